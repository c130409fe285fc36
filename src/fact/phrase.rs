//! A fact as a statement: that it is so, or that it is not.

use std::borrow::Cow;

use super::Fact;
use crate::text::Language;
use crate::vocabulary::Source;

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
    /// assert_eq!(bought.phrase(true, Language::En).unwrap(), "the information comes from a third party");
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
        let article = match self {
            Self::Relation(_) if value.starts_with("the ") => "",
            Self::Relation(_) if value.starts_with(['a', 'e', 'i', 'o', 'u']) => "an ",
            Self::Relation(_) => "a ",
            _ => "",
        };
        let verb = match (self, holds) {
            (Self::Source(Source::Generated | Source::Observation), true) => "was acquired",
            (Self::Source(Source::Generated | Source::Observation), false) => "was not acquired",
            (Self::Source(_), true) => "comes",
            (Self::Source(_), false) => "does not come",
            (_, true) => "is",
            (_, false) => "is not",
        };
        Some(Cow::Owned(match (language, holds) {
            (Language::En, _) => format!("{en} {verb} {article}{value}"),
            (Language::Ja, true) => format!("{ja}が「{value}」であること"),
            (Language::Ja, false) => format!("{ja}が「{value}」でないこと"),
        }))
    }
}
