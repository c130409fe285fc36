//! Written by `APPI_REGENERATE=1 cargo test --lib written_out`: the prepared rules, one `if` for each.

use crate::match_by_hand::{Cell, Told};

/// The facts that the rules read, each a bit.
pub(crate) const FACTS: &[&str] = &["not-for-business", "operator-is-public-body", "operator-is-academic", "needed-for-academic-research", "not-a-living-individual", "not-in-database", "acquired-wrongfully", "received-by-opt-out", "purpose-unspecified", "exceeds-need", "improper-use", "consent-to-use", "consent-to-provision", "consent-to-foreign-provision", "consenter-incapable", "foreign-consent-before-2022", "foreign-consent-before-2023", "country-named", "regime-explained", "measures-explained", "country-unknown-explained", "country-cannot-be-identified", "substitute-information-given", "measures-unknown-explained", "measures-cannot-be-told", "based-on-law", "compelled-by-law", "law-is-foreign", "needed-for-life-body-property", "specially-needed-for-public-health", "consent-difficult", "affairs-of-public-body", "affairs-prescribed-by-law", "cooperation-needed", "consent-would-impede", "recipient-is-academic", "recipient-needs-for-research", "joint-research", "unavoidable-for-publication", "unjust-infringement", "contract-excludes-handling", "access-controlled", "principals-own-act", "recipient-collects-itself", "recipient-operates-in-japan", "equivalent-system", "equivalent-measures-ensured", "recipient-is-public-body", "within-entrusted-task", "entrustee-uses-for-itself", "entrustee-mixes-clients", "entrustee-matches-own-data", "opt-out-stops-on-request", "opt-out-notice-beforehand", "opt-out-provider-shown", "opt-out-purpose-shown", "opt-out-items-shown", "opt-out-acquisition-shown", "opt-out-method-shown", "opt-out-stop-shown", "opt-out-request-method-shown", "opt-out-update-shown", "opt-out-start-shown", "opt-out-time-left", "opt-out-recognisable", "opt-out-filed", "opt-out-agent-in-japan", "principal-asked-to-stop", "is-press-body", "is-writer", "is-religious-body", "is-political-body", "for-exempt-purpose", "is-annex-two-corporation", "is-local-research-agency", "is-local-hospital-or-university", "is-labour-health-hospital", "handled-abroad", "unit-abroad", "supplies-to-persons-in-japan", "principal-in-japan", "database-excluded", "on-behalf-of-principal", "recipient-one-with-principal", "entrustee-makes-anonymous", "being-acquired", "existence-must-stay-secret", "recipient-for-exempt-purpose"];

fn p0_jp_entrustee(is: u128) -> Told {
    let mut rules = 0_u64;
    // personal-information
    if is & 0x10 == 0x10 {
        rules |= 1 << 0;
    }
    // business-operator
    if is & 0x1 == 0x1 || is & 0x2 == 0x2 {
        rules |= 1 << 1;
    }
    // specify-purpose
    if (is & 0x80000000000 == 0x0) && !(is & 0x100 == 0x0) {
        rules |= 1 << 2;
    }
    // purpose-limit
    if (is & 0x80000000000 == 0x0) && !(is & 0x200 == 0x0 || is & 0x4800 == 0x800 || is & 0x5000 == 0x1000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0x800000000c == 0xc || is & 0x200000000009800000020 == 0x1800000000) {
        rules |= 1 << 3;
    }
    // improper-use
    if is & 0x80000000400 == 0x400 {
        rules |= 1 << 4;
    }
    // accuracy
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 5;
    }
    // security-control
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 6;
    }
    // security-control
    if is & 0x2000000000000000000020 == 0x2000000000000000000020 || is & 0x2200000000000000000000 == 0x2200000000000000000000 {
        rules |= 1 << 7;
    }
    // external-environment
    if is & 0x220000000000000000020 == 0x20000000000000000000 {
        rules |= 1 << 8;
    }
    // employee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 9;
    }
    // entrustee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 10;
    }
    // cloud-without-handling
    if is & 0x30000000000 == 0x30000000000 {
        rules |= 1 << 11;
    }
    // principals-own-act
    if is & 0x40000000000 == 0x40000000000 {
        rules |= 1 << 12;
    }
    // collection-by-recipient
    if is & 0x80000000000 == 0x80000000000 {
        rules |= 1 << 13;
    }
    // third-party-provision
    if (true) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x5000 == 0x1000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0x400bfff00000000000c0 == 0x3fff0000000000000 || is & 0xffff00000000000c0 == 0x7fff0000000000000 || is & 0xf000000000200 == 0x1000000000000) {
        rules |= 1 << 14;
    }
    // opt-out-publication
    if is & 0x200020000000000000020 == 0x20000000000000000 {
        rules |= 1 << 15;
    }
    // opt-out-change
    if is & 0x200020020000000000020 == 0x20020000000000000 {
        rules |= 1 << 16;
    }
    // provision-record
    if (is & 0x200000000000000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0xf000000000200 == 0x1000000000000) {
        rules |= 1 << 17;
    }
    // record-keeping
    if (is & 0x200000000000000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0xf000000000200 == 0x1000000000000) {
        rules |= 1 << 18;
    }
    // publication-of-retained-data
    if (is & 0x4200000000000000000020 == 0x0) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 19;
    }
    // complaints
    if true {
        rules |= 1 << 20;
    }
    // publication-by-client
    if (is & 0x1000000000000000000000 == 0x1000000000000000000000) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 21;
    }
    // press-exemption
    if is & 0x1100000000000000000 == 0x1100000000000000000 {
        rules |= 1 << 22;
    }
    // writer-exemption
    if is & 0x1200000000000000000 == 0x1200000000000000000 {
        rules |= 1 << 23;
    }
    // religious-exemption
    if is & 0x1400000000000000000 == 0x1400000000000000000 {
        rules |= 1 << 24;
    }
    // political-exemption
    if is & 0x1800000000000000000 == 0x1800000000000000000 {
        rules |= 1 << 25;
    }
    // exempt-bodies-effort
    if (is & 0x1100000000000000000 == 0x1100000000000000000 || is & 0x1200000000000000000 == 0x1200000000000000000 || is & 0x1400000000000000000 == 0x1400000000000000000 || is & 0x1800000000000000000 == 0x1800000000000000000) && !(is & 0x10 == 0x10 || is & 0x1 == 0x1 || is & 0x2 == 0x2 || is & 0xe0000000000000000000 == 0x60000000000000000000 || is & 0x160000000000000000000 == 0x60000000000000000000) {
        rules |= 1 << 26;
    }
    // academic-responsibility
    if is & 0xc == 0xc {
        rules |= 1 << 27;
    }
    // enforcement-withheld
    if is & 0x8000000000000000000000 == 0x8000000000000000000000 {
        rules |= 1 << 28;
    }
    // territory
    if (is & 0x60000000000000000000 == 0x60000000000000000000) && !(is & 0x180000000000000000000 == 0x180000000000000000000) {
        rules |= 1 << 29;
    }
    // policy
    if (true) && !(is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0xf000000000200 == 0x1000000000000 || is & 0xf000000000200 == 0x1000000000000) {
        rules |= 1 << 30;
    }
    let within = rules & 0x23c00003 == 0;
    let provided = rules & 0x3800 == 0;
    let act = rules & if within { 0x1c | if provided { 0x4000 } else { 0 } } else { 0 };
    let policy = rules & (0x0 | if provided { 0x40000000 } else { 0 });
    let compelled = is & 0xc000000 == 0x4000000;
    if act != 0 || policy != 0 && !compelled {
        return Told { reasons: act | policy, duties: 0 };
    }
    let mut duties = 0;
    if within && provided {
        duties |= u32::from(rules & 0x400 != 0) << 0;
        duties |= u32::from(rules & 0x20000 != 0) << 1;
        duties |= u32::from(rules & 0x40000 != 0) << 2;
        duties |= u32::from(rules & 0x200000 != 0) << 3;
    }
    Told { reasons: 0, duties }
}

const RULES_OF_P0_JP_ENTRUSTEE: &[&str] = &["personal-information", "business-operator", "specify-purpose", "purpose-limit", "improper-use", "accuracy", "security-control", "security-control", "external-environment", "employee-supervision", "entrustee-supervision", "cloud-without-handling", "principals-own-act", "collection-by-recipient", "third-party-provision", "opt-out-publication", "opt-out-change", "provision-record", "record-keeping", "publication-of-retained-data", "complaints", "publication-by-client", "press-exemption", "writer-exemption", "religious-exemption", "political-exemption", "exempt-bodies-effort", "academic-responsibility", "enforcement-withheld", "territory", "policy"];
const DUTIES_OF_P0_JP_ENTRUSTEE: &[&str] = &["supervise-entrustee", "record-provision", "keep-record", "publish-anonymous-items"];

fn p0_jp_third_party(is: u128) -> Told {
    let mut rules = 0_u64;
    // personal-information
    if is & 0x10 == 0x10 {
        rules |= 1 << 0;
    }
    // business-operator
    if is & 0x1 == 0x1 || is & 0x2 == 0x2 {
        rules |= 1 << 1;
    }
    // specify-purpose
    if (is & 0x80000000000 == 0x0) && !(is & 0x100 == 0x0) {
        rules |= 1 << 2;
    }
    // purpose-limit
    if (is & 0x80000000000 == 0x0) && !(is & 0x200 == 0x0 || is & 0x4800 == 0x800 || is & 0x5000 == 0x1000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0x800000000c == 0xc || is & 0x200000000009800000020 == 0x1800000000) {
        rules |= 1 << 3;
    }
    // improper-use
    if is & 0x80000000400 == 0x400 {
        rules |= 1 << 4;
    }
    // accuracy
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 5;
    }
    // security-control
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 6;
    }
    // security-control
    if is & 0x2000000000000000000020 == 0x2000000000000000000020 || is & 0x2200000000000000000000 == 0x2200000000000000000000 {
        rules |= 1 << 7;
    }
    // external-environment
    if is & 0x220000000000000000020 == 0x20000000000000000000 {
        rules |= 1 << 8;
    }
    // employee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 9;
    }
    // cloud-without-handling
    if is & 0x30000000000 == 0x30000000000 {
        rules |= 1 << 10;
    }
    // principals-own-act
    if is & 0x40000000000 == 0x40000000000 {
        rules |= 1 << 11;
    }
    // collection-by-recipient
    if is & 0x80000000000 == 0x80000000000 {
        rules |= 1 << 12;
    }
    // third-party-provision
    if (true) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x5000 == 0x1000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0x400bfff00000000000c0 == 0x3fff0000000000000 || is & 0xffff00000000000c0 == 0x7fff0000000000000) {
        rules |= 1 << 13;
    }
    // opt-out-publication
    if is & 0x200020000000000000020 == 0x20000000000000000 {
        rules |= 1 << 14;
    }
    // opt-out-change
    if is & 0x200020020000000000020 == 0x20020000000000000 {
        rules |= 1 << 15;
    }
    // provision-record
    if (is & 0x200000000000000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 16;
    }
    // record-keeping
    if (is & 0x200000000000000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 17;
    }
    // publication-of-retained-data
    if (is & 0x4200000000000000000020 == 0x0) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 18;
    }
    // complaints
    if true {
        rules |= 1 << 19;
    }
    // press-exemption
    if is & 0x1100000000000000000 == 0x1100000000000000000 {
        rules |= 1 << 20;
    }
    // writer-exemption
    if is & 0x1200000000000000000 == 0x1200000000000000000 {
        rules |= 1 << 21;
    }
    // religious-exemption
    if is & 0x1400000000000000000 == 0x1400000000000000000 {
        rules |= 1 << 22;
    }
    // political-exemption
    if is & 0x1800000000000000000 == 0x1800000000000000000 {
        rules |= 1 << 23;
    }
    // exempt-bodies-effort
    if (is & 0x1100000000000000000 == 0x1100000000000000000 || is & 0x1200000000000000000 == 0x1200000000000000000 || is & 0x1400000000000000000 == 0x1400000000000000000 || is & 0x1800000000000000000 == 0x1800000000000000000) && !(is & 0x10 == 0x10 || is & 0x1 == 0x1 || is & 0x2 == 0x2 || is & 0xe0000000000000000000 == 0x60000000000000000000 || is & 0x160000000000000000000 == 0x60000000000000000000) {
        rules |= 1 << 24;
    }
    // academic-responsibility
    if is & 0xc == 0xc {
        rules |= 1 << 25;
    }
    // enforcement-withheld
    if is & 0x8000000000000000000000 == 0x8000000000000000000000 {
        rules |= 1 << 26;
    }
    // territory
    if (is & 0x60000000000000000000 == 0x60000000000000000000) && !(is & 0x180000000000000000000 == 0x180000000000000000000) {
        rules |= 1 << 27;
    }
    // policy
    if (true) && !(is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000) {
        rules |= 1 << 28;
    }
    let within = rules & 0x8f00003 == 0;
    let provided = rules & 0x1c00 == 0;
    let act = rules & if within { 0x1c | if provided { 0x2000 } else { 0 } } else { 0 };
    let policy = rules & (0x0 | if provided { 0x10000000 } else { 0 });
    let compelled = is & 0xc000000 == 0x4000000;
    if act != 0 || policy != 0 && !compelled {
        return Told { reasons: act | policy, duties: 0 };
    }
    let mut duties = 0;
    if within && provided {
        duties |= u32::from(rules & 0x10000 != 0) << 0;
        duties |= u32::from(rules & 0x20000 != 0) << 1;
    }
    Told { reasons: 0, duties }
}

const RULES_OF_P0_JP_THIRD_PARTY: &[&str] = &["personal-information", "business-operator", "specify-purpose", "purpose-limit", "improper-use", "accuracy", "security-control", "security-control", "external-environment", "employee-supervision", "cloud-without-handling", "principals-own-act", "collection-by-recipient", "third-party-provision", "opt-out-publication", "opt-out-change", "provision-record", "record-keeping", "publication-of-retained-data", "complaints", "press-exemption", "writer-exemption", "religious-exemption", "political-exemption", "exempt-bodies-effort", "academic-responsibility", "enforcement-withheld", "territory", "policy"];
const DUTIES_OF_P0_JP_THIRD_PARTY: &[&str] = &["record-provision", "keep-record"];

fn p0_us_entrustee(is: u128) -> Told {
    let mut rules = 0_u64;
    // personal-information
    if is & 0x10 == 0x10 {
        rules |= 1 << 0;
    }
    // business-operator
    if is & 0x1 == 0x1 || is & 0x2 == 0x2 {
        rules |= 1 << 1;
    }
    // specify-purpose
    if (is & 0x80000000000 == 0x0) && !(is & 0x100 == 0x0) {
        rules |= 1 << 2;
    }
    // purpose-limit
    if (is & 0x80000000000 == 0x0) && !(is & 0x200 == 0x0 || is & 0x4800 == 0x800 || is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0x800000000c == 0xc || is & 0x200000000009800000020 == 0x1800000000) {
        rules |= 1 << 3;
    }
    // improper-use
    if is & 0x80000000400 == 0x400 {
        rules |= 1 << 4;
    }
    // accuracy
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 5;
    }
    // security-control
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 6;
    }
    // security-control
    if is & 0x2000000000000000000020 == 0x2000000000000000000020 || is & 0x2200000000000000000000 == 0x2200000000000000000000 {
        rules |= 1 << 7;
    }
    // external-environment
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 8;
    }
    // employee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 9;
    }
    // entrustee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 10;
    }
    // cloud-without-handling
    if is & 0x30000000000 == 0x30000000000 {
        rules |= 1 << 11;
    }
    // principals-own-act
    if is & 0x40000000000 == 0x40000000000 {
        rules |= 1 << 12;
    }
    // collection-by-recipient
    if is & 0x80000000000 == 0x80000000000 {
        rules |= 1 << 13;
    }
    // third-party-provision
    if (is & 0x100000000000 == 0x100000000000 || is & 0x200000000000 == 0x200000000000) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0x400bfff00000000000c0 == 0x3fff0000000000000 || is & 0xffff00000000000c0 == 0x7fff0000000000000 || is & 0xf000000000200 == 0x1000000000000) {
        rules |= 1 << 14;
    }
    // opt-out-publication
    if is & 0x200020000000000000020 == 0x20000000000000000 {
        rules |= 1 << 15;
    }
    // opt-out-change
    if is & 0x200020020000000000020 == 0x20020000000000000 {
        rules |= 1 << 16;
    }
    // foreign-provision
    if (true) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x100000000000 == 0x100000000000 || is & 0x200000000000 == 0x200000000000 || is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 17;
    }
    // stop-foreign-provision
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 18;
    }
    // continued-measures
    if (is & 0x200000000300000000020 == 0x200000000000) && !(is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 19;
    }
    // provision-record
    if (is & 0x200000000100000000020 == 0x100000000000 || is & 0x200000000200000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0xf000000000200 == 0x1000000000000) {
        rules |= 1 << 20;
    }
    // provision-record
    if (is & 0x200000000300000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 21;
    }
    // record-without-measures
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 22;
    }
    // record-keeping
    if (is & 0x200000000100000000020 == 0x100000000000 || is & 0x200000000200000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0xf000000000200 == 0x1000000000000) {
        rules |= 1 << 23;
    }
    // record-keeping
    if (is & 0x200000000300000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 24;
    }
    // record-keeping-without-measures
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 25;
    }
    // publication-of-retained-data
    if (is & 0x4200000000000000000020 == 0x0) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 26;
    }
    // complaints
    if true {
        rules |= 1 << 27;
    }
    // publication-by-client
    if (is & 0x1000000000000000000000 == 0x1000000000000000000000) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 28;
    }
    // press-exemption
    if is & 0x1100000000000000000 == 0x1100000000000000000 {
        rules |= 1 << 29;
    }
    // writer-exemption
    if is & 0x1200000000000000000 == 0x1200000000000000000 {
        rules |= 1 << 30;
    }
    // religious-exemption
    if is & 0x1400000000000000000 == 0x1400000000000000000 {
        rules |= 1 << 31;
    }
    // political-exemption
    if is & 0x1800000000000000000 == 0x1800000000000000000 {
        rules |= 1 << 32;
    }
    // exempt-bodies-effort
    if (is & 0x1100000000000000000 == 0x1100000000000000000 || is & 0x1200000000000000000 == 0x1200000000000000000 || is & 0x1400000000000000000 == 0x1400000000000000000 || is & 0x1800000000000000000 == 0x1800000000000000000) && !(is & 0x10 == 0x10 || is & 0x1 == 0x1 || is & 0x2 == 0x2 || is & 0xe0000000000000000000 == 0x60000000000000000000 || is & 0x160000000000000000000 == 0x60000000000000000000) {
        rules |= 1 << 33;
    }
    // academic-responsibility
    if is & 0xc == 0xc {
        rules |= 1 << 34;
    }
    // enforcement-withheld
    if is & 0x8000000000000000000000 == 0x8000000000000000000000 {
        rules |= 1 << 35;
    }
    // territory
    if (is & 0x60000000000000000000 == 0x60000000000000000000) && !(is & 0x180000000000000000000 == 0x180000000000000000000) {
        rules |= 1 << 36;
    }
    // policy
    if (true) && !(is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0xf000000000200 == 0x1000000000000 || is & 0xf000000000200 == 0x1000000000000) {
        rules |= 1 << 37;
    }
    let within = rules & 0x11e0000003 == 0;
    let provided = rules & 0x3800 == 0;
    let act = rules & if within { 0x1c | if provided { 0x64000 } else { 0 } } else { 0 };
    let policy = rules & (0x0 | if provided { 0x2000000000 } else { 0 });
    let compelled = is & 0xc000000 == 0x4000000;
    if act != 0 || policy != 0 && !compelled {
        return Told { reasons: act | policy, duties: 0 };
    }
    let mut duties = 0;
    if within && provided {
        duties |= u32::from(rules & 0x400 != 0) << 0;
        duties |= u32::from(rules & 0x80000 != 0) << 1;
        duties |= u32::from(rules & 0x700000 != 0) << 2;
        duties |= u32::from(rules & 0x3800000 != 0) << 3;
        duties |= u32::from(rules & 0x10000000 != 0) << 4;
    }
    Told { reasons: 0, duties }
}

const RULES_OF_P0_US_ENTRUSTEE: &[&str] = &["personal-information", "business-operator", "specify-purpose", "purpose-limit", "improper-use", "accuracy", "security-control", "security-control", "external-environment", "employee-supervision", "entrustee-supervision", "cloud-without-handling", "principals-own-act", "collection-by-recipient", "third-party-provision", "opt-out-publication", "opt-out-change", "foreign-provision", "stop-foreign-provision", "continued-measures", "provision-record", "provision-record", "record-without-measures", "record-keeping", "record-keeping", "record-keeping-without-measures", "publication-of-retained-data", "complaints", "publication-by-client", "press-exemption", "writer-exemption", "religious-exemption", "political-exemption", "exempt-bodies-effort", "academic-responsibility", "enforcement-withheld", "territory", "policy"];
const DUTIES_OF_P0_US_ENTRUSTEE: &[&str] = &["supervise-entrustee", "ensure-foreign-measures", "record-provision", "keep-record", "publish-anonymous-items"];

fn p0_us_third_party(is: u128) -> Told {
    let mut rules = 0_u64;
    // personal-information
    if is & 0x10 == 0x10 {
        rules |= 1 << 0;
    }
    // business-operator
    if is & 0x1 == 0x1 || is & 0x2 == 0x2 {
        rules |= 1 << 1;
    }
    // specify-purpose
    if (is & 0x80000000000 == 0x0) && !(is & 0x100 == 0x0) {
        rules |= 1 << 2;
    }
    // purpose-limit
    if (is & 0x80000000000 == 0x0) && !(is & 0x200 == 0x0 || is & 0x4800 == 0x800 || is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0x800000000c == 0xc || is & 0x200000000009800000020 == 0x1800000000) {
        rules |= 1 << 3;
    }
    // improper-use
    if is & 0x80000000400 == 0x400 {
        rules |= 1 << 4;
    }
    // accuracy
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 5;
    }
    // security-control
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 6;
    }
    // security-control
    if is & 0x2000000000000000000020 == 0x2000000000000000000020 || is & 0x2200000000000000000000 == 0x2200000000000000000000 {
        rules |= 1 << 7;
    }
    // external-environment
    if is & 0x220000000000000000020 == 0x20000000000000000000 || is & 0x200000000030000000020 == 0x30000000000 {
        rules |= 1 << 8;
    }
    // employee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 9;
    }
    // cloud-without-handling
    if is & 0x30000000000 == 0x30000000000 {
        rules |= 1 << 10;
    }
    // principals-own-act
    if is & 0x40000000000 == 0x40000000000 {
        rules |= 1 << 11;
    }
    // collection-by-recipient
    if is & 0x80000000000 == 0x80000000000 {
        rules |= 1 << 12;
    }
    // third-party-provision
    if (is & 0x100000000000 == 0x100000000000 || is & 0x200000000000 == 0x200000000000) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0x400bfff00000000000c0 == 0x3fff0000000000000 || is & 0xffff00000000000c0 == 0x7fff0000000000000) {
        rules |= 1 << 13;
    }
    // opt-out-publication
    if is & 0x200020000000000000020 == 0x20000000000000000 {
        rules |= 1 << 14;
    }
    // opt-out-change
    if is & 0x200020020000000000020 == 0x20020000000000000 {
        rules |= 1 << 15;
    }
    // foreign-provision
    if (true) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x100000000000 == 0x100000000000 || is & 0x200000000000 == 0x200000000000 || is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 16;
    }
    // stop-foreign-provision
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 17;
    }
    // continued-measures
    if (is & 0x200000000300000000020 == 0x200000000000) && !(is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 18;
    }
    // provision-record
    if (is & 0x200000000100000000020 == 0x100000000000 || is & 0x200000000200000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 19;
    }
    // provision-record
    if (is & 0x200000000300000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 20;
    }
    // record-without-measures
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 21;
    }
    // record-keeping
    if (is & 0x200000000100000000020 == 0x100000000000 || is & 0x200000000200000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 22;
    }
    // record-keeping
    if (is & 0x200000000300000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 23;
    }
    // record-keeping-without-measures
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 24;
    }
    // publication-of-retained-data
    if (is & 0x4200000000000000000020 == 0x0) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 25;
    }
    // complaints
    if true {
        rules |= 1 << 26;
    }
    // press-exemption
    if is & 0x1100000000000000000 == 0x1100000000000000000 {
        rules |= 1 << 27;
    }
    // writer-exemption
    if is & 0x1200000000000000000 == 0x1200000000000000000 {
        rules |= 1 << 28;
    }
    // religious-exemption
    if is & 0x1400000000000000000 == 0x1400000000000000000 {
        rules |= 1 << 29;
    }
    // political-exemption
    if is & 0x1800000000000000000 == 0x1800000000000000000 {
        rules |= 1 << 30;
    }
    // exempt-bodies-effort
    if (is & 0x1100000000000000000 == 0x1100000000000000000 || is & 0x1200000000000000000 == 0x1200000000000000000 || is & 0x1400000000000000000 == 0x1400000000000000000 || is & 0x1800000000000000000 == 0x1800000000000000000) && !(is & 0x10 == 0x10 || is & 0x1 == 0x1 || is & 0x2 == 0x2 || is & 0xe0000000000000000000 == 0x60000000000000000000 || is & 0x160000000000000000000 == 0x60000000000000000000) {
        rules |= 1 << 31;
    }
    // academic-responsibility
    if is & 0xc == 0xc {
        rules |= 1 << 32;
    }
    // enforcement-withheld
    if is & 0x8000000000000000000000 == 0x8000000000000000000000 {
        rules |= 1 << 33;
    }
    // territory
    if (is & 0x60000000000000000000 == 0x60000000000000000000) && !(is & 0x180000000000000000000 == 0x180000000000000000000) {
        rules |= 1 << 34;
    }
    // policy
    if (true) && !(is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000) {
        rules |= 1 << 35;
    }
    let within = rules & 0x478000003 == 0;
    let provided = rules & 0x1c00 == 0;
    let act = rules & if within { 0x1c | if provided { 0x32000 } else { 0 } } else { 0 };
    let policy = rules & (0x0 | if provided { 0x800000000 } else { 0 });
    let compelled = is & 0xc000000 == 0x4000000;
    if act != 0 || policy != 0 && !compelled {
        return Told { reasons: act | policy, duties: 0 };
    }
    let mut duties = 0;
    if within && provided {
        duties |= u32::from(rules & 0x40000 != 0) << 0;
        duties |= u32::from(rules & 0x380000 != 0) << 1;
        duties |= u32::from(rules & 0x1c00000 != 0) << 2;
    }
    Told { reasons: 0, duties }
}

const RULES_OF_P0_US_THIRD_PARTY: &[&str] = &["personal-information", "business-operator", "specify-purpose", "purpose-limit", "improper-use", "accuracy", "security-control", "security-control", "external-environment", "employee-supervision", "cloud-without-handling", "principals-own-act", "collection-by-recipient", "third-party-provision", "opt-out-publication", "opt-out-change", "foreign-provision", "stop-foreign-provision", "continued-measures", "provision-record", "provision-record", "record-without-measures", "record-keeping", "record-keeping", "record-keeping-without-measures", "publication-of-retained-data", "complaints", "press-exemption", "writer-exemption", "religious-exemption", "political-exemption", "exempt-bodies-effort", "academic-responsibility", "enforcement-withheld", "territory", "policy"];
const DUTIES_OF_P0_US_THIRD_PARTY: &[&str] = &["ensure-foreign-measures", "record-provision", "keep-record"];

fn p1_jp_entrustee(is: u128) -> Told {
    let mut rules = 0_u64;
    // personal-information
    if is & 0x10 == 0x10 {
        rules |= 1 << 0;
    }
    // business-operator
    if is & 0x1 == 0x1 || is & 0x2 == 0x2 {
        rules |= 1 << 1;
    }
    // specify-purpose
    if (is & 0x80000000000 == 0x0) && !(is & 0x100 == 0x0) {
        rules |= 1 << 2;
    }
    // purpose-limit
    if (is & 0x80000000000 == 0x0) && !(is & 0x4800 == 0x800 || is & 0x5000 == 0x1000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0x800000000c == 0xc || is & 0x200000000009800000020 == 0x1800000000) {
        rules |= 1 << 3;
    }
    // improper-use
    if is & 0x80000000400 == 0x400 {
        rules |= 1 << 4;
    }
    // accuracy
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 5;
    }
    // security-control
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 6;
    }
    // security-control
    if is & 0x2000000000000000000020 == 0x2000000000000000000020 || is & 0x2200000000000000000000 == 0x2200000000000000000000 {
        rules |= 1 << 7;
    }
    // external-environment
    if is & 0x220000000000000000020 == 0x20000000000000000000 {
        rules |= 1 << 8;
    }
    // employee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 9;
    }
    // entrustee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 10;
    }
    // cloud-without-handling
    if is & 0x30000000000 == 0x30000000000 {
        rules |= 1 << 11;
    }
    // principals-own-act
    if is & 0x40000000000 == 0x40000000000 {
        rules |= 1 << 12;
    }
    // collection-by-recipient
    if is & 0x80000000000 == 0x80000000000 {
        rules |= 1 << 13;
    }
    // third-party-provision
    if (true) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x5000 == 0x1000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0x400bfff00000000000c0 == 0x3fff0000000000000 || is & 0xffff00000000000c0 == 0x7fff0000000000000) {
        rules |= 1 << 14;
    }
    // opt-out-publication
    if is & 0x200020000000000000020 == 0x20000000000000000 {
        rules |= 1 << 15;
    }
    // opt-out-change
    if is & 0x200020020000000000020 == 0x20020000000000000 {
        rules |= 1 << 16;
    }
    // provision-record
    if (is & 0x200000000000000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 17;
    }
    // record-keeping
    if (is & 0x200000000000000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 18;
    }
    // publication-of-retained-data
    if (is & 0x4200000000000000000020 == 0x0) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 19;
    }
    // complaints
    if true {
        rules |= 1 << 20;
    }
    // publication-by-client
    if (is & 0x1000000000000000000000 == 0x1000000000000000000000) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 21;
    }
    // press-exemption
    if is & 0x1100000000000000000 == 0x1100000000000000000 {
        rules |= 1 << 22;
    }
    // writer-exemption
    if is & 0x1200000000000000000 == 0x1200000000000000000 {
        rules |= 1 << 23;
    }
    // religious-exemption
    if is & 0x1400000000000000000 == 0x1400000000000000000 {
        rules |= 1 << 24;
    }
    // political-exemption
    if is & 0x1800000000000000000 == 0x1800000000000000000 {
        rules |= 1 << 25;
    }
    // exempt-bodies-effort
    if (is & 0x1100000000000000000 == 0x1100000000000000000 || is & 0x1200000000000000000 == 0x1200000000000000000 || is & 0x1400000000000000000 == 0x1400000000000000000 || is & 0x1800000000000000000 == 0x1800000000000000000) && !(is & 0x10 == 0x10 || is & 0x1 == 0x1 || is & 0x2 == 0x2 || is & 0xe0000000000000000000 == 0x60000000000000000000 || is & 0x160000000000000000000 == 0x60000000000000000000) {
        rules |= 1 << 26;
    }
    // academic-responsibility
    if is & 0xc == 0xc {
        rules |= 1 << 27;
    }
    // enforcement-withheld
    if is & 0x8000000000000000000000 == 0x8000000000000000000000 {
        rules |= 1 << 28;
    }
    // territory
    if (is & 0x60000000000000000000 == 0x60000000000000000000) && !(is & 0x180000000000000000000 == 0x180000000000000000000) {
        rules |= 1 << 29;
    }
    // policy
    if (true) && !(is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000) {
        rules |= 1 << 30;
    }
    let within = rules & 0x23c00003 == 0;
    let provided = rules & 0x3800 == 0;
    let act = rules & if within { 0x1c | if provided { 0x4000 } else { 0 } } else { 0 };
    let policy = rules & (0x0 | if provided { 0x40000000 } else { 0 });
    let compelled = is & 0xc000000 == 0x4000000;
    if act != 0 || policy != 0 && !compelled {
        return Told { reasons: act | policy, duties: 0 };
    }
    let mut duties = 0;
    if within && provided {
        duties |= u32::from(rules & 0x400 != 0) << 0;
        duties |= u32::from(rules & 0x20000 != 0) << 1;
        duties |= u32::from(rules & 0x40000 != 0) << 2;
        duties |= u32::from(rules & 0x200000 != 0) << 3;
    }
    Told { reasons: 0, duties }
}

const RULES_OF_P1_JP_ENTRUSTEE: &[&str] = &["personal-information", "business-operator", "specify-purpose", "purpose-limit", "improper-use", "accuracy", "security-control", "security-control", "external-environment", "employee-supervision", "entrustee-supervision", "cloud-without-handling", "principals-own-act", "collection-by-recipient", "third-party-provision", "opt-out-publication", "opt-out-change", "provision-record", "record-keeping", "publication-of-retained-data", "complaints", "publication-by-client", "press-exemption", "writer-exemption", "religious-exemption", "political-exemption", "exempt-bodies-effort", "academic-responsibility", "enforcement-withheld", "territory", "policy"];
const DUTIES_OF_P1_JP_ENTRUSTEE: &[&str] = &["supervise-entrustee", "record-provision", "keep-record", "publish-anonymous-items"];

fn p1_jp_third_party(is: u128) -> Told {
    let mut rules = 0_u64;
    // personal-information
    if is & 0x10 == 0x10 {
        rules |= 1 << 0;
    }
    // business-operator
    if is & 0x1 == 0x1 || is & 0x2 == 0x2 {
        rules |= 1 << 1;
    }
    // specify-purpose
    if (is & 0x80000000000 == 0x0) && !(is & 0x100 == 0x0) {
        rules |= 1 << 2;
    }
    // purpose-limit
    if (is & 0x80000000000 == 0x0) && !(is & 0x4800 == 0x800 || is & 0x5000 == 0x1000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0x800000000c == 0xc || is & 0x200000000009800000020 == 0x1800000000) {
        rules |= 1 << 3;
    }
    // improper-use
    if is & 0x80000000400 == 0x400 {
        rules |= 1 << 4;
    }
    // accuracy
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 5;
    }
    // security-control
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 6;
    }
    // security-control
    if is & 0x2000000000000000000020 == 0x2000000000000000000020 || is & 0x2200000000000000000000 == 0x2200000000000000000000 {
        rules |= 1 << 7;
    }
    // external-environment
    if is & 0x220000000000000000020 == 0x20000000000000000000 {
        rules |= 1 << 8;
    }
    // employee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 9;
    }
    // cloud-without-handling
    if is & 0x30000000000 == 0x30000000000 {
        rules |= 1 << 10;
    }
    // principals-own-act
    if is & 0x40000000000 == 0x40000000000 {
        rules |= 1 << 11;
    }
    // collection-by-recipient
    if is & 0x80000000000 == 0x80000000000 {
        rules |= 1 << 12;
    }
    // third-party-provision
    if (true) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x5000 == 0x1000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0x400bfff00000000000c0 == 0x3fff0000000000000 || is & 0xffff00000000000c0 == 0x7fff0000000000000) {
        rules |= 1 << 13;
    }
    // opt-out-publication
    if is & 0x200020000000000000020 == 0x20000000000000000 {
        rules |= 1 << 14;
    }
    // opt-out-change
    if is & 0x200020020000000000020 == 0x20020000000000000 {
        rules |= 1 << 15;
    }
    // provision-record
    if (is & 0x200000000000000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 16;
    }
    // record-keeping
    if (is & 0x200000000000000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 17;
    }
    // publication-of-retained-data
    if (is & 0x4200000000000000000020 == 0x0) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 18;
    }
    // complaints
    if true {
        rules |= 1 << 19;
    }
    // press-exemption
    if is & 0x1100000000000000000 == 0x1100000000000000000 {
        rules |= 1 << 20;
    }
    // writer-exemption
    if is & 0x1200000000000000000 == 0x1200000000000000000 {
        rules |= 1 << 21;
    }
    // religious-exemption
    if is & 0x1400000000000000000 == 0x1400000000000000000 {
        rules |= 1 << 22;
    }
    // political-exemption
    if is & 0x1800000000000000000 == 0x1800000000000000000 {
        rules |= 1 << 23;
    }
    // exempt-bodies-effort
    if (is & 0x1100000000000000000 == 0x1100000000000000000 || is & 0x1200000000000000000 == 0x1200000000000000000 || is & 0x1400000000000000000 == 0x1400000000000000000 || is & 0x1800000000000000000 == 0x1800000000000000000) && !(is & 0x10 == 0x10 || is & 0x1 == 0x1 || is & 0x2 == 0x2 || is & 0xe0000000000000000000 == 0x60000000000000000000 || is & 0x160000000000000000000 == 0x60000000000000000000) {
        rules |= 1 << 24;
    }
    // academic-responsibility
    if is & 0xc == 0xc {
        rules |= 1 << 25;
    }
    // enforcement-withheld
    if is & 0x8000000000000000000000 == 0x8000000000000000000000 {
        rules |= 1 << 26;
    }
    // territory
    if (is & 0x60000000000000000000 == 0x60000000000000000000) && !(is & 0x180000000000000000000 == 0x180000000000000000000) {
        rules |= 1 << 27;
    }
    // policy
    if (true) && !(is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000) {
        rules |= 1 << 28;
    }
    let within = rules & 0x8f00003 == 0;
    let provided = rules & 0x1c00 == 0;
    let act = rules & if within { 0x1c | if provided { 0x2000 } else { 0 } } else { 0 };
    let policy = rules & (0x0 | if provided { 0x10000000 } else { 0 });
    let compelled = is & 0xc000000 == 0x4000000;
    if act != 0 || policy != 0 && !compelled {
        return Told { reasons: act | policy, duties: 0 };
    }
    let mut duties = 0;
    if within && provided {
        duties |= u32::from(rules & 0x10000 != 0) << 0;
        duties |= u32::from(rules & 0x20000 != 0) << 1;
    }
    Told { reasons: 0, duties }
}

const RULES_OF_P1_JP_THIRD_PARTY: &[&str] = &["personal-information", "business-operator", "specify-purpose", "purpose-limit", "improper-use", "accuracy", "security-control", "security-control", "external-environment", "employee-supervision", "cloud-without-handling", "principals-own-act", "collection-by-recipient", "third-party-provision", "opt-out-publication", "opt-out-change", "provision-record", "record-keeping", "publication-of-retained-data", "complaints", "press-exemption", "writer-exemption", "religious-exemption", "political-exemption", "exempt-bodies-effort", "academic-responsibility", "enforcement-withheld", "territory", "policy"];
const DUTIES_OF_P1_JP_THIRD_PARTY: &[&str] = &["record-provision", "keep-record"];

fn p1_us_entrustee(is: u128) -> Told {
    let mut rules = 0_u64;
    // personal-information
    if is & 0x10 == 0x10 {
        rules |= 1 << 0;
    }
    // business-operator
    if is & 0x1 == 0x1 || is & 0x2 == 0x2 {
        rules |= 1 << 1;
    }
    // specify-purpose
    if (is & 0x80000000000 == 0x0) && !(is & 0x100 == 0x0) {
        rules |= 1 << 2;
    }
    // purpose-limit
    if (is & 0x80000000000 == 0x0) && !(is & 0x4800 == 0x800 || is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0x800000000c == 0xc || is & 0x200000000009800000020 == 0x1800000000) {
        rules |= 1 << 3;
    }
    // improper-use
    if is & 0x80000000400 == 0x400 {
        rules |= 1 << 4;
    }
    // accuracy
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 5;
    }
    // security-control
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 6;
    }
    // security-control
    if is & 0x2000000000000000000020 == 0x2000000000000000000020 || is & 0x2200000000000000000000 == 0x2200000000000000000000 {
        rules |= 1 << 7;
    }
    // external-environment
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 8;
    }
    // employee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 9;
    }
    // entrustee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 10;
    }
    // cloud-without-handling
    if is & 0x30000000000 == 0x30000000000 {
        rules |= 1 << 11;
    }
    // principals-own-act
    if is & 0x40000000000 == 0x40000000000 {
        rules |= 1 << 12;
    }
    // collection-by-recipient
    if is & 0x80000000000 == 0x80000000000 {
        rules |= 1 << 13;
    }
    // third-party-provision
    if (is & 0x100000000000 == 0x100000000000 || is & 0x200000000000 == 0x200000000000) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0x400bfff00000000000c0 == 0x3fff0000000000000 || is & 0xffff00000000000c0 == 0x7fff0000000000000) {
        rules |= 1 << 14;
    }
    // opt-out-publication
    if is & 0x200020000000000000020 == 0x20000000000000000 {
        rules |= 1 << 15;
    }
    // opt-out-change
    if is & 0x200020020000000000020 == 0x20020000000000000 {
        rules |= 1 << 16;
    }
    // foreign-provision
    if (true) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x100000000000 == 0x100000000000 || is & 0x200000000000 == 0x200000000000 || is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 17;
    }
    // stop-foreign-provision
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 18;
    }
    // continued-measures
    if (is & 0x200000000300000000020 == 0x200000000000) && !(is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 19;
    }
    // provision-record
    if (is & 0x200000000100000000020 == 0x100000000000 || is & 0x200000000200000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 20;
    }
    // provision-record
    if (is & 0x200000000300000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 21;
    }
    // record-without-measures
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 22;
    }
    // record-keeping
    if (is & 0x200000000100000000020 == 0x100000000000 || is & 0x200000000200000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 23;
    }
    // record-keeping
    if (is & 0x200000000300000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 24;
    }
    // record-keeping-without-measures
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 25;
    }
    // publication-of-retained-data
    if (is & 0x4200000000000000000020 == 0x0) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 26;
    }
    // complaints
    if true {
        rules |= 1 << 27;
    }
    // publication-by-client
    if (is & 0x1000000000000000000000 == 0x1000000000000000000000) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 28;
    }
    // press-exemption
    if is & 0x1100000000000000000 == 0x1100000000000000000 {
        rules |= 1 << 29;
    }
    // writer-exemption
    if is & 0x1200000000000000000 == 0x1200000000000000000 {
        rules |= 1 << 30;
    }
    // religious-exemption
    if is & 0x1400000000000000000 == 0x1400000000000000000 {
        rules |= 1 << 31;
    }
    // political-exemption
    if is & 0x1800000000000000000 == 0x1800000000000000000 {
        rules |= 1 << 32;
    }
    // exempt-bodies-effort
    if (is & 0x1100000000000000000 == 0x1100000000000000000 || is & 0x1200000000000000000 == 0x1200000000000000000 || is & 0x1400000000000000000 == 0x1400000000000000000 || is & 0x1800000000000000000 == 0x1800000000000000000) && !(is & 0x10 == 0x10 || is & 0x1 == 0x1 || is & 0x2 == 0x2 || is & 0xe0000000000000000000 == 0x60000000000000000000 || is & 0x160000000000000000000 == 0x60000000000000000000) {
        rules |= 1 << 33;
    }
    // academic-responsibility
    if is & 0xc == 0xc {
        rules |= 1 << 34;
    }
    // enforcement-withheld
    if is & 0x8000000000000000000000 == 0x8000000000000000000000 {
        rules |= 1 << 35;
    }
    // territory
    if (is & 0x60000000000000000000 == 0x60000000000000000000) && !(is & 0x180000000000000000000 == 0x180000000000000000000) {
        rules |= 1 << 36;
    }
    // policy
    if (true) && !(is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000) {
        rules |= 1 << 37;
    }
    let within = rules & 0x11e0000003 == 0;
    let provided = rules & 0x3800 == 0;
    let act = rules & if within { 0x1c | if provided { 0x64000 } else { 0 } } else { 0 };
    let policy = rules & (0x0 | if provided { 0x2000000000 } else { 0 });
    let compelled = is & 0xc000000 == 0x4000000;
    if act != 0 || policy != 0 && !compelled {
        return Told { reasons: act | policy, duties: 0 };
    }
    let mut duties = 0;
    if within && provided {
        duties |= u32::from(rules & 0x400 != 0) << 0;
        duties |= u32::from(rules & 0x80000 != 0) << 1;
        duties |= u32::from(rules & 0x700000 != 0) << 2;
        duties |= u32::from(rules & 0x3800000 != 0) << 3;
        duties |= u32::from(rules & 0x10000000 != 0) << 4;
    }
    Told { reasons: 0, duties }
}

const RULES_OF_P1_US_ENTRUSTEE: &[&str] = &["personal-information", "business-operator", "specify-purpose", "purpose-limit", "improper-use", "accuracy", "security-control", "security-control", "external-environment", "employee-supervision", "entrustee-supervision", "cloud-without-handling", "principals-own-act", "collection-by-recipient", "third-party-provision", "opt-out-publication", "opt-out-change", "foreign-provision", "stop-foreign-provision", "continued-measures", "provision-record", "provision-record", "record-without-measures", "record-keeping", "record-keeping", "record-keeping-without-measures", "publication-of-retained-data", "complaints", "publication-by-client", "press-exemption", "writer-exemption", "religious-exemption", "political-exemption", "exempt-bodies-effort", "academic-responsibility", "enforcement-withheld", "territory", "policy"];
const DUTIES_OF_P1_US_ENTRUSTEE: &[&str] = &["supervise-entrustee", "ensure-foreign-measures", "record-provision", "keep-record", "publish-anonymous-items"];

fn p1_us_third_party(is: u128) -> Told {
    let mut rules = 0_u64;
    // personal-information
    if is & 0x10 == 0x10 {
        rules |= 1 << 0;
    }
    // business-operator
    if is & 0x1 == 0x1 || is & 0x2 == 0x2 {
        rules |= 1 << 1;
    }
    // specify-purpose
    if (is & 0x80000000000 == 0x0) && !(is & 0x100 == 0x0) {
        rules |= 1 << 2;
    }
    // purpose-limit
    if (is & 0x80000000000 == 0x0) && !(is & 0x4800 == 0x800 || is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0x800000000c == 0xc || is & 0x200000000009800000020 == 0x1800000000) {
        rules |= 1 << 3;
    }
    // improper-use
    if is & 0x80000000400 == 0x400 {
        rules |= 1 << 4;
    }
    // accuracy
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 5;
    }
    // security-control
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 6;
    }
    // security-control
    if is & 0x2000000000000000000020 == 0x2000000000000000000020 || is & 0x2200000000000000000000 == 0x2200000000000000000000 {
        rules |= 1 << 7;
    }
    // external-environment
    if is & 0x220000000000000000020 == 0x20000000000000000000 || is & 0x200000000030000000020 == 0x30000000000 {
        rules |= 1 << 8;
    }
    // employee-supervision
    if is & 0x200000000000000000020 == 0x0 {
        rules |= 1 << 9;
    }
    // cloud-without-handling
    if is & 0x30000000000 == 0x30000000000 {
        rules |= 1 << 10;
    }
    // principals-own-act
    if is & 0x40000000000 == 0x40000000000 {
        rules |= 1 << 11;
    }
    // collection-by-recipient
    if is & 0x80000000000 == 0x80000000000 {
        rules |= 1 << 12;
    }
    // third-party-provision
    if (is & 0x100000000000 == 0x100000000000 || is & 0x200000000000 == 0x200000000000) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000 || is & 0x400bfff00000000000c0 == 0x3fff0000000000000 || is & 0xffff00000000000c0 == 0x7fff0000000000000) {
        rules |= 1 << 13;
    }
    // opt-out-publication
    if is & 0x200020000000000000020 == 0x20000000000000000 {
        rules |= 1 << 14;
    }
    // opt-out-change
    if is & 0x200020020000000000020 == 0x20020000000000000 {
        rules |= 1 << 15;
    }
    // foreign-provision
    if (true) && !(is & 0x20 == 0x20 || is & 0x200000000000000000000 == 0x200000000000000000000 || is & 0x100000000000 == 0x100000000000 || is & 0x200000000000 == 0x200000000000 || is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 16;
    }
    // stop-foreign-provision
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 17;
    }
    // continued-measures
    if (is & 0x200000000300000000020 == 0x200000000000) && !(is & 0xe6000 == 0xe2000 || is & 0x1866000 == 0x1862000 || is & 0x786000 == 0x782000 || is & 0x1f06000 == 0x1f02000 || is & 0xe000 == 0xa000 || is & 0x4000000000000016000 == 0x4000000000000012000 || is & 0x8000000000000016000 == 0x8000000000000012000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 18;
    }
    // provision-record
    if (is & 0x200000000100000000020 == 0x100000000000 || is & 0x200000000200000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 19;
    }
    // provision-record
    if (is & 0x200000000300000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 20;
    }
    // record-without-measures
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 21;
    }
    // record-keeping
    if (is & 0x200000000100000000020 == 0x100000000000 || is & 0x200000000200000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 22;
    }
    // record-keeping
    if (is & 0x200000000300000000020 == 0x0) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 23;
    }
    // record-keeping-without-measures
    if (is & 0x200000000700000000020 == 0x200000000000) && !(is & 0x800000000000 == 0x800000000000 || is & 0x400000000000000005000 == 0x400000000000000001000 || is & 0x400000000000000006000 == 0x400000000000000002000 || is & 0x800000000000000005000 == 0x800000000000000001000 || is & 0x800000000000000006000 == 0x800000000000000002000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000 || is & 0x50000000 == 0x50000000 || is & 0x60000000 == 0x60000000 || is & 0x780000000 == 0x780000000 || is & 0xc000000004 == 0x4000000004 || is & 0xa00000000c == 0x200000000c || is & 0x9800000000 == 0x1800000000) {
        rules |= 1 << 24;
    }
    // publication-of-retained-data
    if (is & 0x4200000000000000000020 == 0x0) && !(is & 0x2000000000000000000 == 0x2000000000000000000 || is & 0x4000000000000000000 == 0x4000000000000000000 || is & 0x8000000000000000000 == 0x8000000000000000000 || is & 0x10000000000000000000 == 0x10000000000000000000) {
        rules |= 1 << 25;
    }
    // complaints
    if true {
        rules |= 1 << 26;
    }
    // press-exemption
    if is & 0x1100000000000000000 == 0x1100000000000000000 {
        rules |= 1 << 27;
    }
    // writer-exemption
    if is & 0x1200000000000000000 == 0x1200000000000000000 {
        rules |= 1 << 28;
    }
    // religious-exemption
    if is & 0x1400000000000000000 == 0x1400000000000000000 {
        rules |= 1 << 29;
    }
    // political-exemption
    if is & 0x1800000000000000000 == 0x1800000000000000000 {
        rules |= 1 << 30;
    }
    // exempt-bodies-effort
    if (is & 0x1100000000000000000 == 0x1100000000000000000 || is & 0x1200000000000000000 == 0x1200000000000000000 || is & 0x1400000000000000000 == 0x1400000000000000000 || is & 0x1800000000000000000 == 0x1800000000000000000) && !(is & 0x10 == 0x10 || is & 0x1 == 0x1 || is & 0x2 == 0x2 || is & 0xe0000000000000000000 == 0x60000000000000000000 || is & 0x160000000000000000000 == 0x60000000000000000000) {
        rules |= 1 << 31;
    }
    // academic-responsibility
    if is & 0xc == 0xc {
        rules |= 1 << 32;
    }
    // enforcement-withheld
    if is & 0x8000000000000000000000 == 0x8000000000000000000000 {
        rules |= 1 << 33;
    }
    // territory
    if (is & 0x60000000000000000000 == 0x60000000000000000000) && !(is & 0x180000000000000000000 == 0x180000000000000000000) {
        rules |= 1 << 34;
    }
    // policy
    if (true) && !(is & 0x5000 == 0x1000 || is & 0x6000 == 0x2000 || is & 0xa000000 == 0x2000000 || is & 0xc000000 == 0x4000000) {
        rules |= 1 << 35;
    }
    let within = rules & 0x478000003 == 0;
    let provided = rules & 0x1c00 == 0;
    let act = rules & if within { 0x1c | if provided { 0x32000 } else { 0 } } else { 0 };
    let policy = rules & (0x0 | if provided { 0x800000000 } else { 0 });
    let compelled = is & 0xc000000 == 0x4000000;
    if act != 0 || policy != 0 && !compelled {
        return Told { reasons: act | policy, duties: 0 };
    }
    let mut duties = 0;
    if within && provided {
        duties |= u32::from(rules & 0x40000 != 0) << 0;
        duties |= u32::from(rules & 0x380000 != 0) << 1;
        duties |= u32::from(rules & 0x1c00000 != 0) << 2;
    }
    Told { reasons: 0, duties }
}

const RULES_OF_P1_US_THIRD_PARTY: &[&str] = &["personal-information", "business-operator", "specify-purpose", "purpose-limit", "improper-use", "accuracy", "security-control", "security-control", "external-environment", "employee-supervision", "cloud-without-handling", "principals-own-act", "collection-by-recipient", "third-party-provision", "opt-out-publication", "opt-out-change", "foreign-provision", "stop-foreign-provision", "continued-measures", "provision-record", "provision-record", "record-without-measures", "record-keeping", "record-keeping", "record-keeping-without-measures", "publication-of-retained-data", "complaints", "press-exemption", "writer-exemption", "religious-exemption", "political-exemption", "exempt-bodies-effort", "academic-responsibility", "enforcement-withheld", "territory", "policy"];
const DUTIES_OF_P1_US_THIRD_PARTY: &[&str] = &["ensure-foreign-measures", "record-provision", "keep-record"];

/// By purpose, country and relation, as the case names them.
pub(crate) const CELLS: [Cell; 8] = [
    Cell { decide: p0_jp_entrustee, rules: RULES_OF_P0_JP_ENTRUSTEE, duties: DUTIES_OF_P0_JP_ENTRUSTEE },
    Cell { decide: p0_jp_third_party, rules: RULES_OF_P0_JP_THIRD_PARTY, duties: DUTIES_OF_P0_JP_THIRD_PARTY },
    Cell { decide: p0_us_entrustee, rules: RULES_OF_P0_US_ENTRUSTEE, duties: DUTIES_OF_P0_US_ENTRUSTEE },
    Cell { decide: p0_us_third_party, rules: RULES_OF_P0_US_THIRD_PARTY, duties: DUTIES_OF_P0_US_THIRD_PARTY },
    Cell { decide: p1_jp_entrustee, rules: RULES_OF_P1_JP_ENTRUSTEE, duties: DUTIES_OF_P1_JP_ENTRUSTEE },
    Cell { decide: p1_jp_third_party, rules: RULES_OF_P1_JP_THIRD_PARTY, duties: DUTIES_OF_P1_JP_THIRD_PARTY },
    Cell { decide: p1_us_entrustee, rules: RULES_OF_P1_US_ENTRUSTEE, duties: DUTIES_OF_P1_US_ENTRUSTEE },
    Cell { decide: p1_us_third_party, rules: RULES_OF_P1_US_THIRD_PARTY, duties: DUTIES_OF_P1_US_THIRD_PARTY },
];
