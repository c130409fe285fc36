//! Where the Act limits nothing: which places show it.

use super::decided::Decision;
use super::reasons::ReasonKind;
use super::verdict::Verdict;
use crate::answer::Answer;
use crate::edition::Edition;
use crate::engine::{Authority, Entry, Origin, Program};
use crate::fact::{Fact, FactMask, Group};
use crate::law;
use crate::norm::{Citation, Norm};
use crate::rule::{Cube, Effect, Rule, any_holds};
use crate::steps::Stepwise as _;
use crate::vocabulary::{Handling, InformationKind};

impl<'a> Decision<'a> {
    /// 規律のないことの根拠: where the Act sets no limit on the handling, and no rule takes
    /// it out either, the places that show it: of a leak, the one of whose cases it is
    /// none; else what defines the kinds of information that it can be about, for none of
    /// which the text in force limits such a handling. Nothing where the Act regulates.
    ///
    /// Of a kind that the edition does not know yet, the definition of personal
    /// information, which it was not.
    ///
    /// ```
    /// # use appi::{Case, Edition, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/004-jcert.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "use"
    ///     dataset = "login-cookies"
    ///     purpose = { text = "measuring advertisements" }
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let places: Vec<String> =
    ///     prepared.decide(&[]).unregulated_by().map(|place| place.to_string()).collect();
    /// assert_eq!(places, ["APPI Art. 2(7)"]);
    /// ```
    pub fn unregulated_by(&self) -> impl Iterator<Item = Citation> + use<'a> {
        let day = self.prepared.day();
        self.unregulated_norms().filter_map(move |norm| norm.citation_on(day)).stepwise()
    }

    /// 適用されない理由: the rules of the Act on such a handling of this information which nothing but
    /// facts keep out, each with these facts: what tells why it limits nothing.
    pub(crate) fn kept_out(&self) -> Vec<(&'static Rule, Vec<Fact>)> {
        let facts = self.facts;
        let by_facts = |cube: &Cube| {
            let failing = cube.yes.minus(facts.yes).union(cube.no.intersection(facts.yes));
            let ungrouped =
                |fact: Fact| fact.group().is_none() && !matches!(fact, Fact::Handling(_));
            let so = |fact: Fact| facts.get(fact) != Answer::Unknown && ungrouped(fact);
            failing.iter().all(so).then(|| failing.iter().collect::<Vec<_>>())
        };
        let limits = |entry: &&Entry| {
            entry.then == Effect::Prohibited && any_holds(&entry.when, &facts) == Answer::No
        };
        // Of a leak that need not be told every case is named that it is not, those too that the
        // documents settle.
        let leak = self.prepared.case.handling.is_about_a_leak();
        let program = match leak && self.verdict() == Verdict::Permitted {
            true => Program::of_the_act(self.prepared.edition),
            false => &self.prepared.program,
        };
        let entries = program.entries.iter().filter(limits);
        let nearest = |entry: &Entry| {
            let Origin::Act(rule) = entry.origin else { return None };
            let ways = entry.when.iter().filter_map(by_facts);
            ways.min_by_key(Vec::len).map(|failing| (rule, failing))
        };
        entries.filter_map(nearest).collect()
    }

    /// The norms of these places.
    pub(crate) fn unregulated_norms(&self) -> impl Iterator<Item = Norm> + use<'a> {
        let edition = self.prepared.edition;
        let by_a_rule = || {
            self.reasons().any(|reason| {
                reason.authority() == Authority::Act && reason.kind() == ReasonKind::Excludes
            })
        };
        let silent = self.ruling(Authority::Act).is_not_regulated() && !by_a_rule();
        let mut cases = cases_of_a_leak(self.prepared.case.handling, edition).peekable();
        let none = cases.peek().is_none();
        let kinds = self.facts.possible(Group::Kind);
        let definitions = law::DEFINITIONS
            .iter()
            .copied()
            .filter(move |norm| none && defines_one_of(kinds, *norm, edition));
        cases.chain(definitions).filter(move |_| silent).stepwise()
    }
}

/// Where the cases stand in which a leak has to be told of.
fn cases_of_a_leak(handling: Handling, edition: Edition) -> impl Iterator<Item = Norm> {
    law::limits_on(handling, InformationKind::PersonalData, edition)
        .filter(move |_| handling.is_about_a_leak())
        .stepwise()
}

fn defines_one_of(kinds: FactMask, norm: Norm, edition: Edition) -> bool {
    kinds.iter().any(|fact| match fact {
        Fact::Kind(kind) => law::definition(kind, edition) == norm,
        _ => false,
    })
}
