//! Cells of a case: read into it, and written out of it.

use indexmap::IndexMap;

use super::column::Column;
use super::word::{once, pair, parts, quoted, twice, unquoted, word, words};
use crate::answer::Answer;
use crate::case::{
    Capacity, Case, CasePurpose, CaseRecipient, Consent, ConsentKind, DescribedRecipient, DutyDays,
    DutyFacts,
};
use crate::name::nearest;
use crate::read::is_default;
use crate::text::{Text, said};
use crate::vocabulary::Id;

/// Words that stand for several facts.
pub(super) type Words = IndexMap<String, Vec<(String, Answer)>>;

/// Reads a cell into a case.
///
/// # Errors
///
/// What is wrong with the cell.
pub(super) fn read(case: &mut Case, column: Column, cell: &str) -> Result<(), Text> {
    match column {
        Column::Date => case.date = word(cell)?,
        Column::Handling => case.handling = word(cell)?,
        Column::Dataset => case.dataset = cell.into(),
        Column::Items => case.items = Some(parts(cell, ',').map(Id::from).collect()),
        Column::Purpose => case.purpose = Some(purpose(cell)),
        Column::Recipient => case.recipient = Some(recipient(cell)?),
        Column::Kind => case.kind = Some(word(cell)?),
        Column::Source => case.source = Some(word(cell)?),
        Column::ActingAs => case.acting_as = word(cell)?,
        Column::Request => case.request = Some(word(cell)?),
        Column::Channel => case.channel = Some(word(cell)?),
        Column::Presume => case.presume = word(cell)?,
        Column::Posted => case.posted = Some(word(cell)?),
        Column::Affected => {
            let count = cell.parse().map_err(|_| {
                said!("`{cell}` is no number of principals", "`{cell}`は本人の数ではありません。",)
            })?;
            case.affected = Some(count);
        }
        Column::Known => case.known = Some(word(cell)?),
        Column::Holidays => {
            case.holidays = parts(cell, ',').map(word).collect::<Result<_, _>>()?;
        }
        Column::Consents => {
            let none = parts(cell, ';').any(|one| one == "none");
            if none && parts(cell, ';').count() > 1 {
                return Err(said!(
                    "`none` stands beside something else",
                    "`none`が他の記載と併せて記載されています。",
                ));
            }
            let records = parts(cell, ';').filter(|_| !none);
            case.consents = Some(records.map(|one| consent(one, case)).collect::<Result<_, _>>()?);
        }
        _ => {}
    }
    Ok(())
}

/// Reads a cell of facts: `fact=yes`, a word that stands for several, and
/// `duty:id=overdue`, or the day on which that duty arose. What the cell answers
/// itself goes before what a word stands for.
pub(super) fn read_facts(case: &mut Case, cell: &str, known: &Words) -> Result<(), Text> {
    let mut meant: Vec<(String, Answer)> = Vec::new();
    for part in parts(cell, ';') {
        if let Some(duty) = part.strip_prefix("duty:") {
            let (duty, state) = pair(duty)?;
            let facts = match state.parse() {
                Ok(arose) => DutyFacts::Days(DutyDays { arose, performed: None }),
                Err(_) => DutyFacts::State(word(state)?),
            };
            if case.duties.insert(duty.into(), facts).is_some() {
                return Err(twice(duty));
            }
        } else if part.contains('=') {
            let (fact, answer) = pair(part)?;
            if case.facts.insert(fact.to_owned(), word(answer)?).is_some() {
                return Err(twice(fact));
            }
        } else {
            let facts = known.get(part).ok_or_else(|| {
                let hint = nearest(part, known.keys().map(String::as_str));
                said!(
                    hint;
                    "`{part}` has no answer, and no line `Word: {part} = …` explains it{hint}",
                    "`{part}`に回答がなく、これを説明する行`Word: {part} = …`もありません{hint}。",
                )
            })?;
            meant.extend(facts.iter().cloned());
        }
    }
    let said = case.facts.clone();
    for (fact, answer) in meant.into_iter().filter(|(fact, _)| !said.contains_key(fact)) {
        match case.facts.get(&fact) {
            Some(other) if *other != answer => {
                return Err(said!(
                    "the words disagree on `{fact}`",
                    "記載された語が`{fact}`について矛盾しています。",
                ));
            }
            _ => case.facts.insert(fact, answer),
        };
    }
    Ok(())
}

/// The id of a purpose, or free words between quotation marks.
fn purpose(cell: &str) -> CasePurpose {
    match unquoted(cell) {
        Some(text) => CasePurpose::Free { text },
        None => CasePurpose::Declared(cell.into()),
    }
}

/// The id of a recipient, or a name between quotation marks or of several words;
/// then `country=US; relation=entrustee`. An id of several words is written `id="…"`.
fn recipient(cell: &str) -> Result<CaseRecipient, Text> {
    let mut described = DescribedRecipient::default();
    for part in parts(cell, ';') {
        match part.split_once('=').filter(|_| !part.starts_with('"')) {
            Some(("country", code)) => {
                once(&mut described.country, word(code)?, "country")?;
            }
            Some(("relation", relation)) => {
                once(&mut described.relation, word(relation)?, "relation")?;
            }
            Some(("id", id)) => {
                let id = unquoted(id).unwrap_or_else(|| id.to_owned());
                once(&mut described.id, Id::from(id.as_str()), "id")?;
            }
            Some((key, _)) => {
                return Err(said!(
                    "`{key}`: expected `country` or `relation`",
                    "`{key}`：`country`又は`relation`としてください。",
                ));
            }
            None => match unquoted(part).or_else(|| part.contains(' ').then(|| part.to_owned())) {
                Some(name) => once(&mut described.name, name, "name")?,
                None => once(&mut described.id, part.into(), "id")?,
            },
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
fn consent(text: &str, case: &Case) -> Result<Consent, Text> {
    let mut said = text.split_whitespace();
    let (Some(to), Some(expressed)) = (said.next(), said.next()) else {
        return Err(said!(
            "`{text}`: expected `none`, or a kind of consent and how it was expressed",
            "`{text}`：`none`か、同意の対象及び方法を記載してください。",
        ));
    };
    let mut consent = Consent::new(words::<ConsentKind>(to, '+')?, word(expressed)?);
    consent.given = Some(case.date);
    consent.identity_confirmed = Answer::Yes;
    consent.capacity = Capacity::Capable;
    let mut keys: Vec<&str> = Vec::new();
    for part in said {
        let (key, value) = pair(part)?;
        if keys.contains(&key) {
            return Err(twice(key));
        }
        keys.push(key);
        match key {
            "given" => consent.given = Some(word(value)?),
            "withdrawn" => consent.withdrawn = Some(word(value)?),
            "shown" => consent.shown = Some(words(value, ',')?),
            "recipients" => consent.recipients = Some(words(value, ',')?),
            "items" => consent.items = Some(words(value, ',')?),
            "purposes" => consent.purposes = Some(words(value, ',')?),
            "countries" => consent.countries = Some(words(value, ',')?),
            "identity-confirmed" => consent.identity_confirmed = word(value)?,
            "capacity" => consent.capacity = word(value)?,
            "representative" => consent.representative = word(value)?,
            key => {
                let hint = nearest(key, LIMITS);
                return Err(said!(
                    hint;
                    "`{key}` is nothing a consent has{hint}",
                    "同意に`{key}`という記載事項はありません{hint}。",
                ));
            }
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
            CasePurpose::Free { text } => quoted(text),
        }),
        Column::Recipient => case.recipient.as_ref().map(written_recipient),
        Column::Kind => case.kind.map(|kind| kind.to_string()),
        Column::Source => case.source.map(|source| source.to_string()),
        Column::Request => case.request.map(|request| request.to_string()),
        Column::Channel => case.channel.map(|channel| channel.to_string()),
        Column::Posted => case.posted.map(|day| day.to_string()),
        Column::Affected => case.affected.map(|count| count.to_string()),
        Column::Known => case.known.map(|day| day.to_string()),
        Column::Holidays => (!case.holidays.is_empty()).then(|| {
            let days: Vec<String> = case.holidays.iter().map(ToString::to_string).collect();
            days.join(", ")
        }),
        Column::ActingAs => (!is_default(&case.acting_as)).then(|| case.acting_as.to_string()),
        Column::Presume => (!case.presume.is_usual()).then(|| case.presume.to_string()),
        _ => None,
    }
}

fn written_recipient(recipient: &CaseRecipient) -> String {
    let described = match recipient {
        CaseRecipient::Declared(id) => return written_id(id),
        CaseRecipient::Described(described) => described,
    };
    let id = described.id.as_ref().map(written_id);
    let name = described.name.as_deref().map(quoted);
    let country = described.country.map(|country| format!("country={country}"));
    let relation = described.relation.map(|one| format!("relation={one}"));
    let said: Vec<String> = [id, name, country, relation].into_iter().flatten().collect();
    said.join("; ")
}

/// An id of several words would be read as a name.
fn written_id(id: &Id) -> String {
    let plain = |letter: char| !letter.is_whitespace() && !['=', ';', '"'].contains(&letter);
    if id.as_str().chars().all(plain) {
        id.to_string()
    } else {
        format!("id={}", quoted(id.as_str()))
    }
}
