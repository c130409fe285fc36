//! TOML: strings of a document that is begun for somebody.

use super::{Verbatim, is_obeyed};

impl Verbatim<'_> {
    /// As a string of TOML, which is read as the same text.
    pub(crate) fn toml(self) -> String {
        let mut quoted = String::from("\"");
        for one in self.0.chars() {
            match one {
                '"' | '\\' => quoted.extend(['\\', one]),
                one if is_obeyed(one) => quoted.push_str(&format!("\\U{:08X}", u32::from(one))),
                one => quoted.push(one),
            }
        }
        quoted.push('"');
        quoted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for text in ["", "a", "\"a\\\"", "a\nb\t\u{1b}\u{202e}", "お客様"] {
            let document = format!("text = {}", Verbatim::of(text).toml());
            let read: toml::Table = document.parse().unwrap();
            assert_eq!(read.get("text").and_then(toml::Value::as_str), Some(text));
        }
    }
}
