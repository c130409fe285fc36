//! CSV as in RFC 4180: one table, fields quoted where they contain a comma, a
//! quotation mark or a line break.

use super::grid::Grid;
use crate::policy::Fault;
use crate::text::said;

/// Reads the one table of a text, its headings on the first line.
pub(super) fn read(text: &str) -> (Option<Grid>, Vec<Fault>) {
    let mut reader = Reader {
        letters: text.trim_start_matches('\u{feff}').chars().peekable(),
        line: 1,
        faults: Vec::new(),
    };
    let mut grid: Option<Grid> = None;
    while reader.letters.peek().is_some() {
        let line = reader.line;
        let record = reader.record();
        if matches!(record.as_slice(), [only] if only.is_empty()) {
            continue;
        }
        let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
        match &mut grid {
            Some(grid) => grid.push(line, cells, &mut reader.faults),
            None => grid = Some(Grid::new(line, (0, String::new()), cells)),
        }
    }
    (grid, reader.faults)
}

struct Reader<'t> {
    letters: core::iter::Peekable<core::str::Chars<'t>>,
    line: usize,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    /// The fields up to the end of the record.
    fn record(&mut self) -> Vec<String> {
        let mut fields = Vec::new();
        loop {
            let field =
                if self.letters.next_if_eq(&'"').is_some() { self.quoted() } else { self.plain() };
            fields.push(field);
            if self.letters.next_if_eq(&',').is_none() {
                break;
            }
        }
        self.letters.next_if_eq(&'\r');
        if self.letters.next_if_eq(&'\n').is_some() {
            self.line += 1;
        }
        fields
    }

    /// A field without quotation marks.
    fn plain(&mut self) -> String {
        let mut field = String::new();
        while let Some(letter) = self.letters.next_if(|next| !matches!(next, ',' | '\n' | '\r')) {
            field.push(letter);
        }
        if field.contains('"') {
            let said = said!(
                "`{field}`: a field with a quotation mark stands in quotation marks",
                "`{field}`：引用符を含む欄は、全体を引用符で囲んでください。",
            );
            self.faults.push(Fault::on_line(self.line, None, said));
        }
        field
    }

    /// A field after its first quotation mark.
    fn quoted(&mut self) -> String {
        let from = self.line;
        let mut field = String::new();
        loop {
            match self.letters.next() {
                None => {
                    let said =
                        said!("a quotation mark is not closed", "引用符が閉じられていません。");
                    self.faults.push(Fault::on_line(from, None, said));
                    return field;
                }
                Some('"') if self.letters.next_if_eq(&'"').is_some() => field.push('"'),
                Some('"') => break,
                Some(letter) => {
                    self.line += usize::from(letter == '\n');
                    field.push(letter);
                }
            }
        }
        let after = self.plain();
        if !after.is_empty() {
            let said = said!(
                "`{after}` follows a closing quotation mark",
                "閉じる引用符の後に`{after}`があります。",
            );
            self.faults.push(Fault::on_line(self.line, None, said));
        }
        field
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_lines() {
        let text =
            "\u{feff}id,situation\r\n1,\"a, b\"\n2,\"say \"\"no\"\"\"\n\n3,\"two\nlines\"\n4,\n";
        let (grid, faults) = read(text);
        let grid = grid.unwrap();
        assert_eq!(faults, []);
        assert_eq!(grid.head, ["id", "situation"]);
        let rows: Vec<(usize, &str)> =
            grid.rows.iter().map(|(line, cells)| (*line, cells[1].as_str())).collect();
        assert_eq!(rows, [(2, "a, b"), (3, "say \"no\""), (5, "two\nlines"), (7, "")]);
    }

    #[test]
    fn every_fault_at_once() {
        let (_, faults) = read("a,b\n1\n\"x\"y,2\nx\"y,2\n\"open,2\n");
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            faults,
            [
                "line 2: the row has 1 cell: expected 2",
                "line 3: `y` follows a closing quotation mark",
                "line 4: `x\"y`: a field with a quotation mark stands in quotation marks",
                "line 5: a quotation mark is not closed",
                "line 5: the row has 1 cell: expected 2",
            ]
        );
    }
}
