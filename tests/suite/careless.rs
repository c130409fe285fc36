//! What ordinary, truthful people leave unsaid: `tests/careless/*.md`, one row a test,
//! decided for an operator without promises.

use std::collections::BTreeSet;
use std::error::Error;

use appi::Policy;
use appi::table::Table;

const FILES: [(&str, &str); 4] = [
    ("days", include_str!("../careless/days.md")),
    ("remedies", include_str!("../careless/remedies.md")),
    ("requests", include_str!("../careless/requests.md")),
    ("processed", include_str!("../careless/processed.md")),
];

#[test]
fn what_is_left_unsaid_is_asked_or_presumed_by_name() -> Result<(), Box<dyn Error>> {
    let policy: Policy = toml::from_str(include_str!("../traps/plain-operator.toml"))?;
    for (name, text) in FILES {
        let table = Table::markdown(text)?;
        if let Err(error) = table.check(&policy) {
            panic!("{name}: {error}");
        }
        let ids: BTreeSet<&str> = table.rows().iter().map(|row| row.id()).collect();
        assert_eq!(ids.len(), table.rows().len(), "{name}");
    }
    Ok(())
}
