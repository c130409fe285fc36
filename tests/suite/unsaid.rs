//! What a policy can say so that nobody need be asked, and what it says by a word.

use appi::decision::Authority;
use appi::law::Instrument;
use appi::{Case, Duty, Edition, Language, Norm, Policy, Verdict};

/// An operator with one promise, one dataset, one recipient; `extra` goes into the document.
fn policy(settings: &str, extra: &str, principals: &str) -> Policy {
    let text = format!(
        r#"
        format = 1
        id = "unsaid"
        title = "Purpose of use"
        language = "en"
        clauses = [{{ id = "C1", at = "1", says = "Information is used within the purposes." }}]
        purposes = [{{ id = "service", clause = "C1", says = "the service" }}]
        items = [{{ id = "name", name = "name", special-care = "no" }}]
        principals = [{{ id = "customers", name = "customers"{principals} }}]
        recipients = [{{ id = "vendor", name = "a vendor", country = "JP" }}]
        [operator]
        name = "an operator"
        {settings}
        [[datasets]]
        id = "customers"
        name = "customers"
        kind = "retained-personal-data"
        principals = ["customers"]
        items = ["name"]
        purposes = ["service"]
        [[promises]]
        clause = "C1"
        restricts = ["use"]
        unless = [{{ clause = "C1", all = ["within-purpose"] }}]
        {extra}
        "#
    );
    toml::from_str(&text).unwrap()
}

fn case(text: &str) -> Case {
    toml::from_str(&format!("date = \"2026-11-21\"\ndataset = \"customers\"\n{text}")).unwrap()
}

const NOTHING: &str = "";

/// "Within the purposes" is what Art. 18 says, but where the policy says "only".
#[test]
fn within_the_purposes_says_no_more_than_the_act() {
    let tax = r#"handling = "use"
        purpose = { text = "answering a tax office" }
        facts = { within-purpose = "no", based-on-law = "yes" }"#;
    let asked = r#"handling = "use"
        purpose = { text = "a study" }
        facts = { within-purpose = "no", consent-to-use = "yes" }"#;
    let more = r#"handling = "use"
        purpose = { text = "advertising" }
        consents = []
        facts = { within-purpose = "no" }"#;
    let only = "[settings]\npurpose-limit = \"only\"";
    let table = [
        (NOTHING, tax, Verdict::Permitted),
        (NOTHING, asked, Verdict::Permitted),
        (NOTHING, more, Verdict::Prohibited),
        (only, tax, Verdict::Prohibited),
        (only, asked, Verdict::Prohibited),
        (only, more, Verdict::Prohibited),
    ];
    for (settings, text, by_the_policy) in table {
        let compiled = policy(settings, NOTHING, NOTHING).compile(Edition::LAST).unwrap();
        let prepared = compiled.prepare(&case(text)).unwrap();
        let found = prepared.decide(&[]).ruling(Authority::Policy).verdict();
        assert_eq!(found, by_the_policy, "{settings} {text}");
    }
}

/// A statement answers what a person would be asked, as far as it reaches; the case may still
/// say otherwise, and what a case must say is asked.
#[test]
fn a_marked_statement_answers() {
    let statement = |answers: &str, reach: &str| {
        format!(
            "[[statements]]\nclause = \"C1\"\nabout = \"recipients\"\nanswers = [{answers}]\n{reach}"
        )
    };
    let confined = "\"within-entrusted-task\"";
    let entrusted = |facts: &str| {
        format!(
            "handling = \"provision\"\npurpose = \"service\"\nconsents = []\nrecipient = {{ id = \
             \"vendor\", relation = \"entrustee\" }}\nfacts = {{ {facts} }}"
        )
    };
    let table = [
        (String::new(), entrusted(NOTHING), Verdict::Undetermined),
        (statement(confined, NOTHING), entrusted(NOTHING), Verdict::Permitted),
        (statement(confined, "recipients = [\"vendor\"]"), entrusted(NOTHING), Verdict::Permitted),
        (statement(confined, "purposes = [\"service\"]"), entrusted(NOTHING), Verdict::Permitted),
        (
            statement(confined, NOTHING),
            entrusted("within-entrusted-task = \"no\""),
            Verdict::Prohibited,
        ),
        (statement("\"exceeds-need\"", NOTHING), entrusted(NOTHING), Verdict::Prohibited),
        (
            statement("\"not exceeds-need\"", NOTHING),
            entrusted("within-entrusted-task = \"yes\""),
            Verdict::Permitted,
        ),
    ];
    for (extra, text, expected) in table {
        let compiled = policy(NOTHING, &extra, NOTHING).compile(Edition::LAST).unwrap();
        let prepared = compiled.prepare(&case(&text)).unwrap();
        let decision = prepared.decide(&[]);
        assert_eq!(decision.verdict(), expected, "{extra} {text}");
        // What is said is presumed no longer.
        let presumed: Vec<_> = decision.presumptions().filter_map(|one| one.id()).collect();
        assert!(!extra.contains("exceeds-need") || !presumed.contains(&"exceeds-need"));
    }
    // No policy consents for its principals.
    let consent = policy(NOTHING, &statement("\"consent-to-provision\"", NOTHING), NOTHING);
    let fault = consent.compile(Edition::LAST).unwrap_err().to_string();
    assert!(fault.contains("`consent-to-provision` is a consent"), "{fault}");
}

/// That whoever consents can judge is presumed of adults, and asked where minors are among the
/// principals.
#[test]
fn of_minors_it_is_asked_whether_they_could_judge() {
    let ticked = r#"handling = "provision"
        purpose = "service"
        recipient = { id = "vendor", relation = "third-party" }
        consents = [{ to = ["provision"], expressed = "tick", given = 2026-05-01, identity-confirmed = "yes"CAPACITY }]"#;
    let table = [
        (NOTHING, NOTHING, Verdict::Permitted, true),
        (", minors = true", NOTHING, Verdict::Undetermined, false),
        (", minors = true", ", capacity = \"capable\"", Verdict::Permitted, false),
        (
            ", minors = true",
            ", capacity = \"incapable\", representative = \"yes\"",
            Verdict::Permitted,
            false,
        ),
    ];
    for (principals, capacity, expected, presumed) in table {
        let compiled = policy(NOTHING, NOTHING, principals).compile(Edition::LAST).unwrap();
        let prepared = compiled.prepare(&case(&ticked.replace("CAPACITY", capacity))).unwrap();
        let decision = prepared.decide(&[]);
        assert_eq!(decision.verdict(), expected, "{principals} {capacity}");
        let mut named = decision.presumptions().filter_map(|one| one.id());
        assert_eq!(named.any(|id| id == "consenter-incapable"), presumed, "{principals}");
        let asked: Vec<_> = decision.missing().filter_map(|one| one.id()).collect();
        let expected: &[&str] =
            if expected == Verdict::Undetermined { &["consenter-incapable"] } else { &[] };
        assert_eq!(asked, expected);
    }
}

/// To whom a leak is reported: as the policy tells of the operator.
#[test]
fn a_leak_is_reported_to_whom_the_policy_says() {
    let leak = case(
        r#"handling = "leave-leak-unreported"
        affected = 2000
        facts = { leak-loss-or-damage = "yes", wrongful-purpose = "no", may-cause-property-damage = "no" }"#,
    );
    let table = [
        (NOTHING, "個人情報保護委員会"),
        ("sectors = [\"finance\"]", "個人情報保護委員会（当該分野の"),
        ("sectors = [\"finance\"]\nreports-leaks-to = \"金融庁長官\"", "金融庁長官"),
    ];
    for (operator, addressee) in table {
        let compiled = policy(operator, NOTHING, NOTHING).compile(Edition::LAST).unwrap();
        let prepared = compiled.prepare(&leak).unwrap();
        let decision = prepared.decide(&[]);
        let told: Vec<String> = decision
            .standing_duties()
            .filter_map(|owed| decision.reports_to(&owed, Language::Ja))
            .collect();
        assert_eq!(told.len(), 2, "the prompt and the full report: {told:?}");
        assert!(told.iter().all(|one| one.starts_with(addressee)), "{told:?}");
        let text = decision.explain(Language::Ja).to_string();
        assert!(text.contains(&format!("報告先：{addressee}")), "{text}");
    }
}

/// What is promulgated and to change a ground of the decision is told in one line, from the day
/// of promulgation on, and changes no verdict.
#[test]
fn an_amendment_to_come_is_one_line() {
    let provision = r#"handling = "provision"
        purpose = "service"
        consents = []
        recipient = { id = "vendor", relation = "third-party" }"#;
    let used = "handling = \"use\"\npurpose = \"service\"";
    let table = [
        ("2026-07-16", provision, Verdict::Prohibited, None),
        ("2026-07-17", provision, Verdict::Prohibited, Some("第27条第1項")),
        ("2027-02-01", provision, Verdict::Prohibited, Some("第27条第1項")),
        ("2026-11-21", used, Verdict::Permitted, Some("第18条第1項")),
    ];
    for (day, text, verdict, told) in table {
        let compiled = policy(NOTHING, NOTHING, NOTHING).compile(Edition::LAST).unwrap();
        let mut case = case(text);
        case.date = day.parse().unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        assert_eq!(decision.verdict(), verdict);
        let ja = decision.explain(Language::Ja).to_string();
        let of_the_amendment = |line: &&str| line.contains("は反映していません（");
        let lines: Vec<&str> = ja.lines().filter(of_the_amendment).collect();
        assert_eq!(lines.len(), usize::from(told.is_some()), "{day}: {ja}");
        let named = told.is_none_or(|place| lines.iter().all(|line| line.contains(place)));
        assert!(named, "{day}: {ja}");
    }
}

/// Readings that are about every consent, and stand beside the one that they are about; and one
/// that is about the whole Act.
const ABOUT_NO_PARAGRAPH: [Norm; 3] =
    [Norm::ConsentMeaning, Norm::CapacityToConsent, Norm::NoTerritory];

/// What stands outside the Act is never cited without the paragraph that it serves; a reading
/// says that it is one, and of when.
#[test]
fn no_place_outside_the_act_stands_alone() {
    for norm in Norm::ALL.iter().copied() {
        for edition in Edition::ALL {
            let Some(citation) = norm.citation(edition) else { continue };
            let instrument = citation.place().instrument;
            let outside = instrument != Instrument::Act;
            let told = !ABOUT_NO_PARAGRAPH.contains(&norm);
            assert_eq!(citation.serves().is_some(), outside && told, "{norm} in {edition}");
            if !outside || !told {
                continue;
            }
            let en = citation.in_language(Language::En).to_string();
            let ja = citation.in_language(Language::Ja).to_string();
            assert!(
                en.starts_with("APPI Art. ") && ja.starts_with("個人情報保護法第"),
                "{en} {ja}"
            );
            assert_eq!(ja.contains("解釈"), instrument.is_reading(), "{ja}");
            let dated = instrument.is_reading() && instrument != Instrument::Inference;
            assert_eq!(dated, en.contains("as read by"), "{en}");
            assert!(!dated || en.contains("20") || en.contains("read in part"), "{en}");
        }
    }
}

/// A duty is cited at the place that imposes it for the kind, be that said by the case or answered
/// where the case leaves it open.
#[test]
fn a_duty_is_cited_where_its_kind_has_it() {
    let table = [
        ("personal-data", "APPI Art. 23"),
        ("pseudonymously-processed", "APPI Art. 23"),
        ("pseudonymously-processed-not-personal", "APPI Art. 42(3)"),
    ];
    let compiled = crate::plain::policy().compile(Edition::Y2024).unwrap();
    for (kind, expected) in table {
        for said in [
            format!("kind = \"{kind}\""),
            format!("kind = \"unknown\"\nfacts.kind-{kind} = \"yes\""),
        ] {
            let case = format!(
                "date = \"2026-11-21\"\nhandling = \"use\"\ndataset = \"{kind}\"\nitems = [\"name\"]\npurpose = \"service\"\n{said}"
            );
            let prepared = compiled.prepare(&toml::from_str(&case).unwrap()).unwrap();
            let decision = prepared.decide(&[]);
            let secure =
                decision.standing_duties().find(|one| one.duty() == Some(Duty::SecureData));
            let cited = secure.and_then(|one| one.citation()).map(|place| place.to_string());
            assert_eq!(cited.as_deref(), Some(expected), "{said}");
        }
    }
}
