//! Purposes, acquisition and what is told of it: our examples.

use super::super::example::own;
use crate::fact::Fact::*;

own! {
    ReceivedByOptOut, Yes, "GL3-6-2",
    "a list bought from a broker who provides it by opt-out",
    "オプトアウトにより提供を行う名簿業者から購入した名簿";
    ReceivedByOptOut, No, "GL3-6-2",
    "what principals wrote on the operator's own form",
    "本人が自社の申込書に記入した情報";
    ExceedsNeed, Yes, "GL3-1-3",
    "a parcel service uses the income of addressees too",
    "配送のために受取人の年収まで利用する場合";
    ExceedsNeed, No, "GL3-1-3",
    "a parcel service uses names and addresses to deliver",
    "配送のために氏名及び住所を利用する場合";
    WithinPredecessorPurpose, Yes, "GL3-1-4",
    "the buyer of a shop delivers the orders that the shop had taken",
    "事業を譲り受けた者が、譲渡前の注文の品を配送する場合";
    WithinPredecessorPurpose, No, "GL3-1-4",
    "the buyer of a shop uses the customers' data to offer insurance, which was not among the shop's purposes",
    "譲渡人の利用目的に含まれない保険の勧誘に、顧客の情報を用いる場合";
    PurposeReasonablyRelated, Yes, "GL3-1-2",
    "to news of new products, news of related products that exist already is added",
    "「新商品の案内」に「既存の関連商品の案内」を加える場合";
    PurposeReasonablyRelated, No, "GL3-1-2",
    "to the shipping of goods, provision to third parties is added",
    "「商品の発送」に「第三者への提供」を加える場合";
    OnlyToSeekConsent, No, "GL3-1-3",
    "the mail that asks for the consent advertises goods as well",
    "同意を求める電子メールで商品の広告も行う場合";
    ConsentToUse, No, "GL2-16",
    "the new purpose was posted on the site, and nobody was asked",
    "新たな利用目的をサイトに掲載したにとどまり、本人の意思を確認していない場合";
    ConcernsAnotherPerson, Yes, "GL3-3-2",
    "a customer tells of a friend's medical history",
    "顧客が友人の病歴を話した場合";
    PublishedByQualifiedPerson, Yes, "GL3-3-2",
    "the principal tells of the illness on a blog open to everybody",
    "本人が誰でも閲覧することができるブログで病歴を公表している場合";
    SeenOrFilmed, Yes, "GL3-3-2",
    "the camera of a shop films a customer in a wheelchair",
    "店舗のカメラに車椅子の客が写った場合";
    SeenOrFilmed, No, "GL3-3-2",
    "a customer writes of a disability on a form",
    "顧客が申込書に障害について記入した場合";
    EvidentFromAppearance, No, "GL3-3-2",
    "an illness that only a test shows",
    "検査によらなければ分からない疾病";
    ReceivedUnderException, Yes, "GL3-3-2",
    "an entrustee gets health data with the task that it is entrusted with",
    "委託に伴い、委託先が健康に関する情報の提供を受ける場合";
    ReceivedUnderException, No, "GL3-3-2",
    "a company buys health data from another",
    "他社から健康に関する情報を購入する場合";
    ReceivedUnderItem, Yes, "GL3-6-1",
    "a hospital passes on the medical history of an unconscious patient to save his life",
    "意識のない患者の救命のため、病院が病歴を提供する場合";
    ReceivedUnderItem, No, "GL3-6-1",
    "the sender provides on the strength of a consent alone",
    "提供元が本人の同意のみに基づいて提供する場合";
    SenderHoldsConsents, No, "GL3-3-2",
    "the sender had consent to provide, but none when it acquired the illness from hearsay",
    "提供元が、提供の同意は得ているものの、伝聞により病歴を取得した際の同意を得ていない場合";
    ConsentToSpecialCare, No, "GL3-3-2",
    "the principal was not asked, and did not object",
    "本人に尋ねておらず、異議が述べられなかったにとどまる場合";
    SenderMayNotProvide, No, "GL3-3-1",
    "the sender has shown the consents on which it provides",
    "提供元から、提供の根拠となる同意の記録を示された場合";
    SenderMayNotProvide, Yes, "GL3-3-1",
    "a list is bought from a broker who is not on the Commission's list of filings and has no consents",
    "個人情報保護委員会の届出の一覧に掲載がなく、本人の同意も得ていない名簿業者から、名簿を購入する場合";
    SenderMayNotProvide, Yes, "GL3-3-1",
    "a list is bought from a seller who says that he took it from a former employer without leave",
    "売主が、前の勤務先から無断で持ち出したと述べている名簿を購入する場合";
    SourceChecked, Yes, "GL3-6-6",
    "the sender's register extract and the contract by which it got the data were seen",
    "提供元の登記事項証明書及び取得に係る契約書を確認した場合";
    SourceChecked, No, "GL3-6-6",
    "somebody said on the phone that all is in order",
    "電話で問題がない旨を告げられたにとどまる場合";
    SenderIdentified, No, "GL3-6-6",
    "of the sender an e-mail address alone is known",
    "提供元についてメールアドレスしか分からない場合";
    OnBehalfOfPrincipal, Yes, "GR2-2",
    "a travel agency passes a name to the hotel that the customer booked",
    "旅行会社が、顧客の申し込んだホテルに氏名を伝える場合";
    OnBehalfOfPrincipal, No, "GR2-2",
    "a travel agency passes names to an insurer, for the insurer's offers",
    "旅行会社が、保険の勧誘のために保険会社に氏名を伝える場合";
    RecipientOneWithPrincipal, Yes, "GR2-2",
    "the principal's agent, or a member of the family who came along",
    "本人の代理人、同席した家族";
    RecipientOneWithPrincipal, No, "GR2-2",
    "the principal's employer",
    "本人の勤務先";
    NoDataToRecipient, Yes, "GR2-2",
    "one name on a note that goes into no database",
    "データベースに入力しない1名分のメモ";
    NoDataToRecipient, No, "GR2-2",
    "a file of customers that is loaded into the operator's database",
    "自社のデータベースに取り込む顧客のファイル";
    UrgentNeed, No, "GL3-3-4",
    "there is time to state the purpose before the form is filled in",
    "記入の前に利用目的を示す時間がある場合";
    UrgentNeed, Yes, "GL3-3-4",
    "just before being taken to hospital by ambulance, the patient has to write name and illnesses on a form",
    "救急搬送の直前に、患者本人に氏名及び持病を用紙に記入させる場合";
    TellingHarmsRights, No, "GL3-3-5",
    "telling the purpose would only be unwelcome",
    "利用目的を知らせても、不快に思われるにとどまる場合";
    TellingHarmsOperator, No, "GL3-3-5",
    "the purpose is known from the operator's advertisements",
    "利用目的が自社の広告等から既に知られている場合";
    TellingImpedesAffairs, No, "GL3-3-5",
    "the authority itself has made its investigation public",
    "国の機関等が当該調査を既に公表している場合";
    AffairsOfEntrustedParty, Yes, "21(4)(iii)",
    "a company carries out a survey for a ministry",
    "省庁の委託を受けた会社が調査を行う場合";
    AffairsOfEntrustedParty, No, "21(4)(iii)",
    "the ministry carries it out by itself",
    "省庁が自ら行う場合";
    PurposeEvident, No, "GL3-3-5",
    "the address on a card exchanged at work serves to advertise what has nothing to do with the work",
    "業務上交換した名刺の連絡先を、業務と無関係な商品の広告に用いる場合";
}
