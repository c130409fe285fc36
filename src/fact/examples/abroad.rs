//! Provision abroad, and what is told of it: the guidelines on provision abroad, 2, 5 and 6.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::Relation;

examples! {
    NeededForLifeBodyProperty, Yes, "GF 2 note/1",
    "a traveller covered by travel insurance has an accident in a remote place abroad and needs help at once from the insurer's local agent",
    "海外旅行保険の契約者が現地の遠隔地で事故に遭い、保険会社の現地代理人による緊急の対応が必要な場合";
    ConsentDifficult, Yes, "GF 2 note/1",
    "after an accident in a remote place abroad there is no time to ask the insured person before the local agent is informed",
    "海外の遠隔地で事故が起き、現地の代理人に知らせる前に契約者の同意を得るいとまがない場合";
    Relation(Relation::ThirdParty), Yes, "GF 2-2/1.1",
    "the parent company abroad, to its Japanese subsidiary",
    "日本の子会社からみた外国の親会社";
    RecipientOperatesInJapan, Yes, "GF 2-2/2.1",
    "the Tokyo branch of a foreign company, which uses personal information databases for its business there and itself handles the data there",
    "外資系企業の東京支店であって、国内で個人情報データベース等を事業の用に供し、当該個人データも同支店において取り扱うもの";
    Relation(Relation::ThirdParty), Yes, "GF 2-2 note/1",
    "a subsidiary that is a corporation under the law of the country where it works",
    "現地法に基づき法人格を有する海外子会社";
    Relation(Relation::SameEntity), Yes, "GF 2-2 note/2",
    "the company's own office or branch abroad, which is no legal person of its own",
    "別の法人格を持たない自社の海外事業所又は海外支店";
    Relation(Relation::ThirdParty), Yes, "GF 2-2 note/3",
    "the government of a foreign country",
    "外国の政府";
    CountryNamed, Yes, "GF 5-1/1",
    "the name of the country was sent to the principal by e-mail, with the other information, before the consent",
    "同意に先立ち、外国の名称等を電子メールで本人に送った場合";
    CountryNamed, Yes, "GF 5-1/2",
    "a paper with the name of the country and the other information was handed to the principal before the consent",
    "同意に先立ち、外国の名称等を記した書面を本人に手渡した場合";
    MeasuresExplained, Yes, "GF 5-1/3",
    "the recipient's measures were explained to the principal orally before the consent",
    "同意に先立ち、提供先の措置等を口頭で本人に説明した場合";
    RegimeExplained, Yes, "GF 5-1/4",
    "the country's system was described on a site, which the principal was made to read before consenting",
    "外国の制度等の情報をサイトに載せ、同意の前に本人に読ませた場合";
    RegimeExplained, Yes, "GF 5-2/1.1",
    "what the principal is told of the country's system was learnt by asking the recipient",
    "提供先に問い合わせて確かめた外国の制度を本人に伝えた場合";
    RegimeExplained, Yes, "GF 5-2/1.2",
    "what the principal is told of the country's system was read in publications of the authorities of Japan or of that country",
    "我が国又はその国の行政機関等の公表資料で確かめた制度を本人に伝えた場合";
    RegimeExplained, Yes, "GF 5-2/2.1",
    "the principal is told that the European Union has found the country adequate under Article 45 GDPR",
    "提供先の国がGDPR第45条の十分性認定を受けていることを本人に伝えた場合";
    RegimeExplained, Yes, "GF 5-2/2.2",
    "the principal is told that the country takes part in the CBPR system of APEC",
    "提供先の国がAPECのCBPRシステムに加盟していることを本人に伝えた場合";
    RegimeExplained, No, "GF 5-2/3.1",
    "neither was an index of that system told (such as adequacy under the GDPR), nor that the law there does not tie use to purposes specified beforehand",
    "十分性認定等の指標となる情報を伝えず、その国の制度に目的外利用の制限がないことも伝えていない場合";
    RegimeExplained, Yes, "GF 5-2/3.2",
    "the principal is told that the law there gives no right to disclosure",
    "その国の制度では開示を請求する権利が認められないことを本人に伝えた場合";
    RegimeExplained, No, "GF 5-2/4.1",
    "the principal is not told that companies there must widely help the government to gather information",
    "政府の情報収集への広い協力義務により、政府が事業者の個人情報を広く集め得ることを本人に伝えていない場合";
    RegimeExplained, Yes, "GF 5-2/4.2",
    "the principal is told that information must be stored within that country, so that requests to erase it may fail",
    "国内保存の義務があり、消去の請求に応じられないおそれがあることを本人に伝えた場合";
    MeasuresExplained, Yes, "GF 5-2/5.1",
    "the principal is told that the recipient does about what the Act asks for, except that it does not notify or publish its purposes",
    "提供先の措置はおおむね我が国と同じ水準であるが、利用目的の通知や公表はされないことを本人に伝えた場合";
    CountryUnidentifiable, Yes, "GF 5-3-1/1.1",
    "when the subjects of a trial consent, the drug maker does not know yet in which countries it will apply for approval",
    "治験の被験者の同意を得る時点で、どの国の当局に承認を申請するかが決まっていない場合";
    CountryUnidentifiable, Yes, "GF 5-3-1/1.2",
    "when the customer consents, the insurer does not know yet with which company abroad it will reinsure the risk",
    "保険の引受けの時点で、どの国の再保険会社に再保険を行うかが決まっていない場合";
    SubstituteInformationGiven, Yes, "GF 5-3-1 note/1",
    "the range of countries, which is fixed, was told",
    "具体的に定まっている移転先の国の範囲を伝えた場合";
    SubstituteInformationGiven, No, "GF 5-3-1/2.1",
    "definite candidate countries are known when the consent is asked, but their names are not told",
    "移転先の候補となる国が具体的に定まっているのに、その名称を本人に伝えていない場合";
    MeasuresUntellable, Yes, "GF 5-3-2/1",
    "when the subjects of a trial consent, the drug maker does not know yet to which authority abroad their data will go",
    "治験の被験者の同意を得る時点で、どの審査当局に個人データを渡すかが決まっていない場合";
    MeasuresUntellable, Yes, "GF 5-3-2/2",
    "when the customer consents, the insurer does not know yet which reinsurer abroad will get the data",
    "保険の引受けの時点で、どの再保険会社に個人データを渡すかが決まっていない場合";
    EquivalentMeasuresEnsured, Yes, "GF 6-1/1.1",
    "the provider checks every year whether the entrustee abroad keeps the contract that secures the measures, and it does",
    "措置を確保する契約が外国の委託先で守られていることを毎年確認している場合";
    EquivalentMeasuresEnsured, Yes, "GF 6-1/1.2",
    "the provider checks every year whether the group company abroad keeps the privacy policy that binds both, and it does",
    "双方に適用されるプライバシーポリシーが外国のグループ会社で守られていることを毎年確認している場合";
    EquivalentMeasuresEnsured, Yes, "GF 6-1/3.1",
    "the entrustee broke a part of its contract, and the provider's call to put that right was heeded in reasonable time",
    "委託先に契約違反があったものの、提供元の是正の要請に合理的な期間内に応じた場合";
    EquivalentMeasuresEnsured, No, "GF 6-1/4.1",
    "the entrustee breaks a part of its contract and, called on to put that right, does not do so in reasonable time",
    "委託先の契約違反について是正を求めても、合理的な期間内に改められない場合";
    EquivalentMeasuresEnsured, No, "GF 6-1/4.2",
    "after a grave leak at the recipient nothing sufficient is done to prevent another",
    "提供先で重大な漏えい等が起きた後、十分な再発防止策がとられていない場合";
    DisclosureSeriouslyHinders, Yes, "GF 6-2-2/1.1",
    "one person asks for the same laborious information again and again, so that the desk can answer nobody else",
    "同じ本人が手間のかかる同じ求めを繰り返し、窓口が塞がって他の問合せに応じられなくなる場合";
    ProvidedOnEquivalentSystem, Yes, "GF 6-2-2/2.1",
    "processing was entrusted abroad on the strength of a contract that sets up an equivalent system",
    "契約により基準適合体制を整えた外国の委託先に個人データを渡している場合";
    EquivalentMeasuresEnsured, No, "GF 6-2-2/7.2",
    "the recipient went beyond the purposes of the contract and did not put that right in reasonable time, so that provision was stopped and deletion demanded",
    "提供先の目的外の取扱いが求めても改められず、提供を止めて削除を求めるに至った場合";
}
