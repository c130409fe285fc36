//! An interview: the most telling question first, until nothing is open that matters.

use crate::{CASES, DAY, POLICY, appi, heard, json, scratch};

#[test]
fn answers_settle_a_case() {
    let table = [
        ("y\n", 0, "permitted"),
        ("n\n", 1, "prohibited"),
        ("u\n", 2, "undetermined"),
        ("", 2, "undetermined"),
        ("?\nwhat\nyes\n", 0, "permitted"),
        ("はい\n", 0, "permitted"),
        ("q\ny\n", 2, "undetermined"),
    ];
    for (said, status, verdict) in table {
        let ran = heard(&["ask", POLICY, CASES[1], "--length=line"], said);
        assert_eq!(ran.status, status, "{said:?}: {ran:?}");
        assert!(ran.out.starts_with(verdict), "{said:?}: {ran:?}");
        assert!(ran.err.contains("[responsible-address-shown]"), "{ran:?}");
    }
    let helped = heard(&["ask", POLICY, CASES[1], "--lang=ja"], "?\n");
    assert!(helped.err.contains("根拠規定："), "{helped:?}");
}

#[test]
fn a_case_is_asked_from_nothing_and_kept() {
    let path = scratch("asked.toml");
    // Provision, of the customers, for the first purpose, to somebody else in the United States; who
    // is an entrustee, without a system.
    let said = "provision\ncustomers\n1\n-\nA vendor\nusa\nUS\nentrustee\n";
    let said = format!("{said}{}", "u\n".repeat(40));
    let ran = heard(&["ask", POLICY, DAY, "--save", &path, "--json"], &said);
    assert_eq!(ran.status, 2, "{ran:?}");
    assert!(ran.err.contains("[relation]"), "{ran:?}");
    let again = appi(&["decide", POLICY, &path, "--json"]);
    assert_eq!(json(&again), json(&ran));
    let next = heard(&["ask", POLICY, &path, "--length=line"], &"n\n".repeat(40));
    assert_eq!(next.status, 1, "{next:?}");
    // A file that exists is left alone.
    assert_eq!(heard(&["ask", POLICY, CASES[1], "--save", &path], "y\n").status, 3);
    // Who says nothing has described nothing.
    assert_eq!(heard(&["ask", POLICY, DAY], "provision\n").status, 3);
}
