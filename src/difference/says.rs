//! What a row changes, in one sentence.

use super::differ::Difference;
use super::row::{Ground, Only, Row, RuleDoes};
use crate::text::Language;
use crate::vocabulary::Id;

impl Difference {
    /// The same without the exception that tells why.
    pub(super) fn says_alone(&self, row: &Row, language: Language) -> String {
        let rule = rule(row, language);
        let here = row.only == Only::Before;
        if self.with_the_act {
            return match (language, here) {
                (Language::En, false) => format!("stricter than the Act: {rule} prohibits it"),
                (Language::Ja, false) => format!("法より厳しい約束：{rule}が禁止する。"),
                (Language::En, true) => {
                    format!(
                        "wider than the Act: a promise is about it and permits it, and {rule} prohibits it"
                    )
                }
                (Language::Ja, true) => {
                    format!("法より広い約束：約束の対象であって許されるが、{rule}が禁止する。")
                }
            };
        }
        let by = row.exception().map_or_else(String::new, |one| one.name(language));
        match (language, row.does, here) {
            (Language::En, RuleDoes::Prohibits, true) => format!("no longer prohibited by {rule}"),
            (Language::En, RuleDoes::Prohibits, false) => format!("newly prohibited by {rule}"),
            (Language::Ja, RuleDoes::Prohibits, true) => format!("{rule}による禁止がなくなる。"),
            (Language::Ja, RuleDoes::Prohibits, false) => format!("{rule}により新たに禁止される。"),
            (Language::En, RuleDoes::TakesOut, true) => {
                format!("no longer taken out of the rules by {rule}")
            }
            (Language::En, RuleDoes::TakesOut, false) => {
                format!("newly taken out of the rules by {rule}")
            }
            (Language::Ja, RuleDoes::TakesOut, true) => {
                format!("{rule}による適用除外がなくなる。")
            }
            (Language::Ja, RuleDoes::TakesOut, false) => {
                format!("{rule}により新たに適用除外となる。")
            }
            (Language::En, RuleDoes::Lifted, true) => {
                format!("no longer under {rule}, of which an exception applied")
            }
            (Language::En, RuleDoes::Lifted, false) => {
                format!("newly under {rule}, of which an exception applies")
            }
            (Language::Ja, RuleDoes::Lifted, true) => {
                format!("{rule}の対象でなくなる（変更前は例外に該当する。）。")
            }
            (Language::Ja, RuleDoes::Lifted, false) => {
                format!("新たに{rule}の対象となる（例外に該当する。）。")
            }
            (Language::En, RuleDoes::LiftedBy, true) => {
                format!("{rule} no longer lifted by {by}, but by another exception")
            }
            (Language::En, RuleDoes::LiftedBy, false) => {
                format!("{rule} newly lifted by {by}, and before by another exception")
            }
            (Language::Ja, RuleDoes::LiftedBy, true) => {
                format!("{rule}の例外のうち{by}に該当しなくなる（他の例外に該当する。）。")
            }
            (Language::Ja, RuleDoes::LiftedBy, false) => {
                format!("{rule}の例外のうち{by}に新たに該当する（変更前は他の例外に該当する。）。")
            }
            (Language::En, RuleDoes::Noted, true) => format!("no longer rests on {rule}"),
            (Language::En, RuleDoes::Noted, false) => format!("newly rests on {rule}"),
            (Language::Ja, RuleDoes::Noted, true) => format!("{rule}によらなくなる。"),
            (Language::Ja, RuleDoes::Noted, false) => format!("新たに{rule}による。"),
            (Language::En, RuleDoes::Withheld, true) => {
                format!("the Commission no longer refrains from using its powers ({rule})")
            }
            (Language::En, RuleDoes::Withheld, false) => {
                format!("the Commission newly refrains from using its powers ({rule})")
            }
            (Language::Ja, RuleDoes::Withheld, true) => {
                format!("{rule}による権限の不行使の対象でなくなる。")
            }
            (Language::Ja, RuleDoes::Withheld, false) => {
                format!("新たに{rule}による権限の不行使の対象となる。")
            }
            (Language::En, RuleDoes::Compels, true) => {
                "a law no longer compels it, so that promises bar it".to_owned()
            }
            (Language::En, RuleDoes::Compels, false) => {
                "a law newly compels it, so that no promise bars it".to_owned()
            }
            (Language::Ja, RuleDoes::Compels, true) => {
                "法令による義務付けがなくなり、約束により妨げられる。".to_owned()
            }
            (Language::Ja, RuleDoes::Compels, false) => {
                "新たに法令により義務付けられ、約束により妨げられない。".to_owned()
            }
            (Language::En, RuleDoes::Arises, true) => {
                format!("no longer owed where it is permitted: {rule}")
            }
            (Language::En, RuleDoes::Arises, false) => {
                format!("newly owed where it is permitted: {rule}")
            }
            (Language::Ja, RuleDoes::Arises, true) => {
                format!("取扱いが許される場合の義務がなくなる：{rule}")
            }
            (Language::Ja, RuleDoes::Arises, false) => {
                format!("取扱いが許される場合の義務が新たに生ずる：{rule}")
            }
            (Language::En, RuleDoes::Stands, true) => format!("no longer owed: {rule}"),
            (Language::En, RuleDoes::Stands, false) => format!("newly owed: {rule}"),
            (Language::Ja, RuleDoes::Stands, true) => format!("義務がなくなる：{rule}"),
            (Language::Ja, RuleDoes::Stands, false) => format!("義務が新たに生ずる：{rule}"),
        }
    }
}

/// Where one side has the rule.
pub(super) fn source(row: &Row, side: usize, language: Language) -> Option<String> {
    if let Some(clause) = row.clauses.get(side)? {
        return Some(named(None, Some(clause), language));
    }
    let citation = row.citations.get(side)?.as_ref()?;
    Some(citation.in_language(language).to_string())
}

/// The rule, on the side that it is on.
fn rule(row: &Row, language: Language) -> String {
    let here = usize::from(row.only == Only::After);
    let place = source(row, here, language).or_else(|| source(row, 1 - here, language));
    let place = place.unwrap_or_default();
    let name = match (row.duty, row.norm, &row.own) {
        (Some(duty), ..) => duty.in_language(language),
        (None, Some(norm), _) => norm.title(language),
        (None, None, Some(says)) => says.in_language(language),
        (None, None, None) => return place,
    };
    match language {
        Language::En => format!("{place} ({name})"),
        Language::Ja => format!("{place}（{name}）"),
    }
}

impl Ground {
    /// The exception by the name of its norm, its clause, or both.
    pub(super) fn name(&self, language: Language) -> String {
        named(self.norm.map(|norm| norm.title(language)), self.clause.as_ref(), language)
    }
}

fn named(title: Option<&str>, clause: Option<&Id>, language: Language) -> String {
    match (title, clause, language) {
        (Some(title), Some(clause), Language::En) => format!("{title} (clause {clause})"),
        (Some(title), Some(clause), Language::Ja) => format!("{title}（条項{clause}）"),
        (Some(title), None, _) => title.to_owned(),
        (None, Some(clause), Language::En) => format!("clause {clause}"),
        (None, Some(clause), Language::Ja) => format!("条項{clause}"),
        (None, None, _) => String::new(),
    }
}
