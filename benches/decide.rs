//! How long each step takes, side by side, so that ratios can be read off one run.
//!
//! ```text
//! cargo bench -p appi-benches                everything
//! cargo bench -p appi-benches -- decided     what has `decided` in its name
//! ```

#![expect(clippy::unwrap_used, reason = "the inputs are part of the repository")]

use std::fmt;
use std::sync::LazyLock;

use appi::case::Presume;
use appi::{
    Answer, Case, CompiledPolicy, Decision, Edition, Fact, Handling, Language, Policy, Prepared,
    Verdict,
};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

static POLICY: LazyLock<Policy> = LazyLock::new(|| {
    toml::from_str(include_str!("../examples/policies/002-gmo-globalsign.toml")).unwrap()
});

static COMPILED: LazyLock<CompiledPolicy> = LazyLock::new(|| compile(&POLICY));

fn compile(policy: &Policy) -> CompiledPolicy {
    policy.compile(Edition::Y2024).unwrap()
}

/// The cases of the main example.
#[derive(Clone, Copy)]
enum Of {
    /// Provision on consent at home: a sponsor.
    ThirdParty,
    /// Prohibited by Art. 28(1).
    UsVendor,
    /// Undetermined: one fact is missing.
    JointUse,
    /// Use within the purpose.
    OwnUse,
    /// A provision to an entrustee, and silence is unknown for every fact.
    NothingPresumed,
}

const CELLS: [Of; 4] = [Of::ThirdParty, Of::UsVendor, Of::JointUse, Of::OwnUse];

const ALL: [Of; 5] = [Of::ThirdParty, Of::UsVendor, Of::JointUse, Of::OwnUse, Of::NothingPresumed];

/// Those that are undetermined.
const OPEN: [Of; 2] = [Of::JointUse, Of::NothingPresumed];

impl fmt::Display for Of {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ThirdParty => "third party JP",
            Self::UsVendor => "US vendor",
            Self::JointUse => "joint use",
            Self::OwnUse => "own use",
            Self::NothingPresumed => "nothing presumed",
        })
    }
}

const SPONSOR: &str = r#"
    date = "2026-11-21"
    handling = "provision"
    dataset = "customers"
    purpose = "invoicing"
    recipient = { name = "a sponsor", country = "JP", relation = "third-party" }
"#;

const OWN_USE: &str = r#"
    date = "2026-11-21"
    handling = "use"
    dataset = "customers"
    purpose = "inquiries"
"#;

impl Of {
    fn case(self) -> Case {
        let text = match self {
            Self::ThirdParty => SPONSOR,
            Self::OwnUse => OWN_USE,
            Self::NothingPresumed => {
                include_str!("../examples/cases/1-invoicing-through-an-entrustee.toml")
            }
            Self::UsVendor => {
                include_str!("../examples/cases/4-us-vendor-without-an-equivalent-system.toml")
            }
            Self::JointUse => include_str!("../examples/cases/2-joint-use-in-the-group.toml"),
        };
        let mut case: Case = toml::from_str(text).unwrap();
        if matches!(self, Self::NothingPresumed) {
            case.presume = Presume::Nothing;
        }
        case
    }

    fn prepared(self) -> Prepared {
        COMPILED.prepare(&self.case()).unwrap()
    }

    /// Two answers that vary from record to record; where one is open, the first.
    fn answers(self, open: bool) -> [(Fact, Answer); 2] {
        let first = match self {
            Self::OwnUse => Fact::ConsentToUse,
            _ => Fact::ConsentToProvision,
        };
        let answer = if open { Answer::Unknown } else { Answer::Yes };
        [(first, answer), (Fact::ConsentToForeignProvision, Answer::No)]
    }
}

/// Measures deciding with answers.
fn decide<T>(
    bencher: Bencher<'_, '_>,
    of: Of,
    answers: &[(Fact, Answer)],
    read: impl Fn(&Decision<'_>) -> T,
) {
    let prepared = of.prepared();
    bencher.bench_local(|| read(&black_box(&prepared).decide(black_box(answers))));
}

/// Measures what is read off a decision.
fn read_off<T>(bencher: Bencher<'_, '_>, of: Of, read: impl Fn(&Decision<'_>) -> T + Sync) {
    let prepared = of.prepared();
    let decision = prepared.decide(&[]);
    bencher.bench_local(|| read(black_box(&decision)));
}

/// Policy and case as documents.
mod documents {
    use super::*;

    #[divan::bench]
    fn read_policy() -> Policy {
        let text = include_str!("../examples/policies/002-gmo-globalsign.toml");
        toml::from_str(black_box(text)).unwrap()
    }

    #[divan::bench]
    fn compile_policy(bencher: Bencher<'_, '_>) {
        bencher.bench_local(|| compile(black_box(&POLICY)));
    }
}

/// From the text of the main example to compiled, and of so many purposes, each with a dataset and a
/// clause of its own: what a service pays to load.
mod load {
    use super::*;

    #[divan::bench]
    fn policy_002() -> CompiledPolicy {
        let text = include_str!("../examples/policies/002-gmo-globalsign.toml");
        compile(&toml::from_str(black_box(text)).unwrap())
    }

    #[divan::bench(args = [10, 100, 1_000])]
    fn of_purposes(bencher: Bencher<'_, '_>, count: usize) {
        let mut text = String::from(
            "format = 1\nid = \"p\"\ntitle = \"P\"\nlanguage = \"en\"\noperator = { name = \"O\" }\n\
             items = [{ id = \"name\", name = \"name\" }]\n",
        );
        for at in 0..count {
            text += &format!("[[clauses]]\nid = \"c{at}\"\nat = \"{at}\"\nsays = \"words\"\n");
            text += &format!("[[purposes]]\nid = \"p{at}\"\nclause = \"c{at}\"\nsays = \"p\"\n");
            text +=
                &format!("[[datasets]]\nid = \"d{at}\"\nname = \"d\"\nkind = \"personal-data\"\n");
            text += &format!("items = [\"name\"]\npurposes = [\"p{at}\"]\n");
        }
        bencher.bench_local(|| compile(&toml::from_str(black_box(&text)).unwrap()));
    }
}

/// Names resolved, facts established, rules specialised, with all that is kept made anew.
#[divan::bench(args = ALL, sample_count = 20)]
fn prepare_first(bencher: Bencher<'_, '_>, of: Of) {
    let case = of.case();
    bencher
        .with_inputs(|| compile(&POLICY))
        .bench_local_values(|compiled| compiled.prepare(black_box(&case)).unwrap());
}

/// Names resolved, facts established, rules specialised.
#[divan::bench(args = ALL)]
fn prepare(bencher: Bencher<'_, '_>, of: Of) {
    let case = of.case();
    bencher.bench_local(|| COMPILED.prepare(black_box(&case)).unwrap());
}

/// A prepared case decided: what a service pays per record.
mod decided {
    use super::*;

    fn in_full(decision: &Decision<'_>) -> (Verdict, usize, usize) {
        (decision.verdict(), decision.reasons().count(), decision.duties().count())
    }

    #[divan::bench(args = ALL)]
    fn verdict(bencher: Bencher<'_, '_>, of: Of) {
        decide(bencher, of, &[], |decision| decision.verdict());
    }

    #[divan::bench(args = CELLS)]
    fn verdict_with_answers(bencher: Bencher<'_, '_>, of: Of) {
        decide(bencher, of, &of.answers(false), |decision| decision.verdict());
    }

    #[divan::bench(args = CELLS)]
    fn verdict_with_an_unknown(bencher: Bencher<'_, '_>, of: Of) {
        decide(bencher, of, &of.answers(true), |decision| decision.verdict());
    }

    /// With every reason and every duty that arises.
    #[divan::bench(args = ALL)]
    fn full(bencher: Bencher<'_, '_>, of: Of) {
        decide(bencher, of, &[], in_full);
    }

    #[divan::bench(args = CELLS)]
    fn full_with_answers(bencher: Bencher<'_, '_>, of: Of) {
        decide(bencher, of, &of.answers(false), in_full);
    }

    #[divan::bench(args = CELLS)]
    fn full_with_an_unknown(bencher: Bencher<'_, '_>, of: Of) {
        decide(bencher, of, &of.answers(true), in_full);
    }

    /// Two answers from which more follows: a claim, and one that excludes others.
    const WITH_CONSEQUENCES: [(Fact, Answer); 2] =
        [(Fact::BasedOnLaw, Answer::Yes), (Fact::WithinEntrustedTask, Answer::Yes)];

    #[divan::bench(args = CELLS)]
    fn verdict_with_consequences(bencher: Bencher<'_, '_>, of: Of) {
        decide(bencher, of, &WITH_CONSEQUENCES, |decision| decision.verdict());
    }

    #[divan::bench(args = CELLS)]
    fn full_with_consequences(bencher: Bencher<'_, '_>, of: Of) {
        decide(bencher, of, &WITH_CONSEQUENCES, in_full);
    }

    /// Looked up among the combinations of the answers that vary.
    #[divan::bench(args = CELLS)]
    fn over(bencher: Bencher<'_, '_>, of: Of) {
        let prepared = of.prepared();
        let facts =
            [Fact::ConsentToProvision, Fact::ConsentToForeignProvision, Fact::WithinEntrustedTask];
        let over = prepared.over(&facts).unwrap();
        let answers = [Answer::Yes, Answer::Unknown, Answer::No];
        bencher.bench_local(|| {
            let decided = black_box(&over).decide(black_box(&answers)).unwrap();
            (decided.verdict(), decided.reasons().len(), decided.duties().len())
        });
    }
}

/// From names to the verdict: what a service pays that does not prepare once.
#[divan::bench(args = ALL)]
fn from_names(bencher: Bencher<'_, '_>, of: Of) {
    let case = of.case();
    bencher.bench_local(|| COMPILED.prepare(black_box(&case)).unwrap().decide(&[]).verdict());
}

/// What is read off a decision.
mod read {
    use super::*;

    #[divan::bench(args = OPEN)]
    fn missing(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.missing().count());
    }

    #[divan::bench(args = OPEN)]
    fn next_question(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.next_question());
    }

    #[divan::bench(args = ALL)]
    fn reasons(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.reasons().count());
    }

    #[divan::bench(args = ALL)]
    fn presumptions(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.presumptions().count());
    }

    #[divan::bench(args = ALL)]
    fn duties(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.duties().count());
    }

    #[divan::bench(args = ALL)]
    fn remedies(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.remedies().len());
    }

    #[divan::bench(args = ALL)]
    fn explain_line(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.explain(Language::En).line());
    }

    #[divan::bench(args = ALL)]
    fn explain_short(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.explain(Language::En).short());
    }

    #[divan::bench(args = ALL)]
    fn explain_full(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.explain(Language::En).to_string());
    }

    /// Nothing but its words: what has been read off is kept.
    #[divan::bench(args = ALL)]
    fn explain_full_again(bencher: Bencher<'_, '_>, of: Of) {
        let prepared = of.prepared();
        let decision = prepared.decide(&[]);
        let explanation = decision.explain(Language::En);
        bencher.bench_local(|| black_box(&explanation).to_string());
    }

    #[divan::bench(args = ALL)]
    fn compact_record(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.compact_record());
    }

    #[divan::bench(args = ALL)]
    fn record(bencher: Bencher<'_, '_>, of: Of) {
        read_off(bencher, of, |decision| decision.record());
    }
}

/// The most open question there is: a provision of which nothing else is said, and
/// nothing presumed, as at the start of an interview.
mod interview {
    use super::*;

    fn prepared() -> Prepared {
        let date = Edition::Y2024.since();
        let mut case = Case::new(date, Handling::Provision, "customers");
        case.presume = Presume::Nothing;
        COMPILED.prepare(&case).unwrap()
    }

    #[divan::bench]
    fn decided(bencher: Bencher<'_, '_>) {
        let prepared = prepared();
        bencher.bench_local(|| black_box(&prepared).decide(black_box(&[])).verdict());
    }

    #[divan::bench(sample_count = 3, sample_size = 1)]
    fn missing(bencher: Bencher<'_, '_>) {
        let prepared = prepared();
        let decision = prepared.decide(&[]);
        bencher.bench_local(|| black_box(&decision).missing().count());
    }

    #[divan::bench(sample_count = 3, sample_size = 1)]
    fn next_question(bencher: Bencher<'_, '_>) {
        let prepared = prepared();
        let decision = prepared.decide(&[]);
        bencher.bench_local(|| black_box(&decision).next_question());
    }
}

/// The consents of one principal after the other.
mod consents {
    use appi::Consent;
    use appi::case::{ConsentKind, Expression, Shown};
    use appi::vocabulary::Country;

    use super::*;

    /// How many a principal has.
    const COUNTS: [usize; 6] = [0, 1, 2, 3, 4, 5];

    /// A history: an older general consent, one limited in every way, one withdrawn, one implied.
    fn of(count: usize) -> Vec<Consent> {
        let of_all = |id: &str, given: &str| {
            let to = [ConsentKind::Provision, ConsentKind::ForeignProvision];
            let mut consent = Consent::new(to, Expression::Tick);
            consent.id = Some(id.into());
            consent.given = Some(given.parse().unwrap());
            consent.identity_confirmed = Answer::Yes;
            consent.shown = Some(vec![Shown::Country, Shown::Regime, Shown::Measures]);
            consent
        };
        let limited = |id: &str, given: &str| {
            let mut consent = of_all(id, given);
            consent.recipients = Some(vec!["any-shown".into()]);
            consent.items = Some(vec!["name".into(), "email".into(), "telephone".into()]);
            consent.purposes = Some(vec!["invoicing".into()]);
            consent.countries = Some(vec!["JP".parse::<Country>().unwrap()]);
            consent
        };
        let mut implied = of_all("visit-77", "2026-01-15");
        implied.expressed = Expression::ByUse;
        let mut withdrawn = limited("form-1002", "2025-06-01");
        withdrawn.withdrawn = Some("2026-02-01".parse().unwrap());
        let of_today = limited("form-2310", "2026-04-01");
        let general = of_all("form-0001", "2024-04-01");
        let other = limited("form-3555", "2026-06-01");
        [of_today, withdrawn, implied, general, other].into_iter().take(count).collect()
    }

    /// Read to bits.
    #[divan::bench(args = COUNTS)]
    fn read(bencher: Bencher<'_, '_>, count: usize) {
        let (prepared, consents) = (Of::UsVendor.prepared(), of(count));
        bencher.bench_local(|| black_box(&prepared).consents(black_box(&consents)).unwrap());
    }

    /// Read, and decided on.
    #[divan::bench(args = COUNTS)]
    fn decided(bencher: Bencher<'_, '_>, count: usize) {
        let (prepared, consents) = (Of::UsVendor.prepared(), of(count));
        bencher.bench_local(|| {
            let on_record = black_box(&prepared).consents(black_box(&consents)).unwrap();
            prepared.decide_on(&on_record, &[]).verdict()
        });
    }

    /// One principal more among many.
    #[divan::bench(args = COUNTS)]
    fn decided_among_many(bencher: Bencher<'_, '_>, count: usize) {
        let (prepared, consents) = (Of::UsVendor.prepared(), of(count));
        let same = std::iter::repeat(consents.as_slice());
        let mut all = prepared.decide_all(same, |consents| (consents, &[]));
        bencher.bench_local(|| all.next().unwrap().unwrap().verdict());
    }
}

/// The exact difference, over everything that the documents declare.
mod difference {
    use appi::difference::{Difference, Scope};

    use super::*;

    fn between(old: &CompiledPolicy, new: &CompiledPolicy) -> Difference {
        black_box(old).difference(black_box(new), &Scope::default()).unwrap()
    }

    /// A revision that gives up one promise.
    #[divan::bench]
    fn of_a_revision(bencher: Bencher<'_, '_>) {
        let mut revised = POLICY.clone();
        revised.promises.retain(|promise| *promise.clause.first() != "C13");
        for promise in &mut revised.promises {
            promise.overrides.retain(|clause| *clause != "C13");
        }
        let revised = compile(&revised);
        bencher.bench_local(|| between(&COMPILED, &revised).rows().len());
    }

    /// One policy under two editions.
    #[divan::bench(args = [Edition::Y2023, Edition::Y2022])]
    fn of_an_edition_and_the_next(bencher: Bencher<'_, '_>, old: Edition) {
        let next = Edition::ALL.into_iter().find(|one| *one > old).unwrap();
        let [old, new] = [old, next].map(|edition| POLICY.compile(edition).unwrap());
        bencher.bench_local(|| between(&old, &new).rows().len());
    }
}
