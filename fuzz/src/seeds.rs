//! The documents of the repository.

macro_rules! documents {
    ($($path:literal),+ $(,)?) => { &[$(include_str!(concat!("../../", $path))),+] };
}

/// Policies.
pub const POLICIES: &[&str] = documents![
    "examples/policies/starter.toml",
    "examples/policies/complete.toml",
    "examples/policies/000-security-transparency-consortium.toml",
    "examples/policies/001-jpcert.toml",
    "examples/policies/002-gmo-globalsign.toml",
    "examples/policies/003-assign-persona.toml",
    "examples/policies/004-jcert.toml",
];

/// Registers.
pub const REGISTERS: &[&str] = documents![
    "examples/registers/complete.toml",
    "tests/registers/003.toml",
    "tests/registers/004.toml",
];

/// Cases.
pub const CASES: &[&str] = documents![
    "examples/cases/1-invoicing-through-an-entrustee.toml",
    "examples/cases/2-joint-use-in-the-group.toml",
    "examples/cases/3-joint-use-of-an-item-outside-the-definition.toml",
    "examples/cases/4-us-vendor-without-an-equivalent-system.toml",
    "examples/cases/5-us-vendor-with-an-equivalent-system.toml",
    "examples/cases/6-marketing-by-a-third-party.toml",
    "examples/cases/7-police-inquiry.toml",
];

/// Pages with tables.
pub const TABLES: &[&str] = documents![
    "tests/policies/000.md",
    "tests/policies/002.md",
    "tests/policies/004.md",
    "tests/policies/across.md",
    "tests/policies/editions.md",
];

/// One of them.
#[must_use]
pub fn of<'d>(documents: &[&'d str], at: u8) -> &'d str {
    documents[usize::from(at) % documents.len()]
}
