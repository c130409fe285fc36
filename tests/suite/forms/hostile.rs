//! Whatever is written in a form is printed as it is written.

use appi::Language;

use super::{FORMS, empty, fill, read};
use crate::readers::alike;

#[test]
fn a_form_shows_each_text_as_it_is_written() {
    let mut read_at_all = 0;
    for (form, editions, ..) in FORMS {
        let edition = *editions.last().unwrap();
        let blank = read(&empty(form, edition));
        let keys: Vec<_> = blank.blanks().iter().map(|one| one.key()).collect();
        if keys[0] == "edition" || keys[0] == "method" {
            continue;
        }
        for language in [Language::En, Language::Ja] {
            alike(form, |text| {
                let mut value = empty(form, edition);
                for (at, key) in keys.iter().enumerate() {
                    fill(&mut value, key, &text(at));
                }
                read(&value).in_language(language).to_string()
            });
            read_at_all += 1;
        }
    }
    assert!(read_at_all > 40, "{read_at_all}");
}

/// A text of several lines is as many paragraphs, each as it is written.
#[test]
fn a_text_of_several_lines_is_as_many_paragraphs() {
    let mut value = empty("leak-report stage=full", appi::Edition::Y2024);
    fill(&mut value, "leak.cause", "# one\n\n- two\r\n| three |\u{2028}four");
    fill(&mut value, "leak.items", "> five\n1. six");
    let page = read(&value).in_language(Language::En).to_string();
    for line in [
        "\n\\# one\n",
        "\n\\- two\n",
        "\n\\| three \\|\\\\u{2028}four\n",
        "\n\\> five\n",
        "\n1\\. six\n",
    ] {
        assert!(page.contains(line), "{line:?}: {page}");
    }
}
