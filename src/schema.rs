//! JSON Schema of what the types of the documents do not show: the names of facts,
//! norms and duties with their words, and what may not stand beside what.
//!
//! All else is derived beside the readers.

use core::marker::PhantomData;
use std::borrow::Cow;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::answer::Answer;
use crate::duty::Duty;
use crate::fact::{Fact, Group, Question};
use crate::norm::Norm;
use crate::text::Language::{self, En, Ja};

/// A name that a document writes, or a table with such names as keys.
macro_rules! names {
    ( $( $(#[$doc:meta])* $name:ident = $schema:expr; )+ ) => {
        $(
            $(#[$doc])*
            pub(crate) enum $name {}

            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                    $schema(generator)
                }
            }
        )+
    };
}

names! {
    /// 事実の名: a fact of the Act.
    FactName = |_: &mut SchemaGenerator| one_of(facts());
    /// 規範の名: a norm.
    NormName = |_: &mut SchemaGenerator| one_of(norms());
    /// 義務の名: a duty of the Act.
    DutyName = |_: &mut SchemaGenerator| one_of(duties());
    /// オプトアウトに係る事項: what an opt-out notice shows.
    OptOutItem = |_: &mut SchemaGenerator| one_of(facts().filter(|(id, _)| {
        Fact::OPT_OUT_NOTICE.iter().any(|fact| fact.id() == *id)
    }));
    /// 要件: a fact or a term, or `not …`.
    Literal = |generator: &mut SchemaGenerator| json_schema!({
        "anyOf": [
            generator.subschema_for::<FactName>(),
            { "type": "string", "description": "a term of this policy, or `not` before a fact or a term" },
        ],
    });
    /// 事実又は独自の事実の名: a fact or a term.
    FactOrTerm = |generator: &mut SchemaGenerator| json_schema!({
        "anyOf": [
            generator.subschema_for::<FactName>(),
            { "type": "string", "description": "a term of the policy" },
        ],
    });
    /// 事実: answers by the names of facts.
    Facts = |generator: &mut SchemaGenerator| table::<Answer>(generator, facts());
}

/// 義務の履行: what is known of duties, by their names.
pub(crate) struct Duties<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Duties<T> {
    fn schema_name() -> Cow<'static, str> {
        "Duties".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        table::<T>(generator, duties())
    }
}

/// English and Japanese, as a description.
fn words(text: impl Fn(Language) -> String) -> String {
    format!("{}\n\n{}", text(En), text(Ja))
}

/// Every id that names a fact of the Act or a value of a key, with its question.
fn facts() -> impl Iterator<Item = (String, String)> {
    let act = Fact::ACT.iter().flat_map(|fact| {
        let question = words(|language| fact.question(language).unwrap_or_default().to_owned());
        let ids = core::iter::once(fact.id()).chain(fact.aliases().iter().copied());
        ids.map(move |id| (id.to_owned(), question.clone()))
    });
    let keys = Group::ALL.into_iter().flat_map(|group| {
        let question = Question::from(group);
        group.mask().iter().map(move |fact| {
            let asked = words(|language| {
                let asked = question.in_language(language).unwrap_or_default();
                format!("{asked} {}", fact.value_name(language).unwrap_or_default())
            });
            (fact.to_string(), asked)
        })
    });
    act.chain(keys)
}

fn norms() -> impl Iterator<Item = (String, String)> {
    Norm::ALL
        .iter()
        .map(|norm| (norm.id().to_owned(), words(|language| norm.title(language).to_owned())))
}

fn duties() -> impl Iterator<Item = (String, String)> {
    Duty::ALL
        .iter()
        .map(|duty| (duty.id().to_owned(), words(|language| duty.in_language(language).to_owned())))
}

/// One of these words, and no other.
fn one_of(names: impl Iterator<Item = (String, String)>) -> Schema {
    let names: Vec<Schema> =
        names.map(|(id, words)| json_schema!({ "const": id, "description": words })).collect();
    json_schema!({ "oneOf": names })
}

/// A table with these keys, and those of the policy's own.
fn table<T: JsonSchema>(
    generator: &mut SchemaGenerator,
    names: impl Iterator<Item = (String, String)>,
) -> Schema {
    let value = generator.subschema_for::<T>();
    let keys: IndexMap<String, Schema> = names
        .map(|(id, words)| {
            let mut key = value.clone();
            key.insert("description".to_owned(), words.into());
            (id, key)
        })
        .collect();
    json_schema!({ "type": "object", "properties": keys, "additionalProperties": value })
}

/// The key holds a list that is not empty.
fn listed(key: &str) -> Schema {
    json_schema!({ "required": [key], "properties": { key: { "minItems": 1 } } })
}

fn present(key: &str) -> Schema {
    json_schema!({ "required": [key] })
}

fn holds(key: &str) -> Schema {
    json_schema!({ "required": [key], "properties": { key: { "const": true } } })
}

fn add(schema: &mut Schema, keyword: &str, value: impl serde::Serialize) {
    let added = json_schema!({ keyword: value });
    if let Some(value) = added.get(keyword) {
        schema.insert(keyword.to_owned(), value.clone());
    }
}

/// The exceptions that one word says.
pub(crate) const BY_WORD: [&str; 5] =
    ["as-the-act", "entrustment", "joint-use", "succession", "opt-out"];

pub(crate) fn requirement(schema: &mut Schema) {
    add(schema, "anyOf", [listed("all"), listed("any")]);
}

pub(crate) fn exception(schema: &mut Schema) {
    let own = json_schema!({ "anyOf": [listed("all"), listed("any")] });
    let by_name =
        json_schema!({ "allOf": [present("like"), json_schema!({ "not": own.clone() })] });
    let by_word = BY_WORD.map(holds);
    add(schema, "oneOf", by_word.into_iter().chain([own, by_name]).collect::<Vec<_>>());
}

pub(crate) fn term(schema: &mut Schema) {
    let both = |other: &str| json_schema!({ "required": ["means", other] });
    add(
        schema,
        "not",
        json_schema!({ "anyOf": [both("within"), both("recipients"), both("purposes")] }),
    );
}

pub(crate) fn storage_abroad(schema: &mut Schema) {
    add(schema, "anyOf", [listed("countries"), present("unknown")]);
}

pub(crate) fn joint_scope(schema: &mut Schema) {
    add(schema, "anyOf", [listed("recipients"), present("in-words"), present("elsewhere")]);
}

pub(crate) fn responsible(schema: &mut Schema) {
    let both = json_schema!({ "allOf": [holds("individual"), present("representative")] });
    add(schema, "not", both);
}

pub(crate) fn described_recipient(schema: &mut Schema) {
    add(schema, "minProperties", 1);
    add(schema, "not", json_schema!({ "required": ["id", "name"] }));
}
