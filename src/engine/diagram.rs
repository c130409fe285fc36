//! A decision diagram: a condition as a graph that reads one fact after another. What it
//! says where some facts are open is read off in one pass over its nodes.

#[cfg(test)]
mod tests;

use super::marks::{Marks, NO, Same, YES};
use super::sense::Sense;
use crate::answer::Answer;
use crate::fact::{Fact, FactMask, FactSet, Group};
use crate::rule::{Cube, both, consistent, push_minimal};
use crate::sorted::InOrder as _;

/// How many nodes a diagram has at most. A pass takes a bit for each on the stack.
pub(crate) const NODES: usize = 65_536;

/// How many of them may be those of the rulings, and of whether each duty is owed: where these are
/// compared with each other, a pass takes six bytes for each.
pub(crate) const NODES_OF_RULINGS: usize = 16_384;

/// How often a walk forks at most.
const FORKS: usize = 32;

/// How many ways of being permitted are told apart at a node, and at all nodes together.
const WAYS: (usize, usize) = (64, 16_384);

/// Reads one fact, and goes on to one of two nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// The place of the fact in the order, and that in the list of facts.
    at: u16,
    place: u16,
    pub(super) yes: u32,
    pub(super) no: u32,
}

impl Node {
    /// A node that reads nothing.
    pub(super) const CONSTANT: Self = Self { at: u16::MAX, place: u16::MAX, yes: NO, no: NO };

    pub(super) fn new(at: usize, yes: u32, no: u32) -> Option<Self> {
        Some(Self { at: u16::try_from(at).ok()?, place: u16::MAX, yes, no })
    }

    pub(super) fn at(self) -> usize {
        usize::from(self.at)
    }

    pub(super) const fn child(self, answer: bool) -> u32 {
        if answer { self.yes } else { self.no }
    }
}

/// Conditions as one graph, in which what is the same is one node.
#[derive(Clone, Debug, Default)]
pub(crate) struct Diagram {
    /// Children before their parents; the first two are [`NO`] and [`YES`].
    nodes: Vec<Node>,
    /// The facts in the order in which they are read.
    order: Vec<Read>,
    /// The groups of which it reads values.
    groups: Vec<Group>,
}

/// A fact that is read.
#[derive(Clone, Copy, Debug)]
struct Read {
    fact: Fact,
    place: usize,
    /// Of a value of a group, those that are not read before it.
    later: Option<FactMask>,
}

impl Diagram {
    pub(super) fn new(mut nodes: Vec<Node>, order: Vec<Fact>) -> Self {
        let mut before = FactMask::EMPTY;
        let order: Vec<Read> = order
            .into_iter()
            .map(|fact| {
                before.insert(fact);
                let later = fact.group().map(|group| group.mask().minus(before));
                Read { fact, place: fact.index(), later }
            })
            .collect();
        for node in &mut nodes {
            let read = order.get(node.at()).and_then(|read| u16::try_from(read.place).ok());
            node.place = read.unwrap_or(u16::MAX);
        }
        let groups = Group::ALL.into_iter().filter(|group| before.meets(&group.mask())).collect();
        Self { nodes, order, groups }
    }

    /// The facts where of each group that it reads and that has a value no other is possible.
    fn one_value_each(&self, facts: &FactSet) -> FactSet {
        let mut facts = *facts;
        for mask in self.groups.iter().map(|group| group.mask()) {
            if facts.yes.meets(&mask) {
                facts.no = facts.no.union(mask.minus(facts.yes));
            }
        }
        facts
    }

    /// How many nodes it has.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    fn node(&self, id: u32) -> Node {
        self.nodes.get(id as usize).copied().unwrap_or(Node::CONSTANT)
    }

    /// Where it can go on from a node: at a yes, at a no.
    fn next(&self, id: u32, facts: &FactSet) -> [Option<u32>; 2] {
        if id <= YES {
            return [None, None];
        }
        let node = self.node(id);
        let place = usize::from(node.place);
        if facts.yes.has(place) {
            [Some(node.yes), None]
        } else if facts.no.has(place) {
            [None, Some(node.no)]
        } else if self.is_last(node, facts) {
            [Some(node.yes), None]
        } else {
            [Some(node.yes), Some(node.no)]
        }
    }

    /// What all completions of the open facts agree on, of a condition that turns on facts in this
    /// sense.
    pub(crate) fn answer(&self, root: u32, facts: &FactSet, sense: &Sense) -> Answer {
        let facts = self.one_value_each(facts);
        // What is known leads on in one way.
        let open = self.follow(root, &facts, |_| None);
        if open <= YES {
            return (open == YES).into();
        }
        // Where there are both ends, they are mostly found where every open fact is so, and
        // where none is.
        let [one, other] = [true, false].map(|so| self.follow(open, &facts, |_| Some(so)));
        if one != other {
            return Answer::Unknown;
        }
        // Else the other end is looked for.
        match self.reaches(open, YES - one, &facts, sense) {
            Some(true) => Answer::Unknown,
            Some(false) => (one == YES).into(),
            None => self.answer_in_one_pass(open, &facts),
        }
    }

    /// Whether some completion leads to this end.
    pub(crate) fn is_possible(&self, root: u32, end: bool, facts: &FactSet, sense: &Sense) -> bool {
        let (facts, end) = (self.one_value_each(facts), u32::from(end));
        self.reaches(root, end, &facts, sense)
            .unwrap_or_else(|| self.answer_in_one_pass(root, &facts) != Answer::from(end == NO))
    }

    /// The same by one walk, which forks only where a fact may work either way; `None` where it
    /// forks more often than a pass would take.
    fn reaches(&self, root: u32, end: u32, facts: &FactSet, sense: &Sense) -> Option<bool> {
        self.reaches_at(root, end, facts, sense, &mut 0)
    }

    fn reaches_at(
        &self,
        root: u32,
        end: u32,
        facts: &FactSet,
        sense: &Sense,
        forks: &mut usize,
    ) -> Option<bool> {
        let toward = |node: Node| Some(sense.toward(node.place.into())? == (end == YES));
        let mut at = self.follow(root, facts, toward);
        while at > YES {
            if *forks == FORKS {
                return None;
            }
            *forks += 1;
            let node = self.node(at);
            if self.reaches_at(node.yes, end, facts, sense, forks)? {
                return Some(true);
            }
            at = self.follow(node.no, facts, toward);
        }
        Some(at == end)
    }

    /// Where it leads; at what is open, as is said there, if it is.
    fn follow(&self, root: u32, facts: &FactSet, open: impl Fn(Node) -> Option<bool>) -> u32 {
        let mut at = root;
        while at > YES {
            let node = self.node(at);
            let place = usize::from(node.place);
            let so = if facts.yes.has(place) {
                true
            } else if facts.no.has(place) {
                false
            } else if self.is_last(node, facts) {
                true
            } else if let Some(so) = open(node) {
                so
            } else {
                break;
            };
            at = node.child(so);
        }
        at
    }

    /// Whether, of a group of which one value is so, it is the only one left.
    fn is_last(&self, node: Node, facts: &FactSet) -> bool {
        let later = self.order.get(node.at()).and_then(|read| read.later.as_ref());
        later.is_some_and(|later| later.is_subset(&facts.no))
    }

    fn answer_in_one_pass(&self, root: u32, facts: &FactSet) -> Answer {
        match root as usize {
            ..1_024 => self.open_answer::<{ 1_024 / 64 }>(root, facts),
            1_024..NODES_OF_RULINGS => self.open_answer::<{ NODES_OF_RULINGS / 64 }>(root, facts),
            _ => self.open_answer::<{ NODES / 64 }>(root, facts),
        }
    }

    fn open_answer<const WORDS: usize>(&self, root: u32, facts: &FactSet) -> Answer {
        let mut marks = Marks::<WORDS>::of(root);
        let mut at = Some(root);
        while let Some(id) = at {
            self.next(id, facts).into_iter().flatten().for_each(|child| marks.set(child));
            if marks.has(YES) && marks.has(NO) {
                return Answer::Unknown;
            }
            at = marks.last_below(id);
        }
        marks.has(YES).into()
    }

    /// The nodes of a ruling, or of a duty, that are reached.
    fn reached<const WORDS: usize>(
        &self,
        root: u32,
        next: impl Fn(u32) -> [Option<u32>; 2],
    ) -> Marks<WORDS> {
        let mut marks = Marks::of(root);
        let mut at = Some(root).filter(|root| *root > YES);
        while let Some(id) = at {
            next(id).into_iter().flatten().for_each(|child| marks.set(child));
            at = marks.last_below(id);
        }
        marks
    }

    /// The essential open facts: those for which some completion of the others makes the
    /// answer turn; of a group of which that is so, some of its values.
    ///
    /// They are the facts that are still read once what is known is left out and what is the
    /// same without it has become one node.
    pub(crate) fn essential(&self, root: u32, facts: &FactSet) -> FactMask {
        let facts = self.one_value_each(facts);
        match root as usize {
            ..1_024 => self.essential_in::<{ 1_024 / 64 }, 1_024, 2_048>(root, &facts),
            _ => self.essential_in::<{ NODES_OF_RULINGS / 64 }, NODES_OF_RULINGS, { 2 * NODES_OF_RULINGS }>(root, &facts),
        }
    }

    fn essential_in<const WORDS: usize, const NODES: usize, const SLOTS: usize>(
        &self,
        root: u32,
        facts: &FactSet,
    ) -> FactMask {
        let reached = self.reached::<WORDS>(root, |id| self.next(id, facts));
        let mut same = Same::<NODES, SLOTS>::none();
        for id in (YES..=root).filter(|id| reached.has(*id)) {
            let first = match self.next(id, facts).map(|child| child.map(|child| same.of(child))) {
                [Some(yes), Some(no)] if yes != no => self.first_like(id, (yes, no), &mut same),
                [Some(only), _] | [None, Some(only)] => only,
                [None, None] => id,
            };
            same.set(id, first);
        }
        let root = if root > YES { same.of(root) } else { root };
        let read = self.reached::<WORDS>(root, |id| {
            let node = self.node(id);
            [node.yes, node.no].map(|child| Some(same.of(child)))
        });
        (YES..=root)
            .filter(|id| read.has(*id))
            .filter_map(|id| self.order.get(self.node(id).at()))
            .fold(FactMask::EMPTY, |read, one| read.with_place(one.place))
    }

    /// The first node that reads the same fact and leads to the same; else this one.
    fn first_like<const NODES: usize, const SLOTS: usize>(
        &self,
        id: u32,
        (yes, no): (u32, u32),
        same: &mut Same<NODES, SLOTS>,
    ) -> u32 {
        let node = self.node(id);
        let mut slot = Same::<NODES, SLOTS>::slot(node.at(), yes, no);
        while let Some(other) = same.at(slot) {
            let there = self.node(other);
            if there.at == node.at && same.of(there.yes) == yes && same.of(there.no) == no {
                return other;
            }
            slot += 1;
        }
        same.put(slot, id);
        id
    }

    /// The minimal sets of changes under which the answer is no, whatever the open facts may
    /// be: of facts that may be brought to a yes or to a no. Of very many, the smallest, and
    /// then the second value is true.
    pub(crate) fn ways(&self, root: u32, facts: &FactSet, to: &FactSet) -> (Vec<Cube>, bool) {
        let facts = self.one_value_each(facts);
        let changed = |id: u32| {
            let node = self.node(id);
            let fact = self.order.get(node.at()).map(|read| read.fact);
            let may = |mask: &FactMask, now: &FactMask| {
                fact.filter(|fact| mask.contains(*fact) && !now.contains(*fact))
            };
            let (yes, no) = (may(&to.yes, &facts.yes), may(&to.no, &facts.no));
            [
                yes.map(|fact| (node.yes, Cube::atom(fact, true))),
                no.map(|fact| (node.no, Cube::atom(fact, false))),
            ]
        };
        let reached = self.reached::<{ NODES_OF_RULINGS / 64 }>(root, |id| {
            let [yes, no] = self.next(id, &facts);
            let [to_yes, to_no] = changed(id).map(|change| change.map(|(child, _)| child));
            [yes.or(to_yes), no.or(to_no)]
        });
        let reached: Vec<u32> = (NO..=root).filter(|id| reached.has(*id)).collect();
        let most = (WAYS.1 / reached.len().max(1)).clamp(2, WAYS.0);
        let mut cut = false;
        let mut of: Vec<Vec<Cube>> = vec![Vec::new(); root as usize + 1];
        let there = |of: &[Vec<Cube>], id: u32| of.get(id as usize).cloned().unwrap_or_default();
        for id in reached {
            let mut ways = match self.next(id, &facts) {
                [None, None] if id == NO => vec![Cube::ALWAYS],
                [None, None] => Vec::new(),
                [Some(only), None] | [None, Some(only)] => there(&of, only),
                [Some(yes), Some(no)] => consistent(both(&there(&of, yes), &there(&of, no))),
            };
            for (child, change) in changed(id).into_iter().flatten() {
                there(&of, child)
                    .into_iter()
                    .for_each(|way| push_minimal(&mut ways, way.and(change)));
            }
            if ways.len() > most {
                cut = true;
                ways.put_in_order_of(|way| way.facts().len());
                ways.truncate(most);
            }
            if let Some(slot) = of.get_mut(id as usize) {
                *slot = ways;
            }
        }
        (there(&of, root), cut)
    }
}
