//! What is still blank in a form.

use super::need::Need;
use crate::norm::Citation;
use crate::output::Verbatim;
use crate::text::{Bilingual, Language};

/// 未記入の事項: a matter of a form that is still blank, with its authority and what is expected.
///
/// ```
/// use appi::forms::{LeakReport, ReportStage};
/// use appi::{Edition, Language};
///
/// let mut report = LeakReport::new(Edition::Y2024, ReportStage::Full);
/// // Nothing but blanks is blank.
/// report.leak.cause = Some("　 ".into());
/// let blanks = report.blanks();
/// let cause = blanks.iter().find(|one| one.key() == "leak.cause").unwrap();
/// assert_eq!(cause.citation().unwrap().to_string(), "APPI Rules Art. 8(1)(iv)");
/// assert!(cause.in_language(Language::Ja).starts_with("原因："));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blank {
    key: &'static str,
    name: Bilingual,
    citation: Option<Citation>,
    expected: Bilingual,
    need: Need,
}

impl Blank {
    pub(super) const fn new(
        key: &'static str,
        name: Bilingual,
        citation: Option<Citation>,
        expected: Bilingual,
        need: Need,
    ) -> Self {
        Self { key, name, citation, expected, need }
    }

    /// That the edition knows no such form.
    pub(super) const fn no_such_form(name: Bilingual) -> Self {
        let expected = Bilingual {
            en: "an edition of the Act in which there is such a form",
            ja: "この様式に係る規定が施行されている版としてください。",
        };
        Self::new("edition", name, None, expected, Need::Required)
    }

    /// Where it is written: the field of the form, `leak.cause`.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// 記載事項: what the matter is called.
    #[must_use]
    pub const fn name(&self, language: Language) -> &'static str {
        self.name.in_language(language)
    }

    /// 根拠: the place that demands it; none where the edition has no such form at all.
    #[must_use]
    pub const fn citation(&self) -> Option<Citation> {
        self.citation
    }

    /// 記載すべき内容: what is expected.
    #[must_use]
    pub const fn expected(&self, language: Language) -> &'static str {
        self.expected.in_language(language)
    }

    /// 記載の要否: how far it has to be written. A form is complete without what is not required.
    #[must_use]
    pub const fn need(&self) -> Need {
        self.need
    }

    /// The same in a line: the matter, what is expected, its authority, how far it is needed.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (name, expected) = (self.name(language), self.expected(language));
        let cited = self.citation.map(|one| one.in_language(language).to_string());
        let about: Vec<String> =
            cited.into_iter().chain([self.need.name(language).to_owned()]).collect();
        let line = match language {
            Language::En => format!("{name}: expected {expected} ({})", about.join("; ")),
            Language::Ja => format!("{name}：{expected}（{}）", about.join("。")),
        };
        Verbatim::of(&line).line().into_owned()
    }
}
