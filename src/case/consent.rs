//! Consent as a typed record.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::day::Day;
use crate::name::ids;
use crate::read::is_default;
use crate::vocabulary::{Country, Id, words};

/// 本人の同意: one consent on record. What it does not limit it leaves
/// unlimited; what it does not say about the person is asked.
///
/// All elements of a consent come from one record: two half consents never add
/// up (GL 2-16).
///
/// ```
/// use appi::case::{ConsentKind, Expression};
/// use appi::Consent;
///
/// let mut consent = Consent::new([ConsentKind::Provision], Expression::Tick);
/// consent.recipients = Some(vec!["sponsor".into()]);
/// assert!(consent.items.is_none(), "for whatever item");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Consent {
    /// 同意の番号: its id with whoever keeps it, by which an outcome names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// 対象: what was consented to.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub to: Vec<ConsentKind>,
    /// 提供先: recipients it reaches: ids, categories, or `any-shown` for whoever
    /// the policy names; left out, not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub recipients: Option<Vec<Id>>,
    /// 項目: items it reaches; left out, not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub items: Option<Vec<Id>>,
    /// 利用目的: purposes it reaches; left out, not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub purposes: Option<Vec<Id>>,
    /// 外国: countries it reaches; left out, not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub countries: Option<Vec<Country>>,
    /// 提供された情報: what was shown before it (Rules 17). A list is complete;
    /// left out, it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Vec<Shown>>,
    /// 表示の方法: how it was expressed.
    pub expressed: Expression,
    /// 同意の日: the day on which it was given (`YYYY-MM-DD`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<Day>,
    /// 本人確認: whether it was made sure that the principal gave it.
    #[serde(default = "unknown", skip_serializing_if = "is_unknown")]
    pub identity_confirmed: Answer,
    /// 判断能力: whether the person could judge what the consent leads to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub capacity: Capacity,
    /// 法定代理人等の同意: whether a parent or legal representative consented;
    /// asked only where the person could not judge.
    #[serde(default = "unknown", skip_serializing_if = "is_unknown")]
    pub representative: Answer,
    /// 撤回の日: the day on which it was withdrawn, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Day>,
}

const fn unknown() -> Answer {
    Answer::Unknown
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_unknown(answer: &Answer) -> bool {
    *answer == Answer::Unknown
}

words! {
    /// 同意の対象: what a consent is a consent to.
    #[non_exhaustive]
    pub ConsentKind {
        /// 目的外の取扱い: handling beyond the purpose (Art. 18(1)).
        Use = "use", "handling beyond the purpose", "目的外の取扱い";
        /// 第三者提供: provision to a third party (Art. 27(1)).
        Provision = "provision", "provision to a third party", "第三者への提供";
        /// 外国にある第三者への提供: provision to a third party in a foreign country
        /// (Art. 28(1)).
        ForeignProvision = "foreign-provision", "provision to a third party in a foreign country", "外国にある第三者への提供";
        /// 要配慮個人情報の取得: acquisition of special care-required information
        /// (Art. 20(2)).
        SpecialCare = "special-care", "acquisition of special care-required personal information", "要配慮個人情報の取得";
        /// 個人関連情報を個人データとして取得すること: acquisition of referable
        /// information as personal data (Art. 31(1)(i)).
        ReferableAcquisition = "referable-acquisition", "acquisition of personally referable information as personal data", "個人関連情報を個人データとして取得すること";
    }
}

words! {
    /// 情報提供の内容: what was shown to the principal before the consent (Rules 17).
    #[non_exhaustive]
    pub Shown {
        /// 外国の名称: the name of the country.
        Country = "country", "the name of the country", "当該外国の名称";
        /// 外国の制度: its system for protecting personal information.
        Regime = "regime", "that country's system for protecting personal information", "当該外国における個人情報の保護に関する制度";
        /// 第三者の措置: the recipient's measures.
        Measures = "measures", "the recipient's measures for protecting personal information", "当該第三者が講ずる個人情報の保護のための措置";
        /// 外国が特定できない旨及びその理由: that the country cannot be named, and why.
        CountryUnknown = "country-unknown", "that the country cannot be named, and why", "外国の名称を特定できない旨及びその理由";
        /// 参考となるべき情報: useful information in its place, or that there is none.
        Substitute = "substitute", "useful information in place of the name, or that there is none", "外国の名称に代わる参考となるべき情報（ない場合はその旨）";
        /// 措置の情報を提供できない旨及びその理由: that the measures cannot be told,
        /// and why.
        MeasuresUnknown = "measures-unknown", "that the measures cannot be told, and why", "第三者の措置に関する情報を提供できない旨及びその理由";
    }
}

words! {
    /// 同意の方法: how a consent was expressed.
    #[non_exhaustive]
    pub Expression {
        /// 書面: in writing, e-mail included.
        Written = "written", "in writing, e-mail included", "書面（電子メールを含む。）";
        /// 口頭: orally.
        Oral = "oral", "orally", "口頭";
        /// チェック欄: by ticking a box.
        Tick = "tick", "by ticking a box", "確認欄へのチェック";
        /// ボタン: by pressing a button.
        Button = "button", "by pressing a button", "ボタンのクリック";
        /// 本人からの提供: by the principal's own submission of the information.
        OwnSubmission = "own-submission", "by the principal's own submission of the information", "本人による情報の提供";
        /// 黙示: implied by conduct. Judged case by case, so unknown.
        Implied = "implied", "implied by conduct", "黙示";
        /// 利用をもって同意とみなす: deemed by use of a site or service. Judged case
        /// by case, so unknown.
        ByUse = "by-use", "deemed by use of a site or service", "サイト又はサービスの利用をもってするみなし同意";
        /// 沈黙: silence. No consent.
        Silence = "silence", "silence", "沈黙";
    }
}

impl Expression {
    /// Whether it is an expression of assent at all (GL 2-16; Q&A 1-60, 1-61).
    #[must_use]
    pub const fn is_assent(self) -> Answer {
        match self {
            Self::Written | Self::Oral | Self::Tick | Self::Button | Self::OwnSubmission => {
                Answer::Yes
            }
            Self::Implied | Self::ByUse => Answer::Unknown,
            Self::Silence => Answer::No,
        }
    }
}

/// 判断能力: whether the person could judge what the consent leads to. There is no
/// statutory age.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub enum Capacity {
    /// The person could judge.
    Capable,
    /// The person could not; a representative's consent is needed.
    Incapable,
    /// Nobody has said.
    #[default]
    Unknown,
}

ids! { Capacity, "word known here", "語" {
    Capable = "capable",
    Incapable = "incapable",
    Unknown = "unknown",
} }

impl Consent {
    /// A consent to this, so expressed, that limits nothing; nothing else is known of it.
    ///
    /// ```
    /// use appi::{Answer, Consent};
    /// use appi::case::{ConsentKind, Expression};
    ///
    /// let mut consent = Consent::new([ConsentKind::Use], Expression::Tick);
    /// assert_eq!(consent.by_a_capable_person(), Answer::Unknown);
    /// consent.representative = Answer::Yes;
    /// assert_eq!(consent.by_a_capable_person(), Answer::Yes);
    /// ```
    #[must_use]
    pub fn new(to: impl Into<Vec<ConsentKind>>, expressed: Expression) -> Self {
        Self {
            id: None,
            to: to.into(),
            recipients: None,
            items: None,
            purposes: None,
            countries: None,
            shown: None,
            expressed,
            given: None,
            identity_confirmed: Answer::Unknown,
            capacity: Capacity::Unknown,
            representative: Answer::Unknown,
            withdrawn: None,
        }
    }

    /// Whether the person who consented could, or was represented.
    #[must_use]
    pub fn by_a_capable_person(&self) -> Answer {
        match self.capacity {
            Capacity::Capable => Answer::Yes,
            Capacity::Incapable => self.representative,
            Capacity::Unknown => Answer::Unknown.or(self.representative),
        }
    }
}
