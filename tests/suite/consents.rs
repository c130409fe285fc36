//! What a consent on record may say, and what it reaches.

use appi::error::PrepareError;
use appi::policy::Withdrawal;
use appi::vocabulary::Text;
use appi::{Answer, Case, Consent, Decision, Edition, Fact, Language, Policy, Verdict};

const POLICY: &str = include_str!("../traps/plain-operator.toml");

/// A provision to a company that the policy names.
const CASE: &str = r#"
date = "2026-11-21"
handling = "provision"
dataset = "retained-personal-data"
items = ["name"]
purpose = "service"
recipient = { id = "another-company", country = "JP", relation = "third-party" }
consents = []
"#;

/// What a consent has to say, and each limit that it may have, rightly.
const RIGHT: [(&str, &str); 8] = [
    ("id", "\"form-1\""),
    ("to", "[\"provision\"]"),
    ("given", "\"2026-10-01\""),
    ("withdrawn", "\"2026-10-02\""),
    ("items", "[\"name\"]"),
    ("recipients", "[\"another-company\"]"),
    ("purposes", "[\"service\"]"),
    ("countries", "[\"JP\"]"),
];

/// The consent of these fields, one of them otherwise.
fn consent(field: &str, value: &str) -> Consent {
    let fields = RIGHT.map(|(name, right)| {
        let value = if name == field { value } else { right };
        format!("{name} = {value}\n")
    });
    let rest = "expressed = \"tick\"\nidentity-confirmed = \"yes\"\ncapacity = \"capable\"";
    toml::from_str(&format!("{}{rest}", fields.concat())).unwrap()
}

/// What is wrong with a consent is told whatever else is right with it, of the consents of a
/// principal as of those of the case.
#[test]
fn each_fault_of_a_consent_is_told() {
    let table = [
        ("id", "\"form-1\"", ""),
        ("id", "\" form\"", "consents[0].id"),
        ("id", "\"form 1\"", "consents[0].id"),
        ("id", "\"form 12\"", "consents[0].id"),
        ("to", "[]", "consents[0].to"),
        ("withdrawn", "\"2026-09-30\"", "consents[0].withdrawn"),
        ("withdrawn", "\"2026-10-01\"", ""),
        ("items", "[]", "consents[0].items"),
        ("items", "[\"name\", \"nothing\"]", "consents[0].items[1]"),
        ("items", "[\"nothing\", \"name\"]", "consents[0].items[0]"),
        ("recipients", "[]", "consents[0].recipients"),
        ("recipients", "[\"nobody\", \"another-company\"]", "consents[0].recipients[0]"),
        ("recipients", "[\"any-shown\"]", ""),
        ("purposes", "[]", "consents[0].purposes"),
        ("purposes", "[\"nothing\", \"service\"]", "consents[0].purposes[0]"),
        ("countries", "[]", "consents[0].countries"),
    ];
    let policy: Policy = toml::from_str(POLICY).unwrap();
    let compiled = policy.compile(Edition::LAST).unwrap();
    let case: Case = toml::from_str(CASE).unwrap();
    let prepared = compiled.prepare(&case).unwrap();
    for (field, value, at) in table {
        let consents = vec![consent(field, value)];
        let told = prepared.consents(&consents).err();
        let paths = told.iter().flat_map(|faults| faults.all()).map(|one| one.path());
        assert_eq!(paths.collect::<Vec<_>>().join(", "), at, "{field} = {value}");
        let mut carried = case.clone();
        carried.consents = Some(consents.clone());
        match (compiled.prepare(&carried), &told) {
            (Ok(_), None) => {}
            (Err(PrepareError::Case(faults)), Some(told)) => assert_eq!(&faults, told),
            (found, told) => panic!("{field} = {value}: {found:?} {told:?}"),
        }
    }
}

/// What a withdrawal does to the only consent there is, whose policy says that it ends it.
#[test]
fn a_consent_that_was_taken_back_does_not_stand() {
    let table = [
        // Given and withdrawn; both before the day of the case, on it, or later, or not noted.
        ("2026-10-01", "2026-11-20", Verdict::Prohibited),
        ("2026-10-01", "2026-11-21", Verdict::Prohibited),
        ("2026-10-01", "2026-11-22", Verdict::Permitted),
        ("2026-10-01", "2026-10-01", Verdict::Prohibited),
        ("2026-11-22", "2026-11-22", Verdict::Prohibited),
        ("", "2026-11-20", Verdict::Prohibited),
        ("", "2026-11-22", Verdict::Undetermined),
    ];
    let mut policy: Policy = toml::from_str(POLICY).unwrap();
    policy.settings.withdrawal = Withdrawal::EndsConsent;
    let compiled = policy.compile(Edition::LAST).unwrap();
    let prepared = compiled.prepare(&toml::from_str(CASE).unwrap()).unwrap();
    for (given, withdrawn, expected) in table {
        let mut one = consent("withdrawn", &format!("\"{withdrawn}\""));
        one.given = given.parse().ok();
        let consents = [one];
        let on_record = prepared.consents(&consents).unwrap();
        let found = prepared.decide_on(&on_record, &[]).verdict();
        assert_eq!(found, expected, "given {given}, withdrawn {withdrawn}");
    }
}

/// What is withdrawn of another kind is not held against a consent of which nobody noted the day.
#[test]
fn a_withdrawal_of_another_kind_is_not_told() {
    let policy: Policy = toml::from_str(POLICY).unwrap();
    let prepared = policy.compile(Edition::LAST).unwrap();
    let prepared = prepared.prepare(&toml::from_str(CASE).unwrap()).unwrap();
    for (kind, told) in [("\"use\"", false), ("\"provision\"", true)] {
        let mut undated = consent("withdrawn", "\"2026-12-01\"");
        (undated.given, undated.withdrawn) = (None, None);
        let withdrawn = consent("to", &format!("[{kind}]"));
        let consents = [undated, withdrawn];
        let on_record = prepared.consents(&consents).unwrap();
        let text = prepared.decide_on(&on_record, &[]).explain(Language::En).to_string();
        let line = text.lines().find(|line| line.contains("Consent 1 on record")).unwrap_or("");
        assert_eq!(line.contains("not withdrawn"), told, "{kind}: {text}");
    }
}

/// Why a consent does not help is told of a principal as of the case with the same consents, also
/// where the caller answers what they leave open.
#[test]
fn what_is_answered_beside_consents_is_told_as_of_the_case() {
    let policy: Policy = toml::from_str(POLICY).unwrap();
    let compiled = policy.compile(Edition::LAST).unwrap();
    let mut undated = consent("withdrawn", "\"2026-12-01\"");
    undated.given = None;
    let consents = vec![undated];
    let text = r#"
        date = "2026-11-21"
        handling = "use"
        dataset = "retained-personal-data"
        items = ["name"]
        purpose = "service"
        facts = { exceeds-need = "yes", recipient-abroad = "yes" }
    "#;
    let case: Case = toml::from_str(text).unwrap();
    let mut carried = case.clone();
    carried.consents = Some(consents.clone());
    let [bare, carried] = [&case, &carried].map(|one| compiled.prepare(one).unwrap());
    let on_record = bare.consents(&consents).unwrap();
    for answer in [Answer::Yes, Answer::No, Answer::Unknown] {
        let answers = [(Fact::ConsentToProvision, answer)];
        let (person, case) = (bare.decide_on(&on_record, &answers), carried.decide(&answers));
        for language in [Language::En, Language::Ja] {
            let told = |decision: &Decision<'_>| decision.explain(language).to_string();
            assert_eq!(told(&person), told(&case), "{answer}");
        }
    }
}

/// A consent reaches what is provided only if it reaches all of it, be that as much as it may.
#[test]
fn a_consent_reaches_every_item_of_many() {
    let mut policy: Policy = toml::from_str(POLICY).unwrap();
    let first = policy.items[0].clone();
    let named = |at: usize| appi::Id::from(format!("item-{at}"));
    for at in 0..300 {
        let mut item = first.clone();
        (item.id, item.name) = (named(at), Text::from(format!("item {at}").as_str()));
        policy.items.push(item);
    }
    let dataset = policy.datasets.iter_mut().find(|one| one.id == "retained-personal-data");
    dataset.unwrap().items.extend((0..300).map(named));
    let compiled = policy.compile(Edition::LAST).unwrap();
    let table = [1, 2, 127, 128, 129, 255, 256, 257, 300];
    for many in table {
        let all: Vec<_> = (0..many).map(named).collect();
        let mut case: Case = toml::from_str(CASE).unwrap();
        case.items = Some(all.clone());
        let prepared = compiled.prepare(&case).unwrap();
        let decided = |reached: Vec<appi::Id>| {
            let mut one = consent("withdrawn", "\"2026-12-01\"");
            one.items = Some(reached);
            let consents = [one];
            let on_record = prepared.consents(&consents).unwrap();
            prepared.decide_on(&on_record, &[]).verdict()
        };
        assert_eq!(decided(all.clone()), Verdict::Permitted, "all of {many}");
        assert_eq!(decided((0..300).map(named).collect()), Verdict::Permitted, "more than {many}");
        for left_out in [0, many / 2, many - 1] {
            let others = all.iter().filter(|one| **one != named(left_out)).cloned();
            let others: Vec<_> =
                others.chain([named(many)].into_iter().filter(|_| many < 300)).collect();
            assert_eq!(decided(others), Verdict::Prohibited, "all of {many} but {left_out}");
        }
    }
}
