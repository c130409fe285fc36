//! Two programs in one diagram, in which what is the same condition is the same node: in what they
//! differ, where, and how often.

mod conditions;
mod cover;
mod does;
mod kinds;
mod regions;
mod share;
mod side;
mod states;
mod witness;

pub(crate) use super::builder::TooLarge;
pub(crate) use conditions::{Both, MOST_STEPS};
pub(crate) use kinds::{Product, Universe, Weight};
pub(crate) use regions::Looked;
pub(crate) use side::{Direction, Key, Lift, Region, RegionKind, Side};
pub(crate) use witness::Turns;
