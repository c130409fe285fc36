//! A case, edited, under a policy that is edited a little, beside a register or none.

#![no_main]

use std::sync::LazyLock;

use appi::{Case, CompiledPolicy, Edition, Policy, Register};
use appi_fuzz::{CASES, Edit, POLICIES, REGISTERS, all_of_a_case, edited, is_a_text, of};
use libfuzzer_sys::fuzz_target;

/// The shipped policies compiled for each edition, with the registers that fit them.
static COMPILED: LazyLock<Vec<CompiledPolicy>> = LazyLock::new(|| {
    let policies = POLICIES.iter().map(|one| toml::from_str::<Policy>(one).unwrap());
    let alone = policies.flat_map(|policy| {
        Edition::ALL.into_iter().filter_map(move |edition| policy.compile(edition).ok())
    });
    let alone: Vec<CompiledPolicy> = alone.collect();
    let registers = REGISTERS.iter().map(|one| toml::from_str::<Register>(one).unwrap());
    let registers: Vec<Register> = registers.collect();
    let beside = alone.iter().flat_map(|compiled| {
        registers.iter().filter_map(|register| compiled.clone().with(register).ok())
    });
    let beside: Vec<CompiledPolicy> = beside.collect();
    alone.into_iter().chain(beside).collect()
});

type Input = (u8, u8, Vec<Edit>, Option<(u8, Vec<Edit>)>);

fuzz_target!(|input: Input| {
    let (compiled, case, edits, policy) = input;
    let case = match edited(of(CASES, case), &edits).try_into::<Case>() {
        Ok(case) => case,
        Err(error) => return is_a_text(&error.to_string()),
    };
    match policy {
        None => all_of_a_case(&COMPILED[usize::from(compiled) % COMPILED.len()], &case),
        Some((at, edits)) => {
            let Ok(policy) = edited(of(POLICIES, at), &edits).try_into::<Policy>() else { return };
            let Ok(edition) = Edition::in_force_on(case.date) else { return };
            if let Ok(compiled) = policy.compile(edition) {
                all_of_a_case(&compiled, &case);
            }
        }
    }
});
