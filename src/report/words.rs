//! The headings and fixed phrases of a report.

use crate::answer::Answer;
use crate::text::{Bilingual, Language};

macro_rules! phrases {
    ( $( $name:ident: $en:literal, $ja:literal; )+ ) => {
        $( pub(super) const $name: Bilingual = Bilingual { en: $en, ja: $ja }; )+
    };
}

phrases! {
    // Headings.
    GLANCE: "At a glance", "概要（図及び結論）";
    HOLDINGS: "Who holds what, and for what", "保有する情報と利用目的";
    RECIPIENTS: "Who receives it, and on what ground", "提供先と提供の根拠";
    PROMISED: "What is promised", "ポリシーで約束している事項";
    FOUND: "Findings", "指摘事項";
    NONE: "none", "なし";
    FINDINGS: "Findings, and what to write", "指摘事項と対応";
    QUESTIONS: "What is open", "確認すべき事実";
    FOLLOWS: "Duties, and by when", "負う義務とその時期";
    RESTS: "On what this page rests", "本ページの前提";
    CLAUSES: "Where the clauses stand", "条項の所在";

    // Labels of parts.
    JOINT_USE: "Joint use", "共同利用";
    ENTRUSTMENT: "Entrustment", "委託";
    OPT_OUT: "Opt-out", "オプトアウト";
    SETTINGS: "How the policy uses its words", "用語の解釈";
    REQUESTS: "Requests of principals", "開示等の請求";
    SECURITY: "Security", "安全管理措置";
    CHANGES: "Changes of the policy", "ポリシーの変更";
    OTHER_LAW: "Other law to look at", "他の法令（要確認）";
    PRESUMED: "Presumed", "推定";
    TAKEN: "Flows", "情報の流れ";

    // What the settings say.
    THIRD_PARTY: "\"third party\"", "「第三者」";
    STATUTORY: "as in the Act: neither an entrustee, nor a successor, nor a joint user", "法と同じ（委託先、事業の承継者及び共同利用者を含まない）";
    LITERAL: "everyone but the operator and the principal", "取扱事業者及び本人以外のすべての者";
    WITHIN_PURPOSE: "\"within the purposes\"", "「利用目的の範囲内」";
    PURPOSE_AS_THE_ACT: "as in Art. 18: with consent and in its other cases beyond them too", "法第18条と同じ意味（同意がある場合及び同条第3項各号の場合を除く趣旨）";
    PURPOSE_ONLY: "only within them", "その範囲内でのみ利用する趣旨";
    BY_LAW: "\"required by law\"", "「法令に基づく場合」";
    BASED_ON: "as in the Act, a voluntary reply to an inquiry based on law included", "法と同じ（法令に基づく照会への任意の回答を含む）";
    REQUIRED: "written \"required\", meant as in the Act", "「法令により必要とされる場合」との文言であるが、法と同じ意味";
    STRICT: "only where the law compels it", "法令上の義務がある場合に限る";
    PERSONAL_INFORMATION: "\"personal information\"", "「個人情報」";
    WITHDRAWAL: "withdrawal of a consent", "同意の撤回";
    WITHDRAWAL_UNSETTLED: "its effect is not settled", "効果の定めなし";
    WITHDRAWAL_ENDS: "ends the consent on that day", "撤回の日に同意の効力を失う";

    // Heads of columns, and labels of lists.
    DATASET: "Dataset", "データセット";
    WHOSE: "Whose", "本人";
    KIND: "Kind", "情報の種類";
    ITEMS: "Items", "項目";
    PURPOSES: "Purposes", "利用目的";
    SOURCE: "From", "取得元";
    SYSTEMS: "Kept in", "保管先";
    KEPT: "Kept until", "保存期間";
    SEVERITY: "Severity", "区分";
    FINDING: "Finding", "指摘";
    TO_WRITE: "What to write", "対応";
    CONTRACTS: "contracts", "契約";
    IN_TURN: "entrusts in turn to", "再委託先";
    ON_RECORD: "on record", "台帳";
    UNTIL: "until", "満了日";
    OR: "; or ", "、又は";
    TO: "To", "提供先";
    GROUND: "On the ground of", "根拠";
    ACT: "Act", "法";
    POLICY: "Policy", "ポリシー";
    VERDICT: "Verdict", "結論";
    DECIDED_BY: "Decided by", "決め手";
    OPEN: "Open", "要確認";
    NUMBER: "No.", "番号";
    USERS: "Joint users", "共同利用者の範囲";
    RESPONSIBLE: "Responsible", "管理責任者";
    ANNOUNCED: "Announced", "公表等";
    NOT_AMONG: "Not among the items", "対象外の項目";
    HOW: "How", "請求の方式";
    IDENTITY: "Proof of identity", "本人確認";
    FEE: "Fee", "手数料";
    METHOD: "Disclosure by", "開示の方法";
    REFUSED: "Refused where", "拒否事由";
    COMPLAINTS: "Complaints", "苦情の申出先";
    ANSWERS_FOR_IT: "Who answers for it", "責任者";
    RESTS_ON: "rests on", "根拠";
    INFORMS: "tells", "示す情報";
    UNKNOWN_COUNTRY: "a country that cannot be named", "特定できない国";
    STORED_ABROAD: "Stored abroad", "外国における保管";
    REQUIRES: "on condition of", "条件";
    NOTIFIED: "notified to the principals", "本人に通知";
    ACCESSIBLE: "readily accessible to the principals", "本人が容易に知り得る状態";
    PUBLISHED: "published", "公表";
    ADDRESS: "Address", "住所";
    REPRESENTATIVE: "Representative", "代表者";

    // Phrases.
    UNDATED: "undated", "日付の記載なし";
    SPACE: " ", "";
    STOP: ".", "。";
    SEMICOLON: "; ", "、";
    NEXT: "; ", "。";
    SPECIAL_CARE: "special care-required", "要配慮個人情報";
    PERHAPS_SPECIAL_CARE: "perhaps special care-required", "要配慮個人情報の可能性";
    CODE: "identification code", "個人識別符号";
    PERHAPS_CODE: "perhaps an identification code", "個人識別符号の可能性";
    NOT_STATED: "not stated", "記載なし";
    UNLISTED: "others, told as follows", "その他（知らせ方）";
    WHATEVER_CHOSEN: "whomever the operator chooses", "取扱事業者が選定する者";
    AND_OTHERS: "and others", "その他の者";
    AND_OTHER_ITEMS: "and others (open end)", "その他（限定列挙ではない）";
    ALL_DATASETS: "everything held", "保有する全ての情報";
    NOT_JOINTLY_USED: "said not to be jointly used", "共同利用をしない旨の記載";
    ANYONE_IN_JAPAN: "any other third party in Japan", "国内のその他の第三者";
    AN_ENTRUSTEE: "entrustees it does not name", "委託先（名称の記載なし）";
    A_JOINT_USER: "joint users it does not name", "共同利用者（名称の記載なし）";
    THE_PUBLIC: "the public at large", "不特定多数の者";
    ANY_THIRD_PARTY: "any third party", "第三者";
    RELATION_OPEN: "relation open", "関係は未確認";
    ANNOUNCED_ITEMS: "the items announced", "公表された項目";
    UNLESS: "unless", "例外";
    AS_THE_ACT: "whatever the Act allows", "法の認める場合";
    OWN_ENTRUSTMENT: "entrustment", "委託";
    OWN_JOINT_USE: "joint use by the policy's own terms", "ポリシーの定める共同利用";
    OWN_SUCCESSION: "succession of business", "事業の承継";
    WITHOUT: "not asked for", "求めない要件";
    NO_EXCEPTION: "without exception", "例外なし";
    WHEN: "only where", "適用される場合";
    IN_PLACE_OF: "in place of", "次の条項に代わる";
    ARISES_FROM: "arises from", "生ずる取扱い";
    ONE_OF: "one of", "次のいずれか";
    ALL_REQUESTS: "every request that the Act gives", "法の定める全ての請求";
    YES: "yes", "はい";
    NO: "no", "いいえ";
    UNKNOWN: "unknown", "不明";
    FILED: "filed with the Commission", "個人情報保護委員会への届出";
    DESCRIBED: "what is done is described", "内容の記載あり";
    ONLY_NAMED: "not described", "具体的な内容の記載なし";
    IN_GENERAL: "security in general", "安全管理全般";
    IMPORTANT: "important changes", "重要な変更";
    IN_ANY_CASE: "As long as it is held", "情報を保有する限り";
    STATED_ELSEWHERE: "stated elsewhere", "他所に記載";
    LEGEND: "Act and Policy: ✓ allows it, ✗ prohibits it, ? open, – does not regulate it. The verdict is the stricter of the two. D: datasets; P: purposes; Q: what is open, in bold what settles most.", "「法」「ポリシー」欄：✓＝可、✗＝不可、?＝未確定、–＝規律なし。結論は両者のうち厳しい方による。Dはデータセット、Pは利用目的、Qは確認すべき事実の番号（太字は最も結論を左右するもの）。";
    TAKEN_AS_SAID: "nothing is assumed beyond the text and, where there is one, the register, and what it says of consents, contracts and bases abroad is taken as said: each flow is for what the data is held for, an entrustment within its task and in Japan where no country is told, a joint use of what was acquired since its announcement, referable information to one who makes personal data of it.", "本文及び台帳（ある場合に限る。）から分からない事実は未確認とし、本文が同意、契約及び外国への提供の根拠について述べるところは、そのとおりとして扱う。各流れは保有の目的のためのものとし、委託は委託された業務の範囲内（国名の記載がなければ国内）、共同利用は公表等の後に取得したもの、個人関連情報は個人データとして取得する者への提供とする。";
    PICTURE_LEGEND: "What the policy announces, by the numbers of the table. ✓, green: permitted. ?, amber, dotted: open. ✗, red, dashed: prohibited.", "ポリシーが予定する流れを示す（番号は下表による）。✓（緑）＝可、?（黄色の点線）＝未確定、✗（赤の破線）＝不可。";
    NOT_ADVICE: "Not legal advice.", "法的助言ではありません。";
}

/// A text in one language with places for what is told.
pub(super) struct Phrases(pub(super) Language);

impl Phrases {
    const fn is_en(&self) -> bool {
        matches!(self.0, Language::En)
    }

    pub(super) fn edition(&self, day: &str, since: &str) -> String {
        if self.is_en() {
            format!("Decided for {day}, by the text of the Act in force since {since}.")
        } else {
            format!("基準日{day}、{since}施行版の法令による。")
        }
    }

    pub(super) fn version(&self, version: &str) -> String {
        if self.is_en() { format!("version of {version}") } else { format!("{version}版") }
    }

    pub(super) fn summary(&self, datasets: usize, flows: [usize; 3]) -> String {
        let [permitted, open, prohibited] = flows;
        let all = permitted + open + prohibited;
        if self.is_en() {
            format!(
                "{datasets} datasets, {all} flows: {permitted} permitted, {open} open, {prohibited} prohibited."
            )
        } else {
            format!(
                "データセット{datasets}件、流れ{all}件（可{permitted}件、未確定{open}件、不可{prohibited}件）。"
            )
        }
    }

    pub(super) fn count(&self, name: &str, count: usize) -> String {
        if self.is_en() { format!("{count} {name}") } else { format!("{name}{count}件") }
    }

    /// A rule, and the exceptions that lift it or, while open, may.
    pub(super) fn lifted(&self, rule: &str, by: &str, open: bool) -> String {
        match (self.is_en(), open) {
            (true, false) => format!("{rule}, lifted by {by}"),
            (true, true) => format!("{rule}, unless {by} applies"),
            (false, false) => format!("{rule}（{by}により許容）"),
            (false, true) => format!("{rule}（{by}に当たるかは未確認）"),
        }
    }

    pub(super) fn labelled(&self, label: &str, text: &str) -> String {
        if self.is_en() { format!("{label}: {text}") } else { format!("{label}：{text}") }
    }

    pub(super) fn flows(&self, count: usize, numbers: &str) -> String {
        match (self.is_en(), count) {
            (true, 1) => format!("flow {numbers}"),
            (true, _) => format!("flows {numbers}"),
            (false, _) => format!("流れ{numbers}"),
        }
    }
}

/// An answer in a word.
pub(super) const fn answer(answer: Answer) -> Bilingual {
    match answer {
        Answer::Yes => YES,
        Answer::No => NO,
        Answer::Unknown => UNKNOWN,
    }
}
