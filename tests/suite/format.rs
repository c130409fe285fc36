//! What policies say has a place in the format: what each place does to a decision and to what
//! review finds, beside a neighbour that does otherwise.

use appi::decision::Authority;
use appi::policy::Section;
use appi::{Case, Edition, Policy, Verdict};

/// A policy of a shop: what stands before it, and what is added.
fn text(purpose: &str, recipient: &str, more: &str) -> String {
    format!(
        r#"
        format = 1
        id = "shop"
        title = "A shop"
        language = "en"
        version = "2026-01-01"
        clauses = [
          {{ id = "1", at = "1", says = "What it is for." }},
          {{ id = "2", at = "2", says = "Given to nobody, but." }},
          {{ id = "3", at = "3", says = "Recipients." }},
          {{ id = "4", at = "4", says = "The rest." }},
        ]
        principals = [{{ id = "people", name = "people" }}]
        items = [{{ id = "name", name = "name", special-care = "no" }}, {{ id = "visit", name = "visit", special-care = "no" }}]
        purposes = [{{ id = "orders", clause = "1", says = "orders" {purpose} }}]
        recipients = [{{ id = "partner", name = "a partner", clause = "3" {recipient} }}]
        operator = {{ name = "A shop", address = "Tokyo", representative = "a president" }}
        {more}
        [[datasets]]
        id = "customers"
        name = "customers"
        principals = ["people"]
        kind = "retained-personal-data"
        items = ["name"]
        purposes = ["orders"]
        [[datasets]]
        id = "visits"
        name = "visits"
        kind = "personally-referable"
        items = ["visit"]
        "#
    )
}

fn policy(purpose: &str, recipient: &str, more: &str) -> Policy {
    let text = text(purpose, recipient, more);
    toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn promise(unless: &str) -> String {
    format!(
        "settings = {{ third-party = \"literal\" }}\npromises = [{{ clause = \"2\", restricts = [\"provision\"], unless = [{unless}] }}]"
    )
}

fn case(facts: &str) -> Case {
    let text = format!(
        "date = \"2026-11-21\"\nhandling = \"provision\"\ndataset = \"customers\"\npurpose = \"orders\"\n{facts}"
    );
    toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn rules(policy: &Policy, facts: &str) -> Verdict {
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let prepared = compiled.prepare(&case(facts)).unwrap();
    prepared.decide(&[]).ruling(Authority::Policy).verdict()
}

/// The codes of what review finds, those aside that every such little text has.
fn finds(policy: &Policy) -> Vec<&'static str> {
    let usual = [
        "procedure-missing",
        "security-missing",
        "complaints-missing",
        "changes-missing",
        "not-addressed",
        "clause-unused",
        "exceptions-not-reserved",
        "recipient-without-data",
    ];
    let findings = policy.review(Edition::Y2024).unwrap();
    let codes = findings.iter().map(|one| one.code().id());
    codes.filter(|code| !usual.contains(code)).collect()
}

const TO: &str = "recipient = { name = \"a firm\", country = \"JP\", relation =";

/// Exceptions of the Act by one word or by name, in full or without an element.
#[test]
fn exceptions_by_a_word() {
    use Verdict::{Permitted, Prohibited, Undetermined};
    let life = "{ clause = \"2\", like = \"protection-of-life\" }";
    let dropped =
        "{ clause = \"2\", like = \"protection-of-life\", without = [\"consent-difficult\"] }";
    let succession = "{ clause = \"2\", succession = true }";
    let opt_out = "{ clause = \"2\", opt-out = true }";
    let announced = "opt-out = { clause = \"3\", datasets = [\"customers\"], shown = [\"opt-out-provider-shown\", \"opt-out-purpose-shown\", \"opt-out-items-shown\", \"opt-out-acquisition-shown\", \"opt-out-method-shown\", \"opt-out-stop-shown\", \"opt-out-request-method-shown\", \"opt-out-update-shown\", \"opt-out-start-shown\"], since = \"2026-01-01\", filed = \"yes\" }";
    let stops = "\"third-party\" }\nfacts = { opt-out-stops-on-request = \"yes\", opt-out-time-left = \"yes\", opt-out-recognisable = \"yes\", acquired-wrongfully = \"no\", received-by-opt-out = \"no\" }";
    let table = [
        (
            life,
            "",
            "\"third-party\" }\nfacts = { needed-for-life-body-property = \"yes\", consent-difficult = \"yes\" }",
            Permitted,
        ),
        (
            life,
            "",
            "\"third-party\" }\nfacts = { needed-for-life-body-property = \"yes\", consent-difficult = \"no\" }",
            Prohibited,
        ),
        (
            dropped,
            "",
            "\"third-party\" }\nfacts = { needed-for-life-body-property = \"yes\", consent-difficult = \"no\" }",
            Permitted,
        ),
        (dropped, "", "\"third-party\" }", Prohibited),
        (succession, "", "\"successor\" }\nfacts = { passes-with-business = \"yes\" }", Permitted),
        (succession, "", "\"successor\" }", Undetermined),
        (succession, "", "\"third-party\" }", Prohibited),
        (opt_out, announced, stops, Permitted),
        (opt_out, announced, "\"third-party\" }", Undetermined),
    ];
    for (unless, more, facts, expected) in table {
        let more = format!("{}\n{more}", promise(unless));
        let facts = format!("consents = []\n{TO} {facts}");
        assert_eq!(rules(&policy("", "", &more), &facts), expected, "{unless} {facts}");
    }
    let found = [
        (life, "", vec![]),
        (dropped, "", vec!["exception-wider"]),
        (succession, "", vec![]),
        (opt_out, announced, vec![]),
        ("{ clause = \"2\", all = [\"consent-to-provision\"] }", "", vec![]),
    ];
    for (unless, more, expected) in found {
        let found = finds(&policy("", "", &format!("{}\n{more}", promise(unless))));
        assert_eq!(found, expected, "{unless}");
    }
}

/// A promise that asks for more than a consent does not get the plain one back from what the
/// Act allows; one that names a plain consent keeps it.
#[test]
fn what_the_act_allows_brings_no_plain_consent_back() {
    use Verdict::{Permitted, Prohibited};
    let express = "terms = [{ id = \"express\", question = \"Is it express?\", measure = true }]";
    let strict = "{ clause = \"2\", all = [\"consent-to-provision\", \"express\"] }, { clause = \"2\", as-the-act = true }";
    let plain = "{ clause = \"2\", all = [\"consent-to-provision\"] }, { clause = \"2\", as-the-act = true }";
    let alone = "{ clause = \"2\", as-the-act = true }";
    // Of provision, at home and abroad, one is named alone, and the other with more.
    let mixed = "{ clause = \"2\", all = [\"consent-to-provision\"] }, { clause = \"2\", all = [\"consent-to-foreign-provision\", \"express\"] }, { clause = \"2\", as-the-act = true }";
    let (home, abroad) = (TO, TO.replace("JP", "US"));
    let at_home = "consent-to-provision = \"yes\"";
    let to_abroad = "consent-to-foreign-provision = \"yes\", foreign-consent-before-2022 = \"yes\", equivalent-system = \"no\"";
    let table = [
        (strict, home, at_home, "express = \"no\"", Prohibited),
        (strict, home, at_home, "express = \"yes\"", Permitted),
        (strict, home, at_home, "express = \"no\", based-on-law = \"yes\"", Permitted),
        (plain, home, at_home, "express = \"no\"", Permitted),
        (alone, home, at_home, "express = \"no\"", Permitted),
        (strict, &abroad, to_abroad, "express = \"no\"", Prohibited),
        (mixed, &abroad, to_abroad, "express = \"no\"", Permitted),
        (alone, &abroad, to_abroad, "express = \"no\"", Permitted),
    ];
    for (unless, to, consent, facts, expected) in table {
        let facts = format!("{to} \"third-party\" }}\nfacts = {{ {consent}, {facts} }}");
        let policy = policy("", "", &format!("{}\n{express}", promise(unless)));
        assert_eq!(rules(&policy, &facts), expected, "{unless} {facts}");
    }
}

/// Where a recipient is: a country, `domestic`, or `abroad` for one that is not named.
#[test]
fn where_a_recipient_is() {
    let informed = "foreign = { clause = \"3\", by = \"consent\", informs = [\"country\", \"regime\", \"measures\"] }";
    let table = [
        ("", vec![]),
        (", country = \"domestic\"", vec![]),
        (", country = \"GB\"", vec![]),
        (", country = \"US\"", vec!["foreign-recipient"]),
        (", country = \"abroad\"", vec!["foreign-country-unnamed"]),
        (", foreign = { clause = \"3\", by = \"consent\" }", vec!["foreign-uninformed"]),
        (", country = \"US\", datasets = [\"customers\"]", vec!["foreign-recipient"]),
        (", country = \"US\", datasets = [\"visits\"]", vec!["foreign-referable"]),
        (", country = \"US\", datasets = [\"visits\", \"customers\"]", vec!["foreign-recipient"]),
    ];
    for (recipient, expected) in table {
        assert_eq!(finds(&policy("", recipient, "")), expected, "{recipient}");
    }
    for country in ["abroad", "US"] {
        let recipient = format!(", country = \"{country}\", {informed}");
        assert_eq!(finds(&policy("", &recipient, "")), [""; 0], "{recipient}");
    }
    // Cookies alone: what Art. 31 asks for, and nothing under Art. 28.
    let cookies = policy("", ", country = \"US\", datasets = [\"visits\"]", "");
    let found = cookies.review(Edition::Y2024).unwrap();
    let found = found.iter().find(|one| one.code().id() == "foreign-referable").unwrap();
    let cited: Vec<String> = found.citations().iter().map(ToString::to_string).collect();
    assert_eq!(cited, ["APPI Art. 31(1)(ii)", "APPI Art. 31(2)"]);
    // The case knows that it is abroad, and asks where.
    let abroad = policy("", ", country = \"abroad\"", "");
    let compiled = abroad.compile(Edition::Y2024).unwrap();
    let prepared = compiled.prepare(&case("recipient = \"partner\"\nconsents = []")).unwrap();
    let facts = *prepared.decide(&[]).facts();
    assert_eq!(facts.get(appi::Fact::RecipientAbroad), appi::Answer::Yes);
    assert_eq!(facts.get(appi::Fact::CountryDesignated), appi::Answer::Unknown);
    for (given, told) in [
        ("country = \"usa\"", "`usa` is no place of a recipient: expected `domestic`, `abroad`"),
        ("ground = \"law\"", "`law` is no word known here"),
    ] {
        let error = toml::from_str::<Policy>(&text("", &format!(", {given}"), "")).unwrap_err();
        assert!(error.message().contains(told), "{error}");
    }
    let both = policy("", &format!(", country = \"domestic\", {informed}"), "");
    let faults = both.check().unwrap_err().to_string();
    assert!(faults.starts_with("recipients[0].foreign (\"partner\"): "), "{faults}");
    let japan = case("recipient = { id = \"partner\", country = \"JP\" }");
    let refused = compiled.prepare(&japan).unwrap_err().to_string();
    assert_eq!(refused, "recipient.country: the country is `JP`, but the policy says `abroad`");
}

/// What a text says beside its promises, each in a place of its own, and what that finds.
#[test]
fn what_a_text_says_has_a_place() {
    let joint = |users: &str, responsible: &str| {
        format!(
            "joint-uses = [{{ clause = \"3\", datasets = [\"customers\"], items = {{ clause = \"3\", ids = [\"name\"] }}, users = {{ clause = \"3\", {users} }}, purposes = {{ clause = \"3\", ids = [\"orders\"] }}, responsible = {{ clause = \"3\", {responsible} }} }}]"
        )
    };
    let whole = "name = \"A shop\", address = \"Tokyo\", representative = \"a president\"";
    let unnamed = "address = \"Tokyo\", representative = \"a president\"";
    let named = "recipients = [\"partner\"]";
    let processed = |more: &str| {
        format!(
            "processed = [{{ clause = \"4\", kind = \"pseudonymous\", states = [\"deleted-information\", \"no-provision\", \"no-collation\", \"no-contact\"{more} }}]"
        )
    };
    let table = [
        ("", joint(named, whole), vec![]),
        ("", joint("in-words = \"our subsidiaries\"", whole), vec![]),
        ("", joint("elsewhere = \"a list\"", whole), vec!["joint-scope-elsewhere"]),
        ("", joint(named, unnamed), vec!["joint-use-incomplete"]),
        (", open-ended = true", String::new(), vec!["purpose-open-ended"]),
        (", provides-to = [\"partner\"]", String::new(), vec![]),
        ("", "changes = { clause = \"4\", effect = \"announced\" }".into(), vec![]),
        (
            "",
            "changes = { clause = \"4\", effect = \"unstated\" }".into(),
            vec!["changes-unannounced"],
        ),
        (
            "",
            "accredited-body = { clause = \"4\", name = \"a body\", contact = \"a desk\" }".into(),
            vec![],
        ),
        (
            "",
            "accredited-body = { clause = \"4\", name = \"a body\" }".into(),
            vec!["accredited-body-incomplete"],
        ),
        ("", processed(", \"purpose\"]"), vec![]),
        ("", processed("]"), vec!["pseudonymous-purpose-missing"]),
    ];
    for (purpose, more, expected) in table {
        assert_eq!(finds(&policy(purpose, "", &more)), expected, "{purpose} {more}");
    }
    let about = [
        "accuracy",
        "fair-acquisition",
        "voluntariness",
        "precedence",
        "guardians",
        "joint-use-to-come",
    ];
    let statements =
        about.map(|about| format!("{{ clause = [\"3\", \"4\"], about = \"{about}\" }}"));
    let stated = policy("", "", &format!("statements = [{}]", statements.join(", ")));
    assert_eq!(stated.parts().filter(|one| one.section() == Section::Statements).count(), 6);
    assert_eq!(finds(&stated), [""; 0]);
}

/// A joint use to come is an exception that carries nothing until it is announced.
#[test]
fn a_joint_use_to_come() {
    let unless = "{ clause = \"3\", joint-use = true }";
    let none = policy("", "", &promise(unless)).check().unwrap_err().to_string();
    assert!(
        none.contains("`[[joint-uses]]`, or `[[statements]]` about `joint-use-to-come`"),
        "{none}"
    );
    let to_come = "statements = [{ clause = \"3\", about = \"joint-use-to-come\" }]";
    let policy = policy("", "", &format!("{}\n{to_come}", promise(unless)));
    let facts = format!("consents = []\n{TO} \"joint-user\" }}");
    assert_eq!(rules(&policy, &facts), Verdict::Prohibited);
}

/// Of a purpose with an open end it is asked whether it is specified; of another it is presumed.
#[test]
fn an_open_ended_purpose_is_asked_about() {
    for (purpose, expected) in
        [(", open-ended = true", Verdict::Undetermined), ("", Verdict::Permitted)]
    {
        let case: Case = toml::from_str(
            "date = \"2026-11-21\"\nhandling = \"use\"\ndataset = \"customers\"\npurpose = \"orders\"\nconsents = []",
        )
        .unwrap();
        let compiled = policy(purpose, "", "").compile(Edition::Y2024).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        assert_eq!(prepared.decide(&[]).verdict(), expected, "{purpose}");
    }
}

/// What is no exception, or no part of one, is told by its name.
#[test]
fn exceptions_that_are_none() {
    let table = [
        (
            "{ clause = \"2\" }",
            "promises[0].unless[0] (\"2\"): expected exactly one of: `all` and `any`, `like`, `as-the-act`, `entrustment`, `joint-use`, `succession`, `opt-out`",
        ),
        (
            "{ clause = \"2\", succession = true, like = \"succession\" }",
            "promises[0].unless[0] (\"2\"): expected exactly one of",
        ),
        (
            "{ clause = \"2\", like = \"employee-supervision\" }",
            "promises[0].unless[0].like (\"2\"): `employee-supervision` is no exception of the Act",
        ),
        (
            "{ clause = \"2\", opt-out = true }",
            "promises[0].unless[0] (\"2\"): `opt-out` refers to a section that the policy does not have: expected `[opt-out]`",
        ),
        (
            "{ clause = \"2\", all = [\"consent-to-provision\"], without = [\"consent-difficult\"] }",
            "promises[0].unless[0].without (\"2\"): ",
        ),
        (
            "{ clause = \"2\", like = \"protection-of-life\", without = [\"consent-dificult\"] }",
            "promises[0].unless[0].without[0] (\"2\"): no fact of the Act has the id `consent-dificult`; did you mean `consent-difficult`?",
        ),
    ];
    for (unless, expected) in table {
        let faults = policy("", "", &promise(unless)).check().unwrap_err().to_string();
        assert!(faults.starts_with(expected), "{unless}: {faults}");
    }
}
