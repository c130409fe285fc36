//! Exceptions held against the Act's, and promises against each other.

use super::*;

/// The exceptions of the five policies against those of Art. 27(1), element by element.
#[test]
fn exceptions_are_compared_element_by_element() {
    let table = markdown::tables(include_str!("../../findings/elements.md"));
    let table = table.first().unwrap();
    let mut compared: BTreeSet<[String; 6]> = BTreeSet::new();
    let ours = [
        Norm::BasedOnLaw,
        Norm::ProtectionOfLife,
        Norm::PublicHealth,
        Norm::PublicAffairs,
        Norm::PublicationOfResearch,
        Norm::ProvisionForJointResearch,
        Norm::ProvisionToResearcher,
    ];
    for (text, _) in POLICIES {
        let policy = policy(text);
        for one in policy.exceptions(Edition::Y2024).unwrap() {
            if one.norm.is_some_and(|norm| !ours.contains(&norm)) {
                continue;
            }
            let of = |state| {
                let there = one.elements.iter().filter(|element| element.state == state);
                joined(there.map(|element| &element.id))
            };
            let norm = one.norm.and_then(|norm| norm.citation(Edition::Y2024));
            compared.insert([
                policy.id.to_string(),
                one.clause.to_string(),
                norm.map_or_else(|| "none".to_owned(), |norm| short(&norm.to_string())),
                of(ElementState::Kept),
                of(ElementState::Dropped),
                of(ElementState::Added),
            ]);
        }
    }
    let expected: BTreeSet<[String; 6]> = table
        .rows
        .iter()
        .map(|(_, cells)| {
            ["policy", "clause", "norm", "kept", "dropped", "added"]
                .map(|heading| table.cell(cells, heading).to_owned())
        })
        .collect();
    assert_eq!(compared, expected);
}

/// Where "required by law" is meant strictly, the exception is narrower than the Act's.
#[test]
fn a_strict_reading_adds_an_element() {
    let mut policy = policy(POLICIES[0].0);
    policy.settings.required_by_law = LawWording::Strict;
    let compared = policy.exceptions(Edition::Y2024).unwrap();
    let by_law = compared.iter().find(|one| one.norm == Some(Norm::BasedOnLaw)).unwrap();
    assert!(by_law.is_narrower() && !by_law.is_wider());
    assert!(by_law.elements.iter().any(|one| one.id == "compelled-by-law"));
}

/// Two promises contradict each other where the kinds that they reach meet: by what the
/// words include, and by what the policy's own term covers.
#[test]
fn promises_contradict_each_other_where_their_kinds_meet() {
    let table = [
        ("", "", true),
        ("kinds = [\"personal-data\"]", "kinds = [\"retained-personal-data\"]", true),
        ("", "kinds = [\"personal-data\"]", true),
        ("", "kinds = [\"anonymously-processed\"]", false),
        ("kinds = [\"personally-referable\"]", "kinds = [\"personal-data\"]", false),
    ];
    for (lax, strict, contradict) in table {
        let document = format!(
            r#"
            format = 1
            id = "shop"
            title = "A shop"
            language = "en"
            operator = {{ name = "A shop" }}
            clauses = [
                {{ id = "C1", at = "line 1", says = "With consent." }},
                {{ id = "C2", at = "line 2", says = "With consent and a check." }},
            ]
            terms = [{{ id = "checked", question = "Was it checked?" }}]
            [[promises]]
            clause = "C1"
            restricts = ["use"]
            unless = [{{ clause = "C1", all = ["consent-to-use"] }}]
            {lax}
            [[promises]]
            clause = "C2"
            restricts = ["use"]
            unless = [{{ clause = "C2", all = ["consent-to-use", "checked"] }}]
            {strict}
            "#
        );
        let findings = review(&policy(&document), Edition::Y2024);
        let found = findings.iter().any(|finding| finding.code() == Code::Contradiction);
        assert_eq!(found, contradict, "{lax} {strict}");
    }
}

/// What an exception adds, by its id and in words: a value of a key is told by its name.
#[test]
fn what_an_exception_adds_is_told_in_words() {
    let table = [
        (
            "kind-statistics",
            "kind-statistics",
            "the information is statistical information",
            "情報が「統計情報」であること",
        ),
        (
            "not kind-statistics",
            "not kind-statistics",
            "the information is not statistical information",
            "情報が「統計情報」でないこと",
        ),
        (
            "not source-generated",
            "not source-generated",
            "the information was not acquired by the operator's own making",
            "取得の方法が「自ら生成」でないこと",
        ),
    ];
    for (literal, id, en, ja) in table {
        let mut policy = policy(COMPLETE);
        let exception = policy.promises[4].unless.last_mut().unwrap();
        assert_eq!(exception.like.as_deref(), Some("provision-of-own"));
        exception.all.push(literal.to_owned());
        let compared = policy.exceptions(Edition::Y2024).unwrap();
        let added: Vec<_> = compared
            .iter()
            .flat_map(|one| &one.elements)
            .filter(|element| element.state == ElementState::Added)
            .map(|element| (element.id.as_str(), element.statement.clone()))
            .collect();
        assert_eq!(added, [(id, appi::vocabulary::Text::both(en, ja))], "{literal}");
    }
}

/// What the texts say they share, and with whom abroad.
#[test]
fn sharing_is_told_of_recipient_by_recipient() {
    let mut shared = BTreeSet::new();
    for (text, _) in POLICIES {
        let policy = policy(text);
        for one in &policy.announced_provisions {
            for recipient in &one.recipients {
                let there = policy.recipients.iter().find(|other| other.id == *recipient);
                let country = there.and_then(|there| there.country);
                let abroad = country.filter(|place| place.country() != Some(Country::JAPAN));
                shared.insert([
                    policy.id.to_string(),
                    one.clause.to_string(),
                    recipient.to_string(),
                    joined(abroad),
                ]);
            }
        }
    }
    let tables = markdown::tables(include_str!("../../findings/elements.md"));
    let table = tables.last().unwrap();
    let cells = |cells: &Vec<String>| {
        ["policy", "clause", "recipient", "abroad"].map(|head| table.cell(cells, head).to_owned())
    };
    let expected: BTreeSet<[String; 4]> = table.rows.iter().map(|(_, row)| cells(row)).collect();
    assert_eq!(shared, expected);
}
