//! What a reader of Markdown sees of a page.

use pulldown_cmark::{Event, Options, Parser};

/// The page as CommonMark with the extensions of GitHub reads it: one line for whatever begins
/// or ends, and one for a text.
pub(super) fn seen(page: &str) -> Vec<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    let mut seen: Vec<String> = Vec::new();
    let mut in_text = false;
    for event in Parser::new_ext(page, options) {
        let Event::Text(text) = event else {
            seen.push(format!("<{event:?}>"));
            in_text = false;
            continue;
        };
        match seen.last_mut() {
            Some(last) if in_text => last.push_str(&text),
            _ => seen.push(text.into_string()),
        }
        in_text = true;
    }
    seen
}
