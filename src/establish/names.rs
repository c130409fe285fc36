//! Names of a case, resolved against the policy.

use crate::case::{Case, CasePurpose, CaseRecipient, DescribedRecipient, OrUnknown};
use crate::policy::{Dataset, Fault, Policy, Purpose, Recipient, nearest};
use crate::vocabulary::{Country, Id, Relation};

/// What the names of a case stand for.
#[derive(Clone, Debug)]
pub(crate) struct Names<'p> {
    pub(crate) dataset: &'p Dataset,
    pub(crate) items: Vec<Id>,
    pub(crate) purpose: Option<&'p Purpose>,
    pub(crate) recipient: Option<&'p Recipient>,
    /// The id or name of the recipient, declared or not.
    pub(crate) recipient_name: Option<Id>,
    pub(crate) country: Option<Country>,
    pub(crate) relation: Option<OrUnknown<Relation>>,
}

impl<'p> Names<'p> {
    pub(crate) fn resolve(
        policy: &'p Policy,
        case: &Case,
        dataset: &'p Dataset,
        faults: &mut Vec<Fault>,
    ) -> Self {
        let items = items(case, dataset, faults);
        let purpose = purpose(policy, case, faults);
        let described = match &case.recipient {
            None => DescribedRecipient::default(),
            Some(CaseRecipient::Declared(id)) => {
                DescribedRecipient { id: Some(id.clone()), ..DescribedRecipient::default() }
            }
            Some(CaseRecipient::Described(described)) => described.clone(),
        };
        let recipient = described.id.as_ref().and_then(|id| {
            let found = policy.recipient(id.as_str());
            if found.is_none() {
                let hint = nearest(id.as_str(), policy.recipients.iter().map(|r| r.id.as_str()));
                faults
                    .push(Fault::new("recipient", format!("no recipient has the id `{id}`{hint}")));
            }
            found
        });
        let declared_country = recipient.and_then(|recipient| recipient.country);
        if let (Some(said), Some(declared)) = (described.country, declared_country)
            && said != declared
        {
            faults.push(Fault::new(
                "recipient.country",
                format!("the country is `{said}`, but the policy says `{declared}`"),
            ));
        }
        Self {
            dataset,
            items,
            purpose,
            recipient,
            recipient_name: described.id.clone().or(described.name.as_deref().map(Id::from)),
            country: described.country.or(declared_country),
            relation: described.relation,
        }
    }
}

fn items(case: &Case, dataset: &Dataset, faults: &mut Vec<Fault>) -> Vec<Id> {
    let Some(items) = &case.items else {
        return dataset.items.clone();
    };
    if items.is_empty() {
        faults.push(Fault::new(
            "items",
            "the list is empty: expected items, or no list for all of them",
        ));
    }
    for (at, item) in items.iter().enumerate() {
        if !dataset.items.contains(item) {
            let hint = nearest(item.as_str(), dataset.items.iter().map(Id::as_str));
            faults.push(Fault::new(
                format!("items[{at}]"),
                format!("the dataset `{}` has no item `{item}`{hint}", dataset.id),
            ));
        }
    }
    items.clone()
}

fn purpose<'p>(policy: &'p Policy, case: &Case, faults: &mut Vec<Fault>) -> Option<&'p Purpose> {
    let Some(CasePurpose::Declared(id)) = &case.purpose else {
        return None;
    };
    let found = policy.purpose(id.as_str());
    if found.is_none() {
        let hint = nearest(id.as_str(), policy.purposes.iter().map(|p| p.id.as_str()));
        faults.push(Fault::new(
            "purpose",
            format!("no purpose has the id `{id}`{hint} (a purpose in free words is written {{ text = \"…\" }})"),
        ));
    }
    found
}
