//! Who receives information: entrustment, joint use and opt-out, element by element, whatever is
//! claimed of those abroad, and whom the register has.

use super::markdown::{list, packed, section};
use super::page::Page;
use super::words;
use crate::fact::Fact;
use crate::output::Verbatim;
use crate::policy::{Entrustment, ForeignBasis, JointUse, Manner, OptOut, Responsible};
use crate::text::Bilingual;
use crate::vocabulary::Id;

impl Page<'_> {
    pub(super) fn recipients(&self) -> String {
        let policy = self.policy;
        let entrustments = policy.entrustments.iter().map(|one| self.entrustment(one));
        let joint_uses = policy.joint_uses.iter().flat_map(|one| self.joint_use(one));
        let none = policy.no_joint_uses.iter();
        let none = none.map(|one| self.at(&self.dataset_names(&one.datasets), &one.clause));
        let none: Vec<String> = none.collect();
        let none = (!none.is_empty())
            .then(|| self.labelled_in_bold(words::NOT_JOINTLY_USED, &self.joined(&none)));
        let opt_out = policy.opt_out.iter().map(|one| self.opt_out(one));
        let abroad = policy.recipients.iter().filter_map(|one| {
            let basis = self.foreign(one.foreign.as_ref()?);
            Some(self.phrases().labelled(&format!("**{}**", self.text(&one.name)), &basis))
        });
        let lines = entrustments.chain(none).chain(opt_out).chain(joint_uses).chain(abroad);
        let lines: Vec<String> = lines.chain(self.on_record()).collect();
        section(self.say(words::RECIPIENTS), [list(packed(&lines, self.say(words::NEXT)))])
    }

    /// A label with the clause, in bold.
    fn titled<'c>(&self, label: Bilingual, clause: impl IntoIterator<Item = &'c Id>) -> String {
        format!("**{}**", self.at(self.say(label), clause))
    }

    fn entrustment(&self, one: &Entrustment) -> String {
        let mut names = self.recipient_names(&one.recipients);
        if names.is_empty() {
            names.push(self.say(words::WHATEVER_CHOSEN).to_owned());
        } else if one.among_others {
            names.push(self.say(words::AND_OTHERS).to_owned());
        }
        let head = self
            .phrases()
            .labelled(&self.titled(words::ENTRUSTMENT, &one.clause), &self.joined(&names));
        let requires: Vec<&str> =
            one.requires.iter().map(|term| term.name(self.language)).collect();
        let below = [
            (words::DATASET, self.dataset_names(&one.datasets)),
            (words::PURPOSES, self.purpose_numbers(&one.purposes)),
            (words::REQUIRES, self.joined(&requires)),
        ];
        let below = below.into_iter().filter(|(_, text)| !text.is_empty());
        let below = below.map(|(label, text)| self.labelled(label, &text));
        [head].into_iter().chain(below).collect::<Vec<_>>().join(self.say(words::NEXT))
    }

    /// What is announced: of what, with whom and for what; then who is responsible.
    fn joint_use(&self, joint: &JointUse) -> [String; 2] {
        let missing = || format!("**{}**", self.say(words::NOT_STATED));
        let row = |label, text: Option<String>| self.labelled(label, &text.unwrap_or_else(missing));
        let items = joint.items.as_ref().map(|items| {
            let mut names = self.item_names(&items.ids);
            if items.open_ended {
                names.push(format!("**{}**", self.say(words::AND_OTHER_ITEMS)));
            }
            self.at(&self.joined(&names), &items.clause)
        });
        let users = joint.users.as_ref().map(|users| {
            let mut names = self.recipient_names(&users.recipients);
            names.extend(users.in_words.as_ref().map(|words| self.text(words)));
            if let Some(place) = &users.elsewhere {
                names.push(
                    self.about(self.say(words::STATED_ELSEWHERE), &Verbatim::of(place).markdown()),
                );
            }
            self.at(&self.joined(&names), &users.clause)
        });
        let purposes = joint
            .purposes
            .as_ref()
            .map(|purposes| self.at(&self.purpose_numbers(&purposes.ids), &purposes.clause));
        let responsible = joint.responsible.as_ref().map(|one| self.responsible(one));
        let head = self.titled(words::JOINT_USE, &joint.clause);
        let of_what = [
            self.dataset_names(&joint.datasets),
            row(words::PURPOSES, purposes),
            row(words::ITEMS, items),
        ];
        let left = self.left_out(joint);
        let left = (!left.is_empty()).then(|| row(words::NOT_AMONG, Some(self.joined(&left))));
        let with_whom = [
            row(words::USERS, users),
            row(words::RESPONSIBLE, responsible),
            row(words::ANNOUNCED, Some(self.manner(joint).to_owned())),
        ];
        let stop = self.say(words::NEXT);
        let of_what = of_what.into_iter().chain(left).collect::<Vec<_>>().join(stop);
        [of_what, with_whom.join(stop)].map(|text| self.phrases().labelled(&head, &text))
    }

    fn manner(&self, joint: &JointUse) -> &'static str {
        self.say(match joint.manner {
            Manner::Notified => words::NOTIFIED,
            Manner::Accessible => words::ACCESSIBLE,
            Manner::Published => words::PUBLISHED,
        })
    }

    /// Items of its datasets that the joint use does not have.
    fn left_out(&self, joint: &JointUse) -> Vec<String> {
        let Some(items) = &joint.items else { return Vec::new() };
        let datasets = joint.datasets.iter().filter_map(|id| self.policy.dataset(id.as_str()));
        let mut left: Vec<Id> = Vec::new();
        for id in datasets.flat_map(|dataset| &dataset.items) {
            if !items.ids.contains(id) && !left.contains(id) {
                left.push(id.clone());
            }
        }
        self.item_names(&left)
    }

    fn responsible(&self, one: &Responsible) -> String {
        let stated = [
            (words::ADDRESS, &one.address, true),
            (words::REPRESENTATIVE, &one.representative, !one.individual),
        ];
        let missing = || format!("**{}**", self.say(words::NOT_STATED));
        let about = stated.into_iter().filter(|(.., wanted)| *wanted).map(|(label, stated, _)| {
            let text = stated.as_ref().map(|stated| self.stated(stated));
            self.labelled(label, &text.unwrap_or_else(missing))
        });
        let about: Vec<String> = about.chain([self.cited(&one.clause)]).collect();
        let name = one.name.as_ref().map(|name| self.text(name));
        self.about(&name.unwrap_or_else(missing), &self.joined(&about))
    }

    fn recipient_names(&self, ids: &[Id]) -> Vec<String> {
        let recipients = ids.iter().filter_map(|id| self.policy.recipient(id.as_str()));
        recipients.map(|one| self.text(&one.name)).collect()
    }

    fn opt_out(&self, one: &OptOut) -> String {
        let shown = one.shown.iter().filter_map(|id| Fact::named(id.as_str()));
        let shown = shown
            .filter_map(|fact| fact.phrase(true, self.language))
            .map(|statement| Verbatim::of(&statement).markdown());
        let datasets = self.dataset_names(&one.datasets);
        let filed = self.labelled(words::FILED, self.say(words::answer(one.filed)));
        let told: Vec<String> = [datasets, filed].into_iter().chain(shown).collect();
        let head = self.titled(words::OPT_OUT, &one.clause);
        self.phrases().labelled(&head, &told.join(self.say(words::NEXT)))
    }

    /// What is claimed of a provision abroad.
    pub(super) fn foreign(&self, basis: &ForeignBasis) -> String {
        let informs: Vec<&str> = basis.informs.iter().map(|one| one.name(self.language)).collect();
        let ground = self.at(basis.by.name(self.language), &basis.clause);
        let ground = self.labelled(words::RESTS_ON, &ground);
        if informs.is_empty() {
            return ground;
        }
        let informs = self.labelled(words::INFORMS, &self.joined(&informs));
        format!("{ground}{}{informs}", self.say(words::NEXT))
    }

    /// Whom the register has on a contract in force, and to whom they entrust in turn.
    fn on_record(&self) -> Vec<String> {
        let day = self.report.day();
        let register = self.report.compiled.register();
        let all = register.into_iter().flat_map(|register| &register.recipients);
        let told = all.filter_map(|one| {
            let declared = self.policy.recipient(one.id.as_str());
            let name = declared.map(|one| self.text(&one.name));
            let name = name.unwrap_or_else(|| Verbatim::of(self.vendor(one)).markdown());
            let contracts = one.contracts.iter().filter(|contract| contract.validity().has(day));
            let contracts = contracts.map(|contract| {
                let until = contract.validity().until;
                let until = until.map(|day| self.labelled(words::UNTIL, &day.to_string()));
                let about = [contract.relation.name(self.language).to_owned()];
                let about: Vec<String> = about.into_iter().chain(until).collect();
                self.about(&Verbatim::of(contract.number.as_str()).markdown(), &self.joined(&about))
            });
            let contracts: Vec<String> = contracts.collect();
            let in_turn = one.sub_entrustees.iter();
            let in_turn = in_turn.filter(|one| one.until.is_none_or(|until| until >= day));
            let in_turn = in_turn.map(|one| {
                let country = one.country.map(|country| country.to_string());
                let name = self.text(&one.name);
                country.map_or(name.clone(), |country| self.about(&name, &country))
            });
            let in_turn: Vec<String> = in_turn.collect();
            let told = [(words::CONTRACTS, contracts), (words::IN_TURN, in_turn)];
            let told = told.into_iter().filter(|(_, names)| !names.is_empty());
            let told = told.map(|(label, names)| self.labelled(label, &self.joined(&names)));
            let told: Vec<String> = told.collect();
            let label = format!("**{}**", self.about(&name, self.say(words::ON_RECORD)));
            let stop = self.say(words::NEXT);
            (!told.is_empty()).then(|| self.phrases().labelled(&label, &told.join(stop)))
        });
        told.collect()
    }
}
