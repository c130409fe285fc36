//! What is wrong with a table.

use super::*;

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
        "line 1, column `Background`: `consent`: no column and no fact has this name; did you mean `consents`?",
        "line 1, column `Background`: `settings.required-by-law`: `loose` is no word known here: expected one of `based-on`, `required`, `strict`",
        "line 5, column `recipient`: `contry`: expected `country` or `relation`",
        "line 5, column `consents`: `provison` is no word known here: expected one of `use`, `provision`, `foreign-provision`, `special-care`, `referable-acquisition`; did you mean `provision`?",
        "line 5, column `facts`: `maybe` is no answer: expected one of `yes`, `no`, `unknown`",
        "line 5, column `overal`: `permitted` is no answer: expected one of `yes`, `no`, `unknown`",
        "line 5, column `act`: `permited` is no verdict: expected one of `permitted`, `可`, `prohibited`, `不可`, `undetermined`, `未確定`, `not-regulated`, `対象外`; did you mean `permitted`?",
        "line 5, column `improper-use`: `perhaps` is no answer: expected one of `yes`, `no`, `unknown`",
        "line 5, column `owed`: `keep-record`: expected `+` (arises), `~` (stands), `!` (overdue), `>` (past its guide), `?` (if the policy is amended) or `-` (not owed) before a duty",
        "line 6, column `date`: `tomorrow` is no day: expected a calendar day as 2026-11-21",
        "line 6, column `dataset`: nothing stands here, nor in a line `Background:`",
        "line 6, column `recipient`: `usa` is no country: expected a code of ISO 3166-1 in two capital letters, such as `JP`, `US` or `GB`",
        "line 6, column `consents`: `tik` is no word known here: expected one of `written`, `oral`, `tick`, `button`, `own-submission`, `implied`, `by-use`, `silence`; did you mean `tick`?",
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
            "line 1, column `Background`: `handling`: it stands twice",
        ),
        (
            "",
            "Background: date 2026-11-21; handling use; 基準日 2026-11-22.",
            head,
            "line 1, column `Background`: `基準日`: it stands twice",
        ),
        (
            "",
            "Background: date 2026-11-21; handling use; improper-use yes; improper-use no.",
            head,
            "line 1, column `Background`: `improper-use`: it stands twice",
        ),
        (
            "",
            "Background: date 2026-11-21; handling use; settings.withdrawal unsettled; settings.withdrawal ends-consent.",
            head,
            "line 1, column `Background`: `settings.withdrawal`: it stands twice",
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
    let columns = |language| {
        let said = only.differences().iter();
        let said = said.map(move |one| {
            let [expected, found] =
                [one.expected(), one.found()].map(|text| text.in_language(language));
            (one.column(language), expected, found)
        });
        said.collect::<Vec<_>>()
    };
    assert_eq!(columns(Language::Ja)[0], ("法", "可", "不可"));
    assert_eq!(
        columns(Language::En),
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
    assert!(only.explain(Language::Ja).contains("個人情報保護法第27条第1項"));
    // A test that returns the error prints it by `Debug`.
    let printed = format!("{error:?}");
    assert!(printed.starts_with("1 of 2 rows are decided otherwise\n\nline 5, Q1, A sponsor\n  act: expected permitted, found prohibited\n"), "{printed}");
    assert!(printed.contains("APPI Art. 27(1) (limit on provision to third parties)"), "{printed}");
}
