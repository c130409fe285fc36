//! What computes: rules of both authorities as flat tables over the facts, their
//! states, and exactness under what is unknown.

mod duties;
mod essential;
mod evaluate;
mod modules;
mod program;

pub(crate) use duties::Wanted;
pub(crate) use essential::{Permits, WAYS};
pub(crate) use evaluate::{Branch, Evaluation};
pub use program::Authority;
pub(crate) use program::{
    CompiledException, Entry, ExceptionOrigin, Origin, Program, about_provision, lower_exception,
};
