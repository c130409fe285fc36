//! The words of an explanation, in both languages.

use super::next::Next;
use crate::day::Day;
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
    permitted: "Permitted.", "可能です。";
    not_regulated: "Permitted: no limit of the Act or of the policy reaches this.", "可能です。法第4章及びポリシーに、これを禁止する規定はありません。";
    conflict: "Permitted: the law compels what the policy promised not to do (conflict).", "可能です。法令上の義務があり、ポリシー上の約束と抵触しますが、法令が優先します。";
    prohibited_by_both: "Prohibited by the Act and by the policy.", "法及びポリシーにより禁止されます。";
    prohibited_by_act: "Prohibited by the Act.", "法により禁止されます。";
    prohibited_by_act_alone: "Prohibited by the Act; the policy would allow it.", "法により禁止されます（ポリシー上は禁止されていません）。";
    prohibited_by_act_and_policy_open: "Prohibited by the Act; whether the policy bars it too is open.", "法により禁止されます（ポリシーについては、下記の事実により結論が異なります）。";
    prohibited_by_policy: "Prohibited by the policy.", "ポリシー上の約束により禁止されます。";
    prohibited_by_policy_alone: "Prohibited by the policy; the Act would allow it.", "ポリシー上の約束により禁止されます（法上は禁止されていません）。";
    prohibited_either_way: "Prohibited, by the Act or by the policy, whatever the open facts are.", "確認を要する事実がいずれであっても、法又はポリシーにより禁止されます。";
    undetermined: "Undetermined.", "現時点では判断できません。";
    public_sector: "Not decided here: requests to this body follow the rules of the public sector (Chapter 5, Art. 125(2)).", "本判断の対象外：この者に対する請求には、公的部門の規律（第5章、第125条第2項）が適用されます。";
    by_another_law: "Another law grants what is asked for, and the APPI leaves it to that law: answer the request under it.", "他の法令の規定により開示すべきものであるため、当該法令の定めるところにより請求に応じることを要します（個人情報保護法の開示の規定は適用されません）。";
    next: "Next", "次に行うこと";
    permitted_short: "permitted", "可";
    prohibited_short: "prohibited", "不可";
    undetermined_short: "undetermined", "未確定";
    contradictory: "These answers contradict each other, or what policy and case say; none of them counts:", "次の回答は、相互に又はポリシー若しくは事案と矛盾するため、いずれも考慮していません。";
    reserved: "Reserved", "留保";
    reserved_short: "reserved", "留保";
    contradictory_short: "contradictory", "矛盾";
    missing_short: "missing", "要確認";
    duties_short: "duties", "義務";
    why: "Why (in brackets behind a fact: where it is known from; case: as stated there, not checked; the principal is the person whom the information is about)", "根拠条文及び当てはめ（事実の後の括弧内は、その出所）";
    act: "Act", "法";
    policy: "Policy", "ポリシー";
    permits: "allows it", "禁止しない";
    prohibits: "prohibits it", "禁止する";
    open: "open", "判断できない";
    silent: "sets no limit on it", "禁止する規定なし";
    no_exception: "no exception applies", "同項各号その他の例外に当たらない";
    complied: "complied with", "違反しない";
    not_within: "this case lies outside it", "本件がその範囲に含まれないこと";
    does_not_apply: "does not apply to it", "適用されない";
    as_above: "as above", "上記と同じ";
    clauses_cited: "Clauses of the policy cited", "引用したポリシーの条項";
    prohibits_if_it_applies: "where it applies, no exception helps", "適用される場合には、該当する例外がない";
    no_limit: "the Act sets no limit on this handling of it", "当該取扱いを禁止する規定は見当たらない（努力義務は別掲）";
    none_of_its_cases: "this is none of its cases", "同項に定める事態に当たらない";
    on_record: "On record", "台帳の記録";
    passed_over: "On record, and not counted", "台帳にあるが考慮しなかった項目";
    missing_of_the_policy: "To find out for the policy alone (the answer stays)", "ポリシーについて確認を要する事実（結論は変わらない。）";
    missing: "To find out", "確認を要する事実";
    from_the_case: "case", "事案";
    assumed: "assumed", "前提";
    first_settles_most: "the first settles most", "結論への影響の大きい順";
    missing_first: "To find out first", "まず確認を要する事実";
    best_remedy: "What would make it permitted", "対応策";
    presumed: "Assumed", "前提とした事項";
    own_terms: "What the policy's own terms ask", "ポリシー独自の事項の内容";
    to_confirm: "Assumed (to be confirmed: if one of these is not so, the answer may be another)", "前提とした事項（確認を要する。事実と異なるときは、結論が変わり得る。）";
    remedies: "What would make it permitted (any one of these, the shortest first)", "対応策（次のいずれか。簡便なものから）";
    the_remedy_of_the_open: "One way that works without settling what is open", "未確定の事項にかかわらず可能となる対応策";
    the_remedy: "What would make it permitted (the one way found)", "対応策";
    obtain_anew: "then obtain that consent anew", "その後に改めて当該同意を得る";
    specify_purpose: "specify this purpose of use and publish it", "当該利用目的を特定し、これを公表する";
    change_purpose: "if this purpose is reasonably related to the old one (to be judged first), change the purpose of use to it, and tell the principals or publish it", "変更前の利用目的と関連性を有すると合理的に認められる範囲内で利用目的を変更し、これを本人に通知し、又は公表する";
    announce_joint_use: "announce beforehand a joint use that covers this recipient, these items and this purpose (of data already held, within what the principal could expect); of pseudonymously processed information, publish it", "当該提供先、項目及び利用目的を含む共同利用について、あらかじめ本人に通知し、又は本人が容易に知り得る状態に置く（仮名加工情報については公表する。既に保有するデータについては、本人が客観的に予期し得る範囲に限る。）";
    anonymise: "make anonymously processed information of it by the standards, publish the items in it and how it is provided, tell the recipient what it is, and provide that instead", "基準に従って匿名加工情報を作成し、これに含まれる項目及び提供の方法を公表し、提供先に匿名加工情報である旨を明示した上で、これを提供する";
    no_remedy: "No measure that is dealt with here makes it lawful.", "ここで扱う措置によっては、適法となりません。";
    duties: "Duties", "義務";
    duties_if_amended: "Duties of the Act if the policy were amended to allow it", "ポリシーを変更して可能とした場合に法上負う義務";
    considered: "Considered, and not decisive: ", "検討したが結論を左右しないもの：";
    what_it_is: "What the information is: ", "情報の区分：";
    duties_if_so: "Duties if it is such a case", "該当する場合に負う義務";
    duties_if_permitted: "Duties if it is permitted", "可能である場合に負う義務";
    no_holidays: "public holidays were not considered, as the case names none", "祝日は考慮していません（事案に示されていないため）";
    holidays_given: "public holidays as the case names them", "祝日は事案に示されたものによります";
    to_keep_of_a_law: "Keep on file: the request in writing, and the provision that it cites; a warrant or a statutory inquiry is based on law, a merely voluntary request is judged by its own exception (cooperation with public bodies)", "保管すべき資料：請求等の書面及びその根拠規定（令状、法令に基づく照会等は「法令に基づく場合」に当たるが、任意の求めは、国の機関等の事務への協力に係る例外により判断する。）";
    breaches: "Overdue", "不履行となっている義務";
    comma: ", ", "、";
    semicolon: "; ", "；";
    colon: ": ", "：";
}

impl Words {
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
                purpose.map_or_else(String::new, |purpose| format!("「{purpose}」のための、"));
            let recipient = recipient.map_or_else(String::new, |to| format!("{to}に対する"));
            format!("{purpose}{recipient}{dataset}の{handling}")
        }
    }

    pub(crate) fn parenthesis(self, text: &str, about: &str) -> String {
        if self.is_en() { format!("{text} ({about})") } else { format!("{text}（{about}）") }
    }

    /// What to do now.
    pub(super) fn what_next(self, next: Next) -> String {
        let end = if self.is_en() { "." } else { "。" };
        format!("{}{end}", self.labelled(self.next, next.name(self.language)))
    }

    pub(super) fn labelled(self, label: &str, text: &str) -> String {
        format!("{label}{}{text}", self.colon)
    }

    /// A text, and the key under which a case answers it, with the value or without.
    pub(super) fn keyed(self, text: &str, key: &str) -> String {
        if self.is_en() { format!("{text} [{key}]") } else { format!("{text}〔{key}〕") }
    }

    pub(super) fn titled(self, place: &str, title: &str) -> String {
        if self.is_en() { format!("{place} ({title})") } else { format!("{place}（{title}）") }
    }

    pub(super) fn clause(self, id: &str, at: &str, says: &str) -> String {
        if self.is_en() {
            format!("{id} ({at}), \"{says}\"")
        } else {
            format!("{id}（{at}）「{says}」")
        }
    }

    pub(super) fn shortfall(self, number: usize, kind: &str, lacks: &str) -> String {
        if self.is_en() {
            format!("Consent {number} on record ({kind}): {lacks}")
        } else {
            format!("記録上の同意{number}（{kind}）：{lacks}")
        }
    }

    /// The consent by which a fact is so.
    pub(super) fn consent_relied_on(self, number: usize, id: Option<&str>) -> String {
        match (self.is_en(), id) {
            (true, Some(id)) => format!("consent {number} on record, {id}"),
            (true, None) => format!("consent {number} on record"),
            (false, Some(id)) => format!("記録上の同意{number}「{id}」"),
            (false, None) => format!("記録上の同意{number}"),
        }
    }

    pub(super) fn nothing_changed_since(self, read: Day) -> String {
        let read = self.day(read);
        if self.is_en() {
            format!(
                "no amendment that is not known yet has come into force since the law was last read ({read})"
            )
        } else {
            format!("法令を最後に確認した日（{read}）以後、未確認の改正法が施行されていないこと")
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
                "令和8年法律第56号のうち{from}施行部分（主として罰則）が、本判断に影響しないこと（第16条から第59条まで及び第171条は改正されない。）"
            )
        }
    }

    pub(super) fn addressed(self, duty: &str, addressee: &str) -> String {
        if self.is_en() {
            format!("{duty}; to: {addressee}")
        } else {
            format!("{duty}（報告先：{addressee}）")
        }
    }

    pub(super) fn wait_until(self, day: Day, rule: &str) -> String {
        let day = self.day(day);
        let text =
            if self.is_en() { format!("wait until {day}") } else { format!("{day}まで待つ") };
        if rule.is_empty() { text } else { self.parenthesis(&text, rule) }
    }

    /// From when the text applies, behind that the day is earlier.
    pub(super) fn before_the_version(self, told: &str, since: Day) -> String {
        let since = self.day(since);
        if self.is_en() {
            format!("{told} ({since}); another text may have applied, or none")
        } else {
            format!(
                "{told}（適用開始日は{since}。基準日には別の文面が適用され、又は適用される文面がなかった可能性がある。）"
            )
        }
    }

    pub(super) fn amend(self, clause: &str) -> String {
        if self.is_en() {
            format!("change {clause} by the policy's own procedure")
        } else {
            format!("ポリシー所定の手続により{clause}を変更する")
        }
    }

    pub(super) fn leave_out(self, items: &str) -> String {
        if self.is_en() { format!("leave out {items}") } else { format!("{items}を除く") }
    }
}
