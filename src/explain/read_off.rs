//! What takes longest to read off a decision: once for each explanation, when it is first told.

use std::sync::OnceLock;

use super::presumed::Presumed;
use crate::decision::Remedy;
use crate::fact::Question;

/// What was read off so far.
#[derive(Clone, Debug, Default)]
pub(super) struct ReadOff<'a> {
    pub(super) remedies: OnceLock<Vec<Remedy<'a>>>,
    pub(super) presumed: OnceLock<Presumed<'a>>,
    pub(super) open: OnceLock<Vec<Question>>,
    pub(super) asked_first: OnceLock<Option<Question>>,
}
