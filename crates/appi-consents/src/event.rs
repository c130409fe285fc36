//! Events: the lines of a log, under the field names of ISO/IEC TS 27560 where it has any.

use appi::case::{Capacity, Expression};
use appi::{Answer, Day, Id};
use serde::{Deserialize, Deserializer, Serialize, de};

/// 事象: what happened to a consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Event {
    /// 同意の番号: the consent; all its events bear it.
    pub record_id: Id,
    /// 本人: whose consent it is.
    pub pii_principal_id: String,
    /// 案内: on which notice, as `id` or `id/version`; of a consent that is given or renewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy_notice: Option<String>,
    /// The day in Japan; written as a day, or as a date and time with its offset.
    #[serde(deserialize_with = "day_in_japan")]
    pub event_time: Day,
    /// What happened.
    pub event_state: State,
    /// 同意の方法: how it was expressed; of a consent that is given or renewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_type: Option<Expression>,
    /// 有効期間: how long it holds, as `P2Y` or `P180D`, the day on which it is given not counted;
    /// left out, until it is ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity_duration: Option<String>,
    /// 利用目的: to which of the purposes of the notice; left out, to all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purposes: Option<Vec<Id>>,
    /// 提供先: to which of the recipients of the notice; left out, to all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<Id>>,
    /// 本人確認: whether it was made sure that the principal it was.
    #[serde(default = "unknown")]
    pub identity_confirmed: Answer,
    /// 判断能力: whether the person could judge what it leads to.
    #[serde(default)]
    pub capacity: Capacity,
    /// 法定代理人等の同意: whether a parent or legal representative consented.
    #[serde(default = "unknown")]
    pub representative: Answer,
    /// 証跡: where the evidence is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

const fn unknown() -> Answer {
    Answer::Unknown
}

/// 状態: what happened to a consent; the names of the Data Privacy Vocabulary are read too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// 依頼: it was asked for.
    #[serde(alias = "ConsentRequested")]
    Requested,
    /// 同意.
    #[serde(alias = "ConsentGiven")]
    Given,
    /// 更新: given again, under the same number.
    #[serde(alias = "RenewedConsentGiven")]
    Renewed,
    /// 拒否.
    #[serde(alias = "ConsentRefused")]
    Refused,
    /// 撤回: by the person.
    #[serde(alias = "ConsentWithdrawn")]
    Withdrawn,
    /// 期間満了.
    #[serde(alias = "ConsentExpired")]
    Expired,
    /// 取消し: by the operator, for the time to come.
    #[serde(alias = "ConsentRevoked")]
    Revoked,
    /// 無効: it was found never to have been one.
    #[serde(alias = "ConsentInvalidated")]
    Invalidated,
}

impl State {
    /// Whether a consent begins with it.
    #[must_use]
    pub const fn begins(self) -> bool {
        matches!(self, Self::Given | Self::Renewed)
    }
}

/// How far Japan is ahead of universal time; it has no summer time.
const AHEAD: i32 = 9 * 60 * 60;

fn day_in_japan<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
    let text = String::deserialize(deserializer)?;
    if !text.contains('T') {
        return text.parse().map_err(|error| de::Error::custom(format_args!("{error}")));
    }
    let when = chrono::DateTime::parse_from_rfc3339(&text).map_err(de::Error::custom)?;
    let japan =
        chrono::FixedOffset::east_opt(AHEAD).ok_or_else(|| de::Error::custom("no offset"))?;
    let day = when.with_timezone(&japan).date_naive();
    day.to_string().parse().map_err(|error| de::Error::custom(format_args!("{error}")))
}

impl Event {
    /// The last day on which the consent that begins here holds; `Err` where the duration is none
    /// that is read.
    pub(crate) fn last_day(&self) -> Result<Option<Day>, ()> {
        let Some(text) = &self.validity_duration else { return Ok(None) };
        let number = text.strip_prefix('P').ok_or(())?;
        if let Some(years) = number.strip_suffix('Y') {
            let years = years.parse().map_err(|_| ())?;
            return Ok(Some(self.event_time.plus_years(years)));
        }
        let days = number.strip_suffix('D').ok_or(())?.parse().map_err(|_| ())?;
        Ok(Some(self.event_time.plus_days(days)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(time: &str, duration: &str) -> Result<Event, serde_json::Error> {
        serde_json::from_value(serde_json::json!({
            "record_id": "1",
            "pii_principal_id": "a",
            "event_time": time,
            "event_state": "ConsentGiven",
            "validity_duration": duration,
        }))
    }

    #[test]
    fn a_time_is_a_day_in_japan() {
        let table = [
            ("2026-04-01", Some("2026-04-01")),
            ("2026-04-01T14:59:59Z", Some("2026-04-01")),
            ("2026-04-01T15:00:00Z", Some("2026-04-02")),
            ("2026-04-01T23:30:00+09:00", Some("2026-04-01")),
            ("2026-04-01T23:30:00", None),
            ("2026-02-30", None),
        ];
        for (time, day) in table {
            let read = event(time, "P1Y").ok().map(|event| event.event_time.to_string());
            assert_eq!(read.as_deref(), day, "{time}");
        }
    }

    #[test]
    fn a_duration_ends_on_a_day() {
        let table = [
            ("P1Y", Ok("2025-02-28")),
            ("P365D", Ok("2025-02-28")),
            ("P0D", Ok("2024-02-29")),
            ("P1M", Err(())),
            ("1Y", Err(())),
            ("P-1D", Err(())),
            ("P", Err(())),
        ];
        for (duration, last) in table {
            let read = event("2024-02-29", duration).unwrap().last_day();
            let read = read.map(|day| day.unwrap().to_string());
            assert_eq!(read, last.map(str::to_owned), "{duration}");
        }
    }
}
