//! In which language to speak.

use std::ffi::OsString;

use appi::Language;

/// What `--lang` says, else what the environment does. It has to be known before anything else is
/// understood: help and faults of usage speak it too.
pub(crate) fn wanted(arguments: &[OsString]) -> Language {
    let arguments = arguments.iter().map(|one| one.to_str().unwrap_or_default());
    let options: Vec<&str> = arguments.take_while(|one| *one != "--").collect();
    let after = options.windows(2).filter_map(|pair| match pair {
        ["--lang", word] => Some(*word),
        _ => None,
    });
    let within = options.iter().filter_map(|one| one.strip_prefix("--lang="));
    let said = after.chain(within).find_map(|word| word.parse().ok());
    said.unwrap_or_else(|| of_environment(|name| std::env::var(name).ok()))
}

/// The first of these that is set and not empty decides, as everywhere.
fn of_environment(value: impl Fn(&str) -> Option<String>) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = names.into_iter().find_map(|name| value(name).filter(|value| !value.is_empty()));
    match set {
        Some(locale)
            if locale == "ja" || locale.starts_with("ja_") || locale.starts_with("ja.") =>
        {
            Language::Ja
        }
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_goes_before_what_is_set() {
        let table: [(&[&str], Language); 4] = [
            (&["appi", "--lang", "ja", "check"], Language::Ja),
            (&["appi", "check", "--lang=ja"], Language::Ja),
            (&["appi", "check", "--lang", "en"], Language::En),
            (&["appi", "--lang=ja", "--", "--lang=en"], Language::Ja),
        ];
        for (said, expected) in table {
            let said: Vec<OsString> = said.iter().map(OsString::from).collect();
            assert_eq!(wanted(&said), expected, "{said:?}");
        }
    }

    #[test]
    fn the_first_that_is_set_decides() {
        let table: [(&[(&str, &str)], Language); 6] = [
            (&[], Language::En),
            (&[("LANG", "ja_JP.UTF-8")], Language::Ja),
            (&[("LANG", "ja")], Language::Ja),
            (&[("LC_ALL", ""), ("LANG", "ja_JP")], Language::Ja),
            (&[("LC_ALL", "C"), ("LANG", "ja_JP")], Language::En),
            (&[("LANG", "java")], Language::En),
        ];
        for (set, expected) in table {
            let value = |name: &str| {
                set.iter().find(|(one, _)| *one == name).map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(of_environment(value), expected, "{set:?}");
        }
    }
}
