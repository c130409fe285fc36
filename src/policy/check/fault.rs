//! Faults of a document.

use super::lines::Lines;
use crate::output::Verbatim;
use crate::text::{Language, Text, told};

/// 不備: one fault in a document, with its place, told in both languages: `Display` is its
/// English. Where the part at fault has a name, it stands behind the path:
/// `purposes[3].part-of ("inquiries"): …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    line: Option<usize>,
    place: Place,
    part: Option<String>,
    said: Text,
}

/// Where on its line, or in its document, a fault is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Line,
    Column(String),
    Path(String),
}

impl Fault {
    pub(crate) fn new(path: impl Into<String>, said: Text) -> Self {
        let place = Place::Path(shown(&path.into()));
        Self { line: None, place, part: None, said: all_shown(said) }
    }

    /// A fault on a line of a table, in a column if it is one cell's.
    pub(crate) fn on_line(line: usize, column: Option<&str>, said: Text) -> Self {
        let place = column.map_or(Place::Line, |column| Place::Column(shown(column)));
        Self { line: Some(line), place, part: None, said: all_shown(said) }
    }

    /// The fault as one of the part of this name.
    pub(crate) fn of(self, part: Option<&str>) -> Self {
        Self { part: part.map(shown), ..self }
    }

    /// The fault on the line on which its place was found.
    pub(crate) fn at_line(self, line: Option<usize>) -> Self {
        Self { line, ..self }
    }

    /// Where in the document: `promises[2].unless[0].clause`; in a table, the column; empty
    /// for a whole line of it.
    #[must_use]
    pub fn path(&self) -> &str {
        match &self.place {
            Place::Line => "",
            Place::Column(place) | Place::Path(place) => place,
        }
    }

    /// The line, counted from one: of a table always, of a document where
    /// [`Faults::in_text`] found it.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// The part of the document that it is in: its id, or the clause that says it.
    #[must_use]
    pub fn part(&self) -> Option<&str> {
        self.part.as_deref()
    }

    /// What is wrong, and what was expected, in both languages.
    #[must_use]
    pub const fn message(&self) -> &Text {
        &self.said
    }

    /// Where it is and what is wrong, in one language.
    ///
    /// ```
    /// use appi::{Language, Policy};
    ///
    /// let document = std::fs::read_to_string("examples/policies/starter.toml").unwrap();
    /// let document = document.replacen("id = \"delivery\"", "id = \"delivery \"", 1);
    /// let policy: Policy = toml::from_str(&document).unwrap();
    /// let faults = policy.check().unwrap_err().in_text(&document);
    /// let fault = &faults.all()[0];
    /// assert_eq!(fault.path(), "purposes[0].id");
    /// assert!(fault.line().is_some());
    /// assert!(fault.in_language(Language::Ja).contains("IDに使えない文字"));
    /// ```
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let mut place = Vec::new();
        place.extend(self.line.map(|line| match language {
            Language::En => format!("line {line}"),
            Language::Ja => format!("{line}行目"),
        }));
        match (&self.place, language) {
            (Place::Line, _) => {}
            (Place::Column(column), Language::En) => place.push(format!("column `{column}`")),
            (Place::Column(column), Language::Ja) => place.push(format!("列`{column}`")),
            (Place::Path(path), _) => place.push(path.clone()),
        }
        let said = self.said.in_language(language);
        // A name is quoted, so that whatever stands in it is seen.
        let part = self.part.as_ref().map_or_else(String::new, |part| match language {
            Language::En => format!(" ({part:?})"),
            Language::Ja => format!("（{part:?}）"),
        });
        match language {
            Language::En => format!("{}{part}: {said}", place.join(", ")),
            Language::Ja => format!("{}{part}：{said}", place.join("、")),
        }
    }
}

told!(Fault);

fn all_shown(said: Text) -> Text {
    Text::in_both(|language| shown(said.in_language(language)))
}

/// Names from a document stand in the place and the message of a fault.
fn shown(text: &str) -> String {
    Verbatim::of(text).line().into_owned()
}

/// Every fault of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) const fn of(faults: Vec<Fault>) -> Self {
        Self(faults)
    }

    /// The faults as an error, if there are any.
    pub(crate) fn check(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }

    /// The faults of a document that is part of another one, by their paths in that.
    pub(crate) fn within(&self, part: &str) -> impl Iterator<Item = Fault> {
        self.0.iter().map(move |fault| {
            let place = Place::Path(format!("{part}.{}", fault.path()));
            Fault { place, ..fault.clone() }
        })
    }

    /// The faults, in the order of the document.
    #[must_use]
    pub fn all(&self) -> &[Fault] {
        &self.0
    }

    /// 行: the faults of a document that was read from this text, TOML or JSON, each on the line on
    /// which its place begins, or else that of the part it is in.
    #[must_use]
    pub fn in_text(self, text: &str) -> Self {
        let lines = Lines::of(text);
        let faults = self.0.into_iter().map(|fault| {
            let line = lines.nearest(fault.path());
            fault.at_line(line)
        });
        Self(faults.collect())
    }

    /// Every fault in one language, one a line.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let told: Vec<String> = self.0.iter().map(|fault| fault.in_language(language)).collect();
        told.join("\n")
    }
}

told!(Faults);
