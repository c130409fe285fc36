//! Clauses, the meaning of words, the operator, the rule on changes.

use std::collections::HashSet;

use super::change::{Draft, Versions};
use super::kind::ChangeKind;
use super::need::Demand;
use super::pairs::{Pair, of_clauses, of_id, pairs, same_set};
use super::purposes::unchanged;
use crate::edition::Edition;
use crate::policy::{Promise, Section, clauses_of};
use crate::steps::Stepwise as _;
use crate::vocabulary::Id;

pub(super) fn compare<'a, 'p>(
    versions: Versions<'a, 'p>,
    promises: &[Pair<'p, Promise>],
    changes: &mut Vec<Draft<'a, 'p>>,
) {
    clauses(versions, changes);
    words(versions, changes);
    flags(versions, promises, changes);
    let Versions { old, new, .. } = versions;
    if old.title != new.title || old.language != new.language {
        changes.push(versions.change(ChangeKind::TitleChanged, "title".into()).named(&new.title));
    }
    if old.operator != new.operator {
        let opt_out = old.opt_out.is_some() && new.opt_out.is_some();
        // Until 2022-03-31 the name alone was to be accessible.
        let (was, is) = (&old.operator, &new.operator);
        let shown = was.address != is.address || was.representative != is.representative;
        let stated = was.name != is.name || (shown && versions.edition >= Edition::Y2022);
        changes.push(
            versions
                .change(ChangeKind::OperatorChanged, "operator".into())
                .named(&new.operator.name)
                .demanding((versions.holds_retained() && stated).then_some(Demand::UpdateStatement))
                .demanding((opt_out && stated).then_some(Demand::AnnounceProvider)),
        );
    }
}

fn clauses<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let Versions { old, new, .. } = versions;
    let rests = RestsOn::of(versions);
    for pair in pairs(&old.clauses, &new.clauses, |one| of_id(Section::Clauses, &one.id)) {
        let (kind, clause) = match &pair {
            Pair::Added(clause) => (ChangeKind::ClauseAdded, clause),
            Pair::Removed(clause) => (ChangeKind::ClauseRemoved, clause),
            Pair::Kept(old, new) if old.says == new.says => continue,
            Pair::Kept(_, clause) => (ChangeKind::ClauseReworded, clause),
        };
        let (before, after) = pair.sides();
        let change = versions
            .change(kind, format!("clauses[{}]", clause.id))
            .named(&clause.says)
            .clauses(before.map(|one| &one.id), after.map(|one| &one.id));
        changes.push(match kind {
            ChangeKind::ClauseReworded => change.demanding(rests.on(&clause.id)),
            _ => change,
        });
    }
}

/// What may have changed with the words of a clause, though no part of the document did.
struct RestsOn<'p>(HashSet<(&'p Id, Demand)>);

impl<'p> RestsOn<'p> {
    fn of(versions: Versions<'_, 'p>) -> Self {
        let new = versions.new;
        let purposes = new.purposes.iter().filter(|one| unchanged(versions, &one.id));
        let purposes = purposes.flat_map(|one| &one.clause);
        let opt_out = new.opt_out.iter().flat_map(|one| &one.clause);
        let joint_uses = new.joint_uses.iter().flat_map(|joint| clauses_of(joint));
        let all = purposes.map(|clause| (clause, Demand::PurposeWording));
        let all = all.chain(opt_out.map(|clause| (clause, Demand::OptOutWording)));
        Self(all.chain(joint_uses.map(|clause| (clause, Demand::JointUseWording))).collect())
    }

    fn on<'a>(&'a self, clause: &'a Id) -> impl Iterator<Item = Demand> + 'a {
        let all = [Demand::PurposeWording, Demand::OptOutWording, Demand::JointUseWording];
        all.into_iter().filter(move |demand| self.0.contains(&(clause, *demand))).stepwise()
    }
}

fn words<'a, 'p>(versions: Versions<'a, 'p>, changes: &mut Vec<Draft<'a, 'p>>) {
    let Versions { old, new, .. } = versions;
    let (was, is) = (&old.settings, &new.settings);
    let settings = [
        ("third-party", was.third_party == is.third_party),
        ("required-by-law", was.required_by_law == is.required_by_law),
        ("purpose-limit", was.purpose_limit == is.purpose_limit),
        ("personal-information", same_set(&was.personal_information, &is.personal_information)),
        ("withdrawal", was.withdrawal == is.withdrawal),
    ];
    for (name, _) in settings.into_iter().filter(|(_, same)| !same) {
        changes.push(versions.change(ChangeKind::SettingChanged, format!("settings.{name}")));
    }
    for pair in pairs(&old.terms, &new.terms, |one| of_id(Section::Terms, &one.id)) {
        let (Pair::Added(term) | Pair::Removed(term) | Pair::Kept(_, term)) = pair;
        if pair.differs() {
            let change = versions.change(ChangeKind::TermChanged, format!("terms[{}]", term.id));
            changes.push(change.named(&term.question));
        }
    }
    for pair in pairs(&old.principals, &new.principals, |one| of_id(Section::Principals, &one.id)) {
        let (Pair::Added(one) | Pair::Removed(one) | Pair::Kept(_, one)) = pair;
        if pair.differs() {
            let path = format!("principals[{}]", one.id);
            changes.push(versions.change(ChangeKind::PrincipalsChanged, path).named(&one.name));
        }
    }
}

/// 他の法令: law outside the Act that the policy or one of its promises brings in.
fn flags<'a, 'p>(
    versions: Versions<'a, 'p>,
    promises: &[Pair<'p, Promise>],
    changes: &mut Vec<Draft<'a, 'p>>,
) {
    let Versions { old, new, .. } = versions;
    for pair in pairs(&old.flags, &new.flags, |one| of_clauses(&one.clause)) {
        let (was, is) = pair.sides();
        if pair.differs() {
            changes.push(other_law(
                versions,
                "flags",
                was.map(|f| f.clause.first()),
                is.map(|f| f.clause.first()),
            ));
        }
    }
    for pair in promises {
        let (was, is) = pair.sides();
        if was.and_then(|one| one.flag) != is.and_then(|one| one.flag) {
            let (was, is) = (was.map(|one| one.clause.first()), is.map(|one| one.clause.first()));
            changes.push(other_law(versions, "promises", was, is));
        }
    }
}

fn other_law<'a, 'p>(
    versions: Versions<'a, 'p>,
    list: &str,
    was: Option<&Id>,
    is: Option<&Id>,
) -> Draft<'a, 'p> {
    let clause = is.or(was).map_or("", Id::as_str);
    versions.change(ChangeKind::OtherLawChanged, format!("{list}[{clause}]")).clauses(was, is)
}
