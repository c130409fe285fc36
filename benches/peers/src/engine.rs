//! What the engines have in common.

use std::time::Duration;

use crate::questions::Answer;

/// What an engine tells beside the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tells {
    Verdict,
    ReasonsAndDuties,
}

/// An engine that has read the rules and every question.
pub(crate) trait Engine {
    fn name(&self) -> &'static str;

    fn tells(&self) -> Tells;

    /// How long it took to read and compile the rules.
    fn load(&self) -> Duration;

    /// The answer to a question, in full.
    fn answer(&mut self, at: usize) -> Answer;

    /// What is timed: a question decided, with everything told read off once.
    fn decide(&mut self, at: usize) -> usize;
}
