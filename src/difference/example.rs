//! A state as a case that either side can be asked.

use super::common::{Asked, Asking};
use super::error::DifferenceError;
use super::scope::Question;
use crate::answer::Answer;
use crate::case::{Case, CaseRecipient, DescribedRecipient, OrUnknown, Presume};
use crate::fact::{FOLLOWS, Fact, FactMask, FactSet, Silence};
use crate::vocabulary::{NamedRecipient, Relation};

/// The cases of a question in which these facts are so and no other that is open. Silence says what it
/// says usually, so that a case need not deny everything that nobody claims.
pub(super) fn cases(
    asking: &mut Asking<'_>,
    question: &Question,
    so: FactMask,
) -> Result<Option<[Case; 2]>, DifferenceError> {
    let (Some(before), Some(after)) = (asking.ask(0, question)?, asking.ask(1, question)?) else {
        return Ok(None);
    };
    let (Some(before), Some(after)) =
        (case(asking, 0, question, &before, so), case(asking, 1, question, &after, so))
    else {
        return Ok(None);
    };
    Ok(Some([before, after]))
}

fn case(
    asking: &Asking<'_>,
    side: usize,
    question: &Question,
    asked: &Asked,
    so: FactMask,
) -> Option<Case> {
    let mut case = asking.sides.case(side, question, asking.scope)?;
    case.presume = Presume::Usual;
    let known = asked.fixed.known();
    let so = so.minus(known);
    for fact in so.iter() {
        match fact {
            Fact::Kind(kind) => case.kind = Some(OrUnknown::Known(kind)),
            Fact::Source(source) => case.source = Some(OrUnknown::Known(source)),
            Fact::Request(request) if case.handling.is_about_a_request() => {
                case.request = Some(OrUnknown::Known(request));
            }
            Fact::Relation(relation) => related(&mut case, relation),
            _ => {}
        }
    }
    let rules = asking.known(side, asked.place)?;
    let settled = FactSet { yes: asked.fixed.yes.union(so), no: asked.fixed.no.minus(so) };
    // What can still turn something where this is so.
    let (read, beside) = rules.left(asking.common, side, settled);
    let follows = |fact: Fact| FOLLOWS.iter().any(|one| one.then == (fact, Answer::Yes));
    let asked_for = |fact: &Fact| {
        asking.silence(side, *fact) == Silence::Asked || beside.contains(*fact) || follows(*fact)
    };
    let denied = read.minus(known).minus(so).iter().filter(asked_for);
    let denied = denied.map(|fact| (fact, Answer::No));
    for (fact, answer) in so.iter().map(|fact| (fact, Answer::Yes)).chain(denied) {
        let is_single = fact.group().is_none() && !matches!(fact, Fact::Handling(_));
        if let Some(id) = asking.id(side, fact).filter(|_| is_single) {
            case.facts.insert(id, answer);
        }
    }
    Some(case)
}

/// Names the relation of whoever gets it. Of who takes information in for the operator only what it may
/// be is named.
fn related(case: &mut Case, relation: Relation) {
    match case.handling.recipient() {
        NamedRecipient::None(_) => return,
        NamedRecipient::TakesItIn if !case.handling.may_name(relation) => {
            for other in Relation::ALL.iter().filter(|one| case.handling.may_name(**one)) {
                case.facts.insert(Fact::Relation(*other).to_string(), Answer::No);
            }
            return;
        }
        _ => {}
    }
    let mut described = match case.recipient.take() {
        Some(CaseRecipient::Declared(id)) => {
            DescribedRecipient { id: Some(id), ..DescribedRecipient::default() }
        }
        Some(CaseRecipient::Described(described)) => described,
        None => DescribedRecipient {
            name: Some("somebody".to_owned()),
            ..DescribedRecipient::default()
        },
    };
    described.relation = Some(OrUnknown::Known(relation));
    case.recipient = Some(CaseRecipient::Described(described));
}
