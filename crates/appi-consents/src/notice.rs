//! Notices: what a consent is a consent to.

use appi::case::{ConsentKind, Shown};
use appi::vocabulary::Country;
use appi::{Day, Id};
use serde::{Deserialize, Serialize};

/// 同意の案内: a version of the text on which people consent: to what, and what it tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Notice {
    /// The id, the same of all versions.
    pub id: Id,
    /// 版: which version.
    pub version: Id,
    /// 使用開始日: the first day on which it was shown.
    pub from: Day,
    /// 使用終了日: the last day on which it was shown, if it is no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// 対象: what is consented to.
    pub to: Vec<ConsentKind>,
    /// 提供先: the recipients that it names; left out, not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<Id>>,
    /// 項目: the items that it names; left out, not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Id>>,
    /// 利用目的: the purposes that it names; left out, not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purposes: Option<Vec<Id>>,
    /// 外国: the countries that it names; left out, not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<Country>>,
    /// 提供された情報: what it tells of a provision abroad. A list is complete; left out, it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Vec<Shown>>,
}

/// The notices, as a document: `[[notices]]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notices {
    /// All versions of all notices.
    pub notices: Vec<Notice>,
}

impl Notice {
    /// Whether it was shown on a day.
    #[must_use]
    pub fn is_shown_on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

impl Notices {
    /// The notice that an event names: `id`, of which the version is taken that was shown on the
    /// day, the latest where several were; or `id/version`.
    #[must_use]
    pub fn named(&self, name: &str, day: Day) -> Option<&Notice> {
        let (id, version) = match name.split_once('/') {
            Some((id, version)) => (id, Some(version)),
            None => (name, None),
        };
        let of_id = self.notices.iter().filter(|one| one.id == *id && one.is_shown_on(day));
        let meant = of_id.filter(|one| version.is_none_or(|version| one.version == *version));
        meant.max_by_key(|one| one.from)
    }
}
