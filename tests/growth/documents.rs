//! Documents of any size: in each, one thing is there as often as it is told to be.

use appi::policy::{
    AnnouncedProvision, Clause, Clauses, ContractLimit, Dataset, DeemedConsent, Definition,
    Disclaimer, Entrustment, Exception, ExternalTransmission, Flag, Item, JointItems,
    JointPurposes, JointScope, JointUse, NoJointUse, Operator, Principals, Processed, Promise,
    PromisedDuty, Publication, Purpose, Recipient, Referable, Remark, RequestRule, Requirement,
    ResponsiblePerson, RetentionRule, SecurityMeasures, Statement, Statistics, StorageAbroad,
    TermDefinition,
};
use appi::vocabulary::{InformationKind, Source, Text};
use appi::{Handling, Id, Language, Policy};

/// What grows, and the document in which it is there so often.
pub(crate) type Grown = (&'static str, fn(usize) -> Policy);

pub(crate) fn id(letter: char, at: usize) -> Id {
    Id::from(format!("{letter}{at}"))
}

fn text(what: &str, at: usize) -> Text {
    Text::One(format!("{what} {at}"))
}

fn ids(letter: char, count: usize) -> Vec<Id> {
    (0..count).map(|at| id(letter, at)).collect()
}

/// A policy of so many clauses, and of one item, purpose, dataset and recipient.
fn base(clauses: usize) -> Policy {
    let clauses = (0..clauses.max(1)).map(|at| Clause::new(id('c', at), format!("{at}"), "words"));
    let clauses: Vec<Clause> = clauses.collect();
    let mut policy =
        Policy::new("grown", "Grown", Language::En, Operator::new("An operator"), clauses);
    policy.items = vec![Item::new("i0", "item 0")];
    policy.purposes = vec![Purpose::new("p0", "c0", "purpose 0")];
    policy.recipients = vec![Recipient::new("r0", "recipient 0")];
    policy.datasets = vec![dataset(0)];
    policy
}

fn dataset(at: usize) -> Dataset {
    let kind = InformationKind::RetainedPersonalData;
    let mut dataset = Dataset::new(id('d', at), text("dataset", at), kind);
    dataset.items = ids('i', 1);
    dataset.purposes = ids('p', 1);
    dataset.source = Some(Source::PrincipalInWriting);
    dataset
}

fn clause(at: usize) -> Clauses {
    Clauses::from(id('c', at))
}

fn promise(at: usize) -> Promise {
    let mut promise = Promise::new(clause(at), [Handling::Use, Handling::Provision]);
    let mut unless = Exception::new(clause(at));
    unless.all = vec!["consent-to-provision".to_owned()];
    promise.unless = vec![unless];
    promise
}

/// A policy in which one section has so many parts, each said by a clause of its own.
macro_rules! sections {
    ( $( $section:ident: $at:pat => $part:expr; )+ ) => {
        vec![ $( (stringify!($section), |count: usize| {
            let mut policy = base(count);
            policy.$section = (0..count).map(|$at| $part).collect();
            policy
        }), )+ ]
    };
}

/// Each section that is a list.
pub(crate) fn sections() -> Vec<Grown> {
    sections! {
        principals: at => Principals::new(id('k', at), text("people", at));
        items: at => Item::new(id('i', at), text("item", at));
        purposes: at => Purpose::new(id('p', at), clause(at), text("purpose", at));
        datasets: at => dataset(at);
        recipients: at => Recipient::new(id('r', at), text("recipient", at));
        entrustments: at => Entrustment::new(clause(at));
        joint_uses: at => JointUse::new(clause(at), ids('d', 1));
        no_joint_uses: at => NoJointUse::new(clause(at), ids('d', 1));
        promises: at => promise(at);
        duties: at => PromisedDuty::new(id('y', at), clause(at), "do it");
        flags: at => Flag::new(
            clause(at), appi::policy::OtherLaw::AdvertisingMail, [Handling::Use]);
        definitions: at => Definition::new(clause(at), appi::policy::DefinedWord::PersonalInformation);
        other_purposes: at => appi::policy::OtherPurposes::new(
            clause(at), appi::policy::PurposeNotice::Notified);
        requests: at => RequestRule::new(clause(at));
        security_measures: at => SecurityMeasures::new(clause(at));
        responsible: at => ResponsiblePerson::new(clause(at), "an officer");
        storage_abroad: at => StorageAbroad::new(clause(at));
        retention: at => RetentionRule::new(clause(at), "the end");
        announced_provisions: at => AnnouncedProvision::new(clause(at), ids('r', 1));
        deemed_consents: at => DeemedConsent::new(clause(at), "browsing");
        processed: at => Processed::new(
            clause(at), appi::policy::ProcessedKind::Anonymous, []);
        referable: at => Referable::new(clause(at), appi::policy::Direction::Provided);
        statistics: at => Statistics::new(clause(at));
        external_transmissions: at => ExternalTransmission::new(
            clause(at), text("service", at), "r0", ids('i', 1), ids('p', 1));
        contract_limits: at => ContractLimit::new(clause(at), "terms", ids('d', 1));
        publications: at => Publication::new(clause(at), ids('d', 1), "a page");
        disclaimers: at => Disclaimer::new(clause(at), "losses");
        statements: at => Statement::new(clause(at), appi::policy::StatementKind::Adoption);
        remarks: at => Remark::new(
            id('m', at), clause(at), appi::policy::Severity::Note, "a remark");
    }
}

/// What refers to much, or to what refers on.
pub(crate) fn chains() -> Vec<Grown> {
    vec![
        ("clauses that say nothing", base),
        ("purposes that are parts of each other", |count| {
            let mut policy = base(count);
            let purpose = |at: usize| {
                let mut purpose = Purpose::new(id('p', at), clause(at), text("purpose", at));
                purpose.part_of = at.checked_sub(1).map(|wider| id('p', wider));
                purpose
            };
            policy.purposes = (0..count).map(purpose).collect();
            policy.datasets[0].purposes = vec![id('p', 0)];
            policy
        }),
        ("promises that override each other", |count| {
            let mut policy = base(count);
            let overriding = |at: usize| {
                let mut promise = promise(at);
                promise.overrides =
                    at.checked_sub(1).map(|general| id('c', general)).into_iter().collect();
                promise
            };
            policy.promises = (0..count).map(overriding).collect();
            policy
        }),
        ("exceptions of one promise", |count| {
            let mut policy = base(count);
            let terms = 40;
            let term = |at: usize| TermDefinition::new(id('t', at), text("term", at));
            policy.terms = (0..terms).map(term).collect();
            let exception = |at: usize| {
                let mut exception = Exception::new(clause(at));
                let three = [at % terms, (at / terms) % terms, (at / terms / terms) % terms];
                let mut all: Vec<String> = three.iter().map(|at| format!("t{at}")).collect();
                all.sort_unstable();
                all.dedup();
                exception.all = all;
                exception
            };
            let mut promise = Promise::new(clause(0), [Handling::Use]);
            promise.unless = (0..count).map(exception).collect();
            policy.promises = vec![promise];
            policy
        }),
        ("words of one condition", |count| {
            let mut policy = base(count);
            let mut promise = promise(0);
            let mut when = Requirement::default();
            when.any = vec!["improper-use".to_owned(); count];
            promise.when = Some(when);
            policy.promises = vec![promise];
            policy
        }),
        ("items and purposes of one dataset", |count| {
            let mut policy = base(1);
            policy.items = (0..count).map(|at| Item::new(id('i', at), text("item", at))).collect();
            let purpose = |at: usize| Purpose::new(id('p', at), "c0", text("purpose", at));
            policy.purposes = (0..count).map(purpose).collect();
            policy.datasets[0].items = ids('i', count);
            policy.datasets[0].purposes = ids('p', count);
            policy
        }),
        ("clauses of one part", |count| {
            let mut policy = base(count);
            policy.purposes[0].clause =
                Clauses::of(id('c', 0), ids('c', count).into_iter().skip(1));
            let mut promise = promise(0);
            promise.clause = policy.purposes[0].clause.clone();
            policy.promises = vec![promise];
            policy
        }),
        ("parts of one clause", |count| {
            let mut policy = base(1);
            let purpose = |at: usize| Purpose::new(id('p', at), "c0", text("purpose", at));
            policy.purposes = (0..count).map(purpose).collect();
            policy.statements = (0..count)
                .map(|_| Statement::new("c0", appi::policy::StatementKind::Adoption))
                .collect();
            policy
        }),
        ("datasets that promises of their own reach", |count| {
            let mut policy = base(count);
            policy.datasets = (0..count).map(dataset).collect();
            let own = |at: usize| {
                let mut promise = promise(at);
                promise.datasets = vec![id('d', at)];
                promise
            };
            policy.promises = (0..count).map(own).collect();
            policy
        }),
        ("users, items and purposes of one joint use", |count| {
            let mut policy = base(1);
            policy.recipients =
                (0..count).map(|at| Recipient::new(id('r', at), text("recipient", at))).collect();
            policy.items = (0..count).map(|at| Item::new(id('i', at), text("item", at))).collect();
            let purpose = |at: usize| Purpose::new(id('p', at), "c0", text("purpose", at));
            policy.purposes = (0..count).map(purpose).collect();
            policy.datasets[0].items = ids('i', count);
            policy.datasets[0].purposes = ids('p', count);
            let mut joint = JointUse::new("c0", ids('d', 1));
            joint.items = Some(JointItems::new("c0", ids('i', count)));
            joint.purposes = Some(JointPurposes::new("c0", ids('p', count)));
            let mut users = JointScope::new("c0");
            users.recipients = ids('r', count);
            joint.users = Some(users);
            policy.joint_uses = vec![joint];
            policy
        }),
        ("recipients that get a dataset by consent", |count| {
            let mut policy = base(count);
            let recipient = |at: usize| {
                let mut recipient = Recipient::new(id('r', at), text("recipient", at));
                recipient.datasets = ids('d', 1);
                recipient.ground = Some(appi::policy::ProvisionGround::Consent);
                recipient.clause = Some(clause(at));
                recipient
            };
            policy.recipients = (0..count).map(recipient).collect();
            policy
        }),
        ("recipients of one entrustment", |count| {
            let mut policy = base(1);
            policy.recipients =
                (0..count).map(|at| Recipient::new(id('r', at), text("recipient", at))).collect();
            let mut entrustment = Entrustment::new("c0");
            entrustment.recipients = ids('r', count);
            policy.entrustments = vec![entrustment];
            policy
        }),
        ("entrustments of a recipient each", |count| {
            let mut policy = base(count);
            policy.recipients =
                (0..count).map(|at| Recipient::new(id('r', at), text("recipient", at))).collect();
            let one = |at: usize| {
                let mut entrustment = Entrustment::new(clause(at));
                entrustment.recipients = vec![id('r', at)];
                entrustment.datasets = ids('d', 1);
                entrustment
            };
            policy.entrustments = (0..count).map(one).collect();
            policy
        }),
        ("datasets of a purpose and an item each", |count| {
            let mut policy = base(count);
            policy.items = (0..count).map(|at| Item::new(id('i', at), text("item", at))).collect();
            let purpose = |at: usize| Purpose::new(id('p', at), clause(at), text("purpose", at));
            policy.purposes = (0..count).map(purpose).collect();
            let own = |at: usize| {
                let mut dataset = dataset(at);
                dataset.items = vec![id('i', at)];
                dataset.purposes = vec![id('p', at)];
                dataset.clause = Some(clause(at));
                dataset
            };
            policy.datasets = (0..count).map(own).collect();
            policy
        }),
        ("joint uses of a dataset each", |count| {
            let mut policy = base(count);
            policy.datasets = (0..count).map(dataset).collect();
            let own = |at: usize| {
                let mut joint = JointUse::new(clause(at), vec![id('d', at)]);
                joint.items = Some(JointItems::new(clause(at), ids('i', 1)));
                joint.purposes = Some(JointPurposes::new(clause(at), ids('p', 1)));
                let mut users = JointScope::new(clause(at));
                users.recipients = ids('r', 1);
                joint.users = Some(users);
                joint
            };
            policy.joint_uses = (0..count).map(own).collect();
            policy
        }),
    ]
}

/// Names that nothing bears, so that the document is refused.
pub(crate) fn misspelt() -> Vec<Grown> {
    vec![
        ("clauses misspelt", |count| {
            let mut policy = base(count);
            let purpose = |at: usize| Purpose::new(id('p', at), id('x', at), text("purpose", at));
            policy.purposes = (0..count).map(purpose).collect();
            policy
        }),
        ("names misspelt in one list", |count| {
            let mut policy = base(1);
            policy.items = (0..count).map(|at| Item::new(id('i', at), text("item", at))).collect();
            policy.datasets[0].items = ids('j', count);
            policy
        }),
        ("facts misspelt", |count| {
            let mut policy = base(1);
            let mut promise = promise(0);
            promise.unless[0].all = (0..count).map(|at| format!("consent-{at}")).collect();
            policy.promises = vec![promise];
            policy
        }),
        ("ids that stand twice", |count| {
            let mut policy = base(1);
            policy.items =
                (0..count).map(|at| Item::new(id('i', at / 2), text("item", at))).collect();
            policy
        }),
        ("purposes in a circle", |count| {
            let mut policy = base(1);
            let purpose = |at: usize| {
                let mut purpose = Purpose::new(id('p', at), "c0", text("purpose", at));
                purpose.part_of = Some(id('p', (at + 1) % count));
                purpose
            };
            policy.purposes = (0..count).map(purpose).collect();
            policy
        }),
        ("promises in a circle", |count| {
            let mut policy = base(count);
            let overriding = |at: usize| {
                let mut promise = promise(at);
                promise.overrides = vec![id('c', (at + 1) % count)];
                promise
            };
            policy.promises = (0..count).map(overriding).collect();
            policy
        }),
        ("terms", |count| {
            let mut policy = base(1);
            let term = |at: usize| TermDefinition::new(id('t', at), text("term", at));
            policy.terms = (0..count).map(term).collect();
            policy
        }),
    ]
}
