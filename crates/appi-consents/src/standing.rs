//! How a consent stands on a day.

use appi::case::Expression;
use appi::{Consent, Day, Language};

use crate::event::{Event, State};
use crate::notice::Notice;

/// 状況: how a consent stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// 依頼中: asked for, and not answered.
    Requested,
    /// 拒否: refused.
    Refused,
    /// 有効: given, and not ended.
    Given,
    /// 撤回済み: withdrawn. What that does, the policy says.
    Withdrawn,
    /// 期間満了: at its end.
    Expired,
    /// 取消し: ended by the operator.
    Revoked,
    /// 無効: never one.
    Invalidated,
}

impl Standing {
    /// The name that the Data Privacy Vocabulary has for it.
    #[must_use]
    pub const fn dpv(self) -> &'static str {
        match self {
            Self::Requested => "ConsentRequested",
            Self::Refused => "ConsentRefused",
            Self::Given => "ConsentGiven",
            Self::Withdrawn => "ConsentWithdrawn",
            Self::Expired => "ConsentExpired",
            Self::Revoked => "ConsentRevoked",
            Self::Invalidated => "ConsentInvalidated",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        let (en, ja) = match self {
            Self::Requested => ("asked for, and not answered", "回答待ち"),
            Self::Refused => ("refused", "拒否"),
            Self::Given => ("given", "有効"),
            Self::Withdrawn => ("withdrawn", "撤回済み"),
            Self::Expired => ("expired", "期間満了"),
            Self::Revoked => ("revoked by the operator", "事業者による取消し"),
            Self::Invalidated => ("never a consent", "無効"),
        };
        match language {
            Language::En => en,
            Language::Ja => ja,
        }
    }
}

/// A consent while its events are followed.
#[derive(Clone, Debug)]
pub(crate) struct Followed {
    pub(crate) standing: Standing,
    consent: Option<Consent>,
    last_day: Option<Day>,
}

impl Followed {
    /// The first event of a consent; none where nothing can begin so.
    pub(crate) fn begun(event: &Event, notice: Option<&Notice>) -> Option<Self> {
        let mut begun = Self { standing: Standing::Requested, consent: None, last_day: None };
        match event.event_state {
            State::Requested => {}
            State::Refused => begun.standing = Standing::Refused,
            State::Given => begun.give(event, notice?, event.event_type?),
            _ => return None,
        }
        Some(begun)
    }

    /// Whether another event can follow; it is followed then.
    pub(crate) fn follow(&mut self, event: &Event, notice: Option<&Notice>) -> bool {
        let is_given = self.consent.is_some() && self.standing == Standing::Given;
        let ended = match event.event_state {
            State::Requested => return true,
            State::Given if is_given => return false,
            State::Renewed if self.consent.is_none() => return false,
            State::Given | State::Renewed => {
                let (Some(notice), Some(expressed)) = (notice, event.event_type) else {
                    return false;
                };
                self.give(event, notice, expressed);
                return true;
            }
            State::Refused if is_given => return false,
            State::Refused => {
                self.standing = Standing::Refused;
                return true;
            }
            _ if !is_given => return false,
            State::Withdrawn => Standing::Withdrawn,
            State::Expired => Standing::Expired,
            State::Revoked => Standing::Revoked,
            State::Invalidated => Standing::Invalidated,
        };
        self.standing = ended;
        if let Some(consent) = self.consent.as_mut().filter(|_| ended == Standing::Withdrawn) {
            consent.withdrawn = Some(event.event_time);
        }
        true
    }

    fn give(&mut self, event: &Event, notice: &Notice, expressed: Expression) {
        let mut consent = Consent::new(notice.to.clone(), expressed);
        consent.id = Some(event.record_id.clone());
        let narrowed = |of_event: &Option<Vec<appi::Id>>, of_notice: &Option<Vec<appi::Id>>| {
            of_event.clone().or_else(|| of_notice.clone())
        };
        consent.recipients = narrowed(&event.recipients, &notice.recipients);
        consent.purposes = narrowed(&event.purposes, &notice.purposes);
        consent.items.clone_from(&notice.items);
        consent.countries.clone_from(&notice.countries);
        consent.shown.clone_from(&notice.shown);
        consent.given = Some(event.event_time);
        consent.identity_confirmed = event.identity_confirmed;
        consent.capacity = event.capacity;
        consent.representative = event.representative;
        self.standing = Standing::Given;
        self.consent = Some(consent);
        // A duration that is none was refused before.
        self.last_day = event.last_day().unwrap_or_default();
    }

    /// How it stands on a day after all its events.
    pub(crate) fn on(self, day: Day) -> (Standing, Option<Consent>) {
        let over = self.last_day.is_some_and(|last| last < day);
        let standing = match self.standing {
            Standing::Given if over => Standing::Expired,
            standing => standing,
        };
        // One that was withdrawn is heard too: it ends what an older one allowed.
        let heard = matches!(standing, Standing::Given | Standing::Withdrawn);
        (standing, self.consent.filter(|_| heard))
    }
}
