//! Gaps and overlaps of a table: its rows as conditions.

use indexmap::IndexMap;

use super::cells::{self, written};
use super::column::Column;
use super::cover::{State, conflicts, meet};
use super::error::TableError;
use super::questions::Table;
use super::rows::Row;
use super::slice::Slice;
use super::states::{ALL, NONE, States, TooManyStates};
use crate::case::{Case, Consent};
use crate::compile::{CompileError, CompiledPolicy, PrepareError};
use crate::edition::Edition;
use crate::explain::distinct;
use crate::policy::Policy;
use crate::text::Language;
use crate::vocabulary::{InformationKind, RequestKind, Source};

/// How many gaps there may be; a table with more has no shape yet.
pub(super) const MOST_GAPS: usize = 1_000;

/// How many states that the policy excludes are looked at.
const MOST_EXCLUDED: usize = 10_000;

/// 網羅性: what a table leaves out of a slice, and where it contradicts itself.
#[derive(Clone, Debug)]
pub struct Coverage {
    gaps: Vec<Example>,
    overlaps: Vec<Overlap>,
    redundant: Vec<Row>,
}

/// A case, with its decision in a line.
#[derive(Clone, Debug)]
pub struct Example {
    pub(super) case: Case,
    lines: [String; 2],
}

/// 重複: two rows that cover one case and expect different answers.
#[derive(Clone, Debug)]
pub struct Overlap {
    rows: [Row; 2],
    example: Example,
}

impl Example {
    /// `None` for a state that the policy excludes.
    fn of(compiled: &CompiledPolicy, case: Case) -> Result<Option<Self>, PrepareError> {
        let prepared = match compiled.prepare(&case) {
            Ok(prepared) => prepared,
            Err(PrepareError::Case(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        let decision = prepared.decide(&[]);
        let line = |language| decision.explain(language).line();
        let lines = [line(Language::En), line(Language::Ja)];
        Ok(Some(Self { case, lines }))
    }

    /// The case.
    #[must_use]
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// How it is decided, in one line.
    #[must_use]
    pub const fn line(&self, language: Language) -> &str {
        let [en, ja] = &self.lines;
        match language {
            Language::En => en.as_str(),
            Language::Ja => ja.as_str(),
        }
    }
}

impl Overlap {
    /// The two rows, in the order of the table.
    #[must_use]
    pub const fn rows(&self) -> &[Row; 2] {
        &self.rows
    }

    /// A case that both cover.
    #[must_use]
    pub const fn example(&self) -> &Example {
        &self.example
    }
}

impl Coverage {
    /// 欠落: the cases of the slice that no row covers. Each stands for all cases in which what it
    /// says is so, and says no more than it must; between them they are all that is not covered.
    #[must_use]
    pub fn gaps(&self) -> &[Example] {
        &self.gaps
    }

    /// Rows that contradict each other.
    #[must_use]
    pub fn overlaps(&self) -> &[Overlap] {
        &self.overlaps
    }

    /// 不要な行: rows that add nothing: of all that they cover another row says the answer too, or
    /// several do between them. Of rows that cover the same the first counts.
    #[must_use]
    pub fn redundant(&self) -> &[Row] {
        &self.redundant
    }

    /// Whether every case of the slice is covered, and none contradictorily.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.gaps.is_empty() && self.overlaps.is_empty()
    }
}

/// Something in which rows differ.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Variable {
    Column(Column),
    Consents,
    Fact(String),
}

/// The states of a slice.
struct Space<'s> {
    slice: &'s Slice,
    variables: Vec<Variable>,
    values: Vec<Vec<String>>,
    consents: IndexMap<String, Vec<Consent>>,
}

const KEYS: [Column; 11] = [
    Column::Dataset,
    Column::Purpose,
    Column::Recipient,
    Column::Items,
    Column::Kind,
    Column::Source,
    Column::ActingAs,
    Column::Request,
    Column::Posted,
    Column::Affected,
    Column::Presume,
];

impl<'s> Space<'s> {
    fn new(slice: &'s Slice, policy: &Policy, rows: &[&Row]) -> Self {
        let mut space =
            Self { slice, variables: Vec::new(), values: Vec::new(), consents: IndexMap::new() };
        for column in KEYS {
            let mut values = match column {
                Column::Dataset | Column::Purpose | Column::Recipient => {
                    slice.values(policy, column)
                }
                Column::Kind => {
                    InformationKind::ALL.iter().map(|one| one.id().to_owned()).collect()
                }
                Column::Source => Source::ALL.iter().map(|one| one.id().to_owned()).collect(),
                Column::Request => RequestKind::ALL.iter().map(|one| one.id().to_owned()).collect(),
                _ => Vec::new(),
            };
            if values.is_empty() {
                let said = rows.iter().filter_map(|row| written(&row.case, column));
                values = usual(column).map(str::to_owned).into_iter().chain(said).collect();
                // What all rows leave as usual is no variable.
                if usual(column).is_some() && values.len() == 1 {
                    values.clear();
                }
            }
            space.add(Variable::Column(column), values);
        }
        if !slice.without_consent {
            let records = rows.iter().filter_map(|row| row.case.consents.as_ref());
            space.consents = records.map(|records| (told(records), records.clone())).collect();
            space.add(Variable::Consents, space.consents.keys().cloned().collect());
        }
        for fact in rows.iter().flat_map(|row| row.case.facts.keys()) {
            let variable = Variable::Fact(fact.clone());
            if !slice.facts.contains_key(fact) && !space.variables.contains(&variable) {
                space.add(variable, vec!["yes".to_owned(), "no".to_owned()]);
            }
        }
        space
    }

    fn add(&mut self, variable: Variable, values: Vec<String>) {
        self.variables.push(variable);
        self.values.push(distinct(values));
    }

    /// The values that a row allows, by variable.
    fn cells(&self, row: &Row) -> Vec<Vec<String>> {
        let of = |(variable, values): (&Variable, &Vec<String>)| match variable {
            Variable::Column(column) => {
                let usual = usual(*column).filter(|_| !values.is_empty());
                written(&row.case, *column).or_else(|| usual.map(str::to_owned))
            }
            Variable::Consents => row.case.consents.as_ref().map(|records| told(records)),
            Variable::Fact(fact) => row.case.facts.get(fact).map(|answer| answer.id().to_owned()),
        };
        let variables = self.variables.iter().zip(&self.values);
        variables.map(|variable| of(variable).into_iter().collect()).collect()
    }

    /// A case in a state; what does not matter is left out.
    fn case(&self, state: &State) -> Option<Case> {
        let mut case = self.slice.case("");
        for (variable, value) in self.variables.iter().zip(state) {
            let Some(value) = value else { continue };
            match variable {
                Variable::Column(column) => cells::read(&mut case, *column, value).ok()?,
                Variable::Consents => case.consents = self.consents.get(value).cloned(),
                Variable::Fact(fact) => {
                    case.facts.insert(fact.clone(), super::word::word(value).ok()?);
                }
            }
        }
        // Some dataset it must be: no row reads it, so that any will do.
        if case.dataset == *"" {
            case.dataset = self.values.first()?.first()?.as_str().into();
        }
        Some(case)
    }
}

/// What an empty cell of a column means, where it does not mean anything at all.
const fn usual(column: Column) -> Option<&'static str> {
    match column {
        Column::ActingAs => Some("operator"),
        Column::Presume => Some("usual"),
        _ => None,
    }
}

/// Consents on record, as a value that tells them apart.
fn told(records: &[Consent]) -> String {
    format!("{records:?}")
}

/// A search for what no row covers.
struct Search<'s> {
    space: Space<'s>,
    compiled: &'s CompiledPolicy,
    states: States,
    /// The keys that some row reads and whose silence means something: these are said in a case.
    said: Vec<usize>,
    excluded: usize,
}

impl<'s> Search<'s> {
    fn new(space: Space<'s>, compiled: &'s CompiledPolicy, rows: &[&[Vec<String>]]) -> Self {
        let states = States::new(space.values.clone());
        let reads = |at: usize| rows.iter().any(|row| row.get(at).is_some_and(|it| !it.is_empty()));
        let means = |variable: &Variable| match variable {
            Variable::Column(column) => !matches!(
                column,
                // Who leaves these out knows less, and contradicts nothing else.
                Column::Purpose | Column::Recipient | Column::Request
            ),
            Variable::Consents | Variable::Fact(_) => false,
        };
        let said = (space.variables.iter().enumerate())
            .filter(|(at, variable)| means(variable) && reads(*at))
            .map(|(at, _)| at)
            .collect();
        Self { space, compiled, states, said, excluded: 0 }
    }

    fn example(&self, state: &State) -> Result<Option<Example>, TableError> {
        let case = self.space.case(state);
        Ok(case.map_or(Ok(None), |case| Example::of(self.compiled, case))?)
    }

    /// What no row covers.
    fn gaps(&mut self, rows: &[&[Vec<String>]]) -> Result<Vec<Example>, TableError> {
        let covered = self.together(rows.iter().copied())?;
        let mut uncovered = self.states.without(ALL, covered)?;
        let (mut left, mut gaps) = (uncovered, Vec::new());
        while let Some(state) = self.states.first(left) {
            let widest = self.states.widest(&state, uncovered)?;
            let (state, example) = self.possible(&state, widest)?;
            let set = self.states.of(&state)?;
            left = self.states.without(left, set)?;
            match example {
                Some(_) if gaps.len() == MOST_GAPS => return Err(TableError::TooManyGaps),
                Some(example) => gaps.push(example),
                None => uncovered = self.states.without(uncovered, set)?,
            }
        }
        Ok(gaps)
    }

    /// An example of what is as wide as can be around a state, or of a part of that; where the policy
    /// excludes it none, and all states in which this is so.
    fn possible(
        &mut self,
        state: &State,
        widest: State,
    ) -> Result<(State, Option<Example>), TableError> {
        if let Some(example) = self.example(&widest)? {
            return Ok((widest, Some(example)));
        }
        // Silence may be what contradicts: the items that a dataset has, the kind that it is.
        let mut narrow = widest;
        for at in &self.said {
            let first = self.space.values.get(*at).and_then(|values| values.first());
            let value = state.get(*at).cloned().flatten().or_else(|| first.cloned());
            narrow.get_mut(*at).into_iter().for_each(|there| there.clone_from(&value));
        }
        if let Some(example) = self.example(&narrow)? {
            return Ok((narrow, Some(example)));
        }
        self.excluded += 1;
        if self.excluded > MOST_EXCLUDED {
            return Err(TableError::TooEntangled);
        }
        // What contradicts goes on contradicting, whatever else is said.
        for at in (0..narrow.len()).filter(|at| !self.said.contains(at)) {
            let Some(said) = narrow.get_mut(at).and_then(Option::take) else { continue };
            if self.example(&narrow)?.is_some()
                && let Some(there) = narrow.get_mut(at)
            {
                *there = Some(said);
            }
        }
        Ok((narrow, None))
    }

    fn together<'r>(
        &mut self,
        rows: impl Iterator<Item = &'r [Vec<String>]>,
    ) -> Result<u32, TooManyStates> {
        let mut all = NONE;
        for row in rows {
            let row = self.states.row(row)?;
            all = self.states.either(all, row)?;
        }
        Ok(all)
    }

    /// The places of the rows that others cover, the last first left out.
    fn redundant(&mut self, rows: &[&[Vec<String>]]) -> Result<Vec<usize>, TooManyStates> {
        let mut left_out: Vec<usize> = Vec::new();
        for (at, row) in rows.iter().enumerate().rev() {
            let kept = rows.iter().enumerate();
            let others = kept.filter(|(other, _)| *other != at && !left_out.contains(other));
            let others = self.together(others.map(|(_, row)| *row))?;
            let mine = self.states.row(row)?;
            if self.states.without(mine, others)? == NONE {
                left_out.push(at);
            }
        }
        left_out.reverse();
        Ok(left_out)
    }
}

impl Table {
    /// Which cases of a slice no row covers, which rows add nothing, and which rows contradict each other.
    ///
    /// A row is a condition: it covers every case with the values of its cells, and
    /// an empty cell, or a dash, allows any. Facts are yes or no. Dataset, purpose and
    /// recipient are those of the slice, keys such as `kind` have all their values, and
    /// items, numbers and consents those that occur in the rows. Once a row says that the
    /// operator acts as entrustee, or that nothing is presumed, the rows that do not are
    /// about the usual case, and it is asked for too. Left out are rows of
    /// another handling or edition, those that contradict a fact of the slice, and
    /// those that expect `undetermined`: they are about what is open. States that the
    /// policy excludes are no gaps. The answer is exact: it is found, or refused.
    ///
    /// # Errors
    ///
    /// Where the policy does not compile for the edition of the day, or a case cannot be
    /// prepared for another reason than that the policy excludes it. Where there are more than 1,000
    /// gaps ([`TableError::TooManyGaps`]), or the rows divide the cases in too many ways to tell
    /// ([`TableError::TooEntangled`]).
    ///
    /// ```
    /// use appi::table::{Slice, Table};
    /// use appi::{Handling, Policy};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let document = std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document)?;
    /// let table = Table::markdown("
    /// Background: date 2026-11-21; handling use; dataset customers.
    ///
    /// | purpose | improper-use | act |
    /// | --- | --- | --- |
    /// | promotion | no | permitted |
    /// | | yes | prohibited |
    /// ")?;
    /// let mut slice = Slice::new("2026-11-21".parse()?, Handling::Use);
    /// slice.datasets = vec!["customers".into()];
    /// slice.purposes = vec![
    ///     appi::case::CasePurpose::Declared("promotion".into()),
    ///     appi::case::CasePurpose::Declared("selection-results".into()),
    /// ];
    /// let coverage = table.coverage(&policy, &slice)?;
    /// assert_eq!(coverage.gaps().len(), 1);
    /// assert!(coverage.to_string().contains("no row covers"));
    /// assert!(coverage.to_string().contains("purpose selection-results, improper-use no"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn coverage(&self, policy: &Policy, slice: &Slice) -> Result<Coverage, TableError> {
        let edition = Edition::in_force_on(slice.date).map_err(CompileError::Edition)?;
        let compiled = policy.compile(edition)?;
        let datasets = slice.values(policy, Column::Dataset);
        let concerned = |row: &&Row| {
            row.case.handling == slice.handling
                && edition.contains(row.case.date)
                && row.document.as_ref().is_none_or(|document| *document == policy.id)
                && row.settings.is_empty()
                && datasets.contains(&row.case.dataset.to_string())
                && slice.facts.iter().all(|(fact, answer)| {
                    row.case.facts.get(fact).is_none_or(|there| there == answer)
                })
                && !row.expected.is_open()
        };
        let rows: Vec<&Row> = self.rows.iter().filter(concerned).collect();
        let space = Space::new(slice, policy, &rows);
        let cells: Vec<Vec<Vec<String>>> = rows.iter().map(|row| space.cells(row)).collect();
        let conditions: Vec<&[Vec<String>]> = cells.iter().map(Vec::as_slice).collect();
        let mut search = Search::new(space, &compiled, &conditions);
        let gaps = search.gaps(&conditions)?;

        let mut overlaps = Vec::new();
        for (at, (row, mine)) in rows.iter().zip(&cells).enumerate() {
            for (other, theirs) in rows.iter().zip(&cells).skip(at + 1) {
                if !row.expected.contradicts(&other.expected) || !conflicts(mine, theirs).is_empty()
                {
                    continue;
                }
                let both = meet(mine, theirs);
                let state: State = both.iter().map(|values| values.first().cloned()).collect();
                if let Some(example) = search.example(&state)? {
                    overlaps.push(Overlap { rows: [(*row).clone(), (*other).clone()], example });
                }
            }
        }
        let redundant = search.redundant(&conditions)?;
        let redundant = redundant.into_iter().filter_map(|at| rows.get(at));
        let redundant = redundant.map(|row| (*row).clone()).collect();
        Ok(Coverage { gaps, overlaps, redundant })
    }
}
