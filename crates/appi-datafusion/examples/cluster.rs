//! The query of `export` on a Ballista cluster: a scheduler, executors and a client, each a process of its
//! own, started by `cluster.sh`.
//!
//! ```text
//! cluster scheduler --port N
//! cluster executor --port N --scheduler N
//! cluster query --scheduler N --executors N [--records N]
//! ```

#[allow(dead_code, reason = "both examples share it")]
mod shared;

use std::sync::Arc;

use ballista::prelude::SessionContextExt as _;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::default_session_builder;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::execution::{FunctionRegistry as _, SessionStateBuilder};
use datafusion::logical_expr::ScalarUDF;
use datafusion::prelude::{SessionConfig, SessionContext};

use shared::{BY_CASE, BY_FUNCTION, Failure};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    match std::env::args().nth(1).as_deref() {
        Some("scheduler") => scheduler().await,
        Some("executor") => executor().await,
        Some("query") => query().await,
        _ => Err("expected scheduler, executor or query".into()),
    }
}

fn function() -> Result<Arc<ScalarUDF>, Failure> {
    Ok(Arc::new(shared::rows()?.function("may_export")))
}

fn port(name: &str, usual: u16) -> Result<u16, Failure> {
    Ok(u16::try_from(shared::number(name, usual.into())?)?)
}

async fn scheduler() -> Result<(), Failure> {
    let (port, function) = (port("--port", 50_050)?, function()?);
    let config = SchedulerConfig::default().with_port(port).with_override_session_builder(
        Arc::new(move |config| {
            let mut state = default_session_builder(config)?;
            state.register_udf(Arc::clone(&function))?;
            Ok(state)
        }),
    );
    let cluster = BallistaCluster::new_from_config(&config).await?;
    start_server(cluster, ([127, 0, 0, 1], port).into(), Arc::new(config)).await?;
    Ok(())
}

async fn executor() -> Result<(), Failure> {
    let port = port("--port", 50_051)?;
    let mut registry = BallistaFunctionRegistry::default();
    registry.scalar_functions.insert("may_export".to_owned(), function()?);
    let config = ExecutorProcessConfig {
        port,
        grpc_port: port + 1,
        scheduler_port: self::port("--scheduler", 50_050)?,
        scheduler_connect_timeout_seconds: 30,
        vcores: 1,
        override_function_registry: Some(Arc::new(registry)),
        ..ExecutorProcessConfig::default()
    };
    start_executor_process(Arc::new(config)).await?;
    Ok(())
}

async fn query() -> Result<(), Failure> {
    let records = shared::number("--records", 10_000_000)?;
    let executors = usize::try_from(shared::number("--executors", 2)?)?;
    let folder = shared::customers(records)?;
    let function = function()?;

    // In this process, for the answers.
    let context = SessionContext::new();
    context.register_udf(ScalarUDF::clone(&function));
    shared::register(&context, &folder).await?;
    let (expected, _) = shared::run(&context, BY_FUNCTION, 1).await?;

    let config = SessionConfig::new().with_target_partitions(executors);
    let state = SessionStateBuilder::new().with_config(config).with_default_features().build();
    let url = format!("df://localhost:{}", port("--scheduler", 50_050)?);
    let context = SessionContext::remote_with_state(&url, state).await?;
    context.register_udf(ScalarUDF::clone(&function));
    shared::register(&context, &folder).await?;
    let (answered, took) = shared::run(&context, BY_FUNCTION, 3).await?;
    let (by_hand, by_case) = shared::run(&context, BY_CASE, 3).await?;
    if answered != expected || by_hand != expected {
        return Err(format!("{expected:?} here, {answered:?} there, {by_hand:?} by hand").into());
    }
    println!(
        "{executors} executors, the same answers: {:.1} million rows a second; CASE by hand {:.1}: {:.2} times its time",
        shared::millions(records, took),
        shared::millions(records, by_case),
        took.as_secs_f64() / by_case.as_secs_f64(),
    );
    Ok(())
}
