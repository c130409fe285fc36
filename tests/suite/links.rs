//! Links: none leads nowhere, neither in the repository nor in the manual.

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

/// A link: its label if its target is told apart, and its target.
type Link<'t> = (Option<&'t str>, &'t str);

/// The links of a page to something outside of it, those in blocks of code left out.
fn links(text: &str) -> Vec<Link<'_>> {
    let mut found = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        if is_code {
            continue;
        }
        if let Some((label, target)) =
            line.strip_prefix('[').and_then(|line| line.split_once("]: "))
        {
            found.push((Some(label), target));
        }
        let inline = line.split("](").skip(1);
        found.extend(inline.filter_map(|rest| rest.split_once(')')).map(|(to, _)| (None, to)));
    }
    found.retain(|(_, target)| !target.starts_with('#'));
    found
}

fn is_of_the_web(target: &str) -> bool {
    target.starts_with("https://") || target.starts_with("http://")
}

#[test]
fn every_link_leads_somewhere() {
    let mut faults = Vec::new();
    for page in ["", "docs"].into_iter().flat_map(pages) {
        let text = read(&page);
        let folder = crate::root().join(&page);
        for (_, target) in links(&text) {
            let path = target.split('#').next().unwrap();
            if !is_of_the_web(target) && !folder.parent().unwrap().join(path).exists() {
                faults.push(format!("{page}: {target}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// `rustdoc` checks the links between its pages; those to files it cannot know.
#[test]
fn no_page_of_the_manual_links_to_a_file() {
    let readme = read("README.md");
    let mut faults = Vec::new();
    for (label, target) in links(&readme).into_iter().filter(|(_, target)| !is_of_the_web(target)) {
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
        let files = links(&text).into_iter().filter(|(_, target)| !is_of_the_web(target));
        faults.extend(files.map(|(_, target)| format!("{page}: {target}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
