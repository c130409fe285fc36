//! 様式: the forms that the Act has operators fill in, each with a check of what is still blank.
//!
//! A form is plain data, by serde. It is made empty for an edition, or from a decision, which fills
//! in what decision, case, register and policy know; whoever knows the rest assigns it. What is blank
//! is told all at once, with the place that demands it and what is expected; a text that shows
//! nothing is blank. Every form is printed as Markdown in both languages, whatever is written in it.

mod any;
mod basis;
mod blank;
mod joint_use;
mod kind;
mod leak;
mod leak_notices;
mod made;
mod need;
mod opt_out;
mod owed;
mod party;
mod printed;
mod request;
mod row;
mod transfer;

pub use any::Form;
pub use basis::{RecordBasis, RecordItem, RecordMethod};
pub use blank::Blank;
pub use joint_use::JointUseNotice;
pub use kind::FormKind;
pub use leak::{Leak, LeakMatter, LeakReport, ReportStage};
pub use leak_notices::{EntrusteeNotice, LeakNotice};
pub use need::Need;
pub use opt_out::{Filing, OptOutFiling};
pub use owed::NoForm;
pub use party::{Party, PartyKind};
pub use request::{AnswerGiven, RequestAnswer};
pub use transfer::TransferRecord;
