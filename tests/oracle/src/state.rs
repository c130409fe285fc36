//! One state of facts.

use std::collections::BTreeSet;

use crate::Facts;

/// 事実の状態 One state: a handling of one kind of information, and the questions answered with yes.
/// Every other question is answered with no.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    handling: String,
    kind: String,
    relation: Option<String>,
    source: Option<String>,
    request: Option<String>,
    channel: Option<String>,
    facts: BTreeSet<String>,
}

impl State {
    /// A handling of a kind of information, with every question answered with no.
    #[must_use]
    pub fn new(handling: &str, kind: &str) -> Self {
        Self { handling: handling.to_owned(), kind: kind.to_owned(), ..Self::default() }
    }

    /// To a recipient of this relation.
    #[must_use]
    pub fn to(mut self, relation: &str) -> Self {
        self.relation = Some(relation.to_owned());
        self
    }

    /// Of information from this source.
    #[must_use]
    pub fn from(mut self, source: &str) -> Self {
        self.source = Some(source.to_owned());
        self
    }

    /// On this request.
    #[must_use]
    pub fn on(mut self, request: &str) -> Self {
        self.request = Some(request.to_owned());
        self
    }

    /// By this channel.
    #[must_use]
    pub fn by(mut self, channel: &str) -> Self {
        self.channel = Some(channel.to_owned());
        self
    }

    /// With these questions, separated by white space, answered with yes.
    #[must_use]
    pub fn with(mut self, facts: &str) -> Self {
        self.facts.extend(facts.split_whitespace().map(str::to_owned));
        self
    }

    /// With these questions, separated by white space, answered with no.
    #[must_use]
    pub fn without(mut self, facts: &str) -> Self {
        for fact in facts.split_whitespace() {
            self.facts.remove(fact);
        }
        self
    }
}

impl Facts for State {
    type Truth = bool;

    fn fact(&self, id: &str) -> bool {
        self.facts.contains(id)
    }

    fn kind(&self, id: &str) -> bool {
        self.kind == id
    }

    fn handling(&self, id: &str) -> bool {
        self.handling == id
    }

    fn relation(&self, id: &str) -> bool {
        self.relation.as_deref() == Some(id)
    }

    fn source(&self, id: &str) -> bool {
        self.source.as_deref() == Some(id)
    }

    fn request(&self, id: &str) -> bool {
        self.request.as_deref() == Some(id)
    }

    fn channel(&self, id: &str) -> bool {
        self.channel.as_deref() == Some(id)
    }
}
