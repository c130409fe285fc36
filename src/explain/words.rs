//! The words of an explanation, in both languages.

use crate::answer::Answer;
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::Place;
use crate::text::Language;

macro_rules! words {
    ( $( $name:ident: $en:literal, $ja:literal; )+ ) => {
        /// Every fixed phrase, in one language.
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct Words {
            pub(super) language: Language,
            $( pub(crate) $name: &'static str, )+
        }

        impl Words {
            pub(crate) const fn of(language: Language) -> Self {
                match language {
                    Language::En => Self { language, $( $name: $en, )+ },
                    Language::Ja => Self { language, $( $name: $ja, )+ },
                }
            }
        }
    };
}

words! {
    permitted: "Permitted.", "可(許容されます)。";
    permitted_with_duties: "Permitted, with duties.", "可(許容されますが、義務が生じます)。";
    not_regulated: "Permitted: no limit of the Act or of the policy reaches this.", "可(法にもポリシーにも、これを制限する定めがありません)。";
    conflict: "Permitted: the law compels what the policy promised not to do (conflict).", "可(法令上の義務があり、ポリシー上の約束と抵触しますが、法令が優先します)。";
    prohibited_by_both: "Prohibited by the Act and by the policy.", "不可(法及びポリシーのいずれによっても許されません)。";
    prohibited_by_act: "Prohibited by the Act.", "不可(法により許されません)。";
    prohibited_by_act_alone: "Prohibited by the Act; the policy would allow it.", "不可(ポリシー上は可能ですが、法により許されません)。";
    prohibited_by_policy: "Prohibited by the policy.", "不可(ポリシー上の約束により許されません)。";
    prohibited_by_policy_alone: "Prohibited by the policy; the Act would allow it.", "不可(法上は可能ですが、ポリシー上の約束により許されません)。";
    prohibited_either_way: "Prohibited, by the Act or by the policy, whatever the open facts are.", "不可(未確認の事実がいずれであっても、法又はポリシーにより許されません)。";
    undetermined: "Undetermined: the facts below decide.", "未確定(下記の事実により結論が変わります)。";
    public_sector: "Not decided here: requests to this body follow the rules of the public sector (Chapter 5, Art. 125(2)).", "本判断の対象外: この者に対する請求には、公的部門の規律(第5章、第125条第2項)が適用されます。";
    permitted_short: "permitted", "可";
    prohibited_short: "prohibited", "不可";
    undetermined_short: "undetermined", "未確定";
    contradictory: "These answers contradict each other, or what policy and case say; none of them counts:", "次の回答は、相互に又はポリシー若しくは事案と矛盾するため、いずれも考慮していません。";
    contradictory_short: "contradictory", "矛盾";
    missing_short: "missing", "要確認";
    duties_short: "duties", "義務";
    why: "Why", "理由";
    act: "Act", "法";
    policy: "Policy", "ポリシー";
    permits: "allows it", "可";
    prohibits: "prohibits it", "不可";
    open: "open", "未確定";
    silent: "does not regulate it", "規律なし";
    no_exception: "no exception applies", "該当する例外がありません";
    its_own_exception: "its own exception", "同条項自体の例外";
    consent: "the principal's consent", "本人の同意";
    within_purpose: "staying within the specified purpose", "特定された利用目的の範囲内";
    not_within: "this case lies outside it", "本件はその範囲に含まれません";
    excluded: "outside the rules", "適用対象外";
    prohibits_if_it_applies: "where it applies, no exception helps", "適用される場合には、該当する例外がありません";
    no_limit: "the Act sets no limit on this handling of it", "当該取扱いを制限する規定なし";
    none_of_its_cases: "this is none of its cases", "同項に定める事態に該当しない";
    missing: "Missing (the first settles most)", "確認すべき事実(最初のものが最も結論を左右します)";
    presumed: "Presumed", "推定している事項";
    remedies: "What would make it lawful (any one of these)", "適法とするための方法(いずれか一つ)";
    obtain_anew: "then obtain that consent anew", "その後に改めて当該同意を得る";
    specify_purpose: "specify this purpose of use and publish it", "当該利用目的を特定し、これを公表する";
    change_purpose: "change the purpose of use to this one, as far as it is reasonably related to the old one, and tell the principals or publish it", "変更前の利用目的と関連性を有すると合理的に認められる範囲内で利用目的を変更し、これを本人に通知し、又は公表する";
    announce_joint_use: "announce beforehand a joint use that covers this recipient, these items and this purpose (of data already held, within what the principal could expect); of pseudonymously processed information, publish it", "当該提供先、項目及び利用目的を含む共同利用について、あらかじめ本人に通知し、又は本人が容易に知り得る状態に置く(仮名加工情報については公表する。既に保有するデータについては、本人が客観的に予期し得る範囲に限る。)";
    anonymise: "make anonymously processed information of it by the standards, publish the items in it and how it is provided, tell the recipient what it is, and provide that instead", "基準に従って匿名加工情報を作成し、これに含まれる項目及び提供の方法を公表し、提供先に匿名加工情報である旨を明示した上で、これを提供する";
    no_remedy: "No measure that is dealt with here makes it lawful.", "ここで扱う措置によって適法とする方法はありません。";
    duties: "What follows", "生ずる義務";
    duties_if_amended: "What would follow if the policy were amended", "ポリシーを変更した場合に生ずる義務";
    considered: "Considered, and not decisive: ", "検討したが決め手とならない条項:";
    what_it_is: "What the information is: ", "情報の区分:";
    duties_if_permitted: "What follows if it is permitted", "許容される場合に生ずる義務";
    no_holidays: "public holidays were not considered, as the case names none", "祝日は考慮していません(事案に示されていないため)";
    holidays_given: "public holidays as the case names them", "祝日は事案に示されたものによります";
    breaches: "Overdue", "不履行となっている義務";
    space: " ", "";
    comma: ", ", "、";
    semicolon: "; ", "。";
    colon: ": ", ":";
}

impl Words {
    /// A day as the language writes it.
    pub(crate) fn day(self, day: Day) -> String {
        if self.is_en() {
            day.to_string()
        } else {
            format!("{}年{}月{}日", day.year(), day.month(), day.day())
        }
    }

    pub(super) const fn is_en(self) -> bool {
        matches!(self.language, Language::En)
    }

    pub(super) fn subject(
        self,
        handling: &str,
        dataset: &str,
        items: Option<&str>,
        purpose: Option<&str>,
        recipient: Option<&str>,
    ) -> String {
        let dataset = match items {
            Some(items) => self.parenthesis(dataset, items),
            None => dataset.to_owned(),
        };
        if self.is_en() {
            let purpose = purpose.map_or_else(String::new, |purpose| format!(" for \"{purpose}\""));
            let recipient = recipient.map_or_else(String::new, |to| format!(" to {to}"));
            let of =
                if handling.contains(' ') && !handling.starts_with("use") { "," } else { " of" };
            format!("{handling}{of} {dataset}{purpose}{recipient}")
        } else {
            let purpose =
                purpose.map_or_else(String::new, |purpose| format!("「{purpose}」のため、"));
            let recipient = recipient.map_or_else(String::new, |to| format!("{to}への"));
            format!("{purpose}{dataset}の{recipient}{handling}")
        }
    }

    pub(super) fn question(self, subject: &str, date: Day) -> String {
        let date = self.day(date);
        if self.is_en() {
            format!("Asked: {subject}, on {date}")
        } else {
            format!("対象: {subject}({date})")
        }
    }

    pub(crate) fn parenthesis(self, text: &str, about: &str) -> String {
        if self.is_en() { format!("{text} ({about})") } else { format!("{text}({about})") }
    }

    pub(super) fn titled(self, place: &str, title: &str) -> String {
        if self.is_en() { format!("{place} ({title})") } else { format!("{place}({title})") }
    }

    pub(super) fn clause(self, id: &str, at: &str, says: &str) -> String {
        if self.is_en() {
            format!("{id} ({at}), \"{says}\"")
        } else {
            format!("{id}({at})「{says}」")
        }
    }

    /// The terms of the very place that sets the rule.
    pub(super) const fn own_terms(self, place: Place) -> &'static str {
        match (self.language, place.item, place.paragraph) {
            (Language::En, ..) => "its own terms",
            (Language::Ja, 1.., _) => "同号の定め",
            (Language::Ja, 0, 1..) => "同項の定め",
            (Language::Ja, 0, 0) => "同条の定め",
        }
    }

    pub(super) fn lifted_by(self, exceptions: &str) -> String {
        if self.is_en() {
            format!("satisfied by {exceptions}")
        } else {
            format!("{exceptions}により許容")
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
            format!("{name} does not help: {lacks}")
        } else {
            format!("{name}には当たらない({lacks})")
        }
    }

    pub(super) fn needs(self, name: &str, lacks: &str) -> String {
        if self.is_en() {
            format!("{name} helps if settled: {lacks}")
        } else {
            format!("{name}に当たるかは未確認({lacks})")
        }
    }

    pub(crate) fn lacks(self, question: &str, answer: Answer) -> String {
        let answer = match (answer, self.language) {
            (Answer::Yes, Language::En) => "yes",
            (Answer::No, Language::En) => "no",
            (Answer::Unknown, Language::En) => "unknown",
            (Answer::Yes, Language::Ja) => "はい",
            (Answer::No, Language::Ja) => "いいえ",
            (Answer::Unknown, Language::Ja) => "不明",
        };
        if self.is_en() {
            format!("\"{question}\" {answer}")
        } else {
            format!("「{question}」→{answer}")
        }
    }

    pub(super) fn depends_on(self, text: &str, facts: &str) -> String {
        let about = self.open_on(facts);
        self.parenthesis(text, &about)
    }

    pub(super) fn open_on(self, facts: &str) -> String {
        if self.is_en() {
            format!("depends on: {facts}")
        } else {
            format!("次の事実による: {facts}")
        }
    }

    pub(super) fn shortfall(self, number: usize, kind: &str, lacks: &str) -> String {
        if self.is_en() {
            format!("Consent {number} on record ({kind}): {lacks}")
        } else {
            format!("記録上の同意{number}({kind}): {lacks}")
        }
    }

    pub(super) fn because_of(self, items: &str) -> String {
        if self.is_en() { format!("because of {items}") } else { format!("該当項目は{items}") }
    }

    pub(super) fn nobody_claims(self, places: &str) -> String {
        if self.is_en() {
            format!("nobody claims {places}")
        } else {
            format!("{places}に該当するとの主張がないこと")
        }
    }

    pub(super) fn presumed_no(self, question: &str) -> String {
        if self.is_en() {
            format!("no: {question}")
        } else {
            format!("「いいえ」と推定: {question}")
        }
    }

    pub(super) fn none_of(self, values: &str, id: &str) -> String {
        if self.is_en() {
            format!("none of these: {values} [{id}]")
        } else {
            format!("次のいずれにも当たらないこと: {values} [{id}]")
        }
    }

    pub(super) fn nothing_changed_since(self, read: Day) -> String {
        let read = self.day(read);
        if self.is_en() {
            format!(
                "no amendment that is not known yet has come into force since the law was last read ({read})"
            )
        } else {
            format!("法令を最後に確認した日({read})以後、未確認の改正法が施行されていないこと")
        }
    }

    /// The part of the amendment of 2026 whose day is fixed.
    pub(super) fn penalties_changed(self, from: Day) -> String {
        let from = self.day(from);
        if self.is_en() {
            format!(
                "the part of Act No. 56 of 2026 in force since {from} (penalties in the main) does not bear on this decision: it touches no article from 16 to 59, nor 171"
            )
        } else {
            format!(
                "令和8年法律第56号のうち{from}施行部分(主として罰則)が、本判断に影響しないこと(第16条から第59条まで及び第171条は改正されない。)"
            )
        }
    }

    pub(super) fn addressed(self, duty: &str, addressee: &str) -> String {
        if self.is_en() {
            format!("{duty}; to: {addressee}")
        } else {
            format!("{duty}(報告先: {addressee})")
        }
    }

    pub(super) fn see_to_it(self, question: &str) -> String {
        if self.is_en() {
            format!("see to it that the answer is yes: {question}")
        } else {
            format!("次の問いに「はい」と答えられるようにする: {question}")
        }
    }

    pub(super) fn rule_out(self, question: &str) -> String {
        if self.is_en() {
            format!("establish that the answer is no: {question}")
        } else {
            format!("次の問いの答えが「いいえ」であることを確認する: {question}")
        }
    }

    pub(super) fn wait_until(self, day: Day, rule: &str) -> String {
        let day = self.day(day);
        let text =
            if self.is_en() { format!("wait until {day}") } else { format!("{day}まで待つ") };
        if rule.is_empty() { text } else { self.parenthesis(&text, rule) }
    }

    pub(super) fn amend(self, clause: &str) -> String {
        if self.is_en() {
            format!("amend {clause} of the policy, in the way in which it is changed")
        } else {
            format!("ポリシー所定の手続により{clause}を変更する")
        }
    }

    pub(super) fn leave_out(self, items: &str) -> String {
        if self.is_en() { format!("leave out {items}") } else { format!("{items}を除く") }
    }

    pub(super) fn more_remedies(self, count: usize, others_shown: bool) -> String {
        match (self.language, others_shown) {
            (Language::En, _) if count == 1 => "one longer way".to_owned(),
            (Language::En, _) => format!("{count} longer ways"),
            (Language::Ja, true) => format!("ほか{count}通りの方法"),
            (Language::Ja, false) => format!("多くの措置を要する{count}通りの方法"),
        }
    }

    pub(super) fn edition(self, edition: Edition) -> String {
        let since = self.day(edition.since());
        if self.is_en() {
            format!("Law: text in force since {since}. Not legal advice.")
        } else {
            format!("法令: {since}施行の版による。法的助言ではありません。")
        }
    }
}
