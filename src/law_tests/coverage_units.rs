//! Every paragraph and item of Arts. 16–46, 57–59 and 171, in the numbering of
//! 2024-04-01 and in the order of the Act.
//!
//! `at` names the places that carry a unit which no norm names itself, each with
//! what lies within it; a paragraph that only introduces its items is carried by
//! itself. `by` names the facts, duties and norms that encode an
//! exception of one limb, as its title tells it; what has several limbs has them in `limbs`.
//! `like` names the cases elsewhere to which it answers. `not` says why a unit is no rule.

use super::Kind::{
    Condition, Definition, Duty, Effort, Exception, Power, Procedure, Prohibition, Right, Scope,
};
use super::Unit;

macro_rules! some_or_none {
    () => {
        None
    };
    ( $text:literal ) => {
        Some($text)
    };
}

macro_rules! units {
    ( $(
        $place:literal $kind:ident $title:literal
        $( at $( $at:literal ),+ )? $( by $by:literal )? $( like $( $like:literal ),+ )?
        $( not $reason:literal )? ;
    )+ ) => {
        pub(super) const UNITS: &[Unit] = &[ $( Unit {
            place: $place,
            kind: $kind,
            title: $title,
            at: &[ $( $( $at, )+ )? ],
            by: some_or_none!( $( $by )? ),
            like: &[ $( $( $like, )+ )? ],
            reason: some_or_none!( $( $reason )? ),
        }, )+ ];
    };
}

units! {
    "16(1)" Definition "personal information database"
        not "a dataset declares its kind; `not-in-database` takes out what is in none";
    "16(1)(i)" Definition "database searchable by computer"
        not "both elements are in the declared kind and in `not-in-database`";
    "16(1)(ii)" Definition "other database that is easily searched"
        not "both elements are in the declared kind and in `not-in-database`";
    "16(2)" Definition "business operator handling personal information";
    "16(2)(i)" Exception "no operator: a state organ" at "16(2)"
        by "`operator-is-public-body`";
    "16(2)(ii)" Exception "no operator: a local government" at "16(2)"
        by "`operator-is-public-body`";
    "16(2)(iii)" Exception "no operator: an incorporated agency, Annex 2 put back" at "16(2)"
        by "`operator-is-public-body`, `is-annex-two-corporation`";
    "16(2)(iv)" Exception "no operator: a local agency, those of Art. 2(11)(iv) put back" at "16(2)"
        by "`operator-is-public-body`, `is-local-research-agency`";
    "16(3)" Definition "personal data";
    "16(4)" Definition "retained personal data";
    "16(5)" Definition "operator handling pseudonymously processed information"
        not "who handles a dataset of that kind is one; `not-for-business` tells who is none";
    "16(6)" Definition "operator handling anonymously processed information"
        not "who handles a dataset of that kind is one; `not-for-business` tells who is none";
    "16(7)" Definition "operator handling personally referable information"
        not "who handles a dataset of that kind is one; `not-for-business` tells who is none";
    "16(8)" Definition "academic research institution"
        not "asked: `operator-is-academic`, `recipient-is-academic`, `source-is-academic`";

    "17(1)" Duty "specifying the purpose of use";
    "17(2)" Prohibition "change of purpose beyond what is related";

    "18(1)" Prohibition "handling beyond the purpose without consent";
    "18(2)" Prohibition "handling beyond the purpose before a succession";
    "18(3)" Exception "when (1) and (2) do not apply" at "18(3)";
    "18(3)(i)" Exception "based on law of Japan, ordinances included in this Chapter"
        by "`based-on-law`, `compelled-by-law`, `law-is-foreign`, `law-is-ordinance`, `ordinance-counted-as-law`";
    "18(3)(ii)" Exception "life, body or property";
    "18(3)(iii)" Exception "public health, growth of children";
    "18(3)(iv)" Exception "cooperation with public bodies";
    "18(3)(v)" Exception "academic institution, for its research";
    "18(3)(vi)" Exception "provision to an academic institution for its research";

    "19" Prohibition "improper use";

    "20(1)" Prohibition "acquisition by deceit or other wrongful means";
    "20(2)" Prohibition "acquiring special care-required information without consent";
    "20(2)(i)" Exception "based on law"
        by "`based-on-law`, `special-care-by-law`";
    "20(2)(ii)" Exception "life, body or property, consent difficult"
        by "`needed-for-life-body-property`, `consent-difficult`";
    "20(2)(iii)" Exception "public health or children, consent difficult"
        by "`specially-needed-for-public-health`, `consent-difficult`";
    "20(2)(iv)" Exception "cooperation with public affairs, as 18(3)(iv)"
        by "`special-care-for-public-affairs`, `cooperation-needed`";
    "20(2)(v)" Exception "the acquirer is academic and needs it for research"
        by "`operator-is-academic`, `needed-for-academic-research`, `unjust-infringement`";
    "20(2)(vi)" Exception "from an academic institution, in joint research";
    "20(2)(vii)" Exception "published by the principal, state, local government, academic institution or one of 57(1)"
        by "`published-by-qualified-person`";
    "20(2)(viii)" Exception "what the Order adds" at "O9"
        by "`special-care-seen`, `special-care-received`";

    "21(1)" Duty "telling the purpose after the acquisition";
    "21(2)" Duty "stating the purpose to the principal who writes";
    "21(3)" Duty "telling a changed purpose";
    "21(4)" Exception "when (1) to (3) do not apply" at "21(4)";
    "21(4)(i)" Exception "telling may harm the principal or a third party"
        by "`telling-harms-rights`";
    "21(4)(ii)" Exception "telling may harm the operator"
        by "`telling-harms-operator`";
    "21(4)(iii)" Exception "telling may impede public affairs";
    "21(4)(iv)" Exception "evident from the circumstances of the acquisition"
        by "`purpose-evident`";

    "22" Effort "accuracy, and erasure of what is no longer needed";
    "23" Duty "security control";
    "24" Duty "supervision of employees";
    "25" Duty "supervision of entrustees";

    "26(1)" Duty "report of a leak to the Commission";
    "26(2)" Duty "notice of a leak to the principals";

    "27(1)" Prohibition "provision to a third party without consent";
    "27(1)(i)" Exception "based on law of Japan"
        by "`based-on-law`, `compelled-by-law`, `law-is-foreign`" like "18(3)(i)", "20(2)(i)";
    "27(1)(ii)" Exception "life, body or property, consent difficult"
        by "`needed-for-life-body-property`, `consent-difficult`" like "18(3)(ii)", "20(2)(ii)";
    "27(1)(iii)" Exception "public health or children, consent difficult"
        by "`specially-needed-for-public-health`, `consent-difficult`"
        like "18(3)(iii)", "20(2)(iii)";
    "27(1)(iv)" Exception "cooperation with public affairs"
        by "`public-affairs`, `affairs-of-public-body`, `cooperation-needed`, `consent-would-impede`"
        like "18(3)(iv)", "20(2)(iv)";
    "27(1)(v)" Exception "an academic provider: publishing results or teaching, unavoidable, no unjust infringement"
        by "`operator-is-academic`, `unavoidable-for-publication`, `unjust-infringement`"
        like "18(3)(v)", "20(2)(v)";
    "27(1)(vi)" Exception "an academic provider needs to, in joint research with the recipient"
        by "`provision-for-joint-research`, `joint-research`, `needed-for-academic-research`"
        like "18(3)(v)", "20(2)(vi)";
    "27(1)(vii)" Exception "an academic recipient needs it for research"
        by "`recipient-is-academic`, `recipient-needs-for-research`, `unjust-infringement`"
        like "18(3)(vi)";
    "27(2)" Exception "opt-out, and what it may not cover";
    "27(2)(i)" Condition "opt-out shows: the provider";
    "27(2)(ii)" Condition "opt-out shows: that provision is a purpose of use";
    "27(2)(iii)" Condition "opt-out shows: the items";
    "27(2)(iv)" Condition "opt-out shows: how the data was acquired";
    "27(2)(v)" Condition "opt-out shows: how the data is provided";
    "27(2)(vi)" Condition "opt-out shows: that provision stops on request";
    "27(2)(vii)" Condition "opt-out shows: how to request the stop";
    "27(2)(viii)" Condition "opt-out shows: what the Rules add" at "R11(4)";
    "27(3)" Duty "changes and end of an opt-out";
    "27(4)" Duty "publication of a filed opt-out by the Commission"
        not "binds the Commission; what the operator then publishes is a duty under Rules 14";
    "27(5)" Exception "who is no third party" at "27(5)";
    "27(5)(i)" Exception "entrustment";
    "27(5)(ii)" Exception "succession of business";
    "27(5)(iii)" Exception "joint use";
    "27(6)" Duty "changes of a joint use";

    "28(1)" Prohibition "provision to a third party in a foreign country without consent to it";
    "28(2)" Condition "information before that consent";
    "28(3)" Duty "continued measures where the recipient has an equivalent system";

    "29(1)" Duty "record of a provision";
    "29(2)" Duty "keeping that record";

    "30(1)" Duty "check on receipt";
    "30(1)(i)" Duty "check: who the sender is" at "30(1)";
    "30(1)(ii)" Duty "check: how the sender acquired the data" at "30(1)";
    "30(2)" Prohibition "false answers of the sender to the check"
        not "binds the sender when asked; answering a check is no handling of information";
    "30(3)" Duty "record of a receipt";
    "30(4)" Duty "keeping that record";

    "31(1)" Prohibition "provision of referable information that becomes personal data, unconfirmed";
    "31(1)(i)" Condition "confirmed: the principal's consent";
    "31(1)(ii)" Condition "confirmed: the information on a foreign third party";
    "31(2)" Duty "continued measures, as 28(3)";
    "31(3)" Duty "record of the confirmation, as 30(2) to (4)";

    "32(1)" Duty "what principals can know";
    "32(1)(i)" Duty "the operator" at "32(1)";
    "32(1)(ii)" Duty "all purposes" at "32(1)";
    "32(1)(iii)" Duty "the procedures for requests, and fees" at "32(1)";
    "32(1)(iv)" Duty "what the Order adds" at "32(1)";
    "32(2)" Duty "telling the purpose on request";
    "32(2)(i)" Exception "unless plain from what is known"
        by "`purpose-plain-to-principal`";
    "32(2)(ii)" Exception "unless 21(4)(i) to (iii)" at "21(4)(i)", "21(4)(ii)", "21(4)(iii)"
        by "`telling-harms-rights`, `telling-harms-operator`, `telling-impedes-affairs`";
    "32(3)" Duty "telling the principal that the purpose is not told";

    "33(1)" Right "request for disclosure" at "33(2)";
    "33(2)" Duty "disclosure, by the method asked for";
    "33(2)(i)" Exception "may harm the rights of the principal or a third party"
        by "`disclosure-harms-rights`";
    "33(2)(ii)" Exception "may seriously hinder business; volume does not"
        by "`disclosure-seriously-hinders`";
    "33(2)(iii)" Exception "breaches another law"
        by "`disclosure-breaches-law`";
    "33(3)" Duty "telling the principal that there is no disclosure, or by another method";
    "33(4)" Scope "another law provides for the disclosure";
    "33(5)" Right "disclosure of records of provision and receipt";

    "34(1)" Right "request for correction" at "34(2)";
    "34(2)" Duty "correction of what is not factual";
    "34(3)" Duty "telling the principal what was corrected";

    "35(1)" Right "request to stop use or erase, for a violation of 18, 19 or 20" at "35(2)";
    "35(2)" Duty "stop of use or erasure, or substitute measures";
    "35(3)" Right "request to stop provision, for a violation of 27(1) or 28" at "35(4)";
    "35(4)" Duty "stop of provision, or substitute measures";
    "35(5)" Right "request to stop for want of need, leak or risk";
    "35(6)" Duty "that stop, or substitute measures";
    "35(7)" Duty "telling the principal what was stopped";

    "36" Effort "explaining the reasons";

    "37(1)" Procedure "the operator sets how requests are made";
    "37(2)" Duty "help where the principal is asked to name the data";
    "37(3)" Procedure "requests by an agent";
    "37(4)" Duty "no excessive burden on the principal";

    "38(1)" Power "fees for notice of the purpose and disclosure";
    "38(2)" Condition "reasonable amount of a fee";

    "39(1)" Procedure "two weeks between request and suit"
        not "binds the principal who sues, no handling; Decision::suit_from gives the day";
    "39(2)" Procedure "when the request counts as having arrived"
        not "the day given to Decision::suit_from";
    "39(3)" Procedure "the same for provisional orders"
        not "as the suit: Decision::suit_from";

    "40(1)" Effort "handling of complaints" at "40";
    "40(2)" Effort "organising for complaints" at "40";

    "41(1)" Duty "standards of pseudonymous processing";
    "41(2)" Duty "security of the deleted information";
    "41(3)" Prohibition "handling beyond the purpose";
    "41(4)" Duty "publication of the purpose";
    "41(5)" Effort "erasure of what is no longer needed";
    "41(6)" Prohibition "provision to a third party";
    "41(7)" Prohibition "collation to identify";
    "41(8)" Prohibition "contacting with what the information contains";
    "41(9)" Scope "17(2), 26 and 32 to 39 do not apply";

    "42(1)" Prohibition "provision to a third party, where it is not personal information";
    "42(2)" Exception "27(5) and (6) for it";
    "42(3)" Prohibition "identifying and contacting; 23 to 25 and 40 for it";

    "43(1)" Duty "standards of anonymous processing";
    "43(2)" Duty "security of the processing method";
    "43(3)" Duty "publication of the items after making";
    "43(4)" Duty "publishing and telling before providing one's own";
    "43(5)" Prohibition "collating one's own to identify";
    "43(6)" Effort "security and complaints of the maker";
    "44" Duty "publishing and telling before providing what others made";
    "45" Prohibition "identifying from what others made";
    "46" Effort "security and complaints of the holder";

    "57(1)" Scope "whom the Chapter does not reach" at "57(1)";
    "57(1)(i)" Scope "press bodies for press use";
    "57(1)(ii)" Scope "writers for writing";
    "57(1)(iii)" Scope "religious bodies for religious activity";
    "57(1)(iv)" Scope "political bodies for political activity";
    "57(2)" Definition "press use"
        not "asked: `is-press-body`, `for-exempt-purpose`";
    "57(3)" Effort "own measures of these bodies";
    "58(1)" Scope "requests and anonymous processing of certain operators";
    "58(1)(i)" Scope "Annex 2 corporations" at "58(1)";
    "58(1)(ii)" Scope "local agencies for research, universities or hospitals" at "58(1)";
    "58(2)" Scope "public bodies that count as operators in certain work";
    "58(2)(i)" Scope "local governments running a hospital, clinic or university" at "58(2)";
    "58(2)(ii)" Scope "the labour health organisation running a hospital" at "58(2)";
    "59" Effort "academic institutions' own measures";

    "171" Scope "handling abroad";
}
