//! What another edition of the Act changes for a policy: findings, and flows decided otherwise.

use appi::case::{Case, CasePurpose, CaseRecipient};
use appi::review::Finding;
use appi::{CompiledPolicy, Edition, Language, Policy, Verdict};
use serde_json::{Value, json};

use crate::Status;
use crate::failure::{Failure, word};
use crate::input::Document;
use crate::output::{BOLD, Out, styled, with_verdict};

/// A case that the two editions decide otherwise, with how each does.
struct Otherwise {
    case: Case,
    each: [(Verdict, String); 2],
}

pub(crate) fn compare(
    document: &Document,
    policy: &Policy,
    editions: &[String],
    out: Out,
) -> Result<Status, Failure> {
    let editions: Vec<Edition> =
        editions.iter().map(|text| word("--editions", text)).collect::<Result<_, _>>()?;
    let Ok(editions) = <[Edition; 2]>::try_from(editions) else {
        return Err(Failure::about(
            "--editions",
            [
                "expected two editions, as `2017-05-30,2024-04-01`".to_owned(),
                "`2017-05-30,2024-04-01`のように、二つの施行版を指定してください。".to_owned(),
            ],
        ));
    };
    let under = |edition| Under::of(document, policy, edition);
    let [old, new] = editions;
    let [old, new] = [under(old)?, under(new)?];
    let gone = only(&old.findings, &new.findings);
    let come = only(&new.findings, &old.findings);
    let otherwise = otherwise(document, [&old, &new], out.language)?;
    let different = !(gone.is_empty() && come.is_empty() && otherwise.is_empty());
    if out.json {
        out.data(&json!({
            "file": document.name,
            "policy": policy.id,
            "editions": editions,
            "findings-gone": gone,
            "findings-new": come,
            "decided-otherwise": otherwise.iter().map(of_case).collect::<Vec<_>>(),
        }))?;
        return Ok(Status::objected(different));
    }
    let [first, second] = editions;
    out.line(styled(BOLD, format_args!("{}: {first} → {second}", document.name)))?;
    if !different {
        out.line(out.say("no difference", "差異はありません。"))?;
    }
    let lists = [
        (out.say("Findings no more", "指摘のなくなるもの"), &gone),
        (out.say("New findings", "新たな指摘"), &come),
    ];
    for (heading, findings) in lists {
        if !findings.is_empty() {
            out.line(styled(BOLD, heading))?;
        }
        for finding in findings {
            out.line(format_args!("  - {}", finding.in_language(out.language)))?;
        }
    }
    if !otherwise.is_empty() {
        out.line(styled(BOLD, out.say("Decided otherwise", "判定が異なるもの")))?;
    }
    for Otherwise { case, each } in &otherwise {
        out.line(format_args!("  - {}", told(case)))?;
        for (edition, (verdict, line)) in editions.iter().zip(each) {
            out.line(format_args!("      {edition}: {}", with_verdict(line, *verdict)))?;
        }
    }
    Ok(Status::objected(different))
}

/// A policy under an edition, on its first day.
struct Under {
    compiled: CompiledPolicy,
    findings: Vec<Finding>,
    cases: Vec<Case>,
}

impl Under {
    fn of(document: &Document, policy: &Policy, edition: Edition) -> Result<Self, Failure> {
        let compiled = policy.compile(edition);
        let compiled = compiled.map_err(|error| Failure::of(&document.name, &error))?;
        let report = compiled.report(edition.since());
        let report = report.map_err(|error| Failure::of(&document.name, &error))?;
        let findings = report.findings().to_vec();
        let cases = report.flows().iter().map(|flow| flow.case().clone()).collect();
        Ok(Self { compiled, findings, cases })
    }

    /// How a case is decided here; none where the edition knows no such case.
    fn decide(
        &self,
        document: &Document,
        case: &Case,
        language: Language,
    ) -> Result<Option<(Verdict, String)>, Failure> {
        let mut case = case.clone();
        case.date = self.compiled.edition().since();
        match self.compiled.prepare(&case) {
            Ok(prepared) => {
                let decision = prepared.decide(&[]);
                Ok(Some((decision.verdict(), decision.explain(language).line())))
            }
            Err(appi::error::PrepareError::Case(_)) => Ok(None),
            Err(error) => Err(Failure::of(&document.name, &error)),
        }
    }
}

/// The findings that the others are not, whatever the edition calls the place of the law.
fn only<'f>(these: &'f [Finding], others: &[Finding]) -> Vec<&'f Finding> {
    let same = |one: &Finding, other: &Finding| {
        one.code() == other.code()
            && one.clauses() == other.clauses()
            && one.details() == other.details()
            && one.elements() == other.elements()
    };
    these.iter().filter(|one| !others.iter().any(|other| same(one, other))).collect()
}

/// What either edition finds to flow, decided in both.
fn otherwise(
    document: &Document,
    both: [&Under; 2],
    language: Language,
) -> Result<Vec<Otherwise>, Failure> {
    let mut seen: Vec<Case> = Vec::new();
    let mut found = Vec::new();
    for case in both.iter().flat_map(|one| &one.cases) {
        let mut asked = case.clone();
        asked.date = Edition::LAST.since();
        if seen.contains(&asked) {
            continue;
        }
        seen.push(asked);
        let [old, new] = both;
        let old = old.decide(document, case, language)?;
        let new = new.decide(document, case, language)?;
        if let (Some(old), Some(new)) = (old, new)
            && old.0 != new.0
        {
            found.push(Otherwise { case: case.clone(), each: [old, new] });
        }
    }
    Ok(found)
}

fn of_case(otherwise: &Otherwise) -> Value {
    let Otherwise { case, each } = otherwise;
    json!({ "case": case, "verdicts": each.each_ref().map(|(verdict, _)| verdict) })
}

/// From where to whom for what, by ids.
fn told(case: &Case) -> String {
    let recipient = match &case.recipient {
        Some(CaseRecipient::Declared(id)) => Some(id.as_str()),
        Some(CaseRecipient::Described(one)) => {
            one.id.as_ref().map(appi::Id::as_str).or(one.name.as_deref())
        }
        None => None,
    };
    let purpose = case.purpose.as_ref().map(|purpose| match purpose {
        CasePurpose::Declared(id) => id.as_str(),
        CasePurpose::Free { text } => text,
    });
    let parts = [Some(case.dataset.as_str()), recipient, purpose];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" → ")
}
