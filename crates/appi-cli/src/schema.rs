//! `appi schema`: the JSON Schemas of the documents.

use crate::Status;
use crate::arguments::Schema;
use crate::failure::Failure;
use crate::output::Out;

/// The schemas, as they stand in the repository.
pub(crate) const NAMES: [(&str, &str); 6] = [
    ("policy", include_str!("../../../schemas/policy.schema.json")),
    ("case", include_str!("../../../schemas/case.schema.json")),
    ("register", include_str!("../../../schemas/register.schema.json")),
    ("history", include_str!("../../../schemas/history.schema.json")),
    ("record", include_str!("../../../schemas/record.schema.json")),
    ("explanation", include_str!("../../../schemas/explanation.schema.json")),
];

pub(crate) fn run(wanted: &Schema, out: Out) -> Result<Status, Failure> {
    for (_, text) in NAMES.iter().filter(|(name, _)| *name == wanted.name) {
        out.line(text.trim_end())?;
    }
    Ok(Status::Well)
}
