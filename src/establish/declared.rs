//! The names that a consent may use, each with a number, so that reading many consents
//! searches for none.

use crate::mixed::MixedMap;
use crate::policy::Policy;
use crate::register::Register;
use crate::vocabulary::{ANY_SHOWN, Id};

/// The names of a policy, and of what is kept beside it.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(super) items: Numbers,
    pub(super) purposes: Numbers,
    /// Recipients, their categories, and the word for whomever the policy names.
    pub(super) recipients: Numbers,
}

impl Declared {
    /// The number of the word for whomever the policy names.
    pub(super) const ANY_SHOWN: u32 = 0;

    pub(crate) fn of(policy: &Policy, register: Option<&Register>) -> Self {
        let kept = register.into_iter().flat_map(|register| &register.recipients);
        let categories = policy.recipients.iter().filter_map(|one| one.category.as_ref());
        let recipients = policy.recipients.iter().map(|one| &one.id);
        let recipients = recipients.chain(kept.map(|one| &one.id)).chain(categories);
        Self {
            items: Numbers::of(policy.items.iter().map(|one| &one.id)),
            purposes: Numbers::of(policy.purposes.iter().map(|one| &one.id)),
            recipients: Numbers::of([&Id::from(ANY_SHOWN)].into_iter().chain(recipients)),
        }
    }
}

/// Names by number, in the order in which they are first declared.
#[derive(Debug)]
pub(super) struct Numbers(MixedMap<Id>);

impl Numbers {
    fn of<'p>(names: impl Iterator<Item = &'p Id>) -> Self {
        let mut numbers = MixedMap::default();
        for name in names {
            // A document of more names than this fits in no memory.
            let number = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            numbers.entry(name.clone()).or_insert(number);
        }
        Self(numbers)
    }

    pub(super) fn get(&self, name: &Id) -> Option<u32> {
        self.0.get(name).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
