//! What is noted of the nodes of a diagram in a pass: on the stack, and for as many as there may be.

/// The node of what is never so.
pub(super) const NO: u32 = 0;

/// The node of what is always so.
pub(super) const YES: u32 = 1;

/// One bit for each node, of so many words.
pub(super) struct Marks<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Marks<WORDS> {
    pub(super) const fn of(id: u32) -> Self {
        let mut marks = Self([0; WORDS]);
        marks.set(id);
        marks
    }

    pub(super) const fn set(&mut self, id: u32) {
        let (at, bit) = (id as usize / 64, id % 64);
        if let Some((_, [word, ..])) = self.0.split_at_mut_checked(at) {
            *word |= 1 << bit;
        }
    }

    pub(super) fn has(&self, id: u32) -> bool {
        self.0.get(id as usize / 64).is_some_and(|word| word >> (id % 64) & 1 == 1)
    }

    /// The last one below another, constants aside.
    pub(super) fn last_below(&self, end: u32) -> Option<u32> {
        let at = end / 64;
        let mut word = self.0.get(at as usize).copied().unwrap_or(0) & ((1 << (end % 64)) - 1);
        let mut at = at;
        while word == 0 {
            at = at.checked_sub(1)?;
            word = self.0.get(at as usize).copied().unwrap_or(0);
        }
        Some(at * 64 + word.ilog2()).filter(|id| *id > YES)
    }
}

/// For each node the first that is the same where what is known is left out.
pub(super) struct Same<const NODES: usize, const SLOTS: usize> {
    of: [u16; NODES],
    /// The nodes that are first, each at a slot that follows from what it reads: twice as many.
    slots: [u16; SLOTS],
}

impl<const NODES: usize, const SLOTS: usize> Same<NODES, SLOTS> {
    pub(super) const fn none() -> Self {
        Self { of: [0; NODES], slots: [0; SLOTS] }
    }

    pub(super) fn of(&self, id: u32) -> u32 {
        self.of.get(id as usize).copied().map_or(NO, u32::from)
    }

    pub(super) fn set(&mut self, id: u32, first: u32) {
        if let (Some(slot), Ok(first)) = (self.of.get_mut(id as usize), u16::try_from(first)) {
            *slot = first;
        }
    }

    pub(super) fn slot(at: usize, yes: u32, no: u32) -> usize {
        let mixed = at.wrapping_mul(0x9e37_79b1) ^ (yes as usize).wrapping_mul(0x85eb_ca6b);
        (mixed ^ (no as usize).wrapping_mul(0xc2b2_ae35)) >> 7
    }

    /// The node at a slot; of the slots half are free.
    pub(super) fn at(&self, slot: usize) -> Option<u32> {
        let id = self.slots.get(slot % self.slots.len()).copied().map_or(NO, u32::from);
        (id != NO).then_some(id)
    }

    pub(super) fn put(&mut self, slot: usize, id: u32) {
        let place = slot % self.slots.len();
        if let (Some(slot), Ok(id)) = (self.slots.get_mut(place), u16::try_from(id)) {
            *slot = id;
        }
    }
}
