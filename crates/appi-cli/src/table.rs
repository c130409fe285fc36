//! `appi table`: tables of questions run, written, and looked through for gaps.

use appi::case::{CasePurpose, CaseRecipient};
use appi::error::TableError;
use appi::table::{Coverage, Example, Mismatch, Slice, Table, generate};
use appi::{CompiledPolicy, Edition, Policy};
use serde_json::{Value, json};

use crate::Status;
use crate::arguments::{CoverTable, GenerateTable, Part, RunTable, TableCommand};
use crate::failure::{Failure, InLanguage, day, word};
use crate::input::{Asked, Document, Subject, answer};
use crate::output::{BOLD, Out, RED, shown, styled};

pub(crate) fn run(wanted: &TableCommand, out: Out) -> Result<Status, Failure> {
    match wanted {
        TableCommand::Run(wanted) => check(wanted, out),
        TableCommand::Generate(wanted) => write(wanted, out),
        TableCommand::Coverage(wanted) => cover(wanted, out),
    }
}

fn read(document: &Document) -> Result<Table, Failure> {
    let table = match document.ends_in("csv") {
        true => Table::csv(&document.text),
        false => Table::markdown(&document.text),
    };
    table.map_err(|error| refused(document, error))
}

fn refused(document: &Document, error: TableError) -> Failure {
    match error {
        TableError::Faults(faults) => Failure::faults(&document.name, &faults),
        error => Failure::of(&document.name, &error),
    }
}

impl InLanguage for TableError {
    fn said(&self, language: appi::Language) -> String {
        self.in_language(language)
    }
}

fn check(wanted: &RunTable, out: Out) -> Result<Status, Failure> {
    let asked = Asked::open(&wanted.source)?;
    let document = Document::open(&wanted.table)?;
    let table = read(&document)?;
    let ran = match (&asked.subject, &asked.register) {
        (Subject::Policy(policy), None) => table.check(policy.as_ref()),
        (Subject::Policy(policy), Some((_, register))) => {
            table.check(beside(&asked, policy, register, &table)?.as_slice())
        }
        (Subject::History(_), _) => return Err(no_history(&asked.document)),
    };
    let rows = table.rows().len();
    let wrong = match ran {
        Ok(()) => Vec::new(),
        Err(TableError::Mismatches(wrong)) => wrong.all().to_vec(),
        Err(error) => return Err(refused(&document, error)),
    };
    if out.json {
        let wrong: Vec<Value> = wrong.iter().map(of_mismatch).collect();
        out.data(&json!({ "table": document.name, "rows": rows, "decided-otherwise": wrong }))?;
        return Ok(Status::objected(!wrong.is_empty()));
    }
    for one in &wrong {
        let text = one.in_language(out.language);
        let (head, rest) = text.split_once('\n').unwrap_or((&text, ""));
        let head = format!("{}: {head}", document.name);
        out.line(format_args!("{}\n{}\n", styled(RED, head), rest.trim_end()))?;
    }
    let (name, count) = (&document.name, wrong.len());
    out.line(out.say(
        format!("{name}: {count} of {rows} rows are decided otherwise"),
        format!("{name}：{rows}行のうち{count}行の判定が期待と異なります。"),
    ))?;
    Ok(Status::objected(!wrong.is_empty()))
}

/// The policy beside the register, for each edition in which a row asks.
fn beside(
    asked: &Asked,
    policy: &Policy,
    register: &appi::Register,
    table: &Table,
) -> Result<Vec<CompiledPolicy>, Failure> {
    let mut editions: Vec<Edition> = Vec::new();
    for row in table.rows() {
        let edition = Edition::in_force_on(row.case().date);
        let edition = edition.map_err(|error| Failure::of(&asked.document.name, &error))?;
        if !editions.contains(&edition) {
            editions.push(edition);
        }
    }
    let compile = |edition: Edition| policy.compile(edition)?.with(register);
    let all: Result<Vec<_>, _> = editions.into_iter().map(compile).collect();
    all.map_err(|error| asked.refused(error))
}

fn no_history(document: &Document) -> Failure {
    Failure::about(
        &document.name,
        [
            "is a history: a table is run against one policy".to_owned(),
            "版の履歴です。判定表は一つのポリシーに対して実行します。".to_owned(),
        ],
    )
}

fn of_mismatch(one: &Mismatch) -> Value {
    let row = one.row();
    let differences = one.differences().iter().map(|difference| {
        json!({
            "column": difference.column(appi::Language::En),
            "expected": difference.expected(),
            "found": difference.found(),
        })
    });
    json!({
        "line": row.line(),
        "id": row.id(),
        "situation": row.situation(),
        "differences": differences.collect::<Vec<_>>(),
        "explanation": {
            "en": one.explain(appi::Language::En),
            "ja": one.explain(appi::Language::Ja),
        },
    })
}

/// The policy of a part, and the part.
fn part(wanted: &Part) -> Result<(Document, Box<Policy>, Slice), Failure> {
    let document = Document::open(&wanted.policy)?;
    let Subject::Policy(policy) = Subject::read(&document)? else {
        return Err(no_history(&document));
    };
    let date = day("--date", wanted.date.as_deref())?;
    let mut slice = Slice::new(date, word("--handling", &wanted.handling)?);
    slice.datasets = wanted.datasets.iter().map(|id| id.as_str().into()).collect();
    let purposes = wanted.purposes.iter();
    slice.purposes = purposes.map(|id| CasePurpose::Declared(id.as_str().into())).collect();
    let recipients = wanted.recipients.iter();
    slice.recipients = recipients.map(|id| CaseRecipient::Declared(id.as_str().into())).collect();
    slice.without_consent = wanted.without_consent;
    for text in &wanted.facts {
        let (fact, answer) = answer(text)?;
        slice.facts.insert(fact, answer);
    }
    Ok((document, policy, slice))
}

fn write(wanted: &GenerateTable, out: Out) -> Result<Status, Failure> {
    let (document, policy, slice) = part(&wanted.part)?;
    let text = generate(&policy, &slice, out.language);
    let text = text.map_err(|error| refused(&document, error))?;
    if out.json {
        let table = Table::markdown(&text).map_err(|error| refused(&document, error))?;
        let edition = Edition::in_force_on(slice.date);
        let edition = edition.map_err(|error| Failure::of("--date", &error))?;
        let compiled = policy.compile(edition);
        let compiled = compiled.map_err(|error| Failure::of(&document.name, &error))?;
        let mut rows = Vec::new();
        for row in table.rows() {
            let prepared = compiled.prepare(row.case());
            let prepared = prepared.map_err(|error| Failure::of(&document.name, &error))?;
            let outcome = prepared.decide(&[]).outcome();
            rows.push(json!({ "case": row.case(), "outcome": outcome }));
        }
        out.data(&rows)?;
        return Ok(Status::Well);
    }
    out.line(text.trim_end())?;
    Ok(Status::Well)
}

fn cover(wanted: &CoverTable, out: Out) -> Result<Status, Failure> {
    let document = Document::open(&wanted.table)?;
    let table = read(&document)?;
    let (_, policy, slice) = part(&wanted.part)?;
    let coverage = table.coverage(&policy, &slice);
    let coverage = coverage.map_err(|error| refused(&document, error))?;
    match out.json {
        true => out.data(&of_coverage(&document, &coverage))?,
        false => tell(&document, &coverage, out)?,
    }
    Ok(Status::objected(!coverage.is_complete()))
}

fn of_coverage(document: &Document, coverage: &Coverage) -> Value {
    let example = |one: &Example| {
        json!({
            "case": one.case(),
            "says": { "en": one.line(appi::Language::En), "ja": one.line(appi::Language::Ja) },
        })
    };
    let overlaps = coverage.overlaps().iter().map(|one| {
        json!({
            "lines": one.rows().each_ref().map(appi::table::Row::line),
            "example": example(one.example()),
        })
    });
    json!({
        "table": document.name,
        "gaps": coverage.gaps().iter().map(example).collect::<Vec<_>>(),
        "overlaps": overlaps.collect::<Vec<_>>(),
        "redundant": coverage.redundant().iter().map(appi::table::Row::line).collect::<Vec<_>>(),
    })
}

fn tell(document: &Document, coverage: &Coverage, out: Out) -> Result<(), Failure> {
    let text = shown(&coverage.in_language(out.language).to_string());
    let (head, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let head = match out.language {
        appi::Language::En => format!("{}: {head}", document.name),
        appi::Language::Ja => format!("{}：{head}", document.name),
    };
    out.line(styled(BOLD, head))?;
    if rest.is_empty() { Ok(()) } else { out.line(rest) }
}
