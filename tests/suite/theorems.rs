//! Theorems: what holds of every decision, tried on random situations.

use std::collections::HashMap;
use std::sync::LazyLock;

use appi::{
    Answer, Authority, Case, CasePurpose, CaseRecipient, Citation, CompiledPolicy, Consent,
    ConsentKind, Decision, DescribedRecipient, Duty, Edition, Exception, Fact, Handling, Id,
    InformationKind, Instrument, Language, OrUnknown, Outcome, Policy, Prepared, Presume, Purpose,
    Question, Record, Relation, Ruling, Step, Verdict,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::situations::{
    Dice, POLICIES, Situation, TAKE_OUT, TEXTS, all_facts, aside, asides, consent, explicit,
    open_questions, prepare, situations, values,
};

/// The number of cases of a theorem, unless `PROPTEST_CASES` says otherwise.
fn tries(cases: u32) -> ProptestConfig {
    let standard = ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: u32::MAX,
        max_shrink_time: 20_000, // milliseconds
        ..ProptestConfig::default()
    };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        standard
    } else {
        ProptestConfig { cases, ..standard }
    }
}

/// The overall verdict, and the ruling of the Act and of the policy.
type Rulings = (Verdict, [Ruling; 2]);

/// Both rulings, in full.
fn rulings(decision: &Decision<'_>) -> Rulings {
    let ruling = |authority| decision.ruling(authority);
    (decision.verdict(), [ruling(Authority::Act), ruling(Authority::Policy)])
}

/// Everything as it stands behind the decision, and these answers too.
fn and(decision: &Decision<'_>, answers: &[(Fact, Answer)]) -> Vec<(Fact, Answer)> {
    explicit(decision).into_iter().chain(answers.iter().copied()).collect()
}

/// A random answer to an open question.
fn any_answer(decision: &Decision<'_>, question: Question, dice: &mut Dice) -> (Fact, Answer) {
    dice.pick(&values(decision, question))
}

/// A random answer to every open question.
fn any_completion(decision: &Decision<'_>, dice: &mut Dice) -> Vec<(Fact, Answer)> {
    let open = open_questions(decision);
    open.into_iter().map(|question| any_answer(decision, question, dice)).collect()
}

/// Opposite verdicts, both definite.
fn flips(one: Verdict, other: Verdict) -> bool {
    one != other && one != Verdict::Undetermined && other != Verdict::Undetermined
}

// ── Verdict and rulings ─────────────────────────────────────────────────────

proptest! {
    #![proptest_config(tries(150))]

    /// What the Act prohibits is prohibited; so is what the policy prohibits, unless a
    /// law compels it.
    #[test]
    fn prohibition_trumps(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&aside(&prepared, &asides));
        let (overall, [act, policy]) = rulings(&decision);
        let facts = decision.facts();
        let compelled = facts.get(Fact::CompelledByLaw).and(!facts.get(Fact::LawIsForeign));
        match (act.verdict(), policy.verdict(), compelled) {
            (Verdict::Prohibited, ..) | (_, Verdict::Prohibited, Answer::No) => {
                prop_assert_eq!(overall, Verdict::Prohibited);
            }
            (act, Verdict::Prohibited, Answer::Yes) => {
                prop_assert_eq!(overall, act);
                prop_assert_eq!(decision.is_conflict(), act == Verdict::Permitted);
            }
            (Verdict::Permitted, Verdict::Permitted, _) => {
                prop_assert_eq!(overall, Verdict::Permitted);
            }
            _ => {}
        }
        if overall == Verdict::Permitted {
            prop_assert_eq!(act.verdict(), Verdict::Permitted);
            prop_assert!(policy.verdict() == Verdict::Permitted || compelled == Answer::Yes);
        }
    }

    /// An authority permits only where none of its rules bites and none that is open
    /// can come to bite, and whatever it does not permit has a rule to show for it.
    #[test]
    fn permitted_only_if_nothing_bites_or_is_open(
        situation in situations(),
        asides in asides(),
        seed in any::<u64>(),
    ) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let mut dice = Dice(seed);
        let decision = prepared.decide(&aside(&prepared, &asides));
        for authority in [Authority::Act, Authority::Policy] {
            let some = |decision: &Decision<'_>, outcome| {
                let mut reasons = decision.reasons().filter(|one| one.authority() == authority);
                reasons.any(|reason| reason.outcome() == outcome)
            };
            let bites = some(&decision, Outcome::Prohibits);
            let open = some(&decision, Outcome::Open);
            match decision.ruling(authority).verdict() {
                Verdict::Permitted => prop_assert!(!bites),
                Verdict::Undetermined | Verdict::Prohibited => prop_assert!(bites || open),
            }
            if open && decision.ruling(authority).verdict() == Verdict::Permitted {
                for _ in 0..3 {
                    let rest = any_completion(&decision, &mut dice);
                    let complete = prepared.decide(&and(&decision, &rest));
                    prop_assert!(!some(&complete, Outcome::Prohibits), "{:?}", complete.facts());
                }
            }
        }
    }

    /// Answer by answer, a definite verdict never becomes its opposite.
    #[test]
    fn learning_an_unknown_fact_never_flips_a_verdict(
        situation in situations(),
        asides in asides(),
        seed in any::<u64>(),
    ) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let mut dice = Dice(seed);
        let mut answers = aside(&prepared, &asides);
        for _ in 0..8 {
            let decision = prepared.decide(&answers);
            let before = decision.verdict();
            let open = open_questions(&decision);
            if open.is_empty() {
                break;
            }
            let question = dice.pick(&open);
            answers.push(any_answer(&decision, question, &mut dice));
            let after = prepared.decide(&answers).verdict();
            prop_assert!(!flips(before, after), "{before} to {after} by {question}");
        }
    }
}

// ── Keys ────────────────────────────────────────────────────────────────────

proptest! {
    #![proptest_config(tries(80))]

    /// A key that an answer gives decides as the same key given by the case.
    #[test]
    fn a_key_answered_decides_as_a_key_given(situation in situations(), value in any::<Index>()) {
        let facts: Vec<Fact> = InformationKind::ALL
            .iter()
            .map(|kind| Fact::Kind(*kind))
            .chain(Relation::ALL.iter().map(|relation| Fact::Relation(*relation)))
            .chain(appi::Source::ALL.iter().map(|source| Fact::Source(*source)))
            .collect();
        let fact = *value.get(&facts);
        let with = |known: bool| {
            let mut case = situation.case.clone();
            case.acting_as = appi::ActingAs::Operator;
            case.facts.retain(|id, _| !["kind-", "relation-", "source-"].iter().any(|key| id.starts_with(key)));
            match fact {
                Fact::Kind(kind) => {
                    case.kind = Some(if known { OrUnknown::Known(kind) } else { nobody_knows() });
                }
                Fact::Source(source) => {
                    case.source = Some(if known { OrUnknown::Known(source) } else { nobody_knows() });
                }
                Fact::Relation(relation) => {
                    case.recipient = Some(CaseRecipient::Described(DescribedRecipient {
                        name: Some("somebody".to_owned()),
                        relation: Some(if known { OrUnknown::Known(relation) } else { nobody_knows() }),
                        ..DescribedRecipient::default()
                    }));
                }
                _ => {}
            }
            Situation { case, ..situation.clone() }.prepared()
        };
        let (Some(given), Some(open)) = (with(true), with(false)) else { return Ok(()) };
        let answered = open.decide(&[(fact, Answer::Yes)]);
        prop_assert_eq!(rulings(&given.decide(&[])), rulings(&answered), "{:?}", fact);
    }
}

fn nobody_knows<T>() -> OrUnknown<T> {
    OrUnknown::Unknown(appi::Unknown::Unknown)
}

// ── What is open ────────────────────────────────────────────────────────────

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
fn few_open(prepared: &Prepared<'_>, dice: &mut Dice, most: usize) -> Vec<(Fact, Answer)> {
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
    for kept in relevant {
        let possible = values(&start, kept).len();
        if states * possible <= most {
            states *= possible;
            rest.retain(|question| *question != kept);
        }
    }
    for question in rest {
        let (fact, mut answer) = any_answer(&start, question, dice);
        if matches!(question, Question::Fact(_)) {
            answer = dice.percent(25).into();
        }
        answers.push((fact, answer));
        let definite = prepared.decide(&answers).verdict() != Verdict::Undetermined;
        if matches!(question, Question::Fact(_)) && definite && dice.percent(95) {
            answers.push((fact, !answer));
        }
    }
    answers
}

/// Every way of answering what is open.
fn completions(decision: &Decision<'_>) -> Vec<Vec<(Fact, Answer)>> {
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
    /// about, and not named exactly where none does.
    #[test]
    fn duties_are_exact(situation in situations(), seed in any::<u64>()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let answers = few_open(&prepared, &mut Dice(seed), 64);
        let decision = prepared.decide(&answers);
        let completed: Vec<_> = completions(&decision)
            .iter()
            .map(|completion| prepared.decide(&and(&decision, completion)))
            .collect();
        let arising = decision.verdict() == Verdict::Permitted;
        let promised = situation.policy().duties.iter().map(|duty| duty.id.as_str());
        for duty in Duty::ALL.iter().map(|duty| duty.id()).chain(promised) {
            let owed = |decision: &Decision<'_>| {
                let arising = decision.duties().filter(|_| arising);
                let found = arising.chain(decision.standing_duties()).find(|one| one.id() == duty);
                found.map_or(Answer::No, |one| if one.is_certain() { Answer::Yes } else { Answer::Unknown })
            };
            let first = owed(&completed[0]);
            let all = completed.iter().all(|one| owed(one) == first);
            prop_assert_eq!(owed(&decision), if all { first } else { Answer::Unknown }, "{}", duty);
        }
    }

    /// A question is missing exactly if, the other open ones being answered in some
    /// way, its answer turns the verdict.
    #[test]
    fn every_missing_fact_can_turn_the_verdict(situation in situations(), seed in any::<u64>()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let answers = few_open(&prepared, &mut Dice(seed), 128);
        let decision = prepared.decide(&answers);
        let all: Vec<(Vec<(Fact, Answer)>, Verdict)> = completions(&decision)
            .into_iter()
            .map(|completion| {
                let verdict = prepared.decide(&and(&decision, &completion)).verdict();
                (completion, verdict)
            })
            .collect();
        let missing: Vec<Question> = decision.missing().collect();
        for question in open_questions(&decision) {
            // The verdicts per completion of the other questions.
            let mut verdicts: HashMap<Vec<(Fact, Answer)>, Verdict> = HashMap::new();
            let turns = all.iter().any(|(completion, verdict)| {
                let other = |one: &&(Fact, Answer)| Question::about(one.0) != question;
                let others = completion.iter().filter(other).copied().collect();
                verdicts.entry(others).or_insert(*verdict) != verdict
            });
            prop_assert_eq!(missing.contains(&question), turns, "{}: {:?}", question, answers);
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
            answers.extend(missing.iter().map(|one| any_answer(&decision, *one, &mut dice)));
        }
        let decision = prepared.decide(&answers);
        prop_assert_ne!(decision.verdict(), Verdict::Undetermined);
        for _ in 0..5 {
            let rest = any_completion(&decision, &mut dice);
            let complete = prepared.decide(&and(&decision, &rest));
            prop_assert_eq!(complete.verdict(), decision.verdict());
        }
    }
}

// ── Silence ─────────────────────────────────────────────────────────────────

proptest! {
    #![proptest_config(tries(120))]

    /// No presumption is a yes, and none touches what somebody has answered.
    #[test]
    fn silence_is_never_yes(situation in situations(), asides in asides()) {
        let presuming = |presume| {
            let mut case = situation.case.clone();
            case.presume = presume;
            Situation { case, ..situation }.prepared()
        };
        let (Some(usual), Some(nothing)) = (presuming(Presume::Usual), presuming(Presume::Nothing))
        else {
            return Ok(());
        };
        let answers = aside(&usual, &asides);
        let (presumed, bare) = (usual.decide(&answers), nothing.decide(&answers));
        for fact in all_facts(&usual) {
            prop_assert!(!bare.is_presumed(fact));
            let (with, without) = (presumed.facts().get(fact), bare.facts().get(fact));
            let said = usual.case().facts.contains_key(usual.fact_id(fact))
                || answers.iter().any(|(answered, _)| *answered == fact);
            if presumed.is_presumed(fact) {
                prop_assert_eq!((with, without), (Answer::No, Answer::Unknown), "{}", usual.fact_id(fact));
                prop_assert!(!said, "{}", usual.fact_id(fact));
            } else {
                prop_assert_eq!(with, without, "{}", usual.fact_id(fact));
            }
        }
    }

    /// Where contradicting a presumption changes the verdict, the decision had named it.
    #[test]
    fn contradicting_a_presumed_fact_that_changes_the_verdict_was_named(
        mut situation in situations(),
        seed in any::<u64>(),
    ) {
        situation.case.presume = Presume::Usual;
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&[]);
        let named: Vec<Question> = decision.presumptions().collect();
        let is_named = |fact: Fact| named.contains(&Question::about(fact));
        for question in &named {
            let presumed = all_facts(&prepared).into_iter().any(|fact| {
                Question::about(fact) == *question && decision.is_presumed(fact)
            });
            prop_assert!(presumed, "{question} is no presumption");
        }
        let presumed: Vec<Fact> =
            all_facts(&prepared).into_iter().filter(|fact| decision.is_presumed(*fact)).collect();
        for fact in presumed.iter().copied().filter(|fact| !is_named(*fact)) {
            let contradicted = prepared.decide(&and(&decision, &[(fact, Answer::Yes)])).verdict();
            prop_assert_eq!(contradicted, decision.verdict(), "{}", prepared.fact_id(fact));
        }
        // Nor do several together that it did not name.
        let mut dice = Dice(seed);
        for _ in 0..5 {
            let several: Vec<(Fact, Answer)> = presumed
                .iter()
                .filter(|fact| !is_named(**fact) && dice.percent(60))
                .map(|fact| (*fact, Answer::Yes))
                .collect();
            let contradicted = prepared.decide(&several).verdict();
            prop_assert!(!flips(contradicted, decision.verdict()), "{several:?}");
        }
    }
}

// ── More permission, less permission ────────────────────────────────────────

/// A consent that was fully informed is not spoilt by another that was not.
#[test]
fn an_informed_consent_stands_beside_an_uninformed_one() {
    let case: Case = toml::from_str(
        r#"
        date = "2026-11-21"
        handling = "provision"
        dataset = "customers"
        purpose = "inquiries"
        recipient = { name = "a vendor", country = "US", relation = "third-party" }
        facts = { equivalent-system = "no" }
        "#,
    )
    .unwrap();
    // Expression, what was shown, and the verdict with these consents so far.
    let table: [&[(&str, &str, Verdict)]; 2] = [
        &[
            ("written", r#""country", "regime", "measures""#, Verdict::Permitted),
            (
                "written",
                r#""country", "country-unknown", "measures", "measures-unknown""#,
                Verdict::Permitted,
            ),
        ],
        &[
            ("implied", r#""country", "regime", "measures""#, Verdict::Undetermined),
            ("written", "", Verdict::Undetermined),
        ],
    ];
    let mut wrong = Vec::new();
    for rows in table {
        let mut case = case.clone();
        for (expressed, shown, expected) in rows {
            let text = format!(
                r#"
                to = ["provision", "foreign-provision"]
                shown = [{shown}]
                expressed = "{expressed}"
                given = "2025-01-01"
                identity-confirmed = "yes"
                capacity = "capable"
                "#
            );
            case.consents.get_or_insert_default().push(toml::from_str(&text).unwrap());
            let prepared = Situation { policy: 1, case: case.clone() }.prepared().unwrap();
            let verdict = prepared.decide(&[]).verdict();
            if verdict != *expected {
                wrong.push(format!("after {expressed} [{shown}]: {verdict}, expected {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What consents on record say about themselves.
const ON_RECORD: [&str; 7] = [
    "foreign-consent-before-2022",
    "country-named",
    "regime-explained",
    "measures-explained",
    "country-unknown-explained",
    "substitute-information-given",
    "measures-unknown-explained",
];

/// Makes it a provision abroad that nothing but consent permits.
fn abroad_on_consent_alone(case: &mut Case) {
    case.date = "2026-11-21".parse().unwrap();
    case.handling = Handling::Provision;
    case.kind = Some(OrUnknown::Known(InformationKind::PersonalData));
    case.recipient = Some(CaseRecipient::Described(DescribedRecipient {
        name: Some("somebody".to_owned()),
        country: Some("US".parse().unwrap()),
        relation: Some(OrUnknown::Known(Relation::ThirdParty)),
        ..DescribedRecipient::default()
    }));
    case.facts.clear();
    case.facts.insert(Fact::EquivalentSystem.id().to_owned(), Answer::No);
}

fn to_anybody_abroad(consent: &mut Consent) {
    consent.to.push(ConsentKind::ForeignProvision);
    consent.recipients = None;
    consent.items = None;
    consent.purposes = None;
    consent.countries = None;
    consent.withdrawn = None;
}

/// The policies with every item special care-required, and with none, per edition.
static SPECIAL_CARE: LazyLock<Vec<[CompiledPolicy; 2]>> = LazyLock::new(|| {
    let compile = |policy: &Policy, answer: Answer, edition: Edition| {
        let mut policy = policy.clone();
        policy.items.iter_mut().for_each(|item| item.special_care = answer);
        policy.compile(edition).unwrap()
    };
    let both = |policy: &Policy, edition| {
        [compile(policy, Answer::Yes, edition), compile(policy, Answer::No, edition)]
    };
    POLICIES.iter().flat_map(|policy| Edition::ALL.map(|edition| both(policy, edition))).collect()
});

proptest! {
    #![proptest_config(tries(120))]

    /// With a consent, a handling is at least as permitted as without it.
    #[test]
    fn consent_never_harms(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        for consent in [Fact::ConsentToUse, Fact::ConsentToProvision, Fact::ConsentToForeignProvision] {
            let with = |answer| {
                let mut answers = aside(&prepared, &asides);
                answers.push((consent, answer));
                prepared.decide(&answers).verdict()
            };
            let [yes, unknown, no] = [Answer::Yes, Answer::Unknown, Answer::No].map(with);
            prop_assert!(yes <= unknown && unknown <= no, "{consent:?}: {yes} {unknown} {no}");
        }
    }

    /// One more consent on record never makes a handling less permitted.
    #[test]
    fn a_further_consent_on_record_never_harms(
        (situation, mut consents) in situations().prop_flat_map(|situation| {
            let consents = vec(consent(situation.policy), 1..=3);
            (Just(situation), consents)
        }),
        abroad in any::<bool>(),
    ) {
        let mut situation = situation;
        if abroad {
            abroad_on_consent_alone(&mut situation.case);
            consents.iter_mut().for_each(to_anybody_abroad);
        }
        let with = |consents: &[Consent]| {
            let mut case = situation.case.clone();
            case.consents = Some(consents.to_vec());
            // How old a consent is and what was shown are read off the records.
            case.facts.retain(|id, _| !ON_RECORD.contains(&id.as_str()));
            let prepared = Situation { case, ..situation.clone() }.prepared();
            prepared.map(|prepared| prepared.decide(&[]).verdict())
        };
        let verdicts: Vec<_> = (0..=consents.len()).map(|count| with(&consents[..count])).collect();
        prop_assert!(verdicts.is_sorted_by(|fewer, more| more <= fewer), "{:?}", verdicts);
    }

    /// Consents decided record by record decide as they do in the case.
    #[test]
    fn a_consent_on_record_decides_as_in_the_case(
        (situation, consents) in situations().prop_flat_map(|situation| {
            let consents = vec(consent(situation.policy), 0..=3);
            (Just(situation), consents)
        }),
        earlier in any::<bool>(),
    ) {
        let with = |consents: Option<Vec<Consent>>| {
            let mut case = situation.case.clone();
            case.consents = consents;
            // An answer would take the place of the records.
            case.facts.retain(|id, _| !ON_RECORD.contains(&id.as_str()) && !id.starts_with("consent-to-"));
            Situation { case, ..situation.clone() }.prepared()
        };
        let Some(prepared) = with(Some(consents.clone())) else { return Ok(()) };
        let Some(beside) = with(earlier.then(Vec::new)) else { return Ok(()) };
        let answers = beside.answers_of(&consents).unwrap();
        prop_assert_eq!(rulings(&beside.decide(&answers)), rulings(&prepared.decide(&[])));
    }

    /// Special care-required information is never handled more freely under the Act.
    #[test]
    fn special_care_never_widens(situation in situations(), asides in asides()) {
        let place = POLICIES.iter().position(|policy| policy.id == situation.policy().id).unwrap();
        let edition = Edition::in_force_on(situation.case.date).unwrap();
        let at = place * Edition::ALL.len() + Edition::ALL.iter().position(|one| *one == edition).unwrap();
        let ruling = |compiled: &CompiledPolicy| {
            let prepared = prepare(compiled, &situation.case)?;
            let decision = prepared.decide(&aside(&prepared, &asides));
            Some(decision.ruling(Authority::Act).verdict())
        };
        let [special, ordinary] = SPECIAL_CARE[at].each_ref().map(ruling);
        let (Some(special), Some(ordinary)) = (special, ordinary) else { return Ok(()) };
        prop_assert!(ordinary <= special, "{ordinary} becomes {special}");
    }

    /// A promise with one more exception never prohibits what it did not.
    #[test]
    fn a_further_exception_never_prohibits(
        situation in situations(),
        promise in any::<Index>(),
        form in 0..6,
        words in vec((any::<Index>(), any::<bool>()), 1..=3),
    ) {
        let Some(without) = situation.prepared() else { return Ok(()) };
        let mut policy = situation.policy().clone();
        let promise = promise.index(policy.promises.len());
        let clause = policy.clauses[0].id.clone();
        let mut exception = Exception { clause, ..nothing() };
        let ids: Vec<String> = Fact::ACT
            .iter()
            .map(|fact| fact.id().to_owned())
            .chain(policy.terms.iter().map(|term| term.id.to_string()))
            .collect();
        let literals = words.iter().map(|(word, not)| {
            let id = word.get(&ids);
            if *not { format!("not {id}") } else { id.clone() }
        });
        let unless = &policy.promises[promise].unless;
        match form {
            0 if unless.iter().all(|one| !one.as_the_act) => exception.as_the_act = true,
            1 => exception.entrustment = true,
            2 if !policy.joint_uses.is_empty() => exception.joint_use = true,
            3 => exception.any = literals.collect(),
            _ => exception.all = literals.collect(),
        }
        policy.promises[promise].unless.push(exception);
        let compiled = policy.compile(without.edition()).unwrap();
        let Some(with) = prepare(&compiled, without.case()) else { return Ok(()) };
        let (without, with) = (rulings(&without.decide(&[])), rulings(&with.decide(&[])));
        let stricter = |with: Verdict, without: Verdict| match situation.case.presume {
            Presume::Nothing => with > without,
            // What the exception claims may be asked for now, and not presumed.
            Presume::Usual => with == Verdict::Prohibited && without != Verdict::Prohibited,
        };
        prop_assert!(!stricter(with.0, without.0), "{} becomes {}", without.0, with.0);
        prop_assert!(!stricter(with.1[0].verdict(), without.1[0].verdict()));
        prop_assert!(!stricter(with.1[1].verdict(), without.1[1].verdict()));
    }
}

fn nothing() -> Exception {
    Exception {
        clause: "".into(),
        all: Vec::new(),
        any: Vec::new(),
        as_the_act: false,
        entrustment: false,
        joint_use: false,
        like: None,
    }
}

// ── Reasons and remedies ────────────────────────────────────────────────────

/// Whether the place is one of the Act, the Order or the Rules, which can be read
/// back; guidelines and readings are only printed.
fn is_read_back(citation: Citation) -> bool {
    matches!(
        citation.place().instrument,
        Instrument::Act | Instrument::CabinetOrder | Instrument::CommissionRules
    )
}

proptest! {
    #![proptest_config(tries(120))]

    /// Whatever is cited is in force in the edition of the case.
    #[test]
    fn every_reason_is_in_force(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let edition = prepared.edition();
        let decision = prepared.decide(&aside(&prepared, &asides));
        let duties = decision.duties().chain(decision.standing_duties()).filter_map(|owed| owed.citation());
        let mut citations: Vec<Citation> = duties.collect();
        for reason in decision.reasons() {
            prop_assert_eq!(reason.norm().is_some(), reason.citation().is_some());
            prop_assert_eq!(reason.norm().is_some(), reason.authority() == Authority::Act);
            prop_assert_eq!(reason.clause().is_some(), reason.authority() == Authority::Policy);
            for state in reason.exceptions() {
                prop_assert!(state.norm().is_some() || state.clause().is_some());
                prop_assert!(state.norm().is_none_or(|norm| norm.in_force(edition)));
            }
            citations.extend(reason.citations());
        }
        for citation in citations {
            prop_assert_eq!(citation.edition(), edition);
            prop_assert!(citation.norms().next().is_some(), "{citation}: no norm stands there");
            prop_assert!(citation.norms().all(|norm| norm.in_force(edition)));
            if is_read_back(citation) {
                for language in [Language::En, Language::Ja] {
                    let text = citation.in_language(language).to_string();
                    prop_assert_eq!(Citation::parse(&text, edition), Ok(citation));
                }
            }
        }
    }

    /// A remedy makes the handling permitted, and not without each of its steps.
    #[test]
    fn every_remedy_works_and_is_minimal(situation in situations()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&[]);
        let remedies = decision.remedies();
        prop_assert!(decision.verdict() != Verdict::Permitted || remedies.is_empty());
        for remedy in remedies {
            let steps = remedy.steps();
            prop_assert!(!steps.is_empty());
            prop_assert_eq!(after(&situation, steps)?, Verdict::Permitted, "{:?}", steps);
            for at in 0..steps.len() {
                // When a consent is given is no fact of its own.
                if matches!(steps[at], Step::ObtainAnew(_)) {
                    continue;
                }
                let mut fewer = steps.to_vec();
                fewer.remove(at);
                prop_assert_ne!(after(&situation, &fewer)?, Verdict::Permitted, "{:?} without {}", steps, at);
            }
        }
    }
}

/// The verdict after these measures.
fn after(situation: &Situation, steps: &[Step]) -> Result<Verdict, TestCaseError> {
    let mut case = situation.case.clone();
    let mut policy = situation.policy().clone();
    let dataset = situation.policy().dataset(case.dataset.as_str()).unwrap();
    let mut items = case.items.clone().unwrap_or_else(|| dataset.items.clone());
    let mut answers = Vec::new();
    for step in steps {
        match step {
            Step::Fulfil(fact) => answers.push((*fact, Answer::Yes)),
            Step::ObtainAnew(_) => {}
            Step::LeaveOut(left_out) => items.retain(|item| !left_out.contains(item)),
            Step::SpecifyPurpose => {
                case.facts.shift_remove("within-purpose");
                case.purpose = Some(CasePurpose::Declared(specified(&mut policy, &case)));
            }
        }
    }
    prop_assert!(!items.is_empty(), "nothing is left: {:?}", steps);
    case.items = Some(items);
    if !steps.contains(&Step::SpecifyPurpose) {
        let prepared = Situation { case, ..situation.clone() }.prepared().unwrap();
        return Ok(prepared.decide(&answers).verdict());
    }
    let compiled = policy.compile(Edition::in_force_on(case.date).unwrap()).unwrap();
    let prepared = prepare(&compiled, &case).unwrap();
    Ok(prepared.decide(&answers).verdict())
}

/// The purpose of the case, specified for the dataset of the case.
fn specified(policy: &mut Policy, case: &Case) -> Id {
    let id = match &case.purpose {
        Some(CasePurpose::Declared(id)) => id.clone(),
        _ => Id::from("another"),
    };
    if policy.purpose(id.as_str()).is_none() {
        let clause = policy.clauses[0].id.clone();
        let says = "another purpose".into();
        let purpose = Purpose { id: id.clone(), clause, says, ..policy.purposes[0].clone() };
        policy.purposes.push(purpose);
    }
    let mut datasets = policy.datasets.iter_mut();
    let dataset = datasets.find(|dataset| dataset.id == case.dataset).unwrap();
    if !dataset.purposes.contains(&id) {
        dataset.purposes.push(id.clone());
    }
    id
}

/// The remedies of a case under a policy of two items, one of which is special
/// care-required, and the other outside the joint use.
fn remedies(unless: &str) -> Vec<Vec<Step>> {
    let text = format!(
        r#"
        format = 1
        id = "two-items"
        title = "Two items"
        language = "en"
        operator = {{ name = "An operator" }}
        clauses = [{{ id = "C1", at = "line 1", says = "All of it." }}]
        items = [{{ id = "name", name = "name" }}, {{ id = "illness", name = "illness", special-care = "unknown" }}]
        purposes = [{{ id = "care", clause = "C1", says = "care" }}]
        datasets = [{{ id = "patients", name = "patients", kind = "personal-data", items = ["name", "illness"], purposes = ["care"] }}]
        recipients = [{{ id = "hospital", name = "a hospital", country = "JP" }}]
        promises = [{{ clause = "C1", restricts = ["provision"], unless = [{{ clause = "C1", all = {unless} }}] }}]
        [[joint-uses]]
        clause = "C1"
        datasets = ["patients"]
        items = {{ clause = "C1", ids = ["illness"] }}
        users = {{ clause = "C1", recipients = ["hospital"] }}
        purposes = {{ clause = "C1", ids = ["care"] }}
        "#
    );
    let policy: Policy = toml::from_str(&text).unwrap();
    let case: Case = toml::from_str(
        r#"
        date = "2026-11-21"
        handling = "provision"
        dataset = "patients"
        purpose = "care"
        recipient = { id = "hospital", relation = "third-party" }
        facts = { consent-to-provision = "yes" }
        "#,
    )
    .unwrap();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let prepared = compiled.prepare(&case).unwrap();
    prepared.decide(&[]).remedies().iter().map(|remedy| remedy.steps().to_vec()).collect()
}

#[test]
fn leaving_out_items_does_what_it_can_and_leaves_something() {
    let leave_out = |item: &str| vec![Step::LeaveOut(vec![item.into()])];
    let table = [
        (r#"["not special-care-included"]"#, vec![leave_out("illness")]),
        (r#"["items-in-joint-use"]"#, vec![leave_out("name")]),
        // Leaving out special care makes no special care …
        (r#"["special-care-included"]"#, vec![]),
        // … and both items together are all there is.
        (r#"["not special-care-included", "items-in-joint-use"]"#, vec![]),
    ];
    let wrong: Vec<String> = table
        .into_iter()
        .map(|(unless, expected)| (unless, remedies(unless), expected))
        .filter(|(_, found, expected)| found != expected)
        .map(|(unless, found, expected)| format!("{unless}: {found:?}, expected {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

// ── Documents ───────────────────────────────────────────────────────────────

#[test]
fn policy_round_trips() {
    for text in TEXTS {
        let policy: Policy = toml::from_str(text).unwrap();
        let again: Policy = toml::from_str(&toml::to_string(&policy).unwrap()).unwrap();
        assert_eq!(again, policy, "{} in TOML", policy.id);
        let again: Policy = serde_json::from_str(&serde_json::to_string(&policy).unwrap()).unwrap();
        assert_eq!(again, policy, "{} in JSON", policy.id);
    }
}

proptest! {
    #![proptest_config(tries(120))]

    /// A case written to a document and read back is the same case.
    #[test]
    fn case_round_trips(situation in situations()) {
        let case = &situation.case;
        let again: Case = toml::from_str(&toml::to_string(case).unwrap()).unwrap();
        prop_assert_eq!(&again, case);
        let again: Case = serde_json::from_str(&serde_json::to_string(case).unwrap()).unwrap();
        prop_assert_eq!(&again, case);
    }

    /// The case in a record, decided again, gives the rulings of the record.
    #[test]
    fn record_replays(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&aside(&prepared, &asides));
        let record = decision.record();
        let again: Record = serde_json::from_str(&serde_json::to_string(&record).unwrap()).unwrap();
        prop_assert_eq!(&again, &record);
        let case = again.replay();
        let replayed = Situation { case, ..situation.clone() }.prepared().unwrap();
        let replayed = replayed.decide(&[]);
        prop_assert_eq!(rulings(&replayed), rulings(&decision));
    }
}

/// An answer given beside the case is part of the record, whatever it is.
#[test]
fn a_record_keeps_what_was_answered_beside_the_case() {
    let table = [
        ("third-party", Fact::BasedOnLaw, Answer::Yes),
        ("third-party", Fact::BasedOnLaw, Answer::Unknown),
        ("third-party", Fact::ConsentToProvision, Answer::Unknown),
        ("third-party", Fact::ImproperUse, Answer::Unknown),
        ("unknown", Fact::Relation(Relation::Principal), Answer::Yes),
        ("unknown", Fact::Relation(Relation::ThirdParty), Answer::Yes),
    ];
    let mut wrong = Vec::new();
    for (relation, fact, answer) in table {
        let text = format!(
            r#"
            date = "2026-11-21"
            handling = "provision"
            dataset = "members"
            recipient = {{ name = "somebody", country = "JP", relation = "{relation}" }}
            facts = {{ within-purpose = "yes", consent-to-provision = "no", consent-to-foreign-provision = "no" }}
            "#
        );
        let situation = Situation { policy: 0, case: toml::from_str(&text).unwrap() };
        let prepared = situation.prepared().unwrap();
        let decision = prepared.decide(&[(fact, answer)]);
        let case = decision.record().replay();
        let replayed = Situation { case, ..situation }.prepared().unwrap();
        let (again, before) = (rulings(&replayed.decide(&[])), rulings(&decision));
        if again != before {
            wrong.push(format!("{fact:?} {answer}: {} becomes {}", before.0, again.0));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
