//! The rows of a verdict as a condition on their columns: for a filter, and as SQL text.

use std::fmt::Write as _;

use appi::Verdict;
use datafusion::logical_expr::utils::{conjunction, disjunction};
use datafusion::logical_expr::{Expr, ident, lit};

use crate::rows::{Rows, digits};

/// 条件: which rows have a verdict, as a condition on their columns: any of several cases, in each of
/// which some columns are so. Null counts as unknown; the condition is never null itself.
///
/// [`Condition::to_sql`] is standard SQL (`IS TRUE`, `IS NOT NULL`), which DataFusion, PostgreSQL, DuckDB
/// and SQLite read alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    columns: Vec<String>,
    /// Of each case and column, which digits are possible, a bit each.
    cases: Vec<Vec<u8>>,
}

/// Anything: so, not so, or null.
const ANY: u8 = 0b111;

impl Rows {
    /// Which rows have this verdict.
    #[must_use]
    pub fn condition(&self, verdict: Verdict) -> Condition {
        let columns = self.columns().to_vec();
        let count = columns.len();
        let has = |place: usize| self.at(place).is_some_and(|one| one.verdict() == verdict);
        let mut cases: Vec<Vec<u8>> = Vec::new();
        for place in (0..self.combinations()).filter(|place| has(*place)) {
            if cases.iter().any(|case| covers(case, place)) {
                continue;
            }
            // As wide as it can be: what may be left out is left out.
            let mut case: Vec<u8> = digits(place, count).map(|digit| 1 << digit).collect();
            for at in 0..count {
                let narrow = case.get(at).copied().unwrap_or(ANY);
                let wider = (1..=ANY).rev().filter(|wider| wider & narrow == narrow);
                for wider in wider {
                    case.get_mut(at).into_iter().for_each(|there| *there = wider);
                    if (0..self.combinations()).all(|other| !covers(&case, other) || has(other)) {
                        break;
                    }
                }
            }
            cases.push(case);
        }
        // What the others say between them need not be said.
        for at in (0..cases.len()).rev() {
            let said = |place: usize| {
                let mut others = cases.iter().enumerate().filter(|(other, _)| *other != at);
                others.any(|(_, case)| covers(case, place))
            };
            let idle = cases.get(at).is_some_and(|case| {
                (0..self.combinations()).all(|place| !covers(case, place) || said(place))
            });
            if idle {
                cases.remove(at);
            }
        }
        Condition { columns, cases }
    }
}

fn covers(case: &[u8], place: usize) -> bool {
    let mut pairs = case.iter().zip(digits(place, case.len()));
    pairs.all(|(possible, digit)| possible & (1 << digit) != 0)
}

impl Condition {
    /// The columns that it reads.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        let read =
            |at: usize| self.cases.iter().any(|case| case.get(at).is_some_and(|it| *it != ANY));
        let columns = self.columns.iter().enumerate().filter(move |(at, _)| read(*at));
        columns.map(|(_, column)| column.as_str())
    }

    /// What each case says of its columns.
    fn said(&self) -> impl Iterator<Item = impl Iterator<Item = (&String, u8)>> {
        self.cases.iter().map(|case| {
            self.columns.iter().zip(case.iter().copied()).filter(|(_, possible)| *possible != ANY)
        })
    }

    /// The condition as an expression over columns of these names.
    #[must_use]
    pub fn to_expr(&self) -> Expr {
        let case = |said: Vec<(&String, u8)>| {
            let all = said.into_iter().map(|(column, possible)| expr(ident(column), possible));
            conjunction(all).unwrap_or_else(|| lit(true))
        };
        let any = self.said().map(|said| case(said.collect()));
        disjunction(any).unwrap_or_else(|| lit(false))
    }

    /// The condition as SQL text, to be put behind `WHERE`.
    #[must_use]
    pub fn to_sql(&self) -> String {
        let mut sql = String::new();
        let several = self.cases.len() > 1;
        for (at, said) in self.said().enumerate() {
            let all: Vec<String> = said
                .map(|(column, possible)| {
                    format!("\"{}\" {}", column.replace('"', "\"\""), word(possible))
                })
                .collect();
            let all = if all.is_empty() { "TRUE".to_owned() } else { all.join(" AND ") };
            let or = if at == 0 { "" } else { " OR " };
            // Writing to a string does not fail.
            let _ = if several { write!(sql, "{or}({all})") } else { write!(sql, "{or}{all}") };
        }
        if sql.is_empty() { "FALSE".to_owned() } else { sql }
    }
}

const fn word(possible: u8) -> &'static str {
    match possible {
        0b001 => "IS TRUE",
        0b010 => "IS FALSE",
        0b100 => "IS NULL",
        0b011 => "IS NOT NULL",
        0b101 => "IS NOT FALSE",
        _ => "IS NOT TRUE",
    }
}

fn expr(column: Expr, possible: u8) -> Expr {
    match possible {
        0b001 => column.is_true(),
        0b010 => column.is_false(),
        0b100 => column.is_null(),
        0b011 => column.is_not_null(),
        0b101 => column.is_not_false(),
        _ => column.is_not_true(),
    }
}
