//! Acquisition and keeping: the general guidelines, 3-3 and 3-4.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::{Handling, Relation, Source};

examples! {
    Handling(Handling::Acquisition), No, "GL 3-3-1 note/1",
    "looking at information on the net without writing any of it down",
    "インターネット上の情報を見るだけで、書き写さない場合";
    AcquiredWrongfully, Yes, "GL 3-3-1/1",
    "a child who cannot judge is asked, without the family's consent, what the family earns, which has nothing to do with the occasion",
    "十分な判断能力のない子供から、取得の状況に関係のない家族の収入を、家族の同意なく聞き出す場合";
    AcquiredWrongfully, Yes, "GL 3-3-1/2",
    "a company is forced to hand data over against the limits on provision",
    "第三者提供の制限に反して渡すよう迫って入手する場合";
    AcquiredWrongfully, Yes, "GL 3-3-1/3",
    "the principal is lied to about who asks or what for",
    "誰が何のために集めるのかを偽って本人から聞き取る場合";
    AcquiredWrongfully, Yes, "GL 3-3-1/4",
    "another company is told to get it wrongfully, and delivers it",
    "他社に不正な方法で集めさせ、それを受け取る場合";
    AcquiredWrongfully, Yes, "GL 3-3-1/5",
    "the information is taken from a sender who, as the operator knows or can easily know, breaks the limits on provision",
    "提供元が第三者提供の制限に違反しようとしていることを知り、又は容易に知ることができるのに、取得する場合";
    AcquiredWrongfully, Yes, "GL 3-3-1/6",
    "the information is taken although the operator knows, or can easily know, that it had been got wrongfully",
    "不正の手段で取得された情報であることを知り、又は容易に知ることができるのに、取得する場合";
    BasedOnLaw, Yes, "GL 3-3-2/1.1",
    "an employer receives the results of the check-up that the statute on safety at work demands",
    "労働安全衛生法による健康診断の結果を事業者が受け取る場合";
    ConsentDifficult, Yes, "GL 3-3-2/2.1",
    "the patient has collapsed, and the family is asked for earlier illnesses",
    "急病の本人に代わり、家族から病歴を聞き取る場合";
    NeededForLifeBodyProperty, Yes, "GL 3-3-2/2.2",
    "companies tell one another who was arrested for disturbing business",
    "業務妨害で逮捕された者の情報を事業者間で共有する場合";
    NeededForLifeBodyProperty, Yes, "GL 3-3-2/2.3",
    "victims of an unauthorised transfer are learned of from another company, to prevent more",
    "被害の拡大を防ぐため、不正送金の被害の情報を他社から得る場合";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-3-2/3.1",
    "illnesses found at an insurer's check-ups are received for epidemiology",
    "保険者の健診で分かった病名を疫学調査のために受け取る場合";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-3-2/3.2",
    "a school learns of a pupil's juvenile procedure, to deal with it together with other agencies",
    "非行のある児童に連携して対応するため、保護事件の手続の情報を得る場合";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-3-2/3.3",
    "a hospital learns from another agency what an abused child has suffered",
    "虐待を受けた児童の被害の情報を関係機関から得る場合";
    CooperationNeeded, Yes, "GL 3-3-2/4.1",
    "getting information so as to hand it to the police, who ask without compelling",
    "警察の任意の求めに応じるために情報を入手する場合";
    EvidentFromAppearance, Yes, "GL 3-3-2/5.1",
    "a customer's physical disability that a shop assistant sees, or a camera films",
    "来店した客の身体の障害を店員が目にし、又はカメラが写した場合";
    PublishedByQualifiedPerson, No, "GL 3-3-2 note/1",
    "somebody's creed or criminal record that one who is neither press nor any other of these has put on the Internet",
    "報道機関等に当たらない見知らぬ者がインターネットに掲載した、本人の信条や犯罪の経歴";
    ConcernsAnotherPerson, No, "GL 3-3-2 note/2",
    "a patient tells of his or her own medical history",
    "患者が自分の病歴を自ら伝える場合";
    SenderHoldsConsents, Yes, "GL 3-3-2 note/3",
    "the sender has the principal's consent both to acquiring the information and to providing it",
    "提供元が、取得及び第三者提供のいずれについても本人の同意を得ている場合";
    PurposePublished, No, "GL 3-3-3/1",
    "something is taken down from what the principal posted, and no purpose was published before",
    "あらかじめ利用目的を公表しないまま、本人の投稿を書き写して取得した場合";
    PurposePublished, No, "GL 3-3-3/2",
    "something is taken down from the gazette or a staff directory, and no purpose was published before",
    "あらかじめ利用目的を公表しないまま、官報や職員録から書き写して取得した場合";
    Source(Source::PrincipalInWriting), Yes, "GL 3-3-4/1.1",
    "an application or a contract, on paper or electronic, that the principal hands in",
    "本人が提出する申込書や契約書（電磁的記録を含む。）";
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
    "what the principal says orally",
    "本人が口頭で述べる内容";
    PurposeStated, Yes, "GL 3-3-4/2.1",
    "the principal was handed a contract form that names the purpose",
    "利用目的を書いた契約書を本人に渡した場合";
    PurposeStated, Yes, "GL 3-3-4/2.2",
    "the purpose was shown on the page where the principal enters the data",
    "本人が入力する画面に利用目的を表示した場合";
    TellingHarmsRights, Yes, "GL 3-3-5/1.1",
    "telling the offender would make the abuse worse",
    "加害者に伝わると虐待がひどくなるおそれがある場合";
    TellingHarmsOperator, Yes, "GL 3-3-5/2.1",
    "a company would suffer if an organised crime group (boryokudan) learned that it holds data on it",
    "情報を得たことが暴力団等に知られると、自社に害が及ぶ場合";
    TellingImpedesAffairs, Yes, "GL 3-3-5/3.1",
    "a suspect for whom no public search is made would be warned",
    "公開手配されていない被疑者に、捜査を察知されるおそれがある場合";
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
    "a business that collects, types, edits or analyses the data for the operator, whatever the contract is called",
    "契約の名称を問わず、データの収集、入力、編集、分析等を代わりに行う業者";
}
