//! The clauses, and what on the page points at each.

use super::markdown::{plain, section, table};
use super::page::Page;
use super::words;
use crate::text::Bilingual;

/// The lists of a document, by the first word of a pointer's path, and what a part of
/// each is called.
const PARTS: [(&str, Bilingual); 29] = [
    ("purposes", said("purpose", "利用目的")),
    ("recipients", said("recipient", "提供先")),
    ("entrustments", said("entrustment", "委託")),
    ("joint-uses", said("joint use", "共同利用")),
    ("no-joint-uses", said("no joint use", "共同利用をしない旨")),
    ("opt-out", said("opt-out", "オプトアウト")),
    ("promises", said("promise", "約束")),
    ("duties", said("duty", "義務")),
    ("flags", said("other law", "他の法令")),
    ("definitions", said("definition", "定義")),
    ("other-purposes", said("other purposes", "その他の利用目的")),
    ("requests", said("requests", "開示等の請求")),
    ("security-measures", said("security", "安全管理措置")),
    ("responsible", said("who answers for it", "責任者")),
    ("storage-abroad", said("storage abroad", "外国における保管")),
    ("complaints", said("complaints", "苦情の申出先")),
    ("retention", said("retention", "保存期間")),
    ("announced-provisions", said("announced sharing", "提供の告知")),
    ("deemed-consents", said("deemed consent", "みなし同意")),
    ("processed", said("processed information", "加工情報")),
    ("referable", said("referable information", "個人関連情報")),
    ("statistics", said("statistics", "統計情報")),
    ("external-transmissions", said("external transmission", "外部送信")),
    ("contract-limits", said("terms of others", "他者の規約")),
    ("publications", said("publication", "公開")),
    ("disclaimers", said("disclaimer", "免責")),
    ("remarks", said("remark", "通読者の指摘")),
    ("language-precedence", said("language", "言語の優先")),
    ("changes", said("changes", "変更")),
];

const fn said(en: &'static str, ja: &'static str) -> Bilingual {
    Bilingual { en, ja }
}

impl Page<'_> {
    pub(super) fn clauses(&self) -> String {
        let pointers = self.policy.pointers();
        let rows = self.policy.clauses.iter().map(|clause| {
            let mut used: Vec<&str> = Vec::new();
            let here = pointers.iter().filter(|(_, pointed)| **pointed == clause.id);
            for name in here.filter_map(|(path, _)| self.part(path)) {
                if !used.contains(&name) {
                    used.push(name);
                }
            }
            [
                format!("**{}**", plain(clause.id.as_str())),
                plain(&clause.at),
                self.text(&clause.says),
                self.joined(&used),
            ]
        });
        let rows: Vec<[String; 4]> = rows.collect();
        let heads = [words::CLAUSE, words::WHERE, words::SAYS, words::USED_FOR];
        section(self.say(words::CLAUSES), [table(heads.map(|head| self.say(head)), &rows)])
    }

    /// What the part is called at which a pointer's path begins.
    fn part(&self, path: &str) -> Option<&'static str> {
        let list = path.split(['[', '.']).next()?;
        if list == "statements" {
            let at: usize = path.split(['[', ']']).nth(1)?.parse().ok()?;
            return self.policy.statements.get(at).map(|one| one.about.name(self.language));
        }
        PARTS.iter().find(|(name, _)| *name == list).map(|(_, words)| self.say(*words))
    }
}
