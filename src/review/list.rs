//! The list of findings: what each says, and how grave it is.

use crate::policy::Severity;
use crate::text::{Bilingual, Language};

macro_rules! codes {
    (
        $(
            $(#[$doc:meta])*
            $variant:ident = $id:literal, $severity:ident, $en:literal, $ja:literal;
        )+
    ) => {
        /// 指摘の種類: what review can find. The ids are stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $( $(#[$doc])* $variant, )+
        }

        impl Code {
            /// How grave it is; a remark says that for itself.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $( Self::$variant => Severity::$severity, )+ }
            }

            /// What is found, in a language.
            #[must_use]
            pub const fn title(self, language: Language) -> &'static str {
                match self {
                    $( Self::$variant => &Bilingual { en: $en, ja: $ja }, )+
                }
                .in_language(language)
            }
        }

        crate::name::ids! { Code, "finding", "指摘" { $( $variant = $id, )+ } }
    };
}

codes! {
    // ── What is to be published or stated (17, 21, 32(1), 33) / 公表又は記載すべき事項(第17条、第21条、第32条第1項、第33条) ──

    /// 事業者に関する事項の不記載.
    OperatorMissing = "operator-missing", Check,
    "what principals can know about the operator is not stated here", "事業者に関する公表等事項の記載がない";

    /// 事業者に関する事項の他所への記載.
    OperatorElsewhere = "operator-elsewhere", Check,
    "what principals can know about the operator is stated elsewhere: look there", "事業者に関する公表等事項が他所の記載による（記載先の確認を要する）";

    /// 保有個人データの利用目的の不記載.
    PurposesMissing = "purposes-missing", Check,
    "the purposes of retained personal data are not listed", "保有個人データの利用目的が掲げられていない";

    /// 利用目的の通知等の定めの不存在.
    PurposeNotTold = "purpose-not-told", Check,
    "no purpose is listed, and none is told at collection", "利用目的が掲げられておらず、取得の際に知らせる旨の定めもない";

    /// 限定のない利用目的.
    PurposeOpenEnded = "purpose-open-ended", Check,
    "a purpose has an open end: check whether it is specified as far as possible", "利用目的が限定的でない（できる限り特定されているかの確認を要する）";

    /// 他の本人に係る利用目的.
    PurposeOfOthers = "purpose-of-others", Check,
    "information is held for a purpose that is specified for other principals", "他の区分の本人について特定された利用目的のために保有するとされている";

    /// 利用目的に掲げのない利用.
    UseWithoutPurpose = "use-without-purpose", Check,
    "a use is foreseen that no listed purpose covers", "掲げられた利用目的に含まれない利用が予定されている";

    /// 請求手続等の不記載.
    ProcedureMissing = "procedure-missing", Check,
    "the procedure for requests is not stated here in full", "開示等の請求に応じる手続の記載が不足している";

    /// 請求手続等の他所への記載.
    ProcedureElsewhere = "procedure-elsewhere", Check,
    "the procedure for requests is stated elsewhere: look there", "開示等の請求に応じる手続が他所の記載による（記載先の確認を要する）";

    /// 記載のない請求.
    RequestsNotNamed = "requests-not-named", Check,
    "requests that the Act gives are not named", "法の定める請求のうち記載のないものがある";

    /// 開示の方法の選択の不記載.
    MethodNotOffered = "method-not-offered", Check,
    "disclosure by the method that the principal asks for is not provided for", "本人の請求する方法による開示が定められていない";

    /// 請求手続の重複.
    RequestsOverlap = "requests-overlap", Check,
    "two clauses on the same requests have different limits", "同じ請求について限界の異なる条項が併存している";

    /// 安全管理措置の不記載.
    SecurityMissing = "security-missing", Check,
    "nothing is said of security measures", "安全管理措置の記載がない";

    /// 安全管理措置の内容の不記載.
    SecurityUndescribed = "security-undescribed", Check,
    "security measures are claimed, and none is described", "安全管理措置を講ずる旨のみで、その内容の記載がない";

    /// 外国の名称の不記載.
    CountryUnnamed = "country-unnamed", Check,
    "the external environment is said to be known, and no country is named", "外的環境を把握する旨の記載はあるが、外国の名称の記載がない";

    /// 特定できない国についての説明の不足.
    CountryUnexplained = "country-unexplained", Check,
    "a country of storage is unknown, and not all is told that is to be told instead", "保管国が特定できないとしながら、それに代わる説明が不足している";

    /// 認定個人情報保護団体の申出先の不記載.
    AccreditedBodyIncomplete = "accredited-body-incomplete", Check,
    "the accredited body is named, and not where it takes complaints", "認定個人情報保護団体の名称の記載はあるが、苦情の解決の申出先の記載がない";

    /// 苦情の申出先の不記載.
    ComplaintsMissing = "complaints-missing", Check,
    "no contact for complaints is stated", "苦情の申出先の記載がない";

    // ── Exceptions and refusals / 例外及び拒否事由 ──

    /// 法より広い例外.
    ExceptionWider = "exception-wider", Required,
    "an exception is wider than that of the Act: elements are dropped", "例外が法の定めより広い（要件が落ちている）";

    /// 法にない例外.
    ExceptionUnknown = "exception-unknown", Required,
    "an exception is reserved that the Act does not know; it does not take the place of consent", "法の認めない例外が留保されており、本人の同意に代わるものではない";

    /// 法より狭い例外.
    ExceptionNarrower = "exception-narrower", Note,
    "an exception is narrower than that of the Act: elements are added", "例外が法の定めより狭い（要件が加わっている）";

    /// 留保されていない例外.
    ExceptionsNotReserved = "exceptions-not-reserved", Note,
    "stricter than the Act: exceptions that the Act allows are not reserved", "法より厳格な約束である（法の認める例外が留保されていない）";

    /// 理由を問わない請求.
    RequestsUnconditional = "requests-unconditional", Note,
    "stricter than the Act: requests are met without the ground that the Act asks for", "法より厳格な約束である（法の求める事由を問わず請求に応じることとしている）";

    /// 法にない拒否事由.
    RefusalUnknown = "refusal-unknown", Required,
    "requests are refused on grounds that the Act does not know for them", "法が当該請求について認めない事由により請求を拒むこととしている";

    /// 法にない拒否事由(情報の種類による).
    RefusalDoubtful = "refusal-doubtful", Check,
    "requests are refused on grounds that the Act does not know, if the information is personal data", "個人データに該当する場合には法の認めない事由により請求を拒むこととしている";

    // ── Consent, provision, foreign recipients / 同意、提供、外国にある提供先 ──

    /// みなし同意.
    DeemedConsent = "deemed-consent", Required,
    "conduct is taken for consent", "一定の行為をもって同意したものとみなしている";

    /// 根拠のない共有.
    SharingWithoutGround = "sharing-without-ground", Required,
    "information is shared without a ground: neither entrustment nor joint use as the Act has them, nor consent", "委託、共同利用又は同意のいずれの根拠も示さずに情報を共有することとしている";

    /// 外国にある委託先の根拠の不記載.
    ForeignEntrustee = "foreign-entrustee", Required,
    "an entrustee abroad is treated as an ordinary entrustee", "外国にある委託先を国内の委託先と同様に扱っている";

    /// 外国にある提供先の根拠の不記載.
    ForeignRecipient = "foreign-recipient", Check,
    "a recipient abroad is foreseen without a basis for it", "外国にある提供先が予定されているが、その根拠の記載がない";

    /// 外国にある提供先の国名の不記載.
    ForeignCountryUnnamed = "foreign-country-unnamed", Required,
    "recipients abroad are foreseen without their country, and without a basis for it", "外国にある提供先が予定されているが、国名及び根拠の記載がない";

    /// 個人関連情報の外国にある第三者への提供に係る不記載.
    ForeignReferable = "foreign-referable", Check,
    "personally referable information goes abroad, and what is to be told before a consent, or made sure of there, is not said", "個人関連情報を外国にある第三者に提供するとしながら、同意に際して提供すべき情報又は必要な措置の記載がない";

    /// 提供する情報の不明な提供先.
    RecipientWithoutData = "recipient-without-data", Check,
    "a recipient is foreseen, and not what it gets", "提供先が予定されているが、何を提供するかが明らかでない";

    /// 外国における保管の根拠の不記載.
    ForeignStorage = "foreign-storage", Check,
    "data lies with others abroad, and no basis for it is stated", "外国にある事業者のもとで保管するとしながら、その根拠の記載がない";

    /// 外国にある第三者への提供の同意に係る情報提供の不足.
    ForeignUninformed = "foreign-uninformed", Required,
    "consent to provision abroad is asked for without what is to be told first", "外国にある第三者への提供の同意に際して提供すべき情報の記載がない";

    /// 共同利用に関する事項の不備.
    JointUseIncomplete = "joint-use-incomplete", Required,
    "the joint use is announced without all that is to be announced", "共同利用について通知等をすべき事項が欠けている";

    /// 共同利用に関する事項の他所への記載.
    JointUseElsewhere = "joint-use-elsewhere", Check,
    "what is to be announced of the joint use is stated elsewhere: look there", "共同利用について通知等をすべき事項が他所の記載による（記載先の確認を要する）";

    /// 共同利用する項目の不特定.
    JointItemsOpen = "joint-items-open", Required,
    "the list of jointly used items has an open end", "共同利用する項目の掲げ方が限定的でない";

    /// 保有しない共同利用項目.
    JointItemsNotHeld = "joint-items-not-held", Check,
    "the joint use names items that none of its datasets holds", "共同利用する項目に、対象データのいずれにもないものがある";

    /// 共同利用者の範囲の変動.
    JointScopeElsewhere = "joint-scope-elsewhere", Check,
    "the joint users are those of a list elsewhere, which may change", "共同利用者の範囲が変更され得る他所の一覧による";

    /// オプトアウトに関する事項の不備.
    OptOutIncomplete = "opt-out-incomplete", Required,
    "the opt-out lacks what is to be announced and filed", "オプトアウトについて通知等又は届出をすべき事項が欠けている";

    /// 委託先の限定列挙.
    EntrusteesEnumerated = "entrustees-enumerated", Note,
    "the entrustees are named; any further entrustee or sub-entrustee makes the statement untrue", "委託先が限定して掲げられており、他の委託先又は再委託先が加わると事実に反することとなる";

    // ── Processed, referable and statistical information / 加工情報、個人関連情報及び統計情報 ──

    /// 仮名加工情報の利用目的の不公表.
    PseudonymousPurposeMissing = "pseudonymous-purpose-missing", Required,
    "the purpose of pseudonymously processed information is not published", "仮名加工情報の利用目的が公表されていない";

    /// 仮名加工情報に関する不記載.
    PseudonymousSilence = "pseudonymous-silence", Note,
    "not said of pseudonymously processed information (not required, for information)", "仮名加工情報について次の記載がない（公表義務はなく、参考）";

    /// 匿名加工情報の項目の不記載.
    AnonymousItemsMissing = "anonymous-items-missing", Check,
    "no items of anonymously processed information are published here: check whether any was made", "匿名加工情報の項目が記載されていない（作成の有無の確認を要する）";

    /// 匿名加工情報の提供に関する公表の定めの不存在.
    AnonymousProvisionMissing = "anonymous-provision-missing", Required,
    "anonymously processed information is provided without what is to be announced first", "匿名加工情報の提供に当たり公表又は明示すべき事項の記載がない";

    /// 匿名加工情報に関する不記載.
    AnonymousSilence = "anonymous-silence", Note,
    "not said of anonymously processed information (not required, for information)", "匿名加工情報について次の記載がない（公表義務はなく、参考）";

    /// 仮名加工の不足.
    PseudonymousNotProcessed = "pseudonymous-not-processed", Required,
    "pseudonymously processed information holds items that are to be deleted in processing", "仮名加工情報に、加工に当たり削除すべき項目が含まれている";

    /// 匿名加工の不足.
    AnonymousNotProcessed = "anonymous-not-processed", Required,
    "anonymously processed information holds items that are to be deleted in processing", "匿名加工情報に、加工に当たり削除すべき項目が含まれている";

    /// 同意のない個人関連情報の個人データとしての取得.
    ReferableWithoutConsent = "referable-without-consent", Required,
    "personally referable information is to become personal data, and the consent that the Act presupposes is not mentioned", "個人関連情報を個人データとして取得するとしながら、前提となる本人の同意への言及がない";

    /// 集計データの不明確.
    StatisticsUnclear = "statistics-unclear", Check,
    "aggregated data is not tied to the absence of rows for single persons", "集計データについて、個人単位のデータを含まない旨が示されていない";

    /// 統計情報とされた個人単位のデータ.
    StatisticsOfPersons = "statistics-of-persons", Required,
    "what is called statistical information names persons or has items of persons: write `kind` as what the rows are, or items of its own for the totals", "統計情報とされるデータに本人又は個人単位の項目が記載されている（`kind`に個人単位のデータの区分を記載し、又は集計値の項目を別に設けること）";

    /// 情報の種類の不明確.
    KindLeftOpen = "kind-left-open", Check,
    "the kind of information is left open: the text does not say that it is never linked to a person", "情報の種類が明らかでない（特定の個人にひも付けない旨の記載がない）";

    // ── What is on record / 台帳との対照 ──

    /// 約束の不履行: promised, and not on record.
    PromisedNotKept = "promised-not-kept", Required,
    "the text promises what is not on record", "ポリシーで約束した事項が台帳に記録されていない";

    /// 失効した項目.
    LapsedOnRecord = "lapsed-on-record", Check,
    "entries of the register have lapsed, and nothing has taken their place", "台帳の項目が失効し、これに代わるものがない";

    /// 台帳の国名の不公表.
    CountryNotPublished = "country-not-published", Check,
    "information lies or goes abroad, and the text does not name the country", "台帳にある外国の名称がポリシーに記載されていない";

    /// 所在国の相違.
    CountryDiffers = "country-differs", Required,
    "the register says another country of a recipient than the text", "提供先の所在国が台帳とポリシーで異なる";

    /// 公表されていない利用目的.
    PurposeNotPublished = "purpose-not-published", Required,
    "a contract is for a purpose that is not published for that information", "契約上の利用目的が当該情報の利用目的として公表されていない";

    /// 公表されていない項目.
    ItemNotAnnounced = "item-not-announced", Required,
    "a contract is about items that are not held or not announced", "契約上の項目が保有する項目又は通知等をした項目に含まれていない";

    /// 公表されていない委託先.
    EntrusteeNotAnnounced = "entrustee-not-announced", Required,
    "an entrustment is on record that none of those announced covers", "台帳にある委託がポリシーに定める委託に含まれていない";

    /// 公表されていない共同利用者.
    JointUserNotAnnounced = "joint-user-not-announced", Required,
    "a joint user is on record who is not among those announced", "台帳にある共同利用者が通知等をした共同利用者の範囲に含まれていない";

    /// 公表されていない根拠.
    KeptNotPublished = "kept-not-published", Note,
    "a basis for provision abroad is on record, and the text does not tell of it", "外国にある第三者への提供の根拠が台帳にあるが、ポリシーに記載がない";

    /// ポリシーの記載と異なる回答.
    RegisterContradicts = "register-contradicts", Check,
    "a standing answer says otherwise than the text", "継続的回答がポリシーの記載と異なる";

    // ── Words, changes, order / 用語、変更、体裁 ──

    /// 定義の相違.
    DefinitionDiffers = "definition-differs", Note,
    "a definition differs from that of the Act", "定義が法の定義と異なる";

    /// 法より広い用語.
    TermWider = "term-wider", Check,
    "\"personal information\" covers more than in the Act, so that the promises reach what the Act treats otherwise", "「個人情報」の語が法より広く、法が別の規律に服させる情報にも約束が及んでいる";

    /// 「法令により必要」の文言.
    RequiredByLaw = "required-by-law", Note,
    "\"required by law\" is written for \"based on laws and regulations\"", "「法令に基づく場合」に当たる部分が「法令により必要とされる場合」と記載されている";

    /// 変更に関する定めの不存在.
    ChangesMissing = "changes-missing", Note,
    "how the policy is changed, and since when it stands, is not said", "ポリシーの変更に関する定め又は改定日の記載がない";

    /// 変更の通知及び時期の不記載.
    ChangesUnannounced = "changes-unannounced", Note,
    "changes are reserved, and neither notice nor day is said", "変更を留保するのみで、周知の方法及び効力発生日の定めがない";

    /// 掲載による即時の変更.
    ChangesAtOnce = "changes-at-once", Note,
    "changes have effect at once, without a period of notice (posting a changed purpose suffices)", "変更が周知期間を置かずに効力を生ずる（変更後の利用目的は掲載による公表で足りる）";

    /// 消去の裁量.
    RetentionAtDiscretion = "retention-at-discretion", Note,
    "erasure is left to the operator's discretion", "消去の時期が事業者の裁量に委ねられている";

    /// 約束の矛盾.
    Contradiction = "contradiction", Check,
    "two clauses disagree: what the one allows, the other allows only with more; the stricter governs", "二つの条項が整合しない（一方の認めるものに他方が更に要件を課しており、厳格な方による）";

    /// 触れられていない事項.
    NotAddressed = "not-addressed", Note,
    "not mentioned (not required in a policy, for information)", "次の事項への言及がない（記載義務はなく、参考）";

    /// 参照されない条項.
    ClauseUnused = "clause-unused", Note,
    "nothing in the document points at the clause", "文書中のどの部分からも参照されない条項がある";

    /// 通読者の指摘.
    Remark = "remark", Note,
    "a reader's remark", "通読者の指摘";
}
