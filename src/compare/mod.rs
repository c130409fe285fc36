//! Two versions of a policy, and what each difference demands.

mod arrangements;
mod change;
mod day;
mod holdings;
mod kind;
mod need;
mod opt_out;
mod pairs;
mod promises;
mod purposes;
mod sections;
mod wording;
mod words;

pub use change::Change;
pub use day::{EarliestDay, FixedBy, Open, Posting};
pub use kind::ChangeKind;
pub use need::{Demand, Moment, Need};

use crate::compile::CompileError;
use crate::edition::Edition;
use crate::policy::{Faults, Policy};
use crate::sorted::InOrder as _;

use change::{Draft, Found, Versions};
use pairs::{of_clauses, pairs};

/// 新旧対照: every difference between two versions of a policy that matters, with what
/// the Act demands of it in an edition. Versions that say the same have none.
///
/// Parts are the same part where they bear the same id; give a renumbered clause its
/// old one. What is no part of the text (the revision date, since when an arrangement
/// was announced, whether it was filed, the order of lists, where a clause stands in
/// the text, a reader's remarks) is no difference.
///
/// # Errors
///
/// Under the amendment of 2026, which is not in force; and with every fault of
/// [`Policy::check`] in either version, its path beginning with `old` or `new`.
///
/// ```
/// use appi::{Edition, Policy};
/// use appi::compare::{ChangeKind, Demand, Posting, compare};
/// use appi::policy::Purpose;
/// use appi::vocabulary::Text;
///
/// let document = std::fs::read_to_string("examples/policies/001-jpcert.toml").unwrap();
/// let old: Policy = toml::from_str(&document).unwrap();
/// let mut new = old.clone();
/// let mut purpose = new.purposes[0].clone();
/// purpose.id = "statistics".into();
/// purpose.says = Text::both("statistics on incidents", "インシデントに関する統計");
/// new.purposes.push(purpose);
///
/// let changes = compare(&old, &new, Edition::Y2024).unwrap();
/// assert_eq!(changes.len(), 1);
/// assert_eq!(changes[0].kind(), ChangeKind::PurposeAdded);
/// let needs: Vec<String> = changes[0].needs().iter().map(|n| n.citation().to_string()).collect();
/// assert_eq!(needs, ["APPI Art. 17(2)", "APPI Art. 18(1)", "APPI Art. 21(3)"]);
/// assert_eq!(changes[0].needs()[0].demand(), Demand::ReasonablyRelated);
///
/// // "After thirty days from the posting", the day of posting not counted.
/// let day = changes[0].earliest(&Posting::on("2026-10-22".parse().unwrap()));
/// assert_eq!(day.day().to_string(), "2026-11-22");
/// ```
pub fn compare<'p>(
    old: &'p Policy,
    new: &'p Policy,
    edition: Edition,
) -> Result<Vec<Change<'p>>, CompileError> {
    edition.decides()?;
    let mut faults = Vec::new();
    for (version, policy) in [("old", old), ("new", new)] {
        faults.extend(policy.check().err().iter().flat_map(|found| found.within(version)));
    }
    Faults::check(faults)?;
    let found = Found::of(old, new);
    let versions = Versions { old, new, edition, found: &found };
    let mut changes = Vec::new();
    purposes::compare(versions, &mut changes);
    holdings::compare(versions, &mut changes);
    arrangements::compare(versions, &mut changes);
    opt_out::compare(versions, &mut changes);
    let promises = pairs(&old.promises, &new.promises, |one| of_clauses(&one.clause));
    promises::compare(versions, &promises, &mut changes);
    sections::compare(versions, &mut changes);
    wording::compare(versions, &promises, &mut changes);
    let mut changes: Vec<Change<'_>> = changes.into_iter().map(Draft::told).collect();
    changes.put_in_order_of(|change| (change.kind().subject(), change.kind()));
    Ok(changes)
}
