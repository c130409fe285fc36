//! Documents and records.

use super::*;

#[test]
fn policy_round_trips() {
    for text in TEXTS {
        let policy: Policy = toml::from_str(text).unwrap();
        let again: Policy = toml::from_str(&toml::to_string(&policy).unwrap()).unwrap();
        assert_eq!(again, policy, "{} in TOML", policy.id);
        let again: Policy = serde_json::from_str(&serde_json::to_string(&policy).unwrap()).unwrap();
        assert_eq!(again, policy, "{} in JSON", policy.id);
    }
}

/// The paths of every key that the second document has and the first has not.
fn added(path: &str, read: &toml::Value, written: &toml::Value, keys: &mut Vec<String>) {
    match (read, written) {
        (toml::Value::Table(read), toml::Value::Table(written)) => {
            for (key, value) in written {
                let path = format!("{path}.{key}");
                match read.get(key) {
                    Some(there) => added(&path, there, value, keys),
                    None => keys.push(path),
                }
            }
        }
        (toml::Value::Array(read), toml::Value::Array(written)) => {
            for (at, (read, written)) in read.iter().zip(written).enumerate() {
                added(&format!("{path}[{at}]"), read, written, keys);
            }
        }
        _ => {}
    }
}

/// The keys that a document gets when it is read as a `T` and written back.
fn added_to<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) -> Vec<String> {
    let read: toml::Value = toml::from_str(text).unwrap();
    let part: T = read.clone().try_into().unwrap();
    let mut keys = Vec::new();
    added("", &read, &toml::Value::try_from(&part).unwrap(), &mut keys);
    keys
}

/// A document is written back with the keys that it had: what was left to a default
/// stays so.
#[test]
fn writing_back_adds_no_keys() {
    let files = |folder: &str| -> Vec<String> {
        let files = std::fs::read_dir(crate::root().join(folder))
            .unwrap()
            .map(|entry| entry.unwrap().path());
        files.map(|path| std::fs::read_to_string(path).unwrap()).collect()
    };
    for text in files("examples/policies") {
        // What the compact form leaves out is said in the long form, and no more than that.
        assert_eq!(added_to::<Policy>(&crate::long_form(&text)), [""; 0], "{text:.80}");
    }
    for text in files("examples/cases") {
        assert_eq!(added_to::<Case>(&text), [""; 0], "{text:.80}");
    }
    let consent = "to = [\"use\"]\nexpressed = \"tick\"";
    assert_eq!(added_to::<Consent>(consent), [""; 0]);
}

proptest! {
    #![proptest_config(tries(120))]

    /// A case written to a document and read back is the same case.
    #[test]
    fn case_round_trips(situation in situations()) {
        let case = &situation.case;
        let again: Case = toml::from_str(&toml::to_string(case).unwrap()).unwrap();
        prop_assert_eq!(&again, case);
        let again: Case = serde_json::from_str(&serde_json::to_string(case).unwrap()).unwrap();
        prop_assert_eq!(&again, case);
    }

    /// The case in a record, decided again, gives the rulings of the record.
    #[test]
    fn record_replays(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&aside(&prepared, &asides));
        let record = decision.record();
        let again: Record = serde_json::from_str(&serde_json::to_string(&record).unwrap()).unwrap();
        prop_assert_eq!(&again, &record);
        let case = again.replay(prepared.digest()).unwrap();
        let replayed = Situation { case, ..situation.clone() }.prepared().unwrap();
        let replayed = replayed.decide(&[]);
        prop_assert_eq!(rulings(&replayed), rulings(&decision));
        // What contradicts the documents counts for nothing, and no case could say it.
        let mut expected = decision.outcome();
        expected.contradictions.clear();
        prop_assert_eq!(replayed.outcome(), expected);
        // So does the compact one, which is the same but for what the digest identifies.
        let mut compact = decision.compact_record();
        prop_assert_eq!(compact.replay(prepared.digest()).unwrap(), again.replay(prepared.digest()).unwrap());
        let by = |one: &Record| [&one.act, &one.policy_ruling].map(|one| one.by.clone());
        let within = by(&compact).concat().iter().all(|one| by(&record).concat().contains(one));
        prop_assert!(within, "{:?} {:?}", by(&compact), by(&record));
        compact.facts = record.facts.clone();
        [compact.act.by, compact.policy_ruling.by] = by(&record);
        compact.standing_duties.clone_from(&record.standing_duties);
        compact.not_owed.clone_from(&record.not_owed);
        prop_assert_eq!(compact, record);
    }
}

/// An answer given beside the case is part of the record, whatever it is.
#[test]
fn a_record_keeps_what_was_answered_beside_the_case() {
    let table = [
        ("third-party", Fact::BasedOnLaw, Answer::Yes),
        ("third-party", Fact::BasedOnLaw, Answer::Unknown),
        ("third-party", Fact::ConsentToProvision, Answer::Unknown),
        ("third-party", Fact::ImproperUse, Answer::Unknown),
        ("unknown", Fact::Relation(Relation::Principal), Answer::Yes),
        ("unknown", Fact::Relation(Relation::ThirdParty), Answer::Yes),
        ("unknown", Fact::Relation(Relation::PublicAtLarge), Answer::Yes),
    ];
    let mut wrong = Vec::new();
    for (relation, fact, answer) in table {
        let text = format!(
            r#"
            date = "2026-11-21"
            handling = "provision"
            dataset = "members"
            recipient = {{ name = "somebody", country = "JP", relation = "{relation}" }}
            facts = {{ within-purpose = "yes", consent-to-provision = "no", consent-to-foreign-provision = "no" }}
            "#
        );
        let situation = Situation { policy: 0, case: toml::from_str(&text).unwrap() };
        let prepared = situation.prepared().unwrap();
        let decision = prepared.decide(&[(fact, answer)]);
        let case = decision.record().replay(prepared.digest()).unwrap();
        let replayed = Situation { case, ..situation }.prepared().unwrap();
        let (again, before) = (rulings(&replayed.decide(&[])), rulings(&decision));
        if again != before {
            wrong.push(format!("{fact:?} {answer}: {} becomes {}", before.0, again.0));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
