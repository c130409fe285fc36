//! Foreign recipients and storage abroad (Art. 28).

use std::collections::{HashMap, HashSet};

use super::desk::{Desk, Missing, name_of};
use super::finding::{Finding, of_recipient};
use super::list::Code;
use crate::day::Day;
use crate::edition::{Edition, KNOWN_THROUGH};
use crate::norm::Norm;
use crate::policy::{
    ForeignBasis, ForeignGround, ForeignInformation, Recipient, Section, Whereabouts,
};
use crate::steps::Stepwise as _;
use crate::text::Text;
use crate::vocabulary::{Country, Id, InformationKind};

impl<'p> Desk<'p> {
    /// The recipients in a foreign country that is not designated, as far as the text says.
    pub(super) fn foreign_recipients(&self) -> impl Iterator<Item = &'p Recipient> {
        self.policy.recipients.iter().filter(|one| self.is_foreign(one)).stepwise()
    }

    /// Whether a recipient is one of these.
    pub(super) fn is_foreign(&self, recipient: &Recipient) -> bool {
        let day = last_day(self.edition);
        match recipient.country {
            Some(Whereabouts::Abroad) => true,
            // A basis for a provision abroad says that it is there.
            None => recipient.foreign.is_some(),
            Some(place) => place.country().is_some_and(|country| is_foreign(country, day)),
        }
    }
}

fn is_foreign(country: Country, day: Day) -> bool {
    country != Country::JAPAN && !country.is_designated_on(day)
}

/// The last day of an edition, as far as it is known.
fn last_day(edition: Edition) -> Day {
    let next = Edition::ALL.into_iter().find(|other| *other > edition);
    next.and_then(|next| next.since().previous()).unwrap_or(KNOWN_THROUGH)
}

pub(super) fn review(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    let foreign: Vec<&Recipient> = desk.foreign_recipients().collect();
    for recipient in &foreign {
        let referable = gets_referable_information(desk, recipient);
        let at = desk.lookup.place_of(Section::Recipients, &recipient.id);
        match &recipient.foreign {
            Some(basis) => {
                let norm =
                    if referable { Norm::ReferableInformation } else { Norm::ForeignInformation };
                of_recipient(informed(desk, basis, norm), at, recipient);
            }
            None if referable => {
                let norms = [Norm::ReferableInformation, Norm::ReferableMeasures];
                let clauses = recipient.clause.iter().flatten();
                let mut found = desk.find(Code::ForeignReferable, clauses, &norms);
                if let Some(finding) = &mut found {
                    finding.details.push(recipient.name.clone());
                }
                of_recipient(found, at, recipient);
            }
            None => without_basis(desk, recipient),
        }
    }
    // The countries of recipients without a basis, by the clauses that speak of them: as entrustees,
    // as joint users, or by name.
    let mut spoken_of: HashMap<&Id, HashSet<Country>> = HashMap::new();
    for recipient in foreign.iter().filter(|one| one.foreign.is_none()) {
        let Some(country) = recipient.country.and_then(Whereabouts::country) else { continue };
        let told = desk.told_of(&recipient.id);
        let clauses = told.entrusted.iter().chain(&told.joint).copied().chain(&recipient.clause);
        for clause in clauses.flatten() {
            spoken_of.entry(clause).or_default().insert(country);
        }
    }
    for storage in &policy.storage_abroad {
        let day = last_day(desk.edition);
        // A provider there of whom the same clause speaks is told of as a recipient.
        let told = |country: &Country| {
            let there = |clause| spoken_of.get(clause).is_some_and(|all| all.contains(country));
            storage.clause.iter().any(there)
        };
        let is_untold = |one: &&Country| is_foreign(**one, day) && !told(one);
        let countries = storage.countries.iter().filter(is_untold);
        let details: Vec<Text> = countries.map(|one| Text::One(one.to_string())).collect();
        match &storage.foreign {
            Some(basis) => {
                informed(desk, basis, Norm::ForeignInformation);
            }
            None if details.is_empty() && storage.unknown.is_none() => {}
            None => {
                let norms = [Norm::ForeignProvision];
                if let Some(finding) = desk.find(Code::ForeignStorage, &storage.clause, &norms) {
                    finding.details = details;
                }
            }
        }
    }
}

/// Whether all that the text says of a recipient is that it gets personally referable
/// information: then Art. 31 asks for what Art. 28 asks of personal data.
fn gets_referable_information(desk: &Desk<'_>, recipient: &Recipient) -> bool {
    let told = desk.told_of(&recipient.id);
    let otherwise = !told.entrusted.is_empty() || !told.joint.is_empty() || told.announced;
    let mut gets = recipient.datasets.iter().filter_map(|id| desk.lookup.dataset(id));
    !otherwise
        && (told.provided || !recipient.datasets.is_empty())
        && gets.all(|one| one.kind == InformationKind::PersonallyReferable)
}

fn without_basis(desk: &mut Desk<'_>, recipient: &Recipient) {
    let at = desk.lookup.place_of(Section::Recipients, &recipient.id);
    let told = desk.told_of(&recipient.id);
    let entrusted: Vec<&Id> = told.entrusted.iter().copied().flatten().collect();
    let mut others: Vec<&Id> = told.joint.iter().copied().flatten().collect();
    let (code, clauses) = if !entrusted.is_empty() {
        (Code::ForeignEntrustee, entrusted)
    } else if !others.is_empty() {
        (Code::ForeignRecipient, others)
    } else if told.announced || told.transmitted {
        // Told of as sharing, or no provision of personal data at all.
        return;
    } else {
        others.extend(recipient.clause.iter().flatten());
        (Code::ForeignRecipient, others)
    };
    // Where that is, whoever is asked for a consent has to be told; who names no country is
    // told of that alone.
    let unnamed = recipient.country == Some(Whereabouts::Abroad);
    let (code, norms) = if unnamed {
        (Code::ForeignCountryUnnamed, &[Norm::ForeignProvision, Norm::ForeignInformation][..])
    } else {
        (code, &[Norm::ForeignProvision][..])
    };
    let mut found = desk.find(code, clauses, norms);
    if let Some(finding) = &mut found {
        finding.details.push(recipient.name.clone());
    }
    of_recipient(found, at, recipient);
}

/// A consent to foreign provision is asked for with what Art. 28(2) wants told.
fn informed<'d>(
    desk: &'d mut Desk<'_>,
    basis: &ForeignBasis,
    norm: Norm,
) -> Option<&'d mut Finding> {
    if basis.by != ForeignGround::Consent {
        return None;
    }
    let missing = ForeignInformation::ALL
        .iter()
        .filter(|one| !basis.informs.contains(one))
        .map(|one| Missing::of(name_of!(one), norm, one.id()))
        .collect();
    desk.find_missing(Code::ForeignUninformed, &basis.clause, missing)
}
