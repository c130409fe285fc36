//! What a policy announces binds it: the lists of its entrustments, what it makes their
//! condition, and joint uses of which any one that covers the case suffices.

use appi::decision::Authority;
use appi::{Case, Edition, Policy, Verdict};

fn policy(entrustment: &str) -> Policy {
    policy_of("literal", entrustment)
}

fn policy_of(third_party: &str, entrustment: &str) -> Policy {
    let text = format!(
        r#"
        format = 1
        id = "lists"
        title = "Lists"
        language = "en"
        clauses = [{{ id = "C1", at = "1", says = "Given to nobody but as announced." }}]
        purposes = [{{ id = "pay", clause = "C1", says = "payments" }}, {{ id = "ads", clause = "C1", says = "advertising" }}]
        items = [{{ id = "name", name = "name", special-care = "no" }}, {{ id = "mail", name = "mail", special-care = "no" }}]
        recipients = [{{ id = "payer", name = "a payer", country = "JP" }}, {{ id = "sister", name = "a sister", country = "JP" }}]
        [operator]
        name = "an operator"
        [[datasets]]
        id = "orders"
        name = "orders"
        kind = "retained-personal-data"
        items = ["name", "mail"]
        purposes = ["pay", "ads"]
        [[datasets]]
        id = "visits"
        name = "visits"
        kind = "retained-personal-data"
        items = ["name"]
        purposes = ["ads"]
        [[entrustments]]
        clause = "C1"
        datasets = ["orders"]
        recipients = ["payer"]
        purposes = ["pay"]
        {entrustment}
        [[joint-uses]]
        clause = "C1"
        datasets = ["orders"]
        since = "2020-01-01"
        items = {{ clause = "C1", ids = ["name"] }}
        users = {{ clause = "C1", recipients = ["sister"] }}
        purposes = {{ clause = "C1", ids = ["pay"] }}
        responsible = {{ clause = "C1", name = "an operator", address = "Tokyo", representative = "a president" }}
        [[joint-uses]]
        clause = "C1"
        datasets = ["orders"]
        since = "2020-01-01"
        items = {{ clause = "C1", ids = ["name", "mail"] }}
        users = {{ clause = "C1", recipients = ["sister"] }}
        purposes = {{ clause = "C1", ids = ["pay"] }}
        responsible = {{ clause = "C1", name = "an operator", address = "Tokyo", representative = "a president" }}
        [[promises]]
        clause = "C1"
        restricts = ["provision"]
        third-party = "{third_party}"
        unless = [{{ clause = "C1", entrustment = true }}, {{ clause = "C1", joint-use = true }}]
        "#
    );
    toml::from_str(&text).unwrap()
}

/// How the policy itself rules.
fn rules(policy: &Policy, text: &str) -> Verdict {
    let text = format!("date = \"2026-11-21\"\nhandling = \"provision\"\nconsents = []\n{text}");
    let case: Case = toml::from_str(&text).unwrap();
    let compiled = policy.compile(Edition::LAST).unwrap();
    let prepared = compiled.prepare(&case).unwrap();
    prepared.decide(&[]).ruling(Authority::Policy).verdict()
}

#[test]
fn lists_bind_a_promise() {
    let case = |dataset: &str, purpose: &str, recipient: &str| {
        format!(
            "dataset = \"{dataset}\"\npurpose = \"{purpose}\"\nrecipient = {{ {recipient}, relation = \"entrustee\" }}\nfacts = {{ within-entrusted-task = \"yes\" }}"
        )
    };
    let table = [
        ("orders", "pay", "id = \"payer\"", Verdict::Permitted),
        ("visits", "ads", "id = \"payer\"", Verdict::Prohibited),
        ("orders", "ads", "id = \"payer\"", Verdict::Prohibited),
        ("orders", "pay", "id = \"sister\"", Verdict::Prohibited),
        ("orders", "pay", "name = \"a stranger\", country = \"JP\"", Verdict::Prohibited),
    ];
    let policy = policy("");
    for (dataset, purpose, recipient, expected) in table {
        let text = case(dataset, purpose, recipient);
        assert_eq!(rules(&policy, &text), expected, "{text}");
    }
}

/// What is required is asked, once: by a term of the policy where it has one for it.
#[test]
fn what_is_required_is_asked() {
    let case = |facts: &str| {
        format!(
            "dataset = \"orders\"\npurpose = \"pay\"\nrecipient = {{ id = \"payer\", relation = \"entrustee\" }}\nfacts = {{ within-entrusted-task = \"yes\"{facts} }}"
        )
    };
    let required = "requires = [\"secrecy-contract\"]";
    let term = "\n[[terms]]\nid = \"secrecy-contract\"\nquestion = \"Is there a secrecy contract?\"\nmeasure = true";
    let with_term = format!("{required}{term}");
    let table = [
        ("", "", Verdict::Permitted),
        (required, "", Verdict::Undetermined),
        (required, ", entrustment-terms-met = \"yes\"", Verdict::Permitted),
        (required, ", entrustment-terms-met = \"no\"", Verdict::Prohibited),
        (with_term.as_str(), "", Verdict::Undetermined),
        (with_term.as_str(), ", secrecy-contract = \"yes\"", Verdict::Permitted),
        (with_term.as_str(), ", secrecy-contract = \"no\"", Verdict::Prohibited),
    ];
    for (entrustment, facts, expected) in table {
        assert_eq!(rules(&policy(entrustment), &case(facts)), expected, "{entrustment} {facts}");
    }
}

/// They bind where an entrustee is no third party in the policy's words either; but not where
/// the clause only tells who it is, nor what the policy does not say.
#[test]
fn lists_bind_whatever_a_third_party_is() {
    let case = |recipient: &str, facts: &str| {
        format!(
            "dataset = \"orders\"\npurpose = \"pay\"\nrecipient = {{ {recipient}, relation = \"entrustee\" }}\nfacts = {{ within-entrusted-task = \"yes\"{facts} }}"
        )
    };
    let (payer, sister) = ("id = \"payer\"", "id = \"sister\"");
    let told = "only-told = true\nrequires = [\"contract\"]";
    let careful = "requires = [\"contract\"]\nmet-if = \"not careless\"\n[[terms]]\nid = \"careless\"\nquestion = \"Was it chosen without care?\"\nsilence = \"presumed-no\"";
    let table = [
        ("", payer, "", Verdict::Permitted),
        ("", sister, "", Verdict::Prohibited),
        ("requires = [\"contract\"]", payer, "", Verdict::Undetermined),
        (
            "requires = [\"contract\"]",
            payer,
            ", entrustment-terms-met = \"yes\"",
            Verdict::Permitted,
        ),
        (
            "requires = [\"contract\"]",
            payer,
            ", entrustment-terms-met = \"no\"",
            Verdict::Prohibited,
        ),
        (told, payer, "", Verdict::Permitted),
        (told, sister, "", Verdict::Permitted),
        (careful, payer, "", Verdict::Permitted),
        (careful, payer, ", careless = \"yes\"", Verdict::Prohibited),
        (careful, payer, ", careless = \"unknown\"", Verdict::Undetermined),
    ];
    for third_party in ["statutory", "literal"] {
        for (entrustment, recipient, facts, expected) in table {
            let policy = policy_of(third_party, entrustment);
            let found = rules(&policy, &case(recipient, facts));
            assert_eq!(found, expected, "{third_party} {entrustment} {recipient} {facts}");
        }
    }
    let faults = policy("met-if = \"not within-purpose\"").check().unwrap_err().to_string();
    assert!(
        faults.contains("met-if (\"C1\"): nothing is required: expected `requires`"),
        "{faults}"
    );
}

#[test]
fn any_joint_use_that_covers_suffices() {
    let case = |items: &str, purpose: &str| {
        format!(
            "dataset = \"orders\"\nitems = [{items}]\npurpose = \"{purpose}\"\nrecipient = {{ id = \"sister\", relation = \"joint-user\" }}"
        )
    };
    let table = [
        ("\"name\"", "pay", Verdict::Permitted),
        ("\"mail\"", "pay", Verdict::Permitted),
        ("\"name\", \"mail\"", "pay", Verdict::Permitted),
        ("\"name\"", "ads", Verdict::Prohibited),
    ];
    let policy = policy("");
    for (items, purpose, expected) in table {
        assert_eq!(rules(&policy, &case(items, purpose)), expected, "{items} {purpose}");
    }
}
