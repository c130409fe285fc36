//! Which clauses the parts of a document point at.

use super::{Changes, JointUse, Policy};
use crate::vocabulary::Id;

/// A part's path, and the clause that it points at.
pub(crate) type Pointer<'p> = (String, &'p Id);

/// The pointers of lists whose parts have a clause each.
macro_rules! of_lists {
    ($policy:ident, $found:ident: $( $name:literal $list:ident, )+) => {
        $(
            for (at, part) in $policy.$list.iter().enumerate() {
                $found.push((format!(concat!($name, "[{}].clause"), at), &part.clause));
            }
        )+
    };
}

impl Policy {
    /// Every clause that some part points at, with the path of the pointer.
    pub(crate) fn pointers(&self) -> Vec<Pointer<'_>> {
        let mut found: Vec<Pointer<'_>> = Vec::new();
        of_lists! { self, found:
            "purposes" purposes,
            "entrustments" entrustments,
            "joint-uses" joint_uses,
            "no-joint-uses" no_joint_uses,
            "promises" promises,
            "duties" duties,
            "flags" flags,
            "definitions" definitions,
            "other-purposes" other_purposes,
            "requests" requests,
            "security-measures" security_measures,
            "responsible" responsible,
            "storage-abroad" storage_abroad,
            "retention" retention,
            "announced-provisions" announced_provisions,
            "deemed-consents" deemed_consents,
            "processed" processed,
            "referable" referable,
            "statistics" statistics,
            "external-transmissions" external_transmissions,
            "contract-limits" contract_limits,
            "publications" publications,
            "disclaimers" disclaimers,
            "statements" statements,
            "remarks" remarks,
        }
        for (at, recipient) in self.recipients.iter().enumerate() {
            let path = format!("recipients[{at}]");
            found.extend(recipient.clause.iter().map(|clause| (format!("{path}.clause"), clause)));
            let basis = recipient.foreign.iter();
            found.extend(basis.map(|basis| (format!("{path}.foreign.clause"), &basis.clause)));
        }
        for (at, storage) in self.storage_abroad.iter().enumerate() {
            let path = format!("storage-abroad[{at}].foreign.clause");
            found.extend(storage.foreign.iter().map(|basis| (path.clone(), &basis.clause)));
        }
        for (at, joint) in self.joint_uses.iter().enumerate() {
            joint_use(&format!("joint-uses[{at}]"), joint, &mut found);
        }
        for (at, promise) in self.promises.iter().enumerate() {
            let exceptions = promise.unless.iter().enumerate();
            found.extend(exceptions.map(|(place, exception)| {
                (format!("promises[{at}].unless[{place}].clause"), &exception.clause)
            }));
        }
        for rule in self.changes.iter().flat_map(Changes::rules) {
            found.push((format!("{}.clause", rule.path), rule.clause));
        }
        let single = [
            ("opt-out.clause", self.opt_out.as_ref().map(|part| &part.clause)),
            ("complaints.clause", self.complaints.as_ref().map(|part| &part.clause)),
            (
                "language-precedence.clause",
                self.language_precedence.as_ref().map(|part| &part.clause),
            ),
        ];
        for (path, clause) in single {
            found.extend(clause.map(|clause| (path.to_owned(), clause)));
        }
        found
    }
}

fn joint_use<'p>(path: &str, joint: &'p JointUse, found: &mut Vec<Pointer<'p>>) {
    let parts = [
        ("items", joint.items.as_ref().map(|part| &part.clause)),
        ("users", joint.users.as_ref().map(|part| &part.clause)),
        ("purposes", joint.purposes.as_ref().map(|part| &part.clause)),
        ("responsible", joint.responsible.as_ref().map(|part| &part.clause)),
    ];
    for (name, clause) in parts {
        found.extend(clause.map(|clause| (format!("{path}.{name}.clause"), clause)));
    }
}
