//! Review: a policy held against what the Act demands, and against itself.
//!
//! What is found is computed from the document, its sections and the conditions of
//! its promises. What only a reader sees is declared in it as a remark, and repeated.

mod advice;
mod arrangements;
mod comparison;
mod contradictions;
mod counterpart;
mod desk;
mod exceptions;
mod finding;
mod foreign;
mod kept;
mod list;
mod processed;
mod publication;
mod requests;
mod told;
mod unpublished;
mod wording;

pub use advice::ToWrite;
pub use comparison::ComparedException;
pub(crate) use comparison::same_in_the_act;
pub use finding::{Element, ElementState, Finding};
pub use list::Code;

use desk::Desk;

use crate::compile::{CompileError, CompiledPolicy, PrepareError};
use crate::day::Day;
use crate::edition::Edition;
use crate::policy::Policy;

impl Policy {
    /// 点検: what a lawyer would find in the policy, held against an edition.
    ///
    /// What the edition does not demand is not found missing.
    ///
    /// # Errors
    ///
    /// Under the amendment of 2026, which is not in force; and with every fault of
    /// [`Policy::check`].
    ///
    /// ```
    /// use appi::{Edition, Policy};
    /// use appi::review::Code;
    ///
    /// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// let policy: Policy = toml::from_str(&document).unwrap();
    /// let finds = |edition, code| policy.review(edition).unwrap().iter().any(|one| one.code() == code);
    /// assert!(finds(Edition::Y2024, Code::JointUseElsewhere));
    /// // Nobody demanded an address before 2022.
    /// assert!(!finds(Edition::Y2017, Code::JointUseElsewhere));
    /// ```
    pub fn review(&self, edition: Edition) -> Result<Vec<Finding>, CompileError> {
        self.can_be_reviewed(edition)?;
        Ok(found(self, edition).findings)
    }

    /// 例外の対照: the exceptions of the promises, each beside the one of the Act that
    /// it mirrors, element by element.
    ///
    /// # Errors
    ///
    /// Those of [`Policy::review`].
    pub fn exceptions(&self, edition: Edition) -> Result<Vec<ComparedException>, CompileError> {
        self.can_be_reviewed(edition)?;
        let compared = Desk::of(self, edition).compared();
        Ok(compared.into_iter().map(|(_, exception)| exception).collect())
    }

    fn can_be_reviewed(&self, edition: Edition) -> Result<(), CompileError> {
        edition.decides()?;
        Ok(self.check()?)
    }
}

impl CompiledPolicy {
    /// 台帳を含む点検: what [`Policy::review`] finds, and what the register that is kept beside the
    /// policy does not bear out on a day: promised and not kept, kept and not published, lapsed.
    ///
    /// # Errors
    ///
    /// Where the day lies in another edition than the policy was compiled for.
    ///
    /// ```
    /// use appi::review::Code;
    /// use appi::{Edition, Policy, Register};
    ///
    /// # fn read<T: serde::de::DeserializeOwned>(path: &str) -> T {
    /// #     toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    /// # }
    /// let policy: Policy = read("examples/policies/complete.toml");
    /// let register: Register = read("examples/registers/complete.toml");
    /// let kept = policy.compile(Edition::Y2024).unwrap().with(&register).unwrap();
    /// assert!(kept.review("2026-11-21".parse().unwrap()).unwrap().is_empty());
    ///
    /// // A year after the last audit nothing says that the measures go on.
    /// let later = kept.review("2027-06-01".parse().unwrap()).unwrap();
    /// assert_eq!(later[0].code(), Code::LapsedOnRecord);
    /// ```
    pub fn review(&self, day: Day) -> Result<Vec<Finding>, PrepareError> {
        self.answers_on(day)?;
        let mut desk = found(self.policy(), self.edition());
        if let Some(register) = self.register() {
            kept::review(&mut desk, register, day);
            unpublished::review(&mut desk, register, day);
        }
        Ok(desk.findings)
    }
}

/// What is found in a policy without faults.
fn found(policy: &Policy, edition: Edition) -> Desk<'_> {
    let mut desk = Desk::of(policy, edition);
    publication::review(&mut desk);
    requests::review(&mut desk);
    exceptions::review(&mut desk);
    arrangements::review(&mut desk);
    foreign::review(&mut desk);
    processed::review(&mut desk);
    contradictions::review(&mut desk);
    wording::review(&mut desk);
    desk
}
