//! What is proposed.

use super::Explanation;
use super::list::joined;
use crate::case::{CasePurpose, CaseRecipient};
use crate::fact::Fact;
use crate::text::Language;
use crate::vocabulary::{Handling, RequestKind};

impl Explanation<'_> {
    /// What is proposed: `provision of customers (name, e-mail) for invoicing to …`.
    pub(super) fn subject(&self) -> String {
        let decision = &self.decision;
        let policy = decision.prepared.policy();
        let case = &decision.prepared.case;
        let dataset = policy
            .dataset(case.dataset.as_str())
            .map_or(case.dataset.as_str(), |dataset| dataset.name.in_language(self.language));
        let items = case.items.as_ref().map(|items| {
            let names = items.iter().map(|id| {
                policy
                    .item(id.as_str())
                    .map_or(id.as_str(), |item| item.name.in_language(self.language))
            });
            joined(names, self.language)
        });
        let purpose = case.purpose.as_ref().map(|purpose| match purpose {
            CasePurpose::Declared(id) => policy
                .purpose(id.as_str())
                .map_or(id.as_str(), |purpose| purpose.says.in_language(self.language))
                .to_owned(),
            CasePurpose::Free { text } => text.clone(),
        });
        let request = decision.facts.yes.iter().find_map(|fact| match fact {
            Fact::Request(request) => Some(request),
            _ => None,
        });
        self.words().subject(
            &handling(case.handling, request, self.language),
            dataset,
            items.as_deref(),
            purpose.as_deref(),
            self.recipient().as_deref(),
        )
    }

    pub(super) fn recipient(&self) -> Option<String> {
        let decision = &self.decision;
        let policy = decision.prepared.policy();
        let (id, name, country) = match decision.prepared.case.recipient.as_ref()? {
            CaseRecipient::Declared(id) => (Some(id), None, None),
            CaseRecipient::Described(one) => (one.id.as_ref(), one.name.as_deref(), one.country),
        };
        let declared = id.and_then(|id| policy.recipient(id.as_str()));
        let kept = id.and_then(|id| decision.prepared.register()?.recipient(id.as_str()));
        let text = declared.map(|one| &one.name).or(kept.and_then(|one| one.name.as_ref()));
        let name = text
            .map(|text| text.in_language(self.language))
            .or(name)
            .or(id.map(|id| id.as_str()))?;
        let country = country.or(declared.and_then(|recipient| recipient.country?.country()));
        let country = country.or(kept.and_then(|recipient| recipient.country));
        let relation = decision.facts.yes.iter().find_map(|fact| match fact {
            Fact::Relation(relation) => Some(relation.name(self.language)),
            _ => None,
        });
        let about: Vec<String> = country
            .map(|country| country.name(self.language))
            .into_iter()
            .chain(relation.map(str::to_owned))
            .collect();
        Some(if about.is_empty() {
            name.to_owned()
        } else {
            self.words().parenthesis(name, &joined(about.iter().map(String::as_str), self.language))
        })
    }
}

/// The handling as the question names it, with what is asked for where that is known.
fn handling(handling: Handling, request: Option<RequestKind>, language: Language) -> String {
    let name = handling.name(language);
    let about_a_request = handling.is_about_a_request() && handling != Handling::DiscloseOtherwise;
    match (request.filter(|_| about_a_request), language) {
        (None, _) => name.to_owned(),
        (Some(request), Language::En) => format!("{name} for {}", request.name(language)),
        (Some(request), Language::Ja) => match handling {
            Handling::RefuseRequest => format!("{}の{name}", request.name(language)),
            _ => format!("{}の請求に係る{name}", request.name(language)),
        },
    }
}
