//! Which customers may be exported to a partner abroad, and why the others may not: a job of real
//! size for the library, with customers that are made up.
//!
//! ```text
//! cargo run --release -p appi-gate                                 a million customers
//! cargo run --release -p appi-gate -- --records N [--seed N] [--lang en|ja] [--out FILE]
//! ```
//!
//! With `--out` who may be exported is written to the file, a line each: the number of the customer and the
//! consent relied on.

mod customers;
mod told;

use std::cell::Cell;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use appi::decision::{Decided, Group};
use appi::{Case, CompiledPolicy, Edition, Id, Language, Policy, Prepared, Verdict};
use indicatif::{ProgressBar, ProgressStyle};
use lexopt::{Arg, ValueExt};

use crate::customers::{Customer, Customers};

const USAGE: &str = "usage: appi-gate [--records N] [--seed N] [--lang en|ja] [--out FILE]";

const POLICY: &str = include_str!("../../../examples/policies/complete.toml");

/// The export, but for the consents.
const CASE: &str = r#"
    date = "2026-11-21"
    handling = "provision"
    dataset = "customers"
    items = ["name", "email", "purchase-history"]
    purpose = "promotion"
    recipient = { id = "partner", relation = "third-party" }
    consents = []
"#;

/// How many customers are read at once, as from a database.
const AT_ONCE: usize = 1_024;

type Failure = Box<dyn Error>;

/// What is wanted.
#[derive(Clone, Debug)]
struct Wanted {
    records: u64,
    seed: u64,
    language: Language,
    out: Option<PathBuf>,
}

/// What came of it.
#[derive(Debug)]
struct Counted {
    groups: Vec<Group>,
    ungrouped: u64,
    refused: u64,
    deciding: Duration,
    /// The most memory that was held, in KiB, where the system tells.
    memory: Option<u64>,
}

impl Counted {
    fn all(&self) -> u64 {
        self.groups.iter().map(Group::principals).sum::<u64>() + self.ungrouped + self.refused
    }

    fn of(&self, verdict: Verdict) -> u64 {
        told::principals(&self.groups, verdict)
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Whoever reads errors has gone: nothing is left to tell.
            let _ = writeln!(io::stderr(), "appi-gate: {failure}");
            if failure.is::<lexopt::Error>() {
                let _ = writeln!(io::stderr(), "{USAGE}");
                return ExitCode::from(2);
            }
            ExitCode::from(3)
        }
    }
}

fn run() -> Result<(), Failure> {
    let Some(wanted) = wanted(lexopt::Parser::from_env())? else {
        writeln!(io::stdout(), "{USAGE}")?;
        return Ok(());
    };
    let prepared = export()?;
    let create =
        |path: &PathBuf| File::create(path).map_err(|error| format!("{}: {error}", path.display()));
    let mut out = wanted.out.as_ref().map(create).transpose()?.map(BufWriter::new);
    let counted = decide(&prepared, &wanted, |decided| match &mut out {
        Some(out) if decided.verdict() == Verdict::Permitted => export_one(out, decided),
        _ => Ok(()),
    })?;
    if let Some(mut out) = out {
        out.flush()?;
    }
    told::tell(&mut io::stdout().lock(), &prepared, &counted, wanted.language)?;
    Ok(())
}

/// Writes down a customer who may be exported, and on which consent.
fn export_one(out: &mut impl Write, decided: &Decided<Customer>) -> io::Result<()> {
    let consent = decided.consents().iter().find_map(|one| one.id.as_ref());
    let consent = consent.map(Id::as_str).unwrap_or_default();
    writeln!(out, "{},{consent}", decided.principal().number)
}

/// What is wanted; none where only help is.
fn wanted(mut arguments: lexopt::Parser) -> Result<Option<Wanted>, lexopt::Error> {
    let (records, seed, language) = (1_000_000, 20_261_121, Language::En);
    let mut wanted = Wanted { records, seed, language, out: None };
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("records") => wanted.records = arguments.value()?.parse()?,
            Arg::Long("seed") => wanted.seed = arguments.value()?.parse()?,
            Arg::Long("lang") => wanted.language = arguments.value()?.parse()?,
            Arg::Long("out") => wanted.out = Some(arguments.value()?.into()),
            Arg::Long("help") | Arg::Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(wanted))
}

fn policy() -> Result<CompiledPolicy, Failure> {
    Ok(toml::from_str::<Policy>(POLICY)?.compile(Edition::Y2024)?)
}

fn export() -> Result<Prepared, Failure> {
    Ok(policy()?.prepare(&toml::from_str::<Case>(CASE)?)?)
}

/// Decides for one customer after the other; each is seen with what was decided.
fn decide(
    prepared: &Prepared,
    wanted: &Wanted,
    mut see: impl FnMut(&Decided<Customer>) -> io::Result<()>,
) -> Result<Counted, Failure> {
    let notice = prepared.policy().version.ok_or("the policy has no day")?;
    let mut customers =
        Customers::new(wanted.records, wanted.seed, notice).ok_or("a day is none")?;
    let bar = bar(wanted)?;
    // What it takes to make customers up is no part of deciding.
    let making = Cell::new(Duration::ZERO);
    let mut batch = Vec::with_capacity(AT_ONCE).into_iter();
    let streamed = core::iter::from_fn(|| {
        if let Some(next) = batch.next() {
            return Some(next);
        }
        let began = Instant::now();
        batch = customers.by_ref().take(AT_ONCE).collect::<Vec<_>>().into_iter();
        bar.inc(batch.len() as u64);
        making.set(making.get() + began.elapsed());
        batch.next()
    });
    let began = Instant::now();
    let mut all = prepared.decide_all(streamed, |one| (&one.consents, &[]));
    let mut refused = 0;
    for decided in &mut all {
        match decided {
            Ok(decided) => see(&decided)?,
            Err(_) => refused += 1,
        }
    }
    let deciding = began.elapsed().saturating_sub(making.get());
    bar.finish_and_clear();
    let (groups, ungrouped) = (all.groups().to_vec(), all.ungrouped());
    Ok(Counted { groups, ungrouped, refused, deciding, memory: memory() })
}

/// A bar on a terminal, and nothing elsewhere.
fn bar(wanted: &Wanted) -> Result<ProgressBar, Failure> {
    let style = "{bar:40} {human_pos} / {human_len}  {per_sec}  {eta}";
    Ok(ProgressBar::new(wanted.records).with_style(ProgressStyle::with_template(style)?))
}

/// The most memory that was held so far, in KiB.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    most.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEW: Wanted = Wanted { records: 2_000, seed: 7, language: Language::En, out: None };

    /// Each customer is decided as the export with its consents is, prepared for it alone.
    #[test]
    fn each_is_decided_as_alone() {
        let (policy, prepared) = (policy().unwrap(), export().unwrap());
        let mut seen = 0;
        let counted = decide(&prepared, &FEW, |decided| {
            let customer = decided.principal();
            let mut case: Case = toml::from_str(CASE).unwrap();
            case.consents = Some(customer.consents.clone());
            let alone = policy.prepare(&case).unwrap().decide(&[]).outcome();
            assert_eq!(decided.outcome(), alone, "customer {}", customer.number);
            seen += 1;
            Ok(())
        });
        let counted = counted.unwrap();
        assert_eq!((seen, counted.refused, counted.ungrouped), (2_000, 0, 0));
        let each = [Verdict::Permitted, Verdict::Prohibited, Verdict::Undetermined];
        assert_eq!(each.map(|verdict| counted.of(verdict)).iter().sum::<u64>(), counted.all());
        assert!(each.iter().all(|verdict| counted.of(*verdict) > 0));
    }

    /// The same seed makes the same customers, and what is told says why, with its places.
    #[test]
    fn what_is_told_is_cited() {
        let prepared = export().unwrap();
        let told = |language| {
            let mut counted = decide(&prepared, &FEW, |_| Ok(())).unwrap();
            (counted.deciding, counted.memory) = (Duration::from_secs(1), None);
            let mut out = Vec::new();
            told::tell(&mut out, &prepared, &counted, language).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(told(Language::En), told(Language::En));
        for (language, wanted) in [
            (Language::En, ["Customers: 2,000", "APPI Art. 28(1)", "第9条(第三者提供)"]),
            (Language::Ja, ["顧客：2,000", "個人情報保護法第28条第1項", "第9条(第三者提供)"]),
        ] {
            let told = told(language);
            for one in wanted {
                assert!(told.contains(one), "{one}: {told}");
            }
            // No row is told without a place.
            let empty = ["by \n", "by ;", "（）", " %  \n"];
            assert!(empty.iter().all(|one| !told.contains(one)), "{told}");
        }
    }
}
