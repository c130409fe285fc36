//! How everything is written that a person reads: explanations, reports, findings, errors and
//! generated tables, in both languages, by whatever rows and examples there are. What a document
//! says in its own words is left out.

use std::collections::BTreeSet;
use std::error::Error;

use appi::table::{Slice, Table, generate};
use appi::{CompiledPolicy, Edition, Fact, Handling, Language, Policy};

use crate::faults;
use crate::floors::files;
use crate::plain::{policy, tables};
use crate::readers::wordless;

const LANGUAGES: [Language; 2] = [Language::En, Language::Ja];

/// The headings of lists of questions: there, and there alone, something is asked.
const LISTS_OF_QUESTIONS: [&str; 8] = [
    "To find out",
    "確認を要する事実",
    "まず確認を要する事実",
    "ポリシーについて確認を要する事実",
    "What the policy's own terms ask",
    "ポリシー独自の事項の内容",
    "## What is open",
    "## 確認すべき事実",
];

/// The published policies with the rows of questions put to them.
const POLICIES: [(&str, &str); 6] = [
    (include_str!("../../examples/policies/complete.toml"), ""),
    (
        include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
        include_str!("../policies/000.md"),
    ),
    (include_str!("../../examples/policies/001-jpcert.toml"), include_str!("../policies/001.md")),
    (
        include_str!("../../examples/policies/002-gmo-globalsign.toml"),
        include_str!("../policies/002.md"),
    ),
    (
        include_str!("../../examples/policies/003-assign-persona.toml"),
        include_str!("../policies/003.md"),
    ),
    (include_str!("../../examples/policies/004-jcert.toml"), include_str!("../policies/004.md")),
];

/// A page, by the name of what it is about.
type Pages = Vec<(String, String)>;

/// The explanations of the rows of a table, in full and in short.
fn explained(name: &str, policy: &Policy, table: &Table, language: Language, pages: &mut Pages) {
    let compiled: Vec<CompiledPolicy> =
        Edition::ALL.iter().map(|edition| policy.compile(*edition).unwrap()).collect();
    for row in table.rows() {
        let Ok(edition) = Edition::in_force_on(row.case().date) else { continue };
        let compiled = compiled.iter().find(|one| one.edition() == edition);
        let Some(Ok(prepared)) = compiled.map(|one| one.prepare(row.case())) else { continue };
        let decision = prepared.decide(&[]);
        let explanation = decision.explain(language);
        let id = format!("{name} {}", row.id());
        pages.push((id.clone(), explanation.to_string()));
        pages.push((id, explanation.short()));
    }
}

fn explanations(language: Language) -> Result<Pages, Box<dyn Error>> {
    let mut pages = Pages::new();
    let plain = policy();
    for folder in ["tests/careless", "tests/traps", "tests/official"] {
        for (name, table) in tables(folder)? {
            explained(&name, &plain, &table, language, &mut pages);
        }
    }
    for (text, rows) in POLICIES.iter().filter(|(_, rows)| !rows.is_empty()) {
        let policy = wordless(text);
        explained(policy.id.as_str(), &policy, &Table::markdown(rows)?, language, &mut pages);
    }
    Ok(pages)
}

/// Findings with what is to be written, the report, and a generated table of each policy.
fn made(language: Language) -> Result<Pages, Box<dyn Error>> {
    let mut pages = Pages::new();
    for (text, _) in POLICIES {
        let policy = wordless(text);
        let day = "2026-11-21".parse()?;
        for edition in Edition::ALL {
            for found in policy.review(edition)? {
                let name = format!("{} {}", policy.id, found.code());
                pages.push((name.clone(), found.in_language(language)));
                pages.push((name, found.advice(language)));
            }
        }
        let report = policy.compile(Edition::Y2024)?;
        let report = report.report(day)?.in_language(language).to_string();
        pages.push((format!("report of {}", policy.id), text_of(&report)));
        let table = generate(&policy, &Slice::new(day, Handling::Use), language)?;
        // Cells and background are read back: ids stand there.
        let is_legend = |line: &&str| line.starts_with("- ");
        let table: Vec<&str> = table.lines().filter(is_legend).collect();
        let (questions, names): (Vec<&str>, Vec<&str>) = table
            .into_iter()
            .partition(|line| ["- missing", "- 不足"].iter().any(|one| line.starts_with(one)));
        let name = format!("table of {}", policy.id);
        pages.push((name.clone(), text_of(&names.join("\n"))));
        let questions = questions.iter().map(|line| format!("  {line}\n"));
        pages.push((name, format!("To find out\n{}", text_of(&questions.collect::<String>()))));
    }
    Ok(pages)
}

/// What a reader of Markdown sees of a page, without the source of a picture.
fn text_of(page: &str) -> String {
    let mut text = String::new();
    for part in page.split("```").step_by(2) {
        let mut letters = part.chars().peekable();
        while let Some(letter) = letters.next() {
            let escaped = letters.next_if(|next| letter == '\\' && next.is_ascii_punctuation());
            text.push(escaped.unwrap_or(letter));
        }
    }
    text
}

/// A policy that has no statement for any of its terms, whose questions are the writer's own.
fn without_statements(text: &str) -> Policy {
    let mut policy = wordless(text);
    let written: Policy = toml::from_str(text).unwrap();
    for (term, written) in policy.terms.iter_mut().zip(written.terms) {
        (term.yes, term.no) = (None, None);
        term.question = written.question;
    }
    policy
}

/// The explanations, the report and the questions put to policies without such statements.
fn terms(language: Language) -> Result<Pages, Box<dyn Error>> {
    let mut pages = Pages::new();
    for (text, rows) in POLICIES {
        let policy = without_statements(text);
        if !rows.is_empty() {
            explained(policy.id.as_str(), &policy, &Table::markdown(rows)?, language, &mut pages);
        }
        let report = policy.compile(Edition::Y2024)?;
        let report = report.report("2026-11-21".parse()?)?.in_language(language).to_string();
        pages.push((format!("report of {}", policy.id), text_of(&report)));
    }
    let told = match language {
        Language::En => "what the policy calls \"",
        Language::Ja => "ポリシー独自の事項「",
    };
    let by_ids = pages.iter().filter(|(_, page)| page.contains(told)).count();
    assert!(by_ids > 40, "only {by_ids} pages tell a term by its id");
    Ok(pages)
}

/// Everything that is told of a fault, as the source writes it.
fn errors(language: Language) -> Pages {
    let mut pages = Pages::new();
    for (path, text) in files("src").into_iter().filter(|(path, _)| path != "src/text.rs") {
        for [en, ja] in faults::rows(&text).into_iter().flatten() {
            let told = if language == Language::En { en } else { ja };
            pages.push((path.clone(), told.trim_start_matches("\\n").to_owned()));
        }
    }
    pages
}

/// Whatever stands outside of brackets and code: an id is told beside its words, never in their
/// place.
fn outside_brackets(line: &str) -> String {
    let (mut depth, mut code, mut text) = (0_usize, false, String::new());
    for one in line.chars() {
        match one {
            '`' => code = !code,
            _ if code => {}
            '[' | '〔' => depth += 1,
            ']' | '〕' => depth = depth.saturating_sub(1),
            _ if depth == 0 => text.push(one),
            _ => {}
        }
    }
    text
}

fn is_japanese(one: char) -> bool {
    matches!(one, 'ぁ'..='ん' | 'ァ'..='ヶ' | '一'..='龠')
}

/// What is wrong with a line of a language.
fn faults_of(
    line: &str,
    among_questions: bool,
    language: Language,
    ids: &BTreeSet<&str>,
) -> Vec<&'static str> {
    let mut faults = Vec::new();
    let bare = outside_brackets(line);
    let mut words = bare.split(|one: char| !(one.is_ascii_alphanumeric() || one == '-'));
    if words.any(|word| ids.contains(word)) {
        faults.push("an id in prose");
    }
    // A mark alone stands for a verdict.
    let characters: Vec<char> = bare.chars().collect();
    let after_words = |one: char| one.is_alphabetic() || "…)）".contains(one);
    let asks = characters.windows(2).any(|two| two[1] == '?' && after_words(two[0]))
        || ["？", "ますか", "ですか"].iter().any(|one| bare.contains(one));
    if asks && !among_questions {
        faults.push("a question in a statement");
    }
    if ["()", "（）", "[]", "に該当するとの主張", "  : "].iter().any(|one| line.contains(one))
    {
        faults.push("an empty list, or a claim that nobody makes");
    }
    let half_width = characters.windows(2).any(|pair| match pair {
        [one, next] => {
            (is_japanese(*one) && "():;".contains(*next))
                || ("():;".contains(*one) && is_japanese(*next))
        }
        _ => false,
    });
    if language == Language::Ja && half_width {
        faults.push("half-width punctuation");
    }
    let is_day = |ten: &[char]| {
        ten.iter().enumerate().all(|(at, one)| match at {
            4 | 7 => *one == '-',
            _ => one.is_ascii_digit(),
        })
    };
    if language == Language::Ja && characters.windows(10).any(is_day) {
        faults.push("a day without its era");
    }
    if language == Language::Ja && bare.contains('〜') {
        faults.push("a wave dash");
    }
    if language == Language::Ja && bare.contains("取扱事業者が取扱事業者") {
        faults.push("a word said twice");
    }
    faults
}

/// What is wrong with pages of a language, and how many lines were read.
fn faults_in(pages: Pages, language: Language) -> (Vec<String>, usize) {
    let hyphenated = Fact::ACT.iter().map(|fact| fact.id()).filter(|id| id.contains('-'));
    let ids: BTreeSet<&str> = hyphenated.collect();
    let (mut faults, mut read) = (Vec::new(), 0);
    for (name, page) in pages {
        let mut among_questions = false;
        for line in page.lines() {
            let heads = LISTS_OF_QUESTIONS.iter().any(|head| line.starts_with(head));
            let within = ["  - ", "- "].iter().any(|entry| line.starts_with(entry));
            among_questions = heads || (among_questions && within);
            read += 1;
            for fault in faults_of(line, among_questions, language, &ids) {
                faults.push(format!("{name}: {fault}: {line}"));
            }
        }
    }
    (faults, read)
}

/// Reads what there is in both languages.
fn all_well(
    pages: impl Fn(Language) -> Result<Pages, Box<dyn Error>>,
    at_least: usize,
) -> Result<(), Box<dyn Error>> {
    let (mut all, mut lines) = (Vec::new(), 0);
    for language in LANGUAGES {
        let (faults, read) = faults_in(pages(language)?, language);
        all.extend(faults);
        lines += read;
    }
    let count = all.len();
    all.truncate(12);
    assert!(all.is_empty(), "{count} faults:\n{}", all.join("\n"));
    assert!(lines > at_least, "{lines} lines");
    Ok(())
}

#[test]
fn an_explanation_asks_nothing_in_a_statement_and_names_no_id_in_prose()
-> Result<(), Box<dyn Error>> {
    all_well(explanations, 25_000)
}

#[test]
fn so_do_findings_reports_and_tables() -> Result<(), Box<dyn Error>> {
    all_well(made, 1_000)
}

#[test]
fn so_does_what_tells_a_term_without_a_statement() -> Result<(), Box<dyn Error>> {
    all_well(terms, 2_000)
}

#[test]
fn so_do_errors() -> Result<(), Box<dyn Error>> {
    all_well(|language| Ok(errors(language)), 250)
}
