//! What is read off the rules that impose a duty.

use super::exact::{Imposed, Wanted};
use super::program::{Entry, Program};
use crate::answer::Answer;
use crate::duty::Duty;
use crate::fact::FactSet;
use crate::norm::Norm;
use crate::rule::{Effect, Exception, any_holds};

impl Program {
    /// The norm that imposes the duty here by one of these rules: its own or, where no rule of
    /// that norm does, the one that carries it over to another kind of information.
    pub(crate) fn imposing(&self, facts: &FactSet, own: Norm, rules: &[usize]) -> Norm {
        let entries = rules.iter().filter_map(|at| self.entries.get(*at));
        let mut imposing = entries
            .filter(|entry| entry.norm() != Some(own) && entry.bites(facts) != Answer::No)
            .filter_map(Entry::norm)
            .map(|norm| if norm.carries_over() { norm } else { own });
        let bites_itself = || {
            let mut entries = rules.iter().filter_map(|at| self.entries.get(*at));
            entries.any(|entry| entry.norm() == Some(own) && entry.bites(facts) != Answer::No)
        };
        let first = imposing.next().unwrap_or(own);
        if first == own || imposing.any(|norm| norm == own) || bites_itself() { own } else { first }
    }

    /// The duties of the Act that a rule would impose but for an exception, each with whether it
    /// arises or stands, the norm of the rule and the exception.
    pub(crate) fn freed(
        &self,
        facts: &FactSet,
    ) -> impl Iterator<Item = (Duty, bool, Norm, &'static Exception)> {
        let imposing = self.entries.iter().filter_map(|entry| match entry.then.imposes()? {
            Wanted { duty: Imposed::ByTheAct(duty), arises } => Some((entry, duty, arises)),
            Wanted { duty: Imposed::ByThePolicy(_), .. } => None,
        });
        let reached = imposing.filter(|(entry, ..)| any_holds(&entry.when, facts) == Answer::Yes);
        reached.flat_map(move |(entry, duty, arises)| {
            let holding = entry
                .exceptions
                .iter()
                .filter(move |exception| any_holds(&exception.cubes, facts) == Answer::Yes);
            let holding = holding.filter_map(|exception| exception.origin.of_the_act);
            holding.filter_map(move |exception| Some((duty, arises, entry.norm()?, exception)))
        })
    }

    /// Whether what is called a provision is certainly none.
    pub(crate) fn is_no_provision(&self, facts: &FactSet) -> bool {
        self.bites(facts, |effect| effect == Effect::NoProvision) == Answer::Yes
    }

    /// Whether the Commission does not use its powers against the handling.
    pub(crate) fn enforcement_withheld(&self, facts: &FactSet) -> Answer {
        self.bites(facts, |effect| effect == Effect::EnforcementWithheld)
    }

    /// Whether some rule with such an effect applies.
    fn bites(&self, facts: &FactSet, of: impl Fn(Effect) -> bool) -> Answer {
        let entries = self.entries.iter().filter(|entry| of(entry.then));
        entries.map(|entry| entry.bites(facts)).fold(Answer::No, Answer::or)
    }
}
