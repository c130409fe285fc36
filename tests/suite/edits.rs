//! Changes of a document, as they are written in the tables.

use serde::Serialize;
use serde::de::DeserializeOwned;
use toml::Value;

/// The document with these edits, separated by two semicolons: `path = value` sets,
/// `path + value` adds to a list, `path - value` takes out of it, `path -` removes.
/// In a path, `list[x]` is the first entry with the id, clause, number or day `x`.
pub(crate) fn edited<T: Serialize + DeserializeOwned>(document: &T, edits: &str) -> T {
    let mut document = Value::try_from(document).unwrap();
    for edit in edits.split(";;").map(str::trim).filter(|edit| !edit.is_empty()) {
        let (path, rest) = edit.split_once(' ').unwrap();
        let (operation, value) = rest.split_at(1);
        let value = (!value.is_empty()).then(|| {
            toml::from_str::<toml::Table>(&format!("it = {value}")).unwrap()["it"].clone()
        });
        apply(&mut document, path, operation, value);
    }
    document.try_into().unwrap_or_else(|error| panic!("{edits}: {error}"))
}

fn apply(document: &mut Value, path: &str, operation: &str, value: Option<Value>) {
    let (parent, last) = path.rsplit_once('.').map_or(("", path), |(parent, last)| (parent, last));
    let parent = parent.split('.').filter(|part| !part.is_empty()).fold(document, step);
    let (name, key) = keyed(last);
    let parent = parent.as_table_mut().unwrap();
    match (operation, key, value) {
        ("=", None, Some(value)) => {
            parent.insert(name.to_owned(), value);
        }
        ("+", None, Some(value)) => {
            let list = parent.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            list.as_array_mut().unwrap().push(value);
        }
        ("-", None, Some(value)) => {
            parent[name].as_array_mut().unwrap().retain(|one| *one != value);
        }
        ("-", None, None) => {
            parent.remove(name).unwrap();
        }
        ("-", Some(key), None) => {
            let list = parent[name].as_array_mut().unwrap();
            let at = list.iter().position(|one| is(one, key)).unwrap();
            list.remove(at);
        }
        edit => panic!("{path}: {edit:?}"),
    }
}

fn step<'v>(value: &'v mut Value, part: &str) -> &'v mut Value {
    let (name, key) = keyed(part);
    let entry = value.get_mut(name).unwrap_or_else(|| panic!("nothing at `{part}`"));
    match key {
        None => entry,
        Some(key) => {
            let list = entry.as_array_mut().unwrap();
            list.iter_mut().find(|one| is(one, key)).unwrap_or_else(|| panic!("no `{part}`"))
        }
    }
}

fn keyed(part: &str) -> (&str, Option<&str>) {
    part.strip_suffix(']')
        .and_then(|part| part.split_once('['))
        .map_or((part, None), |(name, key)| (name, Some(key)))
}

fn is(value: &Value, key: &str) -> bool {
    ["id", "clause", "number", "on"]
        .iter()
        .any(|name| value.get(name).and_then(Value::as_str) == Some(key))
}
