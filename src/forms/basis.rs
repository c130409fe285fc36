//! Of what a record of a provision or a receipt is one, what it contains, how it may be made.

use super::row::Source;
use crate::day::Day;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::vocabulary::words;

words! {
    /// 記録の根拠: what a record is a record of, which settles what it contains.
    #[non_exhaustive]
    pub RecordBasis {
        /// 本人の同意による提供: provision on consent (Rules 20(1)(ii)).
        Consent = "consent", "provision on consent", "本人の同意による提供";
        /// オプトアウトによる提供: provision by opt-out (Rules 20(1)(i)).
        OptOut = "opt-out", "provision by opt-out", "オプトアウトによる提供";
        /// 個人関連情報の提供: provision of referable information (Rules 28).
        Referable = "referable", "provision of referable information", "個人関連情報の提供";
        /// 本人の同意による提供の受領: receipt on consent (Rules 24(1)(ii)).
        ReceiptByConsent = "receipt-by-consent", "receipt on consent", "本人の同意による提供の受領";
        /// オプトアウトによる提供の受領: receipt by opt-out (Rules 24(1)(i)).
        ReceiptByOptOut = "receipt-by-opt-out", "receipt by opt-out", "オプトアウトによる提供の受領";
        /// 個人関連情報の受領: receipt of referable information as personal data
        /// (Rules 24(1)(iii)).
        ReceiptOfReferable = "receipt-of-referable", "receipt of referable information as personal data", "個人データとして取得する個人関連情報の受領";
        /// 個人情報取扱事業者でない者からの受領: receipt from one who is no business operator
        /// (Rules 24(1)(iv)).
        ReceiptFromNoOperator = "receipt-from-no-operator", "receipt from one who is no business operator", "個人情報取扱事業者でない者からの受領";
    }
}

words! {
    /// 記録事項: one matter that a record contains.
    #[non_exhaustive]
    pub RecordItem {
        /// 年月日: the day of the provision or receipt.
        Day = "day", "the day", "年月日";
        /// 本人の同意を得ている旨: that the principal's consent was obtained.
        ConsentObtained = "consent-obtained", "that the principal consented", "本人の同意を得ている旨";
        /// 同意等を確認した旨: that consent (and information) was confirmed.
        Confirmation = "confirmation", "that the consent, and toward a recipient abroad the information, was confirmed", "同意（外国にある第三者については情報提供を含む。）を確認した旨";
        /// 相手方の氏名又は名称、住所、代表者の氏名: the counterpart.
        Counterpart = "counterpart", "name, address and representative of the counterpart", "相手方の氏名又は名称、住所及び代表者の氏名";
        /// 取得の経緯: how the sender acquired the data.
        HowAcquired = "how-acquired", "how the sender acquired the data", "提供元による取得の経緯";
        /// 本人の氏名等: the principal's name or another identifier.
        Principal = "principal", "the principal's name or another identifier", "本人の氏名その他本人を特定するに足りる事項";
        /// 項目: the items.
        Items = "items", "the items", "個人データ等の項目";
        /// 委員会による公表: that the Commission published the opt-out.
        CommissionPublication = "commission-publication", "that the Commission has published the filing", "個人情報保護委員会により公表されている旨";
    }
}

impl RecordBasis {
    /// 記録の方法: whether a record of this may be made so. Of an opt-out each provision is
    /// recorded by itself, and no contract stands in (Rules 19(2), (3), 23(2), (3)).
    ///
    /// ```
    /// use appi::forms::{RecordBasis, RecordMethod};
    ///
    /// assert!(RecordBasis::Consent.may_take(RecordMethod::Document));
    /// assert!(!RecordBasis::OptOut.may_take(RecordMethod::Document));
    /// assert!(!RecordBasis::ReceiptByOptOut.may_take(RecordMethod::Batch));
    /// ```
    #[must_use]
    pub const fn may_take(self, method: RecordMethod) -> bool {
        match method {
            RecordMethod::Single => true,
            RecordMethod::Batch | RecordMethod::Document => {
                !matches!(self, Self::OptOut | Self::ReceiptByOptOut)
            }
        }
    }

    /// Whether it is of a receipt.
    pub(crate) const fn is_a_receipt(self) -> bool {
        matches!(
            self,
            Self::ReceiptByConsent
                | Self::ReceiptByOptOut
                | Self::ReceiptOfReferable
                | Self::ReceiptFromNoOperator
        )
    }

    /// What the record contains. A record on consent needs no day; that of
    /// referable information names no principal.
    #[must_use]
    pub const fn items(self) -> &'static [RecordItem] {
        use RecordItem as I;
        match self {
            Self::Consent => &[I::ConsentObtained, I::Counterpart, I::Principal, I::Items],
            Self::OptOut => &[I::Day, I::Counterpart, I::Principal, I::Items],
            Self::Referable => &[I::Confirmation, I::Day, I::Counterpart, I::Items],
            Self::ReceiptByConsent => {
                &[I::ConsentObtained, I::Counterpart, I::HowAcquired, I::Principal, I::Items]
            }
            Self::ReceiptByOptOut => &[
                I::Day,
                I::Counterpart,
                I::HowAcquired,
                I::Principal,
                I::Items,
                I::CommissionPublication,
            ],
            Self::ReceiptOfReferable => &[I::Confirmation, I::Counterpart, I::Principal, I::Items],
            Self::ReceiptFromNoOperator => {
                &[I::Counterpart, I::HowAcquired, I::Principal, I::Items]
            }
        }
    }

    /// The provision that wants the record.
    pub(super) const fn norm(self) -> Norm {
        match self {
            Self::Consent | Self::OptOut => Norm::ProvisionRecord,
            Self::Referable => Norm::ReferableRecord,
            Self::ReceiptOfReferable => Norm::ReferableReceiptRecord,
            Self::ReceiptByConsent | Self::ReceiptByOptOut | Self::ReceiptFromNoOperator => {
                Norm::ReceiptRecord
            }
        }
    }

    /// Where a matter of the record stands: the items of the Rules, whose parts have no numbers of
    /// their own here.
    pub(super) const fn source(self, item: RecordItem) -> Source {
        use Edition::{Y2017, Y2022};
        let since: &'static [(Edition, &'static str)] = match (self, item) {
            (Self::Consent, _) => &[(Y2017, "R13(1)(ii)"), (Y2022, "R20(1)(ii)")],
            (Self::OptOut, _) => &[(Y2017, "R13(1)(i)"), (Y2022, "R20(1)(i)")],
            (Self::Referable, RecordItem::Day) => &[(Y2022, "R28(1)(ii)")],
            (Self::Referable, RecordItem::Counterpart) => &[(Y2022, "R28(1)(iii)")],
            (Self::Referable, RecordItem::Items) => &[(Y2022, "R28(1)(iv)")],
            (Self::Referable, _) => &[(Y2022, "R28(1)(i)")],
            (Self::ReceiptByConsent, _) => &[(Y2017, "R17(1)(ii)"), (Y2022, "R24(1)(ii)")],
            (Self::ReceiptByOptOut, _) => &[(Y2017, "R17(1)(i)"), (Y2022, "R24(1)(i)")],
            (Self::ReceiptOfReferable, _) => &[(Y2022, "R24(1)(iii)")],
            (Self::ReceiptFromNoOperator, _) => &[(Y2017, "R17(1)(iii)"), (Y2022, "R24(1)(iv)")],
        };
        Source::At(since, self.norm())
    }

    /// Where it stands how long the record is kept.
    pub(super) const fn keeping(self) -> Source {
        use Edition::{Y2017, Y2022};
        match self {
            Self::Consent | Self::OptOut => {
                Source::At(&[(Y2017, "R14"), (Y2022, "R21")], Norm::RecordKeeping)
            }
            Self::Referable => Source::At(&[(Y2022, "R29")], Norm::ReferableRecord),
            Self::ReceiptOfReferable => {
                Source::At(&[(Y2022, "R25")], Norm::ReferableReceiptRecordKeeping)
            }
            Self::ReceiptByConsent | Self::ReceiptByOptOut | Self::ReceiptFromNoOperator => {
                Source::At(&[(Y2017, "R18"), (Y2022, "R25")], Norm::ReceiptRecordKeeping)
            }
        }
    }
}

words! {
    /// 記録の方法: how the record is made, which settles how long it is kept.
    #[derive(Default)]
    pub RecordMethod {
        /// 都度作成: one record for one provision: 3 years from making it.
        #[default]
        Single = "single", "one record for one provision", "都度作成";
        /// 一括作成: one record for several: 3 years from the last.
        Batch = "batch", "one record for several provisions", "一括作成";
        /// 契約書等による代替: a contract or the like serves as the record: 1 year from
        /// the last.
        Document = "document", "a contract or the like in place of a record", "契約書等による代替";
    }
}

impl RecordMethod {
    /// 保存期間の末日: the last day on which the record must be kept, given the day of making it
    /// (single) or of the last provision (batch, document) (Rules 21, 25, 29). The day of
    /// the last provision counts as the first (起算); that of making it is left out. A term ends on the
    /// eve of the day that corresponds to its first, and where the last month has no such day,
    /// with the month (Civil Code, Arts. 140, 143).
    ///
    /// ```
    /// use appi::forms::RecordMethod;
    ///
    /// let until = |method: RecordMethod| method.keep_until("2026-11-21".parse().unwrap()).to_string();
    /// assert_eq!(until(RecordMethod::Single), "2029-11-21");
    /// assert_eq!(until(RecordMethod::Document), "2027-11-20");
    /// ```
    #[must_use]
    pub fn keep_until(self, day: Day) -> Day {
        match self {
            Self::Single => day.plus_days(1).end_of_years(3),
            Self::Batch => day.end_of_years(3),
            Self::Document => day.end_of_years(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The day, how the record was made, and the last day on which it is kept.
    #[test]
    fn how_long_records_are_kept() {
        use RecordMethod::{Batch, Document, Single};
        let table = [
            ("2026-11-21", Single, "2029-11-21"),
            ("2026-11-21", Batch, "2029-11-20"),
            ("2026-11-21", Document, "2027-11-20"),
            // The ends of months and of years.
            ("2026-12-31", Single, "2029-12-31"),
            ("2027-01-01", Batch, "2029-12-31"),
            ("2027-03-01", Document, "2028-02-29"),
            ("2025-03-01", Batch, "2028-02-29"),
            // From 1 March on, up to the last of February, which is a leap day.
            ("2025-02-28", Single, "2028-02-29"),
            // On a leap day: what begins on the next ends on the last of February; what begins on it
            // finds no such day three years later, and ends with the month.
            ("2024-02-29", Single, "2027-02-28"),
            ("2024-02-29", Batch, "2027-02-28"),
            ("2024-02-29", Document, "2025-02-28"),
            ("2024-02-28", Single, "2027-02-28"),
            ("2024-02-28", Batch, "2027-02-27"),
            ("9999-12-31", Single, "9999-12-31"),
        ];
        for (day, method, until) in table {
            let kept = method.keep_until(day.parse().unwrap());
            assert_eq!(kept.to_string(), until, "{day} {method}");
        }
    }
}
