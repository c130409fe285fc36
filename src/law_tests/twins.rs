//! One circumstance, one fact: a search through the whole list for facts that may be one
//! circumstance under two names, so that claiming the one would leave the other presumed the
//! other way.
//!
//! Two facts are looked at where their questions share most of their words and silence about one
//! of them means no. Then either they are elements of one exception, or an answer to one settles
//! or asks the other, or it is said here what tells them apart.

use std::collections::BTreeSet;

use crate::fact::{ASKED_BESIDE, EXCLUSIVE, FOLLOWS, Fact, IMPLIED, Silence};
use crate::law;
use crate::text::Language;

/// How much of the shorter question the two share, in hundredths, from which on they are looked at.
const ALIKE: usize = 66;

/// What tells two facts apart whose questions sound alike.
const APART: &[(&[Fact], &str)] = {
    use Fact::*;
    &[
        (
            &[OperatorIsPublicBody, RecipientIsPublicBody, SourceIsPublicBody],
            "who: the operator, the recipient, the sender",
        ),
        (
            &[OperatorIsAcademic, RecipientIsAcademic, SourceIsAcademic],
            "who: the operator, the recipient, the sender",
        ),
        (
            &[
                NotForBusiness,
                OperatorIsPublicBody,
                RecipientIsPublicBody,
                SourceIsPublicBody,
                IsPressBody,
                IsWriter,
                IsReligiousBody,
                IsPoliticalBody,
            ],
            "what kind of body",
        ),
        (
            &[IsReligiousBody, IsPoliticalBody, ForExemptPurpose, RecipientForExemptPurpose],
            "who, and for what; the operator, the recipient",
        ),
        (
            &[
                IsReligiousBody,
                IsPoliticalBody,
                IsWriter,
                OperatorInterestOutweighs,
                DisclosureSeriouslyHinders,
            ],
            "short questions that share the word for the operator or its business",
        ),
        (&[IsReligiousBody, IsPoliticalBody, EntrustorNotified], "who one is, and what one told"),
        (&[TellingHarmsRights, DisclosureHarmsRights], "telling the purpose, disclosing the data"),
        (
            &[ExistenceMustStaySecret, RecordExcluded],
            "the existence of data, the existence of a record",
        ),
        (
            &[ConsentDifficult, ConsentWouldImpede, ReferableConsentConfirmed],
            "consent that is hard to get, that would spoil affairs, that was confirmed",
        ),
        (&[TellingHarmsOperator, RightsAtRisk], "harm to the operator, harm to the principal"),
        (
            &[ConsentDifficult, NoticeDifficult, MethodDifficult, StopDifficult],
            "what is difficult: consent, notice, a method, a stop",
        ),
        (
            &[RecipientAbroad, UnitAbroad, HandledAbroad],
            "who is abroad: the recipient, the operator's unit, the handling",
        ),
        (
            &[CountryDesignated, OptOutFiled],
            "what the Commission has designated, and what was filed with it",
        ),
        (
            &[NotInDatabase, NoDataToRecipient],
            "what the information is to the operator that has it, and to the one that gets it",
        ),
        (
            &[JointNoticeBeforehand, OptOutNoticeBeforehand],
            "what is told beforehand: a joint use, an opt-out",
        ),
        (
            &[OptOutProviderShown, IsReligiousBody, IsPoliticalBody, SenderIdentified],
            "who provides: as the notice shows it, what body it is, as the recipient checked it",
        ),
        (
            &[WithinEntrustedTask, ReturnsEntrustedData],
            "the task as a whole, and one thing that belongs to it",
        ),
    ]
};

/// The words of a question that say something, without their endings.
fn stems(question: &str) -> BTreeSet<String> {
    const IDLE: &str = "the a an of to is it in or and be was were that this which for by has have \
        had been any on not with at as who whom whose are does did do its from may might can could \
        would will no they them such other than what so if there one where under all more too only \
        about into out also whether";
    let words = question.to_lowercase();
    let words = words.split(|one: char| !one.is_ascii_lowercase()).filter(|word| !word.is_empty());
    words
        .filter(|word| !IDLE.split_whitespace().any(|idle| idle == *word))
        .map(|word| {
            let end =
                ["ions", "ion", "ing", "ed", "s", "e"].into_iter().find(|end| word.ends_with(end));
            word.strip_suffix(end.unwrap_or_default()).unwrap_or(word).to_owned()
        })
        .collect()
}

/// Every pair of facts that are elements of one exception, or of one rule.
fn beside_each_other() -> BTreeSet<(Fact, Fact)> {
    let mut pairs = BTreeSet::new();
    for rule in law::rules() {
        let mut groups = vec![rule.when.to_vec()];
        groups.extend(rule.exceptions().map(|exception| exception.elements.to_vec()));
        for elements in groups {
            let mut facts = Vec::new();
            for element in &elements {
                element.needs.atoms(&mut |fact, _| facts.push(fact));
            }
            for one in &facts {
                pairs.extend(facts.iter().map(|other| (*one, *other)));
            }
        }
    }
    pairs
}

/// Whether an answer to one of the two settles the other, or has it asked.
fn are_joined(one: Fact, other: Fact) -> bool {
    let pair = [one, other];
    let both = |set: &[Fact]| pair.iter().all(|fact| set.contains(fact));
    EXCLUSIVE.iter().any(|set| both(set))
        || IMPLIED.iter().any(|(fact, then)| both(&[*fact, *then]))
        || FOLLOWS.iter().any(|follows| both(&[follows.of.0, follows.then.0]))
        || ASKED_BESIDE.iter().any(|(claims, asked)| {
            let parts = |a: &Fact, b: &Fact| claims.contains(a) && asked.contains(b);
            parts(&one, &other) || parts(&other, &one)
        })
}

#[test]
fn no_circumstance_has_two_names() {
    let beside = beside_each_other();
    let read: Vec<(Fact, BTreeSet<String>)> = Fact::ACT
        .iter()
        .map(|fact| (*fact, stems(fact.question(Language::En).unwrap_or_default())))
        .collect();
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for (place, (one, words)) in read.iter().enumerate() {
        for (other, others) in read.iter().take(place) {
            let silent = [*one, *other].iter().any(|fact| fact.silence() == Silence::PresumedNo);
            let shared = words.intersection(others).count() * 100;
            let shorter = words.len().min(others.len()).max(1);
            if !silent || shared / shorter < ALIKE {
                continue;
            }
            let apart = APART.iter().position(|(set, _)| set.contains(one) && set.contains(other));
            let settled = are_joined(*one, *other) || beside.contains(&(*one, *other));
            used.extend(apart.filter(|_| !settled));
            if apart.is_none() && !settled {
                faults.push(format!(
                    "`{}` and `{}`: one circumstance, or two?",
                    other.id(),
                    one.id()
                ));
            }
        }
    }
    for (place, (_, why)) in APART.iter().enumerate() {
        if !used.contains(&place) {
            faults.push(format!("nothing sounds alike any more: {why}"));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
