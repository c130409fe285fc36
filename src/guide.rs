//! 手引: what there is to read, a page a module.

#[doc = include_str!("../docs/case.md")]
pub mod case {}

#[doc = include_str!("../docs/calendar.md")]
pub mod calendar {}

#[doc = include_str!("../docs/policy.md")]
pub mod policy {}

#[doc = include_str!("../docs/register.md")]
pub mod register {}

#[doc = include_str!("../docs/decision.md")]
pub mod decision {}

#[doc = include_str!("../docs/explanation.md")]
pub mod explanation {}

#[doc = include_str!("../docs/forms.md")]
pub mod forms {}

#[doc = include_str!("../docs/review.md")]
pub mod review {}

#[doc = include_str!("../docs/history.md")]
pub mod history {}

#[doc = include_str!("../docs/law.md")]
pub mod law {}

#[doc = include_str!("../docs/tables.md")]
pub mod tables {}

#[doc = include_str!("../DESIGN.md")]
pub mod design {}
