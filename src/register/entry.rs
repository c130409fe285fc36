//! An entry as a decision names it.

use serde::{Deserialize, Serialize};

use super::answers::StandingAnswer;
use super::contracts::Contract;
use super::measures::{BasisAbroad, CheckMade};
use super::recipients::{RecipientEntry, SubEntrustee};
use super::systems::SystemEntry;
use super::validity::Validity;
use crate::day::Day;
use crate::text::{Language, Text};
use crate::vocabulary::words;

words! {
    /// 台帳の項目の種類: what an entry is.
    #[non_exhaustive]
    pub EntryKind {
        /// 所在国.
        Country = "country", "country", "所在国";
        /// 契約.
        Contract = "contract", "contract", "契約";
        /// 基準適合体制.
        Basis = "basis", "equivalent system", "基準適合体制";
        /// 確認の記録.
        Check = "check", "check", "確認の記録";
        /// 情報システム.
        System = "system", "system", "情報システム";
        /// 再委託先.
        SubEntrustee = "sub-entrustee", "sub-entrustee", "再委託先";
        /// 継続的回答.
        Answer = "answer", "standing answer", "継続的回答";
    }
}

/// 台帳の項目: an entry of the register on which an answer rests, or would rest if it were in
/// force: where it stands, since when and until when it is in force, and on what evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Where it stands, by ids: `recipients.support-company.contracts.2024-017`.
    pub at: String,
    /// The first day on which it is in force, if that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day on which it is in force, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Who answered or checked it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Text>,
    /// 証跡: where that can be looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Text>,
}

impl Entry {
    fn new(kind: EntryKind, at: String, validity: Validity, evidence: &Text) -> Self {
        Self {
            kind,
            at,
            from: Some(validity.from),
            until: validity.until,
            by: None,
            evidence: Some(evidence.clone()),
        }
    }

    pub(crate) fn of_country(recipient: &RecipientEntry) -> Self {
        Self {
            kind: EntryKind::Country,
            at: format!("recipients.{}.country", recipient.id),
            from: None,
            until: None,
            by: None,
            evidence: recipient.evidence.clone(),
        }
    }

    pub(crate) fn of_contract(recipient: &RecipientEntry, contract: &Contract) -> Self {
        let at = format!("recipients.{}.contracts.{}", recipient.id, contract.number);
        Self::new(EntryKind::Contract, at, contract.validity(), &contract.evidence)
    }

    pub(crate) fn of_basis(recipient: &RecipientEntry, basis: &BasisAbroad) -> Self {
        let at = format!("recipients.{}.abroad", recipient.id);
        Self::new(EntryKind::Basis, at, basis.validity(), &basis.evidence)
    }

    pub(crate) fn of_check(
        recipient: &RecipientEntry,
        check: &CheckMade,
        validity: Validity,
    ) -> Self {
        let at = format!("recipients.{}.checks.{}", recipient.id, check.on);
        let by = Some(check.by.clone());
        Self { by, ..Self::new(EntryKind::Check, at, validity, &check.evidence) }
    }

    pub(crate) fn of_system(system: &SystemEntry) -> Self {
        let at = format!("systems.{}", system.id);
        Self::new(EntryKind::System, at, system.validity(), &system.evidence)
    }

    pub(crate) fn of_sub_entrustee(
        recipient: &RecipientEntry,
        other: &SubEntrustee,
        validity: Validity,
    ) -> Self {
        Self {
            kind: EntryKind::SubEntrustee,
            at: format!("recipients.{}.sub-entrustees.{}", recipient.id, other.id),
            from: Some(validity.from),
            until: validity.until,
            by: None,
            evidence: other.evidence.clone(),
        }
    }

    pub(crate) fn of_answer(answer: &StandingAnswer) -> Self {
        let at = format!("answers.{}", answer.id);
        let by = Some(answer.by.clone());
        Self { by, ..Self::new(EntryKind::Answer, at, answer.validity(), &answer.evidence) }
    }

    /// The entry in words: what it is, where it stands, by whom, for which days, on what
    /// evidence.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let said = |text: &Text| text.in_language(language).to_owned();
        let days = self.from.map(|from| match (language, self.until) {
            (Language::En, None) => format!("since {from}"),
            (Language::En, Some(until)) => format!("{from} to {until}"),
            (Language::Ja, None) => format!("{}から", from.in_language(language)),
            (Language::Ja, Some(until)) => {
                format!("{}から{}まで", from.in_language(language), until.in_language(language))
            }
        });
        let about = [days, self.by.as_ref().map(said), self.evidence.as_ref().map(said)];
        let about: Vec<String> = about.into_iter().flatten().collect();
        let place = self.place(language);
        match language {
            _ if about.is_empty() => place,
            Language::En => format!("{place} ({})", about.join("; ")),
            Language::Ja => format!("{place}（{}）", about.join("、")),
        }
    }

    /// What it is and where it stands.
    pub(crate) fn place(&self, language: Language) -> String {
        format!("{} [{}]", self.kind.name(language), self.at)
    }
}

words! {
    /// 効力: why an entry of the register does not count for a case.
    #[non_exhaustive]
    pub Unheard {
        /// 発効前: it is not in force yet.
        NotYet = "not-yet", "not in force yet", "発効前";
        /// 失効: it has lapsed.
        Lapsed = "lapsed", "lapsed", "失効";
        /// 台帳内の矛盾: another entry says otherwise.
        Contradicted = "contradicted", "another entry says otherwise", "台帳の他の項目と矛盾";
        /// 他の文書との矛盾: policy or case establish otherwise.
        Overruled = "overruled", "policy or case establish otherwise", "ポリシー又は事案と矛盾";
    }
}
