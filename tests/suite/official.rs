//! The official examples: `tests/official/*.md`, a row for each that follows from the facts it
//! states, decided for an operator without promises.
//!
//! `tests/official/count` has how many there are, and those that the crate has no question for;
//! the others illustrate a word, and are examples of a fact in the library.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;

use appi::fact::Example;
use appi::policy::SecurityAspect;
use appi::table::Table;
use appi::{Answer, Duty, Language};

use crate::plain::{self, all_decided_so};
use crate::{generated, markdown, root};

const COUNT: &str = include_str!("../official/count/examples.md");
const OUT_OF_REACH: &str = include_str!("../official/count/out-of-reach.md");
const MEASURES_AND_DUTIES: &str = include_str!("../official/count/measures-and-duties.md");

/// Every table of decided examples, by the name of its file.
fn tables() -> Result<Vec<(String, Table)>, Box<dyn Error>> {
    plain::tables("tests/official")
}

/// What stands at the ids of a table that is none of decisions.
fn ids(text: &str) -> Vec<String> {
    let tables = markdown::tables(text);
    tables
        .iter()
        .flat_map(|table| table.rows.iter().map(|(_, row)| table.cell(row, "id").to_owned()))
        .collect()
}

/// A section of the guidelines that numbers examples.
struct Section {
    id: String,
    subject: [String; 2],
    /// The ids of its examples.
    examples: Vec<String>,
}

fn sections() -> Vec<Section> {
    let tables = markdown::tables(COUNT);
    let [table] = tables.as_slice() else { panic!("one table") };
    let section = |row: &[String]| {
        let cell = |heading| table.cell(row, heading).to_owned();
        let id = cell("Section");
        let lists: Vec<u32> =
            cell("Lists").split(", ").map(|count| count.parse().unwrap()).collect();
        let examples = lists.iter().enumerate().flat_map(|(list, count)| {
            let of = if lists.len() == 1 { String::new() } else { format!("{}.", list + 1) };
            let id = &id;
            (1..=*count).map(move |number| format!("{id}/{of}{number}"))
        });
        let examples = examples.collect();
        Section { id, subject: [cell("Subject"), cell("項目")], examples }
    };
    table.rows.iter().map(|(_, row)| section(row)).collect()
}

/// What becomes of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Decided,
    Word,
    OutOfReach,
}

/// Every id of a row, with what becomes of it; the file where it is decided.
type Fates = BTreeMap<String, Vec<(Fate, Option<String>)>>;

fn fates() -> Result<Fates, Box<dyn Error>> {
    let mut fates = Fates::new();
    for (name, table) in tables()? {
        for row in table.rows() {
            let of = fates.entry(row.id().to_owned()).or_default();
            of.push((Fate::Decided, Some(name.clone())));
        }
    }
    for id in ids(OUT_OF_REACH) {
        fates.entry(id).or_default().push((Fate::OutOfReach, None));
    }
    // A word may be illustrated by what is decided; and one example may illustrate several.
    let words = Example::all().map(|one| one.at().to_owned()).chain(ids(MEASURES_AND_DUTIES));
    for id in words.collect::<BTreeSet<_>>() {
        let of = fates.entry(id).or_default();
        if of.is_empty() {
            of.push((Fate::Word, None));
        }
    }
    Ok(fates)
}

#[test]
fn what_the_guidelines_decide_is_decided_so() -> Result<(), Box<dyn Error>> {
    all_decided_so(&tables()?);
    Ok(())
}

/// None is missing, none stands twice; what is beside the numbered ones says so.
#[test]
fn every_example_has_one_fate() -> Result<(), Box<dyn Error>> {
    let fates = fates()?;
    let mut faults = Vec::new();
    let mut numbered = BTreeSet::new();
    for id in sections().into_iter().flat_map(|section| section.examples) {
        if !fates.contains_key(&id) {
            faults.push(format!("{id} is missing"));
        }
        numbered.insert(id);
    }
    for (id, of) in &fates {
        if of.len() != 1 {
            faults.push(format!("{id} stands {} times", of.len()));
        }
        if !numbered.contains(id) && !id.contains(" note/") {
            faults.push(format!("{id} is none of the numbered examples"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

/// Examples stand in the library once for each fact, in words of their own in both languages.
#[test]
fn examples_of_a_fact_differ() {
    let mut seen = BTreeSet::new();
    for one in Example::all() {
        assert!(seen.insert((one.at(), one.fact())), "{} twice for {}", one.at(), one.fact());
        assert_ne!(one.answer(), Answer::Unknown, "{}", one.at());
    }
    let mut words = BTreeSet::new();
    for one in Example::all() {
        let [en, ja] = [Language::En, Language::Ja].map(|of| one.in_language(of));
        assert!(!en.ends_with(['.', ';']) && !ja.ends_with('。'), "{}", one.at());
        assert!(!ja.contains(['(', ')', ':', '?', '!']), "{}: {ja}", one.at());
        assert!(words.insert((one.fact(), ja)), "{}: {ja}", one.at());
    }
}

#[test]
fn other_examples_are_of_a_duty_or_a_measure() {
    for table in markdown::tables(MEASURES_AND_DUTIES) {
        for (line, row) in &table.rows {
            let of = table.cell(row, "of");
            let is_known = match of.split_once(':') {
                Some(("duty", id)) => Duty::ALL.iter().any(|duty| duty.id() == id),
                Some(("measure", id)) => SecurityAspect::ALL.iter().any(|aspect| aspect.id() == id),
                _ => false,
            };
            assert!(is_known, "line {line}: {of}");
            assert!(["yes", "no"].contains(&table.cell(row, "answer")), "line {line}");
        }
    }
}

const HEAD: &str = "\
# Agreement with the official examples 公式事例との一致

The Commission's guidelines number examples (事例) of what they say: the general part (GL, June 2025), provision to a third
party in a foreign country (GF, April 2025), pseudonymously and anonymously processed information (GP, December 2024).
Every one of them stands here as one of three:

- *decided*: a case, as far as the example says, that the crate decides as the guideline has it; a test runs each;
- *word*: it illustrates a word that a person judges, and is printed as an example of yes or no beside the question of that
  fact in the [list of codes](CODES.md#facts-事実), or beside the
  [duty or the measure](../tests/official/count/measures-and-duties.md) that it illustrates;
- *out of reach*: the crate has no question for it; the [reasons](../tests/official/count/out-of-reach.md).

Most of the decided ones are printed beside the question on which they turn, too. All are restated, none is quoted.

個人情報保護委員会の各ガイドラインが番号を付して掲げる事例の全てについて、*decided*(ガイドラインと同じ結論に達することを
テストで確認しているもの)、*word*(人が判断する語の例として、事実の問いに添えて掲げるもの)、*out of reach*(対応する問いが
ないもの)のいずれであるかを示します。事例は、いずれも要約したものです。

";

fn page() -> Result<String, Box<dyn Error>> {
    let fates = fates()?;
    let mut total = [0_usize; 3];
    let mut rows = String::new();
    for section in sections() {
        let mut counts = [0_usize; 3];
        let mut files = BTreeSet::new();
        for (fate, file) in section.examples.iter().flat_map(|id| &fates[id]) {
            counts[*fate as usize] += 1;
            files.extend(file);
        }
        for (all, here) in total.iter_mut().zip(counts) {
            *all += here;
        }
        let [decided, word, out] = counts;
        let links: Vec<String> =
            files.iter().map(|file| format!("[{file}](../tests/official/{file})")).collect();
        let [en, ja] = &section.subject;
        writeln!(
            rows,
            "| {} | {en} | {ja} | {} | {decided} | {word} | {out} | {} |",
            section.id,
            section.examples.len(),
            links.join(", ")
        )?;
    }
    let [decided, word, out] = total;
    let all: usize = total.iter().sum();
    Ok(format!(
        "{HEAD}Of {all} examples {decided} are decided, {word} illustrate a word, and {out} are out of reach.\n\n\
         | Section | Subject | 項目 | Examples | Decided | Word | Out of reach | Rows |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n{rows}\
         | | All | 計 | {all} | {decided} | {word} | {out} | |\n"
    ))
}

#[test]
fn the_page_on_official_examples_is_up_to_date() -> Result<(), Box<dyn Error>> {
    generated::is("docs/OFFICIAL.md", &page()?);
    Ok(())
}

/// Half of the examples at the least are decided, and one in ten at the most is out of reach.
#[test]
fn most_examples_are_decided() -> Result<(), Box<dyn Error>> {
    let fates = fates()?;
    let all: Vec<String> = sections().into_iter().flat_map(|section| section.examples).collect();
    let count =
        |wanted| all.iter().filter(|id| fates[*id].iter().any(|(fate, _)| *fate == wanted)).count();
    assert!(count(Fate::Decided) * 2 >= all.len());
    assert!(count(Fate::OutOfReach) * 10 <= all.len());
    Ok(())
}

#[test]
fn the_readme_names_the_figures() -> Result<(), Box<dyn Error>> {
    let fates = fates()?;
    let all: Vec<String> = sections().into_iter().flat_map(|section| section.examples).collect();
    let decided = all.iter().filter(|id| fates[*id].iter().any(|(fate, _)| *fate == Fate::Decided));
    let readme = fs::read_to_string(root().join("README.md"))?;
    let text = readme.split_whitespace().collect::<Vec<_>>().join(" ");
    let figures = format!(
        "Of the {} examples (事例) that the guidelines number, {} are decided",
        all.len(),
        decided.count()
    );
    assert!(text.contains(&figures), "{figures}");
    Ok(())
}
