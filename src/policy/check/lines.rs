//! On which lines of a TOML text the places of a document stand.

use crate::sorted::InOrder as _;
use std::collections::HashMap;

/// How deep values are followed into each other; what lies deeper is found by its outer part.
const MOST_DEPTH: usize = 64;

/// The lines of a text that was read before, so that nothing is checked here: what is not
/// understood ends the search.
#[derive(Debug, Default)]
pub(super) struct Lines(HashMap<String, usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let mut reader =
            Reader { rest: text, line: 1, lines: Self::default(), last: HashMap::new() };
        let _ = reader.document();
        reader.lines.settled()
    }

    /// The places as a policy is read: what stands inside of the clauses comes after what stands
    /// at the top.
    fn settled(mut self) -> Self {
        let mut held: HashMap<String, usize> = HashMap::new();
        let mut inside = Vec::new();
        for (path, line) in &self.0 {
            if let Some((clause, part)) = in_a_clause(path) {
                inside.push((clause, part.to_owned(), *line));
            } else if let Some((section, at, "")) = in_a_list(path) {
                let held = held.entry(section.to_owned()).or_default();
                *held = (*held).max(at + 1);
            }
        }
        inside.put_in_order(Ord::cmp);
        for of_one_clause in inside.chunk_by(|one, next| one.0 == next.0) {
            let mut more: HashMap<&str, usize> = HashMap::new();
            for (_, part, line) in of_one_clause {
                let path = match in_a_list(part) {
                    None => part.clone(),
                    Some((section, at, rest)) => {
                        let more = more.entry(section).or_default();
                        *more = (*more).max(at + 1);
                        let before = held.get(section).copied().unwrap_or_default();
                        format!("{section}[{}]{rest}", before + at)
                    }
                };
                self.0.entry(path).or_insert(*line);
            }
            for (section, more) in more {
                *held.entry(section.to_owned()).or_default() += more;
            }
        }
        self
    }

    /// The line of a place, or of what it is in.
    pub(super) fn of_path(&self, path: &str) -> Option<usize> {
        let mut path = path;
        loop {
            if let Some(line) = self.0.get(path) {
                return Some(*line);
            }
            path = path.get(..path.rfind(['.', '['])?)?;
        }
    }
}

struct Reader<'t> {
    rest: &'t str,
    line: usize,
    lines: Lines,
    /// The place of the last table of each array of tables.
    last: HashMap<String, usize>,
}

impl Reader<'_> {
    fn document(&mut self) -> Option<()> {
        let mut table = String::new();
        loop {
            self.space();
            if self.rest.is_empty() {
                return Some(());
            }
            if self.take("[[") {
                table = self.header(true)?;
            } else if self.take("[") {
                table = self.header(false)?;
            } else {
                self.entry(&table, 0)?;
            }
        }
    }

    /// The path of a table, in the last one of each array that it lies in.
    fn header(&mut self, of_array: bool) -> Option<String> {
        let line = self.line;
        let keys = self.keys()?;
        let mut path = String::new();
        for (at, key) in keys.iter().enumerate() {
            join(&mut path, key);
            let is_new = of_array && at + 1 == keys.len();
            let place = match self.last.get(&path) {
                Some(last) => Some(last + usize::from(is_new)),
                None => is_new.then_some(0),
            };
            if let Some(place) = place {
                self.last.insert(path.clone(), place);
                path.push_str(&format!("[{place}]"));
            }
        }
        self.found(&path, line);
        self.take(if of_array { "]]" } else { "]" }).then_some(path)
    }

    /// A key with its value.
    fn entry(&mut self, table: &str, depth: usize) -> Option<()> {
        let line = self.line;
        let mut path = table.to_owned();
        for key in self.keys()? {
            join(&mut path, &key);
            self.found(&path, line);
        }
        self.take("=").then_some(())?;
        self.value(&path, depth)
    }

    fn value(&mut self, path: &str, depth: usize) -> Option<()> {
        (depth < MOST_DEPTH).then_some(())?;
        self.space();
        if self.take("[") {
            let mut at = 0;
            while !self.closed("]") {
                let path = format!("{path}[{at}]");
                self.found(&path, self.line);
                self.value(&path, depth + 1)?;
                at += 1;
            }
            return Some(());
        }
        if self.take("{") {
            while !self.closed("}") {
                self.entry(path, depth + 1)?;
            }
            return Some(());
        }
        for mark in ["\"\"\"", "'''", "\"", "'"] {
            if self.take(mark) {
                return self.string(mark).map(drop);
            }
        }
        let end = self.rest.find([',', ']', '}', '\n', '#']).unwrap_or(self.rest.len());
        // A value has letters: else nothing would be passed over.
        (end > 0).then(|| self.pass(end))
    }

    /// Whether a list ends here; if not, its next entry begins.
    fn closed(&mut self, end: &str) -> bool {
        self.space();
        if self.take(",") {
            self.space();
        }
        self.rest.is_empty() || self.take(end)
    }

    /// A key, and those behind dots.
    fn keys(&mut self) -> Option<Vec<String>> {
        let mut keys = Vec::new();
        loop {
            self.space();
            let key = if self.take("\"") {
                self.string("\"")?
            } else if self.take("'") {
                self.string("'")?
            } else {
                let is_key = |one: char| one.is_ascii_alphanumeric() || one == '-' || one == '_';
                let end = self.rest.find(|one| !is_key(one)).unwrap_or(self.rest.len());
                let key = self.rest.get(..end)?.to_owned();
                self.pass(end);
                (!key.is_empty()).then_some(key)?
            };
            keys.push(key);
            self.space();
            if !self.take(".") {
                return Some(keys);
            }
        }
    }

    /// What stands before the mark that closes a string; a backslash escapes between double
    /// quotation marks.
    fn string(&mut self, mark: &str) -> Option<String> {
        let escapes = mark.starts_with('"');
        let mut from = 0;
        loop {
            let rest = self.rest.get(from..)?;
            let at = from + rest.find(|one| mark.starts_with(one) || (escapes && one == '\\'))?;
            let found = self.rest.get(at..)?;
            if found.starts_with(mark) {
                let within = self.rest.get(..at)?.to_owned();
                self.pass(at + mark.len());
                return Some(within);
            }
            // A backslash with what it escapes, or a quotation mark that closes nothing.
            let passed = found.chars().take(if found.starts_with('\\') { 2 } else { 1 });
            from = at + passed.map(char::len_utf8).sum::<usize>();
        }
    }

    /// White space and comments.
    fn space(&mut self) {
        loop {
            let rest = self.rest.trim_start();
            self.pass(self.rest.len() - rest.len());
            if !self.rest.starts_with('#') {
                return;
            }
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.pass(end);
        }
    }

    fn take(&mut self, mark: &str) -> bool {
        let found = self.rest.starts_with(mark);
        if found {
            self.pass(mark.len());
        }
        found
    }

    fn pass(&mut self, length: usize) {
        let (passed, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.line += passed.matches('\n').count();
        self.rest = rest;
    }

    fn found(&mut self, path: &str, line: usize) {
        self.lines.0.entry(path.to_owned()).or_insert(line);
    }
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

fn join(path: &mut String, key: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_their_lines() {
        let text = r##"# a policy
format = 1
title = """
two "lines" \"""
"""
clauses = [
  { id = "1", says = "a # b" }, # one
  { id = '2',
    says = { en = "x", ja = "y\"]" } },
]

[operator]
name = "A"

[[promises]]
clause = "1"
unless = [
  { any = ["a",
           "b"] },
]

[[promises]]
clause = "2"
[[promises.deep]]
x.y = 1
[facts]
"a.b" = "yes"
"##;
        let lines = Lines::of(text);
        let table = [
            ("format", Some(2)),
            ("title", Some(3)),
            ("clauses", Some(6)),
            ("clauses[0].says", Some(7)),
            ("clauses[1].id", Some(8)),
            ("clauses[1].says.ja", Some(9)),
            ("operator.name", Some(13)),
            ("promises[0].unless[0].any[1]", Some(19)),
            ("promises[1].clause", Some(23)),
            ("promises[1].deep[0].x.y", Some(25)),
            ("facts.a.b", Some(27)),
            // What is left out is where its part is.
            ("promises[1].restricts", Some(22)),
            ("operator", Some(12)),
            ("nowhere", None),
            ("", None),
        ];
        for (path, expected) in table {
            assert_eq!(lines.of_path(path), expected, "{path}");
        }
    }

    #[test]
    fn what_is_not_understood_ends_the_search() {
        let deep = format!("a = {}1", "[".repeat(1_000_000));
        for text in ["", "a", "a =", "= 1", "a = [", "a = {", "a = \"", "[", "[[a", "a = ,", &deep]
        {
            let _ = Lines::of(text);
        }
    }
}
