//! The Act by its short name, once it has been named.

use super::Explanation;
use crate::text::Language;

/// What the instruments are called, and then for short. What is longer comes first.
const SHORT: [(&str, &str); 3] = [
    ("個人情報保護法施行規則第", "施行規則第"),
    ("個人情報保護法施行令第", "施行令第"),
    ("個人情報保護法第", "法第"),
];

impl Explanation<'_> {
    /// The text with the instruments by their short names: 「法」, which the last line explains.
    pub(super) fn abridged(&self, text: &str) -> String {
        match self.language {
            Language::En => text.to_owned(),
            Language::Ja => {
                SHORT.iter().fold(text.to_owned(), |text, (long, short)| text.replace(long, short))
            }
        }
    }

    /// The text with each instrument by its full name the first time only.
    pub(super) fn once(&self, text: &str) -> String {
        let [rules, order, (act, _)] = SHORT;
        let names: &[(&str, &str)] = match self.language {
            Language::En => &[("APPI Art. ", "Art. ")],
            Language::Ja => &[rules, order, (act, "第")],
        };
        names.iter().fold(text.to_owned(), |text, (long, short)| match text.split_once(long) {
            None => text,
            Some((before, after)) => format!("{before}{long}{}", after.replace(long, short)),
        })
    }
}
