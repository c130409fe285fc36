//! On what it depends whether a duty is owed, computed when it is asked for.

use core::fmt;

use super::verdict::Verdict;
use crate::answer::Answer;
use crate::engine::{Exact, Wanted};
use crate::fact::{Fact, FactMask, FactSet};

/// A duty that is not owed for certain, and what is known.
#[derive(Clone, Copy)]
pub(super) struct Turns<'a> {
    pub(super) exact: &'a Exact,
    pub(super) facts: FactSet,
    pub(super) wanted: Wanted,
}

impl Turns<'_> {
    /// The open facts on which it depends.
    pub(super) fn open(&self) -> FactMask {
        match self.exact.essential_to_duty(&self.facts, self.wanted) {
            // Where no fact by itself turns it, it turns on what the verdict does.
            none if none.is_empty() => self.exact.essential(&self.facts),
            some => some,
        }
    }

    /// The one fact on which it depends, and how that has to be; `None` where there are several.
    pub(super) fn only_if(&self, verdict: Verdict) -> Option<(Fact, bool)> {
        let mut open = self.open().iter();
        let fact = open.next().filter(|fact| fact.group().is_none())?;
        let owes = |answer| {
            let facts = self.facts.with(fact, answer);
            match verdict {
                Verdict::Undetermined if self.wanted.arises => {
                    self.exact.owes_if_permitted(&facts, self.wanted)
                }
                _ => self.exact.owes(&facts, self.wanted),
            }
        };
        match (open.next(), owes(Answer::Yes), owes(Answer::No)) {
            (None, _, Answer::No) => Some((fact, true)),
            (None, Answer::No, _) => Some((fact, false)),
            _ => None,
        }
    }
}

impl fmt::Debug for Turns<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.open().iter()).finish()
    }
}

impl PartialEq for Turns<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.open() == other.open()
    }
}

impl Eq for Turns<'_> {}
