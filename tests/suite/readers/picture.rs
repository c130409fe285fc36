//! Pictures, read by Mermaid's own parser where node and its package are present.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::{Command, Stdio};

use appi::{Language, Policy};
use serde::Deserialize;

use super::pages::report;
use super::places::{as_long, documents, kind, with_hostile};
use super::strings::HOSTILE;

/// Where node seeks the package: what `npm install mermaid` leaves there is not kept.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/mermaid");

/// In how many ways the texts are put into the places of each document: nearly every text comes
/// into a label.
const ROUNDS: usize = 5;

/// What Mermaid reads of a picture.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Picture {
    nodes: Vec<(String, String)>,
    groups: Vec<String>,
    arrows: Vec<(String, String, String, String)>,
}

/// The text of the picture on a page; nothing where there is none.
pub(super) fn picture(page: &str) -> String {
    let inside = page.split_once("```mermaid\n").and_then(|(_, rest)| rest.split_once("\n```"));
    inside.map_or_else(String::new, |(picture, _)| picture.to_owned())
}

/// The pictures as Mermaid reads them; `None` where it is not here.
fn read(pictures: &[String]) -> Option<Vec<Picture>> {
    // Node seeks a package from where the program lies.
    std::fs::create_dir_all(FOLDER).unwrap();
    let program = format!("{FOLDER}/mermaid.mjs");
    std::fs::write(&program, include_str!("mermaid.mjs")).unwrap();
    let node = Command::new("node")
        .arg(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut node = node.ok()?;
    // Who ends without the package reads nothing.
    let _ = node.stdin.take()?.write_all(serde_json::to_string(pictures).unwrap().as_bytes());
    let output = node.wait_with_output().unwrap();
    if output.status.code() == Some(3) {
        return None;
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// Says, past the harness, that a check did not run.
fn not_run() {
    let _ = io::stderr().write_all(
        b"not run: pictures read by Mermaid; it needs node, and `npm install --prefix target/mermaid mermaid@11`\n",
    );
}

#[test]
fn recipients_of_one_name_are_two_nodes() {
    for document in documents() {
        let recipients = |policy: &Policy| {
            let picture = picture(&report(policy, Language::En));
            picture.lines().filter(|line| line.starts_with("  r")).count()
        };
        let named = |at: usize| kind(&document.places[at])[0] == "recipients";
        let apart = |at: usize| format!("Zama {at}");
        let alike = document.with(|at| if named(at) { "Zama".to_owned() } else { apart(at) });
        let [alike, apart] = [alike, document.with(apart)].map(|one| recipients(&one));
        assert_eq!(alike, apart, "{}", document.name);
    }
}

#[test]
fn a_picture_has_the_nodes_of_a_harmless_one_and_each_text_as_it_is_written() {
    if read(&[]).is_none() {
        return not_run();
    }
    let mut pictures = Vec::new();
    for document in documents() {
        for round in 0..ROUNDS {
            let language = if round % 2 == 0 { Language::En } else { Language::Ja };
            let pair: [Policy; 2] = document.pair(round * 16, as_long);
            pictures.extend(pair.iter().map(|one| picture(&report(one, language))));
        }
    }
    let read = read(&pictures).unwrap();
    let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
    for pair in read.chunks(2) {
        let expected = |text: &String| with_hostile(text, as_long).trim().to_owned();
        let [hostile, harmless] = pair else { panic!() };
        let texts = |picture: &Picture| -> Vec<String> {
            let nodes = picture.nodes.iter().map(|(_, text)| text.clone());
            let arrows = picture.arrows.iter().map(|(_, text, ..)| text.clone());
            nodes.chain(picture.groups.iter().cloned()).chain(arrows).collect()
        };
        let [found, wanted] = [hostile, harmless].map(texts);
        assert_eq!(found, wanted.iter().map(expected).collect::<Vec<_>>());
        let ways = |picture: &Picture| -> Vec<_> {
            picture
                .arrows
                .iter()
                .map(|(from, _, to, how)| [from, to, how].map(String::clone))
                .collect()
        };
        assert_eq!(ways(hostile), ways(harmless));
        for text in found {
            for hostile in HOSTILE.iter().filter(|one| one.trim() == text) {
                *shown.entry(hostile).or_default() += 1;
            }
        }
    }
    assert!(shown.len() * 10 > HOSTILE.len() * 9, "{} texts: {shown:?}", shown.len());
}
