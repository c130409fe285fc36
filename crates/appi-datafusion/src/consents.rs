//! The decision on a row whose principal has consents on record.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use appi::error::Faults;
use appi::{Consent, Decision, Fact, Id, Language, Prepared};
use datafusion::arrow::array::{ArrayRef, StringViewBuilder, StructArray};
use datafusion::arrow::datatypes::{DataType, Field, Fields};
use datafusion::common::Result;
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

use crate::error::ColumnError;
use crate::function::{add, returned};
use crate::read::ConsentColumn;
use crate::rows::{Reason, Turning, answers_at, every_answer, facts_of};

/// 同意の列による判断: a prepared case that is decided on the consents of each row, and on what its other
/// columns say.
#[derive(Clone, Debug)]
pub struct Consents {
    prepared: Arc<Prepared>,
    facts: Vec<Fact>,
    columns: Vec<String>,
    /// On what rows turn where nobody knows of a consent, and where there is none.
    turning: Arc<Turning>,
}

impl Consents {
    /// Decides a case on the consents of each row, and on what these columns say: of each a fact, by its
    /// id, and the name of the column.
    ///
    /// # Errors
    ///
    /// Where the case has consents of its own; else as [`Rows::of`](crate::Rows::of).
    pub fn of(prepared: Prepared, columns: &[(&str, &str)]) -> Result<Self, ColumnError> {
        if prepared.case().consents.is_some() {
            return Err(ColumnError::HasConsents);
        }
        let facts = facts_of(&prepared, columns)?;
        let columns = columns.iter().map(|(_, column)| (*column).to_owned()).collect();
        let mut turning = Turning::default();
        for answers in every_answer(&facts) {
            turning.add(&prepared.decide(&answers));
            if let Ok(nobody) = prepared.consents(&[]) {
                turning.add(&prepared.decide_on(&nobody, &answers));
            }
        }
        let (prepared, turning) = (Arc::new(prepared), Arc::new(turning));
        Ok(Self { prepared, facts, columns, turning })
    }

    /// The decision as a scalar function of this name. Its first argument is a list of structs, a consent
    /// each, with the fields of [`Consent`] (hyphens may be underscores; lists of texts, texts, days as
    /// `Date32` or text; `to` and `expressed` must be there, what else is left out or null is not said); the
    /// others are the columns, Boolean. A list that is null is a record that nobody knows; an empty one
    /// says that there is no consent. It returns a struct of `verdict`, `reason`, and `consent`: the id of
    /// the first consent relied on, null if none is, or has none.
    #[must_use]
    pub fn function(&self, name: &str) -> ScalarUDF {
        ScalarUDF::from(OnConsents {
            name: name.to_owned(),
            of: self.clone(),
            signature: Signature::any(self.columns.len() + 1, Volatility::Immutable),
        })
    }
}

/// Decides rows one after the other, equal ones once.
#[derive(Debug)]
struct OnConsents {
    name: String,
    of: Consents,
    signature: Signature,
}

impl PartialEq for OnConsents {
    fn eq(&self, other: &Self) -> bool {
        let key = |one: &Self| (one.name.clone(), one.of.columns.clone(), one.of.facts.clone());
        let text = |one: &Self| (one.of.prepared.digest(), one.of.prepared.case().clone());
        key(self) == key(other) && text(self) == text(other)
    }
}

impl Eq for OnConsents {}

impl Hash for OnConsents {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.name, &self.of.columns).hash(state);
    }
}

/// What is told of a row.
#[derive(Clone, Debug)]
struct Told {
    verdict: &'static str,
    reason: Option<String>,
    consent: Option<Id>,
}

impl Told {
    fn of(decision: &Decision<'_>, turning: &Turning) -> Self {
        let relied_on = decision.outcome().consents;
        Self {
            verdict: decision.verdict().id(),
            reason: Reason::of(decision, turning).map(|reason| reason.code().to_owned()),
            consent: relied_on.into_iter().next().and_then(|one| one.id),
        }
    }
}

impl OnConsents {
    fn tell(&self, row: usize, consents: Option<&[Consent]>, place: u32) -> Result<Told> {
        let Consents { facts, turning, .. } = &self.of;
        let answers = answers_at(facts, usize::try_from(place).unwrap_or_default());
        let Some(consents) = consents else {
            return Ok(Told::of(&self.of.prepared.decide(&answers), turning));
        };
        let on_record =
            self.of.prepared.consents(consents).map_err(|faults| in_row(row, &faults))?;
        Ok(Told::of(&self.of.prepared.decide_on(&on_record, &answers), turning))
    }
}

fn in_row(row: usize, faults: &Faults) -> ColumnError {
    let said = [Language::En, Language::Ja].map(|language| faults.in_language(language));
    ColumnError::Row { place: row.to_string(), said }
}

fn told() -> Fields {
    let consent = Arc::new(Field::new("consent", DataType::Utf8View, true));
    returned().iter().cloned().chain([consent]).collect()
}

impl ScalarUDFImpl for OnConsents {
    fn name(&self) -> &str {
        &self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Struct(told()))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let [consents, columns @ ..] = args.args.as_slice() else {
            return Err(ColumnError::Lacks("consents").into());
        };
        let consents = ConsentColumn::of(&consents.to_array(args.number_rows)?)?;
        let mut places = vec![0_u32; args.number_rows];
        for (column, said) in self.of.columns.iter().zip(columns) {
            add(&mut places, column, said)?;
        }
        // Of rows without a consent there are only so many kinds.
        let mut without: HashMap<(bool, u32), Told> = HashMap::new();
        let [mut verdicts, mut reasons, mut ids] = [(); 3].map(|()| {
            StringViewBuilder::with_capacity(args.number_rows).with_deduplicate_strings()
        });
        for (row, place) in places.iter().enumerate() {
            let record = consents.row(row)?;
            let key = (record.is_some(), *place);
            let told = match record.as_deref() {
                Some(record @ [_, ..]) => self.tell(row, Some(record), *place)?,
                none => match without.get(&key) {
                    Some(told) => told.clone(),
                    None => {
                        let told = self.tell(row, none, *place)?;
                        without.entry(key).or_insert(told).clone()
                    }
                },
            };
            verdicts.append_value(told.verdict);
            reasons.append_option(told.reason);
            ids.append_option(told.consent.as_ref().map(Id::as_str));
        }
        let columns: Vec<ArrayRef> =
            [verdicts, reasons, ids].map(|mut column| Arc::new(column.finish()) as ArrayRef).into();
        Ok(ColumnarValue::Array(Arc::new(StructArray::try_new(told(), columns, None)?)))
    }
}
