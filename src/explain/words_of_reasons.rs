//! The words of reasons, presumptions and remedies. What is so, or is not, is told by the statement
//! of the fact; in Japanese each ends in 「こと」.

use super::words::Words;
use crate::answer::Answer;
use crate::day::Day;
use crate::fact::Question;
use crate::text::Language;

impl Words {
    /// A day as the language writes it: in Japanese by era and by year.
    pub(crate) fn day(self, day: Day) -> String {
        day.in_language(self.language)
    }

    pub(super) fn question(self, subject: &str, date: Day) -> String {
        let date = self.day(date);
        if self.is_en() {
            format!("Asked: {subject}, on {date}")
        } else {
            format!("検討事項：{subject}（{date}）")
        }
    }

    /// A rule that is fulfilled by what it asks for itself.
    pub(super) fn fulfilled(self, so: &str) -> String {
        if self.is_en() {
            format!("complied with: {so}")
        } else {
            format!("{so}から、違反しない")
        }
    }

    /// A rule that an exception lifts.
    pub(super) fn lifted_by(self, exceptions: &str) -> String {
        if self.is_en() {
            format!("excepted by {exceptions}")
        } else {
            format!("{exceptions}に当たり、違反しない")
        }
    }

    /// A promise that is kept where the Act is.
    pub(super) fn complied_as(self, limits: &str) -> String {
        if self.is_en() {
            format!("complied with, as is {limits}")
        } else {
            format!("{limits}に適合し、違反しない")
        }
    }

    /// The same of a promise of which a duty is overdue.
    pub(super) fn but_for_what_is_overdue(self, told: &str) -> String {
        if self.is_en() {
            format!("{told}, apart from what is overdue (below)")
        } else {
            format!("{told}（下記の不履行の義務を除く。）")
        }
    }

    pub(super) fn taken_out_by(self, places: &str) -> String {
        if self.is_en() {
            format!("does not apply, by {places}")
        } else {
            format!("{places}により適用されない")
        }
    }

    pub(super) fn fails(self, name: &str, lacks: &str) -> String {
        if self.is_en() {
            format!("{name} does not apply: {lacks}")
        } else {
            format!("{lacks}から、{name}に当たらない")
        }
    }

    /// The same, and what is not known besides.
    pub(super) fn nor_known(self, fails: String, besides: &str) -> String {
        if besides.is_empty() {
            fails
        } else if self.is_en() {
            format!("{fails}; nor is it known {besides}")
        } else {
            format!("{fails}；このほか、{besides}も明らかでない")
        }
    }

    /// The same, where what it lacks has been told.
    pub(super) fn fails_so(self, name: &str) -> String {
        if self.is_en() {
            format!("{name} does not apply")
        } else {
            format!("{name}に当たらない")
        }
    }

    pub(super) fn needs(self, name: &str, lacks: &str) -> String {
        if self.is_en() {
            format!("{name} applies if {lacks}")
        } else {
            format!("{name}に当たるか否かは、次の点の確認を要する：{lacks}")
        }
    }

    /// What is met of an exception, and from where it is known.
    pub(super) fn met(self, so: &str) -> String {
        if self.is_en() {
            format!("conditions met: {so}")
        } else {
            format!("充足する要件：{so}")
        }
    }

    /// A statement that is not known to be so.
    pub(super) fn unclear(self, statement: &str) -> String {
        match (self.language, statement.strip_suffix("こと")) {
            (Language::En, _) => format!("whether {statement}"),
            (Language::Ja, Some(statement)) => format!("{statement}か否か"),
            (Language::Ja, None) => format!("{statement}の有無"),
        }
    }

    /// What a record was to be, and is not, or is not known to be.
    pub(super) fn element(self, text: &str, answer: Answer) -> String {
        match (self.language, answer) {
            (Language::En, Answer::Yes) => text.to_owned(),
            (Language::En, Answer::No) => format!("lacking: {text}"),
            (Language::En, Answer::Unknown) => format!("unknown: {text}"),
            (Language::Ja, Answer::Yes) => format!("{text}こと"),
            (Language::Ja, Answer::No) => format!("{text}とはいえない"),
            (Language::Ja, Answer::Unknown) => format!("{text}か否か不明"),
        }
    }

    pub(super) fn depends_on(self, text: &str, facts: &str) -> String {
        let about = self.open_on(facts);
        self.parenthesis(text, &about)
    }

    pub(super) fn open_on(self, facts: &str) -> String {
        if self.is_en() {
            format!("turns on {facts}")
        } else {
            format!("次の点による：{facts}")
        }
    }

    pub(super) fn because_of(self, items: &str) -> String {
        if self.is_en() {
            format!("the items concerned: {items}")
        } else {
            format!("該当する項目は{items}")
        }
    }

    /// What would take the handling out of the rules.
    pub(super) fn nothing_excludes(self, places: &str) -> String {
        if self.is_en() {
            format!(
                "the rules reach it: none of these is stated (state it where one is so): {places}"
            )
        } else {
            format!("次の適用除外等に当たる旨の主張はなく、法の規律が及ぶこと：{places}")
        }
    }

    pub(super) fn nobody_claims(self, places: &str) -> String {
        if self.is_en() {
            format!("nobody claims one of these exceptions (if one may apply, say so): {places}")
        } else {
            format!("次の例外に当たる旨の主張はないこと：{places}")
        }
    }

    pub(super) fn none_of(self, group: Question, values: &[&str]) -> String {
        match (self.language, group) {
            (Language::En, Question::Source) => {
                format!("the information does not come {}", values.join(" or "))
            }
            (Language::En, group) => {
                let about = group.subject(self.language).unwrap_or_default();
                format!("{about}: none of {}", values.join(", "))
            }
            (Language::Ja, group) => {
                let about = group.subject(self.language).unwrap_or_default();
                let values: Vec<String> =
                    values.iter().map(|value| format!("「{value}」")).collect();
                match values.as_slice() {
                    [only] => format!("{about}が{only}でないこと"),
                    several => format!("{about}が{}のいずれでもないこと", several.join("、")),
                }
            }
        }
    }

    pub(super) fn see_to_it(self, statement: &str) -> String {
        if self.is_en() {
            format!("bring it about that {statement}")
        } else {
            format!("次の状態を整える：{statement}")
        }
    }

    pub(super) fn rule_out(self, statement: &str) -> String {
        if self.is_en() {
            format!("make sure that {statement}")
        } else {
            format!("次の点を確認する：{statement}")
        }
    }

    /// The remedies that are not told in full, by what they rest on.
    /// A way out by its name.
    pub(super) fn way(self, name: &str, measures: usize, rests_on: &str) -> String {
        let count = match (self.is_en(), measures) {
            (_, 0 | 1) => String::new(),
            (true, _) => format!("{measures} measures in all: "),
            (false, _) => format!("措置は全{measures}件。"),
        };
        self.parenthesis(name, &format!("{count}{rests_on}"))
    }

    pub(super) fn more_remedies(self, others: &[String]) -> String {
        let count = others.len();
        let by = others.join(if self.is_en() { "; " } else { "／" });
        match (self.is_en(), count) {
            (true, 1) => format!("one longer way: {by}"),
            (true, _) => format!("{count} longer ways: {by}"),
            (false, _) => format!("ほか{count}案：{by}"),
        }
    }

    /// The same, beside a place.
    pub(super) fn kept_out(self, facts: &str) -> String {
        if self.is_en() {
            format!("{facts}; so no limit reaches it")
        } else {
            format!("{facts}から、これを制限する規定は適用されない")
        }
    }

    /// What takes it out of the rules, and the facts because of which it does.
    pub(super) fn excluded(self, facts: &str) -> String {
        match (self.language, facts.is_empty()) {
            (Language::En, true) => "outside the rules".to_owned(),
            (Language::En, false) => format!("outside the rules: {facts}"),
            (Language::Ja, true) => "規律の対象外".to_owned(),
            (Language::Ja, false) => format!("{facts}から、規律の対象外"),
        }
    }

    /// What either answer to a question leads to.
    pub(super) fn leads_to(self, yes: Option<&str>, no: Option<&str>) -> String {
        let (yes_is, no_is) =
            if self.is_en() { ("yes: ", "no: ") } else { ("はい→", "いいえ→") };
        let told = [(yes_is, yes), (no_is, no)].into_iter().filter_map(|(answer, leads)| {
            let leads = leads?.trim_end_matches(['.', '。']);
            Some(format!("{answer}{leads}"))
        });
        told.collect::<Vec<_>>().join(self.semicolon)
    }

    /// The measures of a remedy, and what they rest on.
    pub(super) fn cured(self, steps: &[String], rests_on: &str) -> String {
        let steps = self.steps(steps);
        if rests_on.is_empty() { steps } else { self.parenthesis(&steps, rests_on) }
    }

    /// What each value of a group leads to.
    pub(super) fn values_lead_to(self, then: &[(Vec<&str>, String)]) -> String {
        let told = then.iter().map(|(values, leads)| {
            let leads = leads.trim_end_matches(['.', '。']);
            if self.is_en() {
                format!("{}: {leads}", values.join(", "))
            } else {
                format!("「{}」→{leads}", values.join("」「"))
            }
        });
        told.collect::<Vec<_>>().join(self.semicolon)
    }

    /// The steps of a remedy, numbered where there are several.
    fn steps(self, steps: &[String]) -> String {
        if let [only] = steps {
            return only.clone();
        }
        let numbered = steps.iter().enumerate().map(|(before, step)| {
            let number = before + 1;
            if self.is_en() {
                format!("({number}) {step}")
            } else {
                format!("（{number}）{step}")
            }
        });
        numbered.collect::<Vec<_>>().join(if self.is_en() { "; " } else { "" })
    }
}
