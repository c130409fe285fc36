//! Whether a form is owed, and of a record of what it is one: one reading with the duty to make it.

use super::basis::RecordBasis;
use crate::answer::Answer;
use crate::decision::{Decision, OwedDuty, ReasonKind, Verdict};
use crate::duty::Duty;
use crate::fact::{Fact, Group, Question};
use crate::norm::Norm;
use crate::text::{Bilingual, Language, told};
use crate::vocabulary::InformationKind;

/// 様式を作成しない理由: why a decision gives no form of this kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoForm {
    /// The handling is not permitted, or not yet: there is nothing to record.
    NotPermitted,
    /// 義務なし: nothing is owed for which the form would be.
    NotOwed,
    /// Whether it is owed, or of what it is a form, turns on this question.
    Open(Question),
    /// 開示等の請求等に係る事案でないこと: the case is about no request of a principal.
    NoRequest,
}

impl NoForm {
    /// Why there is none.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let why = match self {
            Self::NotPermitted => Bilingual {
                en: "the handling is not permitted",
                ja: "当該取扱いは可能と判定されていません。",
            },
            Self::NotOwed => Bilingual {
                en: "nothing is owed for which the form would be",
                ja: "当該様式に係る義務はありません。",
            },
            Self::Open(_) => Bilingual {
                en: "it is open whether the form is owed, or of what it would be one",
                ja: "当該様式に係る義務の有無又は記録の根拠が未確定です。",
            },
            Self::NoRequest => Bilingual {
                en: "the case is about no request of a principal",
                ja: "開示等の請求等に係る事案ではありません。",
            },
        };
        why.in_language(language)
    }
}

told!(NoForm);

impl Decision<'_> {
    /// 記録の根拠: of what the decision obliges the operator to make a record.
    ///
    /// # Errors
    ///
    /// Where no record is owed for certain, or it is open what it would be a record of.
    ///
    /// ```
    /// # use appi::{Case, Edition, Policy};
    /// # use appi::forms::{NoForm, RecordBasis};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let mut case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "receipt"
    ///     dataset = "customers"
    ///     source = "third-party"
    ///     purpose = "inquiries"
    ///     [facts]
    ///     source-checked = "yes"
    ///     sender-may-not-provide = "no"
    ///     purpose-published = "yes"
    ///     special-care-included = "no"
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// assert_eq!(prepared.decide(&[]).record_basis(), Ok(RecordBasis::ReceiptByConsent));
    ///
    /// case.facts.insert("source-is-public-body".into(), appi::Answer::Yes);
    /// let prepared = compiled.prepare(&case).unwrap();
    /// assert_eq!(prepared.decide(&[]).record_basis(), Err(NoForm::NotOwed));
    /// ```
    pub fn record_basis(&self) -> Result<RecordBasis, NoForm> {
        match self.duty_to_record()? {
            Duty::RecordReferableProvision => Ok(RecordBasis::Referable),
            Duty::RecordReceipt => self.basis_of_receipt(),
            _ => self.basis_of_provision(),
        }
    }

    /// The duty to make a record, owed for certain.
    pub(super) fn duty_to_record(&self) -> Result<Duty, NoForm> {
        if self.verdict() != Verdict::Permitted {
            return Err(NoForm::NotPermitted);
        }
        let records = |one: &OwedDuty<'_>| {
            one.duty().filter(|duty| {
                matches!(
                    duty,
                    Duty::RecordProvision | Duty::RecordReceipt | Duty::RecordReferableProvision
                )
            })
        };
        let mut open = None;
        for owed in self.duties() {
            let Some(duty) = records(&owed) else { continue };
            match owed.depends_on().next() {
                _ if owed.is_certain() => return Ok(duty),
                question => open = open.or(question),
            }
        }
        Err(open.map_or(NoForm::NotOwed, NoForm::Open))
    }

    /// What the provision rests on: consent, or the opt-out.
    fn basis_of_provision(&self) -> Result<RecordBasis, NoForm> {
        let is = |fact: Fact| self.facts.get(fact);
        let abroad = is(Fact::ConsentToForeignProvision).and(is(Fact::RecipientAbroad));
        let consent = is(Fact::ConsentToProvision).or(abroad);
        if consent == Answer::Yes {
            return Ok(RecordBasis::Consent);
        }
        let by_opt_out = self
            .reasons()
            .filter(|reason| reason.kind() == ReasonKind::Lifted)
            .flat_map(|reason| reason.exceptions())
            .any(|state| state.norm() == Some(Norm::OptOut) && state.answer() == Answer::Yes);
        if by_opt_out {
            return Ok(RecordBasis::OptOut);
        }
        Err(NoForm::Open(Question::Fact(Fact::ConsentToProvision)))
    }

    /// What the receipt rests on.
    fn basis_of_receipt(&self) -> Result<RecordBasis, NoForm> {
        let referable = Fact::Kind(InformationKind::PersonallyReferable);
        let possible = self.facts.possible(Group::Kind);
        if !possible.contains(referable) {
            let by_opt_out = Fact::ReceivedByOptOut;
            return match self.facts.get(by_opt_out) {
                Answer::Yes => Ok(RecordBasis::ReceiptByOptOut),
                Answer::No => Ok(RecordBasis::ReceiptByConsent),
                Answer::Unknown => Err(NoForm::Open(Question::Fact(by_opt_out))),
            };
        }
        if self.facts.get(referable) == Answer::Yes {
            return Ok(RecordBasis::ReceiptOfReferable);
        }
        Err(NoForm::Open(Question::Kind))
    }
}
