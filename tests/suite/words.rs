//! Every word of the crate is written in one way: as its id, in `Display`, `FromStr` and
//! documents.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use appi::case::{ActingAs, Capacity, ConsentKind, Expression, Performance, Presume, Shown};
use appi::compare::Demand;
use appi::fact::{Role, Silence};
use appi::policy::{
    ChangeSubject, DayCounting, DefinedWord, DefinitionElement, Direction, DisclosureMethod,
    EntrustmentCondition, ForeignGround, ForeignInformation, LawWording, Manner, OtherLaw,
    ProcessedKind, ProcessedStatement, PurposeNotice, SecurityAspect, Severity, StatementKind,
    ThirdPartyWording, Withdrawal,
};
use appi::record::{FactOrigin, RecordBasis, RecordForm, RecordItem};
use appi::review::Code;
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
        Authority,
        Capacity,
        ChangeSubject,
        Channel,
        Code,
        ConsentKind,
        DayCounting,
        DefinedWord,
        Demand,
        Direction,
        DisclosureMethod,
        Duty,
        EntrustmentCondition,
        Expression,
        FactOrigin,
        ForeignGround,
        ForeignInformation,
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
        ProcessedKind,
        ProcessedStatement,
        PurposeNotice,
        RecordBasis,
        RecordForm,
        RecordItem,
        Relation,
        RequestKind,
        Role,
        SecurityAspect,
        Severity,
        Shown,
        Silence,
        Source,
        StatementKind,
        ThirdPartyWording,
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
