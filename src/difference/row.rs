//! One row: what a rule does on one side alone, where, and how often.

use serde::Serialize;

use super::questions::Asked;
use super::share::Share;
use crate::case::Case;
use crate::duty::Duty;
use crate::engine::Authority;
use crate::name::ids;
use crate::norm::{Citation, Norm};
use crate::text::{Bilingual, Language, Text};
use crate::vocabulary::Id;

/// 変動の内容: what the rule does in the cases of the row, on one side alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RuleDoes {
    /// 禁止: it prohibits.
    Prohibits,
    /// 適用除外: it takes the handling out of rules.
    TakesOut,
    /// 例外該当: it is about the case and lifted; on the other side it is not about the case.
    Lifted,
    /// 例外の相違: an exception lifts it that does not hold on the other side, where another does.
    LiftedBy,
    /// 付記: a reading is told beside the answer.
    Noted,
    /// 権限の不行使: powers are not used against it.
    Withheld,
    /// 法令による義務: a law compels, so that no promise bars.
    Compels,
    /// 義務の発生: a duty arises, wherever the handling is permitted.
    Arises,
    /// 義務の存続: a duty stands.
    Stands,
}

ids! { RuleDoes, "word known here", "語" {
    Prohibits = "prohibits",
    TakesOut = "takes-out",
    Lifted = "lifted",
    LiftedBy = "lifted-by",
    Noted = "noted",
    Withheld = "withheld",
    Compels = "compels",
    Arises = "arises",
    Stands = "stands",
} }

/// どちらの側か: on which side the rule does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Only {
    /// 変更前のみ: before, and not after.
    Before,
    /// 変更後のみ: after, and not before.
    After,
}

ids! { Only, "word known here", "語" {
    Before = "before",
    After = "after",
} }

/// 相違の程度: what the row changes at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Changes {
    /// 結論: the overall verdict of some of its cases.
    Verdict,
    /// 各根拠の判断: the ruling of one authority, and no overall verdict.
    Ruling,
    /// 理由: the reasons alone.
    Reasons,
    /// 義務: the duties alone.
    Duties,
}

impl Changes {
    /// The words for it.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        match self {
            Self::Verdict => &Bilingual { en: "changes the verdict", ja: "結論が変わる" },
            Self::Ruling => &Bilingual {
                en: "changes the ruling of one authority",
                ja: "一方の根拠の判断のみが変わる",
            },
            Self::Reasons => {
                &Bilingual { en: "changes the reasons", ja: "理由のみが変わる" }
            }
            Self::Duties => &Bilingual { en: "changes the duties", ja: "義務が変わる" },
        }
        .in_language(language)
    }
}

ids! { Changes, "word known here", "語" {
    Verdict = "verdict",
    Ruling = "ruling",
    Reasons = "reasons",
    Duties = "duties",
} }

/// 例外: an exception by its norm, by the clause that makes it, or by both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub struct Ground {
    /// The norm of the Act.
    pub norm: Option<Norm>,
    /// The clause of the policy.
    pub clause: Option<Id>,
}

/// 差異の行: cases in which one rule does something on one side that it does not on the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub(super) authority: Authority,
    pub(super) norm: Option<Norm>,
    pub(super) id: Option<Id>,
    pub(super) duty: Option<Duty>,
    /// What a duty of the policy is, in its words.
    pub(super) own: Option<Text>,
    pub(super) lift: Option<Ground>,
    pub(super) grounds: Vec<Ground>,
    pub(super) does: RuleDoes,
    pub(super) only: Only,
    pub(super) changes: Changes,
    /// Where each side has the rule.
    pub(super) citations: [Option<Citation>; 2],
    pub(super) clauses: [Option<Id>; 2],
    pub(super) conditions: Vec<Text>,
    pub(super) unless_lifted: bool,
    pub(super) unless_taken_out: bool,
    pub(super) asked: Vec<Asked>,
    pub(super) share: Share,
    pub(super) example: Box<[Case; 2]>,
    #[cfg(test)]
    pub(super) told: super::told::Told,
}

impl Row {
    /// Whose rule it is.
    #[must_use]
    pub const fn authority(&self) -> Authority {
        self.authority
    }

    /// The norm of the Act; `None` for a promise or a duty of the policy.
    #[must_use]
    pub const fn norm(&self) -> Option<Norm> {
        self.norm
    }

    /// The clause of a promise, or the id of a duty.
    #[must_use]
    pub const fn id(&self) -> Option<&Id> {
        self.id.as_ref()
    }

    /// The exception by which the rule is lifted: of a rule that [is lifted by it](RuleDoes::LiftedBy), on
    /// the side of the row; else on the other side, where that is what changed.
    #[must_use]
    pub const fn exception(&self) -> Option<&Ground> {
        self.lift.as_ref()
    }

    /// 許容の根拠: beside the Act, by which exceptions the other authority permits cases of the row; none
    /// where it is not about them.
    #[must_use]
    pub fn grounds(&self) -> &[Ground] {
        &self.grounds
    }

    /// What the rule does.
    #[must_use]
    pub const fn does(&self) -> RuleDoes {
        self.does
    }

    /// On which side.
    #[must_use]
    pub const fn only(&self) -> Only {
        self.only
    }

    /// What that changes at most.
    #[must_use]
    pub const fn changes(&self) -> Changes {
        self.changes
    }

    /// 引用: where the rule stands in the Act before and after; of what one side does not have, none.
    #[must_use]
    pub const fn citations(&self) -> [Option<Citation>; 2] {
        self.citations
    }

    /// 条項: the clause before and after, where the rule is the policy's.
    #[must_use]
    pub const fn clauses(&self) -> &[Option<Id>; 2] {
        &self.clauses
    }

    /// 要件: where it is so: facts that hold together, each in words.
    #[must_use]
    pub fn conditions(&self) -> &[Text] {
        &self.conditions
    }

    /// Whether the row is silent of cases that meet its conditions and in which the rule is lifted, by an
    /// exception other than [that of the row](Row::exception).
    #[must_use]
    pub const fn unless_lifted(&self) -> bool {
        self.unless_lifted
    }

    /// Whether the row is silent of cases that meet its conditions and that something takes out of the
    /// rule on both sides.
    #[must_use]
    pub const fn unless_taken_out(&self) -> bool {
        self.unless_taken_out
    }

    /// The questions of which it is so.
    #[must_use]
    pub fn questions(&self) -> &[Asked] {
        &self.asked
    }

    /// 割合: its share of all cases.
    #[must_use]
    pub const fn share(&self) -> Share {
        self.share
    }

    /// 例: one of its cases, as either side is asked: of several, one whose verdict changes and in which
    /// the fewest facts are so.
    #[must_use]
    pub const fn example(&self) -> &[Case; 2] {
        &self.example
    }
}
