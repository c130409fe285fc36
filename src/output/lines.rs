//! Lines of plain text.

use core::fmt::{self, Display};

use super::Verbatim;

/// Text of several lines, for a terminal or an error: what is told in one call stays on its
/// line, whatever it holds.
#[derive(Debug, Default)]
pub(crate) struct Lines(String);

impl Lines {
    pub(crate) fn line(&mut self, told: impl Display) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(&Verbatim::of(&told.to_string()).line());
    }

    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

impl Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_a_line() {
        let mut lines = Lines::default();
        lines.line("Prohibited");
        lines.line(format_args!("  - {}", "a\nPermitted"));
        assert_eq!(lines.to_string(), "Prohibited\n  - a\\u{a}Permitted");
        assert_eq!(lines.into_text().lines().count(), 2);
    }
}
