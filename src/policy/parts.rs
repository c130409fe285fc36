//! Operator, clauses, terms, principals, items, purposes, datasets.

use serde::{Deserialize, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use super::other_law::Sector;
use super::stated::Stated;
use crate::answer::Answer;
use crate::fact::{Fact, Silence};
use crate::text::{Text, said};
use crate::vocabulary::{Id, InformationKind, Source};

/// 個人情報取扱事業者: the operator whose policy it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Operator {
    /// The name.
    pub name: Text,
    /// The address, where it is stated (Art. 32(1)(i)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Stated>,
    /// The representative of a corporation, where stated (Art. 32(1)(i)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<Stated>,
    /// 事業分野: the sectors in which more than the Act binds the operator. Decisions warn of
    /// that law; no verdict rests on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<Sector>,
    /// 漏えい等報告の提出先: the minister to whom the Commission has delegated the reports of
    /// leaks in the operator's sector (Art. 150(1), Order 34); left out, the Commission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reports_leaks_to: Option<Text>,
    /// The clauses that say so, where the text does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clauses>,
}

content! {
    Operator {
        name: text as Text,
        address: text,
        representative: text,
        sectors: words,
        reports_leaks_to: text,
        clause: clause,
    }
}

/// 条項: a clause of the published text. In a document the parts that it says may stand inside
/// of it, under `parts`; then they need not name it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Clause {
    /// Its id.
    pub id: Id,
    /// Where it stands in the published text.
    pub at: String,
    /// What it says, summarised.
    pub says: Text,
}

content! {
    Clause(id) {
        id: name as Id,
        at: text as String,
        says: text as Text,
    }
}

/// A fact of the policy's own, beside those of the Act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = crate::schema::term))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct TermDefinition {
    /// Its id; not one of the Act's facts.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: Id,
    /// The question that a person is asked.
    pub question: Text,
    /// The statement that it is so, as an explanation tells it: in English a clause, in Japanese
    /// one that ends in 「こと」. Without it the term is told by its id, and a full explanation adds
    /// the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<Text>,
    /// The statement that it is not so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no: Option<Text>,
    /// What silence means.
    #[serde(default, skip_serializing_if = "crate::read::is_default")]
    pub silence: Silence,
    /// Whether the operator can bring it about, or make it good where it stands in the way, so that
    /// remedies may use it.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub measure: bool,
    /// The fact of the Act that it says in other words. Review reads it so; a
    /// decision does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::FactName>"))]
    pub means: Option<String>,
    /// The fact of the Act of which it is a narrower case. Review reads it so; a
    /// decision does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::FactName>"))]
    pub within: Option<String>,
    /// The declared recipients of which it is so, and of nobody else: then the case
    /// answers it. An empty list means none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<Id>>,
    /// The declared purposes for which it is so, and for no other of them: a purpose that the
    /// policy does not list leaves it open. An empty list means none: where a promise says how
    /// such a use is to be made, review then finds that no purpose covers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purposes: Option<Vec<Id>>,
    /// The clauses that say so, where the text does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clauses>,
}

content! {
    TermDefinition(id) {
        id: name as Id,
        question: text as Text,
        yes: text,
        no: text,
        silence: plain,
        measure: plain,
        means: fact,
        within: fact,
        recipients: refers(Recipients),
        purposes: refers(Purposes),
        clause: clause,
    }

    fn check(&self, check: &mut Check<'_>) {
        let id = self.id.as_str();
        if Fact::named(id).is_some() {
            let said = said!(
                "`{id}` is a fact of the Act: expected a name of the policy's own",
                "`{id}`は法の事実の名称です。ポリシー独自の名称としてください。",
            );
            check.fault_in("id", said);
        }
        if id.starts_with("not ") {
            let said = said!(
                "`{id}` denies another fact: expected a name that does not begin with `not `",
                "`{id}`は他の事実の否定を表します。`not `で始まらない名称としてください。",
            );
            check.fault_in("id", said);
        }
        if self.means.is_some() && self.within.is_some() {
            check.fault(said!(
                "a term that says a fact in other words is no narrower case: expected either `means` or `within`",
                "法の事実の言換えは、その一部の場合ではありません。`means`又は`within`のいずれか一方のみを記載してください。",
            ));
        }
        if self.means.is_some() && self.recipients.is_some() {
            check.fault(said!(
                "a term that says a fact in other words is not so by its recipients: expected either `means` or `recipients`",
                "法の事実の言換えは、提供先により定まるものではありません。`means`又は`recipients`のいずれか一方のみを記載してください。",
            ));
        }
        if self.means.is_some() && self.purposes.is_some() {
            check.fault(said!(
                "a term that says a fact in other words is not so by its purposes: expected either `means` or `purposes`",
                "法の事実の言換えは、利用目的により定まるものではありません。`means`又は`purposes`のいずれか一方のみを記載してください。",
            ));
        }
    }
}

/// 本人の区分: a category of principals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Principals {
    /// Its id.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// 判断能力のない者を含む: whether children or others who cannot judge what a consent leads to
    /// are among them; then it is asked of each consent.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub minors: bool,
    /// The clauses that say so, where the text does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clauses>,
}

content! {
    Principals(id) {
        id: name as Id,
        name: text as Text,
        minors: plain,
        clause: clause,
    }
}

/// 項目: an item of information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Item {
    /// Its id.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// 要配慮個人情報: whether it is special care-required (Art. 2(3)); left out, it is asked
    /// where it matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_care: Option<Answer>,
    /// 個人識別符号: whether it is an individual identification code (Art. 2(2)).
    #[serde(default = "no", skip_serializing_if = "is_no")]
    pub identification_code: Answer,
    /// 特定の個人を識別する記述等: whether it identifies a person, as a name does (Rules 31(i),
    /// 34(i)); left out, nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifies: Option<Answer>,
    /// 財産的被害のおそれ: whether its misuse may cause property damage, as with card
    /// numbers (Rules 7(ii), 31(iii)).
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub property_damage: bool,
    /// The clauses that say so, where the text does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clauses>,
}

content! {
    Item(id) {
        id: name as Id,
        name: text as Text,
        special_care: plain,
        identification_code: plain = no(),
        identifies: plain,
        property_damage: plain,
        clause: clause,
    }
}

const fn no() -> Answer {
    Answer::No
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_no(answer: &Answer) -> bool {
    *answer == Answer::No
}

/// 利用目的: a purpose of use that the policy specifies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Purpose {
    /// Its id.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: Id,
    /// The clause that specifies it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// Whose information it is for; left out, everybody's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub principals: Vec<Id>,
    /// What it says; left out, the words of its clause.
    #[serde(default = "unsaid")]
    pub says: Text,
    /// Whether it discloses that behaviour or interests are analysed.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub analysis: bool,
    /// 限定のない利用目的: whether it ends in something like "and what goes with it", so that
    /// what it is for is not fully said (Art. 17(1)).
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub open_ended: bool,
    /// 第三者への提供を内容とする利用目的: the recipients to whom the purpose itself is to
    /// provide the information: other hospitals, an insurer, the family.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provides_to: Vec<Id>,
    /// The wider purpose of which this is a part: whoever names that one (a dataset, an
    /// entrustment, a joint use, a consent) has this one included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Id>,
}

content! {
    Purpose(id) {
        id: name as Id,
        clause: clause as Clauses,
        principals: refers(Principals),
        says: text as Text,
        analysis: plain,
        open_ended: plain,
        provides_to: refers(Recipients),
        part_of: refers(Purposes),
    }

    fn check(&self, check: &mut Check<'_>) {
        if self.part_of.iter().any(|wider| check.is_part_of_itself(&self.id, wider)) {
            let id = &self.id;
            let said = said!(
                "`{id}` is a part of itself",
                "`{id}`が、それ自体の一部とされています。",
            );
            check.fault_in("part_of", said);
        }
    }
}

/// The words of a purpose, left out.
const fn unsaid() -> Text {
    Text::One(String::new())
}

impl Purpose {
    /// Takes the words of its clause, where it has none of its own.
    pub(super) fn in_words_of(&mut self, clauses: &[Clause]) {
        if self.says == unsaid() {
            let clause = clauses.iter().find(|clause| clause.id == *self.clause.first());
            if let Some(clause) = clause {
                self.says = clause.says.without_full_stop();
            }
        }
    }
}

/// データセット: what the operator holds about a category of principals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Dataset {
    /// Its id.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// Whose information it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub principals: Vec<Id>,
    /// What kind of information it is.
    pub kind: InformationKind,
    /// What it consists of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Id>,
    /// What it is held for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Id>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The clauses that say so, where the text does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<Clauses>,
}

content! {
    Dataset(id) {
        id: name as Id,
        name: text as Text,
        principals: refers(Principals),
        kind: plain as InformationKind,
        items: refers(Items),
        purposes: refers(Purposes),
        source: plain,
        clause: clause,
    }
}
