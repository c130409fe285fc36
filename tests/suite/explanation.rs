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
    // Why a request has its ground is told.
    Row {
        case: r#"
            handling = "refuse-request"
            dataset = "retained-personal-data"
            request = "stop-for-risk"
            facts = { requester-entitled = "yes", request-procedure-followed = "yes", no-longer-needed = "yes", stop-difficult = "no" }
        "#,
        says: &[
            "Next: do so.\n",
            "APPI Art. 35(6) (stop for want of need, leak or risk): the operator no longer needs the data",
        ],
        silent: &["the duties below"],
        in_japanese: &[
            "次に行うこと：上記のとおり対応する。",
            "個人データを利用する必要がなくなったこと（事案）",
        ],
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
            "A suit: possible at once where the request is refused, without waiting for two weeks",
            "(APPI Art. 39(1))",
        ],
        silent: &["Assumed"],
        in_japanese: &[
            "開示の請求の拒否",
            "（令和8年（2026年）11月21日）",
            "訴えの提起：請求を拒んだときは、請求の到達から2週間の経過を待たずに提起され得る（法第39条第1項）",
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
            "法第37条第3項（本人及び代理人のいずれでもない者による請求）により適用されない",
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
        says: &[
            "APPI Art. 26(1) (report of a leak), APPI Rules Art. 7(i) (leak of special care-required information), APPI Rules Art. 7(ii)",
        ],
        silent: &["7(iv)"],
        in_japanese: &["施行規則第7条第2号"],
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
        says: &[
            "specify this purpose of use and publish it (APPI Art. 17(1), 41(3), 41(4), 41(9))",
            "Still forbidden or limited in any case: APPI Art. 41(6)",
        ],
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
            "the information does not come from the entrusting operator or from the predecessor in business [source-entrustor = no, source-predecessor = no]",
        ],
        silent: &["From whom"],
        in_japanese: &[
            "取得元が「委託元から取得」、「事業承継に伴い取得」のいずれでもないこと〔source-entrustor = no, source-predecessor = no〕",
        ],
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
        says: &["nobody claims one of these exceptions", "20(2)(i)–(vii)"],
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
            "APPI Art. 21(1): notify the principal of the purpose of use or publish it (promptly) (only if the purpose of use was not published before the acquisition (or before the changed use))",
        ],
        silent: &["open facts"],
        in_japanese: &[
            "（次の場合に限る：取得（又は変更後の利用）の前に利用目的を公表していないこと）",
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
    // The first sentence names all that bars it, and a remedy all that it cures, what it rests on
    // and what is owed then; what to do now stands below.
    Row {
        case: r#"
            handling = "provision"
            dataset = "retained-personal-data"
            source = "principal-in-writing"
            purpose = { text = "advertising by another" }
            recipient = { name = "an advertiser", country = "JP", relation = "third-party" }
            consents = []
            facts = { within-purpose = "no" }
        "#,
        says: &[
            "Barred by APPI Art. 18(1) (limit by the purpose of use), Art. 27(1) (limit on provision to third parties): ",
            "obtain the principal's prior consent to this provision [consent-to-provision = yes] (APPI Art. 18(1), 27(1), APPI Art. 18(1), by inference",
            "then owed: APPI Art. 29(1) (record of the provision), APPI Art. 29(2)",
            "Next: do not go ahead until",
            "27(1)(i)–(vii) (provision based on Japanese laws and regulations; ",
        ],
        silent: &["bars it", "APPI Art. 27(1), as read by PPC Q&A (1 July 2025) 7-53, APPI"],
        in_japanese: &[
            "個人情報保護法第18条第1項（利用目的による制限）、第27条第1項（第三者提供の制限）に違反します",
            "次に行うこと：下記の対応策を講じ、改めて判断するまで、当該取扱いを行わない。",
            "（日本、第三者）に対する",
            "次の例外に当たる旨の主張はないこと：法第18条第3項第1号から第6号まで（法令に基づく場合；",
        ],
    },
    // Of what permits, each rule is told with its own ground; what is assumed is a condition; whether
    // a record is owed.
    Row {
        case: r#"
            handling = "provision"
            dataset = "retained-personal-data"
            source = "principal-in-writing"
            purpose = "service"
            recipient = { name = "the police", country = "JP", relation = "third-party" }
            facts = { based-on-law = "yes" }
        "#,
        says: &[
            "if the facts are as stated and what is assumed below is confirmed",
            "from Art. 27(1) by Art. 27(1)(i)",
            "Not owed: record of the provision, by APPI Art. 27(1)(i)",
            "Assumed (to be confirmed",
            "Keep on file: the request in writing",
        ],
        silent: &["Prohibited"],
        in_japanese: &[
            "事案に示された事実及び前提とした事項に誤りがないことを要します",
            "負わない義務：第三者提供に係る記録の作成",
        ],
    },
    // What is permitted under a condition says it first.
    Row {
        case: r#"
            handling = "refuse-request"
            dataset = "retained-personal-data"
            request = "stop-use"
            facts = { requester-entitled = "yes", request-procedure-followed = "yes", handled-in-violation = "yes", stop-difficult = "yes", substitute-measures = "yes" }
        "#,
        says: &["The request may be refused, on condition that substitute measures"],
        silent: &[],
        in_japanese: &[
            "請求を拒むことができます。ただし、本人の権利利益を保護するために必要な代替措置をとることを条件とし",
        ],
    },
    // Data of which not even the existence may be known is not retained, and that is why.
    Row {
        case: r#"
            handling = "refuse-request"
            dataset = "retained-personal-data"
            request = "disclose"
            facts = { requester-entitled = "yes", request-procedure-followed = "yes", existence-must-stay-secret = "yes" }
        "#,
        says: &[
            "The request may be refused. That is so because knowing whether the data exists risks a harm",
            "personal data that is not retained (APPI Art. 2(1), 16(3), 16(4)",
        ],
        silent: &["What the information is: retained"],
        in_japanese: &[
            "存否が明らかになることにより、",
            "情報の区分：個人データ（保有個人データを除く。）",
        ],
    },
    // What another law grants is not refused.
    Row {
        case: r#"
            handling = "refuse-request"
            dataset = "retained-personal-data"
            request = "disclose"
            facts = { requester-entitled = "yes", request-procedure-followed = "yes", other-law-on-disclosure = "yes", part-can-be-granted = "no" }
        "#,
        says: &[
            "Another law grants what is asked for",
            "Next: answer the request under that other law.",
        ],
        silent: &["may be refused", "consent is no ground"],
        in_japanese: &["次に行うこと：当該他の法令の定めるところにより請求に応じる。"],
    },
    // Of a leak, the cases that it is not, and how soon a prompt report is.
    Row {
        case: r#"
            handling = "leave-leak-unreported"
            dataset = "personal-data"
            items = ["name"]
            affected = 5
            facts = { leak-loss-or-damage = "yes", special-care-included = "no", may-cause-property-damage = "no", wrongful-purpose = "yes" }
        "#,
        says: &[
            "The leak must be reported. It is owed under APPI Art. 26(1) (report of a leak): it is a case under APPI Rules Art. 7(iii)",
            "APPI Rules Art. 7(i) (leak of special care-required information) does not apply",
            "(guide: within 3 to 5 days of knowing)",
            "\nDuties\n",
        ],
        silent: &["Must:"],
        in_japanese: &[
            "施行規則第7条第3号（不正の目的による漏えい等）の事態に当たることから",
            "（目安：知った日からおおむね3日から5日以内）",
        ],
    },
    // What fails comes first and alone: what is open beside it does not matter.
    Row {
        case: r#"
            handling = "provision"
            dataset = "personal-data"
            source = "principal-in-writing"
            purpose = "service"
            recipient = { name = "the other company", country = "JP", relation = "successor" }
            consents = []
            facts = { succession-only-negotiated = "yes", due-diligence-contract = "no" }
        "#,
        says: &[],
        silent: &["the data passes with"],
        in_japanese: &[
            "交渉不調の場合の措置等を定める契約の下で提供されるものでないこと（事案）から、法第27条第5項第2号（事業の承継に伴う提供）に当たらない",
        ],
    },
];

/// A case of 2018 is told by the articles of 2018.
#[test]
fn what_the_information_is_is_told_by_the_law_of_the_day() {
    let policy = crate::plain::policy();
    let compiled = policy.compile(Edition::Y2017).unwrap();
    let case: Case = toml::from_str(
        r#"
            date = "2018-06-01"
            handling = "use"
            dataset = "retained-personal-data"
            purpose = "service"
            kind = "unknown"
        "#,
    )
    .unwrap();
    let prepared = compiled.prepare(&case).unwrap();
    let kind = prepared.decide(&[]).classification();
    let text = kind.text(Language::Ja);
    for said in ["第2条第7項", "6か月以内に消去する"] {
        assert!(text.contains(said), "{text}");
    }
    for today in ["第16条第4項", "仮名加工情報"] {
        assert!(!text.contains(today), "{text}");
    }
}

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
