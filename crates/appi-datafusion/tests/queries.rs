//! Decisions inside queries, held against the library's own.

#![allow(clippy::indexing_slicing, clippy::type_complexity, reason = "a test fails by panicking")]

use std::error::Error;
use std::sync::Arc;

use appi::{Answer, Case, Edition, Fact, Language, Policy, Prepared, Verdict};
use appi_datafusion::{ColumnError, Consents, Rows};
use datafusion::arrow::array::{Array, ArrayRef, AsArray, BooleanArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::common::DataFusionError;
use datafusion::prelude::SessionContext;

type Tested = Result<(), Box<dyn Error>>;

const CASE: &str = r#"
    date = "2026-11-21"
    handling = "provision"
    dataset = "customers"
    items = ["name", "email", "purchase-history"]
    purpose = "promotion"
    recipient = { name = "a firm", country = "JP", relation = "third-party" }
"#;

fn prepared(case: &str) -> Result<Prepared, Box<dyn Error>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/policies/complete.toml");
    let policy: Policy = toml::from_str(&std::fs::read_to_string(path)?)?;
    let case: Case = toml::from_str(case)?;
    Ok(policy.compile(Edition::Y2024)?.prepare(&case)?)
}

const COLUMNS: [(&str, &str); 3] = [
    ("consent-to-provision", "agreed"),
    ("consenter-incapable", "cannot judge"),
    ("based-on-law", "asked \"by law\""),
];

const FACTS: [Fact; 3] = [Fact::ConsentToProvision, Fact::ConsenterIncapable, Fact::BasedOnLaw];

const SAID: [Option<bool>; 3] = [Some(true), Some(false), None];

/// Every combination of what three columns say.
fn combinations() -> Vec<[Option<bool>; 3]> {
    let of = |first| SAID.map(|second| SAID.map(|third| [first, second, third]));
    SAID.iter().flat_map(|first| of(*first)).flatten().collect()
}

fn answer(said: Option<bool>) -> Answer {
    said.map_or(Answer::Unknown, Answer::from)
}

/// A table of every combination, in columns of these names.
fn table() -> Result<RecordBatch, Box<dyn Error>> {
    let all = combinations();
    let column = |at: usize| -> ArrayRef {
        Arc::new(all.iter().map(|said| said[at]).collect::<BooleanArray>())
    };
    let fields: Vec<Field> =
        COLUMNS.iter().map(|(_, name)| Field::new(*name, DataType::Boolean, true)).collect();
    let columns = (0..3).map(column).collect();
    Ok(RecordBatch::try_new(Arc::new(Schema::new(fields)), columns)?)
}

async fn texts(
    context: &SessionContext,
    query: &str,
) -> Result<Vec<Vec<Option<String>>>, Box<dyn Error>> {
    let batches = context.sql(query).await?.collect().await?;
    let mut rows = Vec::new();
    for batch in &batches {
        let columns = batch.columns().iter().map(|column| cast(column, &DataType::Utf8));
        let columns: Vec<ArrayRef> = columns.collect::<Result<_, _>>()?;
        for row in 0..batch.num_rows() {
            let text = |column: &ArrayRef| {
                let column = column.as_string::<i32>();
                (!column.is_null(row)).then(|| column.value(row).to_owned())
            };
            rows.push(columns.iter().map(text).collect());
        }
    }
    Ok(rows)
}

#[tokio::test]
async fn each_row_is_decided_as_the_case_with_its_answers() -> Tested {
    let prepared = prepared(CASE)?;
    let rows = Rows::of(&prepared, &COLUMNS)?;
    let context = SessionContext::new();
    context.register_udf(rows.function("may_export"));
    context.register_batch("customers", table()?)?;
    let call = r#"may_export("agreed", "cannot judge", "asked ""by law""")"#;
    let query = format!("SELECT d.verdict, d.reason FROM (SELECT {call} AS d FROM customers)");
    let found = texts(&context, &query).await?;
    let mut seen = Vec::new();
    for (said, found) in combinations().iter().zip(&found) {
        let answers: Vec<(Fact, Answer)> = FACTS.into_iter().zip(said.map(answer)).collect();
        let decision = prepared.decide(&answers);
        assert_eq!(found[0].as_deref(), Some(decision.verdict().id()), "{said:?}");
        assert_eq!(rows.decide(said).unwrap().verdict(), decision.verdict());
        // All of them turn on the limit on provision to third parties, or on the promise about it.
        let outcome = decision.outcome();
        let codes = outcome.reasons.iter().map(|one| format!("{}:{}", one.authority, one.rule));
        assert!(codes.clone().any(|code| found[1] == Some(code)), "{said:?} {found:?}");
        assert_eq!(found[1].as_deref(), Some("act:third-party-provision"), "{said:?}");
        seen.push(decision.verdict());
    }
    assert_eq!(found.len(), 27);
    for verdict in Verdict::ALL {
        assert!(seen.contains(verdict), "{verdict}");
    }
    Ok(())
}

#[tokio::test]
async fn the_condition_is_the_verdict_as_a_filter_and_as_text() -> Tested {
    let rows = Rows::of(&prepared(CASE)?, &COLUMNS)?;
    let context = SessionContext::new();
    context.register_udf(rows.function("may_export"));
    context.register_batch("customers", table()?)?;
    let mut counted = 0;
    for verdict in Verdict::ALL {
        let condition = rows.condition(*verdict);
        let sql = condition.to_sql();
        let columns = r#""agreed", "cannot judge", "asked ""by law""""#;
        let by_text = format!("SELECT {columns} FROM customers WHERE {sql}");
        let by_text = texts(&context, &by_text).await?;
        let call = format!("may_export({columns})['verdict'] = '{verdict}'");
        let by_function = format!("SELECT {columns} FROM customers WHERE {call}");
        assert_eq!(by_text, texts(&context, &by_function).await?, "{verdict}: {sql}");
        let filtered = context.table("customers").await?.filter(condition.to_expr())?;
        assert_eq!(filtered.count().await?, by_text.len(), "{verdict}: {sql}");
        // It is never null, so that its opposite is all the others.
        let others = texts(&context, &format!("SELECT 1 FROM customers WHERE NOT ({sql})")).await?;
        assert_eq!(others.len() + by_text.len(), 27, "{verdict}: {sql}");
        counted += by_text.len();
    }
    assert_eq!(counted, 27);
    // What a person would write.
    let permitted = rows.condition(Verdict::Permitted).to_sql();
    let expected =
        r#"("asked ""by law""" IS TRUE) OR ("agreed" IS TRUE AND "cannot judge" IS FALSE)"#;
    assert_eq!(permitted, expected);
    Ok(())
}

#[tokio::test]
async fn constants_slices_and_calls_without_rows_are_decided_too() -> Tested {
    let rows = Rows::of(&prepared(CASE)?, &COLUMNS)?;
    let context = SessionContext::new();
    context.register_udf(rows.function("may_export"));
    context.register_batch("customers", table()?)?;
    context.register_batch("tail", table()?.slice(20, 7))?;
    let agreed = r#"may_export("agreed", false, false)['verdict']"#;
    let cases = [
        ("SELECT may_export(true, false, false)['verdict']".to_owned(), vec!["permitted"]),
        ("SELECT may_export(NULL, false, false)['verdict']".to_owned(), vec!["undetermined"]),
        (
            format!("SELECT DISTINCT {agreed} AS v FROM customers ORDER BY v"),
            vec!["permitted", "prohibited", "undetermined"],
        ),
        (format!("SELECT {agreed} FROM tail"), vec!["undetermined"; 7]),
        (format!("SELECT {agreed} FROM customers WHERE false"), vec![]),
    ];
    for (query, expected) in cases {
        let found = texts(&context, &query).await?;
        let found: Vec<&str> = found.iter().filter_map(|row| row[0].as_deref()).collect();
        assert_eq!(found, expected, "{query}");
    }
    Ok(())
}

#[test]
fn columns_that_cannot_be_are_refused_in_both_languages() -> Tested {
    let nine = [("improper-use", "c"); 9];
    let cases: [(&[(&str, &str)], ColumnError, &str, &str); 5] = [
        (
            &[("consent", "c")],
            ColumnError::NoFact("consent".into()),
            "neither a fact",
            "法の事実でも",
        ),
        (
            &[("recipient-abroad", "c")],
            ColumnError::Settled("recipient-abroad".into()),
            "say already",
            "確定している",
        ),
        (
            &[("improper-use", "c"), ("improper-use", "d")],
            ColumnError::Twice("improper-use".into()),
            "named twice",
            "重複",
        ),
        (
            &[("improper-use", "c"), ("based-on-law", "c")],
            ColumnError::Twice("c".into()),
            "named twice",
            "重複",
        ),
        (&nine, ColumnError::TooMany(9), "at most 8", "8まで"),
    ];
    let prepared = prepared(CASE)?;
    for (columns, expected, en, ja) in cases {
        let error = Rows::of(&prepared, columns).unwrap_err();
        assert_eq!(error, expected);
        assert!(error.to_string().contains(en), "{error}");
        assert!(
            error.in_language(Language::Ja).contains(ja),
            "{}",
            error.in_language(Language::Ja)
        );
    }
    let with = self::prepared(&format!("{CASE}\nconsents = []"))?;
    assert_eq!(Consents::of(with, &[]).unwrap_err(), ColumnError::HasConsents);
    Ok(())
}

#[test]
fn what_no_column_answers_is_named() -> Tested {
    let open = prepared(&format!("{CASE}\npresume = \"nothing\""))?;
    let rows = Rows::of(&open, &[("consent-to-provision", "agreed")])?;
    assert!(rows.missing().iter().any(|id| id == "improper-use"), "{:?}", rows.missing());
    assert!(!rows.missing().iter().any(|id| id == "consent-to-provision"));
    assert_eq!(rows.condition(Verdict::Permitted).to_sql(), "FALSE");
    let rows = Rows::of(&prepared(CASE)?, &[("consent-to-provision", "agreed")])?;
    assert!(rows.missing().is_empty(), "{:?}", rows.missing());
    assert_eq!(rows.condition(Verdict::Permitted).columns().collect::<Vec<_>>(), ["agreed"]);
    let reason = &rows.reasons()[0];
    assert_eq!(reason.code(), "act:third-party-provision");
    assert_eq!(reason.cited(Language::En), "APPI Art. 27(1)");
    assert_eq!(reason.cited(Language::Ja), "個人情報保護法第27条第1項");
    Ok(())
}

/// Consents as a query has them: every field there is, in SQL.
const CONSENTS: [(&str, &str); 7] = [
    ("NULL", "undetermined"),
    ("[]", "prohibited"),
    ("[{}]", "permitted"),
    ("[{withdrawn}]", "prohibited"),
    ("[{other}]", "prohibited"),
    ("[{other}, {}]", "permitted"),
    ("[{silence}]", "prohibited"),
];

fn consent(to: &str, expressed: &str, withdrawn: &str) -> String {
    format!(
        "named_struct('id', 'form-1', 'to', ['{to}'], 'purposes', ['promotion'], 'expressed', '{expressed}', \
         'given', DATE '2026-01-10', 'identity_confirmed', 'yes', 'capacity', 'capable', \
         'withdrawn', {withdrawn})"
    )
}

#[tokio::test]
async fn consents_are_read_from_a_nested_column() -> Tested {
    let plain = prepared(CASE)?;
    let context = SessionContext::new();
    context.register_udf(
        Consents::of(plain, &[("based-on-law", "asked_by_law")])?.function("may_export"),
    );
    let never = "CAST(NULL AS DATE)";
    let given = consent("provision", "tick", never);
    for (list, verdict) in CONSENTS {
        let list = list
            .replace("{}", &given)
            .replace("{withdrawn}", &consent("provision", "tick", "DATE '2026-02-01'"))
            .replace("{other}", &consent("use", "tick", never))
            .replace("{silence}", &consent("provision", "silence", never));
        // Of one type, whatever is in it.
        let typed = format!("CASE WHEN true THEN {list} ELSE [{given}] END");
        let query = format!(
            "SELECT d.verdict, d.reason, d.consent FROM (SELECT may_export({typed}, false) AS d)"
        );
        let found = texts(&context, &query).await?;
        assert_eq!(found[0][0].as_deref(), Some(verdict), "{list}");
        assert_eq!(found[0][1].as_deref(), Some("act:third-party-provision"), "{list}");
        let relied_on = (verdict == "permitted").then_some("form-1");
        assert_eq!(found[0][2].as_deref(), relied_on, "{list}");
    }
    Ok(())
}

#[tokio::test]
async fn a_consent_that_cannot_be_read_is_told_with_its_place() -> Tested {
    let context = SessionContext::new();
    context.register_udf(Consents::of(prepared(CASE)?, &[])?.function("may_export"));
    let cases = [
        ("named_struct('to', ['provide'], 'expressed', 'tick')", "row 0: consents[0].to: "),
        (
            "named_struct('to', ['provision'], 'expressed', 'tick', 'given', '2026/01/10')",
            "row 0: consents[0].given: ",
        ),
        (
            "named_struct('to', ['provision'], 'expressed', 'tick', 'revoked', true)",
            "a consent has no field `revoked`",
        ),
        ("named_struct('to', ['provision'])", "the consents lack the field `expressed`"),
        (
            "named_struct('to', named_struct('a', 1), 'expressed', 'tick')",
            "expected a list of texts",
        ),
        (
            "named_struct('to', ['provision'], 'expressed', 'tick', 'purposes', ['promotoin'])",
            "row 0: ",
        ),
    ];
    for (list, said) in cases {
        let frame = context.sql(&format!("SELECT may_export([{list}])")).await;
        let error = match frame {
            Ok(frame) => frame.collect().await.unwrap_err(),
            Err(error) => error,
        };
        let DataFusionError::External(inner) = error.find_root() else { panic!("{error}") };
        let told = inner.downcast_ref::<ColumnError>().ok_or_else(|| error.to_string())?;
        assert!(told.to_string().contains(said), "{told}");
        assert_ne!(told.in_language(Language::Ja), told.to_string());
    }
    Ok(())
}

/// A column of another type is refused with its name, its type and the one that is expected.
#[tokio::test]
async fn a_column_that_answers_nothing_is_refused_with_its_name() -> Tested {
    let context = SessionContext::new();
    let rows = Rows::of(&prepared(CASE)?, &COLUMNS[..1])?;
    context.register_udf(rows.function("may_export"));
    context.register_udf(Consents::of(prepared(CASE)?, &[])?.function("may_export_on"));
    for (call, told) in [
        ("may_export(1)", ["`agreed` is Int64: expected Boolean", "`agreed`の型はInt64です。"]),
        ("may_export('true')", ["`agreed` is Utf8: expected Boolean", "`agreed`の型はUtf8です。"]),
        (
            "may_export(true, true)",
            ["2 arguments: expected 1, a column each", "引数が2個あります。"],
        ),
        (
            "may_export_on(1)",
            ["`consents` is Int64: expected a list", "`consents`の型はInt64です。"],
        ),
    ] {
        let error = match context.sql(&format!("SELECT {call}")).await {
            Ok(frame) => frame.collect().await.unwrap_err(),
            Err(error) => error,
        };
        assert!(error.to_string().contains(told[0]), "{error}");
        let DataFusionError::External(inner) = error.find_root() else { continue };
        let inner = inner.downcast_ref::<ColumnError>().ok_or_else(|| error.to_string())?;
        assert!(inner.in_language(Language::Ja).starts_with(told[1]), "{call}");
    }
    Ok(())
}
