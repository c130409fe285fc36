//! How the policy defines words that the Act defines too.

use serde::{Deserialize, Serialize};

use super::clauses::Clauses;
use super::content::content;
use crate::text::Text;
use crate::vocabulary::words;

/// 定義: a definition that the policy gives of a word of the Act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Definition {
    /// The clause that gives it.
    #[serde(default = "Clauses::unsaid")]
    pub clause: Clauses,
    /// The word.
    pub word: DefinedWord,
    /// Which elements of the Act's definition it has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elements: Vec<DefinitionElement>,
    /// To what it is limited beyond the Act, as to customers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limited_to: Option<Text>,
}

content! {
    Definition {
        clause: clause as Clauses,
        word: plain as DefinedWord,
        elements: words,
        limited_to: text,
    }
}

words! {
    /// 定義される語: a word that the Act defines and policies define again.
    pub DefinedWord {
        /// 個人情報 (Art. 2(1)).
        PersonalInformation = "personal-information", "personal information", "個人情報";
        /// 仮名加工情報 (Art. 2(5)).
        PseudonymouslyProcessed = "pseudonymously-processed", "pseudonymously processed information", "仮名加工情報";
        /// 匿名加工情報 (Art. 2(6)).
        AnonymouslyProcessed = "anonymously-processed", "anonymously processed information", "匿名加工情報";
        /// 個人関連情報 (Art. 2(7)).
        PersonallyReferable = "personally-referable", "personally referable information", "個人関連情報";
    }
}

words! {
    /// 定義の要素: a element of one of the Act's definitions.
    pub DefinitionElement {
        /// 生存する個人: a living individual.
        Living = "living", "about a living individual", "生存する個人に関すること";
        /// 記述等による識別: by name, date of birth or other descriptions.
        Identifying = "identifying", "identifying by descriptions", "記述等により特定の個人を識別できること";
        /// 容易照合性: together with other information that is easily collated.
        Collation = "collation", "identifying by easy collation", "他の情報との容易な照合による識別";
        /// 個人識別符号: containing an individual identification code.
        IdentificationCode = "identification-code", "containing an individual identification code", "個人識別符号が含まれること";
        /// 他の情報と照合しない限り識別できない.
        OnlyWithOtherInformation = "only-with-other-information", "identifying nobody unless collated with other information", "他の情報と照合しない限り特定の個人を識別できないこと";
        /// 識別できない.
        NoIdentification = "no-identification", "identifying nobody", "特定の個人を識別できないこと";
        /// 復元できない.
        NoRestoration = "no-restoration", "beyond restoring", "元の個人情報を復元できないこと";
        /// 個人情報等のいずれでもない.
        NoneOfTheOthers = "none-of-the-others", "neither personal nor processed information", "個人情報、仮名加工情報及び匿名加工情報のいずれでもないこと";
    }
}
