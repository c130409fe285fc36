//! What a verdict means where the question is about a request or a leak.

use super::words::Words;
use crate::decision::Verdict;
use crate::vocabulary::Handling;

impl Words {
    /// What the verdict means where the question is about a request or a leak.
    pub(super) const fn own_words(
        self,
        handling: Handling,
        verdict: Verdict,
    ) -> Option<&'static str> {
        let (en, ja) = match (handling, verdict) {
            (Handling::RefuseRequest, Verdict::Prohibited) => {
                ("The request must be complied with.", "請求に応じなければなりません。")
            }
            (Handling::RefuseRequest, Verdict::Permitted) => {
                ("The request may be refused.", "請求を拒むことができます。")
            }
            (Handling::RefuseRequest, Verdict::Undetermined) => (
                "Whether the request may be refused is open.",
                "請求を拒むことができるかは未確定です。",
            ),
            (Handling::LeaveLeakUnreported, Verdict::Prohibited) => {
                ("The leak must be reported.", "漏えい等を報告しなければなりません。")
            }
            (Handling::LeaveLeakUnreported, Verdict::Permitted) => {
                ("The leak need not be reported.", "漏えい等の報告は不要です。")
            }
            (Handling::LeaveLeakUnreported, Verdict::Undetermined) => {
                ("Whether the leak must be reported is open.", "漏えい等の報告の要否は未確定です。")
            }
            (Handling::LeavePrincipalsUninformed, Verdict::Prohibited) => {
                ("The principals must be notified.", "本人に通知しなければなりません。")
            }
            (Handling::LeavePrincipalsUninformed, Verdict::Permitted) => {
                ("The principals need not be notified.", "本人への通知は不要です。")
            }
            (Handling::LeavePrincipalsUninformed, Verdict::Undetermined) => (
                "Whether the principals must be notified is open.",
                "本人への通知の要否は未確定です。",
            ),
            _ => return None,
        };
        Some(if self.is_en() { en } else { ja })
    }
}
