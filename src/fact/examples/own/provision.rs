//! Provision: entrustment, joint use, succession, opt-out, abroad, referable information: our
//! examples.

use super::super::example::own;
use crate::fact::Fact::*;

own! {
    ConsentToProvision, No, "GL2-16",
    "the terms on the site were changed, and nobody was asked",
    "サイトの規約を変更したにとどまり、本人の意思を確認していない場合";
    ConsentToForeignProvision, Yes, "GF2-1",
    "having read of the country, its system and the measures, the customer ticked that the data may go to the company there",
    "国名、制度及び措置の説明を読んだ顧客が、当該外国にある会社への提供に同意する欄を選択した場合";
    ConsentToForeignProvision, No, "GF2-1",
    "the customer agreed to provision to third parties, and nothing was said of another country",
    "第三者への提供に同意したものの、外国については何も示されていなかった場合";
    CountryUnidentifiable, No, "GF5-3-1",
    "the contract with the recipient was signed, and its country was known",
    "提供先との契約を締結しており、その所在国が分かっていた場合";
    MeasuresUntellable, No, "GF5-3-2",
    "the recipient was fixed and could have been asked",
    "提供先が定まっており、照会することができた場合";
    ContractExcludesHandling, Yes, "Q7-53",
    "the terms of the cloud say that the provider does not handle what is stored",
    "クラウドサービスの規約に、事業者が保存された個人データを取り扱わない旨の定めがある場合";
    ContractExcludesHandling, No, "Q7-53",
    "the terms let the provider analyse what is stored",
    "規約上、事業者が保存されたデータを分析することができる場合";
    AccessControlled, Yes, "Q7-53",
    "the customer alone has the keys, so that the provider's staff cannot read it",
    "利用者のみが暗号鍵を管理し、事業者の従業者が内容を閲覧することができない場合";
    AccessControlled, No, "Q7-53",
    "the provider's staff may open the files whenever they want",
    "事業者の従業者が随時ファイルを開くことができる場合";
    PrincipalsOwnAct, No, "GL2-17",
    "the operator itself sends the profile to a third party",
    "事業者が自らプロフィールを第三者に送信する場合";
    RecipientCollectsItself, Yes, "Q8-10",
    "through another company's tag on the page the browsing history goes straight from the visitor's device to that company, and the operator of the site does not handle it",
    "サイトに設置した他社のタグにより閲覧履歴が閲覧者の端末から当該他社に直接送信され、サイトの運営者は当該履歴を取り扱わない場合";
    RecipientCollectsItself, No, "Q8-10",
    "the operator gathers the data and then uploads it to the other company",
    "事業者が収集した上で他社に送信する場合";
    EntrusteeUsesForItself, Yes, "Q5-26-2",
    "the entrustee trains a model of its own with the data",
    "委託先が自社のモデルの学習に用いる場合";
    EntrusteeUsesForItself, No, "Q5-26-2",
    "the entrustee does what the entrustor asked for, and nothing else",
    "委託先が委託された処理のみを行う場合";
    EntrusteeMixesClients, Yes, "Q5-26-2",
    "the data of several entrustors lies in one table, and nothing tells it apart",
    "複数の委託元のデータを区別せずに一の表で管理する場合";
    EntrusteeMixesClients, No, "Q7-43",
    "the data of each entrustor is kept and processed by itself",
    "委託元ごとに分けて管理し、処理する場合";
    EntrusteeMatchesOwnData, Yes, "Q7-42",
    "the entrustee adds to each person what it has gathered itself",
    "委託先が、独自に取得した情報を本人ごとに付加する場合";
    EntrusteeMatchesOwnData, No, "Q7-42",
    "the entrustee uses neither personal data nor personally referable information of its own",
    "委託先が、自ら取得した個人データ及び個人関連情報のいずれも用いない場合";
    DeliversToClient, Yes, "GL3-6-3",
    "a call centre reports the calls to the entrustor for whom it takes them",
    "コールセンター業務の委託先が、受けた電話の内容を委託元に報告する場合";
    DeliversToClient, No, "GL3-6-3",
    "a call centre passes the list of one entrustor to another",
    "委託先がある委託元の名簿を別の会社に渡す場合";
    WithinEntrustedTask, Yes, "GL3-6-3",
    "a printer prints the addresses and deletes the file",
    "印刷会社が宛名を印刷し、データを消去する場合";
    WithinEntrustedTask, No, "GL3-6-3",
    "a printer keeps the list for mailings of its own",
    "印刷会社が名簿を自社の広告の発送に用いる場合";
    EntrustmentTermsMet, Yes, "GL3-4-4",
    "the entrustee was checked and chosen, the contract is signed, and the audit that the policy promises was made",
    "委託先を審査して選定し、契約を締結し、ポリシーに定める監査も行った場合";
    EntrustmentTermsMet, No, "GL3-4-4",
    "the policy promises audits, and none was made",
    "ポリシーに監査を行う旨を定めながら、行っていない場合";
    PassesWithBusiness, No, "GL3-6-3",
    "a list of customers is sold, and the business stays where it is",
    "事業の譲渡を伴わずに顧客名簿のみを売却する場合";
    SuccessionOnlyNegotiated, Yes, "GL3-6-3",
    "data is shown to a possible buyer before the contract",
    "契約の締結前に、買受けの候補者にデータを開示する場合";
    SuccessionOnlyNegotiated, No, "GL3-6-3",
    "the merger has taken effect",
    "合併の効力が生じた後";
    DueDiligenceContract, Yes, "GL3-6-3",
    "before the talks a contract was made on purpose, handling, leaks, and what happens if they fail",
    "交渉に先立ち、利用目的、取扱方法、漏えい等の際の措置及び交渉不調の場合の措置を契約で定めた場合";
    DueDiligenceContract, No, "GL3-6-3",
    "secrecy was promised, and nothing else was agreed",
    "守秘を約したのみで、他に定めがない場合";
    ItemsInOpenTail, Yes, "GL3-6-3",
    "a fax number, where the text has \"telephone number and other contact details\"",
    "「電話番号その他の連絡先」との記載がある場合のFAX番号";
    ItemsInOpenTail, No, "GL3-6-3",
    "a medical history, where the text has \"telephone number and other contact details\"",
    "「電話番号その他の連絡先」との記載がある場合の病歴";
    ResponsibleIsIndividual, Yes, "27(5)(iii)",
    "a sole trader is named as responsible",
    "個人事業主が管理責任者とされている場合";
    ResponsibleIsIndividual, No, "27(5)(iii)",
    "a company is named as responsible",
    "会社が管理責任者とされている場合";
    HeldBeforeJointNotice, Yes, "GL3-6-3",
    "data of customers who joined before the joint use was announced",
    "共同利用の公表等の前に入会した顧客のデータ";
    HeldBeforeJointNotice, No, "GL3-6-3",
    "data of customers who joined afterwards",
    "共同利用の公表等の後に入会した顧客のデータ";
    JointUseExpected, Yes, "GL3-6-3",
    "shops of one chain answer inquiries on goods that one of them sold",
    "同じチェーンの店舗が、いずれかの店舗で販売した商品の問合せに応ずる場合";
    JointUseExpected, No, "GL3-6-3",
    "a lender of the same group offers loans to the patients of a clinic",
    "診療所の患者に、同じグループの貸金業者が融資を勧誘する場合";
    PrincipalAskedToStop, Yes, "GL3-6-2",
    "the principal wrote that the data shall go to nobody any more",
    "本人から、第三者への提供をやめるよう書面で求められた場合";
    PrincipalAskedToStop, No, "GL3-6-2",
    "the principal only asked what is held",
    "本人が保有する内容の開示を求めたにとどまる場合";
    OptOutStopsOnRequest, Yes, "GL3-6-2",
    "whoever asks is taken off the list before it is provided again",
    "求めのあった本人を、次の提供の前に名簿から除く場合";
    OptOutStopsOnRequest, No, "GL3-6-2",
    "requests wait until the list is renewed once a year",
    "年1回の更新まで求めに応じない場合";
    OptOutTimeLeft, Yes, "GL3-6-2",
    "every principal was notified by post, and for some weeks requests to stop were taken and dealt with before the first provision",
    "全ての本人に郵便で通知し、その後数週間、停止の求めを受け付けて対応した上で、最初の提供をした場合";
    OptOutRecognisable, No, "GL3-6-2",
    "the notice stands on a page to which no link leads",
    "どこからもリンクされていないページに掲載した場合";
    OptOutFiled, Yes, "GL3-6-2",
    "the filing is on the list that the Commission publishes",
    "個人情報保護委員会が公表する届出の一覧に掲載されている場合";
    OptOutFiled, No, "GL3-6-2",
    "the operator's own site says so, and nothing was filed",
    "自社のサイトに掲載しているのみで、届け出ていない場合";
    OptOutAgentInJapan, Yes, "GL3-6-2",
    "a lawyer in Tokyo is empowered for all acts of the filing",
    "東京の弁護士に、届出に関する一切の行為の代理権を与えている場合";
    OptOutAgentInJapan, No, "GL3-6-2",
    "the company abroad files by itself, with no agent in Japan",
    "国内に代理人を定めず、外国の会社が自ら届け出る場合";
    ReferableConsentConfirmed, No, "GL3-7-3",
    "nobody asked the recipient whether the principals consented",
    "本人の同意の有無を提供先に確認していない場合";
    ReferableInformationConfirmed, No, "GL3-7-3",
    "the recipient abroad was asked for no paper, and its site was not looked at",
    "外国にある提供先に書面の提示を求めず、そのサイトも確認していない場合";
    ReturnsEntrustedData, Yes, "Q8-9",
    "the entrustee sends back the log that the entrustor had given it",
    "委託先が、委託元から預かったログをそのまま返す場合";
    ReturnsEntrustedData, No, "Q8-9",
    "the entrustee adds ids that it has gathered itself",
    "委託先が、独自に収集した識別子を付加して渡す場合";
}
