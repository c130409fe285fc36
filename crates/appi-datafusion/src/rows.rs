//! A case decided for every combination of what its columns say.

use std::collections::BTreeSet;

use appi::decision::ReasonKind;
use appi::fact::Question;
use appi::{Answer, Authority, Decision, Fact, Language, Prepared, Verdict};

use crate::error::ColumnError;

/// 列による判断: a prepared case, decided once for every combination of the answers that its columns
/// may give, unknown included.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rows {
    columns: Vec<String>,
    /// By the answers as digits to the base of three, the first column first.
    decided: Vec<(Verdict, Option<usize>)>,
    reasons: Vec<Reason>,
    missing: Vec<String>,
}

/// 列の判断: what was decided of one combination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecidedRow<'r> {
    verdict: Verdict,
    reason: Option<&'r Reason>,
}

/// 理由: what decides first, as a code that stays, and as it is cited.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reason {
    code: String,
    cited: [String; 2],
}

/// The codes of the rules on which rows of a case may fail or stay open.
#[derive(Debug, Default)]
pub(crate) struct Turning(BTreeSet<String>);

impl Turning {
    /// Adds those of a decision.
    pub(crate) fn add(&mut self, decision: &Decision<'_>) {
        let turns = |reason: &appi::decision::Reason<'_>| {
            matches!(reason.kind(), ReasonKind::Prohibits | ReasonKind::Open)
        };
        self.0.extend(decision.reasons().filter(turns).filter_map(|one| code(&one)));
    }
}

/// Who says so, and the norm or the clause.
fn code(reason: &appi::decision::Reason<'_>) -> Option<String> {
    let rule = match reason.norm() {
        Some(norm) => norm.id(),
        None => reason.clause()?.id.as_str(),
    };
    Some(format!("{}:{rule}", reason.authority()))
}

impl Reason {
    /// What decides first; of several that let the handling pass one on which other rows turn.
    pub(crate) fn of(decision: &Decision<'_>, turning: &Turning) -> Option<Self> {
        let decides =
            |authority: &Authority| decision.ruling(*authority).verdict() == decision.verdict();
        let deciding = Authority::ALL.iter().copied().filter(decides);
        let deciding = || deciding.clone().flat_map(|authority| decision.deciding(authority));
        let turns = |reason: &appi::decision::Reason<'_>| {
            code(reason).is_some_and(|code| turning.0.contains(&code))
        };
        let reason = deciding().find(turns).or_else(|| deciding().next())?;
        let code = code(&reason)?;
        let cited = |language| match reason.citation() {
            Some(citation) => citation.in_language(language).to_string(),
            None => reason.clause().map(|clause| clause.id.to_string()).unwrap_or_default(),
        };
        let cited = [cited(Language::En), cited(Language::Ja)];
        Some(Self { code, cited })
    }

    /// The code: who says so, `act` or `policy`, and the norm or the clause: `act:third-party-provision`,
    /// `policy:C13`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The place of the Act in the edition of the day, or the clause.
    #[must_use]
    pub fn cited(&self, language: Language) -> &str {
        let [en, ja] = &self.cited;
        match language {
            Language::En => en,
            Language::Ja => ja,
        }
    }
}

impl<'r> DecidedRow<'r> {
    /// The verdict.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        self.verdict
    }

    /// What decides first; none where nothing regulates the case.
    #[must_use]
    pub const fn reason(self) -> Option<&'r Reason> {
        self.reason
    }
}

/// The answers by digit: what is so, what is not, what nobody knows.
const ANSWERS: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unknown];

/// The digit of what a row says.
pub(crate) const fn digit(said: Option<bool>) -> usize {
    match said {
        Some(true) => 0,
        Some(false) => 1,
        None => 2,
    }
}

/// Every combination of answers to some facts, in the order of their digits.
pub(crate) fn every_answer(facts: &[Fact]) -> impl Iterator<Item = Vec<(Fact, Answer)>> {
    let count = 3_usize.pow(u32::try_from(facts.len()).unwrap_or_default());
    (0..count).map(|place| answers_at(facts, place))
}

/// The answers of one combination.
pub(crate) fn answers_at(facts: &[Fact], place: usize) -> Vec<(Fact, Answer)> {
    let answers = digits(place, facts.len()).filter_map(|digit| ANSWERS.get(digit).copied());
    facts.iter().copied().zip(answers).collect()
}

/// The facts of these columns, if a case can be decided over them.
pub(crate) fn facts_of(
    prepared: &Prepared,
    columns: &[(&str, &str)],
) -> Result<Vec<Fact>, ColumnError> {
    if columns.len() > Rows::MOST_COLUMNS {
        return Err(ColumnError::TooMany(columns.len()));
    }
    let mut facts = Vec::new();
    for (at, (id, column)) in columns.iter().enumerate() {
        let fact = prepared.fact(id).ok_or_else(|| ColumnError::NoFact((*id).to_owned()))?;
        if prepared.is_settled(fact) {
            return Err(ColumnError::Settled((*id).to_owned()));
        }
        let before = columns.iter().take(at);
        let twice = before.clone().any(|(other, _)| other == id).then_some(id);
        let twice =
            twice.or_else(|| before.clone().any(|(_, other)| other == column).then_some(column));
        if let Some(twice) = twice {
            return Err(ColumnError::Twice((*twice).to_owned()));
        }
        facts.push(fact);
    }
    Ok(facts)
}

impl Rows {
    /// 列の数の上限: how many columns may vary: 6,561 combinations are decided then.
    pub const MOST_COLUMNS: usize = 8;

    /// Decides a case for every combination of what these columns say: of each a fact, by its id, and the
    /// name of the column that answers it.
    ///
    /// # Errors
    ///
    /// With more than [`Rows::MOST_COLUMNS`] columns, an id that is no fact or term, one that the documents
    /// or the case answer already, and a fact or column that is named twice.
    pub fn of(prepared: &Prepared, columns: &[(&str, &str)]) -> Result<Self, ColumnError> {
        let facts = facts_of(prepared, columns)?;
        let mut rows = Self {
            columns: columns.iter().map(|(_, column)| (*column).to_owned()).collect(),
            decided: Vec::new(),
            reasons: Vec::new(),
            missing: Vec::new(),
        };
        let all: Vec<Vec<(Fact, Answer)>> = every_answer(&facts).collect();
        let decisions: Vec<Decision<'_>> = all.iter().map(|one| prepared.decide(one)).collect();
        let mut turning = Turning::default();
        decisions.iter().for_each(|decision| turning.add(decision));
        for decision in &decisions {
            let reason = Reason::of(decision, &turning).map(|reason| rows.place_of(reason));
            rows.decided.push((decision.verdict(), reason));
            for question in decision.missing() {
                let id = match question {
                    Question::Fact(fact) if facts.contains(&fact) => continue,
                    Question::Fact(fact) => prepared.fact_id(fact),
                    key => key.id().unwrap_or_default(),
                };
                if !rows.missing.iter().any(|there| there == id) {
                    rows.missing.push(id.to_owned());
                }
            }
        }
        Ok(rows)
    }

    fn place_of(&mut self, reason: Reason) -> usize {
        self.reasons.iter().position(|there| *there == reason).unwrap_or_else(|| {
            self.reasons.push(reason);
            self.reasons.len() - 1
        })
    }

    /// The names of the columns, in order.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// What is decided of a row that says this, a column after the other; what is left out is unknown.
    #[must_use]
    pub fn decide(&self, said: &[Option<bool>]) -> Option<DecidedRow<'_>> {
        let said = (0..self.columns.len()).map(|at| digit(said.get(at).copied().flatten()));
        self.at(said.fold(0, |place, digit| place * 3 + digit))
    }

    pub(crate) fn at(&self, place: usize) -> Option<DecidedRow<'_>> {
        let (verdict, reason) = self.decided.get(place)?;
        Some(DecidedRow { verdict: *verdict, reason: reason.and_then(|at| self.reasons.get(at)) })
    }

    /// How many combinations there are.
    pub(crate) fn combinations(&self) -> usize {
        self.decided.len()
    }

    /// Every reason that some combination has.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// 不足する列: the ids of the facts, or keys of the case, on which some verdict turns and that no column
    /// answers: with all of them said no row is undetermined whose columns are filled.
    #[must_use]
    pub fn missing(&self) -> &[String] {
        &self.missing
    }
}

/// A place as digits to the base of three, the first column first.
pub(crate) fn digits(place: usize, columns: usize) -> impl Iterator<Item = usize> {
    (0..columns).rev().scan((), move |(), at| {
        Some(place / 3_usize.pow(u32::try_from(at).unwrap_or_default()) % 3)
    })
}
