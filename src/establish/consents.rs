//! What consents on record say in a case.
//!
//! The elements of one consent come from one record: two half consents never add
//! up. Per kind of consent: yes if a record that reaches the case is wholly yes;
//! else unknown if one is open; else no.

use super::established::{Established, OnItems, Reliance, Shortfall};
use super::names::Names;
use super::reach::{KINDS, Reach, Reads, is_to};
use crate::answer::Answer;
use crate::case::{Consent, Presume, Shown};
use crate::edition::Edition;
use crate::fact::{Fact, FactMask};
use crate::policy::Policy;
use crate::steps::Stepwise as _;
use crate::vocabulary::Id;

/// The place of provision abroad among them.
const ABROAD: usize = 2;

const SHOWN: [(Shown, Fact); 6] = [
    (Shown::Country, Fact::CountryNamed),
    (Shown::Regime, Fact::RegimeExplained),
    (Shown::Measures, Fact::MeasuresExplained),
    (Shown::CountryUnknown, Fact::CountryUnknownExplained),
    (Shown::Substitute, Fact::SubstituteInformationGiven),
    (Shown::MeasuresUnknown, Fact::MeasuresUnknownExplained),
];

/// From when a consent to foreign provision needs the information of Art. 28(2): of local
/// bodies since 2023.
const BEFORE: [(Fact, Edition); 2] = [
    (Fact::ForeignConsentBefore2022, Edition::Y2022),
    (Fact::ForeignConsentBefore2023, Edition::Y2023),
];

/// Every fact that consents on record answer: the kinds, who consented, from when a consent to
/// provision abroad is, and what was shown before it.
const ON_RECORD: [Fact; 14] = {
    let [(_, u), (_, p), (_, f), (_, s), (_, r)] = KINDS;
    let [(b, _), (c, _)] = BEFORE;
    let [(_, d), (_, e), (_, g), (_, h), (_, i), (_, j)] = SHOWN;
    [u, p, f, s, r, Fact::ConsenterIncapable, b, c, d, e, g, h, i, j]
};

/// Where among them stand who consented, from when it is, and what was shown.
const INCAPABLE: usize = KINDS.len();
const FROM_WHEN: usize = INCAPABLE + 1;
const WHAT_WAS_SHOWN: usize = FROM_WHEN + BEFORE.len();

/// Every fact that consents on record answer.
pub(super) fn on_record() -> impl Iterator<Item = Fact> {
    ON_RECORD.into_iter()
}

/// What the consents of a principal say, as bits: of each fact that consents answer yes, no, that
/// it is unknown, or nothing; and on which of them each kind of consent rests.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Said {
    answers: Answers,
    relied: [Option<u32>; KINDS.len()],
    /// Whether a consent may not be as a document has it.
    pub(crate) doubtful: bool,
}

/// By the place of a fact among those that consents answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Answers {
    yes: u16,
    no: u16,
    unknown: u16,
}

impl Answers {
    const fn set(&mut self, at: usize, answer: Answer) {
        match answer {
            Answer::Yes => self.yes |= 1 << at,
            Answer::No => self.no |= 1 << at,
            Answer::Unknown => self.unknown |= 1 << at,
        }
    }

    const fn at(self, at: usize) -> Option<Answer> {
        if self.yes >> at & 1 == 1 {
            Some(Answer::Yes)
        } else if self.no >> at & 1 == 1 {
            Some(Answer::No)
        } else if self.unknown >> at & 1 == 1 {
            Some(Answer::Unknown)
        } else {
            None
        }
    }

    /// Each fact that is answered.
    pub(crate) fn iter(self) -> impl Iterator<Item = (Fact, Answer)> + Clone {
        let mut rest = self.yes | self.no | self.unknown;
        core::iter::from_fn(move || {
            let at = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            Some((*ON_RECORD.get(at)?, self.at(at)?))
        })
    }

    /// The answer to a fact, if there is one.
    pub(crate) fn get(self, fact: Fact) -> Option<Answer> {
        self.at(ON_RECORD.iter().position(|one| *one == fact)?)
    }

    /// The answers before which nothing else goes.
    pub(crate) const fn beside(self, overruled: Overruled) -> Self {
        let Overruled { all, unknown } = overruled;
        Self { yes: self.yes & !all, no: self.no & !all, unknown: self.unknown & !(all | unknown) }
    }
}

/// The answers of consents before which something else goes: what the case answers itself, and
/// what is known anyhow where the consents do not know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Overruled {
    all: u16,
    unknown: u16,
}

impl Overruled {
    pub(crate) fn of(answered: FactMask, known: FactMask) -> Self {
        let places = |mask: FactMask, from: usize| {
            let among = ON_RECORD.into_iter().enumerate().skip(from);
            let among = among.filter(|(_, fact)| mask.contains(*fact));
            among.fold(0, |places, (at, _)| places | 1 << at)
        };
        // Where there is no consent there is none of any kind: that is known of nobody else.
        Self { all: places(answered, 0), unknown: places(known, KINDS.len()) }
    }
}

/// How far a consent to provision abroad goes, and on how little beside it rests.
type Furthest = (u8, u8, u8, u8);

impl Said {
    /// Reads the consents of a principal.
    pub(crate) fn of(reach: &Reach, consents: &[Consent]) -> Self {
        let reads = Reads::of(reach, consents);
        let mut said = Self::default();
        let mut kinds = [Answer::No; KINDS.len()];
        let mut chosen: Option<(Furthest, u32, &Consent, Answer)> = None;
        // That somebody could judge, or was represented, is known where every consent says so.
        let mut known = !consents.is_empty();
        for (place, consent) in (0..).zip(consents) {
            let read = reads.at(place as usize, consent);
            said.doubtful |= read.doubtful;
            known &= consent.by_a_capable_person() != Answer::Unknown;
            let whole = read.whole();
            if whole == Answer::No {
                continue;
            }
            for kind in consent.to.iter().map(|kind| *kind as usize) {
                let Some(of_kind) = kinds.get_mut(kind) else { continue };
                let value = whole.and(reads.standing(consent, kind));
                *of_kind = of_kind.or(value);
                if let Some(relied) = said.relied.get_mut(kind).filter(|_| value == Answer::Yes) {
                    *relied = relied.or(Some(place));
                }
                if kind == ABROAD && value != Answer::No {
                    let furthest = furthest(consent, value, reach);
                    if chosen.is_none_or(|(before, ..)| furthest >= before) {
                        chosen = Some((furthest, place, consent, value));
                    }
                }
            }
        }
        for (at, answer) in kinds.into_iter().enumerate() {
            said.answers.set(at, answer);
        }
        if known {
            said.answers.set(INCAPABLE, Answer::No);
        }
        let [_, _, abroad, ..] = kinds;
        if let Some((_, place, consent, value)) = chosen {
            said.abroad(consent, place, value != abroad, reach);
        }
        said
    }

    /// What was shown is read from the one record on which a provision abroad would rest: that
    /// whose consent and information go furthest together. Two half consents never add up: where
    /// another record is the better consent, what this one showed is doubtful of that one.
    fn abroad(&mut self, chosen: &Consent, place: u32, doubtful: bool, reach: &Reach) {
        let [_, _, relied, ..] = &mut self.relied;
        if !doubtful && relied.is_some() {
            *relied = Some(place);
        }
        if let Some(given) = chosen.given.filter(|_| !doubtful) {
            for (at, (_, edition)) in BEFORE.into_iter().enumerate() {
                self.answers.set(FROM_WHEN + at, (given < edition.since()).into());
            }
        }
        let shown = shown(chosen);
        for at in 0..SHOWN.len() {
            let answer = match shown.map(|shown| shown >> at & 1 == 1) {
                Some(false) => Answer::No,
                Some(true) if !doubtful => Answer::Yes,
                None if reach.presume == Presume::Nothing => return,
                Some(true) | None => Answer::Unknown,
            };
            self.answers.set(WHAT_WAS_SHOWN + at, answer);
        }
    }

    /// What the consents answer.
    pub(crate) const fn answers(&self) -> Answers {
        self.answers
    }

    /// On which consents the kinds of consent rest.
    pub(crate) fn reliances(self) -> impl Iterator<Item = Reliance> {
        let relied = KINDS.into_iter().zip(self.relied);
        relied
            .filter_map(|((kind, fact), place)| {
                Some(Reliance { fact, kind, place: place? as usize })
            })
            .stepwise()
    }
}

fn furthest(consent: &Consent, value: Answer, reach: &Reach) -> Furthest {
    // Of old consents no information is asked for.
    let old = reach.date < Edition::Y2022.since()
        || consent.given.is_some_and(|given| given < Edition::Y2022.since());
    let all = shown(consent);
    let shown = all.unwrap_or_default();
    let informed = all.map_or(Answer::Unknown, informed);
    let informed = match consent.given {
        _ if old => Answer::Yes,
        Some(_) => informed,
        // It may be so old.
        None => informed.or(Answer::Unknown),
    };
    // What stands in place of information rests on more that is asked.
    let plainly = u8::from(has(shown, Shown::Country) && has(shown, Shown::Regime))
        + u8::from(has(shown, Shown::Measures));
    let plainly = if old { u8::MAX } else { plainly };
    (rank(value.and(informed)), rank(value), rank(informed), plainly)
}

/// No, unknown, yes.
const fn rank(answer: Answer) -> u8 {
    match answer {
        Answer::No => 0,
        Answer::Unknown => 1,
        Answer::Yes => 2,
    }
}

/// What was shown, as bits; none if nobody says.
fn shown(consent: &Consent) -> Option<u8> {
    let bit = |what: &Shown| 1 << *what as u8;
    Some(consent.shown.as_ref()?.iter().fold(0, |all, what| all | bit(what)))
}

const fn has(shown: u8, what: Shown) -> bool {
    shown >> what as u8 & 1 == 1
}

/// Whether the information of Art. 28(2) was shown before the consent.
fn informed(shown: u8) -> Answer {
    let has = |what| has(shown, what);
    let country = has(Shown::Country) && has(Shown::Regime);
    let instead = has(Shown::CountryUnknown) && has(Shown::Substitute);
    let measures = has(Shown::Measures) || has(Shown::MeasuresUnknown);
    ((country || instead) && measures).into()
}

/// What the consents on record of a case say.
pub(super) fn consents(established: &mut Established, consents: &[Consent], reach: &Reach) {
    let said = Said::of(reach, consents);
    for (fact, answer) in said.answers().iter() {
        established.state(fact, answer);
        if answer == Answer::Unknown {
            established.said_unknown.insert(fact);
        }
    }
    established.relied = said.reliances().collect();
    for (_, fact) in KINDS {
        if let Some(limits) = limits_in_the_way(consents, &said, fact, reach) {
            let beyond = reach.concerned().iter().filter(|item| !limits.contains(item));
            let items = beyond.cloned().collect();
            established.items.push(OnItems { fact, items, without: Answer::Yes });
        }
    }
    established.shortfalls = shortfalls(consents, reach);
}

/// The items beyond which a consent does not go that is valid otherwise, where no other is.
pub(crate) fn limits_in_the_way<'c>(
    consents: &'c [Consent],
    said: &Said,
    fact: Fact,
    reach: &Reach,
) -> Option<&'c [Id]> {
    let kind = KINDS.iter().position(|(_, one)| *one == fact)?;
    if said.answers.at(kind) == Some(Answer::Yes) {
        return None;
    }
    let reads = Reads::of(reach, consents);
    let would_do = |(place, consent): &(usize, &Consent)| {
        let of_any_items = reads.at(*place, consent).of_any_items();
        let valid = || of_any_items.and(reads.standing(consent, kind)) == Answer::Yes;
        let limits = consent.items.as_deref().unwrap_or_default();
        is_to(consent, kind) && reach.concerned().iter().any(|one| limits.contains(one)) && valid()
    };
    let (_, consent) = consents.iter().enumerate().find(would_do)?;
    consent.items.as_deref()
}

/// The shortfalls of every consent on record.
pub(crate) fn shortfalls(consents: &[Consent], reach: &Reach) -> Vec<Shortfall> {
    let reads = Reads::of(reach, consents);
    let mut all = Vec::new();
    for (place, consent) in consents.iter().enumerate() {
        let read = reads.at(place, consent);
        for (at, (kind, fact)) in KINDS.into_iter().enumerate() {
            let told = read.told(reads.standing(consent, at));
            let lacks: Vec<_> = told.filter(|(_, answer)| *answer != Answer::Yes).collect();
            if is_to(consent, at) && !lacks.is_empty() {
                all.push(Shortfall { place, kind, fact, lacks });
            }
        }
    }
    all
}

/// Whether the policy says of somebody among the principals that they may not be able to judge:
/// then nobody presumes that they can.
pub(super) fn may_be_minors(policy: &Policy, names: &Names<'_>) -> bool {
    let of_the_dataset = |id: &Id| names.dataset.principals.contains(id);
    policy.principals.iter().any(|one| one.minors && of_the_dataset(&one.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::ConsentKind;

    /// What is told by its place in a list is told by its own number.
    #[test]
    fn the_lists_are_in_order() {
        assert!(KINDS.iter().map(|(kind, _)| kind).eq(ConsentKind::ALL));
        assert!(SHOWN.iter().map(|(what, _)| what).eq(Shown::ALL));
        assert_eq!(KINDS[ABROAD].0, ConsentKind::ForeignProvision);
        assert_eq!(ON_RECORD[INCAPABLE], Fact::ConsenterIncapable);
        assert_eq!(ON_RECORD[FROM_WHEN], BEFORE[0].0);
        assert_eq!(ON_RECORD[WHAT_WAS_SHOWN], SHOWN[0].1);
    }
}
