//! Examples that the Commission's guidelines give of the questions of fact, and ours.

mod abroad;
mod acquisition;
mod all;
mod definitions;
mod example;
mod leaks;
mod own;
mod processed;
mod provision;
mod purpose;
mod referable;
mod requests;
mod systems;

pub use example::Example;
