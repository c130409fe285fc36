//! What a row expects of its decision, and where the decision differs.

use super::column::Column;
use super::owed::{Owed, owed};
use super::remedies::Remedies;
use super::word::parts;
use crate::decision::{Decision, OwedDuty, Verdict};
use crate::duty::Duty;
use crate::engine::Authority;
use crate::name::{NameError, nearest};
use crate::norm::{Citation, Norm, Place};
use crate::policy::{OtherLaw, Policy};
use crate::sorted::InOrder as _;
use crate::text::{Bilingual, Language, Text, said};

/// One answer of an authority, or of both together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answered {
    /// The verdict.
    Verdict(Verdict),
    /// Not regulated.
    NotRegulated,
}

impl Answered {
    const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Verdict(Verdict::Permitted), "permitted", "可"),
        (Self::Verdict(Verdict::Prohibited), "prohibited", "不可"),
        (Self::Verdict(Verdict::Undetermined), "undetermined", "未確定"),
        (Self::NotRegulated, "not-regulated", "対象外"),
    ];

    fn read(text: &str) -> Result<Self, Text> {
        let found = Self::ALL.iter().find(|(_, en, ja)| text == *en || text == *ja);
        found.map(|(answered, ..)| *answered).ok_or_else(|| {
            let known = Self::ALL.iter().flat_map(|(_, en, ja)| [*en, *ja]);
            let what = Bilingual { en: "verdict", ja: "結論" };
            NameError::new(text, what, &known.collect::<Vec<_>>()).into()
        })
    }

    /// The answer of one authority.
    pub(super) fn of(decision: &Decision<'_>, authority: Authority) -> Self {
        let ruling = decision.ruling(authority);
        if ruling.is_not_regulated() { Self::NotRegulated } else { Self::Verdict(ruling.verdict()) }
    }

    /// The word in a language.
    pub(super) fn word(self, language: Language) -> &'static str {
        Self::ALL.iter().find(|(answered, ..)| *answered == self).map_or("", |(_, en, ja)| {
            match language {
                Language::En => en,
                Language::Ja => ja,
            }
        })
    }
}

/// The missing facts of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Missing {
    /// Some, whichever they are.
    Some,
    /// Exactly these.
    Exactly(Vec<String>),
}

/// What a row expects.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Expected {
    pub(super) act: Option<Answered>,
    pub(super) policy: Option<Answered>,
    pub(super) overall: Option<Answered>,
    by: Vec<String>,
    considered: Vec<String>,
    missing: Option<Missing>,
    missing_of: Vec<(Authority, Vec<String>)>,
    duties: Option<Vec<String>>,
    owed: Vec<Owed>,
    /// No flag at all, or these among others.
    flags: Option<Vec<OtherLaw>>,
    remedies: Option<Remedies>,
}

/// 相違: where a decision differs from what a row expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    column: Column,
    expected: Text,
    found: Text,
}

impl Difference {
    /// The heading of the column.
    #[must_use]
    pub const fn column(&self, language: Language) -> &'static str {
        self.column.heading(language)
    }

    /// What the row expects.
    #[must_use]
    pub const fn expected(&self) -> &Text {
        &self.expected
    }

    /// What was found.
    #[must_use]
    pub const fn found(&self) -> &Text {
        &self.found
    }
}

impl Expected {
    /// Reads a cell; `-` asks nothing.
    pub(super) fn read(&mut self, column: Column, cell: &str) -> Result<(), Text> {
        let verdict = || if cell.is_empty() { Ok(None) } else { Answered::read(cell).map(Some) };
        let list = || parts(cell, ',').map(str::to_owned).collect::<Vec<_>>();
        match column {
            _ if cell == "-" => {}
            Column::Act => self.act = verdict()?,
            Column::Policy => self.policy = verdict()?,
            Column::Overall => self.overall = verdict()?,
            // A comma may be part of a citation: then semicolons part the list.
            Column::By => {
                let separator = if cell.contains(';') { ';' } else { ',' };
                self.by = parts(cell, separator).map(str::to_owned).collect();
            }
            Column::Missing if cell == "*" => self.missing = Some(Missing::Some),
            Column::Considered => self.considered = list(),
            Column::Missing => self.missing = Some(Missing::Exactly(list())),
            Column::ActMissing => self.missing_of.push((Authority::Act, list())),
            Column::PolicyMissing => self.missing_of.push((Authority::Policy, list())),
            Column::Duties => self.duties = Some(list()),
            Column::Owed => self.owed = parts(cell, ',').map(owed).collect::<Result<_, _>>()?,
            Column::Flags if cell == "none" => self.flags = Some(Vec::new()),
            Column::Flags if cell.is_empty() => {}
            Column::Flags => self.flags = Some(super::word::words(cell, ',')?),
            Column::Remedies if cell.is_empty() => {}
            Column::Remedies => self.remedies = Some(Remedies::read(cell)),
            _ => {}
        }
        Ok(())
    }

    /// Whether the two ask for verdicts that no decision can both have.
    pub(super) fn contradicts(&self, other: &Self) -> bool {
        let differ = |a: Option<Answered>, b: Option<Answered>| {
            a.zip(b).is_some_and(|(mine, theirs)| mine != theirs)
        };
        differ(self.act, other.act)
            || differ(self.policy, other.policy)
            || differ(self.overall, other.overall)
    }

    /// Whether it expects that open facts decide.
    pub(super) fn is_open(&self) -> bool {
        let open = Some(Answered::Verdict(Verdict::Undetermined));
        [self.act, self.policy, self.overall].contains(&open)
    }

    /// The sources and duties named that neither the policy nor the law has.
    pub(super) fn unknown_names(
        &self,
        policy: &Policy,
        decision: &Decision<'_>,
    ) -> Vec<(Column, Text)> {
        let edition = decision.prepared().edition();
        let cited = self.by.iter().map(|by| (Column::By, by));
        let cited = cited.chain(self.considered.iter().map(|one| (Column::Considered, one)));
        let sources = cited.filter(|(_, by)| {
            policy.clause(by).is_none()
                && place(by, decision).is_none()
                && !Norm::ALL.iter().filter_map(|norm| norm.citation(edition)).any(|c| reads(c, by))
        });
        let sources = sources.map(|(column, by)| {
            let hint = nearest(by, policy.clauses.iter().map(|clause| clause.id.as_str()));
            let said = said!(
                hint;
                "`{by}` is neither a clause of the policy nor a place in the law{hint}",
                "`{by}`はポリシーの条項でも法令の条項でもありません{hint}。",
            );
            (column, said)
        });
        let arising = self.duties.iter().flatten().map(|duty| (Column::Duties, duty));
        let owed = self.owed.iter().map(|owed| (Column::Owed, &owed.duty));
        let known = || {
            let act = Duty::ALL.iter().map(|duty| duty.id());
            act.chain(policy.duties.iter().map(|duty| duty.id.as_str()))
        };
        let duties = arising.chain(owed).filter(|(_, duty)| !known().any(|one| one == *duty));
        let duties = duties.map(|(column, duty)| {
            let hint = nearest(duty, known());
            let said = said!(
                hint;
                "`{duty}` is neither a duty of the Act nor one of this policy{hint}",
                "`{duty}`は法の義務でもこのポリシーの義務でもありません{hint}。",
            );
            (column, said)
        });
        sources.chain(duties).collect()
    }

    /// Where the decision differs.
    pub(super) fn differences(&self, decision: &Decision<'_>) -> Vec<Difference> {
        let mut found = Vec::new();
        let mut differ = |column, expected: Text, found_instead: Text| {
            found.push(Difference { column, expected, found: found_instead });
        };
        let word =
            |answered: Answered| Text::in_both(|language| answered.word(language).to_owned());
        let overall = match self.overall {
            Some(Answered::NotRegulated) if decision.is_not_regulated() => Answered::NotRegulated,
            _ => Answered::Verdict(decision.verdict()),
        };
        let verdicts = [
            (Column::Act, self.act, Answered::of(decision, Authority::Act)),
            (Column::Policy, self.policy, Answered::of(decision, Authority::Policy)),
            (Column::Overall, self.overall, overall),
        ];
        for (column, expected, there) in verdicts {
            if let Some(expected) = expected.filter(|expected| *expected != there) {
                differ(column, word(expected), word(there));
            }
        }
        for by in self.by.iter().filter(|by| !is_cited(by, decision)) {
            let found = said!("not among the reasons", "根拠に含まれない");
            differ(Column::By, by.as_str().into(), found);
        }
        for one in self.considered.iter().filter(|one| !is_considered(one, decision)) {
            let found = said!("not considered", "検討されていない");
            differ(Column::Considered, one.as_str().into(), found);
        }
        let missing = missing(decision);
        match &self.missing {
            Some(Missing::Some) if missing.is_empty() => {
                differ(Column::Missing, said!("some", "あり"), none_or(&missing));
            }
            Some(Missing::Exactly(ids)) if !same(ids, &missing) => {
                differ(Column::Missing, none_or(ids), none_or(&missing));
            }
            _ => {}
        }
        for (authority, ids) in &self.missing_of {
            let column = match authority {
                Authority::Act => Column::ActMissing,
                Authority::Policy => Column::PolicyMissing,
            };
            let there = decision.missing_of(*authority).into_iter();
            let there: Vec<String> = there.map(|one| decision.question_id(one)).collect();
            if !same(ids, &there) {
                differ(column, none_or(ids), none_or(&there));
            }
        }
        let duties = duties(decision);
        if let Some(expected) = self.duties.as_ref().filter(|ids| !same(ids, &duties)) {
            differ(Column::Duties, none_or(expected), none_or(&duties));
        }
        for owed in &self.owed {
            if let Some(instead) = owed.otherwise(decision) {
                differ(Column::Owed, owed.told(), instead);
            }
        }
        for flag in self.flags.iter().flatten() {
            if !decision.flags().any(|there| there == *flag) {
                let text = Text::in_both(|language| flag.in_language(language).to_owned());
                differ(Column::Flags, text, said!("not flagged", "該当なし"));
            }
        }
        if let Some([expected, there]) =
            self.remedies.as_ref().and_then(|remedies| remedies.otherwise(decision))
        {
            differ(Column::Remedies, expected, there);
        }
        if self.flags.as_ref().is_some_and(Vec::is_empty) {
            let there: Vec<String> = decision.flags().map(|flag| flag.to_string()).collect();
            if !there.is_empty() {
                differ(Column::Flags, none_or(&[]), none_or(&there));
            }
        }
        found
    }
}

/// The ids of the duties that arise. Of what is not permitted there are none.
fn duties(decision: &Decision<'_>) -> Vec<String> {
    let permitted = decision.verdict() == Verdict::Permitted;
    let duties = decision.duties().filter(|_| permitted);
    let id = |owed: OwedDuty<'_>| match owed.is_certain() {
        true => owed.id().to_owned(),
        false => format!("{}?", owed.id()),
    };
    duties.map(id).collect()
}

fn none_or(ids: &[String]) -> Text {
    if ids.is_empty() { said!("none", "なし") } else { ids.join(", ").as_str().into() }
}

fn same(expected: &[String], found: &[String]) -> bool {
    let sorted = |ids: &[String]| {
        let mut ids = ids.to_vec();
        ids.put_in_order(Ord::cmp);
        ids
    };
    sorted(expected) == sorted(found)
}

/// The ids of the missing facts.
pub(super) fn missing(decision: &Decision<'_>) -> Vec<String> {
    decision.missing().map(|question| decision.question_id(question)).collect()
}

/// The place that a source names, in the short form of the tables or written out.
fn place(by: &str, decision: &Decision<'_>) -> Option<Place> {
    let citation = || Citation::parse(by, decision.prepared().edition()).ok();
    Place::short(by).or_else(|| citation().map(Citation::place))
}

/// Whether the citation is written so in one of the languages.
fn reads(citation: Citation, by: &str) -> bool {
    [Language::En, Language::Ja].iter().any(|one| citation.in_language(*one).to_string() == *by)
}

/// Whether a clause was considered that does not decide, or tells what the information is; or
/// a place tells so, imposes what is not owed, or frees of it.
fn is_considered(one: &str, decision: &Decision<'_>) -> bool {
    let kind = decision.classification();
    if decision.prepared().policy().clause(one).is_some() {
        return decision.considered().iter().any(|there| there.clause().id == *one)
            || kind.clauses().iter().any(|clause| clause.id == *one);
    }
    let place = place(one, decision);
    let there = |citation: Citation| {
        place.map_or_else(|| reads(citation, one), |place| place.contains(citation.place()))
    };
    kind.citations().iter().copied().any(there)
        || decision.considered_places().into_iter().any(there)
        || decision.not_owed().iter().any(|not| there(not.imposed_by()) || there(not.freed_by()))
        || decision.duties_if_amended().filter_map(|owed| owed.citation()).any(there)
}

/// Whether the decision rests on a clause, or cites a place of the law: among its
/// reasons, for a duty, or because the powers of the Commission are not used.
fn is_cited(by: &str, decision: &Decision<'_>) -> bool {
    if decision.prepared().policy().clause(by).is_some() {
        return decision.reasons().any(|reason| reason.clauses().any(|clause| clause.id == *by));
    }
    let place = place(by, decision);
    let there = |citation: Citation| {
        place.map_or_else(|| reads(citation, by), |place| place.contains(citation.place()))
    };
    let duties = || decision.duties().chain(decision.standing_duties());
    let withheld = || Norm::EnforcementWithheld.citation(decision.prepared().edition());
    decision.reasons().any(|reason| reason.citations().any(there))
        || decision.unregulated_by().any(there)
        || duties().any(|owed| owed.citation().is_some_and(there))
        || (decision.enforcement_withheld() && withheld().is_some_and(there))
}
