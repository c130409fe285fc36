//! Acquisition and keeping: the general guidelines, 3-3 and 3-4.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::{Handling, Relation, Source};

examples! {
    Handling(Handling::Acquisition), No, "GL 3-3-1 note/1",
    "looking at information on the net without writing any of it down",
    "ネット上の情報を見るだけで、書き写さない";
    AcquiredWrongfully, Yes, "GL 3-3-1/1",
    "a child is asked what the family earns, which is beside the matter, and the family does not know",
    "判断能力の乏しい子供から、必要のない家族の収入を無断で聞き出す";
    AcquiredWrongfully, Yes, "GL 3-3-1/2",
    "a company is forced to hand data over against the limits on provision",
    "第三者提供の制限に反して渡すよう迫って入手する";
    AcquiredWrongfully, Yes, "GL 3-3-1/3",
    "the principal is lied to about who asks or what for",
    "誰が何のために集めるのかを偽って本人から聞き取る";
    AcquiredWrongfully, Yes, "GL 3-3-1/4",
    "another company is told to get it wrongfully, and delivers it",
    "他社に不正な方法で集めさせ、それを受け取る";
    SenderMayNotProvide, Yes, "GL 3-3-1/5",
    "one knows, or can easily know, that the sender has no ground to provide it",
    "提供元に提供の根拠がないと知り、又はたやすく知ることができる";
    SenderMayNotProvide, Yes, "GL 3-3-1/6",
    "one knows, or can easily know, that the sender got it wrongfully",
    "提供元が不正に入手したと知り、又はたやすく知ることができる";
    BasedOnLaw, Yes, "GL 3-3-2/1.1",
    "an employer receives the results of the check-up that the statute on safety at work demands",
    "労働安全衛生法による健康診断の結果を事業者が受け取る";
    ConsentDifficult, Yes, "GL 3-3-2/2.1",
    "the patient has collapsed, and the family is asked for earlier illnesses",
    "急病の本人に代わり、家族から病歴を聞き取る";
    NeededForLifeBodyProperty, Yes, "GL 3-3-2/2.2",
    "companies tell one another who was arrested for disturbing business",
    "業務妨害で逮捕された者の情報を事業者間で共有する";
    NeededForLifeBodyProperty, Yes, "GL 3-3-2/2.3",
    "victims of an unauthorised transfer are learned of from another company, to prevent more",
    "被害の拡大を防ぐため、不正送金の被害の情報を他社から得る";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-3-2/3.1",
    "illnesses found at an insurer's check-ups are received for epidemiology",
    "保険者の健診で分かった病名を疫学調査のために受け取る";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-3-2/3.2",
    "a school learns of a pupil's juvenile procedure, to deal with it together with other agencies",
    "非行のある児童に連携して対応するため、保護事件の手続の情報を得る";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-3-2/3.3",
    "a hospital learns from another agency what an abused child has suffered",
    "虐待を受けた児童の被害の情報を関係機関から得る";
    CooperationNeeded, Yes, "GL 3-3-2/4.1",
    "getting information so as to hand it to the police, who ask without compelling",
    "警察の任意の求めに応じるために情報を入手する";
    EvidentFromAppearance, Yes, "GL 3-3-2/5.1",
    "a customer's physical disability that a shop assistant sees, or a camera films",
    "来店した客の身体の障害を店員が目にし、又はカメラが写した";
    PublishedByQualifiedPerson, No, "GL 3-3-2 note/1",
    "somebody's creed or criminal record that an unknown person has put on the net",
    "第三者が無断でネットに載せた信条や犯罪歴";
    ConcernsAnotherPerson, No, "GL 3-3-2 note/2",
    "a patient tells the own illness",
    "患者が自分の病歴を自ら伝える";
    SenderHoldsConsents, Yes, "GL 3-3-2 note/3",
    "the sender asked the principal for consent both to acquiring and to providing it",
    "提供元が取得と提供の双方について本人から承諾を得ている";
    PurposePublished, No, "GL 3-3-3/1",
    "something is taken down from what the principal posted, and no purpose was made known before",
    "利用目的を示さないまま、本人の投稿を書き写して取得した";
    PurposePublished, No, "GL 3-3-3/2",
    "something is taken down from the gazette, and no purpose was made known before",
    "利用目的を示さないまま、官報や名簿から書き写して取得した";
    Source(Source::PrincipalInWriting), Yes, "GL 3-3-4/1.1",
    "an application or a contract that the principal hands in",
    "本人が提出する申込書や契約書";
    Source(Source::PrincipalInWriting), Yes, "GL 3-3-4/1.2",
    "a survey form that the principal fills in",
    "本人が記入するアンケート用紙";
    Source(Source::PrincipalInWriting), Yes, "GL 3-3-4/1.3",
    "what the principal enters on the site for a campaign",
    "キャンペーンの応募画面に本人が打ち込む内容";
    Source(Source::PrincipalInWriting), No, "GL 3-3-4 note/1",
    "a business card that the principal hands over of the own accord",
    "本人が進んで差し出す名刺";
    Source(Source::PrincipalInWriting), No, "GL 3-3-4 note/2",
    "what the principal says by word of mouth",
    "本人が口頭で述べる内容";
    UrgentNeed, Yes, "GL 3-3-4 note/3",
    "a life is in danger at once, and there is no time to tell the purpose",
    "生命に危険が迫り、利用目的を示す余裕がない";
    PurposeStated, Yes, "GL 3-3-4/2.1",
    "the principal was handed a contract form that names the purpose",
    "利用目的を書いた契約書を本人に渡した";
    PurposeStated, Yes, "GL 3-3-4/2.2",
    "the purpose was shown on the page where the principal enters the data",
    "本人が入力する画面に利用目的を表示した";
    TellingHarmsRights, Yes, "GL 3-3-5/1.1",
    "telling the offender would make the abuse worse",
    "加害者に伝わると虐待がひどくなるおそれがある";
    TellingHarmsOperator, Yes, "GL 3-3-5/2.1",
    "a company would suffer if gangs learned that it holds data on them",
    "情報を得たことが暴力団等に知られると、自社に害が及ぶ";
    TellingImpedesAffairs, Yes, "GL 3-3-5/3.1",
    "a suspect who has not been publicly named would be warned",
    "公開されていない被疑者に捜査を察知されるおそれがある";
    PurposeEvident, Yes, "GL 3-3-5/4.1",
    "an address that serves only for delivering what was bought",
    "買った品を届けるためだけに聞く住所";
    PurposeEvident, Yes, "GL 3-3-5/4.2",
    "business cards exchanged to keep in touch",
    "今後の連絡のために交換する名刺";
    NoLongerNeeded, Yes, "GL 3-4-1/1",
    "the prizes of a campaign are shipped, and a reasonable time for returned parcels has passed",
    "懸賞の発送が済み、不着に備える相当な期間も過ぎた応募者のデータ";
    NoLongerNeeded, Yes, "GL 3-4-1 note/1",
    "the business that the purpose depended on was given up",
    "前提となる事業が取りやめになり、目的を果たさないまま残ったデータ";
    Relation(Relation::Entrustee), Yes, "GL 3-4-4 note/1",
    "a vendor who collects, types, edits or analyses the data for the operator, whatever the contract is called",
    "契約の名称を問わず、データの収集、入力、編集、分析等を代わりに行う業者";
}
