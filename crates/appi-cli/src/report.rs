//! `appi report`: a policy on one page.

use appi::report::Flow;
use serde::Serialize;
use serde_json::json;

use crate::Status;
use crate::arguments::Report;
use crate::failure::{Failure, day};
use crate::input::Asked;
use crate::output::Out;

pub(crate) fn run(wanted: &Report, out: Out) -> Result<Status, Failure> {
    let asked = Asked::open(&wanted.source)?;
    let day = day("--date", wanted.date.as_deref())?;
    let compiled = asked.on(day)?;
    let report = compiled.report(day).map_err(|error| Failure::of(&asked.document.name, &error))?;
    if !out.json {
        out.line(report.in_language(out.language))?;
        return Ok(Status::Well);
    }
    let flows: Vec<_> = report.flows().iter().map(of_flow).collect();
    out.data(&json!({
        "policy": report.policy().id,
        "date": day,
        "edition": compiled.edition(),
        "flows": flows,
        "findings": report.findings(),
    }))?;
    Ok(Status::Well)
}

fn of_flow(flow: &Flow<'_>) -> impl Serialize + use<> {
    let decision = flow.decision();
    json!({
        "ground": flow.ground(),
        "clause": flow.clause(),
        "datasets": flow.datasets().iter().map(|one| &one.id).collect::<Vec<_>>(),
        "recipients": flow.recipients().iter().map(|one| &one.id).collect::<Vec<_>>(),
        "vendors": flow.vendors().iter().map(|one| &one.id).collect::<Vec<_>>(),
        "purposes": flow.purposes().iter().map(|one| &one.id).collect::<Vec<_>>(),
        "case": flow.case(),
        "outcome": decision.outcome(),
    })
}
