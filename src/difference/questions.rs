//! Questions that are told together.

use std::collections::BTreeMap;

use serde::Serialize;

use super::scope::Question;
use crate::case::{CasePurpose, CaseRecipient};
use crate::explain::distinct;
use crate::vocabulary::{Handling, Id};

/// 問いの組: each of these handlings of each of these datasets, for each of these purposes and with each
/// of these recipients.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Asked {
    /// 取扱い: what is proposed.
    pub handlings: Vec<Handling>,
    /// The datasets.
    pub datasets: Vec<Id>,
    /// 利用目的: the purposes; `None` where none is named.
    pub purposes: Vec<Option<CasePurpose>>,
    /// 提供先: the recipients; `None` where none is named.
    pub recipients: Vec<Option<CaseRecipient>>,
}

/// The places of values, by what is asked of them in common.
type Shape = Vec<(Vec<usize>, Vec<usize>, Vec<usize>)>;

/// The places of recipients, by that of the purpose.
type OfPurposes = BTreeMap<usize, Vec<usize>>;

/// The questions at these places of the list as few groups.
pub(super) fn grouped(all: &[Question], places: &[usize]) -> Vec<Asked> {
    let asked: Vec<&Question> = places.iter().filter_map(|at| all.get(*at)).collect();
    let handlings = distinct(asked.iter().map(|one| one.handling));
    let datasets = distinct(asked.iter().map(|one| &one.dataset));
    let recipients = distinct(asked.iter().map(|one| one.recipient.clone()));
    let purposes = distinct(asked.iter().map(|one| one.purpose.clone()));
    let mut of_each: Vec<Vec<[usize; 3]>> = vec![Vec::new(); handlings.len()];
    for one in &asked {
        let place = |at: Option<usize>| at.unwrap_or(0);
        let handling = place(handlings.iter().position(|other| *other == one.handling));
        let own = [
            place(datasets.iter().position(|other| **other == one.dataset)),
            place(purposes.iter().position(|other| *other == one.purpose)),
            place(recipients.iter().position(|other| *other == one.recipient)),
        ];
        if let Some(there) = of_each.get_mut(handling) {
            there.push(own);
        }
    }
    let mut groups: Vec<(Vec<Handling>, Shape)> = Vec::new();
    for (handling, asked) in handlings.into_iter().zip(of_each) {
        let shape = shape(&asked);
        match groups.iter_mut().find(|(_, there)| *there == shape) {
            Some((handlings, _)) => handlings.push(handling),
            None => groups.push((vec![handling], shape)),
        }
    }
    fn these<T: Clone>(all: &[T], places: &[usize]) -> Vec<T> {
        places.iter().filter_map(|at| all.get(*at).cloned()).collect()
    }
    let told = groups.into_iter().flat_map(|(handlings, shape)| {
        let told = shape.into_iter().map(|(of_datasets, of_purposes, of_recipients)| Asked {
            handlings: handlings.clone(),
            datasets: these(&datasets, &of_datasets).into_iter().cloned().collect(),
            purposes: these(&purposes, &of_purposes),
            recipients: these(&recipients, &of_recipients),
        });
        told.collect::<Vec<_>>()
    });
    told.collect()
}

/// The same as products: datasets of which the same is asked, and of these the purposes.
fn shape(asked: &[[usize; 3]]) -> Shape {
    let mut of_datasets: BTreeMap<usize, OfPurposes> = BTreeMap::new();
    for [dataset, purpose, recipient] in asked {
        let of_purposes = of_datasets.entry(*dataset).or_default();
        of_purposes.entry(*purpose).or_default().push(*recipient);
    }
    let mut shape = Shape::new();
    let mut groups: Vec<(Vec<usize>, OfPurposes)> = Vec::new();
    for (dataset, of_purposes) in of_datasets {
        match groups.iter_mut().find(|(_, there)| *there == of_purposes) {
            Some((datasets, _)) => datasets.push(dataset),
            None => groups.push((vec![dataset], of_purposes)),
        }
    }
    for (datasets, of_purposes) in groups {
        let mut same: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
        for (purpose, recipients) in of_purposes {
            match same.iter_mut().find(|(_, there)| *there == recipients) {
                Some((purposes, _)) => purposes.push(purpose),
                None => same.push((vec![purpose], recipients)),
            }
        }
        let told = same.into_iter();
        shape.extend(told.map(|(purposes, recipients)| (datasets.clone(), purposes, recipients)));
    }
    shape
}
