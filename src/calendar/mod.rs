//! 期日: what is due when, over a set of open matters.
//!
//! A matter is a case that is not closed (a leak, a request, a provision to record), a record that is
//! kept, or a change of the policy that was posted; the register adds what it keeps. Of each the
//! calendar of a day tells what is due, by which authority, and where it stands. A guide is told apart
//! from a day that the law sets, and nothing is called a breach before that day has passed under
//! every reading.

mod cases;
mod entry;
mod kept;
mod made;
mod matters;
mod printed;
mod register;

pub use entry::{
    AuthorityKind, CalendarEntry, CalendarKind, CalendarState, DayAuthority, DueDays, GuideDays,
};
pub use made::{Calendar, CalendarError};
pub use matters::{OpenCase, OpenChange, OpenMatters, OpenRecord};
