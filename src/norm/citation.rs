//! Citations: a place in an instrument, in one edition.

use core::fmt;

use super::Norm;
use super::place::{Instrument, Place};
use crate::edition::Edition;
use crate::name::NameError;
use crate::steps::Stepwise as _;
use crate::text::{InLanguage, Language, said};

/// 引用条項: a place in an instrument, in one edition. A citation without an
/// edition cannot be built: "Article 27" meant other things before 2022.
///
/// `Display` prints the place alone, `APPI Art. 27(5)(iii)`; the alternate form adds the edition.
/// [`in_language`](Self::in_language) cites it: what stands in the Order, the Rules, a guideline or
/// an answer of the Commission, with the paragraph of the Act that it serves; a reading as one,
/// with its day.
///
/// ```
/// use appi::{Citation, Edition, Language, Norm};
///
/// let joint_use = Norm::JointUse.citation(Edition::Y2024).unwrap();
/// assert_eq!(joint_use.to_string(), "APPI Art. 27(5)(iii)");
/// assert_eq!(format!("{joint_use:#}"), "APPI Art. 27(5)(iii) (edition of 2024-04-01)");
/// assert_eq!(joint_use.in_language(Language::Ja).to_string(), "個人情報保護法第27条第5項第3号");
///
/// let in_2018 = Norm::JointUse.citation(Edition::Y2017).unwrap();
/// assert_eq!(in_2018.to_string(), "APPI Art. 23(5)(iii)");
/// assert_eq!(Citation::parse("23(5)(iii)", Edition::Y2017), Ok(in_2018));
///
/// let report = Norm::PromptLeakReport.citation(Edition::Y2024).unwrap();
/// assert_eq!(report.to_string(), "APPI Rules Art. 8(1)");
/// assert_eq!(
///     report.in_language(Language::En).to_string(),
///     "APPI Art. 26(1), APPI Rules Art. 8(1)"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    place: Place,
    edition: Edition,
    serves: Option<Place>,
}

impl Citation {
    pub(crate) const fn new(place: Place, edition: Edition, serves: Option<Place>) -> Self {
        Self { place, edition, serves }
    }

    /// The place.
    #[must_use]
    pub const fn place(self) -> Place {
        self.place
    }

    /// The edition in which the place is to be looked up.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    /// 根拠条項: of a place outside the Act, the paragraph of the Act that it serves.
    #[must_use]
    pub const fn serves(self) -> Option<Place> {
        self.serves
    }

    /// The place alone, to be cited beside the paragraph that it serves.
    #[must_use]
    pub const fn alone(self) -> Self {
        Self { serves: None, ..self }
    }

    /// The paragraph of the Act that it serves; a place of the Act itself.
    pub(crate) fn of_the_act(self) -> Self {
        self.serves.map_or(self, |place| Self { place, edition: self.edition, serves: None })
    }

    /// The norms of this crate that stand at this very place, or stood there for a part of
    /// the edition.
    pub fn norms(self) -> impl Iterator<Item = Norm> {
        Norm::ALL
            .iter()
            .copied()
            .filter(move |norm| {
                norm.place(self.edition) == Some(self.place)
                    || norm.moved(self.edition).is_some_and(|(place, _)| place == self.place)
            })
            .stepwise()
    }

    /// The article of the Act, the Order or the Rules in which the place stands; of a reading, the
    /// place itself.
    pub(crate) fn article(self) -> Self {
        match self.place.instrument.is_reading() {
            true => self,
            false => Self { place: Place { paragraph: 0, item: 0, ..self.place }, ..self.alone() },
        }
    }

    /// Reads a citation of the Act, the Order or the Rules, in English or
    /// Japanese form.
    ///
    /// The numbers 16-2, 22-2, 26-2, 35-2 and 35-3 of the amendment of 2020 were
    /// never in operation; from the edition of 2022 on they are understood as the
    /// articles 19, 26, 31, 41 and 42 that took their place.
    ///
    /// # Errors
    ///
    /// When the text has no such form.
    pub fn parse(text: &str, edition: Edition) -> Result<Self, NameError> {
        let error = || {
            NameError::said(said!(
                "`{text}` is no citation: expected a place such as `27(5)(iii)`, `APPI Art. 27(5)(iii)`, `APPI Rules Art. 17(2)` or `個人情報保護法第27条第5項第3号`",
                "`{text}`という条項はありません。`27(5)(iii)`、`APPI Art. 27(5)(iii)`、`APPI Rules Art. 17(2)`、`個人情報保護法第27条第5項第3号`等の形式で記載してください。",
            ))
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        // `27 5` is not Article 275.
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let parted = |pair: &[&str]| match pair {
            [one, next] => digit(one.chars().next_back()) && digit(next.chars().next()),
            _ => false,
        };
        if words.windows(2).any(parted) {
            return Err(error());
        }
        let compact = words.concat();
        let place = english(&compact)
            .or_else(|| japanese(&compact))
            .filter(|place| place.item == 0 || place.numeral().is_some())
            .ok_or_else(error)?;
        let mut citation = Self::new(operative(place, edition), edition, None);
        // What stands at one place of the Order or the Rules serves one paragraph.
        citation.serves = citation.norms().next().and_then(|norm| norm.paragraph(edition));
        Ok(citation)
    }

    /// The citation as a reader of this language writes it.
    #[must_use]
    pub const fn in_language(self, language: Language) -> InLanguage<Self> {
        InLanguage { value: self, language }
    }
}

/// The numbers under which the amendment of 2020 was drafted, and what they
/// became on the day it came into force.
fn operative(place: Place, edition: Edition) -> Place {
    let article = match (place.article, place.branch) {
        (16, 2) => 19,
        (22, 2) => 26,
        (26, 2) => 31,
        (35, 2) => 41,
        (35, 3) => 42,
        _ => return place,
    };
    if place.instrument == Instrument::Act && edition >= Edition::Y2022 {
        Place { article, branch: 0, ..place }
    } else {
        place
    }
}

fn english(text: &str) -> Option<Place> {
    let text = text.strip_prefix("APPI").unwrap_or(text);
    let (instrument, text) = if let Some(rest) = text.strip_prefix("Order") {
        (Instrument::CabinetOrder, rest)
    } else if let Some(rest) = text.strip_prefix("Rules") {
        (Instrument::CommissionRules, rest)
    } else {
        (Instrument::Act, text)
    };
    let text = ["Article", "Art."].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    Place::numbers(instrument, text.as_bytes())
        .filter(|place| is_written(*place, Language::En, text))
}

/// Whether these are the numbers of the place as they are printed: nothing else is read,
/// neither `027` nor a number too large for a place.
fn is_written(place: Place, language: Language, text: &str) -> bool {
    let mut written = String::new();
    place.write_numbers(&mut written, language).is_ok() && written == text
}

fn japanese(text: &str) -> Option<Place> {
    const PREFIXES: [(&str, Instrument); 8] = [
        ("個人情報の保護に関する法律施行規則", Instrument::CommissionRules),
        ("個人情報の保護に関する法律施行令", Instrument::CabinetOrder),
        ("個人情報の保護に関する法律", Instrument::Act),
        ("個人情報保護法施行規則", Instrument::CommissionRules),
        ("個人情報保護法施行令", Instrument::CabinetOrder),
        ("個人情報保護法", Instrument::Act),
        ("施行規則", Instrument::CommissionRules),
        ("施行令", Instrument::CabinetOrder),
    ];
    let (instrument, rest) = PREFIXES
        .iter()
        .find_map(|(prefix, instrument)| Some((*instrument, text.strip_prefix(prefix)?)))
        .unwrap_or((Instrument::Act, text.strip_prefix('法').unwrap_or(text)));
    let numbers = rest;
    let (article, rest) = rest.strip_prefix('第')?.split_once('条')?;
    let mut place = Place::numbers(instrument, article.as_bytes())?;
    let mut rest = rest;
    if let Some(after) = rest.strip_prefix('の') {
        let end = after.find('第').unwrap_or(after.len());
        let (branch, after) = after.split_at_checked(end)?;
        place.branch = branch.parse().ok()?;
        rest = after;
    }
    if let Some((paragraph, after)) = rest.strip_prefix('第').and_then(|r| r.split_once('項')) {
        place.paragraph = paragraph.parse().ok()?;
        rest = after;
    }
    if let Some((item, after)) = rest.strip_prefix('第').and_then(|r| r.split_once('号')) {
        place.item = item.parse().ok()?;
        rest = after;
    }
    (rest.is_empty() && is_written(place, Language::Ja, numbers)).then_some(place)
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.place.write(f, Language::En)?;
        if f.alternate() { write!(f, " (edition of {})", self.edition) } else { Ok(()) }
    }
}

impl fmt::Display for InLanguage<Citation> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Citation { place, edition, serves } = self.value;
        let is_reading = place.instrument.is_reading();
        match (serves, self.language) {
            (None, _) => place.write_as_read(f, self.language)?,
            (Some(paragraph), language) if place.instrument == Instrument::Inference => {
                paragraph.write(f, language)?;
                f.write_str(match language {
                    Language::En => ", by inference from its wording",
                    Language::Ja => "の文言からの当方の解釈",
                })?;
            }
            (Some(paragraph), Language::En) => {
                paragraph.write(f, self.language)?;
                f.write_str(if is_reading { ", as read by " } else { ", " })?;
                place.write_as_read(f, self.language)?;
            }
            (Some(paragraph), Language::Ja) if is_reading => {
                paragraph.write(f, self.language)?;
                f.write_str("の解釈（")?;
                place.write_as_read(f, self.language)?;
                f.write_str("）")?;
            }
            (Some(paragraph), Language::Ja) => {
                paragraph.write(f, self.language)?;
                f.write_str("、")?;
                place.write_as_read(f, self.language)?;
            }
        }
        match (f.alternate(), self.language) {
            (false, _) => Ok(()),
            (true, Language::En) => write!(f, " (edition of {edition})"),
            (true, Language::Ja) => write!(f, "（{edition}施行版）"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_parse_to_the_same_place() {
        let table = [
            ("APPI Art. 27(5)(iii)", "個人情報保護法第27条第5項第3号"),
            ("APPI Art. 19", "個人情報保護法第19条"),
            ("APPI Rules Art. 17(2)(iii)", "個人情報保護法施行規則第17条第2項第3号"),
            ("APPI Order Art. 9(ii)", "個人情報保護法施行令第9条第2号"),
        ];
        for (en, ja) in table {
            let citation = Citation::parse(en, Edition::Y2024).unwrap();
            assert_eq!(citation.to_string(), en);
            assert_eq!(citation.alone().in_language(Language::Ja).to_string(), ja);
            assert_eq!(Citation::parse(ja, Edition::Y2024), Ok(citation), "{ja}");
        }
    }

    #[test]
    fn numbers_that_never_operated_are_understood_and_never_printed() {
        let table = [
            ("26-2(1)", Edition::Y2022, "APPI Art. 31(1)"),
            ("個人情報保護法第26条の2第1項", Edition::Y2024, "APPI Art. 31(1)"),
            ("22-2", Edition::Y2024, "APPI Art. 26"),
            ("35-2(9)", Edition::Y2024, "APPI Art. 41(9)"),
            ("16-2", Edition::Y2024, "APPI Art. 19"),
            ("35-3(1)", Edition::Y2024, "APPI Art. 42(1)"),
        ];
        for (text, edition, printed) in table {
            assert_eq!(Citation::parse(text, edition).unwrap().to_string(), printed, "{text}");
        }
    }

    #[test]
    fn what_is_no_citation_is_refused() {
        for text in [
            "",
            "27(",
            "27(5",
            "27(5)iii",
            "Art.",
            "27(q)",
            "第27条第5",
            "27 5",
            "27(iiii)",
            "27(5)(5)",
            "27(5)(iii)(2)",
            // Numbers that are not written so.
            "027",
            "27-",
            "27-0",
            "27-2-3",
            "27(05)",
            "第27（5）条",
            "第27条の+2",
            "第27条第+5項",
            "第27条第05項",
            // Beyond what a place holds or prints.
            "99999999",
            "27(99999999)",
            "27(65535)(i)(2)",
            "第99999999条",
            "27(xvi)",
            "第27条第16号",
        ] {
            assert!(Citation::parse(text, Edition::Y2024).is_err(), "{text}");
        }
    }
}
