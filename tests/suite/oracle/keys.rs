//! The keys of a state: what its case says besides the facts.

use appi::case::{CaseRecipient, DescribedRecipient, OrUnknown};
use appi::vocabulary::{Channel, InformationKind, Relation, RequestKind, Source};
use appi::{Answer, Case, Decision, Edition, Fact, Handling};

/// What a case says besides its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Keys {
    pub(crate) edition: Edition,
    pub(crate) handling: Handling,
    pub(crate) kind: InformationKind,
    pub(crate) source: Source,
    pub(crate) relation: Option<Relation>,
    pub(crate) request: Option<RequestKind>,
    pub(crate) channel: Option<Channel>,
}

impl Keys {
    /// Those of a row; a source, and of a provision a relation, are put where it has none.
    pub(crate) fn of(decision: &Decision<'_>, case: &Case, dice: &mut Dice) -> Option<Self> {
        let is = |fact| decision.facts().get(fact) == Answer::Yes;
        let relation = Relation::ALL.iter().copied().find(|one| is(Fact::Relation(*one)));
        let keys = Self {
            edition: Edition::in_force_on(case.date).ok()?,
            handling: case.handling,
            kind: InformationKind::ALL.iter().copied().find(|one| is(Fact::Kind(*one)))?,
            source: (Source::ALL.iter().copied().find(|one| is(Fact::Source(*one))))
                .unwrap_or_else(|| dice.pick(Source::ALL)),
            relation,
            request: RequestKind::ALL.iter().copied().find(|one| is(Fact::Request(*one))),
            channel: match case.channel {
                Some(OrUnknown::Known(channel)) => Some(channel),
                _ => None,
            },
        };
        Some(keys.toward_somebody(dice).with_another_source())
    }

    /// A provision is to somebody, and who takes the information in is an entrustee; nothing else
    /// has a recipient.
    fn toward_somebody(mut self, dice: &mut Dice) -> Self {
        self.relation = match self.handling {
            Handling::Provision => self.relation.or_else(|| Some(dice.pick(Relation::ALL))),
            Handling::Acquisition => self.relation.map(|_| Relation::Entrustee),
            _ => None,
        };
        self
    }

    /// What is received comes from another operator.
    fn with_another_source(mut self) -> Self {
        let own = [
            Source::PrincipalInWriting,
            Source::PrincipalOtherwise,
            Source::Observation,
            Source::Generated,
        ];
        if self.handling == Handling::Receipt && own.contains(&self.source) {
            self.source = Source::ThirdParty;
        }
        self
    }

    /// One of them is another.
    pub(crate) fn turned(mut self, dice: &mut Dice) -> Self {
        match dice.below(7) {
            0 => self.edition = dice.pick(&Edition::ALL),
            1 => self.handling = dice.pick(Handling::ALL),
            2 | 3 => self.kind = dice.pick(InformationKind::ALL),
            4 => self.source = dice.pick(Source::ALL),
            5 => self.relation = self.relation.map(|_| dice.pick(Relation::ALL)),
            _ => self.request = self.request.map(|_| dice.pick(RequestKind::ALL)),
        }
        self.channel = self.channel.filter(|_| self.handling == Handling::Contact);
        self.request = answers_a_request(self.handling)
            .then(|| self.request.unwrap_or_else(|| dice.pick(RequestKind::ALL)));
        self.toward_somebody(dice).with_another_source()
    }

    /// The case that has them, and no fact.
    pub(crate) fn case(self) -> Case {
        let mut case = Case::new(self.edition.since(), self.handling, self.kind.id());
        let statistics = self.kind == InformationKind::Statistics;
        case.items = Some(vec![if statistics { "total" } else { "name" }.into()]);
        case.kind = Some(OrUnknown::Known(self.kind));
        case.source = Some(OrUnknown::Known(self.source));
        case.request = self.request.map(OrUnknown::Known);
        case.channel = self.channel.map(OrUnknown::Known);
        case.recipient = self.relation.map(|relation| {
            CaseRecipient::Described(DescribedRecipient {
                name: Some("a recipient".to_owned()),
                relation: Some(OrUnknown::Known(relation)),
                ..DescribedRecipient::default()
            })
        });
        case
    }
}

fn answers_a_request(handling: Handling) -> bool {
    matches!(
        handling,
        Handling::RefuseRequest
            | Handling::GrantRequest
            | Handling::DiscloseOtherwise
            | Handling::ChargeFee
    )
}

/// A small generator (SplitMix64): the states are the same in every run.
pub(crate) struct Dice(u64);

impl Dice {
    /// Those of a row, by its id (FNV-1a).
    pub(crate) fn of(id: &str) -> Self {
        Self(id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % bound as u64).unwrap()
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
