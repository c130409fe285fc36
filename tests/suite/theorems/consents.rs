//! Consents read person by person.

use super::permission::ON_RECORD;
use super::*;

/// The case with these consents, as far as it can be had.
fn with(situation: &Situation, consents: Option<&[Consent]>) -> Option<Prepared> {
    let mut case = situation.case.clone();
    case.consents = consents.map(<[_]>::to_vec);
    Situation { case, ..situation.clone() }.prepared()
}

/// A situation, two lists of consents, and answers beside them.
type Persons = (Situation, Vec<Consent>, Vec<Consent>, Vec<(Index, Answer)>);

fn persons() -> impl Strategy<Value = Persons> {
    situations().prop_flat_map(|situation| {
        let consents = || vec(consent(situation.policy), 0..=5);
        let (earlier, consents) = (consents(), consents());
        (Just(situation), earlier, consents, asides())
    })
}

proptest! {
    #![proptest_config(tries(150))]

    /// To decide on the consents of a person is to decide the case with these consents, whatever
    /// consents were in it before: in outcome, explanation and record, with any answers beside.
    #[test]
    fn a_person_is_decided_as_the_case_with_those_consents(
        (situation, earlier, consents, asides) in persons(),
        is_carried in any::<bool>(),
        answers_itself in any::<bool>(),
    ) {
        let mut situation = situation;
        if !answers_itself {
            let on_record =
                |id: &str| ON_RECORD.contains(&id) || id.starts_with("consent-to-");
            situation.case.facts.retain(|id, _| !on_record(id));
        }
        let Some(anew) = with(&situation, Some(&consents)) else { return Ok(()) };
        let Some(kept) = with(&situation, is_carried.then_some(&earlier)) else { return Ok(()) };
        let answers = aside(&anew, &asides);
        let on_record = kept.consents(&consents).unwrap();
        for answers in [&[], answers.as_slice()] {
            let (person, case) = (kept.decide_on(&on_record, answers), anew.decide(answers));
            prop_assert_eq!(rulings(&person), rulings(&case));
            prop_assert_eq!(person.facts(), case.facts());
            prop_assert_eq!(person.outcome(), case.outcome());
            prop_assert_eq!(person.record(), case.record());
            prop_assert_eq!(person.compact_record(), case.compact_record());
            for language in [Language::En, Language::Ja] {
                let told = |decision: &Decision<'_>| decision.explain(language).to_string();
                prop_assert_eq!(told(&person), told(&case));
            }
        }
        // What was relied on stands in the record, and leads to the same again.
        let decision = kept.decide_on(&on_record, &[]);
        let record = decision.record();
        prop_assert_eq!(&record.case.consents, &Some(consents.clone()));
        let case = record.replay(kept.digest()).unwrap();
        let replayed = Situation { case, ..situation.clone() }.prepared().unwrap();
        prop_assert_eq!(replayed.decide(&[]).outcome(), decision.outcome());
    }
}

/// The definition, read plainly: of each record whether it is a valid prior consent of this kind
/// that reaches the case. It shares nothing with the library but the documents.
fn plainly(policy: &Policy, case: &Case, consents: &[Consent], kind: ConsentKind) -> Answer {
    let dataset = policy.dataset(case.dataset.as_str()).unwrap();
    let items = case.items.as_ref().unwrap_or(&dataset.items);
    let described = match &case.recipient {
        Some(CaseRecipient::Described(described)) => described.clone(),
        Some(CaseRecipient::Declared(id)) => {
            DescribedRecipient { id: Some(id.clone()), ..DescribedRecipient::default() }
        }
        None => DescribedRecipient::default(),
    };
    let recipient = described.id.as_ref().and_then(|id| policy.recipient(id.as_str()));
    let mut names: Vec<Id> = described.id.iter().cloned().collect();
    names.extend(described.name.as_deref().map(Id::from));
    names.extend(recipient.and_then(|one| one.category.clone()));
    let published = recipient.and_then(|one| one.country).and_then(|place| place.country());
    let country = described.country.or(published);
    let mut purposes = Vec::new();
    let mut next = match &case.purpose {
        Some(CasePurpose::Declared(id)) => Some(id.clone()),
        _ => None,
    };
    while let Some(id) = next {
        next = policy.purpose(id.as_str()).and_then(|one| one.part_of.clone());
        purposes.push(id);
    }
    let lists = |limits: &Option<Vec<Id>>, reached: &dyn Fn(&[Id]) -> Answer| {
        limits.as_deref().map_or(Answer::Yes, reached)
    };
    let known = |known: bool, is_so: bool| if known { is_so.into() } else { Answer::Unknown };
    let reaches = |consent: &Consent, enough: fn(usize, usize) -> bool| {
        let to_recipient = lists(&consent.recipients, &|limits| match limits {
            _ if names.iter().any(|name| limits.contains(name)) => Answer::Yes,
            _ if limits.contains(&"any-shown".into()) => known(recipient.is_some(), true),
            _ => known(!names.is_empty(), false),
        });
        let to_items = lists(&consent.items, &|limits| {
            let reached = items.iter().filter(|item| limits.contains(item)).count();
            known(!items.is_empty(), enough(reached, items.len()))
        });
        let to_purpose = lists(&consent.purposes, &|limits| {
            known(!purposes.is_empty(), purposes.iter().any(|one| limits.contains(one)))
        });
        let limits = consent.countries.as_ref();
        let to_country = limits.map_or(Answer::Yes, |limits| {
            country.map_or(Answer::Unknown, |there| limits.contains(&there).into())
        });
        to_recipient.and(to_items).and(to_purpose).and(to_country)
    };
    let ends = policy.settings.withdrawal == appi::policy::Withdrawal::EndsConsent;
    let valid = |consent: &Consent| {
        let withdrawn = |by: &Consent| match by.withdrawn.filter(|day| *day <= case.date) {
            None => Answer::No,
            Some(_) if core::ptr::eq(by, consent) => Answer::Yes,
            Some(_) if !by.to.contains(&kind) => Answer::No,
            Some(day) => reaches(by, |some, _| some > 0).and(match consent.given {
                Some(given) if given != day => (given < day).into(),
                _ => Answer::Unknown,
            }),
        };
        let standing = match consents.iter().map(withdrawn).fold(Answer::No, Answer::or) {
            Answer::No => Answer::Yes,
            Answer::Yes if ends => Answer::No,
            _ => Answer::Unknown,
        };
        let able = match consent.capacity {
            appi::case::Capacity::Incapable => consent.representative,
            _ => Answer::Yes,
        };
        let prior = consent.given.map_or(Answer::Unknown, |day| (day <= case.date).into());
        let person = consent.expressed.is_assent().and(consent.identity_confirmed).and(able);
        person.and(prior).and(standing).and(reaches(consent, |some, all| some == all))
    };
    let of_kind = consents.iter().filter(|one| one.to.contains(&kind));
    of_kind.map(valid).fold(Answer::No, Answer::or)
}

const KINDS: [(ConsentKind, Fact); 5] = [
    (ConsentKind::Use, Fact::ConsentToUse),
    (ConsentKind::Provision, Fact::ConsentToProvision),
    (ConsentKind::ForeignProvision, Fact::ConsentToForeignProvision),
    (ConsentKind::SpecialCare, Fact::ConsentToSpecialCare),
    (ConsentKind::ReferableAcquisition, Fact::ConsentToReferable),
];

proptest! {
    #![proptest_config(tries(1_500))]

    /// Consents are read as they are defined.
    #[test]
    fn consents_are_read_as_they_are_defined((situation, consents, _, _) in persons()) {
        let Some(prepared) = with(&situation, None) else { return Ok(()) };
        let Ok(on_record) = prepared.consents(&consents) else { return Ok(()) };
        for (kind, fact) in KINDS {
            let defined = plainly(situation.policy(), prepared.case(), &consents, kind);
            let read = on_record.answers().find(|(one, _)| *one == fact);
            let read = read.map(|(_, answer)| answer);
            let by_the_case = prepared.case().facts.get(fact.id()).is_some();
            prop_assert_eq!(read, (!by_the_case).then_some(defined), "{:?}", fact);
        }
    }
}

proptest! {
    #![proptest_config(tries(60))]

    /// Of many principals each is decided as alone, and each is counted once.
    #[test]
    fn many_are_decided_as_each_is_alone(
        (situation, principals) in situations().prop_flat_map(|situation| {
            let principal = (vec(consent(situation.policy), 0..=2), asides());
            (Just(situation), vec(principal, 0..=12))
        }),
    ) {
        let Some(prepared) = with(&situation, None) else { return Ok(()) };
        let principals = principals.into_iter();
        let principals: Vec<_> =
            principals.map(|(consents, asides)| (consents, aside(&prepared, &asides))).collect();
        // Each twice, so that some answers are known.
        let all = principals.iter().chain(&principals);
        let mut all = prepared.decide_all(all, |(consents, answers)| (consents, answers));
        let mut decided = 0;
        for one in &mut all {
            match one {
                Ok(one) => {
                    decided += 1;
                    let (consents, answers) = one.principal();
                    let on_record = prepared.consents(consents).unwrap();
                    let alone = prepared.decide_on(&on_record, answers).outcome();
                    prop_assert_eq!(one.outcome(), alone);
                }
                Err(refused) => {
                    let faults = prepared.consents(&refused.principal.0).unwrap_err();
                    prop_assert_eq!(faults, refused.faults);
                }
            }
        }
        prop_assert_eq!(all.groups().iter().map(|one| one.principals()).sum::<u64>(), decided);
        prop_assert_eq!(all.ungrouped(), 0);
        for group in all.groups() {
            let again = prepared.decide(group.answers());
            prop_assert_eq!(again.verdict(), group.outcome().verdict);
        }
    }
}
