//! Where the check of a document stands, and the faults that it finds there.

use core::fmt::Display;
use std::collections::BTreeSet;

use super::fault::Fault;
use super::known::Known;
use crate::name::{Hint, nearest};
use crate::policy::section::Section;
use crate::text::{Bilingual, Language, Text, said};
use crate::vocabulary::{Handling, Id, RequestKind};

/// For how many unknown names of a document the nearest known one is sought: who misspelt
/// more than that has another mistake.
const HINTS: usize = 64;

/// One step of a path into a document.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// A field, by its name in Rust.
    Field(&'static str),
    /// An entry of a list.
    At(usize),
}

/// A document under check: what is known of it, where the check stands, what it found.
pub(crate) struct Check<'p> {
    pub(super) known: Known<'p>,
    /// Where the part stands that is read, and the name by which its list knows it.
    pub(super) path: String,
    pub(super) name: Option<&'p Id>,
    /// The fields of the part and of the parts of it that are read, and the way into them.
    pub(super) fields: Vec<&'static [&'static str]>,
    way: Vec<(Step, usize)>,
    hints: usize,
    /// The faults, those of a part by the order of its fields.
    pub(super) faults: Vec<(Vec<usize>, Fault)>,
}

impl<'p> Check<'p> {
    /// 期間の上限: how many days a policy may count: ten years. More is a slip of the pen.
    pub(in crate::policy) const MOST_DAYS: u32 = 3650;

    pub(super) const fn of(known: Known<'p>) -> Self {
        Self {
            known,
            path: String::new(),
            name: None,
            fields: Vec::new(),
            way: Vec::new(),
            hints: HINTS,
            faults: Vec::new(),
        }
    }

    /// Goes into a field or an entry of a list.
    pub(super) fn go_into(&mut self, step: Step) {
        let place = match step {
            Step::At(at) => at,
            Step::Field(name) => {
                let fields = self.fields.last().copied().unwrap_or_default();
                fields.iter().position(|field| *field == name).unwrap_or_default()
            }
        };
        self.way.push((step, place));
    }

    /// Goes back.
    pub(super) fn go_back(&mut self) {
        self.way.pop();
    }

    /// A fault of the part or the field where the check stands.
    pub(in crate::policy) fn fault(&mut self, said: Text) {
        let mut path = self.path.clone();
        let mut order = Vec::new();
        for (step, place) in &self.way {
            match step {
                Step::Field(name) => {
                    let dot = if path.is_empty() { "" } else { "." };
                    path.push_str(dot);
                    path.push_str(&name.replace('_', "-"));
                }
                Step::At(at) => path.push_str(&format!("[{at}]")),
            }
            order.push(*place);
        }
        let fault = Fault::new(path, said).of(self.name.map(Id::as_str));
        self.faults.push((order, fault));
    }

    /// A fault of a field of the part.
    pub(in crate::policy) fn fault_in(&mut self, field: &'static str, said: Text) {
        self.go_into(Step::Field(field));
        self.fault(said);
        self.go_back();
    }

    /// A fault of an entry of a list of the part.
    pub(in crate::policy) fn fault_at(&mut self, field: &'static str, at: usize, said: Text) {
        self.go_into(Step::Field(field));
        self.go_into(Step::At(at));
        self.fault(said);
        self.go_back();
        self.go_back();
    }

    /// Something stands in the list.
    pub(in crate::policy) fn some<T>(&mut self, field: &'static str, list: &[T]) {
        if list.is_empty() {
            self.fault_in(field, no_entry());
        }
    }

    /// No more stand in the list than there may.
    pub(in crate::policy) fn most(
        &mut self,
        field: &'static str,
        count: usize,
        most: impl Into<Option<usize>>,
    ) {
        self.go_into(Step::Field(field));
        self.most_here(count, most);
        self.go_back();
    }

    /// The same of the list where the check stands.
    pub(super) fn most_here(&mut self, count: usize, most: impl Into<Option<usize>>) {
        let Some(most) = most.into().filter(|most| count > *most) else { return };
        self.fault(said!(
            "{count} entries stand in the list: expected at most {most}",
            "記載が{count}件あります。{most}件以内としてください。",
        ));
    }

    /// Nothing stands twice in the list.
    pub(in crate::policy) fn once<T: Display>(&mut self, field: &'static str, list: &[T]) {
        self.go_into(Step::Field(field));
        let mut earlier = BTreeSet::new();
        for (at, one) in list.iter().enumerate() {
            self.go_into(Step::At(at));
            self.first_in_list(&mut earlier, one);
            self.go_back();
        }
        self.go_back();
    }

    /// What is written alike is the same.
    pub(super) fn first_in_list(&mut self, earlier: &mut BTreeSet<String>, one: &dyn Display) {
        if !earlier.insert(one.to_string()) {
            self.fault(twice(one));
        }
    }

    /// A number of days, if there is one; none at all is another thing to say.
    pub(in crate::policy) fn days(
        &mut self,
        field: &'static str,
        days: Option<u32>,
        instead: Bilingual,
    ) {
        match days {
            Some(0) => {
                let said = said!(
                    instead;
                    "no day is left to pass: expected at least 1, or {instead}",
                    "日数が0です。1以上とするか、{instead}としてください。",
                );
                self.fault_in(field, said);
            }
            Some(days) if days > Self::MOST_DAYS => {
                let most = Self::MOST_DAYS;
                let said = said!(
                    "`{days}` days: expected at most {most}",
                    "`{days}`日は長すぎます。{most}日以内としてください。",
                );
                self.fault_in(field, said);
            }
            _ => {}
        }
    }

    pub(super) fn knows(&self, section: Section, id: &str) -> bool {
        self.known.at(section, id).is_some()
    }

    /// What is said of an id that the section does not declare.
    pub(super) fn unknown(&mut self, section: Section, id: &Id) -> Text {
        let hint = self.hint(|known| nearest(id.as_str(), known.ids_of(section)));
        let [en, ja] = [Language::En, Language::Ja].map(|language| section.name(language));
        let what = Bilingual { en, ja };
        said!(what, hint; "no {what} has the id `{id}`{hint}", "IDが`{id}`の{what}はありません{hint}。")
    }

    /// The nearest known name, as long as there are hints.
    pub(in crate::policy) fn hint<'h>(
        &mut self,
        seek: impl FnOnce(&Known<'p>) -> Hint<'h>,
    ) -> Hint<'h> {
        let Some(left) = self.hints.checked_sub(1) else { return Hint::NONE };
        self.hints = left;
        seek(&self.known)
    }

    pub(in crate::policy) fn is_jointly_used(&self, dataset: &Id) -> bool {
        self.known.is_jointly_used(dataset)
    }

    pub(in crate::policy) fn is_part_of_itself(&self, purpose: &Id, wider: &Id) -> bool {
        self.known.is_part_of_itself(purpose, wider)
    }

    /// Kinds of request are told apart only where requests are dealt with.
    pub(in crate::policy) fn requests(
        &mut self,
        requests: &[RequestKind],
        list: &str,
        handlings: &[Handling],
    ) {
        self.once("requests", requests);
        if !requests.is_empty() && !handlings.iter().any(|one| one.is_about_a_request()) {
            let said = said!(
                "no request is dealt with: expected `refuse-request`, `disclose-otherwise` or `charge-fee` in `{list}`",
                "開示等の請求に関する取扱いがありません。`{list}`に`refuse-request`、`disclose-otherwise`又は`charge-fee`を記載してください。",
            );
            self.fault_in("requests", said);
        }
    }
}

/// What is said of a list without entries.
pub(crate) fn no_entry() -> Text {
    said!(
        "the list is empty: expected at least one entry",
        "記載がありません。一つ以上記載してください。",
    )
}

/// What is said of an entry that stands in its list already.
pub(crate) fn twice(one: &dyn Display) -> Text {
    said!("`{one}` stands twice in the list", "`{one}`が重複しています。")
}

/// What is said of another format than the one there is.
pub(crate) fn no_format(format: u32) -> Text {
    said!(
        "`{format}` is no format this crate reads: expected 1",
        "`{format}`は読み込める形式ではありません。1としてください。",
    )
}

/// What is said of an id that another part has.
pub(crate) fn declared_twice(id: &Id) -> Text {
    said!("`{id}` is declared twice", "`{id}`が重複しています。")
}

/// What is said of a name that is no fact.
pub(crate) fn no_fact(id: &str, hint: Hint<'_>) -> Text {
    said!(
        hint;
        "`{id}` is neither a fact of the Act nor a term of this policy{hint}",
        "`{id}`は法の事実でもポリシー独自の事実でもありません{hint}。",
    )
}
