//! In what the crate and this encoding may differ, and on whose authority.

use crate::{Edition, Facts, case::Case};

/// 比較しない差異: a difference that is none of law, or in which neither reading yields.
#[derive(Clone, Copy, Debug)]
pub struct Difference<T> {
    /// What it is about.
    pub name: &'static str,
    /// On whose authority neither yields, or why there is no such case.
    pub authority: &'static str,
    /// The duties that may differ; none where the whole state is not compared.
    pub duties: &'static [&'static str],
    /// In which states.
    pub state: T,
}

/// 許される差異: what may differ, each with the states in which it may.
pub fn differences<F: Facts>(edition: Edition, facts: &F) -> Vec<Difference<F::Truth>> {
    let case = Case::new(edition, facts);
    vec![
        Difference {
            name: "erasure is told of where keeping is asked about",
            authority: "22 and 41(5) name no handling; the crate tells of them where data is kept",
            duties: &["erase-when-not-needed", "erase-pseudonymous"],
            state: !case.handling(["retention"]),
        },
        Difference {
            name: "no directory sold to the public is pseudonymously processed",
            authority: "Order 4(1)(i); 41(6) and 42(1) forbid to sell it",
            duties: &[],
            state: all![case.kind(["pseudonymously-processed"]), case.is("database-excluded")],
        },
        Difference {
            name: "before 2022 the kind does not tell whether such a set is retained",
            authority: "16(4): it turns on the powers of the operator; the crate asks",
            duties: &[],
            state: all![
                case.kind(["pseudonymously-processed"]),
                case.before(Edition::Y2022),
                case.handling([
                    "refuse-request",
                    "grant-request",
                    "disclose-otherwise",
                    "charge-fee",
                ]),
            ],
        },
        Difference {
            name: "before 2022 the kind does not tell whether the principals are kept informed",
            authority: "16(4): the same; the crate tells of a duty that may stand",
            duties: &["keep-principals-informed"],
            state: all![case.kind(["pseudonymously-processed"]), case.before(Edition::Y2022)],
        },
        Difference {
            name: "what the operator made of its own data it does not acquire",
            authority: "GP 2-2-3-1-2 note; making it is a handling of its own",
            duties: &[],
            state: all![
                case.handling(["acquisition"]),
                case.kind(["pseudonymously-processed"]),
                case.source(["generated"]),
            ],
        },
        Difference {
            name: "who got what was taken out holds personal information",
            authority: "GP 2-2-1: by it the set is easily collated",
            duties: &["protect-deleted-information"],
            state: all![
                case.kind(["pseudonymously-processed-not-personal"]),
                case.is("with-deletion-information"),
            ],
        },
        Difference {
            name: "is a refusal told where nothing is held?",
            authority: "33(3) says so, 32(3), 34(3) and 35(7) do not; GL 3-8-4 note 2",
            duties: &[
                "explain-reasons",
                "tell-purpose-not-told",
                "tell-not-corrected",
                "tell-not-stopped",
            ],
            state: all![case.handling(["refuse-request"]), case.is("nothing-held")],
        },
        Difference {
            name: "is an entrustee supervised in what it collects without the operator?",
            authority: "25 and GL 3-4-4 note 1; the fact says that the operator does not handle it",
            duties: &["supervise-entrustee"],
            state: all![case.handling(["provision"]), case.is("recipient-collects-itself")],
        },
        Difference {
            name: "is an acquisition asked whether a sender may provide?",
            authority: "GL 3-3-1 examples 5 and 6; the crate asks it of a receipt",
            duties: &[],
            state: all![case.handling(["acquisition"]), case.is("sender-may-not-provide")],
        },
        Difference {
            name: "is what an entrustee receives told again to the principals?",
            authority: "GL 3-6-3(1): entrustor and entrustee are as one; 21(1) names no exception",
            duties: &["notify-purpose"],
            state: all![case.handling(["receipt"]), case.source(["entrustor"])],
        },
        Difference {
            name: "is a part stopped where the interest of the operator outweighs?",
            authority: "GL 3-8-5-1 note 5 weighs once and the ground falls; 35(6) goes as far as needed",
            duties: &[],
            state: all![
                case.request(["stop-for-risk"]),
                case.is("operator-interest-outweighs"),
                case.is("part-can-be-granted"),
            ],
        },
    ]
}
