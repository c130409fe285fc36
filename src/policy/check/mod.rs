//! The one check of a document's meaning: every fault at once.

mod fault;
mod promises;
mod sections;

use core::fmt::Display;

pub use fault::{Fault, Faults};

use super::changes::MOST_DAYS;
use super::pointers::Pointer;
use super::{Changes, Policy};
use crate::duty::Duty;
use crate::fact::{Fact, Term};
use crate::name::nearest;
use crate::norm::Norm;
use crate::vocabulary::{ANY_SHOWN, Id};

/// The ids that one kind of part declares.
struct Known<'p> {
    what: &'static str,
    ids: Vec<&'p Id>,
}

/// The names that sections refer to.
struct Names<'p> {
    items: Known<'p>,
    purposes: Known<'p>,
    datasets: Known<'p>,
    recipients: Known<'p>,
}

struct Check<'p> {
    faults: Vec<Fault>,
    terms: Vec<&'p str>,
    /// The pointers at clauses that are yet to be followed.
    pointers: Vec<Pointer<'p>>,
}

impl Check<'_> {
    fn fault(&mut self, path: impl Into<String>, message: impl Into<String>) {
        self.faults.push(Fault::new(path, message));
    }

    /// Declares the ids of a list and reports duplicates.
    fn declare<'p>(
        &mut self,
        list: &str,
        what: &'static str,
        ids: impl Iterator<Item = &'p Id>,
    ) -> Known<'p> {
        let mut known = Known { what, ids: Vec::new() };
        for (place, id) in ids.enumerate() {
            if id.as_str().is_empty() {
                self.fault(format!("{list}[{place}].id"), "the id is empty");
            }
            if known.ids.contains(&id) {
                self.fault(format!("{list}[{place}].id"), format!("`{id}` is declared twice"));
            }
            known.ids.push(id);
        }
        known
    }

    fn refer(&mut self, path: &str, id: &Id, known: &Known<'_>) {
        if !known.ids.contains(&id) {
            let what = known.what;
            let hint = nearest(id.as_str(), known.ids.iter().map(|id| id.as_str()));
            self.fault(path, format!("no {what} has the id `{id}`{hint}"));
        }
    }

    fn refer_all(&mut self, path: &str, ids: &[Id], known: &Known<'_>) {
        for (place, id) in ids.iter().enumerate() {
            self.refer(&format!("{path}[{place}]"), id, known);
            self.once(path, ids, place);
        }
    }

    /// What stands at this place of a list does not stand there before.
    fn once<T: PartialEq + Display>(&mut self, path: &str, list: &[T], place: usize) {
        let earlier = list.get(..place).unwrap_or_default();
        if let Some(one) = list.get(place).filter(|one| earlier.contains(one)) {
            self.fault(format!("{path}[{place}]"), format!("`{one}` stands twice in the list"));
        }
    }

    /// Nothing stands twice in the list.
    fn all_once<T: PartialEq + Display>(&mut self, path: &str, list: &[T]) {
        for place in 0..list.len() {
            self.once(path, list, place);
        }
    }

    /// Follows the pointer of this part at its clause, so that faults stand in the order
    /// of the document.
    fn clause(&mut self, part: &str, clauses: &Known<'_>) {
        let path = format!("{part}.clause");
        if let Some(at) = self.pointers.iter().position(|(there, _)| *there == path) {
            let (path, clause) = self.pointers.remove(at);
            self.refer(&path, clause, clauses);
        }
    }

    fn not_empty<T>(&mut self, path: &str, list: &[T]) {
        if list.is_empty() {
            self.fault(path, "the list is empty: expected at least one entry");
        }
    }

    /// A number of days, if there is one; none at all is another thing to say.
    fn days(&mut self, path: &str, days: Option<u32>, instead_of_none: &str) {
        match days {
            Some(0) => self.fault(
                path,
                format!("no day is left to pass: expected at least 1, or {instead_of_none}"),
            ),
            Some(days) if days > MOST_DAYS => {
                self.fault(path, format!("`{days}` days: expected at most {MOST_DAYS}"));
            }
            _ => {}
        }
    }

    /// The id of a fact of the Act, if there is one.
    fn fact(&mut self, path: &str, id: Option<&str>) {
        if let Some(id) = id
            && Fact::named(id).is_none()
        {
            let hint = nearest(id, Fact::ACT.iter().map(|fact| fact.id()));
            self.fault(path, format!("no fact of the Act has the id `{id}`{hint}"));
        }
    }

    /// The id of a norm, if there is one.
    fn norm(&mut self, path: &str, id: Option<&str>) {
        if let Some(id) = id
            && id.parse::<Norm>().is_err()
        {
            let hint = nearest(id, Norm::ALL.iter().map(|norm| norm.id()));
            self.fault(path, format!("no norm has the id `{id}`{hint}"));
        }
    }
}

pub(super) fn check(policy: &Policy) -> Result<(), Faults> {
    let mut check = Check {
        faults: Vec::new(),
        terms: policy.terms.iter().map(|term| term.id.as_str()).collect(),
        pointers: policy.pointers(),
    };
    if policy.format != 1 {
        check.fault(
            "format",
            format!("`{}` is no format this crate reads: expected 1", policy.format),
        );
    }

    check.not_empty("settings.personal-information", &policy.settings.personal_information);
    let clauses = check.declare("clauses", "clause", policy.clauses.iter().map(|c| &c.id));
    check.not_empty("clauses", &policy.clauses);
    let terms = check.declare("terms", "term", policy.terms.iter().map(|t| &t.id));
    let principals = check.declare(
        "principals",
        "category of principals",
        policy.principals.iter().map(|p| &p.id),
    );
    let items = check.declare("items", "item", policy.items.iter().map(|i| &i.id));
    let purposes = check.declare("purposes", "purpose", policy.purposes.iter().map(|p| &p.id));
    let datasets = check.declare("datasets", "dataset", policy.datasets.iter().map(|d| &d.id));
    let recipients =
        check.declare("recipients", "recipient", policy.recipients.iter().map(|r| &r.id));

    if policy.terms.len() > Term::MAX {
        let count = policy.terms.len();
        check.fault("terms", format!("{count} terms are declared: expected at most {}", Term::MAX));
    }
    for (at, term) in policy.terms.iter().enumerate() {
        if Fact::named(term.id.as_str()).is_some() {
            check.fault(
                format!("terms[{at}].id"),
                format!("`{}` is a fact of the Act: expected a name of the policy's own", term.id),
            );
        }
        if term.id.as_str().starts_with("not ") {
            check.fault(
                format!("terms[{at}].id"),
                format!(
                    "`{}` denies another fact: expected a name that does not begin with `not `",
                    term.id
                ),
            );
        }
        let path = format!("terms[{at}]");
        check.fact(&format!("{path}.means"), term.means.as_deref());
        check.fact(&format!("{path}.within"), term.within.as_deref());
        if term.means.is_some() && term.within.is_some() {
            check.fault(path.as_str(), "a term that says a fact in other words is no narrower case: expected either `means` or `within`");
        }
        if let Some(ids) = &term.recipients {
            check.refer_all(&format!("{path}.recipients"), ids, &recipients);
            if term.means.is_some() {
                check.fault(path, "a term that says a fact in other words is not so by its recipients: expected either `means` or `recipients`");
            }
        }
    }
    for (at, recipient) in policy.recipients.iter().enumerate() {
        for (key, name) in [("id", Some(&recipient.id)), ("category", recipient.category.as_ref())]
        {
            if name.is_some_and(|name| *name == ANY_SHOWN) {
                check.fault(
                    format!("recipients[{at}].{key}"),
                    format!("`{ANY_SHOWN}` stands for every recipient: expected another name"),
                );
            }
        }
    }
    for (at, purpose) in policy.purposes.iter().enumerate() {
        check.clause(&format!("purposes[{at}]"), &clauses);
        check.refer_all(&format!("purposes[{at}].principals"), &purpose.principals, &principals);
        if let Some(wider) = &purpose.part_of {
            let path = format!("purposes[{at}].part-of");
            check.refer(&path, wider, &purposes);
            let mut wider = policy.with_wider(purpose);
            if wider.any(|one| one.part_of.as_ref() == Some(&purpose.id)) {
                check.fault(path, format!("`{}` is a part of itself", purpose.id));
            }
        }
    }
    for (at, dataset) in policy.datasets.iter().enumerate() {
        check.refer_all(&format!("datasets[{at}].principals"), &dataset.principals, &principals);
        check.refer_all(&format!("datasets[{at}].items"), &dataset.items, &items);
        check.refer_all(&format!("datasets[{at}].purposes"), &dataset.purposes, &purposes);
    }
    for (at, entrustment) in policy.entrustments.iter().enumerate() {
        check.clause(&format!("entrustments[{at}]"), &clauses);
        check.refer_all(
            &format!("entrustments[{at}].recipients"),
            &entrustment.recipients,
            &recipients,
        );
        check.refer_all(&format!("entrustments[{at}].datasets"), &entrustment.datasets, &datasets);
        check.refer_all(&format!("entrustments[{at}].purposes"), &entrustment.purposes, &purposes);
    }
    for (at, joint) in policy.joint_uses.iter().enumerate() {
        let path = format!("joint-uses[{at}]");
        for part in ["", ".items", ".users", ".purposes", ".responsible"] {
            check.clause(&format!("{path}{part}"), &clauses);
        }
        check.not_empty(&format!("{path}.datasets"), &joint.datasets);
        check.refer_all(&format!("{path}.datasets"), &joint.datasets, &datasets);
        if let Some(part) = &joint.items {
            check.refer_all(&format!("{path}.items.ids"), &part.ids, &items);
        }
        if let Some(part) = &joint.users {
            check.refer_all(&format!("{path}.users.recipients"), &part.recipients, &recipients);
            if part.recipients.is_empty() && part.elsewhere.is_none() {
                check.fault(
                    format!("{path}.users"),
                    "no user is named: expected `recipients` or `elsewhere`",
                );
            }
        }
        if let Some(part) = &joint.purposes {
            check.refer_all(&format!("{path}.purposes.ids"), &part.ids, &purposes);
        }
        if let Some(part) = &joint.responsible
            && part.individual
            && part.representative.is_some()
        {
            check.fault(
                format!("{path}.responsible"),
                "an individual has no representative: expected either `individual` or `representative`",
            );
        }
    }
    for (at, none) in policy.no_joint_uses.iter().enumerate() {
        let path = format!("no-joint-uses[{at}]");
        check.clause(&path, &clauses);
        check.not_empty(&format!("{path}.datasets"), &none.datasets);
        check.refer_all(&format!("{path}.datasets"), &none.datasets, &datasets);
        for (place, dataset) in none.datasets.iter().enumerate() {
            if policy.joint_uses.iter().any(|joint| joint.datasets.contains(dataset)) {
                check.fault(
                    format!("{path}.datasets[{place}]"),
                    format!("`{dataset}` is also among the datasets of a joint use"),
                );
            }
        }
    }
    if let Some(opt_out) = &policy.opt_out {
        check.clause("opt-out", &clauses);
        check.not_empty("opt-out.datasets", &opt_out.datasets);
        check.refer_all("opt-out.datasets", &opt_out.datasets, &datasets);
        for (at, shown) in opt_out.shown.iter().enumerate() {
            let announced = Fact::opt_out_items().map(Fact::id);
            if !announced.clone().any(|id| id == shown.as_str()) {
                let hint = nearest(shown.as_str(), announced);
                check.fault(
                    format!("opt-out.shown[{at}]"),
                    format!("`{shown}` is no item of an opt-out notice{hint}"),
                );
            }
        }
    }
    for (at, promise) in policy.promises.iter().enumerate() {
        check.promise(&format!("promises[{at}]"), promise, &clauses, &datasets, policy);
    }
    let promised = check.declare("duties", "duty", policy.duties.iter().map(|duty| &duty.id));
    for (at, id) in promised.ids.iter().enumerate() {
        if Duty::ALL.iter().any(|duty| **id == *duty.id()) {
            check.fault(
                format!("duties[{at}].id"),
                format!("`{id}` is a duty of the Act: expected a name of the policy's own"),
            );
        }
    }
    for (at, duty) in policy.duties.iter().enumerate() {
        let path = format!("duties[{at}]");
        check.clause(&path, &clauses);
        check.refer_all(&format!("{path}.datasets"), &duty.datasets, &datasets);
        check.all_once(&format!("{path}.arises"), &duty.arises);
        check.all_once(&format!("{path}.kinds"), &duty.kinds);
        check.requests(&path, &duty.requests, "arises", &duty.arises);
        check.when(&path, duty.when.as_ref());
        check.days(&format!("{path}.within"), duty.within, "no `within`");
    }
    for (at, flag) in policy.flags.iter().enumerate() {
        check.clause(&format!("flags[{at}]"), &clauses);
        check.not_empty(&format!("flags[{at}].handlings"), &flag.handlings);
        check.all_once(&format!("flags[{at}].handlings"), &flag.handlings);
        check.refer_all(&format!("flags[{at}].purposes"), &flag.purposes, &purposes);
    }
    for rule in policy.changes.iter().flat_map(Changes::rules) {
        let path = rule.path;
        check.clause(path, &clauses);
        check.days(&format!("{path}.effect"), rule.effect.days(), "`on-posting`");
        if let Some(term) = rule.term {
            check.refer(&format!("{path}.term"), term, &terms);
        }
    }
    for (path, clause) in core::mem::take(&mut check.pointers) {
        check.refer(&path, clause, &clauses);
    }
    sections::check(&mut check, policy, &Names { items, purposes, datasets, recipients });
    Faults::check(check.faults)
}
