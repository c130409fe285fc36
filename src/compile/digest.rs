//! The digest of what decides: a policy, a register, an edition, the law as it is encoded.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::digest::{Digest, Later};
use crate::duty::Duty;
use crate::edition::{Edition, KNOWN_THROUGH, PerEdition};
use crate::establish::BEYOND_THE_TASK;
use crate::fact::{ASKED_BESIDE, EXCLUSIVE, FOLLOWS, Fact, IMPLIED, NOT_ASKED_BESIDE, Role};
use crate::law::{self, limits_on};
use crate::norm::Norm;
use crate::policy::Policy;
use crate::register::Register;
use crate::rule::{Cube, Does, Effect, Element, Exception, Rule, lower};
use crate::sorted::InOrder as _;
use crate::text::Language;
use crate::vocabulary::{Handling, InformationKind, designations};

/// The digest of a policy, and of what is kept beside it, under an edition.
pub(super) fn digest(
    policy: &Arc<Policy>,
    register: Option<&Arc<Register>>,
    edition: Edition,
) -> Later {
    let (policy, register) = (Arc::clone(policy), register.cloned());
    Later::of(move || match register {
        None => Digest::of(&(&*policy, edition, of_the_law(edition))),
        Some(register) => Digest::of(&(&*policy, &*register, edition, of_the_law(edition))),
    })
}

/// The digest of the law as it is encoded: the same for every policy, and made once.
fn of_the_law(edition: Edition) -> Digest {
    static MADE: PerEdition<Digest> = PerEdition::new();
    *MADE.get(edition, || Digest::of(&law(edition)))
}

/// The law as it is encoded: each list that can change an answer, all by ids, so that no name
/// within the crate matters. What reads the lists is the version of the crate.
fn law(edition: Edition) -> Value {
    let rules = law::rules().filter(|rule| rule.norm.in_force(edition));
    json!({
        "rules": rules.map(|rule| of_rule(rule, edition)).collect::<Vec<_>>(),
        "limits": limits(edition),
        "duties": Duty::ALL.iter().map(|duty| of_duty(*duty, edition)).collect::<Vec<_>>(),
        "facts": Fact::ACT.iter().map(|fact| of_fact(*fact)).collect::<Vec<_>>(),
        "exclusive": EXCLUSIVE.iter().map(|set| names(set)).collect::<Vec<_>>(),
        "implied": IMPLIED.iter().map(|(fact, then)| names(&[*fact, *then])).collect::<Vec<_>>(),
        "follows": FOLLOWS.iter().map(|one| json!([said(one.of), said(one.then)])).collect::<Vec<_>>(),
        "not-asked-beside": NOT_ASKED_BESIDE.map(|(claim, asked)| json!([claim.id(), asked.id()])),
        "asked-beside": ASKED_BESIDE.map(|(claims, asked)| json!([names(claims), names(asked)])),
        "beyond-the-task": names(&BEYOND_THE_TASK),
        "designated": designations().collect::<Vec<_>>(),
        "known-through": KNOWN_THROUGH,
    })
}

fn of_rule(rule: &Rule, edition: Edition) -> Value {
    let exceptions: Vec<Value> =
        rule.exceptions_in(edition).map(|one| of_exception(one, edition)).collect();
    json!([
        placed(rule.norm, edition),
        effect(rule.then),
        elements(rule.when_in(edition), edition),
        exceptions
    ])
}

fn of_exception(exception: &Exception, edition: Edition) -> Value {
    let does = match exception.does {
        Does::Permits => "permits",
        Does::TakesOut => "takes-out",
        Does::LeadsElsewhere => "leads-elsewhere",
    };
    json!([
        placed(exception.norm, edition),
        does,
        elements(exception.elements_in(edition), edition)
    ])
}

fn elements<'a>(elements: impl Iterator<Item = &'a Element>, edition: Edition) -> Vec<Value> {
    elements.map(|one| json!([placed(one.norm, edition), ways(&lower(&one.needs))])).collect()
}

/// A norm, and where it stands.
fn placed(norm: Norm, edition: Edition) -> Value {
    json!([norm, norm.citation(edition).map(|one| one.to_string())])
}

fn effect(effect: Effect) -> Value {
    match effect {
        Effect::Prohibited => json!("prohibited"),
        Effect::OutsideTheChapter => json!("outside-the-chapter"),
        Effect::Disapplied => json!("disapplied"),
        Effect::LeftToThePublicSector => json!("left-to-the-public-sector"),
        Effect::NoProvision => json!("no-provision"),
        Effect::Arises(duty) => json!(["arises", duty]),
        Effect::Stands(duty) => json!(["stands", duty]),
        Effect::StandsOutside(duty) => json!(["stands-outside", duty]),
        Effect::ArisesByPolicy(place) => json!(["arises-by-policy", place]),
        Effect::StandsByPolicy(place) => json!(["stands-by-policy", place]),
        Effect::EnforcementWithheld => json!("enforcement-withheld"),
        Effect::Noted => json!("noted"),
    }
}

/// What a promise "as the Act" takes over.
fn limits(edition: Edition) -> Vec<Value> {
    let of = |handling: &'static Handling| {
        InformationKind::ALL.iter().map(move |kind| {
            json!([handling, kind, limits_on(*handling, *kind, edition).collect::<Vec<_>>()])
        })
    };
    Handling::ALL.iter().flat_map(of).collect()
}

/// A duty, and its days as they are counted from the first of the edition.
fn of_duty(duty: Duty, edition: Edition) -> Value {
    let first = edition.since();
    let counted = duty.deadline(first, &[]).map(|it| [it.by, it.official, it.late_from]);
    let guide = duty.guide(first).map(|it| json!([it.from, it.to, placed(it.norm, edition)]));
    json!([
        duty,
        placed(duty.norm(), edition),
        duty.timing().in_language(Language::En),
        counted,
        guide
    ])
}

fn of_fact(fact: Fact) -> Value {
    json!([fact.id(), fact.silence(), fact.role() == Role::Measure])
}

fn said((fact, answer): (Fact, Answer)) -> Value {
    json!([fact.to_string(), answer])
}

fn names(facts: &[Fact]) -> Vec<String> {
    facts.iter().map(Fact::to_string).collect()
}

/// The ways of being so, in an order of their own.
fn ways(cubes: &[Cube]) -> Vec<Vec<String>> {
    let way = |cube: &Cube| {
        let yes = cube.yes.iter().map(|fact| fact.to_string());
        let mut all: Vec<String> =
            yes.chain(cube.no.iter().map(|fact| format!("not {fact}"))).collect();
        all.put_in_order(Ord::cmp);
        all
    };
    let mut ways: Vec<Vec<String>> = cubes.iter().map(way).collect();
    ways.put_in_order(Ord::cmp);
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digest of the law in each edition: it changes where the law does, and a change of
    /// it is told in the changelog.
    #[test]
    fn every_edition_has_a_law_of_its_own() {
        let digests: Vec<Digest> =
            Edition::ALL.into_iter().map(|edition| Digest::of(&law(edition))).collect();
        for (at, digest) in digests.iter().enumerate() {
            assert!(!digests[..at].contains(digest), "{digest}");
        }
    }

    /// Each list is in the form as a whole.
    #[test]
    fn every_row_of_the_law_is_part_of_it() {
        let edition = Edition::LAST;
        let form = law(edition);
        let rows = |list: &str| form[list].as_array().unwrap().len();
        let rules = law::rules().filter(|rule| rule.norm.in_force(edition)).count();
        let table = [
            ("rules", rules),
            ("limits", Handling::ALL.len() * InformationKind::ALL.len()),
            ("duties", Duty::ALL.len()),
            ("facts", Fact::ACT.len()),
            ("exclusive", EXCLUSIVE.len()),
            ("implied", IMPLIED.len()),
            ("follows", FOLLOWS.len()),
            ("not-asked-beside", NOT_ASKED_BESIDE.len()),
            ("asked-beside", ASKED_BESIDE.len()),
            ("beyond-the-task", BEYOND_THE_TASK.len()),
            ("designated", designations().count()),
        ];
        for (list, expected) in table {
            assert_eq!(rows(list), expected, "{list}");
        }
        // The day through which the law is known is the only one that is no list.
        assert_eq!(form.as_object().unwrap().len(), table.len() + 1);
        // What its rules and their exceptions need, and what they must not find.
        let rules = form["rules"].to_string();
        for needed in
            ["kind-retained-personal-data", "consent-to-provision", "not recipient-abroad"]
        {
            assert!(rules.contains(&format!("\"{needed}\"")), "{needed}");
        }
        let facts = form["facts"].to_string();
        for told in ["within-purpose", "presumed-no", "asked"] {
            assert!(facts.contains(&format!("\"{told}\"")), "{told}");
        }
        let report = form["duties"].as_array().unwrap().iter();
        let report = report.map(Value::to_string).find(|one| one.contains("report-leak-fully"));
        assert!(report.unwrap().contains("within 30 days"));
    }

    /// The ways into the form: lists by their first, second and last entry, which differ in kind
    /// where any do.
    fn leaves(value: &Value, at: String, found: &mut Vec<String>) {
        match value {
            Value::Array(list) if !list.is_empty() => {
                let mut places = vec![0, 1, list.len() - 1];
                places.retain(|place| *place < list.len());
                places.dedup();
                places.into_iter().for_each(|one| leaves(&list[one], format!("{at}/{one}"), found));
            }
            Value::Object(map) => {
                map.iter().for_each(|(key, one)| leaves(one, format!("{at}/{key}"), found));
            }
            _ => found.push(at),
        }
    }

    #[test]
    fn whatever_changes_in_the_law_changes_the_digest() {
        let form = law(Edition::LAST);
        let mut found = Vec::new();
        leaves(&form, String::new(), &mut found);
        assert!(found.len() > 60, "only {} leaves", found.len());
        let digest = Digest::of(&form);
        for leaf in found {
            let mut changed = form.clone();
            *changed.pointer_mut(&leaf).unwrap() = json!("another");
            assert_ne!(Digest::of(&changed), digest, "{leaf}");
        }
    }
}
