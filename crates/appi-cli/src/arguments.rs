//! What can be said on the command line. What is printed of it in Japanese is in `help_ja`.

use appi::forms::FormKind;
use appi::policy::Severity;
use appi::vocabulary::Handling;
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Args, Parser, Subcommand};
use clap_complete::Shell;

use crate::schema::NAMES;

/// May this handling of information happen, and who says so? Privacy policies under Japan's APPI.
///
/// Exit status: 0 where nothing is to object (permitted, no finding denied, no fault, no difference), 1 where something is (prohibited, found, decided otherwise, different), 2 undetermined, 3 where input or usage is refused. Documents are TOML or JSON; `-` reads one from standard input.
#[derive(Debug, Parser)]
#[command(
    name = "appi",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Language of all that is printed [default: that of LC_ALL, LC_MESSAGES or LANG]
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["en", "ja"])]
    pub(crate) lang: Option<String>,
    /// Print data instead of text
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Whether to use colours; on a terminal by default, unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", value_parser = ["auto", "always", "never"], default_value = "auto")]
    color: String,
    /// Print help
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Print the version
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

impl Arguments {
    pub(crate) fn color(&self) -> anstream::ColorChoice {
        match self.color.as_str() {
            "always" => anstream::ColorChoice::Always,
            "never" => anstream::ColorChoice::Never,
            _ => anstream::ColorChoice::Auto,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Begin a policy document: from a few answers, a template, or the published text
    Init(Init),
    /// Check documents: every fault at once, with its line
    Check(Check),
    /// Hold a policy against what the Act wants published
    Review(Review),
    /// Decide a case: verdict, reasons, what is missing
    Decide(Decide),
    /// Decide by questions and answers, the most telling question first
    Ask(Ask),
    /// Write a policy as one Markdown page
    Report(Report),
    /// What a new version changes and what that demands; or what an edition changes
    Compare(Compare),
    /// Tables of questions: run, write, look for gaps
    Table(Table),
    /// Forms of the Act: made from a case, checked for what is blank, printed
    Form(Forms),
    /// What is due when: leaks, requests, records, changes, the register
    Calendar(Calendar),
    /// Print the JSON Schema of a document
    Schema(Schema),
    /// What a code means: a fact, a norm, a duty, a finding, a word
    Explain(Explain),
    /// Print the completions of a shell
    Completions(Completions),
}

/// The policy that is asked, and what the operator keeps.
#[derive(Debug, Args)]
pub(crate) struct Source {
    /// Policy or history of its versions
    pub(crate) policy: String,
    /// Register: what the operator did and keeps
    #[arg(long, value_name = "FILE")]
    pub(crate) register: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// Published text to make a skeleton of: every line a clause, with guesses
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["template", "ask"])]
    pub(crate) from: Option<String>,
    /// Template to take as it is
    #[arg(long, value_name = "NAME", value_parser = ["starter", "complete"], conflicts_with = "ask")]
    pub(crate) template: Option<String>,
    /// Ask a few questions; what is done on a terminal when nothing else is said
    #[arg(long)]
    pub(crate) ask: bool,
    /// File to write instead of standard output; one that exists is left alone
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Case to check against the policy
    #[arg(long = "case", value_name = "FILE")]
    pub(crate) cases: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Review {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Day by whose law to review [default: today in Japan]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<String>,
    /// Severity from which on a finding makes the exit status 1
    #[arg(long, value_name = "SEVERITY", value_parser = severities())]
    pub(crate) deny: Option<String>,
    /// Format of what is printed; --json is the same as json
    #[arg(long, value_parser = ["text", "json", "sarif"], default_value = "text")]
    pub(crate) format: String,
}

#[derive(Debug, Args)]
pub(crate) struct Decide {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Case
    pub(crate) case: String,
    /// Answer to a fact, beside those of the case
    #[arg(long = "fact", value_name = "FACT=ANSWER")]
    pub(crate) facts: Vec<String>,
    #[command(flatten)]
    pub(crate) how: How,
    /// Print the record to keep, as JSON
    #[arg(long, conflicts_with_all = ["length", "outcome"])]
    pub(crate) record: bool,
    /// Print the small outcome in codes, as JSON
    #[arg(long, conflicts_with = "length")]
    pub(crate) outcome: bool,
}

#[derive(Debug, Args)]
pub(crate) struct How {
    /// How much to tell
    #[arg(long, value_parser = ["line", "short", "full"], default_value = "full")]
    pub(crate) length: String,
}

#[derive(Debug, Args)]
pub(crate) struct Ask {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Case to begin with; without one its few keys are asked too
    pub(crate) case: Option<String>,
    /// Day of the handling, where there is no case yet [default: today in Japan]
    #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "case")]
    pub(crate) date: Option<String>,
    /// File to write the case with its answers to; one that exists is left alone
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<String>,
    #[command(flatten)]
    pub(crate) how: How,
}

#[derive(Debug, Args)]
pub(crate) struct Report {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Day for which to decide [default: today in Japan]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Compare {
    /// Old version; or a history, or the policy to compare under two editions
    pub(crate) old: String,
    /// New version
    #[arg(conflicts_with = "editions")]
    pub(crate) new: Option<String>,
    /// Day by whose law to judge the changes [default: today in Japan]
    #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "editions")]
    pub(crate) date: Option<String>,
    /// Day on which the change is posted: tells from when it may have effect
    #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "editions")]
    pub(crate) posted: Option<String>,
    /// Two editions of the Act, by their first days
    #[arg(long, value_name = "EDITION", value_delimiter = ',', num_args = 1)]
    pub(crate) editions: Vec<String>,
    /// What is decided otherwise, over all states, with examples
    #[arg(long, conflicts_with = "posted")]
    pub(crate) exact: bool,
    /// Where the promises of one policy are stricter than the Act, and where wider; exact
    #[arg(long, conflicts_with_all = ["new", "editions", "posted"])]
    pub(crate) act: bool,
    /// Two registers beside one policy; exact
    #[arg(long, value_name = "FILE", value_delimiter = ',', num_args = 1,
          conflicts_with_all = ["new", "editions", "posted", "act"])]
    pub(crate) registers: Vec<String>,
    /// Handlings that the exact difference is of [default: all]
    #[arg(long = "handling", value_name = "HANDLING", value_parser = handlings())]
    pub(crate) handlings: Vec<String>,
    /// Datasets that the exact difference is of [default: all]
    #[arg(long = "dataset", value_name = "DATASET")]
    pub(crate) datasets: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Table {
    #[command(subcommand)]
    pub(crate) what: TableCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TableCommand {
    /// Decide every row; those decided otherwise are printed with the reasons
    Run(RunTable),
    /// Write the decision table of a part of a policy, to read and to run again
    Generate(GenerateTable),
    /// Which cases of a part of a policy no row covers, and which rows contradict each other
    Coverage(CoverTable),
}

#[derive(Debug, Args)]
pub(crate) struct RunTable {
    /// Table: Markdown, or CSV by its extension
    pub(crate) table: String,
    #[command(flatten)]
    pub(crate) source: Source,
}

#[derive(Debug, Args)]
pub(crate) struct GenerateTable {
    #[command(flatten)]
    pub(crate) part: Part,
}

#[derive(Debug, Args)]
pub(crate) struct CoverTable {
    /// Table: Markdown, or CSV by its extension
    pub(crate) table: String,
    #[command(flatten)]
    pub(crate) part: Part,
}

/// A part of what a policy is about.
#[derive(Debug, Args)]
pub(crate) struct Part {
    /// Policy
    pub(crate) policy: String,
    /// What is done with the information
    #[arg(long, default_value = "provision", value_parser = handlings())]
    pub(crate) handling: String,
    /// Day of the handling [default: today in Japan]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<String>,
    /// Dataset; all where none is named
    #[arg(long = "dataset", value_name = "ID")]
    pub(crate) datasets: Vec<String>,
    /// Purpose; all where none is named
    #[arg(long = "purpose", value_name = "ID")]
    pub(crate) purposes: Vec<String>,
    /// Recipient; all where none is named
    #[arg(long = "recipient", value_name = "ID")]
    pub(crate) recipients: Vec<String>,
    /// Nobody consented to anything; else consents are open
    #[arg(long)]
    pub(crate) without_consent: bool,
    /// What else is so of every case
    #[arg(long = "fact", value_name = "FACT=ANSWER")]
    pub(crate) facts: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Forms {
    #[command(subcommand)]
    pub(crate) what: FormCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum FormCommand {
    /// Write the form that a case gives, with all that is known, as a document to fill in
    Make(MakeForm),
    /// Every matter of a form that is still blank, with its authority and what is expected
    Check(FormDocument),
    /// Print a form as Markdown
    Print(FormDocument),
}

#[derive(Debug, Args)]
pub(crate) struct MakeForm {
    /// Kind of form
    #[arg(value_parser = form_kinds())]
    pub(crate) kind: String,
    #[command(flatten)]
    pub(crate) source: Source,
    /// Case
    pub(crate) case: String,
    /// Of a leak the full report, instead of the prompt one
    #[arg(long)]
    pub(crate) full: bool,
}

#[derive(Debug, Args)]
pub(crate) struct FormDocument {
    /// Form
    pub(crate) form: String,
}

#[derive(Debug, Args)]
pub(crate) struct Calendar {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Open matters; without them, what the register has
    pub(crate) matters: Option<String>,
    /// Day for which to tell [default: today in Japan]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<String>,
    /// Print iCalendar
    #[arg(long, conflicts_with = "json")]
    pub(crate) ics: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// Document or data
    #[arg(value_parser = PossibleValuesParser::new(NAMES.map(|(name, _)| name)))]
    pub(crate) name: String,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// Code, as documents, decisions and findings have it; or a place of the law
    #[arg(required = true)]
    pub(crate) codes: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// Shell
    pub(crate) shell: Shell,
}

fn severities() -> PossibleValuesParser {
    PossibleValuesParser::new(Severity::ALL.iter().map(|one| one.id()))
}

fn handlings() -> PossibleValuesParser {
    PossibleValuesParser::new(Handling::ALL.iter().map(|one| one.id()))
}

fn form_kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(FormKind::ALL.iter().map(|one| one.id()))
}
