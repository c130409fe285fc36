//! The JSON Schemas of the documents: the files are what the types say, and they
//! refuse what the readers refuse.

#[path = "../suite/generated.rs"]
mod generated;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use appi::explain::Explained;
use appi::policy::Version;
use appi::{Case, CompiledPolicy, Edition, History, Language, Policy, Record, Register};
use jsonschema::{Draft, Registry, Validator};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The command that writes the schemas.
const COMMAND: &str = "APPI_REGENERATE=1 cargo test --manifest-path tests/schemas/Cargo.toml";

/// The root of the repository.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

const SHARED: &str = "examples/policies/002-gmo-globalsign.toml";

/// Draft 07, which editors know best.
fn schema<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft07().with_transform(RecursiveTransform(for_editors));
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// Leaves out of a description what is for programmers: examples and links.
fn for_editors(schema: &mut Schema) {
    let Some(text) = schema.get("description").and_then(Value::as_str) else { return };
    let text = text.split("```").next().unwrap().trim();
    let paragraphs: Vec<String> = text.split("\n\n").map(|part| part.replace('\n', " ")).collect();
    let mut plain = String::new();
    for part in paragraphs.join("\n\n").split("[`") {
        match part.split_once("`]") {
            Some((name, rest)) => {
                let rest = match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
                    Some((_, rest)) => rest,
                    None => rest,
                };
                plain.push_str(&format!("`{name}`{rest}"));
            }
            None => plain.push_str(part),
        }
    }
    schema.insert("description".to_owned(), plain.into());
}

/// A schema with references to another file, that of the document `T`, in the place of
/// what that one says too.
fn referring<T: JsonSchema>(mut schema: Value, file: &str) -> Value {
    let there = self::schema::<T>();
    let whole = there["title"].as_str().unwrap();
    let mut targets = BTreeMap::new();
    let definitions = schema["definitions"].as_object_mut().unwrap();
    definitions.retain(|name, definition| {
        let target = match there["definitions"].get(name) {
            Some(same) if same == definition => format!("{file}#/definitions/{name}"),
            None if name == whole => file.to_owned(),
            _ => return true,
        };
        targets.insert(format!("#/definitions/{name}"), target);
        false
    });
    assert!(targets.len() > 1, "nothing of {file} is repeated");
    refer(&mut schema, &targets);
    schema
}

fn refer(schema: &mut Value, targets: &BTreeMap<String, String>) {
    match schema {
        Value::Object(keys) => {
            if let Some(Value::String(target)) = keys.get_mut("$ref")
                && let Some(there) = targets.get(target)
            {
                target.clone_from(there);
            }
            keys.values_mut().for_each(|value| refer(value, targets));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| refer(value, targets)),
        _ => {}
    }
}

/// The schema of each document by the name of its file.
static SCHEMAS: LazyLock<[(&str, Value); 6]> = LazyLock::new(|| {
    [
        (POLICY, schema::<Policy>()),
        (CASE, schema::<Case>()),
        (REGISTER, schema::<Register>()),
        (HISTORY, referring::<Policy>(schema::<History>(), POLICY)),
        (RECORD, referring::<Case>(schema::<Record>(), CASE)),
        (EXPLANATION, referring::<Policy>(schema::<Explained>(), POLICY)),
    ]
});

const POLICY: &str = "policy.schema.json";
const REGISTER: &str = "register.schema.json";
const CASE: &str = "case.schema.json";
const HISTORY: &str = "history.schema.json";
const RECORD: &str = "record.schema.json";
const EXPLANATION: &str = "explanation.schema.json";

/// Where the files lie side by side, for their references to each other.
const FOLDER: &str = "file:///schemas/";

fn validator(file: &str) -> Validator {
    let mut registry = Registry::new().draft(Draft::Draft7);
    for (name, schema) in SCHEMAS.iter() {
        registry = registry.add(format!("{FOLDER}{name}"), schema).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let options = jsonschema::options().with_draft(Draft::Draft7).should_validate_formats(true);
    let (_, schema) = SCHEMAS.iter().find(|(name, _)| *name == file).unwrap();
    options.with_base_uri(FOLDER).with_registry(&registry).build(schema).unwrap()
}

/// The TOML files of a folder, as documents.
fn documents(folder: &str) -> Vec<(PathBuf, Value)> {
    let files = std::fs::read_dir(root().join(folder)).unwrap();
    let mut files: Vec<PathBuf> = files.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    files.into_iter().map(|file| (file.clone(), document(&file))).collect()
}

fn document(file: &Path) -> Value {
    toml::from_str(&std::fs::read_to_string(root().join(file)).unwrap()).unwrap()
}

fn policies() -> Vec<(PathBuf, Value)> {
    ["examples/policies", "tests/suite", "tests/traps"].into_iter().flat_map(documents).collect()
}

static POLICY_OF_CASES: LazyLock<Policy> =
    LazyLock::new(|| serde_json::from_value(document(Path::new(SHARED))).unwrap());

/// It in each edition, compiled once.
static COMPILED: LazyLock<Vec<CompiledPolicy>> = LazyLock::new(|| {
    Edition::ALL.iter().map(|edition| POLICY_OF_CASES.compile(*edition).unwrap()).collect()
});

fn compiled(edition: Edition) -> &'static CompiledPolicy {
    COMPILED.iter().find(|one| one.edition() == edition).unwrap()
}

fn is_policy(document: &Value) -> bool {
    read::<Policy>(document).is_some_and(|policy| policy.check().is_ok())
}

fn is_case(document: &Value) -> bool {
    read::<Case>(document).is_some_and(|case| {
        Edition::in_force_on(case.date)
            .is_ok_and(|edition| compiled(edition).prepare(&case).is_ok())
    })
}

/// Whether it is a register of the policy to start from.
fn is_register(document: &Value) -> bool {
    static COMPLETE: LazyLock<CompiledPolicy> = LazyLock::new(|| {
        let policy = document_of_complete();
        policy.compile(Edition::LAST).unwrap()
    });
    let complete = COMPLETE.clone();
    read::<Register>(document).is_some_and(|register| complete.with(&register).is_ok())
}

fn document_of_complete() -> Policy {
    serde_json::from_value(document(Path::new("examples/policies/complete.toml"))).unwrap()
}

fn read<T: DeserializeOwned>(document: &Value) -> Option<T> {
    serde_json::from_value(document.clone()).ok()
}

#[test]
fn the_files_are_what_the_types_say() {
    for (name, schema) in SCHEMAS.iter() {
        let text = format!("{}\n", serde_json::to_string_pretty(schema).unwrap());
        generated::is(&format!("schemas/{name}"), &text);
    }
}

fn accepted(validator: &Validator, about: &str, document: &Value) {
    let errors: Vec<String> = validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{about}: {errors:#?}");
}

#[test]
fn every_shipped_document_is_valid() {
    let validator = validator(POLICY);
    for (file, document) in policies() {
        assert!(is_policy(&document), "{}", file.display());
        accepted(&validator, &file.display().to_string(), &document);
        // Written back with all that is left out or given its default, too.
        let written = serde_json::to_value(read::<Policy>(&document).unwrap()).unwrap();
        accepted(&validator, &format!("{} written back", file.display()), &written);
    }
    for (file, document) in documents("examples/registers") {
        assert!(is_register(&document), "{}", file.display());
        accepted(&self::validator(REGISTER), &file.display().to_string(), &document);
    }
}

#[test]
fn cases_records_and_explanations_are_valid() {
    let (cases, records) = (validator(CASE), validator(RECORD));
    let explanations = validator(EXPLANATION);
    for (file, document) in documents("examples/cases") {
        let about = file.display().to_string();
        accepted(&cases, &about, &document);
        let case: Case = read(&document).unwrap();
        let compiled = compiled(Edition::in_force_on(case.date).unwrap());
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        accepted(&records, &about, &serde_json::to_value(decision.record()).unwrap());
        let data = decision.explain(Language::En).data();
        accepted(&explanations, &about, &serde_json::to_value(data).unwrap());
    }
}

#[test]
fn histories_are_valid() {
    let mut older = POLICY_OF_CASES.clone();
    older.version = "2019-04-01".parse().ok();
    let history =
        History::new(vec![Version::from(older), Version::from(POLICY_OF_CASES.clone())]).unwrap();
    let validator = validator(HISTORY);
    accepted(&validator, "two versions", &serde_json::to_value(history).unwrap());
    for broken in [json!({}), json!({ "versions": [] }), json!({ "versions": [{ "from": "x" }] })] {
        assert!(!validator.is_valid(&broken) && read::<History>(&broken).is_none(), "{broken}");
    }
}

/// Documents that lack or have what they must not, one a row: where, and what stands
/// there instead; `None` takes it out.
type Broken = [(&'static str, Option<Value>)];

fn refused(validator: &Validator, valid: &Value, reads: impl Fn(&Value) -> bool, table: &Broken) {
    accepted(validator, "the document to break", valid);
    assert!(reads(valid));
    for (pointer, instead) in table {
        let mut broken = valid.clone();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let table = broken.pointer_mut(parent).and_then(Value::as_object_mut).unwrap();
        match instead {
            None => drop(table.remove(key).unwrap()),
            Some(value) => drop(table.insert(key.to_owned(), value.clone())),
        }
        assert!(!validator.is_valid(&broken), "{pointer}: the schema accepts {instead:?}");
        assert!(!reads(&broken), "{pointer}: the reader accepts {instead:?}");
    }
}

#[test]
fn broken_policies_are_refused_by_both() {
    let valid = serde_json::to_value(document_of_complete()).unwrap();
    let table = [
        ("/format", None),
        ("/format", Some(json!(2))),
        ("/format", Some(json!("1"))),
        ("/id", None),
        ("/clauses", Some(json!([]))),
        ("/clauses/0/id", Some(json!(""))),
        ("/clauses/0/says", Some(json!({ "en": "only English" }))),
        ("/clauses/0/says", Some(json!({ "en": "a", "ja": "b", "de": "c" }))),
        ("/clauze", Some(json!([]))),
        ("/language", Some(json!("english"))),
        ("/version", Some(json!("yesterday"))),
        ("/operator/name", None),
        ("/operator/address", Some(json!({ "elsewhere": "a page", "en": "a", "ja": "b" }))),
        ("/settings", Some(json!({ "third-party": "everybody" }))),
        ("/settings", Some(json!({ "third_party": "literal" }))),
        ("/terms", Some(json!([{ "id": "a", "question": "?", "silence": "presumed-yes" }]))),
        ("/terms", Some(json!([{ "id": "a", "question": "?", "means": "no-such-fact" }]))),
        (
            "/terms",
            Some(json!([{
                "id": "a", "question": "?", "means": "based-on-law", "within": "based-on-law",
            }])),
        ),
        ("/datasets/0/kind", Some(json!("personal"))),
        ("/recipients", Some(json!([{ "id": "a", "name": "A", "country": "Japan" }]))),
        ("/promises/0/restricts", Some(json!([]))),
        ("/promises/0/restricts", Some(json!(["sell"]))),
        ("/promises/0/restricts", Some(json!("provision"))),
        ("/promises/0/when", Some(json!({}))),
        ("/promises/0/unless", Some(json!([{ "clause": "C01" }]))),
        (
            "/promises/0/unless",
            Some(json!([
                { "clause": "C01", "as-the-act": true, "all": ["based-on-law"] },
            ])),
        ),
        ("/promises/0/unless", Some(json!([{ "clause": "C01", "as-the-act": "yes" }]))),
        (
            "/promises/0/unless",
            Some(json!([
                { "clause": "C01", "as-the-act": true, "like": "no-such-norm" },
            ])),
        ),
        (
            "/opt-out",
            Some(json!({
                "clause": "C01", "datasets": [], "shown": ["based-on-law"], "filed": "yes",
            })),
        ),
        (
            "/opt-out",
            Some(json!({
                "clause": "C01", "datasets": [], "shown": [], "filed": "maybe",
            })),
        ),
        ("/changes", Some(json!({ "clause": "C01", "effect": { "after-posting": 0 } }))),
        ("/changes", Some(json!({ "clause": "C01", "effect": "after-posting" }))),
        ("/storage-abroad", Some(json!([{ "clause": "C01" }]))),
    ];
    refused(&validator(POLICY), &valid, is_policy, &table);
}

#[test]
fn broken_cases_are_refused_by_both() {
    let valid = json!({
        "date": "2026-11-21",
        "handling": "provision",
        "dataset": "customers",
        "items": ["name", "email"],
        "purpose": "inquiries",
        "recipient": { "name": "a vendor", "country": "US", "relation": "entrustee" },
        "consents": [{ "to": ["provision"], "expressed": "written", "capacity": "capable" }],
        "facts": { "equivalent-system": true },
        "duties": { "secure-data": { "arose": "2026-11-01" } },
    });
    let table = [
        ("/date", None),
        ("/date", Some(json!("21 November"))),
        ("/date", Some(json!(20_261_121))),
        ("/format", Some(json!(2))),
        ("/handling", Some(json!("sell"))),
        ("/dataset", None),
        ("/items", Some(json!([]))),
        ("/items", Some(json!("name"))),
        ("/item", Some(json!(["name"]))),
        ("/purpose", Some(json!({ "words": "inquiries" }))),
        ("/recipient", Some(json!({}))),
        ("/recipient/id", Some(json!("group-company-jp"))),
        ("/recipient/country", Some(json!("us"))),
        ("/recipient/relation", Some(json!("friend"))),
        ("/kind", Some(json!("data"))),
        ("/acting-as", Some(json!("unknown"))),
        ("/affected", Some(json!(-1))),
        ("/affected", Some(json!("many"))),
        ("/consents", Some(json!({}))),
        ("/consents/0/to", Some(json!([]))),
        ("/consents/0/expressed", None),
        ("/consents/0/countries", Some(json!([]))),
        ("/consents/0/shown", Some(json!(["nothing"]))),
        ("/facts/equivalent-system", Some(json!("probably"))),
        ("/facts/equivalent-system", Some(json!(1))),
        ("/duties/secure-data", Some(json!("done"))),
        ("/duties/secure-data", Some(json!({ "performed": "2026-11-02" }))),
    ];
    refused(&validator(CASE), &valid, is_case, &table);
}

#[test]
fn broken_registers_are_refused_by_both() {
    let valid = document(Path::new("examples/registers/complete.toml"));
    let table = [
        ("/format", None),
        ("/format", Some(json!(2))),
        ("/policy", None),
        ("/recipient", Some(json!([]))),
        ("/recipients/0/id", None),
        ("/recipients/0/country", Some(json!("USA"))),
        ("/recipients/0/contracts/0/number", None),
        ("/recipients/0/contracts/0/relation", Some(json!("vendor"))),
        ("/recipients/0/contracts/0/concluded", None),
        ("/recipients/0/contracts/0/until", Some(json!("2027"))),
        ("/recipients/0/contracts/0/renewal", Some(json!("yes"))),
        ("/recipients/0/contracts/0/terms", Some(json!(["trust"]))),
        ("/recipients/0/contracts/0/evidence", None),
        ("/recipients/0/abroad/means", Some(json!("promise"))),
        ("/recipients/0/checks/0/of", Some(json!([]))),
        ("/recipients/0/checks/0/met", Some(json!("mostly"))),
        ("/systems/0/countries", Some(json!([]))),
        ("/systems/0/datasets", Some(json!([]))),
        ("/responsible/0/who", None),
        ("/answers/0/fact", None),
        ("/answers/0/answer", Some(json!("perhaps"))),
        ("/answers/0/by", None),
        ("/answers/0/evidence", None),
        ("/answers/0/from", None),
        ("/answers/0/until", None),
    ];
    refused(&validator(REGISTER), &valid, is_register, &table);
}

/// The pointer of every key and every entry of a document.
fn places(at: &str, value: &Value, found: &mut Vec<String>) {
    let mut visit = |key: &str, value: &Value| {
        let place = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(place.clone());
        places(&place, value, found);
    };
    match value {
        Value::Object(table) => table.iter().for_each(|(key, value)| visit(key, value)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, value)| visit(&at.to_string(), value));
        }
        _ => {}
    }
}

/// What is done to one place of a document.
#[derive(Clone, Debug)]
enum Change {
    Delete,
    Rename,
    /// Puts a key more into a table.
    Add,
    Retype(Value),
}

fn change() -> impl Strategy<Value = Change> {
    // No list in the place of a table but one that holds a list: serde takes a table's values in
    // order too, and an empty one as a table that gives nothing, which no document should.
    let values = [
        json!(""),
        json!("no such word"),
        json!(7),
        json!(-1),
        json!(1.5),
        json!(true),
        json!(null),
        json!([[]]),
        json!({ "no-such-key": {} }),
    ];
    prop_oneof![
        2 => Just(Change::Delete),
        2 => Just(Change::Rename),
        2 => Just(Change::Add),
        5 => select(values.to_vec()).prop_map(Change::Retype),
    ]
}

fn changed(document: &Value, place: &str, change: &Change) -> Value {
    let mut changed = document.clone();
    if let (Change::Add, Some(Value::Object(table))) = (change, changed.pointer_mut(place)) {
        table.insert("no-such-key".to_owned(), json!("yes"));
        return changed;
    }
    let (parent, key) = place.rsplit_once('/').unwrap();
    match (changed.pointer_mut(parent).unwrap(), change) {
        (Value::Object(table), Change::Delete) => drop(table.remove(key)),
        (Value::Object(table), Change::Rename) => {
            let value = table.remove(key).unwrap();
            table.insert(format!("{key}-s"), value);
        }
        (Value::Array(list), Change::Delete) => drop(list.remove(key.parse().unwrap())),
        (parent, Change::Retype(value)) => match parent {
            Value::Object(table) => drop(table.insert(key.to_owned(), value.clone())),
            _ => *parent.get_mut(key.parse::<usize>().unwrap()).unwrap() = value.clone(),
        },
        _ => {}
    }
    changed
}

/// What the reader refuses for its shape the schema refuses, and what the schema
/// refuses the reader or its check refuses.
fn agree<T: DeserializeOwned>(
    validator: &Validator,
    is_right: fn(&Value) -> bool,
    document: &Value,
    (place, change): (&Index, &Change),
) -> Result<(), TestCaseError> {
    let mut found = Vec::new();
    places("", document, &mut found);
    let place = place.get(&found);
    let changed = changed(document, place, change);
    if read::<T>(&changed).is_none() {
        prop_assert!(!validator.is_valid(&changed), "{place}: the schema alone accepts {change:?}");
    }
    if !validator.is_valid(&changed) {
        prop_assert!(!is_right(&changed), "{place}: the schema alone refuses {change:?}");
    }
    Ok(())
}

#[test]
fn reader_and_schema_agree_on_changed_documents() {
    let policy_schema = validator(POLICY);
    let case_schema = validator(CASE);
    let policies: Vec<Value> = policies().into_iter().map(|(_, document)| document).collect();
    let cases: Vec<Value> =
        documents("examples/cases").into_iter().map(|(_, document)| document).collect();
    let register_schema = validator(REGISTER);
    let register = document(Path::new("examples/registers/complete.toml"));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 1000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let changes = (select(policies), select(cases), any::<Index>(), change());
    let result = runner.run(&changes, |(policy, case, place, change)| {
        agree::<Register>(&register_schema, is_register, &register, (&place, &change))?;
        agree::<Policy>(&policy_schema, is_policy, &policy, (&place, &change))?;
        agree::<Case>(&case_schema, is_case, &case, (&place, &change))
    });
    assert!(result.is_ok(), "{}", result.unwrap_err());
}
