//! What a register can do to a decision.

use appi::Day;
use appi::register::{Contract, ContractTerm, RecipientEntry, Register, StandingAnswer};
use appi::vocabulary::Text;

use super::*;

/// A register of random standing answers to facts that a person answers, and of contracts with
/// the recipients of the policy.
fn register(policy: &Policy, date: Day, dice: &mut Dice) -> Register {
    let mut register = Register::new("kept", policy.id.clone());
    let text = || Text::One("x".to_owned());
    for at in 0..dice.below(16) {
        let fact = dice.pick(Fact::ACT);
        if fact.role() == Role::Established
            || register.answers.iter().any(|one| one.fact == fact.id())
        {
            continue;
        }
        let answer = dice.pick(&[Answer::Yes, Answer::Yes, Answer::No, Answer::Unknown]);
        let from = dice.pick(&[date, date, date.plus_days(1)]);
        let until = from.plus_days(30);
        let (id, fact) = (format!("answer-{at}"), fact.id().to_owned());
        register.answers.push(StandingAnswer::new(id, fact, answer, text(), text(), from, until));
    }
    for recipient in &policy.recipients {
        let mut entry = RecipientEntry::new(recipient.id.clone());
        if dice.percent(50) {
            let relation = dice.pick(Relation::ALL);
            let mut contract = Contract::new("C-1", relation, date, text());
            contract.terms =
                ContractTerm::ALL.iter().copied().filter(|_| dice.percent(50)).collect();
            entry.contracts.push(contract);
        }
        register.recipients.push(entry);
    }
    register
}

/// The register without what the decision names.
fn without_what_is_named(register: &Register, decision: &Decision<'_>) -> Register {
    let named = decision.on_record().flat_map(|fact| decision.entries(fact));
    let named: Vec<&str> = named.map(|entry| entry.at.as_str()).collect();
    let mut left = register.clone();
    left.answers.retain(|one| !named.contains(&format!("answers.{}", one.id).as_str()));
    left.recipients.retain(|one| {
        let begins = format!("recipients.{}.", one.id);
        !named.iter().any(|at| at.starts_with(&begins))
    });
    left
}

proptest! {
    #![proptest_config(tries(300))]

    /// What a register turns into permitted, it does by entries that the decision names: without
    /// them it is not permitted.
    #[test]
    fn a_register_permits_nothing_without_being_named(situation in situations(), dice in any::<u64>()) {
        let Some(before_it) = situation.prepared() else { return Ok(()) };
        let before = before_it.decide(&[]);
        let mut dice = Dice(dice);
        let register = register(situation.policy(), situation.case.date, &mut dice);
        let Some(prepared) = situation.beside(&register) else { return Ok(()) };
        let decision = prepared.decide(&[]);
        if before.verdict() == Verdict::Permitted || decision.verdict() != Verdict::Permitted {
            return Ok(());
        }
        let outcome = decision.outcome();
        prop_assert!(!outcome.entries.is_empty());
        let record = decision.record();
        for language in [Language::En, Language::Ja] {
            let text = decision.explain(language).to_string();
            for at in &outcome.entries {
                prop_assert!(text.contains(at.as_str()), "{at} is not explained");
                let kept = record.facts.iter().flat_map(|(_, fact)| &fact.entries);
                prop_assert!(kept.into_iter().any(|entry| entry.at == *at), "{at} is not recorded");
            }
        }
        let left = without_what_is_named(&register, &decision);
        let Some(again) = situation.beside(&left) else { return Ok(()) };
        // Answers that contradict the register are left out beside it: another case.
        if again.case() != prepared.case() || before_it.case() != prepared.case() {
            return Ok(());
        }
        let again = again.decide(&[]);
        prop_assert_ne!(again.verdict(), Verdict::Permitted, "{}", decision.explain(Language::En));
    }

    /// What has lapsed answers nothing.
    #[test]
    fn a_register_that_has_lapsed_decides_nothing(situation in situations(), dice in any::<u64>()) {
        let Some(before) = situation.prepared() else { return Ok(()) };
        let mut dice = Dice(dice);
        let mut register = register(situation.policy(), situation.case.date, &mut dice);
        let long_ago: Day = "2000-01-01".parse().unwrap();
        for answer in &mut register.answers {
            (answer.from, answer.until) = (long_ago, long_ago);
        }
        for contract in register.recipients.iter_mut().flat_map(|one| &mut one.contracts) {
            (contract.concluded, contract.ended) = (long_ago, Some(long_ago));
        }
        let after = situation.beside(&register).unwrap();
        prop_assert_eq!(rulings(&after.decide(&[])), rulings(&before.decide(&[])));
        prop_assert_eq!(after.decide(&[]).on_record().next(), None);
    }

    /// A record of a decision beside a register replays beside it.
    #[test]
    fn record_replays_beside_the_register(
        situation in situations(),
        dice in any::<u64>(),
        asides in asides(),
    ) {
        let mut dice = Dice(dice);
        let register = register(situation.policy(), situation.case.date, &mut dice);
        let Some(prepared) = situation.beside(&register) else { return Ok(()) };
        let decision = prepared.decide(&aside(&prepared, &asides));
        let case = decision.record().replay(prepared.digest()).unwrap();
        let replayed = Situation { case, ..situation.clone() }.beside(&register);
        let Some(replayed) = replayed else {
            return Err(TestCaseError::fail("the recorded case is refused"));
        };
        prop_assert_eq!(rulings(&replayed.decide(&[])), rulings(&decision));
    }
}
