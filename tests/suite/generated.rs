//! Files that are generated: one variable writes all of them anew.

const REGENERATE: &str = "APPI_REGENERATE";

/// The file, by its path from the root, is this text: written if the variable is set,
/// compared if not.
#[track_caller]
pub(crate) fn is(path: &str, text: &str) {
    let file = crate::root().join(path);
    if std::env::var_os(REGENERATE).is_some() {
        std::fs::write(&file, text).unwrap();
        return;
    }
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    if found != text {
        let differs = found.lines().zip(text.lines()).find(|(found, is)| found != is);
        panic!("{path} is out of date, first in {differs:#?}: run {}", crate::COMMAND);
    }
}
