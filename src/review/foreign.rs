//! Foreign recipients and storage abroad (Art. 28).

use super::desk::{Desk, Missing, name_of};
use super::finding::{Finding, of_recipient};
use super::list::Code;
use crate::day::Day;
use crate::edition::{Edition, KNOWN_THROUGH};
use crate::norm::Norm;
use crate::policy::{
    Clauses, Direction, ForeignBasis, ForeignGround, ForeignInformation, Policy, Recipient,
    Referable, Whereabouts,
};
use crate::text::Text;
use crate::vocabulary::{Country, Id, InformationKind};

impl Desk<'_> {
    /// The recipients in a foreign country that is not designated, as far as the text says.
    pub(super) fn foreign_recipients(&self) -> impl Iterator<Item = &Recipient> {
        let day = last_day(self.edition);
        self.policy.recipients.iter().filter(move |one| match one.country {
            Some(Whereabouts::Abroad) => true,
            // A basis for a provision abroad says that it is there.
            None => one.foreign.is_some(),
            Some(place) => place.country().is_some_and(|country| is_foreign(country, day)),
        })
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
    let foreign: Vec<Recipient> = desk.foreign_recipients().cloned().collect();
    for recipient in &foreign {
        let referable = gets_referable_information(policy, recipient);
        match &recipient.foreign {
            Some(basis) => {
                let norm =
                    if referable { Norm::ReferableInformation } else { Norm::ForeignInformation };
                of_recipient(informed(desk, basis, norm), policy, recipient);
            }
            None if referable => {
                let norms = [Norm::ReferableInformation, Norm::ReferableMeasures];
                let clauses = recipient.clause.iter().flatten();
                let mut found = desk.find(Code::ForeignReferable, clauses, &norms);
                if let Some(finding) = &mut found {
                    finding.details.push(recipient.name.clone());
                }
                of_recipient(found, policy, recipient);
            }
            None => without_basis(desk, recipient),
        }
    }
    for storage in &policy.storage_abroad {
        let day = last_day(desk.edition);
        // A provider there of whom the same clause speaks is told of as a recipient.
        let told: Vec<Country> = foreign
            .iter()
            .filter(|one| one.foreign.is_none() && speaks_of(policy, &storage.clause, one))
            .filter_map(|one| one.country?.country())
            .collect();
        let is_untold = |one: &&Country| is_foreign(**one, day) && !told.contains(one);
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

/// Whether a clause speaks of a recipient: as an entrustee, as a joint user, or by name.
fn speaks_of(policy: &Policy, clauses: &Clauses, recipient: &Recipient) -> bool {
    let named = |ids: &[Id], there: &Clauses| ids.contains(&recipient.id) && there.share(clauses);
    let users = policy.joint_uses.iter().filter_map(|one| one.users.as_ref());
    policy.entrustments.iter().any(|one| named(&one.recipients, &one.clause))
        || users.into_iter().any(|one| named(&one.recipients, &one.clause))
        || recipient.clause.as_ref().is_some_and(|one| one.share(clauses))
}

/// Whether all that the text says of a recipient is that it gets personally referable
/// information: then Art. 31 asks for what Art. 28 asks of personal data.
fn gets_referable_information(policy: &Policy, recipient: &Recipient) -> bool {
    let names = |ids: &[Id]| ids.contains(&recipient.id);
    let mut users = policy.joint_uses.iter().filter_map(|one| one.users.as_ref());
    let otherwise = policy.entrustments.iter().any(|one| names(&one.recipients))
        || users.any(|one| names(&one.recipients))
        || policy.announced_provisions.iter().any(|one| names(&one.recipients));
    let mut gets = recipient.datasets.iter().filter_map(|id| policy.dataset(id.as_str()));
    let provided = |one: &Referable| one.direction == Direction::Provided;
    let told = policy.referable.iter().any(|one| provided(one) && names(&one.recipients));
    !otherwise
        && (told || !recipient.datasets.is_empty())
        && gets.all(|one| one.kind == InformationKind::PersonallyReferable)
}

fn without_basis(desk: &mut Desk<'_>, recipient: &Recipient) {
    let policy = desk.policy;
    let names = |ids: &[Id]| ids.contains(&recipient.id);
    let entrusted: Vec<&Id> = policy
        .entrustments
        .iter()
        .filter(|one| names(&one.recipients))
        .flat_map(|one| &one.clause)
        .collect();
    let joint = policy.joint_uses.iter().filter_map(|one| one.users.as_ref());
    let mut others: Vec<&Id> =
        joint.filter(|users| names(&users.recipients)).flat_map(|users| &users.clause).collect();
    let shared = policy.announced_provisions.iter().any(|one| names(&one.recipients));
    let sent = policy.external_transmissions.iter().any(|one| one.recipient == recipient.id);
    let (code, clauses) = if !entrusted.is_empty() {
        (Code::ForeignEntrustee, entrusted)
    } else if !others.is_empty() {
        (Code::ForeignRecipient, others)
    } else if shared || sent {
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
    of_recipient(found, policy, recipient);
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
