//! How fast the library decides beside other engines that decide the same rules: the limit by the
//! purpose, that on third parties, that on those abroad, a promise of the policy, and the duties that
//! arise. The library decides the whole Act, three-valued; the others these rules alone.
//!
//! ```text
//! cargo run --release --manifest-path benches/peers/Cargo.toml --target-dir target/peers
//! ```
//!
//! Nothing is timed before all agree on every question. Questions are given as each engine wants
//! them, made beforehand. The engines take turns, so that what else the machine does meets all.

mod by_casbin;
mod cedar;
mod engine;
mod match_by_hand;
mod ours;
mod questions;
mod rego;
#[rustfmt::skip]
mod written_out;
mod zen;

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::by_casbin::Casbin;
use crate::cedar::{Cedar, Idiom};
use crate::engine::{Engine, Tells};
use crate::match_by_hand::ByHand;
use crate::ours::{Ours, ThroughOver, VerdictAlone};
use crate::questions::{Question, questions};
use crate::rego::Rego;
use crate::zen::Zen;

/// On how many questions all have to agree.
const QUESTIONS: usize = 4_096;

/// How many purposes the policy has.
const SIZES: [usize; 3] = [10, 100, 1_000];

/// How often each takes its turn, and how long a turn is at least.
const TURNS: usize = 15;
const TURN: Duration = Duration::from_millis(60);

fn engines(purposes: usize, asked: &[Question]) -> Vec<Box<dyn Engine>> {
    let ours = || Ours::new(purposes, asked);
    vec![
        Box::new(ByHand::new(&ours(), asked)),
        Box::new(ThroughOver::new(&ours())),
        Box::new(VerdictAlone(ours())),
        Box::new(ours()),
        Box::new(Cedar::new(Idiom::Attributes, purposes, asked)),
        Box::new(Cedar::new(Idiom::PolicyPerPurpose, purposes, asked)),
        Box::new(Rego::new(Tells::Verdict, purposes, asked)),
        Box::new(Rego::new(Tells::ReasonsAndDuties, purposes, asked)),
        Box::new(Zen::new(purposes, asked)),
        Box::new(Casbin::new(purposes, asked)),
    ]
}

/// Holds every engine against the last of ours; tells of the first that answers otherwise.
fn agree(engines: &mut [Box<dyn Engine>], asked: &[Question]) -> Result<(), String> {
    const OURS: usize = 3;
    for (at, question) in asked.iter().enumerate() {
        let expected = engines[OURS].answer(at);
        for engine in engines.iter_mut() {
            let answer = engine.answer(at);
            let same = match engine.tells() {
                Tells::Verdict => answer.prohibited == expected.prohibited,
                Tells::ReasonsAndDuties => answer == expected,
            };
            if !same {
                let name = engine.name();
                return Err(format!("{name}: {answer:?}, expected {expected:?}: {question:?}"));
            }
        }
    }
    Ok(())
}

/// Nanoseconds for a question, of one turn.
fn turn(engine: &mut dyn Engine, from: &mut usize) -> f64 {
    let began = Instant::now();
    let (mut count, mut sum, mut batch) = (0_u32, 0, 1);
    while began.elapsed() < TURN {
        for _ in 0..batch {
            sum += engine.decide(black_box(*from));
            *from = (*from + 1) % QUESTIONS;
        }
        count += batch;
        batch = (batch * 2).min(4_096);
    }
    black_box(sum);
    began.elapsed().as_secs_f64() * 1e9 / f64::from(count)
}

fn main() {
    for purposes in SIZES {
        let asked = questions(QUESTIONS, purposes);
        let mut engines = engines(purposes, &asked);
        if let Err(difference) = agree(&mut engines, &asked) {
            eprintln!("they differ at {purposes} purposes: {difference}");
            std::process::exit(1);
        }
        let mut times = vec![Vec::new(); engines.len()];
        let mut from = vec![0; engines.len()];
        for _ in 0..TURNS {
            for ((engine, times), from) in engines.iter_mut().zip(&mut times).zip(&mut from) {
                times.push(turn(engine.as_mut(), from));
            }
        }
        print(purposes, &engines, times);
    }
}

fn print(purposes: usize, engines: &[Box<dyn Engine>], mut times: Vec<Vec<f64>>) {
    println!(
        "\n{purposes} purposes: all agree on {QUESTIONS} questions; median of {TURNS} turns\n"
    );
    println!("| engine | tells | a question | spread | beside `appi, prepared` | load |");
    println!("| --- | --- | ---: | ---: | ---: | ---: |");
    times.iter_mut().for_each(|of| of.sort_by(f64::total_cmp));
    let median = |of: &[f64]| of[of.len() / 2];
    let full = |engine: &dyn Engine| {
        engine.name() == "appi, prepared" && engine.tells() == Tells::ReasonsAndDuties
    };
    let ours = engines.iter().position(|one| full(one.as_ref())).unwrap();
    let ours = median(&times[ours]);
    for (engine, of) in engines.iter().zip(&times) {
        let tells = match engine.tells() {
            Tells::Verdict => "verdict alone",
            Tells::ReasonsAndDuties => "reasons, duties",
        };
        let (least, most) = (of[0], of[of.len() - 1]);
        println!(
            "| {} | {tells} | {} | {} – {} | {:.2} × | {:.2} ms |",
            engine.name(),
            time(median(of)),
            time(least),
            time(most),
            median(of) / ours,
            engine.load().as_secs_f64() * 1e3,
        );
    }
}

fn time(nanoseconds: f64) -> String {
    if nanoseconds < 1_000.0 {
        format!("{nanoseconds:.1} ns")
    } else {
        format!("{:.2} µs", nanoseconds / 1_000.0)
    }
}
