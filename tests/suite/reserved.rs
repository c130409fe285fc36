//! What a decision stands under: a day before the text, rows of persons called totals.

use appi::decision::Reservation;
use appi::fact::Question;
use appi::policy::Version;
use appi::review::Code;
use appi::vocabulary::InformationKind;
use appi::{
    Answer, Case, Day, Decision, Edition, Fact, Handling, History, Language, Policy, Verdict,
};

use crate::edits::edited;

const POLICY: &str = include_str!("../../examples/policies/complete.toml");

fn complete() -> Policy {
    toml::from_str(POLICY).unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// That the reservations are told wherever a decision is.
fn is_told(decision: &Decision<'_>, reserved: &[Reservation]) {
    assert!(decision.reservations().eq(reserved.iter().copied()));
    assert_eq!(decision.outcome().reservations, reserved);
    assert_eq!(decision.record().reservations, reserved);
    for language in [Language::En, Language::Ja] {
        let explanation = decision.explain(language);
        let [full, short] = [explanation.to_string(), explanation.short()];
        for one in reserved {
            assert!(full.contains(one.name(language)), "{full}");
            assert!(short.contains(one.name(language)), "{short}");
            assert!(explanation.line().contains(one.id()));
        }
    }
}

/// A text answers for an earlier day as if it had applied; the decision says so. A history knows
/// from when each version applied, whatever day it shows.
#[test]
fn a_day_before_the_version_is_named() {
    let reserved: &[Reservation] = &[Reservation::BeforeTheVersion];
    let table = [
        // The day that the version shows, the day from which it applied, the day of the case.
        (Some("2026-11-01"), None, "2026-10-31", reserved),
        (Some("2026-11-01"), None, "2026-11-01", &[]),
        (Some("2026-11-01"), None, "2026-11-21", &[]),
        (None, None, "2010-01-01", &[]),
        (Some("2026-11-01"), None, "2010-01-01", reserved),
        (Some("2026-11-01"), Some("2026-10-01"), "2026-10-15", &[]),
        (Some("2026-11-01"), Some("2026-11-10"), "2026-11-10", &[]),
    ];
    for (shown, from, on, expected) in table {
        let mut policy = complete();
        policy.version = shown.map(day);
        let mut case = Case::new(day(on), Handling::Use, "customers");
        case.purpose = Some(appi::case::CasePurpose::Declared("inquiries".into()));
        let prepared = match from {
            None => policy.compile(Edition::in_force_on(day(on)).unwrap()).unwrap().prepare(&case),
            Some(from) => {
                let mut version = Version::from(policy);
                version.from = Some(day(from));
                History::new(vec![version]).unwrap().compile().unwrap().prepare(&case)
            }
        };
        is_told(&prepared.unwrap().decide(&[]), expected);
    }
}

/// A case of the complete policy as edited, of `customers` unless it says otherwise.
fn case(edits: &str) -> Case {
    let mut case = Case::new(day("2026-11-21"), Handling::Provision, "customers");
    case.purpose = Some(appi::case::CasePurpose::Declared("inquiries".into()));
    case.recipient = Some(appi::case::CaseRecipient::Declared("partner".into()));
    case.consents = Some(Vec::new());
    edited(&case, edits)
}

/// Rows of persons are no totals because they are called so: that is asked, and who says so is
/// named.
#[test]
fn rows_of_persons_called_statistics_are_a_question() {
    use Verdict::{Permitted, Prohibited, Undetermined};
    const TOTALS: &str = "items + { id = \"total\", name = \"orders per month\" } ;; datasets + { id = \"totals\", name = \"totals\", kind = \"statistics\", items = [\"total\"], clause = \"8\" }";
    const ROWS: &str = "datasets + { id = \"totals\", name = \"totals\", kind = \"statistics\", items = [\"sex\", \"decade-of-birth\"], clause = \"8\" }";
    let table = [
        // The policy, the case, the verdict, whether the kind is asked, whether it is reserved.
        ("", "", Prohibited, false, false),
        ("", "kind = \"statistics\"", Undetermined, true, false),
        ("", "kind = \"statistics\" ;; items = [\"sex\"]", Undetermined, true, false),
        (
            "",
            "kind = \"statistics\" ;; facts = { kind-statistics = \"yes\" }",
            Permitted,
            false,
            true,
        ),
        (
            "",
            "kind = \"statistics\" ;; facts = { kind-statistics = \"no\" }",
            Prohibited,
            false,
            false,
        ),
        ("", "kind = \"statistics\" ;; dataset = \"site-data\"", Undetermined, true, false),
        ("", "kind = \"unknown\" ;; facts = { kind-statistics = \"yes\" }", Permitted, false, true),
        ("", "kind = \"anonymously-processed\"", Undetermined, false, true),
        (
            "",
            "kind = \"unknown\" ;; facts = { kind-anonymously-processed = \"yes\" }",
            Undetermined,
            false,
            true,
        ),
        // What its client retains is personal data to an entrustee.
        ("", "kind = \"personal-data\"", Prohibited, false, true),
        ("", "kind = \"personal-data\" ;; acting-as = \"entrustee\"", Undetermined, false, false),
        (
            "",
            "kind = \"personal-information\" ;; acting-as = \"entrustee\"",
            Permitted,
            false,
            true,
        ),
        ("", "kind = \"personal-information\"", Permitted, false, true),
        ("", "kind = \"retained-personal-data\"", Prohibited, false, false),
        (TOTALS, "dataset = \"totals\"", Permitted, false, false),
        (TOTALS, "dataset = \"totals\" ;; kind = \"statistics\"", Permitted, false, false),
        (ROWS, "dataset = \"totals\"", Undetermined, true, false),
        (
            ROWS,
            "dataset = \"totals\" ;; facts = { kind-statistics = \"yes\" }",
            Permitted,
            false,
            true,
        ),
    ];
    for (edits, said, verdict, asked, reserved) in table {
        let compiled = edited(&complete(), edits).compile(Edition::LAST).unwrap();
        let prepared = compiled.prepare(&case(said)).unwrap_or_else(|one| panic!("{said}: {one}"));
        let decision = prepared.decide(&[]);
        assert_eq!(decision.verdict(), verdict, "{edits} {said}");
        let asks = decision.missing().any(|one| one == Question::Kind);
        assert_eq!(asks, asked, "{edits} {said}");
        let expected: &[Reservation] = if reserved { &[Reservation::CalledOtherwise] } else { &[] };
        is_told(&decision, expected);

        // Answered beside the case, it is as the case would say it; and so the record replays.
        if asked {
            let statistics = Fact::Kind(InformationKind::Statistics);
            let decision = prepared.decide(&[(statistics, Answer::Yes)]);
            assert_eq!(decision.verdict(), Permitted, "{edits} {said}");
            is_told(&decision, &[Reservation::CalledOtherwise]);
            let record = decision.record();
            let replayed = compiled.prepare(&record.replay(compiled.digest()).unwrap()).unwrap();
            assert_eq!(replayed.decide(&[]).outcome(), decision.outcome(), "{edits} {said}");
        }
    }
}

/// In the document, whose the totals are, or items of persons, are found.
#[test]
fn statistics_with_rows_of_persons_are_found() {
    let table = [
        ("kind = \"statistics\", items = [\"total\"]", ""),
        ("kind = \"statistics\", items = [\"total\", \"sex\"]", "sex"),
        ("kind = \"statistics\", items = [\"total\", \"card\"]", "card number"),
        ("kind = \"statistics\", items = [\"total\", \"passport\"]", "passport number"),
        ("kind = \"statistics\", items = [\"total\"], principals = [\"customers\"]", "customers"),
        ("kind = \"not-about-a-living-individual\", items = [\"total\", \"sex\"]", ""),
    ];
    for (totals, expected) in table {
        let policy = edited(
            &complete(),
            &format!(
                "items + {{ id = \"total\", name = \"orders per month\" }} ;; items + {{ id = \"card\", name = \"card number\", property-damage = true }} ;; items + {{ id = \"passport\", name = \"passport number\", identification-code = \"yes\" }} ;; datasets + {{ id = \"totals\", name = \"totals\", clause = \"8\", {totals} }}"
            ),
        );
        let found = policy.review(Edition::LAST).unwrap();
        let found = found.iter().filter(|one| one.code() == Code::StatisticsOfPersons);
        let details = found.flat_map(|one| one.details());
        let details: Vec<&str> = details.map(|one| one.in_language(Language::En)).collect();
        assert_eq!(details.join(", "), expected, "{totals}");
    }
}
