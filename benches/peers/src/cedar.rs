//! Cedar: prohibitions are `forbid`, and each duty a `permit` with an annotation, so that what
//! determines a decision tells both.

use std::collections::HashMap;
use std::str::FromStr;
use std::time::{Duration, Instant};

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, PolicyId, PolicySet, Request, Response,
};

use crate::engine::{Engine, Tells};
use crate::questions::{Answer, Question, is_specified, purpose};

/// How the purposes are told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Idiom {
    /// A policy for each purpose that is not specified.
    PolicyPerPurpose,
    /// Few policies, and an attribute of each purpose.
    Attributes,
}

const FEW: &str = r#"
@rule("third-party-provision")
forbid(principal, action, resource)
when { !(context.abroad && !context.equivalent) }
unless {
  context.consent || context.law || (context.abroad && context.consent_abroad) ||
  (context.entrustee && context.within_task && SPECIFIED)
};
@rule("foreign-provision")
forbid(principal, action, resource)
when { context.abroad && !context.equivalent }
unless { context.consent_abroad || context.law };
@rule("policy")
forbid(principal, action, resource)
unless {
  context.consent || context.consent_abroad || context.law ||
  (context.entrustee && context.within_task && SPECIFIED)
};
permit(principal, action, resource);
@duty("supervise-entrustee")
permit(principal, action, resource) when { context.entrustee };
@duty("ensure-foreign-measures")
permit(principal, action, resource)
when { context.abroad && context.equivalent && !context.consent_abroad && !context.law };
@duty("record-provision")
permit(principal, action, resource)
when { !context.law }
unless {
  context.entrustee && context.within_task && SPECIFIED && !(context.abroad && !context.equivalent)
};
@duty("keep-record")
permit(principal, action, resource)
when { !context.law }
unless {
  context.entrustee && context.within_task && SPECIFIED && !(context.abroad && !context.equivalent)
};
"#;

const COVERED: &str =
    "unless { context.law || context.consent || (context.abroad && context.consent_abroad) }";

fn policies(idiom: Idiom, purposes: usize) -> String {
    let (mut text, specified) = match idiom {
        Idiom::Attributes => {
            let limit = format!(
                "@rule(\"purpose-limit\")\nforbid(principal, action, resource) when {{ !resource.specified }} {COVERED};\n"
            );
            (limit, "resource.specified")
        }
        Idiom::PolicyPerPurpose => {
            let each = (0..purposes).filter(|at| !is_specified(*at)).map(|at| {
                let one = purpose(at);
                format!(
                    "@rule(\"purpose-limit\")\nforbid(principal, action, resource == Purpose::\"{one}\") {COVERED};\n"
                )
            });
            (each.collect(), "resource in Purposes::\"specified\"")
        }
    };
    text.push_str(&FEW.replace("SPECIFIED", specified));
    text
}

fn entities(idiom: Idiom, purposes: usize) -> String {
    let each = (0..purposes).map(|at| {
        let is = is_specified(at);
        let (attributes, parents) = match idiom {
            Idiom::Attributes => (serde_json::json!({ "specified": is }), serde_json::json!([])),
            Idiom::PolicyPerPurpose if is => (
                serde_json::json!({}),
                serde_json::json!([{ "type": "Purposes", "id": "specified" }]),
            ),
            Idiom::PolicyPerPurpose => (serde_json::json!({}), serde_json::json!([])),
        };
        serde_json::json!({
            "uid": { "type": "Purpose", "id": purpose(at) },
            "attrs": attributes,
            "parents": parents,
        })
    });
    serde_json::Value::Array(each.collect()).to_string()
}

/// What a policy stands for.
#[derive(Clone, Copy)]
enum Meaning {
    Rule(&'static str),
    Duty(&'static str),
}

pub(crate) struct Cedar {
    idiom: Idiom,
    load: Duration,
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
    requests: Vec<Request>,
    meanings: HashMap<PolicyId, Meaning>,
}

impl Cedar {
    pub(crate) fn new(idiom: Idiom, purposes: usize, questions: &[Question]) -> Self {
        let (text, declared) = (policies(idiom, purposes), entities(idiom, purposes));
        let began = Instant::now();
        let policies = PolicySet::from_str(&text).unwrap();
        let entities = Entities::from_json_str(&declared, None).unwrap();
        let load = began.elapsed();
        let mut meanings = HashMap::new();
        for policy in policies.policies() {
            let told = |key: &str| policy.annotation(key).map(|id| &*id.to_owned().leak());
            let rule = told("rule").map(Meaning::Rule);
            if let Some(meaning) = rule.or_else(|| told("duty").map(Meaning::Duty)) {
                meanings.insert(policy.id().clone(), meaning);
            }
        }
        let requests = questions.iter().map(request).collect();
        let authorizer = Authorizer::new();
        Self { idiom, load, authorizer, policies, entities, requests, meanings }
    }

    fn response(&self, at: usize) -> Response {
        self.authorizer.is_authorized(&self.requests[at], &self.policies, &self.entities)
    }
}

fn request(one: &Question) -> Request {
    let mut context = one.json();
    context.as_object_mut().unwrap().remove("purpose");
    let uid = |text: String| EntityUid::from_str(&text).unwrap();
    Request::new(
        uid("Operator::\"us\"".to_owned()),
        uid("Action::\"provide\"".to_owned()),
        uid(format!("Purpose::\"{}\"", one.purpose())),
        Context::from_json_value(context, None).unwrap(),
        None,
    )
    .unwrap()
}

impl Engine for Cedar {
    fn name(&self) -> &'static str {
        match self.idiom {
            Idiom::PolicyPerPurpose => "Cedar 4.14.1, a policy for each purpose",
            Idiom::Attributes => "Cedar 4.14.1, attributes",
        }
    }

    fn tells(&self) -> Tells {
        Tells::ReasonsAndDuties
    }

    fn load(&self) -> Duration {
        self.load
    }

    fn answer(&mut self, at: usize) -> Answer {
        let response = self.response(at);
        assert_eq!(response.diagnostics().errors().count(), 0);
        let prohibited = response.decision() == Decision::Deny;
        let mut answer = Answer { prohibited, ..Answer::default() };
        for id in response.diagnostics().reason() {
            match self.meanings.get(id) {
                Some(Meaning::Rule(rule)) => answer.reason(rule),
                Some(Meaning::Duty(duty)) => answer.duty(duty),
                None => {}
            }
        }
        answer
    }

    fn decide(&mut self, at: usize) -> usize {
        let response = self.response(at);
        usize::from(response.decision() == Decision::Allow)
            + response.diagnostics().reason().count()
    }
}
