//! What of a policy no row exercises: of users' tables, and of ours.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// A promise with two exceptions, each by a clause of its own.
const PROMISED: &str = r#"
[[clauses]]
id = "C02"
at = "the second line"
says.en = "It is given to nobody."
says.ja = "誰にも提供しない。"

[[clauses]]
id = "C03"
at = "the third line"
says.en = "The line before does not apply with consent."
says.ja = "前項は、同意がある場合には適用しない。"

[[clauses]]
id = "C04"
at = "the fourth line"
says.en = "Nor does it where a law says so."
says.ja = "法令に基づく場合も同様とする。"

[[promises]]
clause = "C02"
restricts = ["provision"]
unless = [
    { clause = "C03", all = ["consent-to-provision"] },
    { clause = "C04", all = ["based-on-law"] },
]
"#;

#[test]
fn what_no_row_exercises_is_told() -> Result<(), Box<dyn Error>> {
    let plain = include_str!("../../traps/plain-operator.toml");
    let policy: Policy = toml::from_str(&format!("{plain}{PROMISED}"))?;
    let head = "Background: date 2026-11-21; dataset retained-personal-data; presume nothing.\n\n\
                | handling | recipient | facts | act |\n| --- | --- | --- | --- |\n";
    let use_alone = "| use | | | undetermined |\n";
    let third = "| provision | a firm; country=JP; relation=third-party |";
    let refused = format!("{third} consent-to-provision=no; based-on-law=no | undetermined |\n");
    let consented = format!(
        "{third} consent-to-provision=yes; consenter-incapable=no; based-on-law=no | undetermined |\n"
    );
    let by_law = format!(
        "{third} consent-to-provision=no; based-on-law=yes; law-is-foreign=no; law-is-ordinance=no | undetermined |\n"
    );
    // The rows; which promises, and the places of which exceptions, they leave.
    type Expected<'t> = (Vec<&'t str>, &'t [&'t str], &'t [usize]);
    let cases: [Expected<'_>; 4] = [
        (vec![use_alone], &["C02"], &[0, 1]),
        (vec![&refused], &[], &[0, 1]),
        (vec![&refused, &consented], &[], &[1]),
        (vec![&consented, &by_law], &[], &[]),
    ];
    for (rows, promises, exceptions) in cases {
        let table = Table::markdown(&format!("{head}{}", rows.concat()))?;
        let found = table.unexercised(&policy)?;
        let [found] = found.as_slice() else { return Err("one policy".into()) };
        assert_eq!(found.promises(), promises, "{found}");
        let places: Vec<usize> = found.exceptions().iter().map(|one| one.place()).collect();
        assert_eq!(places, exceptions, "{found}");
        assert_eq!(
            found.to_string().lines().count(),
            found.in_language(Language::Ja).lines().count()
        );
    }
    Ok(())
}

/// Our own rows, all of them together.
#[test]
fn what_our_rows_leave_of_the_five_policies_is_told() -> Result<(), Box<dyn Error>> {
    let policies: Vec<Policy> = (0..POLICIES.len()).map(policy).collect();
    let across =
        [include_str!("../../policies/across.md"), include_str!("../../policies/editions.md")];
    let own = [
        [include_str!("../../policies/000.md"), include_str!("../../policies/further/000.md")],
        [include_str!("../../policies/001.md"), include_str!("../../policies/further/001.md")],
        [include_str!("../../policies/002.md"), include_str!("../../policies/further/002.md")],
        [include_str!("../../policies/003.md"), include_str!("../../policies/further/003.md")],
        [include_str!("../../policies/004.md"), include_str!("../../policies/further/004.md")],
    ];
    let mut left: BTreeMap<String, Vec<BTreeSet<String>>> = BTreeMap::new();
    let mut note = |found: Vec<appi::table::Unexercised>| {
        for one in found {
            let lines = one.to_string().lines().map(str::to_owned).collect();
            left.entry(one.policy().to_string()).or_default().push(lines);
        }
    };
    for text in across {
        note(Table::markdown(text)?.unexercised(policies.as_slice())?);
    }
    for (texts, policy) in own.into_iter().zip(&policies) {
        for text in texts {
            note(Table::markdown(text)?.unexercised(policy)?);
        }
    }
    let mut text = String::from(
        "# What our rows leave\n\nGenerated. What of the five policies no question of this folder \
         exercises: most of it tells whom one\nasks, or what the operator does in general.\n\n",
    );
    for sets in left.values() {
        let mut sets = sets.iter();
        let first = sets.next().cloned().unwrap_or_default();
        for line in sets.fold(first, |left, set| left.intersection(set).cloned().collect()) {
            text.push_str(&format!("- {line}\n"));
        }
    }
    crate::generated::is("tests/policies/unexercised.md", &text);
    Ok(())
}
