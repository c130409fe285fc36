//! A condition as few products of facts: irredundant sums of products of a diagram (S. Minato,
//! "Fast generation of irredundant sum-of-products forms from binary decision diagrams", 1992),
//! with groups of which one value is so.

use std::rc::Rc;

use super::super::builder::{Made, TooLarge};
use super::super::marks::{NO, YES};
use super::conditions::Both;
use super::kinds::{Cover, Product};
use crate::fact::{Fact, FactMask, Group};

/// How many products a cover has at most.
pub(crate) const MOST_PRODUCTS: usize = 1_024;

/// What a condition is where one value of a group is so: the value, or none of those that are read.
#[derive(Clone, Copy, Debug)]
struct Branch {
    value: Option<Fact>,
    /// What has to be covered, and what may be.
    must: u32,
    may: u32,
    covered: u32,
}

impl Both {
    /// Products that together hold wherever the first condition does, and nowhere but where the last
    /// does; without any of them that would not be so. They are sought of the second, which is wider
    /// than the first and simpler.
    pub(crate) fn products(
        &mut self,
        must: u32,
        so: u32,
        may: u32,
    ) -> Result<Vec<Product>, TooLarge> {
        let cover = self.cover(so, may)?;
        // What those behind a product hold, with it and without.
        let mut behind = vec![NO];
        for product in cover.products.iter().rev() {
            let last = behind.last().copied().unwrap_or(NO);
            behind.push(self.or(last, product.node)?);
        }
        behind.pop();
        let (mut kept, mut before) = (Vec::new(), NO);
        for (product, behind) in cover.products.iter().zip(behind.into_iter().rev()) {
            let own = self.and(must, product.node)?;
            let others = self.or(before, behind)?;
            if self.minus(own, others)? != NO {
                kept.push(*product);
                before = self.or(before, product.node)?;
            }
        }
        Ok(kept)
    }

    fn cover(&mut self, must: u32, may: u32) -> Result<Rc<Cover>, TooLarge> {
        if must == NO {
            return Ok(Rc::default());
        }
        if may == YES {
            return Ok(Rc::new(Cover { products: vec![Product::ALWAYS], node: YES }));
        }
        if let Some(known) = self.covers.get(&(must, may)) {
            return Ok(Rc::clone(known));
        }
        let at = self.builder.at(must).at().min(self.builder.at(may).at());
        let cover = match self.group_at(at) {
            Some(group) => self.cover_of_group(group, must, may)?,
            None => self.cover_of_fact(at, must, may)?,
        };
        if cover.products.len() > MOST_PRODUCTS {
            return Err(TooLarge);
        }
        let cover = Rc::new(cover);
        self.covers.insert((must, may), Rc::clone(&cover));
        Ok(cover)
    }

    fn cover_of_fact(&mut self, at: usize, must: u32, may: u32) -> Result<Cover, TooLarge> {
        let fact = self.builder.order().get(at).copied().ok_or(TooLarge)?;
        let child = |both: &Self, of: u32, answer: bool| {
            let node = both.builder.at(of);
            if node.at() == at { node.child(answer) } else { of }
        };
        let [must_yes, must_no] = [true, false].map(|answer| child(self, must, answer));
        let [may_yes, may_no] = [true, false].map(|answer| child(self, may, answer));
        let only_yes = self.minus(must_yes, may_no)?;
        let yes = self.cover(only_yes, may_yes)?;
        let only_no = self.minus(must_no, may_yes)?;
        let no = self.cover(only_no, may_no)?;
        let left_yes = self.minus(must_yes, yes.node)?;
        let left_no = self.minus(must_no, no.node)?;
        let (left, may) = (self.or(left_yes, left_no)?, self.and(may_yes, may_no)?);
        let either = self.cover(left, may)?;
        let mut products = Vec::new();
        for product in &yes.products {
            let node = self.builder.node(at, product.node, NO)?;
            products.push(Product { yes: product.yes.with(fact), node, ..*product });
        }
        for product in &no.products {
            let node = self.builder.node(at, NO, product.node)?;
            products.push(Product { no: product.no.with(fact), node, ..*product });
        }
        products.extend(&either.products);
        let (one, other) = (self.or(yes.node, either.node)?, self.or(no.node, either.node)?);
        Ok(Cover { products, node: self.builder.node(at, one, other)? })
    }

    fn cover_of_group(&mut self, group: Group, must: u32, may: u32) -> Result<Cover, TooLarge> {
        let (musts, mays) = (self.by_value(group, must), self.by_value(group, may));
        let branches = musts.into_iter().zip(mays);
        let mut branches: Vec<Branch> = branches
            .map(|((value, must), (_, may))| Branch { value, must, may, covered: NO })
            .collect();
        let mut everywhere = YES;
        for branch in &branches {
            everywhere = self.and(everywhere, branch.may)?;
        }
        let mut products = Vec::new();
        for at in 0..branches.len() {
            let Some(branch) = branches.get(at).copied() else { continue };
            let left = self.minus(branch.must, everywhere)?;
            let left = self.minus(left, branch.covered)?;
            let cover = self.cover(left, branch.may)?;
            for product in &cover.products {
                // It holds of each other value of which it may.
                let mut values = FactMask::EMPTY;
                let mut nodes = Vec::new();
                for branch in &mut branches {
                    let holds = self.minus(product.node, branch.may)? == NO;
                    if holds {
                        values = values.union(self.standing_for(group, branch.value));
                        branch.covered = self.or(branch.covered, product.node)?;
                    }
                    nodes.push((branch.value, if holds { product.node } else { NO }));
                }
                let node = self.of_values(&nodes)?;
                products.push(Product { values: product.values.union(values), node, ..*product });
            }
        }
        let mut left = NO;
        for branch in &branches {
            let own = self.minus(branch.must, branch.covered)?;
            left = self.or(left, own)?;
        }
        let either = self.cover(left, everywhere)?;
        products.extend(&either.products);
        let mut nodes = Vec::new();
        for branch in &branches {
            nodes.push((branch.value, self.or(branch.covered, either.node)?));
        }
        Ok(Cover { products, node: self.of_values(&nodes)? })
    }

    /// What a condition is where each value of the group is so that is read, and then where none is.
    pub(super) fn by_value(&self, group: Group, of: u32) -> Vec<(Option<Fact>, u32)> {
        let values = self.builder.order().iter().enumerate();
        let values = values.filter(|(_, fact)| fact.group() == Some(group));
        let (mut all, mut rest) = (Vec::new(), of);
        for (at, value) in values {
            let node = self.builder.at(rest);
            let so = if node.at() == at { node.yes } else { rest };
            all.push((Some(*value), so));
            rest = if node.at() == at { node.no } else { rest };
        }
        all.push((None, rest));
        all
    }

    /// The condition that is this where each value is so.
    fn of_values(&mut self, nodes: &[(Option<Fact>, u32)]) -> Made {
        let mut rest = NO;
        for (value, node) in nodes.iter().rev() {
            rest = match value {
                None => *node,
                Some(value) => {
                    let at = self.builder.order().iter().position(|one| one == value);
                    self.builder.node(at.ok_or(TooLarge)?, *node, rest)?
                }
            };
        }
        Ok(rest)
    }

    /// The value, or those that nothing reads.
    fn standing_for(&self, group: Group, value: Option<Fact>) -> FactMask {
        value.map_or(group.mask().minus(self.read), |value| FactMask::EMPTY.with(value))
    }
}
