//! The operator without promises, and the tables that are decided for it.

use std::error::Error;
use std::fs;

use appi::Policy;
use appi::table::Table;

use crate::root;

/// An operator of which only the Act speaks, with a dataset of each kind of information.
pub(crate) fn policy() -> Policy {
    toml::from_str(include_str!("../traps/plain-operator.toml")).unwrap()
}

/// Every table that lies in a folder, by the name of its file.
pub(crate) fn tables(folder: &str) -> Result<Vec<(String, Table)>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let table = Table::markdown(&fs::read_to_string(&path)?)
                .map_err(|error| format!("{name}: {error}"))?;
            found.push((name, table));
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(found)
}

/// Every row of these tables is decided as it says.
pub(crate) fn all_decided_so(tables: &[(String, Table)]) {
    let policy = policy();
    let wrong: Vec<String> = tables
        .iter()
        .filter_map(|(name, table)| Some(format!("{name}: {}", table.check(&policy).err()?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
