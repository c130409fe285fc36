//! Random situations: a policy, a case, and answers beside it.

use std::sync::LazyLock;

use appi::case::{
    ActingAs, Capacity, CasePurpose, CaseRecipient, ConsentKind, DescribedRecipient, Expression,
    OrUnknown, Presume, Shown,
};
use appi::error::PrepareError;
use appi::fact::{Question, Silence};
use appi::vocabulary::{Channel, Country, InformationKind, Relation, RequestKind, Source};
use appi::{
    Answer, Case, CompiledPolicy, Consent, Day, Decision, Edition, Fact, Handling, Id, Policy,
    Prepared, Register,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

/// The policies of the examples, and one that was invented for what these lack.
pub(crate) const TEXTS: [&str; 3] = [
    include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
    include_str!("../../examples/policies/002-gmo-globalsign.toml"),
    include_str!("clinic.toml"),
];

pub(crate) static POLICIES: LazyLock<Vec<Policy>> =
    LazyLock::new(|| TEXTS.iter().map(|text| toml::from_str(text).unwrap()).collect());

static COMPILED: LazyLock<Vec<CompiledPolicy>> = LazyLock::new(|| {
    let both = |policy: &Policy| Edition::ALL.map(|edition| policy.compile(edition).unwrap());
    POLICIES.iter().flat_map(both).collect()
});

/// Days beside those with which the editions begin: after places moved within one, and
/// today.
const DAYS: [&str; 3] = ["2016-06-01", "2018-06-01", "2026-11-21"];

/// How many terms a policy of these has at most.
const TERMS: usize = 3;

/// A case under one of the policies.
#[derive(Clone, Debug)]
pub(crate) struct Situation {
    pub(crate) policy: usize,
    pub(crate) case: Case,
}

impl Situation {
    pub(crate) fn policy(&self) -> &'static Policy {
        &POLICIES[self.policy]
    }

    /// The prepared case; none if it is refused.
    pub(crate) fn prepared(&self) -> Option<Prepared> {
        prepare(self.compiled(), &self.case)
    }

    /// The case prepared beside a register; none if it is refused.
    pub(crate) fn beside(&self, register: &Register) -> Option<Prepared> {
        prepare(&self.compiled().clone().with(register).unwrap(), &self.case)
    }

    fn compiled(&self) -> &'static CompiledPolicy {
        let edition = Edition::in_force_on(self.case.date).unwrap();
        let of_this =
            |one: &&CompiledPolicy| one.policy().id == self.policy().id && one.edition() == edition;
        COMPILED.iter().find(of_this).unwrap()
    }
}

/// Prepares a case; answers that contradict the documents are left out.
pub(crate) fn prepare(compiled: &CompiledPolicy, case: &Case) -> Option<Prepared> {
    let mut case = case.clone();
    loop {
        let faults = match compiled.prepare(&case) {
            Ok(prepared) => return Some(prepared),
            Err(PrepareError::Case(faults)) => faults,
            Err(_) => return None,
        };
        for fault in faults.all() {
            case.facts.remove(fault.path().strip_prefix("facts.")?)?;
        }
    }
}

/// Every fact that can be answered: of the Act, of the policy, and the values of
/// the exclusive groups.
pub(crate) fn all_facts(prepared: &Prepared) -> Vec<Fact> {
    let terms = prepared.policy().terms.iter();
    single_facts(prepared)
        .chain(terms.filter_map(|term| prepared.fact(term.id.as_str())))
        .chain(InformationKind::ALL.iter().map(|kind| Fact::Kind(*kind)))
        .chain(Relation::ALL.iter().map(|relation| Fact::Relation(*relation)))
        .chain(Source::ALL.iter().map(|source| Fact::Source(*source)))
        .chain(RequestKind::ALL.iter().map(|request| Fact::Request(*request)))
        .collect()
}

fn single_facts(prepared: &Prepared) -> impl Iterator<Item = Fact> {
    let terms: Vec<Fact> =
        prepared.policy().terms.iter().filter_map(|term| prepared.fact(term.id.as_str())).collect();
    Fact::ACT.iter().copied().chain(terms)
}

/// What stands behind a decision, every fact of it said: nothing is presumed when
/// this is decided again.
pub(crate) fn explicit(decision: &Decision<'_>) -> Vec<(Fact, Answer)> {
    let prepared = decision.prepared();
    all_facts(prepared)
        .into_iter()
        .filter(|fact| !prepared.is_settled(*fact))
        .map(|fact| (fact, decision.facts().get(fact)))
        .collect()
}

/// Gives an answer in place of any to the same fact.
pub(crate) fn answer(answers: &mut Vec<(Fact, Answer)>, (fact, answer): (Fact, Answer)) {
    answers.retain(|(one, _)| *one != fact);
    answers.push((fact, answer));
}

/// Gives the first of these answers that can stand beside those given.
pub(crate) fn answer_with_one_of(
    prepared: &Prepared,
    answers: &mut Vec<(Fact, Answer)>,
    possible: impl IntoIterator<Item = (Fact, Answer)>,
) {
    for one in possible {
        let mut with = answers.clone();
        answer(&mut with, one);
        if prepared.decide(&with).contradictions().next().is_none() {
            *answers = with;
            return;
        }
    }
}

/// What nobody has answered.
pub(crate) fn open_questions(decision: &Decision<'_>) -> Vec<Question> {
    let mut open: Vec<Question> = Vec::new();
    for fact in all_facts(decision.prepared()) {
        let question = Question::about(fact);
        if !open.contains(&question) && !values(decision, question).is_empty() {
            open.push(question);
        }
    }
    open
}

/// The answers that an open question can have; none, if it is answered.
pub(crate) fn values(decision: &Decision<'_>, question: Question) -> Vec<(Fact, Answer)> {
    let facts = decision.facts();
    let group: Vec<Fact> = match question {
        Question::Fact(fact) if facts.get(fact) == Answer::Unknown => {
            return vec![(fact, Answer::Yes), (fact, Answer::No)];
        }
        Question::Kind => InformationKind::ALL.iter().map(|kind| Fact::Kind(*kind)).collect(),
        Question::Relation => Relation::ALL.iter().map(|one| Fact::Relation(*one)).collect(),
        Question::Source => Source::ALL.iter().map(|source| Fact::Source(*source)).collect(),
        Question::Request => RequestKind::ALL.iter().map(|one| Fact::Request(*one)).collect(),
        _ => Vec::new(),
    };
    if group.iter().any(|value| facts.get(*value) == Answer::Yes) {
        return Vec::new();
    }
    let possible = group.into_iter().filter(|value| facts.get(*value) == Answer::Unknown);
    possible.map(|value| (value, Answer::Yes)).collect()
}

/// A small generator (SplitMix64) for what need not shrink.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % bound as u64).unwrap()
    }

    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

// ── Strategies ──────────────────────────────────────────────────────────────

fn known_or_unknown<T: Copy + core::fmt::Debug>(
    values: &'static [T],
) -> impl Strategy<Value = OrUnknown<T>> {
    prop_oneof![
        9 => select(values).prop_map(OrUnknown::Known),
        1 => Just(OrUnknown::Unknown),
    ]
}

fn answers() -> impl Strategy<Value = Answer> {
    select(&[Answer::Unknown, Answer::No, Answer::Yes][..])
}

fn days() -> impl Strategy<Value = Day> {
    let first = Edition::ALL.map(Edition::since);
    let others = DAYS.map(|day| day.parse().unwrap());
    select([first.as_slice(), &others].concat())
}

/// Facts that take a handling out of the rules whatever else is so: kept rare, or
/// nothing else would be seen.
pub(crate) const TAKE_OUT: [&str; 7] = [
    "not-for-business",
    "operator-is-public-body",
    "small-operator",
    "not-a-living-individual",
    "not-in-database",
    "contract-excludes-handling",
    "principals-own-act",
];

/// Said or not, and what: an exception is mostly not claimed.
fn said(id: &str, generous: bool) -> impl Strategy<Value = Option<Answer>> + use<> {
    let claim = id.parse::<Fact>().is_ok_and(|fact| fact.silence() == Silence::PresumedNo);
    let [unsaid, no, unknown, yes] = match (claim, generous) {
        _ if TAKE_OUT.contains(&id) => [50, 40, 8, 2],
        (true, false) => [45, 45, 6, 4],
        (true, true) => [30, 35, 10, 25],
        (false, false) => [20, 50, 10, 20],
        (false, true) => [10, 15, 10, 65],
    };
    prop_oneof![
        unsaid => Just(None),
        no => Just(Some(Answer::No)),
        unknown => Just(Some(Answer::Unknown)),
        yes => Just(Some(Answer::Yes)),
    ]
}

fn facts(policy: usize, generous: bool) -> BoxedStrategy<Vec<(String, Answer)>> {
    let terms = POLICIES[policy].terms.iter().take(TERMS).map(|term| term.id.to_string());
    let mut ids: Vec<String> = Fact::ACT.iter().map(|fact| fact.id().to_owned()).collect();
    ids.extend(terms);
    let said: Vec<_> = ids.iter().map(|id| said(id, generous)).collect();
    said.prop_map(move |answers| {
        let said = ids.iter().zip(answers);
        said.filter_map(|(id, answer)| Some((id.clone(), answer?))).collect()
    })
    .boxed()
}

fn ids<T>(parts: &'static [T], id: fn(&T) -> &Id) -> impl Strategy<Value = Id> {
    any::<Index>().prop_map(move |index| id(index.get(parts)).clone())
}

fn limit(ids: Vec<Id>) -> BoxedStrategy<Option<Vec<Id>>> {
    if ids.is_empty() {
        return Just(None).boxed();
    }
    let some = 1..=ids.len();
    option::weighted(0.3, subsequence(ids, some)).boxed()
}

pub(crate) fn consent(policy: usize) -> BoxedStrategy<Consent> {
    const KINDS: [ConsentKind; 3] =
        [ConsentKind::Use, ConsentKind::Provision, ConsentKind::ForeignProvision];
    const SHOWN: [Shown; 6] = [
        Shown::Country,
        Shown::Regime,
        Shown::Measures,
        Shown::CountryUnknown,
        Shown::Substitute,
        Shown::MeasuresUnknown,
    ];
    let policy = &POLICIES[policy];
    let expressed = prop_oneof![
        6 => Just(Expression::Written),
        1 => select(&[Expression::Tick, Expression::ByUse, Expression::Silence][..]),
    ];
    let given = select(&["2009-01-01", "2021-01-01", "2022-04-15", "2026-11-01"][..]);
    let capacity = prop_oneof![
        5 => Just(Capacity::Capable),
        1 => select(&[Capacity::Incapable, Capacity::Unknown][..]),
    ];
    let identity = prop_oneof![5 => Just(Answer::Yes), 1 => answers()];
    let limits = (
        limit(
            policy
                .recipients
                .iter()
                .map(|one| one.id.clone())
                .chain(["any-shown".into()])
                .collect(),
        ),
        limit(policy.items.iter().map(|one| one.id.clone()).collect()),
        limit(policy.purposes.iter().map(|one| one.id.clone()).collect()),
        option::weighted(0.2, subsequence(vec!["JP", "US", "GB"], 1..=3)),
    );
    let kinds = prop_oneof![
        4 => subsequence(KINDS.to_vec(), 1..=3),
        1 => subsequence(ConsentKind::ALL.to_vec(), 1..=ConsentKind::ALL.len()),
    ];
    (
        kinds,
        limits,
        option::weighted(0.7, subsequence(SHOWN.to_vec(), 0..=6)),
        expressed,
        option::weighted(0.9, given),
        (identity, capacity, answers(), option::weighted(0.1, days())),
    )
        .prop_map(
            |(to, (recipients, items, purposes, countries), shown, expressed, given, person)| {
                let (identity_confirmed, capacity, representative, withdrawn) = person;
                let country = |code: &str| code.parse::<Country>().unwrap();
                let mut consent = Consent::new(to, expressed);
                consent.recipients = recipients;
                consent.items = items;
                consent.purposes = purposes;
                consent.countries = countries.map(|codes| codes.into_iter().map(country).collect());
                consent.shown = shown;
                consent.given = given.map(|day| day.parse().unwrap());
                consent.identity_confirmed = identity_confirmed;
                consent.capacity = capacity;
                consent.representative = representative;
                consent.withdrawn = withdrawn;
                consent
            },
        )
        .boxed()
}

fn purpose(policy: &'static Policy) -> BoxedStrategy<Option<CasePurpose>> {
    let free = Just(Some(CasePurpose::Free { text: "whatever it may be".to_owned() }));
    if policy.purposes.is_empty() {
        return prop_oneof![Just(None), free].boxed();
    }
    let declared = ids(&policy.purposes, |purpose| &purpose.id);
    prop_oneof![
        1 => Just(None),
        2 => free,
        3 => declared.prop_map(|id| Some(CasePurpose::Declared(id))),
    ]
    .boxed()
}

fn recipient(policy: &'static Policy) -> BoxedStrategy<Option<CaseRecipient>> {
    let relation = || option::weighted(0.9, known_or_unknown(Relation::ALL));
    let country = select(&[Some("JP"), Some("US"), Some("GB"), None][..]);
    let described = (country, relation()).prop_map(|(country, relation)| DescribedRecipient {
        id: None,
        name: Some("somebody".to_owned()),
        country: country.map(|code| code.parse().unwrap()),
        relation,
    });
    let declared =
        (ids(&policy.recipients, |one| &one.id), relation()).prop_map(|(id, relation)| {
            DescribedRecipient { id: Some(id), relation, ..DescribedRecipient::default() }
        });
    prop_oneof![
        1 => Just(None),
        1 => ids(&policy.recipients, |one| &one.id).prop_map(|id| Some(CaseRecipient::Declared(id))),
        4 => described.prop_map(|one| Some(CaseRecipient::Described(one))),
        4 => declared.prop_map(|one| Some(CaseRecipient::Described(one))),
    ]
    .boxed()
}

/// Whether a case of the handling can name the recipient.
fn may_be_named(handling: Handling, recipient: &CaseRecipient) -> bool {
    let taken_in = [None, Some(Relation::Entrustee), Some(Relation::SubEntrustee)];
    match handling {
        Handling::Provision => true,
        Handling::Acquisition => taken_in.contains(&recipient.relation()),
        _ => false,
    }
}

fn items(policy: usize, dataset: usize) -> BoxedStrategy<Option<Vec<Id>>> {
    let items = POLICIES[policy].datasets[dataset].items.clone();
    if items.is_empty() {
        return Just(None).boxed();
    }
    let some = 1..=items.len();
    option::of(subsequence(items, some)).boxed()
}

fn cases(policy: usize) -> BoxedStrategy<Case> {
    let document = &POLICIES[policy];
    let dataset = (0..document.datasets.len())
        .prop_flat_map(move |at| (Just(document.datasets[at].id.clone()), items(policy, at)));
    // Most rules are about provision.
    let handling = prop_oneof![2 => select(Handling::ALL), 3 => Just(Handling::Provision)];
    let keys = (
        option::weighted(0.2, known_or_unknown(InformationKind::ALL)),
        option::weighted(0.4, known_or_unknown(Source::ALL)),
        select(&[Presume::Usual, Presume::Nothing][..]),
        option::weighted(0.6, known_or_unknown(RequestKind::ALL)),
        option::weighted(0.3, known_or_unknown(Channel::ALL)),
        prop_oneof![4 => Just(ActingAs::Operator), 1 => Just(ActingAs::Entrustee)],
    );
    let consents = option::of(vec(consent(policy), 0..=2));
    let facts = prop_oneof![facts(policy, false), facts(policy, true)];
    (days(), handling, dataset, purpose(document), recipient(document), keys, consents, facts)
        .prop_map(
            |(date, handling, (dataset, items), purpose, recipient, keys, consents, facts)| {
                let (kind, source, presume, request, channel, acting_as) = keys;
                let mut case = Case::new(date, handling, dataset.as_str());
                case.items = items;
                // Others have no such keys.
                let about_a_request = matches!(
                    handling,
                    Handling::RefuseRequest | Handling::DiscloseOtherwise | Handling::ChargeFee
                );
                case.request = request.filter(|_| about_a_request);
                case.channel = channel.filter(|_| handling == Handling::Contact);
                case.acting_as = acting_as;
                case.purpose = purpose;
                case.recipient = recipient.filter(|one| may_be_named(handling, one));
                case.kind = kind;
                case.source = source;
                case.presume = presume;
                case.consents = consents;
                case.facts = facts.into_iter().collect();
                case
            },
        )
        .boxed()
}

/// Any situation.
pub(crate) fn situations() -> impl Strategy<Value = Situation> {
    let of = |policy: usize| {
        let cases = (cases(policy), prop::bool::weighted(0.3))
            .prop_map(|(case, abroad)| if abroad { perhaps_abroad(case) } else { case });
        cases.prop_map(move |case| Situation { policy, case })
    };
    prop_oneof![of(0), of(1), of(2)]
}

/// The case as a provision to somebody who may be abroad, where nothing else ends the
/// matter: there is most that can both help and harm.
fn perhaps_abroad(mut case: Case) -> Case {
    case.handling = Handling::Provision;
    (case.request, case.channel) = (None, None);
    case.purpose = None;
    if let Some(CaseRecipient::Described(described)) = &mut case.recipient {
        described.id = None;
        described.country = None;
    }
    let open = [
        "recipient-abroad",
        "country-designated",
        "recipient-operates-in-japan",
        "equivalent-system",
    ];
    case.facts.retain(|id, _| !open.contains(&id.as_str()));
    let no = TAKE_OUT.iter().chain(&[
        "purpose-unspecified",
        "improper-use",
        "based-on-law",
        "compelled-by-law",
    ]);
    case.facts.extend(no.map(|id| ((*id).to_owned(), Answer::No)));
    case.facts.insert("within-purpose".to_owned(), Answer::Yes);
    case.facts.insert("within-predecessor-purpose".to_owned(), Answer::Yes);
    case
}

/// Answers beside a case: to facts by their places among [`all_facts`].
pub(crate) fn asides() -> impl Strategy<Value = Vec<(Index, Answer)>> {
    vec((any::<Index>(), answers()), 0..=5)
}

/// The answers, those that are settled included.
pub(crate) fn aside(prepared: &Prepared, asides: &[(Index, Answer)]) -> Vec<(Fact, Answer)> {
    let facts = all_facts(prepared);
    let mut answers: Vec<(Fact, Answer)> = Vec::new();
    for (index, answer) in asides {
        let fact = *index.get(&facts);
        // Of the values of a group only a yes is an answer on its own.
        if Question::about(fact) == Question::Fact(fact) || *answer == Answer::Yes {
            answers.push((fact, *answer));
        }
    }
    answers
}
