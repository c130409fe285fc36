//! How much there may be of a difference.

use crate::engine::MOST_STEPS;

/// Questions.
pub(super) const QUESTIONS: usize = 20_000;

/// Rows.
pub(super) const ROWS: usize = 2_000;

/// Steps of the diagram of one handling.
pub(super) const STEPS: usize = MOST_STEPS;
