//! What silence about a fact means, and who can change it.

use super::Fact;

/// 沈黙の意味: what it means when nobody answers a question of fact.
///
/// No presumption is ever *yes*; facts are worded so that *no* is the regular
/// course of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Silence {
    /// The fact stays unknown and is asked for: a consent, a notice, a contract.
    Asked,
    /// The fact is presumed not to be so, and the decision names the
    /// presumption: an exception nobody claims, an irregularity nobody alleges.
    PresumedNo,
}

/// 併せて確認する事実: what is asked beside a claim, though silence would presume it away: the
/// proviso of an opt-out, and whether the law that is claimed is a law of Japan.
pub(crate) const ASKED_BESIDE: [(&[Fact], &[Fact]); 2] = [
    (
        &[Fact::OptOutStopsOnRequest, Fact::OptOutNoticeBeforehand, Fact::OptOutFiled],
        &[Fact::AcquiredWrongfully, Fact::ReceivedByOptOut],
    ),
    (&[Fact::BasedOnLaw, Fact::CompelledByLaw], &[Fact::LawIsForeign]),
];

/// 事実の性質: who can bring the fact about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The operator can take this measure: obtain consent, publish, file,
    /// contract. Remedies are built from measures alone.
    Measure,
    /// A circumstance of the world, for a person to state.
    Circumstance,
    /// Read off the policy and the case; stated by a person only where they
    /// leave it open.
    Established,
}
