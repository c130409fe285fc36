//! 利用目的、取得及び漏えい等 Articles 17 to 21 and 26.

use appi_oracle::{
    Edition::{Y2005, Y2017, Y2022, Y2023, Y2024},
    State,
};

use crate::{Barred, Free, check, row};

#[test]
fn purpose_and_improper_use() {
    let used = State::new("use", "personal-information");
    let beyond = used.clone().from("principal-otherwise");
    let succeeded = used.clone().from("predecessor");
    let changed = State::new("change-of-purpose", "personal-data");
    check(&[
        row("17(1)", Y2024, used.clone().with("within-purpose purpose-unspecified"), Barred, ""),
        row("18(1)", Y2024, beyond.clone(), Barred, ""),
        row("18(1)", Y2024, beyond.clone().with("within-purpose exceeds-need"), Barred, ""),
        row(
            "18(1) consent",
            Y2024,
            beyond.clone().with("consent-to-use"),
            Free,
            "handle-complaints",
        ),
        row(
            "2-16 capacity",
            Y2024,
            beyond.clone().with("consent-to-use consenter-incapable"),
            Barred,
            "",
        ),
        row("3-1-3 asking", Y2024, beyond.clone().with("only-to-seek-consent"), Free, ""),
        row("18(2)", Y2024, succeeded.clone().with("within-purpose"), Barred, ""),
        row("18(2)", Y2024, succeeded.with("within-predecessor-purpose"), Free, ""),
        row("18(3)(i)", Y2024, beyond.clone().with("based-on-law"), Free, ""),
        row(
            "18(3)(i) foreign law",
            Y2024,
            beyond.clone().with("based-on-law law-is-foreign"),
            Barred,
            "",
        ),
        row(
            "18(3)(i) ordinance",
            Y2022,
            beyond.clone().with("based-on-law law-is-ordinance"),
            Barred,
            "",
        ),
        row(
            "18(3)(i) ordinance",
            Y2023,
            beyond.clone().with("based-on-law law-is-ordinance"),
            Free,
            "",
        ),
        row("18(3)(ii)", Y2024, beyond.clone().with("needed-for-life-body-property"), Barred, ""),
        row(
            "18(3)(ii)",
            Y2024,
            beyond.clone().with("needed-for-life-body-property consent-difficult"),
            Free,
            "",
        ),
        row(
            "18(3)(v)",
            Y2024,
            beyond.clone().with("operator-is-academic needed-for-academic-research"),
            Free,
            "ensure-propriety",
        ),
        row(
            "18(3)(v) infringement",
            Y2024,
            beyond.with("operator-is-academic needed-for-academic-research unjust-infringement"),
            Barred,
            "",
        ),
        row(
            "19",
            Y2024,
            used.clone().with("within-purpose improper-use consent-to-use based-on-law"),
            Barred,
            "",
        ),
        row("19 begins in 2022", Y2017, used.with("within-purpose improper-use"), Free, ""),
        row("17(2)", Y2005, changed.clone().with("purpose-reasonably-related"), Barred, ""),
        row(
            "17(2)",
            Y2017,
            changed.clone().with("purpose-reasonably-related"),
            Free,
            "announce-changed-purpose",
        ),
        row(
            "21(4)(iv)",
            Y2024,
            changed.with("purpose-reasonably-related purpose-evident"),
            Free,
            "| announce-changed-purpose",
        ),
    ]);
}

#[test]
fn acquisition() {
    let form = State::new("acquisition", "personal-data")
        .from("principal-in-writing")
        .with("within-purpose");
    let orally = State::new("acquisition", "personal-data")
        .from("principal-otherwise")
        .with("within-purpose");
    let web = State::new("acquisition", "personal-information")
        .from("public-source")
        .with("purpose-published within-purpose");
    let patient = web.clone().with("special-care-included");
    check(&[
        row("21(2)", Y2024, form.clone().with("purpose-published"), Barred, ""),
        row("21(2)", Y2024, form.clone().with("purpose-stated"), Free, "| notify-purpose"),
        row(
            "21(2) urgent, then 21(1)",
            Y2024,
            form.clone().with("urgent-need"),
            Free,
            "notify-purpose",
        ),
        row(
            "21(2) own information",
            Y2024,
            form.clone().with("concerns-another-person"),
            Free,
            "notify-purpose",
        ),
        row("21(1)", Y2024, orally.clone(), Free, "notify-purpose secure-data"),
        row("21(4)(iv)", Y2024, orally.with("purpose-evident"), Free, "| notify-purpose"),
        row("20(1)", Y2005, web.clone().with("acquired-wrongfully"), Barred, ""),
        row("20(1) example 5", Y2024, web.with("sender-may-not-provide"), Barred, ""),
        row("20(2)", Y2024, patient.clone(), Barred, ""),
        row("20(2) begins in 2017", Y2005, patient.clone(), Free, ""),
        row("20(2)(vii)", Y2024, patient.clone().with("published-by-qualified-person"), Free, ""),
        row(
            "20(2) direct supply",
            Y2024,
            form.with("purpose-stated special-care-included"),
            Free,
            "",
        ),
        row("Order 9(i)", Y2024, patient.clone().with("seen-or-filmed"), Barred, ""),
        row(
            "Order 9(i)",
            Y2024,
            patient.clone().with("seen-or-filmed evident-from-appearance"),
            Free,
            "",
        ),
        row(
            "Order 9(ii) needs personal data",
            Y2024,
            patient.with("received-under-27-5"),
            Barred,
            "",
        ),
    ]);
}

#[test]
fn leaks() {
    let unreported =
        State::new("leave-leak-unreported", "personal-data").with("leak-loss-or-damage");
    let skimmed = State::new("leave-leak-unreported", "personal-information")
        .with("leak-loss-or-damage being-acquired wrongful-purpose");
    let silent = State::new("leave-principals-uninformed", "personal-data")
        .with("leak-loss-or-damage more-than-1000-principals");
    check(&[
        row("26(1) none of the four", Y2024, unreported.clone(), Free, "| report-leak-promptly"),
        row(
            "Rules 7(i)",
            Y2022,
            unreported.clone().with("special-care-included"),
            Barred,
            "report-leak-fully",
        ),
        row("26 begins in 2022", Y2017, unreported.clone().with("special-care-included"), Free, ""),
        row(
            "Rules 7(i) protection",
            Y2024,
            unreported.clone().with("special-care-included encrypted-or-protected"),
            Free,
            "",
        ),
        row(
            "Rules 8(2) 60 days",
            Y2024,
            unreported.clone().with("wrongful-purpose special-care-included"),
            Barred,
            "report-leak-promptly report-wrongful-leak-fully | report-leak-fully",
        ),
        row(
            "26(1) proviso",
            Y2024,
            unreported.with("wrongful-purpose entrustor-notified").from("entrustor"),
            Free,
            "",
        ),
        row("Rules 7(iii) before 2024", Y2023, skimmed.clone(), Free, ""),
        row("Rules 7(iii) since 2024", Y2024, skimmed, Barred, ""),
        row("26(2)", Y2024, silent.clone(), Barred, "notify-principals-of-leak"),
        row("26(2) proviso", Y2024, silent.clone().with("notice-difficult"), Barred, ""),
        row("26(2) proviso", Y2024, silent.with("notice-difficult substitute-measures"), Free, ""),
        row(
            "41(9)",
            Y2024,
            State::new("leave-leak-unreported", "pseudonymously-processed")
                .with("leak-loss-or-damage wrongful-purpose"),
            Free,
            "",
        ),
    ]);
}
