//! What countries are called: those that are met most. Of the others the code is told.

use super::country::Country;
use crate::text::{Bilingual, Language};

impl Country {
    /// 国名: what the country is called, or its code.
    ///
    /// ```
    /// use appi::Language;
    /// use appi::vocabulary::Country;
    ///
    /// assert_eq!(Country::JAPAN.name(Language::Ja), "日本");
    /// let other: Country = "AQ".parse().unwrap();
    /// assert_eq!(other.name(Language::En), "AQ");
    /// ```
    #[must_use]
    pub fn name(self, language: Language) -> String {
        let code = self.to_string();
        let named = NAMES.iter().find(|(one, _)| *one == code);
        named.map(|(_, name)| name.in_language(language).to_owned()).unwrap_or(code)
    }
}

macro_rules! names {
    ( $( $code:literal $en:literal $ja:literal; )+ ) => {
        const NAMES: &[(&str, Bilingual)] = &[$( ($code, Bilingual { en: $en, ja: $ja }), )+];
    };
}

names! {
    "JP" "Japan" "日本";
    "US" "United States" "米国";
    "GB" "United Kingdom" "英国";
    "CN" "China" "中国";
    "HK" "Hong Kong" "香港";
    "TW" "Taiwan" "台湾";
    "KR" "South Korea" "韓国";
    "IN" "India" "インド";
    "ID" "Indonesia" "インドネシア";
    "MY" "Malaysia" "マレーシア";
    "MM" "Myanmar" "ミャンマー";
    "PH" "Philippines" "フィリピン";
    "SG" "Singapore" "シンガポール";
    "TH" "Thailand" "タイ";
    "VN" "Vietnam" "ベトナム";
    "KH" "Cambodia" "カンボジア";
    "BD" "Bangladesh" "バングラデシュ";
    "LK" "Sri Lanka" "スリランカ";
    "NP" "Nepal" "ネパール";
    "MN" "Mongolia" "モンゴル";
    "AU" "Australia" "オーストラリア";
    "NZ" "New Zealand" "ニュージーランド";
    "CA" "Canada" "カナダ";
    "MX" "Mexico" "メキシコ";
    "BR" "Brazil" "ブラジル";
    "AR" "Argentina" "アルゼンチン";
    "CL" "Chile" "チリ";
    "AE" "United Arab Emirates" "アラブ首長国連邦";
    "SA" "Saudi Arabia" "サウジアラビア";
    "IL" "Israel" "イスラエル";
    "TR" "Türkiye" "トルコ";
    "ZA" "South Africa" "南アフリカ";
    "EG" "Egypt" "エジプト";
    "KE" "Kenya" "ケニア";
    "NG" "Nigeria" "ナイジェリア";
    "RU" "Russia" "ロシア";
    "UA" "Ukraine" "ウクライナ";
    "CH" "Switzerland" "スイス";
    "NO" "Norway" "ノルウェー";
    "IS" "Iceland" "アイスランド";
    "LI" "Liechtenstein" "リヒテンシュタイン";
    "AT" "Austria" "オーストリア";
    "BE" "Belgium" "ベルギー";
    "BG" "Bulgaria" "ブルガリア";
    "HR" "Croatia" "クロアチア";
    "CY" "Cyprus" "キプロス";
    "CZ" "Czechia" "チェコ";
    "DK" "Denmark" "デンマーク";
    "EE" "Estonia" "エストニア";
    "FI" "Finland" "フィンランド";
    "FR" "France" "フランス";
    "DE" "Germany" "ドイツ";
    "GR" "Greece" "ギリシャ";
    "HU" "Hungary" "ハンガリー";
    "IE" "Ireland" "アイルランド";
    "IT" "Italy" "イタリア";
    "LV" "Latvia" "ラトビア";
    "LT" "Lithuania" "リトアニア";
    "LU" "Luxembourg" "ルクセンブルク";
    "MT" "Malta" "マルタ";
    "NL" "Netherlands" "オランダ";
    "PL" "Poland" "ポーランド";
    "PT" "Portugal" "ポルトガル";
    "RO" "Romania" "ルーマニア";
    "SK" "Slovakia" "スロバキア";
    "SI" "Slovenia" "スロベニア";
    "ES" "Spain" "スペイン";
    "SE" "Sweden" "スウェーデン";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_of_a_country_and_told_once() {
        for (code, _) in NAMES {
            assert!(code.parse::<Country>().is_ok(), "{code}");
            assert_eq!(NAMES.iter().filter(|(one, _)| one == code).count(), 1, "{code}");
        }
    }
}
