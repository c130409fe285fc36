//! Who handles and who gets it, whose law it is, and where: our examples.

use super::super::example::own;
use crate::fact::Fact::*;
use crate::vocabulary::InformationKind;

own! {
    Kind(InformationKind::PersonalData), Yes, "GL2-7",
    "personal data that an entrustee only keys in, without authority to disclose, correct or erase it",
    "入力のみを受託し、開示、訂正、消去等に応ずる権限を有しない委託先が取り扱う個人データ";
    NotForBusiness, Yes, "GL2-5",
    "an address book that a family keeps at home",
    "家庭で私的に使う住所録";
    OperatorIsPublicBody, Yes, "16(2)",
    "a ministry, or the tax office of a prefecture",
    "中央省庁、都道府県の税務部門";
    OperatorIsPublicBody, No, "16(2)",
    "a company to which a city entrusts a part of its work",
    "市から業務の一部を受託した株式会社";
    NeededForAcademicResearch, Yes, "GL2-19",
    "a university's team compares questionnaires for a study that is to be published",
    "大学の研究班が、公表を予定する研究のために調査票を比較する場合";
    CompelledByLaw, No, "GL3-1-5",
    "a law says that the operator may provide the information, and leaves it to the operator",
    "法令が提供することができる旨を定めるにとどまり、応ずるか否かが事業者に委ねられている場合";
    BasedOnLaw, No, "GL3-1-5",
    "an authority wishes to have the list, and no provision speaks of it",
    "根拠となる規定がなく、行政機関が任意に名簿の提出を希望しているにとどまる場合";
    LawIsForeign, Yes, "GF2",
    "a court of the United States orders documents to be produced",
    "米国の裁判所による文書提出命令";
    LawIsForeign, No, "GF2",
    "a search warrant that a judge in Japan has issued",
    "我が国の裁判官が発する捜索差押許可状";
    LawIsOrdinance, Yes, "18(3)(i)",
    "an ordinance of a prefecture obliges operators to report",
    "県の条例が事業者に報告を義務付けている場合";
    LawIsOrdinance, No, "18(3)(i)",
    "an Act of the Diet, or an order made under it",
    "国会の定める法律又はこれに基づく政省令";
    OrdinanceCountedAsLaw, Yes, "X",
    "whoever decides reads the word of then as taking ordinances in",
    "当時の文言の下でも「法令」は条例を含むと解する場合";
    OrdinanceCountedAsLaw, No, "X",
    "whoever decides keeps to the wording of then, which does not name ordinances",
    "条例を掲げていない当時の文言のとおりに解する場合";
    NeededForLifeBodyProperty, No, "GL3-1-5",
    "the data would be convenient, but the danger can be met without it",
    "あれば便利であるが、その情報がなくても危険に対処することができる場合";
    SpeciallyNeededForPublicHealth, No, "GL3-1-5",
    "a maker of supplements wants the data to sell more of them",
    "健康食品の販売促進のために用いる場合";
    ConsentDifficult, No, "GL3-1-5",
    "the principal can be reached in time and asking would defeat nothing, but nobody has asked",
    "本人に連絡を取ることができ、同意を求めることに時間的にも内容的にも支障がないのに、求めていない場合";
    AffairsOfPublicBody, No, "GL3-1-5",
    "a private association makes a survey on its own account",
    "民間の団体が独自に行う調査";
    AffairsPrescribedByLaw, Yes, "GL3-1-5",
    "the tax office examines, as the tax laws have it",
    "税法の定めるところにより税務署が行う調査";
    AffairsPrescribedByLaw, No, "GL3-1-5",
    "a city office collects ideas for a festival, of which no law speaks",
    "法令に根拠のない、市のイベントに関する意見の募集";
    CooperationNeeded, No, "GL3-1-5",
    "the office has the data already",
    "国の機関等が必要な情報を既に保有している場合";
    ConsentWouldImpede, No, "GL3-1-5",
    "the survey has been announced, and all concerned can be asked for consent in time without any effect on its result",
    "既に公表された調査であって、期限までに全員の同意を求めても結果に影響しない場合";
    RecipientIsAcademic, Yes, "GL2-18",
    "the institute of a private university",
    "私立大学の研究所";
    RecipientIsAcademic, No, "GL2-18",
    "a company's laboratory that develops the company's products",
    "自社の製品開発を目的とする企業の研究所";
    RecipientNeedsForResearch, Yes, "GL2-19",
    "a university compares treatments for a paper",
    "大学が論文のために治療の効果を比較する場合";
    RecipientNeedsForResearch, No, "GL2-19",
    "a university wants addresses to invite to its open day",
    "大学が学校説明会の案内のために連絡先を求める場合";
    JointResearch, Yes, "GL3-6-1",
    "a hospital and a university carry out one study under one plan",
    "病院と大学とが、一の研究計画の下で研究を行う場合";
    JointResearch, No, "GL3-6-1",
    "the counterpart only sells the data and takes no part in the study",
    "相手方がデータを販売するのみで、研究に加わらない場合";
    UnavoidableForPublication, No, "GL3-6-1",
    "the result can be published with totals alone",
    "集計値のみで成果を公表することができる場合";
    UnjustInfringement, Yes, "GL3-1-5",
    "it would become known who has an illness for which people are shunned",
    "偏見を招く疾病の患者が誰であるかが知られることとなる場合";
    UnjustInfringement, No, "GL3-1-5",
    "names are replaced, and those who get the data are bound to secrecy",
    "氏名を符号に置き換え、受領者に守秘義務を課している場合";
    ConsenterIncapable, No, "GL2-16",
    "a person of seventeen who understands what the consent leads to",
    "同意の結果を理解している17歳の者による同意";
    IsPressBody, Yes, "57(1)(i)",
    "the publisher of a newspaper",
    "新聞社";
    IsPressBody, No, "57(1)(i)",
    "the public relations department of a manufacturer",
    "製造業者の広報部門";
    IsWriter, Yes, "57(1)(ii)",
    "a novelist who lives by it",
    "小説の執筆を業とする者";
    IsWriter, No, "57(1)(ii)",
    "an employee who keeps a private diary on the net",
    "私的な日記を公開している会社員";
    IsReligiousBody, Yes, "57(1)(iii)",
    "a temple, a shrine or a church",
    "寺院、神社又は教会";
    IsReligiousBody, No, "57(1)(iii)",
    "a company that arranges funerals",
    "葬儀会社";
    IsPoliticalBody, Yes, "57(1)(iv)",
    "a political party",
    "政党";
    IsPoliticalBody, No, "57(1)(iv)",
    "a trade association that now and then comments on a bill",
    "法案について意見を述べることがある業界団体";
    ForExemptPurpose, Yes, "57(1)",
    "a newspaper asks people for an article",
    "新聞社が記事のために取材する場合";
    ForExemptPurpose, No, "57(1)",
    "a newspaper administers its subscribers",
    "新聞社が購読者を管理する場合";
    RecipientForExemptPurpose, Yes, "149(2)",
    "a newspaper takes the information for an article",
    "新聞社が記事のために情報の提供を受ける場合";
    RecipientForExemptPurpose, No, "149(2)",
    "a newspaper takes addresses to advertise subscriptions",
    "新聞社が購読の勧誘のために連絡先の提供を受ける場合";
    IsAnnexTwoCorporation, Yes, "58(1)",
    "a national university corporation",
    "国立大学法人";
    IsAnnexTwoCorporation, No, "58(1)",
    "a private university",
    "私立大学";
    IsLocalResearchAgency, Yes, "58(1)",
    "the incorporated industrial research centre of a prefecture",
    "県の産業技術に関する試験研究を主たる目的とする地方独立行政法人";
    IsLocalResearchAgency, No, "58(1)",
    "an incorporated agency of a city that runs buses",
    "バス事業を行う地方独立行政法人";
    IsLocalHospitalOrUniversity, Yes, "58(2)",
    "a city's hospital treats patients",
    "市立病院における診療";
    IsLocalHospitalOrUniversity, No, "58(2)",
    "a city's office keeps the register of residents",
    "市役所における住民基本台帳の事務";
    IsLabourHealthHospital, Yes, "58(2)",
    "patients are treated in a hospital of the Organization",
    "労災病院における診療";
    IsLabourHealthHospital, No, "58(2)",
    "the Organization pays wages that an insolvent employer owes",
    "未払賃金の立替払の事務";
    HandledAbroad, No, "GL10-7",
    "all is kept and handled in Japan",
    "全て国内で保管し、取り扱っている場合";
    UnitAbroad, No, "GL8",
    "the Tokyo branch of a foreign company handles it",
    "外国会社の東京支店が取り扱っている場合";
    PrincipalInJapan, Yes, "171",
    "a customer who lives in Osaka, of whatever nationality",
    "大阪に居住する顧客（国籍を問わない。）";
    PrincipalInJapan, No, "171",
    "a guest who lives in Paris and stays in a hotel there",
    "パリに居住し、同地のホテルに宿泊する客";
    DatabaseExcluded, No, "GL2-4",
    "a list bought from a broker, which no shop sells to everybody",
    "名簿業者から購入した、市販されていない名簿";
    RecipientOperatesInJapan, No, "GF2-2",
    "a company abroad that handles nothing in Japan",
    "国内では何ら個人情報を取り扱っていない外国の会社";
    RecipientIsPublicBody, Yes, "16(2)",
    "the police of a prefecture",
    "都道府県警察";
    RecipientIsPublicBody, No, "16(2)",
    "a company that a city has entrusted",
    "市の委託を受けた会社";
    SourceIsPublicBody, Yes, "16(2)",
    "a city office issues a copy of a register",
    "市役所が台帳の写しを交付した場合";
    SourceIsPublicBody, No, "16(2)",
    "a credit agency that is a company",
    "株式会社である信用調査機関";
    SourceIsAcademic, Yes, "GL2-18",
    "the institute of a university",
    "大学の研究所";
    SourceIsAcademic, No, "GL2-18",
    "a company that makes market research",
    "市場調査会社";
}
