//! Tests of the Act as it is encoded: every decision table of every article, and the
//! coverage of its provisions. They stand above the law, as they decide with it.

mod coverage;
mod tables;
