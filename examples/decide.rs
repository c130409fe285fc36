//! Decides seven questions under a real policy.

use std::error::Error;
use std::io::Write as _;

use appi::{Case, Edition, Language, Policy};

const POLICY: &str = include_str!("policies/002-gmo-globalsign.toml");

const QUESTIONS: [(&str, &str); 7] = [
    ("Invoicing through an entrustee", include_str!("cases/1-invoicing-through-an-entrustee.toml")),
    ("Joint use in the group", include_str!("cases/2-joint-use-in-the-group.toml")),
    (
        "Joint use of an item outside the definition",
        include_str!("cases/3-joint-use-of-an-item-outside-the-definition.toml"),
    ),
    (
        "A US vendor without an equivalent system",
        include_str!("cases/4-us-vendor-without-an-equivalent-system.toml"),
    ),
    (
        "A US vendor with an equivalent system",
        include_str!("cases/5-us-vendor-with-an-equivalent-system.toml"),
    ),
    ("Marketing by a third party", include_str!("cases/6-marketing-by-a-third-party.toml")),
    ("A police inquiry", include_str!("cases/7-police-inquiry.toml")),
];

fn main() -> Result<(), Box<dyn Error>> {
    let policy: Policy = toml::from_str(POLICY)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "── {} ──\n", policy.title.in_language(Language::En))?;
    for (number, (heading, case)) in (1..).zip(QUESTIONS) {
        let case: Case = toml::from_str(case)?;
        let compiled = policy.compile(Edition::in_force_on(case.date)?)?;
        let prepared = compiled.prepare(&case)?;
        let decision = prepared.decide(&[]);
        writeln!(out, "── {number}. {heading} ──\n{}\n", decision.explain(Language::En))?;
    }
    Ok(())
}
