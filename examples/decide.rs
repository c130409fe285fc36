//! Decides cases under a policy.
//!
//! ```text
//! cargo run --example decide                           the built-in policy and questions
//! cargo run --example decide -- POLICY CASE            files in TOML or JSON, by extension
//!                               [--register FILE]      beside what the operator keeps
//!                               [--lang ja]            in Japanese
//!                               [--json | --record]    as data for a page; as a record to keep
//!                               [--ask]                with help on what to find out first
//! cargo run --example decide -- --help-on QUESTION     help on a question, by its id
//! ```
//!
//! Exit status: 0 permitted, 1 prohibited, 2 undetermined, 3 input or usage refused.

mod support;

use std::process::ExitCode;

use appi::fact::Question;
use appi::help::Help;
use appi::{Case, Edition, Language, Policy, Register, Verdict};
use support::{beside, language, read, register, show};

const USAGE: &str = "usage: decide [POLICY CASE [--register FILE]] [--lang en|ja] [--json | --record | --ask]\n       decide --help-on QUESTION [--lang en|ja]";

const POLICY: &str = include_str!("policies/002-gmo-globalsign.toml");

const QUESTIONS: [(&str, &str); 7] = [
    ("Invoicing through an entrustee", include_str!("cases/1-invoicing-through-an-entrustee.toml")),
    ("Joint use in the group", include_str!("cases/2-joint-use-in-the-group.toml")),
    (
        "Joint use of an item outside the definition",
        include_str!("cases/3-joint-use-of-an-item-outside-the-definition.toml"),
    ),
    (
        "A US vendor without an equivalent system",
        include_str!("cases/4-us-vendor-without-an-equivalent-system.toml"),
    ),
    (
        "A US vendor with an equivalent system",
        include_str!("cases/5-us-vendor-with-an-equivalent-system.toml"),
    ),
    ("Marketing by a third party", include_str!("cases/6-marketing-by-a-third-party.toml")),
    ("A police inquiry", include_str!("cases/7-police-inquiry.toml")),
];

struct Arguments {
    files: Option<(String, String)>,
    register: Option<Register>,
    language: Language,
    json: bool,
    record: bool,
    ask: bool,
    help_on: Option<Help>,
}

impl Arguments {
    fn read(arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut files = Vec::new();
        let mut read = Self {
            files: None,
            register: None,
            language: Language::En,
            json: false,
            record: false,
            ask: false,
            help_on: None,
        };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--help" | "-h" => return Ok(None),
                "--json" => read.json = true,
                "--record" => read.record = true,
                "--ask" => read.ask = true,
                "--help-on" => read.help_on = Some(help(arguments.next())?),
                "--lang" => read.language = language(arguments.next(), USAGE)?,
                "--register" => read.register = Some(register(arguments.next(), USAGE)?),
                option if option.starts_with('-') => {
                    return Err(format!("no option `{option}`\n{USAGE}"));
                }
                _ => files.push(argument),
            }
        }
        read.files = match <[String; 2]>::try_from(files) {
            Ok([policy, case]) => Some((policy, case)),
            Err(files) if files.is_empty() => None,
            Err(files) => {
                let count = files.len();
                return Err(format!("expected a policy and a case, got {count} file(s)\n{USAGE}"));
            }
        };
        Ok(Some(read))
    }
}

/// The help on the question of this id.
fn help(id: Option<String>) -> Result<Help, String> {
    let id = id.ok_or_else(|| format!("--help-on: expected a question, got nothing\n{USAGE}"))?;
    let help = Question::named(&id).and_then(Question::help);
    help.ok_or_else(|| {
        format!("--help-on: no question `{id}`; an explanation has them in brackets")
    })
}

/// Decides one case and prints it.
fn decide(policy: &Policy, case: &Case, arguments: &Arguments) -> Result<Verdict, String> {
    let language = arguments.language;
    let edition = Edition::in_force_on(case.date)
        .map_err(|error| format!("date: {}", error.in_language(language)))?;
    let compiled = policy
        .compile(edition)
        .map_err(|error| format!("policy:\n{}", error.in_language(language)))?;
    let compiled = beside(compiled, arguments.register.as_ref(), language)?;
    let prepared = compiled
        .prepare(case)
        .map_err(|error| format!("case:\n{}", error.in_language(language)))?;
    let decision = prepared.decide(&[]);
    let explanation = decision.explain(language);
    if arguments.json {
        let data = serde_json::to_string_pretty(&explanation.data());
        show(data.map_err(|error| error.to_string())?)?;
    } else if arguments.record {
        let record = serde_json::to_string_pretty(&decision.record());
        show(record.map_err(|error| error.to_string())?)?;
    } else {
        show(explanation)?;
        let help = decision.next_question().and_then(Question::help);
        if let Some(help) = help.filter(|_| arguments.ask) {
            show("")?;
            show(help.in_language(language))?;
        }
    }
    Ok(decision.verdict())
}

fn run() -> Result<ExitCode, String> {
    let Some(arguments) = Arguments::read(std::env::args().skip(1))? else {
        show(USAGE)?;
        return Ok(ExitCode::SUCCESS);
    };
    if let Some(help) = arguments.help_on {
        show(help.in_language(arguments.language))?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some((policy, case)) = &arguments.files {
        let policy = read(policy)?;
        let case = read(case)?;
        return Ok(match decide(&policy, &case, &arguments)? {
            Verdict::Permitted => ExitCode::SUCCESS,
            Verdict::Prohibited => ExitCode::from(1),
            Verdict::Undetermined => ExitCode::from(2),
        });
    }
    let policy: Policy = toml::from_str(POLICY).map_err(|error| error.to_string())?;
    let in_words = !arguments.json && !arguments.record;
    if in_words {
        show(format_args!("── {} ──\n", policy.title.in_language(arguments.language)))?;
    }
    for (number, (heading, case)) in (1..).zip(QUESTIONS) {
        let case: Case = toml::from_str(case).map_err(|error| error.to_string())?;
        if in_words {
            show(format_args!("── {number}. {heading} ──"))?;
        }
        decide(&policy, &case, &arguments)?;
        show("")?;
    }
    Ok(ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    support::exit(run())
}
