//! What every form has: its matters, what is blank, and how it is printed.

use super::blank::Blank;
use super::kind::FormKind;
use super::need::Need;
use super::row::{Row, Source};
use crate::edition::Edition;
use crate::output::Verbatim;
use crate::text::{Bilingual, Language};

/// What a form consists of.
pub(super) trait Rows {
    fn kind(&self) -> FormKind;

    fn edition(&self) -> Edition;

    /// The provision that wants the form.
    fn under(&self) -> Source;

    /// What it is called on its first line.
    fn title(&self, language: Language) -> String {
        self.kind().name(language).to_owned()
    }

    /// The sentence that opens it, with the provision as it is cited.
    fn opening(&self, cited: &str, language: Language) -> String;

    /// What stands below: how it is submitted, how long it is kept.
    fn notes(&self, _: Language) -> Vec<String> {
        Vec::new()
    }

    /// Its matters, in the order of the law.
    fn rows(&self) -> Vec<Row>;
}

/// Every matter that is blank, at once.
pub(super) fn blanks(form: &dyn Rows) -> Vec<Blank> {
    let edition = form.edition();
    match form.under().citation(edition) {
        Some(_) => form.rows().iter().filter_map(|row| row.blank(edition)).collect(),
        None => vec![Blank::no_such_form(title(form))],
    }
}

/// Whether nothing is blank that is required, and nothing written that is barred.
pub(super) fn is_complete(form: &dyn Rows) -> bool {
    blanks(form).iter().all(|blank| !matches!(blank.need(), Need::Required | Need::Barred))
}

fn title(form: &dyn Rows) -> Bilingual {
    let [en, ja] = [Language::En, Language::Ja].map(|language| form.kind().name(language));
    Bilingual { en, ja }
}

/// The form as a page of Markdown.
pub(super) fn page(form: &dyn Rows, language: Language) -> String {
    let edition = form.edition();
    let mut page = format!("# {}\n", form.title(language));
    let Some(under) = form.under().citation(edition) else {
        let blank = Blank::no_such_form(title(form));
        return format!("{page}\n**{}**\n", Verbatim::of(&blank.in_language(language)).markdown());
    };
    let cited = under.in_language(language).to_string();
    page.push_str(&format!("\n{}\n", form.opening(&cited, language)));
    let rows = form.rows();
    let rows = rows.iter().filter(|row| row.need() != Need::Barred || !row.content().is_empty());
    for (number, row) in (1..).zip(rows.filter(|row| row.citation(edition).is_some())) {
        page.push_str(&matter(number, row, edition, language));
    }
    for (at, note) in form.notes(language).iter().enumerate() {
        page.push_str(if at == 0 { "\n---\n\n" } else { "" });
        page.push_str(&format!("- {note}\n"));
    }
    page
}

/// A matter with its number and its place, and below what is written.
fn matter(number: usize, row: &Row, edition: Edition, language: Language) -> String {
    let name = row.name(language);
    let cited = row.citation(edition).map(|one| one.in_language(language).to_string());
    let cited = cited.unwrap_or_default();
    let heading = match language {
        Language::En => format!("## {number}. {name} ({cited})"),
        Language::Ja => format!("## {number}　{name}（{cited}）"),
    };
    let mut text = format!("\n{heading}\n");
    let many = row.content().len() > 1;
    for content in row.content() {
        // A text of several lines has as many paragraphs.
        let lines = content.in_language(language).lines().filter(|line| !line.trim().is_empty());
        for (at, line) in lines.enumerate() {
            let (list, between) = match (many, at) {
                (true, 0) => ("- ", ""),
                (true, _) => ("  ", "\n"),
                (false, _) => ("", "\n"),
            };
            let line = Verbatim::of(line.trim_end_matches('\r')).markdown();
            text.push_str(&format!("{between}{list}{line}\n"));
        }
    }
    let blank = row.blank(edition);
    match (blank, row.instead()) {
        (None, _) => {}
        (Some(_), Some(instead)) => {
            text.push_str(&format!("\n{}\n", instead.in_language(language)));
        }
        (Some(blank), None) => text.push_str(&format!("\n{}\n", told(&blank, language))),
    }
    // A list stands apart from its heading as a paragraph does.
    if many { text.replacen("\n- ", "\n\n- ", 1) } else { text }
}

/// A blank in its place.
fn told(blank: &Blank, language: Language) -> String {
    let (expected, need) = (blank.expected(language), blank.need().name(language));
    match language {
        Language::En => format!("**(blank; {need})** {expected}"),
        Language::Ja => format!("**（未記入・{need}）** {expected}"),
    }
}

/// What a reader of a form asks it.
macro_rules! form {
    ($name:ident) => {
        impl $name {
            /// 未記入の事項: every matter that is still blank, at once, those included without
            /// which the form is complete.
            #[must_use]
            pub fn blanks(&self) -> Vec<$crate::forms::Blank> {
                $crate::forms::printed::blanks(self)
            }

            /// Whether nothing is blank that is required.
            #[must_use]
            pub fn is_complete(&self) -> bool {
                $crate::forms::printed::is_complete(self)
            }

            /// The form in a language, to be printed as Markdown.
            #[must_use]
            pub const fn in_language(
                &self,
                language: $crate::text::Language,
            ) -> $crate::text::InLanguage<&Self> {
                $crate::text::InLanguage { value: self, language }
            }
        }

        impl core::fmt::Display for $crate::text::InLanguage<&$name> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&$crate::forms::printed::page(self.value, self.language))
            }
        }
    };
}

pub(super) use form;
