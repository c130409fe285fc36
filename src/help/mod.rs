//! Help with a question: what it turns on, who says so, and an example of yes and of no.

mod beside;
mod categories;
mod words;

pub use categories::Category;

use core::fmt;

use crate::answer::Answer;
use crate::edition::Edition;
use crate::explain::distinct;
use crate::fact::{Example, Fact, Question, Role};
use crate::law;
use crate::norm::{Citation, Place};
use crate::sorted::InOrder as _;
use crate::steps::Stepwise as _;
use crate::text::{InLanguage, Language};

/// 回答の手引: what helps whoever has to answer a question: the provisions that read it, the
/// categories of what it asks for, the nearest guideline or answer of the Commission with its day,
/// and examples of yes and of no. Printed, it is a text for a person.
///
/// ```
/// use appi::fact::Question;
/// use appi::{Answer, Fact, Language};
///
/// let help = Question::Fact(Fact::SpecialCareIncluded).help().unwrap();
/// assert!(help.needs_legal_knowledge());
/// let order = help.categories().last().unwrap().place();
/// assert_eq!(order.to_string(), "APPI Order Art. 2(v)");
/// assert_eq!(
///     help.readings()[0].in_language(Language::En).to_string(),
///     "PPC Guidelines (general) (June 2025) 2-3",
/// );
/// let yes = help.examples().find(|one| one.answer() == Answer::Yes).unwrap();
/// assert_eq!(yes.in_language(Language::Ja), "がんを患っていること");
/// assert!(help.to_string().contains("No, for example:"));
///
/// // Whether something was published anybody sees who looks.
/// let published = Question::Fact(Fact::AnonymousItemsPublished).help().unwrap();
/// assert!(!published.needs_legal_knowledge());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Help {
    question: Question,
}

impl Question {
    /// 回答の手引: what helps to answer it; `None` for a policy's own term, whose meaning is the
    /// policy's.
    #[must_use]
    pub const fn help(self) -> Option<Help> {
        match self {
            Self::Fact(Fact::Term(_)) => None,
            question => Some(Help { question }),
        }
    }
}

impl Fact {
    /// 法的な評価を要する事実: whether its question asks for a notion of the law.
    ///
    /// Two sorts do not, by rule. What was told, shown or published whoever published it can look
    /// up; and what is [established](Role::Established) is read off policy and case, but for special
    /// care-required information, of which the items say what they are. What no edition in force
    /// reads is asked no more.
    #[must_use]
    pub fn needs_legal_knowledge(self) -> bool {
        match self {
            Self::SpecialCareIncluded => true,
            Self::Kind(_) | Self::Relation(_) => true,
            Self::Handling(_) | Self::Source(_) | Self::Request(_) | Self::Term(_) => false,
            fact => {
                !fact.is_told()
                    && fact.role() != Role::Established
                    && places(fact, Edition::LAST).next().is_some()
            }
        }
    }
}

impl Help {
    /// 問い: the question.
    #[must_use]
    pub const fn question(&self) -> Question {
        self.question
    }

    /// Whether it asks for a notion of the law: see [`Fact::needs_legal_knowledge`].
    #[must_use]
    pub fn needs_legal_knowledge(&self) -> bool {
        match self.question {
            Question::Fact(fact) => fact.needs_legal_knowledge(),
            Question::Kind | Question::Relation => true,
            Question::Source | Question::Request => false,
        }
    }

    /// 根拠規定: the provisions of the Act, the Order and the Rules that read it, or in which its
    /// words stand, in the edition in force; of what no edition in force reads, in the last that
    /// does. A provision of which an item is cited is not cited as a whole as well.
    #[must_use]
    pub fn provisions(&self) -> Vec<Citation> {
        let all = self.places(false);
        let is_whole = |one: &Citation| {
            let others = all.iter().filter(|other| other.place() != one.place());
            others.into_iter().any(|part| one.place().contains(part.place()))
        };
        all.iter().filter(|one| !is_whole(one)).copied().collect()
    }

    /// 参照: the guidelines and answers of the Commission that are nearest to it, each with its
    /// day as it prints; no section beside the whole of which it is a part.
    #[must_use]
    pub fn readings(&self) -> Vec<Citation> {
        let examples = self.examples().filter_map(authority);
        let all = examples.filter(|one| one.place().instrument.is_reading());
        let all = distinct(all.chain(self.places(true)));
        let within = |one: &Citation| {
            let others = all.iter().filter(|other| *other != one);
            others.into_iter().any(|whole| whole.place().contains(one.place()))
        };
        all.iter().filter(|one| !within(one)).copied().collect()
    }

    /// The places that read it, and those beside them: those of law, or those of readings. What
    /// no edition in force reads is cited as in the last one that does.
    fn places(&self, readings: bool) -> Vec<Citation> {
        let read: Vec<Citation> = match self.question {
            Question::Fact(fact) => {
                let editions = Edition::ALL.into_iter().rev();
                let all = editions.map(|edition| places(fact, edition).collect::<Vec<_>>());
                all.into_iter().find(|all| !all.is_empty()).unwrap_or_default()
            }
            _ => Vec::new(),
        };
        // Of a reading, the provision that it is of is a provision too.
        let read = read.into_iter().flat_map(|one| [one, one.of_the_act()]);
        let named = self.categories().into_iter().map(|one| one.place());
        let all = read.chain(named).chain(beside::beside(self.question));
        let of_the_sort = all.filter(|one| one.place().instrument.is_reading() == readings);
        let mut all: Vec<Citation> = of_the_sort.map(Citation::alone).collect();
        all.put_in_order(Ord::cmp);
        all.dedup();
        all
    }

    /// 区分: what it asks for, part by part; of a question with several values, the values.
    #[must_use]
    pub fn categories(&self) -> Vec<Category> {
        categories::of(self.question)
    }

    /// 事例: examples of the guidelines, then ours, where the guidelines give none; of a question
    /// with several values, examples of each.
    pub fn examples(&self) -> impl Iterator<Item = &'static Example> + use<> {
        let group = self.question.group();
        let facts: Vec<Fact> = match group {
            Ok(group) => group.mask().iter().collect(),
            Err(fact) => vec![fact],
        };
        facts.into_iter().flat_map(Fact::all_examples).stepwise()
    }

    /// 答えの例: the examples of an answer: those that the guidelines number, then what their notes
    /// say, then ours.
    fn of(&self, answer: Answer) -> Vec<&'static Example> {
        let mut all: Vec<_> = self.examples().filter(|one| one.answer() == answer).collect();
        all.put_in_order_of(|one| (one.is_ours(), one.at().contains(" note/")));
        all
    }

    /// The help in a language.
    #[must_use]
    pub const fn in_language(self, language: Language) -> InLanguage<Self> {
        InLanguage { value: self, language }
    }
}

impl fmt::Display for Help {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.in_language(Language::En).fmt(f)
    }
}

/// 典拠: the section in which an example stands, up to its third number; of ours, the nearest
/// authority.
fn authority(example: &Example) -> Option<Citation> {
    let section = example.at().split('/').next()?.trim_end_matches(" note").replace(' ', "");
    let numbers: Vec<&str> = section.split('-').take(3).collect();
    let place = Place::short(&numbers.join("-"))?;
    Some(Citation::new(place, Edition::LAST, None))
}

/// The places where the law of an edition reads a fact, law and readings alike.
fn places(fact: Fact, edition: Edition) -> impl Iterator<Item = Citation> {
    let elements =
        law::rules().filter(move |rule| rule.norm.in_force(edition)).flat_map(move |rule| {
            let exceptions = rule.exceptions_in(edition);
            rule.when_in(edition).chain(exceptions.flat_map(move |one| one.elements_in(edition)))
        });
    let reading = elements.filter(move |element| element.needs.reads(fact));
    reading.filter_map(move |element| element.norm.citation(edition)).stepwise()
}
