//! What is held, about whom, and for what.

use super::markdown::{list, packed, section, table};
use super::page::Page;
use super::words;
use crate::answer::Answer;
use crate::output::Verbatim;
use crate::policy::{Dataset, Item, covers};
use crate::vocabulary::Id;

impl Page<'_> {
    pub(super) fn holdings(&self) -> String {
        let heads = [
            words::DATASET,
            words::WHOSE,
            words::KIND,
            words::ITEMS,
            words::PURPOSES,
            words::SOURCE,
            words::SYSTEMS,
        ];
        let rows: Vec<[String; 7]> =
            (1..).zip(&self.policy.datasets).map(|(at, one)| self.held(at, one)).collect();
        let table = table(heads.map(|head| self.say(head)), &rows);
        let lines = self.purposes().into_iter().chain(self.kept());
        let lines = packed(&lines.collect::<Vec<_>>(), self.say(words::NEXT));
        section(self.say(words::HOLDINGS), [table, list(lines)])
    }

    fn held(&self, number: usize, dataset: &Dataset) -> [String; 7] {
        let items = dataset.items.iter().filter_map(|id| self.policy.item(id.as_str()));
        let items: Vec<String> = items.map(|item| self.item(item)).collect();
        let others =
            self.policy.other_purposes.iter().filter(|other| covers(&other.datasets, &dataset.id));
        let others = others.map(|other| {
            let told = self.at(other.told.name(self.language), &other.clause);
            self.labelled(words::UNLISTED, &told)
        });
        let purposes = self.purpose_numbers(&dataset.purposes);
        let purposes = (!purposes.is_empty()).then_some(purposes).into_iter().chain(others);
        [
            format!("**D{number}** {}", self.text(&dataset.name)),
            self.joined(&self.principals(dataset)),
            dataset.kind.name(self.language).to_owned(),
            self.joined(&items),
            purposes.collect::<Vec<_>>().join(self.say(words::NEXT)),
            dataset.source.map_or_else(String::new, |source| source.name(self.language).to_owned()),
            self.joined(&self.systems(dataset)),
        ]
    }

    /// The systems of the register that hold it on the day, with where they stand and who runs
    /// them.
    fn systems(&self, dataset: &Dataset) -> Vec<String> {
        let register = self.report.compiled.register();
        let systems = register.into_iter().flat_map(|one| &one.systems);
        let day = self.report.day();
        let here =
            systems.filter(|one| one.datasets.contains(&dataset.id) && one.validity().has(day));
        let told = here.map(|one| {
            let countries = one.countries.iter().map(ToString::to_string);
            let provider = one.provider.as_ref().map(|id| self.recipient_name(id));
            let about: Vec<String> = countries.chain(provider).collect();
            self.about(&self.text(&one.name), &self.joined(&about))
        });
        told.collect()
    }

    /// The name of a recipient of the policy or of the register.
    fn recipient_name(&self, id: &Id) -> String {
        let declared = self.policy.recipient(id.as_str()).map(|one| self.text(&one.name));
        let register = self.report.compiled.register();
        let kept = || {
            register?.recipient(id.as_str()).map(|one| Verbatim::of(self.vendor(one)).markdown())
        };
        declared.or_else(kept).unwrap_or_else(|| Verbatim::of(id.as_str()).markdown())
    }

    /// The purposes by their numbers.
    fn purposes(&self) -> Vec<String> {
        let says = (1..).zip(&self.policy.purposes).map(|(number, one)| {
            format!("**P{number}** {}", self.at(&self.text(&one.says), &one.clause))
        });
        says.collect()
    }

    /// Until when what is kept; what is said of all, once.
    fn kept(&self) -> Vec<String> {
        let rules = self.policy.retention.iter().map(|rule| {
            let until = self.at(&self.text(&rule.until), &rule.clause);
            let label = self.say(words::KEPT);
            let label = match rule.datasets.as_slice() {
                [] => label.to_owned(),
                some => self.about(label, &self.dataset_names(some)),
            };
            self.phrases().labelled(&format!("**{label}**"), &until)
        });
        rules.collect()
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
