//! Links: none leads nowhere, neither in the repository nor in the manual. Those between items
//! of the crate are `rustdoc`'s to check, which `.ci/run` lets warn of nothing.

use std::collections::BTreeSet;
use std::path::Path;

/// What the manual includes as a page of its own. A file of the repository is none of
/// its pages, so there is no relative link here.
const GUIDE: &str = include_str!("../../src/guide.rs");

/// The front page of the manual is the README with these targets for its links.
const FRONT: &str = include_str!("../../src/lib.rs");

/// The Markdown files of a folder, by their paths from the root.
fn pages(folder: &str) -> Vec<String> {
    let entries = std::fs::read_dir(crate::root().join(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut pages: Vec<String> = names
        .filter(|name| name.ends_with(".md"))
        .map(|name| Path::new(folder).join(name).to_str().unwrap().to_owned())
        .collect();
    pages.sort();
    pages
}

fn read(page: &str) -> String {
    std::fs::read_to_string(crate::root().join(page)).unwrap()
}

/// The lines of a page that are no code.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut is_code = false;
    text.lines().filter(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    })
}

/// The anchors of a page: its headings, as they are made into addresses.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = prose(text).filter(|line| line.starts_with('#'));
    let mut anchors = BTreeSet::new();
    for heading in headings {
        let title = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = title.chars().filter(|one| one.is_alphanumeric() || "-_ ".contains(*one));
        let anchor = kept.collect::<String>().replace(' ', "-");
        // A heading that stands again has a number.
        let again = (1..).map(|count| format!("{anchor}-{count}"));
        let free = std::iter::once(anchor.clone()).chain(again).find(|one| !anchors.contains(one));
        anchors.extend(free);
    }
    anchors
}

/// A link: its label if its target is told apart, and its target.
type Link<'t> = (Option<&'t str>, &'t str);

/// The links of a page, those in blocks of code left out.
fn links(text: &str) -> Vec<Link<'_>> {
    let mut found = Vec::new();
    for line in prose(text) {
        if let Some((label, target)) =
            line.strip_prefix('[').and_then(|line| line.split_once("]: "))
        {
            found.push((Some(label), target));
        }
        let inline = line.split("](").skip(1);
        found.extend(inline.filter_map(|rest| rest.split_once(')')).map(|(to, _)| (None, to)));
    }
    found
}

/// The labels that a page refers to, as in `[text][label]`.
fn labels(text: &str) -> impl Iterator<Item = &str> {
    let rests = prose(text).flat_map(|line| line.split("][").skip(1));
    rests.filter_map(|rest| rest.split_once(']')).map(|(label, _)| label)
}

/// The files that a page names, as in `tests/suite/main.rs`.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let spans = prose(text).flat_map(|line| line.split('`').skip(1).step_by(2));
    let plain = |one: char| one.is_ascii_alphanumeric() || "/._-".contains(one);
    spans.filter(move |span| {
        let is_file = Path::new(span).extension().is_some_and(|end| {
            ["rs", "md", "toml", "json", "csv"].iter().any(|known| end == *known)
        });
        is_file && span.contains('/') && span.chars().all(plain)
    })
}

fn is_of_the_web(target: &str) -> bool {
    target.starts_with("https://") || target.starts_with("http://")
}

/// Whether it leads out of the page, and not to the web.
fn is_to_a_file(target: &str) -> bool {
    !is_of_the_web(target) && !target.starts_with('#')
}

/// Whether a link of a page leads to a file, and to a heading where it names one.
fn leads_somewhere(page: &str, target: &str) -> bool {
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let there = match path {
        "" => page.to_owned(),
        path => Path::new(page).parent().unwrap().join(path).to_str().unwrap().to_owned(),
    };
    let exists = crate::root().join(&there).exists();
    exists && (anchor.is_empty() || anchors(&read(&there)).contains(anchor))
}

#[test]
fn every_link_leads_somewhere() {
    let mut faults = Vec::new();
    for page in ["", "docs"].into_iter().flat_map(pages) {
        let text = read(&page);
        let links = links(&text);
        for (_, target) in links.iter().filter(|(_, target)| !is_of_the_web(target)) {
            if !leads_somewhere(&page, target) {
                faults.push(format!("{page}: {target}"));
            }
        }
        let known: BTreeSet<&str> = links.iter().filter_map(|(label, _)| *label).collect();
        let unknown = labels(&text).filter(|label| !known.contains(label));
        faults.extend(unknown.map(|label| format!("{page}: [{label}] is defined nowhere")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What changed is told of files that may be gone.
#[test]
fn every_file_that_a_page_names_is_there() {
    let mut faults = Vec::new();
    for page in ["", "docs"].into_iter().flat_map(pages).filter(|page| page != "CHANGELOG.md") {
        let text = read(&page);
        let gone = named(&text).filter(|file| !crate::root().join(file).exists());
        faults.extend(gone.map(|file| format!("{page}: {file}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// `rustdoc` checks the links between its pages; those to files it cannot know.
#[test]
fn no_page_of_the_manual_links_to_a_file() {
    let readme = read("README.md");
    let mut faults = Vec::new();
    for (label, target) in links(&readme).into_iter().filter(|(_, target)| is_to_a_file(target)) {
        // Of two targets of one label the first is taken.
        let is_replaced =
            label.is_some_and(|label| FRONT.contains(&format!("//! [{label}]: crate::")));
        if !is_replaced {
            faults.push(format!("README.md: {target}"));
        }
    }
    let included = GUIDE.split("include_str!(\"../").skip(1);
    let included: Vec<&str> = included.map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(included.len() >= 8, "{included:?}");
    for page in included {
        let text = read(page);
        let files = links(&text).into_iter().filter(|(_, target)| is_to_a_file(target));
        faults.extend(files.map(|(_, target)| format!("{page}: {target}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
