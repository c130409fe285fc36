//! Help in words.

use core::fmt::{self, Formatter};

use super::{Help, authority};
use crate::answer::Answer;
use crate::edition::Edition;
use crate::explain::{Places, distinct, joined};
use crate::fact::{Example, Question};
use crate::norm::Citation;
use crate::text::{Bilingual, InLanguage, Language};

/// How many examples of an answer are printed.
const PRINTED: usize = 3;

const PROVISIONS: Bilingual = Bilingual { en: "Provisions: ", ja: "根拠規定：" };
const READINGS: Bilingual = Bilingual { en: "Nearest guideline or Q&A: ", ja: "参照：" };
const LATER: Bilingual =
    Bilingual { en: "Later editions, not compared: ", ja: "その後の改正（未照合）：" };
const CATEGORIES: Bilingual = Bilingual { en: "One of these:", ja: "次のいずれか：" };
const YES: Bilingual = Bilingual { en: "Yes, for example:", ja: "「はい」の例：" };
const NO: Bilingual = Bilingual { en: "No, for example:", ja: "「いいえ」の例：" };
const EXAMPLES: Bilingual = Bilingual { en: "For example:", ja: "事例：" };
const OURS: Bilingual = Bilingual { en: "our example, nearest ", ja: "当方の例。関連：" };

impl fmt::Display for InLanguage<Help> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (help, language) = (self.value, self.language);
        let question = help.question();
        writeln!(f, "{} [{question}]", question.in_language(language).unwrap_or_default())?;
        for (label, places) in [(PROVISIONS, help.provisions()), (READINGS, help.readings())] {
            let places = listed(&places, language);
            if !places.is_empty() {
                writeln!(f, "{}{places}", label.in_language(language))?;
            }
        }
        let later = not_compared(&help.readings(), language);
        if !later.is_empty() {
            writeln!(f, "{}{later}", LATER.in_language(language))?;
        }
        let categories = help.categories();
        if !categories.is_empty() {
            writeln!(f, "{}", CATEGORIES.in_language(language))?;
        }
        for one in categories {
            let place = one.place().in_language(language).to_string();
            writeln!(f, "  - {}", parenthesis(one.in_language(language), &place, language))?;
        }
        let examples = match question {
            Question::Fact(_) => [(YES, Answer::Yes), (NO, Answer::No)]
                .map(|(label, answer)| (label, help.of(answer).into_iter().take(PRINTED).collect()))
                .to_vec(),
            // Of several values, an example of each.
            _ => {
                let mut of_each: Vec<&Example> = help.of(Answer::Yes);
                of_each.dedup_by_key(|one| one.fact());
                vec![(EXAMPLES, of_each)]
            }
        };
        for (label, examples) in examples {
            if !examples.is_empty() {
                writeln!(f, "{}", label.in_language(language))?;
            }
            for example in examples {
                writeln!(f, "  - {}", told(example, question, language))?;
            }
        }
        Ok(())
    }
}

/// An example with where it stands; of a value, with the value that it is of.
fn told(example: &Example, question: Question, language: Language) -> String {
    let place = authority(example).map(|place| place.in_language(language).to_string());
    let place = place.unwrap_or_default();
    let about = match example.is_ours() {
        true => format!("{}{place}", OURS.in_language(language)),
        false => place,
    };
    let text = parenthesis(example.in_language(language), &about, language);
    match example.fact().value_name(language).filter(|_| !matches!(question, Question::Fact(_))) {
        Some(value) if language == Language::En => format!("{value}: {text}"),
        Some(value) => format!("{value}：{text}"),
        None => text,
    }
}

fn parenthesis(text: &str, about: &str, language: Language) -> String {
    match language {
        Language::En => format!("{text} ({about})"),
        Language::Ja => format!("{text}（{about}）"),
    }
}

/// The later editions of the readings, each once.
fn not_compared(readings: &[Citation], language: Language) -> String {
    let instruments = distinct(readings.iter().map(|one| one.place().instrument));
    let later = instruments.into_iter().filter_map(|one| {
        let day = one.not_compared()?;
        Some(parenthesis(one.called(language), day.in_language(language), language))
    });
    let later: Vec<String> = later.collect();
    joined(later.iter().map(String::as_str), language)
}

/// How many provisions are listed one by one; where more read a question, the articles are.
const ONE_BY_ONE: usize = 20;

fn listed(all: &[Citation], language: Language) -> String {
    let mut places = Places::default();
    for one in all {
        places.add(if all.len() > ONE_BY_ONE { one.article() } else { *one });
    }
    let places = places.in_language(language);
    // What no edition in force reads is cited as it stood.
    match all.iter().map(|one| one.edition()).max() {
        Some(edition) if edition < Edition::LAST => match language {
            Language::En => format!("{places} (edition of {edition})"),
            Language::Ja => format!("{places}（{edition}施行版）"),
        },
        _ => places,
    }
}
