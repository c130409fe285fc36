//! A second opinion on the Act, for tests: a lawyer's checklist in plain Rust,
//! written from the statutory reference alone and without the crate.
//!
//! Every fact is answered yes or no, so nothing here is ever undetermined. One
//! function stands for one paragraph; article numbers are those of the current
//! edition. It covers the gates of Art. 16 and Arts. 17, 18, 19, 27 and 28, and
//! the duties of Arts. 23, 24, 25, 28(3), 29 and of Rules 14.

/// What the operator proposes to do, and every fact about it.
pub(crate) struct Situation<'a> {
    /// The first day of the edition, as `2022-04-01`.
    pub(crate) edition: &'a str,
    /// `use`, `change-of-purpose` or `provision`.
    pub(crate) handling: &'a str,
    /// The kind of information, as `personal-data`.
    pub(crate) kind: &'a str,
    /// What the recipient is in this provision, as `entrustee`.
    pub(crate) relation: &'a str,
    /// Where the operator got the information, as `predecessor`.
    pub(crate) source: &'a str,
    /// The answer to a fact of the Act, by its id.
    pub(crate) is: &'a dyn Fn(&str) -> bool,
}

/// What the Act says to the situation.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(crate) enum Outcome {
    /// Rules of the Act reach the handling, and none forbids it.
    Permitted,
    /// At least one rule forbids it.
    Prohibited,
    /// No rule of this stage reaches it.
    NotRegulated,
}

/// The answer of the Act alone, whatever a policy promises.
pub(crate) fn outcome(s: &Situation) -> Outcome {
    let no_provision = s.handling == "provision" && !provision(s);
    let purpose =
        art_17_1(s) || art_17_2(s) || art_18_1(s) || art_18_2(s) || art_19(s) || entrustee_limit(s);
    if chapter_off(s) || !personal_information(s) || no_provision && !purpose {
        Outcome::NotRegulated
    } else if no_provision {
        // Arts. 25 and 27 to 31 fall away; the purpose still binds.
        Outcome::Prohibited
    } else if purpose || art_27_1(s) || art_28_1(s) {
        Outcome::Prohibited
    } else {
        Outcome::Permitted
    }
}

/// The duties that arise from the handling, if it is permitted, and those that
/// stand while personal data is held.
pub(crate) fn duties(s: &Situation) -> Vec<&'static str> {
    let arises = outcome(s) == Outcome::Permitted && provision(s) && personal_data(s);
    let stands = !chapter_off(s) && personal_data(s);
    let list = [
        ("supervise-entrustee", arises && entrustee(s)), // 25, at home and abroad
        ("publish-opt-out", stands && s.handling == "provision" && rules_14(s)),
        ("ensure-foreign-measures", arises && art_28_3(s)),
        ("record-provision", arises && art_29(s)), // 29(1)
        ("keep-record", arises && art_29(s)),      // 29(2)
        ("secure-data", stands),                   // 23
        ("supervise-employees", stands),           // 24
    ];
    let owed = list.into_iter().filter(|(_, owed)| *owed);
    owed.map(|(duty, _)| duty).collect()
}

/// GL 3-6-3(1), with 18(1): who holds data as entrustee handles it, be it by providing it
/// on consent, only within the task, not for itself, unmixed and unmatched.
fn entrustee_limit(s: &Situation) -> bool {
    let within = (s.is)("within-entrusted-task")
        && !(s.is)("entrustee-uses-for-itself")
        && !(s.is)("entrustee-mixes-clients")
        && !(s.is)("entrustee-matches-own-data");
    let handles = s.handling == "use" || s.handling == "provision";
    handles && s.source == "entrustor" && personal_data(s) && !within && !art_18_3(s)
}

/// Whether the edition is that of the day or later; ISO days compare as text.
fn since(s: &Situation, day: &str) -> bool {
    s.edition >= day
}

/// 2(1); 16(2); the small operator of old 2(3)(v).
fn chapter_off(s: &Situation) -> bool {
    (s.is)("not-a-living-individual")
        || (s.is)("not-for-business")
        || (s.is)("operator-is-public-body")
        || (s.is)("small-operator") && !since(s, "2017-05-30")
        // Academic institutions in research, until 2022-03-31 (old 50, 66, 76).
        || (s.is)("operator-is-academic")
            && (s.is)("needed-for-academic-research")
            && !since(s, "2022-04-01")
}

/// 2(1): the kinds that the rules of this stage reach.
fn personal_information(s: &Situation) -> bool {
    let data = matches!(s.kind, "personal-data" | "retained-personal-data");
    data || s.kind == "personal-information"
}

/// 16(3): personal information in a database.
fn personal_data(s: &Situation) -> bool {
    matches!(s.kind, "personal-data" | "retained-personal-data") && !(s.is)("not-in-database")
}

/// Provision: to another than the principal and the operator itself, not by the
/// principal's own act, and not to a service that does not handle (Q7-53).
fn provision(s: &Situation) -> bool {
    let to_another = !matches!(s.relation, "principal" | "same-entity");
    let not_handled = (s.is)("contract-excludes-handling") && (s.is)("access-controlled");
    s.handling == "provision" && to_another && !(s.is)("principals-own-act") && !not_handled
}

/// 17(1): a purpose of use has to be specified.
fn art_17_1(s: &Situation) -> bool {
    (s.is)("purpose-unspecified")
}

/// 17(2): no change of purpose beyond what is related to the old one; whatever
/// goes further needs the consent or the exceptions of 18.
fn art_17_2(s: &Situation) -> bool {
    let new_test = since(s, "2017-05-30");
    let related = new_test && (s.is)("purpose-reasonably-related")
        || !new_test && (s.is)("purpose-considerably-related");
    s.handling == "change-of-purpose" && !related && !consent_to_purpose(s) && !art_18_3(s)
}

/// 18(1): no handling beyond the specified purpose.
fn art_18_1(s: &Situation) -> bool {
    let seeks_consent = s.handling == "use" && (s.is)("only-to-seek-consent");
    let within = (s.is)("within-purpose") && !(s.is)("exceeds-need");
    let beyond = s.source != "predecessor" && !within && !seeks_consent;
    s.handling != "change-of-purpose" && beyond && !consent_to_purpose(s) && !art_18_3(s)
}

/// 18(2): what came with a business stays within the predecessor's purpose.
fn art_18_2(s: &Situation) -> bool {
    let seeks_consent = s.handling == "use" && (s.is)("only-to-seek-consent");
    let within = (s.is)("within-predecessor-purpose") && !(s.is)("exceeds-need");
    let beyond = s.source == "predecessor" && !within && !seeks_consent;
    s.handling != "change-of-purpose" && beyond && !consent_to_purpose(s) && !art_18_3(s)
}

/// 18(1), (2): consent beyond the purpose; one who consents to the provision
/// consents to this handling too.
fn consent_to_purpose(s: &Situation) -> bool {
    let to_use = (s.is)("consent-to-use") && !(s.is)("consenter-incapable");
    to_use || s.handling == "provision" && consent_to_provision(s)
}

/// 18(3)(i)–(vi); (v) and (vi) since 2022-04-01.
fn art_18_3(s: &Situation) -> bool {
    let v = academic_operator(s) && (s.is)("needed-for-academic-research");
    let vi = s.handling == "provision" && personal_data(s) && academic_recipient(s);
    items_i_to_iv(s) || v || vi
}

/// 19: no improper use. Nothing lifts it.
fn art_19(s: &Situation) -> bool {
    since(s, "2022-04-01") && (s.is)("improper-use")
}

/// (i) law; (ii) life, body, property; (iii) public health, children;
/// (iv) affairs of public bodies.
fn items_i_to_iv(s: &Situation) -> bool {
    let ordinance_counts = since(s, "2023-04-01") || (s.is)("ordinance-counted-as-law");
    let law = (s.is)("based-on-law") || (s.is)("compelled-by-law");
    let counts = !(s.is)("law-is-foreign") && (!(s.is)("law-is-ordinance") || ordinance_counts);
    let i = law && counts;
    let ii = (s.is)("needed-for-life-body-property") && (s.is)("consent-difficult");
    let iii = (s.is)("specially-needed-for-public-health") && (s.is)("consent-difficult");
    let affairs = (s.is)("affairs-of-public-body") && (s.is)("affairs-prescribed-by-law");
    let iv = affairs && (s.is)("cooperation-needed") && (s.is)("consent-would-impede");
    i || ii || iii || iv
}

/// 18(3)(v), 27(1)(v), (vi), since 2022-04-01: what is common to them.
fn academic_operator(s: &Situation) -> bool {
    let unjust = (s.is)("unjust-infringement");
    since(s, "2022-04-01") && (s.is)("operator-is-academic") && !unjust
}

/// 18(3)(vi), 27(1)(vii), since 2022-04-01: the recipient needs it for research.
fn academic_recipient(s: &Situation) -> bool {
    let needs = (s.is)("recipient-is-academic") && (s.is)("recipient-needs-for-research");
    since(s, "2022-04-01") && needs && !(s.is)("unjust-infringement")
}

/// 27(1): no provision of personal data to a third party without consent, an
/// item, opt-out or 27(5). Where 28(1) governs, Art. 27 does not apply.
fn art_27_1(s: &Situation) -> bool {
    let free = consent_to_provision(s) || art_27_1_items(s) || art_27_2(s) || art_27_5(s);
    provision(s) && personal_data(s) && !foreign_third_party(s) && !free
}

/// 27(1): consent to the provision, by one who can judge; consent to a foreign one is one
/// where the recipient is abroad.
fn consent_to_provision(s: &Situation) -> bool {
    let abroad = (s.is)("consent-to-foreign-provision") && (s.is)("recipient-abroad");
    ((s.is)("consent-to-provision") || abroad) && !(s.is)("consenter-incapable")
}

/// 27(1)(i)–(vii); (v) to (vii) since 2022-04-01.
fn art_27_1_items(s: &Situation) -> bool {
    let joint_research = (s.is)("needed-for-academic-research") && (s.is)("joint-research");
    let v = academic_operator(s) && (s.is)("unavoidable-for-publication");
    let vi = academic_operator(s) && joint_research;
    let vii = academic_recipient(s);
    items_i_to_iv(s) || v || vi || vii
}

/// 27(2), Rules 11: opt-out.
fn art_27_2(s: &Situation) -> bool {
    let (y2017, y2022) = (since(s, "2017-05-30"), since(s, "2022-04-01"));
    let stops = (s.is)("opt-out-stops-on-request") && !(s.is)("principal-asked-to-stop");
    let framed = stops && (s.is)("opt-out-notice-beforehand");
    let what = (s.is)("opt-out-purpose-shown") && (s.is)("opt-out-items-shown");
    let how = (s.is)("opt-out-method-shown") && (s.is)("opt-out-stop-shown");
    let manner = (s.is)("opt-out-time-left") && (s.is)("opt-out-recognisable");
    let request = (s.is)("opt-out-request-method-shown") && (s.is)("opt-out-filed");
    let who = (s.is)("opt-out-provider-shown") && (s.is)("opt-out-acquisition-shown");
    let when = (s.is)("opt-out-update-shown") && (s.is)("opt-out-start-shown");
    let barred_2017 = (s.is)("special-care-included");
    let barred_2022 = (s.is)("acquired-wrongfully") || (s.is)("received-by-opt-out");
    let in_2005 = framed && what && how;
    let added_in_2017 = manner && request && !barred_2017;
    let added_in_2022 = who && when && !barred_2022;
    in_2005 && (added_in_2017 || !y2017) && (added_in_2022 || !y2022)
}

/// 27(5)(i)–(iii): those who are no third party.
fn art_27_5(s: &Situation) -> bool {
    let passes = (s.is)("passes-with-business") && !(s.is)("succession-only-negotiated");
    let succession = passes || (s.is)("due-diligence-contract"); // GL 3-6-3(2)
    let successor = s.relation == "successor" && succession;
    entrustment(s) || successor || joint_use(s)
}

/// 27(5)(i): entrustment within the purpose, the entrustee keeping to the task, be it that it
/// delivers to its client.
fn entrustment(s: &Situation) -> bool {
    let beyond_task = (s.is)("entrustee-uses-for-itself")
        || (s.is)("entrustee-mixes-clients")
        || (s.is)("entrustee-matches-own-data");
    let within_task = (s.is)("within-entrusted-task") && !beyond_task;
    let delivers = s.source == "entrustor" && (s.is)("delivers-to-client");
    let needed = (s.is)("within-purpose") && !(s.is)("exceeds-need");
    (entrustee(s) || delivers) && needed && within_task
}

/// 27(5)(i), 25: one to whom handling is entrusted, at first or at second hand.
fn entrustee(s: &Situation) -> bool {
    matches!(s.relation, "entrustee" | "sub-entrustee")
}

/// 27(5)(iii): joint use, announced beforehand.
fn joint_use(s: &Situation) -> bool {
    let user = s.relation == "joint-user" && (s.is)("recipient-in-joint-scope");
    let within = (s.is)("items-in-joint-use") && (s.is)("use-in-joint-purposes");
    let fact = (s.is)("joint-use-shown") && (s.is)("joint-notice-beforehand");
    let what = (s.is)("joint-items-shown") && (s.is)("joint-purposes-shown");
    let who = (s.is)("joint-scope-shown") && (s.is)("responsible-name-shown");
    let named = (s.is)("representative-name-shown") || (s.is)("responsible-is-individual");
    let added_in_2022 = (s.is)("responsible-address-shown") && named;
    let shown = fact && what && who && (added_in_2022 || !since(s, "2022-04-01"));
    let expected = !(s.is)("held-before-joint-notice") || (s.is)("joint-use-expected");
    user && within && shown && expected
}

/// 28(1), since 2017-05-30: abroad, in no designated country (Rules 15), and no
/// operator in Japan.
fn foreign(s: &Situation) -> bool {
    let at_home = (s.is)("country-designated") || (s.is)("recipient-operates-in-japan");
    since(s, "2017-05-30") && (s.is)("recipient-abroad") && !at_home
}

/// 28(1), Rules 16; since 2022-04-01 provision stops where the measures are no
/// longer ensured (28(3), Rules 18(1)).
fn equivalent(s: &Situation) -> bool {
    let ensured = (s.is)("equivalent-measures-ensured") || !since(s, "2022-04-01");
    (s.is)("equivalent-system") && ensured
}

/// 28(1): the third party in a foreign country.
fn foreign_third_party(s: &Situation) -> bool {
    foreign(s) && !equivalent(s)
}

/// 28(1): only with a 27(1) item or with consent to the foreign provision.
fn art_28_1(s: &Situation) -> bool {
    let free = art_27_1_items(s) || informed_foreign_consent(s);
    provision(s) && personal_data(s) && foreign_third_party(s) && !free
}

/// 28(1), (2): consent, informed under Rules 17(2)–(4) if of 2022-04-01 or later
/// (Act 44/2020, supplementary Art. 4(1)).
fn informed_foreign_consent(s: &Situation) -> bool {
    let named = (s.is)("country-named") && (s.is)("regime-explained");
    let said = (s.is)("country-unknown-explained") && (s.is)("substitute-information-given");
    let unnamed = (s.is)("country-cannot-be-identified") && said;
    let untold = (s.is)("measures-cannot-be-told") && (s.is)("measures-unknown-explained");
    let measures = (s.is)("measures-explained") || untold;
    let not_owed = !since(s, "2022-04-01") || (s.is)("foreign-consent-before-2022");
    let informed = not_owed || (named || unnamed) && measures;
    (s.is)("consent-to-foreign-provision") && informed && !(s.is)("consenter-incapable")
}

/// Rules 14, since 2017-05-30: whoever filed publishes, whatever a single provision rests on.
fn rules_14(s: &Situation) -> bool {
    since(s, "2017-05-30") && (s.is)("opt-out-filed")
}

/// 28(3), since 2022-04-01: the equivalent system carries the provision, and
/// neither a 27(1) item nor consent does.
fn art_28_3(s: &Situation) -> bool {
    let otherwise = art_27_1_items(s) || informed_foreign_consent(s);
    since(s, "2022-04-01") && foreign(s) && equivalent(s) && !otherwise
}

/// 29, since 2017-05-30: a record, unless to a public body, under a 27(1) item
/// or under 27(5), which does not serve where 28(1) governs.
fn art_29(s: &Situation) -> bool {
    let by_27_5 = art_27_5(s) && !foreign_third_party(s);
    let exempt = (s.is)("recipient-is-public-body") || art_27_1_items(s) || by_27_5;
    since(s, "2017-05-30") && !exempt
}
