//! Places in the instruments: article, paragraph, item.

use core::fmt;

use crate::text::{Bilingual, Language};

/// 法形式: the instrument in which a norm stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Instrument {
    /// 個人情報の保護に関する法律: the Act.
    Act,
    /// 施行令: the Cabinet Order.
    CabinetOrder,
    /// 施行規則: the Rules of the Commission.
    CommissionRules,
    /// 平成27年法律第65号附則: supplementary provisions of the amendment of 2015.
    Supplement2015,
    /// 令和2年法律第44号附則: supplementary provisions of the amendment of 2020.
    Supplement2020,
    /// 令和3年法律第37号附則: supplementary provisions of the amendment of 2021.
    Supplement2021,
    /// ガイドライン(通則編): the Commission's general guidelines. A reading, not law.
    GeneralGuidelines,
    /// ガイドライン(外国にある第三者への提供編): its guidelines on foreign third
    /// parties. A reading, not law.
    ForeignGuidelines,
    /// ガイドライン(第三者提供時の確認・記録義務編): its guidelines on checks and records. A
    /// reading, not law.
    RecordGuidelines,
    /// ガイドライン(仮名加工情報・匿名加工情報編): its guidelines on pseudonymously and
    /// anonymously processed information. A reading, not law.
    ProcessedGuidelines,
    /// Q&A: the Commission's questions and answers. A reading, not law.
    QuestionsAndAnswers,
    /// 解釈: an inference from the wording that no authority states in terms.
    Inference,
}

impl Instrument {
    /// 参照した版: as of when a reading of an authority was read, and how far; `None` for law,
    /// and for an inference.
    pub(crate) const fn read_as_of(self) -> Option<Bilingual> {
        let (en, ja) = match self {
            Self::GeneralGuidelines => ("June 2025", "令和7年6月"),
            Self::ForeignGuidelines => ("April 2025", "令和7年4月"),
            Self::ProcessedGuidelines => ("December 2024", "令和6年12月"),
            Self::RecordGuidelines => ("read in part", "一部のみ確認"),
            Self::QuestionsAndAnswers => ("1 July 2025", "令和7年7月1日"),
            _ => return None,
        };
        Some(Bilingual { en, ja })
    }

    /// 未照合の版: the later edition of a reading, with which the one that was read was not
    /// compared.
    pub(crate) const fn not_compared(self) -> Option<Bilingual> {
        let (en, ja) = match self {
            Self::GeneralGuidelines => ("June 2026", "令和8年6月"),
            Self::ForeignGuidelines => ("December 2025", "令和7年12月"),
            Self::ProcessedGuidelines => ("April 2026", "令和8年4月"),
            _ => return None,
        };
        Some(Bilingual { en, ja })
    }

    /// What it is called.
    pub(crate) const fn called(self, language: Language) -> &'static str {
        self.name().in_language(language)
    }

    /// Whether the instrument is a reading rather than law.
    #[must_use]
    pub const fn is_reading(self) -> bool {
        matches!(
            self,
            Self::GeneralGuidelines
                | Self::ForeignGuidelines
                | Self::RecordGuidelines
                | Self::ProcessedGuidelines
                | Self::QuestionsAndAnswers
                | Self::Inference
        )
    }

    const fn name(self) -> Bilingual {
        let (en, ja) = match self {
            Self::Act => ("APPI Art. ", "個人情報保護法"),
            Self::CabinetOrder => ("APPI Order Art. ", "個人情報保護法施行令"),
            Self::CommissionRules => ("APPI Rules Art. ", "個人情報保護法施行規則"),
            Self::Supplement2015 => ("Act No. 65 of 2015, Suppl. Art. ", "平成27年法律第65号附則"),
            Self::Supplement2020 => ("Act No. 44 of 2020, Suppl. Art. ", "令和2年法律第44号附則"),
            Self::Supplement2021 => ("Act No. 37 of 2021, Suppl. Art. ", "令和3年法律第37号附則"),
            Self::GeneralGuidelines => ("PPC Guidelines (general)", "ガイドライン（通則編）"),
            Self::ForeignGuidelines => (
                "PPC Guidelines (foreign third parties)",
                "ガイドライン（外国にある第三者への提供編）",
            ),
            Self::RecordGuidelines => (
                "PPC Guidelines (checks and records)",
                "ガイドライン（第三者提供時の確認・記録義務編）",
            ),
            Self::ProcessedGuidelines => (
                "PPC Guidelines (processed information)",
                "ガイドライン（仮名加工情報・匿名加工情報編）",
            ),
            Self::QuestionsAndAnswers => ("PPC Q&A", "個人情報保護委員会Q&A"),
            Self::Inference => ("inference from the wording", "文言からの当方の解釈"),
        };
        Bilingual { en, ja }
    }
}

/// 条項号: a place in an instrument.
///
/// Written in the Act's English form, `27(5)(iii)`; a zero means that the place
/// names no paragraph or no item. Guideline sections have up to three numbers,
/// `3-1-3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The instrument.
    pub instrument: Instrument,
    /// 条: the article, or the first number of a guideline section.
    pub article: u16,
    /// 枝番号: the branch number (the 2 of `26-2`), or the second number of a
    /// guideline section; 0 for none.
    pub branch: u16,
    /// 項: the paragraph, or the third number of a guideline section; 0 for none.
    pub paragraph: u16,
    /// 号: the item; 0 for none.
    pub item: u16,
}

impl Place {
    /// The place written in the short form of the norm table: `27(5)(iii)` for
    /// the Act, `O9(ii)` for the Order, `R17(2)` for the Rules, `S2020:4(1)` for
    /// supplementary provisions, `GL2-17`, `GF6`, `GR2-2`, `GP2-2-3`, `GP` (its appendix) and `Q7-53` for readings, `X`
    /// for an inference, `-` for *not in force then*.
    pub(crate) const fn short(text: &str) -> Option<Self> {
        let (instrument, rest) = match text.as_bytes() {
            [b'-'] => return None,
            [b'X'] => return Some(Self::of(Instrument::Inference)),
            [b'G', b'F'] => return Some(Self::of(Instrument::ForeignGuidelines)),
            [b'G', b'P'] => return Some(Self::of(Instrument::ProcessedGuidelines)),
            [b'O', rest @ ..] => (Instrument::CabinetOrder, rest),
            [b'R', rest @ ..] => (Instrument::CommissionRules, rest),
            [b'G', b'L', rest @ ..] => (Instrument::GeneralGuidelines, rest),
            [b'G', b'F', rest @ ..] => (Instrument::ForeignGuidelines, rest),
            [b'G', b'R', rest @ ..] => (Instrument::RecordGuidelines, rest),
            [b'G', b'P', rest @ ..] => (Instrument::ProcessedGuidelines, rest),
            [b'Q', rest @ ..] => (Instrument::QuestionsAndAnswers, rest),
            [b'S', b'2', b'0', b'1', b'5', b':', rest @ ..] => (Instrument::Supplement2015, rest),
            [b'S', b'2', b'0', b'2', b'0', b':', rest @ ..] => (Instrument::Supplement2020, rest),
            [b'S', b'2', b'0', b'2', b'1', b':', rest @ ..] => (Instrument::Supplement2021, rest),
            rest => (Instrument::Act, rest),
        };
        Self::numbers(instrument, rest)
    }

    const fn of(instrument: Instrument) -> Self {
        Self { instrument, article: 0, branch: 0, paragraph: 0, item: 0 }
    }

    /// Reads `27-2(5)(iii)` or `3-1-3`; `None` where the text is neither.
    pub(super) const fn numbers(instrument: Instrument, text: &[u8]) -> Option<Self> {
        let mut place = Self::of(instrument);
        let (article, mut rest) = number(text);
        if article == 0 {
            return None;
        }
        place.article = article;
        if let [b'-', after @ ..] = rest {
            (place.branch, rest) = number(after);
        }
        if let [b'-', after @ ..] = rest {
            (place.paragraph, rest) = number(after);
        }
        while let [b'(', inner @ ..] = rest {
            let (paragraph, after) = number(inner);
            let (item, after) = if paragraph == 0 { roman(inner) } else { (0, after) };
            match after {
                [b')', after @ ..] if item > 0 && place.item == 0 => {
                    (place.item, rest) = (item, after);
                }
                [b')', after @ ..] if paragraph > 0 && place.paragraph == 0 && place.item == 0 => {
                    (place.paragraph, rest) = (paragraph, after);
                }
                _ => return None,
            }
        }
        if rest.is_empty() { Some(place) } else { None }
    }

    /// The item as it is written, `iii`; `None` for a place that is no item, and for an
    /// item beyond those that any article has.
    pub(super) fn numeral(self) -> Option<&'static str> {
        ROMAN.get(usize::from(self.item).checked_sub(1)?).copied()
    }

    /// Whether `other` is this place or lies within it: an article contains its
    /// paragraphs, a paragraph its items.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        let same = |mine: u16, theirs: u16| mine == 0 || mine == theirs;
        self.instrument == other.instrument
            && self.article == other.article
            && self.branch == other.branch
            && same(self.paragraph, other.paragraph)
            && same(self.item, other.item)
    }

    /// Writes the place with the name of its instrument.
    pub(super) fn write(self, f: &mut dyn fmt::Write, language: Language) -> fmt::Result {
        f.write_str(self.instrument.name().in_language(language))?;
        self.write_numbers(f, language)
    }

    /// The same, and as of when it was read.
    pub(super) fn write_as_read(self, f: &mut dyn fmt::Write, language: Language) -> fmt::Result {
        f.write_str(self.instrument.name().in_language(language))?;
        if let Some(day) = self.instrument.read_as_of() {
            let day = day.in_language(language);
            match language {
                Language::En => write!(f, " ({day})")?,
                Language::Ja => write!(f, "（{day}）")?,
            }
        }
        self.write_numbers(f, language)
    }

    /// Writes the numbers alone, `27(5)(iii)` or `第27条第5項第3号`.
    pub(crate) fn write_numbers(self, f: &mut dyn fmt::Write, language: Language) -> fmt::Result {
        let numbered = [self.article, self.branch, self.paragraph];
        match (self.instrument, language) {
            (Instrument::Inference, _) => Ok(()),
            // Of the guidelines on processed information no section: the table at their end.
            (Instrument::ProcessedGuidelines, language) if self.article == 0 => {
                f.write_str(match language {
                    Language::En => " Appendix",
                    Language::Ja => "【付録】",
                })
            }
            (instrument, _) if instrument.is_reading() => {
                let mut numbers = numbered.into_iter().filter(|n| *n > 0);
                let blank = if matches!(language, Language::En) { " " } else { "" };
                if let Some(first) = numbers.next() {
                    write!(f, "{blank}{first}")?;
                }
                numbers.try_for_each(|n| write!(f, "-{n}"))
            }
            (_, Language::En) => {
                write!(f, "{}", self.article)?;
                if self.branch > 0 {
                    write!(f, "-{}", self.branch)?;
                }
                if self.paragraph > 0 {
                    write!(f, "({})", self.paragraph)?;
                }
                match self.numeral() {
                    Some(numeral) => write!(f, "({numeral})"),
                    None => Ok(()),
                }
            }
            (_, Language::Ja) => {
                write!(f, "第{}条", self.article)?;
                if self.branch > 0 {
                    write!(f, "の{}", self.branch)?;
                }
                if self.paragraph > 0 {
                    write!(f, "第{}項", self.paragraph)?;
                }
                if self.item > 0 {
                    write!(f, "第{}号", self.item)?;
                }
                Ok(())
            }
        }
    }
}

const ROMAN: [&str; 15] =
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/// The decimal number at the start, 0 if there is none, and what follows it.
const fn number(mut text: &[u8]) -> (u16, &[u8]) {
    let mut value: u16 = 0;
    while let [digit @ b'0'..=b'9', rest @ ..] = text {
        value = value.saturating_mul(10).saturating_add((*digit - b'0') as u16);
        text = rest;
    }
    (value, text)
}

/// The small roman numeral at the start, 0 if there is none, and what follows.
const fn roman(mut text: &[u8]) -> (u16, &[u8]) {
    let mut value: u16 = 0;
    let mut last = u16::MAX;
    while let [letter @ (b'i' | b'v' | b'x'), rest @ ..] = text {
        let worth = match *letter {
            b'i' => 1,
            b'v' => 5,
            _ => 10,
        };
        value = if last < worth {
            value.saturating_add(worth).saturating_sub(2 * last)
        } else {
            value.saturating_add(worth)
        };
        last = worth;
        text = rest;
    }
    (value, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numerals() {
        for (place, numeral) in ROMAN.iter().enumerate() {
            assert_eq!(usize::from(roman(numeral.as_bytes()).0), place + 1, "{numeral}");
        }
    }
}
