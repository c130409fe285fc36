//! Silence.

use super::*;

proptest! {
    #![proptest_config(tries(120))]

    /// No presumption is a yes, and none touches what somebody has answered.
    #[test]
    fn silence_is_never_yes(situation in situations(), asides in asides()) {
        let presuming = |presume| {
            let mut case = situation.case.clone();
            case.presume = presume;
            Situation { case, ..situation }.prepared()
        };
        let (Some(usual), Some(nothing)) = (presuming(Presume::Usual), presuming(Presume::Nothing))
        else {
            return Ok(());
        };
        let answers = aside(&usual, &asides);
        let (presumed, bare) = (usual.decide(&answers), nothing.decide(&answers));
        for fact in all_facts(&usual) {
            prop_assert!(!bare.is_presumed(fact));
            let (with, without) = (presumed.facts().get(fact), bare.facts().get(fact));
            let said = usual.case().facts.contains_key(usual.fact_id(fact))
                || answers.iter().any(|(answered, _)| *answered == fact);
            if presumed.is_presumed(fact) {
                prop_assert_eq!((with, without), (Answer::No, Answer::Unknown), "{}", usual.fact_id(fact));
                prop_assert!(!said, "{}", usual.fact_id(fact));
            } else {
                prop_assert_eq!(with, without, "{}", usual.fact_id(fact));
            }
        }
    }

    /// Where contradicting a presumption changes the verdict, the decision had named it.
    #[test]
    fn contradicting_a_presumed_fact_that_changes_the_verdict_was_named(
        mut situation in situations(),
        seed in any::<u64>(),
    ) {
        situation.case.presume = Presume::Usual;
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let decision = prepared.decide(&[]);
        let named: Vec<Question> = decision.presumptions().collect();
        let is_named = |fact: Fact| named.contains(&Question::about(fact));
        for question in &named {
            let presumed = all_facts(&prepared).into_iter().any(|fact| {
                Question::about(fact) == *question && decision.is_presumed(fact)
            });
            prop_assert!(presumed, "{question} is no presumption");
        }
        let presumed: Vec<Fact> =
            all_facts(&prepared).into_iter().filter(|fact| decision.is_presumed(*fact)).collect();
        for fact in presumed.iter().copied().filter(|fact| !is_named(*fact)) {
            let contradicted = prepared.decide(&and(&decision, &[(fact, Answer::Yes)])).verdict();
            prop_assert_eq!(contradicted, decision.verdict(), "{}", prepared.fact_id(fact));
        }
        // Nor do several together that it did not name.
        let mut dice = Dice(seed);
        for _ in 0..5 {
            let several: Vec<(Fact, Answer)> = presumed
                .iter()
                .filter(|fact| !is_named(**fact) && dice.percent(60))
                .map(|fact| (*fact, Answer::Yes))
                .collect();
            let contradicted = prepared.decide(&several).verdict();
            prop_assert!(!flips(contradicted, decision.verdict()), "{several:?}");
        }
    }
}
