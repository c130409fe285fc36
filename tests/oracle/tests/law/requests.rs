//! 請求 Articles 32 to 38.

use appi_oracle::Edition::{Y2005, Y2017, Y2022, Y2024};

use crate::{Barred, Free, Outside, check, request, row};

#[test]
fn requests() {
    let purpose = request("refuse-request", "notify-purpose");
    let disclosure = request("refuse-request", "disclose");
    let records = request("refuse-request", "disclose-records");
    let correction = request("refuse-request", "correct").with("content-not-factual");
    let stop = request("refuse-request", "stop-use").with("handled-in-violation");
    let risk = request("refuse-request", "stop-for-risk");
    let abroad = request("refuse-request", "inform-of-foreign-measures")
        .with("provided-on-equivalent-system");
    let otherwise = request("disclose-otherwise", "disclose");
    check(&[
        row("32(2)", Y2005, purpose.clone(), Barred, ""),
        row(
            "32(2)(i)",
            Y2024,
            purpose.with("purpose-plain-to-principal"),
            Free,
            "tell-purpose-not-told explain-reasons",
        ),
        row("33(2)", Y2024, disclosure.clone(), Barred, ""),
        row(
            "37",
            Y2024,
            disclosure.clone().without("request-procedure-followed"),
            Free,
            "| tell-not-disclosed",
        ),
        row(
            "33(2)(i)",
            Y2024,
            disclosure.clone().with("disclosure-harms-rights"),
            Free,
            "tell-not-disclosed",
        ),
        row(
            "33(2) in part",
            Y2024,
            disclosure.clone().with("disclosure-harms-rights part-can-be-granted"),
            Barred,
            "",
        ),
        row(
            "33(4)",
            Y2024,
            disclosure.clone().with("other-law-on-disclosure"),
            Free,
            "| tell-not-disclosed",
        ),
        row(
            "33(3) nothing held",
            Y2024,
            disclosure.clone().with("nothing-held"),
            Free,
            "tell-not-disclosed",
        ),
        row(
            "16(4) six months",
            Y2017,
            disclosure.clone().with("erased-within-six-months"),
            Free,
            "| keep-principals-informed",
        ),
        row(
            "16(4) six months",
            Y2022,
            disclosure.clone().with("erased-within-six-months"),
            Barred,
            "",
        ),
        row(
            "Order 5",
            Y2024,
            disclosure.clone().with("existence-must-stay-secret"),
            Free,
            "| tell-not-disclosed",
        ),
        row(
            "58(1)",
            Y2022,
            disclosure.with("is-annex-two-corporation"),
            Outside,
            "secure-data | tell-not-disclosed",
        ),
        row("33(5)", Y2024, records.clone(), Barred, ""),
        row("33(5) begins in 2022", Y2017, records.clone(), Free, ""),
        row("Order 11", Y2024, records.with("record-excluded"), Free, "| tell-not-disclosed"),
        row("34(2)", Y2024, correction.clone(), Barred, "investigate-content"),
        row("34(3)", Y2024, correction.without("content-not-factual"), Free, "tell-not-corrected"),
        row("35(2)", Y2024, stop.clone(), Barred, ""),
        row(
            "35(2) extent",
            Y2024,
            stop.clone().with("only-part-refused extent-suffices"),
            Free,
            "tell-not-stopped",
        ),
        row("35(2) proviso", Y2024, stop.with("stop-difficult substitute-measures"), Free, ""),
        row("35(6)", Y2024, risk.clone().with("rights-at-risk"), Barred, ""),
        row(
            "3-8-5-1 note 5",
            Y2024,
            risk.clone().with("rights-at-risk operator-interest-outweighs"),
            Free,
            "",
        ),
        row(
            "3-8-5-1 note 5",
            Y2024,
            risk.clone().with("no-longer-needed operator-interest-outweighs"),
            Barred,
            "",
        ),
        row("35(5) begins in 2022", Y2017, risk.with("no-longer-needed"), Free, ""),
        row("28(3)", Y2024, abroad.clone(), Barred, ""),
        row(
            "Rules 18(3)",
            Y2024,
            abroad.with("disclosure-seriously-hinders"),
            Free,
            "tell-measures-withheld explain-withholding",
        ),
        row(
            "27(2) stop",
            Y2005,
            request("refuse-request", "stop-opt-out").with("provided-by-opt-out"),
            Barred,
            "",
        ),
        row("33(2) way", Y2024, otherwise.clone(), Barred, ""),
        row(
            "33(2) difficult",
            Y2024,
            otherwise.clone().with("method-difficult"),
            Free,
            "tell-not-disclosed explain-reasons",
        ),
        row(
            "33(2) on paper",
            Y2024,
            otherwise.clone().with("method-difficult neither-paper-nor-agreed"),
            Barred,
            "",
        ),
        row("33(2) until 2022", Y2017, otherwise.clone(), Free, ""),
        row("33(2) until 2022", Y2017, otherwise.with("neither-paper-nor-agreed"), Barred, ""),
        row("38(2)", Y2024, request("charge-fee", "disclose"), Barred, ""),
        row(
            "38(1)",
            Y2024,
            request("charge-fee", "disclose-records").with("fee-reasonable"),
            Free,
            "",
        ),
        row(
            "38(1) a contrario",
            Y2024,
            request("charge-fee", "correct").with("fee-reasonable"),
            Barred,
            "",
        ),
        row(
            "34(3) done",
            Y2024,
            request("grant-request", "correct"),
            Free,
            "tell-corrected investigate-content",
        ),
    ]);
}
