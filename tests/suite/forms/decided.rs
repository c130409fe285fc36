//! Forms made from decisions: what is filled in, and why there is none.

use appi::forms::{AnswerGiven, Filing, NoForm, Party, RecordBasis, ReportStage};
use appi::vocabulary::RequestKind;
use appi::{Case, CompiledPolicy, Edition, Language, Policy, Prepared, Register};

fn compiled() -> CompiledPolicy {
    let policy = include_str!("../../../examples/policies/complete.toml");
    let policy: Policy = toml::from_str(policy).unwrap();
    let register = include_str!("../../../examples/registers/complete.toml");
    let register: Register = toml::from_str(register).unwrap();
    policy.compile(Edition::LAST).unwrap().with(&register).unwrap()
}

fn prepared(case: &str) -> Prepared {
    let case: Case = toml::from_str(&format!("date = \"2026-11-21\"\n{case}")).unwrap();
    compiled().prepare(&case).unwrap_or_else(|error| panic!("{error}"))
}

const LEAK: &str = r#"
    handling = "leave-leak-unreported"
    dataset = "customers"
    affected = 1200
    known = "2026-11-20"
    facts = { leak-loss-or-damage = "yes", encrypted-or-protected = "no", wrongful-purpose = "no" }
"#;

#[test]
fn a_leak_fills_in_its_report_and_its_notice() {
    let prepared = prepared(LEAK);
    let decision = prepared.decide(&[]);
    for stage in [ReportStage::Prompt, ReportStage::Full] {
        let report = decision.leak_report(stage).unwrap();
        let addressee = report.addressee.as_ref().unwrap();
        assert_eq!(addressee.in_language(Language::Ja), "個人情報保護委員会");
        assert_eq!(report.reporter.name, Some(prepared.policy().operator.name.clone()));
        assert_eq!(report.known.unwrap().to_string(), "2026-11-20");
        assert!(!report.leak.items.is_empty());
        let open: Vec<_> = report.blanks().iter().map(|one| one.key()).collect();
        assert!(!open.contains(&"leak.principals") && open.contains(&"leak.cause"), "{open:?}");
    }
    let notice = decision.leak_notice().unwrap();
    assert_eq!(notice.from, Some(prepared.policy().operator.name.clone()));
    assert_eq!(decision.entrustee_notice(), Err(NoForm::NotOwed));
    assert_eq!(decision.request_answer(), Err(NoForm::NoRequest));
    assert_eq!(decision.transfer_record(Party::default()), Err(NoForm::NotPermitted));
}

#[test]
fn what_is_no_leak_or_open_has_no_report() {
    let of = |more: &str| {
        let case = LEAK.replace("leak-loss-or-damage = \"yes\"", more);
        let case = case.replace("known = \"2026-11-20\"", "");
        let prepared = prepared(&case);
        let decision = prepared.decide(&[]);
        decision.leak_report(ReportStage::Prompt).map(|_| ())
    };
    assert_eq!(of("leak-loss-or-damage = \"no\""), Err(NoForm::NotOwed));
    assert!(matches!(of("leak-loss-or-damage = \"unknown\""), Err(NoForm::Open(_))));
    assert_eq!(of("leak-loss-or-damage = \"yes\""), Ok(()));
    let told = [Language::En, Language::Ja].map(|one| NoForm::NotOwed.in_language(one));
    assert_eq!(told[1], "当該様式に係る義務はありません。");
}

#[test]
fn an_entrustee_tells_its_client() {
    let prepared = prepared(&format!("{LEAK}\nsource = \"entrustor\"\nacting-as = \"entrustee\""));
    let notice = prepared.decide(&[]).entrustee_notice().unwrap();
    let open = notice.blanks();
    assert_eq!(open[0].key(), "to");
    assert_eq!(notice.leak.principals, Some(1200));
}

#[test]
fn a_request_fills_in_its_answer() {
    for (handling, given, known) in [
        ("grant-request", AnswerGiven::Granted, ""),
        ("refuse-request", AnswerGiven::Refused, "known = \"2026-11-01\""),
    ] {
        let prepared = prepared(&format!(
            "handling = \"{handling}\"\ndataset = \"customers\"\nrequest = \"disclose\"\n{known}"
        ));
        let answer = prepared.decide(&[]).request_answer().unwrap();
        assert_eq!((answer.answer, answer.request), (given, RequestKind::Disclose));
        assert_eq!(answer.arrived.is_some(), !known.is_empty());
        assert!(answer.fee.is_some(), "the fee that the policy has");
        assert!(answer.from.is_some() && answer.subject.is_some());
    }
}

#[test]
fn a_provision_fills_in_its_record_its_joint_use_and_its_filing() {
    let prepared = prepared(
        r#"
        handling = "provision"
        dataset = "customers"
        items = ["name"]
        recipient = { name = "a partner", country = "JP", relation = "third-party" }
        facts = { consent-to-provision = "yes", within-purpose = "yes" }
        "#,
    );
    let decision = prepared.decide(&[]);
    let record = decision.transfer_record(Party::default()).unwrap();
    assert_eq!(record.basis, RecordBasis::Consent);
    assert_eq!(record.other.name, Some("a partner".into()));
    assert_eq!(record.items.len(), 1);
    assert_eq!(record.day, record.made);

    let notice = decision.joint_use_notice();
    assert!(notice.is_complete(), "{:#?}", notice.blanks());
    let filing = decision.opt_out_filing(Filing::First);
    let open: Vec<_> = filing.blanks().iter().map(|one| one.key()).collect();
    assert!(!open.contains(&"items") && open.contains(&"method"), "{open:?}");
}
