//! 判定表: tables of questions for tests, run against a policy.
//!
//! A table in Markdown or CSV holds one question a row, and the answers that its
//! author expects. [`Table::check`] decides every row and reports those that are
//! decided otherwise, with the decision and its reasons, so that a test is three
//! lines:
//!
//! ```
//! use appi::Policy;
//! use appi::table::Table;
//!
//! # const QUESTIONS: &str = r#"
//! # Background: date 2026-11-21; handling provision; dataset customers; consents none.
//! #
//! # | id | purpose | recipient | facts | act | policy | by | missing |
//! # | --- | --- | --- | --- | --- | --- | --- | --- |
//! # | 1 | inquiries | a vendor; country=US; relation=entrustee | equivalent-system=no; within-entrusted-task=yes; entrustment-terms-met=yes | prohibited | permitted | C12, 28(1) | |
//! # | 2 | inquiries | a vendor; country=US; relation=entrustee | equivalent-system=yes; equivalent-measures-ensured=yes; within-entrusted-task=yes; entrustee-uses-for-itself=no; entrustment-terms-met=yes | permitted | permitted | R16 | |
//! # | 3 | "marketing of its own" | a partner; country=JP; relation=third-party | within-purpose=no | prohibited | prohibited | 18(1), 27(1) | |
//! # "#;
//! # fn questions() -> Result<(), Box<dyn std::error::Error>> {
//! # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
//! # let policy: Policy = toml::from_str(&document)?;
//! let table = Table::markdown(QUESTIONS)?; // include_str!("questions.md")
//! assert_eq!(table.rows().len(), 3);
//! Ok(table.check(&policy)?)
//! # }
//! # questions().unwrap();
//! ```
//!
//! where `questions.md` is, among whatever prose:
//!
//! ```text
//! Background: date 2026-11-21; handling provision; dataset customers; consents none.
//!
//! | id | purpose | recipient | facts | act | policy | by | missing |
//! | --- | --- | --- | --- | --- | --- | --- | --- |
//! | 1 | inquiries | a vendor; country=US; relation=entrustee | equivalent-system=no; within-entrusted-task=yes; entrustment-terms-met=yes | prohibited | permitted | C12, 28(1) | |
//! | 2 | inquiries | a vendor; country=US; relation=entrustee | equivalent-system=yes; equivalent-measures-ensured=yes; within-entrusted-task=yes; entrustee-uses-for-itself=no; entrustment-terms-met=yes | permitted | permitted | R16 | |
//! | 3 | "marketing of its own" | a partner; country=JP; relation=third-party | within-purpose=no | prohibited | prohibited | 18(1), 27(1) | |
//! ```
//!
//! # Columns
//!
//! Headings are in English or Japanese. What is not said is left out of the case, as
//! is what a dash says; a dash among the answers asks nothing.
//!
//! | Heading | 見出し | A cell |
//! | --- | --- | --- |
//! | `id`, `situation` | 番号, 事案 | free words |
//! | `document` | 文書 | the id of the policy, where there are several |
//! | `date`, `handling`, `dataset` | 基準日, 取扱い, データセット | as in a case; needed |
//! | `items` | 項目 | ids, parted by commas |
//! | `purpose` | 利用目的 | an id, or free words in quotation marks |
//! | `recipient` | 提供先 | an id or a name (in quotation marks, or of several words), then `country=US; relation=entrustee` |
//! | `kind`, `source`, `request`, `channel` | 情報の種類, 取得元, 請求の種類, 連絡方法 | a word, or `unknown` |
//! | `acting-as`, `presume`, `affected`, `known`, `holidays`, `posted` | 立場, 推定, 本人の数, 知った日, 祝日, 掲載日 | as in a case |
//! | `consents` | 同意 | `none`, or records such as `foreign-provision tick given=2026-10-01 shown=country,regime`, parted by semicolons; what a record does not say: given on the day of the case by a person who is known and could judge |
//! | `facts` | 事実 | `fact=yes; other=no`; a word that a line `Word:` explains; `duty:keep-record=performed`, or the day on which that duty arose |
//! | the id of a fact or a term | | `yes`, `no`, `unknown` |
//! | `act`, `policy`, `overall` | 法, ポリシー, 結論 | `permitted` 可, `prohibited` 不可, `undetermined` 未確定, `not-regulated` 対象外 |
//! | `by` | 根拠 | clauses of the policy and places (`27(5)(iii)`, `R16`, `Q7-53`, `個人情報保護法第28条第1項`) that must be cited |
//! | `considered` | 検討 | clauses that were considered and do not decide, or tell what the information is, and places that do so or would impose what is not owed |
//! | `missing` | 不足 | exactly the missing facts; `*` for some |
//! | `act-missing`, `policy-missing` | 法の不足, ポリシーの不足 | exactly what one authority's ruling lacks |
//! | `duties` | 生ずる義務 | exactly the duties that arise |
//! | `owed` | 義務の状態 | `+` arises, `~` stands, `!` is overdue, `?` would arise if the policy were amended, `-` is not owed; `@` the last day |
//! | `flags` | 他の法令 | other law that must be flagged; `none` for no flag |
//! | `remedies` | 是正策 | remedies that there must be, parted by semicolons, their steps by ` + `: a fact to bring about, `rule-out` a fact, `leave-out` items, `wait-until` a day, `amend` a clause, `specify-purpose`; `none` for none |
//!
//! The paragraph above a table may begin with `Background:` (前提:): parts such as
//! `date 2026-11-21` or `within-purpose yes` stand in every row that does not say
//! otherwise, and `settings.required-by-law strict` reads the words of the policy so.
//! A paragraph `Word: name = fact=yes; other=no` lets `name` stand for these facts in
//! all tables of the text.
//!
//! # Gaps, overlaps, and tables for lawyers
//!
//! [`Table::coverage`] takes the rows for conditions and shows which cases of a
//! [`Slice`] they leave out, and where they contradict each other, each with an example.
//! [`generate`] writes the table of a slice out of a policy.

mod cells;
mod column;
pub(crate) mod cover;
mod coverage;
mod csv;
mod error;
mod example;
mod expected;
mod gaps;
mod gaps_told;
mod generate;
mod grid;
mod markdown;
mod mismatch;
mod owed;
mod questions;
mod remedies;
mod rows;
mod run;
mod setting;
mod slice;
mod space;
pub(crate) mod states;
mod unexercised;
mod word;

pub use coverage::{Coverage, Overlap};
pub use error::TableError;
pub use example::Example;
pub use expected::Difference;
pub use generate::generate;
#[cfg(test)]
pub(crate) use grid::Grid;
pub use mismatch::{Mismatch, Mismatches};
pub use questions::Table;
pub use rows::Row;
pub use run::Against;
pub use slice::Slice;
pub use unexercised::{Unexercised, UnexercisedException};

/// The tables of an article file, read as they stand.
#[cfg(test)]
pub(crate) fn grids(text: &str) -> Vec<Grid> {
    let page = markdown::read(text);
    assert_eq!(page.faults, []);
    page.grids
}
