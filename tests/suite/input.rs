//! What a person reads who wrote a document wrongly.

use crate::faults::told_in_both;
use appi::{Authority, Case, CompiledPolicy, Edition, Language, Policy, Verdict};

const POLICY: &str = include_str!("../../examples/policies/002-gmo-globalsign.toml");

/// A case that is right; each row changes one line of it or adds one.
const CASE: &str = r#"
date = "2026-11-21"
handling = "provision"
dataset = "customers"
items = ["name", "email"]
purpose = "inquiries"
recipient = { name = "a vendor", country = "US", relation = "entrustee" }
"#;

fn compiled() -> CompiledPolicy {
    toml::from_str::<Policy>(POLICY).unwrap().compile(Edition::Y2024).unwrap()
}

/// What is said of the document: by its reader, or by the check of its meaning.
fn faults(compiled: &CompiledPolicy, text: &str) -> String {
    match toml::from_str::<Case>(text) {
        Err(error) => error.message().to_owned(),
        Ok(case) => compiled.prepare(&case).err().map_or_else(String::new, |error| {
            told_in_both(&error.to_string(), &error.in_language(Language::Ja))
        }),
    }
}

/// The case with the line of that key replaced.
fn changed(line: &str) -> String {
    let key = line.split([' ', '.']).next().unwrap_or_default();
    let kept = CASE.lines().filter(|there| there.split(' ').next() != Some(key));
    kept.chain([line]).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_case_says_what_is_wrong_with_it() {
    let table = [
        (
            r#"dataset = "custmers""#,
            "dataset: no dataset has the id `custmers`; did you mean `customers`?",
        ),
        (
            r#"items = ["name", "emial"]"#,
            "items[1]: the dataset `customers` has no item `emial`; did you mean `email`?",
        ),
        (r#"items = ["name", "name"]"#, "items[1]: `name` stands twice in the list"),
        ("items = []", "items: the list is empty: expected items, or no list for all of them"),
        (
            r#"purpose = "inquiry""#,
            "purpose: no purpose has the id `inquiry`; did you mean `inquiries`? (a purpose in free words is written { text = \"…\" })",
        ),
        (
            r#"recipient = "group-company-jpp""#,
            "recipient: no recipient has the id `group-company-jpp`; did you mean `group-company-jp`? (one that the policy does not name is written { name = \"…\" })",
        ),
        (
            "recipient = {}",
            "recipient: nothing is said of the recipient: expected `id` or `name`, `country`, `relation`",
        ),
        (
            r#"recipient = { id = "group-company-jp", name = "Group" }"#,
            "recipient: the recipient has both `id` and `name`: expected `id` where the policy declares it, else `name`",
        ),
        (
            r#"recipient = { id = "group-company-jp", country = "US" }"#,
            "recipient.country: the country is `US`, but the policy says `JP`",
        ),
        (
            r#"recipient = { name = "x", contry = "US" }"#,
            "unknown field `contry`, expected one of `id`, `name`, `country`, `relation`",
        ),
        (
            r#"recipient = { name = "x", country = "us" }"#,
            "`us` is no country: expected a code of ISO 3166-1 in two capital letters, such as `JP`, `US` or `GB` / `us`という国コードはありません。ISO 3166-1の英大文字2字のコード（`JP`、`US`、`GB`等）を記載してください。",
        ),
        (
            r#"kind = "personal""#,
            "`personal` is no word known here; did you mean `personal-data`? / `personal`という語はありません（`personal-data`のことですか。）。 / `personal-information`, `personal-data`, `retained-personal-data`, `pseudonymously-processed`, `pseudonymously-processed-not-personal`, `anonymously-processed`, `personally-referable`, `statistics`, `not-about-a-living-individual`",
        ),
        (
            r#"facts.improper = "yes""#,
            "facts.improper: `improper` is neither a fact of the Act nor a term of this policy; did you mean `improper-use`?",
        ),
        (
            r#"facts.recipient-abroad = "no""#,
            "facts.recipient-abroad: the answer to `recipient-abroad` is `no`, but policy and case establish `yes`",
        ),
        (
            r#"facts.kind-statistics = "yes""#,
            "facts.kind-statistics: the answer to `kind-statistics` is `yes`, but policy and case establish `no`",
        ),
        (
            r#"facts.improper-use = "maybe""#,
            "`maybe` is no answer / `maybe`という回答はありません。 / `yes`, `no`, `unknown`",
        ),
        (
            r#"duties.report-leak-fully = { arose = "2026-11-20", performed = "2026-11-01" }"#,
            "duties.report-leak-fully.performed: the day is `2026-11-01`, but the duty arose on `2026-11-20`",
        ),
        (
            r#"duties.report-leak = "due""#,
            "duties.report-leak: `report-leak` is neither a duty of the Act nor one of this policy; did you mean `report-leak-fully`?",
        ),
        (r#"request = "disclose""#, "request: the handling `provision` is not about a request"),
        (r#"channel = "e-mail""#, "channel: the handling `provision` is not about a contact"),
        ("affected = 12", "affected: the handling `provision` is not about a leak"),
        ("date = 2026-11-21", ""),
        (
            r#"date = "2026/02/30""#,
            "`2026/02/30` is no day: expected a calendar day as 2026-11-21 / `2026/02/30`という日付はありません。`2026-11-21`の形式で、暦にある日を記載してください。",
        ),
        (
            r#"date = "令和8年11月21日""#,
            "`令和8年11月21日` is no day: expected a calendar day as 2026-11-21 / `令和8年11月21日`という日付はありません。`2026-11-21`の形式で、暦にある日を記載してください。",
        ),
        (
            r#"posted = "2026-2-30""#,
            "`2026-2-30` is no day: expected a calendar day as 2026-11-21 / `2026-2-30`という日付はありません。`2026-11-21`の形式で、暦にある日を記載してください。",
        ),
        (
            r#"duties.report-leak-fully = { arose = 2026-11-20, performed = 2026-11-01 }"#,
            "duties.report-leak-fully.performed: the day is `2026-11-01`, but the duty arose on `2026-11-20`",
        ),
        (
            r#"consents = [{ to = ["use"], expressed = "tick", given = 2026-01-02, withdrawn = 2026-01-01 }]"#,
            "consents[0].withdrawn: the day is `2026-01-01`, but the consent was given on `2026-01-02`",
        ),
        (
            r#"consents = [{ to = ["use"], expressed = "tick", given = "2026/01/02" }]"#,
            "`2026/01/02` is no day: expected a calendar day as 2026-11-21 / `2026/01/02`という日付はありません。`2026-11-21`の形式で、暦にある日を記載してください。",
        ),
        ("format = 2", "format: `2` is no format this crate reads: expected 1"),
        (
            r#"date = "2004-01-01""#,
            "date: no edition is in force on 2004-01-01: the duties of business operators begin on 2005-04-01",
        ),
        (
            r#"date = "2021-01-01""#,
            "date: the edition in force on that day is 2017-05-30, but the policy was compiled for 2024-04-01",
        ),
        (
            r#"consents = [{ to = [], expressed = "tick", recipients = ["group-company"], items = ["emial"], purposes = [] }]"#,
            "consents[0].recipients[0]: no recipient has the id `group-company`; did you mean `group-company-be`?\n\
             consents[0].items[0]: no item has the id `emial`; did you mean `email`?\n\
             consents[0].purposes: the list is empty: expected what the consent reaches, or no list if it is not limited\n\
             consents[0].to: the list is empty: expected what was consented to",
        ),
        (
            r#"consents = [{ to = ["use"], expressed = "tick", given = "2026-01-02", withdrawn = "2026-01-01" }]"#,
            "consents[0].withdrawn: the day is `2026-01-01`, but the consent was given on `2026-01-02`",
        ),
    ];
    let compiled = compiled();
    assert_eq!(faults(&compiled, CASE), "");
    let mut wrong = Vec::new();
    for (line, expected) in table {
        let found = faults(&compiled, &changed(line));
        if found != expected {
            wrong.push(format!("{line}\n  says     {found}\n  expected {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An unknown dataset does not hide the other faults.
#[test]
fn every_fault_is_told_at_once() {
    let text = changed(r#"dataset = "custmers""#).replace("inquiries", "inquiry");
    let faults = faults(&compiled(), &format!("{text}\nfacts.improper = \"yes\""));
    let paths: Vec<&str> = faults.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(paths, ["dataset", "purpose", "facts.improper"]);
}

/// Two values of a key cannot both be answered with yes.
#[test]
fn contradictory_answers_are_refused() {
    let open = changed(r#"recipient = { name = "a vendor", country = "US" }"#);
    let text =
        format!("{open}\n[facts]\nrelation-entrustee = \"yes\"\nrelation-joint-user = \"yes\"");
    let expected = "facts.relation-joint-user: `relation-joint-user` is answered twice, or beside another value of the same key";
    assert_eq!(faults(&compiled(), &text), expected);
}

#[test]
fn a_policy_says_what_is_wrong_with_it() {
    let table = [
        (
            "clause = \"C13\"\nrestricts",
            "clause = \"C31x\"\nrestricts",
            "no clause has the id `C31x`; did you mean `C31`?",
        ),
        ("items = [", "items = [\"nam\", ", "no item has the id `nam`; did you mean `name`?"),
        (
            "as-the-act = true\n",
            "as-the-act = true\nall = [\"based-on-law\"]\n",
            "expected exactly one of: `all` and `any`, `like`, `as-the-act`, `entrustment`, `joint-use`, `succession`, `opt-out`",
        ),
        (
            "clause = \"C13\"\nas-the-act = true\n",
            "clause = \"C13\"\nas-the-act = true\n[[promises.unless]]\nclause = \"C14\"\nas-the-act = true\n",
            "`as-the-act` stands twice: expected it once",
        ),
        (
            "clause = \"C13\"\nrestricts = [\"provision\"]",
            "clause = \"C13\"\noverrides = [\"C23\"]\nrestricts = [\"provision\"]",
            "the clause `C23` overrides this promise in turn",
        ),
        (
            "clause = \"C13\"\nrestricts = [\"provision\"]",
            "clause = \"C13\"\noverrides = [\"C01\"]\nrestricts = [\"provision\"]",
            "no promise is made by the clause `C01`",
        ),
        ("id = \"C02\"", "id = \"C01\"", "`C01` is declared twice"),
        (
            "any = [\"consent-to-provision\", \"consent-to-foreign-provision\"]",
            "any = [\"consent-to-provision\", \"not consent-to-provision\"]",
            "`consent-to-provision` is both affirmed and denied in the list",
        ),
        (
            "any = [\"consent-to-provision\", \"consent-to-foreign-provision\"]",
            "any = [\"consent-to-provision\", \"consent-to-provision\"]",
            "`consent-to-provision` stands twice in the list",
        ),
        (
            "clause = \"C13\"\nrestricts",
            "clause = \"C13\"\nrequests = [\"disclose\"]\nrestricts",
            "no request is dealt with: expected `refuse-request`, `disclose-otherwise` or `charge-fee` in `restricts`",
        ),
        (
            "clause = \"C13\"\nrestricts = [\"provision\"]",
            "clause = \"C13\"\nthird-party = \"literal\"\nrestricts = [\"use\"]",
            "third-party (\"C13\"): it is about provision: expected `provision` in `restricts`",
        ),
        (
            "id = \"invoicing\"",
            "id = \"invoicing\"\npart-of = \"invoicing\"",
            "`invoicing` is a part of itself",
        ),
        (
            "id = \"retention-period-over\"",
            "id = \"improper-use\"",
            "`improper-use` is a fact of the Act: expected a name of the policy's own",
        ),
        (
            "id = \"retention-period-over\"",
            "id = \"not improper-use\"",
            "`not improper-use` denies another fact: expected a name that does not begin with `not `",
        ),
        (
            "id = \"group-company-be\"",
            "id = \"any-shown\"",
            "recipients[4].id (\"any-shown\"): `any-shown` stands for every recipient: expected another name",
        ),
        (
            "datasets = [\"shareholders\"]\n",
            "datasets = [\"customers\"]\n",
            "`customers` is also among the datasets of a joint use",
        ),
        (
            "category = \"group\"",
            "category = \"any-shown\"",
            "recipients[0].category (\"gmo-internet-group\"): `any-shown` stands for every recipient: expected another name",
        ),
    ];
    let long = crate::long_form(POLICY);
    for (from, to, expected) in table {
        assert!(long.contains(from), "{from}");
        let policy: Policy = toml::from_str(&long.replacen(from, to, 1)).unwrap();
        let faults = policy.check().unwrap_err().to_string();
        assert!(faults.contains(expected), "{to}: {faults}");
    }
}

/// A shop that holds the names of its buyers for one of its purposes, and what else its
/// document says.
fn shop(held_for: &str, rest: &str) -> Policy {
    let text = format!(
        r#"
        format = 1
        id = "shop"
        title = "A shop"
        language = "en"
        operator = {{ name = "A shop" }}
        clauses = [{{ id = "C1", at = "line 1", says = "All of it." }}]
        items = [{{ id = "name", name = "name" }}]
        purposes = [
            {{ id = "sale", clause = "C1", says = "sale" }},
            {{ id = "delivery", clause = "C1", says = "delivery", part-of = "sale" }},
            {{ id = "tracking", clause = "C1", says = "tracking", part-of = "delivery" }},
        ]
        datasets = [{{ id = "buyers", name = "buyers", kind = "retained-personal-data", items = ["name"], purposes = ["{held_for}"] }}]
        {rest}
        "#
    );
    toml::from_str(&text).unwrap()
}

/// A promise of the shop under test, and what it answers to a provision of retained data.
#[test]
fn a_promise_means_what_a_reader_takes_it_to_mean() {
    let table = [
        // Retained personal data is personal data.
        ("kinds = [\"personal-data\"]", "", "", Verdict::Prohibited, &[][..]),
        ("kinds = [\"personally-referable\"]", "", "", Verdict::Permitted, &[]),
        // Who claims a law is asked whether it compels, where the policy reads it strictly.
        (
            "unless = [{ clause = \"C1\", all = [\"based-on-law\"] }]",
            "settings.required-by-law = \"strict\"",
            "based-on-law = \"yes\"",
            Verdict::Undetermined,
            &["compelled-by-law"],
        ),
        (
            "unless = [{ clause = \"C1\", all = [\"based-on-law\"] }]",
            "",
            "based-on-law = \"yes\"",
            Verdict::Permitted,
            &[],
        ),
    ];
    for (promise, settings, facts, verdict, missing) in table {
        let rest = format!(
            "{settings}\n[[promises]]\nclause = \"C1\"\nrestricts = [\"provision\"]\n{promise}"
        );
        let policy = shop("sale", &rest);
        let case: Case = toml::from_str(&format!(
            r#"
            date = "2026-11-21"
            handling = "provision"
            dataset = "buyers"
            purpose = "sale"
            recipient = {{ name = "somebody", country = "JP", relation = "third-party" }}
            [facts]
            {facts}
            "#
        ))
        .unwrap();
        let compiled = policy.compile(Edition::Y2024).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        let ruling = decision.ruling(Authority::Policy);
        assert_eq!(ruling.verdict(), verdict, "{promise} {settings}");
        if !missing.is_empty() {
            let asked: Vec<String> = decision.missing().map(|one| one.to_string()).collect();
            assert_eq!(asked, missing, "{promise} {settings}");
        }
    }
}

/// A term that lists its recipients is answered by the recipient of the case.
#[test]
fn a_term_is_so_of_the_recipients_it_lists() {
    let refused = |said: &str, so: &str| {
        format!(
            "facts.listed: the answer to `listed` is `{said}`, but policy and case establish `{so}`"
        )
    };
    let table = [
        // The recipients of the term, the recipient and the facts of the case.
        ("[\"post\"]", "id = \"post\"", "", Ok(Verdict::Permitted)),
        ("[\"post\"]", "id = \"bank\"", "", Ok(Verdict::Prohibited)),
        ("[\"post\", \"bank\"]", "id = \"bank\"", "", Ok(Verdict::Permitted)),
        ("[\"post\"]", "name = \"The Post\"", "", Ok(Verdict::Permitted)),
        ("[\"post\"]", "name = \"somebody\"", "", Ok(Verdict::Prohibited)),
        ("[\"post\"]", "country = \"JP\"", "", Ok(Verdict::Undetermined)),
        ("[\"post\"]", "country = \"JP\"", "listed = \"yes\"", Ok(Verdict::Permitted)),
        ("[]", "id = \"post\"", "", Ok(Verdict::Prohibited)),
        ("[]", "country = \"JP\"", "", Ok(Verdict::Prohibited)),
        ("[\"post\"]", "id = \"post\"", "listed = \"yes\"", Ok(Verdict::Permitted)),
        ("[\"post\"]", "id = \"post\"", "listed = \"no\"", Err(refused("no", "yes"))),
        ("[\"post\"]", "id = \"bank\"", "listed = \"yes\"", Err(refused("yes", "no"))),
        ("[]", "country = \"JP\"", "listed = \"yes\"", Err(refused("yes", "no"))),
        ("[\"post\"]", "name = \"x\"", "listed = \"unknown\"", Err(refused("unknown", "no"))),
    ];
    for (listed, recipient, facts, expected) in table {
        let policy = listing(&format!("recipients = {listed}"));
        let compiled = policy.compile(Edition::Y2024).unwrap();
        let text = format!(
            "date = \"2026-11-21\"\nhandling = \"provision\"\ndataset = \"buyers\"\nrecipient = {{ {recipient}, relation = \"third-party\" }}\n[facts]\n{facts}"
        );
        let prepared = compiled.prepare(&toml::from_str(&text).unwrap());
        let about = format!("{listed} {recipient} {facts}");
        match (prepared, &expected) {
            (Ok(prepared), Ok(verdict)) => {
                let decision = prepared.decide(&[]);
                assert_eq!(decision.ruling(Authority::Policy).verdict(), *verdict, "{about}");
            }
            (Err(error), Err(fault)) => assert_eq!(error.to_string(), *fault, "{about}"),
            (found, expected) => panic!("{about}: {found:?} {expected:?}"),
        }
    }
}

#[test]
fn the_recipients_of_a_term_are_declared() {
    let table = [
        ("recipients = [\"pots\"]", "no recipient has the id `pots`; did you mean `post`?"),
        ("recipients = [\"post\", \"post\"]", "`post` stands twice in the list"),
        (
            "recipients = []\nmeans = \"based-on-law\"",
            "a term that says a fact in other words is not so by its recipients: expected either `means` or `recipients`",
        ),
    ];
    for (keys, expected) in table {
        let faults = listing(keys).check().unwrap_err().to_string();
        assert!(faults.contains(expected), "{keys}: {faults}");
    }
}

/// A shop that provides to the recipients of a term.
fn listing(keys: &str) -> Policy {
    shop(
        "sale",
        &format!(
            r#"
            recipients = [{{ id = "post", name = "The Post" }}, {{ id = "bank", name = "A bank" }}]
            [[terms]]
            id = "listed"
            question = "Is the recipient listed?"
            {keys}
            [[promises]]
            clause = "C1"
            restricts = ["provision"]
            unless = [{{ clause = "C1", all = ["listed"] }}]
            "#
        ),
    )
}

#[test]
fn a_handling_restricted_twice_is_a_fault() {
    let mut policy: Policy = toml::from_str(POLICY).unwrap();
    let handling = policy.promises[0].restricts[0];
    policy.promises[0].restricts.push(handling);
    let faults = policy.check().unwrap_err().to_string();
    assert!(faults.contains("promises[0].restricts"), "{faults}");
    assert!(faults.contains("stands twice in the list"), "{faults}");
}

/// A purpose that is part of another is included where that one is named.
#[test]
fn a_part_of_a_purpose_is_within_it() {
    let table = [
        // The purposes of the dataset, the purpose and the consent of the case.
        ("sale", "sale", "", Verdict::Permitted),
        ("sale", "delivery", "", Verdict::Permitted),
        ("sale", "tracking", "", Verdict::Permitted),
        ("delivery", "sale", "", Verdict::Prohibited),
        ("delivery", "tracking", "", Verdict::Permitted),
        ("tracking", "delivery", "", Verdict::Prohibited),
        ("tracking", "delivery", "sale", Verdict::Permitted),
        ("tracking", "sale", "delivery", Verdict::Prohibited),
    ];
    for (held_for, purpose, consent, verdict) in table {
        let policy = shop(held_for, "");
        let consents = if consent.is_empty() {
            String::new()
        } else {
            format!(
                r#"{{ to = ["use"], purposes = ["{consent}"], expressed = "tick", given = "2026-11-01", identity-confirmed = "yes", capacity = "capable" }}"#
            )
        };
        let case: Case = toml::from_str(&format!(
            r#"
            date = "2026-11-21"
            handling = "use"
            dataset = "buyers"
            purpose = "{purpose}"
            consents = [{consents}]
            "#
        ))
        .unwrap();
        let compiled = policy.compile(Edition::Y2024).unwrap();
        let decided = compiled.prepare(&case).unwrap().decide(&[]).verdict();
        assert_eq!(decided, verdict, "{purpose} of what is held for {held_for}, {consent}");
    }
}

/// A joint use has to be announced first: the document says since when it was.
#[test]
fn a_joint_use_is_none_before_its_notice() {
    let text = include_str!("../../examples/policies/complete.toml");
    let policy: Policy = toml::from_str(text).unwrap();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let on = |day: &str| {
        let case: Case = toml::from_str(&format!(
            r#"
            date = "{day}"
            handling = "provision"
            dataset = "customers"
            items = ["name", "email"]
            purpose = "inquiries"
            recipient = {{ id = "example-services", relation = "joint-user" }}
            consents = []
            "#
        ))
        .unwrap();
        compiled.prepare(&case).unwrap().decide(&[]).ruling(Authority::Act).verdict()
    };
    assert_eq!(on("2026-09-30"), Verdict::Prohibited);
    assert_ne!(on("2026-10-01"), Verdict::Prohibited);
}
