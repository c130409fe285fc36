//! A finding as data, and in words.

use serde::{Serialize, Serializer};

use super::list::Code;
use crate::edition::Edition;
use crate::norm::{Citation, Norm};
use crate::policy::Severity;
use crate::text::{Bilingual, Language, Text};
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
        format!("{}: {}", self.severity.name(language), self.statement(language))
    }

    /// The finding in words, where its severity is told beside it.
    #[must_use]
    pub fn statement(&self, language: Language) -> String {
        let mut text = self.code.title(language).to_owned();
        if let Some(id) = &self.remark {
            text = format!("{text} [{id}]");
        }
        let elements =
            [ElementState::Dropped, ElementState::Added].into_iter().filter_map(|state| {
                let statements: Vec<&str> = self
                    .elements
                    .iter()
                    .filter(|element| element.state == state)
                    .map(|element| element.statement.in_language(language))
                    .collect();
                let [colon, comma] = match language {
                    Language::En => [": ", ", "],
                    Language::Ja => ["：", "、"],
                };
                (!statements.is_empty())
                    .then(|| format!("{}{colon}{}", state.name(language), statements.join(comma)))
            });
        let details = self.details.iter().map(|detail| detail.in_language(language).to_owned());
        let details: Vec<String> = details.chain(elements).collect();
        if !details.is_empty() {
            let colon = Bilingual { en: ": ", ja: "：" }.in_language(language);
            text = format!("{text}{colon}{}", details.join("; "));
        }
        let sources: Vec<String> = self
            .clauses
            .iter()
            .map(ToString::to_string)
            .chain(self.citations().iter().map(|one| one.in_language(language).to_string()))
            .collect();
        if sources.is_empty() {
            return text;
        }
        // Clauses first, then the law.
        let (clauses, law) = sources.split_at(self.clauses.len());
        let parts: Vec<String> = [clauses, law]
            .iter()
            .filter(|part| !part.is_empty())
            .map(|part| part.join(", "))
            .collect();
        format!("{text} ({})", parts.join("; "))
    }
}
