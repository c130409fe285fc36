//! What holds of every state, tried on a fixed stream of arbitrary ones.

use appi_oracle::{Edition, Facts, says};

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
