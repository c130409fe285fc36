//! Promises: rules of the policy, in the same facts as the rules of the Act.

use serde::{Deserialize, Deserializer, Serialize};

use super::check::Check;
use super::clauses::Clauses;
use super::content::content;
use super::{OtherLaw, ThirdPartyWording};
use crate::norm::Norm;
use crate::read::{Either, string_or_table};
use crate::text::said;
use crate::vocabulary::{Handling, Id, InformationKind, RequestKind};

/// 約束: what the policy promised not to do, and its exceptions.
///
/// A promise never widens the Act. Prior consent is an exception like any other
/// and is written out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Promise {
    /// The clause that makes it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// 制限する取扱い: the handlings it restricts.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub restricts: Vec<Handling>,
    /// 「第三者」の意味: what "third party" means here; left out, what it means in the
    /// whole policy. A promise that binds entrustees too is literal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub third_party: Option<ThirdPartyWording>,
    /// The datasets it reaches; left out, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub datasets: Vec<Id>,
    /// The kinds it reaches; left out, those that the policy's term covers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<InformationKind>,
    /// The kinds of request it reaches, where it restricts how requests are
    /// answered; left out, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<RequestKind>,
    /// When it reaches, beyond that; left out, always.
    #[serde(default, deserialize_with = "requirement", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<WrittenRequirement>"))]
    pub when: Option<Requirement>,
    /// 例外: its exceptions.
    #[serde(default, deserialize_with = "exceptions", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<WrittenException>"))]
    pub unless: Vec<Exception>,
    /// Whether it holds even where what is called a provision is none, as a table of
    /// external transmissions does.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub even_without_provision: bool,
    /// Clauses of general promises that this special one takes the place of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<Id>,
    /// 他の法令: other law that the clause brings in, reported beside the verdict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<OtherLaw>,
}

impl Promise {
    /// Whether it says of use what Art. 18(1) says.
    pub(crate) fn mirrors_the_purpose_limit(&self) -> bool {
        self.restricts.contains(&Handling::Use)
            && self.unless.iter().any(|exception| exception.all == ["within-purpose"])
    }

    /// Whether it takes the place of another one, by what it says itself.
    pub(crate) fn replaces(&self, general: &Self) -> bool {
        general.clause.iter().any(|clause| self.overrides.contains(clause))
    }
}

/// 他の法令への言及: other law that a clause brings in for a handling, whatever the
/// verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Flag {
    /// The clause that brings it in.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The law.
    pub law: OtherLaw,
    /// The handlings concerned.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub handlings: Vec<Handling>,
    /// The purposes concerned; left out, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<Id>,
    /// The items concerned; left out, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Id>,
}

content! {
    Flag {
        clause: clause as Clauses,
        law: plain as OtherLaw,
        handlings: words as Vec<Handling>,
        purposes: refers(Purposes),
        items: refers(Items),
    }

    fn check(&self, check: &mut Check<'_>) {
        check.some("handlings", &self.handlings);
        check.once("handlings", &self.handlings);
    }
}

/// A condition of a promise: ids of facts and terms, or `not …`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = crate::schema::requirement))]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Requirement {
    /// All of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Literal>"))]
    pub all: Vec<String>,
    /// And one of these, if there are any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Literal>"))]
    pub any: Vec<String>,
}

content! {
    Requirement {
        all: literals,
        any: literals,
    }

    fn check(&self, check: &mut Check<'_>) {
        if self.all.is_empty() && self.any.is_empty() {
            check.fault(said!(
                "the condition is empty: expected `all` or `any`",
                "条件が空です。`all`又は`any`を記載してください。",
            ));
        }
    }
}

/// 例外: an exception of a promise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = crate::schema::exception))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Exception {
    /// The clause that makes it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// All of these facts and terms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Literal>"))]
    pub all: Vec<String>,
    /// And one of these, if there are any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::Literal>"))]
    pub any: Vec<String>,
    /// Whatever the Act allows: its own exceptions, as they stand on the day.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub as_the_act: bool,
    /// The policy's own section on entrustment, whatever the Act says.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub entrustment: bool,
    /// The policy's own section on joint use, whatever the Act says.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub joint_use: bool,
    /// 事業の承継: succession of business, as the Act has it (Art. 27(5)(ii)).
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub succession: bool,
    /// オプトアウト: the opt-out that the policy announces, as the Act has it (Art. 27(2)).
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub opt_out: bool,
    /// The exception of the Act that it is, where nothing else is said: in full, but for what
    /// stands in `without`. Beside `all` and `any`, the norm that they mirror, against which
    /// review measures them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::NormName>"))]
    pub like: Option<String>,
    /// 欠落した要件: the facts that the exception of the Act asks for and the text drops.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::schema::FactName>"))]
    pub without: Vec<String>,
}

impl Exception {
    /// Whether it says in its own words what it asks for.
    pub(crate) const fn is_its_own(&self) -> bool {
        !self.all.is_empty() || !self.any.is_empty()
    }

    /// The exception of the Act that it is, where it is one by name or by a word alone.
    pub(crate) fn of_the_act(&self) -> Option<Norm> {
        match self {
            Self { succession: true, .. } => Some(Norm::Succession),
            Self { opt_out: true, .. } => Some(Norm::OptOut),
            _ => self.like.as_deref().filter(|_| !self.is_its_own())?.parse().ok(),
        }
    }
}

/// A literal of a promise: the id, and whether it is affirmed.
pub(crate) fn literal(text: &str) -> (&str, bool) {
    match text.strip_prefix("not ") {
        Some(id) => (id.trim(), false),
        None => (text, true),
    }
}

/// Reads exceptions, each a table, the word of an arrangement, or what alone it asks for.
fn exceptions<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Exception>, D::Error> {
    struct Written(Exception);

    impl<'de> Deserialize<'de> for Written {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let expected = "an exception: a table, a word such as `as-the-act`, a fact or a term";
            Ok(Self(match string_or_table(deserializer, expected)? {
                Either::String(word) => of_a_word(word),
                Either::Table(exception) => exception,
            }))
        }
    }

    let exceptions = Vec::<Written>::deserialize(deserializer)?;
    Ok(exceptions.into_iter().map(|Written(exception)| exception).collect())
}

/// The exception that a word stands for.
fn of_a_word(word: String) -> Exception {
    let mut exception = Exception::new(Clauses::unsaid());
    match word.as_str() {
        "as-the-act" => exception.as_the_act = true,
        "entrustment" => exception.entrustment = true,
        "joint-use" => exception.joint_use = true,
        "succession" => exception.succession = true,
        "opt-out" => exception.opt_out = true,
        _ => exception.all = vec![word],
    }
    exception
}

/// Reads a condition: a table, or the one fact or term that it asks for.
pub(super) fn requirement<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Requirement>, D::Error> {
    struct Written(Requirement);

    impl<'de> Deserialize<'de> for Written {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let expected = "a condition: a table with `all` or `any`, a fact or a term";
            Ok(Self(match string_or_table(deserializer, expected)? {
                Either::String(one) => Requirement { all: vec![one], any: Vec::new() },
                Either::Table(requirement) => requirement,
            }))
        }
    }

    let written = Option::<Written>::deserialize(deserializer)?;
    Ok(written.map(|Written(requirement)| requirement))
}

/// 例外: an exception, by its table, by the word of an arrangement, or by what alone it asks for.
#[cfg(feature = "schema")]
enum WrittenException {}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for WrittenException {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WrittenException".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "anyOf": [
            generator.subschema_for::<Exception>(),
            { "enum": crate::schema::BY_WORD },
            generator.subschema_for::<crate::schema::Literal>(),
        ] })
    }
}

/// 条件: a condition, by its table or by the one fact or term that it asks for.
#[cfg(feature = "schema")]
pub(super) enum WrittenRequirement {}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for WrittenRequirement {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "WrittenRequirement".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "anyOf": [
            generator.subschema_for::<Requirement>(),
            generator.subschema_for::<crate::schema::Literal>(),
        ] })
    }
}
