//! What was counted, told to a person.

use std::io::{self, Write};
use std::time::Duration;

use appi::decision::{Group, Reason, ReasonKind};
use appi::{Decision, Language, Prepared, Verdict};

use crate::Counted;

/// How many reasons are told.
const REASONS: usize = 8;

/// The words of a language.
#[derive(Clone, Copy, Debug)]
struct Words {
    question: &'static str,
    all: &'static str,
    permitted: &'static str,
    prohibited: &'static str,
    undetermined: &'static str,
    refused: &'static str,
    why: &'static str,
    not: &'static str,
    either_way: &'static str,
    not_yet: &'static str,
    lacks: &'static str,
    rests_on: &'static str,
    more: &'static str,
    speed: &'static str,
    memory: &'static str,
    comma: &'static str,
}

const EN: Words = Words {
    question: "Question",
    all: "Customers",
    permitted: "may be exported",
    prohibited: "may not",
    undetermined: "not settled",
    refused: "records that name what the policy does not know",
    why: "Why not, by number of customers",
    not: "prohibited by",
    either_way: "prohibited whatever is open, by one or another of",
    not_yet: "left open by",
    lacks: "lacking or not known",
    rests_on: "Exported by",
    more: "for other reasons",
    speed: "decisions a second",
    memory: "memory at most",
    comma: ", ",
};

const JA: Words = Words {
    question: "問い",
    all: "顧客",
    permitted: "提供できる",
    prohibited: "提供できない",
    undetermined: "定まらない",
    refused: "ポリシーにない名称を含む記録",
    why: "提供できない理由（人数順）",
    not: "禁止",
    either_way: "不明な事項がいずれであっても、次のいずれかにより禁止",
    not_yet: "未確定",
    lacks: "欠けている事項又は不明な事項",
    rests_on: "提供の根拠",
    more: "その他の理由",
    speed: "件の判断（毎秒）",
    memory: "最大使用メモリ",
    comma: "、",
};

const fn words(language: Language) -> Words {
    match language {
        Language::En => EN,
        Language::Ja => JA,
    }
}

/// Writes what came of it.
pub(crate) fn tell(
    out: &mut impl Write,
    prepared: &Prepared,
    counted: &Counted,
    language: Language,
) -> io::Result<()> {
    let words = words(language);
    let colon = if language == Language::En { ": " } else { "：" };
    let policy = prepared.policy();
    let question = prepared.decide(&[]).explain(language).line();
    // Without the verdict and the reasons of a customer of whom nothing is known.
    let question = question.split_once(' ').map_or(question.as_str(), |(_, asked)| asked);
    let question = question.split(" [").next().unwrap_or(question);
    let title = policy.title.in_language(language);
    let version = policy.version.map(|day| format!(" ({day})")).unwrap_or_default();
    writeln!(out, "{title}{version}")?;
    writeln!(out, "{}{colon}{question}\n", words.question)?;
    writeln!(out, "{}{colon}{}", words.all, grouped(counted.all()))?;
    for (verdict, name) in [
        (Verdict::Permitted, words.permitted),
        (Verdict::Prohibited, words.prohibited),
        (Verdict::Undetermined, words.undetermined),
    ] {
        row(out, counted.of(verdict), counted.all(), name)?;
    }
    if counted.refused > 0 {
        row(out, counted.refused, counted.all(), words.refused)?;
    }
    because(out, prepared, counted, Verdict::Permitted, language)?;
    because(out, prepared, counted, Verdict::Prohibited, language)?;
    let rate = |taken: Duration| counted.all() as f64 / taken.as_secs_f64().max(1e-9);
    writeln!(out, "\n{} {}", grouped(rate(counted.deciding) as u64), words.speed)?;
    if let Some(memory) = counted.memory {
        writeln!(out, "{}{colon}{} MiB", words.memory, memory / 1024)?;
    }
    Ok(())
}

/// The reasons of those that may be exported, or of the others, the most frequent first.
fn because(
    out: &mut impl Write,
    prepared: &Prepared,
    counted: &Counted,
    verdict: Verdict,
    language: Language,
) -> io::Result<()> {
    let words = words(language);
    let permitted = verdict == Verdict::Permitted;
    let mut told: Vec<(String, u64)> = Vec::new();
    for group in &counted.groups {
        if (group.outcome().verdict == Verdict::Permitted) != permitted {
            continue;
        }
        let why = why(&prepared.decide(group.answers()), language);
        match told.iter_mut().find(|(one, _)| *one == why) {
            Some((_, count)) => *count += group.principals(),
            None => told.push((why, group.principals())),
        }
    }
    if told.is_empty() {
        return Ok(());
    }
    told.sort_by_key(|(_, count)| core::cmp::Reverse(*count));
    writeln!(out, "\n{}", if permitted { words.rests_on } else { words.why })?;
    for (why, count) in told.iter().take(REASONS) {
        row(out, *count, counted.all(), why)?;
    }
    match told.iter().skip(REASONS).map(|(_, count)| count).sum::<u64>() {
        0 => Ok(()),
        others => row(out, others, counted.all(), words.more),
    }
}

fn row(out: &mut impl Write, count: u64, of: u64, what: &str) -> io::Result<()> {
    let percent = 100.0 * count as f64 / of.max(1) as f64;
    writeln!(out, "{:>13} {percent:>5.1} %  {what}", grouped(count))
}

/// Who decides, by which provision and which clause, and what is lacking of the exception that
/// is nearest. Of what may be exported: what a customer without consents lacks.
fn why(decision: &Decision<'_>, language: Language) -> String {
    let words = words(language);
    let prohibits = |reason: Reason<'_>| reason.kind() == ReasonKind::Prohibits;
    let (wanted, head) = match decision.verdict() {
        Verdict::Permitted => (ReasonKind::Lifted, ""),
        Verdict::Prohibited if decision.reasons().any(prohibits) => {
            (ReasonKind::Prohibits, words.not)
        }
        // Which rule does is open, and that one does is not.
        Verdict::Prohibited => (ReasonKind::Open, words.either_way),
        Verdict::Undetermined => (ReasonKind::Open, words.not_yet),
    };
    let nobody = decision.prepared().decide(&[]);
    let lifted = nobody.reasons().filter(|reason| reason.kind() == ReasonKind::Lifted);
    let lifted: Vec<String> = lifted.map(|reason| place(&reason, language)).collect();
    let of_consents = |reason: &Reason<'_>| {
        wanted != ReasonKind::Lifted || !lifted.contains(&place(reason, language))
    };
    let (mut places, mut lacking) = (Vec::new(), Vec::new());
    let once = |list: &mut Vec<String>, one: String| {
        if !list.contains(&one) {
            list.push(one);
        }
    };
    let reasons = decision.reasons().filter(|reason| reason.kind() == wanted);
    for reason in reasons.filter(of_consents) {
        once(&mut places, place(&reason, language));
        for exception in reason.exceptions().filter(|_| wanted == ReasonKind::Lifted) {
            if exception.answer() == appi::Answer::Yes {
                let by = exception.citation().map(|one| one.in_language(language).to_string());
                by.into_iter().for_each(|by| once(&mut places, by));
            }
        }
        // Of a promise that takes the Act over, the Act tells.
        let exceptions = reason.exceptions().filter(|one| one.norm().is_some());
        if let Some(nearest) = exceptions.min_by_key(|one| one.lacking().count())
            && wanted != ReasonKind::Lifted
        {
            for (fact, _) in nearest.lacking() {
                let fact = decision.prepared().phrase(fact, true, language);
                once(&mut lacking, fact.into_owned());
            }
        }
    }
    let places = places.join(words.comma);
    let lacking = lacking.join(words.comma);
    if wanted == ReasonKind::Lifted {
        return places;
    }
    match (language, lacking.as_str()) {
        (Language::En, "") => format!("{head} {places}"),
        (Language::En, _) => format!("{head} {places}; {}: {lacking}", words.lacks),
        (Language::Ja, "") => format!("{head}（{places}）"),
        (Language::Ja, _) => format!("{head}（{places}）　{}：{lacking}", words.lacks),
    }
}

/// The provision of the Act, or the clause of the policy and where it stands.
fn place(reason: &Reason<'_>, language: Language) -> String {
    match (reason.citation(), reason.clause()) {
        (Some(citation), _) => citation.in_language(language).to_string(),
        (None, Some(clause)) => clause.at.clone(),
        (None, None) => String::new(),
    }
}

/// A number with its thousands apart.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// The groups whose principals got this verdict.
pub(crate) fn principals(groups: &[Group], verdict: Verdict) -> u64 {
    groups.iter().filter(|one| one.outcome().verdict == verdict).map(Group::principals).sum()
}
