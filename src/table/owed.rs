//! How a row says that a duty is owed, and what is so instead.

use super::word::word;
use crate::day::Day;
use crate::decision::{Decision, NotOwed, OwedDuty};
use crate::norm::Place;
use crate::text::{Bilingual, Text, said};

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
pub(super) fn owed(text: &str) -> Result<Owed, Text> {
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
        said!(
            "`{text}`: expected `+` (arises), `~` (stands), `!` (overdue), `>` (past its guide), `?` (if the policy is amended) or `-` (not owed) before a duty",
            "`{text}`：義務の前に`+`（生ずる）、`~`（負っている）、`!`（期限徒過）、`>`（目安の徒過）、`?`（ポリシーを改めれば生ずる）又は`-`（負わない）を記載してください。",
        )
    })?;
    let (duty, by) = rest.split_once('@').map_or((rest, None), |(duty, by)| (duty, Some(by)));
    // What frees of a duty, or its last day.
    let by = match by {
        Some(place) if sign == Sign::NotOwed => Some(place.to_owned()),
        by => by.map(word::<Day>).transpose()?.map(|day| day.to_string()),
    };
    Ok(Owed { sign, duty: duty.to_owned(), by })
}

impl Owed {
    /// How it is owed, in words.
    pub(super) fn told(&self) -> Text {
        let how = match self.sign {
            Sign::Arises => Bilingual { en: "arises", ja: "生ずる" },
            Sign::Stands => Bilingual { en: "stands", ja: "負っている" },
            Sign::Overdue => Bilingual { en: "is overdue", ja: "期限を徒過している" },
            Sign::PastGuide => {
                Bilingual { en: "is past its guide", ja: "目安を過ぎている" }
            }
            Sign::IfAmended => Bilingual {
                en: "arises if the policy is amended",
                ja: "ポリシーを改めれば生ずる",
            },
            Sign::NotOwed => Bilingual { en: "is not owed", ja: "負わない" },
        };
        let duty = &self.duty;
        match &self.by {
            Some(by) => said!(how; "{duty} {how}, by {by}", "{duty} {how}（{by}）"),
            None => said!(how; "{duty} {how}", "{duty} {how}"),
        }
    }

    /// What is so instead, if it is not owed as said.
    pub(super) fn otherwise(&self, decision: &Decision<'_>) -> Option<Text> {
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
                    return Some(said!("it is owed", "負っている"));
                }
                let freed_by = |place: &str| {
                    let there = Place::short(place);
                    let same = |one: &NotOwed| Some(one.freed_by().place()) == there;
                    decision.not_owed().iter().any(|one| one.duty().id() == self.duty && same(one))
                };
                let freed = self.by.as_deref().is_none_or(freed_by);
                return (!freed)
                    .then(|| said!("by no such exception", "その例外によるものではない"));
            }
        };
        let Some(found) = found else { return Some(said!("it is not", "そうではない")) };
        if !found.is_certain() {
            return Some(said!("open facts decide", "未確定の事実による"));
        }
        let last = found.deadline().map(|deadline| deadline.by.to_string());
        (self.by.is_some() && last != self.by).then(|| match last {
            None => said!("no last day", "期限なし"),
            Some(last) => said!("by {last}", "期限は{last}"),
        })
    }
}
