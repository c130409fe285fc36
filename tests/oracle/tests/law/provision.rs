//! 提供及び受領 Articles 27 to 31.

use appi_oracle::{
    Edition::{Y2005, Y2017, Y2022, Y2024},
    State,
};

use crate::{
    ADDRESS, Barred, Free, JOINT_USE, OPT_OUT_OF_2005, Outside, TOLD, check, entrusted_abroad,
    opt_out, provision, row,
};

#[test]
fn provision_at_home() {
    let third = provision("third-party");
    let joint = provision("joint-user").with(JOINT_USE);
    check(&[
        row("27(1)", Y2005, third.clone(), Barred, ""),
        row(
            "27(1) consent",
            Y2024,
            third.clone().with("consent-to-provision"),
            Free,
            "record-provision keep-record",
        ),
        row(
            "29 begins in 2017",
            Y2005,
            third.clone().with("consent-to-provision"),
            Free,
            "| record-provision",
        ),
        row(
            "29(1) public body",
            Y2024,
            third.clone().with("consent-to-provision recipient-is-public-body"),
            Free,
            "| record-provision",
        ),
        row("27(1)(i)", Y2024, third.clone().with("based-on-law"), Free, "| record-provision"),
        row(
            "27(1)(vii)",
            Y2024,
            third.clone().with("recipient-is-academic recipient-needs-for-research"),
            Free,
            "",
        ),
        row(
            "27(1)(vii) begins in 2022",
            Y2017,
            third.clone().with("recipient-is-academic recipient-needs-for-research"),
            Barred,
            "",
        ),
        row(
            "18 stays",
            Y2024,
            third.clone().without("within-purpose").with("consent-to-provision improper-use"),
            Barred,
            "",
        ),
        row(
            "27 loose information",
            Y2024,
            third.clone().with("not-in-database"),
            Free,
            "| secure-data",
        ),
        row("Order 4", Y2024, third.with("database-excluded"), Free, "| keep-accurate"),
        row("same entity", Y2024, provision("same-entity"), Free, "| record-provision"),
        row(
            "27(5)(i)",
            Y2024,
            provision("entrustee").with("within-entrusted-task"),
            Free,
            "supervise-entrustee | record-provision",
        ),
        row(
            "27(5)(i) own use",
            Y2024,
            provision("entrustee").with("within-entrusted-task entrustee-uses-for-itself"),
            Barred,
            "",
        ),
        row(
            "Q&A 7-53",
            Y2024,
            provision("third-party").with("contract-excludes-handling access-controlled"),
            Free,
            "secure-data",
        ),
        row("27(5)(ii)", Y2024, provision("successor").with("passes-with-business"), Free, ""),
        row(
            "3-6-3(2)",
            Y2024,
            provision("successor").with("passes-with-business succession-only-negotiated"),
            Barred,
            "",
        ),
        row("27(5)(iii) name suffices", Y2017, joint.clone(), Free, "announce-joint-use-changes"),
        row("27(5)(iii) address", Y2022, joint.clone(), Barred, ""),
        row("27(5)(iii)", Y2022, joint.clone().with(ADDRESS), Free, "| record-provision"),
        row(
            "3-6-3(3) held data",
            Y2024,
            joint.with(ADDRESS).with("held-before-joint-notice"),
            Barred,
            "",
        ),
        row(
            "27(2)",
            Y2024,
            opt_out(),
            Free,
            "record-provision publish-opt-out announce-opt-out-changes",
        ),
        row("27(2) filing", Y2024, opt_out().without("opt-out-filed"), Barred, ""),
        row(
            "27(2) in 2005",
            Y2005,
            provision("third-party").with(OPT_OUT_OF_2005).with("special-care-included"),
            Free,
            "| publish-opt-out",
        ),
        row("27(2) proviso", Y2017, opt_out().with("special-care-included"), Barred, ""),
        row("27(2) chain", Y2017, opt_out().with("received-by-opt-out"), Free, ""),
        row("27(2) chain", Y2022, opt_out().with("received-by-opt-out"), Barred, ""),
        row("27(2) asked to stop", Y2024, opt_out().with("principal-asked-to-stop"), Barred, ""),
    ]);
}

#[test]
fn provision_abroad() {
    let vendor = entrusted_abroad();
    let system = vendor.clone().with("equivalent-system");
    let consented = vendor.clone().with("consent-to-foreign-provision");
    check(&[
        row("28 begins in 2017", Y2005, vendor.clone(), Free, "| record-provision"),
        row("28(1) shuts 27(5)", Y2017, vendor.clone(), Barred, ""),
        row("28(1) shuts 27(2)", Y2024, opt_out().with("recipient-abroad"), Barred, ""),
        row("Rules 15", Y2024, vendor.clone().with("country-designated"), Free, "supervise-entrustee | ensure-foreign-measures"),
        row("foreign part 2-2", Y2024, vendor.clone().with("recipient-operates-in-japan"), Free, "| ensure-foreign-measures"),
        row("Rules 16", Y2017, system.clone(), Free, "| ensure-foreign-measures"),
        row("28(3)", Y2022, system.clone().with("equivalent-measures-ensured"), Free, "ensure-foreign-measures | record-provision"),
        row("Rules 18(1)(ii)", Y2022, system, Barred, ""),
        row("28(1) item", Y2024, vendor.clone().with("compelled-by-law"), Free, "| record-provision ensure-foreign-measures"),
        row("28(1) consent, 2017", Y2017, consented.clone(), Free, "record-provision supervise-entrustee"),
        row("28(2)", Y2022, consented.clone(), Barred, ""),
        row("28(2)", Y2022, consented.clone().with(TOLD), Free, "record-provision"),
        row("suppl. 4(1)", Y2024, consented.clone().with("foreign-consent-before-2022"), Free, ""),
        row("suppl. 9(6) others", Y2024, consented.clone().with("foreign-consent-before-2023"), Barred, ""),
        row("suppl. 9(6)", Y2024, consented.clone().with("foreign-consent-before-2023 is-local-research-agency"), Free, ""),
        row(
            "Rules 17(3)",
            Y2024,
            consented.clone().with("country-unknown-explained substitute-information-given measures-explained"),
            Barred,
            "",
        ),
        row(
            "Rules 17(3)",
            Y2024,
            consented.with(
                "country-cannot-be-identified country-unknown-explained substitute-information-given measures-explained",
            ),
            Free,
            "",
        ),
        row("27(1) consent is not 28(1) consent", Y2024, vendor.with("consent-to-provision").with(TOLD), Barred, ""),
    ]);
}

#[test]
fn receipt_and_referable_information() {
    let received = State::new("receipt", "personal-data")
        .from("third-party")
        .with("purpose-published within-purpose");
    let tied =
        State::new("receipt", "personally-referable").from("third-party").with("tied-on-receipt");
    let sent = State::new("provision", "personally-referable").to("third-party");
    let expected = sent.clone().with("recipient-expected-to-identify");
    let confirmed = expected.clone().with("referable-consent-confirmed");
    check(&[
        row("30(1)", Y2017, received.clone(), Barred, ""),
        row(
            "30(1)",
            Y2024,
            received.clone().with("source-checked"),
            Free,
            "record-receipt keep-receipt-record",
        ),
        row("30 begins in 2017", Y2005, received.clone(), Free, "| record-receipt"),
        row(
            "30(1) proviso",
            Y2024,
            received.with("received-under-27-1-item"),
            Free,
            "| record-receipt",
        ),
        row("20(1) with 31", Y2024, tied.clone().with("sender-identified"), Barred, ""),
        row("30(1) who", Y2024, tied.clone().with("consent-to-referable-acquisition"), Barred, ""),
        row(
            "30(3)",
            Y2024,
            tied.with("consent-to-referable-acquisition sender-identified"),
            Free,
            "record-receipt notify-purpose",
        ),
        row("31(1) not expected", Y2024, sent, Free, "| record-referable-provision"),
        row("31(1)", Y2024, expected.clone(), Barred, ""),
        row("31 begins in 2022", Y2017, expected.clone(), Outside, ""),
        row(
            "31(1) entrustment",
            Y2024,
            expected.clone().to("entrustee").with("within-purpose within-entrusted-task"),
            Barred,
            "",
        ),
        row("Q&A 8-9", Y2024, expected.clone().with("returns-entrusted-data"), Free, ""),
        row("31(1) database", Y2024, expected.with("not-in-database"), Outside, ""),
        row("31(1)(i)", Y2024, confirmed.clone(), Free, "record-referable-provision"),
        row("31(1)(ii)", Y2024, confirmed.clone().with("recipient-abroad"), Barred, ""),
        row(
            "31(2)",
            Y2024,
            confirmed.with("recipient-abroad equivalent-system equivalent-measures-ensured"),
            Free,
            "ensure-referable-measures",
        ),
    ]);
}
