//! A fact as a statement: that it is so, or that it is not.

use std::borrow::Cow;

use super::Fact;
use crate::text::Language;

impl Fact {
    /// 事実の記述: the fact as a statement that it is so (`holds`), or that it is not: in English a
    /// clause that stands after "because" or a colon, in Japanese one that ends in 「こと」. `None`
    /// for the terms of a policy, which the policy words.
    ///
    /// ```
    /// use appi::{Fact, Language};
    /// use appi::vocabulary::Source;
    ///
    /// let special = Fact::SpecialCareIncluded;
    /// assert_eq!(special.phrase(false, Language::Ja).unwrap(), "要配慮個人情報を含まないこと");
    /// assert_eq!(
    ///     special.phrase(true, Language::En).unwrap(),
    ///     "special care-required personal information is included",
    /// );
    /// let bought = Fact::Source(Source::ThirdParty);
    /// assert_eq!(bought.phrase(true, Language::En).unwrap(), "the source is: from a third party");
    /// ```
    #[must_use]
    pub fn phrase(self, holds: bool, language: Language) -> Option<Cow<'static, str>> {
        if let Some(stated) = self.stated(holds, language) {
            return Some(Cow::Borrowed(stated));
        }
        let (key, value) = match self {
            Self::Handling(handling) => (["the handling", "取扱い"], handling.name(language)),
            _ => (self.group()?.key(), self.value_name(language)?),
        };
        let [en, ja] = key;
        Some(Cow::Owned(match (language, holds) {
            (Language::En, true) => format!("{en} is: {value}"),
            (Language::En, false) => format!("{en} is not: {value}"),
            (Language::Ja, true) => format!("{ja}が「{value}」であること"),
            (Language::Ja, false) => format!("{ja}が「{value}」でないこと"),
        }))
    }
}
