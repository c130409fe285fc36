//! Changes and days in words.

use core::fmt;

use super::{Change, EarliestDay, FixedBy, Open};
use crate::output::Lines;
use crate::text::{Bilingual, InLanguage, Language};

impl Change<'_> {
    /// The change as a reader of this language is told it.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> InLanguage<&Self> {
        InLanguage { value: self, language }
    }
}

impl EarliestDay<'_> {
    /// The day as a reader of this language is told it.
    ///
    /// ```
    /// use appi::{Edition, Language, Policy};
    /// use appi::compare::{Posting, compare};
    ///
    /// let document = std::fs::read_to_string("examples/policies/001-jpcert.toml").unwrap();
    /// let old: Policy = toml::from_str(&document).unwrap();
    /// let mut new = old.clone();
    /// let given_up = new.purposes.pop().unwrap();
    /// for dataset in &mut new.datasets {
    ///     dataset.purposes.retain(|purpose| *purpose != given_up.id);
    /// }
    /// let changes = compare(&old, &new, Edition::Y2024).unwrap();
    /// let earliest = changes[0].earliest(&Posting::on("2026-10-22".parse().unwrap()));
    /// assert_eq!(
    ///     earliest.to_string(),
    ///     "2026-11-22 at the earliest (C19: 30 days after posting, the first day not counted (Civil Code, Arts. 140, 141))",
    /// );
    /// assert_eq!(
    ///     earliest.in_language(Language::Ja).to_string(),
    ///     "早くとも令和8年（2026年）11月22日（C19：掲載から30日の経過後、初日不算入（民法第140条、第141条））",
    /// );
    /// ```
    #[must_use]
    pub const fn in_language(&self, language: Language) -> InLanguage<&Self> {
        InLanguage { value: self, language }
    }
}

impl fmt::Display for Change<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_language(Language::En).fmt(f)
    }
}

impl fmt::Display for EarliestDay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_language(Language::En).fmt(f)
    }
}

impl fmt::Display for InLanguage<&Change<'_>> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value: change, language } = *self;
        let words = |en, ja| Bilingual { en, ja }.in_language(language);
        let (open, close) = (words(" \"", "「"), words("\"", "」"));
        let name = change.name().map(|name| name.in_language(language));
        let name = name.map_or_else(String::new, |name| format!("{open}{name}{close}"));
        let clause = match (change.old_clause(), change.new_clause()) {
            (Some(old), Some(new)) if old.id != new.id => format!("{} → {}", old.id, new.id),
            (Some(one), _) | (None, Some(one)) => one.id.to_string(),
            (None, None) => String::new(),
        };
        let (open, close) = (words(" (", "（"), words(")", "）"));
        let clause = if clause.is_empty() { clause } else { format!("{open}{clause}{close}") };
        let colon = words(": ", "：");
        let mut out = Lines::default();
        let kind = change.kind().in_language(language);
        out.line(format_args!("{kind}{name}{colon}{}{clause}", change.path()));
        for need in change.needs() {
            let place = need.citation().in_language(language);
            let demand = need.demand();
            let text = demand.in_language(language);
            let moment = demand.moment().in_language(language);
            out.line(format_args!("  - {place}{colon}{text}{open}{moment}{close}"));
        }
        out.fmt(f)
    }
}

impl fmt::Display for InLanguage<&EarliestDay<'_>> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value: earliest, language } = *self;
        let words = |en, ja| Bilingual { en, ja }.in_language(language);
        let day = earliest.day();
        let (colon, comma) = (words(": ", "："), words(", ", "、"));
        let fixed = match earliest.fixed_by() {
            FixedBy::Posting => words("when posted", "掲載の時から").to_owned(),
            FixedBy::Act(citation) => {
                let after = words("the day after the notice", "通知等の翌日から");
                format!("{}{colon}{after}", citation.in_language(language))
            }
            FixedBy::Policy { clause, effect, counting } => {
                let counting = effect.days().map_or_else(String::new, |_| {
                    format!("{comma}{}", counting.in_language(language))
                });
                format!("{clause}{colon}{}{counting}", effect.in_language(language))
            }
        };
        let mut out = Lines::default();
        match language {
            Language::En => out.line(format_args!("{day} at the earliest ({fixed})")),
            Language::Ja => {
                out.line(format_args!("早くとも{}（{fixed}）", day.in_language(language)));
            }
        }
        for open in earliest.open() {
            let (place, text) = match open {
                Open::Need(need) => (
                    need.citation().in_language(language).to_string(),
                    need.demand().in_language(language),
                ),
                Open::Importance(clause) => (
                    clause.to_string(),
                    words(
                        "whether it is an important change, which the policy does not define",
                        "重要な変更に当たるかどうか（ポリシーに定義はない。）",
                    ),
                ),
                Open::Unstated(clause) => (
                    clause.to_string(),
                    words(
                        "the policy does not say from when a change has effect",
                        "変更の効力発生の時期の定めがない。",
                    ),
                ),
                Open::NoRevisionDate(clause) => (
                    clause.to_string(),
                    words(
                        "the new version shows no revision date of its own",
                        "変更後の版に新たな改定日の表示がない。",
                    ),
                ),
            };
            let open = words("open", "未確定");
            out.line(format_args!("  - {open}{colon}{place}{colon}{text}"));
        }
        out.fmt(f)
    }
}
