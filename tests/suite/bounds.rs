//! What a decision costs is bounded by what preparing the case has made, and that is bounded
//! itself: in nodes of a decision diagram, which is what each reading goes through.

use appi::case::Presume;
use appi::error::PrepareError;
use appi::policy::PromisedDuty;
use appi::table::{Slice, Table};
use appi::{Answer, Authority, Case, Edition, Fact, Handling, Language, Policy, Prepared, Verdict};

use crate::root;
use crate::situations::Dice;

/// Promises of one policy on the use of one dataset, each with the words of its `when` and,
/// for each exception, of its `unless`.
type Promises = Vec<(Vec<String>, Vec<Vec<String>>)>;

fn words<const N: usize>(words: [&str; N]) -> Vec<String> {
    words.map(str::to_owned).to_vec()
}

fn policy(promises: &Promises) -> Policy {
    let list = |words: &[String]| {
        words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
    };
    let mut terms: Vec<&str> = promises
        .iter()
        .flat_map(|(when, unless)| when.iter().chain(unless.iter().flatten()))
        .map(|word| word.strip_prefix("not ").unwrap_or(word))
        .filter(|word| word.parse::<Fact>().is_err())
        .collect();
    terms.sort_unstable();
    terms.dedup();
    let terms = terms.iter().map(|id| format!("{{ id = \"{id}\", question = \"{id}?\" }}"));
    let terms = terms.collect::<Vec<_>>().join(", ");
    let mut document = format!(
        r#"
        format = 1
        id = "grown"
        title = "Grown"
        language = "en"
        operator = {{ name = "An operator" }}
        items = [{{ id = "name", name = "a name" }}]
        purposes = [{{ id = "sale", clause = "C0", says = "sale" }}]
        datasets = [{{ id = "data", name = "data", kind = "retained-personal-data", source = "principal-in-writing", items = ["name"], purposes = ["sale"] }}]
        terms = [{terms}]
        "#
    );
    for at in 0..promises.len().max(1) {
        document += &format!("[[clauses]]\nid = \"C{at}\"\nat = \"{at}\"\nsays = \"words\"\n");
    }
    for (at, (when, unless)) in promises.iter().enumerate() {
        document += &format!("[[promises]]\nclause = \"C{at}\"\nrestricts = [\"use\"]\n");
        if !when.is_empty() {
            document += &format!("when = {{ all = [{}] }}\n", list(when));
        }
        let unless =
            unless.iter().map(|all| format!("{{ clause = \"C{at}\", all = [{}] }}", list(all)));
        document += &format!("unless = [{}]\n", unless.collect::<Vec<_>>().join(", "));
    }
    toml::from_str(&document).unwrap()
}

/// A use for a purpose of the policy, of which nothing is presumed.
fn case() -> Case {
    let text = r#"
        date = "2026-11-21"
        handling = "use"
        dataset = "data"
        purpose = "sale"
        presume = "nothing"
    "#;
    toml::from_str(text).unwrap()
}

fn prepared(promises: &Promises) -> Result<Prepared, PrepareError> {
    policy(promises).compile(Edition::LAST).unwrap().prepare(&case())
}

/// Two promises for each of so many terms, which hold whatever the term may be, and one
/// against what all of them rest on.
fn pairs(terms: usize) -> Promises {
    let mut promises = Promises::new();
    for at in 0..terms {
        for term in [format!("t{at}"), format!("not t{at}")] {
            promises.push((words(["last"]), vec![vec![term], words(["y"])]));
        }
    }
    promises.push((words(["not last"]), vec![words(["y"])]));
    promises
}

/// One promise, kept where a term is so and the next is not.
fn chain(terms: usize) -> Promises {
    let way = |at: usize| vec![format!("t{at}"), format!("not t{}", at + 1)];
    vec![(Vec::new(), (0..terms - 1).map(way).collect())]
}

/// The same of every two terms.
fn all_pairs(terms: usize) -> Promises {
    let later = |at: usize| (at + 1..terms).map(move |other| (at, other));
    let way = |(one, other): (usize, usize)| vec![format!("t{one}"), format!("not t{other}")];
    vec![(Vec::new(), (0..terms).flat_map(later).map(way).collect())]
}

/// Each row and each column of a square of terms has one that is so.
fn square(side: usize) -> Promises {
    let line = |terms: &mut dyn Iterator<Item = usize>| {
        (Vec::new(), terms.map(|term| vec![format!("t{term}")]).collect::<Vec<_>>())
    };
    let rows = (0..side).map(|row| line(&mut (0..side).map(|at| row * side + at)));
    let columns = (0..side).map(|column| line(&mut (0..side).map(|at| at * side + column)));
    rows.chain(columns).collect()
}

/// Ways that are so in every state, made by dividing one of them again and again.
fn tautology(facts: &[String], ways: usize, dice: &mut Dice) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = vec![Vec::new()];
    while all.len() < ways {
        let place = dice.below(all.len());
        let way = all.swap_remove(place);
        let fresh: Vec<&String> = facts
            .iter()
            .filter(|fact| !way.iter().any(|word| word.ends_with(fact.as_str())))
            .collect();
        if way.len() > 8 || fresh.is_empty() {
            all.push(way);
            continue;
        }
        let fact = fresh[dice.below(fresh.len())];
        let divided = [fact.clone(), format!("not {fact}")];
        all.extend(divided.map(|word| way.iter().cloned().chain([word]).collect()));
    }
    all
}

/// Ways at random, of three terms each.
fn random(terms: usize, ways: usize, dice: &mut Dice) -> Promises {
    let mut way = || {
        let mut at: Vec<usize> = (0..3).map(|_| dice.below(terms)).collect();
        at.sort_unstable();
        at.dedup();
        let no = dice.below(8);
        let word = |(bit, at): (usize, usize)| match no >> bit & 1 {
            0 => format!("t{at}"),
            _ => format!("not t{at}"),
        };
        at.into_iter().enumerate().map(word).collect()
    };
    vec![(Vec::new(), (0..ways).map(|_| way()).collect())]
}

/// What grows, of what sizes, and how many nodes each term may take.
type Grown = (&'static str, fn(usize) -> Promises, [usize; 3], usize);

/// Documents on which deciding, or asking what is missing, took twice as long for each term.
#[test]
fn what_grew_by_doubling_grows_by_its_size() {
    let grown: [Grown; 3] = [
        ("pairs", pairs, [10, 20, 60], 8),
        ("chain", chain, [10, 30, 63], 10),
        ("every two", all_pairs, [8, 16, 24], 10),
    ];
    for (what, promises, sizes, most) in grown {
        let base = prepared(&Promises::new()).unwrap().nodes();
        for terms in sizes {
            let prepared = prepared(&promises(terms)).unwrap();
            let nodes = prepared.nodes();
            assert!(
                nodes <= 6 * base + most * terms,
                "{what} of {terms}: {nodes} nodes, {base} without"
            );
            let decision = prepared.decide(&[]);
            assert_eq!(decision.ruling(Authority::Policy).verdict(), Verdict::Undetermined);
            let missing = decision.missing_of(Authority::Policy).len();
            let expected = if what == "pairs" { 1 } else { terms };
            assert!(missing >= expected, "{what} of {terms}: {missing} missing");
            assert!(decision.next_question().is_some());
        }
    }
}

/// What is so whatever the facts may be is found to be, or is refused: the case is not
/// answered for ever, and never wrongly.
#[test]
fn random_tautologies_are_decided_or_refused() {
    let mut dice = Dice(20);
    let mut decided = 0;
    for facts in [20, 48, 64, 120, 200] {
        for ways in [facts, facts * 2] {
            let terms = (0..facts.min(64)).map(|at| format!("t{at}"));
            // To a policy, being within the purpose and consenting are more than these facts.
            let of_the_act = Fact::ACT.iter().map(|fact| fact.id().to_owned());
            let of_the_act =
                of_the_act.filter(|id| id != "within-purpose" && !id.starts_with("consent-to-"));
            let facts: Vec<String> = terms.chain(of_the_act).take(facts).collect();
            let promises = vec![(Vec::new(), tautology(&facts, ways, &mut dice))];
            match prepared(&promises) {
                Ok(prepared) => {
                    decided += 1;
                    let decision = prepared.decide(&[]);
                    let ruling = decision.ruling(Authority::Policy);
                    assert_eq!(ruling.verdict(), Verdict::Permitted, "{} of {ways}", facts.len());
                    assert_eq!(decision.missing_of(Authority::Policy), []);
                }
                Err(error) => assert!(matches!(error, PrepareError::TooEntangled(_)), "{error}"),
            }
        }
    }
    assert!(decided >= 4, "{decided} decided");
}

/// What promises share may multiply; where it becomes too much, the case is refused with the
/// clause that makes it so, and no table is called complete over it.
#[test]
fn what_is_too_entangled_is_refused() {
    let table = Table::markdown(
        "Background: date 2026-11-21; handling use; dataset data.\n\n\
         | purpose | t0 | overall |\n| --- | --- | --- |\n| sale | no | permitted |\n",
    )
    .unwrap();
    let slice = Slice::new(case().date, Handling::Use);
    for (what, promises, expected) in [
        ("square", square(6), None),
        ("random", [pairs(3), random(60, 260, &mut Dice(7))].concat(), Some("C7")),
        ("random first", [random(60, 260, &mut Dice(7)), pairs(3)].concat(), Some("C0")),
    ] {
        let policy = policy(&promises);
        let prepared = policy.compile(Edition::LAST).unwrap().prepare(&case());
        let refused = match &prepared {
            Ok(prepared) => {
                assert!(
                    prepared.nodes() < Prepared::MOST_NODES / 4,
                    "{what}: {}",
                    prepared.nodes()
                );
                let missing = prepared.decide(&[]).missing_of(Authority::Policy).len();
                assert_eq!(missing, 36, "{what}");
                None
            }
            Err(PrepareError::TooEntangled(refused)) => Some(refused),
            Err(other) => panic!("{what}: {other}"),
        };
        let clause = refused.and_then(|refused| refused.clause());
        assert_eq!(clause.map(|clause| clause.as_str()), expected, "{what}");
        assert_eq!(table.coverage(&policy, &slice).is_err(), expected.is_some(), "{what}");
        let (Some(refused), Some(clause)) = (refused, expected) else { continue };
        assert_eq!(
            refused.in_language(Language::En),
            format!(
                "handling: what the policy says of `use` of `data` takes a decision diagram of \
                 more than 65536 nodes, most of them for the clause `{clause}`: expected fewer \
                 exceptions that share facts"
            )
        );
        let by = format!("条項`{clause}`によります");
        assert!(refused.in_language(Language::Ja).contains(&by));
    }
}

/// Every handling under every published policy, with everything open that can be.
#[test]
fn published_policies_stay_far_below_the_limit() {
    let mut largest = 0;
    for file in std::fs::read_dir(root().join("examples/policies")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let policy: Policy = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let compiled = policy.compile(Edition::LAST).unwrap();
        // The first dataset and the last: the promises hardly differ between them.
        let ends = [policy.datasets.first(), policy.datasets.last()];
        for dataset in ends.into_iter().flatten() {
            for handling in Handling::ALL {
                let mut case = Case::new(case().date, *handling, dataset.id.as_str());
                case.presume = Presume::Nothing;
                case.kind = Some(appi::case::OrUnknown::Unknown);
                case.source = Some(appi::case::OrUnknown::Unknown);
                let prepared = compiled.prepare(&case).unwrap();
                largest = largest.max(prepared.nodes());
                let decision = prepared.decide(&[(Fact::WithinPurpose, Answer::Unknown)]);
                let open = decision.verdict() == Verdict::Undetermined;
                assert_eq!(decision.missing().next().is_some(), open, "{handling}");
            }
        }
    }
    assert!(largest < Prepared::MOST_NODES / 2, "{largest} nodes");
}

/// A policy has terms of its own up to a limit, and is refused with its number beyond.
#[test]
fn a_policy_has_so_many_terms() {
    let most = "terms: 66 terms are declared: expected at most 64";
    for (terms, expected) in [(63, ""), (64, ""), (66, most)] {
        let told = policy(&chain(terms)).check().map_err(|faults| faults.to_string());
        assert_eq!(told.err().unwrap_or_default(), expected, "{terms} terms");
    }
}

/// A duty of the policy is owed, or not, beside however many promises.
#[test]
fn a_duty_is_owed_beside_many_promises() {
    let duty = r#"
        id = "note"
        clause = "C0"
        says = "A note is kept."
        arises = ["use"]
        when = { all = ["t1"] }
    "#;
    let duty: PromisedDuty = toml::from_str(duty).unwrap();
    for many in [1, 60, 120, 130, 300] {
        let kept = |_| (words(["t0"]), vec![words(["t1"])]);
        let mut policy = policy(&(0..many).map(kept).collect());
        policy.duties.push(duty.clone());
        let compiled = policy.compile(Edition::LAST).unwrap();
        for (answer, owed) in [("yes", Some(true)), ("unknown", Some(false)), ("no", None)] {
            let mut case = case();
            case.facts.insert("t0".to_owned(), Answer::Yes);
            case.facts.insert("t1".to_owned(), answer.parse().unwrap());
            let prepared = compiled.prepare(&case).unwrap();
            let decision = prepared.decide(&[]);
            let note = decision.duties().find(|one| one.duty().is_none());
            assert_eq!(note.map(|one| one.is_certain()), owed, "{many} promises, {answer}");
        }
    }
}
