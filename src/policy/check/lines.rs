//! On which lines of a text, TOML or JSON, the places of a document stand.

use super::placed::placed;
use std::collections::HashMap;

/// How deep values are followed into each other; what lies deeper is found by its outer part.
const MOST_DEPTH: usize = 64;

/// 行: on which line of a text each place of a document stands, by the paths of its faults and
/// of what a finding asks for. The text is TOML or JSON.
///
/// It was read before, so that nothing is checked here: what is not understood ends the search.
///
/// ```
/// use appi::policy::Lines;
///
/// let lines = Lines::of("format = 1\n\n[operator]\nname = \"A\"\n");
/// assert_eq!(lines.exactly("operator.name"), Some(4));
/// // What is left out is where its part is.
/// assert_eq!(lines.exactly("operator.address"), None);
/// assert_eq!(lines.nearest("operator.address"), Some(3));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lines(HashMap<String, usize>);

impl Lines {
    /// The lines of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut reader =
            Reader { rest: text, line: 1, lines: Self::default(), last: HashMap::new() };
        let _ = reader.document();
        Self(placed(reader.lines.0))
    }

    /// The line on which a place begins, counted from one.
    #[must_use]
    pub fn exactly(&self, path: &str) -> Option<usize> {
        self.0.get(path).copied()
    }

    /// The line of a place, or else of the smallest part that it is in.
    #[must_use]
    pub fn nearest(&self, path: &str) -> Option<usize> {
        let mut path = path;
        loop {
            if let Some(line) = self.exactly(path) {
                return Some(line);
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
        self.space();
        // No document of TOML begins so.
        if self.rest.starts_with('{') {
            return self.value("", 0);
        }
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
        (self.take("=") || self.take(":")).then_some(())?;
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
            assert_eq!(lines.nearest(path), expected, "{path}");
        }
    }

    #[test]
    fn each_version_has_its_own() {
        let text = r#"
[[versions]]
[versions.policy]
purposes = [{ id = "a" }]
clauses = [
  { id = "1", parts = { purposes = [
    { id = "b" }] } },
]
[[versions]]
[[versions.policy.clauses]]
id = "1"
[[versions.policy.clauses.parts.purposes]]
id = "c"
"#;
        let lines = Lines::of(text);
        let table = [
            ("versions[0].policy.purposes[0].id", Some(4)),
            ("versions[0].policy.purposes[1].id", Some(7)),
            ("versions[1].policy.purposes[0].id", Some(13)),
        ];
        for (path, expected) in table {
            assert_eq!(lines.exactly(path), expected, "{path}");
        }
    }

    #[test]
    fn places_of_json() {
        let text = r#"{
  "format": 1, "title": "",
  "clauses": [
    { "id": "1", "says": "a # \" b",
      "parts": { "purposes": [
        { "id": "p" } ] } }
  ],
  "operator": {
    "name": "A", "address": null
  }
}
"#;
        let lines = Lines::of(text);
        let table = [
            ("title", Some(2)),
            ("clauses[0].says", Some(4)),
            ("purposes[0].id", Some(6)),
            ("operator.name", Some(9)),
            ("operator.representative", Some(8)),
            ("nowhere", None),
        ];
        for (path, expected) in table {
            assert_eq!(lines.nearest(path), expected, "{path}");
        }
    }

    #[test]
    fn what_lies_deeper_is_found_by_its_outer_part() {
        let within = |depth: usize| format!("a{}", "[0]".repeat(depth));
        let [open, close] = ["[", "]"].map(|mark| mark.repeat(2 * MOST_DEPTH));
        let lines = Lines::of(&format!("\na = {open}1{close}"));
        let table = [(1, true), (MOST_DEPTH, true), (MOST_DEPTH + 1, false)];
        for (depth, there) in table {
            assert_eq!(lines.exactly(&within(depth)).is_some(), there, "{depth}");
            assert_eq!(lines.nearest(&within(depth)), Some(2), "{depth}");
        }
    }

    #[test]
    fn what_is_not_understood_ends_the_search() {
        let deep = format!("a = {}1", "[".repeat(1_000_000));
        let deep_table = format!("a = {}1", "{a=".repeat(1_000_000));
        for text in [
            "",
            "a",
            "a =",
            "{",
            "{\"a\"",
            "{\"a\":",
            "= 1",
            "a = [",
            "a = {",
            "a = \"",
            "[",
            "[[a",
            "a = ,",
            "a = [}",
            &deep,
            &deep_table,
        ] {
            let _ = Lines::of(text);
        }
    }
}
