//! The report of each policy: complete, in one language, and right.

use appi::error::PrepareError;
use appi::law::KNOWN_THROUGH;
use appi::report::{Flow, Ground};
use appi::{Authority, CompiledPolicy, Edition, Language, Policy, Register, Report, Verdict};

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

/// The cells of the row of a flow, which may be that of others too.
fn row(page: &str, number: usize) -> Vec<String> {
    let has = |cell: &str| {
        cell.split([',', '、']).any(|run| {
            let mut ends = run.trim().split('–').map(|end| end.parse::<usize>().ok());
            let first = ends.next().flatten();
            let last = ends.next().map_or(first, |end| end);
            first.zip(last).is_some_and(|(first, last)| (first..=last).contains(&number))
        })
    };
    let rows = page.lines().filter_map(|line| line.strip_prefix("| "));
    let mut rows = rows.map(|line| line.trim_end_matches('|').split(" | ").map(str::trim));
    let row = rows.find(|cells| cells.clone().next().is_some_and(has)).unwrap();
    row.map(str::to_owned).collect()
}

/// What stands under a heading.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    let (_, after) = page.split_once(&format!("## {heading}\n")).unwrap();
    after.split_once("\n\n## ").map_or(after, |(section, _)| section)
}

/// How wide a line is: a letter of East Asia takes two columns.
fn columns(line: &str) -> usize {
    line.chars().map(|one| if one < '\u{1100}' { 1 } else { 2 }).sum()
}

#[test]
fn everything_is_on_the_page() {
    each(|report, language, page| {
        let (policy, page) = (report.policy(), unescaped(page));
        let clauses = policy.clauses.iter().map(|one| format!("**{}** {}", one.id, one.at));
        let datasets = (1..).zip(&policy.datasets);
        let datasets =
            datasets.map(|(at, one)| format!("| **D{at}** {} |", one.name.in_language(language)));
        let findings = report.findings().iter().map(|one| {
            let advice = one.remark().is_none().then(|| one.advice(language));
            format!("{} | {} |", one.statement(language), advice.unwrap_or_default())
        });
        let purposes = (1..).zip(&policy.purposes);
        let purposes =
            purposes.map(|(at, one)| format!("**P{at}** {}", one.says.in_language(language)));
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
        let label = match language {
            Language::En => "- **How the policy uses its words**",
            Language::Ja => "- **用語の解釈**",
        };
        let lines: Vec<&str> = page.lines().filter(|line| line.starts_with(label)).collect();
        let settings = format!("{:?}", report.policy().settings);
        told.push(((settings, language), lines.join("\n")));
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

/// The picture has what is announced: a node for each row of the table, of the class of its verdict,
/// between its datasets and its recipients.
#[test]
fn the_picture_has_a_node_for_each_flow_that_is_announced() {
    let anyone = [Ground::WithoutConsent, Ground::WithConsent, Ground::EitherWay];
    let nodes = |text: &str| text.split(" & ").count();
    each(|report, _, page| {
        let (_, picture) = page.split_once("```mermaid\n").unwrap();
        let (picture, _) = picture.split_once("```").unwrap();
        let shapes = [
            (Verdict::Permitted, "✓", ":::permitted --> "),
            (Verdict::Undetermined, "?", ":::undetermined -.-> "),
            (Verdict::Prohibited, "✗", ":::prohibited --x "),
        ];
        for (verdict, mark, arrow) in shapes {
            let drawn = picture.lines().filter_map(|line| line.split_once(arrow));
            let drawn = drawn.map(|(from, to)| {
                let (datasets, flow) = from.split_once(" --- ").unwrap();
                assert!(flow.contains(&format!("\"{mark} ")), "{flow}");
                (nodes(datasets), nodes(to))
            });
            let flows = report.flows().iter().filter(|flow| !anyone.contains(&flow.ground()));
            let flows = flows.filter(|flow| flow.decision().verdict() == verdict);
            let all: Vec<&Flow<'_>> = flows.collect();
            let datasets: usize = all.iter().map(|flow| flow.datasets().len()).sum();
            let about = format!("policy {}: {verdict}", report.policy().id);
            let drawn: Vec<(usize, usize)> = drawn.collect();
            assert_eq!(drawn.iter().map(|(from, _)| from).sum::<usize>(), datasets, "{about}");
            assert!(drawn.len() <= all.len(), "{about}");
            let class = picture.contains(&format!("classDef {verdict} "));
            assert_eq!(class, !all.is_empty(), "{about}");
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
                let of_it =
                    |flow: &Flow<'_>| flow.datasets().iter().any(|one| one.id == dataset.id);
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
        let is_open = |flow: &&Flow<'_>| flow.decision().verdict() == Verdict::Undetermined;
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
            Language::En => "At a glance",
            Language::Ja => "概要（図及び結論）",
        };
        format!("## {heading}\n{}\n", section(&page, heading))
    });
    crate::generated::is("tests/report/004-flows.md", &excerpts.join("\n"));
}

/// What a privacy officer prints: the order, first the screen with picture and verdicts; and no
/// section that is not among these.
#[test]
fn the_sections_stand_in_their_order() {
    let order = [
        ["At a glance", "概要（図及び結論）"],
        ["Who holds what, and for what", "保有する情報と利用目的"],
        ["Who receives it, and on what ground", "提供先と提供の根拠"],
        ["What is promised", "ポリシーで約束している事項"],
        ["Findings, and what to write", "指摘事項と対応"],
        ["What is open", "確認すべき事実"],
        ["Duties, and by when", "負う義務とその時期"],
        ["On what this page rests", "本ページの前提"],
        ["Where the clauses stand", "条項の所在"],
    ];
    each(|report, language, page| {
        let headings = page.lines().filter_map(|line| line.strip_prefix("## "));
        let at = usize::from(language == Language::Ja);
        let of_all = order.map(|heading| heading[at]);
        let places = headings.map(|one| of_all.iter().position(|there| *there == one).unwrap());
        let places: Vec<usize> = places.collect();
        assert!(places.is_sorted_by(|a, b| a < b), "{}: {places:?}", report.policy().id);
        if report.policy().id == "002" {
            assert_eq!(places.len(), order.len());
        }
    });
}

/// The report of Policy 002 is a page: few lines, and none that hides many. A line of a table is
/// one line, for no cell breaks its lines.
#[test]
fn a_page_is_short_and_its_lines_are_read() {
    each(|report, language, page| {
        let id = &report.policy().id;
        let (lines, widest) = (page.lines().count(), page.lines().map(columns).max().unwrap());
        let most = if id == "002" { 150 } else { 170 };
        assert!(lines <= most, "{id} in {language:?}: {lines} lines");
        assert!(widest <= if id == "002" { 500 } else { 850 }, "{id}: {widest} columns");
        assert!(!page.contains("<br>"), "{id}");
        // As it is printed, across: five sheets of some fifty lines.
        let printed: usize = page.lines().map(|line| columns(line).div_ceil(160).max(1)).sum();
        assert!(printed <= 270, "{id} in {language:?}: {printed} lines of 160 columns");
    });
}

/// What the table of verdicts told of each flow before it was folded stands on the page still: the
/// datasets, the recipients, the ground and its clause, what decides, the duties.
#[test]
fn every_flow_is_told_whole() {
    each(|report, language, page| {
        let duties = match language {
            Language::En => section(page, "Duties, and by when"),
            Language::Ja => section(page, "負う義務とその時期"),
        };
        let duties = unescaped(duties);
        for (number, flow) in (1..).zip(report.flows()) {
            let row = row(page, number);
            let about = format!("policy {}, flow {number}: {row:?}", report.policy().id);
            let told = |at: usize, text: &str| {
                assert!(unescaped(&row[at]).contains(text), "{about}: no `{text}`");
            };
            for dataset in flow.datasets() {
                told(1, dataset.name.in_language(language));
            }
            for recipient in flow.recipients() {
                told(2, recipient.name.in_language(language));
            }
            told(3, flow.ground().name(language));
            if let Some(clause) = flow.clause() {
                told(3, clause.as_str());
            }
            let decision = flow.decision();
            assert!(!row[7].is_empty(), "{about}");
            for authority in [Authority::Act, Authority::Policy] {
                let deciding = decision.deciding(authority).filter_map(|reason| reason.clause());
                deciding.for_each(|clause| told(7, clause.id.as_str()));
            }
            for owed in decision.duties().chain(decision.standing_duties()) {
                if let (Some(_), Some(citation)) = (owed.duty(), owed.citation()) {
                    let place = citation.in_language(language).to_string();
                    assert!(duties.contains(&place), "{about}: {place}");
                }
            }
        }
    });
}

/// Whom the register has is named, where the text leaves open who it is: vendors as recipients,
/// with those to whom they entrust in turn; systems where the data is kept.
#[test]
fn whom_the_register_has_is_named() {
    let register = include_str!("../../examples/registers/complete.toml");
    let register: Register = toml::from_str(register).unwrap();
    let policy: Policy = toml::from_str(POLICIES[5]).unwrap();
    let compiled = policy.compile(Edition::LAST).unwrap();
    let kept = compiled.clone().with(&register).unwrap();
    for (language, unnamed) in
        LANGUAGES.into_iter().zip(["entrustees it does not name", "委託先（名称の記載なし）"])
    {
        let page = |compiled: &CompiledPolicy| {
            compiled.report(KNOWN_THROUGH).unwrap().in_language(language).to_string()
        };
        let [published, page] = [page(&compiled), page(&kept)];
        assert!(published.contains(unnamed) && !page.contains(unnamed));
        let vendors = register.recipients.iter().filter_map(|one| one.name.as_ref());
        let in_turn = register.recipients.iter().flat_map(|one| &one.sub_entrustees);
        let names = vendors.chain(in_turn.map(|one| &one.name));
        let names = names.chain(register.systems.iter().map(|one| &one.name));
        for name in names.map(|name| name.in_language(language)) {
            assert!(page.contains(name), "{name}");
        }
    }
    let report = kept.report(KNOWN_THROUGH).unwrap();
    let mut to_vendors = report.flows().iter().filter(|flow| !flow.vendors().is_empty());
    let flow = to_vendors.next().unwrap();
    assert_eq!(flow.vendors()[0].id, "delivery-company");
    assert_eq!(flow.ground(), Ground::Entrustment);
    assert_eq!(flow.clause().unwrap(), "8");
    assert!(flow.case().items.as_ref().unwrap().iter().eq(["name", "address"].iter()));
}

/// A vendor whose contract is over receives nothing, and the text speaks of nobody by name again.
#[test]
fn a_contract_that_is_over_makes_no_recipient() {
    let register = include_str!("../../examples/registers/complete.toml");
    let mut register: Register = toml::from_str(register).unwrap();
    let policy: Policy = toml::from_str(POLICIES[5]).unwrap();
    let vendor = register.recipients.iter_mut().find(|one| one.id == "delivery-company").unwrap();
    vendor.contracts[0].ended = "2026-09-30".parse().ok();
    let compiled = policy.compile(Edition::LAST).unwrap().with(&register).unwrap();
    let report = compiled.report(KNOWN_THROUGH).unwrap();
    assert!(report.flows().iter().all(|flow| flow.vendors().is_empty()));
    assert!(report.to_string().contains("entrustees it does not name"));
}

/// A value of a key is told by its name.
#[test]
fn a_condition_names_the_values_of_keys() {
    let mut policy: Policy = toml::from_str(POLICIES[2]).unwrap();
    policy.promises[1].unless[0].all.push("not kind-statistics".to_owned());
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let report = compiled.report(KNOWN_THROUGH).unwrap();
    for (language, told) in
        LANGUAGES.into_iter().zip(["is not statistical information", "「統計情報」でないこと"])
    {
        let page = report.in_language(language).to_string();
        assert!(page.contains(told) && !page.contains("kind-statistics"), "{told}");
    }
}
