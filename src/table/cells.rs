//! Cells of a case: read into it, and written out of it.

use indexmap::IndexMap;

use super::column::Column;
use super::word::{day, or_unknown, pair, parts, word, words};
use crate::answer::Answer;
use crate::case::{
    Case, CasePurpose, CaseRecipient, Consent, DescribedRecipient, DutyDays, DutyFacts,
    FreePurpose, OrUnknown,
};
use crate::policy::nearest;
use crate::vocabulary::Id;

/// Words that stand for several facts.
pub(super) type Words = IndexMap<String, Vec<(String, Answer)>>;

/// Reads a cell into a case.
///
/// # Errors
///
/// What is wrong with the cell.
pub(super) fn read(case: &mut Case, column: Column, cell: &str) -> Result<(), String> {
    match column {
        Column::Date => case.date = day(cell)?,
        Column::Handling => case.handling = word(cell)?,
        Column::Dataset => case.dataset = cell.into(),
        Column::Items => case.items = Some(parts(cell, ',').map(Id::from).collect()),
        Column::Purpose => case.purpose = Some(purpose(cell)),
        Column::Recipient => case.recipient = Some(recipient(cell)?),
        Column::Kind => case.kind = Some(or_unknown(cell)?),
        Column::Source => case.source = Some(or_unknown(cell)?),
        Column::ActingAs => case.acting_as = word(cell)?,
        Column::Request => case.request = Some(or_unknown(cell)?),
        Column::Presume => case.presume = word(cell)?,
        Column::Affected => {
            let count = cell.parse().map_err(|_| format!("`{cell}` is no number of principals"))?;
            case.affected = Some(count);
        }
        Column::Consents => {
            let records = parts(cell, ';').filter(|one| *one != "none");
            case.consents = Some(records.map(|one| consent(one, case)).collect::<Result<_, _>>()?);
        }
        _ => {}
    }
    Ok(())
}

/// Reads a cell of facts: `fact=yes`, a word that stands for several, and
/// `duty:id=overdue`, or the day on which that duty arose. What the cell answers
/// itself goes before what a word stands for.
pub(super) fn read_facts(case: &mut Case, cell: &str, known: &Words) -> Result<(), String> {
    let mut meant = Vec::new();
    for part in parts(cell, ';') {
        if let Some(duty) = part.strip_prefix("duty:") {
            let (duty, state) = pair(duty)?;
            let facts = match state.parse() {
                Ok(arose) => DutyFacts::Days(DutyDays { arose, performed: None }),
                Err(_) => DutyFacts::State(word(state)?),
            };
            case.duties.insert(duty.into(), facts);
        } else if part.contains('=') {
            let (fact, answer) = pair(part)?;
            if case.facts.insert(fact.to_owned(), word(answer)?).is_some() {
                return Err(format!("`{fact}` stands twice"));
            }
        } else {
            let facts = known.get(part).ok_or_else(|| {
                let hint = nearest(part, known.keys().map(String::as_str));
                format!("`{part}` has no answer, and no line `Word: {part} = …` explains it{hint}")
            })?;
            meant.extend(facts.iter().cloned());
        }
    }
    for (fact, answer) in meant {
        case.facts.entry(fact).or_insert(answer);
    }
    Ok(())
}

/// The id of a purpose, or free words between quotation marks.
fn purpose(cell: &str) -> CasePurpose {
    match cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) => CasePurpose::Free(FreePurpose { text: text.to_owned() }),
        None => CasePurpose::Declared(cell.into()),
    }
}

/// The id of a recipient, or a name between quotation marks or of several words;
/// then `country=US; relation=entrustee`.
fn recipient(cell: &str) -> Result<CaseRecipient, String> {
    let mut described = DescribedRecipient::default();
    for part in parts(cell, ';') {
        match part.split_once('=') {
            Some(("country", code)) => {
                described.country = Some(code.parse().map_err(|error| format!("{error}"))?);
            }
            Some(("relation", relation)) => described.relation = Some(or_unknown(relation)?),
            Some((key, _)) if !part.starts_with('"') => {
                return Err(format!("`{key}`: expected `country` or `relation`"));
            }
            _ => {
                let quoted = part.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
                match quoted.or(part.contains(' ').then_some(part)) {
                    Some(name) => described.name = Some(name.to_owned()),
                    None => described.id = Some(part.into()),
                }
            }
        }
    }
    Ok(match described {
        DescribedRecipient { id: Some(id), name: None, country: None, relation: None } => {
            CaseRecipient::Declared(id)
        }
        described => CaseRecipient::Described(described),
    })
}

/// `provision+use tick given=2026-10-01 shown=country,regime recipients=a-vendor`: to
/// what, how expressed, and what else is on record. What is not said: given on the
/// day of the case, by a person who is known and could judge.
fn consent(text: &str, case: &Case) -> Result<Consent, String> {
    let mut said = text.split_whitespace();
    let (Some(to), Some(expressed)) = (said.next(), said.next()) else {
        return Err(format!(
            "`{text}`: expected `none`, or a kind of consent and how it was expressed"
        ));
    };
    let mut consent = Consent {
        to: words(to, '+')?,
        recipients: None,
        items: None,
        purposes: None,
        countries: None,
        shown: None,
        expressed: word(expressed)?,
        given: Some(case.date),
        identity_confirmed: Answer::Yes,
        capacity: crate::case::Capacity::Capable,
        representative: Answer::Unknown,
        withdrawn: None,
    };
    for part in said {
        let (key, value) = pair(part)?;
        match key {
            "given" => consent.given = Some(day(value)?),
            "withdrawn" => consent.withdrawn = Some(day(value)?),
            "shown" => consent.shown = Some(words(value, ',')?),
            "recipients" => consent.recipients = Some(words(value, ',')?),
            "items" => consent.items = Some(words(value, ',')?),
            "purposes" => consent.purposes = Some(words(value, ',')?),
            "countries" => consent.countries = Some(words(value, ',')?),
            "identity-confirmed" => consent.identity_confirmed = word(value)?,
            "capacity" => consent.capacity = word(value)?,
            "representative" => consent.representative = word(value)?,
            key => return Err(format!("`{key}` is nothing a consent has{}", nearest(key, LIMITS))),
        }
    }
    Ok(consent)
}

const LIMITS: [&str; 10] = [
    "given",
    "withdrawn",
    "shown",
    "recipients",
    "items",
    "purposes",
    "countries",
    "identity-confirmed",
    "capacity",
    "representative",
];

/// What a case says in a column, as a cell says it; `None` where it says nothing.
/// Consents beyond none are told by how many they are.
pub(super) fn written(case: &Case, column: Column) -> Option<String> {
    match column {
        Column::Date => Some(case.date.to_string()),
        Column::Handling => Some(case.handling.id().to_owned()),
        Column::Dataset => Some(case.dataset.to_string()),
        Column::Items => case
            .items
            .as_ref()
            .map(|items| items.iter().map(Id::as_str).collect::<Vec<_>>().join(", ")),
        Column::Purpose => case.purpose.as_ref().map(|purpose| match purpose {
            CasePurpose::Declared(id) => id.to_string(),
            CasePurpose::Free(free) => format!("\"{}\"", free.text),
        }),
        Column::Recipient => case.recipient.as_ref().map(written_recipient),
        Column::Kind => case.kind.map(|kind| known(kind, |kind| kind.id())),
        Column::Source => case.source.map(|source| known(source, |source| source.id())),
        Column::Request => case.request.map(|request| known(request, |request| request.id())),
        Column::Affected => case.affected.map(|count| count.to_string()),
        Column::ActingAs => match case.acting_as {
            crate::case::ActingAs::Operator => None,
            crate::case::ActingAs::Entrustee => Some("entrustee".to_owned()),
        },
        Column::Presume => (!case.presume.is_usual()).then(|| "nothing".to_owned()),
        _ => None,
    }
}

fn known<T>(value: OrUnknown<T>, id: fn(&T) -> &'static str) -> String {
    match value {
        OrUnknown::Known(value) => id(&value).to_owned(),
        OrUnknown::Unknown(_) => "unknown".to_owned(),
    }
}

fn written_recipient(recipient: &CaseRecipient) -> String {
    let described = match recipient {
        CaseRecipient::Declared(id) => return id.to_string(),
        CaseRecipient::Described(described) => described,
    };
    let id = described.id.as_ref().map(Id::to_string);
    let name = described.name.as_ref().map(|name| format!("\"{name}\""));
    let country = described.country.map(|country| format!("country={country}"));
    let relation = described.relation.map(|one| format!("relation={}", known(one, |r| r.id())));
    let said: Vec<String> = [id, name, country, relation].into_iter().flatten().collect();
    said.join("; ")
}
