//! Examples of ours, where the guidelines give none: as near to them as the place says.

mod acquisition;
mod operators;
mod provision;
mod requests;

use super::Example;

/// Our examples, subject by subject.
pub(super) fn all() -> impl Iterator<Item = &'static Example> {
    [operators::EXAMPLES, acquisition::EXAMPLES, provision::EXAMPLES, requests::EXAMPLES]
        .into_iter()
        .flatten()
}
