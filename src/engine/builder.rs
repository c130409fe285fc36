//! Makes a decision diagram: conjunction, disjunction and difference of conditions, each
//! node once.

use super::diagram::{Diagram, Node};
use super::marks::{NO, YES};
use crate::fact::{Fact, FactMask, Group};
use crate::mixed::MixedMap;
use crate::rule::Cube;

/// How many steps the making of a diagram may take, so that preparing a case does not go on
/// for ever.
pub(crate) const STEPS: usize = 400_000;

/// What makes of two conditions a third.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Op {
    And,
    Or,
    /// The first, and not the second.
    Minus,
}

/// It takes more than a diagram may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

/// A node, if it can be made.
pub(crate) type Made = Result<u32, TooLarge>;

/// A diagram that is being made.
///
/// The values of an exclusive group follow one upon another, and below the yes to one of
/// them none of the others is read: that exactly one is so is a matter of form, and need not
/// be said. Unsaid, the diagram of the Act would have millions of nodes.
#[derive(Debug)]
pub(super) struct Builder {
    nodes: Vec<Node>,
    ids: MixedMap<u64>,
    done: MixedMap<u64>,
    /// The facts in the order in which they are read.
    order: Vec<Fact>,
    /// How many steps it may take.
    most: usize,
}

impl Builder {
    /// Reads the facts in this order, after the values of the groups among them.
    pub(super) fn new(facts: impl Iterator<Item = Fact>) -> Self {
        let (mut seen, mut single) = (FactMask::EMPTY, Vec::new());
        for fact in facts {
            if !seen.contains(fact) && fact.group().is_none() {
                single.push(fact);
            }
            seen.insert(fact);
        }
        let groups = [Group::Kind, Group::Request, Group::Relation, Group::Source];
        let values = groups.iter().flat_map(|group| group.mask().intersection(seen).iter());
        let order = values.chain(single).collect();
        let nodes = vec![Node::CONSTANT, Node::CONSTANT];
        let (ids, done) = (MixedMap::default(), MixedMap::default());
        Self { nodes, ids, done, order, most: STEPS }
    }

    /// The same, with so many steps.
    pub(super) fn of_steps(self, most: usize) -> Self {
        Self { most, ..self }
    }

    /// The facts in the order in which they are read.
    pub(super) fn order(&self) -> &[Fact] {
        &self.order
    }

    /// How many steps it took so far.
    pub(super) fn steps(&self) -> usize {
        self.done.len() + self.nodes.len()
    }

    /// Both of them.
    pub(super) fn and(&mut self, one: u32, other: u32) -> Made {
        self.combine(Op::And, one, other)
    }

    /// The fact is so.
    #[cfg(test)]
    pub(super) fn fact(&mut self, fact: Fact) -> Made {
        self.cube(&Cube::atom(fact, true))
    }

    /// Of the states in which the condition holds, one in which the fewest facts are so and, of
    /// groups, the values that are named first: what is so in it.
    #[cfg(test)]
    pub(super) fn smallest(&self, of: u32) -> Option<Vec<Fact>> {
        let mut fewest = vec![None; self.nodes.len()];
        self.fewest(of, &mut fewest)?;
        let (mut at, mut so) = (of, Vec::new());
        while at > YES {
            let (node, Some((_, answer))) = (self.at(at), fewest.get(at as usize)?) else { break };
            so.extend(self.order.get(node.at()).filter(|_| *answer));
            at = node.child(*answer);
        }
        Some(so)
    }

    /// The facts that the condition reads.
    #[cfg(test)]
    pub(super) fn reads(&self, of: u32) -> FactMask {
        let (mut seen, mut next) = (vec![false; self.nodes.len()], vec![of]);
        let mut read = FactMask::EMPTY;
        while let Some(at) = next.pop() {
            let seen = seen.get_mut(at as usize).map(|seen| core::mem::replace(seen, true));
            if at > YES && seen == Some(false) {
                let node = self.at(at);
                self.order.get(node.at()).into_iter().for_each(|fact| read.insert(*fact));
                next.extend([node.yes, node.no]);
            }
        }
        read
    }

    #[cfg(test)]
    fn fewest(&self, of: u32, known: &mut [Option<(usize, bool)>]) -> Option<usize> {
        if of <= YES {
            return (of == YES).then_some(0);
        }
        if let Some((count, _)) = known.get(of as usize)? {
            return Some(*count);
        }
        let node = self.at(of);
        let fact = *self.order.get(node.at())?;
        let among = |group: Group| group.mask().iter().position(|one| one == fact);
        // No group has as many values as this.
        let counts = fact.group().map_or(Some(100), among)?;
        let yes = self.fewest(node.yes, known).map(|count| (count + counts, true));
        let no = self.fewest(node.no, known).map(|count| (count, false));
        let best = no.into_iter().chain(yes).min_by_key(|(count, _)| *count)?;
        *known.get_mut(of as usize)? = Some(best);
        Some(best.0)
    }

    pub(super) fn or(&mut self, one: u32, other: u32) -> Made {
        self.combine(Op::Or, one, other)
    }

    /// The first, and not the second.
    pub(super) fn minus(&mut self, one: u32, other: u32) -> Made {
        self.combine(Op::Minus, one, other)
    }

    /// Any of the cubes.
    pub(super) fn any<'c>(&mut self, cubes: impl Iterator<Item = &'c Cube>) -> Made {
        let mut any = NO;
        for cube in cubes {
            let cube = self.cube(cube)?;
            any = self.or(any, cube)?;
        }
        Ok(any)
    }

    fn cube(&mut self, cube: &Cube) -> Made {
        let facts = cube.facts();
        let mut all = YES;
        // From below, so that each step puts one node on top.
        for at in (0..self.order.len()).rev() {
            let Some(fact) = self.order.get(at).copied().filter(|fact| facts.contains(*fact))
            else {
                continue;
            };
            for (facts, affirmed) in [(cube.yes, true), (cube.no, false)] {
                if facts.contains(fact) {
                    let one = self.literal(at, fact, affirmed)?;
                    all = self.combine(Op::And, one, all)?;
                }
            }
        }
        Ok(all)
    }

    /// The fact at this place, or its opposite.
    fn literal(&mut self, at: usize, fact: Fact, affirmed: bool) -> Made {
        let (yes, no) = if affirmed { (YES, NO) } else { (NO, YES) };
        let mut node = self.node(at, yes, no)?;
        // Where a value that comes before it is so, it is not.
        if let Some(group) = fact.group() {
            let other = |one: &Fact| one.group() != Some(group);
            let first = self.order.iter().take(at).rposition(other).map_or(0, |last| last + 1);
            for earlier in (first..at).rev() {
                node = self.node(earlier, no, node)?;
            }
        }
        Ok(node)
    }

    /// The condition where the fact, which is no value of a group, is answered like this.
    pub(super) fn given(&mut self, of: u32, fact: Fact, answer: bool) -> Made {
        let Some(at) = self.order.iter().position(|one| *one == fact) else { return Ok(of) };
        self.given_at(of, at, answer, &mut MixedMap::default())
    }

    fn given_at(&mut self, of: u32, at: usize, answer: bool, done: &mut MixedMap<u64>) -> Made {
        let node = self.at(of);
        if node.at() > at {
            return Ok(of);
        }
        if node.at() == at {
            return Ok(node.child(answer));
        }
        if let Some(known) = done.get(&u64::from(of)) {
            return Ok(*known);
        }
        let yes = self.given_at(node.yes, at, answer, done)?;
        let no = self.given_at(node.no, at, answer, done)?;
        let made = self.node(node.at(), yes, no)?;
        done.insert(u64::from(of), made);
        Ok(made)
    }

    fn combine(&mut self, op: Op, one: u32, other: u32) -> Made {
        let either_way = op != Op::Minus;
        let (one, other) = if either_way && one > other { (other, one) } else { (one, other) };
        match (op, one, other) {
            (Op::And | Op::Minus, NO, _) | (Op::Minus, _, YES) => return Ok(NO),
            (Op::Or, YES, _) => return Ok(YES),
            (Op::And, YES, rest) | (Op::Or, NO, rest) | (Op::Minus, rest, NO) => return Ok(rest),
            (Op::And | Op::Or, same, again) if same == again => return Ok(same),
            (Op::Minus, same, again) if same == again => return Ok(NO),
            _ => {}
        }
        let key = (op as u64) << 62 | u64::from(one) << 31 | u64::from(other);
        if let Some(known) = self.done.get(&key) {
            return Ok(*known);
        }
        if self.steps() > self.most {
            return Err(TooLarge);
        }
        let (first, second) = (self.at(one), self.at(other));
        let at = first.at().min(second.at());
        let part = |node: Node, whole: u32, answer: bool| {
            if node.at() == at { node.child(answer) } else { whole }
        };
        let yes = self.combine(op, part(first, one, true), part(second, other, true))?;
        let no = self.combine(op, part(first, one, false), part(second, other, false))?;
        let made = self.node(at, yes, no)?;
        self.done.insert(key, made);
        Ok(made)
    }

    pub(super) fn at(&self, id: u32) -> Node {
        self.nodes.get(id as usize).copied().unwrap_or(Node::CONSTANT)
    }

    /// The node, made once.
    pub(super) fn node(&mut self, at: usize, yes: u32, no: u32) -> Made {
        if yes == no {
            return Ok(yes);
        }
        // Of the steps that there may be each makes one node at most, and there are fewer than 2^24.
        let key = (at as u64) << 48 | u64::from(yes) << 24 | u64::from(no);
        if let Some(known) = self.ids.get(&key) {
            return Ok(*known);
        }
        let node = Node::new(at, yes, no).ok_or(TooLarge)?;
        let id = u32::try_from(self.nodes.len()).map_err(|_| TooLarge)?;
        self.nodes.push(node);
        self.ids.insert(key, id);
        Ok(id)
    }

    /// The diagram of what the roots reach, that of the first root first; the roots are
    /// renumbered.
    pub(super) fn finish<'r>(
        self,
        roots: impl Iterator<Item = &'r mut u32>,
    ) -> Result<Diagram, TooLarge> {
        let mut kept = vec![Node::CONSTANT, Node::CONSTANT];
        let mut ids = vec![None; self.nodes.len()];
        for root in roots {
            *root = self.keep(*root, &mut ids, &mut kept)?;
        }
        Ok(Diagram::new(kept, self.order))
    }

    /// Keeps a node, after its children.
    fn keep(&self, id: u32, ids: &mut [Option<u32>], kept: &mut Vec<Node>) -> Made {
        let known = ids.get(id as usize).copied().flatten();
        if let Some(known) = known.or((id <= YES).then_some(id)) {
            return Ok(known);
        }
        let node = self.at(id);
        let (yes, no) = (self.keep(node.yes, ids, kept)?, self.keep(node.no, ids, kept)?);
        let new = u32::try_from(kept.len()).map_err(|_| TooLarge)?;
        kept.push(Node::new(node.at(), yes, no).ok_or(TooLarge)?);
        if let Some(slot) = ids.get_mut(id as usize) {
            *slot = Some(new);
        }
        Ok(new)
    }
}
