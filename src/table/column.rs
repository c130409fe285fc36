//! The columns of a table.

use crate::text::{Bilingual, Language};

macro_rules! columns {
    ( $( $(#[$doc:meta])* $variant:ident = $id:literal, $ja:literal, $part:ident; )+ ) => {
        /// What a column says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Column { $( $(#[$doc])* $variant, )+ }

        impl Column {
            pub(super) const ALL: &[Self] = &[$( Self::$variant, )+];

            /// The heading in a language.
            pub(super) const fn heading(self, language: Language) -> &'static str {
                match self {
                    $( Self::$variant => &Bilingual { en: $id, ja: $ja }, )+
                }
                .in_language(language)
            }

            /// What part of a row it belongs to.
            pub(super) const fn part(self) -> Part {
                match self { $( Self::$variant => Part::$part, )+ }
            }
        }
    };
}

/// What part of a row a column belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What the row is called.
    Name,
    /// What is asked.
    Case,
    /// What is expected.
    Answer,
}

columns! {
    Id = "id", "番号", Name;
    Situation = "situation", "事案", Name;
    Document = "document", "文書", Case;
    Date = "date", "基準日", Case;
    Handling = "handling", "取扱い", Case;
    Dataset = "dataset", "データセット", Case;
    Items = "items", "項目", Case;
    Purpose = "purpose", "利用目的", Case;
    Recipient = "recipient", "提供先", Case;
    Kind = "kind", "情報の種類", Case;
    Source = "source", "取得元", Case;
    ActingAs = "acting-as", "立場", Case;
    Request = "request", "請求の種類", Case;
    Channel = "channel", "連絡方法", Case;
    Posted = "posted", "掲載日", Case;
    Affected = "affected", "本人の数", Case;
    Known = "known", "知った日", Case;
    Holidays = "holidays", "祝日", Case;
    Presume = "presume", "推定", Case;
    Consents = "consents", "同意", Case;
    Facts = "facts", "事実", Case;
    Act = "act", "法", Answer;
    Policy = "policy", "ポリシー", Answer;
    Overall = "overall", "結論", Answer;
    By = "by", "根拠", Answer;
    Considered = "considered", "検討", Answer;
    Missing = "missing", "不足", Answer;
    ActMissing = "act-missing", "法の不足", Answer;
    PolicyMissing = "policy-missing", "ポリシーの不足", Answer;
    Duties = "duties", "生ずる義務", Answer;
    Owed = "owed", "義務の状態", Answer;
    Flags = "flags", "他の法令", Answer;
    Remedies = "remedies", "是正策", Answer;
}

impl Column {
    /// The column with this heading, in either language.
    pub(super) fn named(heading: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| {
            [Language::En, Language::Ja].map(|language| column.heading(language)).contains(&heading)
        })
    }
}
