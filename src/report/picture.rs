//! The flows as a Mermaid picture.

use super::decided::mark;
use super::markdown::section;
use super::page::Page;
use super::words;
use crate::decision::Verdict;
use crate::output::Verbatim;
use crate::policy::Dataset;
use crate::text::Text;

impl Page<'_> {
    /// Principals, datasets, recipients; prohibited and open flows are marked.
    pub(super) fn picture(&self) -> String {
        if self.decided.is_empty() {
            return String::new();
        }
        let legend = self.say(words::PICTURE_LEGEND).to_owned();
        let picture = format!("```mermaid\n{}\n```", self.mermaid().join("\n"));
        section(self.say(words::PICTURE), [legend, picture])
    }

    fn mermaid(&self) -> Vec<String> {
        let policy = self.policy;
        let mut lines = vec!["flowchart LR".to_owned()];
        let name = |text: &Text| Verbatim::of(text.in_language(self.language)).label();
        for (at, one) in policy.principals.iter().enumerate() {
            lines.push(format!("  p{at}([{}])", name(&one.name)));
        }
        lines.push(format!("  subgraph operator[{}]", name(&policy.operator.name)));
        for (at, one) in policy.datasets.iter().enumerate() {
            lines.push(format!("    d{at}[({})]", name(&one.name)));
        }
        lines.push("  end".to_owned());
        let mut recipients: Vec<String> = Vec::new();
        let mut edges: Vec<String> = Vec::new();
        for (at, dataset) in policy.datasets.iter().enumerate() {
            for (from, one) in policy.principals.iter().enumerate() {
                if dataset.principals.contains(&one.id) {
                    edges.push(format!("  p{from} --> d{at}"));
                }
            }
        }
        let (mut open, mut prohibited) = (Vec::new(), Vec::new());
        for one in &self.decided {
            let at = |dataset: &&Dataset| policy.datasets.iter().position(|d| d.id == dataset.id);
            let from: Vec<usize> = one.flow.datasets().iter().filter_map(at).collect();
            let mut to: Vec<usize> = Vec::new();
            for recipient in self.recipient_texts(one.flow) {
                let at = recipients.iter().position(|there| *there == recipient);
                to.push(at.unwrap_or_else(|| {
                    recipients.push(recipient);
                    recipients.len() - 1
                }));
            }
            let verdict = one.decision.verdict();
            let arrow = match verdict {
                Verdict::Permitted => "-->",
                Verdict::Undetermined => "-.->",
                Verdict::Prohibited => "--x",
            };
            let label = format!(
                "{} {}: {} · {}",
                mark(verdict),
                one.number,
                one.flow.ground().name(self.language),
                self.deciding_place(&one.decision)
            );
            for (from, to) in from.iter().flat_map(|from| to.iter().map(move |to| (from, to))) {
                match verdict {
                    Verdict::Permitted => {}
                    Verdict::Undetermined => open.push(edges.len()),
                    Verdict::Prohibited => prohibited.push(edges.len()),
                }
                edges.push(format!("  d{from} {arrow}|{}| r{to}", Verbatim::of(&label).label()));
            }
        }
        for (at, recipient) in recipients.iter().enumerate() {
            lines.push(format!("  r{at}[{}]", Verbatim::of(recipient).label()));
        }
        lines.extend(edges);
        let styles = [
            (open, "stroke:#b8860b,stroke-width:2px,stroke-dasharray:2 3"),
            (prohibited, "stroke:#c00000,stroke-width:2px,stroke-dasharray:7 4"),
        ];
        for (edges, style) in styles {
            if !edges.is_empty() {
                let edges: Vec<String> = edges.iter().map(ToString::to_string).collect();
                lines.push(format!("  linkStyle {} {style}", edges.join(",")));
            }
        }
        lines
    }
}
