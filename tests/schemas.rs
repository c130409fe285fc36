//! The JSON Schemas of the documents: the files are what the types say, and they
//! refuse what the readers refuse.
//!
//! With `APPI_WRITE_SCHEMAS=1` in the environment the tests write the files;
//! otherwise they compare them.

#![cfg(feature = "schema")]

use std::path::{Path, PathBuf};

use appi::{Case, History, Policy, Record};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

const WRITE: &str = "APPI_WRITE_SCHEMAS=1 cargo test --features schema --test schemas";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Draft 07, which editors know best.
fn schema<T: JsonSchema>() -> String {
    let schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<T>();
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

fn files() -> [(PathBuf, String); 4] {
    let file = |name: &str| root().join(format!("schemas/{name}.schema.json"));
    [
        (file("policy"), schema::<Policy>()),
        (file("history"), schema::<History>()),
        (file("case"), schema::<Case>()),
        (file("record"), schema::<Record>()),
    ]
}

#[test]
fn the_files_are_what_the_types_say() {
    for (path, expected) in files() {
        if std::env::var_os("APPI_WRITE_SCHEMAS").is_some() {
            std::fs::create_dir_all(root().join("schemas")).unwrap();
            std::fs::write(&path, &expected).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == expected, "{} is out of date: run {WRITE}", path.display());
    }
}
