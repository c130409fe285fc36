//! The prepared rules as a programmer would write them by hand, one `if` for each: what the
//! benchmark beside other engines measures as the floor. It is written out of the tables, so that it
//! is always that of today.
//!
//! With `APPI_REGENERATE=1` in the environment the test writes the file; otherwise it compares it
//! with what it would write.

use std::fmt::Write;

use crate::case::Case;
use crate::decision::Prepared;
use crate::edition::Edition;
use crate::engine::{Authority, Imposed};
use crate::fact::{Fact, FactMask};
use crate::policy::Policy;
use crate::rule::{Cube, Effect};

const WRITE: &str = "APPI_REGENERATE=1 cargo test --lib written_out";

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/peers/src/written_out.rs");

const POLICY: &str = include_str!("../../benches/peers/policy.toml");

const CASE: &str = include_str!("../../benches/peers/case.toml");

/// The cases: a purpose that is specified and one that is not, at home and abroad.
fn cases() -> Vec<(String, Prepared)> {
    let purposes = r#"{ id = "p0", says = "one", clause = "1" }, { id = "p1", says = "another", clause = "1" }"#;
    let policy = POLICY.replace("{{purposes}}", purposes).replace("{{specified}}", r#""p0""#);
    let policy: Policy = toml::from_str(&policy).unwrap();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let mut all = Vec::new();
    for purpose in ["p0", "p1"] {
        for country in ["JP", "US"] {
            for relation in ["entrustee", "third-party"] {
                let case = CASE.replace("{{purpose}}", purpose).replace("{{country}}", country);
                let case: Case = toml::from_str(&case.replace("{{relation}}", relation)).unwrap();
                let name = format!("{purpose}_{country}_{relation}").to_lowercase();
                all.push((name.replace('-', "_"), compiled.prepare(&case).unwrap()));
            }
        }
    }
    all
}

/// A test of one word for a way in which a rule applies or is lifted.
fn way(cube: &Cube, facts: &[Fact]) -> String {
    let bits = |mask: FactMask| {
        let places = facts.iter().enumerate().filter(|(_, fact)| mask.contains(**fact));
        places.fold(0_u128, |all, (at, _)| all | 1 << at)
    };
    format!("is & {:#x} == {:#x}", bits(cube.facts()), bits(cube.yes))
}

fn any(cubes: &[Cube], facts: &[Fact]) -> String {
    if cubes.contains(&Cube::ALWAYS) {
        return "true".to_owned();
    }
    let ways: Vec<String> = cubes.iter().map(|cube| way(cube, facts)).collect();
    if ways.is_empty() { "false".to_owned() } else { ways.join(" || ") }
}

/// One case as a function, and what its bits stand for.
fn function(out: &mut String, name: &str, prepared: &Prepared, facts: &[Fact]) {
    let program = &prepared.program;
    assert!(program.entries.len() <= 64, "{name}");
    writeln!(out, "\nfn {name}(is: u128) -> Told {{\n    let mut rules = 0_u64;").unwrap();
    for (at, entry) in program.entries.iter().enumerate() {
        let place = entry.norm().map_or("policy", |norm| norm.id());
        let lifted: Vec<Cube> =
            entry.exceptions.iter().flat_map(|one| one.cubes.iter().copied()).collect();
        let when = any(&entry.when, facts);
        let condition = match lifted.as_slice() {
            [] => when,
            lifted => format!("({when}) && !({})", any(lifted, facts)),
        };
        writeln!(out, "    // {place}\n    if {condition} {{\n        rules |= 1 << {at};\n    }}")
            .unwrap();
    }
    let of = |so: &dyn Fn(&crate::engine::Entry) -> bool| {
        let entries = program.entries.iter().enumerate().filter(|(_, entry)| so(entry));
        entries.fold(0_u64, |all, (at, _)| all | 1 << at)
    };
    let prohibits = |by: Authority, of_provision: bool| {
        of(&|entry| {
            entry.then == Effect::Prohibited
                && entry.authority() == by
                && entry.about_provision == of_provision
        })
    };
    let mut duties: Vec<(&str, u64)> = Vec::new();
    for (at, entry) in program.entries.iter().enumerate() {
        let Some(wanted) = entry.then.imposes().filter(|wanted| wanted.arises) else { continue };
        let Imposed::ByTheAct(duty) = wanted.duty else { continue };
        match duties.iter_mut().find(|(id, _)| *id == duty.id()) {
            Some((_, rules)) => *rules |= 1 << at,
            None => duties.push((duty.id(), 1 << at)),
        }
    }
    writeln!(
        out,
        "    let within = rules & {:#x} == 0;\n    let provided = rules & {:#x} == 0;",
        of(&|entry| entry.then.disapplies_the_act()),
        of(&|entry| entry.then == Effect::NoProvision),
    )
    .unwrap();
    writeln!(
        out,
        "    let act = rules & if within {{ {:#x} | if provided {{ {:#x} }} else {{ 0 }} }} else {{ 0 }};",
        prohibits(Authority::Act, false),
        prohibits(Authority::Act, true),
    )
    .unwrap();
    writeln!(
        out,
        "    let policy = rules & ({:#x} | if provided {{ {:#x} }} else {{ 0 }});",
        prohibits(Authority::Policy, false),
        prohibits(Authority::Policy, true),
    )
    .unwrap();
    writeln!(out, "    let compelled = {};", any(&program.compelled, facts)).unwrap();
    writeln!(out, "    if act != 0 || policy != 0 && !compelled {{").unwrap();
    writeln!(out, "        return Told {{ reasons: act | policy, duties: 0 }};\n    }}").unwrap();
    writeln!(out, "    let mut duties = 0;\n    if within && provided {{").unwrap();
    for (at, (_, rules)) in duties.iter().enumerate() {
        writeln!(out, "        duties |= u32::from(rules & {rules:#x} != 0) << {at};").unwrap();
    }
    writeln!(out, "    }}\n    Told {{ reasons: 0, duties }}\n}}").unwrap();
    let rules = program.entries.iter().map(|entry| entry.norm().map_or("policy", |norm| norm.id()));
    let list =
        |ids: Vec<&str>| ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ");
    let name = name.to_uppercase();
    let duties = duties.into_iter().map(|(id, _)| id).collect();
    writeln!(out, "\nconst RULES_OF_{name}: &[&str] = &[{}];", list(rules.collect())).unwrap();
    writeln!(out, "const DUTIES_OF_{name}: &[&str] = &[{}];", list(duties)).unwrap();
}

fn written_out() -> String {
    let cases = cases();
    let read = cases.iter().fold(FactMask::EMPTY, |all, (_, one)| all.union(one.program.reads));
    let facts: Vec<Fact> = read.iter().collect();
    assert!(facts.len() <= 128, "{} facts", facts.len());
    let mut out = format!("//! Written by `{WRITE}`: the prepared rules, one `if` for each.\n\n");
    out.push_str("use crate::match_by_hand::{Cell, Told};\n\n");
    let ids: Vec<String> = facts.iter().map(|fact| format!("\"{fact}\"")).collect();
    writeln!(out, "/// The facts that the rules read, each a bit.").unwrap();
    writeln!(out, "pub(crate) const FACTS: &[&str] = &[{}];", ids.join(", ")).unwrap();
    for (name, prepared) in &cases {
        function(&mut out, name, prepared, &facts);
    }
    writeln!(out, "\n/// By purpose, country and relation, as the case names them.").unwrap();
    writeln!(out, "pub(crate) const CELLS: [Cell; {}] = [", cases.len()).unwrap();
    for (name, _) in &cases {
        let list = name.to_uppercase();
        writeln!(
            out,
            "    Cell {{ decide: {name}, rules: RULES_OF_{list}, duties: DUTIES_OF_{list} }},"
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}

#[test]
fn the_rules_written_out_are_those_of_today() {
    let written = written_out();
    if std::env::var_os("APPI_REGENERATE").is_some() {
        std::fs::write(FILE, &written).unwrap();
    }
    let there = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(there == written, "{FILE} is stale: {WRITE}");
}
