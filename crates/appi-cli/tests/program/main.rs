//! The program as a user runs it: what it prints, in which language, and with which exit status.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod documents;
mod forms;
mod interview;
mod languages;
mod sarif;
mod statuses;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

pub(crate) const POLICY: &str = "examples/policies/002-gmo-globalsign.toml";
pub(crate) const COMPLETE: &str = "examples/policies/complete.toml";
pub(crate) const REGISTER: &str = "examples/registers/complete.toml";
/// Permitted, undetermined, prohibited.
pub(crate) const CASES: [&str; 3] = [
    "examples/cases/1-invoicing-through-an-entrustee.toml",
    "examples/cases/2-joint-use-in-the-group.toml",
    "examples/cases/4-us-vendor-without-an-equivalent-system.toml",
];
pub(crate) const DAY: &str = "--date=2026-11-21";

/// What a run came to.
#[derive(Clone, Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A path for a file of a test, where none is yet.
pub(crate) fn scratch(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_file(&path);
    path.to_str().unwrap().to_owned()
}

/// A file of a test, with this text.
pub(crate) fn written(name: &str, text: &str) -> String {
    let path = scratch(name);
    std::fs::write(&path, text).unwrap();
    path
}

pub(crate) fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

pub(crate) fn appi(arguments: &[&str]) -> Ran {
    heard(arguments, "")
}

/// A run in the root of the repository to which this is said.
pub(crate) fn heard(arguments: &[&str], said: &str) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_appi"));
    command.args(arguments).current_dir(root());
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // Who asks nothing has closed it before.
    let _ = stdin.write_all(said.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran {
        status: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

pub(crate) fn json(ran: &Ran) -> serde_json::Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}
