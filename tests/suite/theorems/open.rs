//! What is open: exactness, and the facts that are missing.

use super::*;

/// Questions whose answers can both help and harm: the hardest to get right.
const BOTH_WAYS: [&str; 7] = [
    "kind",
    "source",
    "relation",
    "recipient-abroad",
    "country-designated",
    "recipient-operates-in-japan",
    "equivalent-system",
];

/// Answers that leave little open and nothing presumed: everything is answered, so
/// that mostly the verdict stays undetermined, but for a few questions that matter.
fn few_open(prepared: &Prepared, dice: &mut Dice, most: usize) -> Vec<(Fact, Answer)> {
    let share = dice.pick(&[0, 10, 40]);
    let forgotten: Vec<(Fact, Answer)> = all_facts(prepared)
        .into_iter()
        .filter(|fact| !prepared.is_settled(*fact) && dice.percent(share))
        .map(|fact| (fact, Answer::Unknown))
        .collect();
    let start = prepared.decide(&forgotten);
    let mut answers = explicit(&start);
    let mut relevant: Vec<Question> = start.missing().collect();
    // First what can both help and harm, last what takes the handling out.
    relevant.sort_by_cached_key(|question| {
        let id = question.id().unwrap_or_default();
        let late = if TAKE_OUT.contains(&id) { 60 } else { 0 };
        let early = if BOTH_WAYS.contains(&id) { 0 } else { 40 };
        dice.below(100) + late + early
    });
    let mut rest = open_questions(&start);
    let mut states = 1;
    let mut open: Vec<Question> = Vec::new();
    for kept in relevant {
        let possible = values(&start, kept).len();
        let apart = open.iter().all(|one| !touch(&start, *one, kept));
        if apart && states * possible <= most {
            states *= possible;
            open.push(kept);
            rest.retain(|question| *question != kept);
        }
    }
    for question in rest {
        let mut possible = in_any_order(&start, question, dice);
        if let Question::Fact(fact) = question {
            let first = Answer::from(dice.percent(25));
            possible = vec![(fact, first), (fact, !first)];
        }
        answer_with_one_of(prepared, &mut answers, possible.iter().copied());
        let definite = prepared.decide(&answers).verdict() != Verdict::Undetermined;
        if matches!(question, Question::Fact(_)) && definite && dice.percent(95) {
            answer_with_one_of(prepared, &mut answers, possible.into_iter().rev());
        }
    }
    answers
}

/// Whether an answer to one question rules out one to the other: not every combination of
/// answers to both can be given.
fn touch(decision: &Decision<'_>, one: Question, other: Question) -> bool {
    let facts = |question| values(decision, question).into_iter().map(|(fact, _)| fact);
    facts(one).any(|fact| {
        facts(other).any(|other| {
            fact.excludes().any(|excluded| excluded == other)
                || fact.implies().any(|then| then == other)
                || other.implies().any(|then| then == fact)
        })
    })
}

/// An answer to each of some open questions.
type Completion = Vec<(Fact, Answer)>;

/// Every way of answering what is open: all of them can be given ([`touch`]).
fn completions(decision: &Decision<'_>) -> Vec<Completion> {
    let mut all: Vec<Vec<(Fact, Answer)>> = vec![Vec::new()];
    for question in open_questions(decision) {
        all = all
            .iter()
            .flat_map(|so_far| {
                values(decision, question)
                    .into_iter()
                    .map(|value| so_far.iter().copied().chain([value]).collect())
            })
            .collect();
    }
    all
}

proptest! {
    #![proptest_config(tries(60))]

    /// Each ruling, and whether it regulates at all, is definite exactly where every
    /// completion of the open facts agrees on it.
    #[test]
    fn verdict_is_exact(situation in situations(), seed in any::<u64>()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let answers = few_open(&prepared, &mut Dice(seed), 128);
        let decision = prepared.decide(&answers);
        let all: Vec<_> = completions(&decision)
            .iter()
            .map(|completion| rulings(&prepared.decide(&and(&decision, completion))))
            .collect();
        let (overall, [act, policy]) = rulings(&decision);
        let agreed = |of: &dyn Fn(&Rulings) -> Verdict| {
            let first = of(&all[0]);
            if all.iter().all(|one| of(one) == first) { first } else { Verdict::Undetermined }
        };
        let regulates = |place: usize| {
            let first = all[0].1[place].regulates();
            if all.iter().all(|one| one.1[place].regulates() == first) { first } else { Answer::Unknown }
        };
        prop_assert!(all.iter().all(|one| one.0 != Verdict::Undetermined));
        prop_assert_eq!(overall, agreed(&|one| one.0));
        prop_assert_eq!(act.verdict(), agreed(&|one| one.1[0].verdict()));
        prop_assert_eq!(policy.verdict(), agreed(&|one| one.1[1].verdict()));
        prop_assert_eq!(act.regulates(), regulates(0));
        prop_assert_eq!(policy.regulates(), regulates(1));
    }

    /// A duty is certain exactly where every completion of the open facts brings it
    /// about, and not named exactly where none does: of a duty that arises, every one that
    /// permits the handling.
    #[test]
    fn duties_are_exact(situation in situations(), seed in any::<u64>()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let answers = few_open(&prepared, &mut Dice(seed), 64);
        let decision = prepared.decide(&answers);
        let completed: Vec<_> = completions(&decision)
            .iter()
            .map(|completion| prepared.decide(&and(&decision, completion)))
            .collect();
        let permitted: Vec<_> =
            completed.iter().filter(|one| one.verdict() == Verdict::Permitted).collect();
        let promised = situation.policy().duties.iter().map(|duty| duty.id.as_str());
        for duty in Duty::ALL.iter().map(|duty| duty.id()).chain(promised) {
            let found = |one: Option<OwedDuty<'_>>| {
                one.map_or(Answer::No, |one| if one.is_certain() { Answer::Yes } else { Answer::Unknown })
            };
            let arises = |decision: &Decision<'_>| {
                found(decision.duties().find(|one| one.id() == duty))
            };
            let stands = |decision: &Decision<'_>| {
                found(decision.standing_duties().find(|one| one.id() == duty))
            };
            let agreed = |all: Vec<Answer>| match all.first() {
                None => Answer::No,
                Some(first) if all.iter().all(|one| one == first) => *first,
                Some(_) => Answer::Unknown,
            };
            let arising = agreed(permitted.iter().map(|one| arises(one)).collect());
            prop_assert_eq!(arises(&decision), arising, "{}", duty);
            let standing = agreed(completed.iter().map(stands).collect());
            prop_assert_eq!(stands(&decision), standing, "{}", duty);
            // What is open says on what it turns.
            for owed in decision.duties().chain(decision.standing_duties()) {
                let turns_on_something = owed.depends_on().next().is_some();
                prop_assert_ne!(turns_on_something, owed.is_certain(), "{}", owed.id());
            }
        }
    }

    /// A question is missing exactly if, the other open ones being answered in some
    /// way, its answer turns the verdict; of an authority, its ruling.
    #[test]
    fn every_missing_fact_can_turn_the_verdict(situation in situations(), seed in any::<u64>()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let answers = few_open(&prepared, &mut Dice(seed), 128);
        let decision = prepared.decide(&answers);
        let all: Vec<(Completion, [Verdict; 3])> = completions(&decision)
            .into_iter()
            .map(|completion| {
                let (overall, rulings) = rulings(&prepared.decide(&and(&decision, &completion)));
                let [act, policy] = rulings.map(Ruling::verdict);
                (completion, [overall, act, policy])
            })
            .collect();
        let missing: [Vec<Question>; 3] = [
            decision.missing().collect(),
            decision.missing_of(Authority::Act),
            decision.missing_of(Authority::Policy),
        ];
        for question in open_questions(&decision) {
            for (of, missing) in missing.iter().enumerate() {
                // The verdicts per completion of the other questions.
                let mut verdicts: HashMap<Completion, Verdict> = HashMap::new();
                let turns = all.iter().any(|(completion, verdict)| {
                    let other = |one: &&(Fact, Answer)| Question::about(one.0) != question;
                    let others = completion.iter().filter(other).copied().collect();
                    *verdicts.entry(others).or_insert(verdict[of]) != verdict[of]
                });
                prop_assert_eq!(missing.contains(&question), turns, "{}: {:?}", question, answers);
            }
        }
    }
}

proptest! {
    #![proptest_config(tries(120))]

    /// Something is missing exactly where the verdict is undetermined.
    #[test]
    fn missing_is_empty_exactly_when_definite(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&aside(&prepared, &asides));
        let open = decision.verdict() == Verdict::Undetermined;
        prop_assert_eq!(decision.missing().next().is_some(), open);
        prop_assert_eq!(decision.next_question().is_some(), open);
        for question in decision.missing() {
            prop_assert!(!values(&decision, question).is_empty(), "{} is answered", question);
        }
    }

    /// Whoever answers what is missing, in whatever way, ends with a definite verdict,
    /// and nothing that was never missing matters to it.
    #[test]
    fn missing_is_sufficient(situation in situations(), seed in any::<u64>()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let mut dice = Dice(seed);
        let mut answers: Vec<(Fact, Answer)> = Vec::new();
        let mut rounds = 0;
        loop {
            let decision = prepared.decide(&answers);
            let missing: Vec<Question> = decision.missing().collect();
            if missing.is_empty() {
                break;
            }
            // An answer may claim an exception, whose other elements are then asked
            // for; where nothing is presumed, once is enough.
            rounds += 1;
            prop_assert!(rounds == 1 || situation.case.presume == Presume::Usual, "asked twice");
            prop_assert!(rounds < 20, "asked for ever");
            for question in missing {
                let possible = in_any_order(&decision, question, &mut dice);
                answer_with_one_of(&prepared, &mut answers, possible);
            }
        }
        let decision = prepared.decide(&answers);
        prop_assert_ne!(decision.verdict(), Verdict::Undetermined);
        for _ in 0..5 {
            let complete = prepared.decide(&any_completion(&decision, &mut dice));
            prop_assert_eq!(complete.verdict(), decision.verdict());
        }
    }
}

/// A case of which so much is open that its diagram is one of the largest: what is found last in it
/// turns on something too.
#[test]
fn every_open_duty_of_a_large_case_turns_on_something() {
    let case: Case = toml::from_str(
        r#"
        date = "2022-04-01"
        handling = "provision"
        dataset = "patients"
        recipient = { name = "somebody", relation = "entrustee" }
        presume = "nothing"
        consents = []
        "#,
    )
    .unwrap();
    let compiled = POLICIES[2].compile(Edition::Y2022).unwrap();
    let prepared = compiled.prepare(&case).unwrap();
    assert!(prepared.nodes() > 20_000, "{} nodes", prepared.nodes());
    let decision = prepared.decide(&[(Fact::EquivalentSystem, Answer::No)]);
    let owed = decision.duties().find(|owed| owed.id() == "tell-the-patient").unwrap();
    let turning: Vec<String> = owed.depends_on().map(|one| one.to_string()).collect();
    assert!(!owed.is_certain());
    let no_provision = [
        "contract-excludes-handling",
        "access-controlled",
        "principals-own-act",
        "recipient-collects-itself",
    ];
    let (without, own) = turning.split_at(no_provision.len());
    assert_eq!(without, no_provision);
    assert_eq!(own, ["recipient-abroad", "term-1"]);
}
