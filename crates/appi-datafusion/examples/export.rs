//! Which of ten million customers may be exported to a firm, and why the others may not, inside a query.
//!
//! ```text
//! cargo run --release --example export                     ten million customers
//! cargo run --release --example export -- --records N
//! ```

#[allow(dead_code, reason = "both examples share it")]
mod shared;

use appi::{Language, Verdict};
use datafusion::prelude::{SessionConfig, SessionContext};

use shared::{BY_CASE, BY_FUNCTION, Failure};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let records = shared::number("--records", 10_000_000)?;
    let folder = shared::customers(records)?;
    let rows = shared::rows()?;
    for partitions in [1, 2] {
        let config = SessionConfig::new().with_target_partitions(partitions);
        let context = SessionContext::new_with_config(config);
        context.register_udf(rows.function("may_export"));
        shared::register(&context, &folder).await?;
        let (answered, took) = shared::run(&context, BY_FUNCTION, 3).await?;
        let (by_hand, by_case) = shared::run(&context, BY_CASE, 3).await?;
        if answered != by_hand {
            return Err(format!("{answered:?} by the function, {by_hand:?} by hand").into());
        }
        if partitions == 1 {
            println!("Of {records} customers:");
            for (verdict, code, count) in &answered.0 {
                let cited = rows.reasons().iter().find(|reason| reason.code() == code);
                let cited = cited.map_or("", |reason| reason.cited(Language::En));
                println!("  {count:>10} {verdict}: {cited} ({code})");
            }
            println!("Permitted where {}", rows.condition(Verdict::Permitted).to_sql());
            println!("Asked of nobody here: {}", rows.missing().join(", "));
        }
        println!(
            "{partitions} at once: {:.1} million rows a second; CASE by hand {:.1}: {:.2} times its time",
            shared::millions(records, took),
            shared::millions(records, by_case),
            took.as_secs_f64() / by_case.as_secs_f64(),
        );
    }
    Ok(())
}
