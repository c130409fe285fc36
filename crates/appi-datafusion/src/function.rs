//! The decision on a row as a function of its columns.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, BooleanArray, StringViewArray, StructArray, UInt32Array,
};
use datafusion::arrow::compute::take;
use datafusion::arrow::datatypes::{DataType, Field, Fields};
use datafusion::common::{Result, ScalarValue};
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};

use crate::error::ColumnError;
use crate::rows::{Rows, digit};

/// What the functions return: verdict and code of the reason, both text.
pub(crate) fn returned() -> Fields {
    let verdict = Field::new("verdict", DataType::Utf8View, false);
    Fields::from(vec![verdict, Field::new("reason", DataType::Utf8View, true)])
}

/// Decides rows by looking them up.
#[derive(Debug)]
struct Lookup {
    name: String,
    rows: Rows,
    signature: Signature,
    /// Every combination, once.
    verdicts: ArrayRef,
    reasons: ArrayRef,
}

// What is looked up follows from the rows.
impl PartialEq for Lookup {
    fn eq(&self, other: &Self) -> bool {
        (&self.name, &self.rows) == (&other.name, &other.rows)
    }
}

impl Eq for Lookup {}

impl Hash for Lookup {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.name, &self.rows).hash(state);
    }
}

impl Rows {
    /// The decision as a scalar function of this name: its arguments are the columns in their order,
    /// Boolean, null where nobody knows; it returns a struct of `verdict` (`permitted`, `prohibited`,
    /// `undetermined`) and `reason` ([`Reason::code`](crate::Reason::code); null where nothing regulates
    /// the case). Register it with `SessionContext::register_udf`; on a cluster with the scheduler and
    /// each executor.
    #[must_use]
    pub fn function(&self, name: &str) -> ScalarUDF {
        let all = || (0..self.combinations()).filter_map(|place| self.at(place));
        let verdicts: StringViewArray = all().map(|one| Some(one.verdict().id())).collect();
        let reasons: StringViewArray =
            all().map(|one| one.reason().map(crate::Reason::code)).collect();
        let signature = match self.columns() {
            [] => Signature::nullary(Volatility::Immutable),
            _ => Signature::user_defined(Volatility::Immutable),
        };
        ScalarUDF::from(Lookup {
            name: name.to_owned(),
            rows: self.clone(),
            signature,
            verdicts: Arc::new(verdicts),
            reasons: Arc::new(reasons),
        })
    }
}

impl ScalarUDFImpl for Lookup {
    fn name(&self) -> &str {
        &self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Struct(returned()))
    }

    /// Null stands for what nobody knows; nothing else is made Boolean.
    fn coerce_types(&self, found: &[DataType]) -> Result<Vec<DataType>> {
        let columns = self.rows.columns();
        if found.len() != columns.len() {
            return Err(
                ColumnError::Arguments { found: found.len(), expected: columns.len() }.into()
            );
        }
        for (column, found) in columns.iter().zip(found) {
            if !matches!(found, DataType::Boolean | DataType::Null) {
                return Err(no_boolean(column, found).into());
            }
        }
        Ok(vec![DataType::Boolean; columns.len()])
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let mut places = vec![0_u32; args.number_rows];
        for (column, said) in self.rows.columns().iter().zip(&args.args) {
            add(&mut places, column, said)?;
        }
        let places = UInt32Array::from(places);
        let found = [&self.verdicts, &self.reasons].map(|of| take(of, &places, None));
        let [verdicts, reasons] = found;
        let found = StructArray::try_new(returned(), vec![verdicts?, reasons?], None)?;
        Ok(ColumnarValue::Array(Arc::new(found)))
    }
}

/// Adds a column to the places of the rows, as their next digit.
pub(crate) fn add(places: &mut [u32], column: &str, said: &ColumnarValue) -> Result<()> {
    let digit = |said| u32::try_from(digit(said)).unwrap_or_default();
    match said {
        ColumnarValue::Scalar(ScalarValue::Boolean(said)) => {
            places.iter_mut().for_each(|place| *place = *place * 3 + digit(*said));
        }
        ColumnarValue::Array(array) => {
            let Some(answers) = array.as_boolean_opt() else {
                return Err(no_boolean(column, array.data_type()).into());
            };
            add_answers(places, answers, digit);
        }
        ColumnarValue::Scalar(other) => return Err(no_boolean(column, &other.data_type()).into()),
    }
    Ok(())
}

fn add_answers(places: &mut [u32], answers: &BooleanArray, digit: impl Fn(Option<bool>) -> u32) {
    let values = answers.values();
    match answers.nulls().filter(|nulls| nulls.null_count() > 0) {
        // A yes is the digit 0.
        None => places.iter_mut().zip(values).for_each(|(place, is)| {
            *place = *place * 3 + u32::from(!is);
        }),
        Some(nulls) => {
            let said = values.iter().zip(nulls).map(|(is, known)| known.then_some(is));
            places.iter_mut().zip(said).for_each(|(place, said)| *place = *place * 3 + digit(said));
        }
    }
}

fn no_boolean(column: &str, found: &DataType) -> ColumnError {
    let (place, found) = (column.to_owned(), found.to_string());
    ColumnError::Type { place, found, expected: "Boolean" }
}
