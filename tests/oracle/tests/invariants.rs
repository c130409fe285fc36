//! What holds of every state, tried on a fixed stream of arbitrary ones.

use std::ops::{BitAnd, BitOr, Not};

use appi_oracle::{Edition, Facts, Truth, says};

/// A state whose answers come from a hash of the question and a seed, and one answer set apart.
struct Arbitrary {
    seed: u64,
    forced: Option<(&'static str, bool)>,
}

const KINDS: [&str; 9] = [
    "personal-information",
    "personal-data",
    "retained-personal-data",
    "pseudonymously-processed",
    "pseudonymously-processed-not-personal",
    "anonymously-processed",
    "personally-referable",
    "statistics",
    "not-about-a-living-individual",
];
const HANDLINGS: [&str; 18] = [
    "acquisition",
    "receipt",
    "use",
    "collation",
    "contact",
    "pseudonymous-processing",
    "anonymous-processing",
    "aggregation",
    "retention",
    "erasure",
    "change-of-purpose",
    "provision",
    "refuse-request",
    "grant-request",
    "disclose-otherwise",
    "charge-fee",
    "leave-leak-unreported",
    "leave-principals-uninformed",
];
const RELATIONS: [&str; 8] = [
    "principal",
    "same-entity",
    "entrustee",
    "sub-entrustee",
    "successor",
    "joint-user",
    "third-party",
    "public-at-large",
];
const SOURCES: [&str; 8] = [
    "principal-in-writing",
    "principal-otherwise",
    "third-party",
    "public-source",
    "observation",
    "generated",
    "entrustor",
    "predecessor",
];
const REQUESTS: [&str; 9] = [
    "notify-purpose",
    "disclose",
    "disclose-records",
    "correct",
    "stop-use",
    "stop-provision",
    "stop-for-risk",
    "stop-opt-out",
    "inform-of-foreign-measures",
];

impl Arbitrary {
    /// FNV-1a over the question, mixed with the seed.
    fn draw(&self, question: &str) -> usize {
        let hash = question.bytes().fold(0xcbf2_9ce4_8422_2325 ^ self.seed, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) as usize >> 33
    }

    fn drawn<const N: usize>(&self, list: [&str; N], question: &str, id: &str) -> bool {
        list.get(self.draw(question) % N) == Some(&id)
    }
}

impl Facts for Arbitrary {
    type Truth = bool;

    /// Half of the states answer one question in eight with yes, so that fewer gates and exceptions
    /// stand before the prohibitions.
    fn fact(&self, id: &str) -> bool {
        match self.forced {
            Some((forced, answer)) if forced == id => answer,
            _ => self.draw(id).is_multiple_of(if self.seed.is_multiple_of(2) { 2 } else { 8 }),
        }
    }

    fn kind(&self, id: &str) -> bool {
        self.drawn(KINDS, "kind", id)
    }

    fn handling(&self, id: &str) -> bool {
        self.drawn(HANDLINGS, "handling", id)
    }

    fn relation(&self, id: &str) -> bool {
        self.drawn(RELATIONS, "relation", id)
    }

    fn source(&self, id: &str) -> bool {
        self.drawn(SOURCES, "source", id)
    }

    fn request(&self, id: &str) -> bool {
        self.drawn(REQUESTS, "request", id)
    }

    fn channel(&self, _: &str) -> bool {
        false
    }
}

fn states() -> impl Iterator<Item = (Edition, u64)> {
    Edition::ALL.into_iter().flat_map(|edition| (0..4_000).map(move |seed| (edition, seed)))
}

#[test]
fn what_is_outside_is_not_prohibited() {
    let mut prohibited = 0;
    for (edition, seed) in states() {
        let said = says(edition, &Arbitrary { seed, forced: None });
        assert!(!(said.outside && said.prohibited), "{edition:?}, seed {seed}");
        prohibited += u32::from(said.prohibited);
    }
    assert!(prohibited > 500, "the stream reaches the prohibitions: {prohibited}");
}

/// Facts that in whatever state can only lift a prohibition, never bring one about.
#[test]
fn a_further_exception_never_prohibits() {
    let lifting = [
        "based-on-law",
        "consent-difficult",
        "consent-would-impede",
        "consent-to-use",
        "consent-to-provision",
        "consent-to-foreign-provision",
        "consent-to-special-care",
        "consent-to-referable-acquisition",
        "country-designated",
        "equivalent-system",
        "entrustor-notified",
        "extent-suffices",
        "fee-reasonable",
        "joint-use-published",
        "on-behalf-of-principal",
        "opt-out-filed",
        "published-by-qualified-person",
        "purpose-stated",
        "received-under-27-5",
        "recipient-is-academic",
        "source-checked",
        "within-entrusted-task",
        "within-purpose",
    ];
    for (edition, seed) in states().filter(|(_, seed)| seed % 16 == 1) {
        for fact in lifting {
            let without =
                says(edition, &Arbitrary { seed, forced: Some((fact, false)) }).prohibited;
            let with = says(edition, &Arbitrary { seed, forced: Some((fact, true)) }).prohibited;
            assert!(without || !with, "{fact} in {edition:?}, seed {seed}");
        }
    }
}

/// Sixty-four states at once, one in each bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sixtyfour(u64);

impl From<bool> for Sixtyfour {
    fn from(holds: bool) -> Self {
        Self(if holds { u64::MAX } else { 0 })
    }
}

impl Not for Sixtyfour {
    type Output = Self;

    fn not(self) -> Self {
        Self(!self.0)
    }
}

impl BitAnd for Sixtyfour {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for Sixtyfour {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Truth for Sixtyfour {}

/// The states of 64 seeds, from this one on.
struct From64(u64);

impl From64 {
    fn each(&self, answer: impl Fn(&Arbitrary) -> bool) -> Sixtyfour {
        let state = |bit| Arbitrary { seed: self.0 + bit, forced: None };
        Sixtyfour((0..64).fold(0, |bits, bit| bits | u64::from(answer(&state(bit))) << bit))
    }
}

impl Facts for From64 {
    type Truth = Sixtyfour;

    fn fact(&self, id: &str) -> Sixtyfour {
        self.each(|state| state.fact(id))
    }

    fn kind(&self, id: &str) -> Sixtyfour {
        self.each(|state| state.kind(id))
    }

    fn handling(&self, id: &str) -> Sixtyfour {
        self.each(|state| state.handling(id))
    }

    fn relation(&self, id: &str) -> Sixtyfour {
        self.each(|state| state.relation(id))
    }

    fn source(&self, id: &str) -> Sixtyfour {
        self.each(|state| state.source(id))
    }

    fn request(&self, id: &str) -> Sixtyfour {
        self.each(|state| state.request(id))
    }

    fn channel(&self, id: &str) -> Sixtyfour {
        self.each(|state| state.channel(id))
    }
}

/// Whatever the kind of truth, the articles are the same.
#[test]
fn many_states_at_once_are_decided_as_each_alone() {
    for edition in Edition::ALL {
        for seed in (0..2_048).step_by(64) {
            let (at_once, one) = (From64(seed), |state: &Arbitrary| says(edition, state));
            let said = says(edition, &at_once);
            assert_eq!(said.prohibited, at_once.each(|state| one(state).prohibited));
            assert_eq!(said.outside, at_once.each(|state| one(state).outside));
            assert_eq!(
                said.enforcement_withheld,
                at_once.each(|state| one(state).enforcement_withheld),
            );
            for (index, (duty, owed)) in said.duties.iter().enumerate() {
                let alone = at_once.each(|state| one(state).duties[index] == (*duty, true));
                assert_eq!(*owed, alone, "{duty} in {edition:?} from seed {seed}");
            }
        }
    }
}
