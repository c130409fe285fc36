//! Reading documents, TOML or JSON, from files or standard input.

use std::io::Read as _;
use std::path::Path;

use appi::error::{CompileError, PrepareError};
use appi::policy::{Faults, Lines, Version};
use appi::{Answer, Case, CompiledPolicy, Day, Edition, History, Policy, Prepared, Register};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::arguments::Source;
use crate::failure::{Failure, word};

/// A document as it is written.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// Where it was read from, as the user called it.
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Document {
    pub(crate) fn open(path: &str) -> Result<Self, Failure> {
        let text = if path == "-" {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map(|_| text)
        } else {
            std::fs::read_to_string(path)
        };
        let name = if path == "-" { "<stdin>" } else { path }.to_owned();
        match text {
            Ok(text) => Ok(Self { name, text }),
            Err(error) => Err(Failure::file(&name, &error)),
        }
    }

    /// Whether the file is called so.
    pub(crate) fn ends_in(&self, extension: &str) -> bool {
        let of_name = Path::new(&self.name).extension();
        of_name.is_some_and(|of_name| of_name.eq_ignore_ascii_case(extension))
    }

    /// By its extension, else by how it begins.
    fn is_json(&self) -> bool {
        let begins = self.text.trim_start().starts_with('{');
        self.ends_in("json") || (begins && !self.ends_in("toml"))
    }

    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        if self.is_json() {
            return serde_json::from_str(&self.text).map_err(|error| {
                // It repeats the place, which stands in front.
                let said = error.to_string();
                let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
                self.unread(Some((error.line(), error.column())), said)
            });
        }
        toml::from_str(&self.text).map_err(|error| {
            let place = error.span().map(|span| self.place(span.start));
            self.unread(place, error.message())
        })
    }

    fn unread(&self, place: Option<(usize, usize)>, said: &str) -> Failure {
        let said = said.trim_end().replace('\n', "; ");
        let ja = format!("読み取れません：{said}");
        Failure::at(&self.name, place, [said, ja])
    }

    /// Line and column of a byte.
    fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let column = before.chars().rev().take_while(|one| *one != '\n').count() + 1;
        (before.matches('\n').count() + 1, column)
    }

    /// The faults of what was read from it.
    pub(crate) fn faults(&self, faults: Faults) -> Failure {
        Failure::faults(&self.name, &faults.in_text(&self.text))
    }

    pub(crate) fn lines(&self) -> Lines {
        Lines::of(&self.text)
    }
}

/// One policy, or its versions.
#[derive(Clone, Debug)]
pub(crate) enum Subject {
    Policy(Box<Policy>),
    History(History),
}

impl Subject {
    pub(crate) fn read(document: &Document) -> Result<Self, Failure> {
        /// What a history has and a policy has not.
        #[derive(Deserialize)]
        struct Kind {
            versions: Option<IgnoredAny>,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Versions {
            versions: Vec<Version>,
        }
        if document.read::<Kind>().is_ok_and(|kind| kind.versions.is_some()) {
            let Versions { versions } = document.read()?;
            let history = History::new(versions).map_err(|faults| document.faults(faults))?;
            return Ok(Self::History(history));
        }
        let policy: Policy = document.read()?;
        policy.check().map_err(|faults| document.faults(faults))?;
        Ok(Self::Policy(Box::new(policy)))
    }
}

/// The policy with what the operator keeps, checked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) document: Document,
    pub(crate) subject: Subject,
    pub(crate) register: Option<(Document, Register)>,
}

impl Asked {
    pub(crate) fn open(source: &Source) -> Result<Self, Failure> {
        let document = Document::open(&source.policy)?;
        let subject = Subject::read(&document);
        let register = source.register.as_ref().map(|path| {
            let document = Document::open(path)?;
            let register = document.read()?;
            Ok((document, register))
        });
        match (subject, register.transpose()) {
            (Ok(subject), Ok(register)) => Ok(Self { document, subject, register }),
            (Err(one), Err(other)) => Err(one.and(other)),
            (Err(one), _) | (_, Err(one)) => Err(one),
        }
    }

    /// The text that applies on a day, compiled for its edition, beside the register.
    pub(crate) fn on(&self, day: Day) -> Result<CompiledPolicy, Failure> {
        let compiled = match &self.subject {
            Subject::Policy(policy) => {
                let edition = Edition::in_force_on(day);
                let edition = edition.map_err(|error| Failure::of(&self.document.name, &error))?;
                let compiled = policy.compile(edition).map_err(|error| self.refused(error))?;
                match &self.register {
                    None => compiled,
                    Some((_, register)) => {
                        compiled.with(register).map_err(|error| self.refused(error))?
                    }
                }
            }
            Subject::History(history) => {
                let compiled = history.compile().map_err(|error| self.refused(error))?;
                let compiled = match &self.register {
                    None => compiled,
                    Some((_, register)) => {
                        compiled.with(register).map_err(|error| self.refused(error))?
                    }
                };
                let on = compiled.on(day);
                on.map_err(|error| Failure::of(&self.document.name, &error))?.clone()
            }
        };
        Ok(compiled)
    }

    pub(crate) fn refused(&self, error: CompileError) -> Failure {
        match (error, &self.register) {
            (CompileError::Policy(faults), _) => self.document.faults(faults),
            (CompileError::Register(faults), Some((document, _))) => document.faults(faults),
            (error, _) => Failure::of(&self.document.name, &error),
        }
    }

    /// Prepares a case that was read from a document.
    pub(crate) fn prepare(&self, case: &Case, document: &Document) -> Result<Prepared, Failure> {
        let compiled = self.on(case.date)?;
        compiled.prepare(case).map_err(|error| match error {
            PrepareError::Case(faults) => document.faults(faults),
            error => Failure::of(&document.name, &error),
        })
    }
}

/// An answer of the command line: `fact=yes`.
pub(crate) fn answer(text: &str) -> Result<(String, Answer), Failure> {
    let (fact, answer) = text.split_once('=').ok_or_else(|| {
        Failure::about(
            "--fact",
            [
                format!("`{text}`: expected a fact and an answer, as `equivalent-system=yes`"),
                format!(
                    "`{text}`：`equivalent-system=yes`のように、事実と答えを指定してください。"
                ),
            ],
        )
    })?;
    Ok((fact.to_owned(), word("--fact", answer)?))
}
