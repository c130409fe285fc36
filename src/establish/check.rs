//! The names of a case, checked against the policy: every fault at once.

use super::facts::fact_named;
use crate::case::{
    Case, CasePurpose, CaseRecipient, Consent, DescribedRecipient, DutyDays, DutyFacts,
};
use crate::duty::Duty;
use crate::fact::Fact;
use crate::name::nearest;
use crate::policy::check::{misnamed, no_fact, no_format, twice, unreadable};
use crate::policy::{Dataset, Fault, Policy, Whereabouts};
use crate::register::Register;
use crate::steps::Stepwise as _;
use crate::text::{Bilingual, said};
use crate::vocabulary::{ANY_SHOWN, Country, Handling, Id, NamedRecipient};

const DATASET: Bilingual = Bilingual { en: "dataset", ja: "データセット" };
const ITEM: Bilingual = Bilingual { en: "item", ja: "項目" };
const PURPOSE: Bilingual = Bilingual { en: "purpose", ja: "利用目的" };
const RECIPIENT: Bilingual = Bilingual { en: "recipient", ja: "提供先" };
const NOTHING: Bilingual = Bilingual { en: "", ja: "" };

/// Every unknown name of the case, but for [`beside`]; without the dataset, items are sought among
/// all that the policy names.
pub(super) fn names(
    policy: &Policy,
    register: Option<&Register>,
    case: &Case,
    dataset: Option<&Dataset>,
    faults: &mut Vec<Fault>,
) {
    if case.format != 1 {
        faults.push(Fault::new("format", no_format(case.format)));
    }
    keys(case, faults);
    if dataset.is_none() {
        let datasets = policy.datasets.iter().map(|dataset| &dataset.id);
        unknown("dataset", DATASET, &case.dataset, datasets, NOTHING, faults);
    }
    items(policy, case, dataset, faults);
    if let Some(CasePurpose::Declared(id)) = &case.purpose {
        let purposes = policy.purposes.iter().map(|purpose| &purpose.id);
        let free = Bilingual {
            en: " (a purpose in free words is written { text = \"…\" })",
            ja: "利用目的を自由な文言で記載する場合は{ text = \"…\" }としてください。",
        };
        unknown("purpose", PURPOSE, id, purposes, free, faults);
    }
    let mut readable = |path: &str, text: &str| {
        faults.extend(unreadable(text).map(|said| Fault::new(path, said)));
    };
    if let Some(CasePurpose::Free { text }) = &case.purpose {
        readable("purpose.text", text);
    }
    if let Some(CaseRecipient::Described(DescribedRecipient { name: Some(name), .. })) =
        &case.recipient
    {
        readable("recipient.name", name);
    }
    has_a_recipient(case, faults);
    recipient(policy, register, case, faults);
    for (at, one) in case.consents.iter().flatten().enumerate() {
        consent((policy, register), case, one, &format!("consents[{at}]"), faults);
    }
}

/// What the case says of facts and duties that nobody knows.
pub(super) fn beside(policy: &Policy, case: &Case, faults: &mut Vec<Fault>) {
    for (id, facts) in case.duties.iter() {
        if let DutyFacts::Days(DutyDays { arose, performed: Some(performed) }) = facts
            && performed < arose
        {
            faults.push(Fault::new(
                format!("duties.{id}.performed"),
                said!(
                    "the day is `{performed}`, but the duty arose on `{arose}`",
                    "日付は`{performed}`ですが、義務の発生日は`{arose}`です。",
                ),
            ));
        }

        let duties = Duty::ALL.iter().map(|duty| duty.id());
        let duties = duties.chain(policy.duties.iter().map(|duty| duty.id.as_str()));
        if !duties.clone().any(|one| *id == one) {
            let hint = nearest(id.as_str(), duties);
            faults.push(Fault::new(
                format!("duties.{id}"),
                said!(
                    hint;
                    "`{id}` is neither a duty of the Act nor one of this policy{hint}",
                    "`{id}`は法の義務でもこのポリシーの義務でもありません{hint}。",
                ),
            ));
        }
    }
    for id in case.facts.keys().filter(|id| fact_named(policy, id).is_none()) {
        let terms = policy.terms.iter().map(|term| term.id.as_str());
        let hint = nearest(id, Fact::ACT.iter().map(|fact| fact.id()).chain(terms));
        faults.push(Fault::new(format!("facts.{id}"), no_fact(id, hint)));
    }
}

/// Keys that only some handlings have: on another, whoever wrote them meant something else.
fn keys(case: &Case, faults: &mut Vec<Fault>) {
    for (key, given, belongs, to) in [
        (
            "request",
            case.request.is_some(),
            case.handling.is_about_a_request(),
            Bilingual { en: "a request", ja: "開示等の請求" },
        ),
        (
            "channel",
            case.channel.is_some(),
            case.handling == Handling::Contact,
            Bilingual { en: "a contact", ja: "本人への連絡" },
        ),
        (
            "posted",
            case.posted.is_some(),
            case.handling == Handling::ChangeOfPurpose,
            Bilingual { en: "a change of purpose", ja: "利用目的の変更" },
        ),
        (
            "affected",
            case.affected.is_some(),
            case.handling.is_about_a_leak(),
            Bilingual { en: "a leak", ja: "漏えい等" },
        ),
    ] {
        if given && !belongs {
            let handling = case.handling;
            let said = said!(
                to;
                "the handling `{handling}` is not about {to}",
                "取扱い`{handling}`は{to}に関するものではありません。",
            );
            faults.push(Fault::new(key, said));
        }
    }
}

/// Adds a fault unless the id is known.
fn unknown<'p>(
    path: &str,
    what: Bilingual,
    id: &Id,
    known: impl Iterator<Item = &'p Id> + Clone,
    instead: Bilingual,
    faults: &mut Vec<Fault>,
) {
    if !known.clone().any(|one| one == id) {
        let hint = nearest(id.as_str(), known.map(Id::as_str));
        let said = said!(
            what, hint, instead;
            "no {what} has the id `{id}`{hint}{instead}",
            "IDが`{id}`の{what}はありません{hint}。{instead}",
        );
        faults.push(Fault::new(path, said));
    }
}

fn items(policy: &Policy, case: &Case, dataset: Option<&Dataset>, faults: &mut Vec<Fault>) {
    let Some(items) = &case.items else { return };
    if items.is_empty() {
        faults.push(Fault::new(
            "items",
            said!(
                "the list is empty: expected items, or no list for all of them",
                "記載がありません。項目を記載するか、全ての項目であるときは記載を省いてください。",
            ),
        ));
    }
    for (at, item) in items.iter().enumerate() {
        let path = format!("items[{at}]");
        match dataset {
            None => unknown(&path, ITEM, item, policy.items.iter().map(|i| &i.id), NOTHING, faults),
            Some(dataset) if !dataset.items.contains(item) => {
                let hint = nearest(item.as_str(), dataset.items.iter().map(Id::as_str));
                let id = &dataset.id;
                let said = said!(
                    hint;
                    "the dataset `{id}` has no item `{item}`{hint}",
                    "データセット`{id}`に項目`{item}`はありません{hint}。",
                );
                faults.push(Fault::new(path, said));
            }
            Some(_) if items.iter().take(at).any(|earlier| earlier == item) => {
                faults.push(Fault::new(path, twice(item)));
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
        (NamedRecipient::None(why), _) => {
            let said = said!(
                why;
                "the handling is `{handling}`: {why}",
                "`{handling}`の取扱いです。{why}",
            );
            faults.push(Fault::new("recipient", said));
        }
        (_, Some(relation)) if !handling.may_name(relation) => {
            let said = said!(
                "the relation is `{relation}`, but whoever takes the information in for the operator is an `entrustee`; from whom it comes is its `source`",
                "関係は`{relation}`ですが、当該事業者のために情報を取得する者は`entrustee`です。取得元は`source`に記載してください。",
            );
            faults.push(Fault::new("recipient.relation", said));
        }
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
                    said!(
                        "nothing is said of the recipient: expected `id` or `name`, `country`, `relation`",
                        "提供先の記載がありません。`id`又は`name`、`country`、`relation`を記載してください。",
                    ),
                ));
            }
            let Some(id) = &described.id else { return };
            if described.name.is_some() {
                faults.push(Fault::new(
                    "recipient",
                    said!(
                        "the recipient has both `id` and `name`: expected `id` where the policy declares it, else `name`",
                        "提供先に`id`と`name`の双方の記載があります。ポリシーに掲げる提供先は`id`を、それ以外は`name`を記載してください。",
                    ),
                ));
            }
            ("recipient.id", id, described.country)
        }
    };
    let described = Bilingual {
        en: " (one that the policy does not name is written { name = \"…\" })",
        ja: "ポリシーに掲げない提供先は{ name = \"…\" }としてください。",
    };
    unknown(path, RECIPIENT, id, recipients(policy, register), described, faults);
    let whereabouts = policy.recipient(id.as_str()).and_then(|recipient| recipient.country);
    let kept = register.and_then(|register| register.recipient(id.as_str())?.country);
    if country == Some(Country::JAPAN) && whereabouts == Some(Whereabouts::Abroad) {
        let said = said!(
            "the country is `JP`, but the policy says `abroad`",
            "所在国は`JP`ですが、ポリシーには`abroad`とあります。",
        );
        faults.push(Fault::new("recipient.country", said));
    }
    let declared = whereabouts.and_then(Whereabouts::country);
    let policy = Bilingual { en: "policy", ja: "ポリシー" };
    let register = Bilingual { en: "register", ja: "台帳" };
    for (who, there) in [(policy, declared), (register, kept)] {
        if let (Some(said), Some(there)) = (country, there)
            && said != there
        {
            let said = said!(
                who;
                "the country is `{said}`, but the {who} says `{there}`",
                "所在国は`{said}`ですが、{who}には`{there}`とあります。",
            );
            faults.push(Fault::new("recipient.country", said));
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
    policy.recipients.iter().map(|one| &one.id).chain(kept).stepwise()
}

/// What a consent names: a misspelt name would read as no consent.
pub(super) fn consent(
    (policy, register): (&Policy, Option<&Register>),
    case: &Case,
    consent: &Consent,
    path: &str,
    faults: &mut Vec<Fault>,
) {
    let named = consent.id.as_ref().and_then(misnamed);
    faults.extend(named.map(|said| Fault::new(format!("{path}.id"), said)));
    let any_shown = Id::from(ANY_SHOWN);
    let described = match &case.recipient {
        Some(CaseRecipient::Described(DescribedRecipient { name: Some(name), .. })) => {
            Some(Id::from(name.as_str()))
        }
        _ => None,
    };
    let categories = policy.recipients.iter().filter_map(|one| one.category.as_ref());
    let recipients = recipients(policy, register).chain(categories);
    let recipients = recipients.chain(&described).chain([&any_shown]).stepwise();
    each(path, RECIPIENT, "recipients", consent.recipients.as_deref(), recipients, faults);
    let items = policy.items.iter().map(|item| &item.id);
    each(path, ITEM, "items", consent.items.as_deref(), items, faults);
    let purposes = policy.purposes.iter().map(|purpose| &purpose.id);
    each(path, PURPOSE, "purposes", consent.purposes.as_deref(), purposes, faults);
    if consent.to.is_empty() {
        faults.push(Fault::new(
            format!("{path}.to"),
            said!(
                "the list is empty: expected what was consented to",
                "記載がありません。同意の対象を記載してください。",
            ),
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
            said!(
                "the day is `{withdrawn}`, but the consent was given on `{given}`",
                "日付は`{withdrawn}`ですが、同意の日は`{given}`です。",
            ),
        ));
    }
}

fn each<'p>(
    path: &str,
    what: Bilingual,
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
        unknown(&format!("{path}[{at}]"), what, id, known.clone(), NOTHING, faults);
    }
}

fn empty_limit(path: &str) -> Fault {
    Fault::new(
        path,
        said!(
            "the list is empty: expected what the consent reaches, or no list if it is not limited",
            "記載がありません。同意の及ぶ範囲を記載するか、限定のないときは記載を省いてください。",
        ),
    )
}
