//! Gaps and overlaps of a table: its rows as conditions.

use super::column::Column;
use super::cover::{State, conflicts, meet};
use super::error::TableError;
use super::example::Example;
use super::gaps::Search;
use super::questions::Table;
use super::rows::Row;
use super::slice::Slice;
use super::space::Space;
use crate::compile::CompileError;
use crate::edition::Edition;
use crate::policy::Policy;

/// 網羅性: what a table leaves out of a slice, and where it contradicts itself.
#[derive(Clone, Debug)]
pub struct Coverage {
    gaps: Vec<Example>,
    overlaps: Vec<Overlap>,
    redundant: Vec<Row>,
}

/// 重複: two rows that cover one case and expect different answers.
#[derive(Clone, Debug)]
pub struct Overlap {
    rows: [Row; 2],
    example: Example,
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
