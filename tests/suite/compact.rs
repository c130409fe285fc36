//! The compact form: what a clause says stands inside of it, a condition of one fact is that fact,
//! and what goes without saying is left out. It is the long form, read from less.

use appi::Policy;

const HEAD: &str = r#"
    format = 1
    id = "shop"
    title = "A shop"
    language = "en"
    operator = { name = "A shop" }
    items = [{ id = "name", name = "name" }]
    datasets = [{ id = "people", name = "people", kind = "retained-personal-data", items = ["name"] }]
"#;

const CLAUSES: [&str; 3] = [
    "To deliver orders.",
    "No third party gets them without consent, except as the Act allows.",
    "Complaints go to the desk. They are erased when they are no longer needed.",
];

/// A policy with the same three clauses, each with what stands inside of it, and what stands below.
fn policy(inside: [&str; 3], below: &str) -> Result<Policy, toml::de::Error> {
    let clauses: Vec<String> = (1..)
        .zip(CLAUSES)
        .zip(inside)
        .map(|((at, says), inside)| {
            format!(r#"{{ id = "{at}", at = "{at}", says = "{says}"{inside} }}"#)
        })
        .collect();
    toml::from_str(&format!("{HEAD}\nclauses = [{}]\n{below}", clauses.join(", ")))
}

const LONG: &str = r#"
    [[purposes]]
    id = "orders"
    clause = "1"
    says = "To deliver orders"
    [[promises]]
    clause = "2"
    restricts = ["provision"]
    when = { all = ["special-care-included"] }
    unless = [
      { clause = "2", all = ["consent-to-provision"] },
      { clause = "2", as-the-act = true },
      { clause = ["2", "3"], any = ["consent-to-provision", "consent-to-foreign-provision"] },
    ]
    [[joint-uses]]
    clause = "2"
    datasets = ["people"]
    users = { clause = "3", in-words = "our shops" }
    items = { clause = "2", ids = ["name"] }
    [[duties]]
    clause = "3"
    id = "erase"
    says = "erase them"
    when = { all = ["no-longer-needed"] }
    [complaints]
    clause = "3"
    contact = "the desk"
"#;

const COMPACT: [&str; 3] = [
    r#", parts = { purposes = [{ id = "orders" }] }"#,
    r#", parts = { promises = [{ restricts = ["provision"], when = "special-care-included", unless = [
      "consent-to-provision", "as-the-act",
      { clause = ["2", "3"], any = ["consent-to-provision", "consent-to-foreign-provision"] },
    ] }], joint-uses = [{ datasets = ["people"], users = { clause = "3", in-words = "our shops" }, items = { ids = ["name"] } }] }"#,
    r#", parts = { duties = [{ id = "erase", says = "erase them", when = "no-longer-needed" }], complaints = { contact = "the desk" } }"#,
];

#[test]
fn the_compact_form_is_the_long_form() {
    let (compact, long) = (policy(COMPACT, "").unwrap(), policy(["", "", ""], LONG).unwrap());
    assert_eq!(compact, long);
    assert_eq!(compact.check(), Ok(()));
    assert_eq!(toml::from_str::<Policy>(&toml::to_string(&compact).unwrap()).unwrap(), long);
}

#[test]
fn each_word_of_an_exception_is_its_table() {
    for word in ["as-the-act", "entrustment", "joint-use", "succession", "opt-out"] {
        assert!(word.parse::<appi::Fact>().is_err(), "{word} is a fact too");
        let of = |exception: &str| {
            let promise = format!(
                r#", parts = {{ promises = [{{ restricts = ["provision"], unless = [{exception}] }}] }}"#
            );
            policy([&promise, "", ""], "").unwrap().promises
        };
        assert_eq!(of(&format!("\"{word}\"")), of(&format!("{{ {word} = true }}")));
    }
}

/// What is read, and the faults that it has.
const FAULTS: [([&str; 3], &str, &str); 5] = [
    (
        ["", "", ""],
        r#"purposes = [{ id = "orders", says = "orders" }]"#,
        "purposes[0].clause (\"orders\"): no clause says it: expected `clause`, or that it stands inside of the clause",
    ),
    (
        ["", "", ""],
        r#"purposes = [{ id = "orders", clause = "9" }]"#,
        "purposes[0].says (\"orders\"): the text is empty: expected words",
    ),
    (
        [
            "",
            r#", parts = { promises = [{ restricts = ["provision"], unless = ["as-the-ct"] }] }"#,
            "",
        ],
        "",
        "`as-the-ct` is neither a fact of the Act nor a term of this policy",
    ),
    (
        ["", "", r#", parts = { complaints = { contact = "the desk" } }"#],
        r#"complaints = { clause = "2", contact = "the office" }"#,
        "`complaints` stands there twice: expected it once, at the top or inside of one clause",
    ),
    (["", "", r#", parts = { clauses = [] }"#], "", "unknown field `clauses`"),
];

#[test]
fn what_cannot_be_left_out_is_asked_for() {
    for (inside, below, expected) in FAULTS {
        let faults = match policy(inside, below) {
            Ok(policy) => policy.check().unwrap_err().to_string(),
            Err(error) => error.to_string(),
        };
        assert!(faults.contains(expected), "{expected}\n{faults}");
    }
}

/// A fault stands on the line on which what is wrong was written, wherever that is.
#[test]
fn faults_are_found_where_they_are_written() {
    let text = format!(
        "{HEAD}\nclauses = [\n{}\n{}\n]\n[[promises]]\nclause = \"3\"\nrestricts = []\n",
        r#"{ id = "1", at = "1", says = "One.", parts = { promises = [{ restricts = [] }] } },"#,
        r#"{ id = "2", at = "2", says = "Two.", parts = { promises = [{ restricts = ["use"] },
          { restricts = [] }], complaints = { contact = "" } } },"#,
    );
    let policy: Policy = toml::from_str(&text).unwrap();
    let faults = policy.check().unwrap_err().in_text(&text);
    let found: Vec<(&str, &str)> = faults
        .all()
        .iter()
        .map(|fault| (fault.path(), text.lines().nth(fault.line().unwrap() - 1).unwrap().trim()))
        .collect();
    let one =
        r#"{ id = "1", at = "1", says = "One.", parts = { promises = [{ restricts = [] }] } },"#;
    let two = r#"{ restricts = [] }], complaints = { contact = "" } } },"#;
    assert_eq!(
        found,
        [
            ("promises[0].clause", "clause = \"3\""),
            ("promises[0].restricts", "restricts = []"),
            ("promises[1].restricts", one),
            ("promises[3].restricts", two),
            ("complaints.contact", two),
        ]
    );
}
