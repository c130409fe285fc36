//! Help with questions: complete, in both languages, by authorities that are known.

use std::collections::BTreeSet;

use appi::fact::{Example, Question, Role};
use appi::law::Edition;
use appi::{Answer, Fact, Language, Norm};

const LANGUAGES: [Language; 2] = [Language::En, Language::Ja];

/// Whatever a decision table, a case or an explanation can ask, policies' own terms aside.
fn questions() -> impl Iterator<Item = Question> {
    let groups = [Question::Kind, Question::Relation, Question::Source, Question::Request];
    Fact::ACT.iter().map(|fact| Question::about(*fact)).chain(groups)
}

/// A question that needs knowledge of the law has, in both languages, an authority, an example of
/// yes and one of no; one of several values has its values, with places.
#[test]
fn a_question_that_needs_the_law_is_helped() {
    let mut wanting = Vec::new();
    for question in questions() {
        let help = question.help().unwrap();
        if !help.needs_legal_knowledge() {
            continue;
        }
        if help.provisions().is_empty() && help.readings().is_empty() {
            wanting.push(format!("{question}: no authority"));
        }
        let answers = match question {
            Question::Fact(_) => vec![Answer::Yes, Answer::No],
            _ => {
                assert!(!help.categories().is_empty(), "{question}");
                vec![Answer::Yes]
            }
        };
        for answer in answers {
            if !help.examples().any(|one| one.answer() == answer) {
                wanting.push(format!("{question}: no example of {answer:?}"));
            }
        }
        let [english, japanese] = LANGUAGES.map(|one| help.in_language(one).to_string());
        for (language, page) in LANGUAGES.into_iter().zip([&english, &japanese]) {
            assert!(page.starts_with(question.in_language(language).unwrap()), "{page}");
            for category in help.categories() {
                assert!(page.contains(category.in_language(language)), "{page}");
            }
        }
        assert_eq!(english.lines().count(), japanese.lines().count(), "{question}");
    }
    assert!(wanting.is_empty(), "{wanting:#?}");
}

/// Every question of every decision table is among those; what none of them needs is left out by
/// the rule, as these rows have it.
#[test]
fn which_questions_need_the_law() {
    let table = [
        (Fact::SpecialCareIncluded, true),
        (Fact::ConsentDifficult, true),
        (Fact::EquivalentSystem, true),
        (Fact::ConsentToProvision, true),
        (Fact::WithinEntrustedTask, true),
        (Fact::RecipientExpectedToIdentify, true),
        // What was shown, told or published.
        (Fact::AnonymousItemsPublished, false),
        (Fact::OptOutItemsShown, false),
        (Fact::RegimeExplained, false),
        // What policy and case tell.
        (Fact::RecipientAbroad, false),
        (Fact::WithinPurpose, false),
        // What no edition in force asks.
        (Fact::SmallOperator, false),
        (Fact::ErasedWithinSixMonths, false),
    ];
    for (fact, needs) in table {
        assert_eq!(fact.needs_legal_knowledge(), needs, "{fact}");
    }
    let needing = Fact::ACT.iter().filter(|fact| fact.needs_legal_knowledge()).count();
    assert!(needing >= 140, "{needing}");
    let established = Fact::ACT.iter().filter(|fact| fact.role() == Role::Established);
    for fact in established.filter(|fact| **fact != Fact::SpecialCareIncluded) {
        assert!(!fact.needs_legal_knowledge(), "{fact}");
    }
}

/// Sections of the guidelines that no numbered example and no reading of the crate has.
const BEYOND: [&str; 4] = ["GL3-1-2", "GL3-6-6", "GF2-1", "GF6-2"];

/// Our examples are near to something: a section that the guidelines' own examples or a reading of the
/// crate has, or a provision at which a norm stands.
#[test]
fn our_examples_cite_what_is_known() {
    let section = |at: &str| {
        let at = at.split('/').next().unwrap().trim_end_matches(" note").replace(' ', "");
        at.split('-').take(3).collect::<Vec<_>>().join("-")
    };
    let mut known: BTreeSet<String> = Example::all().map(|one| section(one.at())).collect();
    // The examples of the guidelines that are decided as cases, and the readings of the articles.
    for folder in ["tests/official", "src/law"] {
        for file in std::fs::read_dir(crate::root().join(folder)).unwrap() {
            let Ok(text) = std::fs::read_to_string(file.unwrap().path()) else { continue };
            let guidelines =
                ["general", "foreign", "processed"].into_iter().zip(["GL", "GF", "GP"]);
            for (guideline, short) in guidelines {
                let name = format!("{guideline} guideline ");
                let cited = text.split(&name).skip(1);
                known.extend(cited.map(|rest| {
                    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '-'));
                    section(&format!("{short}{}", &rest[..end.unwrap_or(rest.len())]))
                }));
            }
            let ids = text.lines().filter_map(|line| line.strip_prefix("| G"));
            known.extend(ids.map(|rest| section(&format!("G{rest}"))));
        }
    }
    let ours = Fact::ACT.iter().flat_map(|fact| {
        let help = Question::Fact(*fact).help().unwrap();
        help.examples().filter(|one| one.is_ours()).collect::<Vec<_>>()
    });
    let mut unknown = Vec::new();
    for example in ours {
        let at = example.at();
        let stands = Norm::ALL.iter().filter_map(|norm| norm.citation(Edition::LAST));
        let stands = stands.map(|one| one.place());
        let cited = appi::Citation::parse(at, Edition::LAST).ok().map(|one| one.place());
        let is_law = cited.is_some_and(|cited| {
            stands.clone().any(|place| cited.contains(place) || place.contains(cited))
        });
        let name = at.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let read = stands.clone().any(|place| {
            place.instrument.is_reading()
                && [place.article, place.branch, place.paragraph]
                    .into_iter()
                    .filter(|number| *number > 0)
                    .map(|number| number.to_string())
                    .collect::<Vec<_>>()
                    .join("-")
                    == name
        });
        if !(is_law || read || known.contains(at) || BEYOND.contains(&at)) {
            unknown.push(format!("{} {at}", example.fact()));
        }
        let [english, japanese] = LANGUAGES.map(|one| example.in_language(one));
        assert!(english.is_ascii() && !english.ends_with('.'), "{english}");
        assert!(!japanese.is_ascii() && !japanese.ends_with('。'), "{japanese}");
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

/// An id leads to its question and back.
#[test]
fn a_question_is_found_by_its_id() {
    for question in questions() {
        assert_eq!(Question::named(question.id().unwrap()), Some(question));
    }
    assert_eq!(Question::named("kind-statistics"), Some(Question::Kind));
    assert_eq!(Question::named("nothing"), None);
}
