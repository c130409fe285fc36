//! Where the parts of a policy stand once it is read, told from where they are written.

use std::collections::HashMap;

use crate::sorted::InOrder as _;

/// The places as a policy, or each version of a history, is read: what stands inside of the
/// clauses comes after what stands at the top.
pub(super) fn placed(mut lines: HashMap<String, usize>) -> HashMap<String, usize> {
    let mut held: HashMap<(String, String), usize> = HashMap::new();
    let mut inside = Vec::new();
    for (path, line) in &lines {
        let (version, path) = in_a_version(path);
        if let Some((clause, part)) = in_a_clause(path) {
            inside.push((version.to_owned(), clause, part.to_owned(), *line));
        } else if let Some((section, at, "")) = in_a_list(path) {
            let held = held.entry((version.to_owned(), section.to_owned())).or_default();
            *held = (*held).max(at + 1);
        }
    }
    inside.put_in_order(Ord::cmp);
    for of_one_clause in inside.chunk_by(|one, next| (&one.0, one.1) == (&next.0, next.1)) {
        let mut more: HashMap<(String, String), usize> = HashMap::new();
        for (version, _, part, line) in of_one_clause {
            let path = match in_a_list(part) {
                None => part.clone(),
                Some((section, at, rest)) => {
                    let list = (version.clone(), section.to_owned());
                    let before = held.get(&list).copied().unwrap_or_default();
                    let more = more.entry(list).or_default();
                    *more = (*more).max(at + 1);
                    format!("{section}[{}]{rest}", before + at)
                }
            };
            lines.entry(format!("{version}{path}")).or_insert(*line);
        }
        for (list, more) in more {
            *held.entry(list).or_default() += more;
        }
    }
    lines
}

/// Of a place in a history that of the version's policy, and the place in there.
fn in_a_version(path: &str) -> (&str, &str) {
    const POLICY: &str = "].policy.";
    let within = path.starts_with("versions[").then(|| path.find(POLICY)).flatten();
    within.and_then(|at| path.split_at_checked(at + POLICY.len())).unwrap_or(("", path))
}

/// The number of the clause inside of which a part stands, and the path of the part there.
fn in_a_clause(path: &str) -> Option<(usize, &str)> {
    let ("clauses", at, rest) = in_a_list(path)? else { return None };
    Some((at, rest.strip_prefix(".parts.")?))
}

/// The list in which a place is, its number there and the rest of its path.
fn in_a_list(path: &str) -> Option<(&str, usize, &str)> {
    let (list, rest) = path.split_once('[').filter(|(list, _)| !list.contains('.'))?;
    let (at, rest) = rest.split_once(']')?;
    Some((list, at.parse().ok()?, rest))
}
