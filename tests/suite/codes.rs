//! `docs/CODES.md`: every id that a document or a decision uses, with its words.

use std::fmt::Write as _;

use appi::Language::{self, En, Ja};
use appi::case::{ConsentKind, Expression, Shown};
use appi::decision::{Bearing, FactOrigin, Reservation, StepKind};
use appi::explain::{FactState, Next, PresumptionKind, WarningCode};
use appi::fact::{Question, Role, Silence};
use appi::law::Timing;
use appi::policy::{
    DefinedWord, DefinitionElement, Direction, DisclosureMethod, EntrustmentCondition,
    ForeignGround, ForeignInformation, OtherLaw, Preset, ProcessedKind, ProcessedStatement,
    PurposeNotice, SecurityAspect, Severity, StatementKind,
};
use appi::register::{CheckedMatter, ContractTerm, EntryKind, SystemMeans, Unheard};
use appi::review::Code;
use appi::vocabulary::{Channel, InformationKind, Relation, RequestKind, Source};
use appi::{Answer, Duty, Edition, Fact, Handling, Norm};

use crate::{COMMAND, generated};

const FACTS: &str = include_str!("../../src/fact/list.rs");
const NORMS: &str = include_str!("../../src/norm/list.rs");
const FINDINGS: &str = include_str!("../../src/review/list.rs");

const HEAD: &str = "\
# Codes コード一覧

Every id that a document, a decision or a finding uses, with its words. Ids are stable; a renamed one goes on being
read.

文書、判定及び指摘に用いる識別子の一覧です。識別子は変更しません(改名した場合も旧識別子を引き続き読み込みます)。

A test writes this file from the lists of the crate, and fails where they differ from it:

";

const LEGEND: &str = "\
*Silence*: what it means that nobody answers. *asked*: it stays unknown. *presumed no*: it is taken not to be so, and
the decision says that. *Role*: a *measure* is what the operator can bring about, a *circumstance* is for a person to
state, what is *established* is read off policy and case. Facts are the keys of `[facts]`; so are the values of kind,
relation, source and request, as `kind-statistics`. *Examples* are the Commission's, restated: `GL` is the general part
of its guidelines (June 2025), `GF` that on provision to a third party in a foreign country (April 2025), `GP` that on
processed information (December 2024), with section and number.

*Silence*(沈黙の意味):*asked* は確認を要する(不明のまま)、*presumed no* は「いいえ」と推定し判定に示すことを表します。
*Role*(性質):*measure* は事業者の講じ得る措置、*circumstance* は人の述べる事情、*established* はポリシーと事案から
読み取られるものです。*Example*(事例)は個人情報保護委員会のガイドラインの事例を要約したもので、`GL` は通則編(令和7年6月)、
`GF` は外国にある第三者への提供編(令和7年4月)、`GP` は仮名加工情報・匿名加工情報編(令和6年12月)の節及び番号を示します。
";

const PLACES: &str = "\
Where the norm stands in each edition; `-` where it is not in force. A bare number is an article of the Act.

各版における条項号です。`-` はその版では効力がないことを、番号のみのものは法の条項号を表します。
";

/// A page under construction, with its table of contents.
#[derive(Default)]
struct Page {
    contents: String,
    body: String,
}

impl Page {
    fn heading(&mut self, en: &str, ja: &str) {
        let anchor = format!("{en} {ja}").to_lowercase();
        let anchor: String = anchor
            .chars()
            .filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-')
            .map(|c| if c == ' ' { '-' } else { c })
            .collect();
        writeln!(self.contents, "- [{en} {ja}](#{anchor})").unwrap();
        write!(self.body, "\n## {en} {ja}\n").unwrap();
    }

    fn text(&mut self, text: &str) {
        write!(self.body, "\n{text}").unwrap();
    }

    fn table(&mut self, columns: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        let rule = vec!["---".to_owned(); columns.len()];
        let head = columns.iter().map(|column| (*column).to_owned()).collect();
        self.body.push('\n');
        for row in [head, rule].into_iter().chain(rows) {
            let row: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
            writeln!(self.body, "| {} |", row.join(" | ")).unwrap();
        }
    }

    /// The examples of facts, those of the guidelines and ours.
    fn examples(&mut self, facts: impl Iterator<Item = Fact>) {
        let rows = facts.flat_map(|fact| {
            let help = Question::Fact(fact).help().unwrap();
            help.examples().map(move |example| {
                let answer = match example.answer() {
                    Answer::Yes => "yes",
                    Answer::No => "no",
                    Answer::Unknown => "unknown",
                };
                let [en, ja] = both(|language| example.in_language(language).to_owned());
                let at = match example.is_ours() {
                    true => format!("ours; {}", example.at()),
                    false => example.at().to_owned(),
                };
                vec![code(&fact.to_string()), answer.to_owned(), en, ja, at]
            })
        });
        let mut rows = rows.peekable();
        if rows.peek().is_some() {
            self.table(&["Id", "Answer", "Example", "事例", "At"], rows);
        }
    }

    /// A list in the groups of its source.
    fn grouped<T: Copy>(
        &mut self,
        source: &str,
        list: &[T],
        id: impl Fn(T) -> &'static str,
        columns: &[&str],
        row: impl Fn(T) -> Vec<String>,
    ) {
        for (heading, group) in groups(source, list, id) {
            write!(self.body, "\n### {heading}\n").unwrap();
            self.table(columns, group.into_iter().map(&row));
        }
    }
}

/// The entries of a list under the headings, `// ── … ──`, that its source gives them.
fn groups<T: Copy>(
    source: &str,
    list: &[T],
    id: impl Fn(T) -> &'static str,
) -> Vec<(String, Vec<T>)> {
    let mut found: Vec<(String, Vec<T>)> = Vec::new();
    for line in source.lines().map(str::trim) {
        if let Some(heading) = line.strip_prefix("// ── ") {
            found.push((heading.trim_end_matches(['─', ' ']).to_owned(), Vec::new()));
        } else if let Some((_, rest)) = line.split_once(" = \"")
            && let Some((name, _)) = rest.split_once('"')
            && let Some((_, group)) = found.last_mut()
        {
            group.extend(list.iter().copied().filter(|one| id(*one) == name));
        }
    }
    let count: usize = found.iter().map(|(_, group)| group.len()).sum();
    assert_eq!(count, list.len(), "every entry stands under one heading");
    found
}

fn code(id: &str) -> String {
    format!("`{id}`")
}

fn both(text: impl Fn(Language) -> String) -> [String; 2] {
    [text(En), text(Ja)]
}

fn facts(page: &mut Page) {
    page.heading("Facts", "事実");
    page.text(LEGEND);
    let columns = ["Id", "Question", "問い", "Silence", "Role"];
    let row = |fact: Fact| {
        let older = fact.aliases().iter().map(|id| format!(" (was `{id}`)"));
        let id = format!("`{}`{}", fact.id(), older.collect::<String>());
        let [en, ja] = both(|language| fact.question(language).unwrap_or_default().to_owned());
        let silence = match fact.silence() {
            Silence::Asked => "asked",
            Silence::PresumedNo => "presumed no",
        };
        let role = match fact.role() {
            Role::Measure => "measure",
            Role::Circumstance => "circumstance",
            Role::Established => "established",
        };
        vec![id, en, ja, silence.to_owned(), role.to_owned()]
    };
    for (heading, group) in groups(FACTS, Fact::ACT, Fact::id) {
        page.text(&format!("### {heading}\n"));
        page.table(&columns, group.iter().copied().map(row));
        page.examples(group.into_iter());
    }
    let keys = [Question::Kind, Question::Relation, Question::Source, Question::Request];
    page.text("### Questions about keys / 欄についての問い\n");
    page.table(
        &["Id", "Question", "問い"],
        keys.map(|question| {
            let [en, ja] =
                both(|language| question.in_language(language).unwrap_or_default().to_owned());
            vec![code(question.id().unwrap()), en, ja]
        }),
    );
    let keys = InformationKind::ALL.iter().copied().map(Fact::Kind);
    let keys = keys.chain(Relation::ALL.iter().copied().map(Fact::Relation));
    let keys = keys.chain(Source::ALL.iter().copied().map(Fact::Source));
    let keys = keys.chain(RequestKind::ALL.iter().copied().map(Fact::Request));
    page.examples(keys.chain(Handling::ALL.iter().copied().map(Fact::Handling)));
}

/// The place of a norm in an edition, shortly.
fn place(norm: Norm, edition: Edition) -> String {
    let Some(citation) = norm.citation(edition) else { return "-".to_owned() };
    let text = citation.to_string();
    for (long, short) in [
        ("APPI Order Art. ", "Order "),
        ("APPI Rules Art. ", "Rules "),
        ("APPI Art. ", ""),
        ("Act No. 65 of 2015, Suppl. Art. ", "2015 Suppl. "),
        ("Act No. 44 of 2020, Suppl. Art. ", "2020 Suppl. "),
    ] {
        if let Some(rest) = text.strip_prefix(long) {
            return format!("{short}{rest}");
        }
    }
    text
}

fn norms(page: &mut Page) {
    page.heading("Norms", "規範");
    page.text(PLACES);
    let editions = Edition::ALL.map(Edition::id);
    let columns: Vec<&str> =
        ["Id", "Norm", "規範"].into_iter().chain(editions.iter().copied()).collect();
    page.grouped(NORMS, Norm::ALL, Norm::id, &columns, |norm| {
        let words = both(|language| norm.title(language).to_owned());
        let places = Edition::ALL.map(|edition| place(norm, edition));
        [code(norm.id())].into_iter().chain(words).chain(places).collect()
    });
}

fn duties(page: &mut Page) {
    page.heading("Duties", "義務");
    page.table(
        &["Id", "Norm 規範", "What is to be done", "内容", "When", "時期"],
        Duty::ALL.iter().map(|duty| {
            let [en, ja] = both(|language| duty.in_language(language).to_owned());
            let [when, timing] = both(|language| duty.timing().in_language(language).to_owned());
            vec![code(duty.id()), code(duty.norm().id()), en, ja, when, timing]
        }),
    );
}

fn findings(page: &mut Page) {
    page.heading("Findings", "指摘");
    let columns = ["Id", "Severity", "重要度", "Finding", "指摘"];
    page.grouped(FINDINGS, Code::ALL, Code::id, &columns, |one| {
        let [severity, grave] = both(|language| one.severity().name(language).to_owned());
        let [en, ja] = both(|language| one.title(language).to_owned());
        vec![code(one.id()), severity, grave, en, ja]
    });
}

macro_rules! words {
    ($page:ident: $( $name:ident, $en:literal, $ja:literal; )+) => {
        $(
            $page.heading($en, $ja);
            $page.table(&["Id", "English", "日本語"], $name::ALL.iter().map(|one| {
                let [en, ja] = both(|language| one.name(language).to_owned());
                vec![code(one.id()), en, ja]
            }));
        )+
    };
}

fn page() -> String {
    let mut page = Page::default();
    facts(&mut page);
    norms(&mut page);
    duties(&mut page);
    findings(&mut page);
    words! { page:
        Handling, "Handlings", "取扱い";
        InformationKind, "Kinds of information", "情報の種類";
        Relation, "Relations of the recipient", "提供先との関係";
        Source, "Sources", "取得元";
        RequestKind, "Requests", "請求の種類";
        Channel, "Ways of contact", "連絡の方法";
        ConsentKind, "What a consent is to", "同意の対象";
        Expression, "How a consent is expressed", "同意の方法";
        Shown, "What was shown before a consent", "同意に先立つ情報提供の内容";
        EntrustmentCondition, "Conditions of entrustment", "委託の条件";
        DefinedWord, "Defined words", "定義される語";
        DefinitionElement, "Elements of definitions", "定義の要素";
        ForeignGround, "Grounds for provision abroad", "外国にある第三者への提供の根拠";
        ForeignInformation, "Information on provision abroad", "外国にある第三者への提供に係る情報";
        SecurityAspect, "Security measures", "安全管理措置の区分";
        DisclosureMethod, "Methods of disclosure", "開示の方法";
        PurposeNotice, "Notices of purpose", "利用目的の知らせ方";
        ProcessedKind, "Kinds of processed information", "加工情報の種類";
        ProcessedStatement, "Statements on processed information", "加工情報についての記載事項";
        Direction, "Receipt or provision", "受領又は提供";
        StatementKind, "Statements", "記載の内容";
        Preset, "Standard clauses that can be ticked", "選択することのできる定型条項";
        ContractTerm, "Terms of contracts", "契約条項";
        CheckedMatter, "What is checked at a recipient", "確認事項";
        SystemMeans, "Means of an equivalent system", "基準適合体制の方法";
        EntryKind, "Entries of the register", "台帳の項目";
        Unheard, "Why an entry does not count", "台帳の項目を考慮しない理由";
        FactOrigin, "Origins of facts", "事実の出所";
        Reservation, "Reservations", "留保";
        Next, "What to do now", "次に行うこと";
        FactState, "States of elements", "要件の充足";
        StepKind, "Measures of remedies", "措置の種類";
        Bearing, "How a clause bears on a question", "検討の理由";
        PresumptionKind, "Kinds of presumption", "前提の種類";
        WarningCode, "Warnings", "留意事項";
        Severity, "Severities", "重要度";
    }
    page.heading("Other law", "他の法令");
    page.table(
        &["Id", "English", "日本語"],
        OtherLaw::ALL.iter().map(|one| {
            let [en, ja] = both(|language| one.in_language(language).to_owned());
            vec![code(one.id()), en, ja]
        }),
    );
    page.heading("When a duty is to be performed", "履行の時期");
    page.table(
        &["Id", "English", "日本語"],
        Timing::ALL.iter().map(|one| {
            let [en, ja] = both(|language| one.in_language(language).to_owned());
            vec![code(one.id()), en, ja]
        }),
    );
    format!("{HEAD}```sh\n{COMMAND}\n```\n\n{}{}", page.contents, page.body)
}

#[test]
fn the_list_of_codes_is_what_the_crate_says() {
    generated::is("docs/CODES.md", &page());
}
