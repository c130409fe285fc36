//! The names of a case, checked against the policy: every fault at once.

use super::facts::fact_named;
use crate::case::{
    Case, CasePurpose, CaseRecipient, Consent, DescribedRecipient, DutyDays, DutyFacts,
};
use crate::duty::Duty;
use crate::fact::Fact;
use crate::name::nearest;
use crate::policy::{Dataset, Fault, Policy, Whereabouts};
use crate::register::Register;
use crate::vocabulary::{ANY_SHOWN, Country, Handling, Id, NamedRecipient};

/// Every unknown name of the case; without the dataset, items are sought among all
/// that the policy names.
pub(super) fn names(
    policy: &Policy,
    register: Option<&Register>,
    case: &Case,
    dataset: Option<&Dataset>,
    faults: &mut Vec<Fault>,
) {
    if case.format != 1 {
        faults.push(Fault::new(
            "format",
            format!("`{}` is no format this crate reads: expected 1", case.format),
        ));
    }
    keys(case, faults);
    if dataset.is_none() {
        let datasets = policy.datasets.iter().map(|dataset| &dataset.id);
        unknown("dataset", "dataset", &case.dataset, datasets, "", faults);
    }
    items(policy, case, dataset, faults);
    if let Some(CasePurpose::Declared(id)) = &case.purpose {
        let purposes = policy.purposes.iter().map(|purpose| &purpose.id);
        let free = " (a purpose in free words is written { text = \"…\" })";
        unknown("purpose", "purpose", id, purposes, free, faults);
    }
    has_a_recipient(case, faults);
    recipient(policy, register, case, faults);
    for (at, one) in case.consents.iter().flatten().enumerate() {
        consent((policy, register), case, one, &format!("consents[{at}]"), faults);
    }
    for (id, facts) in case.duties.iter() {
        if let DutyFacts::Days(DutyDays { arose, performed: Some(performed) }) = facts
            && performed < arose
        {
            faults.push(Fault::new(
                format!("duties.{id}.performed"),
                format!("the day is `{performed}`, but the duty arose on `{arose}`"),
            ));
        }

        let duties = Duty::ALL.iter().map(|duty| duty.id());
        let duties = duties.chain(policy.duties.iter().map(|duty| duty.id.as_str()));
        if !duties.clone().any(|one| *id == one) {
            let hint = nearest(id.as_str(), duties);
            faults.push(Fault::new(
                format!("duties.{id}"),
                format!("`{id}` is neither a duty of the Act nor one of this policy{hint}"),
            ));
        }
    }
    for id in case.facts.keys().filter(|id| fact_named(policy, id).is_none()) {
        let terms = policy.terms.iter().map(|term| term.id.as_str());
        let hint = nearest(id, Fact::ACT.iter().map(|fact| fact.id()).chain(terms));
        faults.push(Fault::new(
            format!("facts.{id}"),
            format!("`{id}` is neither a fact of the Act nor a term of this policy{hint}"),
        ));
    }
}

/// Keys that only some handlings have: on another, whoever wrote them meant something else.
fn keys(case: &Case, faults: &mut Vec<Fault>) {
    for (key, given, belongs, to) in [
        ("request", case.request.is_some(), case.handling.is_about_a_request(), "a request"),
        ("channel", case.channel.is_some(), case.handling == Handling::Contact, "a contact"),
        (
            "posted",
            case.posted.is_some(),
            case.handling == Handling::ChangeOfPurpose,
            "a change of purpose",
        ),
        ("affected", case.affected.is_some(), case.handling.is_about_a_leak(), "a leak"),
    ] {
        if given && !belongs {
            let handling = case.handling;
            let message = format!("the handling `{handling}` is not about {to}");
            faults.push(Fault::new(key, message));
        }
    }
}

/// Adds a fault unless the id is known.
fn unknown<'p>(
    path: &str,
    what: &str,
    id: &Id,
    known: impl Iterator<Item = &'p Id> + Clone,
    instead: &str,
    faults: &mut Vec<Fault>,
) {
    if !known.clone().any(|one| one == id) {
        let hint = nearest(id.as_str(), known.map(Id::as_str));
        faults.push(Fault::new(path, format!("no {what} has the id `{id}`{hint}{instead}")));
    }
}

fn items(policy: &Policy, case: &Case, dataset: Option<&Dataset>, faults: &mut Vec<Fault>) {
    let Some(items) = &case.items else { return };
    if items.is_empty() {
        faults.push(Fault::new(
            "items",
            "the list is empty: expected items, or no list for all of them",
        ));
    }
    for (at, item) in items.iter().enumerate() {
        let path = format!("items[{at}]");
        match dataset {
            None => unknown(&path, "item", item, policy.items.iter().map(|i| &i.id), "", faults),
            Some(dataset) if !dataset.items.contains(item) => {
                let hint = nearest(item.as_str(), dataset.items.iter().map(Id::as_str));
                faults.push(Fault::new(
                    path,
                    format!("the dataset `{}` has no item `{item}`{hint}", dataset.id),
                ));
            }
            Some(_) if items.iter().take(at).any(|earlier| earlier == item) => {
                faults.push(Fault::new(path, format!("`{item}` stands twice in the list")));
            }
            Some(_) => {}
        }
    }
}

/// Whoever writes a recipient where the handling has none, or none such, means another case.
fn has_a_recipient(case: &Case, faults: &mut Vec<Fault>) {
    let Some(named) = &case.recipient else { return };
    let (handling, relation) = (case.handling, named.relation());
    match (handling.recipient(), relation) {
        (NamedRecipient::None(why), _) => faults.push(
            Fault::new("recipient", format!("the handling is `{handling}`: {}", why.en))
                .in_japanese(format!("`{handling}`の取扱いです。{}", why.ja)),
        ),
        (_, Some(relation)) if !handling.may_name(relation) => faults.push(
            Fault::new(
                "recipient.relation",
                format!("the relation is `{relation}`, but whoever takes the information in for the operator is an `entrustee`; from whom it comes is its `source`"),
            )
            .in_japanese(format!("関係は`{relation}`ですが、当該事業者のために情報を取得する者は`entrustee`です。取得元は`source`に記載してください。")),
        ),
        _ => {}
    }
}

fn recipient(policy: &Policy, register: Option<&Register>, case: &Case, faults: &mut Vec<Fault>) {
    let (path, id, country) = match &case.recipient {
        None => return,
        Some(CaseRecipient::Declared(id)) => ("recipient", id, None),
        Some(CaseRecipient::Described(described)) => {
            if *described == DescribedRecipient::default() {
                faults.push(Fault::new(
                    "recipient",
                    "nothing is said of the recipient: expected `id` or `name`, `country`, `relation`",
                ));
            }
            let Some(id) = &described.id else { return };
            if described.name.is_some() {
                faults.push(Fault::new(
                    "recipient",
                    "the recipient has both `id` and `name`: expected `id` where the policy declares it, else `name`",
                ));
            }
            ("recipient.id", id, described.country)
        }
    };
    let described = " (one that the policy does not name is written { name = \"…\" })";
    unknown(path, "recipient", id, recipients(policy, register), described, faults);
    let whereabouts = policy.recipient(id.as_str()).and_then(|recipient| recipient.country);
    let kept = register.and_then(|register| register.recipient(id.as_str())?.country);
    if country == Some(Country::JAPAN) && whereabouts == Some(Whereabouts::Abroad) {
        let message = "the country is `JP`, but the policy says `abroad`";
        faults.push(Fault::new("recipient.country", message));
    }
    let declared = whereabouts.and_then(Whereabouts::country);
    for (who, there) in [("policy", declared), ("register", kept)] {
        if let (Some(said), Some(there)) = (country, there)
            && said != there
        {
            let message = format!("the country is `{said}`, but the {who} says `{there}`");
            faults.push(Fault::new("recipient.country", message));
            return;
        }
    }
}

/// The recipients that a case can name by id.
fn recipients<'p>(
    policy: &'p Policy,
    register: Option<&'p Register>,
) -> impl Iterator<Item = &'p Id> + Clone {
    let kept = register.into_iter().flat_map(|register| &register.recipients);
    let kept = kept.filter(|one| policy.recipient(one.id.as_str()).is_none()).map(|one| &one.id);
    policy.recipients.iter().map(|one| &one.id).chain(kept)
}

/// What a consent names: a misspelt name would read as no consent.
pub(super) fn consent(
    (policy, register): (&Policy, Option<&Register>),
    case: &Case,
    consent: &Consent,
    path: &str,
    faults: &mut Vec<Fault>,
) {
    let any_shown = Id::from(ANY_SHOWN);
    let described = match &case.recipient {
        Some(CaseRecipient::Described(DescribedRecipient { name: Some(name), .. })) => {
            Some(Id::from(name.as_str()))
        }
        _ => None,
    };
    let categories = policy.recipients.iter().filter_map(|one| one.category.as_ref());
    let recipients = recipients(policy, register).chain(categories);
    let recipients = recipients.chain(&described).chain([&any_shown]);
    each(path, "recipient", "recipients", consent.recipients.as_deref(), recipients, faults);
    let items = policy.items.iter().map(|item| &item.id);
    each(path, "item", "items", consent.items.as_deref(), items, faults);
    let purposes = policy.purposes.iter().map(|purpose| &purpose.id);
    each(path, "purpose", "purposes", consent.purposes.as_deref(), purposes, faults);
    if consent.to.is_empty() {
        faults.push(Fault::new(
            format!("{path}.to"),
            "the list is empty: expected what was consented to",
        ));
    }
    if consent.countries.as_ref().is_some_and(Vec::is_empty) {
        faults.push(empty_limit(&format!("{path}.countries")));
    }
    if let (Some(given), Some(withdrawn)) = (consent.given, consent.withdrawn)
        && withdrawn < given
    {
        faults.push(Fault::new(
            format!("{path}.withdrawn"),
            format!("the day is `{withdrawn}`, but the consent was given on `{given}`"),
        ));
    }
}

fn each<'p>(
    path: &str,
    what: &str,
    list: &str,
    limits: Option<&[Id]>,
    known: impl Iterator<Item = &'p Id> + Clone,
    faults: &mut Vec<Fault>,
) {
    let Some(limits) = limits else { return };
    let path = format!("{path}.{list}");
    if limits.is_empty() {
        faults.push(empty_limit(&path));
    }
    for (at, id) in limits.iter().enumerate() {
        unknown(&format!("{path}[{at}]"), what, id, known.clone(), "", faults);
    }
}

fn empty_limit(path: &str) -> Fault {
    Fault::new(
        path,
        "the list is empty: expected what the consent reaches, or no list if it is not limited",
    )
}
