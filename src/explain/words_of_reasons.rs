//! The words of reasons, presumptions and remedies. What is so, or is not, is told by the statement
//! of the fact; in Japanese each ends in 「こと」.

use super::to_come::PROMULGATED;
use super::words::Words;
use crate::answer::Answer;
use crate::day::Day;
use crate::edition::Edition;
use crate::fact::Question;
use crate::text::{Bilingual, Language};

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

    /// The same, where what it lacks has been told.
    pub(super) fn fails_so(self, name: &str) -> String {
        if self.is_en() {
            format!("{name} does not apply")
        } else {
            format!("{name}に当たらない")
        }
    }

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
        if self.is_en() { format!("whether {statement}") } else { format!("{statement}の有無") }
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
                "the rules apply: nobody says that it is, or falls under, any of these: {places}"
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

    pub(super) fn none_of(self, group: Question, values: &[&str], id: &str) -> String {
        match (self.language, group) {
            (Language::En, Question::Source) => {
                format!("the information does not come {} [{id}]", values.join(" or "))
            }
            (Language::En, group) => {
                let about = group.subject(self.language).unwrap_or_default();
                format!("{about}: none of {} [{id}]", values.join(", "))
            }
            (Language::Ja, group) => {
                let about = group.subject(self.language).unwrap_or_default();
                let values: Vec<String> =
                    values.iter().map(|value| format!("「{value}」")).collect();
                match values.as_slice() {
                    [only] => format!("{about}が{only}でないこと [{id}]"),
                    several => {
                        format!("{about}が{}のいずれでもないこと [{id}]", several.join("、"))
                    }
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
            format!("establish that {statement}")
        } else {
            format!("次の点を確認する：{statement}")
        }
    }

    /// The remedies that are not told in full, by what they rest on.
    pub(super) fn more_remedies(self, others: &[String]) -> String {
        let count = others.len();
        let by = others.join(if self.is_en() { "; " } else { "／" });
        match (self.is_en(), count) {
            (true, 1) => format!("one longer way: {by}"),
            (true, _) => format!("{count} longer ways: {by}"),
            (false, _) => format!("ほか{count}案（{by}）"),
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
                let lifted = each(|rule, lift| format!("{rule}は{lift}により"), "、");
                let complied = if no_more {
                    "禁止されません".to_owned()
                } else {
                    format!("禁止されず、{complied}に適合します")
                };
                format!("{lifted}{complied}")
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
                    text.push_str(", as long as what is assumed below holds");
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
                    let text = "前提とした事項が事実であることを要し";
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

    /// What either answer to a question leads to.
    pub(super) fn leads_to(self, yes: Option<&str>, no: Option<&str>) -> String {
        let (yes_is, no_is) =
            if self.is_en() { ("yes: ", "no: ") } else { ("はい→", "いいえ→") };
        let told = [(yes_is, yes), (no_is, no)].into_iter().filter_map(|(answer, leads)| {
            let leads = leads?.trim_end_matches(['.', '。']);
            Some(format!("{answer}{leads}"))
        });
        let told = told.collect::<Vec<_>>().join(self.semicolon);
        match (self.is_en(), told.is_empty()) {
            (_, true) => told,
            (true, false) => format!(" ({told})"),
            (false, false) => format!("（{told}）"),
        }
    }

    /// The steps of a remedy, numbered where there are several.
    pub(super) fn steps(self, steps: &[String]) -> String {
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

    /// A reading of an authority, and the edition of it that was read.
    pub(super) fn read_as_of(self, name: &str, of: &str, later: Option<&str>) -> String {
        match (self.language, later) {
            (Language::En, None) => format!("{name}, {of}"),
            (Language::En, Some(later)) => {
                format!("{name}, {of} (that of {later} was not compared)")
            }
            (Language::Ja, None) => format!("{name}（{of}）"),
            (Language::Ja, Some(later)) => format!("{name}（{of}。{later}版とは未照合）"),
        }
    }

    /// The day as of which the law was applied.
    pub(super) fn law_in_short(self, on: Day) -> String {
        let on = self.day(on);
        if self.is_en() {
            format!("Law as in force on {on}. Not legal advice.")
        } else {
            format!("{on}に施行されていた法令による。法的助言ではありません。")
        }
    }

    /// The law that was applied: whose text is in force since when, when it was last checked, which
    /// readings are relied on, and what is left out.
    pub(super) fn law(self, edition: Edition, on: Day, known: Day, read: &str) -> String {
        let text = text_of(edition).in_language(self.language);
        let not_yet = if on >= PROMULGATED { self.not_reflected } else { "" };
        let (on, known) = (self.day(on), self.day(known));
        match self.language {
            Language::En => {
                let read =
                    if read.is_empty() { String::new() } else { format!(" Read with: {read}.") };
                format!(
                    "Law: as in force on {on} ({text}), last checked on {known}.{read}{not_yet} Not legal advice."
                )
            }
            Language::Ja => {
                let read = if read.is_empty() {
                    String::new()
                } else {
                    format!("参照した解釈：{read}。")
                };
                format!(
                    "適用した法令：{on}に施行されていた個人情報の保護に関する法律（「法」）、同法施行令及び同法施行規則（{text}）。最終確認日：{known}。{read}{not_yet}法的助言ではありません。"
                )
            }
        }
    }
}

/// What last changed in the text of an edition, and since when it is in force.
const fn text_of(edition: Edition) -> Bilingual {
    let (en, ja) = match edition {
        Edition::Y2005 => {
            ("the Act as in force since 2005-04-01", "平成17年（2005年）4月1日に全面施行されたもの")
        }
        Edition::Y2017 => (
            "the Act as amended by Act No. 65 of 2015, in force since 2017-05-30",
            "平成27年法律第65号による改正後のもの、平成29年（2017年）5月30日施行",
        ),
        Edition::Y2022 => (
            "the Act as amended by Act No. 44 of 2020 and Act No. 37 of 2021, in force since 2022-04-01",
            "令和2年法律第44号及び令和3年法律第37号による改正後のもの、令和4年（2022年）4月1日施行",
        ),
        Edition::Y2023 => (
            "the Act as amended by Act No. 37 of 2021, in force since 2023-04-01",
            "令和3年法律第37号による改正後のもの、令和5年（2023年）4月1日施行",
        ),
        Edition::Y2024 | Edition::Amendment2026 => (
            "Arts. 16 to 59 and 171 of the Act unchanged since 2023-04-01; the Rules on leaks since 2024-04-01",
            "法第16条から第59条まで及び第171条は令和5年（2023年）4月1日施行のもの、施行規則の漏えい等に関する規定は令和6年（2024年）4月1日施行のもの",
        ),
    };
    Bilingual { en, ja }
}
