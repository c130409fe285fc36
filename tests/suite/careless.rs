//! The law for people who leave things unsaid: `tests/careless/*.md`.

use appi::Policy;
use appi::table::Table;

#[test]
fn what_is_left_unsaid_is_answered_as_the_law_says() {
    let policy: Policy = toml::from_str(include_str!("../traps/plain-operator.toml")).unwrap();
    let dir = [
        concat!(env!("CARGO_MANIFEST_DIR"), "/careless"),
        concat!(env!("CARGO_MANIFEST_DIR"), "/tests/careless"),
    ];
    let dir = dir.into_iter().find(|d| std::path::Path::new(d).is_dir()).unwrap();
    let mut wrong = 0;
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        match Table::markdown(&text)
            .map_err(|e| e.to_string())
            .and_then(|t| t.check(&policy).map_err(|e| e.to_string()))
        {
            Ok(()) => {}
            Err(error) => {
                wrong += 1;
                println!("{}:\n{error}", path.display());
            }
        }
    }
    assert_eq!(wrong, 0);
}
