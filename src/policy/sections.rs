//! The sections of a policy document, in one table: the document itself is made from it, and
//! whoever deals with every part goes by it. What a section is called is in `section.rs`.

use serde::{Deserialize, Deserializer, Serialize};

use super::arrangements::{Entrustment, JointUse, NoJointUse, OptOut};
use super::changes::{ChangeSubject, Changes};
use super::clauses::Clauses;
use super::definitions::Definition;
use super::duties::PromisedDuty;
use super::foreign::{AnnouncedProvision, DeemedConsent};
use super::holds::{Held, Holds, SaidTwice};
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
use crate::read::{OfTables, Table, is_default};
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
        #[serde(try_from = "Written", rename_all = "kebab-case")]
        #[non_exhaustive]
        pub struct Policy {
            /// The format of the document; 1.
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
            #[serde(skip_serializing_if = "is_default")]
            pub(crate) presets: Vec<Ticked>,
            /// The operator.
            pub operator: Operator,
            /// How the policy uses its words.
            #[serde(default, skip_serializing_if = "is_default")]
            pub settings: Settings,
            /// The clauses of the published text, in order.
            pub clauses: Vec<Clause>,
            $(
                $(#[$doc])*
                #[serde(skip_serializing_if = "is_default")]
                pub $field: $parts,
            )+
        }

        /// A policy as it is written: what a clause says may stand inside of it.
        #[derive(Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(rename = "Policy"))]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub(super) struct Written {
            /// The format of the document; 1.
            #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
            format: u32,
            /// The id of the policy.
            id: Id,
            /// The title of the published text.
            title: Text,
            /// The language of the published text.
            language: Language,
            /// 版: the day of the last revision (`YYYY-MM-DD`); none if undated.
            #[serde(default)]
            version: Option<Day>,
            /// 定型条項の選択: standard clauses that are ticked. Reading writes them out.
            #[serde(default)]
            presets: Vec<Ticked>,
            /// The operator.
            operator: Operator,
            /// How the policy uses its words.
            #[serde(default)]
            settings: Settings,
            /// The clauses of the published text, in order.
            #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
            clauses: Vec<WrittenClause>,
            $(
                $(#[$doc])*
                #[serde(default, deserialize_with = "OfTables::read")]
                $field: $parts,
            )+
        }

        /// What stands inside of a clause, and is said by it.
        #[derive(Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        struct Parts {
            $(
                $(#[$doc])*
                #[serde(default, deserialize_with = "OfTables::read")]
                $field: $parts,
            )+
        }

        impl Policy {
            /// Takes what stands inside of the clauses out of them.
            pub(super) fn of_parts(written: Written) -> Result<Self, SaidTwice> {
                let mut policy = Self {
                    format: written.format,
                    id: written.id,
                    title: written.title,
                    language: written.language,
                    version: written.version,
                    operator: written.operator,
                    settings: written.settings,
                    clauses: Vec::new(),
                    presets: written.presets,
                    $( $field: Default::default(), )+
                };
                $( policy.$field.take_in(Section::$section, written.$field, None)?; )+
                for WrittenClause { id, at, says, parts } in written.clauses {
                    if let Some(parts) = parts {
                        let clause = Clauses::from(id.clone());
                        $( policy.$field.take_in(Section::$section, parts.$field, Some(&clause))?; )+
                    }
                    policy.clauses.push(Clause { id, at, says });
                }
                for purpose in &mut policy.purposes {
                    purpose.in_words_of(&policy.clauses);
                }
                Ok(policy)
            }
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
            pub(super) fn section(&self, section: Section) -> Vec<Held<'_>> {
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

/// 条項: a clause of the published text.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Clause"))]
#[serde(deny_unknown_fields)]
struct WrittenClause {
    /// Its id.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    id: Id,
    /// Where it stands in the published text.
    at: String,
    /// What it says, summarised.
    says: Text,
    /// The parts that it says: what would else stand below, with this clause as its `clause`.
    #[serde(default, deserialize_with = "parts")]
    parts: Option<Box<Parts>>,
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Policy {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Written::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Written::json_schema(generator)
    }
}

fn parts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<Parts>>, D::Error> {
    Ok(Option::deserialize(deserializer)?.map(|Table(parts)| Box::new(parts)))
}
