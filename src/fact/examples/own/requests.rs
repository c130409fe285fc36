//! Processed information, leaks, and requests of principals: our examples.

use super::super::example::own;
use crate::fact::Fact::*;

own! {
    AcquiresDeletionInformation, Yes, "GP2-2-4",
    "a developer obtains the table of names and temporary ids, to identify the persons",
    "本人を識別するため、氏名と仮IDの対応表を入手する場合";
    AcquiresDeletionInformation, No, "GP2-2-4",
    "the maker of pseudonymously processed information keeps the table locked away, and the recipient does not obtain it",
    "仮名加工情報の作成者が対応表を施錠して保管し、提供を受けた者がこれを入手しない場合";
    EntrusteeMakesAnonymous, Yes, "GP3-2-4",
    "the task is to make anonymously processed information for the entrustor",
    "委託元のために匿名加工情報を作成することが委託の内容である場合";
    EntrusteeMakesAnonymous, No, "GP3-2-4",
    "the task is to store the data",
    "保管のみを委託する場合";
    ContactUsesInformation, Yes, "GP2-2-3",
    "mail goes to the addresses in the pseudonymously processed file",
    "仮名加工情報に含まれるメールアドレスに送信する場合";
    ContactUsesInformation, No, "GP2-2-3",
    "mail goes to all customers by the customer file from which it was made",
    "仮名加工情報を用いず、元の顧客名簿により全顧客に送信する場合";
    ContactByListedMeans, No, "GP2-2-3",
    "the same notice is shown on the site to every visitor",
    "サイトの全ての閲覧者に同じ案内を表示する場合";
    CodesRemoved, Yes, "GP2-2-2",
    "numbers of passports and driving licences are deleted whole",
    "旅券番号及び運転免許証番号を全て削除した場合";
    CodesRemoved, No, "GP2-2-2",
    "the data by which fingerprints are recognised stays",
    "指紋の認証データが残っている場合";
    PropertyDescriptionsRemoved, No, "GP2-2-2",
    "a column with numbers of credit cards stays",
    "クレジットカード番号の列が残っている場合";
    SingularDescriptionsRemoved, No, "GP3-2-2",
    "one line says that the person is 116 years old",
    "「年齢116歳」との記述が残っている場合";
    NatureOfDatabaseConsidered, No, "GP3-2-2",
    "positions at night, which show where each person lives, stay as they are",
    "自宅が分かる夜間の位置情報がそのまま残っている場合";
    EncryptedOrProtected, No, "GL3-5-3",
    "the file has a password, which was sent with it",
    "ファイルのパスワードが同じメールで送られていた場合";
    MayCausePropertyDamage, No, "GL3-5-3",
    "names and addresses leaked, and nothing by which money can be moved",
    "氏名及び住所のみで、決済に用い得る情報を含まない場合";
    WrongfulPurpose, No, "GL3-5-3",
    "an employee sent a mail to the wrong address by mistake",
    "従業者が誤って別の宛先に電子メールを送信した場合";
    EntrustorNotified, Yes, "GL3-5-3",
    "the entrustee told its entrustor two days after it knew, with all that it knew then",
    "委託先が、知った日の2日後に、その時点で把握している内容を委託元に通知した場合";
    EntrustorNotified, No, "GL3-5-3",
    "the entrustor learnt of it from the news",
    "委託元が報道により知った場合";
    NoticeDifficult, No, "GL3-5-4",
    "the e-mail addresses of all concerned are held",
    "全ての本人のメールアドレスを保有している場合";
    SubstituteMeasures, No, "GL3-5-4",
    "nothing is published, no desk set up, and nothing else done",
    "公表、問合せ窓口の設置その他の措置を何らとっていない場合";
    RequesterEntitled, No, "GL3-8-7",
    "a neighbour who has no power of attorney",
    "委任を受けていない隣人";
    OnlyPartRefused, No, "GL3-8-2",
    "all that is asked for is refused",
    "請求の全部に応じない場合";
    PartCanBeGranted, Yes, "GL3-8-2",
    "what was bought can be disclosed, and the notes on another person cannot",
    "購入履歴は開示することができ、他人に関する記載のみ開示することができない場合";
    PartCanBeGranted, No, "GL3-8-2",
    "every line would harm the other person",
    "いずれの部分を開示しても他人の権利利益を害する場合";
    NothingHeld, Yes, "GL3-8-2",
    "a search by name, address and number found nothing",
    "氏名、住所及び会員番号により検索しても該当がない場合";
    NothingHeld, No, "GL3-8-2",
    "a search by membership number found this principal's purchases",
    "会員番号により検索し、当該本人の購入履歴が見付かった場合";
    RequestProcedureFollowed, No, "GL3-8-7",
    "the request came by phone, though the procedure asks for a form and proof of identity",
    "書面及び本人確認書類を求めているのに、電話で請求された場合";
    PurposePlainToPrincipal, Yes, "GL3-8-1",
    "the site lists the purposes of the membership that the principal has",
    "本人が利用するサービスの利用目的がサイトに掲載されている場合";
    PurposePlainToPrincipal, No, "GL3-8-1",
    "the site lists the purposes of another service alone",
    "別のサービスの利用目的のみが掲載されている場合";
    DisclosureHarmsRights, No, "GL3-8-2",
    "disclosure would only be unpleasant for the operator",
    "事業者にとって不都合であるにとどまる場合";
    DisclosureBreachesLaw, No, "GL3-8-2",
    "a rule of the company alone forbids it",
    "社内規程で禁じられているにとどまる場合";
    OtherLawOnDisclosure, No, "GL3-8-2",
    "another law gives copies to authorities alone",
    "他の法令が行政機関への提出のみを定める場合";
    RecordExcluded, No, "GL3-8-3",
    "a record that an address was provided to a company with the principal's consent",
    "本人の同意を得て住所を会社に提供した旨の記録";
    ContentNotFactual, Yes, "GL3-8-4",
    "the file has the wrong year of birth",
    "生年が誤って記録されている場合";
    ContentNotFactual, No, "GL3-8-4",
    "an address found to agree with the certificate of residence",
    "住民票の写しと照合し、一致した住所";
    CorrectionNotNeeded, No, "GL3-8-4",
    "the address to which goods are to be shipped is wrong",
    "商品の発送に用いる住所が誤っている場合";
    CorrectionNotNeeded, Yes, "GL3-8-4",
    "replacing by today's address the address that is kept as a record of a past delivery",
    "過去の配送の記録として保存している配送当時の住所の、現住所への訂正";
    CorrectedBySpecialProcedure, Yes, "34(2)",
    "a register kept under a law that lays down how to apply for the correction of its entries",
    "法律に基づく登録簿であって、その法律が登録事項の訂正の申請手続を定めているもの";
    CorrectedBySpecialProcedure, No, "34(2)",
    "the address in an ordinary customer file",
    "通常の顧客名簿の住所";
    HandledInViolation, Yes, "GL3-8-5",
    "an address acquired for delivery was used to advertise, which was no specified purpose",
    "配送のために取得した住所を、利用目的に含まれない広告に用いた場合";
    HandledInViolation, No, "GL3-8-5",
    "an address acquired for delivery is used for delivery alone",
    "配送のために取得した住所を、配送にのみ用いている場合";
    ProvidedInViolation, Yes, "GL3-8-5",
    "the data was given to a third party without consent, and no exception applies",
    "本人の同意も例外事由もなく第三者に提供した場合";
    ProvidedInViolation, No, "GL3-8-5",
    "the data is provided with the principal's consent",
    "本人の同意を得て提供している場合";
    NoLongerNeeded, No, "GL3-8-5",
    "the contract has ended, and payment is still due",
    "契約は終了したものの、代金が未払である場合";
    LeakOccurred, Yes, "GL3-8-5",
    "card numbers leaked last month, a leak that had to be reported to the Commission",
    "先月、個人情報保護委員会に報告すべきカード番号の漏えいがあった場合";
    LeakOccurred, No, "GL3-8-5",
    "one mail went to a colleague in the same company, who deleted it",
    "社内の別の従業者に誤送信し、直ちに消去された場合";
    OperatorInterestOutweighs, No, "GL3-8-5",
    "advertising would reach fewer people",
    "広告の効果が下がるにとどまる場合";
    OperatorInterestOutweighs, Yes, "GL3-8-5",
    "erasure is asked for of records that are evidence in a dispute with the principal",
    "当該本人との係争中に、その証拠となる記録の消去を求められた場合";
    OperatorInterestOutweighs, Yes, "GL3-8-5",
    "erasure is asked for of an expulsion for breach of the terms, of which the record is still needed to prevent another",
    "利用規約違反により強制退会とした事実の消去を求められたものの、その記録が再度の違反の防止に現に必要である場合";
    OperatorInterestOutweighs, Yes, "GL3-8-5",
    "erasure is asked for of entries in books that a law has the operator keep",
    "法令により保存を義務付けられた帳簿の記載の消去を求められた場合";
    StopDifficult, No, "GL3-8-5",
    "one line of a table can be deleted",
    "表の1行を削除すれば足りる場合";
    MethodDifficult, No, "GL3-8-2",
    "the file can be sent by e-mail without more ado",
    "ファイルを電子メールで送信することに支障がない場合";
    NeitherPaperNorAgreed, Yes, "33(2)",
    "it is read out on the phone, to which the principal has not agreed",
    "本人が同意していないのに、電話で読み上げる場合";
    NeitherPaperNorAgreed, No, "33(2)",
    "a print-out of the data is sent",
    "データを印刷した書面を交付する場合";
    WayNotOffered, Yes, "GL3-8-2",
    "the principal wants it recited in person, which the operator does not offer",
    "事業者が定めていない、対面での口頭による開示を求める場合";
    ExtentSuffices, No, "GL3-8-5",
    "another division goes on to use the data in the same way",
    "別の部門が同じ態様で利用を続ける場合";
    FeeReasonable, Yes, "GL3-8-8",
    "the postage, and what copying costs",
    "郵送料及び複写に要する実費";
    FeeReasonable, No, "GL3-8-8",
    "ten thousand yen for one page that goes by e-mail",
    "電子メールで送る1ページについて1万円";
    ProvidedOnEquivalentSystem, No, "GF6",
    "the recipient abroad got the data on the principal's consent",
    "外国にある第三者への提供が本人の同意に基づくものである場合";
    ProvidedByOptOut, Yes, "GL3-6-2",
    "a list with this principal is sold under an opt-out that was filed",
    "届け出たオプトアウトにより、当該本人を含む名簿を販売している場合";
    ProvidedByOptOut, No, "GL3-6-2",
    "nothing is provided by opt-out",
    "オプトアウトによる提供を行っていない場合";
    BeingAcquired, No, "GL3-5-1",
    "notes that nobody means to put into a database",
    "データベース化を予定していないメモ";
}
