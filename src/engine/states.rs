//! What the rules do, three-valued, a bit for each rule of a word.

use super::evaluate::Evaluation;
use super::program::{Authority, Entry};
use crate::answer::Answer;
use crate::rule::Effect;

/// How many rules one word holds.
pub(crate) const RULES: usize = 64;

/// Of how many words it is kept what their rules do.
pub(crate) const KEPT: usize = 2;

/// The rules of one word by what they do, a bit for each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Classes {
    disapplies: u64,
    outside: u64,
    no_provision: u64,
    pub(crate) takes_out: u64,
    pub(crate) prohibits: u64,
    pub(crate) about_provision: u64,
    pub(crate) of_the_act: u64,
    pub(crate) noted: u64,
}

/// What the rules of one word do: which apply, and which apply and are not lifted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct States {
    pub(crate) reached: Bits,
    pub(crate) bites: Bits,
}

/// An answer for each rule of a word: a bit where it is yes, and one where it is unknown.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bits {
    pub(crate) yes: u64,
    pub(crate) open: u64,
}

impl Bits {
    /// The answers of these rules alone.
    pub(super) const fn only(self, rules: u64) -> Self {
        Self { yes: self.yes & rules, open: self.open & rules }
    }

    /// That it is so of one rule, or what is there.
    pub(super) const fn or(&mut self, bit: u64, answer: Answer) {
        match answer {
            Answer::Yes => (self.yes, self.open) = (self.yes | bit, self.open & !bit),
            Answer::Unknown => self.open |= bit & !self.yes,
            Answer::No => {}
        }
    }

    /// Where these are so and the others are not.
    pub(super) const fn and_not(self, other: Self) -> Self {
        let yes = self.yes & !(other.yes | other.open);
        Self { yes, open: (self.yes | self.open) & !other.yes & !yes }
    }

    /// Those of a class, beside what is there.
    const fn add(&mut self, bits: Self, class: u64) {
        self.yes |= bits.yes & class;
        self.open |= bits.open & class;
    }

    /// Whether any is so.
    pub(super) const fn any(self) -> Answer {
        match self {
            Self { yes: 0, open: 0 } => Answer::No,
            Self { yes: 0, .. } => Answer::Unknown,
            _ => Answer::Yes,
        }
    }
}

/// What one pass over the rules tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    /// By Kleene's logic: exact but for mixed facts and exclusive groups.
    pub(crate) evaluation: Evaluation,
    pub(crate) disapplied: Answer,
    pub(crate) no_provision: Answer,
    pub(crate) outside: Answer,
    /// What the rules of the first words do: of most cases all.
    pub(crate) kept: [States; KEPT],
}

impl Told {
    /// What all rules together say: their classes and states by words, and whether a law compels.
    pub(super) fn of<'c>(
        words: impl IntoIterator<Item = (&'c Classes, States)>,
        compelled: Answer,
    ) -> Self {
        let mut kept = [States::default(); KEPT];
        let [mut disapplied, mut no_provision, mut outside] = [Bits::default(); 3];
        let [mut act, mut act_of_provision, mut act_reached] = [Bits::default(); 3];
        let [mut policy, mut policy_of_provision, mut policy_reached] = [Bits::default(); 3];
        for (word, (of, states)) in words.into_iter().enumerate() {
            let bites = states.bites;
            if let Some(kept) = kept.get_mut(word) {
                *kept = states;
            }
            disapplied.add(bites, of.disapplies);
            no_provision.add(bites, of.no_provision);
            outside.add(bites, of.outside);
            let by_the_act = of.prohibits & of.of_the_act;
            let by_the_policy = of.prohibits & !of.of_the_act;
            act.add(bites, by_the_act & !of.about_provision);
            act_of_provision.add(bites, by_the_act & of.about_provision);
            act_reached.add(states.reached, by_the_act);
            policy.add(bites, by_the_policy & !of.about_provision);
            policy_of_provision.add(bites, by_the_policy & of.about_provision);
            policy_reached.add(states.reached, by_the_policy);
        }
        let (disapplied, no_provision) = (disapplied.any(), no_provision.any());
        let (within, provision) = (!disapplied, !no_provision);
        let act = act.any().or(act_of_provision.any().and(provision)).and(within);
        let policy = policy.any().or(policy_of_provision.any().and(provision));
        let evaluation = Evaluation {
            act,
            policy,
            overall: act.or(policy.and(!compelled)),
            // Where there is no provision, the rules that remain are told only if
            // they prohibit.
            act_regulates: act_reached.any().and(provision).and(within).or(act),
            policy_regulates: policy_reached.any(),
        };
        let outside = outside.any();
        Self { evaluation, disapplied, no_provision, outside, kept }
    }
}

impl Classes {
    pub(super) fn of(entries: &[Entry]) -> Self {
        let mut of = Self::default();
        for (at, entry) in entries.iter().enumerate() {
            let bit = 1_u64 << at;
            let set = |class: &mut u64, is: bool| *class |= if is { bit } else { 0 };
            set(&mut of.disapplies, entry.then.disapplies_the_act());
            set(&mut of.outside, entry.then == Effect::OutsideTheChapter);
            set(&mut of.no_provision, entry.then == Effect::NoProvision);
            set(&mut of.takes_out, entry.then.takes_out());
            set(&mut of.prohibits, entry.then == Effect::Prohibited);
            set(&mut of.about_provision, entry.about_provision);
            set(&mut of.of_the_act, entry.authority() == Authority::Act);
            set(&mut of.noted, entry.then == Effect::Noted);
        }
        of
    }
}
