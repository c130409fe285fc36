//! SARIF 2.1.0 of a review, as code hosts read it to show findings at their line.

use appi::Language;
use appi::policy::Severity;
use appi::review::Code;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::review::Found;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The log of one run over one document.
pub(crate) fn log(name: &str, found: &[Found<'_>], language: Language) -> Value {
    let mut codes: Vec<Code> = found.iter().map(|one| one.finding.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code, language)).collect();
    let results: Vec<Value> = found.iter().map(|one| result(name, one, &codes, language)).collect();
    run(&rules, &results, language)
}

/// The id of what a document is refused for.
const FAULT: &str = "fault";

/// The log of a run in which documents were refused.
pub(crate) fn refused(failure: &Failure, language: Language) -> Value {
    let says = match language {
        Language::En => "the document has faults",
        Language::Ja => "文書に不備がある",
    };
    let rules = [json!({
        "id": FAULT,
        "shortDescription": { "text": says },
        "defaultConfiguration": { "level": "error" },
    })];
    let faults = failure.places(language).map(|(name, line, says)| {
        json!({
            "ruleId": FAULT,
            "ruleIndex": 0,
            "level": "error",
            "message": { "text": says },
            "locations": [place(name, line)],
        })
    });
    run(&rules, &faults.collect::<Vec<_>>(), language)
}

fn run(rules: &[Value], results: &[Value], language: Language) -> Value {
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "appi",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": language,
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: Code, language: Language) -> Value {
    json!({
        "id": code,
        "shortDescription": { "text": code.title(language) },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn result(name: &str, found: &Found<'_>, codes: &[Code], language: Language) -> Value {
    let Found { line, finding } = found;
    let says = format!("{}\n{}", finding.statement(language), finding.advice(language));
    let rule = codes.iter().position(|code| *code == finding.code());
    let clauses: Vec<&str> = finding.clauses().iter().map(appi::Id::as_str).collect();
    // One and the same as long as code, clauses and details are.
    let same = [finding.code().id()].into_iter().chain(clauses.iter().copied());
    let same = same.chain(finding.details().iter().map(|one| one.in_language(Language::En)));
    let same: Vec<&str> = same.collect();
    json!({
        "ruleId": finding.code(),
        "ruleIndex": rule,
        "level": level(finding.severity()),
        "message": { "text": says },
        "locations": [place(name, *line)],
        "partialFingerprints": { "appiFinding/v1": same.join("/") },
        "properties": {
            "clauses": finding.clauses(),
            "citations": finding.citations().iter().map(ToString::to_string).collect::<Vec<_>>(),
        },
    })
}

/// What the text is silent about is shown where it begins.
fn place(name: &str, line: Option<usize>) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(name) },
        "region": { "startLine": line.unwrap_or(1) },
    } })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Required => "error",
        Severity::Check => "warning",
        Severity::Note => "note",
    }
}

/// A path as a URI: relative to where the program runs, which in CI is the root of the repository.
fn uri(name: &str) -> String {
    let here = std::env::current_dir().ok();
    let path = std::path::Path::new(name);
    let within = here.as_ref().and_then(|here| path.strip_prefix(here).ok()).unwrap_or(path);
    let absolute = within.is_absolute();
    let text = within.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
    let text = text.strip_prefix("./").unwrap_or(&text);
    let mut uri = String::from(if absolute { "file://" } else { "" });
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_reference() {
        let here = std::env::current_dir().unwrap().join("a.toml");
        let table = [
            ("./policies/a b.toml", "policies/a%20b.toml"),
            ("プライバシー.toml", "%E3%83%97%E3%83%A9%E3%82%A4%E3%83%90%E3%82%B7%E3%83%BC.toml"),
            ("/elsewhere/a.toml", "file:///elsewhere/a.toml"),
            (here.to_str().unwrap(), "a.toml"),
        ];
        for (path, expected) in table {
            assert_eq!(uri(path), expected);
        }
    }
}
