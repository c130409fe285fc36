//! A policy, edited, and perhaps a register beside it: all that is told of them.

#![no_main]

use appi::{Edition, Policy, Register};
use appi_fuzz::{Edit, POLICIES, REGISTERS, all_of_a_policy, edited, is_a_text, of};
use libfuzzer_sys::fuzz_target;

type Input = (u8, Vec<Edit>, Option<(u8, Vec<Edit>)>, u8);

fuzz_target!(|input: Input| {
    let (policy, edits, register, edition) = input;
    let edition = Edition::ALL[usize::from(edition) % Edition::ALL.len()];
    let register = register
        .and_then(|(at, edits)| edited(of(REGISTERS, at), &edits).try_into::<Register>().ok());
    match edited(of(POLICIES, policy), &edits).try_into::<Policy>() {
        Ok(policy) => all_of_a_policy(&policy, register.as_ref(), edition),
        Err(error) => is_a_text(&error.to_string()),
    }
});
