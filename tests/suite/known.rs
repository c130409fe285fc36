//! Cases that were prepared before are prepared as if they had not been.

use appi::{Answer, Case, CompiledPolicy, Edition, Language, Policy, Register};

use crate::root;

const CASE: &str = r#"
    date = "2026-11-21"
    handling = "provision"
    dataset = "customers"
    purpose = "inquiries"
    recipient = "support-company"
"#;

fn read<T: serde::de::DeserializeOwned>(path: &str) -> T {
    toml::from_str(&std::fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

fn case(change: &dyn Fn(&mut Case)) -> Case {
    let mut case = toml::from_str(CASE).unwrap();
    change(&mut case);
    case
}

type Change = fn(&mut Case);

fn answer(case: &mut Case, fact: &str, answer: Answer) {
    case.facts.insert(fact.to_owned(), answer);
}

/// What differs from a case that was prepared before in any way is prepared as if there had
/// been none, be it wrong or right.
#[test]
fn a_case_is_prepared_as_if_there_had_been_none_before() {
    let changes: [Change; 12] = [
        |_| {},
        |case| answer(case, "consent-to-provision", Answer::Yes),
        |case| answer(case, "within-entrusted-task", Answer::No),
        |case| answer(case, "within-entrusted-task", Answer::Unknown),
        |case| answer(case, "within-purpose", Answer::No),
        |case| answer(case, "no-such-fact", Answer::Yes),
        |case| case.known = "2026-11-20".parse().ok(),
        |case| {
            let known = appi::case::DutyFacts::State(appi::case::Performance::Due);
            case.duties.insert("no-such-duty".into(), known);
        },
        |case| case.date = "2028-11-21".parse().unwrap(),
        |case| case.purpose = None,
        |case| case.consents = Some(Vec::new()),
        |case| case.items = Some(vec!["name".into()]),
    ];
    let policy: Policy = read("examples/policies/complete.toml");
    let register: Register = read("examples/registers/complete.toml");
    let compiled = policy.compile(Edition::LAST).unwrap();
    // Nothing is found yet where a register is new.
    let fresh = || compiled.clone().with(&register).unwrap();
    let told = |policy: &CompiledPolicy, change: &Change| {
        let prepared = policy.prepare(&case(change)).map_err(|error| error.to_string())?;
        let decision = prepared.decide(&[]);
        Ok::<_, String>((decision.record(), decision.explain(Language::En).to_string()))
    };
    let anew = changes.map(|change| told(&fresh(), &change));
    assert!(anew.iter().filter(|one| one.is_ok()).count() >= 4);
    for first in changes {
        for (then, anew) in changes.iter().zip(&anew) {
            let policy = fresh();
            let _ = policy.prepare(&case(&first));
            assert_eq!(&told(&policy, then), anew);
        }
    }
}
