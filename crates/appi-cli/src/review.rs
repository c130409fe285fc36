//! `appi review`: what is found in a policy, at its line.

use appi::policy::{Lines, Policy, Severity};
use appi::review::Finding;
use serde::Serialize;

use crate::Status;
use crate::arguments::Review;
use crate::failure::{Failure, day, word};
use crate::input::{Asked, Subject};
use crate::output::{FAINT, Out, RED, YELLOW, styled};
use crate::sarif;

/// A finding with where it is.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Found<'f> {
    /// The line of the document, counted from one; none where the text is silent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) line: Option<usize>,
    #[serde(flatten)]
    pub(crate) finding: &'f Finding,
}

pub(crate) fn run(wanted: &Review, out: Out) -> Result<Status, Failure> {
    let asked = Asked::open(&wanted.source).inspect_err(|failure| {
        // A code host shows faults at their lines too; they are told as well.
        if wanted.format == "sarif" {
            let _ = out.data(&sarif::refused(failure, out.language));
        }
    })?;
    let day = day("--date", wanted.date.as_deref())?;
    let deny: Option<Severity> =
        wanted.deny.as_deref().map(|text| word("--deny", text)).transpose()?;
    let compiled = asked.on(day)?;
    let findings =
        compiled.review(day).map_err(|error| Failure::of(&asked.document.name, &error))?;
    let lines = asked.document.lines();
    // Of a history the places are those of the version.
    let version = match &asked.subject {
        Subject::Policy(_) => String::new(),
        Subject::History(history) => {
            let versions = history.versions().iter();
            let at = versions.rev().position(|one| one.policy == *compiled.policy());
            let last = history.versions().len().saturating_sub(1);
            format!("versions[{}].policy.", last.saturating_sub(at.unwrap_or_default()))
        }
    };
    let place = |finding: &Finding| line(&lines, &version, compiled.policy(), finding);
    let found = findings.iter().map(|finding| Found { line: place(finding), finding });
    let found: Vec<Found<'_>> = found.collect();
    let name = &asked.document.name;
    match (out.json, wanted.format.as_str()) {
        (_, "sarif") => out.data(&sarif::log(name, &found, out.language))?,
        (true, _) | (_, "json") => out.data(&found)?,
        _ => tell(name, &found, out)?,
    }
    let denied =
        |finding: &Finding| deny.is_some_and(|least| rank(finding.severity()) <= rank(least));
    Ok(Status::objected(findings.iter().any(denied)))
}

/// The gravest first.
fn rank(severity: Severity) -> usize {
    Severity::ALL.iter().position(|one| *one == severity).unwrap_or(Severity::ALL.len())
}

/// Where the part stands in which there is something to write or to change; else the clause that
/// the finding is about; else the section.
fn line(lines: &Lines, version: &str, policy: &Policy, finding: &Finding) -> Option<usize> {
    let parts = finding.to_write().iter().filter_map(|one| {
        let (at, _) = one.part()?;
        let part = format!("{version}{}[{at}]", one.section());
        lines.exactly(&part)?;
        lines.nearest(&format!("{part}.{}", one.key()))
    });
    let clauses = finding.clauses().iter().filter_map(|id| {
        let at = policy.clauses.iter().position(|one| one.id == *id)?;
        lines.exactly(&format!("{version}clauses[{at}]"))
    });
    let sections = finding
        .to_write()
        .iter()
        .filter_map(|one| lines.nearest(&format!("{version}{}.{}", one.section(), one.key())));
    parts.chain(clauses).chain(sections).next()
}

/// As compilers print: place, severity, code, what; then what to do.
fn tell(name: &str, found: &[Found<'_>], out: Out) -> Result<(), Failure> {
    let language = out.language;
    for Found { line, finding } in found {
        let place = line.map_or_else(|| name.to_owned(), |line| format!("{name}:{line}"));
        let severity = finding.severity();
        let style = match severity {
            Severity::Required => RED,
            Severity::Check => YELLOW,
            Severity::Note => FAINT,
        };
        let severity = styled(style, severity.name(language));
        let (code, says) = (finding.code(), finding.statement(language));
        out.line(match language {
            appi::Language::En => format!("{place}: {severity} [{code}]: {says}"),
            appi::Language::Ja => format!("{place}：{severity} [{code}]：{says}"),
        })?;
        out.line(format_args!("    {}", styled(FAINT, finding.advice(language))))?;
    }
    let count = |severity: Severity| {
        let number = found.iter().filter(|one| one.finding.severity() == severity).count();
        match language {
            appi::Language::En => format!("{number} {}", severity.name(language)),
            appi::Language::Ja => format!("{}{number}件", severity.name(language)),
        }
    };
    let counts: Vec<String> = Severity::ALL.iter().map(|one| count(*one)).collect();
    let counts = counts.join(out.say(", ", "、"));
    out.line(out.say(format!("{name}: {counts}"), format!("{name}：{counts}")))
}
