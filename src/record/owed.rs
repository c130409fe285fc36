//! Which record of a provision or a receipt is owed: one reading with the duty to make it.

use super::provision::{Counterpart, ProvisionRecord, RecordBasis};
use crate::answer::Answer;
use crate::decision::{Decision, OwedDuty, ReasonKind, Verdict};
use crate::duty::Duty;
use crate::fact::{Fact, Group, Question};
use crate::norm::Norm;
use crate::text::{Bilingual, Language, told};
use crate::vocabulary::InformationKind;

/// 記録を作成しない理由: why a decision gives no record of a provision or a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoRecord {
    /// The handling is not permitted, or not yet: there is nothing to record.
    NotPermitted,
    /// 記録義務なし: no record is owed.
    NotOwed,
    /// Whether one is owed, or of what it is a record, turns on this question.
    Open(Question),
}

impl NoRecord {
    /// Why there is none.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        let why = match self {
            Self::NotPermitted => Bilingual {
                en: "the handling is not permitted",
                ja: "当該取扱いは可能と判定されていません。",
            },
            Self::NotOwed => Bilingual {
                en: "no record is owed",
                ja: "記録を作成する義務はありません。",
            },
            Self::Open(_) => Bilingual {
                en: "it is open whether a record is owed, or of what",
                ja: "記録を作成する義務の有無又は記録の根拠が未確定です。",
            },
        };
        why.in_language(language)
    }
}

told!(NoRecord);

impl Decision<'_> {
    /// 記録の根拠: of what the decision obliges the operator to make a record.
    ///
    /// # Errors
    ///
    /// Where no record is owed for certain, or it is open what it would be a record of.
    ///
    /// ```
    /// # use appi::{Case, Edition, Policy};
    /// # use appi::record::{NoRecord, RecordBasis};
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
    /// assert_eq!(prepared.decide(&[]).record_basis(), Err(NoRecord::NotOwed));
    /// ```
    pub fn record_basis(&self) -> Result<RecordBasis, NoRecord> {
        match self.duty_to_record()? {
            Duty::RecordReferableProvision => Ok(RecordBasis::Referable),
            Duty::RecordReceipt => self.basis_of_receipt(),
            _ => self.basis_of_provision(),
        }
    }

    /// 記録の作成: the record that this decision obliges the operator to make. Whether its
    /// counterpart is no business operator the counterpart tells.
    ///
    /// # Errors
    ///
    /// As [`Decision::record_basis`].
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Fact, Policy};
    /// # use appi::record::{Counterpart, RecordBasis};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     items = ["name", "email"]
    /// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
    /// # "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let decision = prepared.decide(&[(Fact::ConsentToProvision, Answer::Yes)]);
    /// let mut sponsor = Counterpart::new("a sponsor");
    /// sponsor.address = Some("1-1 Chiyoda, Tokyo".to_owned());
    /// let record = decision.provision_record(sponsor, Some("customer 17")).unwrap();
    /// assert_eq!(record.basis, RecordBasis::Consent);
    /// ```
    pub fn provision_record(
        &self,
        counterpart: Counterpart,
        principal: Option<&str>,
    ) -> Result<ProvisionRecord, NoRecord> {
        let from_no_operator = counterpart.no_operator;
        let basis = match self.duty_to_record()? {
            Duty::RecordReceipt if from_no_operator => RecordBasis::ReceiptFromNoOperator,
            _ => self.record_basis()?,
        };
        Ok(ProvisionRecord {
            basis,
            day: self.prepared.day(),
            counterpart,
            principal: principal.filter(|_| basis != RecordBasis::Referable).map(str::to_owned),
            items: self.prepared.established.concerned.clone(),
        })
    }

    /// The duty to make a record, owed for certain.
    fn duty_to_record(&self) -> Result<Duty, NoRecord> {
        if self.verdict() != Verdict::Permitted {
            return Err(NoRecord::NotPermitted);
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
        Err(open.map_or(NoRecord::NotOwed, NoRecord::Open))
    }

    /// What the provision rests on: consent, or the opt-out.
    fn basis_of_provision(&self) -> Result<RecordBasis, NoRecord> {
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
        Err(NoRecord::Open(Question::Fact(Fact::ConsentToProvision)))
    }

    /// What the receipt rests on.
    fn basis_of_receipt(&self) -> Result<RecordBasis, NoRecord> {
        let referable = Fact::Kind(InformationKind::PersonallyReferable);
        let possible = self.facts.possible(Group::Kind);
        if !possible.contains(referable) {
            let by_opt_out = Fact::ReceivedByOptOut;
            return match self.facts.get(by_opt_out) {
                Answer::Yes => Ok(RecordBasis::ReceiptByOptOut),
                Answer::No => Ok(RecordBasis::ReceiptByConsent),
                Answer::Unknown => Err(NoRecord::Open(Question::Fact(by_opt_out))),
            };
        }
        if self.facts.get(referable) == Answer::Yes {
            return Ok(RecordBasis::ReceiptOfReferable);
        }
        Err(NoRecord::Open(Question::Kind))
    }
}
