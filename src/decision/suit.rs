//! The principal's suit over a request (Art. 39).

use super::decided::Decision;
use super::reasons::ReasonKind;
use crate::answer::Answer;
use crate::day::Day;
use crate::engine::Authority;
use crate::fact::Fact;
use crate::norm::{Citation, Norm};
use crate::vocabulary::{Handling, RequestKind};

/// How many days pass before the day on which the two weeks are over: the day of arrival
/// is left out (Civil Code, Arts. 138, 140, 141).
const TWO_WEEKS: u32 = 15;

/// What makes it no request that the Act knows.
const NOT_ASKED: [(Fact, Answer); 2] =
    [(Fact::RequesterEntitled, Answer::No), (Fact::RequestProcedureFollowed, Answer::No)];

/// The requests over which the principal may sue (39(1)).
const SUED_OVER: [RequestKind; 6] = [
    RequestKind::Disclose,
    RequestKind::DiscloseRecords,
    RequestKind::Correct,
    RequestKind::StopUse,
    RequestKind::StopProvision,
    RequestKind::StopForRisk,
];

impl Decision<'_> {
    /// 訴えの提起に先立つ請求: the first day on which the principal may sue over this
    /// request, given the day on which it arrived or would ordinarily have arrived
    /// (Art. 39(1), (2)); the same for a provisional order (39(3)). Once the request is
    /// refused there is nothing to wait for.
    ///
    /// `None` where the case is about no such request: notice of the purpose is none,
    /// and before 2017-05-30 nothing was said of a suit.
    ///
    /// ```
    /// # use appi::{Case, Edition, Policy};
    /// # let document = std::fs::read_to_string("examples/policies/004-jcert.toml").unwrap();
    /// # let policy: Policy = toml::from_str(&document).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// let case: Case = toml::from_str(r#"
    ///     date = "2026-11-21"
    ///     handling = "refuse-request"
    ///     dataset = "customers"
    ///     request = "disclose"
    /// "#).unwrap();
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let day = prepared.decide(&[]).suit_from("2026-11-01".parse().unwrap()).unwrap();
    /// assert_eq!(day.to_string(), "2026-11-16");
    /// ```
    #[must_use]
    pub fn suit_from(&self, arrived: Day) -> Option<Day> {
        self.prior_request().map(|_| arrived.plus_days(TWO_WEEKS))
    }

    /// The place that has the principal wait, if it reaches this request.
    pub(crate) fn prior_request(&self) -> Option<Citation> {
        let asked_for =
            |request: RequestKind| self.facts.get(Fact::Request(request)) == Answer::Yes;
        // Another law governs the disclosure of the data, and nothing else (33(4)).
        let elsewhere = asked_for(RequestKind::Disclose)
            && self.facts.get(Fact::OtherLawOnDisclosure) == Answer::Yes;
        let not_as_asked = matches!(
            self.prepared.case.handling,
            Handling::RefuseRequest | Handling::DiscloseOtherwise
        );
        let asked = not_as_asked
            && SUED_OVER.into_iter().any(asked_for)
            && !elsewhere
            && !self.ruling(Authority::Act).is_not_regulated()
            && self.is_a_request_of_the_act()
            && NOT_ASKED.iter().all(|(fact, answer)| self.facts.get(*fact) != *answer);
        asked.then(|| Norm::PriorRequest.citation_on(self.prepared.day())).flatten()
    }

    /// Whether the request is one under the Act: some rule on requests is about it, and is not said
    /// to be about something else.
    fn is_a_request_of_the_act(&self) -> bool {
        self.deciding(Authority::Act).any(|reason| {
            let mut exceptions = reason.exceptions();
            reason.kind() != ReasonKind::Lifted || exceptions.any(|one| !one.takes_out())
        })
    }
}
