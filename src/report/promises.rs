//! What the policy promised not to do, and to do.

use super::markdown::entry;
use super::page::Page;
use super::words;
use crate::establish::{fact_named, phrase};
use crate::explain::Words;
use crate::norm::Norm;
use crate::output::Verbatim;
use crate::policy::{Exception, Promise, PromisedDuty, Requirement, literal};
use crate::review::same_in_the_act;
use crate::vocabulary::{Id, InformationKind, RequestKind};

impl Page<'_> {
    /// What it promised not to do: promises of the same words as one.
    pub(super) fn promises(&self) -> Vec<String> {
        let mut told: Vec<(Vec<String>, Vec<String>)> = Vec::new();
        for promise in &self.policy.promises {
            let (head, limits) = (self.restricted(promise), self.limits(promise));
            match told.iter_mut().find(|(_, there)| *there == limits) {
                Some((heads, _)) => heads.push(head),
                None => told.push((vec![head], limits)),
            }
        }
        let stop = self.say(words::NEXT);
        told.iter().map(|(heads, limits)| entry(&heads.join(stop), limits, stop)).collect()
    }

    /// What a promise restricts.
    fn restricted(&self, promise: &Promise) -> String {
        let restricts: Vec<&str> =
            promise.restricts.iter().map(|handling| handling.name(self.language)).collect();
        let head = format!("**{}** {}", self.cited(&promise.clause), self.joined(&restricts));
        self.reach(&head, &promise.datasets, &promise.kinds, &promise.requests)
    }

    /// When it does, and unless what.
    fn limits(&self, promise: &Promise) -> Vec<String> {
        let when = promise.when.iter();
        let when = when.map(|when| self.labelled(words::WHEN, &self.required(when)));
        let unless = promise
            .unless
            .iter()
            .map(|one| self.labelled(words::UNLESS, &self.exception(one, promise)));
        let never = promise.unless.is_empty().then(|| self.say(words::NO_EXCEPTION).to_owned());
        let in_place = (!promise.overrides.is_empty())
            .then(|| self.labelled(words::IN_PLACE_OF, &self.cited(&promise.overrides)));
        when.chain(unless).chain(never).chain(in_place).collect()
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

    fn exception(&self, exception: &Exception, promise: &Promise) -> String {
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
        } else if let Some(norm) = self.same_in_the_act(promise, exception) {
            self.of_the_act(norm, &[])
        } else {
            let Exception { all, any, .. } = exception.clone();
            self.required(&Requirement { all, any })
        };
        // Its own clause stands at the head.
        if exception.clause == promise.clause { text } else { self.at(&text, &exception.clause) }
    }

    /// The exception of the Act that it restates.
    fn same_in_the_act(&self, promise: &Promise, exception: &Exception) -> Option<Norm> {
        let edition = self.report.compiled.edition();
        same_in_the_act(self.policy, edition, promise, exception)
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

    /// What it promised to do, by when and whence.
    pub(super) fn promised_duty(&self, duty: &PromisedDuty) -> String {
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
        let about: Vec<String> = within.into_iter().chain(arises).chain(when).collect();
        entry(&head, &about, self.say(words::NEXT))
    }
}
