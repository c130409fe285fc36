//! Versions of a policy: which applied on a day, what a change demands, and from when
//! it may have effect: `tests/history/*.md`, one row a test.

use std::sync::LazyLock;

use appi::{
    Answer, Case, Change, ChangeKind, CompileError, DayCounting, Demand, Edition, EditionError,
    FixedBy, History, HistoryError, Language, Need, Open, Policy, Posting, PrepareError,
    TakesEffect, Version, compare,
};
use chrono::NaiveDate;
use proptest::prelude::*;
use toml::Value;

use crate::markdown;

static POLICIES: LazyLock<Vec<Policy>> = LazyLock::new(|| {
    [
        include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("../../examples/policies/001-jpcert.toml"),
        include_str!("../../examples/policies/002-gmo-globalsign.toml"),
        include_str!("../../examples/policies/003-assign-persona.toml"),
        include_str!("../../examples/policies/004-jcert.toml"),
    ]
    .map(|text| toml::from_str(text).unwrap())
    .into()
});

fn policy(id: &str) -> &'static Policy {
    POLICIES.iter().find(|policy| policy.id == id).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

// ── Changes of a document, written as they stand in the tables ───────────────

/// The policy with these edits, separated by two semicolons: `path = value` sets,
/// `path + value` adds to a list, `path - value` takes out of it, `path -` removes.
/// In a path, `list[x]` is the first entry with the id or clause `x`.
fn edited(policy: &Policy, edits: &str) -> Policy {
    let mut document = Value::try_from(policy).unwrap();
    for edit in edits.split(";;").map(str::trim).filter(|edit| !edit.is_empty()) {
        let (path, rest) = edit.split_once(' ').unwrap();
        let (operation, value) = rest.split_at(1);
        let value = (!value.is_empty()).then(|| {
            toml::from_str::<toml::Table>(&format!("it = {value}")).unwrap()["it"].clone()
        });
        apply(&mut document, path, operation, value);
    }
    let edited: Policy = document.try_into().unwrap();
    edited.check().unwrap_or_else(|faults| panic!("{edits}: {faults}"));
    edited
}

fn apply(document: &mut Value, path: &str, operation: &str, value: Option<Value>) {
    let (parent, last) = path.rsplit_once('.').map_or(("", path), |(parent, last)| (parent, last));
    let parent = parent.split('.').filter(|part| !part.is_empty()).fold(document, step);
    let (name, key) = keyed(last);
    let parent = parent.as_table_mut().unwrap();
    match (operation, key, value) {
        ("=", None, Some(value)) => {
            parent.insert(name.to_owned(), value);
        }
        ("+", None, Some(value)) => {
            let list = parent.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().unwrap().push(value);
        }
        ("-", None, Some(value)) => {
            parent[name].as_array_mut().unwrap().retain(|one| *one != value);
        }
        ("-", None, None) => {
            parent.remove(name).unwrap();
        }
        ("-", Some(key), None) => {
            let list = parent[name].as_array_mut().unwrap();
            let at = list.iter().position(|one| is(one, key)).unwrap();
            list.remove(at);
        }
        edit => panic!("{path}: {edit:?}"),
    }
}

fn step<'v>(value: &'v mut Value, part: &str) -> &'v mut Value {
    let (name, key) = keyed(part);
    let entry = value.get_mut(name).unwrap_or_else(|| panic!("nothing at `{part}`"));
    match key {
        None => entry,
        Some(key) => {
            let list = entry.as_array_mut().unwrap();
            list.iter_mut().find(|one| is(one, key)).unwrap_or_else(|| panic!("no `{part}`"))
        }
    }
}

fn keyed(part: &str) -> (&str, Option<&str>) {
    part.strip_suffix(']')
        .and_then(|part| part.split_once('['))
        .map_or((part, None), |(name, key)| (name, Some(key)))
}

fn is(value: &Value, key: &str) -> bool {
    ["id", "clause"].iter().any(|name| value.get(name).and_then(Value::as_str) == Some(key))
}

// ── What a change demands ───────────────────────────────────────────────────

#[test]
fn each_kind_of_change_demands_what_the_act_says() {
    let years = [
        ("2005", Edition::Y2005),
        ("2017", Edition::Y2017),
        ("2022", Edition::Y2022),
        ("2024", Edition::Y2024),
    ];
    let mut seen = Vec::new();
    let mut wrong = Vec::new();
    for table in markdown::tables(include_str!("../history/changes.md")) {
        assert!(table.head.contains(&"2024".to_owned()), "{}: {}", table.line, table.before);
        for (line, row) in &table.rows {
            let cell = |heading: &str| table.cell(row, heading).to_owned();
            let base = edited(policy(&cell("policy")), &cell("given"));
            let new = edited(&base, &cell("change"));
            let mut expect = |heading: &str, found: Vec<String>| {
                let found = found.join(", ");
                if cell(heading) != found {
                    wrong.push(format!("line {line}, {heading}: {found}"));
                }
            };
            for (year, edition) in years {
                let changes = compare(&base, &new, edition).unwrap();
                if year == "2024" {
                    let found = changes.iter().map(|one| format!("{} {}", one.kind(), one.path()));
                    expect("found", found.collect());
                    seen.extend(changes.iter().map(|change| change.kind().id()));
                }
                if table.head.contains(&year.to_owned()) {
                    let needs: Vec<&Need> = changes.iter().flat_map(Change::needs).collect();
                    assert!(needs.iter().all(|need| need.citation().edition() == edition));
                    seen.extend(needs.iter().map(|need| need.demand().id()));
                    expect(year, needs.into_iter().map(in_short).collect());
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    let kinds = ChangeKind::ALL.iter().map(|kind| kind.id());
    let demands = Demand::ALL.iter().map(|demand| demand.id());
    let missing: Vec<&str> = kinds.chain(demands).filter(|id| !seen.contains(id)).collect();
    assert!(missing.is_empty(), "no row shows {missing:?}");
}

/// `27(6) announce-responsible`, `R11(1)(i) leave-time-to-object`.
fn in_short(need: &Need) -> String {
    let place = need.citation().to_string();
    let place = place.replace("APPI Art. ", "");
    let place = place.replace("APPI Rules Art. ", "R").replace("APPI Order Art. ", "O");
    format!("{place} {}", need.demand())
}

/// What says nothing else is no change: where a clause stands, the order of lists,
/// the day of an announcement.
#[test]
fn what_is_no_part_of_the_text_is_no_change() {
    let old = policy("002");
    let mut new = old.clone();
    new.version = "2026-11-21".parse().ok();
    new.clauses[0].at = "line 1".to_owned();
    new.clauses.reverse();
    new.purposes.reverse();
    new.datasets.reverse();
    new.joint_uses[0].since = "2020-01-01".parse().ok();
    new.joint_uses[0].items.as_mut().unwrap().ids.reverse();
    for edition in Edition::ALL {
        let changes = compare(old, &new, edition).unwrap();
        assert!(changes.is_empty(), "{edition}: {changes:?}");
    }
}

/// Without a dataset no rule tells more from less: what is written is all there is.
#[test]
fn promises_of_a_policy_that_declares_no_dataset() {
    let base: Policy = toml::from_str(
        r#"
        format = 1
        id = "bare"
        title = "Privacy"
        language = "en"
        operator = { name = "An Operator" }
        clauses = [{ id = "C1", at = "1", says = "x" }, { id = "C2", at = "2", says = "y" }]
        promises = [
            { clause = "C1", restricts = ["use", "contact"], unless = [{ clause = "C1", all = ["consent-to-use"] }] },
            { clause = "C2", restricts = ["provision"] },
        ]
        "#,
    )
    .unwrap();
    for (edits, expected) in [
        ("promises[C1].restricts - \"use\"", "promise-recast promises[C1]"),
        ("promises[C1].unless = []", "promise-recast promises[C1]"),
        ("promises[C1].restricts = [\"contact\", \"use\"]", ""),
        ("promises[C2].flag = \"platform-terms\"", "other-law-changed promises[C2]"),
        ("promises[C2] -", "promise-removed promises[C2]"),
    ] {
        let new = edited(&base, edits);
        let changes = compare(&base, &new, Edition::Y2024).unwrap();
        let found: Vec<String> =
            changes.iter().map(|one| format!("{} {}", one.kind(), one.path())).collect();
        assert_eq!(found.join(", "), expected, "{edits}");
    }
}

#[test]
fn nothing_is_compared_under_an_amendment_that_is_not_in_force() {
    let both = policy("000");
    let refused = CompileError::Edition(EditionError::NotInForce);
    assert_eq!(compare(both, both, Edition::Amendment2026), Err(refused));
}

/// A misspelt literal would be one that never holds.
#[test]
fn what_is_faulty_is_not_compared() {
    let sound = policy("002");
    let mut faulty = sound.clone();
    faulty.promises[0].unless[0].all = vec!["consent-to-provison".into()];
    faulty.purposes[0].clause = "C99".into();
    let purpose = "purposes[0].clause: no clause has the id `C99`; did you mean `C09`?";
    let literal = "promises[0].unless[0].all[0]: `consent-to-provison` is neither a fact of the Act \
                   nor a term of this policy; did you mean `consent-to-provision`?";
    let table = [
        (&faulty, sound, format!("old.{purpose}\nold.{literal}")),
        (sound, &faulty, format!("new.{purpose}\nnew.{literal}")),
        (&faulty, &faulty, format!("old.{purpose}\nold.{literal}\nnew.{purpose}\nnew.{literal}")),
    ];
    for (old, new, expected) in table {
        let error = compare(old, new, Edition::Y2024).unwrap_err();
        assert!(matches!(error, CompileError::Policy(_)), "{error}");
        assert_eq!(error.to_string(), expected);
    }
}

/// Every list of a document the other way round, and of every list in it.
fn reversed(value: Value) -> Value {
    match value {
        Value::Array(list) => Value::Array(list.into_iter().rev().map(reversed).collect()),
        Value::Table(table) => {
            Value::Table(table.into_iter().map(|(key, value)| (key, reversed(value))).collect())
        }
        value => value,
    }
}

/// Every list begun at another of its entries.
fn turned(value: Value) -> Value {
    match value {
        Value::Array(mut list) => {
            if !list.is_empty() {
                list.rotate_left(1);
            }
            Value::Array(list.into_iter().map(turned).collect())
        }
        Value::Table(table) => {
            Value::Table(table.into_iter().map(|(key, value)| (key, turned(value))).collect())
        }
        value => value,
    }
}

#[test]
fn the_order_of_lists_is_no_change() {
    // Some lists that no published policy has.
    let more = "changes.subjects = [\"wording\", \"purposes\"] ;; \
                changes.important = { clause = \"C19\", effect = \"unstated\", subjects = [\"opt-out\", \"promises\"] } ;; \
                flags + { clause = \"C07\", law = \"advertising-mail\", handlings = [\"contact\", \"use\"], purposes = [\"events\", \"mailing-list\"] } ;; \
                duties + { id = \"x\", clause = \"C18\", says = \"x\", arises = [\"use\", \"contact\"], kinds = [\"personal-data\", \"statistics\"], when = { any = [\"improper-use\", \"based-on-law\"] } } ;; \
                recipients + { id = \"x\", name = \"x\", country = \"US\", foreign = { clause = \"C17\", by = \"consent\", informs = [\"country\", \"regime\"] } } ;; \
                opt-out = { clause = \"C12\", datasets = [\"subscribers\", \"event-participants\"], shown = [\"opt-out-items-shown\", \"opt-out-method-shown\"], filed = \"no\" }";
    let with_more = edited(policy("001"), more);
    for old in POLICIES.iter().chain([&with_more]) {
        for permuted in [reversed, turned] {
            let document = permuted(Value::try_from(old).unwrap());
            let new: Policy = document.try_into().unwrap();
            assert_ne!(*old, new);
            for (old, new) in [(old, &new), (&new, old)] {
                let changes = compare(old, new, Edition::Y2024).unwrap();
                assert!(changes.is_empty(), "{}: {changes:?}", old.id);
            }
        }
    }
}

/// A policy with some of its parts cut out, whatever still points at them: some are
/// faulty then.
fn maimed(at: usize, cuts: &[(usize, prop::sample::Index)]) -> Policy {
    fn cut<T>(list: &mut Vec<T>, at: prop::sample::Index) {
        if !list.is_empty() {
            list.remove(at.index(list.len()));
        }
    }
    let mut policy = POLICIES[at].clone();
    for (list, at) in cuts {
        match list {
            0 => cut(&mut policy.clauses, *at),
            1 => cut(&mut policy.terms, *at),
            2 => cut(&mut policy.items, *at),
            3 => cut(&mut policy.purposes, *at),
            4 => cut(&mut policy.datasets, *at),
            5 => cut(&mut policy.recipients, *at),
            6 => cut(&mut policy.joint_uses, *at),
            7 => cut(&mut policy.promises, *at),
            8 => cut(&mut policy.entrustments, *at),
            9 => cut(&mut policy.requests, *at),
            10 => cut(&mut policy.security_measures, *at),
            11 => cut(&mut policy.definitions, *at),
            12 => cut(&mut policy.statements, *at),
            13 => cut(&mut policy.duties, *at),
            14 => policy.complaints = None,
            _ => policy.changes = None,
        }
    }
    policy
}

fn cuts() -> impl Strategy<Value = Vec<(usize, prop::sample::Index)>> {
    prop::collection::vec((0..16_usize, any::<prop::sample::Index>()), 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_policy_compared_with_itself_needs_nothing(at in 0..5_usize, cuts in cuts()) {
        let policy = maimed(at, &cuts);
        let again = policy.clone();
        for edition in Edition::ALL {
            match compare(&policy, &again, edition) {
                Ok(changes) => prop_assert_eq!(changes, Vec::new()),
                Err(_) => prop_assert!(policy.check().is_err()),
            }
        }
    }

    /// Any two sound documents can be compared, however little they have in common;
    /// only what says the same needs nothing; and no day lies before the posting.
    #[test]
    fn comparing_is_total(
        a in 0..5_usize,
        b in 0..5_usize,
        cuts in cuts(),
        edition in 0..5_usize,
        later in 0..2_000_u64,
    ) {
        let edition = Edition::ALL[edition];
        let (old, new) = (maimed(a, &cuts), &POLICIES[b]);
        let Ok(changes) = compare(&old, new, edition) else {
            prop_assert!(old.check().is_err());
            return Ok(());
        };
        prop_assert_eq!(changes.is_empty(), old == *new);
        let posted = day("2021-01-01") + chrono::Days::new(later);
        for change in &changes {
            prop_assert!(change.earliest(&Posting::on(posted)).day() >= posted);
            prop_assert!(change.needs().iter().all(|need| need.citation().edition() == edition));
        }
    }

    /// What loosens a promise in one direction tightens it in the other.
    #[test]
    fn loosening_and_tightening_are_opposites(at in 0..5_usize, promise in any::<prop::sample::Index>(), exception in any::<prop::sample::Index>()) {
        let old = &POLICIES[at];
        let mut new = old.clone();
        let promise = promise.index(new.promises.len());
        let unless = &mut new.promises[promise].unless;
        prop_assume!(!unless.is_empty());
        unless.remove(exception.index(unless.len()));
        let kinds = |old, new| -> Vec<ChangeKind> {
            compare(old, new, Edition::Y2024).unwrap().iter().map(Change::kind).collect()
        };
        let there = kinds(old, &new);
        let back = kinds(&new, old);
        prop_assert!(there.iter().all(|kind| *kind == ChangeKind::PromiseTightened), "{:?}", there);
        prop_assert!(back.iter().all(|kind| *kind == ChangeKind::PromiseLoosened), "{:?}", back);
        prop_assert_eq!(there.len(), back.len());
    }
}

// ── From when a change has effect ───────────────────────────────────────────

#[test]
fn the_earliest_day_is_the_later_of_the_acts_and_the_policys() {
    let mut wrong = Vec::new();
    for table in markdown::tables(include_str!("../history/days.md")) {
        for (line, row) in &table.rows {
            let cell = |heading: &str| table.cell(row, heading).to_owned();
            let base = edited(policy(&cell("policy")), &cell("given"));
            let new = edited(&base, &cell("change"));
            let posted = day(&cell("posted"));
            let edition = Edition::in_force_on(posted).unwrap();
            let changes = compare(&base, &new, edition).unwrap();
            assert_eq!(changes.len(), 1, "line {line}: {changes:?}");
            let posting = Posting {
                posted,
                noticed: cell("noticed").parse().ok(),
                important: match cell("important").as_str() {
                    "yes" => Answer::Yes,
                    "no" => Answer::No,
                    "" => Answer::Unknown,
                    other => panic!("line {line}: {other}"),
                },
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
            let important = important.map(|one| (one.clause.as_str(), one.effect));
            (changes.clause.as_str(), changes.effect, important)
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
    let none = "duties[0].within: no day is left to pass: expected at least 1, or no `within`";
    for (within, expected) in [
        (None, Ok(())),
        (Some(0), Err(none.to_owned())),
        (Some(1), Ok(())),
        (Some(3650), Ok(())),
        (Some(3651), too_many("duties[0].within", 3651)),
    ] {
        let mut policy = with(TakesEffect::Unstated);
        policy.duties[0].within = within;
        assert_eq!(said(policy), expected);
    }
    // Beyond the calendar is its last day, and not that nothing is said.
    let posted = day("2026-11-21");
    for effect in [TakesEffect::AfterPosting(u32::MAX), TakesEffect::AfterNotice(u32::MAX)] {
        let found = effect.earliest(posted, posted, None, DayCounting::default());
        assert_eq!(found, Some(NaiveDate::MAX));
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
        "管理責任者の住所又は代表者の氏名の変更「GMO Internet Group, Inc.」:joint-uses[C14].responsible (C14)\n  \
         - 個人情報保護法第27条第6項:変更後の管理責任者の氏名又は名称、住所又は代表者の氏名を本人に通知し、又は本人が容易に知り得る状態に置くこと(変更後遅滞なく)",
    );
}

// ── Which text and which edition applied ────────────────────────────────────

/// Policy 002 in three versions.
fn history() -> History {
    let version = |shown: &str, from: Option<&str>| Version {
        from: from.map(day),
        policy: Policy { version: shown.parse().ok(), ..policy("002").clone() },
    };
    History::new(vec![
        version("2016-04-01", None),
        version("2022-03-15", Some("2022-04-15")),
        version("2023-06-16", None),
    ])
    .unwrap()
}

#[test]
fn the_text_and_the_edition_follow_from_the_day() {
    let table = [
        ("2005-03-31", Err("no edition is in force on 2005-03-31")),
        ("2016-03-31", Err("no version of the policy `002` applied on 2016-03-31")),
        ("2016-04-01", Ok(("2016-04-01", Edition::Y2005))),
        ("2017-05-30", Ok(("2016-04-01", Edition::Y2017))),
        ("2022-03-31", Ok(("2016-04-01", Edition::Y2017))),
        ("2022-04-01", Ok(("2016-04-01", Edition::Y2022))),
        ("2022-04-14", Ok(("2016-04-01", Edition::Y2022))),
        ("2022-04-15", Ok(("2022-03-15", Edition::Y2022))),
        ("2023-06-15", Ok(("2022-03-15", Edition::Y2023))),
        ("2023-06-16", Ok(("2023-06-16", Edition::Y2023))),
        ("2026-11-21", Ok(("2023-06-16", Edition::Y2024))),
        ("2028-07-16", Err("no edition is known for 2028-07-16")),
    ];
    let history = history();
    let compiled = history.compile().unwrap();
    for (on, expected) in table {
        let found = history.on(day(on));
        let case = Case {
            date: day(on),
            ..toml::from_str(include_str!("../../examples/cases/7-police-inquiry.toml")).unwrap()
        };
        let prepared = compiled.prepare(&case);
        match expected {
            Ok((version, edition)) => {
                let (policy, found) = found.unwrap();
                assert_eq!((policy.version, found), (version.parse().ok(), edition), "{on}");
                let prepared = prepared.unwrap();
                assert_eq!(prepared.policy().version, version.parse().ok(), "{on}");
                assert_eq!(prepared.edition(), edition, "{on}");
            }
            Err(message) => {
                let error = found.unwrap_err();
                assert!(error.to_string().starts_with(message), "{on}: {error}");
                assert_eq!(prepared.err().unwrap(), PrepareError::from(error), "{on}");
            }
        }
    }
}

#[test]
fn every_fault_of_a_history_is_found_at_once() {
    let undated = Version::from(policy("001").clone());
    let second = Version { from: Some(day("2020-01-01")), ..undated.clone() };
    let other = Version::from(policy("002").clone());
    let early = Version { from: Some(day("2020-01-01")), ..undated.clone() };
    let faults = History::new(vec![undated, second, early, other]).unwrap_err().to_string();
    assert_eq!(
        faults,
        "versions[0].from: no day is given, and the policy shows no revision date: expected a day\n\
         versions[2].from: `2020-01-01` is not after `2020-01-01`, the day of the version before\n\
         versions[3].policy.id: `002` is another policy: expected `001`, the id of the first version",
    );
    let none = History::new(Vec::new()).unwrap_err().to_string();
    assert_eq!(none, "versions: the list is empty: expected at least one entry");

    let mut broken = policy("001").clone();
    broken.purposes[0].clause = "C99".into();
    let broken = Version { from: Some(day("2020-01-01")), policy: broken };
    let faults = History::new(vec![broken]).unwrap_err();
    assert_eq!(faults.all()[0].path(), "versions[0].policy.purposes[0].clause");
}

#[test]
fn a_history_round_trips() {
    let history = history();
    let text = toml::to_string(&history).unwrap();
    assert_eq!(toml::from_str::<History>(&text).unwrap(), history);
    let unordered = text.replace("2022-04-15", "2012-04-15");
    let error = toml::from_str::<History>(&unordered).unwrap_err().to_string();
    assert!(error.contains("`2012-04-15` is not after `2016-04-01`"), "{error}");
}

#[test]
fn before_the_first_version_the_error_says_so() {
    let error = history().on(day("2010-06-01")).unwrap_err();
    assert!(
        matches!(error, HistoryError::BeforeTheFirst { first, .. } if first == day("2016-04-01"))
    );
}
