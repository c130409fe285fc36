//! The states of a slice: what may differ from case to case of a table, and how.

use indexmap::IndexMap;

use super::cells::{self, written};
use super::column::Column;
use super::cover::State;
use super::rows::Row;
use super::slice::Slice;
use crate::case::{Case, Consent};
use crate::explain::distinct;
use crate::policy::Policy;
use crate::vocabulary::{InformationKind, RequestKind, Source};

/// Something in which rows differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Variable {
    Column(Column),
    Consents,
    Fact(String),
}

/// The states of a slice.
pub(super) struct Space<'s> {
    slice: &'s Slice,
    pub(super) variables: Vec<Variable>,
    pub(super) values: Vec<Vec<String>>,
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
    pub(super) fn new(slice: &'s Slice, policy: &Policy, rows: &[&Row]) -> Self {
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
    pub(super) fn cells(&self, row: &Row) -> Vec<Vec<String>> {
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
    pub(super) fn case(&self, state: &State) -> Option<Case> {
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
