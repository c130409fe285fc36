//! The crate against `appi-oracle`, a second encoding of Chapter 4 that was written from the law
//! texts alone. Every row of the tables of this directory is a start: both are asked about it with
//! every fact answered, and again with some facts, or a key of the case, changed.

mod keys;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;

use appi::decision::Prepared;
use appi::table::Table;
use appi::vocabulary::InformationKind;
use appi::{
    Answer, Authority, Case, CompiledPolicy, Decision, Duty, Edition, Fact, Handling, Policy,
    Verdict,
};
use appi_oracle::State;

use crate::root;
use keys::{Dice, Keys};

/// How many states are decided from each row: as it is, with other facts, and with another key.
const EACH: usize = 60;

/// Both opinions on a state.
struct Opinions {
    /// What the oracle says: `prohibited`, `outside` or `neither`.
    verdict: &'static str,
    /// The duties that it says are owed.
    duties: BTreeSet<&'static str>,
    /// In what the crate differs.
    differences: BTreeSet<String>,
    /// The facts that the oracle looked at.
    asked: Vec<Fact>,
}

/// What is asked: the crate and the oracle, a case with one set of keys prepared once.
struct Hearing {
    compiled: Vec<CompiledPolicy>,
    prepared: BTreeMap<Keys, Prepared>,
    facts: BTreeMap<&'static str, Fact>,
}

impl Hearing {
    fn new(policy: &Policy) -> Self {
        Self {
            compiled: Edition::ALL.map(|edition| policy.compile(edition).unwrap()).into(),
            prepared: BTreeMap::new(),
            facts: Fact::ACT.iter().map(|fact| (fact.id(), *fact)).collect(),
        }
    }

    /// Both opinions; none where the facts cannot stand together.
    fn opinions(&mut self, keys: Keys, yes: &BTreeSet<Fact>) -> Option<Opinions> {
        let compiled = under(&self.compiled, keys.edition);
        let prepared =
            (self.prepared.entry(keys)).or_insert_with(|| compiled.prepare(&keys.case()).unwrap());
        let answers: Vec<(Fact, Answer)> = (Fact::ACT.iter())
            .filter(|fact| !prepared.is_settled(**fact))
            .map(|fact| (*fact, yes.contains(fact).into()))
            .collect();
        prepared.check(&answers).ok()?;
        let decision = prepared.decide(&answers);
        let edition = Edition::ALL.iter().position(|one| *one == keys.edition).unwrap();
        let edition = appi_oracle::Edition::ALL[edition];
        let state = state(keys, &decision);
        let said = appi_oracle::says(edition, &state);
        let verdict = match (said.prohibited, said.outside) {
            (true, _) => "prohibited",
            (_, true) => "outside",
            _ => "neither",
        };
        let duties = said.duties.iter().filter(|(_, owed)| *owed).map(|(id, _)| *id).collect();
        let mut differences = differences(&decision, verdict, &duties);
        for may in appi_oracle::differences(edition, &state).iter().filter(|may| may.state) {
            differences.retain(|one| {
                !may.duties.is_empty() && !may.duties.iter().any(|duty| one.ends_with(duty))
            });
        }
        let asked = said.asked.iter().filter_map(|id| self.facts.get(id)).copied();
        let asked = asked.filter(|fact| !prepared.is_settled(*fact)).collect();
        Some(Opinions { verdict, duties, differences, asked })
    }

    /// The same difference, with the fewest facts answered with yes, as a document.
    fn smallest(&mut self, keys: Keys, yes: &BTreeSet<Fact>, differs: &BTreeSet<String>) -> String {
        let mut left = yes.clone();
        for fact in yes {
            let mut fewer = left.clone();
            fewer.remove(fact);
            if self.opinions(keys, &fewer).is_some_and(|here| here.differences == *differs) {
                left = fewer;
            }
        }
        let mut case = keys.case();
        case.facts = (Fact::ACT.iter())
            .filter(|fact| !self.prepared[&keys].is_settled(**fact))
            .map(|fact| (fact.id().to_owned(), left.contains(fact).into()))
            .collect();
        // What is presumed where nothing is said needs no line.
        for fact in Fact::ACT.iter().filter(|fact| !left.contains(fact)) {
            let mut shorter = case.clone();
            shorter.facts.remove(fact.id());
            let compiled = under(&self.compiled, keys.edition);
            let outcome =
                |case: &Case| compiled.prepare(case).map(|prepared| prepared.decide(&[]).outcome());
            if outcome(&shorter).ok() == outcome(&case).ok() {
                case = shorter;
            }
        }
        toml::to_string(&case).unwrap()
    }
}

/// The policy under an edition.
fn under(compiled: &[CompiledPolicy], edition: Edition) -> &CompiledPolicy {
    compiled.iter().find(|one| one.edition() == edition).unwrap()
}

/// The state that the oracle is asked about: every fact that the decision rests on.
fn state(keys: Keys, decision: &Decision<'_>) -> State {
    let mut state = State::new(keys.handling.id(), keys.kind.id()).from(keys.source.id());
    state = keys.relation.map_or(state.clone(), |relation| state.to(relation.id()));
    state = keys.request.map_or(state.clone(), |request| state.on(request.id()));
    state = keys.channel.map_or(state.clone(), |channel| state.by(channel.id()));
    let yes = decision.facts().answers().filter(|(_, answer)| *answer == Answer::Yes);
    let yes = yes.filter(|(fact, _)| !is_key(*fact));
    yes.fold(state, |state, (fact, _)| state.with(fact.id()))
}

/// Whether it is one value of a key, and not a question.
fn is_key(fact: Fact) -> bool {
    matches!(
        fact,
        Fact::Handling(_)
            | Fact::Kind(_)
            | Fact::Relation(_)
            | Fact::Source(_)
            | Fact::Request(_)
            | Fact::Term(_)
    )
}

/// In what the crate differs. Duties are compared where nothing is prohibited. Where the crate
/// knows no rule of what is done, it says `not regulated` of a case that is within the chapter too.
fn differences(
    decision: &Decision<'_>,
    verdict: &'static str,
    duties: &BTreeSet<&'static str>,
) -> BTreeSet<String> {
    let ruling = decision.ruling(Authority::Act);
    let here = match ruling.verdict() {
        Verdict::Prohibited => "prohibited",
        Verdict::Permitted if ruling.is_not_regulated() => "outside",
        Verdict::Permitted => "neither",
        Verdict::Undetermined => "undetermined",
    };
    if here == "prohibited" && verdict == "prohibited" {
        return BTreeSet::new();
    }
    if here != verdict && (here, verdict) != ("outside", "neither") {
        return BTreeSet::from([format!("the crate: {here}, the oracle: {verdict}")]);
    }
    let owed = decision.duties().chain(decision.standing_duties());
    let owed: BTreeSet<&str> =
        owed.filter(|duty| duty.is_certain()).map(|duty| duty.id()).collect();
    let more = owed.iter().filter(|id| !duties.contains(*id)).map(|id| ("crate", id));
    let less = duties.iter().filter(|id| !owed.contains(*id)).map(|id| ("oracle", id));
    more.chain(less).map(|(who, duty)| format!("only the {who}: {duty}")).collect()
}

/// The keys of a row, the facts that are so in it, and its own dice: another row turns nothing of it.
type Seed = (Keys, BTreeSet<Fact>, Dice);

/// The rows of the tables, as keys and the facts that are so.
fn rows(compiled: &[CompiledPolicy]) -> Result<Vec<Seed>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for directory in ["tests/careless", "tests/traps", "tests/official"] {
        let mut paths: Vec<_> = fs::read_dir(root().join(directory))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
        paths.sort();
        for path in paths {
            for row in Table::markdown(&fs::read_to_string(path)?)?.rows() {
                let Ok(edition) = Edition::in_force_on(row.case().date) else { continue };
                let prepared = under(compiled, edition).prepare(row.case())?;
                let decision = prepared.decide(&[]);
                let mut dice = Dice::of(row.id());
                let Some(keys) = Keys::of(&decision, row.case(), &mut dice) else { continue };
                let yes = decision.facts().answers().filter(|(_, answer)| *answer == Answer::Yes);
                let yes = yes.map(|(fact, _)| fact).filter(|fact| !is_key(*fact));
                rows.push((keys, yes.collect(), dice));
            }
        }
    }
    Ok(rows)
}

#[test]
fn the_act_agrees_with_the_oracle() -> Result<(), Box<dyn Error>> {
    let policy: Policy = toml::from_str(include_str!("../../traps/plain-operator.toml"))?;
    let mut hearing = Hearing::new(&policy);
    let mut rows = rows(&hearing.compiled)?;
    let mut states = 0_usize;
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut causes: BTreeMap<String, String> = BTreeMap::new();
    for (of_the_row, facts, dice) in &mut rows {
        let mut asked = Vec::new();
        for round in 0..EACH {
            let mut keys = *of_the_row;
            let mut yes = facts.clone();
            // Every third with another key, and every sixth with two others.
            for _ in 0..[0, 0, 1, 0, 0, 2][round % 6] {
                keys = keys.turned(dice);
            }
            for _ in 0..if asked.is_empty() { 0 } else { 1 + dice.below(3) } {
                let fact = dice.pick(&asked);
                if !yes.remove(&fact) {
                    yes.insert(fact);
                }
            }
            let Some(here) = hearing.opinions(keys, &yes) else { continue };
            states += 1;
            let shown = [keys.edition.id(), keys.kind.id(), here.verdict, keys.handling.id()];
            *seen.entry(format!("{} {}", shown[3], shown[2])).or_default() += 1;
            for what in shown.into_iter().take(2).chain(here.duties.iter().copied()) {
                *seen.entry(what.to_owned()).or_default() += 1;
            }
            if !here.differences.is_empty() {
                let cause = format!("{}: {:?}", keys.handling, here.differences);
                causes
                    .entry(cause)
                    .or_insert_with(|| hearing.smallest(keys, &yes, &here.differences));
            }
            asked = here.asked;
        }
    }
    let shown: Vec<_> =
        causes.iter().take(20).map(|(cause, case)| format!("# {cause}\n{case}")).collect();
    assert!(shown.is_empty(), "{} causes, such as\n{}", causes.len(), shown.join("\n"));

    // Nothing is proved by states that all end alike, nor by a mask that covers nothing.
    let mut expected: Vec<String> = Vec::new();
    for handling in Handling::ALL {
        for verdict in ["prohibited", "outside", "neither"] {
            let never = matches!(handling, Handling::Erasure | Handling::GrantRequest);
            if !(never && verdict == "prohibited") {
                expected.push(format!("{handling} {verdict}"));
            }
        }
    }
    expected.extend(InformationKind::ALL.iter().map(|kind| kind.id().to_owned()));
    expected.extend(Edition::ALL.iter().map(|edition| edition.id().to_owned()));
    expected.extend(Duty::ALL.iter().map(|duty| duty.id().to_owned()));
    let unseen: Vec<_> = expected.iter().filter(|what| !seen.contains_key(*what)).collect();
    assert!(unseen.is_empty(), "{unseen:?} in {} states of {} rows", states, rows.len());
    Ok(())
}
