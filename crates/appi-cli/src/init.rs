//! `appi init`: the beginning of a policy document.

use std::io::IsTerminal as _;

use appi::Policy;
use appi::skeleton::Skeleton;

use crate::Status;
use crate::arguments::Init;
use crate::ask::Talk;
use crate::failure::Failure;
use crate::input::Document;
use crate::output::{Out, write_new};

const STARTER: &str = include_str!("../../../examples/policies/starter.toml");
const COMPLETE: &str = include_str!("../../../examples/policies/complete.toml");

pub(crate) fn run(wanted: &Init, out: Out) -> Result<Status, Failure> {
    let text = match (&wanted.from, wanted.template.as_deref()) {
        (Some(path), _) => Skeleton::of(&Document::open(path)?.text).to_string(),
        (None, Some("complete")) => template(COMPLETE),
        (None, Some(_)) => template(STARTER),
        (None, None) if wanted.ask || std::io::stdin().is_terminal() => {
            asked(&mut Talk::new(std::io::stdin().lock(), out))
        }
        (None, None) => template(STARTER),
    };
    // What is written is a document without a fault.
    let document = Document { name: "init".to_owned(), text };
    let policy: Policy = document.read()?;
    policy.check().map_err(|faults| document.faults(faults))?;
    let text = if out.json {
        let json = serde_json::to_string_pretty(&policy);
        json.map_err(|error| Failure::about("init", [error.to_string(), error.to_string()]))? + "\n"
    } else {
        document.text
    };
    let Some(path) = &wanted.out else {
        out.line(text.trim_end())?;
        return Ok(Status::Well);
    };
    write_new(path, &text)?;
    out.aside(out.say(
        format!("{path} is written. Next: `appi review {path}` lists what it does not say yet."),
        format!("{path}を作成しました。`appi review {path}`で、未記載の事項を確認できます。"),
    ));
    Ok(Status::Well)
}

/// A template without the line that says where its schema is in the repository.
fn template(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("#:schema"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// A document with what somebody answers; what is left empty stays out.
fn asked<R: std::io::BufRead>(talk: &mut Talk<R>) -> String {
    let out = talk.out;
    let mut ask = |question| talk.words(question).unwrap_or_default();
    let name = ask(out.say("Name of the operator?", "事業者の名称を記入してください。"));
    let address =
        ask(out.say("Its address? (nothing: later)", "住所を記入してください（空欄：後で記入）。"));
    let representative = ask(out.say(
        "The name of its representative? (nothing: later)",
        "代表者の氏名を記入してください（空欄：後で記入）。",
    ));
    let contact = ask(out.say(
        "Where are complaints taken? (nothing: later)",
        "苦情の申出先を記入してください（空欄：後で記入）。",
    ));
    let purpose = ask(out.say(
        "What is personal information used for? (one purpose; more can follow)",
        "個人情報の利用目的を一つ記入してください（追加は後で可能）。",
    ));
    let or = |text: String, otherwise: &str| match text.is_empty() {
        true => otherwise.to_owned(),
        false => text,
    };
    let name = or(name, out.say("Example Shop Ltd.", "株式会社例示"));
    let purpose = or(purpose, out.say("delivering orders", "ご注文の商品の配送"));
    let mut operator = vec![format!("name = {}", quoted(&name))];
    let more = [("address", address), ("representative", representative)];
    let more = more.iter().filter(|(_, text)| !text.is_empty());
    operator.extend(more.map(|(key, text)| format!("{key} = {}", quoted(text))));
    let title = out.say("Privacy policy", "プライバシーポリシー");
    let used = out.say(
        format!("We use personal information for this purpose: {purpose}"),
        format!("当社は、個人情報を次の目的のために利用します。（1）{purpose}"),
    );
    let provided = out.say(
        "No third party receives it without consent, except as the Act allows.",
        "法令に基づく場合等、個人情報保護法の認める場合を除き、本人の同意なく第三者に提供しません。",
    );
    let complaints = match contact.is_empty() {
        true => String::new(),
        false => {
            let says = out.say(
                format!("Complaints are taken here: {contact}"),
                format!("個人情報の取扱いに関する苦情の申出先は、次のとおりです。{contact}"),
            );
            format!(
                "  {{ id = \"3\", at = \"3\", says = {}, parts = {{ complaints = {{ contact = {} }} }} }},\n",
                quoted(&says),
                quoted(&contact)
            )
        }
    };
    let (item, dataset) = (out.say("name", "氏名"), out.say("customers", "顧客情報"));
    format!(
        "format = 1\nid = \"policy\"\ntitle = {}\nlanguage = \"{}\"\noperator = {{ {} }}\nclauses = [\n  \
         {{ id = \"1\", at = \"1\", says = {} }},\n  {{ id = \"2\", at = \"2\", says = {} }},\n{complaints}]\n\
         items = [{{ id = \"name\", name = {} }}]\n\
         purposes = [{{ id = \"purpose\", clause = \"1\", says = {} }}]\n\
         datasets = [{{ id = \"customers\", name = {}, kind = \"retained-personal-data\", items = [\"name\"], purposes = [\"purpose\"] }}]\n\
         promises = [{{ clause = \"2\", restricts = [\"provision\"], unless = [\n  \
         {{ clause = \"2\", any = [\"consent-to-provision\", \"consent-to-foreign-provision\"] }},\n  \
         {{ clause = \"2\", as-the-act = true }},\n] }}]\n",
        quoted(title),
        out.language.id(),
        operator.join(", "),
        quoted(&used),
        quoted(provided),
        quoted(item),
        quoted(&purpose),
        quoted(dataset),
    )
}

/// A text as a string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
