//! A promise that reserves what the Act allows is neither wider nor narrower than the Act,
//! whatever kind of information it is about.

use appi::{Authority, Case, Edition, Policy, Verdict};

/// A policy that gives one kind of information to nobody, except as the Act allows.
fn policy(kind: &str, source: &str) -> Policy {
    let document = format!(
        r#"
        format = 1
        id = "reserved"
        title = "Reserved"
        language = "en"
        operator = {{ name = "An operator" }}
        clauses = [{{ id = "1", at = "1", says = "Given to nobody, except as the Act allows." }}]
        items = [{{ id = "number", name = "a number" }}]
        purposes = [{{ id = "study", clause = "1", says = "studies of the market" }}]

        [[datasets]]
        id = "data"
        name = "data"
        kind = "{kind}"
        items = ["number"]
        purposes = ["study"]
        source = "{source}"

        [[promises]]
        clause = "1"
        restricts = ["provision"]
        kinds = ["{kind}"]
        unless = [{{ clause = "1", as-the-act = true }}]
        "#
    );
    toml::from_str(&document).unwrap()
}

fn case(dataset: &str, facts: &str) -> Case {
    let document = format!(
        r#"
        date = 2026-11-21
        handling = "provision"
        dataset = "{dataset}"
        recipient = {{ name = "an agency", country = "JP", relation = "third-party" }}
        consents = []

        [facts]
        {}
        "#,
        facts.replace(", ", "\n")
    );
    toml::from_str(&document).unwrap()
}

/// How the Act and the policy rule.
fn rulings(policy: &Policy, case: &Case) -> [Verdict; 2] {
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let prepared = compiled.prepare(case).unwrap();
    let decision = prepared.decide(&[]);
    [Authority::Act, Authority::Policy].map(|authority| decision.ruling(authority).verdict())
}

#[test]
fn what_the_act_allows_is_its_own_for_each_kind() {
    let no_law = "compelled-by-law = \"no\", based-on-law = \"no\"";
    let table = [
        // 31(1): nobody ties it to a person, or the consents are confirmed; else not.
        ("personally-referable", "observation", "recipient-expected-to-identify = \"no\"", true),
        (
            "personally-referable",
            "observation",
            "recipient-expected-to-identify = \"yes\", referable-consent-confirmed = \"yes\"",
            true,
        ),
        (
            "personally-referable",
            "observation",
            "recipient-expected-to-identify = \"yes\", referable-consent-confirmed = \"no\", consent-to-provision = \"yes\"",
            false,
        ),
        // 41(6), 42(2): consent does not help, a law does.
        ("pseudonymously-processed", "generated", "consent-to-provision = \"yes\"", false),
        ("pseudonymously-processed", "generated", "based-on-law = \"yes\"", true),
        (
            "pseudonymously-processed-not-personal",
            "generated",
            "consent-to-provision = \"yes\"",
            false,
        ),
        ("pseudonymously-processed-not-personal", "generated", "based-on-law = \"yes\"", true),
        // 43(4), 44: announced and told, of one's own as of what others made.
        (
            "anonymously-processed",
            "generated",
            "anonymous-items-published = \"yes\", anonymous-method-published = \"yes\", anonymous-recipient-told = \"yes\"",
            true,
        ),
        ("anonymously-processed", "third-party", "anonymous-items-published = \"no\"", false),
        // 27(1).
        ("personal-data", "principal-in-writing", "consent-to-provision = \"yes\"", true),
        ("personal-data", "principal-in-writing", "consent-to-provision = \"no\"", false),
    ];
    for (kind, source, facts, allowed) in table {
        let facts = if facts.contains("based-on-law") {
            facts.to_owned()
        } else {
            format!("{facts}, {no_law}")
        };
        let [act, own] = rulings(&policy(kind, source), &case("data", &facts));
        let expected = if allowed { Verdict::Permitted } else { Verdict::Prohibited };
        assert_eq!([act, own], [expected; 2], "{kind}: {facts}");
    }
}

/// The same of a policy that promises of several kinds at once.
#[test]
fn a_complete_policy_allows_of_referable_information_what_the_act_does() {
    let complete: Policy =
        toml::from_str(include_str!("../../examples/policies/complete.toml")).unwrap();
    let table = [
        "recipient-expected-to-identify = \"no\"",
        "recipient-expected-to-identify = \"yes\", referable-consent-confirmed = \"yes\"",
    ];
    for facts in table {
        let rulings = rulings(&complete, &case("site-data", facts));
        assert_eq!(rulings, [Verdict::Permitted; 2], "{facts}");
    }
}
