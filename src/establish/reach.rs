//! What consents on record have to be in a case, of which the names are looked up once.

use std::sync::Arc;

use super::declared::Declared;
use super::names::Names;
use crate::answer::Answer;
use crate::case::{Capacity, Case, Consent, ConsentKind, Presume};
use crate::day::Day;
use crate::fact::Fact;
use crate::policy::{Policy, Withdrawal};
use crate::steps::Stepwise as _;
use crate::text::Bilingual;
use crate::vocabulary::{Country, Id};

/// The kinds of consents, in their own order, each with what it answers.
pub(super) const KINDS: [(ConsentKind, Fact); 5] = [
    (ConsentKind::Use, Fact::ConsentToUse),
    (ConsentKind::Provision, Fact::ConsentToProvision),
    (ConsentKind::ForeignProvision, Fact::ConsentToForeignProvision),
    (ConsentKind::SpecialCare, Fact::ConsentToSpecialCare),
    (ConsentKind::ReferableAcquisition, Fact::ConsentToReferable),
];

/// What the consents of a principal have to reach, and by when. To read them by it allocates
/// nothing.
#[derive(Clone, Debug)]
pub(crate) struct Reach {
    declared: Arc<Declared>,
    /// The recipient and its category.
    recipient: [Option<u32>; 2],
    /// The name of a recipient that nothing declares.
    described: Option<Id>,
    names_a_recipient: bool,
    of_the_policy: bool,
    /// By the number of an item, its place among those concerned.
    items: Vec<Option<u32>>,
    concerned: Vec<Id>,
    /// By the number of a purpose, whether it is that of the case or a wider one.
    purposes: Option<Vec<bool>>,
    country: Option<Country>,
    pub(super) date: Day,
    withdrawal: Withdrawal,
    pub(super) presume: Presume,
}

/// How many items are counted at once.
const AT_ONCE: usize = 128;

/// What one consent is in the case.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    /// By the place of each element, whether it is not so, or not known.
    no: u8,
    unknown: u8,
    /// Whether it reaches some of the items.
    some_items: Answer,
    /// Whether something of it is not as a document may have it, or may not be.
    pub(super) doubtful: bool,
}

/// What a consent has to be, beside not withdrawn: that is told of each kind.
const ELEMENTS: [(&str, &str); 8] = [
    ("an assent was expressed", "同意の意思表示がある"),
    ("given beforehand", "あらかじめ得た"),
    ("the principal's identity confirmed", "本人であることを確認した"),
    ("given by one who can judge", "判断能力を有する者による"),
    ("reaches the recipient", "提供先に及ぶ"),
    ("reaches the items", "項目に及ぶ"),
    ("reaches the purpose", "利用目的に及ぶ"),
    ("reaches the country", "当該外国に及ぶ"),
];

const STANDING: Bilingual = Bilingual { en: "not withdrawn", ja: "撤回されていない" };

/// Where whether it stands is told among them, and what is reached.
const BEFORE_STANDING: usize = 2;
const RECIPIENT: usize = 4;
const ITEMS: usize = 5;

impl Read {
    /// Nothing is read yet.
    pub(super) const NOTHING: Self =
        Self { no: 0, unknown: 0, some_items: Answer::Unknown, doubtful: false };

    fn set(&mut self, at: usize, answer: Answer) {
        self.no |= u8::from(answer == Answer::No) << at;
        self.unknown |= u8::from(answer == Answer::Unknown) << at;
    }

    /// Whether it is all that it has to be, but for its standing and for what is left out.
    const fn all_but(self, left_out: u8) -> Answer {
        match (self.no & !left_out, self.unknown & !left_out) {
            (0, 0) => Answer::Yes,
            (0, _) => Answer::Unknown,
            _ => Answer::No,
        }
    }

    /// Whether it is all that it has to be, but for its standing.
    pub(super) const fn whole(self) -> Answer {
        self.all_but(0)
    }

    /// The same whatever the items.
    pub(super) const fn of_any_items(self) -> Answer {
        self.all_but(1 << ITEMS)
    }

    /// Whether it is one to what the case is about, or to some of it.
    const fn concerns(self) -> Answer {
        let of_the_person = (1 << RECIPIENT) - 1;
        self.all_but(of_the_person | 1 << ITEMS).and(self.some_items)
    }

    /// What it has to be, and whether it is.
    pub(super) fn told(self, standing: Answer) -> impl Iterator<Item = (Bilingual, Answer)> {
        let answer = |at: usize| self.all_but(!(1 << at));
        let told = ELEMENTS.into_iter().enumerate();
        let mut told: Vec<_> =
            told.map(|(at, (en, ja))| (Bilingual { en, ja }, answer(at))).collect();
        told.insert(BEFORE_STANDING, (STANDING, standing));
        told.into_iter().stepwise()
    }
}

/// The withdrawals of each kind that a consent may have to hear of.
#[derive(Clone, Copy, Debug, Default)]
struct Withdrawals([Withdrawn; KINDS.len()]);

/// The consents of a principal, each read once unless there are many.
#[derive(Debug)]
pub(super) struct Reads<'r> {
    reach: &'r Reach,
    first: [Read; READ_ONCE],
    /// None where nothing is withdrawn.
    withdrawals: Option<Withdrawals>,
}

/// How many are read once.
const READ_ONCE: usize = 8;

/// The last days on which what the case is about was withdrawn, or may have been.
#[derive(Clone, Copy, Debug, Default)]
struct Withdrawn {
    certain: Option<Day>,
    possible: Option<Day>,
}

impl<'r> Reads<'r> {
    pub(super) fn of(reach: &'r Reach, consents: &[Consent]) -> Self {
        let mut first = [Read::NOTHING; READ_ONCE];
        let mut withdrawn = false;
        for (read, consent) in first.iter_mut().zip(consents) {
            *read = reach.read(consent);
            withdrawn |= consent.withdrawn.is_some();
        }
        let mut reads = Self { reach, first, withdrawals: None };
        if withdrawn || consents.len() > READ_ONCE {
            reads.withdrawals = Some(reads.withdrawn(consents));
        }
        reads
    }

    /// What the consent at a place is.
    pub(super) fn at(&self, place: usize, consent: &Consent) -> Read {
        self.first.get(place).copied().unwrap_or_else(|| self.reach.read(consent))
    }

    /// What is withdrawn by the day of the case.
    fn withdrawn(&self, consents: &[Consent]) -> Withdrawals {
        let mut all = Withdrawals::default();
        for (place, consent) in consents.iter().enumerate() {
            let day = consent.withdrawn.filter(|day| *day <= self.reach.date);
            let Some(day) = day else { continue };
            let concerns = self.at(place, consent).concerns();
            for kind in &consent.to {
                let Some(of_kind) = all.0.get_mut(*kind as usize) else { continue };
                match concerns {
                    Answer::Yes => of_kind.certain = of_kind.certain.max(Some(day)),
                    Answer::Unknown => of_kind.possible = of_kind.possible.max(Some(day)),
                    Answer::No => {}
                }
            }
        }
        all
    }

    /// Whether a consent stands. A withdrawal is heard by every older consent to the same,
    /// which may be wider.
    pub(super) fn standing(&self, consent: &Consent, kind: usize) -> Answer {
        let Some(all) = &self.withdrawals else { return Answer::Yes };
        let own = consent.withdrawn.is_some_and(|day| day <= self.reach.date);
        let Withdrawn { certain, possible } = all.0.get(kind).copied().unwrap_or_default();
        let heard = match consent.given {
            _ if own => Answer::Yes,
            // Of a consent without a day any withdrawal may be the later.
            None if certain.or(possible).is_some() => Answer::Unknown,
            None => Answer::No,
            given if certain > given => Answer::Yes,
            given if certain.max(possible) >= given => Answer::Unknown,
            _ => Answer::No,
        };
        match (heard, self.reach.withdrawal) {
            (Answer::No, _) => Answer::Yes,
            (Answer::Yes, Withdrawal::EndsConsent) => Answer::No,
            (Answer::Unknown, _) | (_, Withdrawal::Unsettled) => Answer::Unknown,
        }
    }
}

impl Reach {
    pub(crate) fn of(
        declared: &Arc<Declared>,
        policy: &Policy,
        case: &Case,
        names: &Names<'_>,
    ) -> Self {
        let number = |id: &Id| declared.recipients.get(id);
        let name = names.recipient_name.as_ref();
        let category = names.recipient.and_then(|one| one.category.as_ref());
        let mut items = vec![None; declared.items.len()];
        for (at, item) in (0..).zip(&names.items) {
            let there = declared.items.get(item).and_then(|number| items.get_mut(number as usize));
            if let Some(there) = there {
                *there = Some(at);
            }
        }
        let purposes = names.purpose.map(|purpose| {
            let mut within = vec![false; declared.purposes.len()];
            for one in policy.with_wider(purpose) {
                let there = declared.purposes.get(&one.id);
                if let Some(there) = there.and_then(|number| within.get_mut(number as usize)) {
                    *there = true;
                }
            }
            within
        });
        Self {
            declared: Arc::clone(declared),
            recipient: [name.and_then(number), category.and_then(number)],
            described: name.filter(|name| number(name).is_none()).cloned(),
            names_a_recipient: name.is_some(),
            of_the_policy: names.recipient.is_some(),
            items,
            concerned: names.items.clone(),
            purposes,
            country: names.country,
            date: case.date,
            withdrawal: policy.settings.withdrawal,
            presume: case.presume,
        }
    }

    pub(super) fn read(&self, consent: &Consent) -> Read {
        let mut doubtful = consent.to.is_empty()
            || consent.id.as_ref().is_some_and(is_misnamed)
            || consent.withdrawn.is_some_and(|day| consent.given.is_some_and(|given| day < given));
        let [all_items, some_items] = self.items(consent, &mut doubtful);
        let elements = [
            consent.expressed.is_assent(),
            consent.given.map_or(Answer::Unknown, |given| (given <= self.date).into()),
            consent.identity_confirmed,
            capable(consent),
            self.recipient(consent, &mut doubtful),
            all_items,
            self.purpose(consent, &mut doubtful),
            self.country(consent, &mut doubtful),
        ];
        let mut read = Read { some_items, doubtful, ..Read::NOTHING };
        elements.into_iter().enumerate().for_each(|(at, answer)| read.set(at, answer));
        read
    }

    fn recipient(&self, consent: &Consent, doubtful: &mut bool) -> Answer {
        let Some(limits) = &consent.recipients else { return Answer::Yes };
        let (mut by_name, mut any_shown) = (false, false);
        for limit in limits {
            match self.declared.recipients.get(limit) {
                Some(Declared::ANY_SHOWN) => any_shown = true,
                number @ Some(_) => by_name |= self.recipient.contains(&number),
                None if self.described.as_ref() == Some(limit) => by_name = true,
                None => *doubtful = true,
            }
        }
        *doubtful |= limits.is_empty();
        if by_name {
            Answer::Yes
        } else if any_shown {
            // Recipients that the policy names were shown; of others nobody has said.
            if self.of_the_policy { Answer::Yes } else { Answer::Unknown }
        } else if self.names_a_recipient {
            Answer::No
        } else {
            Answer::Unknown
        }
    }

    /// Whether a consent reaches every item, and some; no list, no limit. Of items that nobody
    /// has listed it is not known.
    fn items(&self, consent: &Consent, doubtful: &mut bool) -> [Answer; 2] {
        let Some(limits) = &consent.items else { return [Answer::Yes; 2] };
        let (mut all, mut some) = (true, false);
        // Once, unless there are very many.
        for first in (0..usize::max(self.concerned.len(), 1)).step_by(AT_ONCE) {
            let among = usize::min(self.concerned.len() - first, AT_ONCE);
            let mut reached = 0_u128;
            for limit in limits {
                let Some(number) = self.declared.items.get(limit) else {
                    *doubtful = true;
                    continue;
                };
                let place = self.items.get(number as usize).copied().flatten();
                let place = place.and_then(|place| (place as usize).checked_sub(first));
                if let Some(place) = place.filter(|place| *place < among) {
                    reached |= 1 << place;
                }
            }
            all &= among > 0 && reached == u128::MAX >> (AT_ONCE - among);
            some |= reached != 0;
        }
        *doubtful |= limits.is_empty();
        if self.concerned.is_empty() {
            return [Answer::Unknown; 2];
        }
        [all.into(), some.into()]
    }

    fn purpose(&self, consent: &Consent, doubtful: &mut bool) -> Answer {
        let Some(limits) = &consent.purposes else { return Answer::Yes };
        let mut within = false;
        for limit in limits {
            match self.declared.purposes.get(limit) {
                Some(number) => {
                    let purposes = self.purposes.as_ref();
                    within |= purposes.is_some_and(|all| all.get(number as usize) == Some(&true));
                }
                None => *doubtful = true,
            }
        }
        *doubtful |= limits.is_empty();
        self.purposes.as_ref().map_or(Answer::Unknown, |_| within.into())
    }

    fn country(&self, consent: &Consent, doubtful: &mut bool) -> Answer {
        let Some(limits) = &consent.countries else { return Answer::Yes };
        *doubtful |= limits.is_empty();
        self.country.map_or(Answer::Unknown, |country| limits.contains(&country).into())
    }

    /// The items of the case.
    pub(super) fn concerned(&self) -> &[Id] {
        &self.concerned
    }
}

/// Whether a consent is one to what stands at this place among [`KINDS`].
pub(super) fn is_to(consent: &Consent, kind: usize) -> bool {
    KINDS.get(kind).is_some_and(|(kind, _)| consent.to.contains(kind))
}

/// Whether it counts as given by one who can judge: where nobody says that the person could
/// not, that is presumed, and named ([`Fact::ConsenterIncapable`]).
fn capable(consent: &Consent) -> Answer {
    match consent.capacity {
        Capacity::Unknown => Answer::Yes,
        Capacity::Capable | Capacity::Incapable => consent.by_a_capable_person(),
    }
}

/// Whether an id is not as ids are. By a table first: most ids of consents are numbers of some
/// length.
fn is_misnamed(id: &Id) -> bool {
    let bytes = id.as_str().as_bytes();
    let sort = |byte: &u8| SORTS.get(usize::from(*byte)).copied().unwrap_or_default();
    let ends = [bytes.first(), bytes.last()];
    let ends = ends.into_iter().fold(LETTER, |all, end| all & end.map_or(0, sort));
    let within = bytes.iter().fold(WITHIN, |all, byte| all & sort(byte));
    ends | within != LETTER | WITHIN && (bytes.is_empty() || id.misfit().is_some())
}

/// A letter or digit, which may stand anywhere, and a mark, which may stand between them.
const LETTER: u8 = 1;
const WITHIN: u8 = 2;

/// What each byte is in an id of letters of ASCII.
static SORTS: [u8; 256] = {
    let mut sorts = [0; 256];
    let (mut rest, mut byte): (&mut [u8], u8) = (&mut sorts, 0);
    while let [sort, others @ ..] = rest {
        if byte.is_ascii_alphanumeric() {
            *sort = LETTER | WITHIN;
        } else if matches!(byte, b'-' | b'_' | b'.') {
            *sort = WITHIN;
        }
        (rest, byte) = (others, byte.wrapping_add(1));
    }
    sorts
};
