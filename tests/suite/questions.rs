//! Not more questions than needed: for each published policy and each flow of every day, what is
//! asked where nobody says more than what happens.

use std::fmt::Write as _;
use std::fs;

use appi::fact::Question;
use appi::policy::JointUse;
use appi::{Answer, Case, Edition, Policy, Verdict};

use crate::root;

/// How many open questions a flow may leave.
const MOST: usize = 4;

/// The flows, each as somebody says it who knows no law.
fn flows(policy: &Policy, dataset: &str, purpose: &str) -> Vec<(&'static str, String)> {
    let purpose =
        if purpose.is_empty() { String::new() } else { format!("purpose = \"{purpose}\"\n") };
    let provision = |recipient: &str| {
        format!("handling = \"provision\"\n{purpose}recipient = {{ {recipient} }}")
    };
    let vendor = |country: &str| {
        provision(&format!(
            "name = \"a vendor\", country = \"{country}\", relation = \"entrustee\""
        ))
    };
    // A declared joint user, where there is one for the dataset.
    let joint = policy.joint_uses.iter().find(|one| {
        one.datasets.is_empty() || one.datasets.iter().any(|id| id.as_str() == dataset)
    });
    let declared = |joint: &JointUse| {
        let listed = toml::Value::try_from(joint.users.as_ref()?).ok()?;
        let mut names = policy.recipients.iter().map(|one| &one.id);
        names.find(|id| listed.to_string().contains(&format!("\"{id}\""))).cloned()
    };
    let user = joint.and_then(declared).map(|id| format!("id = \"{id}\""));
    let user = user.unwrap_or_else(|| "name = \"a group company\", country = \"JP\"".to_owned());
    vec![
        ("own use", format!("handling = \"use\"\n{purpose}")),
        ("entrustment at home", vendor("JP")),
        ("entrustment abroad", vendor("US")),
        ("joint use", provision(&format!("{user}, relation = \"joint-user\""))),
        ("disclosure", "handling = \"refuse-request\"\nrequest = \"disclose\"".to_owned()),
        ("leak", "handling = \"leave-leak-unreported\"\naffected = 1".to_owned()),
    ]
}

#[test]
fn no_flow_asks_more_than_four_questions() {
    let mut table = String::from(
        "| Policy | Flow | Verdict | Questions | With no consent on record |\n| --- | --- | --- | --- | --- |\n",
    );
    let mut faults = Vec::new();
    let mut paths: Vec<_> = fs::read_dir(root().join("examples/policies"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        let policy: Policy = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let compiled = policy.compile(Edition::LAST).unwrap();
        // What is held of most people, and for a purpose, where one is listed.
        let retained =
            policy.datasets.iter().filter(|one| one.kind.id() == "retained-personal-data");
        let dataset = retained
            .clone()
            .find(|one| !one.purposes.is_empty())
            .or(retained.clone().next())
            .unwrap();
        let purpose = dataset.purposes.first().map_or("", |purpose| purpose.as_str());
        for (flow, text) in flows(&policy, dataset.id.as_str(), purpose) {
            let asked = |consents: &str| {
                let text = format!(
                    "date = \"2026-11-21\"\ndataset = \"{}\"\n{text}\n{consents}",
                    dataset.id
                );
                let case: Case = toml::from_str(&text).unwrap();
                let prepared = compiled.prepare(&case).unwrap();
                let decision = prepared.decide(&[]);
                let ids: Vec<String> = decision
                    .questions()
                    .map(|one| match one {
                        Question::Fact(fact) => prepared.fact_id(fact).to_owned(),
                        key => key.to_string(),
                    })
                    .collect();
                let missing = decision.missing().count();
                (decision.verdict(), ids, missing)
            };
            let (verdict, ids, _) = asked("");
            let (_, without, missing) = asked("consents = []");
            writeln!(
                table,
                "| {} | {flow} | {verdict:?} | {}: {} | {}: {} |",
                policy.id,
                ids.len(),
                ids.join(", "),
                without.len(),
                without.join(", ")
            )
            .unwrap();
            if ids.len() > MOST || missing > MOST {
                faults.push(format!("{} {flow}: {ids:?}; with no consent {missing}", policy.id));
            }
        }
    }
    // Printed where the test is asked to show what it found.
    if let Some(path) = std::env::var_os("APPI_QUESTIONS") {
        fs::write(path, &table).unwrap();
    }
    assert!(faults.is_empty(), "{faults:#?}\n{table}");
}

/// The question that is asked first is one that no other beats: after its answers the verdict is
/// definite as often as after those of any.
#[test]
fn the_next_question_settles_most() {
    let provision = "handling = \"provision\"\ndataset = \"customers\"\npurpose = \"invoicing\"";
    let at_home = format!(
        "{provision}\nrecipient = {{ name = \"a firm\", country = \"JP\", relation = \"third-party\" }}"
    );
    let anywhere = format!("{provision}\nrecipient = {{ name = \"a firm\" }}");
    let leak = "handling = \"leave-leak-unreported\"\ndataset = \"customers\"".to_owned();
    let text =
        fs::read_to_string(root().join("examples/policies/002-gmo-globalsign.toml")).unwrap();
    let policy: Policy = toml::from_str(&text).unwrap();
    let compiled = policy.compile(Edition::LAST).unwrap();
    let mut choices = 0;
    for asked in [&at_home, &anywhere, &leak] {
        for rest in
            ["", "presume = \"nothing\"", "consents = []", "presume = \"nothing\"\nconsents = []"]
        {
            let case: Case =
                toml::from_str(&format!("date = \"2026-11-21\"\n{asked}\n{rest}")).unwrap();
            let prepared = compiled.prepare(&case).unwrap();
            let decision = prepared.decide(&[]);
            let settled = |question: Question| {
                let Question::Fact(fact) = question else { return None };
                let definite =
                    |answer| prepared.decide(&[(fact, answer)]).verdict() != Verdict::Undetermined;
                Some([Answer::Yes, Answer::No].into_iter().filter(|one| definite(*one)).count())
            };
            let Some(first) = decision.next_question().and_then(settled) else { continue };
            let all: Vec<usize> = decision.missing().filter_map(settled).collect();
            assert_eq!(Some(&first), all.iter().max(), "{case:?}: {all:?}");
            choices += usize::from(all.iter().any(|one| *one < first));
        }
    }
    assert!(choices > 2, "only {choices} cases in which another question settles less");
}
