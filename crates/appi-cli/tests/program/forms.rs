//! Forms and calendars, as a user makes them.

use crate::{COMPLETE, REGISTER, appi, json, written};

const LEAK: &str = r#"
date = "2026-11-10"
handling = "leave-leak-unreported"
dataset = "customers"
affected = 1200
known = "2026-11-10"
facts = { leak-loss-or-damage = "yes", encrypted-or-protected = "no", wrongful-purpose = "no" }
"#;

#[test]
fn a_form_is_made_checked_filled_in_and_printed() {
    let case = written("leak.toml", LEAK);
    let made = appi(&["form", "make", "leak-report", COMPLETE, &case]);
    assert!(made.status == 0 && made.out.starts_with("form = \"leak-report\"\n"), "{made:?}");

    let form = written("leak-report.toml", &made.out);
    let open = appi(&["form", "check", &form, "--lang=ja"]);
    assert!(open.status == 1 && open.out.contains("leak.overview"), "{open:?}");
    assert!(open.out.contains("個人情報保護法施行規則第8条第1項第1号"), "{open:?}");

    let filled = made.out.replace("[leak]", "[leak]\noverview = \"a file was sent astray\"");
    let filled = filled.replace("stage = \"prompt\"", "stage = \"prompt\"\nday = \"2026-11-12\"");
    let form = written("leak-report-filled.toml", &filled);
    assert_eq!(appi(&["form", "check", &form]).status, 0);
    let data = json(&appi(&["form", "check", &form, "--json"]));
    assert_eq!(data["complete"], true);
    assert!(data["blanks"].as_array().unwrap().iter().any(|one| one["key"] == "leak.cause"));
    for (language, begins) in
        [("--lang=en", "# Report of a leak"), ("--lang=ja", "# 漏えい等報告書（速報）")]
    {
        let page = appi(&["form", "print", &form, language]);
        assert!(page.status == 0 && page.out.starts_with(begins), "{page:?}");
    }
    let none = appi(&["form", "make", "request-answer", COMPLETE, &case]);
    assert!(none.status == 3 && none.err.contains("no request of a principal"), "{none:?}");
}

const MATTERS: &str = r#"
format = 1
[[records]]
id = "R-1"
record = { edition = "2024-04-01", basis = "consent", made = "2024-02-29" }
[[cases]]
id = "leak-7"
[cases.case]
"#;

#[test]
fn a_calendar_tells_a_breach_by_its_status() {
    let matters = written("matters.toml", &format!("{MATTERS}{LEAK}"));
    let run = |date: &str, how: &[&str]| {
        let mut run = vec!["calendar", COMPLETE, &matters, "--register", REGISTER, date];
        run.extend(how);
        appi(&run)
    };
    assert_eq!(run("--date=2026-12-09", &[]).status, 0);
    let late = run("--date=2026-12-11", &["--lang=ja"]);
    assert!(late.status == 1 && late.out.contains("不履行（期限を経過）"), "{late:?}");

    let ics = run("--date=2026-12-09", &["--ics"]);
    assert!(ics.status == 0 && ics.out.starts_with("BEGIN:VCALENDAR"), "{ics:?}");
    for line in ["DTSTART;VALUE=DATE:20261209", "DTSTART;VALUE=DATE:20270228", "CATEGORIES:GUIDE"] {
        assert!(ics.out.contains(line), "{line}: {}", ics.out);
    }
    let again = run("--date=2026-12-09", &["--ics"]);
    assert_eq!(ics.out, again.out);
    let register = appi(&["calendar", COMPLETE, "--register", REGISTER, "--date=2026-12-09"]);
    assert_eq!(register.status, 0, "{register:?}");
}
