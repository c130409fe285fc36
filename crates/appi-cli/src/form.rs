//! `appi form`: forms made from cases, checked for what is blank, and printed.

use appi::forms::{Filing, Form, FormKind, Need, NoForm, Party, ReportStage};
use appi::{Case, Decision, Language};
use serde_json::json;

use crate::Status;
use crate::arguments::{FormCommand, MakeForm};
use crate::failure::{Failure, word};
use crate::input::{Asked, Document};
use crate::output::{BOLD, Out, RED, YELLOW, styled};

pub(crate) fn run(wanted: &FormCommand, out: Out) -> Result<Status, Failure> {
    match wanted {
        FormCommand::Make(wanted) => make(wanted, out),
        FormCommand::Check(wanted) => check(&Document::open(&wanted.form)?, out),
        FormCommand::Print(wanted) => print(&Document::open(&wanted.form)?.read()?, out),
    }
}

/// The form that a case gives, as a document to fill in.
fn make(wanted: &MakeForm, out: Out) -> Result<Status, Failure> {
    let kind = word("kind", &wanted.kind)?;
    let asked = Asked::open(&wanted.source)?;
    let document = Document::open(&wanted.case)?;
    let case: Case = document.read()?;
    let prepared = asked.prepare(&case, &document)?;
    let form = of(&prepared.decide(&[]), kind, wanted);
    let form = form.map_err(|error| {
        Failure::said(&document.name, |language| error.in_language(language).to_owned())
    })?;
    if out.json {
        out.data(&form)?;
    } else {
        let text = toml::to_string(&form)
            .map_err(|error| Failure::about("output", [error.to_string(), error.to_string()]))?;
        out.line(text.trim_end())?;
    }
    Ok(Status::Well)
}

fn of(decision: &Decision<'_>, kind: FormKind, wanted: &MakeForm) -> Result<Form, NoForm> {
    let stage = if wanted.full { ReportStage::Full } else { ReportStage::Prompt };
    Ok(match kind {
        FormKind::LeakReport => decision.leak_report(stage)?.into(),
        FormKind::LeakNotice => decision.leak_notice()?.into(),
        FormKind::EntrusteeNotice => decision.entrustee_notice()?.into(),
        FormKind::TransferRecord => decision.transfer_record(Party::default())?.into(),
        FormKind::RequestAnswer => decision.request_answer()?.into(),
        FormKind::JointUseNotice => decision.joint_use_notice().into(),
        FormKind::OptOutFiling => decision.opt_out_filing(Filing::First).into(),
        _ => return Err(NoForm::NotOwed),
    })
}

/// Every blank at once; objected to where something is blank that is required.
fn check(document: &Document, out: Out) -> Result<Status, Failure> {
    let form: Form = document.read()?;
    let blanks = form.blanks();
    if out.json {
        let both = |of: &dyn Fn(Language) -> String| json!({ "en": of(Language::En), "ja": of(Language::Ja) });
        let told = blanks.iter().map(|blank| {
            json!({
                "key": blank.key(),
                "need": blank.need(),
                "name": both(&|language| blank.name(language).to_owned()),
                "citation": blank.citation().map(|one| one.to_string()),
                "expected": both(&|language| blank.expected(language).to_owned()),
            })
        });
        out.data(&json!({
            "file": document.name,
            "form": form.kind(),
            "complete": form.is_complete(),
            "blanks": told.collect::<Vec<_>>(),
        }))?;
        return Ok(Status::objected(!form.is_complete()));
    }
    let well = out.say("complete", "必要な事項は全て記載されています。");
    let open = out.say("not complete", "必要な事項に未記入のもの等があります。");
    let verdict = if form.is_complete() { styled(BOLD, well) } else { styled(RED, open) };
    out.line(format_args!("{}: {verdict}", document.name))?;
    for blank in &blanks {
        let style = match blank.need() {
            Need::Required | Need::Barred => RED,
            _ => YELLOW,
        };
        let key = styled(style, blank.key());
        out.line(format_args!("  {key}  {}", blank.in_language(out.language)))?;
    }
    Ok(Status::objected(!form.is_complete()))
}

/// The form as a page of Markdown; as data, the form itself.
fn print(form: &Form, out: Out) -> Result<Status, Failure> {
    if out.json {
        out.data(form)?;
    } else {
        out.line(form.in_language(out.language).to_string().trim_end())?;
    }
    Ok(Status::Well)
}
