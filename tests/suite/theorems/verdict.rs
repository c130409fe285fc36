//! The verdict, and the rulings it follows from.

use super::*;

proptest! {
    #![proptest_config(tries(150))]

    /// What the Act prohibits is prohibited; so is what the policy prohibits, unless a
    /// law compels it.
    #[test]
    fn prohibition_trumps(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&aside(&prepared, &asides));
        let (overall, [act, policy]) = rulings(&decision);
        let facts = decision.facts();
        let compelled = facts.get(Fact::CompelledByLaw).and(!facts.get(Fact::LawIsForeign));
        match (act.verdict(), policy.verdict(), compelled) {
            (Verdict::Prohibited, ..) | (_, Verdict::Prohibited, Answer::No) => {
                prop_assert_eq!(overall, Verdict::Prohibited);
            }
            (act, Verdict::Prohibited, Answer::Yes) => {
                prop_assert_eq!(overall, act);
                prop_assert_eq!(decision.is_conflict(), act == Verdict::Permitted);
            }
            (Verdict::Permitted, Verdict::Permitted, _) => {
                prop_assert_eq!(overall, Verdict::Permitted);
            }
            _ => {}
        }
        if overall == Verdict::Permitted {
            prop_assert_eq!(act.verdict(), Verdict::Permitted);
            prop_assert!(policy.verdict() == Verdict::Permitted || compelled == Answer::Yes);
        }
    }

    /// An authority permits only where none of its rules bites and none that is open
    /// can come to bite, and whatever it does not permit has a rule to show for it.
    #[test]
    fn permitted_only_if_nothing_bites_or_is_open(
        situation in situations(),
        asides in asides(),
        seed in any::<u64>(),
    ) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let mut dice = Dice(seed);
        let decision = prepared.decide(&aside(&prepared, &asides));
        for authority in [Authority::Act, Authority::Policy] {
            let some = |decision: &Decision<'_>, kind| {
                let mut reasons = decision.reasons().filter(|one| one.authority() == authority);
                reasons.any(|reason| reason.kind() == kind)
            };
            let bites = some(&decision, ReasonKind::Prohibits);
            let open = some(&decision, ReasonKind::Open);
            match decision.ruling(authority).verdict() {
                Verdict::Permitted => prop_assert!(!bites),
                Verdict::Undetermined | Verdict::Prohibited => prop_assert!(bites || open),
            }
            if open && decision.ruling(authority).verdict() == Verdict::Permitted {
                for _ in 0..3 {
                    let complete = prepared.decide(&any_completion(&decision, &mut dice));
                    prop_assert!(!some(&complete, ReasonKind::Prohibits), "{:?}", complete.facts());
                }
            }
        }
    }

    /// Answer by answer, a definite verdict never becomes its opposite.
    #[test]
    fn learning_an_unknown_fact_never_flips_a_verdict(
        situation in situations(),
        asides in asides(),
        seed in any::<u64>(),
    ) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let mut dice = Dice(seed);
        let mut answers = aside(&prepared, &asides);
        for _ in 0..8 {
            let decision = prepared.decide(&answers);
            let before = decision.verdict();
            let open = open_questions(&decision);
            if open.is_empty() {
                break;
            }
            let question = dice.pick(&open);
            let possible = in_any_order(&decision, question, &mut dice);
            answer_with_one_of(&prepared, &mut answers, possible);
            let after = prepared.decide(&answers).verdict();
            prop_assert!(!flips(before, after), "{before} to {after} by {question}");
        }
    }
}
