//! Which consent reaches the case.
//!
//! The elements of one consent come from one record: two half consents never add
//! up. Per kind of consent: yes if a record that reaches the case is wholly yes;
//! else unknown if one is open; else no.

use super::established::{Established, OnItems, Reliance, Shortfall};
use super::names::Names;
use crate::answer::Answer;
use crate::case::{Capacity, Case, Consent, ConsentKind, Presume, Shown};
use crate::edition::Edition;
use crate::fact::Fact;
use crate::policy::{Policy, Withdrawal};
use crate::text::Bilingual;
use crate::vocabulary::{ANY_SHOWN, Id};

const KINDS: [(ConsentKind, Fact); 5] = [
    (ConsentKind::Use, Fact::ConsentToUse),
    (ConsentKind::Provision, Fact::ConsentToProvision),
    (ConsentKind::ForeignProvision, Fact::ConsentToForeignProvision),
    (ConsentKind::SpecialCare, Fact::ConsentToSpecialCare),
    (ConsentKind::ReferableAcquisition, Fact::ConsentToReferable),
];

const SHOWN: [(Shown, Fact); 6] = [
    (Shown::Country, Fact::CountryNamed),
    (Shown::Regime, Fact::RegimeExplained),
    (Shown::Measures, Fact::MeasuresExplained),
    (Shown::CountryUnknown, Fact::CountryUnknownExplained),
    (Shown::Substitute, Fact::SubstituteInformationGiven),
    (Shown::MeasuresUnknown, Fact::MeasuresUnknownExplained),
];

/// From when a consent to foreign provision needs the information of Art. 28(2): of local
/// bodies since 2023.
const BEFORE: [(Fact, Edition); 2] = [
    (Fact::ForeignConsentBefore2022, Edition::Y2022),
    (Fact::ForeignConsentBefore2023, Edition::Y2023),
];

/// What a list of consents on record answers in a case.
pub(super) fn consents(
    established: &mut Established,
    consents: &[Consent],
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) {
    for (kind, fact) in KINDS {
        let answer = consents
            .iter()
            .map(|consent| value(consent, kind, consents, policy, case, names))
            .fold(Answer::No, Answer::or);
        established.state(fact, answer);
        let valid =
            |consent: &Consent| value(consent, kind, consents, policy, case, names) == Answer::Yes;
        established.relied.extend(reliance(consents, kind, fact, valid));
        if answer == Answer::Unknown {
            established.said_unknown.insert(fact);
        }
        if answer != Answer::Yes {
            established.items.extend(beyond_a_consent(consents, kind, fact, policy, case, names));
        }
    }
    // That somebody could judge, or was represented, is known where every consent says so.
    let known = |consent: &Consent| consent.by_a_capable_person() != Answer::Unknown;
    if !consents.is_empty() && consents.iter().all(known) {
        established.state(Fact::ConsenterIncapable, Answer::No);
    }
    // What was shown is read from the one record on which a provision abroad would
    // rest: that whose consent and information go furthest together.
    let foreign = |consent: &&Consent| {
        let value = value(consent, ConsentKind::ForeignProvision, consents, policy, case, names);
        // Of old consents no information is asked for.
        let old = case.date < Edition::Y2022.since()
            || consent.given.is_some_and(|given| given < Edition::Y2022.since());
        let informed = match consent.given {
            _ if old => Answer::Yes,
            Some(_) => informed(consent),
            // It may be so old.
            None => informed(consent).or(Answer::Unknown),
        };
        // What stands in place of information rests on more that is asked.
        let shown = |what: Shown| consent.shown.as_ref().is_some_and(|all| all.contains(&what));
        let plainly = u8::from(shown(Shown::Country) && shown(Shown::Regime))
            + u8::from(shown(Shown::Measures));
        let plainly = if old { u8::MAX } else { plainly };
        (rank(value.and(informed)), rank(value), rank(informed), plainly)
    };
    let chosen = consents.iter().filter(|consent| foreign(consent).1 > 0).max_by_key(foreign);
    let Some(chosen) = chosen else {
        return;
    };
    // Two half consents never add up: where another record is the better consent, what
    // this one showed is not known of that one.
    let doubtful = value(chosen, ConsentKind::ForeignProvision, consents, policy, case, names)
        != established.facts.get(Fact::ConsentToForeignProvision);
    let mut relied = established.relied.iter_mut();
    let abroad = relied.find(|relied| relied.kind == ConsentKind::ForeignProvision);
    if let Some(relied) = abroad.filter(|_| !doubtful) {
        let this = |consent: &Consent| core::ptr::eq(consent, chosen);
        if let Some(better) = reliance(consents, relied.kind, relied.fact, this) {
            *relied = better;
        }
    }
    if let Some(given) = chosen.given.filter(|_| !doubtful) {
        for (fact, edition) in BEFORE {
            established.state(fact, (given < edition.since()).into());
        }
    }
    if let Some(shown) = &chosen.shown {
        for (what, fact) in SHOWN {
            let shown = Answer::from(shown.contains(&what));
            if doubtful && shown == Answer::Yes {
                established.said_unknown.insert(fact);
            } else {
                established.state(fact, shown);
            }
        }
    } else if case.presume == Presume::Usual {
        for (_, fact) in SHOWN {
            established.said_unknown.insert(fact);
        }
    }
}

/// The first of the consents that is so.
fn reliance(
    consents: &[Consent],
    kind: ConsentKind,
    fact: Fact,
    so: impl Fn(&Consent) -> bool,
) -> Option<Reliance> {
    let (place, consent) = consents.iter().enumerate().find(|(_, consent)| so(consent))?;
    Some(Reliance { fact, kind, place, id: consent.id.clone() })
}

/// The items that a consent, which is valid otherwise, does not reach.
fn beyond_a_consent(
    consents: &[Consent],
    kind: ConsentKind,
    fact: Fact,
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) -> Option<OnItems> {
    consents.iter().find_map(|consent| {
        let limits = consent.items.as_ref()?;
        let of_all = Consent { items: None, ..consent.clone() };
        let beyond = names.items.iter().filter(|item| !limits.contains(item));
        let items: Vec<Id> = beyond.cloned().collect();
        let useful = items.len() < names.items.len()
            && value(&of_all, kind, consents, policy, case, names) == Answer::Yes;
        useful.then_some(OnItems { fact, items, without: Answer::Yes })
    })
}

/// Every fact that consents on record answer.
pub(super) fn on_record() -> impl Iterator<Item = Fact> {
    let kinds = KINDS.into_iter().map(|(_, fact)| fact);
    let dates = BEFORE.into_iter().map(|(fact, _)| fact);
    kinds
        .chain([Fact::ConsenterIncapable])
        .chain(dates)
        .chain(SHOWN.into_iter().map(|(_, fact)| fact))
}

/// No, unknown, yes.
const fn rank(answer: Answer) -> u8 {
    match answer {
        Answer::No => 0,
        Answer::Unknown => 1,
        Answer::Yes => 2,
    }
}

/// Whether the information of Art. 28(2) was shown before the consent.
fn informed(consent: &Consent) -> Answer {
    let Some(shown) = &consent.shown else { return Answer::Unknown };
    let has = |what: Shown| Answer::from(shown.contains(&what));
    let country = has(Shown::Country).and(has(Shown::Regime));
    let instead = has(Shown::CountryUnknown).and(has(Shown::Substitute));
    country.or(instead).and(has(Shown::Measures).or(has(Shown::MeasuresUnknown)))
}

/// Whether the record is a valid prior consent of this kind that reaches the case.
fn value(
    consent: &Consent,
    kind: ConsentKind,
    consents: &[Consent],
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) -> Answer {
    if !consent.to.contains(&kind) {
        return Answer::No;
    }
    let elements = elements(consent, kind, consents, policy, case, names);
    elements.into_iter().fold(Answer::Yes, |all, (_, answer)| all.and(answer))
}

/// What a record has to be, and whether it is.
fn elements(
    consent: &Consent,
    kind: ConsentKind,
    consents: &[Consent],
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) -> [(Bilingual, Answer); 9] {
    let prior = consent.given.map_or(Answer::Unknown, |given| (given <= case.date).into());
    // A withdrawal is heard by every older consent to the same, which may be wider.
    let withdrawn = |by: &Consent| match by.withdrawn {
        Some(day) if day <= case.date && by == consent => Answer::Yes,
        Some(day) if day <= case.date => concerns(by, kind, names).and(match consent.given {
            Some(given) if given != day => (given < day).into(),
            _ => Answer::Unknown,
        }),
        _ => Answer::No,
    };
    let heard = consents.iter().map(withdrawn).fold(withdrawn(consent), Answer::or);
    let standing = match (heard, policy.settings.withdrawal) {
        (Answer::No, _) => Answer::Yes,
        (Answer::Yes, Withdrawal::EndsConsent) => Answer::No,
        (Answer::Unknown, _) | (_, Withdrawal::Unsettled) => Answer::Unknown,
    };
    let element = |en, ja, answer| (Bilingual { en, ja }, answer);
    [
        element("an assent was expressed", "同意の意思表示がある", consent.expressed.is_assent()),
        element("given beforehand", "あらかじめ得た", prior),
        element("not withdrawn", "撤回されていない", standing),
        element(
            "the principal's identity confirmed",
            "本人であることを確認した",
            consent.identity_confirmed,
        ),
        element("given by one who can judge", "判断能力を有する者による", capable(consent)),
        element("reaches the recipient", "提供先に及ぶ", reaches_recipient(consent, names)),
        element("reaches the items", "項目に及ぶ", reaches(consent.items.as_deref(), &names.items)),
        element("reaches the purpose", "利用目的に及ぶ", reaches_purpose(consent, names)),
        element("reaches the country", "当該外国に及ぶ", reaches_country(consent, names)),
    ]
}

/// Whether it counts as given by one who can judge: where nobody says that the person could
/// not, that is presumed, and named ([`Fact::ConsenterIncapable`]).
fn capable(consent: &Consent) -> Answer {
    match consent.capacity {
        Capacity::Unknown => Answer::Yes,
        Capacity::Capable | Capacity::Incapable => consent.by_a_capable_person(),
    }
}

/// Whether the policy says of somebody among the principals that they may not be able to judge:
/// then nobody presumes that they can.
pub(super) fn may_be_minors(policy: &Policy, names: &Names<'_>) -> bool {
    let of_the_dataset = |id: &Id| names.dataset.principals.contains(id);
    policy.principals.iter().any(|one| one.minors && of_the_dataset(&one.id))
}

/// Whether a consent is one to this, for what the case names.
fn concerns(consent: &Consent, kind: ConsentKind, names: &Names<'_>) -> Answer {
    Answer::from(consent.to.contains(&kind))
        .and(reaches_recipient(consent, names))
        .and(reaches_some(consent.items.as_deref(), &names.items))
        .and(reaches_purpose(consent, names))
        .and(reaches_country(consent, names))
}

/// The shortfalls of every consent on record.
pub(super) fn shortfalls(
    consents: &[Consent],
    policy: &Policy,
    case: &Case,
    names: &Names<'_>,
) -> Vec<Shortfall> {
    let of_one = |(place, consent): (usize, &Consent)| {
        let kinds = KINDS.into_iter().filter(|(kind, _)| consent.to.contains(kind));
        kinds
            .map(|(kind, fact)| {
                let elements = elements(consent, kind, consents, policy, case, names).into_iter();
                let lacks = elements.filter(|(_, answer)| *answer != Answer::Yes).collect();
                Shortfall { place, kind, fact, lacks }
            })
            .filter(|one| !one.lacks.is_empty())
            .collect::<Vec<_>>()
    };
    consents.iter().enumerate().flat_map(of_one).collect()
}

/// Whether a list of limits contains every item; no list, no limit. Of items that nobody
/// has listed it is not known.
fn reaches(limits: Option<&[Id]>, items: &[Id]) -> Answer {
    match limits {
        None => Answer::Yes,
        Some(_) if items.is_empty() => Answer::Unknown,
        Some(limits) => items.iter().all(|one| limits.contains(one)).into(),
    }
}

/// Whether a list of limits contains one of the items: so far a withdrawal is heard.
fn reaches_some(limits: Option<&[Id]>, items: &[Id]) -> Answer {
    match limits {
        None => Answer::Yes,
        Some(_) if items.is_empty() => Answer::Unknown,
        Some(limits) => items.iter().any(|one| limits.contains(one)).into(),
    }
}

fn reaches_recipient(consent: &Consent, names: &Names<'_>) -> Answer {
    let Some(limits) = &consent.recipients else {
        return Answer::Yes;
    };
    let category = names.recipient.and_then(|recipient| recipient.category.as_ref());
    let by_name = names.recipient_name.iter().chain(category).any(|name| limits.contains(name));
    if by_name {
        Answer::Yes
    } else if limits.iter().any(|limit| *limit == ANY_SHOWN) {
        // Recipients that the policy names were shown; of others nobody has said.
        if names.recipient.is_some() { Answer::Yes } else { Answer::Unknown }
    } else if names.recipient_name.is_none() {
        Answer::Unknown
    } else {
        Answer::No
    }
}

fn reaches_purpose(consent: &Consent, names: &Names<'_>) -> Answer {
    match &consent.purposes {
        None => Answer::Yes,
        Some(limits) => names.is_for(limits).map_or(Answer::Unknown, Answer::from),
    }
}

fn reaches_country(consent: &Consent, names: &Names<'_>) -> Answer {
    match (&consent.countries, names.country) {
        (None, _) => Answer::Yes,
        (Some(limits), Some(country)) => limits.contains(&country).into(),
        (Some(_), None) => Answer::Unknown,
    }
}
