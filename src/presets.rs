//! Standard clauses, ready to be ticked: each becomes what one would have written.

use crate::policy::{
    Clauses, Entrustment, EntrustmentCondition, Exception, Policy, Promise, SecurityAspect,
    SecurityMeasures, Statement, StatementKind,
};
use crate::vocabulary::{Handling, words};

words! {
    /// 定型条項: a clause that stands in most policies.
    #[non_exhaustive]
    pub Preset {
        /// 適正な取得.
        FairAcquisition = "fair-acquisition", "acquisition by proper means", "適正な取得";
        /// 利用目的の範囲内での利用.
        WithinPurposes = "within-purposes", "use within the purposes", "利用目的の範囲内での利用";
        /// 第三者提供の制限(法の認める場合を除く).
        AsTheAct = "as-the-act", "no provision without consent, except as the Act allows", "同意のない第三者提供の制限(法の認める場合を除く)";
        /// 第三者提供の制限(四つの例外を列挙).
        FourExceptions = "four-exceptions", "no provision without consent, but in the four usual cases", "同意のない第三者提供の制限(法令、生命等、公衆衛生等、公的機関への協力を除く)";
        /// 委託.
        Entrusting = "entrusting", "entrusting with selection, contract and supervision", "選定、契約及び監督の下での委託";
        /// 安全管理措置の六つの区分.
        SixAspects = "six-aspects", "six aspects of security, described", "安全管理措置の六つの区分";
        /// 開示等の請求.
        Refusals = "refusals", "requests refused only as the Act allows", "法の認める場合に限る開示等の拒否";
    }
}

impl Preset {
    /// Adds to a policy what the clause says by it, as one would have written it: to be read,
    /// printed and changed like anything else.
    ///
    /// ```
    /// use appi::policy::Clause;
    /// use appi::presets::Preset;
    /// use appi::{Edition, Policy};
    ///
    /// let document = std::fs::read_to_string("examples/policies/starter.toml").unwrap();
    /// let mut policy: Policy = toml::from_str(&document).unwrap();
    /// policy.clauses.push(Clause::new("9", "9", "Information is acquired by proper means."));
    /// Preset::FairAcquisition.add_to(&mut policy, "9");
    /// assert!(policy.compile(Edition::Y2024).is_ok());
    /// let written = toml::to_string(&policy).unwrap();
    /// assert!(written.contains("[[statements]]\nclause = \"9\"\nabout = \"fair-acquisition\""));
    /// ```
    pub fn add_to(self, policy: &mut Policy, clause: impl Into<Clauses>) {
        let clause = clause.into();
        let own = |clause: &Clauses, any: &[&str]| {
            let mut exception = Exception::new(clause.clone());
            exception.any = any.iter().map(|id| (*id).to_owned()).collect();
            exception
        };
        let consent = ["consent-to-provision", "consent-to-foreign-provision"];
        let like = |norm: &str| {
            let mut exception = Exception::new(clause.clone());
            exception.like = Some(norm.to_owned());
            exception
        };
        let as_the_act = || {
            let mut exception = Exception::new(clause.clone());
            exception.as_the_act = true;
            exception
        };
        let promise = |restricts: Handling, unless: Vec<Exception>| {
            let mut promise = Promise::new(clause.clone(), vec![restricts]);
            promise.unless = unless;
            promise
        };
        match self {
            Self::FairAcquisition => {
                let about = StatementKind::FairAcquisition;
                policy.statements.push(Statement::new(clause, about));
            }
            Self::WithinPurposes => {
                let mut within = Exception::new(clause.clone());
                within.all = vec!["within-purpose".to_owned()];
                policy.promises.push(promise(Handling::Use, vec![within]));
            }
            Self::AsTheAct => {
                let unless = vec![own(&clause, &consent), as_the_act()];
                policy.promises.push(promise(Handling::Provision, unless));
            }
            Self::FourExceptions => {
                let four =
                    ["based-on-law", "protection-of-life", "public-health", "public-affairs"];
                let unless = core::iter::once(own(&clause, &consent)).chain(four.map(like));
                policy.promises.push(promise(Handling::Provision, unless.collect()));
            }
            Self::Entrusting => {
                let mut entrusting = Entrustment::new(clause);
                entrusting.requires = vec![
                    EntrustmentCondition::Selection,
                    EntrustmentCondition::Contract,
                    EntrustmentCondition::Supervision,
                ];
                policy.entrustments.push(entrusting);
            }
            Self::SixAspects => {
                let mut measures = SecurityMeasures::new(clause);
                measures.aspects = vec![
                    SecurityAspect::Rules,
                    SecurityAspect::Organisational,
                    SecurityAspect::Human,
                    SecurityAspect::Physical,
                    SecurityAspect::Technical,
                    SecurityAspect::Employees,
                ];
                measures.described = true;
                policy.security_measures.push(measures);
            }
            Self::Refusals => {
                policy.promises.push(promise(Handling::RefuseRequest, vec![as_the_act()]));
            }
        }
    }
}
