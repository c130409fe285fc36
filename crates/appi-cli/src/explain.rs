//! `appi explain`: what a code means.

use appi::compare::ChangeKind;
use appi::fact::Question;
use appi::policy::{Preset, Section, SecurityAspect, Severity, StatementKind};
use appi::report::Ground;
use appi::review::Code;
use appi::vocabulary::{Channel, InformationKind, Relation, RequestKind, Source};
use appi::{Citation, Duty, Edition, Fact, Handling, Language, Norm};
use serde::Serialize;

use crate::Status;
use crate::arguments::Explain;
use crate::failure::Failure;
use crate::output::{BOLD, Out, styled};

/// What a code is, and what it means, in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Meaning {
    code: String,
    is: Both,
    says: Both,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Both {
    en: String,
    ja: String,
}

impl Both {
    fn of(says: impl Fn(Language) -> String) -> Self {
        Self { en: says(Language::En), ja: says(Language::Ja) }
    }

    fn in_language(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Ja => &self.ja,
        }
    }
}

pub(crate) fn run(wanted: &Explain, out: Out) -> Result<Status, Failure> {
    let (mut found, mut failure): (Vec<Meaning>, Option<Failure>) = (Vec::new(), None);
    for code in &wanted.codes {
        let meanings = meanings(code);
        if meanings.is_empty() {
            let one = unknown(code);
            failure = Some(match failure {
                Some(before) => before.and(one),
                None => one,
            });
        }
        found.extend(meanings);
    }
    if let Some(failure) = failure {
        return Err(failure);
    }
    if out.json {
        out.data(&found)?;
        return Ok(Status::Well);
    }
    for (at, Meaning { code, is, says }) in found.iter().enumerate() {
        if at > 0 {
            out.line("")?;
        }
        let is = is.in_language(out.language);
        let is = out.say(format!(" ({is})"), format!("（{is}）"));
        out.line(format_args!("{}{is}", styled(BOLD, code)))?;
        out.line(says.in_language(out.language).trim_end())?;
    }
    Ok(Status::Well)
}

/// All that goes by a code: one may name a norm, a duty and a word.
fn meanings(code: &str) -> Vec<Meaning> {
    let mut all = Vec::new();
    let mut add = |is: [&str; 2], says: &dyn Fn(Language) -> String| {
        let [en, ja] = is;
        let is = Both { en: en.to_owned(), ja: ja.to_owned() };
        all.push(Meaning { code: code.to_owned(), is, says: Both::of(says) });
    };
    if let Some(question) = Question::named(code)
        && let Some(help) = question.help()
    {
        add(["question", "問い"], &|language| {
            format!("{}{}", value(code, language), help.in_language(language))
        });
    }
    if let Some(norm) = Norm::ALL.iter().find(|one| one.id() == code) {
        add(["norm", "規範"], &|language| of_norm(*norm, language));
    }
    if let Some(duty) = Duty::ALL.iter().find(|one| one.id() == code) {
        add(["duty", "義務"], &|language| of_duty(*duty, language));
    }
    if let Some(finding) = Code::ALL.iter().find(|one| one.id() == code) {
        add(["finding", "指摘"], &|language| of_finding(*finding, language));
    }
    if let Some(kind) = ChangeKind::ALL.iter().find(|one| one.id() == code) {
        add(["change of a policy", "ポリシーの変更"], &|language| {
            kind.in_language(language).into_owned()
        });
    }
    for (_, is, says) in words().iter().filter(|(id, _, _)| *id == code) {
        add(*is, &|language| says.in_language(language).to_owned());
    }
    let citation = Citation::parse(code, Edition::LAST).ok();
    let norms: Vec<Norm> = citation.into_iter().flat_map(norms_at).collect();
    if !norms.is_empty() {
        add(["place of the law", "条項"], &|language| {
            let norms =
                norms.iter().map(|norm| format!("{}  [{}]", norm.title(language), norm.id()));
            norms.collect::<Vec<_>>().join("\n")
        });
    }
    all
}

/// The norms at a place, or within it.
fn norms_at(citation: Citation) -> impl Iterator<Item = Norm> {
    let within = move |norm: &Norm| {
        let place = norm.place(Edition::LAST);
        place.is_some_and(|place| place == citation.place() || citation.place().contains(place))
    };
    Norm::ALL.iter().copied().filter(within)
}

/// Of a value of a key, which one it is.
fn value(code: &str, language: Language) -> String {
    let name = match code.parse() {
        Ok(Fact::Kind(kind)) => kind.name(language),
        Ok(Fact::Relation(relation)) => relation.name(language),
        Ok(Fact::Source(source)) => source.name(language),
        Ok(Fact::Request(request)) => request.name(language),
        _ => return String::new(),
    };
    format!("{name}\n")
}

fn of_norm(norm: Norm, language: Language) -> String {
    let mut lines = vec![norm.title(language).to_owned()];
    for edition in Edition::ALL {
        let place = norm.citation(edition).map(|place| place.in_language(language).to_string());
        let place = place.unwrap_or_else(|| match language {
            Language::En => "not in force".to_owned(),
            Language::Ja => "規定なし".to_owned(),
        });
        lines.push(format!("  {edition}  {place}"));
    }
    let duties = Duty::ALL.iter().filter(|duty| duty.norm() == norm);
    lines.extend(duties.map(|duty| format!("  [{}] {}", duty.id(), duty.in_language(language))));
    lines.join("\n")
}

fn of_duty(duty: Duty, language: Language) -> String {
    let place = duty.norm().citation(Edition::LAST);
    let place = place.map(|place| place.in_language(language).to_string()).unwrap_or_default();
    let [when, what] = [duty.timing().in_language(language), duty.in_language(language)];
    match language {
        Language::En => format!("{what}\n  {place} [{}]\n  When: {when}", duty.norm().id()),
        Language::Ja => format!("{what}\n  {place} [{}]\n  時期：{when}", duty.norm().id()),
    }
}

fn of_finding(code: Code, language: Language) -> String {
    let severity = code.severity().name(language);
    let keys = code.keys().iter().map(|(section, key)| format!("`{section}.{key}`"));
    let keys: Vec<String> = keys.collect();
    let what = code.elsewhere().map(|what| what.in_language(language).to_owned());
    match language {
        Language::En => {
            let what = what.unwrap_or_else(|| format!("Keys: {}", keys.join(", ")));
            format!("{severity}: {}\n  {what}", code.title(language))
        }
        Language::Ja => {
            let what = what.unwrap_or_else(|| format!("キー：{}", keys.join("、")));
            format!("{severity}：{}\n  {what}", code.title(language))
        }
    }
}

/// A word with what sort of word it is, and its names.
type Word = (&'static str, [&'static str; 2], Both);

macro_rules! words {
    ($( $type:ty, $en:literal, $ja:literal; )+) => {{
        let mut all: Vec<Word> = Vec::new();
        $(
            all.extend(<$type>::ALL.iter().map(|one| {
                (one.id(), [$en, $ja], Both::of(|language| one.name(language).to_owned()))
            }));
        )+
        all
    }};
}

/// The words of documents and decisions.
fn words() -> Vec<Word> {
    words! {
        Handling, "handling", "取扱い";
        InformationKind, "kind of information", "情報の種類";
        Relation, "relation", "提供先との関係";
        Source, "source", "取得元";
        RequestKind, "request", "請求の種類";
        Channel, "channel", "連絡方法";
        Severity, "severity", "重要度";
        Section, "section", "節";
        StatementKind, "statement", "記載事項";
        SecurityAspect, "aspect of security", "安全管理措置の区分";
        Ground, "ground of a flow", "提供の根拠";
        Preset, "standard clause", "定型条項";
    }
}

/// How many near names are told.
const MOST_NEAR: usize = 3;

/// How near a name has to be, of one.
const NEAR: f64 = 0.75;

fn unknown(code: &str) -> Failure {
    let facts = Fact::ACT.iter().map(|fact| fact.id());
    let norms = Norm::ALL.iter().map(|norm| norm.id());
    let duties = Duty::ALL.iter().map(|duty| duty.id());
    let findings = Code::ALL.iter().map(|one| one.id());
    let changes = ChangeKind::ALL.iter().map(|one| one.id());
    let words = words();
    let words = words.iter().map(|(id, _, _)| *id);
    let all = facts.chain(norms).chain(duties).chain(findings).chain(changes).chain(words);
    let near = |id: &&str| strsim::jaro_winkler(code, id);
    let mut all: Vec<&str> = all.filter(|id| near(id) >= NEAR).collect();
    all.sort_by(|one, other| near(other).total_cmp(&near(one)).then_with(|| one.cmp(other)));
    all.dedup();
    all.truncate(MOST_NEAR);
    let quoted = all.iter().map(|id| format!("`{id}`"));
    let quoted: Vec<String> = quoted.collect();
    let [en, ja] = match quoted.is_empty() {
        true => [String::new(), String::new()],
        false => [
            format!("; did you mean {}?", quoted.join(" or ")),
            format!("{}のことですか。", quoted.join("、")),
        ],
    };
    Failure::about(
        code,
        [
            format!("no fact, norm, duty, finding or word has this code{en}"),
            format!("この識別子の事実、規範、義務、指摘又は語はありません。{ja}"),
        ],
    )
}
