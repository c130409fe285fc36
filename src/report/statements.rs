//! Requests, security and changes, as far as the policy speaks of them.

use super::markdown::{list, nested, section, table};
use super::page::Page;
use super::words;
use crate::policy::{ForeignBasis, RequestRule, SecurityMeasures, StorageAbroad, TakesEffect};

impl Page<'_> {
    pub(super) fn requests(&self) -> String {
        let heads = [
            words::WHICH,
            words::CLAUSE,
            words::HOW,
            words::IDENTITY,
            words::FEE,
            words::METHOD,
            words::REFUSED,
        ];
        let rows: Vec<[String; 7]> =
            self.policy.requests.iter().map(|one| self.request(one)).collect();
        let complaints = self.policy.complaints.iter().map(|one| {
            let contact = self.at(&self.stated(&one.contact), &one.clause);
            format!("- {}", self.labelled(words::COMPLAINTS, &contact))
        });
        let table = table(heads.map(|head| self.say(head)), &rows);
        section(self.say(words::REQUESTS), [table].into_iter().chain(complaints))
    }

    fn request(&self, rule: &RequestRule) -> [String; 7] {
        let kinds: Vec<&str> = rule.kinds.iter().map(|kind| kind.name(self.language)).collect();
        let kinds = match kinds.is_empty() {
            true => self.say(words::ALL_REQUESTS).to_owned(),
            false => self.joined(&kinds),
        };
        let which = match rule.datasets.is_empty() {
            true => kinds,
            false => self.about(&kinds, &self.dataset_names(&rule.datasets)),
        };
        let stated = [&rule.how, &rule.identity, &rule.fee]
            .map(|stated| stated.as_ref().map_or_else(String::new, |stated| self.stated(stated)));
        let [how, identity, fee] = stated;
        let method = rule.method.map_or("", |method| method.name(self.language)).to_owned();
        let refused: Vec<String> =
            rule.refused_where.iter().map(|text| self.literal(text)).collect();
        let clause = self.cited(&rule.clause);
        [which, clause, how, identity, fee, method, refused.join("<br>")]
    }

    /// Measures, who answers for them, and storage abroad.
    pub(super) fn security(&self) -> String {
        let measures = self.policy.security_measures.iter().map(|one| self.measures(one));
        let people = self.policy.responsible.iter().map(|one| {
            let role = self.text(&one.role);
            let who = one.who.as_ref().map(|who| self.text(who));
            let who = who.map_or(role.clone(), |who| self.about(&role, &who));
            self.labelled(words::ANSWERS_FOR_IT, &self.at(&who, &one.clause))
        });
        let abroad = self.policy.storage_abroad.iter().map(|one| self.stored(one));
        section(self.say(words::SECURITY), [list(measures.chain(people).chain(abroad))])
    }

    fn measures(&self, one: &SecurityMeasures) -> String {
        let aspects: Vec<&str> =
            one.aspects.iter().map(|aspect| aspect.name(self.language)).collect();
        let aspects = match aspects.is_empty() {
            true => self.say(words::IN_GENERAL).to_owned(),
            false => self.joined(&aspects),
        };
        let described = if one.described { words::DESCRIBED } else { words::ONLY_NAMED };
        format!("{} — {}", self.at(&aspects, &one.clause), self.say(described))
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
        let line = self.labelled(words::STORED_ABROAD, &self.joined(&countries));
        let basis = one.foreign.as_ref().map(|basis| self.foreign(basis));
        nested(&self.at(&line, &one.clause), &basis.into_iter().collect::<Vec<_>>())
    }

    pub(super) fn foreign(&self, basis: &ForeignBasis) -> String {
        let informs: Vec<&str> = basis.informs.iter().map(|one| one.name(self.language)).collect();
        let ground = self.at(basis.by.name(self.language), &basis.clause);
        let ground = self.labelled(words::RESTS_ON, &ground);
        if informs.is_empty() {
            return ground;
        }
        format!("{ground}; {}", self.labelled(words::INFORMS, &self.joined(&informs)))
    }

    pub(super) fn changes(&self) -> String {
        let lines = self.policy.changes.iter().flat_map(|one| {
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
            [self.at(&general, &one.clause)].into_iter().chain(important)
        });
        section(self.say(words::CHANGES), [list(lines)])
    }
}
