//! The first screen: the picture, and each flow as it is decided, like ones as one.

use super::markdown::{section, table};
use super::page::{Decided, Page};
use super::words;
use crate::policy::Dataset;

/// Flows of which all is told in the same words but what goes out.
pub(super) struct Row<'p, 'r> {
    pub(super) flows: Vec<&'p Decided<'r>>,
    told: [String; 7],
}

impl<'r> Row<'_, 'r> {
    pub(super) fn numbers(&self) -> Vec<usize> {
        self.flows.iter().map(|one| one.number).collect()
    }

    pub(super) fn datasets(&self) -> Vec<&'r Dataset> {
        self.flows.iter().flat_map(|one| one.flow.datasets().iter().copied()).collect()
    }
}

impl<'r> Page<'r> {
    pub(super) fn glance(&self) -> String {
        let rows = self.rows();
        let parts = [self.picture(&rows), self.verdicts(&rows)];
        let shown: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        section(self.say(words::GLANCE), [shown.join("\n")])
    }

    /// The rows, in the order of the first flow of each.
    pub(super) fn rows(&self) -> Vec<Row<'_, 'r>> {
        let mut rows: Vec<Row<'_, 'r>> = Vec::new();
        for one in &self.decided {
            let told = self.told(one);
            match rows.iter_mut().find(|row| row.told == told) {
                Some(row) => row.flows.push(one),
                None => rows.push(Row { flows: vec![one], told }),
            }
        }
        rows
    }

    /// What goes out, to whom, on what ground, and whether it may.
    fn verdicts(&self, rows: &[Row<'_, 'r>]) -> String {
        let heads = [
            words::NUMBER,
            words::DATASET,
            words::TO,
            words::GROUND,
            words::ACT,
            words::POLICY,
            words::VERDICT,
            words::DECIDED_BY,
            words::OPEN,
        ];
        let cells = rows.iter().map(|row| {
            let datasets = row.datasets().into_iter().map(|one| self.text(&one.name));
            let datasets = datasets.collect::<Vec<_>>().join(self.say(words::SEMICOLON));
            let [to, ground, act, policy, verdict, decided, open] = row.told.clone();
            let numbers = self.runs(&row.numbers(), "");
            [numbers, datasets, to, ground, act, policy, verdict, decided, open]
        });
        table(heads.map(|head| self.say(head)), &cells.collect::<Vec<_>>())
    }
}
