//! What the README and the pages of the manual show is what the crate does.

use std::fs;
use std::path::{Path, PathBuf};

use appi::{Authority, Case, Decision, Edition, Language, Policy};

use crate::generated;

/// The pages that show answers and excerpts.
const PAGES: [&str; 12] = [
    "README.md",
    "docs/calendar.md",
    "docs/case.md",
    "docs/decision.md",
    "docs/explanation.md",
    "docs/forms.md",
    "docs/history.md",
    "docs/law.md",
    "docs/policy.md",
    "docs/register.md",
    "docs/review.md",
    "docs/tables.md",
];

/// How many words a newcomer has to read.
const WORDS: usize = 1200;

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| format!("{}: {error}", path.display()))
}

/// The case files of the main example, in order.
fn case_files() -> Vec<PathBuf> {
    let folder = fs::read_dir(crate::root().join("examples/cases")).unwrap();
    let mut files: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Decides a case file under Policy 002 in the edition of its day.
fn decide<T>(file: &Path, read: impl FnOnce(&Decision<'_>) -> T) -> T {
    let policy = text(&crate::root().join("examples/policies/002-gmo-globalsign.toml"));
    let policy: Policy = toml::from_str(&policy).unwrap();
    let case: Case = toml::from_str(&text(file)).unwrap();
    let compiled = policy.compile(Edition::in_force_on(case.date).unwrap()).unwrap();
    let prepared = compiled.prepare(&case).unwrap();
    read(&prepared.decide(&[]))
}

/// The content of each fenced block that follows a line beginning with `marker`,
/// with the rest of that line.
fn blocks<'p>(page: &'p str, marker: &str) -> Vec<(&'p str, &'p str)> {
    let mut found = Vec::new();
    for (_, after) in page.match_indices(marker).map(|(at, _)| page.split_at(at)) {
        let (first, rest) = after.split_once('\n').unwrap();
        let about = first.trim_start_matches(marker).trim_end_matches("-->").trim();
        let (_, rest) = rest.split_once("```").unwrap();
        let (_, rest) = rest.split_once('\n').unwrap();
        found.push((about, rest.split("```").next().unwrap()));
    }
    found
}

/// What the main example prints under a heading such as `── 2. Joint use ──`.
fn printed(heading: &str) -> String {
    let number = heading.trim_start_matches('─').trim().split('.').next().unwrap();
    let files = case_files();
    let file = files.iter().find(|file| name(file).starts_with(&format!("{number}-"))).unwrap();
    format!("{heading}\n{}\n", decide(file, |decision| decision.explain(Language::En).to_string()))
}

fn name(file: &Path) -> &str {
    file.file_name().and_then(|name| name.to_str()).unwrap()
}

/// What stands between two excerpts of one block.
const GAP: &str = "# …\n";

/// The excerpts of a file that a block shows, as they stand there now: each from its
/// first two lines to its last.
fn taken_from(path: &str, shown: &str) -> String {
    let file = text(&crate::root().join(path));
    let there = |excerpt: &str| {
        let mut lines = excerpt.split_inclusive('\n');
        let first = format!("{}{}", lines.next()?, lines.next()?);
        let last = format!("\n{}", excerpt.lines().last()?);
        let (at, _) = file.match_indices(&first).next()?;
        let (_, from) = file.split_at(at);
        let (to, _) = from.match_indices(&format!("{last}\n")).next()?;
        Some(format!("{}{last}\n", from.split_at(to).0))
    };
    let excerpts = shown.split(GAP).map(|excerpt| there(excerpt).unwrap_or_default());
    excerpts.collect::<Vec<_>>().join(GAP)
}

#[test]
fn what_is_shown_is_what_is() {
    let mut checked = 0;
    for path in PAGES {
        let page = text(&crate::root().join(path));
        let answers = blocks(&page, "<!-- printed by the main example").into_iter();
        let answers = answers.map(|(_, shown)| {
            let headings = shown.lines().filter(|line| line.starts_with("──"));
            (shown, headings.map(printed).collect::<Vec<_>>().join("\n"))
        });
        let excerpts = blocks(&page, "<!-- from ").into_iter();
        let excerpts = excerpts.map(|(path, shown)| (shown, taken_from(path, shown)));
        let blocks: Vec<(&str, String)> = answers.chain(excerpts).collect();
        checked += blocks.len();
        let is = blocks.iter().fold(page.clone(), |text, (shown, is)| text.replace(shown, is));
        generated::is(path, &is);
    }
    assert!(checked >= 7, "only {checked} blocks are checked");
}

#[test]
fn the_table_of_questions_is_complete_and_right() {
    let page = text(&crate::root().join("docs/decision.md"));
    let example = text(&crate::root().join("examples/decide.rs"));
    let (_, table) = page.split_once("| Question | Act | Policy | Answer |").unwrap();
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let rows: Vec<Vec<&str>> =
        rows.map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect();
    let files = case_files();
    assert_eq!(rows.len(), files.len(), "one row for each case file");
    for (row, file) in rows.iter().zip(&files) {
        let heading = row[0];
        // The heading and its file stand together in the example.
        let (_, after) = example.split_once(&format!("\"{heading}\"")).unwrap();
        assert_eq!(after.find(name(file)), after.find("cases/").map(|at| at + "cases/".len()));
        let verdicts = decide(file, |decision| {
            let ruling = |authority| decision.ruling(authority).verdict();
            [ruling(Authority::Act), ruling(Authority::Policy), decision.verdict()]
        });
        let verdicts = verdicts.map(|verdict| verdict.id());
        assert_eq!(row.get(1..), Some(verdicts.as_slice()), "{heading}");
    }
}

#[test]
fn the_readme_stays_short() {
    let words = text(&crate::root().join("README.md")).split_whitespace().count();
    assert!(words <= WORDS, "README.md has {words} words: at most {WORDS}; the rest is for docs");
}
