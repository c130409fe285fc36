//! What an opt-out notice shows.

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
}
