//! What policy and case establish, fact by fact.

use indexmap::IndexSet;

use crate::day::Day;

use crate::answer::Answer;
use crate::case::ConsentKind;
use crate::fact::{Fact, FactMask, FactSet, Group};
use crate::policy::Clauses;
use crate::register::{Entry, Unheard};
use crate::text::Bilingual;
use crate::vocabulary::Id;

/// What policy and case establish.
#[derive(Clone, Debug)]
pub(crate) struct Established {
    /// What is known.
    pub(crate) facts: FactSet,
    /// What no answer can change any more.
    pub(crate) settled: FactMask,
    /// What is settled only as long as the document stands as it does.
    pub(crate) listable: FactMask,
    /// What the case answers by itself.
    pub(crate) answered: FactMask,
    /// What was said to be unknown, so that silence presumes nothing.
    pub(crate) said_unknown: FactMask,
    /// The clauses of the policy that establish a fact.
    pub(crate) basis: IndexSet<(Fact, Id)>,
    /// What rests on the items.
    pub(crate) items: Vec<OnItems>,
    /// What silence presumes not to be so, as the documents stand.
    pub(crate) presumed: FactMask,
    /// The items concerned.
    pub(crate) concerned: Vec<Id>,
    /// What a day will bring about.
    pub(crate) awaited: Vec<(Fact, Day)>,
    /// Which consents on record answer.
    pub(crate) relied: Vec<Reliance>,
    /// Why consents on record do not count.
    pub(crate) shortfalls: Vec<Shortfall>,
    /// What is read off the policy, and off the case.
    pub(crate) of_policy: FactMask,
    pub(crate) of_case: FactMask,
    /// What the register answers, and by which entries.
    pub(crate) of_register: FactMask,
    pub(crate) recorded: Vec<Recorded>,
    /// Which of its entries would answer, and do not count.
    pub(crate) passed: Vec<Passed>,
}

/// A fact that the register answers.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    pub(crate) fact: Fact,
    pub(crate) entries: Vec<Entry>,
}

/// An entry that would answer a fact, and does not count.
#[derive(Clone, Debug)]
pub(crate) struct Passed {
    pub(crate) fact: Fact,
    pub(crate) entry: Entry,
    pub(crate) because: Unheard,
}

/// A fact that is as it is because of some items.
#[derive(Clone, Debug)]
pub(crate) struct OnItems {
    pub(crate) fact: Fact,
    pub(crate) items: Vec<Id>,
    /// What it would be without them.
    pub(crate) without: Answer,
}

/// 依拠した同意: the consent on record on which an answer rests: the first that is wholly
/// valid, and of provision abroad that whose information goes furthest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reliance {
    /// The fact that it answers.
    pub(crate) fact: Fact,
    /// What it is to.
    pub(crate) kind: ConsentKind,
    /// Its place among the consents on record.
    pub(crate) place: usize,
}

/// Why a consent on record does not count, or not yet.
#[derive(Clone, Debug)]
pub(crate) struct Shortfall {
    /// Its place among the consents of the case.
    pub(crate) place: usize,
    /// What it is to.
    pub(crate) kind: ConsentKind,
    /// The fact that it would answer.
    pub(crate) fact: Fact,
    /// What it lacks, or what is not known of it.
    pub(crate) lacks: Vec<(Bilingual, Answer)>,
}

impl Established {
    /// Nothing yet.
    pub(super) fn nothing() -> Self {
        Self {
            facts: FactSet::UNKNOWN,
            settled: FactMask::EMPTY,
            listable: FactMask::EMPTY,
            answered: FactMask::EMPTY,
            said_unknown: FactMask::EMPTY,
            basis: IndexSet::new(),
            items: Vec::new(),
            presumed: FactMask::EMPTY,
            concerned: Vec::new(),
            awaited: Vec::new(),
            relied: Vec::new(),
            shortfalls: Vec::new(),
            of_policy: FactMask::EMPTY,
            of_case: FactMask::EMPTY,
            of_register: FactMask::EMPTY,
            recorded: Vec::new(),
            passed: Vec::new(),
        }
    }

    /// What is new was read off the policy.
    pub(super) fn read_off_the_policy(&mut self) {
        self.of_policy = self.of_policy.union(self.unplaced());
    }

    /// What is new was read off the case.
    pub(super) fn read_off_the_case(&mut self) {
        self.of_case = self.of_case.union(self.unplaced());
    }

    /// What is known and nobody is said to have told.
    fn unplaced(&self) -> FactMask {
        let placed = self.of_policy.union(self.of_case).union(self.of_register);
        self.facts.known().minus(placed)
    }

    /// Records what the register answers, and by which entries.
    pub(super) fn record(&mut self, fact: Fact, entries: Vec<Entry>) {
        self.of_register.insert(fact);
        self.recorded.push(Recorded { fact, entries });
    }

    /// Records why an entry of the register does not count.
    pub(super) fn pass(&mut self, fact: Fact, entry: &Entry, because: Unheard) {
        let told = self.passed.iter().any(|one| one.fact == fact && one.entry == *entry);
        if !told {
            self.passed.push(Passed { fact, entry: entry.clone(), because });
        }
    }

    /// What a recipient is, and where: of the register it is told whether a rule still reads it
    /// or not. All else that it answers stays in the rules, and is told where one reads it.
    pub(crate) fn told_in_any_case(&self) -> FactMask {
        let keys = Group::values().with(Fact::RecipientAbroad).with(Fact::CountryDesignated);
        self.of_register.union(self.passed.iter().map(|one| one.fact).collect()).intersection(keys)
    }

    /// What the register answers of a fact, as far as the case does not answer itself.
    pub(crate) fn recorded(&self, fact: Fact) -> &[Entry] {
        self.recorded.iter().find(|one| one.fact == fact).map_or(&[], |one| &one.entries)
    }

    /// Records what the documents settle.
    pub(super) fn settle(&mut self, fact: Fact, answer: Answer) {
        if answer != Answer::Unknown {
            self.facts.set(fact, answer);
            match fact.group() {
                Some(group) if answer == Answer::Yes => {
                    self.settled = self.settled.union(group.mask());
                }
                _ => self.settled.insert(fact),
            }
        }
    }

    /// The facts where what is settled is so whatever is answered: of a key of which an answer
    /// leaves no value, all become open.
    pub(crate) fn keep_settled(&self, facts: FactSet) -> FactSet {
        let keep = |facts: FactMask, settled: FactMask| {
            facts.minus(self.settled).union(settled.intersection(self.settled))
        };
        FactSet { yes: keep(facts.yes, self.facts.yes), no: keep(facts.no, self.facts.no) }
    }

    /// Records what a document says and a case may still contradict.
    pub(super) fn state(&mut self, fact: Fact, answer: Answer) {
        self.facts.set(fact, answer);
    }

    /// Records what cannot be otherwise, as the documents have settled another fact. What
    /// may yet change with the items or a listing settles nothing else.
    pub(super) fn rule_out(&mut self) {
        let on_items = self.items.iter().map(|one| one.fact).collect();
        let fixed = self.settled.minus(self.listable).minus(on_items);
        for fact in fixed.intersection(self.facts.yes).iter() {
            fact.excludes().for_each(|other| self.settle(other, Answer::No));
            fact.implies().for_each(|other| self.settle(other, Answer::Yes));
        }
        for fact in fixed.intersection(self.facts.no).iter() {
            fact.implied_by().for_each(|other| self.settle(other, Answer::No));
        }
    }

    pub(super) fn rest_on(&mut self, fact: Fact, clauses: &Clauses) {
        self.basis.extend(clauses.into_iter().map(|clause| (fact, clause.clone())));
    }
}
