//! Facts: the one vocabulary that the Act and every policy speak.

mod examples;
mod exclusions;
mod group;
mod list;
mod mask;
mod name;
mod notice;
mod phrase;
mod place;
mod question;
mod set;
mod silence;
mod term;

pub use examples::Example;
pub(crate) use exclusions::{
    ASKED_BESIDE, EXCLUSIVE, EXCLUSIVE_MASKS, FOLLOWS, IMPLIED, NOT_ASKED_BESIDE, PARTS,
};
pub(crate) use group::Group;
pub use list::Fact;
pub(crate) use mask::FactMask;
pub use question::Question;
pub use set::FactSet;
pub use silence::{Role, Silence};
pub use term::Term;

#[cfg(test)]
mod tests {
    use super::place::PLACES;
    use super::*;
    use crate::text::Language;
    use crate::vocabulary::Handling;

    #[test]
    fn every_fact_has_its_own_place_and_id() {
        let mut ids = std::collections::HashSet::new();
        for (place, fact) in Fact::ACT.iter().copied().enumerate() {
            assert_eq!(fact.index(), place);
            assert!(ids.insert(fact.id()), "{} twice", fact.id());
            assert_eq!(Fact::named(fact.id()), Some(fact));
            for alias in fact.aliases() {
                assert!(ids.insert(alias), "{alias} twice");
            }
            for language in [Language::En, Language::Ja] {
                let question = fact.question(language).unwrap();
                assert!(
                    question.ends_with("か。")
                        || question.ends_with('?')
                        || question.ends_with("）。"),
                    "{question}"
                );
            }
        }
        for fact in Fact::ACT.iter().filter(|fact| fact.id().starts_with("opt-out-")) {
            let shown = fact.id().ends_with("-shown");
            assert_eq!(shown, Fact::OPT_OUT_NOTICE.contains(fact), "{fact:?}");
        }
        for index in 0..PLACES {
            if let Some(fact) = Fact::at(index) {
                assert_eq!(fact.index(), index);
            }
        }
        for fact in Fact::ACT {
            let imperative = fact.measure(Language::Ja).is_some();
            assert_eq!(imperative, fact.role() == Role::Measure, "{fact:?}");
        }
        for fact in Group::ALL.iter().flat_map(|group| group.mask().iter()) {
            let id = fact.to_string();
            assert!(!ids.contains(id.as_str()), "{id} twice");
            assert_eq!(Fact::named(&id), Some(fact));
        }
    }
    /// What is told as so is never told as a question, nor as its own opposite.
    #[test]
    fn every_fact_but_a_term_is_stated_both_ways() {
        let keys =
            Group::values().iter().chain(Handling::ALL.iter().map(|one| Fact::Handling(*one)));
        let mut told = std::collections::HashMap::new();
        for fact in Fact::ACT.iter().copied().chain(keys) {
            for (holds, language) in [
                (true, Language::En),
                (false, Language::En),
                (true, Language::Ja),
                (false, Language::Ja),
            ] {
                let phrase = fact.phrase(holds, language).unwrap().into_owned();
                let asks = phrase.contains(['?', '？']) || phrase.contains("ますか");
                assert!(!asks, "{phrase}");
                assert_eq!(phrase.ends_with("こと"), language == Language::Ja, "{phrase}");
                let earlier = told.insert(phrase.clone(), (fact, holds));
                assert_eq!(earlier, None, "{phrase}");
            }
        }
    }
}
