//! Consents read from a nested column.

use std::str::FromStr;
use std::sync::Arc;

use appi::error::NameError;
use appi::{Consent, Id, Language};
use datafusion::arrow::array::{Array, ArrayRef, AsArray, ListArray, StringArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Field};
use datafusion::common::Result;

use crate::error::ColumnError;

/// The fields that are lists of words.
const LISTS: [&str; 6] = ["to", "recipients", "items", "purposes", "countries", "shown"];

/// The fields that are a word or a day.
const WORDS: [&str; 7] =
    ["id", "expressed", "given", "identity-confirmed", "capacity", "representative", "withdrawn"];

/// The consents of a batch, by their fields.
#[derive(Debug)]
pub(crate) struct ConsentColumn {
    list: ListArray,
    lists: Vec<(&'static str, ListArray)>,
    words: Vec<(&'static str, StringArray)>,
}

impl ConsentColumn {
    /// Of a list of structs whose fields are those of a consent, with hyphens or underscores.
    pub(crate) fn of(column: &ArrayRef) -> Result<Self> {
        let wrong = |place: &str, found: &DataType, expected| ColumnError::Type {
            place: place.to_owned(),
            found: found.to_string(),
            expected,
        };
        let of_structs = "a list of structs";
        let item = match column.data_type() {
            DataType::List(item) | DataType::LargeList(item) | DataType::ListView(item) => item,
            other => return Err(wrong("consents", other, of_structs).into()),
        };
        let list = cast(column, &DataType::List(Arc::clone(item)))?;
        let list = list.as_list::<i32>().clone();
        let Some(structs) = list.values().as_struct_opt() else {
            return Err(wrong("consents", list.values().data_type(), of_structs).into());
        };
        let mut read = Self { list: list.clone(), lists: Vec::new(), words: Vec::new() };
        let text = DataType::Utf8;
        for (name, field) in structs.column_names().into_iter().zip(structs.columns()) {
            let same = |known: &&&str| ***known == *name || known.replace('-', "_") == name;
            if let Some(known) = LISTS.iter().find(same) {
                let texts = DataType::List(Arc::new(Field::new_list_field(text.clone(), true)));
                let all = cast(field, &texts)
                    .map_err(|_| wrong(name, field.data_type(), "a list of texts"))?;
                read.lists.push((known, all.as_list::<i32>().clone()));
            } else if let Some(known) = WORDS.iter().find(same) {
                let all = cast(field, &text)
                    .map_err(|_| wrong(name, field.data_type(), "a text, or a day"))?;
                read.words.push((known, all.as_string::<i32>().clone()));
            } else {
                return Err(ColumnError::NoField(name.to_owned()).into());
            }
        }
        for needed in ["to", "expressed"] {
            let has = |name: &&str| *name == needed;
            let names = read.lists.iter().map(|(name, _)| *name);
            if !names.chain(read.words.iter().map(|(name, _)| *name)).any(|name| has(&name)) {
                return Err(ColumnError::Lacks(needed).into());
            }
        }
        Ok(read)
    }

    /// The consents on record in a row; none where it is null, and nobody knows.
    pub(crate) fn row(&self, row: usize) -> Result<Option<Vec<Consent>>, ColumnError> {
        if self.list.is_null(row) {
            return Ok(None);
        }
        let offsets = self.list.value_offsets();
        let [Some(from), Some(to)] = [row, row + 1].map(|at| offsets.get(at).copied()) else {
            return Ok(None);
        };
        let [from, to] = [from, to].map(|at| usize::try_from(at).unwrap_or_default());
        (from..to)
            .enumerate()
            .map(|(nth, at)| self.consent(row, nth, at))
            .collect::<Result<_, _>>()
            .map(Some)
    }

    fn consent(&self, row: usize, nth: usize, at: usize) -> Result<Consent, ColumnError> {
        let place = |field: &str| format!("{row}: consents[{nth}].{field}");
        let of_words = |name: &str| {
            let of = self.words.iter().find(|(known, _)| *known == name);
            let (_, texts) = of?;
            (!texts.is_null(at)).then(|| texts.value(at))
        };
        let of_list = |name: &str| -> Option<Vec<String>> {
            let (_, lists) = self.lists.iter().find(|(known, _)| *known == name)?;
            let texts = (!lists.is_null(at)).then(|| lists.value(at))?;
            let texts = texts.as_string_opt::<i32>()?.clone();
            Some(texts.iter().map(|text| text.unwrap_or_default().to_owned()).collect())
        };
        let lacks = |name| ColumnError::Lacks(name);
        let expressed = of_words("expressed").ok_or_else(|| lacks("expressed"))?;
        let to = of_list("to").ok_or_else(|| lacks("to"))?;
        let mut consent =
            Consent::new(all(&to, || place("to"))?, one(expressed, || place("expressed"))?);
        let ids = |name| of_list(name).map(|ids| ids.into_iter().map(Id::from).collect());
        consent.id = of_words("id").map(Id::from);
        consent.recipients = ids("recipients");
        consent.items = ids("items");
        consent.purposes = ids("purposes");
        let texts = of_list("countries");
        consent.countries = texts.map(|texts| all(&texts, || place("countries"))).transpose()?;
        let texts = of_list("shown");
        consent.shown = texts.map(|texts| all(&texts, || place("shown"))).transpose()?;
        let day =
            |name: &'static str| of_words(name).map(|day| one(day, || place(name))).transpose();
        consent.given = day("given")?;
        consent.withdrawn = day("withdrawn")?;
        if let Some(said) = of_words("capacity") {
            consent.capacity = one(said, || place("capacity"))?;
        }
        if let Some(said) = of_words("identity-confirmed") {
            consent.identity_confirmed = one(said, || place("identity-confirmed"))?;
        }
        if let Some(said) = of_words("representative") {
            consent.representative = one(said, || place("representative"))?;
        }
        Ok(consent)
    }
}

/// A word or a day.
fn one<T: FromStr<Err = NameError>>(
    text: &str,
    place: impl Fn() -> String,
) -> Result<T, ColumnError> {
    text.parse().map_err(|error: NameError| ColumnError::Row {
        place: place(),
        said: [Language::En, Language::Ja].map(|language| error.in_language(language)),
    })
}

/// Several of them.
fn all<T: FromStr<Err = NameError>>(
    texts: &[String],
    place: impl Fn() -> String,
) -> Result<Vec<T>, ColumnError> {
    texts.iter().map(|text| one(text, &place)).collect()
}
