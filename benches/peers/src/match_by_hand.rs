//! The prepared rules as a programmer would write them by hand (`written_out.rs`).

use std::time::Duration;

use crate::engine::{Engine, Tells};
use crate::ours::Ours;
use crate::questions::{Answer, Question, is_specified};
use crate::written_out::{CELLS, FACTS};

/// Which rules prohibit, and which duties arise.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    pub(crate) reasons: u64,
    pub(crate) duties: u32,
}

/// The rules of one case.
pub(crate) struct Cell {
    pub(crate) decide: fn(u128) -> Told,
    pub(crate) rules: &'static [&'static str],
    pub(crate) duties: &'static [&'static str],
}

pub(crate) struct ByHand {
    /// Of each question the case, and what is so.
    questions: Vec<(usize, u128)>,
}

impl ByHand {
    /// The state of each question is that which the library decides on.
    pub(crate) fn new(ours: &Ours, questions: &[Question]) -> Self {
        let states = questions.iter().enumerate().map(|(at, one)| {
            let decision = ours.decision(at);
            let is = |id: &str| {
                decision.prepared().fact(id).map(|fact| decision.facts().get(fact))
                    == Some(appi::Answer::Yes)
            };
            let state = FACTS.iter().enumerate().filter(|(_, id)| is(id));
            let cell = usize::from(!is_specified(one.purpose)) * 4
                + usize::from(one.abroad) * 2
                + usize::from(!one.entrustee);
            (cell, state.fold(0, |all, (at, _)| all | 1 << at))
        });
        Self { questions: states.collect() }
    }
}

impl Engine for ByHand {
    fn name(&self) -> &'static str {
        "generated match"
    }

    fn tells(&self) -> Tells {
        Tells::ReasonsAndDuties
    }

    fn load(&self) -> Duration {
        Duration::ZERO
    }

    fn answer(&mut self, at: usize) -> Answer {
        let (cell, is) = self.questions[at];
        let Cell { decide, rules, duties } = &CELLS[cell];
        let told = decide(is);
        let mut answer = Answer { prohibited: told.reasons != 0, ..Answer::default() };
        let of = |bits: u64, ids: &'static [&'static str]| {
            ids.iter().enumerate().filter(move |(at, _)| bits >> at & 1 == 1).map(|(_, id)| *id)
        };
        of(told.reasons, rules).for_each(|id| answer.reason(id));
        of(told.duties.into(), duties).for_each(|id| answer.duty(id));
        answer
    }

    fn decide(&mut self, at: usize) -> usize {
        let (cell, is) = self.questions[at];
        let told = (CELLS[cell].decide)(is);
        (told.reasons.count_ones() + told.duties.count_ones()) as usize
    }
}
