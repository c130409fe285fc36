//! `appi decide`: a case decided, in words or as data.

use appi::{Case, Decision, Verdict};

use crate::Status;
use crate::arguments::Decide;
use crate::failure::Failure;
use crate::input::{Asked, Document, answer};
use crate::output::{Out, with_verdict};

pub(crate) fn run(wanted: &Decide, out: Out) -> Result<Status, Failure> {
    let asked = Asked::open(&wanted.source)?;
    let document = Document::open(&wanted.case)?;
    let mut case: Case = document.read()?;
    for text in &wanted.facts {
        let (fact, answer) = answer(text)?;
        case.facts.insert(fact, answer);
    }
    let prepared = asked.prepare(&case, &document)?;
    let decision = prepared.decide(&[]);
    if wanted.record {
        out.data(&decision.record())?;
    } else if wanted.outcome {
        out.data(&decision.outcome())?;
    } else {
        tell(&decision, &wanted.how.length, out)?;
    }
    Ok(status(decision.verdict()))
}

/// The decision in words of a length, or as data.
pub(crate) fn tell(decision: &Decision<'_>, length: &str, out: Out) -> Result<(), Failure> {
    let explanation = decision.explain(out.language);
    if out.json {
        return out.data(&explanation.data());
    }
    let text = match length {
        "line" => explanation.line(),
        "short" => explanation.short(),
        _ => explanation.to_string(),
    };
    out.line(with_verdict(text.trim_end(), decision.verdict()))
}

pub(crate) const fn status(verdict: Verdict) -> Status {
    match verdict {
        Verdict::Permitted => Status::Well,
        Verdict::Prohibited => Status::Objected,
        Verdict::Undetermined => Status::Open,
    }
}
