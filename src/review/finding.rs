//! A finding as data, and in words.

use serde::{Serialize, Serializer};

use super::advice::{Advice, ToWrite, advice};
use super::list::Code;
use crate::edition::Edition;
use crate::norm::{Citation, Norm};
use crate::output::Verbatim;
use crate::policy::{Dataset, Recipient, Section, Severity};
use crate::text::{Bilingual, Language, Text, said};
use crate::vocabulary::{Id, words};

/// 指摘: something that review found in a policy.
///
/// ```
/// use appi::{Edition, Language, Policy};
/// use appi::policy::Severity;
/// use appi::review::Code;
///
/// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// let policy: Policy = toml::from_str(&document).unwrap();
/// let findings = policy.review(Edition::Y2024).unwrap();
/// let open = findings.iter().find(|one| one.code() == Code::JointItemsOpen).unwrap();
/// assert_eq!(open.severity(), Severity::Required);
/// assert_eq!(
///     open.in_language(Language::En),
///     "required: the list of jointly used items has an open end (C16; APPI Art. 27(5)(iii))",
/// );
/// ```
///
/// It is written as a service wants it: names as their ids, citations as they are printed,
/// words in both languages.
///
/// ```
/// # use appi::{Edition, Policy};
/// # use appi::review::Code;
/// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// # let policy: Policy = toml::from_str(&document).unwrap();
/// # let findings = policy.review(Edition::Y2024).unwrap();
/// # let open = findings.iter().find(|one| one.code() == Code::JointItemsOpen).unwrap();
/// let json = serde_json::to_value(open).unwrap();
/// assert_eq!(
///     json,
///     serde_json::json!({
///         "code": "joint-items-open",
///         "severity": "required",
///         "edition": "2024-04-01",
///         "clauses": ["C16"],
///         "norms": ["joint-use"],
///         "citations": ["APPI Art. 27(5)(iii)"],
///         "says": {
///             "en": "the list of jointly used items has an open end (C16; APPI Art. 27(5)(iii))",
///             "ja": open.statement(appi::Language::Ja),
///         },
///         "write": [{ "section": "joint-uses", "index": 0, "key": "items.open-ended" }],
///         "advice": {
///             "en": "change `joint-uses[0].items.open-ended`",
///             "ja": "`joint-uses[0].items.open-ended`を改めてください。",
///         },
///     }),
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub(super) code: Code,
    pub(super) severity: Severity,
    pub(super) clauses: Vec<Id>,
    pub(super) norms: Vec<Norm>,
    pub(super) edition: Edition,
    pub(super) details: Vec<Text>,
    pub(super) elements: Vec<Element>,
    /// The id of the remark, where it is one.
    pub(super) remark: Option<Id>,
    /// Where in the document there is something to write.
    pub(super) write: Vec<ToWrite>,
}

/// 要件: an element of an exception, compared with the Act's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Element {
    /// The id of the fact or term; of an element with alternatives, the first.
    /// Negated, it begins with `not `.
    pub id: String,
    /// What it wants to be so, as a statement.
    pub statement: Text,
    /// What became of it.
    pub state: ElementState,
}

words! {
    /// 要件の異同: what a policy's exception did with an element of the Act's.
    pub ElementState {
        /// 維持: the Act has it, and the policy too.
        Kept = "kept", "kept", "維持";
        /// 欠落: the Act has it, the policy has not.
        Dropped = "dropped", "dropped", "要件の欠落";
        /// 付加: the policy has it, the Act has not.
        Added = "added", "added", "付加された事由";
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Document<'f> {
            code: Code,
            severity: Severity,
            edition: Edition,
            clauses: &'f [Id],
            norms: Vec<&'static str>,
            citations: Vec<String>,
            says: Text,
            #[serde(skip_serializing_if = "<[Text]>::is_empty")]
            details: &'f [Text],
            #[serde(skip_serializing_if = "<[Element]>::is_empty")]
            elements: &'f [Element],
            #[serde(skip_serializing_if = "<[ToWrite]>::is_empty")]
            write: &'f [ToWrite],
            advice: Text,
            #[serde(skip_serializing_if = "Option::is_none")]
            remark: Option<&'f Id>,
        }
        Document {
            code: self.code,
            severity: self.severity,
            edition: self.edition,
            clauses: &self.clauses,
            norms: self.norms.iter().map(|norm| norm.id()).collect(),
            citations: self.citations().iter().map(ToString::to_string).collect(),
            says: Text::in_both(|language| self.statement(language)),
            details: &self.details,
            elements: &self.elements,
            write: &self.write,
            advice: Text::in_both(|language| self.advice(language)),
            remark: self.remark.as_ref(),
        }
        .serialize(serializer)
    }
}

impl Finding {
    /// What was found.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// How grave it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// The clauses it is about; none where the text is silent.
    #[must_use]
    pub fn clauses(&self) -> &[Id] {
        &self.clauses
    }

    /// The norms it is measured against, all in force in the edition.
    #[must_use]
    pub fn norms(&self) -> &[Norm] {
        &self.norms
    }

    /// The norms as citations of the edition; two at one place are one citation.
    #[must_use]
    pub fn citations(&self) -> Vec<Citation> {
        let mut citations = Vec::new();
        for citation in self.norms.iter().filter_map(|norm| norm.citation(self.edition)) {
            if !citations.contains(&citation) {
                citations.push(citation);
            }
        }
        citations
    }

    /// What exactly: the missing names, the words of a remark.
    #[must_use]
    pub fn details(&self) -> &[Text] {
        &self.details
    }

    /// The elements of an exception: which of the Act's it keeps and drops, and what
    /// it adds.
    #[must_use]
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// The id of the reader's remark that it repeats, if it does.
    #[must_use]
    pub const fn remark(&self) -> Option<&Id> {
        self.remark.as_ref()
    }

    /// The finding in words, with its severity.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let colon = Bilingual { en: ": ", ja: "：" }.in_language(language);
        format!("{}{colon}{}", self.severity.name(language), self.statement(language))
    }

    /// The finding in words, where its severity is told beside it.
    #[must_use]
    pub fn statement(&self, language: Language) -> String {
        Verbatim::of(&self.told(language)).line().into_owned()
    }

    fn told(&self, language: Language) -> String {
        let [colon, comma, semicolon, open, close] = match language {
            Language::En => [": ", ", ", "; ", " (", ")"],
            Language::Ja => ["：", "、", "；", "（", "）"],
        };
        let mut text = self.code.title(language).to_owned();
        if let Some(id) = &self.remark {
            text = format!("{text} [{id}]");
        }
        let elements =
            [ElementState::Dropped, ElementState::Added].into_iter().filter_map(|state| {
                let elements = self.elements.iter().filter(|element| element.state == state);
                let statements: Vec<&str> =
                    elements.map(|element| element.statement.in_language(language)).collect();
                (!statements.is_empty())
                    .then(|| format!("{}{colon}{}", state.name(language), statements.join(comma)))
            });
        let details = self.details.iter().map(|detail| detail.in_language(language).to_owned());
        let details: Vec<String> = details.chain(elements).collect();
        if !details.is_empty() {
            text = format!("{text}{colon}{}", details.join(semicolon));
        }
        // Clauses first, then the law.
        let clauses: Vec<String> = self.clauses.iter().map(ToString::to_string).collect();
        let law = self.citations();
        let law: Vec<String> =
            law.iter().map(|one| one.in_language(language).to_string()).collect();
        let sources: Vec<String> = [clauses, law]
            .iter()
            .filter(|part| !part.is_empty())
            .map(|part| part.join(comma))
            .collect();
        if sources.is_empty() {
            return text;
        }
        format!("{text}{open}{}{close}", sources.join(semicolon))
    }
}

impl Finding {
    /// 記載すべき箇所: where in the document to write what is missing, or to change what stands
    /// there.
    #[must_use]
    pub fn to_write(&self) -> &[ToWrite] {
        &self.write
    }

    /// 対応: what to write where, in words; or what to do outside of the document.
    ///
    /// ```
    /// use appi::review::Code;
    /// use appi::{Edition, Language, Policy};
    ///
    /// let document = std::fs::read_to_string("examples/policies/starter.toml").unwrap();
    /// let policy: Policy = toml::from_str(&document).unwrap();
    /// let found = policy.review(Edition::LAST).unwrap();
    /// let operator = found.iter().find(|one| one.code() == Code::OperatorMissing).unwrap();
    /// assert_eq!(
    ///     operator.advice(Language::En),
    ///     "write `operator.address`, `operator.representative`",
    /// );
    /// ```
    #[must_use]
    pub fn advice(&self, language: Language) -> String {
        let [comma, or] = match language {
            Language::En => [", ", ", or "],
            Language::Ja => ["、", "又は"],
        };
        let keys = self.write.iter().map(|one| one.in_language(language));
        let keys: Vec<String> = keys.collect();
        let said = match advice(self.code) {
            Advice::Elsewhere(what) => return what.in_language(language).to_owned(),
            Advice::Write(_) => {
                let keys = keys.join(comma);
                said!("write {keys}", "{keys}を記載してください。")
            }
            Advice::Change(_) => {
                let keys = keys.join(or);
                said!("change {keys}", "{keys}を改めてください。")
            }
        };
        Verbatim::of(said.in_language(language)).line().into_owned()
    }

    /// Notes what is missing: a key among those of the finding, or a word under the first of
    /// them; nothing where the words are the writer's own.
    pub(super) fn lacks(&mut self, what: &str) {
        if let Some(key) = self.write.iter_mut().find(|one| one.key == what) {
            key.named = true;
        } else if let Some(first) = self.write.first_mut().filter(|_| !what.is_empty()) {
            first.named = true;
            first.words.push(what.to_owned());
        }
    }

    /// Leaves the keys that are missing, where the finding knows which.
    pub(super) fn only_what_lacks(&mut self) {
        if self.write.iter().any(|one| one.named) {
            self.write.retain(|one| one.named);
        }
    }

    /// What is to be written stands in this part of its section.
    pub(super) fn at(&mut self, section: Section, at: Option<usize>, id: Option<&Id>) {
        let Some(at) = at else { return };
        for one in self.write.iter_mut().filter(|one| one.section == section) {
            one.at = Some((at, id.cloned()));
        }
    }
}

/// The finding is about a recipient, which stands at this place.
pub(super) fn of_recipient(found: Option<&mut Finding>, at: Option<usize>, recipient: &Recipient) {
    if let Some(finding) = found {
        finding.at(Section::Recipients, at, Some(&recipient.id));
    }
}

/// The finding is about a dataset, which stands at this place.
pub(super) fn of_dataset(found: Option<&mut Finding>, at: Option<usize>, dataset: &Dataset) {
    if let Some(finding) = found {
        finding.at(Section::Datasets, at, Some(&dataset.id));
    }
}

/// The ids of the facts that an exception drops, to be written under it.
pub(super) fn dropped(finding: &mut Finding) {
    let dropped = finding.elements.iter().filter(|one| one.state == ElementState::Dropped);
    let dropped: Vec<String> = dropped.map(|one| one.id.clone()).collect();
    dropped.iter().for_each(|id| finding.lacks(id));
}
