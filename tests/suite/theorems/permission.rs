//! More permission, less permission.

use appi::vocabulary::Entries;

use super::*;

/// A consent that was fully informed is not spoilt by another that was not.
#[test]
fn an_informed_consent_stands_beside_an_uninformed_one() {
    let case: Case = toml::from_str(
        r#"
        date = "2026-11-21"
        handling = "provision"
        dataset = "customers"
        purpose = "inquiries"
        recipient = { name = "a vendor", country = "US", relation = "third-party" }
        facts = { equivalent-system = "no" }
        "#,
    )
    .unwrap();
    // Expression, what was shown, and the verdict with these consents so far.
    let table: [&[(&str, &str, Verdict)]; 2] = [
        &[
            ("written", r#""country", "regime", "measures""#, Verdict::Permitted),
            (
                "written",
                r#""country", "country-unknown", "measures", "measures-unknown""#,
                Verdict::Permitted,
            ),
        ],
        &[
            ("implied", r#""country", "regime", "measures""#, Verdict::Undetermined),
            ("written", "", Verdict::Undetermined),
        ],
    ];
    let mut wrong = Vec::new();
    for rows in table {
        let mut case = case.clone();
        for (expressed, shown, expected) in rows {
            let text = format!(
                r#"
                to = ["provision", "foreign-provision"]
                shown = [{shown}]
                expressed = "{expressed}"
                given = "2025-01-01"
                identity-confirmed = "yes"
                capacity = "capable"
                "#
            );
            case.consents.get_or_insert_default().push(toml::from_str(&text).unwrap());
            let prepared = Situation { policy: 1, case: case.clone() }.prepared().unwrap();
            let verdict = prepared.decide(&[]).verdict();
            if verdict != *expected {
                wrong.push(format!("after {expressed} [{shown}]: {verdict}, expected {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What consents on record say about themselves.
pub(super) const ON_RECORD: [&str; 7] = [
    "foreign-consent-before-2022",
    "country-named",
    "regime-explained",
    "measures-explained",
    "country-unknown-explained",
    "substitute-information-given",
    "measures-unknown-explained",
];

/// Makes it a provision abroad that nothing but consent permits.
fn abroad_on_consent_alone(case: &mut Case) {
    case.date = "2026-11-21".parse().unwrap();
    case.handling = Handling::Provision;
    case.kind = Some(OrUnknown::Known(InformationKind::PersonalData));
    case.recipient = Some(CaseRecipient::Described(DescribedRecipient {
        name: Some("somebody".to_owned()),
        country: Some("US".parse().unwrap()),
        relation: Some(OrUnknown::Known(Relation::ThirdParty)),
        ..DescribedRecipient::default()
    }));
    case.facts = Entries::default();
    case.facts.insert(Fact::EquivalentSystem.id().to_owned(), Answer::No);
}

fn to_anybody_abroad(consent: &mut Consent) {
    consent.to.push(ConsentKind::ForeignProvision);
    consent.recipients = None;
    consent.items = None;
    consent.purposes = None;
    consent.countries = None;
    consent.withdrawn = None;
}

/// The policies with every item special care-required, and with none, per edition.
static SPECIAL_CARE: LazyLock<Vec<[CompiledPolicy; 2]>> = LazyLock::new(|| {
    let compile = |policy: &Policy, answer: Answer, edition: Edition| {
        let mut policy = policy.clone();
        policy.items.iter_mut().for_each(|item| item.special_care = Some(answer));
        policy.compile(edition).unwrap()
    };
    let both = |policy: &Policy, edition| {
        [compile(policy, Answer::Yes, edition), compile(policy, Answer::No, edition)]
    };
    POLICIES.iter().flat_map(|policy| Edition::ALL.map(|edition| both(policy, edition))).collect()
});

proptest! {
    #![proptest_config(tries(120))]

    /// With a consent, a handling is at least as permitted as without it.
    #[test]
    fn consent_never_harms(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        for consent in [Fact::ConsentToUse, Fact::ConsentToProvision, Fact::ConsentToForeignProvision] {
            let with = |answer| {
                let mut answers = aside(&prepared, &asides);
                answers.push((consent, answer));
                prepared.decide(&answers).verdict()
            };
            let [yes, unknown, no] = [Answer::Yes, Answer::Unknown, Answer::No].map(with);
            prop_assert!(yes <= unknown && unknown <= no, "{consent:?}: {yes} {unknown} {no}");
        }
    }

    /// One more consent on record never makes a handling less permitted.
    #[test]
    fn a_further_consent_on_record_never_harms(
        (situation, mut consents) in situations().prop_flat_map(|situation| {
            let consents = vec(consent(situation.policy), 1..=3);
            (Just(situation), consents)
        }),
        abroad in any::<bool>(),
    ) {
        let mut situation = situation;
        if abroad {
            abroad_on_consent_alone(&mut situation.case);
            consents.iter_mut().for_each(to_anybody_abroad);
        }
        let with = |consents: &[Consent]| {
            let mut case = situation.case.clone();
            case.consents = Some(consents.to_vec());
            // How old a consent is and what was shown are read off the records.
            case.facts.retain(|id, _| !ON_RECORD.contains(&id.as_str()));
            let prepared = Situation { case, ..situation.clone() }.prepared();
            prepared.map(|prepared| (prepared.case().facts.clone(), prepared.decide(&[]).verdict()))
        };
        let decided: Vec<_> = (0..=consents.len()).map(|count| with(&consents[..count])).collect();
        let of = |one: &Option<(_, _)>| one.as_ref().map(|(facts, _)| Clone::clone(facts));
        // Answers that contradict one of the consents are left out beside it: another case.
        prop_assume!(decided.iter().all(|one| of(one) == of(&decided[0])));
        let verdicts: Vec<_> = decided.iter().flatten().map(|(_, verdict)| *verdict).collect();
        prop_assert!(verdicts.is_sorted_by(|fewer, more| more <= fewer), "{:?}", verdicts);
    }

    /// Special care-required information is never handled more freely under the Act.
    #[test]
    fn special_care_never_widens(situation in situations(), asides in asides()) {
        let place = POLICIES.iter().position(|policy| policy.id == situation.policy().id).unwrap();
        let edition = Edition::in_force_on(situation.case.date).unwrap();
        let at = place * Edition::ALL.len() + Edition::ALL.iter().position(|one| *one == edition).unwrap();
        let ruling = |compiled: &CompiledPolicy| {
            let prepared = prepare(compiled, &situation.case)?;
            let decision = prepared.decide(&aside(&prepared, &asides));
            Some(decision.ruling(Authority::Act).verdict())
        };
        let [special, ordinary] = SPECIAL_CARE[at].each_ref().map(ruling);
        let (Some(special), Some(ordinary)) = (special, ordinary) else { return Ok(()) };
        prop_assert!(ordinary <= special, "{ordinary} becomes {special}");
    }

    /// A promise with one more exception never prohibits what it did not.
    #[test]
    fn a_further_exception_never_prohibits(
        situation in situations(),
        promise in any::<Index>(),
        form in 0..6,
        words in vec((any::<Index>(), any::<bool>()), 1..=3),
    ) {
        let Some(without) = situation.prepared() else { return Ok(()) };
        let mut policy = situation.policy().clone();
        let promise = promise.index(policy.promises.len());
        let clause = policy.clauses[0].id.clone();
        let mut exception = Exception::new(clause);
        let ids: Vec<String> = Fact::ACT
            .iter()
            .map(|fact| fact.id().to_owned())
            .chain(policy.terms.iter().map(|term| term.id.to_string()))
            .collect();
        // Each word once: twice, or both ways, is a fault.
        let words: BTreeMap<usize, bool> =
            words.iter().map(|(word, not)| (word.index(ids.len()), *not)).collect();
        let literals = words.iter().map(|(word, not)| {
            let id = &ids[*word];
            if *not { format!("not {id}") } else { id.clone() }
        });
        let unless = &policy.promises[promise].unless;
        match form {
            0 if unless.iter().all(|one| !one.as_the_act) => exception.as_the_act = true,
            1 => exception.entrustment = true,
            2 if !policy.joint_uses.is_empty() => exception.joint_use = true,
            3 => exception.any = literals.collect(),
            _ => exception.all = literals.collect(),
        }
        policy.promises[promise].unless.push(exception);
        let compiled = policy.compile(without.edition()).unwrap();
        let Some(with) = prepare(&compiled, without.case()) else { return Ok(()) };
        let (without, with) = (rulings(&without.decide(&[])), rulings(&with.decide(&[])));
        let stricter = |with: Verdict, without: Verdict| match situation.case.presume {
            Presume::Nothing => with > without,
            // What the exception claims may be asked for now, and not presumed.
            Presume::Usual => with == Verdict::Prohibited && without != Verdict::Prohibited,
        };
        prop_assert!(!stricter(with.0, without.0), "{} becomes {}", without.0, with.0);
        prop_assert!(!stricter(with.1[0].verdict(), without.1[0].verdict()));
        prop_assert!(!stricter(with.1[1].verdict(), without.1[1].verdict()));
    }
}
