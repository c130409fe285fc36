//! Whom a case can name as recipient: who gets the information, or takes it in for the operator.

use appi::case::{CaseRecipient, DescribedRecipient, OrUnknown};
use appi::error::PrepareError;
use appi::vocabulary::{Relation, RequestKind};
use appi::{Case, CompiledPolicy, Decision, Duty, Edition, Handling, Language, Policy};

const POLICY: &str = include_str!("../../examples/policies/complete.toml");

fn compiled() -> CompiledPolicy {
    toml::from_str::<Policy>(POLICY).unwrap().compile(Edition::LAST).unwrap()
}

/// A case of the handling, toward this recipient.
fn case(handling: Handling, recipient: CaseRecipient) -> Case {
    let mut case = Case::new("2026-11-21".parse().unwrap(), handling, "customers");
    case.purpose = Some(appi::case::CasePurpose::Declared("inquiries".into()));
    case.recipient = Some(recipient);
    case
}

fn somebody(relation: Option<Relation>) -> CaseRecipient {
    CaseRecipient::Described(DescribedRecipient {
        name: Some("an ad company".to_owned()),
        country: "US".parse().ok(),
        relation: relation.map(OrUnknown::Known),
        ..DescribedRecipient::default()
    })
}

/// What is told in both languages of a case that is refused for its recipient; nothing of one
/// that is not.
fn refused(compiled: &CompiledPolicy, case: &Case) -> [String; 2] {
    match compiled.prepare(case) {
        Ok(_) => [String::new(), String::new()],
        Err(PrepareError::Case(faults)) => {
            let [fault] = faults.all() else { panic!("{faults}") };
            assert!(fault.path().starts_with("recipient"), "{fault}");
            [Language::En, Language::Ja].map(|one| fault.message().in_language(one).to_owned())
        }
        Err(other) => panic!("{other}"),
    }
}

/// What each handling has for a recipient, and where that belongs which it has not: no case
/// swallows one.
#[test]
fn no_handling_swallows_a_recipient() {
    use Handling::*;
    let (own, to_others) = (
        "provision",
        [Use, Collation, Contact, PseudonymousProcessing, AnonymousProcessing, Aggregation]
            .into_iter()
            .chain([Retention, Erasure, ChangeOfPurpose]),
    );
    let requests = [RefuseRequest, GrantRequest, DiscloseOtherwise, ChargeFee];
    let leaks = [LeaveLeakUnreported, LeavePrincipalsUninformed];
    let mut written: Vec<(Handling, &str)> = to_others.map(|one| (one, own)).collect();
    written.extend(requests.map(|one| (one, "principal who made it")));
    written.extend(leaks.map(|one| (one, "acting-as = \"entrustee\"")));
    written.push((Receipt, "`source`"));

    let compiled = compiled();
    for handling in Handling::ALL.iter().copied() {
        let belongs = written.iter().find(|(one, _)| *one == handling).map(|(_, word)| *word);
        let recipients = [
            CaseRecipient::Declared("support-company".into()),
            CaseRecipient::Declared("partner".into()),
            somebody(None),
        ];
        let relations = Relation::ALL.iter().map(|one| somebody(Some(*one)));
        for recipient in recipients.into_iter().chain(relations) {
            let relation = recipient.relation();
            let [en, ja] = refused(&compiled, &case(handling, recipient));
            let expected = match (handling, relation) {
                (Provision, _) => None,
                (Acquisition, None | Some(Relation::Entrustee | Relation::SubEntrustee)) => None,
                (Acquisition, _) => Some("`source`"),
                _ => Some(belongs.unwrap_or_else(|| panic!("no row for `{handling}`"))),
            };
            match expected {
                None => assert_eq!(en, "", "{handling} {relation:?}"),
                Some(word) => assert!(en.contains(word), "{handling} {relation:?}: {en}"),
            }
            assert_eq!(en.is_empty(), ja.is_empty());
            assert!(en.is_empty() || en != ja, "{handling}: no Japanese");
        }
        // The same case toward nobody is one.
        let mut nobody = case(handling, somebody(None));
        nobody.recipient = None;
        assert_eq!(refused(&compiled, &nobody), ["", ""], "{handling}");
    }
}

#[test]
fn a_use_to_an_ad_company_says_what_to_write() {
    let [en, ja] = refused(&compiled(), &case(Handling::Use, somebody(None)));
    assert_eq!(
        en,
        "the handling is `use`: expected no recipient: it is done by the operator itself, and what lets another have the information, an entrustee too, is a case of `handling = \"provision\"`"
    );
    assert_eq!(
        ja,
        "`use`の取扱いです。当該事業者が自ら行う取扱いであるため、提供先は記載できません。委託先その他の者に情報を利用できる状態に置くことは`handling = \"provision\"`の事案としてください。"
    );
}

/// Whether a duty is owed: for certain, perhaps, or not at all.
fn owed(decision: &Decision<'_>, duty: Duty) -> &'static str {
    let mut all = decision.duties().chain(decision.standing_duties());
    match all.find(|one| one.duty() == Some(duty)).map(|one| one.is_certain()) {
        Some(true) => "owed",
        Some(false) => "open",
        None => "not owed",
    }
}

/// Who takes the information in for the operator is supervised; abroad, the environment there is
/// known.
#[test]
fn whoever_takes_the_information_in_is_an_entrustee() {
    let entrusted = |id: &str| {
        CaseRecipient::Described(DescribedRecipient {
            id: Some(id.into()),
            relation: Some(OrUnknown::Known(Relation::Entrustee)),
            ..DescribedRecipient::default()
        })
    };
    let at_home = CaseRecipient::Described(DescribedRecipient {
        name: Some("a call centre".to_owned()),
        country: "JP".parse().ok(),
        relation: Some(OrUnknown::Known(Relation::Entrustee)),
        ..DescribedRecipient::default()
    });
    let declared = |id: &str| CaseRecipient::Declared(id.into());
    let table = [
        // Who takes it in; supervision; knowledge of the environment abroad.
        (None, "not owed", "not owed"),
        (Some(at_home), "owed", "not owed"),
        (Some(somebody(Some(Relation::Entrustee))), "owed", "owed"),
        (Some(somebody(Some(Relation::SubEntrustee))), "owed", "owed"),
        // An entrustment that the policy announces says what it is; else that is asked.
        (Some(declared("support-company")), "owed", "owed"),
        (Some(entrusted("partner")), "owed", "owed"),
        (Some(declared("partner")), "open", "open"),
        (Some(somebody(None)), "open", "open"),
    ];
    let compiled = compiled();
    for (recipient, supervised, environment) in table {
        let mut case = case(Handling::Acquisition, somebody(None));
        case.recipient = recipient;
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        let found = [Duty::SuperviseEntrustee, Duty::KnowForeignEnvironment]
            .map(|duty| owed(&decision, duty));
        assert_eq!(found, [supervised, environment], "{:?}", case.recipient);
    }
}

/// What a caller answers beside a handling without a recipient makes no recipient of the record.
#[test]
fn a_record_of_a_handling_without_a_recipient_replays() {
    let compiled = compiled();
    for (handling, request) in [
        (Handling::Use, None),
        (Handling::Receipt, None),
        (Handling::RefuseRequest, Some(RequestKind::Disclose)),
        (Handling::Acquisition, None),
    ] {
        let mut case = case(handling, somebody(None));
        (case.recipient, case.request) = (None, request.map(OrUnknown::Known));
        let prepared = compiled.prepare(&case).unwrap();
        for relation in Relation::ALL {
            let answer = (appi::Fact::Relation(*relation), appi::Answer::Yes);
            let record = prepared.decide(&[answer]).record();
            let replayed = record.replay(compiled.digest()).unwrap();
            let again = compiled.prepare(&replayed).unwrap().decide(&[]).record();
            assert_eq!(again.act, record.act, "{handling} {relation}");
        }
    }
}
