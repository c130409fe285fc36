//! What can change between two versions of a policy.

use core::fmt;
use std::borrow::Cow;

use crate::policy::{ChangeSubject, Section};
use crate::text::{Bilingual, Language};

macro_rules! kinds {
    ( $( $(#[$doc:meta])* $variant:ident = $id:literal, $subject:ident, $en:literal, $ja:literal; )+ ) => {
        /// 変更の種類: in what two versions differ.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ChangeKind {
            $( $(#[$doc])* $variant, )+
            /// 節の変更: a part of a section that is compared as a whole was added, removed or
            /// changed.
            SectionChanged(Section),
        }

        impl ChangeKind {
            /// Every kind but [`SectionChanged`](Self::SectionChanged), in the order in which
            /// changes are listed.
            pub const ALL: &[Self] = &[$( Self::$variant, )+];

            /// The stable kebab-case id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $( Self::$variant => $id, )+
                    Self::SectionChanged(_) => "section-changed",
                }
            }

            /// What the change is about, as a policy's rule on changes names it.
            #[must_use]
            pub const fn subject(self) -> ChangeSubject {
                match self {
                    $( Self::$variant => ChangeSubject::$subject, )+
                    Self::SectionChanged(section) => section.subject(),
                }
            }

            /// The words for it.
            #[must_use]
            pub fn in_language(self, language: Language) -> Cow<'static, str> {
                let fixed = |en, ja| Bilingual { en, ja }.in_language(language).into();
                match (self, language) {
                    $( (Self::$variant, _) => fixed($en, $ja), )+
                    (Self::SectionChanged(section), Language::En) => {
                        format!("section on {} changed", section.name(language)).into()
                    }
                    (Self::SectionChanged(section), Language::Ja) => {
                        format!("{}に関する記載の変更", section.name(language)).into()
                    }
                }
            }
        }

    };
}

kinds! {
    /// 利用目的の追加.
    PurposeAdded = "purpose-added", Purposes, "purpose added", "利用目的の追加";
    /// 利用目的の削除.
    PurposeRemoved = "purpose-removed", Purposes, "purpose removed", "利用目的の削除";
    /// 利用目的の文言の変更: its words, whose information it is for, whether it tells of
    /// analysis.
    PurposeReworded = "purpose-reworded", Purposes, "purpose reworded", "利用目的の文言の変更";
    /// データセットの利用目的の追加: a purpose that the policy had, now for this dataset too.
    PurposeExtended = "purpose-extended", Purposes, "purpose extended to a dataset", "利用目的のデータセットへの拡張";
    /// データセットの利用目的からの除外.
    PurposeWithdrawn = "purpose-withdrawn", Purposes, "purpose withdrawn from a dataset", "データセットの利用目的からの除外";

    /// 項目の追加: to the policy, or to a dataset.
    ItemAdded = "item-added", Information, "item added", "項目の追加";
    /// 項目の削除: from the policy, or from a dataset.
    ItemRemoved = "item-removed", Information, "item removed", "項目の削除";
    /// 項目の変更: its name, or whether it is special care-required, a code, or apt to
    /// cause property damage.
    ItemChanged = "item-changed", Information, "item changed", "項目の変更";
    /// データセットの追加.
    DatasetAdded = "dataset-added", Information, "dataset added", "データセットの追加";
    /// データセットの削除.
    DatasetRemoved = "dataset-removed", Information, "dataset removed", "データセットの削除";
    /// データセットの変更: its name, its kind, or whose information it is.
    DatasetChanged = "dataset-changed", Information, "dataset changed", "データセットの変更";
    /// 取得元の変更.
    SourceChanged = "source-changed", Information, "source changed", "取得元の変更";

    /// 提供先の追加.
    RecipientAdded = "recipient-added", Recipients, "recipient added", "提供先の追加";
    /// 提供先の削除.
    RecipientRemoved = "recipient-removed", Recipients, "recipient removed", "提供先の削除";
    /// 提供先の変更.
    RecipientChanged = "recipient-changed", Recipients, "recipient changed", "提供先の変更";
    /// 委託の追加.
    EntrustmentAdded = "entrustment-added", Recipients, "entrustment added", "委託の追加";
    /// 委託の終了.
    EntrustmentRemoved = "entrustment-removed", Recipients, "entrustment removed", "委託の終了";
    /// 委託の変更.
    EntrustmentChanged = "entrustment-changed", Recipients, "entrustment changed", "委託の変更";

    /// 共同利用の追加.
    JointUseAdded = "joint-use-added", JointUse, "joint use added", "共同利用の追加";
    /// 共同利用の終了.
    JointUseRemoved = "joint-use-removed", JointUse, "joint use ended", "共同利用の終了";
    /// 共同利用の対象の変更: of which datasets.
    JointDatasetsChanged = "joint-datasets-changed", JointUse, "joint use: datasets changed", "共同利用の対象の変更";
    /// 共同利用の項目の変更.
    JointItemsChanged = "joint-items-changed", JointUse, "joint use: items changed", "共同利用の項目の変更";
    /// 共同利用者の範囲の変更.
    JointUsersChanged = "joint-users-changed", JointUse, "joint use: joint users changed", "共同利用者の範囲の変更";
    /// 共同利用の利用目的の変更.
    JointPurposesChanged = "joint-purposes-changed", JointUse, "joint use: purposes changed", "共同利用の利用目的の変更";
    /// 管理責任者の変更: another name stands there, of another person or of the same.
    ResponsibleChanged = "responsible-changed", JointUse, "joint use: name of the responsible person changed", "管理責任者の氏名又は名称の変更";
    /// 管理責任者の住所等の変更: the address or the representative.
    ResponsibleDetailsChanged = "responsible-details-changed", JointUse, "joint use: address or representative of the responsible person changed", "管理責任者の住所又は代表者の氏名の変更";
    /// 共同利用の周知方法の変更.
    JointMannerChanged = "joint-manner-changed", JointUse, "joint use: manner of announcement changed", "共同利用の周知方法の変更";

    /// オプトアウトの追加.
    OptOutAdded = "opt-out-added", OptOut, "opt-out added", "オプトアウトの追加";
    /// オプトアウトの終了.
    OptOutRemoved = "opt-out-removed", OptOut, "opt-out ended", "オプトアウトの終了";
    /// オプトアウトの対象の変更: of which datasets, or which of their items.
    OptOutDataChanged = "opt-out-data-changed", OptOut, "opt-out: data provided changed", "オプトアウトの対象の変更";
    /// オプトアウトに係る事項の変更: which items the notice shows.
    OptOutItemsChanged = "opt-out-items-changed", OptOut, "opt-out: items of the notice changed", "オプトアウトに係る事項の変更";

    /// 約束の追加.
    PromiseAdded = "promise-added", Promises, "promise added", "約束の追加";
    /// 約束の削除.
    PromiseRemoved = "promise-removed", Promises, "promise removed", "約束の削除";
    /// 約束の強化: it leaves the operator less than before.
    PromiseTightened = "promise-tightened", Promises, "promise tightened", "約束の強化";
    /// 約束の緩和: it leaves the operator more than before.
    PromiseLoosened = "promise-loosened", Promises, "promise loosened", "約束の緩和";
    /// 約束の組替え: it leaves more in one case and less in another, or which of the
    /// two cannot be told.
    PromiseRecast = "promise-recast", Promises, "promise recast", "約束の組替え";

    /// 自ら定めた義務の追加.
    DutyAdded = "duty-added", Promises, "duty of the policy added", "自ら定めた義務の追加";
    /// 自ら定めた義務の削除.
    DutyRemoved = "duty-removed", Promises, "duty of the policy removed", "自ら定めた義務の削除";
    /// 自ら定めた義務の変更.
    DutyChanged = "duty-changed", Promises, "duty of the policy changed", "自ら定めた義務の変更";

    /// 条項の追加.
    ClauseAdded = "clause-added", Wording, "clause added", "条項の追加";
    /// 条項の削除.
    ClauseRemoved = "clause-removed", Wording, "clause removed", "条項の削除";
    /// 条項の文言の変更.
    ClauseReworded = "clause-reworded", Wording, "clause reworded", "条項の文言の変更";
    /// 用語の意味の変更: a setting of the document.
    SettingChanged = "setting-changed", Wording, "meaning of a word changed", "用語の意味の変更";
    /// 独自の事実の変更: a term of the policy added, removed or asked differently.
    TermChanged = "term-changed", Wording, "term changed", "ポリシー独自の事実の変更";
    /// 本人の区分の変更.
    PrincipalsChanged = "principals-changed", Wording, "category of principals changed", "本人の区分の変更";
    /// 他の法令への言及の変更.
    OtherLawChanged = "other-law-changed", Wording, "reference to other law changed", "他の法令への言及の変更";
    /// 表題又は言語の変更.
    TitleChanged = "title-changed", Wording, "title or language changed", "表題又は言語の変更";

    /// 事業者の氏名等の変更.
    OperatorChanged = "operator-changed", Other, "name, address or representative of the operator changed", "事業者の氏名又は名称、住所又は代表者の変更";
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
