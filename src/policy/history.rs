//! The versions of one policy, and which of them applied on a day.

use serde::{Deserialize, Serialize};

use super::check::no_entry;
use super::{Fault, Faults, Policy};
use crate::day::Day;
use crate::edition::{Edition, EditionError};
use crate::text::{Language, said, told};

/// 沿革: the versions of one operator's policy, in order, each with the day from
/// which it applies.
///
/// ```
/// use appi::{Edition, History, Policy};
/// use appi::policy::Version;
///
/// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// let newer: Policy = toml::from_str(&document).unwrap();
/// let mut older = newer.clone();
/// older.version = "2019-04-01".parse().ok();
/// let history = History::new(vec![Version::from(older), Version::from(newer)]).unwrap();
///
/// let (policy, edition) = history.on("2023-06-15".parse().unwrap()).unwrap();
/// assert_eq!(policy.version.unwrap().to_string(), "2019-04-01");
/// assert_eq!(edition, Edition::Y2023);
///
/// let error = history.on("2019-03-31".parse().unwrap()).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "no version of the policy `002` applied on 2019-03-31: the first applies from 2019-04-01",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Document", into = "Document")]
pub struct History(Vec<Version>);

/// 版: one version of a policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Version {
    /// 適用開始日: the day from which it applies; left out, the revision date that it
    /// shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The text.
    pub policy: Policy,
}

impl Version {
    /// The first day on which it applies, if one is given or shown.
    #[must_use]
    pub fn since(&self) -> Option<Day> {
        self.from.or(self.policy.version)
    }
}

impl From<Policy> for Version {
    fn from(policy: Policy) -> Self {
        Self { from: None, policy }
    }
}

/// A history as a document: `[[versions]]`.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Document {
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    versions: Vec<Version>,
}

impl TryFrom<Document> for History {
    /// Who reads a document does not know the language of its writer: both.
    type Error = String;

    fn try_from(document: Document) -> Result<Self, String> {
        let told = |faults: Faults| Language::ALL.iter().map(move |one| faults.in_language(*one));
        Self::new(document.versions).map_err(|faults| told(faults).collect::<Vec<_>>().join("\n"))
    }
}

impl From<History> for Document {
    fn from(history: History) -> Self {
        Self { versions: history.0 }
    }
}

/// Why no text and edition can be named for a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HistoryError {
    /// No edition answers for the day.
    Edition(EditionError),
    /// The day lies before the first version.
    BeforeTheFirst {
        /// The id of the policy.
        policy: String,
        /// The day asked for.
        day: Day,
        /// The first day of the first version.
        first: Day,
    },
}

impl HistoryError {
    /// Why.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match self {
            Self::Edition(error) => error.in_language(language),
            Self::BeforeTheFirst { policy, day, first } => said!(
                "no version of the policy `{policy}` applied on {day}: the first applies from {first}",
                "{day}に適用されていたポリシー`{policy}`の版はありません。最初の版は{first}から適用されています。",
            )
            .in_language(language)
            .to_owned(),
        }
    }
}

told!(HistoryError);

impl From<EditionError> for HistoryError {
    fn from(error: EditionError) -> Self {
        Self::Edition(error)
    }
}

impl History {
    /// The history of these versions, oldest first.
    ///
    /// # Errors
    ///
    /// Every fault at once: no version; a version without a day; a day that is not
    /// after the one before; another policy's id; and the faults of each text.
    pub fn new(versions: Vec<Version>) -> Result<Self, Faults> {
        let mut faults = Vec::new();
        if versions.is_empty() {
            faults.push(Fault::new("versions", no_entry()));
        }
        let mut last: Option<Day> = None;
        for (at, version) in versions.iter().enumerate() {
            let path = format!("versions[{at}]");
            let since = version.since();
            match (last, since) {
                (_, None) => faults.push(Fault::new(
                    format!("{path}.from"),
                    said!(
                        "no day is given, and the policy shows no revision date: expected a day",
                        "適用開始日の記載がなく、ポリシーにも改定日の記載がありません。適用開始日を記載してください。",
                    ),
                )),
                (Some(last), Some(since)) if since <= last => faults.push(Fault::new(
                    format!("{path}.from"),
                    said!(
                        "`{since}` is not after `{last}`, the day of the version before",
                        "`{since}`は、一つ前の版の適用開始日`{last}`より後の日ではありません。",
                    ),
                )),
                _ => {}
            }
            last = since.or(last);
            if let Some(first) = versions.first().filter(|one| one.policy.id != version.policy.id) {
                let (id, first) = (&version.policy.id, &first.policy.id);
                faults.push(Fault::new(
                    format!("{path}.policy.id"),
                    said!(
                        "`{id}` is another policy: expected `{first}`, the id of the first version",
                        "`{id}`は別のポリシーです。最初の版のID`{first}`を記載してください。",
                    ),
                ));
            }
            if let Err(found) = version.policy.check() {
                faults.extend(found.within(&format!("{path}.policy")));
            }
        }
        Faults::check(faults)?;
        Ok(Self(versions))
    }

    /// The versions, oldest first.
    #[must_use]
    pub fn versions(&self) -> &[Version] {
        &self.0
    }

    /// 適用される版: the text and the edition of the Act that applied on a day.
    ///
    /// # Errors
    ///
    /// Where no edition answers for the day, and before the first version.
    pub fn on(&self, day: Day) -> Result<(&Policy, Edition), HistoryError> {
        let edition = Edition::in_force_on(day)?;
        let applies = |version: &&Version| version.since().is_some_and(|since| since <= day);
        match self.0.iter().rev().find(applies) {
            Some(version) => Ok((&version.policy, edition)),
            None => Err(self.before_the_first(day)),
        }
    }

    pub(crate) fn before_the_first(&self, day: Day) -> HistoryError {
        let first = self.0.first();
        HistoryError::BeforeTheFirst {
            policy: first.map_or_else(String::new, |one| one.policy.id.to_string()),
            day,
            first: first.and_then(Version::since).unwrap_or(Day::MAX),
        }
    }
}
