//! This library: the policy compiled, each case prepared once.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use appi::decision::{DecidedOver, Over, ReasonKind};
use appi::{Authority, Case, CompiledPolicy, Decision, Edition, Fact, Policy, Prepared, Verdict};

use crate::engine::{Engine, Tells};
use crate::questions::{Answer, Question, is_specified, purpose};

const POLICY: &str = include_str!("../policy.toml");
const CASE: &str = include_str!("../case.toml");

/// What varies from question to question of one case.
const FACTS: [Fact; 5] = [
    Fact::ConsentToProvision,
    Fact::ConsentToForeignProvision,
    Fact::BasedOnLaw,
    Fact::EquivalentSystem,
    Fact::WithinEntrustedTask,
];

/// What a question answers of them.
fn answers(one: &Question) -> [(Fact, appi::Answer); 5] {
    let said = [one.consent, one.consent_abroad, one.law, one.equivalent, one.within_task];
    let [a, b, c, d, e] = FACTS;
    let [f, g, h, i, j] = said.map(appi::Answer::from);
    [(a, f), (b, g), (c, h), (d, i), (e, j)]
}

/// The cases prepared, and for each question its case and its answers.
pub(crate) struct Ours {
    load: Duration,
    prepared: &'static [Prepared],
    questions: Vec<(usize, [(Fact, appi::Answer); 5])>,
}

fn case(one: &Question) -> Case {
    let country = if one.abroad { "US" } else { "JP" };
    let relation = if one.entrustee { "entrustee" } else { "third-party" };
    let case = CASE.replace("{{purpose}}", &one.purpose()).replace("{{country}}", country);
    toml::from_str(&case.replace("{{relation}}", relation)).unwrap()
}

pub(crate) fn compile(purposes: usize) -> (CompiledPolicy, Duration) {
    let entry =
        |at| format!(r#"{{ id = "{}", says = "purpose {at}", clause = "1" }}"#, purpose(at));
    let all: Vec<String> = (0..purposes).map(entry).collect();
    let specified = (0..purposes).filter(|at| is_specified(*at));
    let specified: Vec<String> = specified.map(|at| format!("\"{}\"", purpose(at))).collect();
    let policy = POLICY.replace("{{purposes}}", &all.join(", "));
    let policy = policy.replace("{{specified}}", &specified.join(", "));
    let began = Instant::now();
    let document: Policy = toml::from_str(&policy).unwrap();
    let compiled = document.compile(Edition::Y2024).unwrap();
    (compiled, began.elapsed())
}

impl Ours {
    pub(crate) fn new(purposes: usize, questions: &[Question]) -> Self {
        let (compiled, load) = compile(purposes);
        let mut places = HashMap::new();
        let (mut prepared, mut asked) = (Vec::new(), Vec::new());
        for one in questions {
            let key = (one.purpose, one.abroad, one.entrustee);
            let place = *places.entry(key).or_insert_with(|| {
                prepared.push(compiled.prepare(&case(one)).unwrap());
                prepared.len() - 1
            });
            asked.push((place, answers(one)));
        }
        // They live as long as the program.
        Self { load, prepared: Vec::leak(prepared), questions: asked }
    }

    pub(crate) fn decision(&self, at: usize) -> Decision<'_> {
        let (case, answers) = &self.questions[at];
        self.prepared[*case].decide(answers)
    }
}

fn told(decision: &Decision<'_>) -> Answer {
    let mut answer =
        Answer { prohibited: decision.verdict() == Verdict::Prohibited, ..Answer::default() };
    assert_ne!(decision.verdict(), Verdict::Undetermined);
    for reason in decision.reasons() {
        if reason.kind() == ReasonKind::Prohibits {
            answer.reason(match reason.authority() {
                Authority::Policy => "policy",
                Authority::Act => reason.norm().unwrap().id(),
            });
        }
    }
    decision.duties().for_each(|owed| answer.duty(owed.id()));
    answer
}

fn in_full(decision: &Decision<'_>) -> usize {
    usize::from(decision.verdict() == Verdict::Permitted)
        + decision.reasons().count()
        + decision.duties().count()
}

impl Engine for Ours {
    fn name(&self) -> &'static str {
        "appi, prepared"
    }

    fn tells(&self) -> Tells {
        Tells::ReasonsAndDuties
    }

    fn load(&self) -> Duration {
        self.load
    }

    fn answer(&mut self, at: usize) -> Answer {
        told(&self.decision(at))
    }

    fn decide(&mut self, at: usize) -> usize {
        in_full(&self.decision(at))
    }
}

/// The same, the verdict alone.
pub(crate) struct VerdictAlone(pub(crate) Ours);

impl Engine for VerdictAlone {
    fn name(&self) -> &'static str {
        "appi, prepared"
    }

    fn tells(&self) -> Tells {
        Tells::Verdict
    }

    fn load(&self) -> Duration {
        self.0.load
    }

    fn answer(&mut self, at: usize) -> Answer {
        self.0.answer(at)
    }

    fn decide(&mut self, at: usize) -> usize {
        usize::from(self.0.decision(at).verdict() == Verdict::Permitted)
    }
}

/// The same, every combination of the answers decided beforehand.
pub(crate) struct ThroughOver {
    load: Duration,
    over: Vec<Over<'static>>,
    questions: Vec<(usize, [appi::Answer; 5])>,
}

impl ThroughOver {
    pub(crate) fn new(ours: &Ours) -> Self {
        let began = Instant::now();
        let over = ours.prepared.iter().map(|one| one.over(&FACTS).unwrap()).collect();
        let asked = ours.questions.iter();
        let questions = asked.map(|(case, answers)| (*case, answers.map(|one| one.1))).collect();
        Self { load: ours.load + began.elapsed(), over, questions }
    }

    fn decided(&self, at: usize) -> &DecidedOver<'static> {
        let (case, answers) = &self.questions[at];
        self.over[*case].decide(answers).unwrap()
    }
}

impl Engine for ThroughOver {
    fn name(&self) -> &'static str {
        "appi, over"
    }

    fn tells(&self) -> Tells {
        Tells::ReasonsAndDuties
    }

    fn load(&self) -> Duration {
        self.load
    }

    fn answer(&mut self, at: usize) -> Answer {
        told(self.decided(at).decision())
    }

    fn decide(&mut self, at: usize) -> usize {
        let decided = self.decided(at);
        usize::from(decided.verdict() == Verdict::Permitted)
            + decided.reasons().len()
            + decided.duties().len()
    }
}
