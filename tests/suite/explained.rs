//! An explanation as data, and its text: the text is printed from the data, and every fact, norm
//! and measure of the one is in the other; of every row of our tables and every example.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use appi::decision::FactOrigin;
use appi::explain::{Explained, FactState, ToldFact};
use appi::table::Table;
use appi::{Case, CompiledPolicy, Decision, Edition, Fact, Language, Policy};
use serde_json::Value;

use crate::plain::{policy, tables};

const LANGUAGES: [Language; 2] = [Language::En, Language::Ja];

/// The policies with the rows of questions put to them.
const POLICIES: [(&str, &str); 5] = [
    (
        include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("../policies/000.md"),
    ),
    (include_str!("../../examples/policies/001-jpcert.toml"), include_str!("../policies/001.md")),
    (
        include_str!("../../examples/policies/002-gmo-globalsign.toml"),
        include_str!("../policies/002.md"),
    ),
    (
        include_str!("../../examples/policies/003-assign-persona.toml"),
        include_str!("../policies/003.md"),
    ),
    (include_str!("../../examples/policies/004-jcert.toml"), include_str!("../policies/004.md")),
];

/// A row, or an example, with the policy under which it is decided.
struct Asked {
    name: String,
    policy: usize,
    case: Case,
}

/// Everything that is asked: the rows of the plain operator and of the policies, and the examples.
fn asked() -> Result<(Vec<Policy>, Vec<Asked>), Box<dyn Error>> {
    let (mut policies, mut all) = (vec![policy()], Vec::new());
    let mut add = |name: &str, policy: usize, table: &Table| {
        let rows = table.rows().iter().map(|row| Asked {
            name: format!("{name} {}", row.id()),
            policy,
            case: row.case().clone(),
        });
        all.extend(rows);
    };
    for folder in ["tests/careless", "tests/traps", "tests/official"] {
        for (name, table) in tables(folder)? {
            add(&name, 0, &table);
        }
    }
    for (text, rows) in POLICIES {
        policies.push(toml::from_str(text)?);
        add(&format!("policy {}", policies.len() - 2), policies.len() - 1, &Table::markdown(rows)?);
    }
    let examples = std::fs::read_dir(crate::root().join("examples/cases"))?;
    for example in examples {
        let case = toml::from_str(&std::fs::read_to_string(example?.path())?)?;
        all.push(Asked { name: "example".to_owned(), policy: 3, case });
    }
    Ok((policies, all))
}

/// The text of a row in the other language is printed from the same data.
fn printed_otherwise(decision: &Decision<'_>, data: &Explained) -> Vec<String> {
    let same = |language| data.memo(language) == decision.explain(language).to_string();
    let differ = LANGUAGES.into_iter().filter(|language| !same(*language));
    differ.map(|language| format!("{language}: another text\n{}", data.memo(language))).collect()
}

fn written_otherwise(decision: &Decision<'_>, data: &Explained) -> Vec<String> {
    let json = serde_json::to_string(data).unwrap();
    let read: Explained = serde_json::from_str(&json).unwrap();
    let again = serde_json::to_string(&decision.explain(Language::Ja).data()).unwrap();
    let faults = [
        ("written otherwise the second time", json != again),
        ("does not read back", read != *data),
    ];
    faults.into_iter().filter(|(_, is)| *is).map(|(fault, _)| fault.to_owned()).collect()
}

/// Every text under one of these names, wherever it stands.
fn under<'v>(value: &'v Value, names: &[&str], found: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                if names.contains(&name.as_str()) {
                    let listed = value.as_array().into_iter().flatten();
                    found.extend(value.as_str());
                    found.extend(listed.filter_map(Value::as_str));
                }
                under(value, names, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| under(value, names, found)),
        _ => {}
    }
}

/// What stands in brackets behind a text, of the form of a key.
fn keys(memo: &str, language: Language) -> BTreeSet<String> {
    let (open, close) = if language == Language::En { ('[', ']') } else { ('〔', '〕') };
    let parts = memo.split(open).skip(1).filter_map(|rest| rest.split(close).next());
    let is_key = |one: &&str| {
        let id = one.split(" = ").next().unwrap();
        !id.contains(' ') && !id.contains('.')
    };
    parts.flat_map(|part| part.split(", ")).filter(is_key).map(str::to_owned).collect()
}

/// The keys that a case would set, as the data has them.
fn keys_of(data: &Explained) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for presumption in data.presumptions.iter().filter(|one| one.kind.id() == "regular") {
        keys.extend(presumption.facts.iter().map(|one| format!("{} = {}", one.fact, one.answer)));
    }
    for step in data.remedies.iter().filter(|one| one.in_full).flat_map(|one| &one.steps) {
        keys.extend(step.fact.iter().zip(step.answer).map(|(fact, to)| format!("{fact} = {to}")));
    }
    let asked = [&data.questions, &data.policy_questions, &data.contradictions, &data.terms];
    keys.extend(asked.into_iter().flatten().map(|one| one.id.to_string()));
    keys.extend(data.passed_over.iter().map(|one| one.fact.to_string()));
    keys
}

/// What a case can set stands in brackets, with its value.
fn other_keys(data: &Explained) -> Vec<String> {
    let meant = keys_of(data);
    let told = LANGUAGES.map(|language| (language, keys(&data.memo(language), language)));
    let differ = told.into_iter().filter(|(_, told)| *told != meant);
    differ.map(|(language, told)| format!("{language}: {told:?} for {meant:?}")).collect()
}

/// Every fact of the Act as a statement, or as what brings it about: the longest first.
fn statements(language: Language) -> Vec<(String, Fact)> {
    let facts = Fact::ACT.iter().copied();
    let mut all: Vec<(String, Fact)> = facts
        .flat_map(|fact| {
            let stated = [true, false]
                .into_iter()
                .filter_map(move |holds| Some((fact.phrase(holds, language)?.into_owned(), fact)));
            let measure = fact.measure(language).map(|text| (text.to_owned(), fact));
            stated.chain(measure).collect::<Vec<_>>()
        })
        .collect();
    all.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
    all
}

/// How statements end of which several are told as one.
const DRAWN_TOGETHER: [&str; 3] = [
    " is notified or readily accessible",
    " are notified or readily accessible",
    "を本人に通知し、又は本人が容易に知り得る状態に置いていること",
];

/// The facts of the reasons that the text tells: what is presumed it tells once, at its end, and
/// what follows from what is told not again.
fn told_facts(data: &Explained) -> impl Iterator<Item = &ToldFact> {
    let reasons = [&data.act, &data.policy_ruling].into_iter().flat_map(|one| &one.reasons);
    let facts = reasons.flat_map(|reason| {
        let elements = reason.exceptions.iter().flat_map(|one| &one.elements);
        elements.chain(&reason.because).chain(&reason.met_facts)
    });
    let grounds = data.act.unregulated.iter().chain(&data.act.other_cases);
    let facts = facts.chain(grounds.chain(&data.enforcement_withheld).flat_map(|one| &one.facts));
    facts.filter(|one| !matches!(one.origin, Some(FactOrigin::Presumed | FactOrigin::Follows)))
}

/// The statements of a language, and what was found of them so far.
type Statements = (Language, Vec<(String, Fact)>, Found);

/// What is found of statements in a line, once for each line.
#[derive(Default)]
struct Found(RefCell<BTreeMap<String, Vec<&'static str>>>);

impl Found {
    /// The facts that a text tells, line by line; of statements the longest.
    fn told<'l>(&self, memo: &'l str, statements: &[(String, Fact)]) -> BTreeSet<&'static str> {
        let mut found = self.0.borrow_mut();
        let mut of_a_line = |line: &'l str| {
            let known = found.get(line).cloned();
            known.unwrap_or_else(|| {
                let (mut rest, mut facts) = (line.to_owned(), Vec::new());
                for (text, fact) in statements {
                    if rest.contains(text.as_str()) {
                        rest = rest.replace(text.as_str(), "…");
                        facts.push(fact.id());
                    }
                }
                found.insert(line.to_owned(), facts.clone());
                facts
            })
        };
        memo.lines().flat_map(&mut of_a_line).collect()
    }
}

fn other_facts(data: &Explained, json: &Value, statements: &[Statements]) -> Vec<String> {
    let (mut wrong, mut known) = (Vec::new(), BTreeSet::new());
    under(json, &["fact", "id", "depends-on", "taken-out", "open"], &mut known);
    for (language, statements, found) in statements {
        let (language, memo) = (*language, data.memo(*language));
        let stem = |text: &str| {
            DRAWN_TOGETHER.iter().find_map(|end| Some(text.strip_suffix(end)?.to_owned()))
        };
        for one in told_facts(data) {
            // What is open is told as 「…か否か」.
            let text = one.text.in_language(language);
            let text =
                text.strip_suffix("こと").filter(|_| one.state == FactState::Open).unwrap_or(text);
            if !memo.contains(text) && !stem(text).is_some_and(|stem| memo.contains(&stem)) {
                wrong.push(format!("{language}: not in the text: {} ({text})", one.fact));
            }
        }
        for step in data.remedies.iter().filter(|one| one.in_full).flat_map(|one| &one.steps) {
            if !memo.contains(step.text.in_language(language)) {
                wrong.push(format!("{language}: no such measure in the text: {}", step.kind));
            }
        }
        let told = found.told(&memo, statements);
        let unknown = told.into_iter().filter(|fact| !known.contains(fact));
        wrong.extend(unknown.map(|fact| format!("{language}: not in the data: {fact}")));
    }
    wrong
}

/// The places of the Act, the Order and the Rules that a text names: `APPI Art. 18(3)(i)–(iii),
/// 27(2)` is four.
fn places(memo: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in memo.match_indices("APPI ") {
        let rest = &memo[at..];
        let Some((instrument, mut rest)) = ["APPI Art. ", "APPI Order Art. ", "APPI Rules Art. "]
            .into_iter()
            .find_map(|name| Some((name, rest.strip_prefix(name)?)))
        else {
            continue;
        };
        loop {
            let is_number = |c: char| c.is_ascii_alphanumeric() || "()-".contains(c);
            let end = rest.find(|c| !is_number(c)).unwrap_or(rest.len());
            let number = rest[..end].trim_end_matches('-');
            // A bracket that is opened, or closed, for something else is none of the place.
            let opened = number.matches('(').count();
            let close = number.match_indices(')').nth(opened).map(|(at, _)| at);
            let number = &number[..close.unwrap_or(number.len())];
            let number = number.trim_end_matches('(');
            found.insert(format!("{instrument}{number}"));
            rest = &rest[end..];
            if let Some(last) = rest.strip_prefix("–(") {
                let (paragraph, first) = number.trim_end_matches(')').rsplit_once('(').unwrap();
                let (last, after) = last.split_once(')').unwrap();
                let number = |one: &str| ROMAN.iter().position(|roman| *roman == one).unwrap();
                for one in &ROMAN[number(first)..=number(last)] {
                    found.insert(format!("{instrument}{paragraph}({one})"));
                }
                rest = after;
            }
            // The names of what stands there.
            if let Some(after) = rest.strip_prefix(" (") {
                let mut depth = 1;
                let close = after.find(|c| {
                    depth += i32::from(c == '(') - i32::from(c == ')');
                    depth == 0
                });
                rest = close.map_or("", |close| &after[close + 1..]);
            }
            match rest.strip_prefix(", ") {
                Some(next) if next.starts_with(|c: char| c.is_ascii_digit()) => rest = next,
                _ => break,
            }
        }
    }
    found
}

const ROMAN: [&str; 12] =
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

#[test]
fn the_reader_of_places_reads() {
    let read =
        places("APPI Art. 18(3)(i)–(iii) (one; two (2)), 27(2), by APPI Rules Art. 7(i) (x)");
    let expected = [
        "APPI Art. 18(3)(i)",
        "APPI Art. 18(3)(ii)",
        "APPI Art. 18(3)(iii)",
        "APPI Art. 27(2)",
        "APPI Rules Art. 7(i)",
    ];
    assert_eq!(read, expected.map(str::to_owned).into());
}

fn other_norms(data: &Explained, json: &Value) -> Vec<String> {
    let (mut wrong, mut known) = (Vec::new(), BTreeSet::new());
    under(json, &["citation", "serves"], &mut known);
    // What is cited within the words of the crate is no norm that is told of.
    let mut memo = data.memo(Language::En);
    for one in data.information.iter().map(|one| one.text.in_language(Language::En)) {
        memo = memo.replace(one, "");
    }
    let told = places(&memo);
    let unknown = told.iter().filter(|place| !known.contains(place.as_str()));
    wrong.extend(unknown.map(|place| format!("not in the data: {place}")));
    let reasons = [&data.act, &data.policy_ruling].into_iter().flat_map(|one| &one.reasons);
    let of_reasons = reasons.flat_map(|reason| {
        let exceptions = reason.exceptions.iter().filter(|one| !one.own);
        let spelt_out = reason.spelt_out.iter().map(|one| &one.citation);
        let exceptions = exceptions.filter_map(|one| one.citation.as_ref());
        exceptions.chain(&reason.citation).chain(spelt_out).collect::<Vec<_>>()
    });
    let considered = data.considered.iter().flat_map(|one| &one.places);
    let remedies = data.remedies.iter().filter(|one| one.in_full);
    let cured = remedies.clone().flat_map(|one| &one.places);
    let then = remedies.flat_map(|one| &one.duties).filter_map(|one| one.citation.as_ref());
    let presumed = data.presumptions.iter().flat_map(|one| &one.places);
    let grounds = data.act.unregulated.iter().chain(&data.act.other_cases);
    let grounds = grounds.chain(&data.also_limited).chain(&data.enforcement_withheld);
    let grounds = grounds.flat_map(|one| &one.places);
    let freed = data.not_owed.iter().flat_map(|one| &one.freed_by);
    let duties = data.duties.iter().chain(&data.duties_if_amended).chain(&data.standing_duties);
    let duties = duties.filter_map(|one| one.citation.as_ref());
    let changing = data.warnings.iter().flat_map(|one| &one.places);
    let all = considered.chain(cured).chain(presumed).chain(grounds).chain(freed);
    let all = all.chain(changing).map(|one| &one.citation);
    for place in all.chain(of_reasons).chain(then).chain(duties) {
        // A reading is told by its day beside.
        if place.starts_with("APPI ") && !told.contains(place) {
            wrong.push(format!("not in the text: {place}"));
        }
    }
    wrong
}

#[test]
fn the_data_of_an_explanation_is_what_its_text_says() -> Result<(), Box<dyn Error>> {
    let (policies, all) = asked()?;
    let (mut faults, mut decided) = (Vec::new(), 0);
    let compiled: Vec<Vec<CompiledPolicy>> = policies
        .iter()
        .map(|policy| Edition::ALL.iter().map(|one| policy.compile(*one).unwrap()).collect())
        .collect();
    let statements = LANGUAGES.map(|language| (language, statements(language), Found::default()));
    for one in all {
        let Ok(edition) = Edition::in_force_on(one.case.date) else { continue };
        let compiled = compiled[one.policy].iter().find(|policy| policy.edition() == edition);
        let Some(Ok(prepared)) = compiled.map(|policy| policy.prepare(&one.case)) else { continue };
        let decision = prepared.decide(&[]);
        decided += 1;
        let data = decision.explain(Language::En).data();
        let json = serde_json::to_value(&data).unwrap();
        let found = [
            printed_otherwise(&decision, &data),
            written_otherwise(&decision, &data),
            other_keys(&data),
            other_facts(&data, &json, &statements),
            other_norms(&data, &json),
        ];
        let found = found.into_iter().flatten();
        faults.extend(found.map(|fault| format!("{}: {fault}", one.name)));
    }
    let count = faults.len();
    faults.truncate(12);
    assert!(faults.is_empty(), "{count} faults:\n{}", faults.join("\n"));
    assert!(decided > 1_400, "only {decided} were decided");
    Ok(())
}
