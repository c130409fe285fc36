//! What is owed, and what is not: as data.

use super::explained::{
    ToldCondition, ToldDuty, ToldGround, ToldGuide, ToldNotOwed, ToldPlace, ToldSuit,
};
use super::list::distinct;
use super::names;
use super::teller::{Teller, serves};
use crate::decision::{NotOwed, OwedDuty, Verdict};
use crate::duty::Duty;
use crate::engine::Authority;
use crate::fact::Fact;
use crate::law;
use crate::norm::Norm;
use crate::text::Text;
use crate::vocabulary::Handling;

/// What limits every handling.
const OF_THE_PURPOSE: [Norm; 3] =
    [Norm::PurposeLimit, Norm::SuccessorPurposeLimit, Norm::PseudonymousPurpose];

/// Whether the duty is what the question is about.
pub(super) fn is_asked(owed: &OwedDuty<'_>) -> bool {
    owed.duty().is_some_and(Duty::is_what_is_asked)
}

impl<'a> Teller<'_, 'a> {
    /// The duties that arise, and those that are what is asked about.
    pub(super) fn arising(&self) -> Vec<ToldDuty> {
        let decision = self.decision();
        let asked = decision.standing_duties().filter(is_asked);
        decision.duties().chain(asked).map(|owed| self.performed(&owed)).collect()
    }

    pub(super) fn if_amended(&self) -> Vec<ToldDuty> {
        self.decision().duties_if_amended().map(|owed| self.performed(&owed)).collect()
    }

    /// The duties that stand for certain: those of the policy, then those of the Act by their
    /// places, told by their names.
    pub(super) fn standing(&self) -> Vec<ToldDuty> {
        let standing = self.decision().standing_duties();
        let standing = standing.filter(|owed| owed.is_certain() && !is_asked(owed));
        let (mut of_the_act, of_the_policy): (Vec<_>, Vec<_>) =
            standing.partition(|owed| owed.authority() == Authority::Act);
        of_the_act.sort_by_key(|owed| owed.citation());
        let promised = of_the_policy.iter().map(|owed| self.performed(owed));
        let by_name = of_the_act.iter().filter_map(|owed| {
            let duty = owed.duty()?;
            let text = self.text(|one| {
                let place = one.abridged(&one.place_of(owed));
                one.words().standing_duty(duty, &place)
            });
            Some(self.duty(owed, text))
        });
        promised.chain(by_name).collect()
    }

    fn performed(&self, owed: &OwedDuty<'a>) -> ToldDuty {
        self.duty(owed, self.text(|one| one.performed(owed)))
    }

    fn duty(&self, owed: &OwedDuty<'a>, text: Text) -> ToldDuty {
        let decision = self.decision();
        let only_if = owed.only_if().filter(|_| !owed.is_certain());
        ToldDuty {
            duty: owed.id().into(),
            authority: owed.authority(),
            norm: owed.duty().map(Duty::norm),
            citation: owed.citation().map(|one| one.alone().to_string()),
            serves: owed.citation().and_then(serves),
            clause: owed.clause().map(|clause| clause.id.clone()),
            timing: owed.duty().map(Duty::timing),
            days: match owed.duty() {
                Some(duty) => duty.timing().days(),
                None => owed.promised().and_then(|duty| duty.within),
            },
            certain: owed.is_certain(),
            only_if: only_if
                .map(|(fact, so)| ToldCondition { fact: self.key(fact), answer: so.into() }),
            depends_on: owed.depends_on().map(|one| self.question_id(one)).collect(),
            last_day: owed.deadline().map(|deadline| deadline.by),
            official_last_day: owed.deadline().map(|deadline| deadline.official),
            guide: self.guide(owed),
            state: owed.state(),
            breach: decision.breaches().any(|one| one.id() == owed.id()),
            addressee: self.some_text(|one| decision.reports_to(owed, one.language)),
            place: self.text(|one| one.abridged(&one.place_of(owed))),
            says: self.text(|one| owed.in_language(one.language).to_owned()),
            text,
        }
    }

    fn guide(&self, owed: &OwedDuty<'a>) -> Option<ToldGuide> {
        let (from_days, to_days) = owed.duty()?.guide_days()?;
        let guide = owed.guide();
        let place = Norm::GuideForPromptReport.citation_on(self.decision().prepared.day());
        Some(ToldGuide {
            from_days,
            to_days,
            from: guide.map(|guide| guide.from),
            to: guide.map(|guide| guide.to),
            citation: place.map(|place| place.alone().to_string()),
            past: owed.is_past_guide(),
        })
    }

    /// Which duties an exception takes away: no record is made, nobody is told.
    pub(super) fn not_owed(&self) -> Vec<ToldNotOwed> {
        let decision = self.decision();
        // Where the Act does not reach it, nobody looks for its duties.
        let reached = !decision.ruling(Authority::Act).is_not_regulated();
        if decision.verdict() != Verdict::Permitted || !reached {
            return Vec::new();
        }
        // What is not made is not kept.
        let told = |duty: Duty| {
            !duty.is_what_is_asked() && !matches!(duty, Duty::KeepRecord | Duty::KeepReceiptRecord)
        };
        let not_owed = decision.not_owed();
        let mut by_duty: Vec<Vec<&NotOwed>> = Vec::new();
        for one in not_owed.iter().filter(|one| told(one.duty())) {
            let same = |others: &&mut Vec<&NotOwed>| {
                others.first().is_some_and(|other| other.duty() == one.duty())
            };
            match by_duty.iter_mut().find(same) {
                Some(others) => others.push(one),
                None => by_duty.push(vec![one]),
            }
        }
        let freed = |one: &NotOwed| {
            let reads = |id: &str| Fact::named(id).is_some_and(|fact| one.reads(fact));
            names::in_both(one.exception(), &reads)
        };
        let told = by_duty.iter().filter_map(|those| {
            let first = those.first()?;
            let norm = first.duty().norm();
            Some(ToldNotOwed {
                duty: first.duty(),
                norm,
                citation: first.imposed_by().alone().to_string(),
                freed_by: those
                    .iter()
                    .map(|one| self.named_place(one.exception(), one.freed_by(), freed(one)))
                    .collect(),
                text: self.text(|one| {
                    let by: Vec<String> = those
                        .iter()
                        .map(|that| one.named_place(that.freed_by(), freed(that)))
                        .collect();
                    let by = one.abridged(&by.join(one.words().comma));
                    one.words().not_owed(norm.title(one.language), &by)
                }),
            })
        });
        told.collect()
    }

    /// 保管すべき資料: what shows that a law was the ground.
    pub(super) fn to_keep(&self) -> Option<Text> {
        let decision = self.decision();
        let by_law = |norm: Norm| matches!(norm, Norm::BasedOnLaw | Norm::UseBasedOnLaw);
        let mut lifted = decision.deciding(Authority::Act);
        let on_it = lifted.any(|reason| {
            let lifts =
                reason.exceptions().filter(|one| one.answer() == crate::answer::Answer::Yes);
            lifts.filter_map(|one| one.norm()).any(by_law)
        });
        (on_it && decision.verdict() == Verdict::Permitted)
            .then(|| self.text(|one| one.words().to_keep_of_a_law.to_owned()))
    }

    /// 別に禁止される取扱い: of processed information, what else may not be done with it.
    pub(super) fn also_limited(&self) -> Option<ToldGround> {
        let (decision, prepared) = (self.decision(), self.decision().prepared);
        let mut kinds = decision.classification().kinds().to_vec();
        kinds.retain(|kind| kind.is_processed());
        let others = [Handling::Provision, Handling::Collation, Handling::Contact];
        let mut places: Vec<ToldPlace> = Vec::new();
        for kind in kinds {
            for handling in others.iter().filter(|one| **one != prepared.case.handling) {
                let limits = law::limits_on(*handling, kind, prepared.edition);
                let limits = limits.filter(|norm| !OF_THE_PURPOSE.contains(norm));
                places.extend(
                    limits.filter_map(|norm| {
                        Some(self.place(norm, norm.citation_on(prepared.day())?))
                    }),
                );
            }
        }
        let places = distinct(places);
        if places.is_empty() || decision.ruling(Authority::Act).is_not_regulated() {
            return None;
        }
        let text = self.text(|one| {
            let words = one.words();
            let told = places.iter().map(|place| place.text.in_language(one.language));
            words.also_limited(&told.collect::<Vec<_>>().join(words.comma))
        });
        Some(ToldGround { places, facts: Vec::new(), text })
    }

    /// From when the principal may sue.
    pub(super) fn suit(&self) -> Option<ToldSuit> {
        let decision = self.decision();
        let place = decision.prior_request()?;
        let from = decision.prepared.case.known.and_then(|known| decision.suit_from(known));
        let at_once = decision.prepared.case.handling == Handling::RefuseRequest;
        Some(ToldSuit {
            citation: place.alone().to_string(),
            from: from.filter(|_| !at_once),
            at_once,
            text: self.text(|one| {
                let words = one.words();
                let place = one.abridged(&place.in_language(one.language).to_string());
                if at_once { words.suit_at_once(&place) } else { words.suit(&place, from) }
            }),
        })
    }
}
