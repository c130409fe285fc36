//! scratch
#[test]
fn dump() {
    for p in ["000-security-transparency-consortium","001-jpcert","002-gmo-globalsign","003-assign-persona","004-jcert"] {
        let text = std::fs::read_to_string(format!("examples/policies/{p}.toml")).unwrap();
        let policy: appi::Policy = toml::from_str(&text).unwrap();
        for f in policy.review(appi::Edition::Y2024).unwrap() {
            println!("{}|{}|{}|{}|{}|{}", &p[..3], f.code(), f.severity(), f.clauses().iter().map(|c| c.to_string()).collect::<Vec<_>>().join(", "), f.citations().iter().map(|c| c.to_string()).collect::<Vec<_>>().join(", "), f.remark().map_or(String::new(), |r| r.to_string()));
        }
    }
}
