//! 適用範囲 Articles 2, 16, 57, 58, 149 and 171.

use appi_oracle::{
    Edition::{Y2005, Y2017, Y2022, Y2023, Y2024},
    State, says,
};

use crate::{Barred, Outside, check, provision, row};

#[test]
fn scope() {
    let barred = State::new("use", "personal-data").from("third-party");
    let abroad = barred.clone().with("handled-abroad unit-abroad");
    let served = abroad.clone().with("supplies-to-persons-in-japan principal-in-japan");
    check(&[
        row("2(1)", Y2024, State::new("use", "statistics"), Outside, ""),
        row("2(1)", Y2024, barred.clone().with("not-a-living-individual"), Outside, ""),
        row("16(2)", Y2024, barred.clone().with("not-for-business"), Outside, "| secure-data"),
        row("old 2(3)(v)", Y2005, barred.clone().with("small-operator"), Outside, ""),
        row("16(2) since 2017", Y2017, barred.clone().with("small-operator"), Barred, ""),
        row(
            "57(1)(i)",
            Y2024,
            barred.clone().with("is-press-body for-exempt-purpose"),
            Outside,
            "take-own-measures | secure-data",
        ),
        row(
            "57(1)(i) marketing",
            Y2024,
            barred.clone().with("is-press-body"),
            Barred,
            "| take-own-measures",
        ),
        row(
            "old 76(1)(iii)",
            Y2017,
            barred.clone().with("operator-is-academic needed-for-academic-research"),
            Outside,
            "take-own-measures",
        ),
        row("58(1)(i)", Y2017, barred.clone().with("is-annex-two-corporation"), Outside, ""),
        row("58(1)(i)", Y2022, barred.clone().with("is-annex-two-corporation"), Barred, ""),
        row("58(2)(i)", Y2022, barred.clone().with("is-local-hospital-or-university"), Outside, ""),
        row("58(2)(i)", Y2023, barred.with("is-local-hospital-or-university"), Barred, ""),
        row("171", Y2024, abroad.clone(), Outside, ""),
        row("171 in Japan in part", Y2024, abroad.without("unit-abroad"), Barred, ""),
        row("171", Y2022, served.clone(), Barred, ""),
        row("old 75: from the person", Y2017, served.clone(), Outside, ""),
        row(
            "old 75: from the person",
            Y2017,
            served.clone().from("principal-otherwise"),
            Barred,
            "",
        ),
        row("none before 2017", Y2005, served.from("principal-otherwise"), Outside, ""),
    ]);
}

#[test]
fn enforcement_is_withheld_from_what_is_prohibited() {
    let to_press = provision("third-party").with("recipient-for-exempt-purpose");
    let said = says(Y2024, &to_press);
    assert!(said.prohibited && said.enforcement_withheld);
    assert!(!says(Y2024, &to_press.with("consent-to-provision")).enforcement_withheld);
}
