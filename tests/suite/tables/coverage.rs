//! What a table leaves out, and what it answers twice.

use super::*;

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
        (&[at_home, equivalent], 2, &[]),
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
            for language in [Language::En, Language::Ja] {
                let told = coverage.in_language(language).to_string();
                assert!(told.contains(gap.line(language)), "{told}");
            }
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

/// Of rows that say the same the first counts, and several may say between them what one says.
#[test]
fn a_row_that_adds_nothing_is_told() -> Result<(), Box<dyn Error>> {
    let policy = policy(2);
    let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
    slice.datasets = vec!["customers".into()];
    slice.purposes = vec![CasePurpose::Declared("promotion".into())];
    slice.without_consent = true;
    let [improper, unspecified, neither, any_unspecified] = [
        "| yes | - | prohibited |",
        "| no | yes | prohibited |",
        "| no | no | permitted |",
        "| - | yes | prohibited |",
    ];
    // The rows, and the lines of those that add nothing; the first stands on line 5.
    let cases: [(&[&str], &[usize]); 4] = [
        (&[improper, unspecified, neither], &[]),
        (&[improper, unspecified, neither, any_unspecified], &[8]),
        (&[improper, any_unspecified, neither], &[]),
        (&[improper, improper, neither, neither], &[6, 8]),
    ];
    for (rows, redundant) in cases {
        let text = format!(
            "Background: date 2026-11-21; handling use; dataset customers.\n\n\
             | improper-use | purpose-unspecified | act |\n| --- | --- | --- |\n{}\n",
            rows.join("\n")
        );
        let coverage = Table::markdown(&text)?.coverage(&policy, &slice)?;
        let lines: Vec<usize> = coverage.redundant().iter().map(|row| row.line()).collect();
        assert_eq!(lines, redundant, "{coverage}\n{text}");
        assert_eq!(coverage.to_string().matches("adds nothing").count(), redundant.len());
    }
    Ok(())
}

/// What no row covers is told as widely as it is so, whichever way the rows divide the cases.
#[test]
fn a_gap_says_no_more_than_it_must() -> Result<(), Box<dyn Error>> {
    let policy = policy(2);
    let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
    slice.datasets = vec!["customers".into()];
    slice.purposes = vec![CasePurpose::Declared("promotion".into())];
    slice.without_consent = true;
    // The rows; what each gap says of the two facts.
    let cases: [(&[&str], &[&str]); 5] = [
        (&["| yes | yes | prohibited |"], &["purpose-unspecified no", "improper-use no"]),
        (&["| yes | - | prohibited |"], &["improper-use no"]),
        (
            &["| - | yes | prohibited |", "| no | no | permitted |"],
            &["improper-use yes, purpose-unspecified no"],
        ),
        (
            &["| yes | no | prohibited |", "| no | yes | prohibited |"],
            &[
                "improper-use yes, purpose-unspecified yes",
                "improper-use no, purpose-unspecified no",
            ],
        ),
        (&["| - | - | permitted |"], &[]),
    ];
    for (rows, gaps) in cases {
        let text = format!(
            "Background: date 2026-11-21; handling use; dataset customers.\n\n\
             | improper-use | purpose-unspecified | act |\n| --- | --- | --- |\n{}\n",
            rows.join("\n")
        );
        let coverage = Table::markdown(&text)?.coverage(&policy, &slice)?;
        let told: Vec<String> = coverage.gaps().iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), gaps.len(), "{coverage}\n{text}");
        for (told, gap) in told.iter().zip(gaps) {
            let (case, _) = told.split_once('\n').unwrap_or_default();
            let said = |one: &&str| case.split(", ").any(|there| there == *one);
            assert!(gap.split(", ").all(|one| said(&one)), "{told}\n{gap}");
            assert_eq!(case.split(", ").count(), 4 + gap.split(", ").count(), "{told}\n{gap}");
        }
    }
    Ok(())
}

/// Facts that cannot be so together leave no gap.
#[test]
fn what_cannot_be_is_no_gap() -> Result<(), Box<dyn Error>> {
    let policy = policy(2);
    let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
    slice.datasets = vec!["customers".into()];
    slice.purposes = vec![CasePurpose::Declared("promotion".into())];
    slice.without_consent = true;
    let [one, other, neither] =
        ["| yes | no | permitted |", "| no | yes | prohibited |", "| no | no | permitted |"];
    // The two facts, the rows, and how many gaps they leave.
    let cases: [(&str, &[&str], usize); 6] = [
        ("within-entrusted-task | entrustee-uses-for-itself", &[one, other, neither], 0),
        ("within-entrusted-task | entrustee-uses-for-itself", &[one, other], 1),
        ("law-is-foreign | law-is-ordinance", &[one, other, neither], 0),
        ("improper-use | purpose-unspecified", &[one, other, neither], 1),
        // A law that compels is one to base it on.
        ("based-on-law | compelled-by-law", &[one, neither], 1),
        ("based-on-law | compelled-by-law", &[one, neither, "| yes | yes | permitted |"], 0),
    ];
    for (facts, rows, gaps) in cases {
        let text = format!(
            "Background: date 2026-11-21; handling use; dataset customers.\n\n\
             | {facts} | act |\n| --- | --- | --- |\n{}\n",
            rows.join("\n")
        );
        let coverage = Table::markdown(&text)?.coverage(&policy, &slice)?;
        assert_eq!(coverage.gaps().len(), gaps, "{coverage}\n{text}");
    }
    Ok(())
}

/// More gaps than a table is asked to have are refused with their number.
#[test]
fn a_table_without_a_shape_is_refused() -> Result<(), Box<dyn Error>> {
    let policy = policy(2);
    let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
    slice.datasets = vec!["customers".into()];
    slice.purposes = vec![CasePurpose::Declared("promotion".into())];
    slice.without_consent = true;
    let facts: Vec<&str> = appi::Fact::ACT.iter().step_by(5).take(26).map(|one| one.id()).collect();
    let Err(error) = Table::markdown(&pairs(&facts))?.coverage(&policy, &slice) else {
        panic!("no more than 1,000 gaps");
    };
    assert!(matches!(error, TableError::TooManyGaps), "{error}");
    assert!(error.to_string().starts_with("more than 1000 gaps: "), "{error}");
    assert!(error.in_language(Language::Ja).starts_with("欠落が1000件を超えます。"));
    Ok(())
}

/// Of each of these pairs a row says that both are so.
fn pairs(facts: &[&str]) -> String {
    let above = "Background: date 2026-11-21; handling use; dataset customers.";
    let count = facts.len();
    let mut text =
        format!("{above}\n\n| {} | act |\n|{}\n", facts.join(" | "), " --- |".repeat(count + 1));
    for pair in (0..count).step_by(2) {
        let cells = (0..count).map(|at| if at / 2 == pair / 2 { "yes |" } else { "|" });
        text.push_str(&format!("| {} permitted |\n", cells.collect::<Vec<_>>().join(" ")));
    }
    text
}

#[test]
fn values_are_told_once_and_every_gap_is_told() -> Result<(), Box<dyn Error>> {
    let policy = policy(2);
    let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
    slice.datasets = vec!["customers".into()];
    slice.purposes = vec![CasePurpose::Declared("promotion".into())];
    slice.without_consent = true;
    // Two rows say the same number of principals: it is one value, and one gap.
    let text = "Background: date 2026-11-21; handling leave-leak-unreported; dataset customers.\n\n\
         | affected | wrongful-purpose | encrypted-or-protected | act |\n| --- | --- | --- | --- |\n\
         | 5 | yes | yes | permitted |\n| 5 | yes | no | prohibited |\n";
    let mut leak = slice.clone();
    leak.handling = Handling::LeaveLeakUnreported;
    let coverage = Table::markdown(text)?.coverage(&policy, &leak)?;
    assert_eq!(coverage.gaps().len(), 1, "{coverage}");

    let facts: Vec<&str> = appi::Fact::ACT
        .iter()
        .map(|fact| fact.id())
        .filter(|id| id.starts_with("disclosure-") || id.ends_with("-shown"))
        .take(14)
        .collect();
    assert_eq!(facts.len(), 14);
    // 2 to the power of 7 ways in which one of each pair is no.
    let coverage = Table::markdown(&pairs(&facts))?.coverage(&policy, &slice)?;
    assert_eq!(coverage.gaps().len(), 128);
    Ok(())
}
