//! How a row says that a duty is owed, and what is so instead.

use super::word::word;
use crate::day::Day;
use crate::decision::{Decision, NotOwed, OwedDuty};
use crate::norm::Place;

/// How a duty is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Arises,
    Stands,
    Overdue,
    PastGuide,
    IfAmended,
    NotOwed,
}

/// A duty, how it is owed, and by which day.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Owed {
    pub(super) sign: Sign,
    pub(super) duty: String,
    pub(super) by: Option<String>,
}

/// `+` arises, `~` stands, `!` is overdue, `>` is past its guide, `?` would arise if the
/// policy were amended, `-` is not owed; `@` the last
/// day or, of what is not owed, the place that frees of it.
pub(super) fn owed(text: &str) -> Result<Owed, String> {
    let signs = [
        ('+', Sign::Arises),
        ('~', Sign::Stands),
        ('!', Sign::Overdue),
        ('>', Sign::PastGuide),
        ('?', Sign::IfAmended),
        ('-', Sign::NotOwed),
    ];
    let found = signs
        .into_iter()
        .find_map(|(letter, sign)| text.strip_prefix(letter).map(|rest| (sign, rest)));
    let (sign, rest) = found.ok_or_else(|| {
        format!("`{text}`: expected `+` (arises), `~` (stands), `!` (overdue), `>` (past its guide), `?` (if the policy is amended) or `-` (not owed) before a duty")
    })?;
    let (duty, by) = rest.split_once('@').map_or((rest, None), |(duty, by)| (duty, Some(by)));
    // What frees of a duty, or its last day.
    let by = match by {
        Some(place) if sign == Sign::NotOwed => Some(place.to_owned()),
        by => by.map(word::<Day>).transpose()?.map(|day| day.to_string()),
    };
    Ok(Owed { sign, duty: duty.to_owned(), by })
}

impl core::fmt::Display for Owed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let how = match self.sign {
            Sign::Arises => "arises",
            Sign::Stands => "stands",
            Sign::Overdue => "is overdue",
            Sign::PastGuide => "is past its guide",
            Sign::IfAmended => "arises if the policy is amended",
            Sign::NotOwed => "is not owed",
        };
        write!(f, "{} {how}", self.duty)?;
        self.by.as_ref().map_or(Ok(()), |by| write!(f, ", by {by}"))
    }
}

impl Owed {
    /// What is so instead, if it is not owed as said.
    pub(super) fn otherwise(&self, decision: &Decision<'_>) -> Option<String> {
        let of = |owed: &OwedDuty<'_>| owed.id() == self.duty;
        let found = match self.sign {
            Sign::Arises => decision.duties().find(of),
            Sign::Stands => decision.standing_duties().find(of),
            Sign::Overdue => decision.breaches().find(of),
            Sign::PastGuide => decision.standing_duties().filter(OwedDuty::is_past_guide).find(of),
            Sign::IfAmended => decision.duties_if_amended().find(of),
            Sign::NotOwed => {
                let owed = decision.duties().chain(decision.standing_duties()).any(|one| of(&one));
                if owed {
                    return Some("it is owed".to_owned());
                }
                let freed_by = |place: &str| {
                    let there = Place::short(place);
                    let same = |one: &NotOwed| Some(one.freed_by().place()) == there;
                    decision.not_owed().iter().any(|one| one.duty().id() == self.duty && same(one))
                };
                let freed = self.by.as_deref().is_none_or(freed_by);
                return (!freed).then(|| "by no such exception".to_owned());
            }
        };
        let Some(found) = found else { return Some("it is not".to_owned()) };
        if !found.is_certain() {
            return Some("open facts decide".to_owned());
        }
        let last = found.deadline().map(|deadline| deadline.by.to_string());
        (self.by.is_some() && last != self.by)
            .then(|| last.map_or("no last day".to_owned(), |last| format!("by {last}")))
    }
}
