//! The remedies that a row expects.

use super::word::parts;
use crate::decision::{Decision, Step};
use crate::sorted::InOrder as _;
use crate::text::{Text, said};

/// Remedies that have to be among those of a decision; of an empty list, that there is
/// none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remedies(Vec<Vec<String>>);

impl Remedies {
    /// Reads a cell: remedies parted by semicolons, their steps by ` + `; `none` for none.
    pub(super) fn read(cell: &str) -> Self {
        let remedies = parts(cell, ';').filter(|one| *one != "none");
        Self(remedies.map(|one| sorted(one.split(" + ").map(str::to_owned).collect())).collect())
    }

    /// What is expected, and what there is instead.
    pub(super) fn otherwise(&self, decision: &Decision<'_>) -> Option<[Text; 2]> {
        let remedies = decision.remedies();
        let there = remedies.iter().map(|remedy| {
            sorted(remedy.steps().iter().map(|step| written(step, decision)).collect())
        });
        let there: Vec<Vec<String>> = there.collect();
        let met = if self.0.is_empty() {
            there.is_empty()
        } else {
            self.0.iter().all(|one| there.contains(one))
        };
        (!met).then(|| [told(&self.0), told(&there)])
    }
}

/// The id of the fact to bring about, or the kind of step and what it is about.
fn written(step: &Step, decision: &Decision<'_>) -> String {
    let prepared = decision.prepared();
    match step {
        Step::Fulfil(fact) => prepared.fact_id(*fact).to_owned(),
        Step::ObtainAnew(fact) => format!("anew {}", prepared.fact_id(*fact)),
        Step::LeaveOut(items) => {
            let items: Vec<&str> = items.iter().map(|item| item.as_str()).collect();
            format!("leave-out {}", items.join(" "))
        }
        Step::RuleOut(fact) => format!("rule-out {}", prepared.fact_id(*fact)),
        Step::WaitUntil(day) => format!("wait-until {day}"),
        Step::AmendClause(clause) => format!("amend {clause}"),
        Step::SpecifyPurpose => "specify-purpose".to_owned(),
        Step::ChangePurpose => "change-purpose".to_owned(),
        Step::AnnounceJointUse => "announce-joint-use".to_owned(),
        Step::Anonymise => "anonymise".to_owned(),
    }
}

fn sorted(mut steps: Vec<String>) -> Vec<String> {
    steps.put_in_order(Ord::cmp);
    steps
}

fn told(remedies: &[Vec<String>]) -> Text {
    if remedies.is_empty() {
        return said!("none", "なし");
    }
    let remedies: Vec<String> = remedies.iter().map(|steps| steps.join(" + ")).collect();
    remedies.join("; ").as_str().into()
}
