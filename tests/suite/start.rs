//! The way in: a starter that answers a first question, presets for standard clauses, and a
//! skeleton made from a text.

use crate::faults::fault_in_both;
use appi::case::CasePurpose;
use appi::policy::{Clause, Clauses, Preset, Section};
use appi::skeleton::Skeleton;
use appi::{Case, Edition, Handling, Language, Policy, Verdict};

const STARTER: &str = include_str!("../../examples/policies/starter.toml");

fn starter() -> Policy {
    toml::from_str(STARTER).unwrap()
}

#[test]
fn the_starter_answers_and_lists_what_is_to_do() {
    assert!(STARTER.lines().count() <= 20);
    let policy = starter();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let table = [
        ("handling = \"use\"\npurpose = \"delivery\"\nconsents = []", Verdict::Permitted),
        (
            "handling = \"provision\"\npurpose = \"delivery\"\nrecipient = { name = \"a list broker\", country = \"JP\", relation = \"third-party\" }\nconsents = []",
            Verdict::Prohibited,
        ),
    ];
    for (question, expected) in table {
        let text = format!("date = \"2026-11-21\"\ndataset = \"customers\"\n{question}");
        let case: Case = toml::from_str(&text).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        assert_eq!(prepared.decide(&[]).verdict(), expected, "{question}");
    }
    let found = policy.review(Edition::Y2024).unwrap();
    let codes: Vec<&str> = found.iter().map(|one| one.code().id()).collect();
    for expected in ["operator-missing", "security-missing", "complaints-missing"] {
        assert!(codes.contains(&expected), "{codes:?}");
    }
    // Nothing that the text says is wrong.
    let wrong = ["exception-wider", "exception-unknown", "clause-unused", "contradiction"];
    assert!(!codes.iter().any(|code| wrong.contains(code)), "{codes:?}");
}

/// What a preset adds can be printed, and reads the same; together they compile.
#[test]
fn presets_become_what_one_would_have_written() {
    let mut all = starter();
    all.promises.clear();
    for preset in Preset::ALL {
        let id = format!("p-{preset}");
        let mut one = starter();
        for policy in [&mut one, &mut all] {
            policy.clauses.push(Clause::new(id.as_str(), "9", "A standard clause."));
            preset.add_to(policy, id.as_str());
        }
        let again: Policy = toml::from_str(&toml::to_string(&one).unwrap()).unwrap();
        assert_eq!(again, one, "{preset}");
        assert!(one.compile(Edition::Y2024).is_ok(), "{preset}");
        let found = one.review(Edition::Y2024).unwrap();
        let wrong = found.iter().find(|one| {
            one.code().id().starts_with("exception-") || one.code().id() == "clause-unused"
        });
        assert!(wrong.is_none(), "{preset}: {wrong:?}");
    }
    assert!(all.compile(Edition::Y2024).is_ok());
}

/// What a document ticks reads as what one would have written: it compiles to the same text,
/// and what it writes itself as well stands once.
#[test]
fn ticked_presets_read_as_what_they_stand_for() {
    let ticks = |clause: &str, tick: &[Preset]| {
        let tick: Vec<String> = tick.iter().map(|preset| format!("\"{preset}\"")).collect();
        format!("presets = [{{ clause = {clause}, tick = [{}] }}]\n{STARTER}", tick.join(", "))
    };
    let read =
        |text: &str| toml::from_str::<Policy>(text).unwrap_or_else(|error| panic!("{error}"));
    let digest = |policy: &Policy| policy.compile(Edition::Y2024).unwrap().digest();
    for preset in Preset::ALL.iter().copied() {
        for (clause, others) in [("\"1\"", None), ("[\"1\", \"2\"]", Some("2".into()))] {
            let ticked = read(&ticks(clause, &[preset]));
            let mut written = starter();
            let clauses = others.map_or("1".into(), |other| Clauses::of("1".into(), [other]));
            preset.add_to(&mut written, clauses);
            assert_ne!(written, starter(), "{preset}");
            assert_eq!(ticked, written, "{preset}");
            assert_eq!(digest(&ticked), digest(&written), "{preset}");
            // Printed, it is the document without ticks.
            let printed = toml::to_string(&ticked).unwrap();
            assert!(!printed.contains("presets"), "{printed}");
            assert_eq!(read(&printed), ticked, "{preset}");
        }
    }
    // The starter promises that itself.
    assert_eq!(read(&ticks("\"2\"", &[Preset::AsTheAct])), starter());
    // All at once, and nothing is found that the starter has not.
    let all = read(&ticks("\"2\"", Preset::ALL));
    assert!(all.compile(Edition::Y2024).is_ok());
}

/// One language suffices: what a document says in one of them is told in both, and nothing that
/// the crate says itself is missing.
#[test]
fn a_document_in_one_language_is_told_in_both() {
    let japanese = STARTER
        .replace("Privacy policy", "個人情報保護方針")
        .replace("language = \"en\"", "language = \"ja\"")
        .replace("Example Shop Ltd.", "見本商店株式会社")
        .replace(
            "Customers' names and addresses are used to deliver orders.",
            "お客様の氏名及び住所を商品の配送に利用します。",
        )
        .replace(
            "No third party receives them without consent, except as the Act allows.",
            "法の認める場合を除き、同意なく第三者に提供しません。",
        )
        .replace("name = \"name\"", "name = \"氏名\"")
        .replace("name = \"address\"", "name = \"住所\"")
        .replace("delivering orders", "商品の配送")
        .replace("name = \"customers\"", "name = \"顧客情報\"");
    let day = "2026-11-21".parse().unwrap();
    for (document, purpose) in [(STARTER, "delivering orders"), (japanese.as_str(), "商品の配送")]
    {
        let policy: Policy = toml::from_str(document).unwrap();
        let compiled = policy.compile(Edition::Y2024).unwrap();
        let mut case = Case::new(day, Handling::Provision, "customers");
        case.purpose = Some(CasePurpose::Declared("delivery".into()));
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        let report = compiled.report(day).unwrap();
        for language in Language::ALL.iter().copied() {
            let page = report.in_language(language).to_string();
            assert!(page.contains(purpose), "{page}");
            let found = policy.review(Edition::Y2024).unwrap();
            let told =
                found.iter().flat_map(|one| [one.in_language(language), one.advice(language)]);
            let told = told.chain([page, decision.explain(language).to_string()]);
            for text in told {
                // A fence of a picture is no empty name.
                let text = text.replace("```", "");
                assert!(!text.trim().is_empty());
                for nothing in ["()", "（）", "「」", "\"\"", "``", ": ;", "：；", "  \n"] {
                    assert!(!text.contains(nothing), "{nothing:?} in: {text}");
                }
            }
        }
    }
}

/// What is ticked wrongly is told where it stands.
#[test]
fn a_wrong_tick_is_a_fault() {
    let table = [
        (
            "{ clause = \"3\", tick = [\"entrusting\"] }",
            "presets[0].clause (\"3\"): no clause has the id `3`",
        ),
        (
            "{ clause = \"2\", tick = [] }",
            "presets[0].tick (\"2\"): the list is empty: expected at least one entry",
        ),
        (
            "{ clause = \"2\", tick = [\"refusals\", \"refusals\"] }",
            "presets[0].tick[1] (\"2\"): `refusals` stands twice in the list",
        ),
    ];
    for (ticked, expected) in table {
        let text = format!("presets = [{ticked}]\n{STARTER}");
        let policy: Policy = toml::from_str(&text).unwrap();
        let faults = policy.check().unwrap_err().in_text(&text);
        let [fault] = faults.all() else { panic!("{faults}") };
        assert_eq!(fault_in_both(fault), format!("line 1, {expected}"));
    }
    let unknown = format!("presets = [{{ clause = \"2\", tick = [\"entrustng\"] }}]\n{STARTER}");
    let error = toml::from_str::<Policy>(&unknown).unwrap_err().to_string();
    assert!(error.contains("did you mean `entrusting`?"), "{error}");
}

/// A line, the text found there, and the section guessed of it.
type Guess = (usize, &'static str, Section);

const TEXTS: [(&str, usize, &[Guess]); 2] = [
    (
        "\
Example Club privacy policy

The club observes the Act.

1. Purposes

-
Members' names: used to run the club.
-
Donors' names: used for thanks.

2. Third parties

No third party receives personal information without consent, except:

(1)
Where the law requires it;
(2)
Where mailings are entrusted to a printer.

Security measures

Access is limited, and unauthorised access is prevented.
Complaints go to the desk.
",
        8,
        &[
            (3, "line 3", Section::Statements),
            (8, "line 8, \"1. Purposes\"", Section::Purposes),
            (10, "line 10, \"1. Purposes\"", Section::Purposes),
            (14, "line 14, \"2. Third parties\"", Section::Promises),
            (17, "line 17, \"2. Third parties\" (1)", Section::Promises),
            (19, "line 19, \"2. Third parties\" (2)", Section::Entrustments),
            (23, "line 23, \"Security measures\"", Section::SecurityMeasures),
            (24, "line 24, \"Security measures\"", Section::Complaints),
        ],
    ),
    (
        "\
見本商店 個人情報保護方針
第1条(利用目的)
当店は、お名前及びご住所を商品の配送のために利用します。
第2条(第三者提供)
- ① 同意のない第三者への提供は行いません。
- ② 配送は運送業者に委託します。
第3条(変更)
本方針は、サイトに掲載して変更します。
",
        4,
        &[
            (3, "line 3, \"第1条(利用目的)\"", Section::Purposes),
            (5, "line 5, \"第2条(第三者提供)\" - ①", Section::Promises),
            (6, "line 6, \"第2条(第三者提供)\" - ②", Section::Entrustments),
            (8, "line 8, \"第3条(変更)\"", Section::Changes),
        ],
    ),
];

#[test]
fn a_text_becomes_a_skeleton() {
    for (text, clauses, expected) in TEXTS {
        let skeleton = Skeleton::of(text);
        assert_eq!(skeleton.clauses().len(), clauses, "{skeleton}");
        for (line, at, guess) in expected {
            let one = skeleton.clauses().iter().find(|one| one.line == *line);
            let one = one.unwrap_or_else(|| panic!("line {line}: {skeleton}"));
            assert_eq!(one.at, *at);
            assert!(one.guesses.contains(guess), "{one:?}");
        }
        // What it writes is a document, one language and no more.
        let policy: Policy = toml::from_str(&skeleton.to_string()).unwrap();
        assert!(policy.compile(Edition::Y2024).is_ok());
        assert_eq!(policy.clauses.len(), clauses);
        assert!(skeleton.to_string().contains("# guess: "));
        assert!(skeleton.not_found().any(|section| section == Section::Retention));
    }
}

/// Whatever a text holds, its skeleton is a document.
#[test]
fn any_text_has_a_skeleton_that_can_be_read() {
    for text in [
        "",
        "\n\n",
        "x",
        "a\n\"quoted\" \\ back\u{202e}slash.\n(1)\n",
        "・\n①\n第\n1.\n",
        "---\n#\n",
    ] {
        let skeleton = Skeleton::of(text);
        let written = skeleton.to_string();
        let read = toml::from_str::<Policy>(&written);
        assert!(read.is_ok(), "{written}: {read:?}");
    }
}
