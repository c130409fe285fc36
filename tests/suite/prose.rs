//! How explanations are written: whatever is decided, in both languages and all three lengths.

use std::collections::BTreeSet;
use std::error::Error;

use appi::{CompiledPolicy, Edition, Fact, Language};

use crate::plain::{policy, tables};

/// The lists of questions: there, and there alone, something is asked.
const LISTS_OF_QUESTIONS: [&str; 4] =
    ["To find out", "確認を要する事実", "まず確認を要する事実", "ポリシーについて確認を要する事実"];

/// The explanations of every row for people without much to say, in full and in short.
fn pages(language: Language) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let policy = policy();
    let compiled: Vec<CompiledPolicy> =
        Edition::ALL.iter().map(|edition| policy.compile(*edition)).collect::<Result<_, _>>()?;
    let mut pages = Vec::new();
    for folder in ["tests/careless", "tests/traps", "tests/official"] {
        for (name, table) in tables(folder)? {
            for row in table.rows() {
                let Ok(edition) = Edition::in_force_on(row.case().date) else { continue };
                let compiled = compiled.iter().find(|one| one.edition() == edition);
                let Some(Ok(prepared)) = compiled.map(|one| one.prepare(row.case())) else {
                    continue;
                };
                let explanation = prepared.decide(&[]).explain(language);
                let id = format!("{name} {}", row.id());
                pages.push((id.clone(), explanation.to_string()));
                pages.push((id, explanation.short()));
            }
        }
    }
    Ok(pages)
}

/// Whatever stands outside of brackets: an id is told beside its words, never in their place.
fn outside_brackets(line: &str) -> String {
    let (mut depth, mut text) = (0_usize, String::new());
    for one in line.chars() {
        match one {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
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
    let asks = bare.contains(['?', '？']) || bare.contains("ますか") || bare.contains("ですか");
    if asks && !among_questions {
        faults.push("a question in a statement");
    }
    if ["()", "（）", "[]", "に該当するとの主張", "  : "].iter().any(|one| line.contains(one))
    {
        faults.push("an empty list, or a claim that nobody makes");
    }
    let characters: Vec<char> = bare.chars().collect();
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
    if language == Language::Ja && bare.contains('〜') {
        faults.push("a wave dash");
    }
    if language == Language::Ja && bare.contains("取扱事業者が取扱事業者") {
        faults.push("a word said twice");
    }
    faults
}

#[test]
fn an_explanation_asks_nothing_in_a_statement_and_names_no_id_in_prose()
-> Result<(), Box<dyn Error>> {
    let hyphenated = Fact::ACT.iter().map(|fact| fact.id()).filter(|id| id.contains('-'));
    let ids: BTreeSet<&str> = hyphenated.collect();
    let mut faults: Vec<String> = Vec::new();
    let mut read = 0;
    for language in [Language::En, Language::Ja] {
        for (row, page) in pages(language)? {
            let mut among_questions = false;
            for line in page.lines() {
                let heads = LISTS_OF_QUESTIONS.iter().any(|head| line.starts_with(head));
                among_questions = heads || (among_questions && line.starts_with("  - "));
                read += 1;
                for fault in faults_of(line, among_questions, language, &ids) {
                    faults.push(format!("{row}: {fault}: {line}"));
                }
            }
        }
    }
    faults.truncate(12);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(read > 20_000, "{read} lines");
    Ok(())
}
