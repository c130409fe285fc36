//! The system of a recipient abroad: the guidelines on provision abroad, 4.

use super::example::examples;
use crate::fact::Fact::*;

examples! {
    PurposeUnspecified, Yes, "GF 4-2-1 note/1",
    "the only purpose that is stated is \"business activities\"",
    "利用目的として「事業活動」とだけ掲げている場合";
    PurposeUnspecified, Yes, "GF 4-2-1 note/2",
    "the only purpose that is stated is \"improving our services for customers\"",
    "利用目的として「お客様のサービスの向上」とだけ掲げている場合";
    EquivalentSystem, Yes, "GF 4-1/1",
    "a contract, confirmation or memorandum between provider and entrustee abroad secures measures like those of the Act",
    "外国の委託先との契約、確認書、覚書等により、法の趣旨に沿った措置を確保している場合";
    EquivalentSystem, Yes, "GF 4-1/2",
    "internal rules or a privacy policy that bind both group companies secure measures like those of the Act",
    "双方のグループ会社を拘束する内規やプライバシーポリシーにより、法の趣旨に沿った措置を確保している場合";
    EquivalentSystem, Yes, "GF 4-1 note/1",
    "the provider is certified under the CBPR system and meets its requirements toward the entrustee that acts for it",
    "提供元がCBPRの認証を受け、自らに代わって取り扱う者についてもその要件を満たしている場合";
    EquivalentSystem, No, "GF 4-2 note/1",
    "the Act merely applies to the recipient abroad by Article 171, and nothing else secures the measures",
    "提供先が域外適用を受けるというだけで、ほかに措置を確保する取決めがない場合";
    EquivalentSystem, Yes, "GF 4-3 note/1",
    "the recipient itself is certified under the CBPR system",
    "提供先自身がCBPRの認証を受けている場合";
    EquivalentSystem, Yes, "GF 4-2-1/1.1",
    "data entry is entrusted abroad, and the contract fixes for which purposes the entrustee uses the data",
    "契約で、受託する外国の事業者がデータを何のために使うかを定めている場合";
    EquivalentSystem, Yes, "GF 4-2-2/1.1",
    "data entry is entrusted abroad, and the contract has the entrustee work only within the purpose of use",
    "契約で、受託する外国の事業者の作業を利用目的の範囲にとどめている場合";
    EquivalentSystem, Yes, "GF 4-2-3/1",
    "data entry is entrusted abroad, and the contract forbids the entrustee uses that may foster unlawful or unjust acts",
    "契約で、違法又は不当な行為につながりかねない使い方を委託先に禁じている場合";
    AcquiredWrongfully, No, "GF 4-2-4/1",
    "data entry is entrusted abroad, and the entrustee plainly gets the data properly, under the contract, and so by no wrongful means",
    "委託先が契約に従って正当にデータを受け取っていることが明白な場合";
    EquivalentSystem, Yes, "GF 4-2-5/1.1",
    "data entry is entrusted abroad, and the operator in Japan itself tells the customers the purpose of use",
    "利用目的を、委託元である日本の事業者が顧客に知らせる場合";
    EquivalentSystem, Yes, "GF 4-2-6/1.1",
    "data entry is entrusted abroad, and the contract deals with the accuracy of the data, or leaves the operator in Japan responsible for it",
    "データの正確性について契約で定め、又は委託元が責任を負うこととしている場合";
    EquivalentSystem, Yes, "GF 4-2-7/1",
    "data entry is entrusted abroad, and the contract has the entrustee take security control measures",
    "契約で、委託先が安全管理のための措置をとることを定めている場合";
    EquivalentSystem, Yes, "GF 4-2-8/1.1",
    "data entry is entrusted abroad, and the contract deals with the supervision of the entrustee's employees",
    "契約で、委託先がその従業者をどう監督するかを定めている場合";
    EquivalentSystem, Yes, "GF 4-2-9/1.1",
    "data entry is entrusted abroad, and the contract deals with how the entrustee supervises its sub-entrustees",
    "契約で、委託先が再委託先をどう監督するかを定めている場合";
    EquivalentSystem, Yes, "GF 4-2-10/1",
    "data entry is entrusted abroad, and the contract makes clear that after a reportable leak at the entrustee the operator in Japan reports to the Commission and notifies the principals",
    "委託先で報告を要する漏えい等が起きたときは日本の委託元が委員会への報告と本人への通知をすることを、契約で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-11/1",
    "data entry is entrusted abroad, and the contract forbids the entrustee to provide the data to third parties",
    "契約で、委託先が他の第三者にデータを渡すことを禁じている場合";
    EquivalentSystem, Yes, "GF 4-2-12/1",
    "data entry is entrusted abroad, and the entrustee may provide the data to nobody; where it entrusts another entrustee abroad, supervision and the measures of the Act are secured there too",
    "委託先による第三者提供を契約で禁じ、外国での再委託にも監督と法の趣旨に沿った措置を及ぼしている場合";
    EquivalentSystem, Yes, "GF 4-2-13/1.1",
    "data entry is entrusted abroad, and what is retained personal data for the entrustee too: the contract makes clear that the operator in Japan sees to what must be made known about retained personal data",
    "委託先にとっても保有個人データに当たる場合に、保有個人データに関する事項の公表等は日本の委託元が担うことを契約で明らかにしているとき";
    EquivalentSystem, Yes, "GF 4-2-14/1",
    "data entry is entrusted abroad, and what is retained personal data for the entrustee too: the contract makes clear that the operator in Japan sees to disclosure",
    "委託先にとっても保有個人データに当たる場合に、開示は日本の委託元が担うことを契約で明らかにしているとき";
    EquivalentSystem, Yes, "GF 4-2-15/1",
    "data entry is entrusted abroad, and what is retained personal data for the entrustee too: the contract makes clear that the operator in Japan sees to correction",
    "委託先にとっても保有個人データに当たる場合に、訂正等は日本の委託元が担うことを契約で明らかにしているとき";
    EquivalentSystem, Yes, "GF 4-2-16/1",
    "data entry is entrusted abroad, and what is retained personal data for the entrustee too: the contract makes clear that the operator in Japan sees to stop of use",
    "委託先にとっても保有個人データに当たる場合に、利用停止等は日本の委託元が担うことを契約で明らかにしているとき";
    EquivalentSystem, Yes, "GF 4-2-17/1",
    "data entry is entrusted abroad, and what is retained personal data for the entrustee too: the contract makes clear that the operator in Japan sees to explaining reasons",
    "委託先にとっても保有個人データに当たる場合に、理由の説明は日本の委託元が担うことを契約で明らかにしているとき";
    EquivalentSystem, Yes, "GF 4-2-18/1",
    "data entry is entrusted abroad, and what is retained personal data for the entrustee too: the contract makes clear that the operator in Japan sees to the procedure for requests",
    "委託先にとっても保有個人データに当たる場合に、開示等の請求等の手続は日本の委託元が担うことを契約で明らかにしているとき";
    EquivalentSystem, Yes, "GF 4-2-19/1",
    "data entry is entrusted abroad, and what is retained personal data for the entrustee too: the contract makes clear that the operator in Japan sees to fees",
    "委託先にとっても保有個人データに当たる場合に、手数料は日本の委託元が担うことを契約で明らかにしているとき";
    EquivalentSystem, Yes, "GF 4-2-20/1",
    "data entry is entrusted abroad, and what is retained personal data for the entrustee too: the contract makes clear that the operator in Japan sees to complaints",
    "委託先にとっても保有個人データに当たる場合に、苦情の処理は日本の委託元が担うことを契約で明らかにしているとき";
    EquivalentSystem, Yes, "GF 4-2-1/1.2",
    "staff data goes to the parent abroad, and the work rules fix the purposes for which staff data is used",
    "就業規則で、親会社に渡る従業員情報を何に使うかを定めている場合";
    EquivalentSystem, Yes, "GF 4-2-3/2",
    "staff data goes to the parent abroad, and group rules forbid the parent uses that may foster unlawful or unjust acts",
    "グループの内規で、違法又は不当な行為につながりかねない使い方を親会社に禁じている場合";
    AcquiredWrongfully, No, "GF 4-2-4/2",
    "staff data goes to the parent abroad, and the parent plainly gets the data properly, under the group rules, and so by no wrongful means",
    "親会社が内規に従って正当にデータを受け取っていることが明白な場合";
    EquivalentSystem, Yes, "GF 4-2-5/1.2",
    "staff data goes to the parent abroad, and the operator in Japan itself tells its employees the purpose of use",
    "利用目的を、提供元である日本の事業者が従業員に知らせる場合";
    EquivalentSystem, Yes, "GF 4-2-6/1.2",
    "staff data goes to the parent abroad, and staff data is kept accurate through the operator in Japan",
    "日本の提供元を介して従業員情報の正確性を保っている場合";
    EquivalentSystem, Yes, "GF 4-2-7/2",
    "staff data goes to the parent abroad, and group rules have the parent take security control measures",
    "内規で、親会社が安全管理のための措置をとることを定めている場合";
    EquivalentSystem, Yes, "GF 4-2-8/1.2",
    "staff data goes to the parent abroad, and group rules deal with the supervision of the parent's employees",
    "内規で、親会社がその従業者をどう監督するかを定めている場合";
    EquivalentSystem, Yes, "GF 4-2-9/1.2",
    "staff data goes to the parent abroad, and group rules deal with how the parent supervises its own entrustees",
    "内規で、親会社がその委託先をどう監督するかを定めている場合";
    EquivalentSystem, Yes, "GF 4-2-10/2",
    "staff data goes to the parent abroad, and group rules make clear that after a reportable leak at the parent the operator in Japan reports to the Commission and notifies the principals",
    "親会社で報告を要する漏えい等が起きたときは日本の提供元が委員会への報告と本人への通知をすることを、内規で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-11/2",
    "staff data goes to the parent abroad, and group rules forbid the parent to provide the data to third parties",
    "内規で、親会社が他の第三者にデータを渡すことを禁じている場合";
    EquivalentSystem, Yes, "GF 4-2-12/2",
    "staff data goes to the parent abroad, and the parent may provide the data to nobody; where it passes on to a subsidiary in another country, group rules secure the measures of the Act there too",
    "親会社による第三者提供を内規で禁じ、他の国の子会社への移転にも法の趣旨に沿った措置を及ぼしている場合";
    EquivalentSystem, Yes, "GF 4-2-13/1.2",
    "staff data goes to the parent abroad, and group rules make clear that the operator in Japan sees to what must be made known about retained personal data",
    "保有個人データに関する事項の公表等は日本の提供元が担うことを、グループの内規で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-14/2",
    "staff data goes to the parent abroad, and group rules make clear that the operator in Japan sees to disclosure",
    "開示は日本の提供元が担うことを、グループの内規で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-15/2",
    "staff data goes to the parent abroad, and group rules make clear that the operator in Japan sees to correction",
    "訂正等は日本の提供元が担うことを、グループの内規で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-16/2",
    "staff data goes to the parent abroad, and group rules make clear that the operator in Japan sees to stop of use",
    "利用停止等は日本の提供元が担うことを、グループの内規で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-17/2",
    "staff data goes to the parent abroad, and group rules make clear that the operator in Japan sees to explaining reasons",
    "理由の説明は日本の提供元が担うことを、グループの内規で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-18/2",
    "staff data goes to the parent abroad, and group rules make clear that the operator in Japan sees to the procedure for requests",
    "開示等の請求等の手続は日本の提供元が担うことを、グループの内規で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-19/2",
    "staff data goes to the parent abroad, and group rules make clear that the operator in Japan sees to fees",
    "手数料は日本の提供元が担うことを、グループの内規で明らかにしている場合";
    EquivalentSystem, Yes, "GF 4-2-20/2",
    "staff data goes to the parent abroad, and group rules make clear that the operator in Japan sees to complaints",
    "苦情の処理は日本の提供元が担うことを、グループの内規で明らかにしている場合";
    ConsentToUse, Yes, "GF 4-2-2/1.2",
    "for a use of staff data beyond the purpose specified in the work rules, the employer in Japan has obtained the employees' consent on behalf of the parent abroad",
    "就業規則で特定された利用目的を超える利用について、外国の親会社に代わり日本の雇用主が従業員の同意を得ている場合";
    PurposeUnspecified, No, "GF 4-2-1/2.1",
    "the purpose says that browsing and purchase history is analysed and that advertisements are fitted to tastes by it",
    "閲覧や購買の履歴を分析し、好みに合わせた広告に用いることまで示している場合";
    PurposeUnspecified, No, "GF 4-2-1/2.2",
    "the purpose says that a credit score is computed from behaviour and provided to third parties",
    "行動の履歴から信用スコアを算出し、第三者に提供することまで示している場合";
    ConsentToUse, Yes, "GF 4-2-2/2.1",
    "the principal says orally that he or she agrees",
    "本人が口頭で承諾した場合";
    ConsentToUse, Yes, "GF 4-2-2/2.2",
    "a paper or electronic document in which the principal agrees has come in",
    "承諾する旨の本人の書面又は電子文書が届いた場合";
    ConsentToUse, Yes, "GF 4-2-2/2.3",
    "an e-mail in which the principal agrees has come in",
    "承諾する旨の本人のメールが届いた場合";
    ConsentToUse, Yes, "GF 4-2-2/2.4",
    "the principal has ticked the box that says so",
    "同意を示す欄に本人がチェックを入れた場合";
    ConsentToUse, Yes, "GF 4-2-2/2.5",
    "the principal has clicked the button for it on a site",
    "サイト上の同意のボタンを本人が押した場合";
    ConsentToUse, Yes, "GF 4-2-2/2.6",
    "the principal agrees by speaking to a device, touching a screen or pressing a switch",
    "本人が音声、画面へのタッチ又はスイッチの操作により同意を入力した場合";
    OnlyToSeekConsent, Yes, "GF 4-2-2 note/1",
    "the address serves only to send the mail, or to make the call, that asks for the consent",
    "同意を求めるメールの送信又は電話のためにだけ連絡先を使う場合";
    ImproperUse, No, "GF 4-2-3 note/1",
    "the recipient had lied about the purpose of acquiring it, so that its unlawful use could not be foreseen with ordinary care",
    "提供先が取得の目的を偽っており、違法な利用を一般的な注意力をもってしても予見することができなかった場合";
    PurposePublished, Yes, "GF 4-2-5/2.1",
    "the purpose stands on the operator's site about one step from its top page",
    "自社サイトのトップページから一度程度の操作でたどり着くページに載せている場合";
    PurposePublished, Yes, "GF 4-2-5/2.2",
    "the purpose is on posters or leaflets in shops and offices where customers come",
    "顧客の訪れる店舗や事務所に、ポスターを貼り、又は冊子を備えている場合";
    PurposePublished, Yes, "GF 4-2-5/2.3",
    "a mail-order business prints the purpose in its catalogue",
    "通信販売のカタログ等に載せている場合";
    NoLongerNeeded, Yes, "GF 4-2-6/2.1",
    "the prizes of a campaign have been sent, and the time in which some may come back has passed",
    "懸賞の賞品を送り終え、不着などに備える相当の期間も過ぎた場合";
    NoLongerNeeded, Yes, "GF 4-2-6 note/1",
    "the business for which the data was held has been given up",
    "利用の前提となる事業そのものを取りやめた場合";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/2.1",
    "data of a body that helps victims of domestic violence or child abuse, on them and on those who abused them",
    "家庭内暴力や児童虐待の被害者を支える団体が持つ、被害者及び加害者の個人データ";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/3.1",
    "data that a company keeps on members of organised crime groups (boryokudan) so as to fend off unjust demands",
    "不当要求に備えて事業者が持つ、反社会的勢力に属する者の個人データ";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/3.2",
    "data that a company keeps on suspicious persons or malicious complainants so as to fend off unjust demands",
    "不当要求に備えて事業者が持つ、不審者や悪質なクレームを繰り返した者の個人データ";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/4.1",
    "names of the persons who design or develop arms, equipment or software for defence, kept by the maker",
    "防衛関連の装備やソフトウェアの設計・開発を担当する者の氏名を含む、製造業者等の個人データ";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/4.2",
    "the schedule of a dignitary, kept by those visited or by their guard company",
    "訪問を受ける側や警備会社が持つ、要人の行動予定";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/5.1",
    "data that the operator has only because the police inquired",
    "警察の照会を受けて初めて手にした個人データ";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/5.2",
    "registers and lists of those asked about, made while answering an inquiry of the police",
    "警察の照会に答える過程で作った受理簿や対象者の一覧";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/5.3",
    "whether a suspicious transaction was reported, and what was written for the report",
    "疑わしい取引の届出をしたか否か及びそのために新たに作った個人データ";
    ExistenceMustStaySecret, Yes, "GF 4-2-13/5.4",
    "data in the information on an account used for a transfer fraud",
    "振り込め詐欺に使われた口座についての情報に含まれる個人データ";
    ExistenceMustStaySecret, No, "GF 4-2-13 note/1",
    "the contract data itself after which the police inquired",
    "警察の照会の対象となった契約者情報そのもの";
}
