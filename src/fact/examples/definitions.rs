//! What the words of the Act mean, and where it applies: the general guidelines, 2-1 to 2-8 and 8.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::InformationKind;

examples! {
    Kind(InformationKind::PersonalInformation), Yes, "GL 2-6/2.1",
    "a name on a form not yet entered into the database",
    "データベースに入力する前の帳票に記載された氏名";
    Kind(InformationKind::PersonalInformation), Yes, "GL 2-1/1",
    "a person's name, with nothing else",
    "氏名のみの情報";
    Kind(InformationKind::PersonalInformation), Yes, "GL 2-1/2",
    "a birthday, an address or a post in a firm, joined with the name",
    "氏名と結び付いた生年月日、住所、役職など";
    Kind(InformationKind::PersonalInformation), Yes, "GL 2-1/3",
    "camera pictures on which a person can be recognised",
    "誰であるかが見て分かる防犯カメラの映像";
    Kind(InformationKind::PersonalInformation), Yes, "GL 2-1/4",
    "a voice recording in which the name is spoken",
    "名乗りなどにより本人が分かる通話の録音";
    Kind(InformationKind::PersonalInformation), Yes, "GL 2-1/5",
    "an e-mail address that shows which person of which company uses it",
    "勤務先と氏名が読み取れるメールアドレス";
    Kind(InformationKind::PersonalInformation), Yes, "GL 2-1/6",
    "data that came to identify a living person by what was added after its acquisition",
    "取得後に情報が加わったことで、本人が分かるようになったもの";
    Kind(InformationKind::PersonalInformation), Yes, "GL 2-1/7",
    "what a gazette, a newspaper or a social network publishes on a person who can be identified",
    "官報、新聞、SNSなどに載っている、誰のことか分かる情報";
    NotALivingIndividual, No, "GL 2-1 note/1",
    "data on a dead person that is data on a surviving relative as well",
    "亡くなった人の情報で、存命の遺族に関する情報でもあるもの";
    NotALivingIndividual, Yes, "GL 2-1 note/3",
    "data on a company as such",
    "会社そのものに関する情報";
    NotALivingIndividual, No, "GL 2-1 note/2",
    "data on a company's directors or staff",
    "会社の役員や従業員に関する情報";
    SpecialCareIncluded, No, "GL 2-3 note/1",
    "purchases or loans of religious books",
    "宗教書を買った、又は借りたという記録";
    SpecialCareIncluded, No, "GL 2-3 note/2",
    "nationality, or the mere fact of being a foreigner",
    "国籍や、外国人であるということだけの情報";
    SpecialCareIncluded, No, "GL 2-3 note/3",
    "the colour of the skin",
    "肌の色";
    SpecialCareIncluded, No, "GL 2-3 note/4",
    "a profession or an educational record",
    "職業上の地位や学歴";
    SpecialCareIncluded, Yes, "GL 2-3 note/5",
    "that somebody suffers from cancer",
    "がんを患っていること";
    SpecialCareIncluded, Yes, "GL 2-3 note/6",
    "that somebody uses welfare services for people with disabilities",
    "障害福祉サービスを利用していること";
    SpecialCareIncluded, Yes, "GL 2-3 note/7",
    "the results of a stress check at the workplace",
    "職場で実施したストレスチェックの結果";
    SpecialCareIncluded, Yes, "GL 2-3 note/8",
    "the results of a voluntary check-up that the employer supports",
    "事業主が任意に費用を助成した人間ドックの結果";
    SpecialCareIncluded, Yes, "GL 2-3 note/9",
    "a genotype and the illnesses it makes likely, from a test without a clinic",
    "医療機関を通さない検査で分かった遺伝型と病気のかかりやすさ";
    SpecialCareIncluded, No, "GL 2-3 note/10",
    "that somebody had a check-up, without its results",
    "健康診断を受けたということのみの情報";
    SpecialCareIncluded, No, "GL 2-3 note/11",
    "weight or pulse that became known outside any check-up or treatment",
    "健診や診療と無関係に知った体重や脈拍";
    SpecialCareIncluded, Yes, "GL 2-3 note/12",
    "that somebody was given health guidance",
    "保健指導を受けたこと";
    SpecialCareIncluded, Yes, "GL 2-3 note/13",
    "that somebody saw a doctor at a hospital",
    "病院にかかったこと";
    SpecialCareIncluded, Yes, "GL 2-3 note/14",
    "that a pharmacy dispensed medicine to somebody",
    "薬局で薬を調剤してもらったこと";
    SpecialCareIncluded, No, "GL 2-3 note/15",
    "that somebody was heard as a witness in another's case",
    "他人の事件で証人として尋問されたこと";
    SpecialCareIncluded, Yes, "GL 2-3 note/16",
    "that somebody was arrested as a suspect",
    "被疑者として逮捕されたこと";
    SpecialCareIncluded, Yes, "GL 2-3 note/17",
    "that a juvenile court ordered a protective measure",
    "少年として保護処分を受けたこと";
    NotInDatabase, No, "GL 2-4/1.1",
    "the address book of a mail program, with names",
    "氏名を登録したメールソフトのアドレス帳";
    NotInDatabase, No, "GL 2-4/1.2",
    "service logs kept by user ids that can easily be collated with personal information",
    "個人情報と容易に照合することができるユーザーIDごとに保存した利用の記録";
    NotInDatabase, No, "GL 2-4/1.3",
    "business cards typed into a spreadsheet",
    "表計算ソフトに入力した名刺の内容";
    NotInDatabase, No, "GL 2-4/1.4",
    "paper cards in alphabetical order with index tabs",
    "見出しを付けて五十音順に並べた紙の登録カード";
    NotInDatabase, Yes, "GL 2-4/2.1",
    "a holder of business cards in an order that only its owner can use",
    "持ち主以外には探せない並べ方をした名刺入れ";
    NotInDatabase, Yes, "GL 2-4/2.2",
    "a heap of unsorted survey postcards",
    "整理しないまま置いてあるアンケートはがき";
    DatabaseExcluded, Yes, "GL 2-4/2.3",
    "a directory, a map with names or a navigation system as sold to everybody",
    "誰でも買える電話帳、住宅地図、カーナビなど";
    NotForBusiness, No, "GL 2-5 note/1",
    "a non-profit association without legal personality that keeps using its list of members",
    "会員名簿を継続的に用いる、法人格のない非営利団体";
    NotInDatabase, No, "GL 2-6/1.1",
    "a copy of the database on an external medium",
    "データベースから外付けの媒体に移した情報";
    NotInDatabase, No, "GL 2-6/1.2",
    "a sheet printed from the database",
    "データベースの内容を印刷した紙";
    NotInDatabase, Yes, "GL 2-6/2.1",
    "entry slips that are still to be typed in",
    "データベースに入力する前の記入用紙";
    ExistenceMustStaySecret, Yes, "GL 2-7/1.1",
    "data of a victim support group on abuser and abused",
    "虐待等の被害者を支える団体が持つ、加害者と被害者のデータ";
    ExistenceMustStaySecret, Yes, "GL 2-7/2.1",
    "a list of members of organised crime groups (boryokudan), kept against extortion",
    "不当要求に備えて持つ暴力団関係者のデータ";
    ExistenceMustStaySecret, Yes, "GL 2-7/2.2",
    "data on those who came with abusive complaints, kept to prevent more of it",
    "再度の被害を防ぐために持つ悪質なクレーマーのデータ";
    ExistenceMustStaySecret, Yes, "GL 2-7/3.1",
    "the names of those who develop defence equipment",
    "防衛装備の設計や開発を担当する者の氏名の記録";
    ExistenceMustStaySecret, Yes, "GL 2-7/3.2",
    "the itinerary of a statesman, held by those who guard him",
    "警備会社等が持つ要人の行動予定";
    ExistenceMustStaySecret, Yes, "GL 2-7/4.1",
    "data that the operator knows only through a police inquiry",
    "警察の照会があって初めて知った個人のデータ";
    ExistenceMustStaySecret, Yes, "GL 2-7/4.2",
    "the log of police inquiries and of their subjects",
    "警察の照会と回答の記録や、照会された者の一覧";
    ExistenceMustStaySecret, Yes, "GL 2-7/4.3",
    "whether a suspicious transaction was reported",
    "疑わしい取引を届け出たかどうか";
    ExistenceMustStaySecret, Yes, "GL 2-7/4.4",
    "data on accounts used for transfer fraud",
    "振り込め詐欺に使われた口座のデータ";
    ExistenceMustStaySecret, No, "GL 2-7 note/1",
    "the ordinary contract data on a customer about whom the police asked",
    "警察から照会を受けた顧客の契約者情報そのもの";
    Kind(InformationKind::PersonallyReferable), Yes, "GL 2-8/1",
    "pages viewed, known by a cookie alone",
    "Cookieのみで把握したウェブサイトの閲覧履歴";
    Kind(InformationKind::PersonallyReferable), Yes, "GL 2-8/2",
    "age, sex and family tied to an e-mail address that identifies nobody",
    "誰のものか分からないメールアドレスに付いた年齢、性別など";
    Kind(InformationKind::PersonallyReferable), Yes, "GL 2-8/3",
    "purchases and use of services by an unnamed person",
    "誰のものか分からない購買や利用の履歴";
    Kind(InformationKind::PersonallyReferable), Yes, "GL 2-8/4",
    "single positions of an unnamed person",
    "誰のものか分からない断片的な位置情報";
    Kind(InformationKind::PersonallyReferable), Yes, "GL 2-8/5",
    "interests of an unnamed person",
    "誰のものか分からない興味や関心の情報";
    Kind(InformationKind::PersonallyReferable), No, "GL 2-8 note/1",
    "positions gathered until they show who the person is",
    "積み重なって本人が分かるようになった位置情報";
    UnitAbroad, Yes, "GL 8 note/3",
    "an operator that has moved its base from Japan to another country",
    "日本から外国に拠点を移した事業者";
    UnitAbroad, Yes, "GL 8 note/4",
    "the foreign head office of an operator that has a branch or office in Japan",
    "日本に支店又は営業所を有する事業者の外国にある本店";
    UnitAbroad, Yes, "GL 8 note/5",
    "the foreign branch or office of an operator whose head office is in Japan",
    "日本に本店を有する事業者の外国にある支店又は営業所";
    SuppliesToPersonsInJapan, Yes, "GL 8/1.1",
    "a foreign online shop sells and delivers goods to consumers in Japan",
    "外国の通販事業者による日本の消費者への商品の販売及び配送";
    SuppliesToPersonsInJapan, Yes, "GL 8/1.2",
    "a foreign provider supplies e-mail to consumers in Japan",
    "外国の事業者による日本の消費者へのメールサービス";
    SuppliesToPersonsInJapan, Yes, "GL 8/1.3",
    "a foreign hotel sends consumers in Japan news of local sights and events, on data from travel agencies in Japan",
    "外国のホテルによる日本の消費者への現地情報の配信（日本の旅行会社等から受けた情報の利用）";
    SuppliesToPersonsInJapan, Yes, "GL 8/1.4",
    "a foreign advertising firm serves an online shop in Japan that campaigns among consumers in Japan",
    "日本の通販事業者による消費者への配信に関連する、外国の広告事業者からの個人関連情報の提供";
    RecipientExpectedToIdentify, Yes, "GL 8/1.4",
    "a shop that is expected to tie the referable information to the personal data of its customers",
    "保有する顧客の個人データと結び付けることが見込まれる通販事業者への提供";
    SuppliesToPersonsInJapan, Yes, "GL 8/1.5",
    "a foreign maker of applications develops a new service in connection with its service to consumers in Japan",
    "日本の消費者へのサービスに関連する、外国のアプリ事業者の新サービスの開発";
    SuppliesToPersonsInJapan, Yes, "GL 8/1.6",
    "a foreign online shop studies tendencies in connection with its sales to consumers in Japan",
    "日本の消費者への販売に関連する、外国の通販事業者の傾向分析";
    SuppliesToPersonsInJapan, No, "GL 8/2.1",
    "a parent abroad administers the staff of its group, that of a subsidiary in Japan included",
    "外国の親会社によるグループの従業員情報の管理（日本の子会社の従業員を含む。）";
    SuppliesToPersonsInJapan, Yes, "GL 8 note/1",
    "a firm abroad sells a customer in Japan a list of other persons in Japan",
    "国内の者の名簿を国内の別の者に販売する外国の事業者";
}
