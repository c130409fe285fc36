//! From cells to rows: cases and what is expected of them.

use super::cells::{self, Words};
use super::column::{Column, Part};
use super::expected::Expected;
use super::grid::Grid;
use super::setting::Setting;
use super::word::{pair, parts, twice, word};
use crate::answer::Answer;
use crate::case::Case;
use crate::edition::KNOWN_THROUGH;
use crate::fact::Fact;
use crate::name::{Hint, nearest};
use crate::policy::Fault;
use crate::policy::check::unreadable_cell;
use crate::steps::Stepwise as _;
use crate::text::{Language, Text, said};
use crate::vocabulary::{Handling, Id};

/// 行: one question, and the answer expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub(super) line: usize,
    pub(super) id: String,
    pub(super) situation: String,
    /// The id of the policy that it is put to.
    pub(super) document: Option<Id>,
    pub(super) settings: Vec<Setting>,
    pub(super) case: Case,
    pub(super) expected: Expected,
}

impl Row {
    /// The line of the text on which it begins.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }

    /// Its id; empty if it has none.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The situation in words; empty if it has none.
    #[must_use]
    pub fn situation(&self) -> &str {
        &self.situation
    }

    /// The case.
    #[must_use]
    pub const fn case(&self) -> &Case {
        &self.case
    }
}

/// A heading.
#[derive(Clone, Debug)]
enum Heading {
    Column(Column),
    /// A fact of the Act or, as far as can be told without it, of a policy.
    Fact(String),
}

/// What a line `Background:` says of every row.
#[derive(Default)]
struct Background {
    cells: Vec<(Column, String)>,
    facts: Vec<(String, Answer)>,
    settings: Vec<Setting>,
}

/// Whether the grid is a table of decisions: it has a column of a case or an answer.
/// What only has other headings is a table of prose.
pub(super) fn is_decisions(grid: &Grid) -> bool {
    let column = |heading: &String| Column::named(heading);
    grid.head.iter().filter_map(column).any(|column| column.part() != Part::Name)
}

/// Reads the lines `Word: name = fact=yes; fact=no`.
pub(super) fn explained(prose: &[(usize, String)], faults: &mut Vec<Fault>) -> Words {
    let mut words = Words::new();
    for (line, text) in prose {
        let Some(text) = text.strip_prefix("Word:") else { continue };
        let read = pair(text).and_then(|(name, facts)| {
            if words.contains_key(name) {
                return Err(said!(
                    "`{name}` is explained twice",
                    "`{name}`の説明が重複しています。",
                ));
            }
            let mut meant: Vec<(String, Answer)> = Vec::new();
            for part in parts(facts.trim_end_matches('.'), ';') {
                let (fact, answer) = pair(part)?;
                if meant.iter().any(|(there, _)| there == fact) {
                    return Err(twice(fact));
                }
                meant.push((fact.to_owned(), word(answer)?));
            }
            Ok((name.to_owned(), meant))
        });
        match read {
            Ok((name, facts)) => {
                words.insert(name, facts);
            }
            Err(said) => faults.push(Fault::on_line(*line, Some("Word"), said)),
        }
    }
    words
}

/// Reads the rows of a table; the headings that only a policy can know stand with
/// their line.
pub(super) fn rows(
    grid: &Grid,
    words: &Words,
    terms: &mut Vec<(usize, String)>,
    faults: &mut Vec<Fault>,
) -> Vec<Row> {
    let headings = headings(grid, terms, faults);
    let background = background(grid, faults);
    grid.rows
        .iter()
        .map(|(line, cells)| {
            for (heading, cell) in grid.head.iter().zip(cells) {
                let said = unreadable_cell(cell);
                faults.extend(said.map(|said| Fault::on_line(*line, Some(heading), said)));
            }
            let cells: Vec<(&Heading, &str)> =
                headings.iter().zip(cells.iter().map(String::as_str)).collect();
            let mut wrong = |column: &str, said: Text| {
                faults.push(Fault::on_line(*line, Some(column), said));
            };
            row(*line, &cells, &background, words, &mut wrong)
        })
        .collect()
}

fn headings(
    grid: &Grid,
    terms: &mut Vec<(usize, String)>,
    faults: &mut Vec<Fault>,
) -> Vec<Heading> {
    let answers = ["yes", "no", "unknown", "-", ""];
    let mut asked = false;
    let mut headings = Vec::new();
    for (at, heading) in grid.head.iter().enumerate() {
        let column = Column::named(heading);
        let same = |earlier: &String| {
            earlier == heading || (column.is_some() && Column::named(earlier) == column)
        };
        if grid.head.iter().take(at).any(same) {
            let said = said!("the column stands twice", "列が重複しています。");
            faults.push(Fault::on_line(grid.line, Some(heading), said));
        }
        if let Some(column) = column {
            asked |= column.part() == Part::Answer;
            headings.push(Heading::Column(column));
            continue;
        }
        let mut cells = grid.rows.iter().filter_map(|(_, cells)| cells.get(at));
        if Fact::named(heading).is_none() {
            if cells.all(|cell| answers.contains(&cell.as_str())) {
                terms.push((grid.line, heading.clone()));
            } else {
                let hint = nearest(heading, known());
                let said = said!(
                    hint;
                    "no column has this name, and the cells are no answers to a fact{hint}",
                    "この名称の列はなく、セルも事実への回答ではありません{hint}。",
                );
                faults.push(Fault::on_line(grid.line, Some(heading), said));
            }
        }
        headings.push(Heading::Fact(heading.clone()));
    }
    if !asked {
        let said = said!(
            "no column says what is expected: expected `act`, `policy`, `overall`, `by`, `missing`, `duties`, `owed` or `flags`",
            "期待する判定の列がありません。`法`、`ポリシー`、`結論`、`根拠`、`不足`、`生ずる義務`、`義務の状態`又は`他の法令`の列を設けてください。",
        );
        faults.push(Fault::on_line(grid.line, None, said));
    }
    headings
}

/// Every heading that needs no policy.
pub(super) fn known() -> impl Iterator<Item = &'static str> {
    let columns = Column::ALL.iter().copied();
    let columns =
        columns.flat_map(|one| Language::ALL.iter().map(move |language| one.heading(*language)));
    columns.chain(Fact::ACT.iter().map(|fact| fact.id())).stepwise()
}

/// Reads `Background: date 2026-11-21; handling use; within-purpose yes;
/// settings.required-by-law strict.` above a table.
fn background(grid: &Grid, faults: &mut Vec<Fault>) -> Background {
    let mut background = Background::default();
    let line = &grid.above.0;
    let mut said: Vec<(Option<Column>, &str)> = Vec::new();
    for part in grid.background().into_iter().flatten() {
        let (first, rest) = part.split_once(' ').unwrap_or((part, ""));
        let column = Column::named(first);
        // The id of a term may have several words, as the cell of a column may.
        let whole = column.is_some() || first.starts_with("settings.");
        let (name, value) =
            if whole { (first, rest) } else { part.rsplit_once(' ').unwrap_or((part, "")) };
        let (name, value) = (name.trim(), value.trim());
        // A column is the same by either of its headings.
        let is_same = |(there, known): &(Option<Column>, &str)| {
            if column.is_some() { *there == column } else { *known == name }
        };
        let read = if said.iter().any(is_same) {
            Err(said!("it stands twice", "重複しています。"))
        } else if let Some(setting) = name.strip_prefix("settings.") {
            Setting::read(setting, value).map(|setting| background.settings.push(setting))
        } else {
            match column {
                Some(column) if column.part() == Part::Case && column != Column::Facts => {
                    background.cells.push((column, value.to_owned()));
                    Ok(())
                }
                Some(_) => Err(said!("it belongs to the rows", "各行に記載すべきものです。")),
                None => match word(value) {
                    Ok(answer) => {
                        background.facts.push((name.to_owned(), answer));
                        Ok(())
                    }
                    Err(said) if Fact::named(name).is_some() => Err(said),
                    Err(said) => match nearest(name, known()) {
                        Hint::NONE => Err(said),
                        hint => Err(said!(
                            hint;
                            "no column and no fact has this name{hint}",
                            "この名称の列も事実もありません{hint}。",
                        )),
                    },
                },
            }
        };
        said.push((column, name));
        if let Err(said) = read {
            let said = said!(said; "`{name}`: {said}", "`{name}`：{said}");
            faults.push(Fault::on_line(*line, Some("Background"), said));
        }
    }
    background
}

fn row(
    line: usize,
    cells: &[(&Heading, &str)],
    background: &Background,
    words: &Words,
    wrong: &mut impl FnMut(&str, Text),
) -> Row {
    let en = |column: Column| column.heading(Language::En);
    let own = |column: Column| {
        let mut columns = cells.iter().filter_map(|(heading, cell)| match heading {
            Heading::Column(there) => (*there == column).then_some(*cell),
            Heading::Fact(_) => None,
        });
        columns.next().unwrap_or("")
    };
    let cell = |column: Column| match own(column) {
        "" => {
            let mut of_all = background.cells.iter().filter(|(there, _)| *there == column);
            of_all.next().map_or("", |(_, cell)| cell.as_str())
        }
        "-" => "",
        cell => cell,
    };
    // The day comes first: a consent is given on it where it says no other.
    let mut case = Case::new(KNOWN_THROUGH, Handling::Use, "");
    let of_case = |column: &&Column| column.part() == Part::Case;
    for column in Column::ALL.iter().filter(of_case).copied() {
        let text = cell(column);
        let needed = [Column::Date, Column::Handling, Column::Dataset].contains(&column);
        if text.is_empty() {
            if needed {
                let said = said!(
                    "nothing stands here, nor in a line `Background:`",
                    "ここにも`前提:`の行にも記載がありません。",
                );
                wrong(en(column), said);
            }
        } else if let Err(message) = match column {
            Column::Facts => cells::read_facts(&mut case, text, words),
            column => cells::read(&mut case, column, text),
        } {
            wrong(en(column), message);
        }
    }
    let mut expected = Expected::default();
    for (heading, cell) in cells {
        match heading {
            Heading::Column(column) if column.part() == Part::Answer => {
                if let Err(message) = expected.read(*column, cell) {
                    wrong(en(*column), message);
                }
            }
            Heading::Column(_) => {}
            Heading::Fact(_) if ["", "-"].contains(cell) => {}
            Heading::Fact(fact) => match word(cell) {
                Err(message) => wrong(fact, message),
                Ok(answer) if case.facts.insert(fact.clone(), answer).is_some() => {
                    let said =
                        said!("the fact is answered twice", "事実への回答が重複しています。");
                    wrong(fact, said);
                }
                Ok(_) => {}
            },
        }
    }
    // A dash leaves open what is so of all other rows.
    let left_open = |fact: &str| {
        cells.iter().any(|(heading, cell)| {
            matches!(heading, Heading::Fact(there) if there == fact) && *cell == "-"
        })
    };
    for (fact, answer) in background.facts.iter().filter(|(fact, _)| !left_open(fact)) {
        if !case.facts.contains_key(fact) {
            case.facts.insert(fact.clone(), *answer);
        }
    }
    let document = Some(cell(Column::Document)).filter(|id| !id.is_empty()).map(Id::from);
    Row {
        line,
        id: own(Column::Id).to_owned(),
        situation: own(Column::Situation).to_owned(),
        document,
        settings: background.settings.clone(),
        case,
        expected,
    }
}
