#![doc = include_str!("a171_territory.md")]

use super::conditions::{FROM_PRINCIPAL, HANDLED_ABROAD};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{self, All, Any, Is, Not};
use crate::rule::{Effect, Exception, Rule, element, exception, takes_out};
use crate::vocabulary::InformationKind::{AnonymouslyProcessed, PersonallyReferable};
use crate::vocabulary::Source as From;

/// Made of what was acquired: an anonymous set of one's own.
const OWN_ANONYMOUS: Condition =
    All(&[Is(Kind(AnonymouslyProcessed)), Is(Source(From::Generated))]);

/// Neither that, nor acquired from the principal.
const NOT_ACQUIRED_THERE: Condition = All(&[
    Not(Source(From::PrincipalInWriting)),
    Not(Source(From::PrincipalOtherwise)),
    Any(&[Not(Kind(AnonymouslyProcessed)), Not(Source(From::Generated))]),
]);

/// 適用範囲の外: what is handled abroad and not reached there, for a duty that is owed outside
/// the chapter. Referable information knows no such duty.
pub(super) const BEYOND_THE_TERRITORY: &[Exception] = &[
    takes_out(
        Norm::Territory,
        &[
            element(Norm::Territory, HANDLED_ABROAD),
            element(Norm::Territory, Any(&[Not(SuppliesToPersonsInJapan), Not(PrincipalInJapan)])),
        ],
    ),
    takes_out(
        Norm::TerritoryListed,
        &[
            element(Norm::TerritoryListed, HANDLED_ABROAD),
            element(Norm::TerritoryListed, NOT_ACQUIRED_THERE),
        ],
    ),
    takes_out(Norm::NoTerritory, &[element(Norm::NoTerritory, HANDLED_ABROAD)]),
];

pub(crate) const RULES: &[Rule] = &[
    // Handling abroad is outside, unless it goes with supplying persons in Japan and
    // concerns a principal in Japan. Handling in Japan is inside whoever it concerns.
    Rule {
        norm: Norm::Territory,
        when: &[element(Norm::Territory, HANDLED_ABROAD)],
        then: Effect::OutsideTheChapter,
        unless: &[&[exception(
            Norm::Territory,
            &[
                element(
                    Norm::Territory,
                    All(&[Is(SuppliesToPersonsInJapan), Is(PrincipalInJapan)]),
                ),
                // Of referable information, what is to be acquired as personal information.
                element(
                    Norm::Territory,
                    Any(&[
                        Not(Kind(PersonallyReferable)),
                        Is(RecipientExpectedToIdentify),
                        Is(TiedOnReceipt),
                    ]),
                ),
                // Until 2022-03-31, only what was acquired from that person, or made of it.
                element(Norm::TerritoryListed, Any(&[FROM_PRINCIPAL, OWN_ANONYMOUS])),
            ],
        )]],
    },
    // Until 2017-05-29, nothing applied abroad.
    Rule {
        norm: Norm::NoTerritory,
        when: &[element(Norm::NoTerritory, HANDLED_ABROAD)],
        then: Effect::OutsideTheChapter,
        unless: &[],
    },
];
