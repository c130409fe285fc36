//! The one check of a document's meaning: every fault at once, in the order of the document.

mod fault;
mod graph;
mod known;
mod lines;
mod placed;
mod promises;
mod standing;
mod writing;

use std::collections::{BTreeMap, BTreeSet};

pub use fault::{Fault, Faults};
use graph::circles;
use known::Known;
pub use lines::Lines;
pub(crate) use standing::{Check, Step, declared_twice, no_entry, no_fact, no_format, twice};
pub(crate) use writing::{misnamed, unreadable, unreadable_cell};

use super::content::{Content, Reader, role};
use super::part::Part;
use super::promises::literal;
use super::section::Section;
use super::sections::Policy;
use super::statements::StatementKind;
use crate::fact::{Fact, Term};
use crate::name::nearest;
use crate::norm::Norm;
use crate::sorted::InOrder as _;
use crate::text::said;
use crate::vocabulary::Id;

impl Policy {
    /// Checks the meaning of the document.
    ///
    /// # Errors
    ///
    /// Every fault at once, each with its path in the document and, where a name
    /// is unknown, the nearest known one.
    pub fn check(&self) -> Result<(), Faults> {
        let mut check = Check::of(known(self));
        check.head(self);
        check.presets(self);
        for section in Section::ALL {
            check.section(self, *section);
            for part in self.parts_of(*section) {
                check.one(part);
            }
        }
        Faults::check(check.faults.into_iter().map(|(_, fault)| fault).collect())
    }
}

/// A part of a document that stands beside a policy: where it stands, by what name, and what
/// it says.
pub(crate) type Beside<'p> = (String, Option<&'p Id>, &'p dyn Content);

/// Every fault of parts that speak of what a policy declares, in their order.
pub(crate) fn beside<'p>(
    policy: &'p Policy,
    parts: impl Iterator<Item = Beside<'p>>,
) -> Vec<Fault> {
    let mut check = Check::of(known(policy));
    for (path, name, part) in parts {
        (check.path, check.name) = (path, name);
        let earlier = check.faults.len();
        check.in_order(part, earlier);
    }
    check.faults.into_iter().map(|(_, fault)| fault).collect()
}

/// What a document declares.
fn known(policy: &Policy) -> Known<'_> {
    let mut ids = BTreeMap::new();
    for part in policy.parts() {
        if let (Some(id), Some(at)) = (part.id(), part.index()) {
            ids.entry((part.section(), id.as_str())).or_insert(at);
        }
    }
    let mut known = Known {
        ids,
        promising: policy.promises.iter().flat_map(|promise| &promise.clause).collect(),
        jointly_used: policy.joint_uses.iter().flat_map(|joint| &joint.datasets).collect(),
        joint_uses: !policy.joint_uses.is_empty()
            || policy.statements.iter().any(|one| one.about == StatementKind::JointUseToCome),
        opt_out: policy.opt_out.is_some(),
        purposes: Vec::new(),
        overrides: Vec::new(),
    };
    let place = |id: &Id| known.at(Section::Purposes, id.as_str());
    let wider = policy.purposes.iter().map(|one| one.part_of.iter().filter_map(place).collect());
    let wider: Vec<Vec<usize>> = wider.collect();
    known.purposes = circles(&wider);
    let mut overridden = vec![Vec::new(); policy.clauses.len()];
    for promise in &policy.promises {
        for clause in &promise.clause {
            let at = known.at(Section::Clauses, clause.as_str());
            if let Some(general) = at.and_then(|at| overridden.get_mut(at)) {
                let clauses = promise.overrides.iter();
                general.extend(clauses.filter_map(|one| known.at(Section::Clauses, one.as_str())));
            }
        }
    }
    known.overrides = circles(&overridden);
    known
}

impl<'p> Reader<'p> for Check<'p> {
    fn enter(&mut self, step: Step) {
        self.go_into(step);
    }

    fn leave(&mut self) {
        self.go_back();
    }

    fn part(&mut self, part: &'p dyn Content) {
        self.fields.push(part.fields());
        part.show(self);
        part.check(self);
        self.fields.pop();
    }

    fn clause(&mut self, clause: &'p Id) {
        if clause.as_str().is_empty() {
            self.fault(said!(
                "no clause says it: expected `clause`, or that it stands inside of the clause",
                "根拠となる条項がありません。`clause`を記載するか、当該条項の中に記載してください。"
            ));
        } else {
            self.refer(Section::Clauses, clause);
        }
    }

    fn clauses(&mut self, count: usize) {
        self.most_here(count, Policy::MOST_ENTRIES);
    }

    fn name(&mut self, name: &'p Id) {
        if let Some(said) = misnamed(name) {
            self.fault(said);
        }
    }

    fn text(&mut self, text: &'p str) {
        if let Some(said) = unreadable(text) {
            self.fault(said);
        }
    }

    fn refer(&mut self, to: Section, id: &'p Id) {
        if !self.knows(to, id.as_str()) {
            let fault = self.unknown(to, id);
            self.fault(fault);
        }
    }

    fn refer_all(&mut self, to: Section, ids: &'p [Id]) {
        let mut earlier = BTreeSet::new();
        for (at, id) in ids.iter().enumerate() {
            self.enter(Step::At(at));
            self.refer(to, id);
            self.first_in_list(&mut earlier, id);
            self.leave();
        }
    }

    fn fact(&mut self, id: &'p str) {
        if Fact::named(id).is_none() {
            let hint = self.hint(|_| nearest(id, Fact::ACT.iter().map(|fact| fact.id())));
            self.fault(said!(
                hint;
                "no fact of the Act has the id `{id}`{hint}",
                "IDが`{id}`の法の事実はありません{hint}。",
            ));
        }
    }

    fn facts(&mut self, ids: &'p [String]) {
        let mut earlier = BTreeSet::new();
        for (at, id) in ids.iter().enumerate() {
            self.enter(Step::At(at));
            self.fact(id);
            self.first_in_list(&mut earlier, id);
            self.leave();
        }
    }

    fn norm(&mut self, id: &'p str) {
        if id.parse::<Norm>().is_err() {
            let hint = self.hint(|_| nearest(id, Norm::ALL.iter().map(|norm| norm.id())));
            self.fault(said!(
                hint;
                "no norm has the id `{id}`{hint}",
                "IDが`{id}`の規範はありません{hint}。",
            ));
        }
    }

    fn literals(&mut self, literals: &'p [String]) {
        self.all_literals(literals);
    }
}

impl<'p> Check<'p> {
    /// What stands before the sections.
    fn head(&mut self, policy: &'p Policy) {
        if policy.format != 1 {
            self.fault_in("format", no_format(policy.format));
        }
        self.enter(Step::Field("id"));
        self.name(&policy.id);
        self.leave();
        self.enter(Step::Field("title"));
        role::text(self, &policy.title);
        self.leave();
    }

    /// What is ticked and could not be written out.
    fn presets(&mut self, policy: &'p Policy) {
        for (at, ticked) in policy.presets.iter().enumerate() {
            self.path = format!("presets[{at}]");
            self.name = Some(ticked.clause.first());
            self.enter(Step::Field("clause"));
            role::clause(self, &ticked.clause);
            self.leave();
            self.some("tick", &ticked.tick);
            self.once("tick", &ticked.tick);
        }
        self.path.clear();
        self.name = None;
    }

    /// What is said of a section as a whole.
    fn section(&mut self, policy: &Policy, section: Section) {
        match section {
            Section::Clauses => self.some("clauses", &policy.clauses),
            Section::Terms if policy.terms.len() > Term::MAX => {
                let (count, most) = (policy.terms.len(), Term::MAX);
                let said = said!(
                    "{count} terms are declared: expected at most {most}",
                    "ポリシー独自の事実が{count}個あります。{most}個以内としてください。",
                );
                self.fault_in("terms", said);
            }
            _ => self.most(section.id(), policy.parts_of(section).count(), section.most()),
        }
    }

    /// Nothing else in the section has the id of the part, and it is one.
    fn declared(&mut self, part: Part<'_>) {
        let Some(id) = part.id() else { return };
        if self.known.at(part.section(), id.as_str()) != part.index() {
            self.fault_in("id", declared_twice(id));
        }
    }

    /// A part of a section, with the faults in it by the order of its fields.
    fn one(&mut self, part: Part<'p>) {
        self.path = part.path();
        self.name = part.index().and_then(|_| part.name());
        let declared = self.faults.len();
        self.declared(part);
        self.in_order(part.content(), declared);
        self.path.clear();
        self.name = None;
    }

    /// What is wrong within a part, and what was found of it before, by the order of its fields.
    fn in_order(&mut self, part: &'p dyn Content, earlier: usize) {
        self.part(part);
        let mut found = self.faults.split_off(earlier.min(self.faults.len()));
        found.put_in_order(|(one, _), (other, _)| one.cmp(other));
        self.faults.append(&mut found);
    }

    fn all_literals(&mut self, literals: &[String]) {
        let mut earlier = BTreeSet::new();
        let mut said: BTreeMap<&str, bool> = BTreeMap::new();
        for (at, text) in literals.iter().enumerate() {
            self.enter(Step::At(at));
            let (id, affirmed) = literal(text);
            if Fact::named(id).is_none() && !self.knows(Section::Terms, id) {
                let hint = self.hint(|known| {
                    let facts = Fact::ACT.iter().map(|fact| fact.id());
                    nearest(id, facts.chain(known.ids_of(Section::Terms)))
                });
                self.fault(no_fact(id, hint));
            }
            self.first_in_list(&mut earlier, text);
            if *said.entry(id).or_insert(affirmed) != affirmed {
                self.fault(said!(
                    "`{id}` is both affirmed and denied in the list",
                    "`{id}`が肯定と否定の双方で記載されています。",
                ));
            }
            self.leave();
        }
    }
}
