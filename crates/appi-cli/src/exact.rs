//! `appi compare --exact`: what is decided otherwise, over all states.

use appi::difference::{Difference, Scope};
use appi::{CompiledPolicy, Edition, Language, Policy, Register};

use crate::Status;
use crate::arguments::Compare;
use crate::failure::{Failure, day, word};
use crate::input::{Document, Subject};
use crate::output::{BOLD, Out, styled};

/// Whether the exact difference is wanted.
pub(crate) const fn is_wanted(wanted: &Compare) -> bool {
    wanted.exact || wanted.act || !wanted.registers.is_empty()
}

pub(crate) fn run(wanted: &Compare, out: Out) -> Result<Status, Failure> {
    let old = Document::open(&wanted.old)?;
    let subject = Subject::read(&old)?;
    let mut scope = Scope::default();
    for handling in &wanted.handlings {
        scope.handlings.push(word("--handling", handling)?);
    }
    scope.datasets = wanted.datasets.iter().map(|id| id.as_str().into()).collect();
    let refused = |error: &appi::error::DifferenceError| {
        Failure::said(&old.name, |language| error.in_language(language))
    };
    let between = |one: &CompiledPolicy, other: &CompiledPolicy| {
        one.difference(other, &scope).map_err(|error| refused(&error))
    };
    let edition = Edition::in_force_on(day("--date", wanted.date.as_deref())?)
        .map_err(|error| Failure::of("--date", &error))?;
    let new = wanted.new.as_ref().map(|path| {
        let document = Document::open(path)?;
        let subject = Subject::read(&document)?;
        Ok((document, subject))
    });
    let differences: Vec<Difference> = match (&subject, new.transpose()?) {
        (Subject::History(history), None) => {
            let compiled = history.compile().map_err(|error| Failure::of(&old.name, &error))?;
            let all = compiled.differences(&scope).map_err(|error| refused(&error))?;
            all.into_iter().map(|(_, difference)| difference).collect()
        }
        (Subject::Policy(policy), Some((document, Subject::Policy(next)))) => {
            let one = compiled(&old, policy, edition)?;
            vec![between(&one, &compiled(&document, &next, edition)?)?]
        }
        (Subject::Policy(policy), None) if wanted.act => {
            let compiled = compiled(&old, policy, edition)?;
            let difference = compiled.difference_from_the_act(&scope);
            vec![difference.map_err(|error| refused(&error))?]
        }
        (Subject::Policy(policy), None) if !wanted.registers.is_empty() => {
            let [one, other] = two("--registers", &wanted.registers)?;
            let beside = |path: &str| {
                let document = Document::open(path)?;
                let register: Register = document.read()?;
                let beside = compiled(&old, policy, edition)?.with(&register);
                beside.map_err(|error| Failure::of(&document.name, &error))
            };
            vec![between(&beside(one)?, &beside(other)?)?]
        }
        (Subject::Policy(policy), None) => {
            let [one, other] = two("--editions", &wanted.editions)?;
            let under = |text: &str| compiled(&old, policy, word("--editions", text)?);
            vec![between(&under(one)?, &under(other)?)?]
        }
        (_, Some((document, _))) => {
            return Err(Failure::about(
                &document.name,
                [
                    "expected one policy here, and one before it".to_owned(),
                    "ここ及び旧版には、それぞれ一つのポリシーを指定してください。".to_owned(),
                ],
            ));
        }
    };
    let different = differences.iter().any(|one| !one.is_nothing());
    if out.json {
        out.data(&differences)?;
        return Ok(Status::objected(different));
    }
    for difference in &differences {
        let text = difference.in_language(out.language).to_string();
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        out.line(styled(BOLD, first))?;
        if !rest.is_empty() {
            out.line(rest)?;
        }
    }
    Ok(Status::objected(different))
}

fn compiled(
    document: &Document,
    policy: &Policy,
    edition: Edition,
) -> Result<CompiledPolicy, Failure> {
    policy.compile(edition).map_err(|error| Failure::of(&document.name, &error))
}

/// Two of what the option names.
fn two<'t>(option: &str, named: &'t [String]) -> Result<[&'t str; 2], Failure> {
    if let [one, other] = named {
        return Ok([one, other]);
    }
    Err(Failure::said(option, |language| {
        let said = match language {
            Language::En => {
                "expected two, one after the other with a comma between, or a new version"
            }
            Language::Ja => "二つをコンマで区切って指定するか、新版を指定してください。",
        };
        said.to_owned()
    }))
}
