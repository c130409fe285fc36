//! 加工情報 Articles 41 to 46.

use appi_oracle::{
    Edition::{Y2005, Y2017, Y2024},
    State,
};

use crate::{ADDRESS, Barred, Free, JOINT_USE, Outside, check, row};

#[test]
fn processed_information() {
    let pseudonymous =
        |handling| State::new(handling, "pseudonymously-processed").with("within-purpose");
    let other = |handling| {
        State::new(handling, "pseudonymously-processed-not-personal").with("within-purpose")
    };
    let anonymous = |handling| State::new(handling, "anonymously-processed");
    let standards = "identifiers-removed codes-removed property-descriptions-removed";
    let published = "anonymous-items-published anonymous-method-published anonymous-recipient-told";
    let making = State::new("pseudonymous-processing", "retained-personal-data");
    check(&[
        row("41(1)", Y2024, making.clone().with("identifiers-removed codes-removed"), Barred, ""),
        row("41(1)", Y2024, making.with(standards), Free, "protect-deleted-information"),
        row(
            "41(3)",
            Y2024,
            pseudonymous("use").without("within-purpose").with("consent-to-use"),
            Barred,
            "",
        ),
        row(
            "41(3) law",
            Y2024,
            pseudonymous("use").without("within-purpose").with("based-on-law"),
            Free,
            "",
        ),
        row(
            "41(9) change",
            Y2024,
            pseudonymous("change-of-purpose"),
            Free,
            "publish-changed-pseudonymous-purpose",
        ),
        row(
            "41(6)",
            Y2024,
            pseudonymous("provision").to("third-party").with("consent-to-provision"),
            Barred,
            "",
        ),
        row(
            "41(6) entrustee, abroad too",
            Y2024,
            pseudonymous("provision")
                .to("entrustee")
                .with("within-entrusted-task recipient-abroad"),
            Free,
            "tell-entrustee-pseudonymous supervise-entrustee",
        ),
        row(
            "41(6) notified",
            Y2024,
            pseudonymous("provision").to("joint-user").with(JOINT_USE).with(ADDRESS),
            Barred,
            "",
        ),
        row(
            "41(6) published",
            Y2024,
            pseudonymous("provision")
                .to("joint-user")
                .with(JOINT_USE)
                .with(ADDRESS)
                .with("joint-use-published"),
            Free,
            "publish-joint-use-changes",
        ),
        row(
            "41(7)",
            Y2024,
            pseudonymous("collation").with("collation-to-identify based-on-law"),
            Barred,
            "",
        ),
        row("41(7) other aims", Y2024, pseudonymous("collation"), Free, ""),
        row(
            "41(8)",
            Y2024,
            pseudonymous("contact").by("individual-advertisement").with("contact-uses-information"),
            Barred,
            "",
        ),
        row(
            "41(4) own",
            Y2024,
            pseudonymous("acquisition").from("generated"),
            Free,
            "| publish-pseudonymous-purpose",
        ),
        row("42(1)", Y2024, other("provision").to("third-party"), Barred, ""),
        row("42(3)", Y2024, other("use").with("acquires-deletion-information"), Barred, ""),
        row(
            "42 has no purpose limit",
            Y2024,
            other("use").without("within-purpose"),
            Free,
            "secure-data handle-complaints",
        ),
        row("43(1)", Y2024, State::new("anonymous-processing", "personal-data"), Barred, ""),
        row("43(4)", Y2017, anonymous("provision").from("generated").to("third-party"), Barred, ""),
        row(
            "43(4)",
            Y2024,
            anonymous("provision").from("generated").to("third-party").with(published),
            Free,
            "secure-own-anonymous",
        ),
        row(
            "44 entrustee",
            Y2024,
            anonymous("provision").from("third-party").to("entrustee"),
            Barred,
            "",
        ),
        row(
            "43(5) maker",
            Y2024,
            anonymous("use").from("generated").with("acquires-deletion-information"),
            Free,
            "",
        ),
        row(
            "45",
            Y2024,
            anonymous("use").from("third-party").with("acquires-deletion-information"),
            Barred,
            "",
        ),
        row(
            "58(2)",
            Y2024,
            anonymous("collation").with("collation-to-identify is-local-hospital-or-university"),
            Outside,
            "",
        ),
        row(
            "43 begins in 2017",
            Y2005,
            anonymous("collation").with("collation-to-identify"),
            Outside,
            "",
        ),
    ]);
}
