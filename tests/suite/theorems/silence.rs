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

    /// What is answered beside a case is what the case could have answered: yes, no and unknown.
    #[test]
    fn answers_beside_a_case_are_answers_of_the_case(situation in situations(), asides in asides()) {
        let Some(prepared) = situation.prepared() else { return Ok(()) };
        let mut case = situation.case.clone();
        let mut answers: Vec<(Fact, Answer)> = Vec::new();
        for (fact, answer) in aside(&prepared, &asides) {
            let id = prepared.fact_id(fact).to_owned();
            let is_key = Question::about(fact) != Question::Fact(fact);
            let said = case.facts.contains_key(&id);
            if !is_key && !said && !prepared.is_settled(fact) {
                case.facts.insert(id, answer);
                answers.push((fact, answer));
            }
        }
        if prepared.check(&answers).is_err() {
            return Ok(());
        }
        let Some(answered) = (Situation { case, ..situation }).prepared() else { return Ok(()) };
        let (beside, within) = (prepared.decide(&answers), answered.decide(&[]));
        prop_assert_eq!(rulings(&beside), rulings(&within), "{:?}", answers);
        let asked = |decision: &Decision<'_>| decision.missing().collect::<Vec<_>>();
        prop_assert_eq!(asked(&beside), asked(&within), "{:?}", answers);
        let presumed = |decision: &Decision<'_>| decision.presumptions().collect::<Vec<_>>();
        prop_assert_eq!(presumed(&beside), presumed(&within), "{:?}", answers);
        let reasons = |decision: &Decision<'_>| -> Vec<_> {
            let all = decision.reasons();
            all.map(|one| (one.kind(), one.citations().collect::<Vec<_>>())).collect()
        };
        prop_assert_eq!(reasons(&beside), reasons(&within), "{:?}", answers);
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
            let contradicted = prepared.decide(&and(&decision, &[(fact, Answer::Yes)]));
            // What follows from it may contradict one that is named.
            let mut told = presumed.iter().filter(|other| is_named(**other));
            if told.all(|other| contradicted.is_presumed(*other)) {
                let verdict = contradicted.verdict();
                prop_assert_eq!(verdict, decision.verdict(), "{}", prepared.fact_id(fact));
            }
        }
        // Nor do several together that it did not name.
        let mut dice = Dice(seed);
        for _ in 0..5 {
            let several: Vec<(Fact, Answer)> = presumed
                .iter()
                .filter(|fact| !is_named(**fact) && dice.percent(60))
                .map(|fact| (*fact, Answer::Yes))
                .collect();
            let contradicted = prepared.decide(&several);
            let mut told = presumed.iter().filter(|other| is_named(**other));
            if told.all(|other| contradicted.is_presumed(*other)) {
                prop_assert!(!flips(contradicted.verdict(), decision.verdict()), "{several:?}");
            }
        }
    }
}
