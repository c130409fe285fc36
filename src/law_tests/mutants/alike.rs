//! The places of the law that no case tells apart.

/// What may be otherwise without any case that shows it, and why. (A citation that stands beside
/// anyway, and a norm that no rule of an edition speaks of, are counted alone.)
pub(super) const ALIKE: &[(&str, &str)] = &[
    (
        r#"`notice-on-acquisition` (Arises(NotifyPurpose)): `source-principal-in-writing` (`notice-on-acquisition`)"#,
        "of what does not come from the principal in writing the rule before it imposes the same",
    ),
    (
        r#"`entrustee-supervision` (Arises(SuperviseEntrustee)): `handling-provision` (`entrustee-supervision`)"#,
        "who takes in through an entrustee has the same duty by the rule beside; no other handling has one as its recipient",
    ),
    (
        r#"`pseudonymous-entrustees` (Arises(SuperviseEntrustee)): `handling-provision` (`pseudonymous-entrustees`)"#,
        "who takes in through an entrustee has the same duty by the rule beside; no other handling has one as its recipient",
    ),
    (
        r#"`not-personal-entrustees` (Arises(SuperviseEntrustee)): `handling-provision` (`not-personal-entrustees`)"#,
        "who takes in through an entrustee has the same duty by the rule beside; no other handling has one as its recipient",
    ),
    (
        r#"`joint-use-change` (Stands(AnnounceJointUseChanges)): `handling-provision` (`joint-use-change`)"#,
        "no other handling has a joint user as its recipient",
    ),
    (
        r#"`pseudonymous-joint-use-change` (Stands(PublishJointUseChanges)): `handling-provision` (`pseudonymous-joint-use-change`)"#,
        "no other handling has a joint user as its recipient",
    ),
    (
        r#"`not-personal-joint-use-change` (Stands(PublishJointUseChanges)): `handling-provision` (`not-personal-joint-use-change`)"#,
        "no other handling has a joint user as its recipient",
    ),
    (
        r#"`record-without-measures` (Arises(RecordProvision)): `equivalent-system` (`record-without-measures`)"#,
        "abroad without such a system the rule before it imposes the same",
    ),
    (
        r#"`record-keeping-without-measures` (Arises(KeepRecord)): `equivalent-system` (`record-without-measures`)"#,
        "abroad without such a system the rule before it imposes the same",
    ),
    (
        r#"`receipt-check` (Prohibited): exception `territory-listed`"#,
        "of pseudonymously processed information, of which nothing was said while old Article 75 was in force; the list is that of personal data",
    ),
    (
        r#"`receipt-record` (Arises(RecordReceipt)): exception `territory-listed`"#,
        "of pseudonymously processed information, of which nothing was said while old Article 75 was in force; the list is that of personal data",
    ),
    (
        r#"`receipt-record-keeping` (Arises(KeepReceiptRecord)): exception `territory-listed`"#,
        "of pseudonymously processed information, of which nothing was said while old Article 75 was in force; the list is that of personal data",
    ),
    (
        r#"exception `no-record-held` of `disclosure-method` and 1 more: `request-disclose-records` (`no-record-held`)"#,
        "where nothing is held, the exception beside it says the same of the other request",
    ),
    (
        r#"exception `nothing-held` of `disclosure` and 2 more: `request-disclose` (`nothing-held`)"#,
        "where nothing is held, the exception beside it says the same of the other request",
    ),
    (
        r#"exception `opt-out` of `third-party-provision`: not `principal-asked-to-stop` (`opt-out-not-stopped`) cites `third-party-provision`"#,
        "27(1) is where the rule stands, and 27(2) is cited for the rest of the opt-out",
    ),
    (
        r#"not `request-disclose-records` in All([All([Is(Kind(RetainedPersonalData)), Not(NotInDatabase), Not(DatabaseExcluded), Not(ExistenceMustStaySecret)]), Not(Request(DiscloseRecords)), Not(Request(StopOptOut)), Not(Request(InformOfForeignMeasures))]) of `help-to-specify` and 2 more"#,
        "of any personal data it is a request by the alternative beside it",
    ),
    (
        r#"`academic-responsibility`: what changes in 2022-04-01 changes as early as 2017-05-30"#,
        "until 2022-03-31 academic institutions were outside the Chapter in research",
    ),
    (
        r#"`use-for-research`: what changes in 2022-04-01 changes as early as 2017-05-30"#,
        "until 2022-03-31 academic institutions were outside the Chapter in research",
    ),
    (
        r#"`special-care-for-research`: what changes in 2022-04-01 changes as early as 2017-05-30"#,
        "until 2022-03-31 academic institutions were outside the Chapter in research",
    ),
    (
        r#"`local-foreign-information-transition`: what changes in 2023-04-01 changes as early as 2022-04-01"#,
        "until 2023-03-31 these bodies were no operators",
    ),
    (
        r#"`pseudonymous-information`: what changes in 2022-04-01 changes as early as 2017-05-30"#,
        "until 2022-03-31 no information was of the kind",
    ),
    (
        r#"`pseudonymous-standards`: what changes in 2022-04-01 changes as early as 2017-05-30"#,
        "until 2022-03-31 no information was of the kind",
    ),
    (
        r#"`pseudonymous-exemptions`: what changes in 2022-04-01 changes as early as 2017-05-30"#,
        "until 2022-03-31 no information was of the kind",
    ),
    (
        r#"`anonymous-standards`: what changes in 2017-05-30 changes as early as 2005-04-01"#,
        "until 2017-05-29 no information was of the kind",
    ),
    (
        r#"`own-measures`: what changes in 2017-05-30 changes as early as 2005-04-01"#,
        "until 2017-05-29 no information was of the kind",
    ),
];
