//! Recipients, and to whom they entrust in turn.

use serde::{Deserialize, Serialize};

use super::contracts::Contract;
use super::measures::{BasisAbroad, CheckMade};
use super::validity::Validity;
use crate::day::Day;
use crate::policy::content::content;
use crate::text::Text;
use crate::vocabulary::{Country, Id};

/// 提供先: what is on record of a recipient.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct RecipientEntry {
    /// Its id in the policy; of one that the policy does not name, an id of its own.
    pub id: Id,
    /// The name of one that the policy does not name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// 所在国: where it is; not where a server stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// 証跡: where what it is can be looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Text>,
    /// 契約: the contracts with it, past ones too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contracts: Vec<Contract>,
    /// 外国にある第三者への提供の根拠: on what a provision to it abroad rests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abroad: Option<BasisAbroad>,
    /// 確認: what was checked at it, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<CheckMade>,
    /// 再委託先: to whom it entrusts in turn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sub_entrustees: Vec<SubEntrustee>,
}

content! {
    RecipientEntry (id) {
        id: name as Id,
        name: text,
        country: plain,
        evidence: text,
        contracts: plain,
        abroad: plain,
        checks: plain,
        sub_entrustees: plain,
    }
}

/// 再委託先: to whom an entrustee entrusts in turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct SubEntrustee {
    /// The id, by which a decision names it.
    pub id: Id,
    /// The name.
    pub name: Text,
    /// 所在国: where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// 承諾日: the day on which the operator agreed to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<Day>,
    /// The last day on which it is entrusted, where one is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// 証跡: where that can be looked up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Text>,
}

content! {
    SubEntrustee (id) {
        id: name as Id,
        name: text as Text,
        country: plain,
        approved: plain,
        until: plain,
        evidence: text,
    }
}

impl SubEntrustee {
    /// From when until when it is entrusted in turn; with no day of its own, as long as the contract
    /// is in force.
    pub(crate) fn validity(&self, contract: Validity) -> Validity {
        Validity {
            from: self.approved.unwrap_or(contract.from),
            until: self.until.or(contract.until),
        }
    }
}
