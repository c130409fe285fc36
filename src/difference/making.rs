//! Makes the rows: each pair of programs once, rule by rule.

use std::collections::{BTreeSet, HashMap};

use super::common::{Asking, Common, Rules};
use super::error::DifferenceError;
use super::row::{Changes, Only, Row, RuleDoes};
use super::scope::{Question, Scope, Sides};
use super::share::Share;
use super::told::Told;
use super::words::Words;
use super::{example, limits, questions, words};
use crate::compile::CompiledPolicy;
use crate::engine::{
    Authority, Both, Direction, Entry, Key, Lift, Looked, Product, Program, Region, RegionKind,
    TooLarge, Turns, Universe,
};
use crate::fact::{EXCLUSIVE, Fact, FactMask, FactSet, Group, IMPLIED};
use crate::rule::Effect;
use crate::sorted::InOrder as _;
use crate::vocabulary::{Handling, Id};

/// What was found.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) rows: Vec<Row>,
    pub(super) questions: usize,
    pub(super) only: [Vec<Id>; 2],
    pub(super) apart: Vec<Question>,
}

impl From<TooLarge> for DifferenceError {
    fn from(_: TooLarge) -> Self {
        Self::TooEntangled
    }
}

/// A row that is being made.
#[derive(Debug)]
struct Draft {
    questions: Vec<usize>,
    share: Share,
    /// Whether it is lifted in some of what it tells, and out of reach.
    unless: [bool; 2],
    changes: Changes,
    /// The question of the example, and what is so in it.
    example: (usize, FactMask),
    /// By which exceptions the other authority permits it.
    grounds: BTreeSet<Lift>,
}

/// Questions of which both sides settle the same, so that one look answers all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Alike {
    handling: Handling,
    places: [usize; 2],
    settled: [FactSet; 2],
}

/// The difference of two sides; of one policy with itself, where its promises and the Act differ.
pub(super) fn found(
    each: [&CompiledPolicy; 2],
    scope: &Scope,
    with_the_act: bool,
) -> Result<Found, DifferenceError> {
    let sides = Sides::of(each, scope);
    let (asked, only) = sides.questions(scope)?;
    let common = Common::of(each.map(CompiledPolicy::policy))?;
    let mut asking = Asking::of(&common, sides, scope);
    let groups = alike(&mut asking, &asked)?;
    let mut making = Making {
        both: Both::reading(order(each).into_iter(), asking.reads()),
        with_the_act,
        of: asked.len(),
        drafts: HashMap::new(),
    };
    let (mut apart, mut handling) = (Vec::new(), None);
    for (alike, places) in &groups {
        // The rules on one handling have little in common with those on another.
        if handling.replace(alike.handling).is_some_and(|before| before != alike.handling) {
            making.both = Both::reading(order(each).into_iter(), asking.reads());
        }
        let [before, after] = alike.places;
        let (Some(before), Some(after)) = (asking.known(0, before), asking.known(1, after)) else {
            continue;
        };
        if !making.look(alike, places, [&before, &after])? {
            apart.extend(places.iter().filter_map(|at| asked.get(*at).cloned()));
        }
    }
    let rows = making.rows(&asked, &mut asking)?;
    Ok(Found { rows, questions: asked.len(), only, apart })
}

/// The rules of the Act in both editions, in the order in which their facts are best read: the last
/// limits first.
fn order(each: [&CompiledPolicy; 2]) -> Vec<&'static Entry> {
    let programs = each.map(|one| Program::of_the_act(one.edition()));
    let [_, newer] = programs;
    let mut order: Vec<&Entry> =
        newer.entries.iter().rev().filter(|entry| entry.then == Effect::Prohibited).collect();
    order.extend(programs.iter().rev().flat_map(|one| &one.entries));
    order
}

/// The questions, those together of which both sides settle the same.
fn alike(
    asking: &mut Asking<'_>,
    questions: &[Question],
) -> Result<Vec<(Alike, Vec<usize>)>, DifferenceError> {
    // What cannot be otherwise tells which states there can be.
    let bound = EXCLUSIVE.iter().flat_map(|set| set.iter().copied());
    let bound = bound.chain(IMPLIED.iter().flat_map(|(one, then)| [*one, *then]));
    let bound: FactMask = bound.chain(Group::values().iter()).collect();
    let handlings: FactMask = Handling::ALL.iter().map(|one| Fact::Handling(*one)).collect();
    let mut places: HashMap<Alike, usize> = HashMap::new();
    let mut groups: Vec<(Alike, Vec<usize>)> = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        let (Some(before), Some(after)) = (asking.ask(0, question)?, asking.ask(1, question)?)
        else {
            continue;
        };
        let settled = [(0, &before), (1, &after)].map(|(side, asked)| {
            let rules = asking.known(side, asked.place);
            let of = |rules: &Rules| {
                rules.reads_of(question.handling, &asked.fixed).union(bound).union(handlings)
            };
            let reads = rules.map_or(bound, |rules| of(&rules));
            let FactSet { yes, no } = asked.fixed;
            FactSet { yes: yes.intersection(reads), no: no.intersection(reads) }
        });
        let one =
            Alike { handling: question.handling, places: [before.place, after.place], settled };
        let next = groups.len();
        let place = *places.entry(one).or_insert(next);
        match groups.get_mut(place) {
            Some((_, there)) => there.push(at),
            None => groups.push((one, vec![at])),
        }
    }
    Ok(groups)
}

struct Making {
    both: Both,
    with_the_act: bool,
    /// How many questions there are.
    of: usize,
    drafts: HashMap<Told, Draft>,
}

impl Making {
    /// Looks at questions that are alike; false where no state is one of both sides.
    fn look(
        &mut self,
        alike: &Alike,
        places: &[usize],
        [before, after]: [&Rules; 2],
    ) -> Result<bool, DifferenceError> {
        let [old, new] = &alike.settled;
        let Some(states) = self.both.states([old, new])? else { return Ok(false) };
        let looked = if self.with_the_act {
            self.both.authorities(&after.side, new, &states)?
        } else {
            let sides = [&before.side, &after.side];
            let Some(looked) = self.both.regions(sides, [old, new], &states)? else {
                return Ok(true);
            };
            looked
        };
        for region in &looked.regions {
            for product in self.both.products(region.must, region.so, region.may)? {
                self.draft(&looked, region, product, places, &states)?;
            }
        }
        Ok(true)
    }

    /// The share of a condition in so many questions.
    fn share(
        &mut self,
        of: u32,
        states: &Universe,
        times: usize,
    ) -> Result<Share, DifferenceError> {
        let of = self.both.and(of, states.possible)?;
        let (weight, all) =
            (self.both.weight(of, states)?, self.both.weight(states.possible, states)?);
        let share = Share::within(weight, all).and_then(|share| share.times(times, self.of));
        share.ok_or(DifferenceError::TooEntangled)
    }

    fn draft(
        &mut self,
        looked: &Looked,
        region: &Region,
        product: Product,
        places: &[usize],
        states: &Universe,
    ) -> Result<(), DifferenceError> {
        let Region { key, kind, direction, must, lifted, out, .. } = *region;
        let here = self.both.and(must, product.node())?;
        let (turns, so) = self.both.shows(looked, region, here, states)?;
        let changes = match (turns, key) {
            (Turns::Unseen, _) => return Ok(()),
            (_, Key::Duty(..) | Key::Own(..)) => Changes::Duties,
            (Turns::Verdict, _) => Changes::Verdict,
            (Turns::Ruling, _) => Changes::Ruling,
            (Turns::Nothing, _) => Changes::Reasons,
        };
        // Where the other authority prohibits as well, neither is stricter.
        if self.with_the_act && changes != Changes::Verdict {
            return Ok(());
        }
        let grounds = match self.with_the_act {
            true => self.both.grounds(looked, region, here, states)?,
            false => Vec::new(),
        };
        let told = self.both.and(product.node(), states.possible)?;
        let told = self.both.minus(told, must)?;
        let [lifted, out] = [self.both.and(told, lifted)?, self.both.and(told, out)?];
        let [lifted, out] = [!Both::never(lifted), !Both::never(out)];
        let share = self.share(here, states, places.len())?;
        let (yes, no, values) = (product.yes, product.no, product.values);
        let told = Told { key, kind, direction, yes, no, values };
        let example = (places.first().copied().unwrap_or(0), so);
        let Some(draft) = self.drafts.get_mut(&told) else {
            if self.drafts.len() == limits::ROWS {
                return Err(DifferenceError::TooManyRows);
            }
            let questions = places.to_vec();
            let (unless, grounds) = ([lifted, out], grounds.into_iter().collect());
            let draft = Draft { questions, share, unless, changes, example, grounds };
            self.drafts.insert(told, draft);
            return Ok(());
        };
        if changes < draft.changes {
            (draft.changes, draft.example) = (changes, example);
        }
        draft.questions.extend(places);
        let [ever_lifted, ever_out] = draft.unless;
        draft.unless = [ever_lifted || lifted, ever_out || out];
        draft.share = sum(draft.share, share)?;
        draft.grounds.extend(grounds);
        Ok(())
    }

    fn rows(
        self,
        asked: &[Question],
        asking: &mut Asking<'_>,
    ) -> Result<Vec<Row>, DifferenceError> {
        let mut drafts: Vec<(Told, Draft)> = self.drafts.into_iter().collect();
        for (_, draft) in &mut drafts {
            draft.questions.put_in_order(Ord::cmp);
        }
        let facts = |mask: FactMask| mask.places().collect::<Vec<_>>();
        drafts.put_in_order_of(|(told, draft)| {
            let order = (draft.changes, told.key, told.kind, told.direction);
            (order, [told.values, told.yes, told.no].map(facts))
        });
        let words = Words { common: asking.common, sides: asking.sides };
        let mut rows = Vec::with_capacity(drafts.len());
        for (told, draft) in drafts {
            let (place, so) = draft.example;
            let Some(question) = asked.get(place) else { continue };
            let Some(cases) = example::cases(asking, question, so)? else { continue };
            let (does, authority) = does(&told);
            let [lifted, out] = draft.unless;
            rows.push(Row {
                authority,
                norm: words::norm(told.key),
                id: words.id(told.key),
                duty: words::duty(told.key),
                own: words.own(told.key),
                lift: words.lifted_by(told.kind),
                grounds: draft.grounds.iter().map(|one| words.lift(*one)).collect(),
                does,
                only: match told.direction {
                    Direction::Goes => Only::Before,
                    Direction::Comes => Only::After,
                },
                changes: draft.changes,
                citations: words.citations(told.key),
                clauses: words.clauses(told.key),
                conditions: words.conditions(&told),
                unless_lifted: lifted,
                unless_taken_out: out,
                asked: questions::grouped(asked, &draft.questions),
                share: draft.share,
                example: Box::new(cases),
                #[cfg(test)]
                told,
            });
        }
        Ok(rows)
    }
}

fn sum(one: Share, other: Share) -> Result<Share, DifferenceError> {
    one.and(other).ok_or(DifferenceError::TooEntangled)
}

/// What the rule of a row does, and whose it is.
const fn does(told: &Told) -> (RuleDoes, Authority) {
    let does = match (told.kind, told.key) {
        (RegionKind::Lifted, _) => RuleDoes::Lifted,
        (RegionKind::LiftedBy(_), _) => RuleDoes::LiftedBy,
        (_, Key::Prohibits(_) | Key::Promise(_)) => RuleDoes::Prohibits,
        (_, Key::TakesOut(_)) => RuleDoes::TakesOut,
        (_, Key::Noted(_)) => RuleDoes::Noted,
        (_, Key::Withheld(_)) => RuleDoes::Withheld,
        (_, Key::Compelled) => RuleDoes::Compels,
        (_, Key::Duty(_, true) | Key::Own(_, true)) => RuleDoes::Arises,
        (_, Key::Duty(_, false) | Key::Own(_, false)) => RuleDoes::Stands,
    };
    (does, told.key.authority())
}
