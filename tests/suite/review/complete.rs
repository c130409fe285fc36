//! The complete policy: nothing is found in it, and what is taken out of it is.

use super::*;

#[test]
fn a_complete_policy_yields_nothing() {
    let findings = review(&policy(COMPLETE), Edition::Y2024);
    let texts: Vec<String> = findings.iter().map(|one| one.in_language(Language::En)).collect();
    assert!(texts.is_empty(), "{texts:#?}");
}

/// A change of the complete policy.
type Change = fn(&mut Policy);

/// A promise that offers are mailed to whoever permitted it, and the purposes that are for offers.
fn offers_need_permission(policy: &mut Policy, purposes: Option<Vec<Id>>) {
    let promise = "clause = \"4\"\nrestricts = [\"contact\"]\nwhen = \"offers\"\nunless = [{ clause = \"4\", all = [\"permitted\"] }]";
    policy.promises.push(toml::from_str(promise).unwrap());
    for id in ["offers", "permitted"] {
        let term = format!("id = \"{id}\"\nquestion = {{ en = \"Is it?\", ja = \"ですか。\" }}");
        policy.terms.push(toml::from_str(&term).unwrap());
    }
    let offers = policy.terms.iter_mut().find(|term| term.id.as_str() == "offers");
    offers.unwrap().purposes = purposes;
}

/// What is found where one thing of the complete policy is taken out or put otherwise.
#[test]
fn what_is_taken_out_is_found_missing() {
    use Code::*;
    let table: &[(Change, &[Code])] = &[
        (|p| p.operator.address = None, &[OperatorMissing]),
        (|p| p.operator.representative = None, &[OperatorMissing]),
        (|p| p.operator.address = Some(elsewhere()), &[OperatorElsewhere]),
        (|p| p.datasets[1].purposes.clear(), &[PurposesMissing]),
        (
            |p| {
                p.datasets[1].purposes.clear();
                p.datasets[1].kind = InformationKind::PersonalData;
                p.other_purposes.clear();
            },
            &[PurposeNotTold, ClauseUnused],
        ),
        (|p| offers_need_permission(p, None), &[UseWithoutPurpose]),
        (|p| offers_need_permission(p, Some(vec![])), &[UseWithoutPurpose]),
        (|p| offers_need_permission(p, Some(vec![p.purposes[0].id.clone()])), &[]),
        (|p| p.requests.clear(), &[ProcedureMissing]),
        (|p| p.requests[0].how = None, &[ProcedureMissing]),
        (|p| p.requests[0].identity = None, &[ProcedureMissing]),
        (|p| p.purposes[0].open_ended = true, &[PurposeOpenEnded]),
        (
            |p| p.accredited_body = Some(AccreditedBody::new("18", "a body")),
            &[AccreditedBodyIncomplete],
        ),
        (
            |p| {
                p.recipients[1].country = Some(Whereabouts::Abroad);
                p.recipients[1].foreign = None;
            },
            &[ForeignCountryUnnamed],
        ),
        (
            |p| {
                let mut network = Recipient::new("network", "a network");
                network.country = Some(Whereabouts::In("US".parse().unwrap()));
                network.datasets = vec!["site-data".into()];
                p.recipients.push(network);
            },
            &[ForeignReferable],
        ),
        (|p| p.recipients[1].datasets.clear(), &[RecipientWithoutData]),
        (|p| p.requests[0].fee = None, &[ProcedureMissing]),
        (|p| p.requests[0].fee = Some(elsewhere()), &[ProcedureElsewhere]),
        (|p| p.requests[0].kinds = vec![RequestKind::Disclose], &[RequestsNotNamed]),
        (|p| p.requests[0].method = None, &[MethodNotOffered]),
        (|p| p.requests[0].method = Some(DisclosureMethod::Paper), &[MethodNotOffered]),
        (
            |p| {
                let mut other = p.requests[0].clone();
                other.refused_where = vec!["improper-use".to_owned()];
                p.requests.push(other);
            },
            &[RequestsOverlap],
        ),
        (|p| p.complaints = None, &[ComplaintsMissing, ClauseUnused]),
        (
            |p| p.security_measures.iter_mut().for_each(|one| one.described = false),
            &[SecurityUndescribed],
        ),
        (|p| p.storage_abroad.clear(), &[CountryUnnamed]),
        (|p| p.storage_abroad[0].unknown = Some(UnknownCountry::default()), &[CountryUnexplained]),
        (|p| p.storage_abroad[0].foreign = None, &[ForeignStorage]),
        (|p| p.recipients[0].foreign = None, &[ForeignEntrustee]),
        (|p| p.recipients[1].foreign = None, &[ForeignRecipient]),
        (|p| p.recipients[3].foreign = None, &[ForeignRecipient]),
        (
            |p| p.recipients[1].foreign.iter_mut().for_each(|one| one.informs.truncate(1)),
            &[ForeignUninformed],
        ),
        (|p| p.entrustments[0].among_others = false, &[EntrusteesEnumerated]),
        (|p| p.joint_uses[0].items = None, &[JointUseIncomplete]),
        (|p| p.joint_uses[0].users = None, &[JointUseIncomplete]),
        (|p| p.joint_uses[0].purposes = None, &[JointUseIncomplete]),
        (|p| p.joint_uses[0].responsible = None, &[JointUseIncomplete]),
        (|p| responsible(p).address = None, &[JointUseIncomplete]),
        (|p| responsible(p).representative = None, &[JointUseIncomplete]),
        (|p| responsible(p).representative = Some(elsewhere()), &[JointUseElsewhere]),
        (|p| p.joint_uses[0].items.as_mut().unwrap().open_ended = true, &[JointItemsOpen]),
        (
            |p| p.joint_uses[0].users.as_mut().unwrap().elsewhere = Some("a list".to_owned()),
            &[JointScopeElsewhere],
        ),
        (
            |p| {
                let shown = ["opt-out-items-shown".into()];
                p.opt_out = Some(OptOut::new("9", ["customers".into()], shown, Answer::Yes));
            },
            &[OptOutIncomplete],
        ),
        // One cause is one finding: an exception for an opt-out whose notice is incomplete,
        (
            |p| {
                let shown = ["opt-out-items-shown".into()];
                p.opt_out = Some(OptOut::new("9", ["customers".into()], shown, Answer::Yes));
                let exception =
                    "clause = \"9\"\nall = [\"opt-out-stops-on-request\"]\nlike = \"opt-out\"";
                p.promises[3].unless.push(toml::from_str(exception).unwrap());
            },
            &[OptOutIncomplete],
        ),
        // and storage with an entrustee abroad; not what the same clause tells of another country.
        (
            |p| {
                p.recipients[0].foreign = None;
                p.storage_abroad[0].foreign = None;
                p.storage_abroad[0].clause = "8".into();
            },
            &[ForeignEntrustee],
        ),
        (
            |p| {
                p.recipients[0].foreign = None;
                p.storage_abroad[0].foreign = None;
                p.storage_abroad[0].clause = "8".into();
                p.storage_abroad[0].countries.push("CN".parse().unwrap());
            },
            &[ForeignEntrustee, ForeignStorage],
        ),
        (
            |p| {
                p.deemed_consents = vec![appi::policy::DeemedConsent::new("1", "using the site")];
            },
            &[DeemedConsent],
        ),
        (
            |p| p.processed[0].states.retain(|one| *one != ProcessedStatement::NoContact),
            &[PseudonymousSilence],
        ),
        (
            |p| {
                p.datasets[2].purposes.clear();
                p.processed[0].purposes.clear();
                p.processed[0].states.retain(|one| *one != ProcessedStatement::Purpose);
            },
            &[PseudonymousPurposeMissing],
        ),
        (|p| p.processed[1].items.clear(), &[AnonymousItemsMissing]),
        (
            |p| p.processed[1].states.retain(|one| *one != ProcessedStatement::Method),
            &[AnonymousProvisionMissing],
        ),
        (
            |p| p.processed[1].states.retain(|one| *one != ProcessedStatement::NoCollation),
            &[AnonymousSilence],
        ),
        (|p| p.referable[0].consent = false, &[ReferableWithoutConsent]),
        (|p| p.statistics[0].no_individual_rows = false, &[StatisticsUnclear]),
        (|p| p.datasets[2].kind = InformationKind::Statistics, &[StatisticsOfPersons]),
        // What a misuse makes costly leaves with the processing (Rules 31(iii)); not with an item
        // that is not in it.
        (
            |p| {
                p.items[2].property_damage = true;
                p.datasets[2].items.push("email".into());
            },
            &[PseudonymousNotProcessed],
        ),
        (|p| p.items[2].property_damage = true, &[]),
        (|p| p.datasets[2].items.push("email".into()), &[]),
        (
            |p| {
                p.items[2].identification_code = Answer::Yes;
                p.datasets[2].items.push("email".into());
            },
            &[PseudonymousNotProcessed],
        ),
        (
            |p| {
                p.items[0].identifies = Some(Answer::Yes);
                p.datasets[2].items.push("name".into());
            },
            &[PseudonymousNotProcessed],
        ),
        // So does what identifies with anonymous processing (Rules 34(i)), and nothing else does;
        // of costly misuse nothing is said there.
        (
            |p| {
                p.items[0].identifies = Some(Answer::Yes);
                p.items[2].identifies = Some(Answer::Yes);
                p.datasets[3].items.extend(["name".into(), "email".into()]);
            },
            &[AnonymousNotProcessed],
        ),
        (
            |p| {
                p.items[2].identification_code = Answer::Yes;
                p.datasets[3].items.push("email".into());
            },
            &[AnonymousNotProcessed],
        ),
        (
            |p| {
                p.items[2].identifies = Some(Answer::No);
                p.items[2].property_damage = true;
                p.datasets[3].items.push("email".into());
            },
            &[],
        ),
        (|p| p.items[0].identifies = Some(Answer::Yes), &[]),
        // A joint use of an item that none of its data has; another dataset may bring it.
        (|p| joint_items(p).push("career".into()), &[JointItemsNotHeld]),
        (
            |p| {
                joint_items(p).push("career".into());
                p.joint_uses[0].datasets.push("applicants".into());
            },
            &[],
        ),
        (|p| joint_items(p).push("address".into()), &[]),
        // A purpose that is specified for others; for everybody; for both.
        (|p| p.datasets[0].purposes.push("selection".into()), &[PurposeOfOthers]),
        (
            |p| {
                p.datasets[0].purposes.push("selection".into());
                p.purposes[3].principals.clear();
            },
            &[],
        ),
        (
            |p| {
                p.datasets[0].purposes.push("selection".into());
                p.purposes[3].principals.push("customers".into());
            },
            &[],
        ),
        (|p| p.definitions[0].elements.truncate(3), &[DefinitionDiffers]),
        (
            |p| p.settings.personal_information.push(InformationKind::AnonymouslyProcessed),
            &[TermWider],
        ),
        (|p| p.settings.required_by_law = LawWording::Required, &[RequiredByLaw]),
        (|p| p.retention[0].at_discretion = true, &[RetentionAtDiscretion]),
        (|p| p.changes = None, &[ChangesMissing, ClauseUnused]),
        (|p| p.changes.as_mut().unwrap().effect = TakesEffect::OnPosting, &[ChangesAtOnce]),
        (|p| p.changes.as_mut().unwrap().effect = TakesEffect::Unstated, &[ChangesUnannounced]),
        (|p| p.statements.truncate(3), &[NotAddressed, ClauseUnused]),
        (|p| p.promises[3].unless[0].any.push("within-purpose".to_owned()), &[ExceptionUnknown]),
        (|p| p.promises[4].unless[0].all.truncate(2), &[ExceptionWider]),
    ];
    let mut found: BTreeSet<Code> = BTreeSet::new();
    for (at, (change, codes)) in table.iter().enumerate() {
        let mut policy = policy(COMPLETE);
        change(&mut policy);
        let there: Vec<Code> = review(&policy, Edition::Y2024).iter().map(Finding::code).collect();
        assert_eq!(there, *codes, "row {at}");
        found.extend(there);
    }
    // With the tables of the policies and of registers, every code is found somewhere.
    let tabled: BTreeSet<String> =
        POLICIES.iter().flat_map(|(_, table)| rows(table)).map(|(_, [code, ..])| code).collect();
    let beside = include_str!("../../registers/findings.md");
    let of_registers = |code: &Code| beside.contains(&format!("{} (", code.id()));
    let nowhere: Vec<&Code> = Code::ALL
        .iter()
        .filter(|code| !found.contains(code) && !tabled.contains(code.id()))
        .filter(|code| !of_registers(code))
        .collect();
    assert!(nowhere.is_empty(), "found nowhere: {nowhere:?}");
}

fn joint_items(policy: &mut Policy) -> &mut Vec<Id> {
    &mut policy.joint_uses[0].items.as_mut().unwrap().ids
}

fn elsewhere() -> Stated {
    Stated::Elsewhere { elsewhere: "a linked page".to_owned() }
}

fn responsible(policy: &mut Policy) -> &mut Responsible {
    policy.joint_uses.first_mut().and_then(|joint| joint.responsible.as_mut()).unwrap()
}

/// What every document has, and what declares the names that others use.
const VOCABULARY: [&str; 6] = ["title", "clauses", "principals", "items", "datasets", "recipients"];

/// Sections that the Act asks nobody to have, and whose clauses say other things too.
const NOT_ASKED: [&str; 4] = ["entrustments", "referable", "responsible", "settings"];

#[test]
fn no_section_of_the_complete_policy_is_idle() {
    let document: toml::Table = toml::from_str(&crate::long_form(COMPLETE)).unwrap();
    let mut idle = Vec::new();
    for (key, section) in &document {
        if VOCABULARY.contains(&key.as_str()) || !(section.is_table() || section.is_array()) {
            continue;
        }
        let mut without = document.clone();
        without.remove(key);
        if key == "operator" {
            // The name and nothing else.
            without.insert(key.clone(), toml::toml! { name = "Example" }.into());
        }
        if key == "purposes" {
            forget_purposes(&mut without);
        }
        let policy: Policy = without.try_into().unwrap();
        // What other parts refer to is a fault.
        if policy.review(Edition::Y2024).is_ok_and(|findings| findings.is_empty()) {
            idle.push(key.as_str());
        }
    }
    assert_eq!(idle, NOT_ASKED);
}

/// Takes out of a document whatever names a purpose.
fn forget_purposes(document: &mut toml::Table) {
    document.remove("external-transmissions");
    for (_, section) in document.iter_mut() {
        let parts = section.as_array_mut().into_iter().flatten();
        for part in parts.filter_map(|part| part.as_table_mut()) {
            part.remove("purposes");
        }
    }
}

#[test]
fn the_complete_policy_compiles_and_decides() {
    let policy = policy(COMPLETE);
    for edition in Edition::ALL {
        assert!(policy.compile(edition).is_ok(), "{edition}");
    }
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let table = [
        ("handling = \"use\"\ndataset = \"customers\"\npurpose = \"contract\"", Verdict::Permitted),
        (
            "handling = \"provision\"\ndataset = \"customers\"\nitems = [\"name\"]\npurpose = \"inquiries\"\nrecipient = \"support-company\"\nfacts = { within-entrusted-task = \"yes\", equivalent-system = \"no\" }",
            Verdict::Prohibited,
        ),
        (
            "handling = \"provision\"\ndataset = \"customers\"\nitems = [\"career\"]",
            Verdict::Prohibited,
        ),
        (
            "handling = \"provision\"\ndataset = \"customers\"\nitems = [\"name\"]\npurpose = \"inquiries\"\nrecipient = \"example-services\"\nfacts = { held-before-joint-notice = \"no\" }",
            Verdict::Permitted,
        ),
    ];
    for (case, verdict) in table {
        let case = format!("date = \"2026-11-21\"\nconsents = []\n{case}");
        let case: Case = toml::from_str(&case).unwrap();
        let Ok(prepared) = compiled.prepare(&case) else { continue };
        assert_eq!(prepared.decide(&[]).verdict(), verdict, "{case:?}");
    }
}

/// Names that the sections get wrong are faults with their path.
#[test]
fn sections_are_checked() {
    let table: &[(Change, &str)] = &[
        (
            |p| p.complaints.as_mut().unwrap().clause = "81".into(),
            "complaints.clause: no clause has the id `81`",
        ),
        (
            |p| p.requests[0].datasets = vec!["custmers".into()],
            "requests[0].datasets[0] (\"15\"): no dataset has the id `custmers`; did you mean `customers`?",
        ),
        (
            |p| p.requests[0].refused_where = vec!["improper-us".to_owned()],
            "requests[0].refused-where[0] (\"15\"): `improper-us` is neither a fact of the Act nor a term of this policy; did you mean `improper-use`?",
        ),
        (
            |p| p.storage_abroad[0].countries.clear(),
            "storage-abroad[0] (\"7-6\"): no country is named: expected `countries` or `unknown`",
        ),
        (
            |p| p.external_transmissions[0].recipient = "analitics".into(),
            "external-transmissions[0].recipient (\"17\"): no recipient has the id `analitics`; did you mean `analytics`?",
        ),
        (
            |p| p.processed[1].states.clear(),
            "processed[1].states (\"12\"): the list is empty: expected at least one entry",
        ),
        (
            |p| p.recipients[1].foreign.as_mut().unwrap().clause = "9-22".into(),
            "recipients[1].foreign.clause (\"partner\"): no clause has the id `9-22`; did you mean `9-2`?",
        ),
    ];
    for (change, fault) in table {
        let mut policy = policy(COMPLETE);
        change(&mut policy);
        assert!(policy.check().unwrap_err().to_string().starts_with(fault), "{fault}");
    }
}
