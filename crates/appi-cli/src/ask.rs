//! `appi ask`: questions until nothing is open that matters.

use std::io::BufRead;

use appi::case::{CaseRecipient, DescribedRecipient, OrUnknown};
use appi::fact::Question;
use appi::vocabulary::{InformationKind, Relation, RequestKind, Source};
use appi::{Answer, Case, Decision, Language};

use crate::Status;
use crate::arguments::Ask;
use crate::case_asked;
use crate::failure::Failure;
use crate::input::{Asked, Document};
use crate::output::{BOLD, FAINT, Out, shown, styled, write_new};
use crate::{decide, failure};

/// A talk: what is asked goes to the terminal, beside what is printed as the result.
pub(crate) struct Talk<R> {
    lines: R,
    pub(crate) out: Out,
}

impl<R: BufRead> Talk<R> {
    pub(crate) const fn new(lines: R, out: Out) -> Self {
        Self { lines, out }
    }

    /// The next line; none where there is no more.
    pub(crate) fn heard(&mut self) -> Option<String> {
        let mut line = String::new();
        match self.lines.read_line(&mut line) {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(line.trim().to_owned()),
        }
    }

    /// What is answered to a question in free words; none where there is no more.
    pub(crate) fn words(&mut self, question: &str) -> Option<String> {
        self.out.aside(styled(BOLD, shown(question)));
        self.heard()
    }

    /// Which of these is chosen, by number or id; asked again until it is one.
    pub(crate) fn one_of(&mut self, question: &str, all: &[(String, String)]) -> Option<usize> {
        self.out.aside(styled(BOLD, shown(question)));
        for (number, (id, name)) in (1..).zip(all) {
            let id = styled(FAINT, format_args!("[{}]", shown(id)));
            self.out.aside(format_args!("  {number}. {} {id}", shown(name)));
        }
        loop {
            let line = self.heard()?;
            let by_number = line.parse().ok().and_then(|number: usize| number.checked_sub(1));
            let by_id = all.iter().position(|(id, _)| *id == line);
            match by_number.filter(|at| *at < all.len()).or(by_id) {
                Some(at) => return Some(at),
                None => self.out.aside(self.out.say(
                    "one of the numbers or ids above",
                    "上の番号又は識別子を入力してください。",
                )),
            }
        }
    }
}

/// What is answered.
enum Heard {
    Fact(Answer),
    Value(usize),
    Help,
    Stop,
}

pub(crate) fn run(wanted: &Ask, out: Out) -> Result<Status, Failure> {
    let asked = Asked::open(&wanted.source)?;
    let mut talk = Talk::new(std::io::stdin().lock(), out);
    let (mut case, document) = match &wanted.case {
        Some(path) => {
            let document = Document::open(path)?;
            (document.read()?, document)
        }
        None => {
            let day = failure::day("--date", wanted.date.as_deref())?;
            let compiled = asked.on(day)?;
            let case = case_asked::ask(&mut talk, compiled.policy(), day)?;
            // Nobody wrote it: its faults have no lines.
            (case, Document { name: "case".to_owned(), text: String::new() })
        }
    };
    let mut prepared = asked.prepare(&case, &document)?;
    out.aside(out.say(
        "Answers: y (yes), n (no), u (unknown), ? (help), q (stop here)",
        "答え：y（はい）、n（いいえ）、u（不明）、?（手引）、q（ここまで）",
    ));
    let mut left_open: Vec<Question> = Vec::new();
    loop {
        let decision = prepared.decide(&[]);
        let Some(question) = next(&decision, &left_open) else { break };
        let values = values(question);
        tell(&decision, question, &values, out);
        match heard(&mut talk, &values) {
            Heard::Stop => break,
            Heard::Help => match question.help() {
                Some(help) => out.aside(shown(&help.in_language(out.language).to_string())),
                None => out.aside(out.say(
                    "no help: a term of the policy",
                    "手引はありません（ポリシー独自の事実）。",
                )),
            },
            Heard::Fact(Answer::Unknown) => left_open.push(question),
            answer => {
                let key = match question {
                    Question::Fact(fact) => prepared.fact_id(fact).to_owned(),
                    group => group.to_string(),
                };
                let answered = with(&case, question, &key, &answer);
                match asked.prepare(&answered, &document) {
                    Ok(next) => (case, prepared) = (answered, next),
                    // It contradicts what is known: told, and asked again.
                    Err(failure) => failure.tell(Out::new(out.language, false)),
                }
            }
        }
    }
    if let Some(path) = &wanted.save {
        let text = toml::to_string(&case);
        let text =
            text.map_err(|error| Failure::about(path, [error.to_string(), error.to_string()]))?;
        write_new(path, &text)?;
    }
    let decision = prepared.decide(&[]);
    out.aside("");
    decide::tell(&decision, &wanted.how.length, out)?;
    Ok(decide::status(decision.verdict()))
}

/// The question that settles most, but for those that were left open.
fn next(decision: &Decision<'_>, left_open: &[Question]) -> Option<Question> {
    let first = decision.next_question().filter(|one| !left_open.contains(one));
    first.or_else(|| decision.questions().find(|one| !left_open.contains(one)))
}

/// Of a question with several values, these with their names.
fn values(question: Question) -> Vec<(String, [&'static str; 2])> {
    macro_rules! all {
        ($type:ty) => {
            <$type>::ALL
                .iter()
                .map(|one| (one.to_string(), [one.name(Language::En), one.name(Language::Ja)]))
                .collect()
        };
    }
    match question {
        Question::Kind => all!(InformationKind),
        Question::Relation => all!(Relation),
        Question::Source => all!(Source),
        Question::Request => all!(RequestKind),
        _ => Vec::new(),
    }
}

fn tell(
    decision: &Decision<'_>,
    question: Question,
    values: &[(String, [&'static str; 2])],
    out: Out,
) {
    let prepared = decision.prepared();
    let (words, id) = match question {
        Question::Fact(fact) => {
            (prepared.question(fact, out.language), prepared.fact_id(fact).to_owned())
        }
        group => (group.in_language(out.language).unwrap_or_default(), group.to_string()),
    };
    let open = decision.questions().count();
    let id = styled(FAINT, format_args!("[{}]", shown(&id)));
    out.aside(format_args!("\n{} {id}", styled(BOLD, shown(words))));
    for (number, (id, names)) in (1..).zip(values) {
        let [en, ja] = *names;
        let id = styled(FAINT, format_args!("[{id}]"));
        out.aside(format_args!("  {number}. {} {id}", out.say(en, ja)));
    }
    out.aside(styled(
        FAINT,
        out.say(format!("questions open: {open}"), format!("未回答の問い：{open}件")),
    ));
}

fn heard<R: BufRead>(talk: &mut Talk<R>, values: &[(String, [&'static str; 2])]) -> Heard {
    loop {
        let Some(line) = talk.heard() else { return Heard::Stop };
        let line = line.to_lowercase();
        match line.as_str() {
            "?" | "help" | "？" | "手引" => return Heard::Help,
            "q" | "quit" | "終了" => return Heard::Stop,
            "u" | "unknown" | "不明" => return Heard::Fact(Answer::Unknown),
            "y" | "yes" | "はい" if values.is_empty() => return Heard::Fact(Answer::Yes),
            "n" | "no" | "いいえ" if values.is_empty() => return Heard::Fact(Answer::No),
            _ => {}
        }
        let by_number = line.parse().ok().and_then(|number: usize| number.checked_sub(1));
        let by_id = values.iter().position(|(id, _)| *id == line);
        if let Some(at) = by_number.filter(|at| *at < values.len()).or(by_id) {
            return Heard::Value(at);
        }
        talk.out.aside(match values.is_empty() {
            true => talk.out.say("y, n, u, ? or q", "y、n、u、?、qのいずれかを入力してください。"),
            false => talk.out.say(
                "a number or id from above, u, ? or q",
                "上の番号若しくは識別子又はu、?、qを入力してください。",
            ),
        });
    }
}

/// The case with an answer.
fn with(case: &Case, question: Question, key: &str, heard: &Heard) -> Case {
    fn chosen<T: Copy>(all: &[T], at: usize) -> Option<OrUnknown<T>> {
        all.get(at).copied().map(OrUnknown::Known)
    }
    let mut case = case.clone();
    match (question, heard) {
        (Question::Kind, Heard::Value(at)) => case.kind = chosen(InformationKind::ALL, *at),
        (Question::Source, Heard::Value(at)) => case.source = chosen(Source::ALL, *at),
        (Question::Request, Heard::Value(at)) => case.request = chosen(RequestKind::ALL, *at),
        (Question::Relation, Heard::Value(at)) => {
            let described = match case.recipient.take() {
                Some(CaseRecipient::Described(described)) => described,
                Some(CaseRecipient::Declared(id)) => {
                    DescribedRecipient { id: Some(id), ..DescribedRecipient::default() }
                }
                None => DescribedRecipient::default(),
            };
            let relation = chosen(Relation::ALL, *at);
            case.recipient =
                Some(CaseRecipient::Described(DescribedRecipient { relation, ..described }));
        }
        (_, Heard::Fact(answer)) => {
            case.facts.insert(key.to_owned(), *answer);
        }
        _ => {}
    }
    case
}
