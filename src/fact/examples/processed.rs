//! Processed information: the guidelines on it.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::{Handling, InformationKind, Relation};

examples! {
    Handling(Handling::AnonymousProcessing), No, "GP 3-2-2 note/1",
    "names deleted as a security measure from data that goes on being handled as personal information",
    "安全管理のために氏名等を除き、引き続き個人情報として扱うデータの加工";
    Handling(Handling::AnonymousProcessing), No, "GP 3-2-2 note/2",
    "processing of personal information into statistics",
    "統計情報を作るための個人情報の加工";
    IdentifiersRemoved, No, "GP 3-2-2-1 note/2",
    "a temporary id got by a plain hash of name or contact, from which the original may be restored",
    "氏名等にハッシュ関数をそのまま用いた、元の記述を復元し得る仮ID";
    IdentifiersRemoved, Yes, "GP 3-2-2-1 note/3",
    "a temporary id got by a hash of name and contact with random numbers added, which are not kept (anonymous processing)",
    "氏名等に乱数等を加えてハッシュ関数を用いた仮ID（乱数等は保有し続けない。）（匿名加工）";
    WithDeletionInformation, No, "GP 3-2-3-1 note/3",
    "the bare knowledge that ages were put into bands of ten years, which restores nothing",
    "年齢を10歳刻みにしたという、復元につながらない情報";
    Handling(Handling::Provision), Yes, "GP 3-2-5 note/2",
    "letting a third party use the information over a network, with authority, without handing anything over",
    "権限を与え、ネットワークを通じて第三者に利用させること";
    IdentifiersRemoved, Yes, "GP 3-2-2-1/1",
    "the name deleted, the address cut to the city, the date of birth to year and month, where the rest identifies nobody (anonymous processing)",
    "氏名を削除し、住所を市町村までに、生年月日を生年月に置き換え、残りからは特定の個人が分からない場合（匿名加工）";
    IdentifiersRemoved, Yes, "GP 3-2-2-1/2",
    "member ID, name and telephone number deleted, the address cut to the city, where the rest identifies nobody (anonymous processing)",
    "会員ID、氏名及び電話番号を削除し、住所を市町村までに置き換え、残りからは特定の個人が分からない場合（匿名加工）";
    LinkingCodesRemoved, Yes, "GP 3-2-2-3/1",
    "the managing ID deleted that tied members' basic data to their purchases",
    "基本情報と購買履歴を結び付ける管理用IDの削除";
    LinkingCodesRemoved, Yes, "GP 3-2-2-3/2",
    "the managing ID for an entrustee's extract replaced by a temporary ID",
    "委託先への提供用に付した管理用IDの仮IDへの置換え";
    LinkingCodesRemoved, No, "GP 3-2-2-3 note/1",
    "a telephone number left in that in fact ties separately kept sets",
    "分散管理した情報を現に結び付ける電話番号の残存";
    SingularDescriptionsRemoved, Yes, "GP 3-2-2-4/1",
    "a medical history with extremely few cases deleted",
    "症例のごく少ない病歴の削除";
    SingularDescriptionsRemoved, Yes, "GP 3-2-2-4/2",
    "an age of 116 years replaced by \"90 or more\"",
    "116歳という年齢の「90歳以上」への置換え";
    NatureOfDatabaseConsidered, Yes, "GP 3-2-2-5/1",
    "positions from which home or workplace could be inferred deleted from histories of movement",
    "移動の履歴から、自宅や職場の所在の推定につながる位置情報を削除した場合";
    NatureOfDatabaseConsidered, Yes, "GP 3-2-2-5/2",
    "model number and colour of goods that very few have bought replaced by the category of goods",
    "購入者のごく限られる商品の品番及び色を、商品の一般的な区分に置き換えた場合";
    NatureOfDatabaseConsidered, Yes, "GP 3-2-2-5/3",
    "in the health data of a primary school, the one height of 170 cm put together as \"150 cm or more\"",
    "小学校の身体検査で1人だけ170cmの身長を、「150cm以上」にまとめた場合";
    AnonymousItemsPublished, Yes, "GP 3-2-5/1.1",
    "\"sex\", \"year of birth\" and \"purchases\" published as the items provided",
    "提供する項目としての「性別」、「生年」、「購買履歴」の公表";
    AnonymousMethodPublished, Yes, "GP 3-2-5/2.1",
    "a printed copy by post, as the published method",
    "印刷物の郵送という提供方法の公表";
    AnonymousMethodPublished, Yes, "GP 3-2-5/2.2",
    "an upload to a server for the third party's use, as the published method",
    "第三者が使えるようサーバーに掲載するという提供方法の公表";
    Relation(Relation::PublicAtLarge), Yes, "GP 3-2-5 note/1",
    "anonymously processed information put on the internet for everybody",
    "インターネット上での匿名加工情報の公開";
    CollationToIdentify, No, "GP 3-2-6/1.1",
    "several sets combined to make statistics (anonymous processing)",
    "統計情報を作るための複数の匿名加工情報の組合せ";
    CollationToIdentify, No, "GP 3-2-6/1.2",
    "a statistical analysis together with weather, traffic or market figures (anonymous processing)",
    "気象、交通、取引高等の情報と併せた統計的な分析（匿名加工）";
    CollationToIdentify, Yes, "GP 3-2-6/2.1",
    "matching with personal information held, by descriptions in common (anonymous processing)",
    "共通する記述等を手掛かりとする、保有する個人情報との照合（匿名加工）";
    CollationToIdentify, Yes, "GP 3-2-6/2.2",
    "the maker's matching with the personal information of which it was made (anonymous processing)",
    "自ら作成した匿名加工情報と元の個人情報との照合";
    Kind(InformationKind::PseudonymouslyProcessedNotPersonal), Yes, "GP 2-2-1 note/1",
    "information in the hands of a recipient who holds neither the original nor the deleted information",
    "元の個人情報も削除情報等も保有しない提供先における仮名加工情報";
    Handling(Handling::PseudonymousProcessing), No, "GP 2-2-2-1 note/1",
    "names deleted as a security measure from data that goes on being handled as personal information",
    "安全管理のために氏名等を除き、引き続き個人情報として扱うデータの加工";
    Handling(Handling::PseudonymousProcessing), No, "GP 2-2-2-1 note/2",
    "processing towards anonymously processed information or statistics",
    "匿名加工情報又は統計情報を作るための加工";
    WithDeletionInformation, Yes, "GP 2-2-2-2 note/1",
    "the random numbers or other parameters of the algorithm that replaced names by temporary ids",
    "氏名を仮IDに置き換える際に用いた乱数等のパラメータ";
    WithDeletionInformation, Yes, "GP 2-2-2-2 note/2",
    "a table of names and temporary ids",
    "氏名と仮IDの対応表";
    WithDeletionInformation, No, "GP 2-2-2-2 note/3",
    "the bare knowledge that the name was deleted",
    "氏名を削除したという事実のみの情報";
    IdentifiersRemoved, Yes, "GP 2-2-2-1-1/1",
    "the name deleted from member ID, name, age, sex and history of use, where the rest identifies nobody (pseudonymous processing)",
    "会員ID、氏名、年齢、性別及び利用履歴のうち氏名を削除し、残りからは特定の個人が分からない場合（仮名加工）";
    IdentifiersRemoved, Yes, "GP 2-2-2-1-1/2",
    "the name deleted, the address cut to the city, the date of birth to year and month, where the rest identifies nobody (pseudonymous processing)",
    "氏名を削除し、住所を市町村までに、生年月日を生年月に置き換え、残りからは特定の個人が分からない場合（仮名加工）";
    IdentifiersRemoved, No, "GP 2-2-2-1-1 note/1",
    "the name deleted, while other descriptions still identify the person",
    "氏名を削除しても、他の記述からなお特定の個人が分かる場合";
    PropertyDescriptionsRemoved, Yes, "GP 2-2-2-1-3/1",
    "the number of a credit card deleted",
    "クレジットカードの番号の削除";
    PropertyDescriptionsRemoved, Yes, "GP 2-2-2-1-3/2",
    "login ID and password of a site with payment or transfer deleted",
    "送金又は決済ができるサイトのログインID・パスワードの削除";
    WithDeletionInformation, Yes, "GP 2-2-3-1-2 note/2",
    "received in a succession of business together with the deleted information",
    "事業の承継に伴い、削除情報等とともに受領した仮名加工情報";
    NoLongerNeeded, Yes, "GP 2-2-3-2/1.1",
    "information held for a new product whose project was stopped for good",
    "再開の見込みなく中止された新商品開発のための仮名加工情報";
    NoLongerNeeded, Yes, "GP 2-2-3-2/2.1",
    "deleted information once the set is no longer handled and no new one is to be made",
    "取扱いを終え、新たな作成の見込みもない場合の削除情報等";
    ItemsInJointUse, Yes, "GP 2-2-3-3/1.1",
    "sex, age and history of use, published as the items after the name was deleted",
    "氏名を除いた後の公表項目である性別、年齢及び利用履歴";
    RecipientInJointScope, Yes, "GP 2-2-3-3/2.1",
    "a joint user that has only changed its name",
    "名称のみを変更した共同利用者";
    RecipientInJointScope, Yes, "GP 2-2-3-3/2.2",
    "the successor of a joint user's business, with the same items",
    "項目を変えずに共同利用者の事業を承継した者";
    CollationToIdentify, No, "GP 2-2-3-4/1.1",
    "several sets combined to make statistics (pseudonymous processing)",
    "統計情報を作るための複数の仮名加工情報の組合せ";
    CollationToIdentify, No, "GP 2-2-3-4/1.2",
    "a statistical analysis together with weather, traffic or market figures (pseudonymous processing)",
    "気象、交通、取引高等の情報と併せた統計的な分析（仮名加工）";
    CollationToIdentify, Yes, "GP 2-2-3-4/2.1",
    "matching with personal information held, by descriptions in common (pseudonymous processing)",
    "共通する記述等を手掛かりとする、保有する個人情報との照合（仮名加工）";
    CollationToIdentify, Yes, "GP 2-2-3-4/2.2",
    "matching with the personal information of which it was made (pseudonymous processing)",
    "作成の元となった個人情報との照合（仮名加工）";
    ContactByListedMeans, Yes, "GP 2-2-3-5/1",
    "a message by the message function of a social network",
    "SNSのメッセージ機能による送信";
    ContactByListedMeans, Yes, "GP 2-2-3-5/2",
    "an advertisement of individual content shown to a receiver singled out by a cookie id",
    "CookieIDで特定した受信者への固有の広告の表示";
}
