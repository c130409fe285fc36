//! Consents on record: read for one principal after the other, while the case stays.

use crate::answer::Answer;
use crate::case::{Consent, ConsentKind};
use crate::establish::{
    Answers, Established, Overruled, Reach, Reliance, Said, Shortfall, limits_in_the_way,
    shortfalls,
};
use crate::fact::Fact;
use crate::vocabulary::Id;

/// 同意の記録: the consents of a principal, read in the case of one [`Prepared`](super::Prepared) and of no other:
/// what they answer as bits, and on which of them each answer rests.
#[derive(Clone, Copy, Debug)]
pub struct OnRecord<'c> {
    consents: &'c [Consent],
    said: Said,
    answers: Answers,
}

impl<'c> OnRecord<'c> {
    /// The consents.
    #[must_use]
    pub const fn consents(&self) -> &'c [Consent] {
        self.consents
    }

    /// What they answer, where the case does not itself.
    pub fn answers(&self) -> impl Iterator<Item = (Fact, Answer)> + use<> {
        self.answers.iter()
    }

    /// The same as bits.
    pub(super) const fn bits(&self) -> Answers {
        self.answers
    }

    /// The place of the consent on which the kind rests, and its own id.
    pub(super) fn relied(&self, kind: ConsentKind) -> Option<(usize, Option<&'c Id>)> {
        let place = self.reliances().find(|one| one.kind == kind)?.place;
        Some((place, self.consents.get(place)?.id.as_ref()))
    }

    /// Whether a consent may not be as a document has it.
    pub(super) const fn is_doubtful(&self) -> bool {
        self.said.doubtful
    }

    /// What they answer, whether something else goes before it or not.
    pub(super) fn said(&self) -> impl Iterator<Item = (Fact, Answer)> + use<> {
        self.said.answers().iter()
    }

    /// On which of them their answers rest.
    pub(super) fn reliances(&self) -> impl Iterator<Item = Reliance> + use<> {
        let answers = self.answers;
        let counts = move |one: &Reliance| answers.get(one.fact) == Some(Answer::Yes);
        self.said.reliances().filter(counts)
    }
}

/// How consents are read in a case that has none of anybody.
#[derive(Debug)]
pub(super) struct Reading {
    reach: Reach,
    overruled: Overruled,
}

impl Reading {
    pub(super) fn of(reach: Reach, established: &Established) -> Self {
        let overruled = Overruled::of(established.answered, established.facts.known());
        Self { reach, overruled }
    }

    /// Reads the consents of a principal.
    pub(super) fn read<'c>(&self, consents: &'c [Consent]) -> OnRecord<'c> {
        let said = Said::of(&self.reach, consents);
        OnRecord { consents, said, answers: said.answers().beside(self.overruled) }
    }

    /// Why they do not count.
    pub(super) fn shortfalls(&self, on_record: &OnRecord<'_>) -> Vec<Shortfall> {
        shortfalls(on_record.consents, &self.reach)
    }

    /// The items to which one is limited that would be valid without that limit.
    pub(super) fn limits<'c>(&self, on_record: &OnRecord<'c>, fact: Fact) -> Option<&'c [Id]> {
        limits_in_the_way(on_record.consents, &on_record.said, fact, &self.reach)
    }
}
