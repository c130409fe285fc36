//! The few keys of a case, asked for.

use std::io::BufRead;

use appi::case::{Case, CasePurpose, CaseRecipient, DescribedRecipient};
use appi::vocabulary::Country;
use appi::{Day, Handling, Language, Policy};

use crate::ask::Talk;
use crate::failure::Failure;

/// The case that somebody describes.
pub(crate) fn ask<R: BufRead>(
    talk: &mut Talk<R>,
    policy: &Policy,
    day: Day,
) -> Result<Case, Failure> {
    let out = talk.out;
    let language = out.language;
    let handlings = Handling::ALL.iter();
    let handlings: Vec<_> =
        handlings.map(|one| (one.to_string(), one.name(language).to_owned())).collect();
    let question =
        out.say("What is to be done with the information?", "情報をどのように取り扱いますか。");
    let handling = talk.one_of(question, &handlings).and_then(|at| Handling::ALL.get(at).copied());
    let handling = handling.ok_or_else(ended)?;

    let datasets = policy.datasets.iter();
    let datasets: Vec<_> =
        datasets.map(|one| named(&one.id, one.name.in_language(language))).collect();
    if datasets.is_empty() {
        return Err(Failure::about(
            "datasets",
            [
                "the policy has no dataset: nothing can be asked about".to_owned(),
                "ポリシーにデータセットがないため、判定の対象がありません。".to_owned(),
            ],
        ));
    }
    let question = out.say("Which information?", "どの情報ですか。");
    let dataset = talk.one_of(question, &datasets).and_then(|at| policy.datasets.get(at));
    let dataset = dataset.ok_or_else(ended)?;
    let mut case = Case::new(day, handling, dataset.id.as_str());

    let held = policy.purposes.iter().filter(|one| dataset.purposes.contains(&one.id));
    let purposes: Vec<_> =
        held.clone().map(|one| named(&one.id, one.says.in_language(language))).collect();
    let another = out.say("another purpose, or none", "その他の目的又は目的なし");
    let listed: Vec<_> =
        purposes.iter().cloned().chain([("-".to_owned(), another.to_owned())]).collect();
    let question = out.say("For which purpose?", "どの目的のためですか。");
    let purpose = talk.one_of(question, &listed).ok_or_else(ended)?;
    case.purpose = match held.clone().nth(purpose) {
        Some(purpose) => Some(CasePurpose::Declared(purpose.id.clone())),
        None => {
            let question = out.say(
                "Which purpose, in your words? (nothing: none)",
                "目的を記入してください（なければ空欄）。",
            );
            let text = talk.words(question).ok_or_else(ended)?;
            Some(text).filter(|text| !text.is_empty()).map(|text| CasePurpose::Free { text })
        }
    };
    if handling == Handling::Provision {
        case.recipient = recipient(talk, policy, language)?;
    }
    Ok(case)
}

fn recipient<R: BufRead>(
    talk: &mut Talk<R>,
    policy: &Policy,
    language: Language,
) -> Result<Option<CaseRecipient>, Failure> {
    let out = talk.out;
    let recipients = policy.recipients.iter();
    let recipients = recipients.map(|one| named(&one.id, one.name.in_language(language)));
    let another = out.say("somebody else", "その他の者");
    let all: Vec<_> = recipients.chain([("-".to_owned(), another.to_owned())]).collect();
    let question = out.say("To whom?", "誰に提供しますか。");
    let at = talk.one_of(question, &all).ok_or_else(ended)?;
    if let Some(recipient) = policy.recipients.get(at) {
        return Ok(Some(CaseRecipient::Declared(recipient.id.clone())));
    }
    let question = out.say("What is the name?", "名称を記入してください。");
    let name = talk.words(question).ok_or_else(ended)?;
    let name = if name.is_empty() { another.to_owned() } else { name };
    let question = out.say(
        "In which country? (two letters, as JP or US; nothing: not known)",
        "所在国を記入してください（JP、US等の2文字。不明であれば空欄）。",
    );
    let country = loop {
        let word = talk.words(question).ok_or_else(ended)?;
        if word.is_empty() {
            break None;
        }
        match word.parse::<Country>() {
            Ok(country) => break Some(country),
            Err(error) => out.aside(error.in_language(language)),
        }
    };
    let described =
        DescribedRecipient { name: Some(name), country, ..DescribedRecipient::default() };
    Ok(Some(CaseRecipient::Described(described)))
}

fn named(id: &appi::Id, name: &str) -> (String, String) {
    (id.to_string(), name.to_owned())
}

fn ended() -> Failure {
    Failure::about(
        "case",
        [
            "the answers ended before the case was described".to_owned(),
            "事案の記入が終わる前に入力が終了しました。".to_owned(),
        ],
    )
}
