//! The one check of a document's meaning: every fault at once, in the order of the document.

mod fault;
mod graph;
mod known;
mod promises;

use core::fmt::Display;
use std::collections::BTreeSet;

pub use fault::{Fault, Faults};
use known::Known;

use super::changes::MOST_DAYS;
use super::content::{Content, Reader, Step, role};
use super::sections::{Part, Section};
use super::{Policy, Purpose};
use crate::fact::{Fact, Term};
use crate::name::nearest;
use crate::norm::Norm;
use crate::text::{Language, is_blank, is_obeyed};
use crate::vocabulary::Id;

/// For how many unknown names of a document the nearest known one is sought: who misspelt
/// more than that has another mistake.
const HINTS: usize = 64;

/// A document under check: what is known of it, where the check stands, what it found.
pub(crate) struct Check<'p> {
    known: Known<'p>,
    /// The part that is read, the parts of it that are, and the way into them.
    part: Option<Part<'p>>,
    within: Vec<&'p dyn Content>,
    way: Vec<(Step, usize)>,
    hints: usize,
    /// The faults, those of a part by the order of its fields.
    faults: Vec<(Vec<usize>, Fault)>,
}

pub(super) fn check(policy: &Policy) -> Result<(), Faults> {
    let mut check = Check {
        known: Known::of(policy),
        part: None,
        within: Vec::new(),
        way: Vec::new(),
        hints: HINTS,
        faults: Vec::new(),
    };
    check.head(policy);
    for section in Section::ALL {
        check.section(policy, *section);
        for part in policy.parts_of(*section) {
            let earlier = check.faults.len();
            check.part = Some(part);
            check.declared(part);
            check.part(part.content());
            if let Some(found) = check.faults.get_mut(earlier..) {
                found.sort_by(|(one, _), (other, _)| one.cmp(other));
            }
        }
        check.part = None;
    }
    Faults::check(check.faults.into_iter().map(|(_, fault)| fault).collect())
}

impl<'p> Reader<'p> for Check<'p> {
    fn enter(&mut self, step: Step) {
        let place = match step {
            Step::At(at) => at,
            Step::Field(name) => {
                let fields = self.within.last().map_or(&[][..], |part| part.fields());
                fields.iter().position(|field| *field == name).unwrap_or_default()
            }
        };
        self.way.push((step, place));
    }

    fn leave(&mut self) {
        self.way.pop();
    }

    fn part(&mut self, part: &'p dyn Content) {
        self.within.push(part);
        part.show(self);
        part.check(self);
        self.within.pop();
    }

    fn clause(&mut self, clause: &'p Id) {
        self.refer(Section::Clauses, clause);
    }

    fn name(&mut self, name: &'p Id) {
        if name.as_str().is_empty() {
            self.fault("the id is empty");
        } else if let Some(misfit) = name.misfit() {
            let expected = "expected letters and digits, and between them `-`, `_` and `.`";
            self.fault(format!(
                "`{name}` has {} where no id has it: {expected}",
                character(misfit)
            ));
        }
    }

    fn text(&mut self, text: &'p str) {
        if is_blank(text) {
            self.fault("the text is empty: expected words");
        } else if let Some(obeyed) = text.chars().find(|one| is_obeyed(*one)) {
            let which = character(obeyed);
            self.fault(format!(
                "the text has {which}, which is obeyed and not shown: expected words"
            ));
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
            self.fault(format!("no fact of the Act has the id `{id}`{hint}"));
        }
    }

    fn norm(&mut self, id: &'p str) {
        if id.parse::<Norm>().is_err() {
            let hint = self.hint(|_| nearest(id, Norm::ALL.iter().map(|norm| norm.id())));
            self.fault(format!("no norm has the id `{id}`{hint}"));
        }
    }

    fn literals(&mut self, literals: &'p [String]) {
        self.all_literals(literals);
    }
}

/// A character, by its number where it cannot be seen.
fn character(one: char) -> String {
    if is_obeyed(one) || one.is_whitespace() || !one.is_ascii() {
        format!("the character U+{:04X}", u32::from(one))
    } else {
        format!("the character `{one}`")
    }
}

impl<'p> Check<'p> {
    /// A fault of the part or the field where the check stands.
    pub(super) fn fault(&mut self, message: impl Into<String>) {
        let mut path = self.part.map_or_else(String::new, |part| part.path());
        let mut order = Vec::new();
        for (step, place) in &self.way {
            match step {
                Step::Field(name) => {
                    let dot = if path.is_empty() { "" } else { "." };
                    path.push_str(dot);
                    path.push_str(&name.replace('_', "-"));
                }
                Step::At(at) => path.push_str(&format!("[{at}]")),
            }
            order.push(*place);
        }
        let name = self.part.filter(|part| part.index().is_some()).and_then(Part::name);
        let fault = Fault::new(path, message).of(name.map(|name| name.as_str()));
        self.faults.push((order, fault));
    }

    /// A fault of a field of the part.
    pub(super) fn fault_in(&mut self, field: &'static str, message: impl Into<String>) {
        self.enter(Step::Field(field));
        self.fault(message);
        self.leave();
    }

    /// A fault of an entry of a list of the part.
    pub(super) fn fault_at(&mut self, field: &'static str, at: usize, message: String) {
        self.enter(Step::Field(field));
        self.enter(Step::At(at));
        self.fault(message);
        self.leave();
        self.leave();
    }

    /// What stands before the sections.
    fn head(&mut self, policy: &'p Policy) {
        if policy.format != 1 {
            let message = format!("`{}` is no format this crate reads: expected 1", policy.format);
            self.fault_in("format", message);
        }
        self.enter(Step::Field("id"));
        self.name(&policy.id);
        self.leave();
        self.enter(Step::Field("title"));
        role::text(self, &policy.title);
        self.leave();
    }

    /// What is said of a section as a whole.
    fn section(&mut self, policy: &Policy, section: Section) {
        match section {
            Section::Clauses => self.some("clauses", &policy.clauses),
            Section::Terms if policy.terms.len() > Term::MAX => {
                let (count, most) = (policy.terms.len(), Term::MAX);
                let message = format!("{count} terms are declared: expected at most {most}");
                self.fault_in("terms", message);
            }
            _ => {}
        }
    }

    /// Nothing else in the section has the id of the part, and it is one.
    fn declared(&mut self, part: Part<'_>) {
        let Some(id) = part.id() else { return };
        if self.known.at(part.section(), id.as_str()) != part.index() {
            self.fault_in("id", format!("`{id}` is declared twice"));
        }
    }

    /// Something stands in the list.
    pub(super) fn some<T>(&mut self, field: &'static str, list: &[T]) {
        if list.is_empty() {
            self.fault_in(field, "the list is empty: expected at least one entry");
        }
    }

    /// Nothing stands twice in the list.
    pub(super) fn once<T: Ord + Display>(&mut self, field: &'static str, list: &[T]) {
        self.enter(Step::Field(field));
        let mut earlier = BTreeSet::new();
        for (at, one) in list.iter().enumerate() {
            self.enter(Step::At(at));
            self.first_in_list(&mut earlier, one);
            self.leave();
        }
        self.leave();
    }

    fn first_in_list<'l, T: Ord + Display>(&mut self, earlier: &mut BTreeSet<&'l T>, one: &'l T) {
        if !earlier.insert(one) {
            self.fault(format!("`{one}` stands twice in the list"));
        }
    }

    /// A number of days, if there is one; none at all is another thing to say.
    pub(super) fn days(&mut self, field: &'static str, days: Option<u32>, instead_of_none: &str) {
        match days {
            Some(0) => self.fault_in(
                field,
                format!("no day is left to pass: expected at least 1, or {instead_of_none}"),
            ),
            Some(days) if days > MOST_DAYS => {
                self.fault_in(field, format!("`{days}` days: expected at most {MOST_DAYS}"));
            }
            _ => {}
        }
    }

    fn knows(&self, section: Section, id: &str) -> bool {
        self.known.at(section, id).is_some()
    }

    /// What is said of an id that the section does not declare.
    fn unknown(&mut self, section: Section, id: &Id) -> String {
        let hint = self.hint(|known| nearest(id.as_str(), known.ids_of(section)));
        format!("no {} has the id `{id}`{hint}", section.name(Language::En))
    }

    /// The nearest known name, as long as there are hints.
    pub(super) fn hint(&mut self, seek: impl FnOnce(&Known<'p>) -> String) -> String {
        let Some(left) = self.hints.checked_sub(1) else { return String::new() };
        self.hints = left;
        seek(&self.known)
    }

    pub(super) fn is_jointly_used(&self, dataset: &Id) -> bool {
        self.known.is_jointly_used(dataset)
    }

    pub(super) fn is_part_of_itself(&self, purpose: &Purpose) -> bool {
        self.known.is_part_of_itself(purpose)
    }
}
