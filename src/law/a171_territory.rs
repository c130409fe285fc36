#![doc = include_str!("a171_territory.md")]

use super::conditions::{FROM_PRINCIPAL, HANDLED_ABROAD};
use crate::fact::Fact::*;
use crate::norm::Norm;
use crate::rule::Condition::{All, Any, Is, Not};
use crate::rule::{Effect, Rule, element, exception};
use crate::vocabulary::InformationKind::{AnonymouslyProcessed, PersonallyReferable};
use crate::vocabulary::Source as From;

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
                element(
                    Norm::TerritoryListed,
                    Any(&[
                        FROM_PRINCIPAL,
                        All(&[Is(Kind(AnonymouslyProcessed)), Is(Source(From::Generated))]),
                    ]),
                ),
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
