//! What is announced as a Mermaid picture.

use super::decided::mark;
use super::glance::Row;
use super::markdown::packed;
use super::page::Page;
use super::words;
use crate::decision::Verdict;
use crate::explain::distinct;
use crate::output::Verbatim;
use crate::policy::Dataset;
use crate::text::Text;
use crate::vocabulary::Id;

impl<'r> Page<'r> {
    /// Principals, datasets, and the recipients that are announced or on record; prohibited and open
    /// flows are marked. What anyone else would receive stands in the table alone.
    pub(super) fn picture(&self, rows: &[Row<'_, 'r>]) -> String {
        if self.decided.is_empty() {
            return String::new();
        }
        let legend = [self.say(words::PICTURE_LEGEND), self.say(words::LEGEND)];
        let legend = legend.join(self.say(words::SPACE));
        format!("{legend}\n```mermaid\n{}\n```", self.mermaid(rows).join("\n"))
    }

    /// A flow is a node between what goes and who gets it, so that many to many take few arrows.
    fn mermaid(&self, rows: &[Row<'_, 'r>]) -> Vec<String> {
        let policy = self.policy;
        let name = |text: &Text| Verbatim::of(text.in_language(self.language)).label();
        let all = policy.datasets.iter().enumerate();
        let datasets = all.map(|(at, one)| format!("d{at}[{}]", name(&one.name)));
        let mut lines = vec![
            DENSE.to_owned(),
            "flowchart LR".to_owned(),
            format!("  subgraph operator[{}]", name(&policy.operator.name)),
        ];
        let datasets = packed(&datasets.collect::<Vec<_>>(), " & ");
        lines.extend(datasets.into_iter().map(|line| format!("    {line}")));
        lines.push("  end".to_owned());
        for (from, one) in policy.principals.iter().enumerate() {
            let held = policy.datasets.iter().filter(|held| held.principals.contains(&one.id));
            let held = self.places(held);
            let node = format!("  p{from}([{}])", name(&one.name));
            lines.push(match held.as_slice() {
                [] => node,
                held => format!("{node} --> {}", ids("d", held)),
            });
        }
        // Recipients of one name are two.
        let mut recipients: Vec<(Option<&Id>, String)> = Vec::new();
        let mut drawn: Vec<Verdict> = Vec::new();
        for (at, row) in (1..).zip(rows) {
            let Some(one) = row.flows.first().filter(|one| !one.flow.ground().is_of_anyone())
            else {
                continue;
            };
            let to = self.recipient_texts(one.flow).into_iter().map(|recipient| {
                if let Some(at) = recipients.iter().position(|there| *there == recipient) {
                    return format!("r{at}");
                }
                let node = format!("r{}[{}]", recipients.len(), Verbatim::of(&recipient.1).label());
                recipients.push(recipient);
                node
            });
            let to: Vec<String> = to.collect();
            let verdict = one.decision.verdict();
            drawn.push(verdict);
            let ground = one.flow.ground().name(self.language);
            let label = format!("{} {} {ground}", mark(verdict), self.runs(&row.numbers(), ""));
            lines.push(format!(
                "  {} --- f{at}([{}]):::{} {} {}",
                ids("d", &self.places(row.datasets())),
                Verbatim::of(&label).label(),
                verdict.id(),
                match verdict {
                    Verdict::Permitted => "-->",
                    Verdict::Undetermined => "-.->",
                    Verdict::Prohibited => "--x",
                },
                to.join(" & ")
            ));
        }
        for verdict in distinct(drawn) {
            lines.push(format!("  classDef {} {}", verdict.id(), colours(verdict)));
        }
        lines
    }

    /// Where datasets stand in the policy.
    fn places<'d>(&self, datasets: impl IntoIterator<Item = &'d Dataset>) -> Vec<usize> {
        let all = &self.policy.datasets;
        datasets.into_iter().filter_map(|one| all.iter().position(|d| d.id == one.id)).collect()
    }
}

/// Lines of text and nodes near each other: the picture is one screen.
const DENSE: &str = "%%{init: {\"flowchart\": {\"nodeSpacing\": 8, \"rankSpacing\": 40, \"padding\": 8, \"wrappingWidth\": 480, \"subGraphTitleMargin\": {\"bottom\": 16}}}}%%";

/// What a verdict looks like, in colours and without.
const fn colours(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Permitted => "fill:#e8f5e9,stroke:#2e7d32",
        Verdict::Undetermined => "fill:#fff8e1,stroke:#b8860b,stroke-dasharray:2 3",
        Verdict::Prohibited => "fill:#ffebee,stroke:#c00000,stroke-width:2px,stroke-dasharray:7 4",
    }
}

/// Nodes side by side.
fn ids(letter: &str, at: &[usize]) -> String {
    at.iter().map(|at| format!("{letter}{at}")).collect::<Vec<_>>().join(" & ")
}
