//! Rules: *when these facts hold, this handling is prohibited (or this duty is
//! due), unless …*

mod condition;
mod cube;
mod element;

pub(crate) use condition::Condition;
pub(crate) use cube::{
    Cube, any_holds, both, can_meet, consistent, cut, lower, lower_all, negated, push_minimal,
};
pub(crate) use element::{Element, element};

use crate::duty::Duty;
use crate::edition::Edition;
use crate::norm::Norm;
use crate::steps::Stepwise as _;

/// What follows when a rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// The handling is prohibited.
    Prohibited,
    /// The Chapter does not reach this operator or this information at all.
    OutsideTheChapter,
    /// The rules on this handling do not apply here; standing duties stay.
    Disapplied,
    /// The same, because the rules for the public sector apply in their stead.
    LeftToThePublicSector,
    /// What is called a provision is none: the rules on provision do not apply;
    /// those on the purpose, and standing duties, stay.
    NoProvision,
    /// The duty arises from the handling.
    Arises(Duty),
    /// The duty stands for whoever holds the information.
    Stands(Duty),
    /// The duty stands even for those whom the Chapter does not reach.
    StandsOutside(Duty),
    /// The duty at this place of the policy arises from the handling.
    ArisesByPolicy(usize),
    /// The duty at this place of the policy stands whatever is done.
    StandsByPolicy(usize),
    /// The Commission does not use its powers against the handling, which stays
    /// what it is.
    EnforcementWithheld,
    /// A reading on which the answer rests, told beside it; it changes nothing.
    Noted,
}

impl Effect {
    /// Whether it takes the handling out of rules that would else reach it.
    pub(crate) const fn takes_out(self) -> bool {
        self.disapplies_the_act() || matches!(self, Self::NoProvision)
    }

    /// Whether it takes the handling out of every rule of the Act.
    pub(crate) const fn disapplies_the_act(self) -> bool {
        matches!(self, Self::OutsideTheChapter | Self::Disapplied | Self::LeftToThePublicSector)
    }
}

/// An exception: all its elements together lift the rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exception {
    pub(crate) norm: Norm,
    pub(crate) does: Does,
    pub(crate) elements: &'static [Element],
}

/// What an exception does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    /// It permits what the rule prohibits, or frees of the duty.
    Permits,
    /// It takes the case out of the rule, which never was about it.
    TakesOut,
    /// It leads from the rule to another one, which then asks for a ground of its own.
    LeadsElsewhere,
}

/// A rule of the Act. Its elements and its exceptions each carry their norm, so
/// that both change with the edition. What the Act refers to as "the cases of" another
/// paragraph is a list of exceptions that stands there, and is referred to here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    pub(crate) norm: Norm,
    pub(crate) when: &'static [Element],
    pub(crate) then: Effect,
    pub(crate) unless: &'static [&'static [Exception]],
}

/// An exception that permits.
pub(crate) const fn exception(norm: Norm, elements: &'static [Element]) -> Exception {
    Exception { norm, does: Does::Permits, elements }
}

/// An exception that takes the case out of the rule.
pub(crate) const fn takes_out(norm: Norm, elements: &'static [Element]) -> Exception {
    Exception { norm, does: Does::TakesOut, elements }
}

/// An exception that leads to another rule.
pub(crate) const fn leads_elsewhere(norm: Norm, elements: &'static [Element]) -> Exception {
    Exception { norm, does: Does::LeadsElsewhere, elements }
}

impl Exception {
    /// The elements that the edition demands.
    pub(crate) fn elements_in(
        &self,
        edition: Edition,
    ) -> impl Iterator<Item = &'static Element> + Clone + use<> {
        self.elements.iter().filter(move |e| e.norm.in_force(edition)).stepwise()
    }
}

impl Rule {
    /// The elements of the rule that the edition demands.
    pub(crate) fn when_in(
        &self,
        edition: Edition,
    ) -> impl Iterator<Item = &'static Element> + Clone + use<> {
        self.when.iter().filter(move |e| e.norm.in_force(edition)).stepwise()
    }

    /// The exceptions of every edition.
    pub(crate) fn exceptions(&self) -> impl Iterator<Item = &'static Exception> + Clone + use<> {
        self.unless.iter().copied().flatten().stepwise()
    }

    /// The exceptions of the edition, but for those of a list that nothing which the
    /// rule is about can fulfil: that of a provision lifts nothing of a change of purpose.
    pub(crate) fn exceptions_in(
        &self,
        edition: Edition,
    ) -> impl Iterator<Item = &'static Exception> + Clone + use<> {
        let when = lower_all(self.when_in(edition));
        self.exceptions()
            .filter(move |exception| {
                exception.norm.in_force(edition)
                    && can_meet(&when, &lower_all(exception.elements_in(edition)))
            })
            .stepwise()
    }
}
