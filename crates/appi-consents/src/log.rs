//! The log: read, checked, and what holds of it on a day.

use std::collections::{BTreeMap, HashMap};

use appi::{Consent, Day, Id};

use crate::event::Event;
use crate::fault::{Fault, Faults};
use crate::notice::{Notice, Notices};
use crate::standing::{Followed, Standing};

/// 同意の記録: the events of everybody, checked against the notices.
///
/// Events of one day happened in the order in which the log has them.
#[derive(Clone, Debug)]
pub struct ConsentLog {
    notices: Notices,
    /// By person, in the order of their days.
    events: BTreeMap<String, Vec<Event>>,
}

/// 本人: what holds of a person on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Person {
    /// Who.
    pub id: String,
    /// The consents on record, as a case has them; those that expired, were revoked or never were
    /// any are left out.
    pub consents: Vec<Consent>,
    /// How each consent stands.
    pub standings: Vec<(Id, Standing)>,
}

/// The columns of a table whose cells hold several ids, parted by semicolons.
const LISTS: [&str; 2] = ["purposes", "recipients"];

impl ConsentLog {
    /// Reads a log in lines of JSON, an [`Event`] a line; empty lines are passed over.
    ///
    /// # Errors
    ///
    /// Every line that is no event or cannot follow those before it, at once.
    pub fn json_lines(text: &str, notices: &Notices) -> Result<Self, Faults> {
        let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
        let read = lines.map(|(line, text)| (line, serde_json::from_str(text)));
        Self::of_events(read, notices)
    }

    /// Reads a log in a table of columns (CSV), whose headings are the names of the fields of an
    /// [`Event`]. An empty cell says nothing.
    ///
    /// # Errors
    ///
    /// As [`ConsentLog::json_lines`].
    pub fn table(text: &str, notices: &Notices) -> Result<Self, Faults> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let unread = |line: usize, error: &csv::Error| {
            let said = error.to_string();
            Fault::new(line, &said, &format!("表として読み取れません：{said}"))
        };
        let headings = reader.headers().map_err(|error| Faults::check(vec![unread(1, &error)]));
        let headings = match headings {
            Ok(headings) => headings.clone(),
            Err(faults) => return faults.map(|()| Self::empty(notices)),
        };
        let (mut rows, mut faults) = (Vec::new(), Vec::new());
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(0, csv::Position::line);
                    let line = usize::try_from(line).unwrap_or_default();
                    let cells = headings.iter().zip(&record).filter(|(_, cell)| !cell.is_empty());
                    let value = |(name, cell): (&str, &str)| {
                        let ids = || cell.split(';').map(str::trim).collect::<Vec<_>>();
                        let is_list = LISTS.contains(&name);
                        (name.to_owned(), if is_list { ids().into() } else { cell.into() })
                    };
                    let row: serde_json::Map<String, serde_json::Value> =
                        cells.map(value).collect();
                    rows.push((line, serde_json::from_value(row.into())));
                }
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    faults.push(unread(usize::try_from(line).unwrap_or_default(), &error));
                }
            }
        }
        Faults::check(faults)?;
        Self::of_events(rows.into_iter(), notices)
    }

    fn empty(notices: &Notices) -> Self {
        Self { notices: notices.clone(), events: BTreeMap::new() }
    }

    fn of_events(
        read: impl Iterator<Item = (usize, Result<Event, serde_json::Error>)>,
        notices: &Notices,
    ) -> Result<Self, Faults> {
        let mut faults = Vec::new();
        let mut events: Vec<(usize, Event)> = Vec::new();
        for (line, event) in read {
            match event {
                Ok(event) => events.push((line, event)),
                Err(error) => {
                    let said = error.to_string();
                    faults.push(Fault::new(line, &said, &format!("読み取れません：{said}")));
                }
            }
        }
        events.sort_by_key(|(_, event)| event.event_time);
        let mut owners: HashMap<&Id, &str> = HashMap::new();
        let mut followed: HashMap<&Id, Followed> = HashMap::new();
        for (line, event) in &events {
            let owner = owners.entry(&event.record_id).or_insert(&event.pii_principal_id);
            if let Some(fault) = fault_of(*line, event, owner, notices) {
                faults.push(fault);
                continue;
            }
            let notice = notice_of(event, notices);
            let follows = match followed.get_mut(&event.record_id) {
                Some(before) => before.follow(event, notice),
                None => Followed::begun(event, notice)
                    .map(|begun| followed.insert(&event.record_id, begun))
                    .is_some(),
            };
            if !follows {
                faults.push(out_of_order(*line, event));
            }
        }
        faults.sort_by_key(Fault::line);
        Faults::check(faults)?;
        let mut log = Self::empty(notices);
        for (_, event) in events {
            log.events.entry(event.pii_principal_id.clone()).or_default().push(event);
        }
        Ok(log)
    }

    /// What holds of a person on a day: of whom nothing is on record, no consent is.
    #[must_use]
    pub fn of(&self, id: &str, day: Day) -> Person {
        self.person(id, self.events.get(id).map_or(&[], Vec::as_slice), day)
    }

    /// What holds of everybody on a day, one after the other, for
    /// [`Prepared::decide_all`](appi::Prepared::decide_all).
    pub fn persons(&self, day: Day) -> impl Iterator<Item = Person> {
        self.events.iter().map(move |(id, events)| self.person(id, events, day))
    }

    /// The events of a person, oldest first.
    #[must_use]
    pub fn events(&self, id: &str) -> &[Event] {
        self.events.get(id).map_or(&[], Vec::as_slice)
    }

    fn person(&self, id: &str, events: &[Event], day: Day) -> Person {
        let mut followed: Vec<(&Id, Followed)> = Vec::new();
        let mut places: HashMap<&Id, usize> = HashMap::new();
        for event in events.iter().take_while(|event| event.event_time <= day) {
            let notice = notice_of(event, &self.notices);
            let before = places.get(&event.record_id).and_then(|at| followed.get_mut(*at));
            // What cannot follow was refused when the log was read.
            if let Some((_, before)) = before {
                before.follow(event, notice);
            } else if let Some(begun) = Followed::begun(event, notice) {
                places.insert(&event.record_id, followed.len());
                followed.push((&event.record_id, begun));
            }
        }
        let (mut consents, mut standings) = (Vec::new(), Vec::new());
        for (record, one) in followed {
            let (standing, consent) = one.on(day);
            standings.push((record.clone(), standing));
            consents.extend(consent);
        }
        Person { id: id.to_owned(), consents, standings }
    }
}

/// The notice of an event that begins a consent.
fn notice_of<'n>(event: &Event, notices: &'n Notices) -> Option<&'n Notice> {
    let name = event.privacy_notice.as_ref().filter(|_| event.event_state.begins())?;
    notices.named(name, event.event_time)
}

/// What is wrong with an event by itself.
fn fault_of(line: usize, event: &Event, owner: &str, notices: &Notices) -> Option<Fault> {
    let (record, day) = (event.record_id.as_str(), event.event_time);
    let fault = |en: String, ja: String| Some(Fault::new(line, &en, &ja));
    if event.pii_principal_id.is_empty() || record.is_empty() {
        return fault(
            "`record_id` and `pii_principal_id` say whose consent it is: one is empty".to_owned(),
            "`record_id`又は`pii_principal_id`が空です。".to_owned(),
        );
    }
    if owner != event.pii_principal_id {
        return fault(
            format!("`{record}` is a consent of `{owner}`, not of `{}`", event.pii_principal_id),
            format!(
                "`{record}`は`{owner}`の同意であり、`{}`のものではありません。",
                event.pii_principal_id
            ),
        );
    }
    if event.last_day().is_err() {
        return fault(
            "`validity_duration`: expected years or days, as `P2Y` or `P180D`".to_owned(),
            "`validity_duration`は、`P2Y`又は`P180D`のように、年又は日で記載してください。"
                .to_owned(),
        );
    }
    if !event.event_state.begins() {
        return None;
    }
    if event.event_type.is_none() {
        return fault(
            format!("how was `{record}` expressed? `event_type` is missing"),
            format!("`{record}`には、同意の方法（`event_type`）の記載がありません。"),
        );
    }
    let Some(name) = &event.privacy_notice else {
        return fault(
            format!("`{record}` is given on no notice: `privacy_notice` is missing"),
            format!("`{record}`には、同意の案内（`privacy_notice`）の記載がありません。"),
        );
    };
    let Some(notice) = notices.named(name, day) else {
        return fault(
            format!("no notice `{name}` was shown on {day}"),
            format!("{day}に示されていた案内`{name}`はありません。"),
        );
    };
    let beyond = |of_event: &Option<Vec<Id>>, of_notice: &Option<Vec<Id>>| {
        let known = of_notice.as_ref()?;
        of_event.as_ref()?.iter().find(|id| !known.contains(id)).cloned()
    };
    let purposes = beyond(&event.purposes, &notice.purposes);
    let beyond = purposes.or_else(|| beyond(&event.recipients, &notice.recipients))?;
    fault(
        format!("`{beyond}` does not stand in the notice `{}/{}`", notice.id, notice.version),
        format!("`{beyond}`は、案内`{}/{}`に記載がありません。", notice.id, notice.version),
    )
}

fn out_of_order(line: usize, event: &Event) -> Fault {
    let record = event.record_id.as_str();
    match event.event_state.begins() || event.event_state == crate::State::Refused {
        true => Fault::new(
            line,
            &format!(
                "`{record}` is given already, or was never: it is given once, and then renewed or ended"
            ),
            &format!(
                "`{record}`は、既に同意が記録されているか、又は一度も記録されていません。同意の後は更新又は終了を記録してください。"
            ),
        ),
        false => Fault::new(
            line,
            &format!("`{record}` is ended, and was not given before"),
            &format!(
                "`{record}`の終了が記録されていますが、それより前に有効な同意の記録がありません。"
            ),
        ),
    }
}
