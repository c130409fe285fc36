//! The table of `docs/READINGS.md`: on which authority the readings of the article files rest.
//!
//! With `APPI_REGENERATE=1` in the environment the test writes the file; otherwise it compares it
//! with what the article files say. A reading that names no authority, or one without section or
//! day, is a fault.

use std::fmt::Write as _;

use super::tables::FILES;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/READINGS.md");
const WRITE: &str = "APPI_REGENERATE=1 cargo test --workspace";

/// An authority: what it is, as of when it was read, and how its readings begin.
struct Authority {
    name: &'static str,
    read: &'static str,
    begins: &'static [&'static str],
    /// The day that stands beside each.
    day: Option<&'static str>,
}

const fn undated(
    name: &'static str,
    read: &'static str,
    begins: &'static [&'static str],
) -> Authority {
    Authority { name, read, begins, day: None }
}

const fn dated(
    name: &'static str,
    read: &'static str,
    begins: &'static [&'static str],
    day: &'static str,
) -> Authority {
    Authority { name, read, begins, day: Some(day) }
}

const AUTHORITIES: [Authority; 12] = [
    dated(
        "general guideline (通則編)",
        "June 2025, in full; that of June 2026 not compared",
        &["general guideline "],
        "(2025-06)",
    ),
    dated(
        "foreign guideline (外国にある第三者への提供編)",
        "April 2025, in full; that of December 2025 not compared",
        &["foreign guideline "],
        "(2025-04)",
    ),
    dated(
        "processed guideline (仮名加工情報・匿名加工情報編)",
        "December 2024, in full; that of April 2026 not compared",
        &["processed guideline"],
        "(2024-12)",
    ),
    dated(
        "records guideline (確認・記録義務編)",
        "not in full; official pages that quote it",
        &["records guideline "],
        "(read in part)",
    ),
    dated("Q&A of the Commission", "1 July 2025, the answers named", &["Q&A "], "(2025-07-01)"),
    undated("Q&A of the Commission, at second hand", "not read", &[]),
    undated(
        "the text",
        "Act of 2026-07-17, Order of 2026-07-31, Rules of 2026-06-14",
        &["R", "O", "Act No. "],
    ),
    undated("the wording, as anybody reads it", "the same", &["wording"]),
    undated("an inference from the wording", "no authority says it in terms", &["inference"]),
    undated("secondary sources", "not read at the source", &["secondary sources", "not verified"]),
    undated("left open", "answers or settings decide", &["not decided", "a setting of the crate"]),
    undated("the Commission, place unknown", "not read", &["Commission"]),
];

/// The place of *Q&A at second hand* among the authorities.
const SECOND_HAND: usize = 5;
/// The place of *the text*.
const TEXT: usize = 6;

/// A reading: its file, its question and the authority that it names.
fn readings() -> Vec<(&'static str, &'static str, &'static str)> {
    let mut readings = Vec::new();
    for (file, text, _) in FILES {
        let mut inside = false;
        for line in text.lines() {
            inside = match line {
                "| Question | Answer | Authority |" => true,
                _ => inside && line.starts_with("| "),
            };
            let mut cells = line.trim_matches(['|', ' ']).split(" | ");
            let question = cells.next().unwrap_or_default();
            if inside && !matches!(question, "Question" | "---") {
                readings.push((*file, question, cells.last().unwrap_or_default()));
            }
        }
    }
    readings
}

/// On which authority a reading rests: the one that it names first.
fn authority(text: &str) -> Option<usize> {
    if text.starts_with(|one: char| one.is_ascii_digit()) {
        return Some(TEXT);
    }
    let second_hand = ["secondary sources", "not at hand", "not verified"];
    if text.starts_with("Q&A ") && second_hand.iter().any(|words| text.contains(words)) {
        return Some(SECOND_HAND);
    }
    AUTHORITIES.iter().position(|one| one.begins.iter().any(|begins| text.starts_with(begins)))
}

/// What is wrong with how the reading names its authority.
fn fault(text: &str) -> Option<&'static str> {
    let Some(place) = authority(text) else { return Some("names no authority") };
    // What stands beside the first is told of its own.
    for part in text.split("; ") {
        let Some(one) =
            AUTHORITIES.iter().find(|one| one.begins.iter().any(|b| part.starts_with(b)))
        else {
            continue;
        };
        let told = ["secondary", "not read", "not at hand", "not verified"];
        match one.day {
            Some(day) if !part.contains(day) && !told.iter().any(|words| part.contains(words)) => {
                return Some("has no day");
            }
            Some(_) if !part.contains(|one: char| one.is_ascii_digit()) => {
                return Some("has no section");
            }
            _ => {}
        }
    }
    AUTHORITIES.get(place).is_none().then_some("names no authority")
}

fn table() -> String {
    let readings = readings();
    let mut text = format!(
        "# Readings by authority

Where the law leaves a doubt, the article files in `src/law` say how it is read, and who says so. Of
their {} readings this many rest on each authority (the one that a reading names first), as of when it
was read. Guidelines and answers have no force of law, and are printed as readings.

A test writes this file from the article files. It fails where they differ from it, and where a reading
names no authority, or a guideline or an answer without its section and day:

```sh
{WRITE}
```

| Authority | Read | Readings |
| --- | --- | --- |
",
        readings.len()
    );
    for (place, one) in AUTHORITIES.iter().enumerate() {
        let count = readings.iter().filter(|(.., said)| authority(said) == Some(place)).count();
        if count > 0 {
            writeln!(text, "| {} | {} | {count} |", one.name, one.read).unwrap();
        }
    }
    text.push_str(
        "\n## Not read at the source

These rest on what others report, wholly or in part.

| Article file | Question | Authority |
| --- | --- | --- |
",
    );
    let unread = [
        "secondary",
        "not read",
        "not at hand",
        "not verified",
        "in part",
        "as quoted",
        "place not noted",
    ];
    for (file, question, said) in &readings {
        if unread.iter().any(|words| said.contains(words)) {
            writeln!(text, "| {file} | {question} | {said} |").unwrap();
        }
    }
    text
}

#[test]
fn every_reading_names_its_authority_section_and_day() {
    let faults: Vec<String> = readings()
        .iter()
        .filter_map(|(file, question, said)| {
            Some(format!("{file}: {question}: `{said}` {}", fault(said)?))
        })
        .collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_table_of_readings_is_current() {
    let table = table();
    if std::env::var_os("APPI_REGENERATE").is_some() {
        std::fs::write(PATH, &table).unwrap();
    }
    let found = std::fs::read_to_string(PATH).unwrap_or_default();
    assert!(found == table, "docs/READINGS.md is out of date: run {WRITE}");
}
