//! All examples, and those of a fact.

use super::example::Example;
use super::{
    abroad, acquisition, definitions, leaks, own, processed, provision, purpose, referable,
    requests, systems,
};
use crate::fact::Fact;
use crate::steps::Stepwise as _;

impl Example {
    /// 全事例: every example, subject by subject.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        [
            definitions::EXAMPLES,
            purpose::EXAMPLES,
            acquisition::EXAMPLES,
            leaks::EXAMPLES,
            provision::EXAMPLES,
            referable::EXAMPLES,
            requests::EXAMPLES,
            abroad::EXAMPLES,
            systems::EXAMPLES,
            processed::EXAMPLES,
        ]
        .into_iter()
        .flatten()
        .stepwise()
    }
}

impl Fact {
    /// The examples of the guidelines, then ours.
    pub(crate) fn all_examples(self) -> impl Iterator<Item = &'static Example> {
        let ours = own::all().filter(move |example| example.fact() == self);
        self.examples().chain(ours).stepwise()
    }

    /// 事例: what the Commission's guidelines give as examples of yes or no to its question,
    /// for whoever has to answer it.
    ///
    /// ```
    /// use appi::{Answer, Fact, Language};
    ///
    /// let vague = Fact::PurposeUnspecified
    ///     .examples()
    ///     .find(|example| example.at() == "GL 3-1-1/2.2")
    ///     .unwrap();
    /// assert_eq!(vague.answer(), Answer::Yes);
    /// assert_eq!(vague.in_language(Language::En), "\"for our marketing\"");
    /// ```
    pub fn examples(self) -> impl Iterator<Item = &'static Example> {
        Example::all().filter(move |example| example.fact() == self).stepwise()
    }
}
