//! Reasons and remedies.

use super::*;

/// Whether the place is one of the Act, the Order or the Rules, which can be read
/// back; guidelines and readings are only printed.
fn is_read_back(citation: Citation) -> bool {
    matches!(
        citation.place().instrument,
        Instrument::Act | Instrument::CabinetOrder | Instrument::CommissionRules
    )
}

proptest! {
    #![proptest_config(tries(120))]

    /// Whatever is cited is in force in the edition of the case.
    #[test]
    fn every_reason_is_in_force(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let (edition, day) = (prepared.edition(), situation.case.date);
        let stands_at = |norm: Option<Norm>, citation: Option<Citation>| {
            norm.and_then(|norm| norm.citation_on(day)) == citation
                && citation.is_none_or(|place| place.norms().any(|one| Some(one) == norm))
        };
        let decision = prepared.decide(&aside(&prepared, &asides));
        let duties = decision.duties().chain(decision.standing_duties()).filter_map(|owed| owed.citation());
        let mut citations: Vec<Citation> = duties.collect();
        for reason in decision.reasons() {
            prop_assert_eq!(reason.norm().is_some(), reason.citation().is_some());
            prop_assert!(stands_at(reason.norm(), reason.citation()), "{:?}", reason.norm());
            prop_assert_eq!(reason.norm().is_some(), reason.authority() == Authority::Act);
            prop_assert_eq!(reason.clause().is_some(), reason.authority() == Authority::Policy);
            for state in reason.exceptions() {
                prop_assert!(state.norm().is_some() || state.clause().is_some());
                prop_assert!(state.norm().is_none_or(|norm| norm.in_force(edition)));
                prop_assert!(stands_at(state.norm(), state.citation()), "{:?}", state.norm());
            }
            citations.extend(reason.citations());
        }
        for citation in citations {
            prop_assert_eq!(citation.edition(), edition);
            let stands = |norm: Norm| norm.citation_on(day) == Some(citation);
            prop_assert!(citation.norms().any(stands), "{citation}: no norm stands there");
            if is_read_back(citation) {
                for language in [Language::En, Language::Ja] {
                    let text = citation.alone().in_language(language).to_string();
                    prop_assert_eq!(Citation::parse(&text, edition), Ok(citation));
                }
            }
        }
    }

    /// Where the Act limits nothing, a place says why: what takes the handling out of the
    /// rules, or else what the information is. The latter is told nowhere else.
    #[test]
    fn what_is_not_regulated_has_a_place_too(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&aside(&prepared, &asides));
        let silent = decision.ruling(Authority::Act).is_not_regulated();
        let taken_out = decision.reasons().any(|reason| {
            reason.authority() == Authority::Act
                && reason.kind() == ReasonKind::Excludes
                && reason.citation().is_some()
        });
        prop_assert_eq!(decision.unregulated_by().next().is_some(), silent && !taken_out);
    }

    /// A remedy makes the handling permitted, and not without each of its steps.
    #[test]
    fn every_remedy_works_and_is_minimal(situation in situations()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&[]);
        let remedies = decision.remedies();
        prop_assert!(decision.verdict() != Verdict::Permitted || remedies.is_empty());
        for remedy in remedies {
            let steps = remedy.steps();
            prop_assert!(!steps.is_empty());
            prop_assert_eq!(after(&situation, steps)?, Verdict::Permitted, "{:?}", steps);
            for at in 0..steps.len() {
                // When a consent is given is no fact of its own.
                if matches!(steps[at], Step::ObtainAnew(_)) {
                    continue;
                }
                let mut fewer = steps.to_vec();
                fewer.remove(at);
                prop_assert_ne!(after(&situation, &fewer)?, Verdict::Permitted, "{:?} without {}", steps, at);
            }
        }
    }
}

/// What whoever provides anonymously processed information does first (Art. 43(4)).
const ANONYMOUS: [Fact; 3] =
    [Fact::AnonymousItemsPublished, Fact::AnonymousMethodPublished, Fact::AnonymousRecipientTold];

/// The verdict after these measures.
fn after(situation: &Situation, steps: &[Step]) -> Result<Verdict, TestCaseError> {
    let mut case = situation.case.clone();
    let mut policy = situation.policy().clone();
    let dataset = situation.policy().dataset(case.dataset.as_str()).unwrap();
    let mut items = case.items.clone().unwrap_or_else(|| dataset.items.clone());
    let mut answers = Vec::new();
    let before = situation.prepared().unwrap();
    let mut changed = false;
    for step in steps {
        match step {
            Step::Fulfil(fact) => {
                // A recipient that no list names is put on it.
                let listed = |term: &&mut TermDefinition| {
                    before.is_settled(*fact) && before.fact(term.id.as_str()) == Some(*fact)
                };
                if let Some(term) = policy.terms.iter_mut().find(listed) {
                    term.recipients = None;
                    changed = true;
                }
                answers.push((*fact, Answer::Yes));
            }
            // What is specified is the purpose pursued.
            Step::RuleOut(Fact::PurposeUnspecified) => answers.extend([
                (Fact::PurposeUnspecified, Answer::No),
                (Fact::WithinPurpose, Answer::Yes),
            ]),
            Step::RuleOut(fact) => answers.push((*fact, Answer::No)),
            Step::ObtainAnew(_) => {}
            Step::LeaveOut(left_out) => items.retain(|item| !left_out.contains(item)),
            Step::WaitUntil(day) => case.date = *day,
            Step::AmendClause(clause) => {
                amend(&mut policy, clause);
                changed = true;
            }
            Step::AnnounceJointUse => {
                jointly(&mut policy, &case, &items);
                if let Some(CaseRecipient::Described(described)) = &mut case.recipient {
                    described.relation = Some(OrUnknown::Known(Relation::JointUser));
                }
                answers.extend(ANNOUNCED.map(|fact| (fact, Answer::Yes)));
                changed = true;
            }
            Step::Anonymise => {
                let made = policy.datasets.iter_mut().find(|one| one.id == case.dataset);
                made.unwrap().kind = InformationKind::AnonymouslyProcessed;
                case.kind = None;
                answers.extend(ANONYMOUS.map(|fact| (fact, Answer::Yes)));
                changed = true;
            }
            Step::SpecifyPurpose | Step::ChangePurpose => {
                case.facts.remove("within-purpose");
                case.purpose = Some(CasePurpose::Declared(specified(&mut policy, &case)));
                changed = true;
            }
        }
    }
    prop_assert!(!items.is_empty(), "nothing is left: {:?}", steps);
    case.items = Some(items);
    if !changed {
        let prepared = Situation { case, ..situation.clone() }.prepared().unwrap();
        return Ok(prepared.decide(&answers).verdict());
    }
    let compiled = policy.compile(Edition::in_force_on(case.date).unwrap()).unwrap();
    let prepared = prepare(&compiled, &case).unwrap();
    Ok(prepared.decide(&answers).verdict())
}

/// What an announced joint use that covers the case answers.
const ANNOUNCED: [Fact; 11] = [
    Fact::RecipientInJointScope,
    Fact::ItemsInJointUse,
    Fact::UseInJointPurposes,
    Fact::JointNoticeBeforehand,
    Fact::JointUseShown,
    Fact::JointItemsShown,
    Fact::JointScopeShown,
    Fact::JointPurposesShown,
    Fact::ResponsibleNameShown,
    Fact::ResponsibleAddressShown,
    Fact::RepresentativeNameShown,
];

/// A joint use of the dataset of the case, announced as the Act wants it.
fn jointly(policy: &mut Policy, case: &Case, items: &[Id]) {
    let clause = &policy.clauses[0].id;
    let purpose = match &case.purpose {
        Some(CasePurpose::Declared(id)) => id.clone(),
        _ => policy.purposes[0].id.clone(),
    };
    let ids: Vec<String> = items.iter().map(|item| format!("{:?}", item.as_str())).collect();
    let text = format!(
        r#"
        clause = "{clause}"
        datasets = ["{}"]
        since = "2005-04-01"
        manner = "published"
        items = {{ clause = "{clause}", ids = [{}] }}
        users = {{ clause = "{clause}", elsewhere = "a list of them" }}
        purposes = {{ clause = "{clause}", ids = ["{purpose}"] }}
        responsible = {{ clause = "{clause}", name = "the operator", address = "stated", representative = "stated" }}
        "#,
        case.dataset,
        ids.join(", "),
    );
    policy.joint_uses.push(toml::from_str(&text).unwrap());
}

/// The promises of a clause, amended so that they prohibit nothing.
fn amend(policy: &mut Policy, clause: &Id) {
    let always = ["improper-use", "not improper-use"].map(|literal| {
        let mut exception = Exception::new(clause.clone());
        exception.all = vec![literal.to_owned()];
        exception
    });
    let promises = policy.promises.iter_mut();
    for promise in promises.filter(|promise| promise.clause.contains(clause.as_str())) {
        promise.unless = always.to_vec();
    }
}

/// The purpose of the case, specified for the dataset of the case.
fn specified(policy: &mut Policy, case: &Case) -> Id {
    let id = match &case.purpose {
        Some(CasePurpose::Declared(id)) => id.clone(),
        _ => Id::from("another"),
    };
    if policy.purpose(id.as_str()).is_none() {
        let clause = policy.clauses[0].id.clone();
        let any = "id = \"any\"\nclause = \"any\"\nsays = \"any\"";
        let first = policy.purposes.first().cloned();
        let mut purpose = first.unwrap_or_else(|| toml::from_str(any).unwrap());
        purpose.id = id.clone();
        purpose.clause = clause.into();
        purpose.says = "another purpose".into();
        policy.purposes.push(purpose);
    }
    let mut datasets = policy.datasets.iter_mut();
    let dataset = datasets.find(|dataset| dataset.id == case.dataset).unwrap();
    if !dataset.purposes.contains(&id) {
        dataset.purposes.push(id.clone());
    }
    id
}

/// The remedies of a case under a policy of two items, one of which is special
/// care-required, and the other outside the joint use.
fn remedies(unless: &str, illness: &str, case: &str) -> Vec<Vec<Step>> {
    let text = format!(
        r#"
        format = 1
        id = "two-items"
        title = "Two items"
        language = "en"
        operator = {{ name = "An operator" }}
        clauses = [{{ id = "C1", at = "line 1", says = "All of it." }}]
        items = [{{ id = "name", name = "name", special-care = "no" }}, {{ id = "illness", name = "illness", special-care = "unknown"{illness} }}]
        purposes = [{{ id = "care", clause = "C1", says = "care" }}]
        datasets = [{{ id = "patients", name = "patients", kind = "personal-data", items = ["name", "illness"], purposes = ["care"] }}]
        recipients = [{{ id = "hospital", name = "a hospital", country = "JP" }}]
        promises = [{{ clause = "C1", restricts = ["provision"], unless = [{{ clause = "C1", all = {unless} }}] }}]
        [[joint-uses]]
        clause = "C1"
        datasets = ["patients"]
        items = {{ clause = "C1", ids = ["illness"] }}
        users = {{ clause = "C1", recipients = ["hospital"] }}
        purposes = {{ clause = "C1", ids = ["care"] }}
        "#
    );
    let policy: Policy = toml::from_str(&text).unwrap();
    let case: Case = toml::from_str(&format!(
        r#"
        date = "2026-11-21"
        handling = "provision"
        dataset = "patients"
        purpose = "care"
        recipient = {{ id = "hospital", relation = "third-party" }}
        facts = {{ consent-to-provision = "yes" }}
        {case}
        "#,
    ))
    .unwrap();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let prepared = compiled.prepare(&case).unwrap();
    let remedies = prepared.decide(&[]).remedies();
    let steps = remedies.iter().map(|remedy| remedy.steps().to_vec());
    steps.filter(|steps| !steps.iter().any(|one| matches!(one, Step::AmendClause(_)))).collect()
}

#[test]
fn leaving_out_items_does_what_it_can_and_leaves_something() {
    let leave_out = |item: &str| vec![Step::LeaveOut(vec![item.into()])];
    let table = [
        (r#"["not special-care-included"]"#, vec![leave_out("illness")]),
        (r#"["items-in-joint-use"]"#, vec![leave_out("name")]),
        // Leaving out special care makes no special care …
        (r#"["special-care-included"]"#, vec![]),
        // … and both items together are all there is.
        (r#"["not special-care-included", "items-in-joint-use"]"#, vec![]),
    ];
    let wrong: Vec<String> = table
        .into_iter()
        .map(|(unless, expected)| (unless, remedies(unless, "", ""), expected))
        .filter(|(_, found, expected)| found != expected)
        .map(|(unless, found, expected)| format!("{unless}: {found:?}, expected {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Without the code that made personal information of it, the information may be of a kind
/// that must not be provided.
#[test]
fn leaving_out_a_code_leaves_the_kind_open() {
    let unless = r#"["not special-care-included"]"#;
    let code = ", identification-code = \"yes\"";
    let leave_out = vec![vec![Step::LeaveOut(vec!["illness".into()])]];
    assert_eq!(remedies(unless, code, ""), leave_out);
    assert_eq!(remedies(unless, code, "kind = \"unknown\""), Vec::<Vec<Step>>::new());
}
