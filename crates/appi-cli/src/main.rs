//! `appi`: the library as a program, for a terminal and for CI.
//!
//! Exit status: 0 where nothing is to object (permitted, no finding that is denied, no fault, no
//! difference), 1 where something is (prohibited, found, decided otherwise, different), 2
//! undetermined, 3 where input or usage is refused.

mod arguments;
mod ask;
mod calendar;
mod case_asked;
mod check;
mod compare;
mod decide;
mod editions;
mod exact;
mod explain;
mod failure;
mod form;
mod help_ja;
mod init;
mod input;
mod language;
mod output;
mod report;
mod review;
mod sarif;
mod schema;
mod table;
mod usage;

use std::process::ExitCode;

use appi::Language;

use crate::arguments::Command;
use crate::failure::Failure;
use crate::output::Out;

/// What a command came to, as the exit status tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// Nothing is to object.
    Well,
    /// Prohibited, found, decided otherwise, different.
    Objected,
    /// Undetermined.
    Open,
}

impl Status {
    /// The status of what may be objected to.
    const fn objected(is: bool) -> Self {
        if is { Self::Objected } else { Self::Well }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Well => 0,
            Status::Objected => 1,
            Status::Open => 2,
        })
    }
}

/// The exit status where input or usage is refused.
const REFUSED: u8 = 3;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let language = language::wanted(&arguments);
    let arguments = match usage::read(&arguments, language) {
        Ok(arguments) => arguments,
        Err(status) => return status,
    };
    anstream::ColorChoice::write_global(arguments.color());
    let out = Out::new(language, arguments.json);
    match run(arguments.command, out) {
        Ok(status) => status.into(),
        Err(failure) => {
            failure.tell(out);
            ExitCode::from(REFUSED)
        }
    }
}

fn run(command: Command, out: Out) -> Result<Status, Failure> {
    match command {
        Command::Init(wanted) => init::run(&wanted, out),
        Command::Check(wanted) => check::run(&wanted, out),
        Command::Review(wanted) => review::run(&wanted, out),
        Command::Decide(wanted) => decide::run(&wanted, out),
        Command::Ask(wanted) => ask::run(&wanted, out),
        Command::Report(wanted) => report::run(&wanted, out),
        Command::Compare(wanted) => compare::run(&wanted, out),
        Command::Table(wanted) => table::run(&wanted.what, out),
        Command::Form(wanted) => form::run(&wanted.what, out),
        Command::Calendar(wanted) => calendar::run(&wanted, out),
        Command::Schema(wanted) => schema::run(&wanted, out),
        Command::Explain(wanted) => explain::run(&wanted, out),
        Command::Completions(wanted) => {
            let mut command = usage::command(Language::En);
            clap_complete::generate(wanted.shell, &mut command, "appi", &mut std::io::stdout());
            Ok(Status::Well)
        }
    }
}
