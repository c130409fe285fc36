//! Words, retention, what is not mentioned, clauses that nothing points at, remarks.

use std::collections::BTreeSet;

use super::desk::{Desk, Missing, name_of, title_of};
use super::list::Code;
use crate::norm::Norm;
use crate::policy::{
    DefinedWord, Definition, DefinitionElement, LawWording, Section, StatementKind, TakesEffect,
    literal,
};
use crate::text::Text;
use crate::vocabulary::{Id, InformationKind};

pub(super) fn review(desk: &mut Desk<'_>) {
    for (at, definition) in desk.policy.definitions.iter().enumerate() {
        self::definition(desk, at, definition);
    }
    term(desk);
    required_by_law(desk);
    changes(desk);
    retention(desk);
    not_addressed(desk);
    unused(desk);
    remarks(desk);
}

/// The elements of the Act's definition, and where each stands.
const fn elements(term: DefinedWord) -> &'static [(DefinitionElement, Norm)] {
    match term {
        DefinedWord::PersonalInformation => &[
            (DefinitionElement::Living, Norm::PersonalInformation),
            (DefinitionElement::Identifying, Norm::PersonalInformation),
            (DefinitionElement::Collation, Norm::PersonalInformation),
            (DefinitionElement::IdentificationCode, Norm::IdentificationCodes),
        ],
        DefinedWord::PseudonymouslyProcessed => {
            &[(DefinitionElement::OnlyWithOtherInformation, Norm::PseudonymousInformation)]
        }
        DefinedWord::AnonymouslyProcessed => &[
            (DefinitionElement::NoIdentification, Norm::AnonymousInformation),
            (DefinitionElement::NoRestoration, Norm::AnonymousInformation),
        ],
        DefinedWord::PersonallyReferable => &[
            (DefinitionElement::Living, Norm::ReferableInformationDefined),
            (DefinitionElement::NoneOfTheOthers, Norm::ReferableInformationDefined),
        ],
    }
}

fn definition(desk: &mut Desk<'_>, at: usize, definition: &Definition) {
    let mut missing: Vec<_> = elements(definition.word)
        .iter()
        .filter(|(element, _)| !definition.elements.contains(element))
        .map(|(element, norm)| Missing::of(name_of!(element), *norm, element.id()))
        .collect();
    if let (Some(limit), Some((_, norm))) =
        (&definition.limited_to, elements(definition.word).first())
    {
        missing.push(Missing::of(limit.clone(), *norm, "limited-to"));
    }
    if let Some(finding) = desk.find_missing(Code::DefinitionDiffers, &definition.clause, missing) {
        finding.at(Section::Definitions, Some(at), None);
    }
}

/// The kinds that the policy's term covers and the Act's does not.
fn term(desk: &mut Desk<'_>) {
    let wider = |kind: &&InformationKind| match kind {
        InformationKind::PersonalInformation
        | InformationKind::PersonalData
        | InformationKind::RetainedPersonalData
        | InformationKind::PseudonymouslyProcessed => false,
        InformationKind::PseudonymouslyProcessedNotPersonal
        | InformationKind::AnonymouslyProcessed
        | InformationKind::PersonallyReferable
        | InformationKind::Statistics
        | InformationKind::NotAboutALivingIndividual => true,
    };
    let policy = desk.policy;
    let kinds: Vec<_> = policy.settings.personal_information.iter().filter(wider).collect();
    if kinds.is_empty() {
        return;
    }
    let mut norms = vec![Norm::PersonalInformation];
    if kinds.contains(&&InformationKind::AnonymouslyProcessed) {
        norms.push(Norm::ProvisionOfOwn);
    }
    let clauses: Vec<&Id> = policy
        .definitions
        .iter()
        .filter(|one| one.word == DefinedWord::PersonalInformation)
        .flat_map(|one| &one.clause)
        .collect();
    let details = kinds.into_iter().map(|kind| name_of!(kind)).collect();
    if let Some(finding) = desk.find(Code::TermWider, clauses, &norms) {
        finding.details = details;
    }
}

fn required_by_law(desk: &mut Desk<'_>) {
    if desk.policy.settings.required_by_law != LawWording::Required {
        return;
    }
    let says = |text: &String| literal(text).0 == crate::fact::Fact::BasedOnLaw.id();
    let of_provision = |like: Option<&str>| like == Some(Norm::BasedOnLaw.id());
    let exceptions = desk.policy.promises.iter().flat_map(|promise| &promise.unless);
    let clauses: Vec<&Id> = exceptions
        .filter(|one| one.all.iter().any(says) && of_provision(one.like.as_deref()))
        .flat_map(|one| &one.clause)
        .collect();
    desk.find(Code::RequiredByLaw, clauses, &[Norm::BasedOnLaw]);
}

/// The rule on changes (Art. 21(3)).
fn changes(desk: &mut Desk<'_>) {
    let norms = [Norm::NoticeOfChange];
    let Some(changes) = &desk.policy.changes else {
        let undated = desk.policy.version.is_none();
        if let Some(finding) = desk.find(Code::ChangesMissing, [], &norms) {
            finding.details.push(Text::both("a rule on changes", "変更に関する定め"));
            if undated {
                finding.details.push(Text::both("the day of the last revision", "最終改定日"));
            }
        }
        return;
    };
    let code = match changes.effect {
        TakesEffect::Unstated => Code::ChangesUnannounced,
        TakesEffect::OnPosting | TakesEffect::OnRevisionDate if changes.important.is_none() => {
            Code::ChangesAtOnce
        }
        _ => return,
    };
    desk.find(code, &changes.clause, &norms);
}

fn retention(desk: &mut Desk<'_>) {
    let clauses: Vec<&Id> = desk
        .policy
        .retention
        .iter()
        .filter(|one| one.at_discretion)
        .flat_map(|one| &one.clause)
        .collect();
    if !clauses.is_empty() {
        desk.find(Code::RetentionAtDiscretion, clauses, &[Norm::ErasureEffort]);
    }
}

/// What no policy has to mention, and readers look for.
fn not_addressed(desk: &mut Desk<'_>) {
    let policy = desk.policy;
    let says = |kind| policy.statements.iter().any(|one| one.about == kind);
    let subjects = [
        (StatementKind::NoOptOut, Norm::OptOut, policy.opt_out.is_some()),
        (StatementKind::Records, Norm::ProvisionRecord, false),
        (StatementKind::Leaks, Norm::LeakReport, false),
    ];
    let missing = subjects
        .into_iter()
        .filter(|(kind, _, elsewhere)| !elsewhere && !says(*kind))
        .map(|(kind, norm, _)| match kind {
            StatementKind::NoOptOut => Missing::of(title_of(norm), norm, kind.id()),
            kind => Missing::of(name_of!(kind), norm, kind.id()),
        })
        .collect();
    desk.find_missing(Code::NotAddressed, [], missing);
}

fn unused(desk: &mut Desk<'_>) {
    let used: BTreeSet<&Id> = desk.policy.parts().flat_map(|part| part.clauses()).collect();
    for clause in &desk.policy.clauses {
        if !used.contains(&clause.id) {
            desk.find(Code::ClauseUnused, [&clause.id], &[]);
        }
    }
}

fn remarks(desk: &mut Desk<'_>) {
    for remark in &desk.policy.remarks {
        let norm = remark.norm.as_deref().and_then(|norm| norm.parse::<Norm>().ok());
        let norms: Vec<Norm> = norm.into_iter().filter(|one| one.in_force(desk.edition)).collect();
        if let Some(finding) = desk.find(Code::Remark, &remark.clause, &norms) {
            finding.severity = remark.severity;
            finding.details.push(remark.says.clone());
            finding.remark = Some(remark.id.clone());
        }
    }
}
