//! Every word of the crate is written in one way: as its id, in `Display`, `FromStr` and
//! documents.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use appi::calendar::{AuthorityKind, CalendarKind, CalendarState};
use appi::case::{ActingAs, Capacity, ConsentKind, Expression, Performance, Presume, Shown};
use appi::compare::Demand;
use appi::decision::{Bearing, FactOrigin, ReasonKind, Reservation, StepKind};
use appi::difference::{Changes, Only, RuleDoes};
use appi::explain::{FactState, Next, PresumptionKind, WarningCode};
use appi::fact::{Role, Silence};
use appi::forms::{
    AnswerGiven, Filing, FormKind, LeakMatter, Need, PartyKind, RecordBasis, RecordItem,
    RecordMethod, ReportStage,
};
use appi::law::Timing;
use appi::policy::{
    ChangeSubject, DayCounting, DefinedWord, DefinitionElement, Direction, DisclosureMethod,
    EntrustmentCondition, ForeignGround, ForeignInformation, LawWording, Manner, OtherLaw, Preset,
    ProcessedKind, ProcessedStatement, ProvisionGround, PurposeNotice, PurposeWording, Section,
    Sector, SecurityAspect, Severity, StatementKind, ThirdPartyWording, Withdrawal,
};
use appi::register::{CheckedMatter, ContractTerm, EntryKind, Renewal, SystemMeans, Unheard};
use appi::report::Ground;
use appi::review::{Code, ElementState};
use appi::vocabulary::{Channel, InformationKind, Relation, RequestKind, Source};
use appi::{Answer, Authority, Duty, Edition, Fact, Handling, Language, Norm, Verdict};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn written_in_one_way<T>(all: &[T])
where
    T: Copy + Debug + Display + FromStr<Err: Debug> + PartialEq + Serialize + DeserializeOwned,
{
    for one in all.iter().copied() {
        let name = one.to_string();
        assert_eq!(name.parse::<T>().unwrap(), one);
        assert_eq!(serde_json::to_value(one).unwrap(), name.as_str());
        assert_eq!(serde_json::from_value::<T>(name.into()).unwrap(), one);
    }
}

macro_rules! all_of {
    ($($word:ty),+ $(,)?) => { $( written_in_one_way(<$word>::ALL); )+ };
}

#[test]
fn words_are_written_as_their_ids() {
    all_of!(
        ActingAs,
        AnswerGiven,
        AuthorityKind,
        CalendarKind,
        CalendarState,
        Changes,
        Filing,
        FormKind,
        LeakMatter,
        Need,
        Only,
        PartyKind,
        RuleDoes,
        ReportStage,
        Authority,
        Bearing,
        Capacity,
        ChangeSubject,
        Channel,
        CheckedMatter,
        Code,
        ConsentKind,
        ContractTerm,
        DayCounting,
        DefinedWord,
        Demand,
        Direction,
        DisclosureMethod,
        Duty,
        EntrustmentCondition,
        EntryKind,
        ElementState,
        Expression,
        FactState,
        Next,
        PresumptionKind,
        StepKind,
        Timing,
        WarningCode,
        FactOrigin,
        Reservation,
        ForeignGround,
        ForeignInformation,
        Ground,
        Handling,
        InformationKind,
        Language,
        LawWording,
        DefinitionElement,
        Manner,
        Norm,
        OtherLaw,
        Performance,
        Presume,
        ProvisionGround,
        Preset,
        ProcessedKind,
        ProcessedStatement,
        PurposeNotice,
        PurposeWording,
        ReasonKind,
        RecordBasis,
        RecordMethod,
        RecordItem,
        Relation,
        Renewal,
        RequestKind,
        Role,
        Section,
        Sector,
        SecurityAspect,
        Severity,
        Shown,
        Silence,
        Source,
        StatementKind,
        SystemMeans,
        ThirdPartyWording,
        Unheard,
        Verdict,
        Withdrawal,
    );
    written_in_one_way(&Edition::ALL);
    written_in_one_way(&[Edition::Amendment2026]);
    written_in_one_way(&[Answer::Yes, Answer::No, Answer::Unknown]);
    written_in_one_way(Fact::ACT);
    let mut keys: Vec<Fact> = Vec::new();
    keys.extend(Handling::ALL.iter().copied().map(Fact::Handling));
    keys.extend(InformationKind::ALL.iter().copied().map(Fact::Kind));
    keys.extend(Relation::ALL.iter().copied().map(Fact::Relation));
    keys.extend(Source::ALL.iter().copied().map(Fact::Source));
    keys.extend(RequestKind::ALL.iter().copied().map(Fact::Request));
    written_in_one_way(&keys);
}

/// The types whose values a file writes as ids.
fn written(text: &str) -> impl Iterator<Item = &str> {
    let ids = text.split("ids! { ").skip(1).chain(text.split("\nwritten!(").skip(1));
    let words = text.split("\nwords! {\n").skip(1).filter_map(|list| list.split("    pub ").nth(1));
    let name = |rest: &str| rest.find(|c: char| !c.is_alphanumeric()).unwrap_or_default();
    ids.chain(words).map(move |rest| &rest[..name(rest)]).filter(|name| !name.is_empty())
}

#[test]
fn every_such_type_is_named_above() {
    let here = include_str!("words.rs");
    // Countries, digests and places of recipients have no list of values; they are tested where they stand.
    let named = |name: &str| {
        ["Country", "Digest", "Whereabouts"].contains(&name)
            || here.contains(&format!("        {name},\n"))
            || here.contains(&format!("{name}::A"))
    };
    let mut seen = 0;
    for (path, text) in crate::floors::files("src") {
        for name in written(&text) {
            seen += 1;
            assert!(named(name), "{path}: `{name}` is written as an id, and not tested here");
        }
    }
    assert!(seen > 40, "only {seen} types were read");
}
