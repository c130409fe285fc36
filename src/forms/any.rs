//! A form of any kind.

use serde::{Deserialize, Serialize};

use super::blank::Blank;
use super::joint_use::JointUseNotice;
use super::kind::FormKind;
use super::leak::LeakReport;
use super::leak_notices::{EntrusteeNotice, LeakNotice};
use super::opt_out::OptOutFiling;
use super::request::RequestAnswer;
use super::transfer::TransferRecord;
use crate::text::{InLanguage, Language};

macro_rules! any {
    ( $( $(#[$doc:meta])* $form:ident, )+ ) => {
        /// 様式: a form of any kind, as a document has it: `form = "leak-report"`.
        ///
        /// ```
        /// use appi::forms::{Form, FormKind};
        ///
        /// let form: Form = toml::from_str(r#"
        ///     form = "opt-out-filing"
        ///     edition = "2024-04-01"
        ///     filing = "first"
        ///     acquisition = "bought from a directory publisher"
        /// "#).unwrap();
        /// assert_eq!(form.kind(), FormKind::OptOutFiling);
        /// assert!(!form.is_complete());
        /// assert!(form.blanks().iter().any(|blank| blank.key() == "provider.name"));
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "form", rename_all = "kebab-case")]
        #[non_exhaustive]
        pub enum Form {
            $( $(#[$doc])* $form(Box<$form>), )+
        }

        $(
            impl From<$form> for Form {
                fn from(form: $form) -> Self {
                    Self::$form(Box::new(form))
                }
            }
        )+

        impl Form {
            /// What it is.
            #[must_use]
            pub const fn kind(&self) -> FormKind {
                match self { $( Self::$form(_) => FormKind::$form, )+ }
            }

            /// 未記入の事項: every matter that is still blank, at once.
            #[must_use]
            pub fn blanks(&self) -> Vec<Blank> {
                match self { $( Self::$form(form) => form.blanks(), )+ }
            }

            /// Whether nothing is blank that is required.
            #[must_use]
            pub fn is_complete(&self) -> bool {
                match self { $( Self::$form(form) => form.is_complete(), )+ }
            }

            /// The form in a language, to be printed as Markdown.
            #[must_use]
            pub const fn in_language(&self, language: Language) -> InLanguage<&Self> {
                InLanguage { value: self, language }
            }
        }

        impl core::fmt::Display for InLanguage<&Form> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self.value {
                    $( Form::$form(form) => form.in_language(self.language).fmt(f), )+
                }
            }
        }
    };
}

any! {
    /// 漏えい等報告書 (Art. 26(1), Rules 8).
    LeakReport,
    /// 漏えい等に関する本人への通知 (Art. 26(2), Rules 10).
    LeakNotice,
    /// 漏えい等に関する委託元への通知 (Art. 26(1) proviso, Rules 9).
    EntrusteeNotice,
    /// 第三者提供に係る記録 (Arts. 29, 30(3), 31(3)).
    TransferRecord,
    /// 開示等の請求等に対する回答 (Arts. 32 to 36, 38).
    RequestAnswer,
    /// 共同利用に関する事項 (Art. 27(5)(iii)).
    JointUseNotice,
    /// 第三者提供に係る届出書 (Art. 27(2), (3), Rules 11).
    OptOutFiling,
}
