//! Changes and days in words.

use core::fmt;

use super::{Change, EarliestDay, FixedBy, Open};
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
        f.write_str(&change.kind().in_language(language))?;
        if let Some(name) = change.name() {
            let (open, close) = (words(" \"", "「"), words("\"", "」"));
            write!(f, "{open}{}{close}", name.in_language(language))?;
        }
        write!(f, "{}{}", words(": ", "："), change.path())?;
        let (open, close) = (words(" (", "（"), words(")", "）"));
        match (change.old_clause(), change.new_clause()) {
            (Some(old), Some(new)) if old.id == new.id => write!(f, "{open}{}{close}", new.id)?,
            (Some(old), Some(new)) => write!(f, "{open}{} → {}{close}", old.id, new.id)?,
            (Some(only), None) | (None, Some(only)) => write!(f, "{open}{}{close}", only.id)?,
            (None, None) => {}
        }
        for need in change.needs() {
            let place = need.citation().in_language(language);
            let demand = need.demand();
            let colon = words(": ", "：");
            let text = demand.in_language(language);
            let moment = demand.moment().in_language(language);
            write!(f, "\n  - {place}{colon}{text}{open}{moment}{close}")?;
        }
        Ok(())
    }
}

impl fmt::Display for InLanguage<&EarliestDay<'_>> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value: earliest, language } = *self;
        let words = |en, ja| Bilingual { en, ja }.in_language(language);
        let day = earliest.day();
        match language {
            Language::En => write!(f, "{day} at the earliest (")?,
            Language::Ja => write!(f, "早くとも{}（", day.in_language(language))?,
        }
        let (colon, comma) = (words(": ", "："), words(", ", "、"));
        match earliest.fixed_by() {
            FixedBy::Posting => f.write_str(words("when posted", "掲載の時から"))?,
            FixedBy::Act(citation) => {
                let after = words("the day after the notice", "通知等の翌日から");
                write!(f, "{}{colon}{after}", citation.in_language(language))?;
            }
            FixedBy::Policy { clause, effect, counting } => {
                write!(f, "{clause}{colon}{}", effect.in_language(language))?;
                if effect.days().is_some() {
                    write!(f, "{comma}{}", counting.in_language(language))?;
                }
            }
        }
        f.write_str(words(")", "）"))?;
        for open in earliest.open() {
            write!(f, "\n  - {}{colon}", words("open", "未確定"))?;
            match open {
                Open::Need(need) => {
                    let place = need.citation().in_language(language);
                    write!(f, "{}{colon}{}", place, need.demand().in_language(language))?;
                }
                Open::Importance(clause) => {
                    let text = words(
                        "whether it is an important change, which the policy does not define",
                        "重要な変更に当たるかどうか（ポリシーに定義はない。）",
                    );
                    write!(f, "{clause}{colon}{text}")?;
                }
                Open::Unstated(clause) => {
                    let text = words(
                        "the policy does not say from when a change has effect",
                        "変更の効力発生の時期の定めがない。",
                    );
                    write!(f, "{clause}{colon}{text}")?;
                }
                Open::NoRevisionDate(clause) => {
                    let text = words(
                        "the new version shows no revision date of its own",
                        "変更後の版に新たな改定日の表示がない。",
                    );
                    write!(f, "{clause}{colon}{text}")?;
                }
            }
        }
        Ok(())
    }
}
