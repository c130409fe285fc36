//! What the policy promised not to do, and to do.

use super::markdown::{list, nested, section};
use super::page::Page;
use super::words;
use crate::establish::{fact_named, phrase};
use crate::explain::Words;
use crate::norm::Norm;
use crate::output::Verbatim;
use crate::policy::{Exception, Promise, PromisedDuty, Requirement, literal};
use crate::vocabulary::{Id, InformationKind, RequestKind};

impl Page<'_> {
    pub(super) fn promises(&self) -> String {
        let lines = self.policy.promises.iter().map(|one| self.promise(one));
        section(self.say(words::PROMISES), [list(lines)])
    }

    fn promise(&self, promise: &Promise) -> String {
        let restricts: Vec<&str> =
            promise.restricts.iter().map(|handling| handling.name(self.language)).collect();
        let head = format!("**{}** {}", self.cited(&promise.clause), self.joined(&restricts));
        let head = self.reach(&head, &promise.datasets, &promise.kinds, &promise.requests);
        let mut below: Vec<String> = promise
            .when
            .iter()
            .map(|when| self.labelled(words::WHEN, &self.required(when)))
            .collect();
        below.extend(promise.unless.iter().map(|one| self.exception(one)));
        if promise.unless.is_empty() {
            below.push(self.say(words::NO_EXCEPTION).to_owned());
        }
        below.extend(
            promise.flag.map(|law| self.labelled(words::OTHER_LAW, law.in_language(self.language))),
        );
        if !promise.overrides.is_empty() {
            let clauses: Vec<String> = promise
                .overrides
                .iter()
                .map(|clause| Verbatim::of(clause.as_str()).markdown())
                .collect();
            below.push(self.labelled(words::IN_PLACE_OF, &self.joined(&clauses)));
        }
        nested(&head, &below)
    }

    /// What a promise or a duty is limited to.
    fn reach(
        &self,
        head: &str,
        datasets: &[Id],
        kinds: &[InformationKind],
        requests: &[RequestKind],
    ) -> String {
        let datasets = (!datasets.is_empty()).then(|| self.dataset_names(datasets));
        let kinds = kinds.iter().map(|kind| kind.name(self.language).to_owned());
        let requests = requests.iter().map(|kind| kind.name(self.language).to_owned());
        let mut limits: Vec<String> = Vec::new();
        for limit in datasets.into_iter().chain(kinds).chain(requests) {
            if !limits.contains(&limit) {
                limits.push(limit);
            }
        }
        if limits.is_empty() { head.to_owned() } else { self.about(head, &self.joined(&limits)) }
    }

    fn exception(&self, exception: &Exception) -> String {
        let text = if exception.as_the_act {
            self.say(words::AS_THE_ACT).to_owned()
        } else if exception.entrustment {
            self.say(words::OWN_ENTRUSTMENT).to_owned()
        } else if exception.joint_use {
            self.say(words::OWN_JOINT_USE).to_owned()
        } else if exception.succession {
            self.say(words::OWN_SUCCESSION).to_owned()
        } else if exception.opt_out {
            self.say(words::OPT_OUT).to_owned()
        } else if let Some(norm) = exception.of_the_act() {
            self.of_the_act(norm, &exception.without)
        } else {
            let Exception { all, any, .. } = exception.clone();
            self.required(&Requirement { all, any })
        };
        self.at(&self.labelled(words::UNLESS, &text), &exception.clause)
    }

    /// An exception of the Act by its name, and what of it is dropped.
    fn of_the_act(&self, norm: Norm, without: &[String]) -> String {
        let citation = norm.citation(self.report.compiled.edition());
        let place = citation.map(|one| one.in_language(self.language).to_string());
        let title = norm.title(self.language);
        let name =
            place.map_or_else(|| title.to_owned(), |place| self.about(place.as_str(), title));
        if without.is_empty() {
            return name;
        }
        let dropped: Vec<String> = without.iter().map(|text| self.literal(text)).collect();
        self.about(&name, &self.labelled(words::WITHOUT, &self.joined(&dropped)))
    }

    /// A condition in questions and the answers it wants.
    fn required(&self, requirement: &Requirement) -> String {
        let mut parts: Vec<String> =
            requirement.all.iter().map(|text| self.literal(text)).collect();
        let any: Vec<String> = requirement.any.iter().map(|text| self.literal(text)).collect();
        match any.as_slice() {
            [] => {}
            [one] => parts.push(one.clone()),
            several => parts.push(self.labelled(words::ONE_OF, &self.joined(several))),
        }
        self.joined(&parts)
    }

    pub(super) fn literal(&self, text: &str) -> String {
        let (id, affirmed) = literal(text);
        match fact_named(self.policy, id) {
            Some(fact) => {
                Verbatim::of(&phrase(self.policy, fact, affirmed, self.language)).markdown()
            }
            None => Verbatim::of(id).markdown(),
        }
    }

    pub(super) fn promised_duties(&self) -> String {
        let lines = self.policy.duties.iter().map(|one| self.promised_duty(one));
        section(self.say(words::PROMISED_DUTIES), [list(lines)])
    }

    fn promised_duty(&self, duty: &PromisedDuty) -> String {
        let head = format!("**{}** {}", self.cited(&duty.clause), self.text(&duty.says));
        let head = self.reach(&head, &duty.datasets, &duty.kinds, &duty.requests);
        let within = duty.within.map(|days| {
            let counting = duty.counting.in_language(self.language);
            self.about(&Words::of(self.language).within_days(days), counting)
        });
        let arises: Vec<&str> =
            duty.arises.iter().map(|handling| handling.name(self.language)).collect();
        let arises =
            (!arises.is_empty()).then(|| self.labelled(words::ARISES_FROM, &self.joined(&arises)));
        let when = duty.when.iter().map(|when| self.labelled(words::WHEN, &self.required(when)));
        let below: Vec<String> = within.into_iter().chain(arises).chain(when).collect();
        nested(&head, &below)
    }
}
