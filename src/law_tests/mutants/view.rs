//! A law that is otherwise than it is, lowered for each edition.

use std::collections::BTreeSet;

use crate::edition::Edition;
use crate::engine::{CompiledException, Entry, ExceptionOrigin, Origin, Program, about_provision};
use crate::fact::FactSet;
use crate::law;
use crate::norm::{Norm, Place};
use crate::rule::{Element, Rule, can_meet, lower_all};

/// The rules of the Act, but for some; and where the norms stand, but for one.
pub(super) struct Law {
    rules: Vec<(usize, Option<&'static Rule>)>,
    stands: Option<(Norm, [Option<Place>; Edition::ALL.len()])>,
}

/// A rule in an edition.
#[derive(Clone, Debug)]
pub(super) struct Lowered {
    pub(super) entry: Entry,
    /// Where it stands itself.
    pub(super) own: Place,
    /// The same, with its elements.
    pub(super) places: BTreeSet<Place>,
    /// Where each of its exceptions stands, with its elements.
    pub(super) of_exceptions: Vec<BTreeSet<Place>>,
}

impl PartialEq for Lowered {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (&self.entry, &other.entry);
        let cubes = |entry: &Entry| -> Vec<_> {
            entry.exceptions.iter().map(|one| one.cubes.clone()).collect()
        };
        (self.own, &self.places, &self.of_exceptions)
            == (other.own, &other.places, &other.of_exceptions)
            && (one.then, &one.when) == (two.then, &two.when)
            && cubes(one) == cubes(two)
    }
}

impl Law {
    /// The law as it is.
    pub(super) const AS_IT_IS: Self = Self { rules: Vec::new(), stands: None };

    /// With these in place of the rules that stand there, or without them.
    pub(super) const fn with(rules: Vec<(usize, Option<&'static Rule>)>) -> Self {
        Self { rules, stands: None }
    }

    /// Where the norm stands there, edition by edition.
    pub(super) const fn where_stands(
        norm: Norm,
        places: [Option<Place>; Edition::ALL.len()],
    ) -> Self {
        Self { rules: Vec::new(), stands: Some((norm, places)) }
    }

    fn place(&self, norm: Norm, edition: Edition) -> Option<Place> {
        let at = Edition::ALL.iter().position(|one| *one == edition)?;
        match &self.stands {
            Some((moved, places)) if *moved == norm => places[at],
            _ => norm.place(edition),
        }
    }

    /// Which rules may be otherwise in an edition; all where it is open what there is room for.
    fn touched(&self, rules: &[&'static Rule]) -> Vec<usize> {
        let Some((norm, _)) = self.stands else {
            return self.rules.iter().map(|(at, _)| *at).collect();
        };
        if law::settled_where(|one| one != norm).is_some() {
            return (0..rules.len()).collect();
        }
        let of = |elements: &[Element]| elements.iter().any(|one| one.norm == norm);
        let reads = |rule: &Rule| {
            rule.norm == norm
                || of(rule.when)
                || rule.exceptions().any(|one| one.norm == norm || of(one.elements))
        };
        let touched = rules.iter().enumerate().filter(|(_, rule)| reads(rule));
        touched.map(|(at, _)| at).collect()
    }

    /// What of the rules is otherwise in an edition.
    pub(super) fn changed(
        &self,
        rules: &[&'static Rule],
        there: &[Option<Lowered>],
        edition: Edition,
    ) -> Vec<(usize, Option<Lowered>)> {
        let touched = self.touched(rules).into_iter();
        let lowered = touched.map(|at| {
            let changed = self.rules.iter().find(|(one, _)| *one == at);
            let rule = changed.map_or(Some(rules[at]), |(_, rule)| *rule);
            (at, rule.and_then(|rule| self.lower(rule, edition)))
        });
        lowered.filter(|(at, lowered)| *lowered != there[*at]).collect()
    }

    /// The rule in an edition, if it has it.
    pub(super) fn lower(&self, rule: &'static Rule, edition: Edition) -> Option<Lowered> {
        let in_force = |norm: Norm| self.place(norm, edition).is_some();
        let demanded = |elements: &'static [Element]| {
            elements.iter().filter(|one| in_force(one.norm)).collect::<Vec<_>>()
        };
        let places = |norm: Norm, elements: &[&'static Element]| -> BTreeSet<Place> {
            let norms = elements.iter().map(|one| one.norm).chain([norm]);
            norms.filter_map(|norm| self.place(norm, edition)).collect()
        };
        let own = self.place(rule.norm, edition)?;
        let when = demanded(rule.when);
        let of_rule = places(rule.norm, &when);
        let when = lower_all(when.into_iter());
        let (mut exceptions, mut of_exceptions) = (Vec::new(), Vec::new());
        for exception in rule.exceptions().filter(|one| in_force(one.norm)) {
            let elements = demanded(exception.elements);
            let cubes = lower_all(elements.iter().copied());
            if can_meet(&when, &cubes) {
                let origin = ExceptionOrigin { of_the_act: Some(exception), clause: None };
                exceptions.push(CompiledException { origin, cubes });
                of_exceptions.push(places(exception.norm, &elements));
            }
        }
        let about_provision = about_provision(&when);
        let origin = Origin::Act(rule);
        let entry = Entry { origin, then: rule.then, when, exceptions, about_provision };
        let settled = law::settled_where(in_force);
        let entry = cut(&entry, &settled.unwrap_or_default())?;
        Some(Lowered { entry, own, places: of_rule, of_exceptions })
    }
}

/// The rule where this is settled; nothing where it cannot apply.
pub(super) fn cut(entry: &Entry, settled: &FactSet) -> Option<Entry> {
    if *settled == FactSet::UNKNOWN {
        return Some(entry.clone());
    }
    let mut program = Program::new(vec![entry.clone()]).specialise(settled);
    program.entries.pop()
}

/// That the law as it is is lowered here as the library lowers it.
#[test]
fn the_law_as_it_is_is_lowered_alike() {
    for edition in Edition::ALL {
        let here = law::rules().filter_map(|rule| Law::AS_IT_IS.lower(rule, edition));
        let mut there = Program::of_the_act(edition).entries.iter();
        for here in here {
            let there = there.next().unwrap();
            let lowered = Lowered { entry: there.clone(), ..here.clone() };
            assert!(here == lowered && here.entry.about_provision == there.about_provision);
        }
        assert!(there.next().is_none());
    }
}
