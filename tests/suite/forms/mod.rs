//! The forms, each in each edition: what is asked, what is blank, what is complete.

mod decided;
mod hostile;

use appi::forms::{Form, Need, Party};
use appi::{Edition, Language};
use serde_json::{Value, json};

/// A form as a document has it, with nothing written.
fn empty(form: &str, edition: Edition) -> Value {
    let mut value = json!({ "edition": edition.id() });
    for (at, word) in form.split(' ').enumerate() {
        match word.split_once('=') {
            Some((key, word)) => value[key] = json!(word),
            None if at == 0 => value["form"] = json!(word),
            None => panic!("{form}"),
        }
    }
    value
}

fn read(value: &Value) -> Form {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"))
}

/// Puts into the field of a blank what its type takes: a text, a list, a day, a number.
fn fill(value: &mut Value, key: &str, text: &str) {
    let kinds =
        [json!(text), json!([text]), json!("2026-11-21"), json!(7), json!(["leak-of-many"])];
    for kind in kinds {
        let mut filled = value.clone();
        match key.split_once('.') {
            Some((part, field)) => filled[part][field] = kind,
            None => filled[key] = kind,
        }
        if serde_json::from_value::<Form>(filled.clone()).is_ok() {
            *value = filled;
            return;
        }
    }
    panic!("{key} of {value}");
}

const LEAK: &str = "leak.overview 8(1)(i); leak.items 8(1)(ii); leak.principals 8(1)(iii); leak.cause 8(1)(iv); leak.secondary-harm 8(1)(v); leak.response 8(1)(vi); leak.publication 8(1)(vii); leak.prevention 8(1)(viii); leak.other 8(1)(ix)";
const REPORTER: &str = "addressee 8(3); day 8(3); reporter.name 8(3); reporter.address 8(3); reporter.representative 8(3)";

/// The form; the editions; what is required, each at its place; what else is blank.
const FORMS: &[(&str, &[Edition], &str, &str)] = {
    use Edition::{Y2005, Y2017, Y2022, Y2024};
    &[
        (
            "leak-report stage=full",
            &[Y2022, Y2024],
            "{REPORTER}; known 8(2); triggers 3-5-3; {LEAK}",
            "contact",
        ),
        (
            "leak-report stage=prompt",
            &[Y2022, Y2024],
            "{REPORTER}; known 8(1); triggers 3-5-3; leak.overview 8(1)(i)",
            "contact leak.items leak.principals leak.cause leak.secondary-harm leak.response leak.publication leak.prevention leak.other",
        ),
        ("leak-report stage=full", &[Y2005, Y2017], "edition", ""),
        (
            "leak-notice",
            &[Y2022, Y2024],
            "from 10; leak.overview 8(1)(i)",
            "to day contact leak.items leak.cause leak.secondary-harm leak.other",
        ),
        ("leak-notice", &[Y2005, Y2017], "edition", ""),
        (
            "entrustee-notice",
            &[Y2022, Y2024],
            "to 9; from 9; known 9; leak.overview 8(1)(i)",
            "day contact leak.items leak.principals leak.cause leak.secondary-harm leak.response leak.publication leak.prevention leak.other",
        ),
        ("entrustee-notice", &[Y2017], "edition", ""),
        (
            "transfer-record basis=consent",
            &[Y2017],
            "consent 13(1)(ii); other.name 13(1)(ii); other.address 13(1)(ii); other.representative 13(1)(ii); principal 13(1)(ii); items 13(1)(ii)",
            "made",
        ),
        (
            "transfer-record basis=consent",
            &[Y2022, Y2024],
            "consent 20(1)(ii); other.name 20(1)(ii); other.address 20(1)(ii); other.representative 20(1)(ii); principal 20(1)(ii); items 20(1)(ii)",
            "made",
        ),
        (
            "transfer-record basis=opt-out",
            &[Y2024],
            "day 20(1)(i); other.name 20(1)(i); other.address 20(1)(i); other.representative 20(1)(i); principal 20(1)(i); items 20(1)(i)",
            "made",
        ),
        // Under an opt-out each provision has a record of its own.
        (
            "transfer-record basis=opt-out method=batch",
            &[Y2024],
            "method 20(1)(i); day 20(1)(i); last 20(1)(i); other.name 20(1)(i); other.address 20(1)(i); other.representative 20(1)(i); principal 20(1)(i); items 20(1)(i)",
            "",
        ),
        (
            "transfer-record basis=referable",
            &[Y2022, Y2024],
            "confirmation 28(1)(i); day 28(1)(ii); other.name 28(1)(iii); other.address 28(1)(iii); other.representative 28(1)(iii); items 28(1)(iv)",
            "made",
        ),
        // Of several the first day and the last.
        (
            "transfer-record basis=referable method=batch",
            &[Y2024],
            "confirmation 28(1)(i); day 28(1)(ii); last 28(1)(ii); other.name 28(1)(iii); other.address 28(1)(iii); other.representative 28(1)(iii); items 28(1)(iv)",
            "",
        ),
        ("transfer-record basis=referable", &[Y2017], "edition", ""),
        (
            "transfer-record basis=receipt-by-consent",
            &[Y2017],
            "consent 17(1)(ii); other.name 17(1)(ii); other.address 17(1)(ii); other.representative 17(1)(ii); how-acquired 17(1)(ii); principal 17(1)(ii); items 17(1)(ii)",
            "made",
        ),
        (
            "transfer-record basis=receipt-by-opt-out",
            &[Y2024],
            "day 24(1)(i); other.name 24(1)(i); other.address 24(1)(i); other.representative 24(1)(i); how-acquired 24(1)(i); principal 24(1)(i); items 24(1)(i); publication 24(1)(i)",
            "made",
        ),
        (
            "transfer-record basis=receipt-of-referable",
            &[Y2022],
            "confirmation 24(1)(iii); other.name 24(1)(iii); other.address 24(1)(iii); other.representative 24(1)(iii); principal 24(1)(iii); items 24(1)(iii)",
            "made",
        ),
        (
            "transfer-record basis=receipt-from-no-operator method=document",
            &[Y2024],
            "other.name 24(1)(iv); other.address 24(1)(iv); other.representative 24(1)(iv); how-acquired 24(1)(iv); principal 24(1)(iv); items 24(1)(iv)",
            "last",
        ),
        (
            "request-answer request=disclose answer=granted",
            &[Y2005],
            "from 25(2); subject 25(1); measure 25(2)",
            "to day contact arrived fee",
        ),
        (
            "request-answer request=disclose answer=in-part",
            &[Y2024],
            "from 33(3); subject 33(1); measure 33(3); withheld 33(3)",
            "to day contact arrived reason fee",
        ),
        (
            "request-answer request=disclose answer=refused",
            &[Y2024],
            "from 33(3); subject 33(1)",
            "to day contact arrived reason fee",
        ),
        (
            "request-answer request=correct answer=granted",
            &[Y2024],
            "from 34(3); subject 34(1); measure 34(3)",
            "to day contact arrived",
        ),
        (
            "request-answer request=stop-for-risk answer=otherwise",
            &[Y2022, Y2024],
            "from 35(7); subject 35(5); measure 35(7)",
            "to day contact arrived reason",
        ),
        ("request-answer request=stop-for-risk answer=refused", &[Y2017], "edition", ""),
        ("request-answer request=disclose-records answer=refused", &[Y2017], "edition", ""),
        (
            "request-answer request=inform-of-foreign-measures answer=in-part",
            &[Y2024],
            "from 18(3); subject 28(3); measure 18(3); withheld 18(4)",
            "to day contact arrived reason",
        ),
        (
            "joint-use-notice",
            &[Y2005],
            "items 23(4)(iii); users 23(4)(iii); purposes 23(4)(iii); responsible.name 23(4)(iii)",
            "",
        ),
        (
            "joint-use-notice",
            &[Y2017],
            "items 23(5)(iii); users 23(5)(iii); purposes 23(5)(iii); responsible.name 23(5)(iii)",
            "",
        ),
        (
            "joint-use-notice",
            &[Y2022, Y2024],
            "items 27(5)(iii); users 27(5)(iii); purposes 27(5)(iii); responsible.name 27(5)(iii); responsible.address 27(5)(iii); responsible.representative 27(5)(iii)",
            "",
        ),
        ("opt-out-filing filing=first", &[Y2005], "edition", ""),
        (
            "opt-out-filing filing=first",
            &[Y2017],
            "provider.name 23(2); provider.address 23(2); provider.representative 23(2); purpose 23(2)(i); items 23(2)(ii); method 23(2)(iii); stop 23(2)(iv); request-method 23(2)(v)",
            "day agent",
        ),
        (
            "opt-out-filing filing=first",
            &[Y2022, Y2024],
            "provider.name 27(2)(i); provider.address 27(2)(i); provider.representative 27(2)(i); purpose 27(2)(ii); items 27(2)(iii); acquisition 27(2)(iv); method 27(2)(v); stop 27(2)(vi); request-method 27(2)(vii); update 11(4)(i); start 11(4)(ii)",
            "day agent",
        ),
        (
            "opt-out-filing filing=change",
            &[Y2024],
            "provider.name 27(2)(i); provider.address 27(2)(i); provider.representative 27(2)(i); change 27(3)",
            "day agent purpose items acquisition method stop request-method update start",
        ),
        (
            "opt-out-filing filing=end",
            &[Y2024],
            "provider.name 27(2)(i); provider.address 27(2)(i); provider.representative 27(2)(i); ended 27(3)",
            "day agent",
        ),
    ]
};

#[test]
fn each_form_asks_for_what_the_law_of_its_edition_does() {
    for (form, editions, required, other) in FORMS {
        let required = required.replace("{LEAK}", LEAK).replace("{REPORTER}", REPORTER);
        for edition in *editions {
            let blanks = read(&empty(form, *edition)).blanks();
            let needed = |needed: bool| {
                blanks.iter().filter(move |one| (one.need() == Need::Required) == needed)
            };
            let found = needed(true).map(|one| match one.citation() {
                Some(citation) => {
                    let place = citation.to_string();
                    format!("{} {}", one.key(), place.rsplit(' ').next().unwrap())
                }
                None => one.key().to_owned(),
            });
            let found: Vec<String> = found.collect();
            assert_eq!(found.join("; "), required, "{form} {edition}");
            let found: Vec<&str> = needed(false).map(|one| one.key()).collect();
            assert_eq!(found.join(" "), *other, "{form} {edition}");
        }
    }
}

/// What is blank can be filled in where it is told to be, and then nothing is; blanks fill nothing.
#[test]
fn what_is_filled_in_is_blank_no_more() {
    let mut complete = 0;
    for (form, editions, ..) in FORMS {
        for edition in *editions {
            let mut value = empty(form, *edition);
            if read(&value).blanks()[0].key() == "edition" || form.contains("opt-out method") {
                continue;
            }
            for blanks in ["", " \t", "\u{3000}", "\u{200b}\u{feff}", "\n\n", "\u{2800}"] {
                let mut value = value.clone();
                for blank in read(&value).blanks() {
                    fill(&mut value, blank.key(), blanks);
                }
                let open = read(&value).blanks();
                let texts = ["name", "overview", "cause", "from", "consent", "purpose", "users"];
                for blank in read(&empty(form, *edition)).blanks() {
                    let last = blank.key().rsplit('.').next().unwrap();
                    let still = open.iter().any(|one| one.key() == blank.key());
                    assert!(!texts.contains(&last) || still, "{form} {}: {blanks:?}", blank.key());
                }
            }
            for blank in read(&value).blanks() {
                assert!(read(&value).blanks().contains(&blank), "{form}: one by one");
                fill(&mut value, blank.key(), "that is so");
            }
            let filled = read(&value);
            assert!(filled.is_complete(), "{form} {edition}: {:#?}", filled.blanks());
            assert_eq!(filled.blanks(), [], "{form} {edition}");
            // It is written as it was read.
            assert_eq!(read(&serde_json::to_value(&filled).unwrap()), filled);
            let text = toml::to_string(&filled).unwrap();
            assert_eq!(toml::from_str::<Form>(&text).unwrap(), filled, "{text}");
            complete += 1;
        }
    }
    assert!(complete > 30, "{complete} forms");
}

#[test]
fn what_may_not_be_written_is_told() {
    let mut value = empty("request-answer request=correct answer=granted", Edition::Y2024);
    for key in ["from", "subject", "measure"] {
        fill(&mut value, key, "that is so");
    }
    assert!(read(&value).is_complete());
    // A fee for a correction; a measure, or something withheld, that does not go with the answer.
    for (form, key) in [
        ("request-answer request=correct answer=granted", "fee"),
        ("request-answer request=disclose answer=granted", "withheld"),
        ("request-answer request=disclose answer=refused", "measure"),
    ] {
        let mut value = empty(form, Edition::Y2024);
        fill(&mut value, key, "300 yen");
        let form = read(&value);
        let told = form.blanks().into_iter().find(|one| one.key() == key).unwrap();
        assert_eq!(told.need(), Need::Barred, "{key}");
        assert!(!form.is_complete());
        assert!(form.in_language(Language::En).to_string().contains("300 yen"), "{key}");
    }
}

#[test]
fn an_individual_has_no_representative_and_the_public_no_name() {
    let keys = |kind: &str| -> Vec<&'static str> {
        let mut value = empty("transfer-record basis=opt-out", Edition::Y2024);
        value["other"]["kind"] = json!(kind);
        let blanks = read(&value).blanks();
        blanks.iter().map(|one| one.key()).filter(|key| key.starts_with("other")).collect()
    };
    assert_eq!(keys("body"), ["other.name", "other.address", "other.representative"]);
    assert_eq!(keys("individual"), ["other.name", "other.address"]);
    assert!(keys("unspecified-many").is_empty());
    assert_eq!(Party::new("a").name, Some("a".into()));
}

/// What an earlier record has may be left out, if it is named; what is not yet known of a full report
/// follows.
#[test]
fn what_stands_elsewhere_or_follows_is_not_asked_again() {
    let mut value = empty("transfer-record basis=consent", Edition::Y2024);
    value["left-out"] = json!(["counterpart", "items", "consent-obtained"]);
    let open: Vec<_> = read(&value).blanks().iter().map(|one| one.key()).collect();
    assert_eq!(open, ["principal", "earlier", "made"]);
    assert!(read(&value).in_language(Language::Ja).to_string().contains("既存の記録のとおり。"));

    let mut value = empty("leak-report stage=full", Edition::Y2024);
    value["to-follow"] = json!(["cause"]);
    let form = read(&value);
    let cause = form.blanks().into_iter().find(|one| one.key() == "leak.cause").unwrap();
    assert_eq!(cause.need(), Need::WhereKnown);
    assert!(form.in_language(Language::Ja).to_string().contains("判明次第、追完する。"));
}

/// Each blank is told in its place, and each matter with its number and its authority.
#[test]
fn a_form_is_printed_in_both_languages() {
    for (form, editions, ..) in FORMS {
        for edition in *editions {
            let form = read(&empty(form, *edition));
            for language in [Language::En, Language::Ja] {
                let page = form.in_language(language).to_string();
                assert!(page.starts_with("# "), "{page}");
                for blank in form.blanks() {
                    assert!(
                        page.contains(blank.expected(language)) || page.contains("2017"),
                        "{}: {page}",
                        blank.key()
                    );
                    let line = blank.in_language(language);
                    assert!(line.starts_with(blank.name(language)), "{line}");
                    assert!(!line.contains('\n'));
                }
                if language == Language::Ja {
                    let latin = page.chars().filter(char::is_ascii_lowercase).count();
                    assert!(latin < 120, "{latin}: {page}");
                }
            }
        }
    }
}
