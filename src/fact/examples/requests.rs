//! What principals ask for: the general guidelines, 3-8.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::{Handling, RequestKind};

examples! {
    HandledAbroad, Yes, "GL 3-8-1/7.1",
    "personal data stored in country A",
    "A国における個人データの保管";
    HandledAbroad, Yes, "GL 3-8-1/15.1",
    "a small firm's personal data stored in country A",
    "小規模な事業者によるA国でのデータの保管";
    Handling(Handling::Erasure), Yes, "GL 3-8-5-1 note/8",
    "making the data such that it no longer identifies anybody, instead of deleting it",
    "削除に代えて、特定の個人を識別できない状態にすること";
    NoLongerNeeded, Yes, "GL 3-8-5-1/1.1",
    "addresses held for advertising mail alone, after the operator has given up such mail",
    "ダイレクトメールのためにのみ保有していた送付先の情報で、その送付をやめた後のもの";
    NoLongerNeeded, Yes, "GL 3-8-5-1/1.2",
    "numbers held for sales calls alone, after the operator has given up such calls",
    "電話勧誘のためにのみ保有していた勧誘先の情報で、その勧誘をやめた後のもの";
    NoLongerNeeded, Yes, "GL 3-8-5-1/1.3",
    "entries to a prize draw once the prizes are sent and the time for undelivered ones has passed",
    "懸賞品を発送し、不着に備える期間も過ぎた後の応募者の情報";
    NoLongerNeeded, Yes, "GL 3-8-5-1/1.4",
    "papers of applicants not hired, after a reasonable time for a new application",
    "再応募に備える期間が過ぎた後の不採用者の情報";
    RightsAtRisk, Yes, "GL 3-8-5-1/2.1",
    "advertising mail sent again and again to somebody who has asked not to get it",
    "停止の申出後も繰り返されるダイレクトメール";
    RightsAtRisk, Yes, "GL 3-8-5-1/2.2",
    "sales calls again and again to somebody who has asked not to be called",
    "停止の申出後も繰り返される電話勧誘";
    RightsAtRisk, Yes, "GL 3-8-5-1/2.3",
    "data that may leak because security is insufficient",
    "安全管理の不足により漏えいのおそれがあるデータ";
    RightsAtRisk, Yes, "GL 3-8-5-1/2.4",
    "an operator that provides data unlawfully, so that the principal's may go the same way",
    "違法な第三者提供を行う事業者により同様に提供されるおそれ";
    RightsAtRisk, Yes, "GL 3-8-5-1/2.5",
    "somebody who has left still shown on the site as staff, to his or her harm",
    "退職者を現職のように掲載し、不利益を与えるおそれ";
    RightsAtRisk, No, "GL 3-8-5-1/3.1",
    "a subscriber who wants to escape telephone charges",
    "電話料金を免れるための課金情報の停止の請求";
    RightsAtRisk, No, "GL 3-8-5-1/3.2",
    "an anonymous author who wants to escape being identified and sued",
    "発信者の特定及び賠償を免れるためのログの停止の請求";
    RightsAtRisk, No, "GL 3-8-5-1/3.3",
    "an expelled user who wants to join the service again",
    "強制退会となった者による再利用のための請求";
    RightsAtRisk, No, "GL 3-8-5-1/3.4",
    "a borrower who wants a new loan in spite of a credit history that checks need",
    "新たな借入れを得るための、現に審査に要する信用情報の停止の請求";
    ExtentSuffices, Yes, "GL 3-8-5-2/1",
    "a stop of a part of the data, which ends the risk, where a stop of all was asked for",
    "全部の停止の請求に対し、おそれを防ぎ得る一部の停止で応ずること";
    ExtentSuffices, Yes, "GL 3-8-5-2/2",
    "a stop of use or provision, which ends the risk, where erasure was asked for",
    "消去の請求に対し、おそれを防ぎ得る利用又は提供の停止で応ずること";
    StopDifficult, Yes, "GL 3-8-5-3/1",
    "the costly reprint and recall of a directory that is on the market",
    "市販済みの名簿の刷り直し及び回収に多額の費用を要すること";
    SubstituteMeasures, Yes, "GL 3-8-5-3/1",
    "a promise to correct the next printing, or money where that is due",
    "増刷の際の訂正の約束又は金銭の支払い";
    StopDifficult, Yes, "GL 3-8-5-3/2",
    "a contract with the principal that goes on",
    "本人との契約が続いていること";
    SubstituteMeasures, Yes, "GL 3-8-5-3/2",
    "what is necessary and appropriate to prevent another leak",
    "漏えい等の再発を防ぐ必要かつ適切な措置";
    StopDifficult, Yes, "GL 3-8-5-3/3",
    "data that another law has the operator keep",
    "他の法令により保存を要するデータ";
    SubstituteMeasures, Yes, "GL 3-8-5-3/3",
    "a promise to erase when the statutory period of keeping ends",
    "法定の保存期間の満了後に消去する旨の約束";
    Request(RequestKind::DiscloseRecords), No, "GL 3-8-3-2 note/1",
    "what a contract kept in place of a record says beyond the items of the record: it is enough to extract those items",
    "記録に代わる契約書のうち記録事項以外の部分（記録事項を抜き出して開示すれば足りる。）";
    DisclosureSeriouslyHinders, No, "GL 3-8-3-3 note/1",
    "merely that a contract calls the dealings with the other operator a secret, while the items of the record are to be disclosed",
    "取引関係を契約上の秘密としていることのみを理由とする、記録事項の開示の拒否";
    RequesterEntitled, Yes, "GL 3-8-7 note/1",
    "an agent who shows a power of attorney of the principal beside the proofs of both identities",
    "本人及び代理人の確認書類に加え、委任状を提出した代理人";
    RequesterEntitled, Yes, "GL 3-8-7 note/2",
    "a parent who shows a family register or residence record naming both and their relation",
    "続柄の分かる戸籍謄本又は住民票の写しを示した未成年者の親権者";
    RequesterEntitled, Yes, "GL 3-8-7 note/3",
    "a guardian of an adult who shows the certificate of registered matters",
    "登記事項証明書を示した成年後見人";
    Handling(Handling::RefuseRequest), Yes, "GL 3-8-9 note/1",
    "telling the requester simply that nothing will be done, without any reason",
    "理由を示さず、請求に応じない旨のみを伝えること";
    WayNotOffered, No, "GL 3-8-2/1.1",
    "a CD-ROM with the electronic record by post",
    "電磁的記録を収めたCD-ROMの郵送";
    WayNotOffered, No, "GL 3-8-2/1.2",
    "the electronic record attached to an e-mail",
    "電子メールへの電磁的記録の添付";
    WayNotOffered, No, "GL 3-8-2/1.3",
    "a download from a site for members",
    "会員サイトからのダウンロード";
    WayNotOffered, No, "GL 3-8-2/2.1",
    "listening to recordings at a place that the operator has fixed",
    "事業者の定めた場所での音声の視聴";
    WayNotOffered, No, "GL 3-8-2/2.2",
    "reading documents at a place that the operator has fixed",
    "事業者の定めた場所での文書の閲覧";
    MethodDifficult, Yes, "GL 3-8-2/3.1",
    "an electronic record that could be given only after rebuilding the system on a large scale",
    "大規模なシステム改修を要する電磁的記録の提供";
    MethodDifficult, Yes, "GL 3-8-2/3.2",
    "an electronic record asked of a small firm that keeps its books on paper and cannot well give one",
    "紙で管理し、電磁的記録に対応し難い小規模な事業者への請求";
    DisclosureHarmsRights, Yes, "GL 3-8-2/4.1",
    "telling a patient an illness where this may make the patient's condition worse",
    "病名を知ることで患者の心身の状況が悪化するおそれ";
    DisclosureSeriouslyHinders, Yes, "GL 3-8-2/5.1",
    "disclosing the whole of the marking, which would seriously endanger the examination",
    "採点情報の全部を開示すれば、試験制度の維持が著しく損なわれること";
    OnlyPartRefused, Yes, "GL 3-8-2/5.1",
    "a part of the marking held back, the rest given",
    "採点情報の一部のみの不開示";
    DisclosureSeriouslyHinders, Yes, "GL 3-8-2/5.2",
    "the same person's repeated intricate requests, which take up the desk so that other inquiries break down",
    "同一人の反復する複雑な請求による窓口の占有及び他の対応の停滞";
    DisclosureSeriouslyHinders, Yes, "GL 3-8-2/5.3",
    "sound or video asked for on paper of all ways, to the serious hindrance of the business",
    "音声・動画をあえて書面で求められることによる著しい支障";
    DisclosureBreachesLaw, Yes, "GL 3-8-2/6.1",
    "a breach of professional secrecy under the criminal law, or of the secrecy of communications",
    "秘密漏示罪又は通信の秘密の保護に触れる開示";
    OtherLawOnDisclosure, Yes, "GL 3-8-2/7.1",
    "copies or inspection of the register of taxi drivers under the Act on Special Measures for Proper Taxi Business",
    "タクシー運転者の原簿の謄本交付又は閲覧（タクシー業務適正化特別措置法によるもの）";
    DisclosureSeriouslyHinders, No, "GL 3-8-2 note/1",
    "only that there is much to be disclosed",
    "開示すべきデータの量が多いことのみ";
    RecordExcluded, Yes, "GL 3-8-3-1/1.1",
    "the record of data on the offender that a body for victims of crime or child abuse received",
    "犯罪被害者又は被虐待児童を支援する団体が受けた加害者のデータの記録";
    RecordExcluded, Yes, "GL 3-8-3-1/2.1",
    "the record of data on a member of an organised crime group (boryokudan), received to fend off extortion",
    "不当要求の防止のために受けた暴力団員等のデータの記録";
    RecordExcluded, Yes, "GL 3-8-3-1/3.1",
    "the record of an important person's movements received for guarding that person",
    "警護のために受けた要人の行動に関するデータの記録";
    RecordExcluded, Yes, "GL 3-8-3-1/4.1",
    "the record of data on an offender given to the police on an earlier consent, in help of an investigation",
    "事前の同意により捜査協力として警察に提供した犯罪者のデータの記録";
    DisclosureHarmsRights, Yes, "GL 3-8-3-3/1.1",
    "a record from which the patient would learn of an intractable disease and might get worse",
    "難病であることを記した記録の開示による患者の心身の悪化";
    DisclosureHarmsRights, Yes, "GL 3-8-3-3/1.2",
    "a record that would let out the recipient's secret weighing of credit, an investment or a partner",
    "提供先の与信判断、出資又は取引先選定に関する秘密が漏れる記録の開示";
    DisclosureSeriouslyHinders, Yes, "GL 3-8-3-3/2.1",
    "the same person's repeated intricate requests for records, which take up the desk",
    "記録の開示に関する同一人の反復請求による窓口業務の停滞";
    DisclosureBreachesLaw, Yes, "GL 3-8-3-3/3.1",
    "a record whose disclosure breaks professional secrecy under the criminal law",
    "秘密漏示罪に当たることとなる記録の開示";
    RequestProcedureFollowed, Yes, "GL 3-8-7/1",
    "a driving licence, My Number card, passport or the like shown at the desk",
    "来所時の運転免許証、マイナンバーカード、旅券等の提示";
    RequestProcedureFollowed, Yes, "GL 3-8-7/2",
    "the registered ID and password, or an electronic signature of the Japanese Public Key Infrastructure (JPKI), in an online request",
    "登録済みのID・パスワード又は公的個人認証の電子署名によるオンラインの請求";
    RequestProcedureFollowed, Yes, "GL 3-8-7/3",
    "registered details named by telephone, and a call back",
    "電話での登録情報の照合及び折返しの電話";
    RequestProcedureFollowed, Yes, "GL 3-8-7/4",
    "a copy of an official certificate sent in, and a registered letter to the address on it",
    "公的証明書の写しの送付及びその住所への書留郵便";
}
