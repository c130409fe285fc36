//! What is computed of a document grows in proportion to it, or the document is refused with the
//! limit that it passes. Counted in allocations and bytes, never in seconds.
//!
//! `APPI_GROWTH=40` takes documents forty times as long wherever there is no limit: of some ten
//! thousand parts and more.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod documents;

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use appi::compare::compare;
use appi::vocabulary::Text;
use appi::{Case, Edition, Language, Policy, Report};

use documents::{Grown, chains, id, misspelt, sections};

/// Those of which there may be any number.
const UNLIMITED: [&str; 11] = [
    "principals",
    "items",
    "purposes",
    "datasets",
    "recipients",
    "clauses that say nothing",
    "purposes that are parts of each other",
    "items and purposes of one dataset",
    "datasets of a purpose and an item each",
    "recipients of one entrustment",
    "purposes in a circle",
];

fn sizes(what: &str) -> [usize; 3] {
    let factor = std::env::var("APPI_GROWTH").ok().and_then(|factor| factor.parse().ok());
    let first = match what {
        "requests" => 50,
        _ if UNLIMITED.contains(&what) => 200 * factor.unwrap_or(1),
        _ => 200,
    };
    [first, first * 2, first * 4]
}

/// The same document with other words in it, and other promises.
fn changed(old: &Policy) -> Policy {
    let mut new = old.clone();
    let other = |of: &appi::Id| Text::One(format!("{of} changed"));
    new.clauses.iter_mut().for_each(|one| one.says = other(&one.id));
    new.purposes.iter_mut().for_each(|one| one.says = other(&one.id));
    new.items.iter_mut().for_each(|one| one.name = other(&one.id));
    new.datasets.iter_mut().for_each(|one| one.name = other(&one.id));
    new.recipients.iter_mut().for_each(|one| one.name = other(&one.id));
    for promise in &mut new.promises {
        promise.restricts.pop();
    }
    new
}

fn case(policy: &Policy) -> Case {
    let document = r#"
        date = "2026-11-21"
        handling = "provision"
        dataset = "d0"
        recipient = "r0"
    "#;
    let mut case: Case = toml::from_str(document).unwrap();
    // The last purpose is the one that is part of all others, where they are.
    let last = policy.purposes.last().map(|one| one.id.clone());
    case.purpose = last.map(appi::case::CasePurpose::Declared);
    case
}

type Work = fn(&Policy, &Policy);

/// What is done with a document; all that is found or told is written out.
const WORKS: [(&str, Work); 6] = [
    ("check", |policy, _| {
        black_box(policy.check().err().map(|faults| faults.in_language(Language::Ja)));
    }),
    ("compile", |policy, _| {
        black_box(policy.compile(Edition::LAST).ok());
    }),
    ("review", |policy, _| {
        let found = policy.review(Edition::LAST).unwrap_or_default();
        found.iter().for_each(|one| drop(black_box(one.in_language(Language::En))));
    }),
    ("compare", |policy, new| {
        let changes = compare(policy, new, Edition::LAST).unwrap_or_default();
        changes.iter().for_each(|one| drop(black_box(one.to_string())));
    }),
    ("explain", |policy, _| {
        let Ok(compiled) = policy.compile(Edition::LAST) else { return };
        let prepared = compiled.prepare(&case(policy)).unwrap();
        black_box(prepared.decide(&[]).explain(Language::En).to_string());
    }),
    ("report", |policy, _| {
        let Ok(compiled) = policy.compile(Edition::LAST) else { return };
        // Of what it would be too long for, that it is is told.
        let report = compiled.report("2026-11-21".parse().unwrap());
        black_box(report.map_or_else(|refused| refused.to_string(), |told| told.to_string()));
    }),
];

/// Where each is held against each, so that a limit bounds it instead: the exceptions of all
/// promises that were considered, or are told of a flow; the arrangements that each of as many flows may rest on; the
/// cases of a report, which are those of a product.
const BOUNDED: [(&str, &str); 9] = [
    ("explain", "promises"),
    ("report", "promises"),
    ("report", "exceptions of one promise"),
    ("report", "entrustments"),
    ("report", "joint_uses"),
    ("report", "items and purposes of one dataset"),
    ("report", "users, items and purposes of one joint use"),
    ("report", "entrustments of a recipient each"),
    ("report", "datasets that promises of their own reach"),
];

/// What is allocated of a document of each size, at most so much more than of half of it.
fn grows_in_proportion(all: Vec<Grown>) {
    // What is made once in a process is made before.
    WORKS.iter().for_each(|(_, work)| work(&sections()[0].1(1), &sections()[0].1(1)));
    let mut superlinear = Vec::new();
    for (what, make) in all {
        let documents = sizes(what).map(|size| {
            let policy = make(size);
            let new = changed(&policy);
            (policy, new)
        });
        for (name, work) in WORKS.iter().filter(|(name, _)| !BOUNDED.contains(&(*name, what))) {
            let counts: Vec<AllocationInfo> =
                documents.iter().map(|(policy, new)| measure(|| work(policy, new))).collect();
            for pair in counts.windows(2) {
                let [half, whole] = pair else { continue };
                let many = whole.count_total > half.count_total * 11 / 5 + 2_000;
                let much = whole.bytes_total > half.bytes_total * 5 / 2 + 500_000;
                if many || much {
                    superlinear
                        .push(format!("{name} of {what}: {half:?}, of twice as many {whole:?}"));
                }
            }
        }
    }
    assert!(superlinear.is_empty(), "{}", superlinear.join("\n"));
}

#[test]
fn each_section_grows_in_proportion() {
    grows_in_proportion(sections());
}

#[test]
fn chains_and_long_lists_grow_in_proportion() {
    grows_in_proportion(chains());
}

#[test]
fn misspelt_documents_grow_in_proportion() {
    grows_in_proportion(misspelt());
}

/// A chain of a hundred thousand links takes no more of the stack than a short one.
#[test]
fn long_chains_do_not_overflow_the_stack() {
    let chain = |name: &str| {
        let all = chains().into_iter().chain(misspelt());
        all.into_iter().find(|(what, _)| *what == name).unwrap().1
    };
    let run = move || {
        let purposes = chain("purposes that are parts of each other")(100_000);
        assert!(purposes.check().is_ok());
        let compiled = purposes.compile(Edition::LAST).unwrap();
        assert!(compiled.prepare(&case(&purposes)).is_ok());
        let circle = chain("purposes in a circle")(100_000);
        assert_eq!(circle.check().unwrap_err().all().len(), 100_000);
        // Of so many promises all is told: each link of the circle, and that they are too many.
        let promises = chain("promises in a circle")(20_000);
        assert_eq!(promises.check().unwrap_err().all().len(), 20_001);
    };
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(run).unwrap();
    thread.join().unwrap();
}

/// What may be there so often is refused with the limit, in both languages.
#[test]
fn what_is_too_much_is_refused_with_its_number() {
    let named = |name: &str| {
        let all = sections().into_iter().chain(chains());
        all.into_iter().find(|(what, _)| *what == name).unwrap().1
    };
    let table = [
        ("promises", 1_001, "promises", Policy::MOST_ENTRIES),
        ("duties", 1_001, "duties", Policy::MOST_ENTRIES),
        ("entrustments", 1_001, "entrustments", Policy::MOST_ENTRIES),
        ("joint_uses", 1_001, "joint-uses", Policy::MOST_ENTRIES),
        ("statements", 100_000, "statements", Policy::MOST_ENTRIES),
        ("requests", 201, "requests", Policy::MOST_REQUESTS),
        (
            "exceptions of one promise",
            1_001,
            "promises[0].unless (\"c0\")",
            Policy::MOST_EXCEPTIONS,
        ),
        ("clauses of one part", 1_001, "purposes[0].clause (\"p0\")", Policy::MOST_ENTRIES),
    ];
    for (what, count, place, most) in table {
        let faults = named(what)(count).check().unwrap_err();
        let fault = &faults.all()[0];
        let en = format!("{place}: {count} entries stand in the list: expected at most {most}");
        assert_eq!(fault.in_language(Language::En), en);
        let ja = fault.in_language(Language::Ja);
        assert!(ja.contains(&format!("記載が{count}件あります。{most}件以内")), "{ja}");
        assert!(named(what)(most).check().is_ok(), "{what} of {most}");
    }
    // One dataset, 200 recipients, 200 purposes, and anyone else.
    let policy = named("users, items and purposes of one joint use")(200);
    let compiled = policy.compile(Edition::LAST).unwrap();
    let error = compiled.report("2026-11-21".parse().unwrap()).unwrap_err();
    let en = format!(
        "datasets: what goes out is 40400 cases by dataset, recipient and purpose: expected at most {}",
        Report::MOST_CASES
    );
    assert_eq!(error.to_string(), en);
    assert!(error.in_language(Language::Ja).contains("40400件あります。20000件以内"));
}

/// Ten thousand datasets, a thousand of them asked about, in 20 MB.
#[test]
fn ten_thousand_datasets_take_little_memory() {
    let all = sections().into_iter().chain(chains());
    let of = ["datasets", "datasets of a purpose and an item each"];
    for (what, make) in all.filter(|(what, _)| of.contains(what)) {
        let policy = make(10_000);
        let mut kept = None;
        let info = measure(|| {
            let compiled = policy.compile(Edition::LAST).unwrap();
            for at in 0..1_000 {
                let mut case = case(&policy);
                case.dataset = id('d', at);
                drop(black_box(compiled.prepare(&case).unwrap()));
            }
            kept = Some(compiled);
        });
        assert!(info.bytes_current < 20_000_000, "{what}: {} bytes", info.bytes_current);
        drop(kept);
    }
}
