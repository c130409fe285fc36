//! regorus, by its virtual machine.

use std::time::{Duration, Instant};

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine as Interpreter, Value};

use crate::engine::{Engine, Tells};
use crate::questions::{Answer, Question, is_specified, purpose};

const RULES: &str = r#"
package appi

import rego.v1

specified if data.specified[input.purpose]

task if {
    input.entrustee
    input.within_task
    specified
}

elsewhere if {
    input.abroad
    not input.equivalent
}

covered if input.consent

covered if {
    input.abroad
    input.consent_abroad
}

reasons contains "purpose-limit" if {
    not specified
    not input.law
    not covered
}

reasons contains "third-party-provision" if {
    not elsewhere
    not covered
    not input.law
    not task
}

reasons contains "foreign-provision" if {
    elsewhere
    not input.consent_abroad
    not input.law
}

reasons contains "policy" if {
    not input.consent
    not input.consent_abroad
    not input.law
    not task
}

default allow := false

allow if count(reasons) == 0

duties contains "supervise-entrustee" if {
    allow
    input.entrustee
}

duties contains "ensure-foreign-measures" if {
    allow
    input.abroad
    input.equivalent
    not input.consent_abroad
    not input.law
}

recorded if elsewhere

recorded if not task

duties contains duty if {
    allow
    not input.law
    recorded
    some duty in ["record-provision", "keep-record"]
}

decision := {"allow": allow, "reasons": reasons, "duties": duties}
"#;

pub(crate) struct Rego {
    tells: Tells,
    load: Duration,
    machine: RegoVM,
    inputs: Vec<Value>,
}

impl Rego {
    pub(crate) fn new(tells: Tells, purposes: usize, questions: &[Question]) -> Self {
        let specified = (0..purposes).filter(|at| is_specified(*at));
        let specified: serde_json::Map<_, _> =
            specified.map(|at| (purpose(at), true.into())).collect();
        let data = serde_json::json!({ "specified": specified }).to_string();
        let entry = match tells {
            Tells::Verdict => "data.appi.allow",
            Tells::ReasonsAndDuties => "data.appi.decision",
        };
        let began = Instant::now();
        let mut interpreter = Interpreter::new();
        interpreter.add_policy("appi.rego".to_owned(), RULES.to_owned()).unwrap();
        let data = Value::from_json_str(&data).unwrap();
        interpreter.add_data(data.clone()).unwrap();
        let compiled = interpreter.compile_with_entrypoint(&entry.into()).unwrap();
        let program = Compiler::compile_from_policy(&compiled, &[entry]).unwrap();
        let mut machine = RegoVM::new();
        machine.load_program(program);
        machine.set_data(data).unwrap();
        let load = began.elapsed();
        let input = |one: &Question| Value::from_json_str(&one.json().to_string()).unwrap();
        Self { tells, load, machine, inputs: questions.iter().map(input).collect() }
    }

    fn value(&mut self, at: usize) -> Value {
        self.machine.set_input(self.inputs[at].clone());
        self.machine.execute().unwrap()
    }
}

impl Engine for Rego {
    fn name(&self) -> &'static str {
        "regorus 0.14.1"
    }

    fn tells(&self) -> Tells {
        self.tells
    }

    fn load(&self) -> Duration {
        self.load
    }

    fn answer(&mut self, at: usize) -> Answer {
        let value = self.value(at);
        let allowed = |value: &Value| *value == Value::from(true);
        if self.tells == Tells::Verdict {
            return Answer { prohibited: !allowed(&value), ..Answer::default() };
        }
        let mut answer = Answer { prohibited: !allowed(&value["allow"]), ..Answer::default() };
        let ids = |of: &Value| -> Vec<String> {
            of.as_set().unwrap().iter().map(|id| id.as_string().unwrap().to_string()).collect()
        };
        ids(&value["reasons"]).iter().for_each(|id| answer.reason(id));
        ids(&value["duties"]).iter().for_each(|id| answer.duty(id));
        answer
    }

    fn decide(&mut self, at: usize) -> usize {
        let value = self.value(at);
        match self.tells {
            Tells::Verdict => usize::from(value == Value::from(true)),
            Tells::ReasonsAndDuties => {
                let count = |of: &Value| of.as_set().unwrap().len();
                count(&value["reasons"]) + count(&value["duties"])
            }
        }
    }
}
