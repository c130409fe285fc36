//! casbin: a line for each purpose, and the rules as its matcher. It tells no duties, and of a
//! refusal no reason.

use std::time::{Duration, Instant};

use casbin::{CoreApi, DefaultModel, Enforcer, MemoryAdapter, MgmtApi};
use tokio::runtime::Builder;

use crate::engine::{Engine, Tells};
use crate::questions::{Answer, Question, is_specified, purpose};

const MODEL: &str = r#"
[request_definition]
r = purpose, abroad, entrustee, consent, consent_abroad, law, equivalent, within_task

[policy_definition]
p = purpose, specified

[policy_effect]
e = some(where (p.eft == allow))

[matchers]
m = r.purpose == p.purpose && (r.law == "yes" || ((p.specified == "yes" || r.consent == "yes" || (r.abroad == "yes" && r.consent_abroad == "yes")) && ((r.abroad == "yes" && r.equivalent == "no") || r.consent == "yes" || (r.entrustee == "yes" && r.within_task == "yes" && p.specified == "yes") || (r.abroad == "yes" && r.consent_abroad == "yes")) && (r.abroad == "no" || r.equivalent == "yes" || r.consent_abroad == "yes") && (r.consent == "yes" || r.consent_abroad == "yes" || (r.entrustee == "yes" && r.within_task == "yes" && p.specified == "yes"))))
"#;

pub(crate) struct Casbin {
    load: Duration,
    enforcer: Enforcer,
    questions: Vec<[String; 8]>,
}

const fn word(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

impl Casbin {
    pub(crate) fn new(purposes: usize, questions: &[Question]) -> Self {
        let lines = (0..purposes).map(|at| vec![purpose(at), word(is_specified(at)).to_owned()]);
        let lines: Vec<Vec<String>> = lines.collect();
        let runtime = Builder::new_current_thread().build().unwrap();
        let began = Instant::now();
        let enforcer = runtime.block_on(async {
            let model = DefaultModel::from_str(MODEL).await.unwrap();
            let mut enforcer = Enforcer::new(model, MemoryAdapter::default()).await.unwrap();
            enforcer.add_policies(lines).await.unwrap();
            enforcer
        });
        let load = began.elapsed();
        let asked = questions.iter().map(|one| {
            let [a, b, c, d, e, f, g] = one.bits().map(|is| word(is).to_owned());
            [one.purpose(), a, b, c, d, e, f, g]
        });
        Self { load, enforcer, questions: asked.collect() }
    }
}

impl Engine for Casbin {
    fn name(&self) -> &'static str {
        "casbin 2.20.0"
    }

    fn tells(&self) -> Tells {
        Tells::Verdict
    }

    fn load(&self) -> Duration {
        self.load
    }

    fn answer(&mut self, at: usize) -> Answer {
        Answer { prohibited: self.decide(at) == 0, ..Answer::default() }
    }

    fn decide(&mut self, at: usize) -> usize {
        let [a, b, c, d, e, f, g, h] = self.questions[at].each_ref().map(String::as_str);
        usize::from(self.enforcer.enforce((a, b, c, d, e, f, g, h)).unwrap())
    }
}
