//! The notice of a joint use.

use serde::{Deserialize, Serialize};

use super::kind::FormKind;
use super::party::{Party, PartyKind, PartyRows};
use super::printed::{Rows, form};
use super::row::{Row, Source, both};
use crate::edition::Edition;
use crate::norm::Norm;
use crate::policy::{JointUse, Policy, Stated};
use crate::read::is_default;
use crate::text::{Bilingual, Language, Text};

/// 共同利用に関する事項: what is notified to the principals, or made readily accessible to them,
/// before data is jointly used (Art. 27(5)(iii)); since 2022-04-01 with the address and the
/// representative of who is responsible.
///
/// ```
/// use appi::forms::{JointUseNotice, Party};
/// use appi::{Edition, Policy};
///
/// let document = std::fs::read_to_string("examples/policies/complete.toml").unwrap();
/// let policy: Policy = toml::from_str(&document).unwrap();
/// let notice = JointUseNotice::of(&policy, &policy.joint_uses[0], Edition::Y2024);
/// assert!(notice.is_complete(), "{:#?}", notice.blanks());
///
/// let mut older = JointUseNotice::new(Edition::Y2017);
/// older.responsible = Party::new("Example K.K.");
/// let open: Vec<&str> = older.blanks().iter().map(|blank| blank.key()).collect();
/// assert_eq!(open, ["items", "users", "purposes"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct JointUseNotice {
    /// 版: the edition of the Act whose form it is.
    pub edition: Edition,
    /// 項目: the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Text>,
    /// 共同して利用する者の範囲: the joint users.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<Text>,
    /// 利用する者の利用目的: their purposes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Text>,
    /// 管理について責任を有する者: who is responsible for managing the data.
    #[serde(default, skip_serializing_if = "is_default")]
    pub responsible: Party,
}

impl JointUseNotice {
    /// With nothing written yet.
    #[must_use]
    pub fn new(edition: Edition) -> Self {
        Self {
            edition,
            items: Vec::new(),
            users: Vec::new(),
            purposes: Vec::new(),
            responsible: Party::default(),
        }
    }

    /// As a policy announces it.
    #[must_use]
    pub fn of(policy: &Policy, announced: &JointUse, edition: Edition) -> Self {
        let items = announced.items.iter().flat_map(|one| &one.ids);
        let purposes = announced.purposes.iter().flat_map(|one| &one.ids);
        let named = announced.users.iter().flat_map(|one| &one.recipients);
        let named = named.filter_map(|id| Some(policy.recipient(id.as_str())?.name.clone()));
        let told = announced.users.iter().flat_map(|one| {
            let elsewhere = one.elsewhere.as_deref().map(Text::from);
            one.in_words.iter().cloned().chain(elsewhere)
        });
        let responsible = announced.responsible.as_ref();
        let stated = |stated: &Option<Stated>| stated.as_ref().map(at_its_place);
        Self {
            edition,
            items: items.filter_map(|id| Some(policy.item(id.as_str())?.name.clone())).collect(),
            users: named.chain(told).collect(),
            purposes: purposes
                .filter_map(|id| Some(policy.purpose(id.as_str())?.says.clone()))
                .collect(),
            responsible: Party {
                name: responsible.and_then(|one| one.name.clone()),
                address: responsible.and_then(|one| stated(&one.address)),
                representative: responsible.and_then(|one| stated(&one.representative)),
                kind: match responsible.is_some_and(|one| one.individual) {
                    true => PartyKind::Individual,
                    false => PartyKind::Body,
                },
                no_operator: false,
            },
        }
    }
}

/// What is stated, or the place where it stands: an accessible place may refer to another.
fn at_its_place(stated: &Stated) -> Text {
    match stated {
        Stated::Here(text) => text.clone(),
        Stated::Elsewhere { elsewhere } => Text::from(elsewhere.as_str()),
    }
}

impl Rows for JointUseNotice {
    fn kind(&self) -> FormKind {
        FormKind::JointUseNotice
    }

    fn edition(&self) -> Edition {
        self.edition
    }

    fn under(&self) -> Source {
        JOINT_USE
    }

    fn opening(&self, cited: &str, language: Language) -> String {
        match language {
            Language::En => format!("Under {cited}, personal data is jointly used as follows."),
            Language::Ja => {
                format!("{cited}の規定により、次のとおり個人データを共同して利用します。")
            }
        }
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = vec![
            Row::new(
                "items",
                both("Items", "共同して利用される個人データの項目"),
                JOINT_USE,
                ITEMS,
                &self.items,
            ),
            Row::new(
                "users",
                both("Joint users", "共同して利用する者の範囲"),
                JOINT_USE,
                USERS,
                &self.users,
            ),
            Row::new(
                "purposes",
                both("Purposes of the joint users", "利用する者の利用目的"),
                JOINT_USE,
                PURPOSES,
                &self.purposes,
            ),
        ];
        let places = [Norm::JointUse, Norm::JointUseAddress, Norm::JointUseRepresentative];
        rows.extend(self.responsible.rows(RESPONSIBLE, places.map(Source::Norm)));
        rows
    }
}

const JOINT_USE: Source = Source::Norm(Norm::JointUse);
const RESPONSIBLE: PartyRows = [
    (
        "responsible.name",
        both(
            "Who is responsible for managing the data",
            "管理について責任を有する者の氏名又は名称",
        ),
    ),
    (
        "responsible.address",
        both("Address of who is responsible", "管理について責任を有する者の住所"),
    ),
    (
        "responsible.representative",
        both("Representative of who is responsible", "管理について責任を有する者の代表者の氏名"),
    ),
];
const ITEMS: Bilingual = both("the items", "項目を記載してください。");
const USERS: Bilingual = both(
    "the scope of the joint users, so that a principal can tell who they are",
    "本人がどの者まで共同して利用されるかを判断できる程度に、範囲を明確に記載してください。",
);
const PURPOSES: Bilingual =
    both("all purposes of the joint users", "共同して利用する者の利用目的を全て記載してください。");

form!(JointUseNotice);
