//! Explanations: what a person reads.

mod abridged;
mod answer;
mod assumed;
mod cited;
mod consents;
mod considered;
mod duties;
mod explained;
mod failing;
mod follows;
mod list;
mod memo;
mod met;
mod names;
mod next;
mod on_record;
mod own_terms;
mod own_words;
mod presumed;
mod questions;
mod read_off;
mod remedies;
mod reserved;
mod ruling;
mod short;
mod subject;
mod teller;
mod to_come;
mod warnings;
mod why;
mod words;
mod words_of_answers;
mod words_of_duties;
mod words_of_law;
mod words_of_reasons;

use core::fmt::{self, Write};

pub(crate) use self::list::{Places, distinct, joined};
pub(crate) use self::presumed::Presumed;
pub(crate) use self::words::Words;

pub use self::explained::{
    Explained, FactState, PresumptionKind, ToldBearing, ToldClause, ToldCondition, ToldConsent,
    ToldConsidered, ToldDuty, ToldDutyThen, ToldEntry, ToldException, ToldFact, ToldGround,
    ToldGuide, ToldInformation, ToldLack, ToldNotOwed, ToldPassedOver, ToldPlace, ToldPresumed,
    ToldPresumption, ToldQuestion, ToldReason, ToldRemedy, ToldRuling, ToldStep, ToldSuit,
    ToldValue, Warning, WarningCode,
};
pub use self::next::Next;
use self::read_off::ReadOff;
use crate::decision::{Decision, Reason, ReasonKind, Remedy, Reservation, Verdict};
use crate::engine::Authority;
use crate::fact::Question;
use crate::output::{Lines, Verbatim};
use crate::text::Language;

/// 説明: a decision in words, in full or on one line.
///
/// `Display` writes several lines: the verdict, who says so and why, what is
/// missing and presumed, what would make it lawful, and what follows.
/// [`Explanation::line`] writes one line for a log.
///
/// ```
/// # use appi::{Answer, Case, Edition, Fact, Language, Policy};
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
/// let prepared = compiled.prepare(&case).unwrap();
/// let decision = prepared.decide(&[(Fact::ConsentToProvision, Answer::No)]);
/// assert!(decision.explain(Language::En).to_string().starts_with("Prohibited"));
/// assert!(!decision.explain(Language::Ja).line().contains('\n'));
/// ```
#[derive(Clone, Debug)]
pub struct Explanation<'a> {
    decision: &'a Decision<'a>,
    language: Language,
    read_off: ReadOff<'a>,
}

impl Decision<'_> {
    /// 説明: the decision in words.
    ///
    /// ```
    /// # use appi::{Case, Edition, Language, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(r#"
    /// #     date = "2026-11-21"
    /// #     handling = "provision"
    /// #     dataset = "customers"
    /// #     purpose = "invoicing"
    /// #     recipient = { name = "a billing agent", country = "US", relation = "entrustee" }
    /// #     consents = []
    /// #     facts = { within-entrusted-task = "yes", equivalent-system = "no" }
    /// # "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let decision = prepared.decide(&[]);
    /// let text = decision.explain(Language::En).to_string();
    /// assert!(text.starts_with("Prohibited by the Act"));
    /// assert!(text.contains("APPI Art. 28(1)"));
    /// assert!(decision.explain(Language::Ja).to_string().contains("個人情報保護法第28条第1項"));
    /// ```
    #[must_use]
    pub fn explain(&self, language: Language) -> Explanation<'_> {
        Explanation { decision: self, language, read_off: ReadOff::default() }
    }
}

/// Who says so, in the order in which it is told.
const AUTHORITIES: [Authority; 2] = [Authority::Act, Authority::Policy];

/// How many remedies an explanation shows; [`Decision::remedies`] gives all.
const REMEDIES_SHOWN: usize = 4;

/// How many measures a remedy that is shown has at most.
const STEPS_SHOWN: usize = 6;

/// An open exception that nobody claims is shown if no more facts than this are
/// lacking.
const NEAR: usize = 1;

impl<'a> Explanation<'a> {
    /// The same in another language; what was read off is not read off again.
    fn translated(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// The ways out.
    fn ways_out(&self) -> &[Remedy<'a>] {
        self.read_off.remedies.get_or_init(|| self.decision.remedies())
    }

    /// What silence was taken to mean.
    fn taken(&self) -> &Presumed<'a> {
        self.read_off.presumed.get_or_init(|| {
            let mut presumed = Presumed::default();
            self.presume(&mut presumed);
            presumed
        })
    }

    /// What is missing.
    fn open(&self) -> &[Question] {
        self.read_off.open.get_or_init(|| self.decision.missing().collect())
    }

    /// What of it is asked first.
    fn asked_first(&self) -> Option<Question> {
        *self.read_off.asked_first.get_or_init(|| self.decision.next_question())
    }
}

impl Explanation<'_> {
    /// One line for a log: verdict, question, and what decides it.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_line(&mut line);
        Verbatim::of(&line).line().into_owned()
    }

    /// 要旨: a few lines for a person at a screen: the answer and why, what was asked, what to find
    /// out first, the best remedy, the duties, and how much is assumed.
    ///
    /// ```
    /// # use appi::{Case, Edition, Language, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let document = std::fs::read_to_string("examples/cases/2-joint-use-in-the-group.toml").unwrap();
    /// # let case: Case = toml::from_str(&document).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let short = prepared.decide(&[]).explain(Language::En).short();
    /// assert!(short.lines().count() < 8);
    /// assert!(short.contains("the address of the responsible person"));
    /// ```
    #[must_use]
    pub fn short(&self) -> String {
        let mut out = Lines::default();
        self.write_short(&mut out);
        out.into_text()
    }

    fn words(&self) -> Words {
        Words::of(self.language)
    }

    fn write_line(&self, line: &mut String) -> fmt::Result {
        let decision = self.decision;
        let verdict = match decision.verdict() {
            Verdict::Permitted => self.words().permitted_short,
            Verdict::Prohibited => self.words().prohibited_short,
            Verdict::Undetermined => self.words().undetermined_short,
        };
        let case = &decision.prepared.case;
        write!(line, "{verdict}: {} {}", case.date, self.subject())?;
        let of = |authority| self.decision.deciding(authority);
        let deciding = AUTHORITIES.into_iter().flat_map(of);
        let mut by = distinct(deciding.map(|reason| self.brief(&reason)));
        by.extend(
            decision.unregulated_by().map(|place| place.in_language(self.language).to_string()),
        );
        if !by.is_empty() {
            write!(line, " [{}]", by.join("; "))?;
        }
        let contradictory: Vec<String> =
            decision.contradictions().map(|question| decision.question_id(question)).collect();
        if !contradictory.is_empty() {
            write!(line, " {}: {}", self.words().contradictory_short, contradictory.join(", "))?;
        }
        let reserved: Vec<&str> = decision.reservations().map(Reservation::id).collect();
        if !reserved.is_empty() {
            write!(line, " {}: {}", self.words().reserved_short, reserved.join(", "))?;
        }
        if decision.verdict() == Verdict::Undetermined {
            let missing: Vec<String> =
                self.open().iter().map(|question| decision.question_id(*question)).collect();
            write!(line, " {}: {}", self.words().missing_short, missing.join(", "))?;
        }
        let duties: Vec<&str> = decision.duties().map(|owed| owed.id()).collect();
        if !duties.is_empty() {
            write!(line, " {}: {}", self.words().duties_short, duties.join(", "))?;
        }
        Ok(())
    }

    /// A reason in a few characters: the rule, and what lifts it.
    fn brief(&self, reason: &Reason<'_>) -> String {
        let rule = self.rule(reason);
        let mut lifts = Vec::new();
        if reason.kind() == ReasonKind::Lifted {
            for state in reason.exceptions() {
                let lift = match (state.clause(), state.citation()) {
                    (Some(clause), _) => clause.id.to_string(),
                    (None, Some(citation)) => citation.in_language(self.language).to_string(),
                    (None, None) => continue,
                };
                if !lifts.contains(&lift) && lift != rule {
                    lifts.push(lift);
                }
            }
        }
        if lifts.is_empty() { rule } else { format!("{rule} < {}", lifts.join(", ")) }
    }
}
