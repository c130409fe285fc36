//! What an exception is called, where its norm has the name of what it is an exception to, or makes
//! several: by its norm, and a fact that it reads.

use crate::decision::Exception;
use crate::norm::Norm;
use crate::text::{Bilingual, Language};

macro_rules! names {
    ( $( $norm:literal, $fact:literal: $en:literal, $ja:literal; )+ ) => {
        /// The norm, the fact or none, and the name.
        const NAMES: &[(&str, &str, Bilingual)] =
            &[$( ($norm, $fact, Bilingual { en: $en, ja: $ja }), )+];
    };
}

/// The name of an exception: its own, or the title of its norm.
pub(super) fn name(exception: &Exception<'_>, norm: Norm, language: Language) -> &'static str {
    named(norm, &|id| exception.facts().any(|one| one.id() == id), language)
}

/// The same of one that reads these facts.
pub(super) fn named(norm: Norm, reads: &dyn Fn(&str) -> bool, language: Language) -> &'static str {
    let of_the_norm = || NAMES.iter().filter(|(of, ..)| *of == norm.id());
    of_the_norm()
        .find(|(_, fact, _)| !fact.is_empty() && reads(fact))
        .or_else(|| of_the_norm().find(|(_, fact, _)| fact.is_empty()))
        .map_or_else(|| norm.title(language), |(.., name)| name.in_language(language))
}

/// The same in both languages.
pub(super) fn in_both(norm: Norm, reads: &dyn Fn(&str) -> bool) -> Bilingual {
    let [en, ja] = [Language::En, Language::Ja].map(|language| named(norm, reads, language));
    Bilingual { en, ja }
}

/// The title of a norm in both languages.
pub(super) fn title(norm: Norm) -> Bilingual {
    Bilingual { en: norm.title(Language::En), ja: norm.title(Language::Ja) }
}

names! {
    "personal-information", "": "information that is not personal information (statistics, corporations, deceased persons)", "個人情報に当たらない情報（統計情報並びに法人等及び死者に関する情報）";
    "business-operator", "": "person who is not a business operator handling personal information", "個人情報取扱事業者に当たらない者（個人情報データベース等を事業の用に供していない者及び公的機関）";
    "personal-data", "": "information that is not personal data (in no database)", "個人データに当たらない個人情報（散在情報）";
    "database-excluded", "": "directory on public sale, which is taken out of the personal information databases", "個人情報データベース等から除かれる市販の名簿等";
    "retained-data", "": "absence of retained personal data on the principal", "当該本人が識別される保有個人データの不存在";
    "short-lived-data", "": "exclusion of data to be erased within six months (until 31 March 2022)", "6か月以内に消去することとなる個人データの除外（令和4年（2022年）3月31日まで）";
    "annex-two-excluded", "": "exclusion of the corporations of Annex 2 (until 31 March 2022)", "別表第二の法人等の除外（令和4年（2022年）3月31日まで）";
    "local-bodies-excluded", "": "exclusion of local incorporated agencies, public hospitals and universities (until 31 March 2023)", "地方独立行政法人、公立病院等の除外（令和5年（2023年）3月31日まで）";
    "specify-purpose", "": "handling for a purpose of use specified as far as possible", "できる限り特定された利用目的のための取扱い";
    "change-with-considerable-relation", "": "change to a purpose considerably related to the old one", "変更前の利用目的と相当の関連性を有する範囲内での利用目的の変更";
    "change-of-purpose", "": "change to a purpose reasonably recognised as related to the old one", "変更前の利用目的と関連性を有すると合理的に認められる範囲内での利用目的の変更";
    "purpose-limit", "within-purpose": "handling within what the specified purpose of use needs", "特定された利用目的の達成に必要な範囲内での取扱い";
    "purpose-limit", "consent-to-use": "handling with the principal's prior consent", "あらかじめ得た本人の同意による取扱い";
    "use-to-seek-consent", "": "use only to ask the principal for the consent", "本人の同意を得るためにのみする利用";
    "consent-to-provision-serves", "": "consent to the provision, which covers the handling that the provision is", "第三者提供の同意（提供としての目的外の取扱いに及ぶもの）";
    "successor-purpose-limit", "within-predecessor-purpose": "handling within what the purpose specified before the succession needs", "承継前における利用目的の達成に必要な範囲内での取扱い";
    "successor-purpose-limit", "consent-to-use": "handling with the principal's prior consent", "あらかじめ得た本人の同意による取扱い";
    "entrustee-limit", "": "handling by an entrustee within the entrusted task", "委託された業務の範囲内での委託先による取扱い";
    "pseudonymous-entrustee-limit", "": "handling by an entrustee based on Japanese laws and regulations", "法令に基づく場合（委託先による仮名加工情報の取扱い）";
    "use-based-on-law", "": "handling based on Japanese laws and regulations", "法令に基づく場合";
    "statistics-purpose", "": "making of statistics, which need not be named as a purpose", "利用目的として特定することを要しない統計情報の作成";
    "receipt-of-unlawful-provision", "": "receipt of what is provided under an exception to consent or with an entrustment, succession or joint use", "本人の同意を要しない場合又は委託、事業の承継若しくは共同利用に伴う提供の受領";
    "receipt-of-referable", "": "receipt of referable information provided under an exception to consent or by a public body", "本人の同意を要しない場合の提供又は公的機関からの提供による個人関連情報の受領";
    "special-care-acquisition", "": "acquisition with the principal's prior consent", "あらかじめ得た本人の同意による要配慮個人情報の取得";
    "special-care-by-law", "": "acquisition based on Japanese laws and regulations", "法令に基づく場合";
    "special-care-published", "": "acquisition of what the principal, a public body or another listed person made public", "本人、国の機関その他法及び施行規則の定める者により公開されている要配慮個人情報の取得";
    "special-care-seen", "": "acquisition by seeing or filming of what is evident from the outward appearance", "本人の目視又は撮影による外形上明らかな要配慮個人情報の取得";
    "direct-supply", "": "direct supply by the principal, which is taken as consent", "本人からの直接の提供（本人の同意があったものと解されるもの）";
    "sender-consents", "": "consents to the acquisition and to the provision that the sender holds", "提供元が得た取得及び第三者提供に係る本人の同意";
    "notice-on-acquisition", "purpose-published": "publication of the purpose of use beforehand", "取得前の利用目的の公表";
    "notice-on-acquisition", "purpose-stated": "statement or publication of the purpose of use beforehand", "取得前の利用目的の明示又は公表";
    "express-statement", "purpose-stated": "express statement of the purpose of use to the principal beforehand", "本人に対する取得前の利用目的の明示";
    "express-statement", "urgent-need": "urgent need to protect the life, body or property of a person", "人の生命、身体又は財産の保護のために緊急に必要がある場合";
    "telling-harms-rights", "": "risk that telling the purpose harms rights of the principal or a third party", "利用目的の通知又は公表により本人又は第三者の権利利益を害するおそれがある場合";
    "telling-harms-operator", "": "risk that telling the purpose harms the operator's rights or legitimate interests", "利用目的の通知又は公表により個人情報取扱事業者の権利又は正当な利益を害するおそれがある場合";
    "telling-impedes-affairs", "": "likelihood that telling the purpose impedes affairs of a public body set by law", "利用目的の通知又は公表により国の機関等の事務の遂行に支障を及ぼすおそれがある場合";
    "telling-impedes-entrusted-affairs", "": "likelihood that telling the purpose impedes affairs entrusted by a public body (guideline)", "利用目的の通知又は公表により国の機関等の委託を受けた者の事務の遂行に支障を及ぼすおそれがある場合（ガイドラインの解釈）";
    "purpose-evident", "": "purpose of use evident from the circumstances of the acquisition", "取得の状況からみて利用目的が明らかであると認められる場合";
    "leak-of-concern", "encrypted-or-protected": "leak of data under advanced encryption or similar protection", "高度な暗号化等の措置が講じられた個人データの漏えい等";
    "leak-of-concern", "leak-loss-or-damage": "case that is no leak, loss or damage", "漏えい、滅失又は毀損に当たらない場合";
    "report-by-entrustor", "": "notice to whoever entrusted the data and stays bound, in place of the report to the Commission", "個人情報保護委員会への報告に代わる委託元への通知（委託元の報告義務は残る。）";
    "notice-by-entrustor", "": "notice to whoever entrusted the data and stays bound, in place of the notice to the principals", "本人への通知に代わる委託元への通知（委託元の通知義務は残る。）";
    "leak-notice", "": "substitute measures where notice to the principals is difficult", "本人への通知が困難な場合の代替措置";
    "provision", "": "delivery to the principal or within the same legal person", "本人への交付又は同一の事業者内における移転（「提供」に当たらないもの）";
    "cloud-without-handling", "": "storage with a service that does not handle the personal data", "個人データを取り扱わないこととなっているクラウドサービスの利用";
    "principals-own-act", "": "provision by the principal's own act (as a post on a social network)", "本人自身による提供（SNSへの投稿等）";
    "collection-by-recipient", "": "collection of the information by the third party itself", "第三者による情報の直接の収集";
    "referable-collection-by-recipient", "": "collection of the information by the third party itself, as through its own tag", "第三者による（タグ等を通じた）情報の直接の収集";
    "third-party-provision", "": "provision with the principal's prior consent", "あらかじめ得た本人の同意による第三者提供";
    "based-on-law", "": "provision based on Japanese laws and regulations", "法令に基づく場合";
    "publication-of-research", "": "provision unavoidable for publishing results of academic research or for teaching", "学術研究の成果の公表又は教授のためやむを得ない提供";
    "opt-out", "": "provision under an opt-out", "オプトアウトによる提供";
    "entrustment", "": "provision with the entrusting of the handling, within what the purpose of use needs", "利用目的の達成に必要な範囲内における取扱いの委託に伴う提供";
    "entrustment", "delivers-to-client": "delivery by an entrustee to its entrustor within the entrusted task", "委託された業務の範囲内での委託元への引渡し";
    "succession", "": "provision with a succession of business", "事業の承継に伴う提供";
    "succession", "due-diligence-contract": "provision in the talks on a succession of business, under a contract about it", "事業の承継の交渉段階における契約に基づく提供";
    "joint-use", "": "provision with a joint use told beforehand", "あらかじめ本人に通知し、又は本人が容易に知り得る状態に置いた共同利用に伴う提供";
    "opt-out-stop-request", "": "request by a person who cannot make it", "求めをすることができない者による停止の求め";
    "foreign-consent", "": "consent to provision to a third party in a foreign country", "外国にある第三者への提供を認める旨の本人の同意";
    "foreign-information-transition", "": "consent obtained before 1 April 2022, for which no information is owed", "令和4年（2022年）4月1日より前に得た同意（情報の提供を要しないもの）";
    "local-foreign-information-transition", "": "consent obtained by a local body before 1 April 2023, for which no information is owed", "地方公共団体の機関等が令和5年（2023年）4月1日より前に得た同意（情報の提供を要しないもの）";
    "designated-country", "": "recipient in a country of equal level", "我が国と同等の水準にあると認められる外国にある提供先";
    "recipient-operates-in-japan", "": "foreign corporation that is itself a business operator in Japan", "日本国内で個人情報取扱事業者に該当する外国法人への提供";
    "equivalent-system", "": "recipient with an equivalent system", "基準適合体制を整備している提供先";
    "foreign-measures-request", "": "request by a person who cannot make it", "求めをすることができない者による情報の提供の求め";
    "foreign-measures-withheld", "": "risk that giving the information seriously hinders the proper conduct of the business", "情報の提供により業務の適正な実施に著しい支障を及ぼすおそれがある場合";
    "provision-record", "": "provision to a public body", "国の機関、地方公共団体等への提供";
    "record-of-own-affairs", "": "provision on the principal's behalf, or to one who is one with the principal", "本人に代わる提供又は本人と一体と評価できる者への提供（記録を要しないもの）";
    "receipt-of-own-affairs", "": "receipt on the principal's behalf, by one who is one with the principal, or of what is no personal data to the recipient", "本人に代わる提供、本人と一体と評価できる者への提供等を受ける場合（確認及び記録を要しないもの）";
    "receipt-check", "source-checked": "check of who the sender is and how it acquired the data", "提供元及び取得の経緯の確認";
    "receipt-check", "source-is-public-body": "receipt from a public body", "国の機関、地方公共団体等からの受領";
    "receipt-check", "received-under-27-1-item": "receipt of what is provided under an exception to consent", "本人の同意を要しない場合の提供の受領";
    "receipt-check", "received-under-27-5": "receipt with an entrustment, a succession of business or a joint use", "委託、事業の承継又は共同利用に伴う受領";
    "referable-receipt-check", "": "check of who the sender is", "提供元の氏名又は名称等の確認";
    "referable-provision", "": "provision to a recipient not expected to acquire it as personal data", "提供先が個人データとして取得することが想定されない提供";
    "referable-consent", "referable-consent-confirmed": "confirmed consent of the principal to the acquisition as personal data", "個人データとしての取得を認める旨の本人の同意の確認";
    "referable-consent", "consent-to-referable-acquisition": "consent of the principal to the acquisition as personal data", "個人データとしての取得についての本人の同意";
    "return-of-entrusted-data", "": "handing back of only what was entrusted, within the task", "委託された業務の範囲内での委託された情報のみの返還";
    "referable-record", "": "provision to a public body", "国の機関、地方公共団体等への提供";
    "purpose-plain", "": "purpose of use plain from what the operator makes known", "本人の知り得る状態に置かれた事項から利用目的が明らかな場合";
    "disclosure-harms-rights", "": "risk that disclosure harms rights of the principal or a third party", "開示により本人又は第三者の権利利益を害するおそれがある場合";
    "disclosure-hinders-business", "": "risk that disclosure seriously hinders the proper conduct of the business", "開示により業務の適正な実施に著しい支障を及ぼすおそれがある場合";
    "disclosure-breaches-law", "": "breach of another law by the disclosure", "開示が他の法令に違反することとなる場合";
    "nothing-held", "": "absence of the retained personal data asked for", "請求に係る保有個人データの不存在";
    "no-record-held", "": "absence of the record asked for", "請求に係る第三者提供記録の不存在";
    "disclosure-on-paper", "": "disclosure on paper or by a method that the requester agreed to (until 31 March 2022)", "書面の交付又は請求者が同意した方法による開示（令和4年（2022年）3月31日まで）";
    "disclosure-method", "": "disclosure on paper where the method asked for is very costly or otherwise difficult", "請求された方法による開示が困難な場合における書面の交付による開示";
    "disclosure-ways", "": "request for disclosure in a way that cannot be asked for", "請求することができない方法による開示の請求";
    "records-excluded", "": "record of provision taken out of disclosure", "開示の対象から除かれる第三者提供記録";
    "correction", "content-not-factual": "content of the data that is factual", "保有個人データの内容が事実である場合";
    "correction", "correction-not-needed": "correction beyond what the purpose of use needs, or with a special procedure in another law", "利用目的の達成に必要な範囲を超える訂正等又は他の法令に特別の手続の定めがある訂正等";
    "correction", "corrected-by-special-procedure": "correction under a special procedure of another law", "他の法令に特別の手続の定めがある訂正等";
    "stop-of-use", "": "absence of a violation in the handling or the acquisition", "取扱い又は取得に係る違反の不存在";
    "stop-of-provision", "": "absence of a violation in the provision", "提供に係る違反の不存在";
    "stop-for-risk", "": "absence of all three grounds (want of need, leak, risk of harm)", "請求の理由（利用の必要がなくなったこと、漏えい等又は権利利益の侵害のおそれ）の不存在";
    "extent-of-stop-of-use", "": "stop or erasure as far as is needed to cure the breach", "違反の是正に必要な限度での利用停止等";
    "extent-of-stop-for-risk", "": "stop or erasure as far as is needed to prevent the harm", "権利利益の侵害の防止に必要な限度での利用停止等";
    "operator-interest", "": "special reason of the operator that outweighs the protection of the principal", "本人の権利利益の保護の必要性を上回る個人情報取扱事業者の特別な事情";
    "substitute-for-stop-of-use", "": "substitute measures where stopping or erasing is difficult", "利用停止等が困難な場合の代替措置";
    "substitute-for-stop-of-provision", "": "substitute measures where stopping the provision is difficult", "第三者への提供の停止が困難な場合の代替措置";
    "substitute-for-stop-for-risk", "": "substitute measures where stopping or erasing is difficult", "利用停止等又は第三者への提供の停止が困難な場合の代替措置";
    "request-procedure", "": "request outside the operator's reasonable procedure", "個人情報取扱事業者が定めた合理的な手続によらない請求";
    "request-by-agent", "": "request by a person who is neither the principal nor an entitled agent", "本人及び代理人のいずれでもない者による請求";
    "fees", "": "reasonable fee for notice of the purpose or for disclosure", "利用目的の通知又は開示に係る合理的な額の手数料";
    "pseudonymous-standards", "": "making of pseudonymously processed information by the standards of the Rules", "施行規則で定める基準に従った仮名加工情報の作成";
    "pseudonymous-purpose", "within-purpose": "handling within what the specified purpose of use needs", "特定された利用目的の達成に必要な範囲内での取扱い";
    "pseudonymous-purpose", "based-on-law": "handling based on Japanese laws and regulations", "法令に基づく場合";
    "pseudonymous-publication", "": "publication of the purpose of use beforehand", "取得前の利用目的の公表";
    "pseudonymous-provision", "": "provision based on Japanese laws and regulations", "法令に基づく場合";
    "pseudonymous-joint-use", "": "published joint use of pseudonymously processed information", "公表された共同利用に伴う仮名加工情報の提供";
    "made-of-own-data", "": "making from the operator's own data, which is no acquisition", "自ら保有する個人情報の加工による作成（取得に当たらないもの）";
    "pseudonymous-exemptions", "": "disapplication of the rules on change of purpose, leaks and requests to pseudonymously processed information", "仮名加工情報についての利用目的の変更、漏えい等及び開示等の請求等に関する規定の適用除外";
    "not-personal-provision", "": "provision based on Japanese laws and regulations", "法令に基づく場合";
    "not-personal-entrustment", "": "provision with the entrusting of pseudonymously processed information that is not personal", "個人情報でない仮名加工情報の取扱いの委託に伴う提供";
    "not-personal-succession", "": "provision of pseudonymously processed information that is not personal with a succession of business", "事業の承継に伴う個人情報でない仮名加工情報の提供";
    "not-personal-joint-use", "": "published joint use of pseudonymously processed information that is not personal", "公表された共同利用に伴う個人情報でない仮名加工情報の提供";
    "anonymous-standards", "": "making of anonymously processed information by the standards of the Rules", "施行規則で定める基準に従った匿名加工情報の作成";
    "publication-by-client", "": "publication of the items by whoever entrusted the making", "作成を委託した者による項目の公表";
    "provision-of-own", "": "provision after publishing the items and the method and telling the recipient expressly", "項目及び提供の方法を公表し、提供先に匿名加工情報である旨を明示した上での提供";
    "provision-of-received", "": "provision after publishing the items and the method and telling the recipient expressly", "項目及び提供の方法を公表し、提供先に匿名加工情報である旨を明示した上での提供";
    "press-exemption", "": "exemption of press bodies for press use", "報道機関が報道の用に供する目的で取り扱う場合の適用除外";
    "writer-exemption", "": "exemption of persons who write as a business for writing", "著述を業として行う者が著述の用に供する目的で取り扱う場合の適用除外";
    "academic-exemption", "": "exemption of academic research institutions for academic research (until 31 March 2022)", "学術研究機関等が学術研究の用に供する目的で取り扱う場合の適用除外（令和4年（2022年）3月31日まで）";
    "religious-exemption", "": "exemption of religious bodies for religious activity", "宗教団体が宗教活動の用に供する目的で取り扱う場合の適用除外";
    "political-exemption", "": "exemption of political bodies for political activity", "政治団体が政治活動の用に供する目的で取り扱う場合の適用除外";
    "hybrid-corporations", "": "special rule for the corporations of Annex 2 and local research agencies", "別表第二の法人等の特例（公的部門の規律の適用）";
    "hybrid-work", "": "special rule for public hospitals and universities", "公立病院等の特例（公的部門の規律の適用）";
    "hybrid-local-agencies", "": "special rule for local incorporated agencies", "地方独立行政法人の特例（公的部門の規律の適用）";
    "hybrid-local-work", "": "special rule for the hospitals and universities of local governments", "地方公共団体の病院、大学等の特例（公的部門の規律の適用）";
    "enforcement-withheld", "": "non-exercise of the Commission's powers", "個人情報保護委員会の権限の不行使";
    "academic-enforcement-withheld", "": "non-exercise of the Commission's powers against provision to academic research institutions", "学術研究機関等への提供に係る個人情報保護委員会の権限の不行使";
    "territory", "": "handling abroad outside the Act's scope", "法の適用範囲に含まれない外国における取扱い";
    "territory", "supplies-to-persons-in-japan": "handling abroad connected with supplying goods or services to persons in Japan", "国内にある者に対する物品又は役務の提供に関連する外国における取扱い";
    "territory-listed", "": "handling abroad to which the article did not extend (until 31 March 2022)", "域外適用の対象とされていない規定に係る外国における取扱い（令和4年（2022年）3月31日まで）";
    "no-territory", "": "handling abroad before 30 May 2017", "平成29年（2017年）5月29日までの外国における取扱い";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::Fact;

    #[test]
    fn every_name_is_of_an_exception_that_there_is() {
        for (norm, fact, name) in NAMES {
            let norm: Norm = norm.parse().unwrap();
            assert!(fact.is_empty() || Fact::named(fact).is_some(), "{norm}: {fact}");
            let of_this = |one: &&crate::rule::Exception| {
                let reads = Fact::named(fact).is_none_or(|fact| {
                    one.elements.iter().any(|element| element.needs.reads(fact))
                });
                one.norm == norm && reads
            };
            let exceptions = crate::law::rules().flat_map(|rule| rule.exceptions());
            let rules = || crate::law::rules().any(|rule| rule.norm == norm);
            assert!(exceptions.filter(of_this).count() > 0 || rules(), "{norm}: {}", name.en);
        }
    }
}
