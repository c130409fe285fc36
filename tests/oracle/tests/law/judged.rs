//! Cases in which another encoding of the Act was held to be right, or its reading the better one.

use appi_oracle::{
    Edition::{Y2005, Y2017, Y2024},
    State,
};

use crate::{Barred, Free, Outside, check, entrusted_abroad, opt_out, provision, request, row};

#[test]
fn purpose_and_acquisition() {
    let acquired = State::new("acquisition", "personal-data").from("principal-in-writing");
    let stated = acquired.clone().with("purpose-stated within-purpose");
    let succeeded = State::new("use", "personal-data").from("predecessor");
    let bought = State::new("receipt", "personal-data")
        .from("third-party")
        .with("within-purpose source-checked sender-may-not-provide");
    check(&[
        row("18(1) acquiring", Y2024, acquired.with("purpose-stated"), Barred, ""),
        row(
            "18(2) need",
            Y2024,
            succeeded.clone().with("within-predecessor-purpose exceeds-need"),
            Barred,
            "",
        ),
        row("18(2)", Y2024, succeeded.with("within-predecessor-purpose"), Free, ""),
        row(
            "21(2) urgent and stated",
            Y2024,
            stated.clone().with("urgent-need"),
            Free,
            "| notify-purpose",
        ),
        row(
            "21(4)(iii) no affairs",
            Y2024,
            stated.clone().from("principal-otherwise").with("telling-impedes-affairs"),
            Free,
            "notify-purpose",
        ),
        row(
            "21(4)(iii)",
            Y2024,
            stated.from("principal-otherwise").with(
                "telling-impedes-affairs affairs-of-public-body affairs-prescribed-by-law \
                 cooperation-needed",
            ),
            Free,
            "| notify-purpose",
        ),
        row("3-3-1 example 5", Y2024, bought.clone(), Barred, ""),
        row("3-3-1 with an item", Y2024, bought.clone().with("received-under-27-1-item"), Free, ""),
        row("3-3-1 with 27(5)", Y2024, bought.with("received-under-27-5"), Free, ""),
        row(
            "3-3-1 no sender",
            Y2024,
            State::new("acquisition", "personal-data")
                .from("principal-otherwise")
                .with("within-purpose sender-may-not-provide"),
            Free,
            "",
        ),
    ]);
}

#[test]
fn control_and_leaks() {
    let entrusted = State::new("use", "personal-data").from("entrustor").with("within-purpose");
    let set = State::new("use", "pseudonymously-processed-not-personal").from("entrustor");
    let intake = State::new("acquisition", "personal-data")
        .from("principal-otherwise")
        .to("entrustee")
        .with("within-purpose");
    let leak = State::new("leave-leak-unreported", "personal-data")
        .with("leak-loss-or-damage wrongful-purpose entrustor-notified");
    let abroad = "supervise-entrustee know-foreign-environment";
    check(&[
        row("3-6-3(1) data", Y2024, entrusted.clone(), Barred, ""),
        row("3-6-3(1) loose", Y2024, entrusted.with("not-in-database"), Free, ""),
        row("42(2) entrustee", Y2024, set, Barred, ""),
        row("3-4-4 note 1", Y2024, intake.clone(), Free, "supervise-entrustee"),
        row("10-7 intake", Y2024, intake.with("recipient-abroad"), Free, abroad),
        row("10-7", Y2024, entrusted_abroad().with("country-designated"), Free, abroad),
        row(
            "10-7 branch",
            Y2024,
            provision("same-entity").with("recipient-abroad"),
            Free,
            "know-foreign-environment",
        ),
        row("26(1) no entrustor", Y2024, leak.clone(), Barred, ""),
        row("26(1) proviso", Y2024, leak.clone().from("entrustor"), Free, "| report-leak-promptly"),
        row(
            "26(2) 前項に規定する場合",
            Y2024,
            State::new("leave-principals-uninformed", "personal-data")
                .with("leak-loss-or-damage wrongful-purpose notice-difficult substitute-measures"),
            Free,
            "report-leak-promptly report-wrongful-leak-fully | notify-principals-of-leak",
        ),
    ]);
}

#[test]
fn provision_and_receipt() {
    let third = provision("third-party");
    let joint = provision("joint-user").with("joint-use-shown based-on-law");
    let received = State::new("receipt", "personal-data")
        .from("third-party")
        .with("purpose-published within-purpose");
    let tied = State::new("receipt", "personally-referable")
        .from("third-party")
        .with("tied-on-receipt within-purpose");
    let set = |relation| {
        State::new("provision", "pseudonymously-processed-not-personal")
            .to(relation)
            .with("within-purpose within-entrusted-task")
    };
    check(&[
        row("27(1) at home", Y2024, third.clone().with("consent-to-foreign-provision"), Barred, ""),
        row("27(3)", Y2024, opt_out().with("based-on-law"), Free, "announce-opt-out-changes"),
        row(
            "27(3) not filed",
            Y2024,
            opt_out().without("opt-out-filed").with("based-on-law"),
            Free,
            "| announce-opt-out-changes publish-opt-out",
        ),
        row(
            "27(3) in 2005",
            Y2005,
            third.with("based-on-law opt-out-notice-beforehand"),
            Free,
            "announce-opt-out-changes | publish-opt-out",
        ),
        row("27(6)", Y2024, joint, Free, "announce-joint-use-changes"),
        row(
            "27(5)(i) own purpose",
            Y2024,
            provision("entrustee").from("predecessor").with("consent-to-use within-entrusted-task"),
            Free,
            "| record-provision",
        ),
        row(
            "27(5)(i) delivery needs an entrustor",
            Y2024,
            provision("third-party").with("delivers-to-client within-entrusted-task"),
            Barred,
            "",
        ),
        row(
            "3-6-1 note 2: still held",
            Y2024,
            provision("third-party").without("within-purpose").with("principals-own-act"),
            Barred,
            "",
        ),
        row(
            "Q&A 8-10",
            Y2024,
            provision("third-party").without("within-purpose").with("recipient-collects-itself"),
            Free,
            "",
        ),
        row("2-2-4-1 note 2", Y2024, set("entrustee"), Free, "tell-entrustee-pseudonymous"),
        row(
            "42(2)",
            Y2024,
            set("joint-user").with("joint-use-published based-on-law"),
            Free,
            "publish-joint-use-changes",
        ),
        row("30(1) law", Y2017, received.clone().with("based-on-law"), Free, "| record-receipt"),
        row("30(1) entrustor", Y2024, received.clone().from("entrustor"), Barred, ""),
        row(
            "30(1) with 27(5)",
            Y2024,
            received.from("entrustor").with("received-under-27-5 within-entrusted-task"),
            Free,
            "",
        ),
        row(
            "31(1) loose",
            Y2024,
            tied.clone().with("not-in-database"),
            Free,
            "notify-purpose | record-receipt",
        ),
        row(
            "20(1) loose",
            Y2024,
            tied.clone().with("not-in-database acquired-wrongfully"),
            Barred,
            "",
        ),
        row("2(1) before 2022", Y2017, tied.clone(), Free, "notify-purpose | record-receipt"),
        row(
            "20(2) has its own consent",
            Y2024,
            tied.clone()
                .with("sender-identified special-care-included consent-to-referable-acquisition"),
            Barred,
            "",
        ),
        row("16(7) public body", Y2024, tied.with("source-is-public-body"), Free, ""),
    ]);
}

#[test]
fn requests() {
    let correct = request("refuse-request", "correct").with("only-part-refused");
    let correct_in_part = correct.clone();
    let stop = request("refuse-request", "stop-use").with("handled-in-violation");
    let foreign = request("refuse-request", "inform-of-foreign-measures")
        .with("provided-on-equivalent-system disclosure-seriously-hinders only-part-refused");
    let opted_out = State::new("refuse-request", "personal-data")
        .on("stop-opt-out")
        .with("requester-entitled provided-by-opt-out");
    let fee = State::new("charge-fee", "personal-data").on("stop-opt-out");
    check(&[
        row(
            "34(3) in part",
            Y2024,
            correct.with("correction-not-needed"),
            Free,
            "tell-corrected tell-not-corrected investigate-content",
        ),
        row("35(2) whole", Y2024, stop.clone().with("extent-suffices"), Barred, ""),
        row(
            "35(7) in part",
            Y2024,
            stop.with("extent-suffices only-part-refused"),
            Free,
            "tell-stopped tell-not-stopped",
        ),
        row(
            "Rules 18(3) in part",
            Y2024,
            foreign,
            Free,
            "inform-of-foreign-measures explain-withholding",
        ),
        row(
            "Order 11",
            Y2024,
            request("refuse-request", "disclose-records")
                .with("record-excluded part-can-be-granted"),
            Free,
            "| tell-not-disclosed",
        ),
        row(
            "34(3) special procedure in part",
            Y2024,
            correct_in_part.with("corrected-by-special-procedure"),
            Free,
            "tell-corrected investigate-content",
        ),
        row(
            "35(6) proviso, whole",
            Y2024,
            request("refuse-request", "stop-for-risk")
                .with("no-longer-needed stop-difficult substitute-measures part-can-be-granted"),
            Free,
            "",
        ),
        row("27(2) has no procedure", Y2024, opted_out, Barred, ""),
        row("38 a contrario", Y2024, fee.clone(), Barred, ""),
        row("58 takes 38 away", Y2024, fee.with("is-annex-two-corporation"), Free, ""),
    ]);
}

/// Differences that a proof on every state found.
#[test]
fn proved() {
    let told = request("refuse-request", "notify-purpose").with("purpose-plain-to-principal");
    let otherwise = request("disclose-otherwise", "disclose").with("method-difficult");
    let elsewhere = otherwise.clone().with("other-law-on-disclosure");
    let set = State::new("receipt", "pseudonymously-processed-not-personal")
        .from("third-party")
        .with("tied-on-receipt within-purpose");
    let tied = State::new("receipt", "personally-referable")
        .from("third-party")
        .with("tied-on-receipt is-press-body for-exempt-purpose");
    check(&[
        row("32(2)(i) knows no part", Y2024, told.with("part-can-be-granted"), Free, ""),
        row("33(4) the whole", Y2024, elsewhere.clone(), Free, "| tell-not-disclosed"),
        row(
            "33(4) a part",
            Y2024,
            elsewhere.with("part-can-be-granted"),
            Free,
            "tell-not-disclosed explain-reasons",
        ),
        row(
            "3-1-3 masking to seek consent",
            Y2017,
            State::new("pseudonymous-processing", "personal-data").with("only-to-seek-consent"),
            Free,
            "",
        ),
        row("2(1) of what 42 has a name for", Y2017, set, Free, "notify-purpose"),
        row("57(3) of referable information", Y2024, tied, Outside, "| take-own-measures"),
    ]);
}
