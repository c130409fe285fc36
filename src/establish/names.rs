//! Names of a case, resolved against the policy.

use crate::case::{Case, CasePurpose, CaseRecipient, DescribedRecipient, OrUnknown};
use crate::policy::{Dataset, Policy, Purpose, Recipient, Whereabouts};
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
    /// The id or name of the recipient, declared or not.
    pub(crate) recipient_name: Option<Id>,
    pub(crate) country: Option<Country>,
    /// Whether the policy says that it is abroad, and not where.
    pub(crate) somewhere_abroad: bool,
    pub(crate) relation: Option<OrUnknown<Relation>>,
}

impl<'p> Names<'p> {
    /// The names resolved; one that [`check`](super::check) complains of stands for
    /// nothing.
    pub(crate) fn resolve(policy: &'p Policy, case: &Case, dataset: &'p Dataset) -> Self {
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
        let declared = recipient.and_then(|recipient| recipient.country);
        Self {
            dataset,
            items: case.items.clone().unwrap_or_else(|| dataset.items.clone()),
            purpose,
            wider: purpose.iter().flat_map(|one| policy.with_wider(one)).skip(1).collect(),
            recipient,
            recipient_name: described.id.clone().or(described.name.as_deref().map(Id::from)),
            country: described.country.or(declared.and_then(Whereabouts::country)),
            somewhere_abroad: described.country.is_none() && declared == Some(Whereabouts::Abroad),
            relation: described.relation,
        }
    }

    /// Whether these purposes include that of the case: by name, or as a wider one.
    /// `None` if the case names none of the policy's.
    pub(crate) fn is_for(&self, purposes: &[Id]) -> Option<bool> {
        let named = |one: &&Purpose| purposes.contains(&one.id);
        self.purpose.map(|purpose| named(&purpose) || self.wider.iter().any(named))
    }
}
