//! A difference in words, of which every row is built once for both languages.

use core::fmt;

use super::differ::Difference;
use super::row::{Only, Row, RuleDoes};
use super::says::source;
use crate::case::{Case, CasePurpose, CaseRecipient, OrUnknown, Presume};
use crate::explain::joined;
use crate::output::Lines;
use crate::text::{Bilingual, InLanguage, Language};
use crate::vocabulary::Id;

impl Difference {
    /// The difference as a reader of this language is told it.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> InLanguage<&Self> {
        InLanguage { value: self, language }
    }

    /// 見出し: what a row of it changes, in one sentence.
    #[must_use]
    pub fn says(&self, row: &Row, language: Language) -> String {
        let says = self.says_alone(row, language);
        let by = row.exception().filter(|_| row.does != RuleDoes::LiftedBy);
        let Some(by) = by.map(|one| one.name(language)) else { return says };
        match (language, row.only) {
            (Language::En, Only::Before) => format!("{says}; after, this exception applies: {by}"),
            (Language::En, Only::After) => format!("{says}; before, this exception applied: {by}"),
            (Language::Ja, Only::Before) => format!("{says}（変更後は例外に該当する：{by}）"),
            (Language::Ja, Only::After) => format!("{says}（変更前は例外に該当する：{by}）"),
        }
    }

    /// How the example of a row is decided on either side, in one line each; nothing of a side that
    /// cannot be asked.
    #[must_use]
    pub fn decided(&self, row: &Row, language: Language) -> [Option<String>; 2] {
        let [before, after] = row.example();
        [(0, before), (1, after)].map(|(side, case)| {
            let prepared = self.each.get(side)?.prepare(case).ok()?;
            Some(prepared.decide(&[]).explain(language).line())
        })
    }

    fn lines(&self, language: Language) -> Lines {
        let words = |en, ja| Bilingual { en, ja }.in_language(language);
        let mut out = Lines::default();
        let [old, new] = self.days;
        let [of_old, of_new] = [0, 1].map(|side: usize| {
            self.each.get(side).map_or(String::new(), |one| one.edition().to_string())
        });
        let presumed = match self.presume {
            Presume::Nothing => words("nothing is presumed", "推定を置かない"),
            Presume::Usual => {
                words("what silence usually presumes is presumed", "通常の推定を置く")
            }
        };
        let (questions, rows) = (self.questions, self.rows.len());
        match language {
            Language::En if self.with_the_act => out.line(format_args!(
                "The promises beside the Act (edition of {of_new}): {questions} questions, {presumed}."
            )),
            Language::En => out.line(format_args!(
                "{old} (edition of {of_old}) → {new} (edition of {of_new}): {questions} questions, {presumed}."
            )),
            Language::Ja if self.with_the_act => out.line(format_args!(
                "約束と法（{of_new}の版）との比較：問い{questions}件（{presumed}。）"
            )),
            Language::Ja => out.line(format_args!(
                "{old}（{of_old}の版）→{new}（{of_new}の版）：問い{questions}件（{presumed}。）"
            )),
        }
        self.beside(&mut out, language);
        match (language, rows) {
            (Language::En, 0) => out.line("Of these questions nothing differs, in any state."),
            (Language::Ja, 0) => {
                out.line("これらの問いについては、いかなる事実の下でも差異はない。")
            }
            (Language::En, _) => out.line(format_args!("Rows: {rows}.")),
            (Language::Ja, _) => out.line(format_args!("{rows}行")),
        }
        for (at, row) in self.rows.iter().enumerate() {
            self.row(&mut out, at + 1, row, language);
        }
        out
    }

    /// What is no row: what one side alone declares, and what is of a kind that the other cannot be.
    fn beside(&self, out: &mut Lines, language: Language) {
        let [old, new] = &self.only;
        let ids = |ids: &[Id]| joined(ids.iter().map(Id::as_str), language);
        for (only, en, ja) in [
            (
                old,
                "Datasets before only, of which no question can be asked after",
                "変更前のみのデータセット（変更後は問いを立てられない。）",
            ),
            (
                new,
                "Datasets after only, of which no question could be asked before",
                "変更後のみのデータセット（変更前は問いを立てられない。）",
            ),
        ] {
            if !only.is_empty() {
                let what = Bilingual { en, ja }.in_language(language);
                match language {
                    Language::En => out.line(format_args!("{what}: {}.", ids(only))),
                    Language::Ja => out.line(format_args!("{what}：{}", ids(only))),
                }
            }
        }
        let apart = self.apart.len();
        match language {
            _ if apart == 0 => {}
            Language::En => out.line(format_args!(
                "{apart} questions have no state that is one of both sides, as the information is of another kind."
            )),
            Language::Ja => out.line(format_args!(
                "問い{apart}件は、情報の種類が異なるため、両者に共通する事実の状態がない。"
            )),
        }
    }

    fn row(&self, out: &mut Lines, number: usize, row: &Row, language: Language) {
        let words = |en, ja| Bilingual { en, ja }.in_language(language);
        let (colon, comma) = (words(": ", "："), words("; ", "、"));
        let changes = row.changes.in_language(language);
        let says = self.says(row, language);
        match language {
            Language::En => out.line(format_args!("{number}. {says} [{changes}]")),
            Language::Ja => out.line(format_args!("{number}　{says}［{changes}］")),
        }
        let conditions: Vec<&str> =
            row.conditions.iter().map(|one| one.in_language(language)).collect();
        let conditions = match conditions.as_slice() {
            [] => words("in all cases", "全ての場合").to_owned(),
            some => some.join(comma),
        };
        out.line(format_args!("   {}{colon}{conditions}", words("Where", "要件")));
        for (so, en, ja) in [
            (
                row.unless_lifted,
                "Not where another exception of the rule applies",
                "ただし、その規律の他の例外に該当する場合を除く",
            ),
            (
                row.unless_taken_out,
                "Not where the handling is taken out of the rule anyway",
                "ただし、いずれにせよ規律の適用が除外される場合を除く",
            ),
        ] {
            if so {
                out.line(format_args!("   {}", words(en, ja)));
            }
        }
        for asked in &row.asked {
            let of = |all: &mut dyn Iterator<Item = String>| {
                let all: Vec<String> = all.collect();
                match all.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
                    None => joined(all.iter().map(String::as_str), language),
                    Some(more) => {
                        let first =
                            joined(all.iter().take(MOST_NAMED).map(String::as_str), language);
                        match language {
                            Language::En => format!("{first} and {more} more"),
                            Language::Ja => format!("{first}ほか{more}"),
                        }
                    }
                }
            };
            let handlings =
                of(&mut asked.handlings.iter().map(|one| one.name(language).to_owned()));
            let datasets = of(&mut asked.datasets.iter().map(ToString::to_string));
            let purposes = of(&mut asked.purposes.iter().flatten().map(purpose));
            let nobody = || words("somebody else", "その他の者").to_owned();
            let named = asked.recipients.iter().any(Option::is_some);
            let recipients = asked.recipients.iter().filter(|_| named);
            let recipients =
                of(&mut recipients.map(|one| one.as_ref().map_or_else(nobody, recipient)));
            let parts = [handlings, datasets, purposes, recipients];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            out.line(format_args!(
                "   {}{colon}{}",
                words("Of", "対象"),
                parts.join(words(" — ", "／"))
            ));
        }
        let grounds: Vec<String> = row.grounds.iter().map(|one| one.name(language)).collect();
        if !grounds.is_empty() {
            let names = joined(grounds.iter().map(String::as_str), language);
            out.line(format_args!("   {}{colon}{names}", words("Though", "許容の根拠")));
        }
        let [before, after] = [0, 1].map(|side| source(row, side, language));
        let none = || words("none", "なし").to_owned();
        let [before, after] = [before, after].map(|one| one.unwrap_or_else(none));
        out.line(format_args!("   {}{colon}{before} → {after}", words("Rule", "規律")));
        out.line(format_args!(
            "   {}{colon}{}",
            words("Share of the cases", "事案に占める割合"),
            row.share
        ));
        out.line(format_args!(
            "   {}{colon}{}",
            words("Example", "例"),
            example(row.example(), language)
        ));
        let sides = [words("before", "変更前"), words("after", "変更後")];
        let decided = self.decided(row, language);
        for (side, line) in sides.into_iter().zip(decided) {
            let (Some(line), false) = (line, self.with_the_act && side == "before") else {
                continue;
            };
            out.line(format_args!("     {side}{colon}{line}"));
        }
    }
}

/// How many names of a kind a row lists; of more it says how many.
const MOST_NAMED: usize = 8;

fn purpose(purpose: &CasePurpose) -> String {
    match purpose {
        CasePurpose::Declared(id) => id.to_string(),
        CasePurpose::Free { text } => text.clone(),
    }
}

fn recipient(recipient: &CaseRecipient) -> String {
    match recipient {
        CaseRecipient::Declared(id) => id.to_string(),
        CaseRecipient::Described(one) => {
            let id = one.id.as_ref().map(ToString::to_string);
            id.or_else(|| one.name.clone()).unwrap_or_default()
        }
    }
}

/// The example in brief: what is asked, and what is so in it.
fn example([_, case]: &[Case; 2], language: Language) -> String {
    let known = |one: Option<String>| one.into_iter();
    fn name<T: Copy>(of: Option<OrUnknown<T>>, name: impl Fn(T) -> &'static str) -> Option<String> {
        match of {
            Some(OrUnknown::Known(value)) => Some(name(value).to_owned()),
            _ => None,
        }
    }
    let mut parts = vec![case.handling.name(language).to_owned(), case.dataset.to_string()];
    parts.extend(known(case.purpose.as_ref().map(purpose)));
    parts.extend(known(case.recipient.as_ref().map(recipient)));
    let relation = case.recipient.as_ref().and_then(CaseRecipient::relation);
    parts.extend(known(relation.map(|one| one.name(language).to_owned())));
    parts.extend(known(name(case.kind, |kind| kind.name(language))));
    parts.extend(known(name(case.source, |source| source.name(language))));
    parts.extend(known(name(case.request, |request| request.name(language))));
    let facts = case.facts.iter().map(|(fact, answer)| format!("{fact} = {answer}"));
    parts.extend(facts);
    joined(parts.iter().map(String::as_str), language)
}

impl fmt::Display for InLanguage<&Difference> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.lines(self.language).fmt(f)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_language(Language::En).fmt(f)
    }
}
