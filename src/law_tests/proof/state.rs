//! All states of one set of keys at once, in the words of the second encoding: what it asks is
//! answered by conditions.

use core::cell::RefCell;
use core::ops::{BitAnd, BitOr, Not};

use appi_oracle::{Facts, Truth};

use crate::answer::Answer;
use crate::case::{Case, CaseRecipient, DescribedRecipient, OrUnknown};
use crate::edition::Edition;
use crate::engine::{Conditions, Program, Said};
use crate::establish::then;
use crate::fact::{EXCLUSIVE, Fact, FactMask, FactSet, Group, IMPLIED, Silence};
use crate::rule::Cube;
use crate::vocabulary::{Channel, Handling, InformationKind, Relation, Source};

thread_local! {
    /// The diagram in which the conditions are.
    static CONDITIONS: RefCell<Option<Conditions>> = const { RefCell::new(None) };
}

/// What the conditions do.
pub(in crate::law_tests) fn with<T>(work: impl FnOnce(&mut Conditions) -> T) -> T {
    CONDITIONS.with_borrow_mut(|conditions| work(conditions.as_mut().unwrap()))
}

/// Has the conditions be in this diagram.
pub(in crate::law_tests) fn within(conditions: Conditions) {
    CONDITIONS.with_borrow_mut(|there| *there = Some(conditions));
}

/// Has every fact and every value of a key open, and no rule.
pub(in crate::law_tests) fn open() {
    let keys = Group::values().iter().chain(Handling::ALL.iter().map(|one| Fact::Handling(*one)));
    let all = Fact::ACT.iter().copied().chain(keys);
    let (conditions, _) = Conditions::of(&Program::new(Vec::new()), FactSet::UNKNOWN, all);
    within(conditions);
}

/// When something is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::law_tests) struct When(pub(in crate::law_tests) u32);

impl When {
    pub(in crate::law_tests) const NEVER: Self = Self(Conditions::NEVER);
    pub(in crate::law_tests) const ALWAYS: Self = Self(Conditions::ALWAYS);

    pub(in crate::law_tests) fn fact(fact: Fact) -> Self {
        Self(with(|conditions| conditions.fact(fact)))
    }

    pub(in crate::law_tests) fn any(cubes: &[Cube]) -> Self {
        Self(with(|conditions| conditions.any(cubes)))
    }

    /// The same where the fact is answered like this.
    pub(in crate::law_tests) fn given(self, fact: Fact, answer: bool) -> Self {
        Self(with(|conditions| conditions.given(self.0, fact, answer)))
    }

    pub(in crate::law_tests) fn minus(self, other: Self) -> Self {
        Self(with(|conditions| conditions.minus(self.0, other.0)))
    }

    pub(in crate::law_tests) fn differs(self, from: Self) -> Self {
        Self(with(|conditions| conditions.differ(self.0, from.0)))
    }

    /// What is so in a state in which it holds and the fewest facts are so.
    pub(in crate::law_tests) fn smallest(self) -> Option<Vec<Fact>> {
        with(|conditions| conditions.smallest(self.0))
    }
}

impl From<bool> for When {
    fn from(always: bool) -> Self {
        if always { Self::ALWAYS } else { Self::NEVER }
    }
}

impl Not for When {
    type Output = Self;

    fn not(self) -> Self {
        Self::ALWAYS.minus(self)
    }
}

impl BitAnd for When {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(with(|conditions| conditions.and(self.0, other.0)))
    }
}

impl BitOr for When {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(with(|conditions| conditions.or(self.0, other.0)))
    }
}

impl Truth for When {
    fn and(self, other: impl FnOnce() -> Self) -> Self {
        if self == Self::NEVER { self } else { self & other() }
    }

    fn or(self, other: impl FnOnce() -> Self) -> Self {
        if self == Self::ALWAYS { self } else { self | other() }
    }
}

/// What a case says besides its facts; from whom the information comes, to whom it goes and what
/// is asked for is open where the handling has such a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::law_tests) struct Keys {
    pub(in crate::law_tests) edition: Edition,
    pub(in crate::law_tests) handling: Handling,
    pub(in crate::law_tests) kind: InformationKind,
    pub(in crate::law_tests) channel: Option<Channel>,
}

impl Keys {
    /// Every set of keys of an edition.
    pub(in crate::law_tests) fn of(edition: Edition) -> impl Iterator<Item = Self> {
        let handlings = Handling::ALL.iter().copied();
        let kinds = handlings
            .flat_map(|handling| InformationKind::ALL.iter().map(move |kind| (handling, *kind)));
        kinds.flat_map(move |(handling, kind)| {
            let channels = Channel::ALL.iter().filter(move |_| handling == Handling::Contact);
            let channels = channels.map(|channel| Some(*channel)).chain([None]);
            channels.map(move |channel| Self { edition, handling, kind, channel })
        })
    }

    /// The kinds that it may have been in the edition.
    pub(in crate::law_tests) fn kinds(self) -> Vec<InformationKind> {
        let kinds = then::kinds(self.kind, self.kind, self.edition.since());
        kinds.map_or_else(|| vec![self.kind], <[_]>::to_vec)
    }

    /// What the keys settle, of one of the kinds.
    fn settled(self, kind: InformationKind) -> FactSet {
        let mut settled = self.settled_of(FactMask::EMPTY.with(Fact::Kind(kind)));
        settled.yes = settled.yes.with(Fact::Kind(kind));
        if let Some(channel) = self.channel {
            settled.set(Fact::ContactByListedMeans, channel.is_listed().into());
        }
        settled
    }

    /// What the handling settles, of these kinds.
    pub(in crate::law_tests) fn settled_of(self, kinds: FactMask) -> FactSet {
        let handled = Fact::Handling(then::handling(self.handling, self.edition.since()));
        let handlings: FactMask = Handling::ALL.iter().map(|one| Fact::Handling(*one)).collect();
        let yes = FactMask::EMPTY.with(handled);
        let closed = self.closed().union(Group::Kind.mask()).minus(kinds);
        FactSet { yes, no: handlings.union(closed).minus(yes) }
    }

    /// The values that the groups cannot have: a provision is to somebody, whoever takes the
    /// information in may be an entrustee, and nothing else has a recipient; what is received
    /// comes from another operator; and a request is made where one is answered.
    fn closed(self) -> FactMask {
        let mut closed = match self.handling {
            Handling::Provision => FactMask::EMPTY,
            Handling::Acquisition => {
                let mut others = Group::Relation.mask();
                others.remove(Fact::Relation(Relation::Entrustee));
                others
            }
            _ => Group::Relation.mask(),
        };
        if !self.handling.is_about_a_request() {
            closed = closed.union(Group::Request.mask());
        }
        if self.handling == Handling::Receipt {
            let own = [
                Source::PrincipalInWriting,
                Source::PrincipalOtherwise,
                Source::Observation,
                Source::Generated,
            ];
            closed = own.into_iter().map(Fact::Source).fold(closed, FactMask::with);
        }
        closed
    }

    /// What the rules say of one of the kinds; the conditions are those of all states of these keys.
    pub(in crate::law_tests) fn said(self, kind: InformationKind) -> Said {
        let settled = self.settled(kind);
        let all = Fact::ACT.iter().copied().chain(Group::values().iter());
        let (conditions, said) = Conditions::of(Program::of_the_act(self.edition), settled, all);
        within(conditions);
        said
    }

    /// The states that can be: of each group one value is so, and facts neither exclude each other
    /// nor lack what they imply.
    pub(in crate::law_tests) fn possible(self) -> When {
        let fact = When::fact;
        let mut possible = When::ALWAYS;
        for group in [Group::Kind, Group::Relation, Group::Source, Group::Request] {
            let some = group.mask().iter().fold(When::NEVER, |some, one| some | fact(one));
            let may_be_none = group == Group::Relation && self.handling == Handling::Acquisition;
            if some != When::NEVER && !may_be_none {
                possible = possible & some;
            }
        }
        for set in EXCLUSIVE {
            for (at, one) in set.iter().enumerate() {
                for other in set.iter().skip(at + 1) {
                    possible = possible.minus(fact(*one) & fact(*other));
                }
            }
        }
        for (one, then) in IMPLIED {
            possible = possible.minus(fact(*one).minus(fact(*then)));
        }
        possible
    }

    /// A case of these keys in which these facts are so, as a document. No other is; to what would
    /// else be asked it says so.
    pub(in crate::law_tests) fn document(self, so: &[Fact]) -> String {
        let mut case = Case::new(self.edition.since(), self.handling, self.kind.id());
        let statistics = self.kind == InformationKind::Statistics;
        case.items = Some(vec![if statistics { "total" } else { "name" }.into()]);
        case.kind = Some(OrUnknown::Known(self.kind));
        case.channel = self.channel.map(OrUnknown::Known);
        for fact in so {
            match fact {
                Fact::Source(source) => case.source = Some(OrUnknown::Known(*source)),
                Fact::Request(request) => case.request = Some(OrUnknown::Known(*request)),
                Fact::Relation(relation) => {
                    case.recipient = Some(CaseRecipient::Described(DescribedRecipient {
                        name: Some("a recipient".to_owned()),
                        relation: Some(OrUnknown::Known(*relation)),
                        ..DescribedRecipient::default()
                    }));
                }
                fact => {
                    case.facts.insert(fact.id().to_owned(), Answer::Yes);
                }
            }
        }
        let settled = self.settled(self.kinds().first().copied().unwrap_or(self.kind));
        let program = Program::of_the_act(self.edition).specialise(&settled);
        let claimed = program.companions.iter().filter(|(claim, _)| so.contains(claim));
        let beside = claimed.fold(FactMask::EMPTY, |all, (_, others)| all.union(*others));
        let asked = |fact: &Fact| fact.silence() == Silence::Asked || beside.contains(*fact);
        for fact in program.reads.minus(Group::values()).iter().filter(asked) {
            if !so.contains(&fact) {
                case.facts.insert(fact.id().to_owned(), Answer::No);
            }
        }
        toml::to_string(&case).unwrap()
    }
}

impl Facts for Keys {
    type Truth = When;

    fn fact(&self, id: &str) -> When {
        When::fact(Fact::named(id).unwrap())
    }

    fn kind(&self, id: &str) -> When {
        (self.kind.id() == id).into()
    }

    fn handling(&self, id: &str) -> When {
        (self.handling.id() == id).into()
    }

    fn relation(&self, id: &str) -> When {
        When::fact(Fact::Relation(id.parse().unwrap()))
    }

    fn source(&self, id: &str) -> When {
        When::fact(Fact::Source(id.parse().unwrap()))
    }

    fn request(&self, id: &str) -> When {
        When::fact(Fact::Request(id.parse().unwrap()))
    }

    fn channel(&self, id: &str) -> When {
        self.channel.is_some_and(|channel| channel.id() == id).into()
    }
}
