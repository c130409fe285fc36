//! Compiling a policy against an edition of the Act.

mod digest;
mod entangled;
mod error;
mod exceptions;
mod history;
mod known;
mod promises;

pub use entangled::TooEntangled;
pub use error::{CompileError, PrepareError};
pub use history::CompiledHistory;

pub(crate) use exceptions::{by_name, requirement};
pub(crate) use promises::{Rules, is_about_keys};

use std::collections::HashMap;
use std::sync::Arc;

use crate::case::{Case, DutyFacts};
use crate::day::Day;
use crate::decision::Prepared;
use crate::digest::{Digest, Later};
use crate::edition::Edition;
use crate::engine::{Kept, Program};
use crate::establish::{
    Declared, Established, answered, faults_beside, faults_without_dataset, found,
};
use crate::fact::Fact;
use crate::policy::{Dataset, Fault, Faults, LawWording, Policy, Sorted};
use crate::register::{Register, check};
use crate::text::said;
use crate::vocabulary::Id;
use known::{Known, One};
use promises::{entries, reaching};

/// A policy held against one edition of the Act: promises have become rules, and
/// all names are resolved. A copy of it shares all of that.
///
/// ```
/// # use appi::{Case, Edition, Policy, Verdict};
/// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
/// # let policy: Policy = toml::from_str(&document).unwrap();
/// # let case: Case = toml::from_str(r#"
/// #     date = "2026-11-21"
/// #     handling = "provision"
/// #     dataset = "customers"
/// #     items = ["name", "email"]
/// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
/// # "#).unwrap();
/// let compiled = policy.compile(Edition::Y2024).unwrap();
/// assert_eq!(compiled.prepare(&case).unwrap().decide(&[]).verdict(), Verdict::Undetermined);
/// ```
#[derive(Clone, Debug)]
pub struct CompiledPolicy {
    policy: Arc<Policy>,
    clauses: Arc<Sorted>,
    register: Option<Arc<Register>>,
    edition: Edition,
    digest: Later,
    /// The first day on which the text applied.
    since: Option<Day>,
    /// Where each dataset stands, and the place of its rules: those of all that the same promises
    /// reach are the same.
    of_datasets: Arc<HashMap<Id, (usize, usize)>>,
    /// What was made for the cases so far: the rules of both authorities, and what became of them.
    kept: Arc<Kept>,
    /// The cases so far.
    known: Arc<Known>,
    /// The names that consents may use.
    declared: Arc<Declared>,
}

impl Policy {
    /// Compiles the policy against an edition of the Act.
    ///
    /// # Errors
    ///
    /// Under the amendment of 2026, which is not in force; and with every fault of
    /// [`Policy::check`].
    ///
    /// ```
    /// use appi::{Edition, Policy};
    /// use appi::error::{CompileError, EditionError};
    ///
    /// let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// let policy: Policy = toml::from_str(&document).unwrap();
    /// assert!(policy.compile(Edition::Y2024).is_ok());
    /// assert_eq!(
    ///     policy.compile(Edition::Amendment2026).err(),
    ///     Some(CompileError::Edition(EditionError::NotInForce)),
    /// );
    /// ```
    pub fn compile(&self, edition: Edition) -> Result<CompiledPolicy, CompileError> {
        edition.decides()?;
        self.check()?;
        let reaching = reaching(self);
        let mut of_datasets = HashMap::with_capacity(self.datasets.len());
        let mut places: HashMap<&[usize], usize> = HashMap::new();
        for (at, dataset) in self.datasets.iter().enumerate() {
            let next = places.len();
            let place = *places.entry(reaching.naming(&dataset.id)).or_insert(next);
            of_datasets.entry(dataset.id.clone()).or_insert((at, place));
        }
        let policy = Arc::new(self.clone());
        Ok(CompiledPolicy {
            digest: digest::digest(&policy, None, edition),
            policy,
            clauses: Arc::new(Sorted::of(self)),
            register: None,
            edition,
            since: self.version,
            of_datasets: Arc::new(of_datasets),
            kept: Arc::default(),
            known: Arc::default(),
            declared: Arc::new(Declared::of(self, None)),
        })
    }
}

impl CompiledPolicy {
    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// 台帳との照合: the policy beside what the operator keeps, in place of any register that it
    /// had. Cases are then answered from what is in force on their day, too.
    ///
    /// # Errors
    ///
    /// With every fault of the register beside this policy: unknown names, ids that stand twice,
    /// days in the wrong order, answers that contradict each other.
    ///
    /// ```
    /// use appi::{Case, Edition, Policy, Register, Verdict};
    ///
    /// # fn read<T: serde::de::DeserializeOwned>(path: &str) -> T {
    /// #     toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    /// # }
    /// let policy: Policy = read("examples/policies/complete.toml");
    /// let register: Register = read("examples/registers/complete.toml");
    /// let case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "provision"
    ///     dataset = "customers"
    ///     purpose = "inquiries"
    ///     recipient = "support-company"
    /// "#).unwrap();
    ///
    /// let published = policy.compile(Edition::Y2024).unwrap();
    /// let decided = published.prepare(&case).unwrap().decide(&[]).verdict();
    /// assert_eq!(decided, Verdict::Undetermined);
    ///
    /// let kept = published.with(&register).unwrap();
    /// let decided = kept.prepare(&case).unwrap().decide(&[]).verdict();
    /// assert_eq!(decided, Verdict::Permitted);
    /// ```
    pub fn with(self, register: &Register) -> Result<Self, CompileError> {
        let faults = check(register, &[&self.policy]);
        Faults::check(faults).map_err(CompileError::Register)?;
        Ok(self.beside(&Arc::new(register.clone())))
    }

    /// The policy beside a register without faults.
    fn beside(self, register: &Arc<Register>) -> Self {
        let digest = digest::digest(&self.policy, Some(register), self.edition);
        let declared = Arc::new(Declared::of(&self.policy, Some(register)));
        let (register, known) = (Some(Arc::clone(register)), Arc::default());
        Self { register, digest, declared, known, ..self }
    }

    /// The register, if there is one.
    #[must_use]
    pub fn register(&self) -> Option<&Register> {
        self.register.as_deref()
    }

    /// The edition of the Act.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// 要約値: what identifies the text that decides: the policy, the register, the edition, and
    /// the law as it is encoded.
    ///
    /// ```
    /// # use appi::{Edition, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// let policy: Policy = toml::from_str(&document).unwrap();
    /// let digest = |policy: &Policy| policy.compile(Edition::Y2024).unwrap().digest();
    ///
    /// let mut edited = policy.clone();
    /// edited.purposes[0].says = "whatever serves the customer".into();
    /// assert_ne!(digest(&edited), digest(&policy));
    /// ```
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest.get()
    }

    /// Prepares a case: resolves its names, establishes its facts, specialises the
    /// rules.
    ///
    /// # Errors
    ///
    /// Where the day of the case lies in another edition; with every unknown name and
    /// every answer that contradicts the documents, at once; and where the policy says too
    /// much of the handling to decide on ([`PrepareError::TooEntangled`]).
    pub fn prepare(&self, case: &Case) -> Result<Prepared, PrepareError> {
        self.answers_on(case.date)?;
        let prepared = self.prepared(case)?;
        days_used(&prepared)?;
        Ok(prepared)
    }

    /// The case, prepared anew as far as nothing was found of it.
    fn prepared(&self, case: &Case) -> Result<Prepared, PrepareError> {
        match self.known.of(case) {
            Some(one) => self.again(&one, case),
            None => self.first(case),
        }
    }

    fn again(&self, one: &One, case: &Case) -> Result<Prepared, PrepareError> {
        if case.facts == one.prepared.case().facts {
            Faults::check(faults_beside(&self.policy, case))?;
            return Ok(one.prepared.again(case.clone()));
        }
        let found = Established::clone(&one.found);
        let established = answered(found, &self.policy, case, Vec::new())?;
        // What is answered is not asked of the register, whose answers stay in the rules.
        if established.of_register == one.prepared.established.of_register {
            return Ok(one.prepared.anew(case.clone(), established));
        }
        self.with_rules(case, established)
    }

    fn first(&self, case: &Case) -> Result<Prepared, PrepareError> {
        let (policy, register) = (&*self.policy, self.register());
        let dataset = self.of_datasets.get(&case.dataset);
        let Some(dataset) = dataset.and_then(|(at, _)| policy.datasets.get(*at)) else {
            return Err(faults_without_dataset(policy, register, case).into());
        };
        let (found, faults) = found(&self.declared, policy, register, case, dataset);
        // Each principal has consents of its own.
        let is_of_one = case.consents.as_ref().is_some_and(|consents| !consents.is_empty());
        if is_of_one || !faults.is_empty() {
            return self.with_rules(case, answered(found, policy, case, faults)?);
        }
        let before = (!case.facts.is_empty()).then(|| Arc::new(found.clone()));
        let prepared = self.with_rules(case, answered(found, policy, case, faults)?)?;
        let found = before.unwrap_or_else(|| Arc::clone(&prepared.established));
        self.known.keep(One { found, prepared: prepared.again(case.clone()) });
        Ok(prepared)
    }

    /// The case of which this is established, with the rules on it.
    fn with_rules(&self, case: &Case, established: Established) -> Result<Prepared, PrepareError> {
        let (policy, register) = (&self.policy, &self.register);
        let found = self.of_datasets.get(&case.dataset);
        let found = found.and_then(|(at, place)| Some((policy.datasets.get(*at)?, *place)));
        let Some((dataset, place)) = found else {
            return Err(faults_without_dataset(policy, register.as_deref(), case).into());
        };
        let prepared = Prepared::new(
            (Arc::clone(policy), Arc::clone(&self.clauses)),
            (register.clone(), Arc::clone(&self.declared)),
            (self.edition, self.digest.clone(), self.since),
            (&self.kept, place, &self.kept.program(place, || self.program(dataset))),
            case.clone(),
            dataset,
            established,
        );
        let by = |by| TooEntangled::new(policy, case.handling, &dataset.id, by);
        prepared.map_err(|what| by(what).into())
    }

    /// What is established of a case, and the number of the rules on it; none where there is no such
    /// dataset.
    pub(crate) fn established(
        &self,
        case: &Case,
    ) -> Result<Option<(usize, Established)>, PrepareError> {
        self.answers_on(case.date)?;
        let of_dataset = self.of_datasets.get(&case.dataset);
        let found_of =
            |(at, place): &(usize, usize)| Some((self.policy.datasets.get(*at)?, *place));
        let Some((dataset, place)) = of_dataset.and_then(found_of) else { return Ok(None) };
        let register = self.register();
        let (found, faults) = found(&self.declared, &self.policy, register, case, dataset);
        Ok(Some((place, answered(found, &self.policy, case, faults)?)))
    }

    /// The rules of this number, which are those on a dataset.
    pub(crate) fn rules(&self, place: usize, dataset: &Id) -> Option<Arc<Program>> {
        let (at, _) = self.of_datasets.get(dataset)?;
        let dataset = self.policy.datasets.get(*at)?;
        Some(self.kept.program(place, || self.program(dataset)))
    }

    /// The rules of both authorities on a dataset.
    fn program(&self, dataset: &Dataset) -> Program {
        let policy = &self.policy;
        let promises = entries(policy, self.edition, &dataset.id);
        let act = Program::of_the_act(self.edition).entries.iter().cloned();
        let mut program = Program::of(act.chain(promises).collect(), self.edition);
        if policy.settings.required_by_law == LawWording::Strict {
            // Who claims a law is asked whether it compels.
            program.accompany(Fact::BasedOnLaw, Fact::CompelledByLaw);
        }
        program
    }

    /// Whether the day lies in the edition that the policy was compiled for.
    pub(crate) fn answers_on(&self, day: Day) -> Result<(), PrepareError> {
        let in_force = Edition::in_force_on(day)?;
        if in_force == self.edition {
            return Ok(());
        }
        Err(PrepareError::OtherEdition { in_force, compiled: self.edition })
    }
}

/// A day that nothing counts from was meant for something else.
fn days_used(prepared: &Prepared) -> Result<(), Faults> {
    let case = prepared.case();
    let of_duties = case.duties.iter().filter(|(_, told)| matches!(told, DutyFacts::Days(_)));
    let mut of_duties = of_duties.map(|(id, _)| id).peekable();
    if case.known.is_none() && case.holidays.is_empty() && of_duties.peek().is_none() {
        return Ok(());
    }
    let decision = prepared.decide(&[]);
    let mut faults = Vec::new();
    for id in of_duties.filter(|id| !decision.may_owe(id.as_str())) {
        faults.push(Fault::new(
            format!("duties.{id}"),
            said!(
                "`{id}` is not owed here, so that nothing uses its day",
                "この事案では義務`{id}`が生じないため、その日付は用いられません。",
            ),
        ));
    }
    let unused = said!(
        "no duty of this case counts from a day, nor does a suit",
        "この事案には、日付から起算する義務も訴えもありません。",
    );
    if case.known.is_some() && !decision.counts_days() {
        faults.push(Fault::new("known", unused.clone()));
    }
    if !case.holidays.is_empty() && !decision.counts_days() {
        faults.push(Fault::new("holidays", unused));
    }
    Faults::check(faults)
}

const _: () = {
    const fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<CompiledPolicy>();
    is_send_and_sync::<Prepared>();
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Handling;

    /// Rules are kept once for the datasets that the same promises reach, and what is made of
    /// them once for the cases in which the same is settled.
    #[test]
    fn what_is_the_same_is_made_once() {
        let document = include_str!("../../examples/policies/002-gmo-globalsign.toml");
        let mut policy: Policy = toml::from_str(document).unwrap();
        let rules = |policy: &Policy| {
            let compiled = policy.compile(Edition::LAST).unwrap();
            compiled.of_datasets.values().map(|(_, place)| *place).max().unwrap() + 1
        };
        let made = rules(&policy);
        assert!(made < policy.datasets.len(), "{made} programs");
        let first = policy.datasets[0].clone();
        for at in 0..1_000 {
            let id = format!("copy-{at}").as_str().into();
            policy.datasets.push(Dataset { id, ..first.clone() });
        }
        assert!(rules(&policy) <= made + 1, "{} programs", rules(&policy));
        let compiled = policy.compile(Edition::LAST).unwrap();

        let case =
            include_str!("../../examples/cases/4-us-vendor-without-an-equivalent-system.toml");
        let mut case: Case = toml::from_str(case).unwrap();
        let one = compiled.prepare(&case).unwrap();
        case.known = None;
        case.facts.insert("consent-to-provision".into(), crate::Answer::Yes);
        let other = compiled.prepare(&case).unwrap();
        assert!(Arc::ptr_eq(&one.program, &other.program) && Arc::ptr_eq(&one.exact, &other.exact));

        // Of cases that ask the same all but the answers is found once, whatever is asked between,
        // and no more is kept than so many.
        let aside = Case::new(case.date, Handling::Retention, case.dataset.as_str());
        compiled.prepare(&aside).unwrap();
        let again = compiled.prepare(one.case()).unwrap();
        assert!(Arc::ptr_eq(&one.established, &again.established));
        case.date = Edition::LAST.since();
        assert!(Arc::ptr_eq(&one.program, &compiled.prepare(&case).unwrap().program));
        for days in 0..600 {
            case.date = Edition::LAST.since().plus_days(days);
            compiled.prepare(&case).unwrap();
        }
        assert!((1..=256).contains(&compiled.known.len()));
    }
}
