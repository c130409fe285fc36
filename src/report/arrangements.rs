//! Joint use, entrustment and opt-out, element by element.

use super::markdown::{cell, list, nested, section, table};
use super::page::Page;
use super::words;
use crate::fact::Fact;
use crate::output::Verbatim;
use crate::policy::{JointUse, Manner, Responsible};
use crate::text::Bilingual;
use crate::vocabulary::Id;

impl Page<'_> {
    /// A box for each joint use; then what is said not to be jointly used.
    pub(super) fn joint_uses(&self) -> String {
        let boxes: Vec<String> =
            self.policy.joint_uses.iter().map(|one| self.joint_use(one)).collect();
        let none = self.policy.no_joint_uses.iter();
        let none = none.map(|one| self.at(&self.dataset_names(&one.datasets), &one.clause));
        let none: Vec<String> = none.collect();
        let none = if none.is_empty() {
            String::new()
        } else {
            format!("- {}", self.labelled(words::NOT_JOINTLY_USED, &self.joined(&none)))
        };
        section(self.say(words::JOINT_USE), boxes.into_iter().chain([none]))
    }

    fn joint_use(&self, joint: &JointUse) -> String {
        let row = |label: Bilingual, text: Option<String>| {
            let missing = || format!("**{}**", self.say(words::NOT_STATED));
            [self.say(label).to_owned(), text.unwrap_or_else(missing)]
        };
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
            .map(|purposes| self.at(&cell(self.purpose_names(&purposes.ids)), &purposes.clause));
        let responsible = joint.responsible.as_ref().map(|one| self.responsible(one));
        let announced = self.at(self.manner(joint), &joint.clause);
        let mut rows = vec![
            row(words::DATASET, Some(self.dataset_names(&joint.datasets))),
            row(words::ITEMS, items),
            row(words::USERS, users),
            row(words::PURPOSES, purposes),
            row(words::RESPONSIBLE, responsible),
            row(words::ANNOUNCED, Some(announced)),
        ];
        let left = self.left_out(joint);
        if !left.is_empty() {
            rows.push(row(words::NOT_AMONG, Some(self.joined(&left))));
        }
        table([self.say(words::JOINT_USE), self.say(words::SAYS)], &rows)
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
        let about = stated.into_iter().filter(|(.., wanted)| *wanted).map(|(label, stated, _)| {
            let text = stated.as_ref().map(|stated| self.stated(stated));
            let missing = || format!("**{}**", self.say(words::NOT_STATED));
            self.labelled(label, &text.unwrap_or_else(missing))
        });
        let name = one.name.as_ref().map(|name| self.text(name));
        let name = name.unwrap_or_else(|| format!("**{}**", self.say(words::NOT_STATED)));
        cell([self.at(&name, &one.clause)].into_iter().chain(about))
    }

    pub(super) fn recipient_names(&self, ids: &[Id]) -> Vec<String> {
        let recipients = ids.iter().filter_map(|id| self.policy.recipient(id.as_str()));
        recipients.map(|one| self.text(&one.name)).collect()
    }

    pub(super) fn entrustments(&self) -> String {
        let lines = self.policy.entrustments.iter().map(|one| {
            let mut names = self.recipient_names(&one.recipients);
            if names.is_empty() {
                names.push(self.say(words::WHATEVER_CHOSEN).to_owned());
            } else if one.among_others {
                names.push(self.say(words::AND_OTHERS).to_owned());
            }
            let head = self.at(&self.joined(&names), &one.clause);
            let requires: Vec<&str> =
                one.requires.iter().map(|term| term.name(self.language)).collect();
            let below = [
                (words::DATASET, self.dataset_names(&one.datasets)),
                (words::PURPOSES, self.purpose_names(&one.purposes).join("; ")),
                (words::REQUIRES, self.joined(&requires)),
            ];
            let below = below.into_iter().filter(|(_, text)| !text.is_empty());
            let below: Vec<String> =
                below.map(|(label, text)| self.labelled(label, &text)).collect();
            nested(&head, &below)
        });
        section(self.say(words::ENTRUSTMENT), [list(lines)])
    }

    pub(super) fn opt_out(&self) -> String {
        let lines = self.policy.opt_out.iter().flat_map(|one| {
            let shown = one.shown.iter().filter_map(|id| Fact::named(id.as_str()));
            let shown = shown
                .filter_map(|fact| fact.phrase(true, self.language))
                .map(|statement| Verbatim::of(&statement).markdown());
            let filed = self.labelled(words::FILED, self.say(words::answer(one.filed)));
            let head = self.at(&self.dataset_names(&one.datasets), &one.clause);
            [head, filed].into_iter().chain(shown).collect::<Vec<_>>()
        });
        section(self.say(words::OPT_OUT), [list(lines)])
    }
}
