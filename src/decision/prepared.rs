//! A case, prepared: names resolved, facts established, rules specialised.

use std::borrow::Cow;
use std::sync::Arc;

use super::stand::{Behind, Stand};
use crate::answer::Answer;
use crate::case::{Case, Consent, Presume};
use crate::day::Day;
use crate::digest::Digest;
use crate::edition::{Edition, KNOWN_THROUGH};
use crate::engine::{Exact, Flat, Kept, NODES, Program, Ready, Told, TooMuch};
use crate::establish::{
    Established, OnRecord, answers_of, establish, fact_named, refused, role, with_consequences,
};
use crate::fact::{Fact, FactMask, FactSet, Role, Silence};
use crate::policy::{Clause, Dataset, Faults, Policy};
use crate::register::Register;
use crate::text::Language;
use crate::vocabulary::Id;

/// A case whose names are resolved and whose rules are specialised, ready to be
/// decided many times with only the changing answers.
///
/// Deciding is total, pure and allocates nothing. It is owned, shares the text of its
/// policy, and may live beside the [`CompiledPolicy`](crate::CompiledPolicy) it came from.
///
/// ```
/// # use appi::{Case, CompiledPolicy, Edition, Policy, Prepared, Verdict};
/// struct Service {
///     policy: CompiledPolicy,
///     newsletter: Prepared,
/// }
///
/// fn start() -> Service {
///     let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
///     let policy: Policy = toml::from_str(&document).unwrap();
///     let policy = policy.compile(Edition::Y2024).unwrap();
///     let case: Case = toml::from_str(r#"
///         date = "2026-11-21"
///         handling = "use"
///         dataset = "customers"
///         purpose = "inquiries"
///     "#).unwrap();
///     let newsletter = policy.prepare(&case).unwrap();
///     Service { policy, newsletter }
/// }
///
/// let service = start();
/// assert_eq!(service.newsletter.policy().id, service.policy.policy().id);
/// assert_eq!(service.newsletter.decide(&[]).verdict(), Verdict::Permitted);
/// ```
#[derive(Debug)]
pub struct Prepared {
    policy: Arc<Policy>,
    register: Option<Arc<Register>>,
    pub(crate) edition: Edition,
    digest: Digest,
    /// The first day on which the text applied.
    since: Option<Day>,
    pub(crate) program: Arc<Program>,
    pub(crate) case: Case,
    pub(crate) dataset: Dataset,
    pub(crate) established: Established,
    /// The rules of the program as flat tables.
    pub(crate) flat: Flat,
    /// What follows from the program, whatever is open.
    pub(crate) exact: Arc<Exact>,
    /// What stands where nothing is answered beside the case, and the facts of which an
    /// answer changes more than itself: whatever it is, or if it claims something.
    pub(super) start: Stand,
    pub(super) consequential: FactMask,
    pub(super) claims: FactMask,
    /// Facts that silence presumes not to be so.
    pub(super) presumable: FactMask,
}

impl Prepared {
    pub(crate) fn new(
        (policy, register): (Arc<Policy>, Option<Arc<Register>>),
        (edition, digest, since): (Edition, Digest, Option<Day>),
        (kept, place, program): (&Kept, usize, &Program),
        case: Case,
        dataset: Dataset,
        established: Established,
    ) -> Result<Self, TooMuch> {
        // What rests on the items, awaits a day or a listing stays in the rules: to leave some
        // out, to wait or to list changes it. So does what the register answers, which is named
        // where a rule rests on it.
        let on_items = established.items.iter().map(|one| one.fact);
        let awaited = established.awaited.iter().map(|(fact, _)| *fact);
        let changing: FactMask = on_items.chain(awaited).collect();
        let changing =
            changing.union(established.of_register.minus(established.told_in_any_case()));
        let fixed = established.settled.minus(changing).minus(established.listable);
        let settled = FactSet {
            yes: established.facts.yes.intersection(fixed),
            no: established.facts.no.intersection(fixed),
        };
        let presumed = |fact| silence(&policy, fact) == Silence::PresumedNo;
        let Ready { program, mut flat, exact } =
            kept.ready((place, program), &settled, presumed)?;
        let presumable = match case.presume {
            Presume::Nothing => FactMask::EMPTY,
            Presume::Usual => program
                .reads
                .iter()
                .filter(|fact| silence(&policy, *fact) == Silence::PresumedNo)
                .chain(established.presumed.iter())
                .collect::<FactMask>()
                .minus(established.said_unknown),
        };
        let behind = Behind {
            established: &established,
            program: &program,
            case: &case,
            dataset: &dataset,
            presumable,
        };
        let start = behind.stand(&[]);
        flat.start_from(start.facts);
        let claims = program.companions.iter().map(|(claim, _)| *claim).collect();
        Ok(Self {
            policy,
            register,
            edition,
            digest,
            since,
            program,
            case,
            dataset,
            established,
            flat,
            exact,
            start,
            consequential: with_consequences(),
            claims,
            presumable,
        })
    }

    pub(super) fn behind(&self) -> Behind<'_> {
        Behind {
            established: &self.established,
            program: &self.program,
            case: &self.case,
            dataset: &self.dataset,
            presumable: self.presumable,
        }
    }

    /// 決定図の節点数: how many nodes the decision diagram of the case has: what reading off a
    /// decision takes is at most in proportion to it. At most [`Prepared::MOST_NODES`].
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.exact.size()
    }

    /// 節点数の上限: how many nodes a decision diagram may have; a case that would take more is
    /// refused ([`PrepareError::TooEntangled`](crate::error::PrepareError::TooEntangled)).
    pub const MOST_NODES: usize = NODES;

    /// What both authorities say of these facts.
    pub(crate) fn told(&self, facts: &FactSet) -> Told {
        let told = self.flat.told(facts);
        Told { evaluation: self.exact.rulings(told.evaluation, &self.program, facts), ..told }
    }

    /// 回答の確認: whether these answers can stand together, beside what the case answers
    /// and what policy and case establish, and what is wrong if not. [`Prepared::decide`] lets
    /// none of a contradiction count; whoever passes on what others answered can refuse it here.
    ///
    /// # Errors
    ///
    /// Every fact that is answered twice, every answer that contradicts the documents, and
    /// every one that [another excludes](Fact::excludes), at once.
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Fact, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     purpose = "invoicing"
    /// #     recipient = { name = "a billing agent", country = "JP", relation = "entrustee" }
    /// # "#).unwrap();
    /// # let prepared = compiled.prepare(&case).unwrap();
    /// let within = (Fact::WithinEntrustedTask, Answer::Yes);
    /// let for_itself = |answer| (Fact::EntrusteeUsesForItself, answer);
    ///
    /// assert!(prepared.check(&[within, for_itself(Answer::No)]).is_ok());
    /// let faults = prepared.check(&[within, for_itself(Answer::Yes)]).unwrap_err();
    /// assert!(faults.all()[0].to_string().contains("exclude each other"));
    /// ```
    pub fn check(&self, answers: &[(Fact, Answer)]) -> Result<(), Faults> {
        let given = answers.iter().enumerate();
        let given = given.map(|(at, (fact, answer))| (format!("answers[{at}]"), *fact, *answer));
        Faults::check(refused(&self.established, self.policy(), &given.collect::<Vec<_>>()))
    }

    /// 同意の記録: reads consents on record in this case, for [`Prepared::decide_on`].
    ///
    /// # Errors
    ///
    /// Every name in the consents that the policy does not know, at once.
    ///
    /// ```
    /// # use appi::{Case, Consent, Edition, Policy, Verdict};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     purpose = "invoicing"
    /// #     recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
    /// # "#).unwrap();
    /// # let prepared = compiled.prepare(&case).unwrap();
    /// let consent: Consent = toml::from_str(r#"
    ///     id = "form-4711"
    ///     to = ["provision"]
    ///     purposes = ["invoicing"]
    ///     expressed = "tick"
    ///     given = "2026-10-01"
    ///     identity-confirmed = "yes"
    ///     capacity = "capable"
    /// "#).unwrap();
    ///
    /// let on_record = prepared.consents(&[consent]).unwrap();
    /// let outcome = prepared.decide_on(&on_record).outcome();
    /// assert_eq!(outcome.verdict, Verdict::Permitted);
    /// assert_eq!(outcome.consents[0].id.as_ref().unwrap(), &"form-4711");
    ///
    /// let nobody = prepared.consents(&[]).unwrap();
    /// assert_eq!(prepared.decide_on(&nobody).verdict(), Verdict::Prohibited);
    /// ```
    pub fn consents(&self, consents: &[Consent]) -> Result<OnRecord, Faults> {
        let earlier = self.established.facts.known().minus(self.established.answered);
        let mut read = answers_of(
            consents,
            (&self.policy, self.register()),
            &self.case,
            &self.dataset,
            earlier,
        )?;
        let by_the_case = |fact: Fact| self.established.answered.contains(fact);
        read.answers.retain(|(fact, _)| !by_the_case(*fact));
        read.relied.retain(|one| !by_the_case(one.fact));
        Ok(read)
    }

    /// What policy and case establish if only these items are concerned.
    pub(crate) fn established_with(&self, items: Vec<Id>) -> Option<Established> {
        let case = Case { items: Some(items), ..self.case.clone() };
        establish(&self.policy, self.register(), &case, &self.dataset).ok()
    }

    /// Whether policy and case have settled the fact, so that no answer changes it.
    #[must_use]
    pub fn is_settled(&self, fact: Fact) -> bool {
        self.established.settled.contains(fact)
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// 台帳: what the operator keeps beside the policy, if it was given.
    #[must_use]
    pub fn register(&self) -> Option<&Register> {
        self.register.as_deref()
    }

    /// The edition of the Act.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// The first day on which the text applied, where it is known.
    pub(crate) const fn since(&self) -> Option<Day> {
        self.since
    }

    /// What identifies the text that decides: policy, register, edition and law.
    #[must_use]
    pub const fn digest(&self) -> Digest {
        self.digest
    }

    /// The case as given.
    #[must_use]
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// Whether the day of the case lies after the day on which the law was last
    /// read, so that the decision presumes that nothing has changed since.
    #[must_use]
    pub fn is_beyond_knowledge(&self) -> bool {
        self.day() > KNOWN_THROUGH
    }

    pub(crate) const fn day(&self) -> Day {
        self.case.date
    }

    /// A fact of the Act or a term of the policy, by id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<Fact> {
        fact_named(&self.policy, id)
    }

    /// The id of a fact; for a term, the id that the policy gave it.
    #[must_use]
    pub fn fact_id(&self, fact: Fact) -> &str {
        match fact {
            Fact::Term(term) => {
                self.policy.terms.get(term.place()).map_or("term", |term| term.id.as_str())
            }
            fact => fact.id(),
        }
    }

    /// The question by which a fact is asked for.
    #[must_use]
    pub fn question(&self, fact: Fact, language: Language) -> &str {
        let text = match fact {
            Fact::Term(term) => {
                self.policy.terms.get(term.place()).map(|term| term.question.in_language(language))
            }
            fact => fact.question(language),
        };
        text.unwrap_or_else(|| fact.id())
    }

    /// 事実の記述: a fact as a statement that it is so (`holds`), or that it is not
    /// ([`Fact::phrase`]); of a term, in the words of the policy.
    #[must_use]
    pub fn phrase(&self, fact: Fact, holds: bool, language: Language) -> Cow<'_, str> {
        crate::establish::phrase(&self.policy, fact, holds, language)
    }

    pub(crate) fn is_measure(&self, fact: Fact) -> bool {
        role(&self.policy, fact) == Role::Measure
    }

    /// The clauses that establish a fact.
    pub(crate) fn clauses_behind(&self, fact: Fact) -> impl Iterator<Item = &Clause> + use<'_> {
        let policy = self.policy();
        self.established
            .basis
            .iter()
            .filter(move |(known, _)| *known == fact)
            .filter_map(move |(_, clause)| policy.clause(clause.as_str()))
    }

    /// The items because of which a fact is as it is.
    pub(crate) fn items_behind(&self, fact: Fact) -> &[Id] {
        self.established.items.iter().find(|one| one.fact == fact).map_or(&[], |one| &one.items)
    }
}

fn silence(policy: &Policy, fact: Fact) -> Silence {
    match fact {
        Fact::Term(term) => {
            policy.terms.get(term.place()).map_or(Silence::Asked, |term| term.silence)
        }
        fact => fact.silence(),
    }
}
