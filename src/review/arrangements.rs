//! Joint use, opt-out, entrustment, sharing, deemed consent.

use std::collections::HashSet;

use super::desk::{Desk, Missing, title_of};
use super::finding::of_recipient;
use super::list::Code;
use super::publication::Found;
use crate::answer::Answer;
use crate::fact::Fact;
use crate::law;
use crate::norm::Norm;
use crate::policy::{JointUse, OptOut, Section};
use crate::sorted::InOrder as _;
use crate::text::Text;
use crate::vocabulary::Id;

pub(super) fn review(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    for joint in &policy.joint_uses {
        joint_use(desk, joint);
    }
    recipients(desk);
    if let Some(opt_out) = &policy.opt_out {
        let missing = missing_of_notice(desk, opt_out);
        desk.find_missing(Code::OptOutIncomplete, &opt_out.clause, missing);
    }
    for entrustment in &policy.entrustments {
        if !entrustment.recipients.is_empty() && !entrustment.among_others {
            let norms = [Norm::EntrusteeSupervision, Norm::PublicationOfRetainedData];
            desk.find(Code::EntrusteesEnumerated, &entrustment.clause, &norms);
        }
    }
    for deemed in &policy.deemed_consents {
        let mut norms = vec![Norm::ConsentMeaning];
        if desk.foreign_recipients().next().is_some() {
            norms.push(Norm::ForeignInformation);
        }
        if let Some(finding) = desk.find(Code::DeemedConsent, &deemed.clause, &norms) {
            finding.details.push(deemed.by.clone());
        }
    }
    for announced in policy.announced_provisions.iter().filter(|one| one.ground.is_none()) {
        let mut norms = vec![Norm::Entrustment, Norm::JointUse];
        let mut named: Vec<_> = announced.recipients.iter().collect();
        named.put_in_order_of(|id| desk.lookup.place_of(Section::Recipients, id));
        let named = named.into_iter().filter_map(|id| desk.lookup.recipient(id));
        if named.clone().any(|recipient| desk.is_foreign(recipient)) {
            norms.push(Norm::ForeignProvision);
        }
        let details = named.map(|one| one.name.clone()).collect();
        if let Some(finding) = desk.find(Code::SharingWithoutGround, &announced.clause, &norms) {
            finding.details = details;
        }
    }
}

/// Recipients that a clause foresees, and of which nothing says what they get.
fn recipients(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    let foreseen = policy.recipients.iter().filter(|one| one.clause.is_some());
    for recipient in foreseen.filter(|one| one.datasets.is_empty()) {
        let told = desk.told_of(&recipient.id);
        let gets = !told.entrusted.is_empty()
            || !told.joint.is_empty()
            || told.announced
            || told.referable
            || told.purpose
            || told.transmitted;
        if !gets {
            let clauses = recipient.clause.iter().flatten();
            let at = desk.lookup.place_of(Section::Recipients, &recipient.id);
            let mut found = desk.find(Code::RecipientWithoutData, clauses, &[]);
            if let Some(finding) = &mut found {
                finding.details.push(recipient.name.clone());
            }
            of_recipient(found, at, recipient);
        }
    }
}

fn joint_use(desk: &mut Desk<'_>, joint: &JointUse) {
    let responsible = joint.responsible.as_ref();
    let address = Found::among(responsible.iter().filter_map(|one| one.address.as_ref()));
    let representative = match responsible {
        Some(one) if one.individual => Found::Here,
        _ => Found::among(responsible.iter().filter_map(|one| one.representative.as_ref())),
    };
    let stated = |part: bool| if part { Found::Here } else { Found::Nowhere };
    let named = responsible.is_none_or(|one| one.name.is_some());
    let parts = [
        ("items", "items", "項目", Norm::JointUse, stated(joint.items.is_some())),
        ("users", "joint users", "共同利用者の範囲", Norm::JointUse, stated(joint.users.is_some())),
        ("purposes", "purposes", "利用目的", Norm::JointUse, stated(joint.purposes.is_some())),
        (
            "responsible",
            "who is responsible",
            "管理責任者",
            Norm::JointUse,
            stated(responsible.is_some()),
        ),
        (
            "responsible.name",
            "name of who is responsible",
            "管理責任者の氏名又は名称",
            Norm::JointUse,
            stated(named),
        ),
        (
            "responsible.address",
            "address of who is responsible",
            "管理責任者の住所",
            Norm::JointUseAddress,
            address,
        ),
        (
            "responsible.representative",
            "representative of who is responsible",
            "管理責任者の代表者の氏名",
            Norm::JointUseRepresentative,
            representative,
        ),
    ];
    let clause = responsible.map_or(&joint.clause, |one| &one.clause);
    for (code, place) in
        [(Code::JointUseIncomplete, Found::Nowhere), (Code::JointUseElsewhere, Found::Elsewhere)]
    {
        let there = parts.iter().filter(|(.., found)| *found == place);
        let missing =
            there.map(|(key, en, ja, norm, _)| Missing::of(Text::both(en, ja), *norm, key));
        let missing = missing.collect();
        desk.find_missing(code, clause, missing);
    }
    not_held(desk, joint);
    if let Some(items) = joint.items.as_ref().filter(|items| items.open_ended) {
        desk.find(Code::JointItemsOpen, &items.clause, &[Norm::JointUse]);
    }
    if let Some(users) = joint.users.as_ref()
        && let Some(list) = &users.elsewhere
        && let Some(finding) =
            desk.find(Code::JointScopeElsewhere, &users.clause, &[Norm::JointUse])
    {
        finding.details.push(Text::One(list.clone()));
    }
}

/// Items that none of the datasets in joint use holds; of one whose items nobody has listed,
/// nothing is known.
fn not_held(desk: &mut Desk<'_>, joint: &JointUse) {
    let Some(items) = &joint.items else { return };
    let used = joint.datasets.iter().filter_map(|id| desk.lookup.dataset(id));
    if used.clone().any(|one| one.items.is_empty()) {
        return;
    }
    let held: HashSet<&Id> = used.flat_map(|one| &one.items).collect();
    let beyond = items.ids.iter().filter(|id| !held.contains(id));
    let beyond = beyond.filter_map(|id| desk.lookup.item(id));
    let beyond = beyond.map(|one| Missing::of(one.name.clone(), Norm::JointUse, one.id.as_str()));
    let beyond = beyond.collect();
    desk.find_missing(Code::JointItemsNotHeld, &items.clause, beyond);
}

/// What the edition asks of the opt-out and the document does not show.
pub(super) fn missing_of_notice(desk: &Desk<'_>, opt_out: &OptOut) -> Vec<Missing> {
    let shown = |fact: Fact| opt_out.shown.iter().any(|id| Fact::named(id.as_str()) == Some(fact));
    let mut missing = Vec::new();
    let opt_outs = law::rules()
        .filter(|rule| rule.norm == Norm::ThirdPartyProvision)
        .flat_map(|rule| rule.exceptions_in(desk.edition))
        .filter(|exception| exception.norm == Norm::OptOut);
    for element in opt_outs.flat_map(|exception| exception.elements_in(desk.edition)) {
        element.needs.atoms(&mut |fact, _| {
            if Fact::OPT_OUT_NOTICE.contains(&fact) && !shown(fact) {
                missing.push(Missing::of(title_of(element.norm), element.norm, fact.id()));
            }
        });
    }
    if opt_out.filed != Answer::Yes {
        missing.push(Missing::of(title_of(Norm::OptOutFiling), Norm::OptOutFiling, "filed"));
    }
    missing
}
