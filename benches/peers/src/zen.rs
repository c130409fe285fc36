//! ZEN: a table of the purposes, and after it one of the rules of which every row is collected.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use zen_engine::model::DecisionContent;
use zen_engine::{Decision, DecisionEngine};

use crate::engine::{Engine, Tells};
use crate::questions::{Answer, Question, is_specified, purpose};

const COVERED: &str = "consent or (abroad and consent_abroad)";
const ELSEWHERE: &str = "abroad and not equivalent";
const TASK: &str = "entrustee and within_task and specified";
const ANY_CONSENT: &str = "consent or consent_abroad";

/// The columns, and what they ask.
const COLUMNS: [&str; 9] = [
    "specified",
    "law",
    COVERED,
    ELSEWHERE,
    TASK,
    ANY_CONSENT,
    "consent_abroad",
    "entrustee",
    "abroad and equivalent",
];

/// The rows: what each column has to be, and what then is told.
const ROWS: [([&str; 9], &str); 9] = [
    (["false", "false", "false", "", "", "", "", "", ""], "purpose-limit"),
    (["", "false", "false", "false", "false", "", "", "", ""], "third-party-provision"),
    (["", "false", "", "true", "", "", "false", "", ""], "foreign-provision"),
    (["", "false", "", "", "false", "false", "", "", ""], "policy"),
    (["", "", "", "", "", "", "", "true", ""], "supervise-entrustee"),
    (["", "false", "", "", "", "", "false", "", "true"], "ensure-foreign-measures"),
    (["", "false", "", "true", "", "", "", "", ""], "record"),
    (["", "false", "", "false", "false", "", "", "", ""], "record"),
    // Else nothing would be told of a question to which no row is.
    (["", "", "", "", "", "", "", "", ""], "asked"),
];

fn graph(purposes: usize) -> Value {
    let mut of_purposes: Vec<Value> = (0..purposes)
        .filter(|at| is_specified(*at))
        .map(|at| json!({ "_id": format!("r{at}"), "i": format!("\"{}\"", purpose(at)), "o": "true" }))
        .collect();
    of_purposes.push(json!({ "_id": "else", "i": "", "o": "false" }));
    let inputs = COLUMNS.iter().enumerate();
    let inputs: Vec<Value> = inputs
        .map(|(at, field)| json!({ "id": format!("c{at}"), "name": field, "field": field }))
        .collect();
    let rules = ROWS.iter().enumerate().map(|(row, (cells, told))| {
        let mut rule = serde_json::Map::new();
        rule.insert("_id".to_owned(), format!("row{row}").into());
        for (at, cell) in cells.iter().enumerate() {
            rule.insert(format!("c{at}"), (*cell).into());
        }
        rule.insert("o".to_owned(), format!("\"{told}\"").into());
        Value::Object(rule)
    });
    let node = |id: &str, kind: &str, content: Value| json!({ "id": id, "name": id, "type": kind, "content": content, "position": { "x": 0, "y": 0 } });
    let table = |hit: &str, inputs: Value, field: &str, rules: Value, through: bool| {
        json!({
            "hitPolicy": hit, "inputs": inputs, "rules": rules, "passThrough": through,
            "outputs": [{ "id": "o", "name": field, "field": field }],
        })
    };
    let purposes = json!([{ "id": "i", "name": "purpose", "field": "purpose" }]);
    let edge = |id: &str, from: &str, to: &str| json!({ "id": id, "sourceId": from, "targetId": to, "type": "edge" });
    json!({
        "nodes": [
            node("in", "inputNode", json!({})),
            node("purposes", "decisionTableNode", table("first", purposes, "specified", of_purposes.into(), true)),
            node("rules", "decisionTableNode", table("collect", inputs.into(), "told", rules.collect(), false)),
            node("out", "outputNode", json!({})),
        ],
        "edges": [edge("a", "in", "purposes"), edge("b", "purposes", "rules"), edge("c", "rules", "out")],
    })
}

pub(crate) struct Zen {
    load: Duration,
    runtime: Runtime,
    decision: Decision,
    questions: Vec<Value>,
}

impl Zen {
    pub(crate) fn new(purposes: usize, questions: &[Question]) -> Self {
        let text = graph(purposes).to_string();
        let began = Instant::now();
        let content: DecisionContent = serde_json::from_str(&text).unwrap();
        let mut decision = DecisionEngine::default().create_decision(content.into());
        decision.compile();
        let load = began.elapsed();
        let runtime = Builder::new_current_thread().build().unwrap();
        Self { load, runtime, decision, questions: questions.iter().map(Question::json).collect() }
    }

    fn told(&self, at: usize) -> Value {
        let asked = self.questions[at].clone().into();
        let response = self.runtime.block_on(self.decision.evaluate(asked));
        response.unwrap_or_else(|error| panic!("{error:?}")).result.to_value()
    }
}

impl Engine for Zen {
    fn name(&self) -> &'static str {
        "zen-engine 0.52.0"
    }

    fn tells(&self) -> Tells {
        Tells::ReasonsAndDuties
    }

    fn load(&self) -> Duration {
        self.load
    }

    fn answer(&mut self, at: usize) -> Answer {
        let told = self.told(at);
        let mut answer = Answer::default();
        for row in told.as_array().unwrap() {
            match row["told"].as_str().unwrap() {
                "record" => {
                    answer.duty("record-provision");
                    answer.duty("keep-record");
                }
                id => {
                    answer.reason(id);
                    answer.duty(id);
                }
            }
        }
        answer.prohibited = answer.reasons != 0;
        if answer.prohibited {
            answer.duties = 0;
        }
        answer
    }

    fn decide(&mut self, at: usize) -> usize {
        self.told(at).as_array().map_or(0, Vec::len)
    }
}
