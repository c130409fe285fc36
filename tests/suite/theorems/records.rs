//! A record is given exactly where one is owed.

use appi::forms::{NoForm, Party, RecordBasis};

use super::*;

/// The duties to make a record.
const RECORDS: [Duty; 3] =
    [Duty::RecordProvision, Duty::RecordReceipt, Duty::RecordReferableProvision];

/// Provisions and receipts are what is recorded: half of what is tried is one, of what came from
/// somebody else.
fn recorded(mut situation: Situation, dice: &mut Dice) -> Situation {
    if dice.percent(60) {
        situation.case.handling = Handling::Receipt;
        situation.case.recipient = None;
        situation.case.source = Some(OrUnknown::Known(appi::vocabulary::Source::ThirdParty));
    }
    situation.case.request = None;
    situation.case.channel = None;
    for id in TAKE_OUT.iter().chain(&["purpose-unspecified", "improper-use", "exceeds-need"]) {
        situation.case.facts.insert((*id).to_owned(), Answer::No);
    }
    for id in ["within-purpose", "source-checked", "consent-to-provision", "tied-on-receipt"] {
        if dice.percent(80) {
            situation.case.facts.insert(id.to_owned(), Answer::Yes);
        }
    }
    situation
}

/// That duty and record are one reading, and whether a record was given.
fn one_reading(decision: &Decision<'_>) -> Result<bool, TestCaseError> {
    let owed: Vec<OwedDuty<'_>> = decision.duties().collect();
    let owed = owed.iter().filter(|one| one.duty().is_some_and(|duty| RECORDS.contains(&duty)));
    let owed: Vec<bool> = owed.map(OwedDuty::is_certain).collect();
    let permitted = decision.verdict() == Verdict::Permitted;
    let certain = permitted && owed.contains(&true);
    let record = decision.transfer_record(Party::new("other"));
    let basis = record.as_ref().map(|one| one.basis).map_err(|one| *one);
    prop_assert_eq!(basis, decision.record_basis());
    match record {
        Ok(record) => {
            prop_assert!(certain);
            prop_assert!(!record.basis.items().is_empty());
            return Ok(true);
        }
        Err(NoForm::NotPermitted) => prop_assert!(!permitted),
        Err(NoForm::NotOwed) => prop_assert!(
            permitted && owed.is_empty(),
            "{:?} {}",
            owed,
            decision.explain(Language::En)
        ),
        // What it turns on is open, and a value settles it.
        Err(NoForm::Open(question)) => {
            prop_assert!(permitted && !owed.is_empty());
            prop_assert!(open_questions(decision).contains(&question), "{question}");
        }
        Err(other) => panic!("{other}"),
    }
    Ok(false)
}

proptest! {
    #![proptest_config(tries(400))]

    /// A record is owed for certain exactly where its basis is given, or one question alone is
    /// open: of what it is a record. Where nothing is open, it is given.
    #[test]
    fn a_record_is_given_exactly_where_one_is_owed(situation in situations(), dice in any::<u64>()) {
        let mut dice = Dice(dice);
        let situation = recorded(situation, &mut dice);
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&[]);
        one_reading(&decision)?;
        let complete = prepared.decide(&any_completion(&decision, &mut dice));
        let given = one_reading(&complete)?;
        if complete.verdict() == Verdict::Permitted && open_questions(&complete).is_empty() {
            let owed = complete.duties().filter_map(|one| one.duty());
            let owed = owed.filter(|duty| RECORDS.contains(duty)).count() > 0;
            prop_assert_eq!(given, owed, "{:?}", complete.record_basis());
        }
    }
}

/// Of what each handling of each kind is a record, on each ground; what the duty says, the record
/// is given by.
#[test]
fn every_record_that_a_duty_owes_is_given() {
    use Handling::{Provision, Receipt};
    use InformationKind::*;
    let common = "within-purpose=yes source-checked=yes purpose-published=yes special-care-included=no sender-may-not-provide=no";
    let table = [
        (Receipt, PersonalData, "", Ok(RecordBasis::ReceiptByConsent)),
        (Receipt, RetainedPersonalData, "", Ok(RecordBasis::ReceiptByConsent)),
        (
            Receipt,
            PseudonymouslyProcessed,
            "received-under-27-5=no",
            Ok(RecordBasis::ReceiptByConsent),
        ),
        (Receipt, PersonalInformation, "", Err(NoForm::NotOwed)),
        (
            Receipt,
            RetainedPersonalData,
            "received-by-opt-out=yes",
            Ok(RecordBasis::ReceiptByOptOut),
        ),
        (
            Receipt,
            RetainedPersonalData,
            "received-by-opt-out=unknown",
            Err(NoForm::Open(Question::Fact(Fact::ReceivedByOptOut))),
        ),
        (Receipt, RetainedPersonalData, "received-under-27-5=yes", Err(NoForm::NotOwed)),
        (Receipt, RetainedPersonalData, "source-is-public-body=yes", Err(NoForm::NotOwed)),
        (
            Receipt,
            PersonallyReferable,
            "tied-on-receipt=yes sender-identified=yes consent-to-referable-acquisition=yes",
            Ok(RecordBasis::ReceiptOfReferable),
        ),
        (Receipt, PersonallyReferable, "tied-on-receipt=no", Err(NoForm::NotOwed)),
        (Receipt, Statistics, "", Err(NoForm::NotOwed)),
        (Provision, RetainedPersonalData, "consent-to-provision=yes", Ok(RecordBasis::Consent)),
        (Provision, PersonalData, "consent-to-provision=yes", Ok(RecordBasis::Consent)),
        (Provision, PersonalInformation, "consent-to-provision=yes", Err(NoForm::NotOwed)),
        (Provision, RetainedPersonalData, "consent-to-provision=no", Err(NoForm::NotPermitted)),
        (
            Provision,
            RetainedPersonalData,
            "consent-to-provision=no based-on-law=yes",
            Err(NoForm::NotOwed),
        ),
        // Consent to provision abroad is none to one at home.
        (
            Provision,
            RetainedPersonalData,
            "consent-to-provision=no consent-to-foreign-provision=yes",
            Err(NoForm::NotPermitted),
        ),
        (
            Provision,
            PersonallyReferable,
            "recipient-expected-to-identify=yes referable-consent-confirmed=yes",
            Ok(RecordBasis::Referable),
        ),
        (Provision, PersonallyReferable, "recipient-expected-to-identify=no", Err(NoForm::NotOwed)),
    ];
    let policy: Policy = toml::from_str(include_str!("../../traps/plain-operator.toml")).unwrap();
    let compiled = policy.compile(Edition::LAST).unwrap();
    for (handling, kind, facts, expected) in table {
        let mut case = Case::new("2026-11-21".parse().unwrap(), handling, kind.id());
        case.purpose = Some(CasePurpose::Declared("service".into()));
        case.items = (kind != Statistics).then(|| vec!["email".into()]);
        if handling == Receipt {
            case.source = Some(OrUnknown::Known(appi::vocabulary::Source::ThirdParty));
        } else {
            case.recipient = Some(CaseRecipient::Described(DescribedRecipient {
                name: Some("another".to_owned()),
                country: "JP".parse().ok(),
                relation: Some(OrUnknown::Known(Relation::ThirdParty)),
                ..DescribedRecipient::default()
            }));
        }
        for one in common.split(' ').chain(facts.split(' ')).filter(|one| !one.is_empty()) {
            let (id, answer) = one.split_once('=').unwrap();
            case.facts.insert(id.to_owned(), answer.parse().unwrap());
        }
        let prepared = match compiled.prepare(&case) {
            Ok(prepared) => prepared,
            Err(error) => panic!("{handling} {kind} {facts}: {error}"),
        };
        let decision = prepared.decide(&[]);
        let found = decision.record_basis();
        let text = decision.explain(Language::En);
        assert_eq!(found, expected, "{handling} {kind} {facts}: {text}");
        if matches!(expected, Ok(_) | Err(NoForm::NotOwed)) {
            assert!(decision.missing().next().is_none(), "{handling} {kind} {facts}");
        }
    }
}
