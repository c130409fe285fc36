//! What to write where: the keys of the document that each finding is about.

use serde::{Serialize, Serializer};

use super::list::Code;
use super::told::Said;
use crate::policy::Section;
use crate::text::{Bilingual, Language};
use crate::vocabulary::Id;

/// What a finding asks of the document.
#[derive(Clone, Copy, Debug)]
pub(super) enum Advice {
    /// Something is missing under these keys.
    Write(&'static [(Section, &'static str)]),
    /// Something stands under this key that does not belong there, or does not suffice.
    Change(&'static [(Section, &'static str)]),
    /// What to do lies outside of the document.
    Elsewhere(Bilingual),
}

/// The advice of a code. Where one of several keys is missing, the finding says which.
pub(super) const fn advice(code: Code) -> Advice {
    use Advice::{Change, Elsewhere, Write};
    use Section as S;
    match code {
        Code::OperatorMissing => {
            Write(&[(S::Operator, "address"), (S::Operator, "representative")])
        }
        Code::OperatorElsewhere => {
            Change(&[(S::Operator, "address"), (S::Operator, "representative")])
        }
        Code::PurposesMissing => Write(&[(S::Datasets, "purposes")]),
        Code::PurposeNotTold => Write(&[(S::OtherPurposes, "told"), (S::Datasets, "purposes")]),
        Code::PurposeOpenEnded => Change(&[(S::Purposes, "open-ended")]),
        Code::PurposeOfOthers => Change(&[(S::Datasets, "purposes"), (S::Purposes, "principals")]),
        Code::UseWithoutPurpose => Write(&[(S::Purposes, "says")]),
        Code::ProcedureMissing => {
            Write(&[(S::Requests, "how"), (S::Requests, "identity"), (S::Requests, "fee")])
        }
        Code::ProcedureElsewhere => {
            Change(&[(S::Requests, "how"), (S::Requests, "identity"), (S::Requests, "fee")])
        }
        Code::RequestsNotNamed => Write(&[(S::Requests, "kinds")]),
        Code::MethodNotOffered => Write(&[(S::Requests, "method")]),
        Code::RequestsOverlap => Change(&[(S::Requests, "refused-where")]),
        Code::SecurityMissing => Write(&[(S::SecurityMeasures, "aspects")]),
        Code::SecurityUndescribed => {
            Write(&[(S::SecurityMeasures, "aspects"), (S::SecurityMeasures, "described")])
        }
        Code::CountryUnnamed => Write(&[(S::StorageAbroad, "countries")]),
        Code::CountryUnexplained => {
            Write(&[(S::StorageAbroad, "unknown.reason"), (S::StorageAbroad, "unknown.reference")])
        }
        Code::AccreditedBodyIncomplete => Write(&[(S::AccreditedBody, "contact")]),
        Code::ComplaintsMissing => Write(&[(S::Complaints, "contact")]),
        Code::ExceptionWider
        | Code::ExceptionUnknown
        | Code::ExceptionNarrower
        | Code::RefusalUnknown
        | Code::RefusalDoubtful => Change(&[(S::Promises, "unless")]),
        Code::ExceptionsNotReserved | Code::RequestsUnconditional => {
            Write(&[(S::Promises, "unless")])
        }
        Code::DeemedConsent => Elsewhere(Bilingual {
            en: "obtain a consent that the principal gives; conduct alone is none, whatever the text says",
            ja: "本人の意思表示による同意を取得してください。文言を改めるのみでは足りません。",
        }),
        Code::SharingWithoutGround => Write(&[(S::AnnouncedProvisions, "ground")]),
        Code::ForeignEntrustee | Code::ForeignRecipient | Code::KeptNotPublished => {
            Write(&[(S::Recipients, "foreign")])
        }
        Code::ForeignReferable => Write(&[(S::Recipients, "foreign")]),
        Code::ForeignCountryUnnamed => {
            Change(&[(S::Recipients, "country"), (S::Recipients, "foreign")])
        }
        Code::RecipientWithoutData => Write(&[(S::Recipients, "datasets")]),
        Code::ForeignStorage => Write(&[(S::StorageAbroad, "foreign")]),
        Code::ForeignUninformed => {
            Write(&[(S::Recipients, "foreign.informs"), (S::StorageAbroad, "foreign.informs")])
        }
        Code::JointUseIncomplete => Write(JOINT_USE),
        Code::JointUseElsewhere => Change(JOINT_USE),
        Code::JointItemsOpen => Change(&[(S::JointUses, "items.open-ended")]),
        Code::JointItemsNotHeld => Change(&[(S::JointUses, "items.ids"), (S::Datasets, "items")]),
        Code::JointScopeElsewhere => Change(&[(S::JointUses, "users.elsewhere")]),
        Code::OptOutIncomplete => Write(&[(S::OptOut, "shown"), (S::OptOut, "filed")]),
        Code::EntrusteesEnumerated => Write(&[(S::Entrustments, "among-others")]),
        Code::PseudonymousPurposeMissing => {
            Write(&[(S::Processed, "purposes"), (S::Processed, "states")])
        }
        Code::PseudonymousSilence | Code::AnonymousSilence | Code::AnonymousProvisionMissing => {
            Write(&[(S::Processed, "states")])
        }
        Code::AnonymousItemsMissing => Write(&[(S::Processed, "items")]),
        Code::PseudonymousNotProcessed | Code::AnonymousNotProcessed => {
            Change(&[(S::Datasets, "items")])
        }
        Code::ReferableWithoutConsent => Write(&[(S::Referable, "consent")]),
        Code::StatisticsUnclear => Write(&[(S::Statistics, "no-individual-rows")]),
        Code::StatisticsOfPersons => {
            Change(&[(S::Datasets, "kind"), (S::Datasets, "items"), (S::Datasets, "principals")])
        }
        Code::KindLeftOpen => Change(&[(S::Datasets, "kind")]),
        Code::PromisedNotKept => Elsewhere(Bilingual {
            en: "do what is promised, and record it in the register, under the key shown",
            ja: "約束した事項を実施し、台帳の上記のキーに記録してください。",
        }),
        Code::LapsedOnRecord => Elsewhere(Bilingual {
            en: "renew or repeat it, and record that in the register",
            ja: "更新又は再度の確認を行い、台帳に記録してください。",
        }),
        Code::CountryNotPublished => {
            Write(&[(S::StorageAbroad, "countries"), (S::Recipients, "country")])
        }
        Code::CountryDiffers => Change(&[(S::Recipients, "country")]),
        Code::PurposeNotPublished => Write(&[(S::Purposes, "says"), (S::Datasets, "purposes")]),
        Code::ItemNotAnnounced => Write(&[(S::Datasets, "items"), (S::JointUses, "items.ids")]),
        Code::EntrusteeNotAnnounced => Write(&[(S::Entrustments, "recipients")]),
        Code::JointUserNotAnnounced => Write(&[(S::JointUses, "users.recipients")]),
        Code::RegisterContradicts => Change(&[(S::Statements, "answers")]),
        Code::DefinitionDiffers => {
            Write(&[(S::Definitions, "elements"), (S::Definitions, "limited-to")])
        }
        Code::TermWider => Change(&[(S::Settings, "personal-information")]),
        Code::RequiredByLaw => Change(&[(S::Settings, "required-by-law")]),
        Code::ChangesMissing => Write(&[(S::Changes, "effect")]),
        Code::ChangesUnannounced | Code::ChangesAtOnce => Change(&[(S::Changes, "effect")]),
        Code::RetentionAtDiscretion => Change(&[(S::Retention, "at-discretion")]),
        Code::Contradiction => Write(&[(S::Promises, "overrides")]),
        Code::NotAddressed => Write(&[(S::Statements, "about")]),
        Code::ClauseUnused => Write(&[(S::Statements, "clause"), (S::Remarks, "clause")]),
        Code::Remark => Elsewhere(Bilingual {
            en: "what to do is for whoever wrote the remark to say",
            ja: "対応は、指摘の記載者の判断によります。",
        }),
    }
}

const JOINT_USE: &[(Section, &str)] = &[
    (Section::JointUses, "items"),
    (Section::JointUses, "users"),
    (Section::JointUses, "purposes"),
    (Section::JointUses, "responsible"),
    (Section::JointUses, "responsible.name"),
    (Section::JointUses, "responsible.address"),
    (Section::JointUses, "responsible.representative"),
];

impl Code {
    /// 記載箇所: the sections and keys of a policy document under which there is something to
    /// write or to change; none where [`elsewhere`](Self::elsewhere) says why.
    #[must_use]
    pub const fn keys(self) -> &'static [(Section, &'static str)] {
        match advice(self) {
            Advice::Write(keys) | Advice::Change(keys) => keys,
            Advice::Elsewhere(_) => &[],
        }
    }

    /// What to do outside of the document, where nothing in it is to be written.
    #[must_use]
    pub const fn elsewhere(self) -> Option<Bilingual> {
        match advice(self) {
            Advice::Elsewhere(what) => Some(what),
            Advice::Write(_) | Advice::Change(_) => None,
        }
    }
}

/// 記載箇所: a key of the document, and the words that are missing there, or do not belong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToWrite {
    pub(super) section: Section,
    pub(super) at: Option<(usize, Option<Id>)>,
    pub(super) key: &'static str,
    pub(super) words: Vec<String>,
    /// Whether the finding says that this key is what is missing.
    pub(super) named: bool,
}

impl ToWrite {
    /// The section.
    #[must_use]
    pub const fn section(&self) -> Section {
        self.section
    }

    /// Which part of the section, and its id; none where it has one alone, or a new one is
    /// to be written.
    #[must_use]
    pub fn part(&self) -> Option<(usize, Option<&Id>)> {
        self.at.as_ref().map(|(at, id)| (*at, id.as_ref()))
    }

    /// The key in the part: `address`, `foreign.informs`.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The words of the format that are missing there, or do not belong; none where the words
    /// are the writer's own.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// `operator.address`, `recipients[2].country ("partner")`.
    fn path(&self, language: Language) -> String {
        let Self { section, key, .. } = self;
        match &self.at {
            None => format!("`{section}.{key}`"),
            Some((at, None)) => format!("`{section}[{at}].{key}`"),
            Some((at, Some(id))) => match language {
                Language::En => format!("`{section}[{at}].{key}` (`{id}`)"),
                Language::Ja => format!("`{section}[{at}].{key}`（`{id}`）"),
            },
        }
    }

    pub(super) fn in_language(&self, language: Language) -> String {
        let path = self.path(language);
        if self.words.is_empty() {
            return path;
        }
        let words: Vec<String> = self.words.iter().map(|word| format!("`{word}`")).collect();
        match language {
            Language::En => format!("{} in {path}", words.join(", ")),
            Language::Ja => format!("{path}の{}", words.join("、")),
        }
    }
}

impl Serialize for ToWrite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Document<'w> {
            section: Section,
            #[serde(skip_serializing_if = "Option::is_none")]
            index: Option<usize>,
            #[serde(skip_serializing_if = "Option::is_none")]
            id: Option<&'w Id>,
            key: &'static str,
            #[serde(skip_serializing_if = "<[String]>::is_empty")]
            words: &'w [String],
        }
        let (index, id) = self.part().unzip();
        Document {
            section: self.section,
            index,
            id: id.flatten(),
            key: self.key,
            words: &self.words,
        }
        .serialize(serializer)
    }
}

/// The keys of a code, each in the part that the clauses of the finding are about, where it
/// is one.
pub(super) fn to_write(code: Code, said: &Said<'_>, clauses: &[Id]) -> Vec<ToWrite> {
    let keys = code.keys().iter();
    let keys = keys.map(|(section, key)| {
        let mut of_them =
            clauses.iter().filter_map(|clause| said.get(&(*section, clause))).flatten();
        let first = of_them.next();
        let only = first.filter(|first| of_them.all(|(at, _)| *at == first.0));
        let at = only.map(|(at, id)| (*at, id.cloned()));
        ToWrite { section: *section, at, key, words: Vec::new(), named: false }
    });
    keys.collect()
}
