//! Forms made from a decision: with what decision, case, register and policy know.

use super::basis::{RecordBasis, RecordItem};
use super::joint_use::JointUseNotice;
use super::leak::{Leak, LeakReport, ReportStage};
use super::leak_notices::{EntrusteeNotice, LeakNotice};
use super::opt_out::{Filing, OptOutFiling};
use super::owed::NoForm;
use super::party::Party;
use super::request::{AnswerGiven, RequestAnswer};
use super::transfer::TransferRecord;
use crate::answer::Answer;
use crate::case::CaseRecipient;
use crate::decision::Decision;
use crate::duty::Duty;
use crate::fact::{Fact, Question};
use crate::norm::Norm;
use crate::policy::Stated;
use crate::text::{Language, Text};
use crate::vocabulary::{Handling, Id, Source as From};

/// The facts that make a leak one of Rules 7, by its item.
const TRIGGERS: [(Fact, Norm); 4] = [
    (Fact::SpecialCareIncluded, Norm::LeakSpecialCare),
    (Fact::MayCausePropertyDamage, Norm::LeakProperty),
    (Fact::WrongfulPurpose, Norm::LeakWrongfulPurpose),
    (Fact::MoreThanThousand, Norm::LeakOfMany),
];

impl Decision<'_> {
    /// 漏えい等報告書: the report that is owed of the leak that the case is about, to whom it goes,
    /// with the items, the number of principals and the day of knowing that the case tells.
    ///
    /// # Errors
    ///
    /// Where it is not owed for certain.
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Fact, Policy};
    /// # use appi::forms::ReportStage;
    /// # let document = std::fs::read_to_string("examples/policies/complete.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "leave-leak-unreported"
    ///     dataset = "customers"
    ///     affected = 1200
    ///     known = "2026-11-20"
    ///     facts = { leak-loss-or-damage = "yes", encrypted-or-protected = "no", wrongful-purpose = "no" }
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let report = prepared.decide(&[]).leak_report(ReportStage::Full).unwrap();
    /// assert_eq!(report.leak.principals, Some(1200));
    /// assert!(report.addressee.is_some());
    /// assert!(report.triggers.contains(&appi::Norm::LeakOfMany));
    /// ```
    pub fn leak_report(&self, stage: ReportStage) -> Result<LeakReport, NoForm> {
        let duties: &[Duty] = match stage {
            ReportStage::Prompt => &[Duty::ReportLeakPromptly],
            ReportStage::Full => &[Duty::ReportLeakFully, Duty::ReportWrongfulLeakFully],
        };
        self.owes_one_of(duties)?;
        let mut report = LeakReport::new(self.prepared.edition, stage);
        let owed =
            self.standing_duties().find(|one| one.duty().is_some_and(|it| duties.contains(&it)));
        let reports_to = |language: Language| {
            owed.and_then(|owed| self.reports_to(&owed, language)).unwrap_or_default()
        };
        report.addressee = Some(Text::in_both(reports_to));
        report.reporter = Party::operator(&self.prepared.policy().operator);
        report.known = self.prepared.case.known;
        let holds = |(fact, _): &&(Fact, Norm)| self.facts.get(*fact) == Answer::Yes;
        report.triggers = TRIGGERS.iter().filter(holds).map(|(_, norm)| *norm).collect();
        report.leak = self.leak();
        Ok(report)
    }

    /// 漏えい等に関する通知書: the notice of the leak that is owed to the principals.
    ///
    /// # Errors
    ///
    /// Where it is not owed for certain.
    pub fn leak_notice(&self) -> Result<LeakNotice, NoForm> {
        self.owes_one_of(&[Duty::NotifyPrincipalsOfLeak])?;
        let mut notice = LeakNotice::new(self.prepared.edition);
        notice.from = Some(self.prepared.policy().operator.name.clone());
        notice.contact = self.contact();
        notice.leak = self.leak();
        Ok(notice)
    }

    /// 漏えい等に関する委託元への通知書: the notice by which an entrustee is free of report and
    /// notice, of data that the case says was entrusted to it.
    ///
    /// # Errors
    ///
    /// Where the data was not entrusted, or that is open.
    pub fn entrustee_notice(&self) -> Result<EntrusteeNotice, NoForm> {
        match self.facts.get(Fact::Source(From::Entrustor)) {
            Answer::Yes => {}
            Answer::No => return Err(NoForm::NotOwed),
            Answer::Unknown => return Err(NoForm::Open(Question::Source)),
        }
        let mut notice = EntrusteeNotice::new(self.prepared.edition);
        notice.from = Some(self.prepared.policy().operator.name.clone());
        notice.known = self.prepared.case.known;
        notice.leak = self.leak();
        Ok(notice)
    }

    /// 第三者提供に係る記録: the record that this decision obliges the operator to make. Whether
    /// its counterpart is no business operator the counterpart tells; who it is, where it is left
    /// out, case, policy and register.
    ///
    /// # Errors
    ///
    /// As [`Decision::record_basis`].
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Fact, Policy};
    /// # use appi::forms::{Party, RecordBasis};
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
    /// let mut record = decision.transfer_record(Party::default()).unwrap();
    /// assert_eq!(record.basis, RecordBasis::Consent);
    /// let open: Vec<&str> = record.blanks().iter().map(|blank| blank.key()).collect();
    /// assert_eq!(open, ["other.address", "other.representative", "principal"]);
    ///
    /// record.principal = Some("customer 17".into());
    /// record.other.address = Some("1-1 Chiyoda, Tokyo".into());
    /// record.other.representative = Some("its representative director".into());
    /// assert!(record.is_complete());
    /// assert_eq!(record.keep_until().unwrap().to_string(), "2029-11-21");
    /// ```
    pub fn transfer_record(&self, other: Party) -> Result<TransferRecord, NoForm> {
        let basis = match self.duty_to_record()? {
            Duty::RecordReceipt if other.no_operator => RecordBasis::ReceiptFromNoOperator,
            _ => self.record_basis()?,
        };
        let mut record = TransferRecord::new(self.prepared.edition, basis);
        record.day = Some(self.prepared.day());
        record.made = record.day;
        record.other = other;
        if record.other.name.is_none() {
            record.other.name = self.recipient_name();
        }
        record.items = self.item_names();
        let has = |item| basis.items().contains(&item);
        record.consent = self.consent_told().filter(|_| has(RecordItem::ConsentObtained));
        record.confirmation = self.confirmation_told().filter(|_| has(RecordItem::Confirmation));
        Ok(record)
    }

    /// 開示等の請求等に対する回答書: the answer to the request that the case is about, granted or
    /// refused as the case proposes.
    ///
    /// # Errors
    ///
    /// Where the case is about no request, or it is open which.
    pub fn request_answer(&self) -> Result<RequestAnswer, NoForm> {
        let given = match self.prepared.case.handling {
            Handling::GrantRequest | Handling::ChargeFee => AnswerGiven::Granted,
            Handling::RefuseRequest => AnswerGiven::Refused,
            Handling::DiscloseOtherwise => AnswerGiven::Otherwise,
            _ => return Err(NoForm::NoRequest),
        };
        let known = self.facts.yes.iter().find_map(|fact| match fact {
            Fact::Request(request) => Some(request),
            _ => None,
        });
        let request = known.ok_or(NoForm::Open(Question::Request))?;
        let policy = self.prepared.policy();
        let mut answer = RequestAnswer::new(self.prepared.edition, request, given);
        answer.from = Some(policy.operator.name.clone());
        answer.contact = self.contact();
        answer.arrived = self.prepared.case.known;
        answer.subject = Some(self.prepared.dataset.name.clone());
        let fees = policy.requests.iter().filter(|rule| rule.names(request));
        let fees = fees.filter(|rule| {
            rule.datasets.is_empty() || rule.datasets.contains(&self.prepared.case.dataset)
        });
        answer.fee = fees.filter_map(|rule| rule.fee.as_ref()).find_map(here);
        Ok(answer)
    }

    /// 共同利用に関する事項: the notice of the joint use of the data that the case is about, as the
    /// policy announces it: where the case names a recipient, that in which it takes part. Where none
    /// is announced, the items of the case alone.
    #[must_use]
    pub fn joint_use_notice(&self) -> JointUseNotice {
        let (policy, edition) = (self.prepared.policy(), self.prepared.edition);
        let announced = policy
            .joint_uses
            .iter()
            .filter(|one| one.datasets.contains(&self.prepared.case.dataset));
        let user = self.recipient_id();
        let with = |id: &Id| {
            announced
                .clone()
                .find(|one| one.users.as_ref().is_some_and(|users| users.recipients.contains(id)))
        };
        match user.and_then(with).or_else(|| announced.clone().next()) {
            Some(announced) => JointUseNotice::of(policy, announced, edition),
            None => JointUseNotice { items: self.item_names(), ..JointUseNotice::new(edition) },
        }
    }

    /// 第三者提供に係る届出書: what is filed before the data that the case is about is provided by
    /// opt-out: the provider and the items, as policy and case tell them.
    #[must_use]
    pub fn opt_out_filing(&self, filing: Filing) -> OptOutFiling {
        let mut form = OptOutFiling::new(self.prepared.edition, filing);
        form.provider = Party::operator(&self.prepared.policy().operator);
        form.items = self.item_names();
        form
    }

    /// That one of these duties is owed for certain.
    fn owes_one_of(&self, duties: &[Duty]) -> Result<(), NoForm> {
        let mut open = None;
        for owed in self.standing_duties().chain(self.duties()) {
            if !owed.duty().is_some_and(|duty| duties.contains(&duty)) {
                continue;
            }
            match owed.depends_on().next() {
                _ if owed.is_certain() => return Ok(()),
                question => open = open.or(question),
            }
        }
        Err(open.map_or(NoForm::NotOwed, NoForm::Open))
    }

    /// What the case tells of the leak.
    fn leak(&self) -> Leak {
        Leak {
            items: self.item_names(),
            principals: self.prepared.case.affected,
            ..Leak::default()
        }
    }

    /// The items that the case is about, by name.
    fn item_names(&self) -> Vec<Text> {
        let policy = self.prepared.policy();
        let concerned = self.prepared.established.concerned.iter();
        concerned.filter_map(|id| Some(policy.item(id.as_str())?.name.clone())).collect()
    }

    fn recipient_id(&self) -> Option<&Id> {
        match self.prepared.case.recipient.as_ref()? {
            CaseRecipient::Declared(id) => Some(id),
            CaseRecipient::Described(one) => one.id.as_ref(),
        }
    }

    /// The recipient by name: of the policy, of the register, or of the case.
    fn recipient_name(&self) -> Option<Text> {
        let of_the_case = match self.prepared.case.recipient.as_ref()? {
            CaseRecipient::Declared(_) => None,
            CaseRecipient::Described(one) => one.name.as_deref().map(Text::from),
        };
        let id = self.recipient_id().map(Id::as_str);
        let declared = id.and_then(|id| Some(self.prepared.policy().recipient(id)?.name.clone()));
        let kept = id.and_then(|id| self.prepared.register()?.recipient(id)?.name.clone());
        declared.or(kept).or(of_the_case)
    }

    /// Where principals can ask, if the policy says so.
    fn contact(&self) -> Option<Text> {
        here(&self.prepared.policy().complaints.as_ref()?.contact)
    }

    /// That the principal consented, and by which consent on record.
    fn consent_told(&self) -> Option<Text> {
        let is = |fact: Fact| self.facts.get(fact) == Answer::Yes;
        let consents = is(Fact::ConsentToProvision) || is(Fact::ConsentToForeignProvision);
        let relied = self.relied_consents().into_iter().find_map(|one| one.id);
        consents.then(|| match relied {
            None => Text::both("The principal consented.", "本人の同意を得ている。"),
            Some(id) => Text::both(
                &format!("The principal consented (consent {id} on record)."),
                &format!("本人の同意を得ている（同意の記録：{id}）。"),
            ),
        })
    }

    /// That the consent to what becomes of referable information was confirmed, or given.
    fn confirmation_told(&self) -> Option<Text> {
        let is = |fact: Fact| self.facts.get(fact) == Answer::Yes;
        if is(Fact::ReferableConsentConfirmed) {
            return Some(Text::both(
                "It was confirmed that the principal consented.",
                "本人の同意が得られていることを確認した。",
            ));
        }
        is(Fact::ConsentToReferable)
            .then(|| Text::both("The principal consented.", "本人の同意が得られている。"))
    }
}

/// What is stated here, and not elsewhere.
fn here(stated: &Stated) -> Option<Text> {
    match stated {
        Stated::Here(text) => Some(text.clone()),
        Stated::Elsewhere { .. } => None,
    }
}
