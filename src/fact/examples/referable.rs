//! Personally referable information: the general guidelines, 3-7.

use super::example::examples;
use crate::fact::Fact::*;
use crate::vocabulary::InformationKind;

examples! {
    ConsentToReferable, Yes, "GL 3-7-2-3 note/1",
    "the principal has sent a paper or an e-mail that says so",
    "同意する旨の書面又は電子メールを本人から受け取った場合";
    ConsentToReferable, Yes, "GL 3-7-2-3 note/2",
    "the principal has ticked a box",
    "本人が確認欄にチェックを入れた場合";
    ConsentToReferable, Yes, "GL 3-7-2-3 note/3",
    "what is to be told stood on the site, and the principal pressed a button",
    "示すべき事項をサイトに表示した上で、本人がボタンをクリックした場合";
    ConsentToReferable, No, "GL 3-7-2-3 note/4",
    "what is to be told only stands on the site",
    "示すべき事項をサイトに載せたにとどまる場合";
    ReferableConsentConfirmed, Yes, "GL 3-7-3-3 note/1",
    "the provider knows that, for this recipient and this principal, the consent was confirmed and recorded before, and the record is kept",
    "同じ提供先について、確認及び記録を済ませた本人の情報であると分かった上で、その記録を保存しつつ提供する場合";
    SenderIdentified, Yes, "GL 3-7-5-2 note/1",
    "the operator knows that, for this provider and this principal, the check was made and recorded before, and the record is kept",
    "同じ提供元について、確認及び記録を済ませた本人の情報であると分かった上で、その記録を保存しつつ受け取る場合";
    Kind(InformationKind::PersonallyReferable), Yes, "GL 3-7-4-3-1/1",
    "which web pages were looked at, tied to nobody by name",
    "氏名等に結び付かない、サイトの閲覧の履歴";
    Kind(InformationKind::PersonallyReferable), Yes, "GL 3-7-4-3-1/2",
    "which goods were bought, tied to nobody by name",
    "氏名等に結び付かない、商品の購入の履歴";
    Kind(InformationKind::PersonallyReferable), Yes, "GL 3-7-4-3-1/3",
    "age and sex, tied to nobody by name",
    "氏名等に結び付かない、年齢及び性別";
    RecipientExpectedToIdentify, Yes, "GL 3-7-1-2/1.1",
    "the provider has explained that the recipient can tie the information to its customers' data by an ID",
    "提供元が、IDを使えば提供先の顧客情報に結び付けられると説明している場合";
    RecipientExpectedToIdentify, Yes, "GL 3-7-1-2/1.2",
    "the recipient has said that it will tie the information to personal data after receipt",
    "提供先が、受領後に個人データに結び付けると提供元に告げている場合";
    RecipientExpectedToIdentify, Yes, "GL 3-7-1-2/2.1",
    "IDs are handed over too, meant for tying the information to names at the recipient",
    "提供先で氏名等に結び付けるためのIDを、併せて渡す場合";
    RecipientExpectedToIdentify, Yes, "GL 3-7-1-1 note/1",
    "the recipient will add the information by an ID to other personal data that it holds",
    "提供先が、IDを介して、保有する他の個人データに付け加える場合";
    TiedOnReceipt, Yes, "GL 3-7-1-1 note/1",
    "the information is added by an ID to personal data already held",
    "IDを介して、既に保有する個人データに付け加える場合";
    RecipientExpectedToIdentify, No, "GL 3-7-1-1 note/2",
    "the recipient does not tie the information directly to personal data, even if easy collation cannot be ruled out",
    "容易に照合できる余地は残るとしても、提供先が個人データに直接結び付けて利用することはない場合";
    TiedOnReceipt, No, "GL 3-7-1-1 note/2",
    "the information is not tied directly to personal data, even if easy collation cannot be ruled out",
    "容易に照合できる余地は残るとしても、個人データに直接結び付けて利用することはない場合";
    RecipientExpectedToIdentify, No, "GL 3-7-1-3 note/1",
    "the contract says that the recipient does not use the information as personal data, and nothing suggests otherwise",
    "契約に、提供先が個人データとして利用しない旨の定めがあり、これに反する様子もない場合";
    ReferableConsentConfirmed, Yes, "GL 3-7-3-1/1.1",
    "the recipient says orally that it has the consents",
    "提供先から口頭で、同意を得ている旨の申告を受けた場合";
    ReferableConsentConfirmed, Yes, "GL 3-7-3-1/1.2",
    "the recipient hands in a written pledge that it has the consents",
    "同意を得ていることを誓う書面を、提供先から受け取った場合";
    ReferableConsentConfirmed, Yes, "GL 3-7-3-1/2.1",
    "the provider checks papers that show the consents which the recipient got",
    "提供先が得た同意の分かる書面等を確かめた場合";
    ReferableConsentConfirmed, Yes, "GL 3-7-3-1/2.2",
    "the provider got the consents in the recipient's stead, and checks them itself",
    "提供元が代わって同意を取得し、自ら確かめた場合";
    ReferableInformationConfirmed, Yes, "GL 3-7-3-2/1.1",
    "the recipient shows the paper that it uses to inform the principals",
    "提供先が本人への情報提供に使っている書面を見せてもらった場合";
    ReferableInformationConfirmed, Yes, "GL 3-7-3-2/1.2",
    "the recipient shows a copy of its web page that informs the principals",
    "本人に情報を提供する提供先のサイトの写しを見せてもらった場合";
    ReferableInformationConfirmed, Yes, "GL 3-7-3-2/1.3",
    "the recipient hands in a written pledge that it informs the principals",
    "本人に情報を提供していることを誓う書面を、提供先から受け取った場合";
    ReferableInformationConfirmed, Yes, "GL 3-7-3-2/2.1",
    "the provider reads the recipient's web page that informs the principals",
    "本人に情報を提供する提供先のサイトの内容を確かめた場合";
    ReferableInformationConfirmed, Yes, "GL 3-7-3-2/2.2",
    "the provider asks for the consents itself and checks that the information is given with it",
    "提供元が代わって同意を取得し、その際の情報提供を自ら確かめた場合";
    AcquiredWrongfully, Yes, "GL 3-7-5-3/1",
    "the recipient hides that it means to use the information as personal data, and ties it to persons without consent",
    "個人データとして利用するつもりであることを提供元に隠し、同意なく個人データとして取得した場合";
    AcquiredWrongfully, Yes, "GL 3-7-5-3/2",
    "the recipient tells the provider falsely that it has the consents",
    "同意がないのに、あると提供元に偽って取得した場合";
    SenderMayNotProvide, Yes, "GL 3-7-5-3/3",
    "the provider was to get the consents, did not do so properly, and the recipient knows it or could easily know it",
    "同意の取得を代行するはずの提供元が適切に取得しておらず、提供先もそのことを知り、又は容易に知り得た場合";
}
