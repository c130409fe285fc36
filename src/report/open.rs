//! What is open, and what is owed.

use super::markdown::{list, packed, section};
use super::page::Page;
use super::words;
use crate::output::Verbatim;

impl Page<'_> {
    /// What is open, once, with the flows in which it is: in bold what is asked first of a flow, for it
    /// settles most; then the others, side by side.
    pub(super) fn questions(&self) -> String {
        let told = (1..).zip(&self.open).filter_map(|(number, question)| {
            let asking = self.decided.iter().filter(|one| one.missing.contains(question));
            let numbers: Vec<usize> = asking.clone().map(|one| one.number).collect();
            let explanation = asking.clone().next()?.decision.explain(self.language);
            let text = Verbatim::of(&explanation.question(*question)).markdown();
            let first = asking.clone().any(|one| one.missing.first() == Some(question));
            let number = if first { format!("**Q{number}**") } else { format!("Q{number}") };
            Some((first, format!("{number} {text} — {}", self.numbers(&numbers))))
        });
        let (first, then): (Vec<_>, Vec<_>) = told.partition(|(first, _)| *first);
        let [first, then] = [first, then].map(|all| all.into_iter().map(|(_, text)| text));
        let then = packed(&then.collect::<Vec<_>>(), self.say(words::NEXT));
        section(self.say(words::QUESTIONS), [list(first.chain(then))])
    }

    /// The duties of the flows, once each, with when; then what is owed anyway, by when.
    pub(super) fn follows(&self) -> String {
        let arising = self.arising();
        let arising = arising
            .into_iter()
            .map(|(text, numbers)| format!("{text} — {}", self.numbers(&numbers)));
        let anyway = self.standing().into_iter().map(|(timing, duties)| {
            let label = self.about(self.say(words::IN_ANY_CASE), timing);
            self.phrases().labelled(&format!("**{label}**"), &self.joined(&duties))
        });
        let promised = self.policy.duties.iter().map(|one| self.promised_duty(one));
        let others = packed(&anyway.chain(promised).collect::<Vec<_>>(), self.say(words::NEXT));
        section(self.say(words::FOLLOWS), [list(arising.chain(others))])
    }

    /// What the Act wants anyway, by name and place, under the time at which it is owed.
    fn standing(&self) -> Vec<(&'static str, Vec<String>)> {
        let mut all: Vec<(&'static str, Vec<String>)> = Vec::new();
        for one in &self.decided {
            for owed in one.decision.standing_duties() {
                let (Some(duty), Some(citation)) = (owed.duty(), owed.citation()) else { continue };
                let place = citation.in_language(self.language).to_string();
                let text =
                    Verbatim::of(&self.about(duty.norm().title(self.language), &place)).markdown();
                let timing = duty.timing().in_language(self.language);
                match all.iter_mut().find(|(there, _)| *there == timing) {
                    Some((_, duties)) if duties.contains(&text) => {}
                    Some((_, duties)) => duties.push(text),
                    None => all.push((timing, vec![text])),
                }
            }
        }
        all
    }

    /// What the Act wants of the flows in words, in order of appearance, with the flows in which
    /// it is owed.
    fn arising(&self) -> Vec<(String, Vec<usize>)> {
        let mut all: Vec<(String, Vec<usize>)> = Vec::new();
        for one in &self.decided {
            let explanation = one.decision.explain(self.language);
            for owed in one.decision.duties().filter(|owed| owed.duty().is_some()) {
                let text = Verbatim::of(&explanation.duty(&owed)).markdown();
                match all.iter_mut().find(|(there, _)| *there == text) {
                    Some((_, numbers)) => numbers.push(one.number),
                    None => all.push((text, vec![one.number])),
                }
            }
        }
        all
    }
}
