//! What every engine is asked, and what it may answer.

/// A provision of customers' data, as an application knows it.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    /// The place of the purpose in the policy.
    pub(crate) purpose: usize,
    pub(crate) abroad: bool,
    pub(crate) entrustee: bool,
    pub(crate) consent: bool,
    pub(crate) consent_abroad: bool,
    pub(crate) law: bool,
    pub(crate) equivalent: bool,
    pub(crate) within_task: bool,
}

/// The keys of what varies beside the purpose, and whether it is so.
pub(crate) const KEYS: [&str; 7] =
    ["abroad", "entrustee", "consent", "consent_abroad", "law", "equivalent", "within_task"];

impl Question {
    pub(crate) const fn bits(&self) -> [bool; 7] {
        [
            self.abroad,
            self.entrustee,
            self.consent,
            self.consent_abroad,
            self.law,
            self.equivalent,
            self.within_task,
        ]
    }

    pub(crate) fn purpose(&self) -> String {
        purpose(self.purpose)
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        let keys = KEYS.iter().zip(self.bits());
        let mut map: serde_json::Map<_, _> =
            keys.map(|(key, is)| ((*key).to_owned(), is.into())).collect();
        map.insert("purpose".to_owned(), self.purpose().into());
        map.into()
    }
}

pub(crate) fn purpose(at: usize) -> String {
    format!("p{at}")
}

/// Every other purpose is one for which the data is held.
pub(crate) const fn is_specified(at: usize) -> bool {
    at % 2 == 0
}

/// The rules that can prohibit, and the duties that can arise.
pub(crate) const RULES: [&str; 4] =
    ["purpose-limit", "third-party-provision", "foreign-provision", "policy"];
pub(crate) const DUTIES: [&str; 4] =
    ["supervise-entrustee", "ensure-foreign-measures", "record-provision", "keep-record"];

/// An answer: the verdict, and as bits which rules prohibit and which duties arise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) prohibited: bool,
    pub(crate) reasons: u8,
    pub(crate) duties: u8,
}

impl Answer {
    pub(crate) fn reason(&mut self, id: &str) {
        self.reasons |= bit(&RULES, id);
    }

    pub(crate) fn duty(&mut self, id: &str) {
        self.duties |= bit(&DUTIES, id);
    }
}

fn bit(of: &[&str], id: &str) -> u8 {
    of.iter().position(|one| *one == id).map_or(0, |at| 1 << at)
}

/// How many purposes the questions are about, however many the policy has.
const ASKED_ABOUT: usize = 16;

/// So many questions, the same each time.
pub(crate) fn questions(count: usize, purposes: usize) -> Vec<Question> {
    let mut seed = 20_261_130_u64;
    let mut next = move || {
        seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let about = purposes.min(ASKED_ABOUT);
    let step = purposes / about;
    // Of an even step one of the next, so that half of them are not specified.
    let purpose = |at: usize| (at * step + at % 2).min(purposes - 1);
    let mut all = Vec::with_capacity(count);
    for _ in 0..count {
        let dice = next();
        let bit = |at: u32| dice >> at & 1 == 1;
        all.push(Question {
            purpose: purpose((dice >> 32) as usize % about),
            abroad: bit(0),
            entrustee: bit(1),
            consent: bit(2) && bit(3),
            consent_abroad: bit(4) && bit(5),
            law: bit(6) && bit(7) && bit(8),
            equivalent: bit(9),
            within_task: bit(10),
        });
    }
    all
}
