//! What parts say, whatever the order of their lists.

use crate::policy::{
    AnnouncedProvision, Changes, Clause, Clauses, Complaints, ContractLimit, Dataset,
    DeemedConsent, Definition, Disclaimer, Entrustment, Exception, ExternalTransmission, Flag,
    ForeignBasis, ImportantChanges, Item, JointItems, JointPurposes, JointScope, JointUse,
    LanguagePrecedence, NoJointUse, OtherPurposes, Principals, Processed, Promise, PromisedDuty,
    Publication, Purpose, Recipient, Referable, RequestRule, Requirement, ResponsiblePerson,
    RetentionRule, SecurityMeasures, Statement, Statistics, StorageAbroad, TermDefinition,
};

/// A part whose lists are sets: their order says nothing.
pub(super) trait Unordered: Clone + PartialEq {
    /// Puts every list in one order, the same for all.
    fn sort_lists(&mut self);

    /// The part with every list in that order: two parts that say the same are equal.
    fn sorted(&self) -> Self {
        let mut part = self.clone();
        part.sort_lists();
        part
    }
}

/// Whether two parts say the same.
pub(super) fn says_the_same<T: Unordered>(one: &T, other: &T) -> bool {
    one == other || one.sorted() == other.sorted()
}

impl<T: Clone + Ord> Unordered for Vec<T> {
    fn sort_lists(&mut self) {
        self.sort_unstable();
        self.dedup();
    }
}

impl Unordered for Clauses {
    fn sort_lists(&mut self) {
        self.sort();
    }
}

impl<T: Unordered> Unordered for Option<T> {
    fn sort_lists(&mut self) {
        if let Some(part) = self {
            part.sort_lists();
        }
    }
}

/// Parts, each with its lists and the parts of it that have some.
macro_rules! parts {
    ( $( $part:ident: $( $list:ident ),*; )+ ) => {
        $(
            impl Unordered for $part {
                fn sort_lists(&mut self) {
                    $( self.$list.sort_lists(); )*
                }
            }
        )+
    };
}

parts! {
    AnnouncedProvision: clause, recipients, datasets;
    Changes: clause, subjects, important;
    Clause:;
    Complaints: clause;
    ContractLimit: clause, datasets;
    Dataset: clause, principals, items, purposes;
    DeemedConsent: clause;
    Definition: clause, limbs;
    Disclaimer: clause;
    Entrustment: clause, recipients, datasets, purposes, requires;
    Exception: clause, all, any;
    ExternalTransmission: clause, items, purposes;
    Flag: clause, handlings, purposes;
    ForeignBasis: clause, informs;
    ImportantChanges: clause, subjects;
    Item: clause;
    JointItems: clause, ids;
    JointPurposes: clause, ids;
    JointScope: clause, recipients;
    JointUse: clause, datasets, items, users, purposes;
    LanguagePrecedence: clause;
    NoJointUse: clause, datasets;
    OtherPurposes: clause, datasets;
    Principals: clause;
    Processed: clause, states, items, purposes;
    PromisedDuty: clause, arises, datasets, kinds, requests, when;
    Publication: clause, datasets;
    Purpose: clause, principals;
    Recipient: clause, foreign;
    Referable: clause, recipients;
    RequestRule: clause, kinds, datasets, refused_where;
    Requirement: all, any;
    ResponsiblePerson: clause;
    RetentionRule: clause, datasets;
    SecurityMeasures: clause, aspects;
    Statement: clause;
    Statistics: clause;
    StorageAbroad: clause, countries, foreign;
    TermDefinition: clause, recipients;
}

impl Unordered for Promise {
    fn sort_lists(&mut self) {
        self.clause.sort_lists();
        self.restricts.sort_lists();
        self.datasets.sort_lists();
        self.kinds.sort_lists();
        self.requests.sort_lists();
        self.when.sort_lists();
        self.unless.iter_mut().for_each(Unordered::sort_lists);
        self.unless.sort_lists();
        self.overrides.sort_lists();
    }
}
