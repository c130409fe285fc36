//! What is told in plain text: explanations, findings, changes, errors.

use appi::case::{CasePurpose, CaseRecipient, DescribedRecipient};
use appi::compare::compare;
use appi::vocabulary::Country;
use appi::{Case, Day, Edition, Handling, Language, Policy};

use super::places::{as_long, documents, with_hostile};
use super::refused::is_one_line;
use super::strings::{HOSTILE, REFUSED};

const ROUNDS: usize = 1;

/// Questions under a policy: every handling of every dataset, for a purpose in free words and
/// each declared one, to somebody the policy does not name and to each whom it does.
fn cases(policy: &Policy, free: &str) -> Vec<Case> {
    let date: Day = "2026-11-21".parse().unwrap();
    let named = DescribedRecipient {
        name: Some(free.to_owned()),
        country: Some("US".parse().unwrap()),
        ..Default::default()
    };
    let recipients: Vec<CaseRecipient> = policy
        .recipients
        .iter()
        .map(|one| CaseRecipient::Declared(one.id.clone()))
        .chain([CaseRecipient::Described(named)])
        .collect();
    let purposes: Vec<CasePurpose> = policy
        .purposes
        .iter()
        .map(|one| CasePurpose::Declared(one.id.clone()))
        .chain([CasePurpose::Free { text: free.to_owned() }])
        .collect();
    let mut cases = Vec::new();
    for (at, handling) in Handling::ALL.iter().enumerate() {
        for (of, dataset) in policy.datasets.iter().enumerate() {
            let mut case = Case::new(date, *handling, dataset.id.as_str());
            case.purpose = Some(purposes[(at + of) % purposes.len()].clone());
            case.items = (of % 2 == 0).then(|| dataset.items.clone()).filter(|it| !it.is_empty());
            case.consents = (at % 2 == 0).then(Vec::new);
            cases.push(case.clone());
            for recipient in &recipients {
                case.recipient = Some(recipient.clone());
                cases.push(case.clone());
            }
        }
    }
    cases
}

/// The same lines with each text in place of the harmless one.
fn told_alike(about: &str, hostile: &str, harmless: &str) {
    let expected = with_hostile(harmless, as_long);
    for (found, expected) in hostile.lines().zip(expected.lines()) {
        assert_eq!(found, expected, "{about}");
    }
    assert_eq!(hostile, expected, "{about}");
}

#[test]
fn an_explanation_has_the_lines_of_a_harmless_one() {
    let mut read = 0;
    for document in documents() {
        for round in 0..ROUNDS {
            let pair: [Policy; 2] = document.pair(round * 17, as_long);
            let free = (round * 31) % HOSTILE.len();
            let compiled = pair.each_ref().map(|one| one.compile(Edition::Y2024).unwrap());
            let asked = [cases(&pair[0], HOSTILE[free]), cases(&pair[1], &as_long(free))];
            for (hostile, harmless) in asked[0].iter().zip(&asked[1]) {
                let (one, other) = (compiled[0].prepare(hostile), compiled[1].prepare(harmless));
                let (Ok(one), Ok(other)) = (&one, &other) else {
                    assert_eq!(one.is_ok(), other.is_ok());
                    continue;
                };
                for language in [Language::En, Language::Ja] {
                    let texts = [one, other].map(|prepared| {
                        let decision = prepared.decide(&[]);
                        let explanation = decision.explain(language);
                        [explanation.to_string(), explanation.short(), explanation.line()]
                    });
                    let about = format!("{} {:?}", document.name, hostile);
                    for (hostile, harmless) in texts[0].iter().zip(&texts[1]) {
                        told_alike(&about, hostile, harmless);
                    }
                    assert!(is_one_line(&texts[0][2]), "{about}");
                    read += 1;
                }
            }
        }
    }
    assert!(read > 1_000, "{read} explanations");
}

#[test]
fn a_finding_or_a_change_has_the_lines_of_a_harmless_one() {
    let (mut findings, mut changes) = (0, 0);
    for document in documents() {
        for round in 0..ROUNDS {
            let pair: [Policy; 2] = document.pair(round * 17, as_long);
            let lesser = pair.each_ref().map(|policy| {
                let mut lesser = policy.clone();
                for item in &mut lesser.items {
                    item.special_care = None;
                }
                lesser.statements.clear();
                lesser.security_measures.clear();
                lesser
            });
            for language in [Language::En, Language::Ja] {
                let told = [0, 1].map(|at| {
                    let found = lesser[at].review(Edition::Y2024).unwrap();
                    let said = |one: &appi::review::Finding| {
                        [one.in_language(language), one.advice(language)]
                    };
                    found.iter().flat_map(said).collect::<Vec<String>>()
                });
                findings += told[0].len();
                for (hostile, harmless) in told[0].iter().zip(&told[1]) {
                    told_alike(document.name, hostile, harmless);
                    assert!(is_one_line(hostile));
                }
                let told = [0, 1].map(|at| {
                    let found = compare(&pair[at], &lesser[at], Edition::Y2024).unwrap();
                    found
                        .iter()
                        .map(|one| one.in_language(language).to_string())
                        .collect::<Vec<_>>()
                });
                changes += told[0].len();
                assert_eq!(told[0].len(), told[1].len());
                for (hostile, harmless) in told[0].iter().zip(&told[1]) {
                    told_alike(document.name, hostile, harmless);
                }
            }
        }
    }
    assert!(findings > 100 && changes > 30, "{findings} findings, {changes} changes");
}

/// A name that nobody declared is told on one line, whatever is in it.
#[test]
fn an_error_repeats_a_name_harmlessly() {
    let policy = include_str!("../../../examples/policies/complete.toml");
    let policy: Policy = toml::from_str(policy).unwrap();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    for text in HOSTILE.iter().chain(REFUSED) {
        let mut told = Vec::new();
        for handling in [Handling::Provision, Handling::Use] {
            let mut case = Case::new("2026-11-21".parse().unwrap(), handling, text);
            case.purpose = Some(CasePurpose::Declared((*text).into()));
            case.recipient = Some(CaseRecipient::Declared((*text).into()));
            case.items = Some(vec![(*text).into()]);
            case.facts.insert((*text).to_owned(), appi::Answer::Yes);
            let error = compiled.prepare(&case).unwrap_err();
            told.extend([Language::En, Language::Ja].map(|one| error.in_language(one)));
        }
        let mut misspelt = policy.clone();
        misspelt.purposes[0].part_of = Some((*text).into());
        misspelt.datasets[0].id = (*text).into();
        let error = misspelt.check().unwrap_err();
        told.extend([Language::En, Language::Ja].map(|one| error.in_language(one)));
        for error in [
            text.parse::<Handling>().err(),
            text.parse::<Day>().err(),
            text.parse::<Country>().err(),
            text.parse::<appi::Norm>().err(),
        ] {
            told.extend(error.map(|one| one.to_string()));
        }
        for lines in told {
            for line in lines.split('\n') {
                assert!(is_one_line(line) && !line.is_empty(), "{text:?}: {line:?}");
                let begins = line.split([':', ' ', '：']).next().unwrap();
                assert!(!["Permitted.", "#", "|"].contains(&begins), "{text:?}: {line}");
            }
        }
    }
}
