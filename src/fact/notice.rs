//! Consents, notices, and what an opt-out notice shows.

use super::Fact::{self, *};

impl Fact {
    /// The items of an opt-out notice (27(2)(i)–(viii)).
    pub(crate) const OPT_OUT_NOTICE: &[Self] = &[
        OptOutProviderShown,
        OptOutPurposeShown,
        OptOutItemsShown,
        OptOutAcquisitionShown,
        OptOutMethodShown,
        OptOutStopShown,
        OptOutRequestMethodShown,
        OptOutUpdateShown,
        OptOutStartShown,
    ];

    /// What a joint use that was told says (27(5)(iii)), and who and what is within it: moot where none
    /// was told.
    pub(crate) const OF_A_JOINT_USE: &[Self] = &[
        RecipientInJointScope,
        ItemsInJointUse,
        UseInJointPurposes,
        JointItemsShown,
        JointScopeShown,
        JointPurposesShown,
        ResponsibleNameShown,
        ResponsibleAddressShown,
        RepresentativeNameShown,
        JointNoticeBeforehand,
    ];

    /// 本人の同意: whether the fact is a consent of the principal.
    pub(crate) const fn is_a_consent(&self) -> bool {
        matches!(
            self,
            ConsentToUse
                | ConsentToProvision
                | ConsentToForeignProvision
                | ConsentToSpecialCare
                | ConsentToReferable
        )
    }

    /// Whether the fact is about an opt-out.
    pub(crate) fn is_of_an_opt_out(&self) -> bool {
        self.id().starts_with("opt-out-")
    }

    /// Whether the fact is that something is told, shown or published.
    pub(crate) fn is_told(&self) -> bool {
        let ends =
            ["-shown", "-published", "-told", "-explained", "-stated", "-named", "-beforehand"];
        ends.iter().any(|end| self.id().ends_with(end))
    }
}
