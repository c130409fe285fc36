//! `appi check`: documents without a fault, or every fault.

use appi::Case;

use crate::Status;
use crate::arguments::Check;
use crate::failure::{Failure, day};
use crate::input::{Asked, Document};
use crate::output::Out;

pub(crate) fn run(wanted: &Check, out: Out) -> Result<Status, Failure> {
    let asked = Asked::open(&wanted.source)?;
    if asked.register.is_some() {
        asked.on(day("--date", None)?)?;
    }
    let mut failure: Option<Failure> = None;
    for path in &wanted.cases {
        if let Err(found) = of_case(&asked, path) {
            failure = Some(match failure {
                Some(before) => before.and(found),
                None => found,
            });
        }
    }
    if let Some(failure) = failure {
        return Err(failure);
    }
    let names = [&asked.document.name].into_iter();
    let names = names.chain(asked.register.iter().map(|(document, _)| &document.name));
    let names: Vec<&String> = names.chain(&wanted.cases).collect();
    if out.json {
        out.data(&serde_json::json!({ "documents": names, "faults": [] }))?;
        return Ok(Status::Well);
    }
    for name in names {
        out.line(out.say(format!("{name}: no fault"), format!("{name}：不備はありません。")))?;
    }
    Ok(Status::Well)
}

fn of_case(asked: &Asked, path: &str) -> Result<(), Failure> {
    let document = Document::open(path)?;
    let case: Case = document.read()?;
    asked.prepare(&case, &document).map(drop)
}
