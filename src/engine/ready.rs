//! Rules of which some facts are settled, in every form by which they are decided; made once
//! for all cases in which the same is settled.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use super::exact::{Exact, TooMuch};
use super::flat::Flat;
use super::program::Program;
use crate::fact::{Fact, FactSet};

/// How many are kept at most: more than the flows of a large policy. When there are more, all
/// are made anew.
const KEPT: usize = 256;

/// The rules, ready to be decided by.
#[derive(Clone, Debug)]
pub(crate) struct Ready {
    pub(crate) program: Arc<Program>,
    pub(crate) flat: Flat,
    pub(crate) exact: Arc<Exact>,
}

impl Ready {
    fn of(
        program: &Program,
        settled: &FactSet,
        presumed: impl Fn(Fact) -> bool,
    ) -> Result<Self, TooMuch> {
        let program = program.specialise(settled);
        let exact = Exact::of(&program, presumed)?;
        Ok(Self { flat: Flat::of(&program), program: Arc::new(program), exact: Arc::new(exact) })
    }
}

/// Those that were made, by the place of the program and what is settled of what it reads.
#[derive(Debug, Default)]
pub(crate) struct Kept(Mutex<HashMap<(usize, FactSet), Ready>>);

impl Kept {
    /// What was made before, or is made now.
    pub(crate) fn ready(
        &self,
        (place, program): (usize, &Program),
        settled: &FactSet,
        presumed: impl Fn(Fact) -> bool,
    ) -> Result<Ready, TooMuch> {
        let read = FactSet {
            yes: settled.yes.intersection(program.reads),
            no: settled.no.intersection(program.reads),
        };
        let key = (place, read);
        let known = self.0.lock().ok().and_then(|kept| kept.get(&key).cloned());
        if let Some(known) = known {
            return Ok(known);
        }
        // Not under the lock: others need not wait for it.
        let ready = Ready::of(program, &read, presumed)?;
        if let Ok(mut kept) = self.0.lock() {
            if kept.len() >= KEPT {
                kept.clear();
            }
            kept.insert(key, ready.clone());
        }
        Ok(ready)
    }
}
