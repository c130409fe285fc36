//! A case, prepared: names resolved, facts established, rules specialised.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use super::on_record::Reading;
use super::stand::{Behind, Given, Stand, silence};
use crate::answer::Answer;
use crate::case::{Case, CasePurpose, Presume};
use crate::day::Day;
use crate::digest::{Digest, Later};
use crate::edition::{Edition, KNOWN_THROUGH};
use crate::engine::{Exact, Flat, Kept, NODES, Program, Ready, Told, TooMuch};
use crate::establish::{Declared, Established, fact_named, refused, role, with_consequences};
use crate::fact::{Fact, FactMask, FactSet, Role, Silence};
use crate::policy::{Clause, Dataset, Faults, Policy, Sorted};
use crate::register::Register;
use crate::steps::Stepwise as _;
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
    clauses: Arc<Sorted>,
    /// The places of the clauses that establish each fact.
    behind: Arc<[(Fact, usize)]>,
    /// The purpose of the case, and those of which it is a part.
    pub(super) purposes: Arc<[Id]>,
    register: Option<Arc<Register>>,
    pub(crate) edition: Edition,
    digest: Later,
    /// The first day on which the text applied.
    since: Option<Day>,
    pub(crate) program: Arc<Program>,
    pub(crate) case: Case,
    pub(crate) dataset: Arc<Dataset>,
    pub(crate) established: Arc<Established>,
    /// The rules of the program as flat tables.
    pub(crate) flat: Arc<Flat>,
    /// What follows from the program, whatever is open.
    pub(crate) exact: Arc<Exact>,
    /// What stands where nothing is answered beside the case, what the rules say of it, and the
    /// facts of which an answer changes more than itself: whatever it is, or if it claims something.
    pub(super) start: Stand,
    pub(super) start_told: Told,
    pub(super) consequential: FactMask,
    pub(super) claims: FactMask,
    /// Facts that silence presumes not to be so, of those that the rules read and in this case.
    presumed: FactMask,
    pub(super) presumable: FactMask,
    pub(super) declared: Arc<Declared>,
    /// How consents are read, and the same case without a consent of anybody; both once they are
    /// asked for.
    pub(super) reading: OnceLock<Reading>,
    pub(super) bare: OnceLock<Box<Self>>,
}

impl Prepared {
    pub(crate) fn new(
        (policy, clauses): (Arc<Policy>, Arc<Sorted>),
        (register, declared): (Option<Arc<Register>>, Arc<Declared>),
        (edition, digest, since): (Edition, Later, Option<Day>),
        (kept, place, program): (&Kept, usize, &Program),
        case: Case,
        dataset: &Dataset,
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
        let Ready { program, flat, exact, presumed, claims } =
            kept.ready((place, program), &settled, presumed)?;
        let prepared = Self {
            policy,
            clauses,
            behind: Arc::default(),
            purposes: Arc::default(),
            register,
            edition,
            digest,
            since,
            program,
            case,
            dataset: Arc::new(dataset.clone()),
            established: Arc::new(established),
            start_told: flat.told(&FactSet::UNKNOWN),
            flat: Arc::new(flat),
            exact,
            start: Stand::default(),
            consequential: with_consequences(),
            claims,
            presumed,
            presumable: FactMask::EMPTY,
            declared,
            reading: OnceLock::new(),
            bare: OnceLock::new(),
        };
        Ok(prepared.named().started())
    }

    /// Another case of which the same was found, and that answers the same.
    pub(crate) fn again(&self, case: Case) -> Self {
        Self {
            policy: Arc::clone(&self.policy),
            clauses: Arc::clone(&self.clauses),
            behind: Arc::clone(&self.behind),
            purposes: Arc::clone(&self.purposes),
            register: self.register.clone(),
            program: Arc::clone(&self.program),
            case,
            dataset: Arc::clone(&self.dataset),
            established: Arc::clone(&self.established),
            flat: Arc::clone(&self.flat),
            exact: Arc::clone(&self.exact),
            digest: self.digest.clone(),
            declared: Arc::clone(&self.declared),
            reading: OnceLock::new(),
            bare: OnceLock::new(),
            ..*self
        }
    }

    /// Another case of this dataset and purpose, in which the same is settled.
    pub(crate) fn anew(&self, case: Case, established: Established) -> Self {
        let another = Self { established: Arc::new(established), ..self.again(case) };
        another.started()
    }

    /// How many names it stands for.
    pub(crate) fn names(&self) -> usize {
        self.established.concerned.len() + self.purposes.len() + self.behind.len()
    }

    /// With what its names stand for.
    pub(super) fn named(mut self) -> Self {
        let place =
            |(fact, id): &(Fact, Id)| Some((*fact, self.clauses.place(&self.policy, id.as_str())?));
        self.behind = self.established.basis.iter().filter_map(place).collect();
        let purpose = match &self.case.purpose {
            Some(CasePurpose::Declared(id)) => self.policy.purpose(id.as_str()),
            _ => None,
        };
        let purposes = purpose.into_iter().flat_map(|one| self.policy.with_wider(one));
        self.purposes = purposes.map(|one| one.id.clone()).collect();
        self
    }

    /// What stands where nothing is answered beside the case.
    fn started(mut self) -> Self {
        let established = &self.established;
        self.presumable = match self.case.presume {
            Presume::Nothing => FactMask::EMPTY,
            Presume::Usual => {
                self.presumed.union(established.presumed).minus(established.said_unknown)
            }
        };
        self.start = self.behind().stand(&Given::default());
        Arc::make_mut(&mut self.flat).start_from(self.start.facts);
        let told = self.flat.told(&self.start.facts);
        let evaluation = self.exact.rulings(told.evaluation, &self.program, &self.start.facts);
        self.start_told = Told { evaluation, ..told };
        self
    }

    pub(super) fn behind(&self) -> Behind<'_> {
        Behind {
            established: &self.established,
            program: &self.program,
            case: &self.case,
            dataset: &self.dataset,
            presumable: self.presumable,
            claims: self.claims,
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
    pub fn digest(&self) -> Digest {
        self.digest.get()
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

    /// The key under which a case answers a fact; of a value of a key, `kind-statistics`.
    pub(crate) fn key(&self, fact: Fact) -> String {
        match fact {
            Fact::Term(_) => self.fact_id(fact).to_owned(),
            fact => fact.to_string(),
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

    /// The clause of the policy with this id.
    pub(crate) fn clause(&self, id: &Id) -> Option<&Clause> {
        self.clauses.clause(&self.policy, id.as_str())
    }

    /// The clauses that establish a fact.
    pub(crate) fn clauses_behind(&self, fact: Fact) -> impl Iterator<Item = &Clause> + use<'_> {
        let behind = self.behind.iter().filter(move |(known, _)| *known == fact);
        behind.filter_map(|(_, at)| self.policy.clauses.get(*at)).stepwise()
    }

    /// The items because of which a fact is as it is.
    pub(crate) fn items_behind(&self, fact: Fact) -> &[Id] {
        self.established.items.iter().find(|one| one.fact == fact).map_or(&[], |one| &one.items)
    }
}
