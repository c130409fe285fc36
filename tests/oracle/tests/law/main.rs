//! Cases read off the law text: a state, and what the Act says of it.

mod handling;
mod judged;
mod processed;
mod provision;
mod requests;
mod scope;

use appi_oracle::{Edition, State, says};

/// What a row expects of the Act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The Act does not prohibit it.
    Free,
    /// The Act prohibits it.
    Barred,
    /// The case is outside.
    Outside,
}

pub(crate) use Answer::{Barred, Free, Outside};

pub(crate) struct Row {
    place: &'static str,
    edition: Edition,
    state: State,
    answer: Answer,
    /// Duties that arise or stand, and, after `|`, duties that do not.
    duties: &'static str,
}

pub(crate) fn row(
    place: &'static str,
    edition: Edition,
    state: State,
    answer: Answer,
    duties: &'static str,
) -> Row {
    Row { place, edition, state, answer, duties }
}

pub(crate) fn check(rows: &[Row]) {
    for Row { place, edition, state, answer, duties } in rows {
        let said = says(*edition, state);
        let found = match (said.outside, said.prohibited) {
            (true, true) => unreachable!("{place}: outside and prohibited at once"),
            (true, false) => Outside,
            (false, true) => Barred,
            (false, false) => Free,
        };
        assert_eq!(found, *answer, "{place} in {edition:?}: {state:?}");
        let arisen: Vec<_> =
            said.duties.iter().filter(|(_, arises)| *arises).map(|(id, _)| *id).collect();
        let (present, absent) = duties.split_once('|').unwrap_or((duties, ""));
        for id in present.split_whitespace() {
            assert!(arisen.contains(&id), "{place}: {id} is missing from {arisen:?}");
        }
        for id in absent.split_whitespace() {
            assert!(
                said.duties.iter().any(|(known, _)| *known == id),
                "{place}: no duty has the id {id}"
            );
            assert!(!arisen.contains(&id), "{place}: {id} does not arise");
        }
    }
}

/// Customer data within its purpose, to a recipient of this relation.
pub(crate) fn provision(relation: &str) -> State {
    State::new("provision", "retained-personal-data")
        .from("principal-in-writing")
        .to(relation)
        .with("within-purpose")
}

/// The same to a vendor abroad that processes it.
pub(crate) fn entrusted_abroad() -> State {
    provision("entrustee").with("within-entrusted-task recipient-abroad")
}

pub(crate) const OPT_OUT_OF_2005: &str = "opt-out-stops-on-request opt-out-notice-beforehand opt-out-purpose-shown \
    opt-out-items-shown opt-out-method-shown opt-out-stop-shown";
pub(crate) const OPT_OUT_OF_2017: &str =
    "opt-out-request-method-shown opt-out-time-left opt-out-recognisable opt-out-filed";
pub(crate) const OPT_OUT_OF_2022: &str =
    "opt-out-provider-shown opt-out-acquisition-shown opt-out-update-shown opt-out-start-shown";
pub(crate) const JOINT_USE: &str = "joint-use-shown joint-items-shown joint-scope-shown joint-purposes-shown \
    responsible-name-shown joint-notice-beforehand recipient-in-joint-scope items-in-joint-use use-in-joint-purposes";
pub(crate) const ADDRESS: &str = "responsible-address-shown representative-name-shown";
pub(crate) const TOLD: &str = "country-named regime-explained measures-explained";

pub(crate) fn opt_out() -> State {
    provision("third-party").with(OPT_OUT_OF_2005).with(OPT_OUT_OF_2017).with(OPT_OUT_OF_2022)
}

pub(crate) fn request(handling: &str, request: &str) -> State {
    State::new(handling, "retained-personal-data")
        .on(request)
        .with("requester-entitled request-procedure-followed")
}
