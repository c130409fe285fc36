//! The public module of decision tables.

mod coverage;
mod csv;
mod faults;
mod generated;
mod unexercised;

use std::error::Error;

use crate::faults::told_in_both;
use appi::case::CasePurpose;
use appi::error::CompileError;
use appi::table::{Slice, Table, TableError, generate};
use appi::{Answer, Edition, Handling, Language, Policy};

const POLICIES: [&str; 5] = [
    include_str!("../../../examples/policies/000-security-transparency-consortium.toml"),
    include_str!("../../../examples/policies/001-jpcert.toml"),
    include_str!("../../../examples/policies/002-gmo-globalsign.toml"),
    include_str!("../../../examples/policies/003-assign-persona.toml"),
    include_str!("../../../examples/policies/004-jcert.toml"),
];

fn policy(number: usize) -> Policy {
    toml::from_str(POLICIES[number]).unwrap()
}

fn faults(error: TableError) -> Vec<String> {
    let told = told_in_both(&error.to_string(), &error.in_language(Language::Ja));
    told.lines().map(str::to_owned).collect()
}

#[test]
fn a_table_against_a_policy_and_a_compiled_one() -> Result<(), Box<dyn Error>> {
    let table = Table::markdown(include_str!("../../policies/004.md"))?;
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
    Table::markdown(include_str!("../../policies/002.md"))?.check(all.as_slice())?;
    Ok(())
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
                differences
                    .map(|one| {
                        format!(
                            "{}: {}",
                            one.column(Language::En),
                            one.found().in_language(Language::En)
                        )
                    })
                    .collect()
            }
            result => result.map(|()| String::new()).unwrap(),
        }
    };
    let mail = "flags: advertising-mail";
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
