//! What computes: rules of both authorities as flat tables over the facts, their
//! states, and exactness under what is unknown.

mod both;
mod builder;
mod diagram;
mod duties;
mod evaluate;
mod exact;
mod flat;
mod marks;
mod owed;
mod program;
mod ready;
mod rules;
mod sense;
mod states;
mod table;

pub(crate) use both::{
    Both, Direction, Key, Lift, Looked, MOST_STEPS, Product, Region, RegionKind, Side, TooLarge,
    Turns, Universe, Weight,
};
pub(crate) use diagram::NODES;
pub(crate) use evaluate::Asked;
#[cfg(test)]
pub(crate) use exact::{Conditions, Said};
pub(crate) use exact::{Exact, Imposed, TooMuch, Wanted};
pub(crate) use flat::Flat;
pub use program::Authority;
pub(crate) use program::{
    CompiledException, Entry, ExceptionOrigin, Origin, Program, about_provision, lower_exception,
};
pub(crate) use ready::{Kept, Ready};
#[cfg(test)]
pub(crate) use states::Bits;
pub(crate) use states::{Classes, RULES, States, Told};
