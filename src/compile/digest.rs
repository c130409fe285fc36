//! The digest of what decides: a policy, an edition, the law as it is encoded.

use serde_json::{Value, json};

use crate::digest::Digest;
use crate::edition::Edition;
use crate::engine::{Entry, Origin};
use crate::fact::Fact;
use crate::policy::Policy;
use crate::rule::Cube;
use crate::vocabulary::designations;

/// The digest of a policy under an edition.
pub(super) fn digest(policy: &Policy, edition: Edition, act: &[Entry]) -> Digest {
    Digest::of(&(policy, edition, law(edition, act)))
}

/// The rules of the Act in an edition with their places, what silence means, and which
/// countries are designated: all by their ids, so that no name within the crate matters.
fn law(edition: Edition, act: &[Entry]) -> Value {
    let rules: Vec<Value> = act.iter().filter_map(|entry| rule(entry, edition)).collect();
    let silence: Vec<Value> =
        Fact::ACT.iter().map(|fact| json!([fact.id(), fact.silence()])).collect();
    json!({ "rules": rules, "silence": silence, "designated": designations().collect::<Vec<_>>() })
}

fn rule(entry: &Entry, edition: Edition) -> Option<Value> {
    let Origin::Act(rule) = entry.origin else { return None };
    let place = |norm: crate::norm::Norm| norm.citation(edition).map(|one| one.to_string());
    let exceptions: Vec<Value> = entry
        .exceptions
        .iter()
        .filter_map(|exception| {
            let norm = exception.origin.of_the_act?.norm;
            Some(json!([norm, place(norm), ways(&exception.cubes)]))
        })
        .collect();
    let effect = format!("{:?}", entry.then);
    Some(json!([rule.norm, place(rule.norm), effect, ways(&entry.when), exceptions]))
}

/// The ways of being so, in an order of their own.
fn ways(cubes: &[Cube]) -> Vec<Vec<String>> {
    let way = |cube: &Cube| {
        let yes = cube.yes.iter().map(|fact| fact.to_string());
        let mut all: Vec<String> =
            yes.chain(cube.no.iter().map(|fact| format!("not {fact}"))).collect();
        all.sort_unstable();
        all
    };
    let mut ways: Vec<Vec<String>> = cubes.iter().map(way).collect();
    ways.sort_unstable();
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Program;

    /// The digest of the law in each edition: it changes where the law does, and a change of
    /// it is told in the changelog.
    #[test]
    fn every_edition_has_a_law_of_its_own() {
        let digests: Vec<Digest> = Edition::ALL
            .into_iter()
            .map(|edition| Digest::of(&law(edition, &Program::of_the_act(edition).entries)))
            .collect();
        for (at, digest) in digests.iter().enumerate() {
            assert!(!digests[..at].contains(digest), "{digest}");
        }
    }
}
