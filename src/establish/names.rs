//! Names of a case, resolved against the policy.

use std::collections::HashSet;

use crate::case::{Case, CasePurpose, CaseRecipient, DescribedRecipient, OrUnknown};
use crate::policy::{Dataset, Policy, Purpose, Recipient, Whereabouts};
use crate::register::{RecipientEntry, Register};
use crate::vocabulary::{Country, Id, Relation};

/// What the names of a case stand for.
#[derive(Clone, Debug)]
pub(crate) struct Names<'p> {
    pub(crate) dataset: &'p Dataset,
    pub(crate) items: Vec<Id>,
    pub(crate) purpose: Option<&'p Purpose>,
    /// The wider purposes of which it is a part.
    wider: Vec<&'p Purpose>,
    pub(crate) recipient: Option<&'p Recipient>,
    /// What the register has of it.
    pub(crate) on_record: Option<&'p RecipientEntry>,
    /// The id of the recipient, of the policy or of the register; else its name.
    pub(crate) recipient_id: Option<Id>,
    pub(crate) recipient_name: Option<Id>,
    pub(crate) country: Option<Country>,
    /// Whether the policy says that it is abroad, and not where.
    pub(crate) somewhere_abroad: bool,
    /// The recipient of whose country the register alone tells.
    pub(crate) country_on_record: Option<&'p RecipientEntry>,
    /// The recipient of whose country policy and register tell differently, so that it is open.
    pub(crate) country_differs: Option<&'p RecipientEntry>,
    pub(crate) relation: Option<OrUnknown<Relation>>,
}

impl<'p> Names<'p> {
    /// The names resolved; one that [`check`](super::check) complains of stands for
    /// nothing.
    pub(crate) fn resolve(
        policy: &'p Policy,
        register: Option<&'p Register>,
        case: &Case,
        dataset: &'p Dataset,
    ) -> Self {
        let purpose = match &case.purpose {
            Some(CasePurpose::Declared(id)) => policy.purpose(id.as_str()),
            Some(CasePurpose::Free { .. }) | None => None,
        };
        let described = match &case.recipient {
            None => DescribedRecipient::default(),
            Some(CaseRecipient::Declared(id)) => {
                DescribedRecipient { id: Some(id.clone()), ..DescribedRecipient::default() }
            }
            Some(CaseRecipient::Described(described)) => described.clone(),
        };
        let recipient = described.id.as_ref().and_then(|id| policy.recipient(id.as_str()));
        let on_record = described.id.as_ref().and_then(|id| register?.recipient(id.as_str()));
        let place = recipient.and_then(|recipient| recipient.country);
        let published = place.and_then(Whereabouts::country);
        let kept = on_record.and_then(|recipient| recipient.country);
        let unsaid = on_record.filter(|_| described.country.is_none());
        let differ = kept.is_some_and(|kept| place.is_some_and(|place| place.rules_out(kept)));
        let declared = published.or(kept).filter(|_| !differ);
        Self {
            dataset,
            items: case.items.clone().unwrap_or_else(|| dataset.items.clone()),
            purpose,
            wider: purpose.iter().flat_map(|one| policy.with_wider(one)).skip(1).collect(),
            recipient,
            on_record,
            recipient_id: described.id.clone(),
            recipient_name: described.id.clone().or(described.name.as_deref().map(Id::from)),
            country: described.country.or(declared),
            somewhere_abroad: described.country.is_none()
                && place == Some(Whereabouts::Abroad)
                && !differ,
            country_on_record: unsaid.filter(|_| published.is_none() && !differ),
            country_differs: unsaid.filter(|_| differ),
            relation: described.relation,
        }
    }

    /// Whether these purposes include that of the case: by name, or as a wider one.
    /// `None` if the case names none of the policy's.
    pub(crate) fn is_for(&self, purposes: &[Id]) -> Option<bool> {
        let wider: HashSet<&Id> = self.wider.iter().map(|one| &one.id).collect();
        let named = |purpose: &Purpose| {
            let mut purposes = purposes.iter();
            purposes.any(|id| *id == purpose.id || wider.contains(id))
        };
        self.purpose.map(named)
    }

    /// Whether the recipient is one of these of the policy.
    pub(crate) fn is_among(&self, recipients: &[Id]) -> bool {
        self.recipient.is_some_and(|recipient| recipients.contains(&recipient.id))
    }
}
