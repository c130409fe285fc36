//! What holds the parts of a section: a list, or one that may be missing.

use super::clauses::Clauses;
use super::content::Content;
use super::section::Section;
use crate::text::{Text, said};

/// A part in its section, and its place there if the section is a list.
pub(super) type Held<'p> = (Option<usize>, &'p dyn Content);

/// Two clauses hold what a policy has once.
pub(super) struct SaidTwice(Text);

impl core::fmt::Display for SaidTwice {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0.at_once())
    }
}

impl SaidTwice {
    fn of(section: Section) -> Self {
        let section = section.id();
        Self(said!(
            "`{section}` stands there twice: expected it once, at the top or inside of one clause",
            "`{section}`が二度記載されています。文書の初めの階層又は一の条項の中に一度だけ記載してください。"
        ))
    }
}

/// What holds the parts of a section.
pub(super) trait Holds: Sized {
    fn held(&self) -> Vec<Held<'_>>;

    /// Takes in what stands at the top or inside of a clause, which then says it.
    fn take_in(
        &mut self,
        section: Section,
        more: Self,
        clause: Option<&Clauses>,
    ) -> Result<(), SaidTwice>;
}

impl<T: Content> Holds for Vec<T> {
    fn held(&self) -> Vec<Held<'_>> {
        let mut held: Vec<Held<'_>> = Vec::with_capacity(self.len());
        for (at, part) in self.iter().enumerate() {
            held.push((Some(at), part));
        }
        held
    }

    fn take_in(
        &mut self,
        _: Section,
        mut more: Self,
        clause: Option<&Clauses>,
    ) -> Result<(), SaidTwice> {
        more.iter_mut().for_each(|part| part.said_by(clause));
        self.append(&mut more);
        Ok(())
    }
}

impl<T: Content> Holds for Option<T> {
    fn held(&self) -> Vec<Held<'_>> {
        let mut held: Vec<Held<'_>> = Vec::new();
        if let Some(part) = self {
            held.push((None, part));
        }
        held
    }

    fn take_in(
        &mut self,
        section: Section,
        more: Self,
        clause: Option<&Clauses>,
    ) -> Result<(), SaidTwice> {
        if let Some(mut part) = more {
            part.said_by(clause);
            if self.replace(part).is_some() {
                return Err(SaidTwice::of(section));
            }
        }
        Ok(())
    }
}
