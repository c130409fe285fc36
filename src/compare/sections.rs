//! Sections that declare: requests, measures, retention and the like.

use super::order::Unordered;
use super::pairs::pairs;
use super::{Change, ChangeKind, Demand, Versions};
use crate::vocabulary::Id;

/// Compares lists whose parts have a clause each.
macro_rules! lists {
    ($versions:ident, $changes:ident: $( $name:literal $list:ident, $kind:ident $($demand:ident)?; )+) => {
        $(
            let section = Section {
                kind: ChangeKind::$kind,
                demand: [$( Some(Demand::$demand), )? None].first().copied().flatten(),
                path: &|clause| format!(concat!($name, "[{}]"), clause),
            };
            let (old, new) = (&$versions.old.$list, &$versions.new.$list);
            section.compare($versions, old, new, |part| part.clause.first(), $changes);
        )+
    };
}

/// What is said of a difference in one section.
struct Section<'s> {
    kind: ChangeKind,
    /// What the Act demands of it where retained personal data is held.
    demand: Option<Demand>,
    path: &'s dyn Fn(&Id) -> String,
}

pub(super) fn compare<'p>(versions: Versions<'p>, changes: &mut Vec<Change<'p>>) {
    lists! { versions, changes:
        "other-purposes" other_purposes, OtherPurposesChanged;
        "deemed-consents" deemed_consents, DeemedConsentChanged;
        "announced-provisions" announced_provisions, AnnouncedProvisionChanged;
        "publications" publications, PublicationChanged;
        "external-transmissions" external_transmissions, ExternalTransmissionChanged;
        "storage-abroad" storage_abroad, StorageAbroadChanged KeepMeasuresKnown;
        "processed" processed, ProcessedChanged;
        "referable" referable, ReferableChanged;
        "statistics" statistics, StatisticsChanged;
        "retention" retention, RetentionChanged;
        "contract-limits" contract_limits, ContractLimitChanged;
        "requests" requests, RequestsChanged KeepProceduresKnown;
        "security-measures" security_measures, SecurityMeasuresChanged KeepMeasuresKnown;
        "responsible" responsible, ResponsiblePersonChanged;
        "definitions" definitions, DefinitionChanged;
        "disclaimers" disclaimers, DisclaimerChanged;
        "statements" statements, StatementChanged;
    }
    let Versions { old, new, .. } = versions;
    let complaints = Section {
        kind: ChangeKind::ComplaintsChanged,
        demand: Some(Demand::KeepComplaintsKnown),
        path: &|_| "complaints".to_owned(),
    };
    let (was, is) = (old.complaints.as_slice(), new.complaints.as_slice());
    complaints.compare(versions, was, is, |part| part.clause.first(), changes);
    let language = Section {
        kind: ChangeKind::LanguagePrecedenceChanged,
        demand: None,
        path: &|_| "language-precedence".to_owned(),
    };
    let (was, is) = (old.language_precedence.as_slice(), new.language_precedence.as_slice());
    language.compare(versions, was, is, |part| part.clause.first(), changes);
}

impl Section<'_> {
    fn compare<'p, T: Unordered>(
        &self,
        versions: Versions<'p>,
        old: &'p [T],
        new: &'p [T],
        clause: impl Fn(&T) -> &Id,
        changes: &mut Vec<Change<'p>>,
    ) {
        for pair in pairs(old, new, |old, new| clause(old) == clause(new)) {
            let (was, is) = pair.sides();
            let (was, is) = (was.map(&clause), is.map(&clause));
            if let Some(place) = is.or(was).filter(|_| pair.differs()) {
                changes.push(
                    versions
                        .change(self.kind, (self.path)(place))
                        .clauses(was, is)
                        .demanding(self.demand.filter(|_| versions.holds_retained())),
                );
            }
        }
    }
}
