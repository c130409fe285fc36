//! The clauses, and what on the page points at each.

use std::collections::BTreeMap;

use super::markdown::{section, table};
use super::page::Page;
use super::words;
use crate::output::Verbatim;
use crate::policy::{Part, Section};
use crate::vocabulary::Id;

impl Page<'_> {
    pub(super) fn clauses(&self) -> String {
        let mut used: BTreeMap<&Id, Vec<&'static str>> = BTreeMap::new();
        for part in self.policy.parts() {
            let name = self.called(part);
            for clause in part.clauses() {
                let names = used.entry(clause).or_default();
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        let rows = self.policy.clauses.iter().map(|clause| {
            [
                format!("**{}**", Verbatim::of(clause.id.as_str()).markdown()),
                Verbatim::of(&clause.at).markdown(),
                self.text(&clause.says),
                self.joined(used.get(&clause.id).map_or(&[], Vec::as_slice)),
            ]
        });
        let rows: Vec<[String; 4]> = rows.collect();
        let heads = [words::CLAUSE, words::WHERE, words::SAYS, words::USED_FOR];
        section(self.say(words::CLAUSES), [table(heads.map(|head| self.say(head)), &rows)])
    }

    /// What a part is called: a statement by what it is about.
    fn called(&self, part: Part<'_>) -> &'static str {
        let statement = || self.policy.statements.get(part.index()?);
        match statement().filter(|_| part.section() == Section::Statements) {
            Some(statement) => statement.about.name(self.language),
            None => part.section().name(self.language),
        }
    }
}
