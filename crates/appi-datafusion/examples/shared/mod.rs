//! The export that both examples are about: the case, the customers and the queries.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use appi::{Case, Edition, Policy, Prepared};
use appi_datafusion::Rows;
use datafusion::arrow::array::{
    ArrayRef, AsArray, BooleanBuilder, Int64Array, RecordBatch, StringArray,
};
use datafusion::arrow::compute::{cast, concat_batches};
use datafusion::arrow::datatypes::{DataType, Field, Int64Type, Schema};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use indicatif::{ProgressBar, ProgressStyle};

/// Whatever goes wrong.
pub(crate) type Failure = Box<dyn Error + Send + Sync>;

/// What differs from customer to customer: the facts, and the columns that answer them.
const COLUMNS: [(&str, &str); 3] = [
    ("consent-to-provision", "agreed"),
    ("consenter-incapable", "cannot_judge"),
    ("based-on-law", "asked_by_law"),
];

const POLICY: &str = include_str!("../../../../examples/policies/complete.toml");

const CASE: &str = r#"
    date = "2026-11-21"
    handling = "provision"
    dataset = "customers"
    items = ["name", "email", "purchase-history"]
    purpose = "promotion"
    recipient = { name = "a firm", country = "JP", relation = "third-party" }
"#;

/// How many rows are generated at once, and how many are in a file.
const BATCH: u64 = 65_536;
const IN_A_FILE: u64 = 1_310_720;

/// Who may be exported, and why not.
pub(crate) const BY_FUNCTION: &str = "
    SELECT decided.verdict AS verdict, decided.reason AS reason, count(*) AS customers
    FROM (SELECT may_export(agreed, cannot_judge, asked_by_law) AS decided FROM customers)
    GROUP BY 1, 2";

/// The same written by hand, by somebody who knows what comes of each answer.
pub(crate) const BY_CASE: &str = "
    SELECT verdict, reason, count(*) AS customers
    FROM (SELECT
        CASE
            WHEN asked_by_law IS TRUE THEN 'permitted'
            WHEN agreed IS TRUE AND cannot_judge IS FALSE THEN 'permitted'
            WHEN agreed IS FALSE AND asked_by_law IS FALSE THEN 'prohibited'
            WHEN cannot_judge IS TRUE AND asked_by_law IS FALSE THEN 'prohibited'
            ELSE 'undetermined'
        END AS verdict,
        'act:third-party-provision' AS reason
        FROM customers)
    GROUP BY 1, 2";

/// The export, ready to be decided.
pub(crate) fn prepared() -> Result<Prepared, Failure> {
    let policy: Policy = toml::from_str(POLICY)?;
    let case: Case = toml::from_str(CASE)?;
    let compiled = policy.compile(Edition::in_force_on(case.date)?)?;
    Ok(compiled.prepare(&case)?)
}

/// The export, decided for every combination of what the columns say.
pub(crate) fn rows() -> Result<Rows, Failure> {
    Ok(Rows::of(&prepared()?, &COLUMNS)?)
}

/// A query and what it answered: verdict, reason, how many.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answered(pub(crate) Vec<(String, String, i64)>);

/// Runs a query on the customers, several times; the answer, and the shortest time.
pub(crate) async fn run(
    context: &SessionContext,
    query: &str,
    times: usize,
) -> Result<(Answered, Duration), Failure> {
    let mut best: Option<(Answered, Duration)> = None;
    for _ in 0..times.max(1) {
        let from = Instant::now();
        let batches = context.sql(query).await?.collect().await?;
        let took = from.elapsed();
        if best.as_ref().is_none_or(|(_, before)| took < *before) {
            best = Some((answered(&batches)?, took));
        }
    }
    best.ok_or_else(|| "nothing was run".into())
}

fn answered(batches: &[RecordBatch]) -> Result<Answered, Failure> {
    let Some(first) = batches.first() else { return Ok(Answered(Vec::new())) };
    let all = concat_batches(&first.schema(), batches)?;
    let text = |name: &str| -> Result<StringArray, Failure> {
        let column = all.column_by_name(name).ok_or("a column is missing")?;
        Ok(cast(column, &DataType::Utf8)?.as_string::<i32>().clone())
    };
    let (verdicts, reasons) = (text("verdict")?, text("reason")?);
    let counts = all.column_by_name("customers").ok_or("a column is missing")?;
    let counts = counts.as_primitive::<Int64Type>();
    let mut rows: Vec<(String, String, i64)> = verdicts
        .iter()
        .zip(reasons.iter())
        .zip(counts.values())
        .map(|((verdict, reason), count)| {
            let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
            (text(verdict), text(reason), *count)
        })
        .collect();
    rows.sort_by(|one, other| (other.2, &one.0).cmp(&(one.2, &other.0)));
    Ok(Answered(rows))
}

/// The customers as a table of the session, from the files of a folder.
pub(crate) async fn register(context: &SessionContext, folder: &Path) -> Result<(), Failure> {
    let folder = format!("{}/", folder.display());
    context.register_parquet("customers", &folder, ParquetReadOptions::default()).await?;
    Ok(())
}

/// The folder of so many customers; they are made up if they are not there yet.
pub(crate) fn customers(records: u64) -> Result<PathBuf, Failure> {
    let root =
        std::env::var_os("CARGO_TARGET_TMPDIR").map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = root.join(format!("appi-customers-{records}"));
    if folder.join("done").exists() {
        return Ok(folder);
    }
    std::fs::create_dir_all(&folder)?;
    let style = ProgressStyle::with_template("{msg} {wide_bar} {human_pos} of {human_len}, {eta}")?;
    let bar = ProgressBar::new(records).with_style(style).with_message("customers");
    let schema = Arc::new(Schema::new(vec![
        Field::new("number", DataType::Int64, false),
        Field::new("agreed", DataType::Boolean, true),
        Field::new("cannot_judge", DataType::Boolean, true),
        Field::new("asked_by_law", DataType::Boolean, true),
    ]));
    let mut dice = 1_u64;
    let mut next = 0;
    while next < records {
        let path = folder.join(format!("part-{:04}.parquet", next / IN_A_FILE));
        let mut writer =
            ArrowWriter::try_new(std::fs::File::create(path)?, Arc::clone(&schema), None)?;
        let end = (next + IN_A_FILE).min(records);
        while next < end {
            let count = BATCH.min(end - next);
            writer.write(&batch(&schema, next, count, &mut dice)?)?;
            next += count;
            bar.set_position(next);
        }
        writer.close()?;
    }
    bar.finish_and_clear();
    std::fs::write(folder.join("done"), "")?;
    Ok(folder)
}

fn batch(
    schema: &Arc<Schema>,
    from: u64,
    count: u64,
    dice: &mut u64,
) -> Result<RecordBatch, Failure> {
    // Of a hundred: how many said yes, and how many no; of the others nobody knows.
    let chances = [(70, 22), (3, 90), (1, 97)];
    let mut answers = chances.map(|_| BooleanBuilder::new());
    for _ in 0..count {
        for ((yes, no), column) in chances.iter().zip(&mut answers) {
            *dice = dice
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let of_hundred = (*dice >> 33) % 100;
            column.append_option((of_hundred < yes + no).then_some(of_hundred < *yes));
        }
    }
    let from = i64::try_from(from)?;
    let numbers: Int64Array = (from..from + i64::try_from(count)?).collect();
    let mut columns: Vec<ArrayRef> = vec![Arc::new(numbers)];
    columns.extend(answers.iter_mut().map(|column| Arc::new(column.finish()) as ArrayRef));
    Ok(RecordBatch::try_new(Arc::clone(schema), columns)?)
}

/// Rows a second, in millions.
pub(crate) fn millions(records: u64, took: Duration) -> f64 {
    // What is lost of so large a number is none of what is shown.
    records as f64 / took.as_secs_f64() / 1e6
}

/// The number behind a name among the arguments, or what is usual.
pub(crate) fn number(name: &str, usual: u64) -> Result<u64, Failure> {
    let mut arguments = std::env::args().skip_while(|argument| argument != name).skip(1);
    arguments.next().map_or(Ok(usual), |number| Ok(number.parse()?))
}
