//! Why columns cannot be decided on.

use std::fmt;

use appi::Language;

/// 列の誤り: why columns cannot be decided on, or what is wrong in one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnError {
    /// Neither a fact of the Act nor a term of the policy.
    NoFact(String),
    /// The documents or the case say it already: a column would contradict them.
    Settled(String),
    /// A fact or a column that is named twice.
    Twice(String),
    /// More columns than are decided over; so many were named.
    TooMany(usize),
    /// The case has consents of its own, beside those of the column.
    HasConsents,
    /// What a nested column has and a consent has not.
    NoField(String),
    /// What every consent has, and the column has not.
    Lacks(&'static str),
    /// What a column holds, and what was expected.
    Type {
        /// The column, or the field of it.
        place: String,
        /// What it was found to hold.
        found: String,
        /// What was expected.
        expected: &'static str,
    },
    /// More or fewer arguments of a function than it has columns.
    Arguments {
        /// How many there are.
        found: usize,
        /// How many columns it has.
        expected: usize,
    },
    /// What a row says that cannot be read, as the library tells it in both languages.
    Row {
        /// The row in its batch, and the field: `7: consents[0].given`.
        place: String,
        /// What is wrong.
        said: [String; 2],
    },
}

impl ColumnError {
    /// What is wrong, and what would be right.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let most = crate::Rows::MOST_COLUMNS;
        let (en, ja) = match self {
            Self::NoFact(id) => (
                format!("`{id}` is neither a fact of the Act nor a term of this policy"),
                format!("`{id}`は法の事実でもこのポリシーの用語でもありません。"),
            ),
            Self::Settled(id) => (
                format!("the documents or the case say already whether `{id}` is so: expected no column of it"),
                format!("`{id}`は文書又は事案により確定しているため、列とすることはできません。"),
            ),
            Self::Twice(name) => (
                format!("`{name}` is named twice"),
                format!("`{name}`が重複しています。"),
            ),
            Self::TooMany(count) => (
                format!("{count} columns have too many combinations: expected at most {most}"),
                format!("{count}列は組合せが多過ぎます。列は{most}までとしてください。"),
            ),
            Self::HasConsents => (
                "the case has consents of its own: expected none, as they are in the column".to_owned(),
                "事案に同意の記載があります。同意は列から読み取るため、事案には記載しないでください。".to_owned(),
            ),
            Self::NoField(name) => (
                format!("a consent has no field `{name}`"),
                format!("同意に`{name}`という項目はありません。"),
            ),
            Self::Lacks(name) => (
                format!("the consents lack the field `{name}`"),
                format!("同意に必要な項目`{name}`がありません。"),
            ),
            Self::Type { place, found, expected } => (
                format!("`{place}` is {found}: expected {expected}"),
                format!("`{place}`の型は{found}です。{expected}としてください。"),
            ),
            Self::Arguments { found, expected } => (
                format!("{found} arguments: expected {expected}, a column each"),
                format!("引数が{found}個あります。列ごとに一つ、{expected}個としてください。"),
            ),
            Self::Row { place, said: [en, ja] } => {
                (format!("row {place}: {en}"), format!("行{place}：{ja}"))
            }
        };
        match language {
            Language::En => en,
            Language::Ja => ja,
        }
    }
}

impl fmt::Display for ColumnError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::En))
    }
}

impl std::error::Error for ColumnError {}

impl From<ColumnError> for datafusion::error::DataFusionError {
    fn from(error: ColumnError) -> Self {
        Self::External(Box::new(error))
    }
}
