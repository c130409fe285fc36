//! The crate against a second opinion: `checklist.rs` was written from the text
//! of the Act and without the crate. Both are asked about the same random
//! situations, in which every fact is answered.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use appi::case::{CaseRecipient, DescribedRecipient, OrUnknown};
use appi::vocabulary::{InformationKind, Relation, Source};
use appi::{Answer, Authority, Case, Decision, Duty, Edition, Fact, Handling, Policy, Verdict};

use crate::checklist::{self, Outcome, Situation};

/// How many cases are prepared, and how many situations each of them decides.
const PREPARED: usize = 350;
const EACH: usize = 65;

/// How many facts of each situation are turned over, one at a time.
const TURNED: usize = 20;

const HANDLINGS: [&str; 3] = ["use", "change-of-purpose", "provision"];

/// The kinds that the checklist knows.
const KINDS: [&str; 5] = [
    "personal-information",
    "personal-data",
    "retained-personal-data",
    "statistics",
    "not-about-a-living-individual",
];

/// Facts that end the matter whatever else is so: rarely answered with yes, or
/// nothing else would be seen.
const DECISIVE: [&str; 12] = [
    "not-for-business",
    "operator-is-public-body",
    "small-operator",
    "not-a-living-individual",
    "not-in-database",
    "purpose-unspecified",
    "improper-use",
    "principals-own-act",
    "contract-excludes-handling",
    "law-is-foreign",
    "exceeds-need",
    "consenter-incapable",
];

type Scene = [&'static str];

fn in_scene(scene: &Scene, id: &str) -> bool {
    scene.iter().any(|start| id.starts_with(start))
}

/// What an exception needs, by the beginnings of the ids. One scene is nearly
/// fulfilled in each situation, the others mostly not: exceptions of many elements
/// would else never hold.
const SCENES: [&Scene; 12] = [
    &["opt-out-", "within-purpose"],
    &[
        "joint-",
        "recipient-in-joint",
        "items-in-joint",
        "use-in-joint",
        "responsible-",
        "representative-",
    ],
    // An announced joint use that nobody has said to be expected.
    &[
        "joint-use-shown",
        "joint-items",
        "joint-scope",
        "joint-purposes",
        "joint-notice",
        "recipient-in-joint",
        "items-in-joint",
        "use-in-joint",
        "responsible-",
        "representative-",
    ],
    &["within-", "passes-with-business", "delivers-to-client"],
    &["recipient-abroad", "equivalent-", "within-", "passes-with-business"],
    &[
        "recipient-abroad",
        "consent-to-",
        "country-named",
        "regime-",
        "measures-",
        "country-unknown-",
        "country-cannot-",
        "substitute-",
    ],
    &["operator-is-academic", "needed-for-academic", "joint-research"],
    &["operator-is-academic", "unavoidable-"],
    &["recipient-is-academic", "recipient-needs"],
    &[
        "affairs-",
        "cooperation-",
        "consent-would",
        "consent-difficult",
        "needed-for-life",
        "specially-",
    ],
    &["based-on-law", "compelled-", "law-is-", "ordinance-", "recipient-abroad"],
    &["purpose-", "contract-excludes", "access-controlled", "only-to-seek"],
];

/// A policy that promises nothing, with one dataset per kind.
fn policy() -> Policy {
    let mut text = String::from(
        r#"
        format = 1
        id = "silent"
        title = "A policy without promises"
        language = "en"
        operator = { name = "An operator" }
        clauses = [{ id = "C1", at = "line 1", says = "Nothing." }]
        items = [
            { id = "name", name = "name", special-care = "no" },
            { id = "illness", name = "illness", special-care = "yes" },
        ]
        "#,
    );
    for kind in InformationKind::ALL {
        text.push_str(&format!(
            "[[datasets]]\nid = \"{kind}\"\nname = \"{kind}\"\nkind = \"{kind}\"\nitems = [\"name\", \"illness\"]\n",
        ));
    }
    toml::from_str(&text).unwrap()
}

/// Every string literal of the checklist: the facts that it reads are among them,
/// and the duties that it knows.
fn words_of_the_checklist() -> BTreeSet<&'static str> {
    include_str!("checklist.rs").split('"').skip(1).step_by(2).collect()
}

/// A small generator (SplitMix64): the situations are the same in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// The keys of a situation: what a prepared case fixes.
#[derive(Clone, Copy, Debug)]
struct Keys {
    edition: Edition,
    handling: Handling,
    kind: InformationKind,
    relation: Relation,
    source: Source,
    special_care: bool,
}

impl Keys {
    fn roll(dice: &mut Dice) -> Self {
        let known = |kind: &InformationKind| KINDS.contains(&kind.id());
        let kinds: Vec<InformationKind> =
            InformationKind::ALL.iter().copied().filter(known).collect();
        let data = [InformationKind::PersonalData, InformationKind::RetainedPersonalData];
        // Those to whom there is a provision, and for whom the Act has an exception.
        let others =
            [Relation::Entrustee, Relation::JointUser, Relation::Successor, Relation::ThirdParty];
        let handling = if dice.percent(60) { "provision" } else { dice.pick(&HANDLINGS) };
        Self {
            edition: dice.pick(&Edition::ALL),
            handling: *Handling::ALL.iter().find(|one| one.id() == handling).unwrap(),
            kind: if dice.percent(80) { dice.pick(&data) } else { dice.pick(&kinds) },
            relation: if dice.percent(75) { dice.pick(&others) } else { dice.pick(Relation::ALL) },
            source: dice.pick(Source::ALL),
            special_care: dice.percent(30),
        }
    }

    fn case(self) -> Case {
        let mut case = Case::new(self.edition.since(), self.handling, self.kind.id());
        case.items = Some(vec![if self.special_care { "illness" } else { "name" }.into()]);
        case.source = Some(OrUnknown::Known(self.source));
        case.recipient = Some(CaseRecipient::Described(DescribedRecipient {
            name: Some("a recipient".to_owned()),
            relation: Some(OrUnknown::Known(self.relation)),
            ..DescribedRecipient::default()
        }));
        case
    }

    /// What policy and case settle, whatever the dice say.
    fn settles(self, fact: &str) -> Option<bool> {
        match fact {
            "special-care-included" => Some(self.special_care),
            "not-in-database" if self.kind.id() == "personal-information" => Some(true),
            _ => None,
        }
    }
}

/// An answer to every fact of the Act.
#[derive(Clone)]
struct Answers(Vec<bool>);

impl Answers {
    /// What the checklist does not read is no.
    fn roll(dice: &mut Dice, keys: Keys, scene: &Scene, read: &BTreeSet<&str>) -> Self {
        let rest = dice.pick(&[1, 2, 5, 10, 30, 60]);
        let answers = Fact::ACT.iter().map(|fact| {
            let id = fact.id();
            let chance = match id {
                _ if !read.contains(id) => 0,
                "within-purpose" | "within-predecessor-purpose" => 80,
                // One of two suffices: with both, neither would decide.
                "responsible-is-individual" | "representative-name-shown" => 50,
                _ if in_scene(scene, id) => 93,
                _ if DECISIVE.contains(&id) => 1,
                _ => rest,
            };
            keys.settles(id).unwrap_or_else(|| chance > 0 && dice.percent(chance))
        });
        Self(answers.collect()).consistent(keys)
    }

    fn all(&self) -> impl Iterator<Item = (Fact, Answer)> {
        Fact::ACT.iter().zip(&self.0).map(|(fact, is)| (*fact, (*is).into()))
    }

    fn turned(&self, keys: Keys, place: usize) -> Self {
        let mut turned = self.clone();
        turned.0[place] = !turned.0[place];
        // What is turned stays, and what it excludes goes.
        if turned.0[place] {
            let excluded = Fact::ACT[place].excludes();
            let places = excluded.filter_map(|fact| Fact::ACT.iter().position(|one| *one == fact));
            places.for_each(|other| turned.0[other] = false);
        }
        turned.consistent(keys)
    }

    /// The same as a case takes them: of facts that exclude each other the first alone,
    /// and what follows from another.
    fn consistent(mut self, keys: Keys) -> Self {
        let place = |fact: Fact| Fact::ACT.iter().position(|one| *one == fact);
        let of_the_relation = Fact::Relation(keys.relation).excludes().filter_map(place);
        of_the_relation.for_each(|other| self.0[other] = false);
        for (here, fact) in Fact::ACT.iter().enumerate() {
            if self.0[here] {
                fact.excludes().filter_map(place).for_each(|other| self.0[other] = false);
                fact.implies().filter_map(place).for_each(|then| self.0[then] = true);
            }
        }
        self
    }

    fn yes(&self) -> Vec<&'static str> {
        self.all().filter(|(_, answer)| *answer == Answer::Yes).map(|(fact, _)| fact.id()).collect()
    }
}

/// What is said of a situation: the ruling of the Act, and the duties known to
/// the checklist.
type Opinion<'a> = (Outcome, BTreeSet<&'a str>);

fn crate_says<'a>(decision: &Decision<'_>, known: &BTreeSet<&'a str>) -> Opinion<'a> {
    let ruling = decision.ruling(Authority::Act);
    let outcome = match ruling.verdict() {
        Verdict::Prohibited => Outcome::Prohibited,
        Verdict::Permitted if ruling.is_not_regulated() => Outcome::NotRegulated,
        Verdict::Permitted => Outcome::Permitted,
        Verdict::Undetermined => panic!("undetermined: {:?}", decision.facts()),
    };
    let duties = decision.duties().chain(decision.standing_duties()).inspect(|owed| {
        assert!(owed.is_certain(), "{:?} is not certain: {:?}", owed.id(), decision.facts());
    });
    (outcome, duties.filter_map(|owed| known.get(owed.id()).copied()).collect())
}

fn checklist_says(
    keys: Keys,
    answers: &Answers,
    places: &HashMap<&str, usize>,
) -> Opinion<'static> {
    let is = |id: &str| match places.get(id) {
        Some(place) => answers.0[*place],
        None => panic!("no fact has the id `{id}`"),
    };
    let situation = Situation {
        edition: keys.edition.id(),
        handling: keys.handling.id(),
        kind: keys.kind.id(),
        relation: keys.relation.id(),
        source: keys.source.id(),
        is: &is,
    };
    (checklist::outcome(&situation), checklist::duties(&situation).into_iter().collect())
}

/// A disagreement, with the fewest facts answered with yes that still show it.
fn smallest(
    keys: Keys,
    answers: &Answers,
    opinions: &dyn Fn(&Answers) -> [Opinion<'static>; 2],
) -> String {
    let mut answers = answers.clone();
    for (place, fact) in Fact::ACT.iter().enumerate() {
        let fewer = answers.turned(keys, place);
        let [here, there] = opinions(&fewer);
        if answers.0[place] && keys.settles(fact.id()).is_none() && here != there {
            answers = fewer;
        }
    }
    let [here, there] = opinions(&answers);
    format!(
        "{keys:?}\n  yes: {:?}\n  the crate: {here:?}\n  the checklist: {there:?}",
        answers.yes()
    )
}

#[test]
fn the_act_agrees_with_the_oracle() {
    let read = words_of_the_checklist();
    let places: HashMap<&str, usize> =
        Fact::ACT.iter().enumerate().map(|(place, fact)| (fact.id(), place)).collect();
    let turnable: Vec<&str> = read
        .iter()
        .copied()
        .filter(|id| {
            places.contains_key(id) && !DECISIVE.contains(id) && *id != "special-care-included"
        })
        .collect();
    let policy = policy();
    let compiled: Vec<_> =
        Edition::ALL.iter().map(|edition| policy.compile(*edition).unwrap()).collect();
    let mut dice = Dice(20_261_121);
    let mut disagreements = BTreeSet::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for round in 0..PREPARED {
        let keys = Keys::roll(&mut dice);
        let compiled = compiled.iter().find(|one| one.edition() == keys.edition).unwrap();
        let mut case = keys.case();
        let prepared = compiled.prepare(&case).unwrap();
        let decide = |answers: &Answers| {
            crate_says(&prepared.decide(&answers.all().collect::<Vec<_>>()), &read)
        };
        let mut compare = |answers: &Answers| {
            let opinions =
                |answers: &Answers| [decide(answers), checklist_says(keys, answers, &places)];
            let [here, there] = opinions(answers);
            if here != there {
                disagreements.insert(smallest(keys, answers, &opinions));
            }
            there
        };
        for _ in 0..EACH {
            let scene = dice.pick(&SCENES);
            let answers = Answers::roll(&mut dice, keys, scene, &read);
            let opinion = compare(&answers);
            *seen.entry(format!("{} {:?}", keys.handling, opinion.0)).or_default() += 1;
            for duty in &opinion.1 {
                *seen.entry((*duty).to_owned()).or_default() += 1;
            }
            // Neighbours across a border, where there are any.
            for _ in 0..TURNED {
                let id = dice.pick(&turnable);
                if !in_scene(scene, id) && dice.percent(40) {
                    continue;
                }
                let turned = answers.turned(keys, places[id]);
                let beyond = checklist_says(keys, &turned, &places) != opinion;
                if beyond && keys.settles(id).is_none() {
                    compare(&turned);
                    *seen.entry(id.to_owned()).or_default() += 1;
                }
            }
        }
        if round % 4 == 0 {
            // The same through the facts of the case.
            let answers = Answers::roll(&mut dice, keys, SCENES[0], &read);
            case.facts =
                answers.all().map(|(fact, answer)| (fact.id().to_owned(), answer)).collect();
            let by_case = compiled.prepare(&case).unwrap();
            assert_eq!(crate_says(&by_case.decide(&[]), &read), decide(&answers), "{case:?}");
        }
    }
    let shown: Vec<&str> = disagreements.iter().take(20).map(String::as_str).collect();
    assert!(
        shown.is_empty(),
        "{} disagreements, such as\n{}",
        disagreements.len(),
        shown.join("\n")
    );

    // Nothing is proved by situations that all end alike.
    let mut expected: Vec<(String, usize)> = Vec::new();
    for handling in HANDLINGS {
        for outcome in ["Permitted", "Prohibited", "NotRegulated"] {
            expected.push((format!("{handling} {outcome}"), 50));
        }
    }
    let duties = Duty::ALL.iter().map(|duty| duty.id()).filter(|id| read.contains(id));
    expected.extend(duties.map(|duty| (duty.to_owned(), 50)));
    expected.extend(turnable.iter().map(|id| ((*id).to_owned(), 1)));
    let short: Vec<String> = expected
        .into_iter()
        .map(|(what, least)| (seen.get(&what).copied().unwrap_or(0), what, least))
        .filter(|(times, _, least)| times < least)
        .map(|(times, what, least)| format!("`{what}` decides {times} times, expected {least}"))
        .collect();
    assert!(short.is_empty(), "{}", short.join("\n"));
}
