//! Skeleton: from the published text to the beginning of a document.
//!
//! Nothing is understood here: lines become clauses, each with where it stands and under which
//! heading, and words of the trade suggest the sections of the format. What is suggested is a
//! guess and says so; what nothing was found for is listed.

mod guess;
mod lines;

use core::fmt;

use crate::output::Verbatim;
use crate::policy::Section;
use crate::steps::Stepwise as _;
use crate::text::Language;

/// 骨子: the beginning of a policy document, made from the published text.
///
/// `Display` writes it as TOML: a document that compiles, with the guesses and what is open as
/// comments.
///
/// ```
/// use appi::Policy;
/// use appi::policy::Section;
/// use appi::skeleton::Skeleton;
///
/// let text = "\
/// Privacy policy
///
/// 1. Purposes
/// Names are used to deliver orders.
///
/// 2. Third parties
/// (1) No third party receives them without consent.
/// (2) Deliveries are entrusted to carriers.
/// ";
/// let skeleton = Skeleton::of(text);
/// let places: Vec<&str> = skeleton.clauses().iter().map(|one| one.at.as_str()).collect();
/// assert_eq!(places, [
///     "line 4, \"1. Purposes\"",
///     "line 7, \"2. Third parties\" (1)",
///     "line 8, \"2. Third parties\" (2)",
/// ]);
/// assert_eq!(skeleton.clauses()[2].guesses, [Section::Entrustments, Section::Promises]);
///
/// let policy: Policy = toml::from_str(&skeleton.to_string()).unwrap();
/// assert!(policy.check().is_ok());
/// assert_eq!(policy.clauses.len(), 3);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skeleton {
    title: String,
    language: Language,
    clauses: Vec<Sketch>,
}

/// 条項の素描: a clause of the text, and to what section it may belong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sketch {
    /// The id that it has in the skeleton.
    pub id: String,
    /// Its line in the text, from 1.
    pub line: usize,
    /// The heading under which it stands, if there is one.
    pub head: Option<String>,
    /// Where it stands: line, heading, number.
    pub at: String,
    /// What it says, as the text has it.
    pub says: String,
    /// 推測: the sections of the format that its words suggest, the likeliest first.
    pub guesses: Vec<Section>,
}

/// What every policy is looked at for.
const LOOKED_FOR: [Section; 8] = [
    Section::Purposes,
    Section::Promises,
    Section::Entrustments,
    Section::SecurityMeasures,
    Section::Requests,
    Section::Complaints,
    Section::Changes,
    Section::Retention,
];

impl Skeleton {
    /// Makes the skeleton of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let read = lines::read(text);
        let width = read.clauses.len().to_string().len().max(2);
        let clauses = (1..).zip(read.clauses).map(|(number, line)| Sketch {
            id: format!("C{number:0width$}"),
            line: line.number,
            at: line.place(),
            guesses: guess::sections(line.head.as_deref(), &line.says),
            head: line.head,
            says: line.says,
        });
        Self { title: read.title, language: read.language, clauses: clauses.collect() }
    }

    /// The clauses, in the order of the text.
    #[must_use]
    pub fn clauses(&self) -> &[Sketch] {
        &self.clauses
    }

    /// The title of the text.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The language of the text.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// 未確認の節: the sections for which no clause was found.
    pub fn not_found(&self) -> impl Iterator<Item = Section> {
        let found =
            |section: &Section| self.clauses.iter().any(|one| one.guesses.contains(section));
        LOOKED_FOR.into_iter().filter(move |section| !found(section))
    }

    /// 推測のない条項: the clauses to which no section was guessed.
    pub fn unplaced(&self) -> impl Iterator<Item = &Sketch> {
        self.clauses.iter().filter(|one| one.guesses.is_empty()).stepwise()
    }
}

impl fmt::Display for Skeleton {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let language = self.language;
        writeln!(f, "# {} clauses. Every \"guess\" is one.", self.clauses.len())?;
        let open: Vec<&str> = self.not_found().map(|section| section.id()).collect();
        if !open.is_empty() {
            writeln!(f, "# Open, nothing found for: {}.", open.join(", "))?;
        }
        let open: Vec<&str> = self.unplaced().map(|one| one.id.as_str()).collect();
        if !open.is_empty() {
            writeln!(f, "# Open, without a guess: {}.", open.join(", "))?;
        }
        writeln!(f, "format = 1\nid = \"policy\"")?;
        writeln!(f, "title = {}\nlanguage = \"{language}\"", Verbatim::of(&self.title).toml())?;
        writeln!(f, "operator = {{ name = {} }} # open", Verbatim::of(&self.title).toml())?;
        writeln!(f, "clauses = [")?;
        for one in &self.clauses {
            let Sketch { id, at, says, .. } = one;
            write!(
                f,
                "  {{ id = \"{id}\", at = {}, says = {} }},",
                Verbatim::of(at).toml(),
                Verbatim::of(says).toml()
            )?;
            let guesses: Vec<&str> = one.guesses.iter().map(|section| section.id()).collect();
            match guesses.is_empty() {
                true => writeln!(f)?,
                false => writeln!(f, " # guess: {}", guesses.join(", "))?,
            }
        }
        writeln!(f, "]")
    }
}
