//! Customers with the consents that they gave, withdrew and gave again: made up, one after the
//! other, the same for the same seed.

use appi::case::{Capacity, ConsentKind, Expression, Shown};
use appi::{Answer, Consent, Day};

/// A customer as a database would have it.
#[derive(Debug)]
pub(crate) struct Customer {
    pub(crate) number: u64,
    pub(crate) consents: Vec<Consent>,
}

/// How many of a hundred customers have each history.
const HISTORIES: [(u64, History); 11] = [
    (52, History::Current),
    (11, History::OlderNotice),
    (9, History::NeverAsked),
    (6, History::Withdrawn),
    (5, History::ByUse),
    (4, History::AtHomeOnly),
    (4, History::Limited),
    (3, History::GivenAgain),
    (3, History::NotIdentified),
    (2, History::BeforeTheAmendment),
    (1, History::Minor),
];

/// What became of the consent of a customer.
#[derive(Clone, Copy, Debug)]
enum History {
    /// Given after the notice that the policy now has.
    Current,
    /// Given after a notice that told the country alone.
    OlderNotice,
    NeverAsked,
    Withdrawn,
    /// Deemed by use of the site.
    ByUse,
    /// To provision, of which nothing abroad was said.
    AtHomeOnly,
    /// For some items only.
    Limited,
    /// Withdrawn, and given anew.
    GivenAgain,
    NotIdentified,
    /// Before information on the country had to be given (2022-04-01).
    BeforeTheAmendment,
    /// Of a child, without anybody who represents it.
    Minor,
}

/// A stream of customers.
#[derive(Debug)]
pub(crate) struct Customers {
    dice: u64,
    next: u64,
    all: u64,
    days: Days,
}

/// The days on which something was told, given or withdrawn.
#[derive(Clone, Copy, Debug)]
struct Days {
    /// Of the notice of today, and of the one before.
    notice: Day,
    older: Day,
    before_the_amendment: Day,
}

impl Customers {
    /// So many customers; the notice of today was shown since this day.
    pub(crate) fn new(all: u64, seed: u64, notice: Day) -> Option<Self> {
        let days = Days {
            notice,
            older: "2023-06-01".parse().ok()?,
            before_the_amendment: "2020-09-01".parse().ok()?,
        };
        Some(Self { dice: seed, next: 0, all, days })
    }

    /// SplitMix64.
    const fn below(&mut self, bound: u64) -> u64 {
        self.dice = self.dice.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.dice;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }

    fn after(&mut self, day: Day, at_most: u64) -> Day {
        let days = self.below(at_most);
        day.plus_days(u32::try_from(days).unwrap_or_default())
    }

    fn history(&mut self) -> History {
        let mut rest = self.below(100);
        for (chance, history) in HISTORIES {
            match rest.checked_sub(chance) {
                None => return history,
                Some(left) => rest = left,
            }
        }
        History::NeverAsked
    }

    fn consents(&mut self, number: u64) -> Vec<Consent> {
        let days = self.days;
        let history = self.history();
        let given = match history {
            History::NeverAsked => return Vec::new(),
            History::OlderNotice => self.after(days.older, 1_000),
            History::BeforeTheAmendment => self.after(days.before_the_amendment, 500),
            // Not later than the day of the export.
            _ => self.after(days.notice, 45),
        };
        let mut consent = form(number, 0, given);
        match history {
            History::OlderNotice => consent.shown = Some(vec![Shown::Country]),
            History::BeforeTheAmendment => consent.shown = None,
            History::Withdrawn => consent.withdrawn = Some(given.plus_days(1)),
            History::ByUse => consent.expressed = Expression::ByUse,
            History::AtHomeOnly => {
                consent.to = vec![ConsentKind::Provision];
                consent.countries = "JP".parse().ok().map(|japan| vec![japan]);
            }
            History::Limited => consent.items = Some(vec!["name".into(), "email".into()]),
            History::NotIdentified => consent.identity_confirmed = Answer::Unknown,
            History::Minor => {
                consent.capacity = Capacity::Incapable;
                consent.representative = Answer::No;
            }
            History::GivenAgain => {
                consent.withdrawn = Some(given.plus_days(1));
                return vec![consent, form(number, 1, given.plus_days(3))];
            }
            History::Current | History::NeverAsked => {}
        }
        // One in five ordered the newsletter, too, which allows nothing abroad.
        if self.below(5) == 0 {
            let mut newsletter = form(number, 2, given);
            newsletter.to = vec![ConsentKind::Use];
            newsletter.recipients = None;
            return vec![newsletter, consent];
        }
        vec![consent]
    }
}

/// A consent by ticking the form of the notice of today.
fn form(number: u64, sheet: u64, given: Day) -> Consent {
    let to = [ConsentKind::Provision, ConsentKind::ForeignProvision];
    let mut consent = Consent::new(to, Expression::Tick);
    consent.id = Some(format!("form-{number}-{sheet}").into());
    consent.recipients = Some(vec!["partner".into()]);
    consent.purposes = Some(vec!["promotion".into()]);
    consent.shown = Some(vec![Shown::Country, Shown::Regime, Shown::Measures]);
    consent.given = Some(given);
    consent.identity_confirmed = Answer::Yes;
    consent.capacity = Capacity::Capable;
    consent
}

impl Iterator for Customers {
    type Item = Customer;

    fn next(&mut self) -> Option<Customer> {
        if self.next == self.all {
            return None;
        }
        self.next += 1;
        let number = self.next;
        Some(Customer { number, consents: self.consents(number) })
    }
}
