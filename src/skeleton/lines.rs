//! The lines of a text: headings, markers, clauses.

use crate::output::{is_blank, is_obeyed};
use crate::text::Language;

/// How many characters a heading has at most.
const HEADING: usize = 120;

/// A text as it is read.
pub(super) struct Read {
    pub(super) title: String,
    pub(super) language: Language,
    pub(super) clauses: Vec<Line>,
}

/// A line that is a clause.
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) head: Option<String>,
    /// The markers before it, the outermost first: `(1)`, `①`.
    pub(super) markers: Vec<String>,
    pub(super) says: String,
}

impl Line {
    /// Where it stands.
    pub(super) fn place(&self) -> String {
        let mut place = format!("line {}", self.number);
        if let Some(head) = &self.head {
            place.push_str(&format!(", \"{head}\""));
        }
        for marker in self.markers.iter().filter(|marker| !is_bullet(marker)) {
            place.push_str(&format!(" {marker}"));
        }
        place
    }
}

pub(super) fn read(text: &str) -> Read {
    let lines: Vec<(usize, String)> = (1..)
        .zip(text.lines())
        .map(|(number, line)| (number, cleaned(line)))
        .filter(|(_, line)| !is_blank(line))
        .collect();
    let japanese = text.chars().any(|one| ('\u{3041}'..='\u{30ff}').contains(&one));
    let title = lines.first().map_or_else(|| "untitled".to_owned(), |(_, line)| line.clone());
    let mut clauses: Vec<Line> = Vec::new();
    let mut head: Option<String> = None;
    // A marker that stands alone on its line belongs to the next one.
    let mut waiting: Vec<String> = Vec::new();
    for (at, (number, line)) in lines.iter().enumerate() {
        let (marker, rest) = marked(line);
        if rest.is_empty() {
            waiting.extend(marker.map(str::to_owned));
            continue;
        }
        let next = lines.get(at + 1).map(|(_, next)| next.as_str());
        if at == 0 && is_heading(line, next) {
            continue;
        }
        // The entry after an entry of a list is one too.
        let last = clauses.last().and_then(|one| one.markers.last());
        let entry = marker.is_some_and(|marker| {
            last.is_some_and(|last| {
                number_of(last).is_some_and(|last| number_of(marker) == Some(last + 1))
            })
        });
        let may_head = waiting.is_empty() && !entry && marker.is_none_or(is_number);
        if may_head && is_heading(line, next) {
            head = Some(line.clone());
            continue;
        }
        let mut markers = core::mem::take(&mut waiting);
        markers.extend(marker.map(str::to_owned));
        clauses.push(Line { number: *number, head: head.clone(), markers, says: rest.to_owned() });
    }
    Read { title, language: if japanese { Language::Ja } else { Language::En }, clauses }
}

/// The line with nothing in it that is obeyed and not shown.
fn cleaned(line: &str) -> String {
    let shown: String = line.chars().map(|one| if is_obeyed(one) { ' ' } else { one }).collect();
    shown.trim().to_owned()
}

fn is_bullet(marker: &str) -> bool {
    marker.chars().all(|one| matches!(one, '-' | '*' | '・' | '•' | '●' | '○' | '※'))
}

/// Whether a marker is the number of a section: `1.`, `第3条`.
fn is_number(marker: &str) -> bool {
    marker.ends_with('.') || marker.starts_with('第') || marker.starts_with('#')
}

/// The number in a marker.
fn number_of(marker: &str) -> Option<u32> {
    let digits: String = marker.chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// The marker at the beginning of a line, and the rest.
fn marked(line: &str) -> (Option<&str>, &str) {
    let end = marker_end(line);
    let (marker, rest) = line.split_at_checked(end).unwrap_or(("", line));
    let marker = marker.trim();
    (Some(marker).filter(|marker| !marker.is_empty()), rest.trim_start())
}

/// Where the marker of a line ends; 0 where there is none.
fn marker_end(line: &str) -> usize {
    let Some(first) = line.chars().next() else { return 0 };
    let width = first.len_utf8();
    let circled = |one: char| ('\u{2460}'..='\u{2473}').contains(&one);
    match first {
        '-' | '*' | '・' | '•' | '●' | '○' | '#' => {
            let rest = line.trim_start_matches(first).trim_start();
            // `- ①` is one marker.
            let inner = rest.chars().next().filter(|one| circled(*one)).map_or(0, char::len_utf8);
            line.len() - rest.len() + inner
        }
        one if circled(one) => width,
        '(' | '（' => {
            let close = line.char_indices().take(6).find(|(_, one)| matches!(one, ')' | '）'));
            close.map_or(0, |(at, one)| at + one.len_utf8())
        }
        '第' => {
            let close =
                line.char_indices().take(8).find(|(_, one)| matches!(one, '条' | '項' | '号'));
            close.map_or(0, |(at, one)| at + one.len_utf8())
        }
        one if one.is_numeric() => {
            let digits: usize =
                line.chars().take_while(|one| one.is_numeric()).map(char::len_utf8).sum();
            let after = line.get(digits..).and_then(|rest| rest.chars().next());
            match after {
                Some(stop @ ('.' | '．' | '、' | ')')) => digits + stop.len_utf8(),
                _ => 0,
            }
        }
        _ => 0,
    }
}

/// Whether a line heads what follows: short, without the end of a sentence, and followed by
/// something that says more.
fn is_heading(line: &str, next: Option<&str>) -> bool {
    let Some(next) = next else { return false };
    let ends = ['。', '、', ';', '；', ':', '：', '|', '>', ','];
    let (marker, rest) = marked(line);
    let says_more = marked(next).1.is_empty() || next.chars().count() * 2 > rest.chars().count();
    let numbered = marker.is_some_and(is_number);
    let short = rest.chars().nth(HEADING).is_none();
    let sentence = rest.ends_with(ends)
        || rest.ends_with('.') && (!numbered || rest.split_whitespace().count() > 24);
    // What is listed is no heading: the entry after it is like it.
    let listed = marker.is_some() && marked(next).0.is_some_and(is_number) && numbered;
    let words = rest.split_whitespace().count();
    let speaks = rest.contains('。') || (words > 14 && !numbered);
    short && !sentence && !listed && !speaks && rest.contains(char::is_alphabetic) && says_more
}
