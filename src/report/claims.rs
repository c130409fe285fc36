//! What a policy claims of a flow, taken as said: a flow goes out on the ground on which it is
//! announced, for what the data is held for.

use super::ground::Ground;
use super::routes::Route;
use crate::answer::Answer;
use crate::case::Case;
use crate::fact::Fact;
use crate::policy::{Dataset, ForeignGround, ForeignInformation, Policy, Recipient, literal};
use crate::vocabulary::InformationKind;

/// Adds to a case what the text says of it.
pub(super) fn claims(
    case: &mut Case,
    policy: &Policy,
    dataset: &Dataset,
    route: &Route<'_>,
    recipient: Option<&Recipient>,
) {
    let mut says = |fact: Fact, answer: Answer| {
        case.facts.insert(fact.id().to_owned(), answer);
    };
    // Whatever it is held for, it is not listed.
    if dataset.purposes.is_empty() && route.purposes.is_empty() {
        says(Fact::WithinPurpose, Answer::Yes);
    }
    let referable = dataset.kind == InformationKind::PersonallyReferable;
    let abroad = recipient.and_then(|one| one.foreign.as_ref());
    let mut consents = false;
    match route.ground {
        Ground::Entrustment => says(Fact::WithinEntrustedTask, Answer::Yes),
        Ground::JointUse => {
            // What was held before is another question; and who is reading is told by now.
            says(Fact::HeldBeforeJointNotice, Answer::No);
            if policy.version.is_some_and(|version| version <= case.date)
                && !policy.joint_uses.iter().any(|one| one.since.is_some())
            {
                says(Fact::JointNoticeBeforehand, Answer::Yes);
            }
        }
        Ground::Succession => says(Fact::PassesWithBusiness, Answer::Yes),
        // One who makes personal data of it: else no rule is about it.
        Ground::WithConsent if referable => {
            says(Fact::RecipientExpectedToIdentify, Answer::Yes);
            says(Fact::ReferableConsentConfirmed, Answer::Yes);
        }
        Ground::WithoutConsent if referable => {
            says(Fact::RecipientExpectedToIdentify, Answer::Yes);
            says(Fact::ReferableConsentConfirmed, Answer::No);
        }
        Ground::WithConsent | Ground::Consented => {
            says(Fact::ConsentToProvision, Answer::Yes);
            consents = true;
        }
        _ => {}
    }
    if let Some(basis) = abroad {
        match basis.by {
            ForeignGround::Consent => {
                consents = true;
                says(Fact::ConsentToForeignProvision, Answer::Yes);
                for (told, fact) in [
                    (ForeignInformation::Country, Fact::CountryNamed),
                    (ForeignInformation::Regime, Fact::RegimeExplained),
                    (ForeignInformation::Measures, Fact::MeasuresExplained),
                ] {
                    says(fact, basis.informs.contains(&told).into());
                }
            }
            ForeignGround::EquivalentSystem => {
                says(Fact::EquivalentSystem, Answer::Yes);
                says(Fact::EquivalentMeasuresEnsured, Answer::Yes);
            }
            ForeignGround::NotHandled => {
                says(Fact::ContractExcludesHandling, Answer::Yes);
                says(Fact::AccessControlled, Answer::Yes);
            }
            ForeignGround::Exception => {}
        }
    }
    if let Some(one) = route.entrustment.filter(|one| !one.requires.is_empty()) {
        says(Fact::EntrustmentTermsMet, Answer::Yes);
        let terms = one.requires.iter().map(|condition| condition.id());
        for id in terms.filter(|id| policy.terms.iter().any(|term| term.id == **id)) {
            case.facts.insert(id.to_owned(), Answer::Yes);
        }
        if let Some((id, affirmed)) = one.met_if.as_deref().map(literal) {
            case.facts.insert(id.to_owned(), affirmed.into());
        }
    }
    // What is published as announced is what the text says of it.
    if let (Ground::Publication, Some(clause)) = (route.ground, route.clause) {
        let here = policy
            .terms
            .iter()
            .filter(|one| one.clause.as_ref().is_some_and(|there| there.share(clause)));
        for term in here {
            case.facts.insert(term.id.to_string(), Answer::Yes);
        }
    }
    // On this ground, and not on a consent beside it.
    let own = matches!(
        route.ground,
        Ground::Entrustment
            | Ground::JointUse
            | Ground::OptOut
            | Ground::Succession
            | Ground::Exception
            | Ground::WithoutConsent
    );
    if own && !consents {
        case.consents = Some(Vec::new());
    }
}
