//! `appi compare`: two versions, or one policy under two editions of the Act.

use appi::compare::{Change, Posting, compare};
use appi::{Day, Edition, Policy};
use serde_json::{Value, json};

use crate::arguments::Compare;
use crate::failure::{Failure, day, word};
use crate::input::{Document, Subject};
use crate::output::{BOLD, Out, styled};
use crate::{Status, editions, exact};

/// Two versions that follow each other.
struct Pair<'p> {
    old: (&'p str, &'p Policy),
    new: (&'p str, &'p Policy),
}

pub(crate) fn run(wanted: &Compare, out: Out) -> Result<Status, Failure> {
    if exact::is_wanted(wanted) {
        return exact::run(wanted, out);
    }
    let old = Document::open(&wanted.old)?;
    let subject = Subject::read(&old)?;
    if !wanted.editions.is_empty() {
        let Subject::Policy(policy) = &subject else {
            return Err(one_policy(&old));
        };
        return editions::compare(&old, policy, &wanted.editions, out);
    }
    let edition = Edition::in_force_on(day("--date", wanted.date.as_deref())?)
        .map_err(|error| Failure::of("--date", &error))?;
    let posted: Option<Day> =
        wanted.posted.as_deref().map(|text| word("--posted", text)).transpose()?;
    let new = wanted.new.as_ref().map(|path| {
        let document = Document::open(path)?;
        let subject = Subject::read(&document)?;
        Ok((document, subject))
    });
    let new = new.transpose()?;
    let pairs: Vec<Pair<'_>> = match (&subject, &new) {
        (Subject::Policy(policy), Some((document, Subject::Policy(next)))) => {
            vec![Pair { old: (&old.name, policy), new: (&document.name, next) }]
        }
        (Subject::History(history), None) => {
            let versions = history.versions();
            let pairs = versions.iter().zip(versions.iter().skip(1));
            let pair = |(one, next)| -> Pair<'_> {
                let (one, next): (&appi::policy::Version, &appi::policy::Version) = (one, next);
                Pair { old: (&old.name, &one.policy), new: (&old.name, &next.policy) }
            };
            pairs.map(pair).collect()
        }
        (Subject::Policy(_), None) => return Err(no_other(&old)),
        (_, Some((document, _))) => return Err(one_policy(document)),
    };
    let (mut different, mut data) = (false, Vec::new());
    for Pair { old, new } in pairs {
        let changes = compare(old.1, new.1, edition);
        let changes = changes.map_err(|error| Failure::of(new.0, &error))?;
        different |= !changes.is_empty();
        if out.json {
            data.push(json!({
                "old": named(old),
                "new": named(new),
                "edition": edition,
                "changes": changes.iter().map(|one| of_change(one, posted)).collect::<Vec<_>>(),
            }));
        } else {
            tell([old, new], &changes, posted, out)?;
        }
    }
    if out.json {
        out.data(&data)?;
    }
    Ok(Status::objected(different))
}

fn one_policy(document: &Document) -> Failure {
    Failure::about(
        &document.name,
        [
            "is a history: expected one policy here".to_owned(),
            "版の履歴です。ここでは一つのポリシーを指定してください。".to_owned(),
        ],
    )
}

fn no_other(document: &Document) -> Failure {
    Failure::about(
        &document.name,
        [
            "is one policy: name a new version too, or two --editions".to_owned(),
            "一つのポリシーです。新版も指定するか、--editionsで二つの施行版を指定してください。"
                .to_owned(),
        ],
    )
}

fn named((file, policy): (&str, &Policy)) -> Value {
    json!({ "file": file, "policy": policy.id, "version": policy.version })
}

fn of_change(change: &Change<'_>, posted: Option<Day>) -> Value {
    let both = |says: &dyn Fn(appi::Language) -> String| json!({ "en": says(appi::Language::En), "ja": says(appi::Language::Ja) });
    let needs = change.needs().iter().map(|need| {
        let demand = need.demand();
        json!({
            "norm": demand.norm().id(),
            "citation": need.citation().to_string(),
            "says": both(&|language| demand.in_language(language).to_owned()),
            "when": both(&|language| demand.moment().in_language(language).to_owned()),
        })
    });
    let earliest = posted.map(|day| {
        let earliest = change.earliest(&Posting::on(day));
        json!({
            "day": earliest.day(),
            "says": both(&|language| earliest.in_language(language).to_string()),
        })
    });
    json!({
        "kind": change.kind().id(),
        "path": change.path(),
        "name": change.name(),
        "old-clause": change.old_clause().map(|clause| &clause.id),
        "new-clause": change.new_clause().map(|clause| &clause.id),
        "needs": needs.collect::<Vec<_>>(),
        "earliest": earliest,
        "says": both(&|language| change.kind().in_language(language).into_owned()),
    })
}

fn tell(
    pair: [(&str, &Policy); 2],
    changes: &[Change<'_>],
    posted: Option<Day>,
    out: Out,
) -> Result<(), Failure> {
    let [old, new] = pair.map(|(file, policy)| match policy.version {
        Some(day) => match out.language {
            appi::Language::En => format!("{file} ({day})"),
            appi::Language::Ja => format!("{file}（{day}）"),
        },
        None => file.to_owned(),
    });
    out.line(styled(BOLD, format_args!("{old} → {new}")))?;
    if changes.is_empty() {
        return out.line(out.say("no difference", "差異はありません。"));
    }
    for change in changes {
        out.line(change.in_language(out.language).to_string().trim_end())?;
        if let Some(day) = posted {
            let earliest = change.earliest(&Posting::on(day));
            let earliest = earliest.in_language(out.language).to_string();
            for line in earliest.lines() {
                out.line(format_args!("  {line}"))?;
            }
        }
    }
    Ok(())
}
