//! Provision to third parties: the general guidelines, 3-6.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::Relation;

examples! {
    OptOutAcquisitionShown, Yes, "GL 3-6-2-1/3.1",
    "the notice says that the data were taken from newspapers, magazines, books and websites",
    "新聞、雑誌、書籍及びウェブサイトを見て取得した旨を示している場合";
    OptOutAcquisitionShown, Yes, "GL 3-6-2-1/3.2",
    "the notice says that the data were taken from what public offices have published",
    "官公庁が公開した情報から取得した旨を示している場合";
    OptOutMethodShown, Yes, "GL 3-6-2-1/4.1",
    "the notice says that the data are published as a book, also an electronic one",
    "書籍（電子版を含む。）の出版による旨を示している場合";
    OptOutMethodShown, Yes, "GL 3-6-2-1/4.2",
    "the notice says that the data are put on the Internet",
    "インターネット上での公開による旨を示している場合";
    OptOutMethodShown, Yes, "GL 3-6-2-1/4.3",
    "the notice says that print-outs are handed over",
    "印刷物を渡す旨を示している場合";
    OptOutMethodShown, Yes, "GL 3-6-2-1/4.4",
    "the notice says that the data are sent by telecommunication",
    "通信による配信を行う旨を示している場合";
    OptOutMethodShown, Yes, "GL 3-6-2-1/4.5",
    "the notice says that the data are handed over on other storage media",
    "その他の記録媒体に入れて渡す旨を示している場合";
    OptOutRequestMethodShown, Yes, "GL 3-6-2-1/5.1",
    "the notice gives a postal address for requests to stop",
    "停止の求めを郵便で受け付ける旨及び宛先を示している場合";
    OptOutRequestMethodShown, Yes, "GL 3-6-2-1/5.2",
    "the notice gives an e-mail address for requests to stop",
    "停止の求めを電子メールで受け付ける旨及び宛先を示している場合";
    OptOutRequestMethodShown, Yes, "GL 3-6-2-1/5.3",
    "the notice points to a form on the website for requests to stop",
    "サイト上の所定のフォームで停止の求めを受け付ける旨を示している場合";
    OptOutRequestMethodShown, Yes, "GL 3-6-2-1/5.4",
    "the notice names the counter of an office that takes requests to stop",
    "停止の求めを受け付ける事業所の窓口を示している場合";
    OptOutRequestMethodShown, Yes, "GL 3-6-2-1/5.5",
    "the notice gives a telephone number for requests to stop",
    "停止の求めを受け付ける電話番号を示している場合";
    OptOutRecognisable, Yes, "GL 3-6-2-2 note/1",
    "principals get a paper that plainly shows what changes, as in a table of old and new",
    "新旧の対照表等により変更点を分かりやすく記した書面を、本人に送る場合";
    OptOutRecognisable, Yes, "GL 3-6-2-2 note/2",
    "what changes is plainly shown, as in a table of old and new, where principals easily find it on a site they can be expected to look at",
    "本人の閲覧が見込まれるサイトの見付けやすい所に、新旧の対照表等により変更点を分かりやすく載せる場合";
    Relation(Relation::ThirdParty), Yes, "GL 3-6-1/1.1",
    "a parent, sister or other group company with which data is exchanged otherwise than by entrustment, succession or joint use",
    "委託、事業の承継又は共同利用によらずにデータを交換する親会社、兄弟会社その他のグループ会社";
    Relation(Relation::ThirdParty), Yes, "GL 3-6-1/1.2",
    "the franchisees, to the head of the franchise with which they exchange data",
    "フランチャイズの本部とデータを交換する加盟店";
    Relation(Relation::ThirdParty), Yes, "GL 3-6-1/1.3",
    "another company of the same trade, with which certain data are exchanged",
    "一定のデータを交換する相手である同業他社";
    Relation(Relation::SameEntity), Yes, "GL 3-6-1/2.1",
    "another department of the same company",
    "同じ会社の別の部門";
    UnavoidableForPublication, Yes, "GL 3-6-1/3.1",
    "a medical paper on a skin disease of the face shows pictures that would say nothing once blurred",
    "顔の皮膚疾患の論文で、写真をぼかすと成果の公表の意味がなくなる場合";
    UnavoidableForPublication, Yes, "GL 3-6-1/3.2",
    "a lecture on a writer's style names the writer and the works, without which it could not teach what it is to teach",
    "実名の作家の作風を講ずるに当たり、名前や著作を伏せては講義の目的を達せられない場合";
    PrincipalsOwnAct, Yes, "GL 3-6-1 note/5",
    "a user's post on a blog or social network, shown to those whom the user chose",
    "利用者がブログやSNSに書き込み、自ら選んだ範囲に公開した情報";
    OptOutPurposeShown, Yes, "GL 3-6-2-1/1.1",
    "making and selling maps of houses and products made of them, data services included, and thereby providing data to third parties",
    "住宅地図やその関連商品（配信を含む。）を作って売り、これにより第三者に提供する旨を示している場合";
    OptOutPurposeShown, Yes, "GL 3-6-2-1/1.2",
    "making and selling lists by age, of the wealthy, of alumni, of lawyers or of owners of flats, and thereby providing data to third parties",
    "年齢別、資産家、同窓会、弁護士及びマンション所有者の名簿を制作し、販売することにより、第三者に提供する旨を示している場合";
    OptOutItemsShown, Yes, "GL 3-6-2-1/2.1",
    "the notice names all that is provided: name, address, telephone number, age",
    "提供する氏名、住所、電話番号及び年齢を漏れなく掲げている場合";
    OptOutItemsShown, Yes, "GL 3-6-2-1/2.2",
    "the notice names all that is provided: name, goods bought",
    "提供する氏名及び商品の購入履歴を漏れなく掲げている場合";
    OptOutNoticeBeforehand, Yes, "GL 3-6-2-1/6.1",
    "before it sells, a maker of house maps or mailing lists has all the points standing on its site at all times",
    "住宅地図や宛名リストの業者が、販売の前から、全ての事項を自社サイトに常に載せている場合";
    OptOutRecognisable, Yes, "GL 3-6-2-1/7.1",
    "the points stand permanently and plainly on a site that principals can be expected to look at, about one step from its first page",
    "本人の閲覧が見込まれるサイトの、トップページから1回ほどの操作で着く所に、分かりやすく載せ続けている場合";
    OptOutRecognisable, Yes, "GL 3-6-2-1/7.2",
    "the points hang or lie permanently at a counter to which principals can be expected to come",
    "本人の来訪が見込まれる窓口に、掲示し、又は備え置き続けている場合";
    OptOutRecognisable, Yes, "GL 3-6-2-1/7.3",
    "the points are printed regularly in a periodical that the principals receive",
    "本人に配られる定期刊行物に、定期的に載せている場合";
    OptOutRecognisable, Yes, "GL 3-6-2-1/7.4",
    "the pages of a web shop that present the goods link to the points at all times",
    "ECサイトの商品の紹介ページに、掲載先へのリンクを表示し続けている場合";
    OptOutTimeLeft, No, "GL 3-6-2-1 note/5",
    "the provision starts a very short time after the notice",
    "通知等をしてから極めて短い期間の後に提供する場合";
    Relation(Relation::Entrustee), Yes, "GL 3-6-3/1.1",
    "a firm to which data are given to be typed in or otherwise processed",
    "データの入力等の情報処理を任せるためにデータを渡す相手";
    Relation(Relation::Entrustee), Yes, "GL 3-6-3/1.2",
    "a carrier that gets data from a department store to deliver what was ordered",
    "百貨店が注文品の配達のためにデータを渡す運送会社";
    PassesWithBusiness, Yes, "GL 3-6-3/2.1",
    "data go to the new company that comes of a merger or a split",
    "合併や会社の分割により生じた新会社にデータを渡す場合";
    PassesWithBusiness, Yes, "GL 3-6-3/2.2",
    "data go with a business that is sold to its buyer",
    "事業の譲渡に伴い、譲り受けた会社にデータを渡す場合";
    JointItemsShown, Yes, "GL 3-6-3/3.1",
    "name, address, telephone number and age are named as what is jointly used",
    "共同利用する項目として、氏名、住所、電話番号及び年齢を掲げている場合";
    JointItemsShown, Yes, "GL 3-6-3/3.2",
    "name and goods bought are named as what is jointly used",
    "共同利用する項目として、氏名及び商品の購入履歴を掲げている場合";
    Relation(Relation::JointUser), Yes, "GL 3-6-3/4.1",
    "a group company with which, the required matters having been notified or made readily accessible, data is shared within the purpose of its acquisition",
    "所定の事項をあらかじめ本人に通知し、又は本人が容易に知り得る状態に置いた上で、取得時の利用目的の範囲内でデータを共同して利用するグループ会社";
    Relation(Relation::JointUser), Yes, "GL 3-6-3/4.2",
    "a parent or sister company, sharing data within the purpose of their acquisition",
    "取得時の利用目的の範囲内でデータを共用する親会社や兄弟会社";
    Relation(Relation::JointUser), Yes, "GL 3-6-3/4.3",
    "a trade union, or the representative of most workers, sharing data on the staff with the employer within the purpose of their acquisition",
    "取得時の利用目的の範囲内で、使用者と従業員のデータを共用する労働組合又は過半数代表者";
    ConsentToProvision, Yes, "GL 3-6-3/5.1",
    "the principals consented beforehand to the change of the items or of the companies in a joint use",
    "共同利用する項目や事業者を変えることについて、前もって本人の同意を得た場合";
    RecipientInJointScope, Yes, "GL 3-6-3/5.2",
    "a joint user that has only changed its name, while the items are as before",
    "項目はそのままで、名称のみが変わった共同利用者";
    RecipientInJointScope, Yes, "GL 3-6-3/5.3",
    "the company that succeeded to the business of a joint user, while the items are as before",
    "項目はそのままで、共同利用者の事業を引き継いだ会社";
}
