//! Which sections of the format the words of a clause suggest.

use crate::policy::Section;

/// Words, in small letters, and the section that they suggest; the more telling ones first.
const WORDS: &[(Section, &[&str])] = &[
    (Section::JointUses, &["joint use", "jointly use", "共同利用", "共同して利用"]),
    (Section::OptOut, &["opt-out", "opt out", "オプトアウト"]),
    (Section::Entrustments, &["entrust", "outsourc", "subcontract", "contractor", "委託"]),
    (
        Section::Processed,
        &["pseudonym", "anonymously processed", "anonymised", "anonymized", "仮名加工", "匿名加工"],
    ),
    (Section::Referable, &["referable", "個人関連情報"]),
    (Section::ExternalTransmissions, &["external transmission", "外部送信", "cookie", "クッキー"]),
    (Section::Statistics, &["statistic", "aggregated", "統計", "集計"]),
    (Section::StorageAbroad, &["foreign country", "external environment", "外国", "外的環境"]),
    (
        Section::Requests,
        &["disclos", "correction", "suspension of use", "開示", "訂正", "利用停止", "削除"],
    ),
    (
        Section::SecurityMeasures,
        &["security", "safeguard", "leakage", "unauthori", "安全管理", "漏えい", "漏洩"],
    ),
    (
        Section::Complaints,
        &[
            "complaint",
            "inquiries and",
            "contact for",
            "contact information",
            "苦情",
            "相談窓口",
            "お問い合わせ窓口",
        ],
    ),
    (Section::Retention, &["retention", "erase", "保存期間", "保管期間", "消去"]),
    (Section::Changes, &["amend", "revis", "change this", "変更", "改定"]),
    (Section::LanguagePrecedence, &["english version", "japanese version", "英語版", "日本語版"]),
    (
        Section::Definitions,
        &["means information", "refers to information", "personal information is", "とは"],
    ),
    (Section::DeemedConsents, &["deemed to", "regarded as", "みなし", "同意したもの"]),
    (Section::Responsible, &["person in charge", "administrator", "privacy officer", "管理責任者"]),
    (Section::Disclaimers, &["not responsible", "no responsibility", "責任を負い"]),
    (Section::Promises, &["third part", "第三者", "will not", "shall not", "without the consent"]),
    (
        Section::Purposes,
        &["purpose", "used to", "used for", "利用目的", "ために利用", "使用いた", "のため"],
    ),
    (Section::Items, &["name, address", "e-mail address", "氏名", "住所", "電話番号"]),
    (Section::Statements, &["comply", "observe", "遵守", "適正な", "continu", "voluntary", "任意"]),
];

/// How many guesses there are at most.
const MOST: usize = 3;

/// The sections that a clause may belong to: what its own words suggest before what its heading
/// does.
pub(super) fn sections(head: Option<&str>, says: &str) -> Vec<Section> {
    let mut found: Vec<Section> = Vec::new();
    for text in [Some(says), head].into_iter().flatten() {
        let text = text.to_lowercase();
        for (section, words) in WORDS {
            if words.iter().any(|word| text.contains(word)) && !found.contains(section) {
                found.push(*section);
            }
        }
    }
    found.truncate(MOST);
    found
}
