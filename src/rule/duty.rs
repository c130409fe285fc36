//! Duties: what the operator owes beside the verdict.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::norm::Norm;
use crate::text::{Bilingual, Language};

/// 履行の時期: when a duty is to be performed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Timing {
    /// 継続して: as long as the information is held or the arrangement lasts.
    Continuing,
    /// 速やかに: promptly; no day is fixed.
    Promptly,
    /// 都度速やかに: each time, promptly; in one record for a continuing or
    /// repeated provision to the same recipient.
    EachTime,
}

impl Timing {
    /// The words for it.
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::Continuing => ("continuing", "継続して"),
            Self::Promptly => ("promptly", "速やかに"),
            Self::EachTime => ("each time, promptly", "提供の都度、速やかに"),
        };
        Bilingual { en, ja }.in_language(language)
    }
}

macro_rules! duties {
    ( $( $(#[$doc:meta])* $variant:ident = $id:literal, $norm:ident, $timing:ident, $en:literal, $ja:literal; )+ ) => {
        /// 義務: a duty of the operator, arising from a handling or standing
        /// while information is held. An overdue duty is a breach; it does not
        /// prohibit the handling.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum Duty {
            $( $(#[$doc])* #[serde(rename = $id)] $variant, )+
        }

        impl Duty {
            /// Every duty, in the order of the Act.
            pub const ALL: &[Self] = &[$( Self::$variant, )+];

            /// The stable kebab-case id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $( Self::$variant => $id, )+ }
            }

            /// The norm that imposes the duty.
            #[must_use]
            pub const fn norm(self) -> Norm {
                match self { $( Self::$variant => Norm::$norm, )+ }
            }

            /// When it is to be performed.
            #[must_use]
            pub const fn timing(self) -> Timing {
                match self { $( Self::$variant => Timing::$timing, )+ }
            }

            /// What is to be done.
            #[must_use]
            pub const fn text(self, language: Language) -> &'static str {
                match self {
                    $( Self::$variant => Bilingual { en: $en, ja: $ja }.in_language(language), )+
                }
            }
        }

        impl fmt::Display for Duty {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.id())
            }
        }
    };
}

duties! {
    /// 安全管理措置: necessary and appropriate security, knowledge of the
    /// foreign environment included.
    SecureData = "secure-data", SecurityControl, Continuing,
    "take necessary and appropriate security control measures, knowing the legal environment of any foreign country where the data is handled",
    "個人データの安全管理のために必要かつ適切な措置を講ずること(外国で取り扱う場合は外的環境の把握を含む。)";

    /// 従業者の監督: supervise the employees who handle the data.
    SuperviseEmployees = "supervise-employees", EmployeeSupervision, Continuing,
    "supervise the employees who handle the data",
    "個人データを取り扱う従業者に対し、必要かつ適切な監督を行うこと";

    /// 委託先の監督: choose, contract with and check the entrustee.
    SuperviseEntrustee = "supervise-entrustee", EntrusteeSupervision, Continuing,
    "supervise the entrustee: choose it properly, contract with it, and check how it handles the data",
    "委託先に対し、必要かつ適切な監督を行うこと(適切な選定、委託契約の締結、取扱状況の把握)";

    /// 届出事項の公表: publish the items of the opt-out after the Commission has.
    PublishOptOut = "publish-opt-out", OptOutPublication, Promptly,
    "publish the items of the opt-out after the Commission has published the filing",
    "個人情報保護委員会による公表の後、届出に係る事項を自ら公表すること";

    /// 相当措置の確保: check the recipient and the foreign rules regularly, act
    /// on problems, answer the principal.
    EnsureForeignMeasures = "ensure-foreign-measures", ContinuedMeasures, Continuing,
    "check the recipient's equivalent measures and the foreign rules regularly (about once a year), act on problems, and inform the principal on request",
    "提供先による相当措置の実施状況及び外国の制度を定期的に(年1回程度)確認し、支障が生じたときは必要な措置を講じ、本人の求めに応じて情報を提供すること";

    /// 記録の作成: record the provision.
    RecordProvision = "record-provision", ProvisionRecord, EachTime,
    "make a record of the provision: the recipient, the principal, the items and, for consent, that it was obtained; for an opt-out, the day",
    "提供に関する記録を作成すること(提供先、本人、項目のほか、同意による場合はその旨、オプトアウトによる場合は年月日)";

    /// 記録の保存: keep the record.
    KeepRecord = "keep-record", RecordKeeping, Continuing,
    "keep that record: 3 years from making it; 3 years from the last provision where one record covers several; 1 year from the last provision where a contract document serves",
    "当該記録を保存すること(原則として作成日から3年間、一括して作成した場合は最後の提供から3年間、契約書等による場合は最後の提供から1年間)";
}
