//! The words of the first sentence: what may be done, and why.

use super::words::Words;
use crate::text::Language;

impl Words {
    /// What is said behind a place, where the place is that of the rule itself.
    pub(super) fn at_the_same_place(self, rest: &str) -> Option<String> {
        match self.language {
            Language::En => {
                let inference = rest.strip_prefix(", by ").map(ToOwned::to_owned);
                let own = || rest.starts_with(' ').then(|| format!("its own exception{rest}"));
                inference.or_else(own)
            }
            Language::Ja => rest.starts_with(['（', 'の']).then(|| format!("同項{rest}")),
        }
    }

    /// Why, in the first sentence.
    pub(super) fn answer_and_why(self, answer: &str, why: &str) -> String {
        match (self.is_en(), why.is_empty()) {
            (_, true) => answer.to_owned(),
            (true, _) => format!("{answer} {why}."),
            (false, _) => format!("{answer}{why}。"),
        }
    }

    /// What bars it: the rules, because of which facts, and which exceptions fail.
    pub(super) fn barred(self, places: &str, facts: &str, failing: &str, several: bool) -> String {
        match self.language {
            Language::En => {
                let facts = if facts.is_empty() { String::new() } else { format!(": {facts}") };
                let failing = match (failing.is_empty(), several) {
                    (true, _) => String::new(),
                    (false, false) => format!("; {failing}"),
                    (false, true) => format!("; none of these applies: {failing}"),
                };
                format!("{places}{facts}{failing}")
            }
            Language::Ja => {
                let facts =
                    if facts.is_empty() { String::new() } else { format!("{facts}から、") };
                let failing = match (failing.is_empty(), several) {
                    (true, _) => String::new(),
                    (false, false) => format!("{failing}ため、"),
                    (false, true) => format!("{failing}のいずれにも当たらないため、"),
                };
                format!("{facts}{failing}{places}")
            }
        }
    }

    /// The same, of what may not be done.
    pub(super) fn bars(self, barred: &str) -> String {
        if self.is_en() {
            format!("Barred by {barred}")
        } else {
            format!("{barred}に違反します")
        }
    }

    /// The same, of what may not be left undone.
    pub(super) fn not_to_do_so(self, barred: &str) -> String {
        if self.is_en() {
            format!("It is owed under {barred}")
        } else {
            format!("{barred}による義務を負います")
        }
    }

    /// What lifts each rule, and which are complied with; of what need not be done, what frees of
    /// it.
    pub(super) fn permitted_by(
        self,
        lifted: &[(String, String)],
        complied: &str,
        about_a_duty: bool,
    ) -> String {
        let each = |by: fn(&str, &str) -> String, joint: &str| {
            let all: Vec<String> = lifted.iter().map(|(rule, lift)| by(rule, lift)).collect();
            all.join(joint)
        };
        match (self.language, lifted.is_empty(), complied.is_empty()) {
            (_, true, true) => String::new(),
            (Language::En, true, false) => format!("It complies with {complied}"),
            (Language::En, false, _) if about_a_duty => {
                each(|rule, lift| format!("Not owed under {rule}, by {lift}"), "; ")
            }
            (Language::En, false, no_more) => {
                let lifted = each(|rule, lift| format!("from {rule} by {lift}"), "; ");
                let complied =
                    if no_more { String::new() } else { format!("; it complies with {complied}") };
                format!("Excepted {lifted}{complied}")
            }
            (Language::Ja, true, false) => format!("{complied}に適合します"),
            (Language::Ja, false, _) if about_a_duty => {
                let freed = each(|rule, lift| format!("{rule}の義務は{lift}により"), "、");
                format!("{freed}負いません")
            }
            (Language::Ja, false, no_more) => {
                let lifted = each(|rule, lift| format!("{rule}については{lift}に当たり"), "、");
                let complied = if no_more {
                    "違反しません".to_owned()
                } else {
                    format!("違反せず、{complied}に適合します")
                };
                format!("{lifted}、{complied}")
            }
        }
    }

    /// What takes the handling out of the rules.
    pub(super) fn outside_by(self, places: &str) -> String {
        if self.is_en() {
            format!("The Act's limits do not reach it, by {places}")
        } else {
            format!("{places}により、法の規律は及びません")
        }
    }

    /// Facts because of which nothing limits it.
    pub(super) fn as_facts(self, facts: &str) -> String {
        if self.is_en() {
            format!("That is so because {facts}")
        } else {
            format!("{facts}によります")
        }
    }

    /// A case of a leak that is to be reported.
    pub(super) fn is_such_a_case(self, case: &str) -> String {
        if self.is_en() {
            format!("it is a case under {case}")
        } else {
            format!("{case}の事態に当たること")
        }
    }

    /// A permission with what it depends on and brings with it.
    pub(super) fn qualified(
        self,
        answer: &str,
        conditions: &str,
        owes: bool,
        assumes: bool,
    ) -> String {
        match self.language {
            Language::En => {
                let mut text = answer.trim_end_matches('.').to_owned();
                if !conditions.is_empty() {
                    text.push_str(&format!(", on condition that {conditions}"));
                }
                if owes {
                    text.push_str(", with the duties below");
                }
                if assumes {
                    text.push_str(
                        ", if the facts are as stated and what is assumed below is confirmed",
                    );
                }
                text.push('.');
                text
            }
            Language::Ja => {
                let conditions = (!conditions.is_empty()).then(|| {
                    (format!("{conditions}を条件とし"), format!("{conditions}を条件とします"))
                });
                let owes = owes
                    .then(|| ("下記の義務を負い".to_owned(), "下記の義務を負います".to_owned()));
                let assumes = assumes.then(|| {
                    let text = "事案に示された事実及び前提とした事項に誤りがないことを要し";
                    (text.to_owned(), format!("{text}ます"))
                });
                let all: Vec<(String, String)> =
                    [conditions, owes, assumes].into_iter().flatten().collect();
                let Some(((_, last), before)) = all.split_last() else { return answer.to_owned() };
                let before: String = before.iter().map(|(mid, _)| format!("{mid}、")).collect();
                format!("{answer}ただし、{before}{last}。")
            }
        }
    }

    /// A permission beside which duties are overdue.
    pub(super) fn but_overdue(self, answer: &str) -> String {
        if self.is_en() {
            format!("{answer} Duties are overdue.")
        } else {
            format!("{answer}不履行となっている義務があります。")
        }
    }

    /// What must be done because the policy promises it, and the Act does not demand it.
    pub(super) fn by_a_promise(self, answer: &str) -> String {
        let answer = answer.trim_end_matches(['.', '。']);
        if self.is_en() {
            format!("{answer}: the policy promises it; the Act does not demand it.")
        } else {
            format!("{answer}（ポリシー上の約束によるものであり、法上の義務ではありません。）。")
        }
    }

    pub(super) fn first_of(self, text: &str, more: usize) -> String {
        match (self.is_en(), more) {
            (_, 0) => text.to_owned(),
            (true, _) => format!("{text} (and {more} more)"),
            (false, _) => format!("{text}（ほか{more}件）"),
        }
    }

    pub(super) fn assumptions(self, count: usize) -> String {
        match (self.is_en(), count) {
            (true, 1) => "1 thing is assumed; the full explanation names it.".to_owned(),
            (true, _) => format!("{count} things are assumed; the full explanation names them."),
            (false, _) => format!("前提とした事項が{count}件あります（全文に記載）。"),
        }
    }

    /// What an undetermined decision turns on first.
    pub(super) fn turns_on(self, points: &str, more: usize) -> String {
        match (self.is_en(), more) {
            (true, 0) => format!("It turns on {points}"),
            (true, _) => format!("It turns first on {points}"),
            (false, 0) => format!("結論は、{points}によります"),
            (false, _) => format!("結論は、まず{points}によります"),
        }
    }
}
