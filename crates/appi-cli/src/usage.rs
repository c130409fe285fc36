//! The command line in either language: help, and what is wrong with what was said.

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use appi::Language;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, FromArgMatches as _};

use crate::arguments::Arguments;
use crate::output::shown;
use crate::{REFUSED, help_ja};

/// The command, with its help in a language.
pub(crate) fn command(language: Language) -> clap::Command {
    let command = Arguments::command();
    match language {
        Language::En => command,
        Language::Ja => help_ja::translated(command),
    }
}

/// What was said; or the exit status, where that was help or nothing that is understood.
pub(crate) fn read(said: &[OsString], language: Language) -> Result<Arguments, ExitCode> {
    let mut command = command(language);
    let matches = command.try_get_matches_from_mut(said);
    let read = matches.and_then(|mut matches| Arguments::from_arg_matches_mut(&mut matches));
    read.map_err(|error| {
        let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
        if asked {
            // Whoever reads it may have gone.
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        match told_in_japanese(&error).filter(|_| language == Language::Ja) {
            Some(told) => {
                let _ = writeln!(anstream::stderr(), "{}", shown(&told));
            }
            None => {
                let _ = error.print();
            }
        }
        ExitCode::from(REFUSED)
    })
}

/// What is wrong with the usage, in Japanese; none for what has no words here.
fn told_in_japanese(error: &clap::Error) -> Option<String> {
    let one = |kind| match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(all) => Some(all.join("、")),
        _ => None,
    };
    let argument = || one(ContextKind::InvalidArg).unwrap_or_default();
    let value = || one(ContextKind::InvalidValue).unwrap_or_default();
    let said = match error.kind() {
        ErrorKind::UnknownArgument => format!("`{}`という引数はありません。", argument()),
        ErrorKind::InvalidSubcommand => {
            format!("`{}`というコマンドはありません。", one(ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::InvalidValue if value().is_empty() => {
            format!("`{}`には値が必要です。", argument())
        }
        ErrorKind::InvalidValue => format!("`{}`に`{}`は指定できません。", argument(), value()),
        ErrorKind::MissingRequiredArgument => format!("必要な引数がありません：{}", argument()),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "コマンドを指定してください。".to_owned()
        }
        ErrorKind::ArgumentConflict => {
            let with = one(ContextKind::PriorArg).unwrap_or_default();
            format!("`{}`は`{with}`と同時に指定できません。", argument())
        }
        _ => return None,
    };
    let known = one(ContextKind::ValidValue).or_else(|| one(ContextKind::ValidSubcommand));
    let known = known.filter(|known| !known.is_empty());
    let known = known.map(|known| format!("{known}のいずれかとしてください。"));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let near = near.into_iter().chain([ContextKind::SuggestedSubcommand]).find_map(one);
    let near = near.map(|near| format!("`{near}`のことですか。"));
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => {
            Some(format!("\n{}", usage.to_string().replacen("Usage:", "使い方:", 1)))
        }
        _ => None,
    };
    let parts = [Some(format!("エラー：{said}")), known, near, usage];
    let help = "\n詳しくは`--help`を指定してください。";
    Some(parts.into_iter().flatten().chain([help.to_owned()]).collect())
}
