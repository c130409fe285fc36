//! What is held, about whom, and for what.

use super::markdown::{cell, section, table};
use super::page::Page;
use super::words;
use crate::answer::Answer;
use crate::policy::{Dataset, Item, covers};

impl Page<'_> {
    pub(super) fn holdings(&self) -> String {
        let heads = [
            words::DATASET,
            words::WHOSE,
            words::KIND,
            words::ITEMS,
            words::PURPOSES,
            words::SOURCE,
            words::KEPT,
        ];
        let rows: Vec<[String; 7]> =
            self.policy.datasets.iter().map(|one| self.held(one)).collect();
        section(self.say(words::HOLDINGS), [table(heads.map(|head| self.say(head)), &rows)])
    }

    fn held(&self, dataset: &Dataset) -> [String; 7] {
        let items = dataset.items.iter().filter_map(|id| self.policy.item(id.as_str()));
        let items: Vec<String> = items.map(|item| self.item(item)).collect();
        let others =
            self.policy.other_purposes.iter().filter(|other| covers(&other.datasets, &dataset.id));
        let others = others.map(|other| {
            let told = self.at(other.told.name(self.language), &other.clause);
            self.labelled(words::UNLISTED, &told)
        });
        let kept = self.policy.retention.iter().filter(|rule| covers(&rule.datasets, &dataset.id));
        [
            format!("**{}**", self.text(&dataset.name)),
            self.joined(&self.principals(dataset)),
            dataset.kind.name(self.language).to_owned(),
            self.joined(&items),
            cell(self.purpose_names(&dataset.purposes).into_iter().chain(others)),
            dataset.source.map_or_else(String::new, |source| source.name(self.language).to_owned()),
            cell(kept.map(|rule| self.at(&self.text(&rule.until), &rule.clause))),
        ]
    }

    pub(super) fn principals(&self, dataset: &Dataset) -> Vec<String> {
        let principals = self.policy.principals.iter();
        let principals = principals.filter(|one| dataset.principals.contains(&one.id));
        principals.map(|one| self.text(&one.name)).collect()
    }

    /// An item, and what makes it delicate.
    fn item(&self, item: &Item) -> String {
        let marks = [
            (
                item.special_care.unwrap_or(Answer::No),
                words::SPECIAL_CARE,
                words::PERHAPS_SPECIAL_CARE,
            ),
            (item.identification_code, words::CODE, words::PERHAPS_CODE),
        ];
        let marks = marks.into_iter().filter_map(|(answer, is, perhaps)| match answer {
            Answer::Yes => Some(format!("**{}**", self.say(is))),
            Answer::Unknown => Some(format!("**{}**", self.say(perhaps))),
            Answer::No => None,
        });
        let marks: Vec<String> = marks.collect();
        let name = self.text(&item.name);
        if marks.is_empty() { name } else { self.about(&name, &self.joined(&marks)) }
    }
}
