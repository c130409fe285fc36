//! The public module of decision tables.

use std::error::Error;

use appi::table::{Slice, Table, TableError, generate};
use appi::{Answer, CasePurpose, CompileError, Edition, Handling, Language, Policy};

const POLICIES: [&str; 5] = [
    include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
    include_str!("../../examples/policies/001-jpcert.toml"),
    include_str!("../../examples/policies/002-gmo-globalsign.toml"),
    include_str!("../../examples/policies/003-assign-persona.toml"),
    include_str!("../../examples/policies/004-jcert.toml"),
];

fn policy(number: usize) -> Policy {
    toml::from_str(POLICIES[number]).unwrap()
}

fn faults(error: TableError) -> Vec<String> {
    error.to_string().lines().map(str::to_owned).collect()
}

#[test]
fn a_table_against_a_policy_and_a_compiled_one() -> Result<(), Box<dyn Error>> {
    let table = Table::markdown(include_str!("../policies/004.md"))?;
    table.check(&policy(4))?;

    table.check(&policy(4).compile(Edition::Y2024)?)?;
    let of_old = policy(4).compile(Edition::Y2017)?;
    let refused = faults(table.check(&of_old).unwrap_err());
    assert!(
        refused[0].ends_with("column `date`: no policy is compiled for the edition of 2024-04-01"),
        "{refused:?}"
    );
    // Of several editions the day chooses.
    let all: Vec<_> = Edition::ALL
        .map(|edition| policy(2).compile(edition))
        .into_iter()
        .collect::<Result<_, _>>()?;
    Table::markdown(include_str!("../policies/002.md"))?.check(all.as_slice())?;
    Ok(())
}

#[test]
fn every_fault_that_needs_no_policy_is_reported_at_once() {
    let read = Table::markdown(
        "\
Background: date 2026-13-01; handling provision; consent none; settings.required-by-law loose.

| dataset | overal | purpose | act | date | recipient | consents | facts | improper-use | duties | owed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| customers | permitted | promotion | permited | 2026-11-21 | a; contry=US | provison tick | within-purpose=maybe | perhaps | keep-recrod | keep-record |
| | yes | | - | tomorrow | a; country=usa | provision tik gven=2026-01-01 | full-opt-out | yes | | |
",
    );
    let expected = [
        "line 3, column `overal`: no column has this name, and the cells are no answers to a fact; did you mean `overall`?",
        "line 1, column `Background`: consent: `none`: expected `yes`, `no`, `unknown`, true or false; did you mean `consents`?",
        "line 1, column `Background`: settings.required-by-law: `loose`: expected one of `based-on`, `required`, `strict`",
        "line 5, column `recipient`: `contry`: expected `country` or `relation`",
        "line 5, column `consents`: `provison` is no word known here; did you mean `provision`?",
        "line 5, column `facts`: `maybe`: expected `yes`, `no`, `unknown`, true or false",
        "line 5, column `overal`: `permitted`: expected `yes`, `no`, `unknown`, true or false",
        "line 5, column `act`: `permited` is no verdict; did you mean `permitted`?",
        "line 5, column `improper-use`: `perhaps`: expected `yes`, `no`, `unknown`, true or false",
        "line 5, column `owed`: `keep-record`: expected `+` (arises), `~` (stands), `!` (overdue) or `-` (not owed) before a duty",
        "line 6, column `date`: `tomorrow` is no day: expected one such as `2026-11-21`",
        "line 6, column `dataset`: nothing stands here, nor in a line `Background:`",
        "line 6, column `recipient`: `usa` is no country code: expected a code of ISO 3166-1 in two capital letters, such as `JP`, `US` or `GB`",
        "line 6, column `consents`: `tik` is no word known here; did you mean `tick`?",
        "line 6, column `facts`: `full-opt-out` has no answer, and no line `Word: full-opt-out = …` explains it",
    ];
    assert_eq!(faults(read.unwrap_err()), expected);
}

/// What stands twice has no order in which one of the two would go first.
#[test]
fn what_stands_twice_is_a_fault() {
    let head =
        "| dataset | recipient | consents | facts | act |\n| --- | --- | --- | --- | --- |\n";
    let background = "Background: date 2026-11-21; handling provision.";
    let words = "Word: fine = improper-use=no.\n\nWord: bad = improper-use=yes.\n\n";
    let of_cells = [
        ("customers | a; country=US; country=JP | | |", "recipient", "`country` stands twice"),
        (
            "customers | a; relation=entrustee; relation=entrustee | | |",
            "recipient",
            "`relation` stands twice",
        ),
        ("customers | a; b | | |", "recipient", "`id` stands twice"),
        ("customers | a; id=b | | |", "recipient", "`id` stands twice"),
        ("customers | a firm; \"b\" | | |", "recipient", "`name` stands twice"),
        (
            "customers | | none; provision tick | |",
            "consents",
            "`none` stands beside something else",
        ),
        (
            "customers | | provision tick given=2026-01-01 given=2026-02-01 | |",
            "consents",
            "`given` stands twice",
        ),
        (
            "customers | | | improper-use=no; improper-use=no |",
            "facts",
            "`improper-use` stands twice",
        ),
        (
            "customers | | | duty:keep-record=due; duty:keep-record=performed |",
            "facts",
            "`keep-record` stands twice",
        ),
        ("customers | | | fine; bad |", "facts", "the words disagree on `improper-use`"),
    ];
    for (cells, column, message) in of_cells {
        let text = format!("{words}{background}\n\n{head}| {cells} - |\n");
        let found = faults(Table::markdown(&text).unwrap_err());
        assert_eq!(found, [format!("line 9, column `{column}`: {message}")], "{cells}");
    }
    let row = "| customers | | | | - |\n";
    let of_texts = [
        (
            "Word: fine = improper-use=no.\n\nWord: fine = improper-use=yes.\n\n",
            background,
            head,
            "line 3, column `Word`: `fine` is explained twice",
        ),
        (
            "Word: fine = improper-use=no; improper-use=yes.\n\n",
            background,
            head,
            "line 1, column `Word`: `improper-use` stands twice",
        ),
        (
            "",
            "Background: date 2026-11-21; handling use; handling provision.",
            head,
            "line 1, column `Background`: handling: it stands twice",
        ),
        (
            "",
            "Background: date 2026-11-21; handling use; 基準日 2026-11-22.",
            head,
            "line 1, column `Background`: 基準日: it stands twice",
        ),
        (
            "",
            "Background: date 2026-11-21; handling use; improper-use yes; improper-use no.",
            head,
            "line 1, column `Background`: improper-use: it stands twice",
        ),
        (
            "",
            "Background: date 2026-11-21; handling use; settings.withdrawal unsettled; settings.withdrawal ends-consent.",
            head,
            "line 1, column `Background`: settings.withdrawal: it stands twice",
        ),
        (
            "",
            "Background: handling use; dataset customers.",
            "| date | 基準日 | consents | facts | act |\n| --- | --- | --- | --- | --- |\n",
            "line 3, column `基準日`: the column stands twice",
        ),
    ];
    for (words, background, head, expected) in of_texts {
        let row =
            if head.contains("基準日") { "| 2026-11-21 | 2026-11-22 | | | - |\n" } else { row };
        let found =
            faults(Table::markdown(&format!("{words}{background}\n\n{head}{row}")).unwrap_err());
        assert_eq!(found, [expected]);
    }
}

#[test]
fn every_fault_that_only_the_policy_shows_is_reported_at_once() {
    let table = Table::markdown(
        "\
Background: date 2026-11-21; handling use.

| dataset | items | purpose | facts | secrecy-contact | content-of-communications | act | by | duties | owed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| customer | | | | | | permitted | | | |
| customers | nam | promtion | improper-us=yes; duty:keep-recrod=due | | yes | permitted | | | |
| customers | | | | | | permitted | C5h, 99-x | keep-recrod | ~erase-without-dely |
",
    );
    let found = faults(table.unwrap().check(&policy(2)).unwrap_err());
    let expected = [
        "line 3, column `secrecy-contact`: neither a column, a fact of the Act nor a term of the policy",
        "line 5, column `dataset`: no dataset has the id `customer`; did you mean `customers`?",
        "line 6, column `items`: the dataset `customers` has no item `nam`; did you mean `name`?",
        "line 6, column `purpose`: no purpose has the id `promtion`; did you mean `promotion`? (a purpose in free words is written { text = \"…\" })",
        "line 6, column `facts`: `keep-recrod` is neither a duty of the Act nor one of this policy; did you mean `keep-record`?",
        "line 6, column `facts`: `improper-us` is neither a fact of the Act nor a term of this policy; did you mean `improper-use`?",
        "line 7, column `by`: `C5h` is neither a clause of the policy nor a place in the law; did you mean `C05h`?",
        "line 7, column `by`: `99-x` is neither a clause of the policy nor a place in the law",
        "line 7, column `duties`: `keep-recrod` is neither a duty of the Act nor one of this policy; did you mean `keep-record`?",
        "line 7, column `owed`: `erase-without-dely` is neither a duty of the Act nor one of this policy; did you mean `erase-without-delay`?",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_text_without_a_decision_table_is_refused() {
    for text in ["", "# Title\n\n| id | reason |\n| --- | --- |\n| 1 | none |\n"] {
        let error = Table::markdown(text).unwrap_err();
        assert_eq!(error.to_string(), "line 1: the text has no row of a decision table");
    }
    assert!(Table::csv("").is_err());
    let error = Table::csv("dataset,handling,date\ncustomers,use,2026-11-21\n").unwrap_err();
    assert!(error.to_string().starts_with("line 1: no column says what is expected"), "{error}");
}

#[test]
fn csv_says_what_markdown_says() -> Result<(), Box<dyn Error>> {
    let csv = Table::csv(
        "id,date,handling,dataset,items,purpose,act,by\r\n\
         1,2026-11-21,use,customers,\"access-history, purchase-history\",promotion,permitted,18(1)\r\n\
         2,2026-11-21,use,customers,,\"\"\"another's campaign\"\"\",undetermined,\r\n",
    )?;
    let markdown = Table::markdown(
        "| id | date | handling | dataset | items | purpose | act | by |
         | --- | --- | --- | --- | --- | --- | --- | --- |
         | 1 | 2026-11-21 | use | customers | access-history, purchase-history | promotion | permitted | 18(1) |
         | 2 | 2026-11-21 | use | customers | | \"another's campaign\" | undetermined | |",
    )?;
    for (one, other) in csv.rows().iter().zip(markdown.rows()) {
        assert_eq!(one.case(), other.case());
    }
    assert_eq!((csv.rows().len(), csv.rows()[1].line()), (2, 3));
    csv.check(&policy(2))?;
    Ok(())
}

#[test]
fn a_mismatch_prints_row_decision_and_reasons() {
    let table = Table::markdown(
        "\
Background: date 2026-11-21; handling provision; consents none.

| id | situation | dataset | purpose | recipient | act | missing | duties | owed | flags |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Q1 | A sponsor | customers | invoicing | a sponsor; country=JP; relation=third-party | permitted | based-on-law | record-provision | ~report-leak-fully | advertising-mail |
| Q2 | The same | customers | invoicing | a sponsor; country=JP; relation=third-party | prohibited | | | | |
",
    );
    let error = table.unwrap().check(&policy(2)).unwrap_err();
    let TableError::Mismatches(mismatches) = &error else { panic!("{error}") };
    let [only] = mismatches.all() else { panic!("{error}") };
    let columns: Vec<(&str, &str, &str)> =
        only.differences().iter().map(|d| (d.column(), d.expected(), d.found())).collect();
    assert_eq!(
        columns,
        [
            ("act", "permitted", "prohibited"),
            ("missing", "based-on-law", "none"),
            ("duties", "record-provision", "none"),
            ("owed", "report-leak-fully stands", "it is not"),
            (
                "flags",
                "consent to advertising e-mail (Act on Regulation of Transmission of Specified Electronic Mail)",
                "not flagged"
            ),
        ]
    );
    assert!(only.explanation(Language::Ja).contains("個人情報保護法第27条第1項"));
    // A test that returns the error prints it by `Debug`.
    let printed = format!("{error:?}");
    assert!(printed.starts_with("1 of 2 rows are decided otherwise\n\nline 5, Q1, A sponsor\n  act: expected permitted, found prohibited\n"), "{printed}");
    assert!(printed.contains("APPI Art. 27(1) (limit on provision to third parties)"), "{printed}");
}

/// An empty cell asks nothing of the flags, `none` asks that there are none.
#[test]
fn a_row_can_ask_for_no_flag() {
    let differs = |purpose: &str, flags: &str| {
        let text = format!(
            "| date | handling | dataset | purpose | consents | act | flags |
             | --- | --- | --- | --- | --- | --- | --- |
             | 2026-11-21 | contact | members | {purpose} | none | permitted | {flags} |"
        );
        match Table::markdown(&text).unwrap().check(&policy(3)) {
            Err(TableError::Mismatches(mismatches)) => {
                let differences = mismatches.all()[0].differences().iter();
                differences.map(|one| format!("{}: {}", one.column(), one.found())).collect()
            }
            result => result.map(|()| String::new()).unwrap(),
        }
    };
    let mail = "flags: consent to advertising e-mail (Act on Regulation of Transmission of Specified Electronic Mail)";
    let table = [
        ("advertising", "", ""),
        ("advertising", "-", ""),
        ("advertising", "advertising-mail", ""),
        ("advertising", "none", mail),
        ("inquiries", "", ""),
        ("inquiries", "none", ""),
        ("inquiries", "advertising-mail", "flags: not flagged"),
    ];
    for (purpose, flags, difference) in table {
        assert_eq!(differs(purpose, flags), difference, "{purpose} {flags}");
    }
}

#[test]
fn of_several_policies_the_row_names_one() {
    let policies = [policy(0), policy(1)];
    let check = |documents: [&str; 2]| {
        let [one, other] = documents;
        let text = format!(
            "| date | handling | document | dataset | policy |
             | --- | --- | --- | --- | --- |
             | 2026-11-21 | retention | {one} | members | - |
             | 2026-11-21 | retention | {other} | subscribers | - |"
        );
        Table::markdown(&text).unwrap().check(policies.as_slice()).map_err(faults)
    };
    assert_eq!(check(["000", "001"]), Ok(()));
    assert_eq!(
        check(["", "01"]),
        Err(vec![
            "line 3, column `document`: there are several policies: expected the id of one"
                .to_owned(),
            "line 4, column `document`: no policy has the id `01`; did you mean `001`?".to_owned(),
        ])
    );
}

#[test]
fn words_settings_and_dashes() -> Result<(), Box<dyn Error>> {
    let table = Table::markdown(
        "\
Word: fine = improper-use=no; purpose-unspecified=no;
within-purpose=no.

Background: date 2026-11-21; handling use; dataset customers; sender-may-not-provide no;
settings.withdrawal ends-consent.

| facts | sender-may-not-provide | act |
| --- | --- | --- |
| fine; within-purpose=yes | | permitted |
| fine | - | prohibited |
",
    )?;
    let facts = |row: usize, fact: &str| table.rows()[row].case().facts.get(fact).copied();
    assert_eq!(facts(0, "improper-use"), Some(Answer::No));
    assert_eq!(facts(0, "within-purpose"), Some(Answer::Yes));
    assert_eq!(facts(1, "within-purpose"), Some(Answer::No));
    assert_eq!(facts(0, "sender-may-not-provide"), Some(Answer::No));
    assert_eq!(facts(1, "sender-may-not-provide"), None);
    Ok(())
}

/// The slices of which tables are generated, with more and less known.
fn slices() -> Vec<Slice> {
    let slice = |day: &str, handling, known: &[(&str, Answer)]| {
        let mut slice = Slice::new(day.parse().unwrap(), handling);
        slice.without_consent = !known.is_empty();
        slice.facts = known.iter().map(|(fact, answer)| ((*fact).to_owned(), *answer)).collect();
        slice
    };
    let no_system = ("equivalent-system", Answer::No);
    vec![
        slice("2026-11-21", Handling::Provision, &[]),
        slice("2026-11-21", Handling::Provision, &[no_system, ("based-on-law", Answer::Yes)]),
        slice("2021-06-01", Handling::Provision, &[no_system]),
        slice("2026-11-21", Handling::Use, &[]),
        slice("2010-06-01", Handling::Use, &[("based-on-law", Answer::Unknown)]),
        slice("2026-11-21", Handling::Contact, &[]),
    ]
}

/// What is generated reads back, asks all there is to ask, and is decided as it says.
#[test]
fn generated_tables_read_back_and_pass() {
    for number in 0..POLICIES.len() {
        let policy = policy(number);
        for mut slice in slices() {
            // As many purposes as show the shape.
            slice.purposes = policy
                .purposes
                .iter()
                .take(1)
                .map(|p| CasePurpose::Declared(p.id.clone()))
                .collect();
            slice.purposes.push(CasePurpose::Free(appi::FreePurpose { text: "a | b".to_owned() }));
            for language in [Language::En, Language::Ja] {
                let text = generate(&policy, &slice, language).unwrap();
                let table =
                    Table::markdown(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
                table.check(&policy).unwrap_or_else(|error| panic!("{error}\n{text}"));
                let recipients = match slice.handling {
                    Handling::Provision => policy.recipients.len().max(1),
                    _ => 1,
                };
                let rows = policy.datasets.len() * slice.purposes.len() * recipients;
                assert_eq!(table.rows().len(), rows, "{text}");
            }
        }
    }
}

/// Policy 002 with ids of several words, and with signs that cells use themselves.
fn with_long_ids() -> Policy {
    let policy = toml::to_string(&policy(2)).unwrap();
    let renamed = [
        ("\"customers\"", "\"the customers\""),
        ("\"invoicing\"", "\"invoices; other\""),
        ("\"secrecy-contact\"", "\"secrecy contact\""),
        ("\"group-company-ph\"", "\"a group company; in PH\""),
    ];
    let text = renamed.iter().fold(policy, |text, (from, to)| text.replace(from, to));
    let policy: Policy = toml::from_str(&text).unwrap();
    policy.check().unwrap();
    policy
}

#[test]
fn ids_of_several_words_read_back() {
    let policy = with_long_ids();
    let (recipient, term) = ("a group company; in PH", policy.terms[0].id.to_string());
    assert!(policy.recipient(recipient).is_some());
    let mut slice = Slice::new("2026-11-21".parse().unwrap(), Handling::Provision);
    slice.datasets = vec!["the customers".into()];
    slice.purposes = vec![
        CasePurpose::Declared("invoices; other".into()),
        CasePurpose::Free(appi::FreePurpose { text: "\"best\"; and more".to_owned() }),
    ];
    slice.recipients = ["recipient = \"a group company; in PH\"", "recipient = { id = \"a group company; in PH\", relation = \"entrustee\" }", "recipient = { name = \"Firm \\\"A\\\"; B\", country = \"JP\", relation = \"third-party\" }"]
        .map(|text| toml::from_str::<toml::Table>(text).unwrap()["recipient"].clone().try_into().unwrap())
        .to_vec();
    slice.facts.insert(term, Answer::No);
    for language in [Language::En, Language::Ja] {
        let text = generate(&policy, &slice, language).unwrap();
        let table = Table::markdown(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        table.check(&policy).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let read: Vec<_> =
            table.rows().iter().map(|row| row.case().recipient.clone().unwrap()).collect();
        assert_eq!(read, [slice.recipients.clone(), slice.recipients.clone()].concat(), "{text}");
        assert!(text.contains("`a group company; in PH`: "), "{text}");
        assert!(table.rows().iter().all(|row| row.case().facts == slice.facts), "{text}");
    }
}

/// Several words are a name, unless the policy has such an id.
#[test]
fn an_id_that_reads_as_a_name_is_a_fault() {
    let text =
        toml::to_string(&policy(2)).unwrap().replace("\"group-company-ph\"", "\"a group company\"");
    let policy: Policy = toml::from_str(&text).unwrap();
    let check = |recipient: &str| {
        let text = format!(
            "| date | handling | dataset | recipient | act |
             | --- | --- | --- | --- | --- |
             | 2026-11-21 | provision | customers | {recipient} | - |"
        );
        Table::markdown(&text).unwrap().check(&policy).map_err(faults)
    };
    let expected = "line 3, column `recipient`: `a group company` is an id, but reads as a name: expected `id=\"a group company\"`";
    assert_eq!(check("a group company"), Err(vec![expected.to_owned()]));
    assert_eq!(check("id=\"a group company\""), Ok(()));
    assert_eq!(check("another group company"), Ok(()));
}

#[test]
fn what_a_slice_names_wrongly_is_reported_at_once() {
    let mut slice = Slice::new("2026-11-21".parse().unwrap(), Handling::Use);
    slice.datasets = vec!["customer".into(), "applicants".into()];
    slice.purposes = vec![CasePurpose::Declared("promtion".into())];
    let error = generate(&policy(2), &slice, Language::En).unwrap_err();
    let expected = [
        "dataset: no dataset has the id `customer`; did you mean `customers`?",
        "purpose: no purpose has the id `promtion`; did you mean `promotion`? (a purpose in free words is written { text = \"…\" })",
    ];
    assert_eq!(faults(error), expected);
    slice.date = "2030-01-01".parse().unwrap();
    let error = generate(&policy(2), &slice, Language::En).unwrap_err();
    assert!(matches!(error, TableError::Compile(CompileError::Edition(_))), "{error}");
}

#[test]
fn gaps_and_overlaps_are_found_with_a_case() -> Result<(), Box<dyn Error>> {
    let policy = policy(2);
    let mut slice = Slice::new("2026-11-21".parse()?, Handling::Provision);
    slice.datasets = vec!["customers".into()];
    slice.purposes = vec![CasePurpose::Declared("invoicing".into())];
    slice.recipients = ["JP", "US"]
        .map(|country| {
            let recipient =
                format!(r#"{{ name = "a firm", country = "{country}", relation = "entrustee" }}"#);
            toml::from_str::<toml::Table>(&format!("r = {recipient}")).unwrap()["r"]
                .clone()
                .try_into()
                .unwrap()
        })
        .to_vec();
    slice.without_consent = true;
    let at_home = "| a firm; country=JP; relation=entrustee | yes | - | permitted |";
    let abroad = "| a firm; country=US; relation=entrustee | - | no | prohibited |";
    let equivalent = "| a firm; country=US; relation=entrustee | yes | yes | permitted |";
    let beyond = "| - | no | - | prohibited |";
    let wrong = "| a firm; country=US; relation=entrustee | - | - | permitted |";
    // The rows; how many gaps; the lines that contradict each other.
    type Expected<'t> = (&'t [&'t str], usize, &'t [[usize; 2]]);
    let cases: [Expected<'_>; 4] = [
        (&[at_home, abroad, equivalent, beyond], 0, &[]),
        (&[at_home, abroad, beyond], 1, &[]),
        (&[at_home, equivalent], 3, &[]),
        (&[at_home, wrong, beyond, abroad], 0, &[[6, 7], [6, 8]]),
    ];
    for (rows, gaps, overlaps) in cases {
        let text = format!(
            "Background: date 2026-11-21; handling provision; dataset customers; consents none.\n\n\
             | recipient | within-entrusted-task | equivalent-system | act |\n| --- | --- | --- | --- |\n{}\n",
            rows.join("\n")
        );
        let coverage = Table::markdown(&text)?.coverage(&policy, &slice)?;
        assert_eq!(coverage.gaps().len(), gaps, "{coverage}\n{text}");
        let lines: Vec<[usize; 2]> =
            coverage.overlaps().iter().map(|o| o.rows().each_ref().map(|row| row.line())).collect();
        assert_eq!(lines, overlaps, "{coverage}\n{text}");
        assert_eq!(coverage.is_complete(), gaps + overlaps.len() == 0);
        for gap in coverage.gaps() {
            assert_eq!(gap.case().handling, Handling::Provision);
            assert!(coverage.to_string().contains(gap.line(Language::En)));
            assert!(!gap.line(Language::Ja).is_empty());
        }
    }
    Ok(())
}

/// A table about entrustees says nothing of the operator itself, and one in which nothing
/// is presumed nothing of the usual case.
#[test]
fn what_is_usual_is_covered_too() -> Result<(), Box<dyn Error>> {
    let policy = policy(2);
    let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
    slice.datasets = vec!["customers".into()];
    slice.purposes = vec![CasePurpose::Declared("promotion".into())];
    slice.without_consent = true;
    // The rows; how many gaps; how many overlaps.
    let cases: [(&[&str], usize, usize); 6] = [
        (&["| | | permitted |"], 0, 0),
        (&["| entrustee | | prohibited |"], 1, 0),
        (&["| operator | | permitted |", "| entrustee | | prohibited |"], 0, 0),
        (&["| | | permitted |", "| entrustee | | prohibited |"], 0, 0),
        (&["| | nothing | permitted |"], 1, 0),
        (&["| | nothing | permitted |", "| | usual | permitted |", "| | | prohibited |"], 0, 1),
    ];
    for (rows, gaps, overlaps) in cases {
        let text = format!(
            "Background: date 2026-11-21; handling use; dataset customers.\n\n\
             | acting-as | presume | act |\n| --- | --- | --- |\n{}\n",
            rows.join("\n")
        );
        let coverage = Table::markdown(&text)?.coverage(&policy, &slice)?;
        let found = (coverage.gaps().len(), coverage.overlaps().len());
        assert_eq!(found, (gaps, overlaps), "{coverage}\n{text}");
    }
    Ok(())
}

#[test]
fn values_are_told_once_and_a_search_that_is_cut_off_says_so() -> Result<(), Box<dyn Error>> {
    let policy = policy(2);
    let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
    slice.datasets = vec!["customers".into()];
    slice.purposes = vec![CasePurpose::Declared("promotion".into())];
    slice.without_consent = true;
    // Two rows say the same number of principals: it is one value, and one gap.
    let text = "Background: date 2026-11-21; handling leave-leak-unreported; dataset customers.\n\n\
         | affected | wrongful-purpose | encrypted-or-protected | act |\n| --- | --- | --- | --- |\n\
         | 5 | yes | yes | permitted |\n| 5 | yes | no | prohibited |\n";
    let leak = Slice { handling: Handling::LeaveLeakUnreported, ..slice.clone() };
    let coverage = Table::markdown(text)?.coverage(&policy, &leak)?;
    assert_eq!((coverage.gaps().len(), coverage.is_exhaustive()), (1, true), "{coverage}");

    let above = "Background: date 2026-11-21; handling use; dataset customers.";
    let facts: Vec<&str> = appi::Fact::ACT
        .iter()
        .map(|fact| fact.id())
        .filter(|id| id.starts_with("disclosure-") || id.ends_with("-shown"))
        .take(14)
        .collect();
    assert_eq!(facts.len(), 14);
    let mut text =
        format!("{above}\n\n| {} | act |\n|{}\n", facts.join(" | "), " --- |".repeat(15));
    for pair in (0..14).step_by(2) {
        let cells = (0..14).map(|at| if at / 2 == pair / 2 { "yes |" } else { "|" });
        text.push_str(&format!("| {} permitted |\n", cells.collect::<Vec<_>>().join(" ")));
    }
    let coverage = Table::markdown(&text)?.coverage(&policy, &slice)?;
    assert_eq!(coverage.gaps().len(), 100);
    assert!(!coverage.is_exhaustive() && !coverage.is_complete());
    let first = coverage.to_string();
    assert!(
        first.starts_with(
            "100 gaps, 0 overlaps; the search for gaps was cut off: there may be more\n"
        ),
        "{first}"
    );
    Ok(())
}
