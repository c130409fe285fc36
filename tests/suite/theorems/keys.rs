//! Keys: kind, relation, source, request.

use super::*;

proptest! {
    #![proptest_config(tries(80))]

    /// A key that an answer gives decides as the same key given by the case.
    #[test]
    fn a_key_answered_decides_as_a_key_given(situation in situations(), value in any::<Index>()) {
        let facts: Vec<Fact> = InformationKind::ALL
            .iter()
            .map(|kind| Fact::Kind(*kind))
            .chain(Relation::ALL.iter().map(|relation| Fact::Relation(*relation)))
            .chain(appi::vocabulary::Source::ALL.iter().map(|source| Fact::Source(*source)))
            .collect();
        let fact = *value.get(&facts);
        let with = |known: bool| {
            let mut case = situation.case.clone();
            case.acting_as = appi::case::ActingAs::Operator;
            case.facts.retain(|id, _| !["kind-", "relation-", "source-"].iter().any(|key| id.starts_with(key)));
            match fact {
                Fact::Kind(kind) => {
                    case.kind = Some(if known { OrUnknown::Known(kind) } else { nobody_knows() });
                }
                Fact::Source(source) => {
                    case.source = Some(if known { OrUnknown::Known(source) } else { nobody_knows() });
                }
                Fact::Relation(relation) => {
                    case.recipient = Some(CaseRecipient::Described(DescribedRecipient {
                        name: Some("somebody".to_owned()),
                        relation: Some(if known { OrUnknown::Known(relation) } else { nobody_knows() }),
                        ..DescribedRecipient::default()
                    }));
                }
                _ => {}
            }
            Situation { case, ..situation.clone() }.prepared()
        };
        let (Some(given), Some(open)) = (with(true), with(false)) else { return Ok(()) };
        // What contradicts the case counts for nothing, and is left out of a document.
        if open.check(&[(fact, Answer::Yes)]).is_err() {
            return Ok(());
        }
        // Rows of persons are no totals because the case calls them so: that is asked all the same.
        if fact == Fact::Kind(InformationKind::Statistics) && !given.is_settled(fact) {
            return Ok(());
        }
        let answered = open.decide(&[(fact, Answer::Yes)]);
        prop_assert_eq!(rulings(&given.decide(&[])), rulings(&answered), "{:?}", fact);
    }
}

fn nobody_knows<T>() -> OrUnknown<T> {
    OrUnknown::Unknown
}
