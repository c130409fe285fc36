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
const BEYOND: [&str; 5] = ["GL3-1-2", "GL3-6-6", "GF2-1", "GP2-2-4", "GP3-2-4"];

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

/// The provision that has the words of a question is cited, and none that speaks of something
/// else: a question, what its help cites, and what it does not.
#[test]
fn help_cites_where_the_words_stand() {
    let table: [(&str, &str, &str); 58] = [
        // Where the word is defined, and where the law lists who it is.
        ("operator-is-academic", "16(8)", ""),
        ("source-is-public-body", "16(2) 29(1)", ""),
        ("operator-is-public-body", "2(11)(iii) 2(11)(iv) 58(2)", ""),
        ("is-annex-two-corporation", "58(1)(i)", "58(1)"),
        ("is-local-research-agency", "58(1)(ii)", "58(1)"),
        ("is-local-hospital-or-university", "58(2)(i)", "58(2)"),
        ("is-labour-health-hospital", "58(2)(ii)", "58(2)"),
        ("existence-must-stay-secret", "16(4) Order5(i)", ""),
        ("kind", "2(5) 41(3)", "41(1)"),
        ("seen-or-filmed", "20(2)(viii) Order9(i)", "20(2)"),
        ("received-under-27-5", "27(5)", ""),
        ("received-under-27-1-item", "27(1)", ""),
        ("purpose-published", "21(1) 21(3)", ""),
        ("only-to-seek-consent", "18(1) 18(2)", ""),
        ("telling-harms-rights", "21(4)(i) 32(2)(ii)", ""),
        ("law-is-ordinance", "18(3)(i)", ""),
        ("ordinance-counted-as-law", "18(3)(i)", ""),
        ("database-excluded", "16(1) Order4(1)", "Order4"),
        // A check is made by whoever receives, a record by both; filing is no publication.
        ("source-checked", "30(1) Rules22(1) Rules22(2)", "Rules24(1)(iii)"),
        ("sender-identified", "30(1) Rules22(1) Rules22(3)", "Rules24(1)(iii)"),
        ("not-personal-data-for-recipient", "30(1) 30(3)", "29(1)"),
        ("on-behalf-of-principal", "29(1) 30(1) 30(3)", ""),
        ("recipient-one-with-principal", "29(1) 30(1) 30(3)", ""),
        ("opt-out-filed", "27(2) Rules11(2)", "Rules14"),
        // What the Rules list.
        ("country-named", "28(2) Rules17(2)(i)", ""),
        ("regime-explained", "28(2) Rules17(2)(ii)", ""),
        ("measures-explained", "28(2) Rules17(2)(iii)", ""),
        ("country-cannot-be-identified", "28(2) Rules17(3)", ""),
        ("country-unknown-explained", "28(2) Rules17(3)(i)", ""),
        ("substitute-information-given", "28(2) Rules17(3)(ii)", ""),
        ("measures-unknown-explained", "28(2) Rules17(4)", ""),
        ("measures-cannot-be-told", "28(2) Rules17(4)", ""),
        ("equivalent-system", "Rules16(i) Rules16(ii)", "Rules16"),
        ("referable-consent-confirmed", "31(1)(i) Rules26(1) Rules26(3)", ""),
        ("referable-information-confirmed", "31(1)(ii) Rules17(2) Rules26(2)", ""),
        ("recipient-collects-itself", "31(1)", ""),
        ("recipient-in-joint-scope", "27(5)(iii) 41(6) 42(2)", ""),
        ("use-in-joint-purposes", "27(5)(iii) 41(6) 42(2)", ""),
        ("items-in-open-tail", "27(5)(iii)", ""),
        ("codes-removed", "Rules31(ii) Rules34(ii)", ""),
        ("contact-by-listed-means", "41(8) Rules33", ""),
        ("with-deletion-information", "41(2) Rules32", ""),
        ("anonymous-items-published", "43(4) 44 Rules37(1) Rules38(1)", ""),
        ("anonymous-recipient-told", "43(4) 44 Rules37(2) Rules38(2)", ""),
        // The claim beside the duty that answers it.
        ("source", "20(2) 21(1) 21(2) 30(1)", ""),
        ("request", "27(2) 28(3) 32(2) 33(1) 33(5) 34(1) 35(1) 35(3) 35(5)", ""),
        ("requester-entitled", "37(3) Order13", ""),
        ("request-procedure-followed", "37(1) Order12", ""),
        ("nothing-held", "33(3) 33(5)", ""),
        ("content-not-factual", "34(1) 34(2)", ""),
        ("handled-in-violation", "35(1) 35(2)", ""),
        ("provided-in-violation", "35(3) 35(4)", ""),
        ("no-longer-needed", "22 35(5) 35(6) 41(5)", ""),
        ("leak-occurred", "26(1) 35(5) 35(6)", ""),
        ("rights-at-risk", "35(5) 35(6)", ""),
        ("operator-interest-outweighs", "35(5) 35(6)", ""),
        // What was, cited as it stood.
        ("small-operator", "2(3)(v)", ""),
        ("purpose-considerably-related", "15(2)", ""),
    ];
    let mut wrong = Vec::new();
    for (id, cites, not) in table {
        let provisions = Question::named(id).unwrap().help().unwrap().provisions();
        let has = |place: &&str| {
            let printed = |one: &appi::Citation| one.to_string().replace("APPI", "");
            provisions.iter().any(|one| printed(one).replace("Art.", "").replace(' ', "") == *place)
        };
        wrong.extend(cites.split(' ').filter(|one| !has(one)).map(|one| format!("{id}: no {one}")));
        wrong.extend(not.split(' ').filter(has).map(|one| format!("{id}: {one}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A section is cited in which the subject of the question stands.
#[test]
fn help_cites_the_section_of_the_subject() {
    let table = [
        (
            "entrustee-makes-anonymous",
            "PPC Guidelines (processed information) (December 2024) 3-2-4",
        ),
        (
            "acquires-deletion-information",
            "PPC Guidelines (processed information) (December 2024) 2-2-4",
        ),
        ("codes-removed", "PPC Guidelines (processed information) (December 2024) 3-2-2"),
        ("recipient-abroad", "PPC Guidelines (processed information) (December 2024) Appendix"),
        ("law-is-foreign", "PPC Guidelines (foreign third parties) (April 2025) 2"),
        ("country-designated", "PPC Guidelines (foreign third parties) (April 2025) 3"),
        ("provided-on-equivalent-system", "PPC Guidelines (foreign third parties) (April 2025) 6"),
        ("equivalent-system", "PPC Guidelines (foreign third parties) (April 2025) 4-2"),
        ("joint-research", "PPC Guidelines (general) (June 2025) 3-6-1"),
        ("unavoidable-for-publication", "PPC Guidelines (general) (June 2025) 3-6-1"),
        ("affairs-of-entrusted-party", "PPC Guidelines (general) (June 2025) 3-3-5"),
        ("entrustee-mixes-clients", "PPC Q&A (1 July 2025) 5-26-2"),
        ("recipient-operates-in-japan", "PPC Q&A (1 July 2025) 12-4"),
    ];
    for (id, section) in table {
        let readings = Question::named(id).unwrap().help().unwrap().readings();
        let printed: Vec<String> =
            readings.iter().map(|one| one.in_language(Language::En).to_string()).collect();
        assert!(printed.contains(&section.to_owned()), "{id}: {printed:?}");
        assert!(!printed.iter().any(|one| one.contains("4-2-")), "{id}: {printed:?}");
    }
    // So many provisions as articles, and those in a row as one.
    let help = Fact::NotInDatabase;
    let help = Question::Fact(help).help().unwrap().to_string();
    assert!(help.contains("Provisions: APPI Art. 16, 18, 20–"), "{help}");
    assert!(help.contains("Later editions, not compared: PPC Guidelines (general) (June 2026)"));
}

/// The question of a norm that is repealed says until when it matters, and its help cites the
/// edition in which it stood.
#[test]
fn what_was_repealed_is_asked_of_days_before() {
    let mut of_old: Vec<String> = Vec::new();
    for question in questions() {
        let help = question.help().unwrap();
        let last = help.provisions().iter().map(|one| one.edition()).max();
        let Some(last) = last.filter(|one| *one < Edition::LAST) else { continue };
        let next = Edition::ALL.into_iter().find(|one| *one > last).unwrap().since();
        let [day, year] = [next.to_string(), next.to_string()[..4].to_owned()];
        let [english, japanese] = LANGUAGES.map(|one| question.in_language(one).unwrap());
        assert!(english.contains(&format!("before {}", told(&day))), "{day}: {english}");
        assert!(japanese.contains(&format!("（{year}年）")), "{day}: {japanese}");
        assert!(japanese.contains("より前の時点について"), "{day}: {japanese}");
        assert!(help.to_string().contains(&format!("(edition of {last})")), "{help}");
        of_old.push(question.to_string());
    }
    let expected = [
        "small-operator",
        "purpose-considerably-related",
        "law-is-ordinance",
        "ordinance-counted-as-law",
        "erased-within-six-months",
    ];
    assert_eq!(of_old, expected);
}

/// The first day of an edition as an English sentence has it.
fn told(day: &str) -> String {
    let parts: Vec<&str> = day.split('-').collect();
    let [year, month, day] = parts.as_slice() else { panic!("{day}") };
    let month = match *month {
        "04" => "April",
        "05" => "May",
        other => panic!("{other}"),
    };
    format!("{} {month} {year}", day.trim_start_matches('0'))
}

/// An example tells what decides, and not the statute's words over again: rows of those that once
/// did, or that answered another question.
#[test]
fn examples_decide() {
    let table = [
        ("nothing-held", Answer::No, "found this principal's purchases"),
        ("sender-holds-consents", Answer::Yes, "has the principal's consent"),
        ("entrustee-matches-own-data", Answer::No, "referable"),
        ("regime-explained", Answer::No, "neither was an index"),
        ("consent-difficult", Answer::No, "would defeat nothing"),
        ("sender-may-not-provide", Answer::Yes, "list of filings"),
        ("urgent-need", Answer::Yes, "ambulance"),
        ("handled-in-violation", Answer::No, "for delivery alone"),
        ("provided-in-violation", Answer::No, "consent"),
        ("content-not-factual", Answer::No, "certificate of residence"),
        ("correction-not-needed", Answer::Yes, "past delivery"),
        ("operator-interest-outweighs", Answer::Yes, "evidence in a dispute"),
        ("nature-of-database-considered", Answer::Yes, "home or workplace"),
        ("opt-out-time-left", Answer::Yes, "by post"),
    ];
    for (id, answer, words) in table {
        let help = Question::named(id).unwrap().help().unwrap();
        let printed = help.to_string();
        let of = help
            .examples()
            .find(|one| one.answer() == answer && one.in_language(Language::En).contains(words));
        assert!(of.is_some() && printed.contains(words), "{id}: {printed}");
    }
    // Of a kind of information, the label and the example agree.
    let kinds = Question::Kind.help().unwrap().to_string();
    for (label, words) in [
        ("personal data that is not retained", "without authority to disclose"),
        ("personal information outside a database", "not yet entered into the database"),
    ] {
        let line =
            kinds.lines().find(|line| line.trim_start().starts_with(&format!("- {label}: ")));
        assert!(line.is_some_and(|line| line.contains(words)), "{label}: {kinds}");
    }
    for example in
        Fact::ACT.iter().flat_map(|fact| Question::Fact(*fact).help().unwrap().examples())
    {
        let japanese = example.in_language(Language::Ja);
        let is_sentence =
            ["する", "した", "ている", "える", "ない"].iter().any(|end| japanese.ends_with(end));
        assert!(!is_sentence, "{}: {japanese}", example.at());
        assert!(!japanese.contains("受託者"), "{}: {japanese}", example.at());
    }
}

/// Under Articles 41(6) and 42(2) a joint use is published: what those provisions read says so.
#[test]
fn a_joint_use_of_pseudonymised_data_is_published() {
    let of_both = |fact: &&Fact| {
        let provisions = Question::Fact(**fact).help().unwrap().provisions();
        let has = |place: &str| provisions.iter().any(|one| one.to_string().ends_with(place));
        has(" 27(5)(iii)") && has(" 41(6)") && has(" 42(2)")
    };
    let mut count = 0;
    for fact in
        Fact::ACT.iter().filter(of_both).filter(|fact| **fact != Fact::ResponsibleIsIndividual)
    {
        assert!(fact.question(Language::En).unwrap().contains("published"), "{fact}");
        assert!(
            fact.question(Language::Ja).unwrap().contains("仮名加工情報にあっては、公表"),
            "{fact}"
        );
        count += 1;
    }
    assert_eq!(count, 11);
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
