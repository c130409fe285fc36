//! Parts of a document made in code: with what they must have, as a document that says no more.

use std::fmt::Debug;

use appi::policy::{
    AnnouncedProvision, Changes, Clause, Complaints, ContractLimit, Dataset, DeemedConsent,
    DefinedWord, Definition, Direction, Disclaimer, Entrustment, Exception, ExternalTransmission,
    Flag, ForeignBasis, ForeignGround, ImportantChanges, Item, JointItems, JointPurposes,
    JointScope, JointUse, LanguagePrecedence, NoJointUse, Operator, OptOut, OtherLaw,
    OtherPurposes, Principals, Processed, ProcessedKind, ProcessedStatement, Promise, PromisedDuty,
    Publication, Purpose, PurposeNotice, Recipient, Referable, Remark, RequestRule, Responsible,
    ResponsiblePerson, RetentionRule, SecurityMeasures, Severity, Stated, Statement, StatementKind,
    Statistics, StorageAbroad, TakesEffect, TermDefinition,
};
use appi::vocabulary::InformationKind;
use appi::{Answer, Handling, Language, Policy};
use serde::de::DeserializeOwned;

/// As the document has it that gives the fields that it must give.
fn same<T: Debug + PartialEq + DeserializeOwned>(document: &str, made: T) {
    assert_eq!(toml::from_str(document), Ok(made), "{document}");
}

#[test]
fn what_is_made_in_code_is_what_a_document_says_that_says_no_more() {
    let d = || ["d".into()];
    same("name = 'N'", Operator::new("N"));
    same("id = 't'\nquestion = 'Q'", TermDefinition::new("t", "Q"));
    same("id = 'p'\nname = 'N'", Principals::new("p", "N"));
    same("id = 'i'\nname = 'N'", Item::new("i", "N"));
    same("id = 'u'\nclause = '1'\nsays = 'S'", Purpose::new("u", "1", "S"));
    let data = InformationKind::PersonalData;
    same("id = 'd'\nname = 'N'\nkind = 'personal-data'", Dataset::new("d", "N", data));
    same("id = 'r'\nname = 'N'", Recipient::new("r", "N"));
    same("clause = '1'", Entrustment::new("1"));
    same("clause = '1'\ndatasets = ['d']", JointUse::new("1", d()));
    same("clause = '1'\nids = ['d']", JointItems::new("1", d()));
    same("clause = '1'", JointScope::new("1"));
    same("clause = '1'\nids = ['d']", JointPurposes::new("1", d()));
    same("clause = '1'", Responsible::new("1"));
    same("clause = '1'\ndatasets = ['d']", NoJointUse::new("1", d()));
    let opt_out = "clause = '1'\ndatasets = ['d']\nshown = []\nfiled = 'yes'";
    same(opt_out, OptOut::new("1", d(), [], Answer::Yes));
    let posted = TakesEffect::OnPosting;
    same("clause = '1'\neffect = 'on-posting'", Changes::new("1", posted));
    same("clause = '1'\neffect = 'on-posting'", ImportantChanges::new("1", posted));
    let word = DefinedWord::PersonalInformation;
    same("clause = '1'\nword = 'personal-information'", Definition::new("1", word));
    same("id = 'o'\nclause = '1'\nsays = 'S'", PromisedDuty::new("o", "1", "S"));
    let by = ForeignGround::Consent;
    same("clause = '1'\nby = 'consent'", ForeignBasis::new("1", by));
    same("clause = '1'\nby = 'B'", DeemedConsent::new("1", "B"));
    same("clause = '1'\nrecipients = ['d']", AnnouncedProvision::new("1", d()));
    same("clause = '1'", SecurityMeasures::new("1"));
    same("clause = '1'\nrole = 'R'", ResponsiblePerson::new("1", "R"));
    same("clause = '1'", StorageAbroad::new("1"));
    same("clause = '1'\ncontact = 'C'", Complaints::new("1", Stated::Here("C".into())));
    same("clause = '1'\nuntil = 'U'", RetentionRule::new("1", "U"));
    let (kind, states) = (ProcessedKind::Pseudonymous, [ProcessedStatement::NoContact]);
    let processed = "clause = '1'\nkind = 'pseudonymous'\nstates = ['no-contact']";
    same(processed, Processed::new("1", kind, states));
    same("clause = '1'\ndirection = 'provided'", Referable::new("1", Direction::Provided));
    same("clause = '1'", Statistics::new("1"));
    same("clause = '1'\nrestricts = ['use']", Promise::new("1", [Handling::Use]));
    same("clause = '1'", Exception::new("1"));
    let flag = "clause = '1'\nlaw = 'advertising-mail'\nhandlings = ['use']";
    same(flag, Flag::new("1", OtherLaw::AdvertisingMail, [Handling::Use]));
    same("clause = '1'", RequestRule::new("1"));
    let about = StatementKind::Adoption;
    same("clause = '1'\nabout = 'adoption'", Statement::new("1", about));
    let told = PurposeNotice::AtCollection;
    same("clause = '1'\ntold = 'at-collection'", OtherPurposes::new("1", told));
    same("clause = '1'\nabout = 'A'", Disclaimer::new("1", "A"));
    same("clause = '1'\nprevails = 'ja'", LanguagePrecedence::new("1", Language::Ja));
    let sent = "clause = '1'\nservice = 'S'\nrecipient = 'r'\nitems = ['d']\npurposes = ['d']";
    same(sent, ExternalTransmission::new("1", "S", "r", d(), d()));
    let limit = "clause = '1'\nterms = 'T'\ndatasets = ['d']";
    same(limit, ContractLimit::new("1", "T", d()));
    let published = "clause = '1'\ndatasets = ['d']\nplace = 'P'";
    same(published, Publication::new("1", d(), "P"));
    let remark = "id = 'm'\nclause = '1'\nseverity = 'note'\nsays = 'S'";
    same(remark, Remark::new("m", "1", Severity::Note, "S"));
    let (operator, clause) = (Operator::new("N"), Clause::new("1", "A", "S"));
    let policy = Policy::new("p", "T", Language::En, operator, [clause]);
    let document = "format = 1\nid = 'p'\ntitle = 'T'\nlanguage = 'en'\noperator = { name = 'N' }\nclauses = [{ id = '1', at = 'A', says = 'S' }]";
    same(document, policy);
}
