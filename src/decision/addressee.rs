//! To whom a leak is reported.

use super::decided::Decision;
use super::duties::OwedDuty;
use crate::duty::Duty;
use crate::text::{Bilingual, Language};

impl Decision<'_> {
    /// 報告先: to whom the report of a leak goes, as the policy tells of the operator: the
    /// minister to whom it says that the reports are delegated, or else the Commission. Where
    /// the operator is of a sector and nothing more is said, that is to be looked up (Art.
    /// 150(1), Order 34). `None` for any other duty.
    #[must_use]
    pub fn reports_to(&self, owed: &OwedDuty<'_>, language: Language) -> Option<String> {
        let reports =
            [Duty::ReportLeakPromptly, Duty::ReportLeakFully, Duty::ReportWrongfulLeakFully];
        if !owed.duty().is_some_and(|duty| reports.contains(&duty)) {
            return None;
        }
        let operator = &self.prepared.policy().operator;
        let said = match &operator.reports_leaks_to {
            Some(minister) => minister.in_language(language),
            None if operator.sectors.is_empty() => Bilingual {
                en: "the Personal Information Protection Commission",
                ja: "個人情報保護委員会",
            }
            .in_language(language),
            None => Bilingual {
                en: "the Personal Information Protection Commission, unless the reports of the sector are delegated to its minister (Art. 150(1), Order Art. 34): to be looked up",
                ja: "個人情報保護委員会（当該分野の報告の受理が事業所管大臣に委任されているときは、当該大臣。法第150条第1項、施行令第34条により要確認）",
            }
            .in_language(language),
        };
        Some(said.to_owned())
    }
}
