//! Whole answers: rows of the article pages under `Whole answers` that say of one state everything
//! that follows and everything it rests on, and so that nothing else does.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::view::Lowered;
use crate::answer::Answer;
use crate::duty::Duty;
use crate::edition::Edition;
use crate::engine::Imposed;
use crate::fact::{Fact, FactMask, FactSet, Group};
use crate::law_tests::tables::FILES;
use crate::norm::{Instrument, Place};
use crate::rule::{Effect, any_holds};
use crate::table::grids;
use crate::text::Language;
use crate::vocabulary::{Handling, InformationKind};

/// What follows in a state, and what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Answered {
    /// The verdict, and whether powers are held back.
    verdict: String,
    /// Each rule that decides, by where it stands, with what decides of it.
    by: BTreeMap<Place, BTreeSet<Place>>,
    /// Each duty that is owed, and each that something frees of.
    duties: BTreeMap<&'static str, (bool, BTreeSet<Place>)>,
}

/// A row.
pub(super) struct Whole {
    pub(super) at: String,
    pub(super) edition: Edition,
    pub(super) facts: FactSet,
    pub(super) answered: Answered,
}

/// The state in which these facts are so, and no others.
pub(super) fn state(so: &[Fact]) -> FactSet {
    let handlings = Handling::ALL.iter().map(|one| Fact::Handling(*one));
    let all = Fact::ACT.iter().copied().chain(Group::values().iter()).chain(handlings);
    let yes: FactMask = so.iter().copied().collect();
    FactSet { yes, no: all.collect::<FactMask>().minus(yes) }
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    /// The verdict, by the rule that stands here.
    Verdict(Place),
    Duty(Duty),
}

impl Subject {
    pub(super) fn of(rule: &Lowered) -> Self {
        match rule.entry.then.imposes().map(|wanted| wanted.duty) {
            Some(Imposed::ByTheAct(duty)) => Self::Duty(duty),
            _ => Self::Verdict(rule.own),
        }
    }
}

/// What follows by these rules.
pub(super) fn answered(rules: &[Option<&Lowered>], facts: &FactSet) -> Answered {
    let reached =
        rules.iter().flatten().filter(|rule| any_holds(&rule.entry.when, facts) == Answer::Yes);
    let reached: Vec<(&Lowered, bool)> =
        reached.map(|rule| (*rule, rule.entry.bites(facts) == Answer::Yes)).collect();
    let bites = |of: &dyn Fn(Effect) -> bool| {
        reached.iter().any(|(rule, bites)| *bites && of(rule.entry.then))
    };
    let disapplied = bites(&Effect::disapplies_the_act);
    let no_provision = bites(&|then| then == Effect::NoProvision);
    let outside = bites(&|then| then == Effect::OutsideTheChapter);
    let limits = |rule: &Lowered| !(disapplied || no_provision && rule.entry.about_provision);
    let prohibits = |rule: &Lowered| rule.entry.then == Effect::Prohibited;
    let prohibited = reached.iter().any(|(rule, bites)| *bites && prohibits(rule) && limits(rule));
    let withheld = prohibited && bites(&|then| then == Effect::EnforcementWithheld);
    let regulated = reached.iter().any(|(rule, _)| prohibits(rule)) && !disapplied && !no_provision;
    let verdict = match (prohibited, withheld, regulated) {
        (true, true, _) => "prohibited, powers held back",
        (true, false, _) => "prohibited",
        (false, _, true) => "permitted",
        (false, _, false) => "not-regulated",
    };
    let mut all = Answered { verdict: verdict.to_owned(), ..Answered::default() };
    for (rule, bites) in &reached {
        let there = match rule.entry.then {
            Effect::Prohibited | Effect::Noted => limits(rule),
            Effect::Arises(_) => !prohibited && !disapplied && !no_provision,
            Effect::Stands(_) => !outside,
            Effect::EnforcementWithheld => prohibited,
            _ => true,
        };
        if !there {
            continue;
        }
        let lifting = rule.entry.exceptions.iter().zip(&rule.of_exceptions);
        let lifting = lifting.filter(|(one, _)| any_holds(&one.cubes, facts) == Answer::Yes);
        let lifting = lifting.flat_map(|(_, places)| places);
        let places = rule.places.iter().chain(lifting).copied();
        match Subject::of(rule) {
            Subject::Verdict(own) => all.by.entry(own).or_default().extend(places),
            Subject::Duty(duty) => {
                let of = all.duties.entry(duty.id()).or_default();
                of.0 |= bites;
                of.1.extend(places);
            }
        }
    }
    all
}

/// The place as it is written in a table.
pub(super) fn short(place: Place) -> String {
    let prefix = match place.instrument {
        Instrument::Act => "",
        Instrument::CabinetOrder => "O",
        Instrument::CommissionRules => "R",
        Instrument::Supplement2015 => "S2015:",
        Instrument::Supplement2020 => "S2020:",
        Instrument::Supplement2021 => "S2021:",
        Instrument::GeneralGuidelines => "GL",
        Instrument::ForeignGuidelines => "GF",
        Instrument::RecordGuidelines => "GR",
        Instrument::ProcessedGuidelines => "GP",
        Instrument::QuestionsAndAnswers => "Q",
        Instrument::Inference => "X",
    };
    let mut numbers = String::new();
    if place.article > 0 {
        place.write_numbers(&mut numbers, Language::En).unwrap();
    }
    format!("{prefix}{}", numbers.trim())
}

fn list(places: &BTreeSet<Place>) -> String {
    places.iter().map(|one| short(*one)).collect::<Vec<_>>().join(", ")
}

impl Answered {
    /// The cells: verdict, what it rests on, duties with what they rest on.
    pub(super) fn cells(&self) -> [String; 3] {
        let duties = self.duties.iter().map(|(id, (owed, places))| {
            format!("{}{id} {}", if *owed { "" } else { "not " }, list(places))
        });
        let by = self.by.iter().map(|(own, places)| {
            let others: BTreeSet<Place> = places.iter().copied().filter(|one| one != own).collect();
            match list(&others).as_str() {
                "" => short(*own),
                others => format!("{} with {others}", short(*own)),
            }
        });
        let (by, duties): (Vec<String>, Vec<String>) = (by.collect(), duties.collect());
        [self.verdict.clone(), by.join("; "), duties.join("; ")]
    }

    fn read(at: &str, verdict: &str, by: &str, duties: &str) -> Self {
        let places = |text: &str| -> BTreeSet<Place> {
            let parts = text.split(',').map(str::trim).filter(|one| !one.is_empty());
            parts.map(|one| Place::short(one).unwrap_or_else(|| panic!("{at}: `{one}`"))).collect()
        };
        let duties = duties.split(';').map(str::trim).filter(|one| !one.is_empty()).map(|one| {
            let (owed, one) = one.strip_prefix("not ").map_or((true, one), |one| (false, one));
            let (id, by) = one.split_once(' ').unwrap_or((one, ""));
            let duty = Duty::ALL.iter().find(|duty| duty.id() == id);
            let duty = duty.unwrap_or_else(|| panic!("{at}: duty `{id}`"));
            (duty.id(), (owed, places(by)))
        });
        let by = by.split(';').map(str::trim).filter(|one| !one.is_empty()).map(|one| {
            let (own, with) = one.split_once(" with ").unwrap_or((one, ""));
            let own = Place::short(own).unwrap_or_else(|| panic!("{at}: `{own}`"));
            (own, places(with).into_iter().chain([own]).collect())
        });
        Self { verdict: verdict.to_owned(), by: by.collect(), duties: duties.collect() }
    }
}

/// The row of a state.
pub(super) fn row(edition: Edition, so: &[Fact], answered: &Answered, says: &str) -> String {
    let is_handling = |fact: &&Fact| matches!(fact, Fact::Handling(_));
    let is_kind = |fact: &&Fact| matches!(fact, Fact::Kind(_));
    let [handling, kind] = [so.iter().find(is_handling), so.iter().find(is_kind)]
        .map(|fact| fact.map_or("", |fact| fact.id()));
    let mut row = format!("| {edition} | {handling} | {kind} |");
    let is_key = |fact: &&Fact| is_handling(fact) || is_kind(fact);
    let facts: Vec<String> = so.iter().filter(|one| !is_key(one)).map(Fact::to_string).collect();
    let cells = answered.cells();
    for cell in [facts.join(", ")].iter().chain(&cells).chain([&says.to_owned()]) {
        write!(row, " {cell} |").unwrap();
    }
    row
}

/// Every whole answer of the article pages.
pub(super) fn all() -> Vec<Whole> {
    let mut all = Vec::new();
    for (file, text, _) in FILES {
        let tables = grids(text).into_iter();
        for table in tables.filter(|table| table.above.1.starts_with("Whole:")) {
            for (line, cells) in &table.rows {
                let at = format!("{file}.md: line {line}");
                let cell = |heading| table.cell(cells, heading);
                let edition: Edition = cell("edition").parse().unwrap();
                let named = |text: &str| Handling::ALL.iter().find(|one| one.id() == text);
                let handling = named(cell("handling")).map(|one| Fact::Handling(*one));
                let named = |text: &str| InformationKind::ALL.iter().find(|one| one.id() == text);
                let kind = named(cell("kind")).map(|one| Fact::Kind(*one));
                let facts = cell("so").split(", ").filter(|one| !one.is_empty());
                let facts =
                    facts.map(|one| one.parse().unwrap_or_else(|error| panic!("{at}: {error}")));
                let so: Vec<Fact> = facts.chain(handling).chain(kind).collect();
                let [verdict, by, duties] = ["verdict", "by", "duties"].map(cell);
                let answered = Answered::read(&at, verdict, by, duties);
                all.push(Whole { at, edition, facts: state(&so), answered });
            }
        }
    }
    all
}
