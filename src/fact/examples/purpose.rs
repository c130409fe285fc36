//! Notice, consent, purpose and improper use: the general guidelines, 2-14 to 3-2.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::Handling;

examples! {
    JointUseShown, Yes, "GL 2-14/1",
    "each principal was handed a leaflet that says so",
    "その旨を書いた文書を本人に手渡した場合";
    JointUseShown, Yes, "GL 2-14/2",
    "each principal was told orally or by an answering machine",
    "本人に口頭又は自動音声で伝えた場合";
    OptOutNoticeBeforehand, Yes, "GL 2-14/3",
    "each principal was sent an e-mail, a fax or a letter with it beforehand",
    "提供に先立ち、電子メール、ファクシミリ又は郵便で本人に送った場合";
    PurposePublished, Yes, "GL 2-15/1",
    "the purpose stands one click away from the top page of the operator's site",
    "自社サイトのトップページから一度の操作で開けるページに載せている場合";
    PurposePublished, Yes, "GL 2-15/2",
    "a poster or leaflets in the shop where customers come",
    "客の訪れる店舗に掲示し、又は配布物を備え置いている場合";
    PurposePublished, Yes, "GL 2-15/3",
    "a mail-order house prints the purpose in its catalogue",
    "通信販売のカタログに印刷している場合";
    ConsentToProvision, Yes, "GL 2-16/1",
    "the principal agreed orally",
    "本人が口頭で承諾した場合";
    ConsentToProvision, Yes, "GL 2-16/2",
    "a letter or a file was received in which the principal agrees",
    "承諾する旨の書面又は電子ファイルを本人から受け取った場合";
    ConsentToUse, Yes, "GL 2-16/3",
    "the principal agreed by e-mail",
    "承諾する旨の電子メールが本人から届いた場合";
    ConsentToProvision, Yes, "GL 2-16/4",
    "the principal ticked the box for it",
    "本人が同意欄に印を付けた場合";
    ConsentToSpecialCare, Yes, "GL 2-16/5",
    "the principal pressed the button for it on the site",
    "本人がサイト上の同意ボタンを押した場合";
    ConsentToProvision, Yes, "GL 2-16/6",
    "the principal agreed by voice input, touch screen or switch",
    "本人が音声、タッチパネル、スイッチ等により同意を入力した場合";
    ConsenterIncapable, Yes, "GL 2-16 note/1",
    "a child who cannot judge what it leads to agreed, and no parent did",
    "結果を判断できない子供だけが承諾し、親権者の同意がない場合";
    Handling(Handling::Provision), Yes, "GL 2-17 note/1",
    "another company is given the right to use the data over a network, though nothing is sent",
    "データを送らず、他社にネットワーク経由で利用する権限を与える場合";
    OperatorIsAcademic, Yes, "GL 2-18 note/1",
    "a university and its staff, or a learned society and its members",
    "大学とその教員、学会とその会員";
    OperatorIsAcademic, Yes, "GL 2-18 note/2",
    "a company's institute whose main object is academic research",
    "学術研究を主たる目的とする企業付属の研究所";
    OperatorIsAcademic, No, "GL 2-18 note/3",
    "a company's laboratory that only develops products",
    "製品開発のみを目的とする企業の研究部門";
    NeededForAcademicResearch, No, "GL 2-19 note/1",
    "handling for the development of a product",
    "製品を開発するための取扱い";
    PurposeUnspecified, No, "GL 3-1-1/1.1",
    "\"shipping the goods of this business, service after the sale, news of new products\"",
    "事業名を挙げて、商品の発送、アフターサービス及び新商品の案内のためと示している場合";
    PurposeUnspecified, Yes, "GL 3-1-1/2.1",
    "\"for our business activities\"",
    "「事業活動のため」とだけ示している場合";
    PurposeUnspecified, Yes, "GL 3-1-1/2.2",
    "\"for our marketing\"",
    "「マーケティングのため」とだけ示している場合";
    PurposeUnspecified, Yes, "GL 3-1-1 note/1",
    "\"to improve our services to customers\"",
    "「お客様へのサービス向上のため」とだけ示している場合";
    PurposeUnspecified, Yes, "GL 3-1-1 note/2",
    "behaviour is analysed, and nobody who reads the purposes can foresee it",
    "示された利用目的からは、行動の分析が行われることを本人が予測できない場合";
    PurposeUnspecified, No, "GL 3-1-1/3.1",
    "\"analysing views and purchases, to advertise what suits your taste\"",
    "閲覧や購買の履歴を分析し、好みに合う広告に使うと示している場合";
    PurposeUnspecified, No, "GL 3-1-1/3.2",
    "\"analysing behaviour into a credit score and providing the score to third parties\"",
    "行動履歴から信用スコアを算出し、第三者に提供すると示している場合";
    OnlyToSeekConsent, Yes, "GL 3-1-3 note/1",
    "an e-mail or a call that only asks for the consent",
    "同意を求めるだけの電子メールや電話";
    OnlyToSeekConsent, Yes, "GL 3-1-4 note/1",
    "customers taken over with a business are called only to be asked for consent",
    "承継した顧客に、同意を求めるためだけに電話をかける場合";
    BasedOnLaw, Yes, "GL 3-1-5/1.1",
    "a police inquiry under the Code of Criminal Procedure",
    "刑事訴訟法による警察の照会に答える場合";
    CompelledByLaw, Yes, "GL 3-1-5/1.2",
    "a search on a judge's warrant",
    "裁判官の令状による捜査に応ずる場合";
    BasedOnLaw, Yes, "GL 3-1-5/1.3",
    "an examination by the tax office under the statute on national taxes",
    "国税通則法による税務調査に応じる場合";
    BasedOnLaw, Yes, "GL 3-1-5/1.4",
    "telling the manufacturer, who was ordered to recall a product, who bought it, under the product safety statute",
    "回収を命じられた製造業者に、消費生活用製品安全法に従って購入者を知らせる場合";
    BasedOnLaw, Yes, "GL 3-1-5/1.5",
    "an inquiry of a bar association under the statute on attorneys",
    "弁護士法による弁護士会の照会に答える場合";
    BasedOnLaw, Yes, "GL 3-1-5/1.6",
    "a health centre's epidemiological inquiry under the statute on infections",
    "感染症法による保健所の疫学調査に応じる場合";
    BasedOnLaw, Yes, "GL 3-1-5/1.7",
    "informing a mayor for the repair of the power supply after a disaster, under the electricity statute",
    "災害時の停電復旧のため、電気事業法に従って自治体に知らせる場合";
    NeededForLifeBodyProperty, Yes, "GL 3-1-5/2.1",
    "telling a doctor the blood type of somebody who has collapsed, and how to reach the family",
    "急病人の血液型や家族の連絡先を医師に伝える場合";
    NeededForLifeBodyProperty, Yes, "GL 3-1-5/2.2",
    "telling families and authorities who was hurt in a disaster",
    "大災害の負傷者について家族や自治体に伝える場合";
    NeededForLifeBodyProperty, Yes, "GL 3-1-5/2.3",
    "companies warn one another of organised crime groups (boryokudan) and of accounts used for fraud",
    "暴力団関係者や詐欺に使われた口座について事業者間で知らせ合う場合";
    NeededForLifeBodyProperty, Yes, "GL 3-1-5/2.4",
    "telling a maker, who recalls a dangerous product, who has bought it",
    "危険な製品を回収する製造業者に購入者を伝える場合";
    NeededForLifeBodyProperty, Yes, "GL 3-1-5/2.5",
    "an urgent request of the maker of a gravely defective product for the customers",
    "重大な欠陥が見つかり、製造業者から緊急に顧客情報を求められた場合";
    NeededForLifeBodyProperty, Yes, "GL 3-1-5/2.6",
    "telling another company of victims of an unauthorised transfer, to prevent more",
    "更なる被害を防ぐため、不正送金の被害の情報を他社に伝える場合";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-1-5/3.1",
    "a health insurer uses check-up results for health programmes and epidemiology",
    "保険者が健診結果を保健事業や疫学調査に役立てる場合";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-1-5/3.2",
    "school, clinic and child guidance centre exchange what they know of a pupil who does not attend school",
    "不登校の児童について学校、医療機関、児童相談所が情報を交換する場合";
    SpeciallyNeededForPublicHealth, Yes, "GL 3-1-5/3.3",
    "agencies share what they know of a family where a child may be abused",
    "虐待が疑われる家庭の情報を関係機関で共有する場合";
    ConsentWouldImpede, Yes, "GL 3-1-5/4.1",
    "a file is handed over at the voluntary request of tax or customs officers, and asking the principal would reveal the examination",
    "税務署や税関の職員の任意の求めに応じて提出する場合であって、本人に同意を求めれば調査を察知されるとき";
    ConsentWouldImpede, Yes, "GL 3-1-5/4.2",
    "a file is handed over at the voluntary request of the police, and asking the principal would reveal the investigation",
    "警察の任意の求めに応じて提出する場合であって、本人に同意を求めれば捜査を察知されるとき";
    AffairsOfPublicBody, Yes, "GL 3-1-5/4.3",
    "a statistical survey of the state or a local government",
    "国や自治体の統計調査";
    ImproperUse, Yes, "GL 3-2/1",
    "though it is to be foreseen that this fosters unlawful acts, somebody's data is given to a lender suspected of not being registered",
    "違法な取立て等を助長すると予見することができるのに、貸金業の登録のない疑いのある業者に本人の情報を渡す場合";
    ImproperUse, Yes, "GL 3-2/2",
    "gathering bankrupts from the gazette and publishing them on the Internet, though discrimination is to be foreseen",
    "差別を招くと予見することができるのに、官報の破産者情報を集めてインターネット上で公開する場合";
    ImproperUse, Yes, "GL 3-2/3",
    "though unjust demands are to be foreseen, a member of an organised crime group (boryokudan) is told of the list of such members that companies share",
    "不当な要求を助長すると予見することができるのに、事業者間で共有する暴力団員の名簿の存在を暴力団に明かす場合";
    ImproperUse, Yes, "GL 3-2/4",
    "providing to somebody who will foreseeably provide it further without consent",
    "提供先が違法に第三者へ渡すと予見できるのに提供する場合";
    ImproperUse, Yes, "GL 3-2/5",
    "using applicants' data to discriminate by sex or nationality alone",
    "性別や国籍のみを理由に応募者を差別するために使う場合";
    ImproperUse, Yes, "GL 3-2/6",
    "using data to advertise what may foreseeably be an illegal drug",
    "違法薬物と予見できる商品の広告の配信に使う場合";
    ImproperUse, No, "GL 3-2 note/1",
    "the recipient had lied about its purpose, and with ordinary care nobody could foresee the wrongs",
    "提供先が目的を偽っており、一般的な注意力では悪用を予見することができなかった場合";
}
