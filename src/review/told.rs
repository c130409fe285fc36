//! What the policy tells of each recipient, and which parts each clause says: gathered once.

use std::collections::HashMap;

use crate::policy::{Clauses, Direction, Policy, Section};
use crate::vocabulary::Id;

/// What a policy tells of a recipient beside what stands under its own id.
#[derive(Debug, Default)]
pub(super) struct Told<'p> {
    /// The clauses that entrust something to it, and those of which it is a joint user.
    pub(super) entrusted: Vec<&'p Clauses>,
    pub(super) joint: Vec<&'p Clauses>,
    pub(super) announced: bool,
    /// Whether it is a recipient of referable information, and whether that is provided to it.
    pub(super) referable: bool,
    pub(super) provided: bool,
    /// Whether a purpose is to provide to it.
    pub(super) purpose: bool,
    pub(super) transmitted: bool,
}

impl Told<'_> {
    pub(super) const fn nothing() -> Self {
        Self {
            entrusted: Vec::new(),
            joint: Vec::new(),
            announced: false,
            referable: false,
            provided: false,
            purpose: false,
            transmitted: false,
        }
    }
}

/// Of each recipient that something is told of.
pub(super) fn told_of(policy: &Policy) -> HashMap<&Id, Told<'_>> {
    let mut told: HashMap<&Id, Told<'_>> = HashMap::new();
    for one in &policy.entrustments {
        for id in &one.recipients {
            told.entry(id).or_default().entrusted.push(&one.clause);
        }
    }
    for users in policy.joint_uses.iter().filter_map(|one| one.users.as_ref()) {
        for id in &users.recipients {
            told.entry(id).or_default().joint.push(&users.clause);
        }
    }
    for id in policy.announced_provisions.iter().flat_map(|one| &one.recipients) {
        told.entry(id).or_default().announced = true;
    }
    for one in &policy.referable {
        for id in &one.recipients {
            let there = told.entry(id).or_default();
            there.referable = true;
            there.provided |= one.direction == Direction::Provided;
        }
    }
    for id in policy.purposes.iter().flat_map(|one| &one.provides_to) {
        told.entry(id).or_default().purpose = true;
    }
    for one in &policy.external_transmissions {
        told.entry(&one.recipient).or_default().transmitted = true;
    }
    told
}

/// A part in its section: its place there and its id.
pub(super) type Place<'p> = (usize, Option<&'p Id>);

/// The parts that each clause says, of each section the first two: more is as many as two.
pub(super) type Said<'p> = HashMap<(Section, &'p Id), Vec<Place<'p>>>;

pub(super) fn said_by_clauses(policy: &Policy) -> Said<'_> {
    let mut said = Said::new();
    for part in policy.parts() {
        let Some(at) = part.index() else { continue };
        for clause in part.clauses() {
            let there = said.entry((part.section(), clause)).or_default();
            if there.len() < 2 {
                there.push((at, part.id()));
            }
        }
    }
    said
}
