//! The report of each policy: complete, in one language, and right.

use appi::error::PrepareError;
use appi::law::KNOWN_THROUGH;
use appi::report::Ground;
use appi::{Authority, Edition, Language, Policy, Report, Verdict};

const POLICIES: [&str; 6] = [
    include_str!("../../examples/policies/000-security-transparency-consortium.toml"),
    include_str!("../../examples/policies/001-jpcert.toml"),
    include_str!("../../examples/policies/002-gmo-globalsign.toml"),
    include_str!("../../examples/policies/003-assign-persona.toml"),
    include_str!("../../examples/policies/004-jcert.toml"),
    include_str!("../../examples/policies/complete.toml"),
];

const LANGUAGES: [Language; 2] = [Language::En, Language::Ja];

/// Runs a check on the report of each policy in each language.
fn each(mut check: impl FnMut(&Report<'_>, Language, &str)) {
    for text in POLICIES {
        let policy: Policy = toml::from_str(text).unwrap();
        let edition = Edition::in_force_on(KNOWN_THROUGH).unwrap();
        let compiled = policy.compile(edition).unwrap();
        let report = compiled.report(KNOWN_THROUGH).unwrap();
        for language in LANGUAGES {
            check(&report, language, &report.in_language(language).to_string());
        }
    }
}

/// A text of the page without what Markdown needs.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace('\\', "")
}

/// The cells of the row of a flow.
fn row(page: &str, number: usize) -> Vec<String> {
    let start = format!("| {number} | ");
    let line = page.lines().find(|line| line.starts_with(&start)).unwrap();
    let cells = line.trim_matches('|').split(" | ");
    cells.map(|cell| cell.trim().to_owned()).collect()
}

#[test]
fn everything_is_on_the_page() {
    each(|report, language, page| {
        let (policy, page) = (report.policy(), unescaped(page));
        let clauses = policy.clauses.iter().map(|one| format!("| **{}** |", one.id));
        let datasets =
            policy.datasets.iter().map(|one| format!("| **{}** |", one.name.in_language(language)));
        let findings = report.findings().iter().map(|one| format!("- {}", one.statement(language)));
        let purposes = policy.purposes.iter().map(|one| one.says.in_language(language).to_owned());
        let recipients =
            policy.recipients.iter().map(|one| one.name.in_language(language).to_owned());
        let all = clauses.chain(datasets).chain(findings).chain(purposes).chain(recipients);
        for text in all {
            assert!(page.contains(&text), "policy {}: no `{text}`", policy.id);
        }
        assert_eq!(report.findings(), policy.review(Edition::Y2024).unwrap(), "{}", policy.id);
    });
}

/// Each setting that a policy has has its words, and no two settings the same.
#[test]
fn the_settings_are_told() {
    let mut told: Vec<((String, Language), String)> = Vec::new();
    each(|report, language, page| {
        let heading = match language {
            Language::En => "## How the policy uses its words\n\n",
            Language::Ja => "## 用語の解釈\n\n",
        };
        let (_, section) = page.split_once(heading).unwrap();
        let (section, _) = section.split_once("\n\n").unwrap();
        let settings = format!("{:?}", report.policy().settings);
        told.push(((settings, language), section.to_owned()));
    });
    for (settings, section) in &told {
        for (others, other) in &told {
            assert_eq!(settings == others, section == other, "{settings:?}\n{section}\n{other}");
        }
    }
}

#[test]
fn the_verdicts_are_those_of_the_cases() {
    each(|report, language, page| {
        let compiled = report.policy().compile(Edition::Y2024).unwrap();
        for (number, flow) in (1..).zip(report.flows()) {
            let prepared = compiled.prepare(flow.case()).unwrap();
            let decision = prepared.decide(&[]);
            let mark = |verdict| match verdict {
                Verdict::Permitted => "✓",
                Verdict::Undetermined => "?",
                Verdict::Prohibited => "✗",
            };
            let ruling = |by| match decision.ruling(by) {
                ruling if ruling.is_not_regulated() => "–",
                ruling => mark(ruling.verdict()),
            };
            let row = row(page, number);
            let shown = [row[4].as_str(), row[5].as_str()];
            let about = format!("policy {}, flow {number}", report.policy().id);
            assert_eq!(shown, [ruling(Authority::Act), ruling(Authority::Policy)], "{about}");
            let name = match (decision.verdict(), language) {
                (verdict, Language::En) => verdict.id(),
                (Verdict::Permitted, Language::Ja) => "可",
                (Verdict::Undetermined, Language::Ja) => "未確定",
                (Verdict::Prohibited, Language::Ja) => "不可",
            };
            assert_eq!(row[6], format!("**{} {name}**", mark(decision.verdict())), "{about}");
            let open = decision.missing().count() > 0;
            assert_eq!(row.iter().any(|cell| cell.starts_with("**Q")), open, "{about}");
        }
    });
}

#[test]
fn the_picture_has_an_arrow_for_each_flow() {
    each(|report, _, page| {
        let (_, picture) = page.split_once("```mermaid\n").unwrap();
        let (picture, _) = picture.split_once("```").unwrap();
        let lines = || picture.lines().map(str::trim);
        let arrows = |arrow: &str| lines().filter(|line| line.contains(arrow)).count();
        let flows = |verdict| {
            let flows = report.flows().iter();
            let flows = flows.filter(|flow| flow.decision().verdict() == verdict);
            flows.map(|flow| flow.datasets().len() * flow.recipients().len().max(1)).sum::<usize>()
        };
        let table = [
            (Verdict::Permitted, "-->|\"✓ "),
            (Verdict::Undetermined, "-.->|\"? "),
            (Verdict::Prohibited, "--x|\"✗ "),
        ];
        for (verdict, arrow) in table {
            assert_eq!(arrows(arrow), flows(verdict), "policy {}: {arrow}", report.policy().id);
        }
        // The styles count the edges as they stand.
        let edges: Vec<&str> = lines()
            .filter(|line| [" --> ", " -->|", " -.->|", " --x|"].iter().any(|a| line.contains(a)))
            .collect();
        let styled = lines().filter_map(|line| line.strip_prefix("linkStyle "));
        for (numbers, style) in styled.map(|line| line.split_once(' ').unwrap()) {
            let arrow = if style.contains("#c00000") { "--x" } else { "-.->" };
            for number in numbers.split(',') {
                let edge = edges[number.parse::<usize>().unwrap()];
                assert!(edge.contains(arrow), "{edge} has the style of {arrow}");
            }
        }
    });
}

#[test]
fn a_page_is_in_one_language() {
    for text in POLICIES {
        let policy: Policy = toml::from_str(text).unwrap();
        let compiled = policy.compile(Edition::Y2024).unwrap();
        let report = compiled.report(KNOWN_THROUGH).unwrap();
        let [english, japanese] = LANGUAGES.map(|language| {
            let page = report.in_language(language).to_string();
            let datasets: Vec<&str> =
                policy.datasets.iter().map(|one| one.name.in_language(language)).collect();
            let of_the_crate = |line: &&str| {
                let name = line.trim_start_matches('#').trim();
                line.starts_with("## ")
                    || line.starts_with("| --- |")
                    || (line.starts_with("### ") && !datasets.contains(&name))
            };
            page.lines().filter(of_the_crate).map(str::to_owned).collect::<Vec<_>>()
        });
        assert_eq!(english.len(), japanese.len(), "policy {}: the same sections", policy.id);
        for heading in english.iter().filter(|line| line.starts_with('#')) {
            assert!(heading.is_ascii(), "{heading}");
        }
        for heading in japanese.iter().filter(|line| line.starts_with('#')) {
            assert!(!heading.chars().any(|c| c.is_ascii_alphabetic()), "{heading}");
        }
    }
}

#[test]
fn a_consent_that_changes_nothing_is_not_asked_twice() {
    each(|report, _, _| {
        for dataset in &report.policy().datasets {
            let of = |ground| {
                let mut flows = report.flows().iter();
                let of_it = |flow: &appi::report::Flow<'_>| {
                    flow.datasets().iter().any(|one| one.id == dataset.id)
                };
                flows.any(|flow| of_it(flow) && flow.ground() == ground)
            };
            let both = of(Ground::WithoutConsent) && of(Ground::WithConsent);
            let once = of(Ground::EitherWay) || of(Ground::Publication);
            assert!(both || once, "{}", dataset.id);
        }
    });
}

#[test]
fn the_day_lies_in_the_edition() {
    let policy: Policy = toml::from_str(POLICIES[2]).unwrap();
    let table = [("2026-11-21", true), ("2023-06-16", false), ("2004-01-01", false)];
    let compiled = policy.compile(Edition::Y2024).unwrap();
    for (day, answers) in table {
        assert_eq!(compiled.report(day.parse().unwrap()).is_ok(), answers, "{day}");
    }
    let before = compiled.report("2023-06-16".parse().unwrap()).unwrap_err();
    assert!(matches!(before, PrepareError::OtherEdition { .. }), "{before}");
}

/// Before 2017 nothing was said of provision abroad, and no page cites it.
#[test]
fn an_earlier_day_cites_the_earlier_law() {
    let policy: Policy = toml::from_str(POLICIES[2]).unwrap();
    let day = "2016-01-01".parse().unwrap();
    let compiled = policy.compile(Edition::in_force_on(day).unwrap()).unwrap();
    let page = compiled.report(day).unwrap().to_string();
    assert!(page.contains("APPI Art. 23(1)") && !page.contains("APPI Art. 28(1)"));
}

/// Without a register at most a third of what the policies announce is open.
#[test]
fn most_flows_are_decided_by_what_the_text_says() {
    each(|report, _, _| {
        let flows = report.flows();
        let is_open =
            |flow: &&appi::report::Flow<'_>| flow.decision().verdict() == Verdict::Undetermined;
        let open = flows.iter().filter(is_open).count();
        assert!(open * 3 <= flows.len(), "{}: {open} of {}", report.policy().id, flows.len());
    });
}

/// What a policy declares of recipients makes the flows: what they get, for what, on which
/// ground; who is only named gets nothing, and review says so.
#[test]
fn flows_come_from_what_is_declared() {
    let text = |recipient: &str, purpose: &str| {
        format!(
            r#"
            format = 1
            id = "clinic"
            title = "Clinic"
            language = "en"
            clauses = [{{ id = "1", at = "1", says = "Care, and letters." }}]
            items = [{{ id = "chart", name = "chart", special-care = "yes" }}]
            purposes = [{{ id = "care", clause = "1", says = "care" }}, {{ id = "letters", clause = "1", says = "letters" {purpose} }}]
            recipients = [{{ id = "hospital", name = "other hospitals", country = "domestic", clause = "1" {recipient} }}]
            operator = {{ name = "Clinic" }}
            datasets = [
              {{ id = "charts", name = "charts", kind = "retained-personal-data", items = ["chart"], purposes = ["care", "letters"] }},
              {{ id = "staff", name = "staff", kind = "retained-personal-data", items = ["chart"], purposes = ["care"] }},
            ]
            "#
        )
    };
    let table = [
        ("", "", None),
        ("", ", provides-to = [\"hospital\"]", Some("named charts letters undetermined")),
        (
            ", ground = \"consent\"",
            ", provides-to = [\"hospital\"]",
            Some("consented charts letters permitted"),
        ),
        (
            ", datasets = [\"charts\", \"staff\"], purposes = [\"care\"], ground = \"consent\"",
            "",
            Some("consented charts care permitted"),
        ),
        (
            ", datasets = [\"staff\"], ground = \"consent\"",
            "",
            Some("consented staff care permitted"),
        ),
        (
            ", datasets = [\"charts\"], ground = \"exception\"",
            "",
            Some("exception charts care+letters prohibited"),
        ),
    ];
    for (recipient, purpose, expected) in table {
        let policy: Policy = toml::from_str(&text(recipient, purpose)).unwrap();
        let compiled = policy.compile(Edition::Y2024).unwrap();
        let report = compiled.report(KNOWN_THROUGH).unwrap();
        let of_it = report.flows().iter().find(|flow| !flow.recipients().is_empty());
        let found = of_it.map(|flow| {
            let datasets: Vec<&str> = flow.datasets().iter().map(|one| one.id.as_str()).collect();
            let purposes: Vec<&str> = flow.purposes().iter().map(|one| one.id.as_str()).collect();
            let (datasets, purposes) = (datasets.join("+"), purposes.join("+"));
            format!("{} {datasets} {purposes} {}", flow.ground(), flow.decision().verdict())
        });
        assert_eq!(found.as_deref(), expected, "{recipient} {purpose}");
        let codes: Vec<&str> = report.findings().iter().map(|one| one.code().id()).collect();
        let unsaid = codes.contains(&"recipient-without-data");
        assert_eq!(unsaid, expected.is_none(), "{recipient} {purpose}");
    }
}

/// What the report of Policy 004 says of its flows, kept as a file.
#[test]
fn an_excerpt_reads_as_it_should() {
    let policy: Policy = toml::from_str(POLICIES[4]).unwrap();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let report = compiled.report(KNOWN_THROUGH).unwrap();
    let excerpts = LANGUAGES.map(|language| {
        let page = report.in_language(language).to_string();
        let heading = match language {
            Language::En => "## Who receives it, and on what ground",
            Language::Ja => "## 提供先と提供の根拠",
        };
        let (_, after) = page.split_once(&format!("{heading}\n\n")).unwrap();
        let (section, _) = after.split_once("\n\n## ").unwrap();
        format!("{heading}\n\n{section}\n")
    });
    crate::generated::is("tests/report/004-flows.md", &excerpts.join("\n"));
}

/// A value of a key is told by its name.
#[test]
fn a_condition_names_the_values_of_keys() {
    let mut policy: Policy = toml::from_str(POLICIES[2]).unwrap();
    policy.promises[1].unless[0].all.push("not kind-statistics".to_owned());
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let report = compiled.report(KNOWN_THROUGH).unwrap();
    for (language, told) in
        LANGUAGES.into_iter().zip(["is not: statistical information", "「統計情報」でないこと"])
    {
        let page = report.in_language(language).to_string();
        assert!(page.contains(told) && !page.contains("kind-statistics"), "{told}");
    }
}
