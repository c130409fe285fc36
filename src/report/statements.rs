//! What is promised: the limits that the policy sets itself, and what it says of requests, security
//! and changes.

use super::markdown::{list, packed, section};
use super::page::Page;
use super::words;
use crate::policy::{RequestRule, StorageAbroad, TakesEffect};

impl Page<'_> {
    pub(super) fn promised(&self) -> String {
        let lines = self.promises().into_iter().chain(self.requests());
        let short = self.complaints().into_iter().chain(self.security()).chain(self.changes());
        let short = packed(&short.collect::<Vec<_>>(), self.say(words::NEXT));
        section(self.say(words::PROMISED), [list(lines.chain(short))])
    }

    fn requests(&self) -> Vec<String> {
        self.policy.requests.iter().map(|one| self.request(one)).collect()
    }

    fn complaints(&self) -> Vec<String> {
        let complaints = self.policy.complaints.iter().map(|one| {
            let contact = self.at(&self.stated(&one.contact), &one.clause);
            self.labelled_in_bold(words::COMPLAINTS, &contact)
        });
        complaints.collect()
    }

    fn request(&self, rule: &RequestRule) -> String {
        let kinds: Vec<&str> = rule.kinds.iter().map(|kind| kind.name(self.language)).collect();
        let kinds = match kinds.is_empty() {
            true => self.say(words::ALL_REQUESTS).to_owned(),
            false => self.joined(&kinds),
        };
        let which = match rule.datasets.is_empty() {
            true => kinds,
            false => self.about(&kinds, &self.dataset_names(&rule.datasets)),
        };
        let stated =
            [(words::HOW, &rule.how), (words::IDENTITY, &rule.identity), (words::FEE, &rule.fee)];
        let stated = stated
            .into_iter()
            .filter_map(|(label, stated)| Some((self.say(label), self.stated(stated.as_ref()?))));
        let method = rule.method.map(|method| method.name(self.language).to_owned());
        let refused: Vec<String> =
            rule.refused_where.iter().map(|text| self.literal(text)).collect();
        let refused = (!refused.is_empty()).then(|| refused.join(self.say(words::OR)));
        let rest = [(words::METHOD, method), (words::REFUSED, refused)];
        let rest = rest.into_iter().filter_map(|(label, text)| Some((self.say(label), text?)));
        // What is said of several is said once.
        let mut said: Vec<(Vec<&str>, String)> = Vec::new();
        for (label, text) in stated.chain(rest) {
            match said.iter_mut().find(|(_, there)| *there == text) {
                Some((labels, _)) => labels.push(label),
                None => said.push((vec![label], text)),
            }
        }
        let said =
            said.iter().map(|(labels, text)| self.phrases().labelled(&self.joined(labels), text));
        let told: Vec<String> = [which].into_iter().chain(said).collect();
        let label = format!("**{}**", self.at(self.say(words::REQUESTS), &rule.clause));
        self.phrases().labelled(&label, &told.join(self.say(words::NEXT)))
    }

    /// Measures, who answers for them, and storage abroad.
    fn security(&self) -> Vec<String> {
        let described = [(true, words::DESCRIBED), (false, words::ONLY_NAMED)];
        let measures = described.into_iter().filter_map(|(described, label)| {
            let all = self.policy.security_measures.iter();
            let all = all.filter(|one| one.described == described).map(|one| {
                let aspects: Vec<&str> =
                    one.aspects.iter().map(|aspect| aspect.name(self.language)).collect();
                let aspects = match aspects.is_empty() {
                    true => self.say(words::IN_GENERAL).to_owned(),
                    false => self.joined(&aspects),
                };
                self.at(&aspects, &one.clause)
            });
            let all: Vec<String> = all.collect();
            let label = self.about(self.say(words::SECURITY), self.say(label));
            (!all.is_empty()).then(|| {
                let all = all.join(self.say(words::NEXT));
                self.phrases().labelled(&format!("**{label}**"), &all)
            })
        });
        let people = self.policy.responsible.iter().map(|one| {
            let role = self.text(&one.role);
            let who = one.who.as_ref().map(|who| self.text(who));
            let who = who.map_or(role.clone(), |who| self.about(&role, &who));
            self.labelled_in_bold(words::ANSWERS_FOR_IT, &self.at(&who, &one.clause))
        });
        let abroad = self.policy.storage_abroad.iter().map(|one| self.stored(one));
        measures.chain(people).chain(abroad).collect()
    }

    fn stored(&self, one: &StorageAbroad) -> String {
        let mut countries: Vec<String> = one.countries.iter().map(ToString::to_string).collect();
        if let Some(unknown) = &one.unknown {
            let why = [&unknown.reason, &unknown.reference];
            let why = why.into_iter().flatten().map(|text| self.text(text));
            let why: Vec<String> = why.collect();
            let text = self.say(words::UNKNOWN_COUNTRY);
            countries.push(match why.is_empty() {
                true => text.to_owned(),
                false => self.about(text, &why.join("; ")),
            });
        }
        let place = self.at(&self.joined(&countries), &one.clause);
        let basis = one.foreign.as_ref().map(|basis| self.foreign(basis));
        let told: Vec<String> = [place].into_iter().chain(basis).collect();
        self.labelled_in_bold(words::STORED_ABROAD, &told.join(self.say(words::NEXT)))
    }

    fn changes(&self) -> Vec<String> {
        let lines = self.policy.changes.iter().map(|one| {
            let effect = |effect: TakesEffect| {
                let text = effect.in_language(self.language);
                match effect.days() {
                    Some(_) => self.about(&text, one.counting.in_language(self.language)),
                    None => text,
                }
            };
            let subjects = |all: &[crate::policy::ChangeSubject], text: &str| {
                let names: Vec<&str> =
                    all.iter().map(|one| one.in_language(self.language)).collect();
                if names.is_empty() {
                    text.to_owned()
                } else {
                    self.about(text, &self.joined(&names))
                }
            };
            let general = subjects(&one.subjects, &effect(one.effect));
            let important = one.important.as_ref().map(|special| {
                let text = subjects(&special.subjects, &effect(special.effect));
                self.at(&self.labelled(words::IMPORTANT, &text), &special.clause)
            });
            let told = [self.at(&general, &one.clause)].into_iter().chain(important);
            let told: Vec<String> = told.collect();
            self.labelled_in_bold(words::CHANGES, &told.join(self.say(words::NEXT)))
        });
        lines.collect()
    }
}
