//! Writes a policy as one Markdown page.
//!
//! ```text
//! cargo run --example report -- POLICY             a file in TOML or JSON, by extension
//!                               [--register FILE]  beside what the operator keeps
//!                               [--lang ja]        in Japanese
//!                               [--date 2023-06-16]   decided for that day; else for the
//!                                                  day on which the law was last read
//! ```
//!
//! Exit status: 0, and 3 where input or usage is refused.

mod support;

use std::process::ExitCode;

use appi::law::KNOWN_THROUGH;
use appi::{Day, Edition, Language, Policy, Register};
use support::{beside, language, read, register, show};

const USAGE: &str = "usage: report POLICY [--register FILE] [--lang en|ja] [--date YYYY-MM-DD]";

struct Arguments {
    policy: String,
    register: Option<Register>,
    language: Language,
    date: Day,
}

impl Arguments {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut files = Vec::new();
        let (mut lang, mut date, mut kept) = (Language::En, KNOWN_THROUGH, None);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--help" | "-h" => return Ok(None),
                "--lang" => lang = language(arguments.next(), USAGE)?,
                "--register" => kept = Some(register(arguments.next(), USAGE)?),
                "--date" => date = day(arguments.next())?,
                option if option.starts_with('-') => {
                    return Err(format!("no option `{option}`\n{USAGE}"));
                }
                _ => files.push(argument),
            }
        }
        match <[String; 1]>::try_from(files) {
            Ok([policy]) => Ok(Some(Self { policy, register: kept, language: lang, date })),
            Err(files) => Err(format!("expected a policy, got {} files\n{USAGE}", files.len())),
        }
    }
}

fn day(word: Option<String>) -> Result<Day, String> {
    let word = word.ok_or_else(|| format!("--date: expected a day, got nothing\n{USAGE}"))?;
    word.parse().map_err(|error| format!("--date: {error}\n{USAGE}"))
}

fn run() -> Result<ExitCode, String> {
    let Some(arguments) = Arguments::read(std::env::args().skip(1))? else {
        show(USAGE)?;
        return Ok(ExitCode::SUCCESS);
    };
    let policy: Policy = read(&arguments.policy)?;
    let language = arguments.language;
    let edition = Edition::in_force_on(arguments.date)
        .map_err(|error| format!("--date: {}", error.in_language(language)))?;
    let compiled = policy
        .compile(edition)
        .map_err(|error| format!("{}:\n{}", arguments.policy, error.in_language(language)))?;
    let compiled = beside(compiled, arguments.register.as_ref(), language)?;
    let report = compiled.report(arguments.date).map_err(|error| error.in_language(language))?;
    show(report.in_language(language))?;
    Ok(ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    support::exit(run())
}
