//! Answers that cannot stand together: facts that exclude each other, facts that follow
//! from others, and what the documents say.

use appi::case::Presume;
use appi::error::{Fault, PrepareError};
use appi::fact::Question;
use appi::vocabulary::{InformationKind, Relation};
use appi::{Answer, Case, CompiledPolicy, Edition, Fact, Handling, Language, Prepared};

fn compiled() -> CompiledPolicy {
    let policy = crate::plain::policy();
    policy.compile(Edition::Y2024).unwrap()
}

/// A provision of which nothing is said.
fn provision() -> Case {
    bare(Handling::Provision)
}

/// A handling of which nothing is said.
fn bare(handling: Handling) -> Case {
    let mut case = Case::new("2026-11-21".parse().unwrap(), handling, "personal-data");
    case.presume = Presume::Nothing;
    case
}

/// The id by which a case answers a fact.
fn id(fact: Fact) -> String {
    match Question::about(fact) {
        Question::Fact(fact) => fact.id().to_owned(),
        key => format!("{key}-{}", fact.id()),
    }
}

fn is_relation(fact: &Fact) -> bool {
    matches!(fact, Fact::Relation(_))
}

fn every_fact() -> impl Iterator<Item = Fact> {
    let relations = Relation::ALL.iter().map(|one| Fact::Relation(*one));
    Fact::ACT.iter().copied().chain(relations)
}

fn message(fault: &Fault, language: Language) -> String {
    fault.message().in_language(language).to_owned()
}

/// What is wrong with a case that gives these answers, in English and Japanese.
fn faults(
    (compiled, unanswered): (&CompiledPolicy, &Prepared),
    answers: &[(Fact, Answer)],
) -> Vec<[String; 2]> {
    let mut case = unanswered.case().clone();
    case.facts.extend(answers.iter().map(|(fact, answer)| (id(*fact), *answer)));
    let told = match compiled.prepare(&case) {
        Ok(_) => Vec::new(),
        Err(PrepareError::Case(faults)) => faults.all().to_vec(),
        Err(error) => panic!("{error}"),
    };
    // The same answers given beside a case without any.
    let beside = unanswered.check(answers);
    let beside = beside.map_or_else(|faults| faults.all().to_vec(), |()| Vec::new());
    let messages = |language| -> [Vec<String>; 2] {
        [&told, &beside].map(|faults| faults.iter().map(|one| message(one, language)).collect())
    };
    for language in [Language::En, Language::Ja] {
        let [of_the_case, of_answers] = messages(language);
        assert_eq!(of_the_case, of_answers, "{answers:?}");
    }
    let words = |language| told.iter().map(move |one| message(one, language));
    words(Language::En).zip(words(Language::Ja)).map(|(en, ja)| [en, ja]).collect()
}

/// Every pair of the whole list, both ways round: yes to both is refused with the names of
/// both, and any other pair of answers is taken.
#[test]
fn facts_that_exclude_each_other_are_never_both_so() {
    let compiled = compiled();
    // Relations are of provisions; of what is open in those there is most to search.
    let [provided, used] =
        [Handling::Provision, Handling::Use].map(|one| compiled.prepare(&bare(one)).unwrap());
    let mut pairs = 0;
    for fact in every_fact() {
        for other in fact.excludes() {
            pairs += 1;
            assert!(other.excludes().any(|one| one == fact), "{fact:?} {other:?}");
            let about = if [fact, other].iter().any(is_relation) { &provided } else { &used };
            let answers = |one, two| faults((&compiled, about), &[(fact, one), (other, two)]);
            let refused = answers(Answer::Yes, Answer::Yes);
            let [[en, ja]] = refused.as_slice() else { panic!("{fact:?} {other:?} {refused:?}") };
            for text in [en, ja] {
                let named = |fact| text.contains(&format!("`{}`", id(fact)));
                assert!(named(fact) && named(other), "{text}");
            }
            assert!(en.contains("exclude each other") && ja.contains("両立しません"), "{en} {ja}");
            for (one, two) in [
                (Answer::Yes, Answer::No),
                (Answer::No, Answer::No),
                (Answer::Yes, Answer::Unknown),
            ] {
                assert_eq!(answers(one, two), [[""; 2]; 0], "{fact:?} {one} {other:?} {two}");
            }
        }
    }
    // Ten pairs of actors, and six others, each both ways round.
    assert!(pairs >= 32, "{pairs}");
}

/// Whatever follows from a fact is so wherever that is.
#[test]
fn what_follows_is_not_denied() {
    let compiled = compiled();
    let used = compiled.prepare(&bare(Handling::Use)).unwrap();
    let mut found = 0;
    for fact in every_fact() {
        for then in fact.implies() {
            found += 1;
            let refused =
                |answers: &[(Fact, Answer)]| !faults((&compiled, &used), answers).is_empty();
            assert!(refused(&[(fact, Answer::Yes), (then, Answer::No)]));
            assert!(refused(&[(then, Answer::No), (fact, Answer::Yes)]));
            assert!(!refused(&[(fact, Answer::Yes), (then, Answer::Yes)]));
            assert!(!refused(&[(fact, Answer::No), (then, Answer::No)]));
            let mut case = provision();
            case.facts.insert(id(fact), Answer::Yes);
            let prepared = compiled.prepare(&case).unwrap();
            assert_eq!(prepared.decide(&[]).facts().get(then), Answer::Yes);
        }
    }
    assert!(found > 0);
}

/// What an answer rules out is not asked any more; once that is taken back, it is.
#[test]
fn what_an_answer_rules_out_is_not_asked() {
    let compiled = compiled();
    let mut case = provision();
    case.facts.insert("law-is-foreign".to_owned(), Answer::Yes);
    let prepared = compiled.prepare(&case).unwrap();
    let so =
        |answers: &[(Fact, Answer)]| prepared.decide(answers).facts().get(Fact::LawIsOrdinance);
    assert_eq!(so(&[]), Answer::No);
    assert_eq!(so(&[(Fact::LawIsForeign, Answer::Unknown)]), Answer::Unknown);
    assert_eq!(so(&[(Fact::LawIsForeign, Answer::No)]), Answer::Unknown);
}

/// What the documents say of items and recipients, and answers beside it.
#[test]
fn answers_stand_beside_the_documents_or_are_refused() {
    let table = [
        // An item is marked, and so the answer stands with it.
        (
            "leave-leak-unreported",
            r#"items = ["card-number"]"#,
            "may-cause-property-damage",
            [true, false],
        ),
        ("leave-leak-unreported", r#"items = ["name"]"#, "may-cause-property-damage", [true, true]),
        ("use", r#"items = ["diagnosis"]"#, "special-care-included", [true, false]),
        ("use", r#"items = ["passport-number"]"#, "kind-statistics", [false, true]),
        // Rows of persons that are called totals are either; what is left is not denied.
        (
            "use",
            "items = [\"diagnosis\"]\nkind = \"statistics\"\nfacts.kind-personal-data = \"no\"",
            "kind-statistics",
            [true, false],
        ),
        // A third party is no successor.
        (
            "provision",
            r#"recipient = { relation = "third-party" }"#,
            "passes-with-business",
            [false, true],
        ),
        (
            "provision",
            r#"recipient = { relation = "successor" }"#,
            "passes-with-business",
            [true, true],
        ),
        (
            "provision",
            r#"recipient = { relation = "unknown" }"#,
            "passes-with-business",
            [true, true],
        ),
    ];
    let compiled = compiled();
    for (handling, said, fact, taken) in table {
        for (answer, taken) in ["yes", "no"].into_iter().zip(taken) {
            let case: Case = toml::from_str(&format!(
                "date = \"2026-11-21\"\nhandling = \"{handling}\"\ndataset = \"personal-data\"\n{said}\nfacts.{fact} = \"{answer}\""
            ))
            .unwrap();
            let faults = compiled.prepare(&case).map(|_| ()).map_err(|error| error.to_string());
            assert_eq!(faults.is_ok(), taken, "{said} {fact} {answer}: {faults:?}");
        }
    }
}

/// Answers given to `decide` that cannot stand together: what they are about, and the answers to it
/// then.
#[test]
fn answers_that_contradict_each_other_do_not_count() {
    use Answer::{No, Unknown, Yes};
    type Row<'a> = (&'a str, &'a [(Fact, Answer)], &'a [&'a str], &'a [(Fact, Answer)]);
    let third_party = Fact::Relation(Relation::ThirdParty);
    let successor = Fact::Relation(Relation::Successor);
    let [personal, retained, statistics, referable] = [
        InformationKind::PersonalData,
        InformationKind::RetainedPersonalData,
        InformationKind::Statistics,
        InformationKind::PersonallyReferable,
    ]
    .map(Fact::Kind);
    let no_kind: Vec<_> = InformationKind::ALL.iter().map(|kind| (Fact::Kind(*kind), No)).collect();
    let table: &[Row<'_>] = &[
        // Once, or twice alike.
        ("", &[(Fact::BasedOnLaw, Yes)], &[], &[(Fact::BasedOnLaw, Yes)]),
        ("", &[(Fact::BasedOnLaw, Yes), (Fact::BasedOnLaw, Yes)], &[], &[(Fact::BasedOnLaw, Yes)]),
        // Twice in different ways; that nothing is presumed of it then.
        (
            "",
            &[(Fact::BasedOnLaw, Yes), (Fact::BasedOnLaw, No)],
            &["based-on-law"],
            &[(Fact::BasedOnLaw, Unknown)],
        ),
        (
            "",
            &[(Fact::BasedOnLaw, No), (Fact::BasedOnLaw, Yes)],
            &["based-on-law"],
            &[(Fact::BasedOnLaw, Unknown)],
        ),
        (
            "",
            &[(Fact::BasedOnLaw, Unknown), (Fact::BasedOnLaw, Yes)],
            &["based-on-law"],
            &[(Fact::BasedOnLaw, Unknown)],
        ),
        // In place of an answer of the case.
        (
            "facts.based-on-law = \"no\"",
            &[(Fact::BasedOnLaw, Yes)],
            &[],
            &[(Fact::BasedOnLaw, Yes)],
        ),
        // Yes to two facts of which one at most is so, be one of them an answer of the case.
        (
            "",
            &[(Fact::LawIsForeign, Yes), (Fact::LawIsOrdinance, Yes)],
            &["law-is-ordinance", "law-is-foreign"],
            &[(Fact::LawIsForeign, Unknown), (Fact::LawIsOrdinance, Unknown)],
        ),
        (
            "facts.law-is-foreign = \"yes\"",
            &[(Fact::LawIsOrdinance, Yes)],
            &["law-is-ordinance", "law-is-foreign"],
            &[(Fact::LawIsForeign, Unknown), (Fact::LawIsOrdinance, Unknown)],
        ),
        (
            "facts.law-is-foreign = \"yes\"",
            &[(Fact::LawIsOrdinance, Yes), (Fact::LawIsForeign, No)],
            &[],
            &[(Fact::LawIsForeign, No), (Fact::LawIsOrdinance, Yes)],
        ),
        (
            "",
            &[(Fact::LawIsForeign, Yes), (Fact::LawIsOrdinance, Unknown)],
            &[],
            &[(Fact::LawIsForeign, Yes), (Fact::LawIsOrdinance, No)],
        ),
        // Two values of a key, and one beside what it rules out.
        (
            "",
            &[(third_party, Yes), (successor, Yes)],
            &["relation"],
            &[(third_party, Unknown), (successor, Unknown)],
        ),
        (
            "",
            &[(third_party, Yes), (Fact::PassesWithBusiness, Yes)],
            &["relation", "passes-with-business"],
            &[(third_party, Unknown), (Fact::PassesWithBusiness, Unknown)],
        ),
        // One that is unknown beside one that is so, whichever is said first.
        (
            "",
            &[(third_party, Yes), (successor, Unknown)],
            &[],
            &[(third_party, Yes), (successor, No)],
        ),
        (
            "",
            &[(successor, Unknown), (third_party, Yes)],
            &[],
            &[(third_party, Yes), (successor, No)],
        ),
        // No to every value of a key, and to each that policy and case leave open.
        ("kind = \"unknown\"", &no_kind, &["kind"], &[(personal, Unknown), (retained, Unknown)]),
        ("kind = \"unknown\"", &no_kind[1..], &[], &[(statistics, No)]),
        (
            "items = [\"diagnosis\"]\nkind = \"statistics\"",
            &[(personal, No), (statistics, No)],
            &["kind"],
            &[(personal, Unknown), (statistics, Unknown), (referable, No)],
        ),
        (
            "items = [\"diagnosis\"]\nkind = \"statistics\"\nfacts.kind-personal-data = \"no\"",
            &[(statistics, No)],
            &["kind"],
            &[(personal, Unknown), (statistics, Unknown), (referable, No)],
        ),
        // What follows is denied.
        (
            "",
            &[(Fact::CompelledByLaw, Yes), (Fact::BasedOnLaw, No)],
            &["based-on-law", "compelled-by-law"],
            &[(Fact::BasedOnLaw, Unknown), (Fact::CompelledByLaw, Unknown)],
        ),
        (
            "facts.compelled-by-law = \"yes\"",
            &[(Fact::BasedOnLaw, No)],
            &["based-on-law", "compelled-by-law"],
            &[(Fact::BasedOnLaw, Unknown), (Fact::CompelledByLaw, Unknown)],
        ),
        // Against the documents, which stand.
        (
            "items = [\"diagnosis\"]",
            &[(Fact::SpecialCareIncluded, No)],
            &["special-care-included"],
            &[(Fact::SpecialCareIncluded, Yes)],
        ),
        (
            "recipient = { relation = \"third-party\" }",
            &[(Fact::PassesWithBusiness, Yes)],
            &["relation", "passes-with-business"],
            &[(Fact::PassesWithBusiness, No)],
        ),
    ];
    let compiled = compiled();
    for (said, answers, contradictory, then) in table {
        // Recipients are of provisions; of what is open in those there is most to search.
        let of_recipients =
            |(fact, _): &(Fact, Answer)| is_relation(fact) || *fact == Fact::PassesWithBusiness;
        let handling = if answers.iter().any(of_recipients) { "provision" } else { "use" };
        let case: Case = toml::from_str(&format!(
            "date = \"2026-11-21\"\nhandling = \"{handling}\"\ndataset = \"personal-data\"\n{said}"
        ))
        .unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(answers);
        let mut named: Vec<String> = decision.contradictions().map(|one| one.to_string()).collect();
        let mut expected = contradictory.to_vec();
        named.sort_unstable();
        expected.sort_unstable();
        assert_eq!(named, expected, "{said} {answers:?}");
        for (fact, answer) in *then {
            assert_eq!(decision.facts().get(*fact), *answer, "{said} {answers:?} {fact}");
            assert!(!decision.is_presumed(*fact), "{said} {answers:?} {fact}");
        }
        // They are named wherever the decision is read.
        let outcome = decision.outcome();
        assert_eq!(outcome.contradictions, decision.record().contradictions);
        assert_eq!(outcome.contradictions.len(), expected.len());
        // What is decided again is decided alike.
        let again = decision.record().replay(prepared.digest()).unwrap();
        let again = compiled.prepare(&again).unwrap();
        assert_eq!(again.decide(&[]).verdict(), decision.verdict(), "{said} {answers:?}");
    }
}

/// A reader is told, in the explanation and on the line of a log.
#[test]
fn contradictions_are_told() {
    let case: Case = toml::from_str(
        r#"
        date = "2026-11-21"
        handling = "provision"
        dataset = "personal-data"
        recipient = { country = "JP", relation = "third-party" }
        facts = { within-purpose = "yes", consent-to-provision = "no" }
        "#,
    )
    .unwrap();
    let prepared = compiled().prepare(&case).unwrap();
    let twice = [(Fact::BasedOnLaw, Answer::Yes), (Fact::BasedOnLaw, Answer::No)];
    let decision = prepared.decide(&twice);
    for (language, words, key) in [
        (Language::En, "contradict each other", "[based-on-law]"),
        (Language::Ja, "矛盾", "〔based-on-law〕"),
    ] {
        let explanation = decision.explain(language);
        let (text, line) = (explanation.to_string(), explanation.line());
        assert!(text.contains(words) && text.contains(key), "{text}");
        assert!(line.contains("based-on-law"), "{line}");
    }
}
