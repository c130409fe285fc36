//! From when a change has effect.

use super::*;

#[test]
fn the_earliest_day_is_the_later_of_the_acts_and_the_policys() {
    let mut wrong = Vec::new();
    for table in markdown::tables(include_str!("../../history/days.md")) {
        for (line, row) in &table.rows {
            let cell = |heading: &str| table.cell(row, heading).to_owned();
            let base = edited(policy(&cell("policy")), &cell("given"));
            let new = edited(&base, &cell("change"));
            let posted = day(&cell("posted"));
            let edition = Edition::in_force_on(posted).unwrap();
            let changes = compare(&base, &new, edition).unwrap();
            assert_eq!(changes.len(), 1, "line {line}: {changes:?}");
            let mut posting = Posting::on(posted);
            posting.noticed = cell("noticed").parse().ok();
            posting.important = match cell("important").as_str() {
                "yes" => Answer::Yes,
                "no" => Answer::No,
                "" => Answer::Unknown,
                other => panic!("line {line}: {other}"),
            };
            let earliest = changes[0].earliest(&posting);
            let by = match earliest.fixed_by() {
                FixedBy::Posting => "posting".to_owned(),
                FixedBy::Act(citation) => citation.to_string(),
                FixedBy::Policy { clause, .. } => clause.to_string(),
            };
            let open = earliest.open().iter().map(|open| match open {
                Open::Need(need) => need.demand().to_string(),
                Open::Importance(clause) => format!("important? {clause}"),
                Open::Unstated(clause) => format!("unstated {clause}"),
                Open::NoRevisionDate(clause) => format!("no date {clause}"),
                _ => panic!("line {line}"),
            });
            let open = open.collect::<Vec<_>>().join(", ");
            let found = [("earliest", earliest.day().to_string()), ("by", by), ("open", open)];
            for (heading, found) in found {
                if cell(heading) != found {
                    wrong.push(format!("line {line}, {heading}: {found}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_policies_declare_how_they_are_changed() {
    let table = [
        ("000", None),
        ("001", Some(("C19", TakesEffect::AfterPosting(30), None))),
        ("002", Some(("C35", TakesEffect::OnRevisionDate, None))),
        ("003", Some(("C20", TakesEffect::Unstated, None))),
        ("004", Some(("C22", TakesEffect::OnPosting, Some(("C21", TakesEffect::AfterNotice(30)))))),
    ];
    for (id, expected) in table {
        let found = policy(id).changes.as_ref().map(|changes| {
            let important = changes.important.as_ref();
            let important = important.map(|one| (one.clause.first().as_str(), one.effect));
            (changes.clause.first().as_str(), changes.effect, important)
        });
        assert_eq!(found, expected, "{id}");
        assert_eq!(edited(policy(id), ""), *policy(id), "{id}: written and read back");
    }
}

#[test]
fn faults_of_the_rule_on_changes_have_their_place() {
    let mut faulty = policy("004").clone();
    let changes = faulty.changes.as_mut().unwrap();
    changes.clause = "C2".into();
    changes.effect = TakesEffect::AfterPosting(0);
    changes.important.as_mut().unwrap().clause = "C211".into();
    let faults = faulty.check().unwrap_err().to_string();
    assert_eq!(
        faults,
        "changes.clause: no clause has the id `C2`; did you mean `C02`?\n\
         changes.effect: no day is left to pass: expected at least 1, or `on-posting`\n\
         changes.important.clause: no clause has the id `C211`; did you mean `C11`?",
    );
}

#[test]
fn days_are_counted_to_ten_years() {
    let with = |effect| {
        let mut policy =
            edited(policy("001"), "duties + { id = \"x\", clause = \"C18\", says = \"answer\" }");
        policy.changes.as_mut().unwrap().effect = effect;
        policy
    };
    let said = |policy: Policy| policy.check().map_err(|faults| faults.to_string());
    let too_many = |path, days| Err(format!("{path}: `{days}` days: expected at most 3650"));
    for (effect, expected) in [
        (TakesEffect::AfterPosting(3650), Ok(())),
        (TakesEffect::AfterPosting(3651), too_many("changes.effect", 3651)),
        (TakesEffect::AfterNotice(u32::MAX), too_many("changes.effect", u32::MAX)),
    ] {
        assert_eq!(said(with(effect)), expected);
    }
    let none =
        "duties[0].within (\"x\"): no day is left to pass: expected at least 1, or no `within`";
    for (within, expected) in [
        (None, Ok(())),
        (Some(0), Err(none.to_owned())),
        (Some(1), Ok(())),
        (Some(3650), Ok(())),
        (Some(3651), too_many("duties[0].within (\"x\")", 3651)),
    ] {
        let mut policy = with(TakesEffect::Unstated);
        policy.duties[0].within = within;
        assert_eq!(said(policy), expected);
    }
    // Beyond the calendar is its last day, and not that nothing is said.
    let posted = day("2026-11-21");
    for effect in [TakesEffect::AfterPosting(u32::MAX), TakesEffect::AfterNotice(u32::MAX)] {
        let found = effect.earliest(posted, posted, None, DayCounting::default());
        assert_eq!(found, Some(Day::MAX));
    }
}

/// Both languages, from one object.
#[test]
fn a_change_is_told_in_both_languages() {
    let old = policy("002");
    let new = edited(old, "joint-uses[C14].responsible.address = \"Tokyo\"");
    let changes = compare(old, &new, Edition::Y2024).unwrap();
    let [change] = &changes[..] else { panic!("{changes:?}") };
    assert_eq!(
        change.to_string(),
        "joint use: address or representative of the responsible person changed \"GMO Internet Group, Inc.\": joint-uses[C14].responsible (C14)\n  \
         - APPI Art. 27(6): notify the principals of the new name, address or representative of the responsible person, or make it readily accessible to them (without delay after the change)",
    );
    assert_eq!(
        change.in_language(Language::Ja).to_string(),
        "管理責任者の住所又は代表者の氏名の変更「GMOインターネットグループ株式会社」：joint-uses[C14].responsible（C14）\n  \
         - 個人情報保護法第27条第6項：変更後の管理責任者の氏名又は名称、住所又は代表者の氏名を本人に通知し、又は本人が容易に知り得る状態に置くこと（変更後遅滞なく）",
    );
}
