//! 個人情報保護法第4章 Chapter 4 of Japan's Act on the Protection of Personal Information, written
//! straight from the law texts as plain nested conditions: a second opinion on the decisions of the
//! crate `appi`, of which nothing was known to its writer but the list of codes.
//!
//! One file holds one group of articles, in the Act's order, and is meant to be read beside the
//! text. [`says`] decides one case, of which every fact is known ([`State`]), or whatever else
//! answers questions ([`Facts`]).
//!
//! * Article numbers in comments are those in force since 2023; where an edition differs, the
//!   comment says so.
//! * A fact means what its question asks. Where the text leaves a reading open, `READINGS.md` says
//!   which was taken, on whose authority, and what the other would be; the code marks such a place
//!   with `reading` and its number.
//! * The articles are written for any kind of [`Truth`]: with Booleans they decide one case, with
//!   conditions all of them at once. What is unknown is no concern of this crate.

/// All of these hold; of one case, those after the first that does not are not looked at.
macro_rules! all {
    [$term:expr $(,)?] => { $term };
    [$term:expr, $($rest:tt)+] => { $crate::Truth::and($term, || all![$($rest)+]) };
}

/// At least one of these holds; of one case, those after it are not looked at.
macro_rules! any {
    [$term:expr $(,)?] => { $term };
    [$term:expr, $($rest:tt)+] => { $crate::Truth::or($term, || any![$($rest)+]) };
}

/// None of these holds.
macro_rules! none {
    [$($term:expr),+ $(,)?] => { !any![$($term),+] };
}

mod a16_definitions;
mod a18_exceptions;
mod a18_purpose;
mod a20_acquisition;
mod a22_control;
mod a26_leaks;
mod a27_provision;
mod a28_abroad;
mod a29_records;
mod a31_referable;
mod a33_requests;
mod a36_answers;
mod a41_pseudonymous;
mod a43_anonymous;
mod a57_exemptions;
mod case;
mod differences;
mod state;
mod truth;

use std::collections::BTreeSet;

pub use differences::{Difference, differences};
pub use state::State;
pub use truth::Truth;

use case::Case;

/// 版 The editions of the text that a case can fall under, each named by the year in which it came
/// into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// In force from 2005-04-01.
    Y2005,
    /// In force from 2017-05-30.
    Y2017,
    /// In force from 2022-04-01.
    Y2022,
    /// In force from 2023-04-01.
    Y2023,
    /// In force from 2024-04-01.
    Y2024,
}

impl Edition {
    /// All editions, oldest first.
    pub const ALL: [Self; 5] = [Self::Y2005, Self::Y2017, Self::Y2022, Self::Y2023, Self::Y2024];
}

/// 事実 What is the case. Of kinds, handlings, relations, sources, requests and channels at most one
/// of each holds.
///
/// The identifiers are those of the list of codes.
pub trait Facts {
    /// In what the questions are answered.
    type Truth: Truth;

    /// The answer to a question.
    fn fact(&self, id: &str) -> Self::Truth;
    /// 情報の種類 The kind of information.
    fn kind(&self, id: &str) -> Self::Truth;
    /// 取扱い The handling.
    fn handling(&self, id: &str) -> Self::Truth;
    /// 提供先との関係 What the recipient is to the operator.
    fn relation(&self, id: &str) -> Self::Truth;
    /// 取得元 From whom the operator has the information.
    fn source(&self, id: &str) -> Self::Truth;
    /// 請求の種類 What the principal asks for.
    fn request(&self, id: &str) -> Self::Truth;
    /// 連絡の方法 The way of contact.
    fn channel(&self, id: &str) -> Self::Truth;
}

/// 判定 What the Act says of a case.
#[derive(Clone, Debug)]
pub struct Says<T> {
    /// 禁止 Doing this violates the Act. Never where the case is outside the chapter.
    pub prohibited: T,
    /// 適用外 The Act, the chapter, or the only section that could reach the case does not apply.
    pub outside: T,
    /// 権限の不行使 The handling is prohibited, and the Commission does not use its powers against
    /// it (149(2)).
    pub enforcement_withheld: T,
    /// 義務 Every duty, each once, and whether it arises from the handling or stands for the holder.
    ///
    /// The conditions are those of the handling being done: they are not conjoined with its being
    /// permitted, so a reader who wants no duties of a prohibited handling looks at them only where
    /// `prohibited` fails.
    pub duties: Vec<(&'static str, T)>,
    /// The questions whose answers were looked at.
    pub asked: BTreeSet<&'static str>,
}

/// What the Act, as it stands in an edition, says of a case.
pub fn says<F: Facts>(edition: Edition, facts: &F) -> Says<F::Truth> {
    let case = Case::new(edition, facts);
    let bound = case.chapter_applies();
    let prohibited = all![
        bound,
        any![
            case.article_17_prohibits(),
            case.article_18_prohibits(),
            case.article_19_prohibits(),
            case.entrustee_limit_prohibits(),
            case.article_20_prohibits(),
            case.article_21_prohibits(),
            case.article_26_prohibits(),
            case.article_27_prohibits(),
            case.article_28_prohibits(),
            case.article_30_prohibits(),
            case.article_31_prohibits(),
            case.articles_32_to_38_prohibit(),
            case.article_41_prohibits(),
            case.article_42_prohibits(),
            case.articles_43_to_45_prohibit(),
        ],
    ];
    let mut duties: Vec<_> = [
        case.article_21_duties(),
        case.articles_22_to_25_duties(),
        case.article_26_duties(),
        case.article_27_duties(),
        case.article_28_duties(),
        case.articles_29_and_30_duties(),
        case.article_31_duties(),
        case.articles_32_to_40_duties(),
        case.articles_41_and_42_duties(),
        case.articles_43_to_46_duties(),
        case.article_59_duties(),
    ]
    .into_iter()
    .flatten()
    .map(|(id, arises)| (id, bound.and(|| arises)))
    .collect();
    // 57(3): the one duty of those for whom the chapter is switched off.
    duties.extend(case.article_57_duties());
    Says {
        prohibited,
        outside: case.outside(),
        enforcement_withheld: all![prohibited, case.article_149_withholds_enforcement()],
        duties,
        asked: case.asked(),
    }
}

/// Duties by id, and whether each arises or stands.
type Duties<T> = Vec<(&'static str, T)>;
