//! What an explanation says, and does not say, to the operator without promises.

use appi::{Case, Edition, Language};

struct Row {
    /// Handling, dataset, and what else the case says, as TOML.
    case: &'static str,
    says: &'static [&'static str],
    silent: &'static [&'static str],
    in_japanese: &'static [&'static str],
}

const ROWS: &[Row] = &[
    // A consent on record that does not count is told of, with what it lacks.
    Row {
        case: r#"
            handling = "provision"
            dataset = "retained-personal-data"
            source = "principal-in-writing"
            purpose = "service"
            items = ["name", "email"]
            recipient = { name = "a partner", country = "JP", relation = "third-party" }
            [[consents]]
            to = ["provision"]
            given = "2026-11-01"
            expressed = "tick"
            identity-confirmed = "yes"
            capacity = "capable"
            items = ["name"]
        "#,
        says: &[
            "Consent 1 on record (provision to a third party): lacking: reaches the items\n",
            "leave out e-mail address",
        ],
        silent: &["given beforehand"],
        in_japanese: &["記録上の同意1（第三者への提供）：項目に及ぶとはいえない"],
    },
    // What follows a refusal, and when there may be a suit.
    Row {
        case: r#"
            handling = "refuse-request"
            dataset = "retained-personal-data"
            request = "disclose"
            facts = { requester-entitled = "yes", request-procedure-followed = "yes", disclosure-seriously-hinders = "yes", part-can-be-granted = "no" }
        "#,
        says: &[
            "refusal of a request for disclosure",
            "APPI Art. 33(3): tell the principal",
            "APPI Art. 36: explain the reasons",
            "two weeks have passed since the request arrived",
            "(APPI Art. 39(1))",
        ],
        silent: &["Assumed"],
        in_japanese: &[
            "開示の請求の拒否",
            "（令和8年（2026年）11月21日）",
            "2週間を経過した後に限る",
        ],
    },
    // Who is not entitled has no suit, and is told nothing by the Act.
    Row {
        case: r#"
            handling = "refuse-request"
            dataset = "retained-personal-data"
            request = "disclose"
            facts = { requester-entitled = "no", request-procedure-followed = "yes" }
        "#,
        says: &["does not apply, by APPI Art. 37(3)"],
        silent: &["39(1)", "\nDuties"],
        in_japanese: &[
            "個人情報保護法第37条第3項（本人及び代理人のいずれでもない者による請求）により適用されない",
        ],
    },
    // Article 58 leaves requests to the public sector's rules; nothing is said of refusing.
    Row {
        case: r#"
            handling = "refuse-request"
            dataset = "retained-personal-data"
            request = "disclose"
            facts = { requester-entitled = "yes", request-procedure-followed = "yes", is-annex-two-corporation = "yes" }
        "#,
        says: &["Not decided here", "Art. 125(2)", "APPI Art. 58(1)"],
        silent: &["may refuse", "33(3)", "39(1)"],
        in_japanese: &["第5章、第125条第2項"],
    },
    // The trigger of a leak stands beside the duty to report it.
    Row {
        case: r#"
            handling = "leave-leak-unreported"
            dataset = "retained-personal-data"
            items = ["card-number"]
            affected = 5
            facts = { wrongful-purpose = "no", may-cause-property-damage = "yes" }
        "#,
        says: &["APPI Art. 26(1) (report of a leak), APPI Rules Art. 7(ii)"],
        silent: &["7(iv)"],
        in_japanese: &["個人情報保護法施行規則第7条第2号"],
    },
    // The element that fails is named, and so is it where a remedy mends it.
    Row {
        case: r#"
            handling = "provision"
            dataset = "personally-referable"
            source = "observation"
            recipient = { name = "an ad network", country = "US", relation = "third-party" }
            facts = { recipient-expected-to-identify = "yes", referable-consent-confirmed = "yes", referable-information-confirmed = "no", equivalent-system = "no" }
        "#,
        says: &[
            "APPI Art. 31(1)(ii) (confirming the information on a foreign third party) does not apply",
        ],
        silent: &["31(1)(i) (confirming the principal's consent) does not apply"],
        in_japanese: &["第31条第1項第2号"],
    },
    // Of pseudonymously processed information the purpose may be changed.
    Row {
        case: r#"
            handling = "use"
            dataset = "pseudonymously-processed"
            source = "generated"
            purpose = { text = "something new" }
            facts = { within-purpose = "no" }
        "#,
        says: &["specify this purpose of use and publish it (APPI Art. 17(1), 41(4), 41(9))"],
        silent: &["obtain the principal", "life, body or property"],
        in_japanese: &["当該利用目的を特定し、これを公表する"],
    },
    // What is presumed of the source is told as such, and an exception to a duty is not
    // told as one to the limit.
    Row {
        case: r#"
            handling = "receipt"
            dataset = "retained-personal-data"
            items = ["name"]
            purpose = "service"
            facts = { source-checked = "no" }
        "#,
        says: &[
            "none of these: from the entrusting operator, from the predecessor in business [source]",
        ],
        silent: &["From whom"],
        in_japanese: &["次のいずれにも当たらないこと：委託元から取得、事業承継に伴い取得 [source]"],
    },
    Row {
        case: r#"
            handling = "acquisition"
            dataset = "retained-personal-data"
            source = "observation"
            items = ["name", "diagnosis"]
            purpose = "service"
            consents = []
        "#,
        says: &["nobody claims an exclusion or exception", "20(2)(i)–(vii)"],
        silent: &["21(4)"],
        in_japanese: &["第20条第2項第1号から第7号まで"],
    },
    // Abroad, pseudonymously processed information rests on a reading, which is told.
    Row {
        case: r#"
            handling = "provision"
            dataset = "pseudonymously-processed"
            source = "generated"
            purpose = "service"
            recipient = { name = "a vendor", country = "US", relation = "entrustee" }
            facts = { within-entrusted-task = "yes" }
        "#,
        says: &["Permitted", "PPC Guidelines (processed information)", "Article 28 is not applied"],
        silent: &["APPI Art. 28(1)"],
        in_japanese: &["第28条は適用されない"],
    },
    // What a duty depends on is named.
    Row {
        case: r#"
            handling = "acquisition"
            dataset = "retained-personal-data"
            source = "observation"
            items = ["name"]
            purpose = "service"
        "#,
        says: &[
            "APPI Art. 21(1): notify the principal of the purpose of use or publish it (promptly) (turns on whether the purpose of use was published before the acquisition (or before the changed use))",
        ],
        silent: &["open facts"],
        in_japanese: &[
            "（次の点による：取得（又は変更後の利用）の前に利用目的を公表していることの有無）",
        ],
    },
    // Nobody asks for consent to a provision that is none, nor at home for one to abroad.
    Row {
        case: r#"
            handling = "provision"
            dataset = "retained-personal-data"
            source = "principal-in-writing"
            purpose = { text = "something else" }
            recipient = { name = "the branch in Osaka", country = "JP", relation = "same-entity" }
            consents = []
            facts = { within-purpose = "no" }
        "#,
        says: &["obtain the principal's prior consent to this handling beyond the purpose"],
        silent: &["consent to this provision", "in a foreign country"],
        in_japanese: &["目的外の取扱いについて"],
    },
];

#[test]
fn explanations_say_what_decides() {
    let policy = crate::plain::policy();
    let compiled = policy.compile(Edition::Y2024).unwrap();
    let mut faults = Vec::new();
    for row in ROWS {
        let case: Case = toml::from_str(&format!("date = \"2026-11-21\"\n{}", row.case)).unwrap();
        let prepared = compiled.prepare(&case).unwrap();
        let decision = prepared.decide(&[]);
        let english = decision.explain(Language::En).to_string();
        let japanese = decision.explain(Language::Ja).to_string();
        let said = row.says.iter().map(|text| (text, &english, true));
        let silent = row.silent.iter().map(|text| (text, &english, false));
        let in_japanese = row.in_japanese.iter().map(|text| (text, &japanese, true));
        for (text, page, wanted) in said.chain(silent).chain(in_japanese) {
            if page.contains(text) != wanted {
                let verb = if wanted { "lacks" } else { "says" };
                faults.push(format!("{}\n{verb} `{text}`:\n{page}", row.case));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
