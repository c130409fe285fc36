//! Leaks: the general guidelines, 3-5.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::Handling;

examples! {
    Handling(Handling::LeavePrincipalsUninformed), No, "GL 3-5-4-3/1",
    "the principals are told of the cause of an intrusion in the main, not in the technical detail that the Commission got",
    "不正アクセスの原因について、委員会への報告と同じ詳細ではなく、本人に必要な部分を選んで知らせた場合";
    Handling(Handling::LeavePrincipalsUninformed), No, "GL 3-5-4-3/2",
    "where other items leaked of each person, everyone is told only of his or her own",
    "漏えいした項目が人ごとに違うため、各人にはその者に関する内容のみを知らせた場合";
    Handling(Handling::LeavePrincipalsUninformed), No, "GL 3-5-4-4/1",
    "a letter about the leak is sent to each principal by post",
    "漏えいについて記した書面を、本人宛てに郵送した場合";
    Handling(Handling::LeavePrincipalsUninformed), No, "GL 3-5-4-4/2",
    "an e-mail about the leak is sent to each principal",
    "漏えいについて、本人宛てに電子メールで知らせた場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-2/1",
    "papers with personal data are sent to the wrong recipient",
    "個人データの載った書面を、誤って別の者に送った場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-2/2",
    "an e-mail with personal data goes to a wrong address",
    "個人データの入ったメールを、誤った宛先に送った場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-2/3",
    "by a wrong setting, personal data can be looked at on the Internet",
    "設定の誤りにより、個人データがインターネット上で誰でも見られる状態にあった場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-2/4",
    "papers or media with personal data are stolen",
    "個人データの載った書面や記録媒体が盗まれた場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-2/5",
    "an intruder takes personal data out of a system",
    "システムに侵入した者が個人データを盗み出した場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-2/6",
    "an altered web form sends to an intruder what users type for the operator's database",
    "改ざんされた入力フォームから、データベースに入る予定の入力内容が攻撃者に送られた場合";
    BeingAcquired, Yes, "GL 3-5-1-2/6",
    "what users type into a form whose content is to go into the operator's database",
    "データベースへの登録を予定するフォームに、利用者が入力した情報";
    LeakLossOrDamage, No, "GL 3-5-1-2 note/1",
    "everything that was missent came back before anybody had read it",
    "誤って送ったものを、誰にも読まれないうちに残らず取り戻した場合";
    LeakLossOrDamage, No, "GL 3-5-1-2 note/2",
    "the operator provided the data by its own intention",
    "事業者が自ら意図して個人データを提供した場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-3/1",
    "a list printed from the database, the only copy, is thrown away by mistake",
    "データベースから印刷した名簿を誤って捨て、ほかに同じ内容が残っていない場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-3/2",
    "a medium with the only copy is lost inside the company",
    "社内で記録媒体の所在が分からなくなり、ほかに同じ内容が残っていない場合";
    LeakLossOrDamage, No, "GL 3-5-1-3 note/1",
    "what was lost inside the company is kept elsewhere with the same content",
    "社内で紛失したが、同じ内容のデータを別に保管している場合";
    LeakLossOrDamage, No, "GL 3-5-1-3 note/2",
    "the operator erased the data for a good reason",
    "正当な理由があって、事業者が個人データを消去した場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-3 note/3",
    "lists were disposed of in such a way that others could read them",
    "名簿を他人が読める状態のまま捨てた場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-3 note/4",
    "the lost medium has got out of the company",
    "紛失した記録媒体が社外に出てしまった場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-4/1",
    "the content of the data has been tampered with",
    "個人データの内容が書き換えられた場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-4/2",
    "the key is lost, so that encrypted data can no longer be restored, and no other copy exists",
    "復元のための鍵を失って暗号化データを元に戻せず、ほかに同じデータもない場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-4/3",
    "ransomware has encrypted the data beyond restoring, and no other copy exists",
    "ランサムウェアにより元に戻せなくなり、ほかに同じデータもない場合";
    LeakLossOrDamage, No, "GL 3-5-1-4 note/1",
    "the key is lost, and the same data are kept elsewhere",
    "鍵を失ったが、同じデータを別に保管している場合";
    LeakLossOrDamage, No, "GL 3-5-1-4 note/2",
    "ransomware has encrypted the data, nothing was taken, and a backup holds the same",
    "ランサムウェアの被害を受けたが、窃取はなく、控えに同じデータがある場合";
    LeakLossOrDamage, Yes, "GL 3-5-1-4 note/3",
    "ransomware has encrypted the data, and they were stolen as well",
    "ランサムウェアの被害と同時にデータが盗まれた場合";
    SpecialCareIncluded, Yes, "GL 3-5-3-1/1.1",
    "a hospital's notes on the treatment of patients and on dispensing",
    "患者の診療や調剤についての病院の記録";
    SpecialCareIncluded, Yes, "GL 3-5-3-1/1.2",
    "the results of health checks of the staff",
    "従業員が受けた健康診断の結果";
    MayCausePropertyDamage, Yes, "GL 3-5-3-1/2.1",
    "credit card numbers of customers of a web shop",
    "ECサイトの顧客のクレジットカード番号";
    MayCausePropertyDamage, Yes, "GL 3-5-3-1/2.2",
    "login IDs with the passwords of a service for paying or sending money",
    "決済や送金のできるサービスのIDと、対応するパスワード";
    WrongfulPurpose, Yes, "GL 3-5-3-1/3.1",
    "data leaked by unauthorised access",
    "不正アクセスによりデータが流出した場合";
    WrongfulPurpose, Yes, "GL 3-5-3-1/3.2",
    "ransomware makes the data unusable",
    "ランサムウェアによりデータが使えなくなった場合";
    WrongfulPurpose, Yes, "GL 3-5-3-1/3.3",
    "papers or media are stolen",
    "書面や記録媒体が盗難に遭った場合";
    WrongfulPurpose, Yes, "GL 3-5-3-1/3.4",
    "an employee carries customers' data off and gives them to somebody",
    "従業員が顧客のデータを無断で持ち出し、他人に渡した場合";
    WrongfulPurpose, Yes, "GL 3-5-3-1/3.5",
    "malware that steals information spreads from an employee's own or a business partner's terminal to the server",
    "従業員個人や取引先の端末から、情報を盗むマルウェアがサーバーに広がった場合";
    WrongfulPurpose, Yes, "GL 3-5-3-1/3.6",
    "a web form is altered so that an intruder receives what users type",
    "入力フォームが改ざんされ、入力内容が攻撃者に届いた場合";
    WrongfulPurpose, Yes, "GL 3-5-3-1/3.7",
    "an altered link on the site leads users to a false form",
    "サイト上のリンクが改ざんされ、利用者が偽の入力フォームに導かれた場合";
    BeingAcquired, Yes, "GL 3-5-3-1/3.7",
    "what users typed into a false form, believing it to be that of the operator, which feeds its database",
    "事業者のデータベースに登録されるものと思って、利用者が偽のフォームに入力した情報";
    WrongfulPurpose, Yes, "GL 3-5-3-1/3.8",
    "somebody changed the address on reply envelopes and received the answers to an inquiry",
    "返信用封筒の宛先を書き換えた者のもとに、アンケートの回答が届いた場合";
    BeingAcquired, Yes, "GL 3-5-3-1/3.8",
    "answers on paper sent in for the operator's database, which came into other hands on the way",
    "データベースに入力する予定で返送を求めたアンケートの回答が、別の者に届いたもの";
    BeingAcquired, Yes, "GL 3-5-3-1 note/10",
    "answers that go into a database, even if only statistics are made of them in the end",
    "最後には統計にするだけであっても、いったんデータベースに入力する予定の情報";
    MoreThanThousand, Yes, "GL 3-5-3-1/4.1",
    "a wrong setting lets anyone look at data on more than 1,000 persons",
    "設定の誤りにより、1,000人を超える者のデータが誰でも見られる状態になった場合";
    MoreThanThousand, Yes, "GL 3-5-3-1 note/1",
    "at first up to 1,000 persons were counted, later more",
    "当初は1,000人以下と見られたが、後に1,000人を超えた場合";
    MoreThanThousand, Yes, "GL 3-5-3-1 note/2",
    "the number is open, and at most it exceeds 1,000",
    "人数は確定しないが、最大で1,000人を超える可能性がある場合";
    LeakLossOrDamage, Yes, "GL 3-5-3-1 note/4",
    "a server or a terminal with access to it shows traces that data were taken from outside",
    "サーバー又はこれに接続できる端末に、外部からデータを盗んだ跡がある場合";
    LeakLossOrDamage, Yes, "GL 3-5-3-1 note/5",
    "malware known to steal information is found on the server or on a terminal with access to it",
    "サーバー又はこれに接続できる端末で、情報を盗むことが知られたマルウェアが見付かった場合";
    LeakLossOrDamage, Yes, "GL 3-5-3-1 note/6",
    "traffic to a known command-and-control server is found",
    "C&Cサーバーとして知られる接続先への通信が見付かった場合";
    LeakLossOrDamage, Yes, "GL 3-5-3-1 note/11",
    "a file of a web form shows traces of alteration that catches what is typed",
    "入力内容を盗むようにフォームのファイルが書き換えられた跡がある場合";
    LeakLossOrDamage, Yes, "GL 3-5-3-1 note/7",
    "a public body, a security firm or an expert warns, with grounds, that data may have leaked",
    "公的機関、セキュリティ会社、専門家等から、根拠のある漏えいの指摘を受けた場合";
    LeakLossOrDamage, Yes, "GL 3-5-3-1 note/8",
    "an employee's access that no work called for has left traces of data being taken",
    "業務上の必要のない従業員のアクセスにより、データが持ち出された跡がある場合";
    EncryptedOrProtected, Yes, "GL 3-5-3-1 note/9",
    "what was taken is made secret by advanced encryption",
    "流出したデータに高度な暗号化による秘匿が施されている場合";
    NoticeDifficult, Yes, "GL 3-5-4-5/1.1",
    "the data held contain no way of reaching the principal",
    "保有するデータに、本人に連絡するための情報がない場合";
    NoticeDifficult, Yes, "GL 3-5-4-5/1.2",
    "the contact details are too old to reach the principal now",
    "連絡先の情報が古く、今となっては本人に連絡が付かない場合";
    SubstituteMeasures, Yes, "GL 3-5-4-5/2.1",
    "what happened is made public, in the main with what principals would be told",
    "本人に知らせるべき内容を基本として、事案を公表する場合";
    SubstituteMeasures, Yes, "GL 3-5-4-5/2.2",
    "a desk is set up and published, where anyone can learn whether his or her data are concerned",
    "問合せ先を設けて公表し、自分のデータが含まれるかを確かめられるようにする場合";
}
