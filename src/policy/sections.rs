//! The sections of a policy document, in one table: the document itself is made from it, and
//! whoever deals with every part goes by it. What a section is called is in `section.rs`.

use serde::{Deserialize, Serialize};

use super::arrangements::{Entrustment, JointUse, NoJointUse, OptOut};
use super::changes::{ChangeSubject, Changes};
use super::content::{Content, Reader};
use super::definitions::Definition;
use super::duties::PromisedDuty;
use super::foreign::{AnnouncedProvision, DeemedConsent};
use super::measures::{
    AccreditedBody, Complaints, ResponsiblePerson, RetentionRule, SecurityMeasures, StorageAbroad,
};
use super::parts::{Clause, Dataset, Item, Operator, Principals, Purpose, TermDefinition};
use super::presets::Ticked;
use super::processed::{Processed, Referable, Statistics};
use super::promises::{Flag, Promise};
use super::recipients::Recipient;
use super::requests::RequestRule;
use super::section::Section;
use super::settings::Settings;
use super::statements::{
    ContractLimit, Disclaimer, ExternalTransmission, LanguagePrecedence, OtherPurposes,
    Publication, Remark, Statement,
};
use crate::day::Day;
use crate::read::is_default;
use crate::text::{Language, Text};
use crate::vocabulary::Id;

/// Makes the document from the rows below. What every document has stands here.
macro_rules! sections {
    ( $( $(#[$doc:meta])* $section:ident, $field:ident: $parts:ty, $subject:ident; )+ ) => {
        /// プライバシーポリシー: a published policy as a document.
        ///
        /// Every part points at the [`Clause`] of the published text that says it. The
        /// order of all lists is kept.
        ///
        /// ```
        /// use appi::Policy;
        ///
        /// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
        /// let policy: Policy = toml::from_str(&document).unwrap();
        /// assert!(policy.check().is_ok());
        /// assert_eq!(policy.clause("C17").unwrap().id, "C17");
        /// ```
        ///
        /// A policy made in code: each part with what it must have, and the rest assigned.
        ///
        /// ```
        /// use appi::policy::{Clause, Exception, Operator, Promise};
        /// use appi::{Handling, Language, Policy};
        ///
        /// let clause = Clause::new("5", "Article 5", "No provision without consent.");
        /// let mut policy =
        ///     Policy::new("shop", "Privacy Policy", Language::En, Operator::new("A shop"), [clause]);
        /// let mut with_consent = Exception::new("5");
        /// with_consent.all = vec!["consent-to-provision".to_owned()];
        /// let mut promise = Promise::new("5", [Handling::Provision]);
        /// promise.unless = vec![with_consent];
        /// policy.promises.push(promise);
        /// assert!(policy.check().is_ok());
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(remote = "Self", deny_unknown_fields, rename_all = "kebab-case")]
        #[non_exhaustive]
        pub struct Policy {
            /// The format of the document; 1.
            #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
            pub format: u32,
            /// The id of the policy.
            pub id: Id,
            /// The title of the published text.
            pub title: Text,
            /// The language of the published text.
            pub language: Language,
            /// 版: the day of the last revision (`YYYY-MM-DD`); none if undated.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub version: Option<Day>,
            /// 定型条項の選択: standard clauses that are ticked. Reading writes them out.
            #[serde(default, skip_serializing_if = "is_default")]
            pub(crate) presets: Vec<Ticked>,
            /// The operator.
            pub operator: Operator,
            /// How the policy uses its words.
            #[serde(default, skip_serializing_if = "is_default")]
            pub settings: Settings,
            /// The clauses of the published text, in order.
            #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
            pub clauses: Vec<Clause>,
            $(
                $(#[$doc])*
                #[serde(default, skip_serializing_if = "is_default")]
                pub $field: $parts,
            )+
        }

        impl Section {
            /// What a change of it is about, as a policy's rule on changes names it.
            #[must_use]
            pub const fn subject(self) -> ChangeSubject {
                match self {
                    Self::Operator => ChangeSubject::Other,
                    Self::Settings | Self::Clauses => ChangeSubject::Wording,
                    $( Self::$section => ChangeSubject::$subject, )+
                }
            }
        }

        impl Policy {
            /// With what every document has. Its sections are empty, to be filled by assignment.
            #[must_use]
            pub fn new(
                id: impl Into<Id>,
                title: impl Into<Text>,
                language: Language,
                operator: Operator,
                clauses: impl Into<Vec<Clause>>,
            ) -> Self {
                Self {
                    format: 1,
                    id: id.into(),
                    title: title.into(),
                    language,
                    version: None,
                    operator,
                    settings: Settings::default(),
                    clauses: clauses.into(),
                    presets: Vec::new(),
                    $( $field: Default::default(), )+
                }
            }

            /// The parts of one section, each with its place if they are a list.
            fn section(&self, section: Section) -> Vec<Held<'_>> {
                match section {
                    Section::Operator => vec![(None, &self.operator)],
                    Section::Settings => vec![(None, &self.settings)],
                    Section::Clauses => self.clauses.held(),
                    $( Section::$section => self.$field.held(), )+
                }
            }
        }
    };
}

// Another section is its struct, whose fields it lists with `content!`, its name in
// `section.rs`, and one row here: the field, and what a change of it is about. A name without a
// row does not compile.
sections! {
    /// Facts of the policy's own.
    Terms, terms: Vec<TermDefinition>, Wording;
    /// Categories of principals.
    Principals, principals: Vec<Principals>, Wording;
    /// Items of information.
    Items, items: Vec<Item>, Information;
    /// Purposes of use.
    Purposes, purposes: Vec<Purpose>, Purposes;
    /// What the operator holds.
    Datasets, datasets: Vec<Dataset>, Information;
    /// Recipients.
    Recipients, recipients: Vec<Recipient>, Recipients;
    /// Entrustments.
    Entrustments, entrustments: Vec<Entrustment>, Recipients;
    /// Joint uses.
    JointUses, joint_uses: Vec<JointUse>, JointUse;
    /// Statements that some data is not jointly used.
    NoJointUses, no_joint_uses: Vec<NoJointUse>, JointUse;
    /// The opt-out, if the policy announces one.
    OptOut, opt_out: Option<OptOut>, OptOut;
    /// Promises.
    Promises, promises: Vec<Promise>, Promises;
    /// What the policy promised to do.
    Duties, duties: Vec<PromisedDuty>, Promises;
    /// Other law to look at.
    Flags, flags: Vec<Flag>, Wording;
    /// How the policy says that it is changed, if it does.
    Changes, changes: Option<Changes>, Other;
    /// Definitions of words of the Act.
    Definitions, definitions: Vec<Definition>, Wording;
    /// Purposes that are not listed, and how they are told.
    OtherPurposes, other_purposes: Vec<OtherPurposes>, Purposes;
    /// Requests of principals.
    Requests, requests: Vec<RequestRule>, Other;
    /// Security measures.
    SecurityMeasures, security_measures: Vec<SecurityMeasures>, Other;
    /// Who answers for the handling.
    Responsible, responsible: Vec<ResponsiblePerson>, Other;
    /// Storage abroad.
    StorageAbroad, storage_abroad: Vec<StorageAbroad>, Recipients;
    /// Where complaints go, if the policy says so.
    Complaints, complaints: Option<Complaints>, Other;
    /// The accredited body, if the operator says that it has one.
    AccreditedBody, accredited_body: Option<AccreditedBody>, Other;
    /// Retention and erasure.
    Retention, retention: Vec<RetentionRule>, Information;
    /// Provisions announced in words of the policy's own.
    AnnouncedProvisions, announced_provisions: Vec<AnnouncedProvision>, Recipients;
    /// Clauses that take some conduct for consent.
    DeemedConsents, deemed_consents: Vec<DeemedConsent>, Promises;
    /// Pseudonymously and anonymously processed information.
    Processed, processed: Vec<Processed>, Information;
    /// Personally referable information.
    Referable, referable: Vec<Referable>, Information;
    /// Statistics.
    Statistics, statistics: Vec<Statistics>, Information;
    /// External transmissions.
    ExternalTransmissions, external_transmissions: Vec<ExternalTransmission>, Recipients;
    /// Limits from the terms of others.
    ContractLimits, contract_limits: Vec<ContractLimit>, Information;
    /// What is made public.
    Publications, publications: Vec<Publication>, Recipients;
    /// Which language prevails, if the policy says so.
    LanguagePrecedence, language_precedence: Option<LanguagePrecedence>, Wording;
    /// Disclaimers.
    Disclaimers, disclaimers: Vec<Disclaimer>, Wording;
    /// Clauses that promise nothing by themselves.
    Statements, statements: Vec<Statement>, Wording;
    /// A reader's remarks.
    Remarks, remarks: Vec<Remark>, Wording;
}

/// A part in its section, and its place there if the section is a list.
type Held<'p> = (Option<usize>, &'p dyn Content);

/// What holds the parts of a section.
trait Holds {
    fn held(&self) -> Vec<Held<'_>>;
}

impl<T: Content> Holds for Vec<T> {
    fn held(&self) -> Vec<Held<'_>> {
        let parts = self.iter().enumerate();
        parts.map(|(at, part)| (Some(at), part as &dyn Content)).collect()
    }
}

impl<T: Content> Holds for Option<T> {
    fn held(&self) -> Vec<Held<'_>> {
        self.iter().map(|part| (None, part as &dyn Content)).collect()
    }
}

/// 部: a part of a policy document.
///
/// ```
/// use appi::Policy;
/// use appi::policy::Section;
///
/// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// let policy: Policy = toml::from_str(&document).unwrap();
/// let mut purposes = policy.parts().filter(|part| part.section() == Section::Purposes);
/// let first = purposes.next().unwrap();
/// assert_eq!(first.path(), "purposes[0]");
/// assert_eq!(first.id(), Some(&policy.purposes[0].id));
/// assert_eq!(first.clauses(), [policy.purposes[0].clause.first()]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Part<'p> {
    section: Section,
    at: Option<usize>,
    content: &'p dyn Content,
}

impl Policy {
    /// Every part of the document, in the order of the format.
    pub fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        Section::ALL.iter().flat_map(|section| self.parts_of(*section))
    }

    pub(crate) fn parts_of(&self, section: Section) -> impl Iterator<Item = Part<'_>> {
        self.section(section).into_iter().map(move |(at, content)| Part { section, at, content })
    }
}

impl<'p> Part<'p> {
    /// The section that it is in.
    #[must_use]
    pub const fn section(&self) -> Section {
        self.section
    }

    /// Its place in the section, if that is a list.
    #[must_use]
    pub const fn index(&self) -> Option<usize> {
        self.at
    }

    /// Where it stands, as a fault has it: `purposes[3]`.
    #[must_use]
    pub fn path(&self) -> String {
        let section = self.section.id();
        self.at.map_or_else(|| section.to_owned(), |at| format!("{section}[{at}]"))
    }

    /// The id that it declares, if it declares one.
    #[must_use]
    pub fn id(&self) -> Option<&'p Id> {
        self.content.id()
    }

    /// The clauses that say it or a part of it, in order and each once.
    #[must_use]
    pub fn clauses(&self) -> Vec<&'p Id> {
        clauses_of(self.content)
    }

    /// What a person calls it: its id, or the clause that says it.
    pub(crate) fn name(self) -> Option<&'p Id> {
        self.id().or_else(|| self.clauses().first().copied())
    }

    /// Whether both are the same part of a section: the only one, of one id, or said by one
    /// clause.
    pub(crate) fn is(self, other: Part<'_>) -> bool {
        if self.at.is_none() && other.at.is_none() {
            return true;
        }
        match (self.id(), other.id()) {
            (Some(id), Some(there)) => id == there,
            _ => self.clauses().iter().any(|clause| other.clauses().contains(clause)),
        }
    }

    /// Whether both say the same, whatever the order of their lists.
    pub(crate) fn says_the_same(self, other: Part<'_>) -> bool {
        self.content.says_the_same(other.content)
    }

    pub(super) const fn content(&self) -> &'p dyn Content {
        self.content
    }
}

/// The clauses that say a part or a part of it, in order and each once.
pub(crate) fn clauses_of(part: &dyn Content) -> Vec<&Id> {
    struct Clauses<'p>(Vec<&'p Id>);

    impl<'p> Reader<'p> for Clauses<'p> {
        fn part(&mut self, part: &'p dyn Content) {
            part.show(self);
        }

        fn clause(&mut self, clause: &'p Id) {
            if !self.0.contains(&clause) {
                self.0.push(clause);
            }
        }
    }

    let mut clauses = Clauses(Vec::new());
    part.show(&mut clauses);
    clauses.0
}
