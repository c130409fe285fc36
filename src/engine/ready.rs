//! Rules of which some facts are settled, in every form by which they are decided; made once
//! for all cases in which the same is settled.

use core::convert::Infallible;
use core::hash::Hash;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use super::exact::{Exact, TooMuch};
use super::flat::Flat;
use super::program::Program;
use crate::fact::{Fact, FactMask, FactSet};

/// How many are kept at most: more than the flows of a large policy. When there are more, all
/// are made anew.
const KEPT: usize = 256;

/// The rules, ready to be decided by.
#[derive(Clone, Debug)]
pub(crate) struct Ready {
    pub(crate) program: Arc<Program>,
    pub(crate) flat: Flat,
    pub(crate) exact: Arc<Exact>,
    /// What silence presumes not to be so of what the rules read.
    pub(crate) presumed: FactMask,
    /// The facts of which a yes claims an exception.
    pub(crate) claims: FactMask,
}

impl Ready {
    fn of(
        program: &Program,
        settled: &FactSet,
        presumed: impl Fn(Fact) -> bool,
    ) -> Result<Self, TooMuch> {
        let program = program.specialise(settled);
        let exact = Arc::new(Exact::of(&program, &presumed)?);
        let presumed = program.reads.iter().filter(|fact| presumed(*fact)).collect();
        let claims = program.companions.iter().map(|(claim, _)| *claim).collect();
        Ok(Self { flat: Flat::of(&program), program: Arc::new(program), exact, presumed, claims })
    }
}

/// Rules by their place, and what was made of them by what is settled of what they read.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    programs: Mutex<HashMap<usize, Arc<Program>>>,
    ready: Mutex<HashMap<(usize, FactSet), Ready>>,
}

impl Kept {
    /// The rules of this place, made before or now.
    pub(crate) fn program(&self, place: usize, make: impl FnOnce() -> Program) -> Arc<Program> {
        let made: Result<_, Infallible> = kept(&self.programs, place, || Ok(Arc::new(make())));
        match made {
            Ok(program) => program,
            Err(never) => match never {},
        }
    }

    /// What was made before of rules, or is made now.
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
        kept(&self.ready, (place, read), || Ready::of(program, &read, presumed))
    }
}

fn kept<K: Eq + Hash, T: Clone, E>(
    all: &Mutex<HashMap<K, T>>,
    key: K,
    make: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let known = all.lock().ok().and_then(|all| all.get(&key).cloned());
    if let Some(known) = known {
        return Ok(known);
    }
    // Not under the lock: others need not wait for it.
    let made = make()?;
    if let Ok(mut all) = all.lock() {
        if all.len() >= KEPT {
            all.clear();
        }
        all.insert(key, made.clone());
    }
    Ok(made)
}
