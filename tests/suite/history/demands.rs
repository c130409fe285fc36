//! What a change demands.

use super::*;

#[test]
fn each_kind_of_change_demands_what_the_act_says() {
    let years = [
        ("2005", Edition::Y2005),
        ("2017", Edition::Y2017),
        ("2022", Edition::Y2022),
        ("2024", Edition::Y2024),
    ];
    let mut seen = Vec::new();
    let mut paths: Vec<String> = Vec::new();
    let mut wrong = Vec::new();
    for table in markdown::tables(include_str!("../../history/changes.md")) {
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
                    paths.extend(changes.iter().map(|change| change.path().to_owned()));
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
    // Whatever section a document has, a difference in it is told; but for a reader's remarks.
    let of = |path: &String, section: &Section| path.split(['[', '.']).next() == Some(section.id());
    let untold = Section::ALL.iter().filter(|section| !paths.iter().any(|path| of(path, section)));
    assert_eq!(untold.collect::<Vec<_>>(), [&Section::Remarks]);
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
    let purpose = "purposes[0].clause (\"service-operation\"): no clause has the id `C99`; did you mean `C09`?";
    let literal = "promises[0].unless[0].all[0] (\"C02\"): `consent-to-provison` is neither a fact of the Act \
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
        later in 0..2_000_u32,
    ) {
        let edition = Edition::ALL[edition];
        let (old, new) = (maimed(a, &cuts), &POLICIES[b]);
        let Ok(changes) = compare(&old, new, edition) else {
            prop_assert!(old.check().is_err());
            return Ok(());
        };
        prop_assert_eq!(changes.is_empty(), old == *new);
        let posted = day("2021-01-01").plus_days(later);
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
