//! The data of an explanation, put together; and the full text, printed from it.

use core::fmt;

use super::explained::{
    Explained, PresumptionKind, ToldClause, ToldDuty, ToldQuestion, ToldReason, ToldRemedy,
    WarningCode,
};
use super::list::distinct;
use super::teller::Teller;
use super::words::Words;
use super::{AUTHORITIES, Explanation, STEPS_SHOWN};
use crate::answer::Answer;
use crate::decision::Verdict;
use crate::engine::Authority;
use crate::fact::FactMask;
use crate::output::Lines;
use crate::text::{Language, Text};

impl Explanation<'_> {
    /// 説明のデータ: everything that the full text says, in both languages and with the codes, for
    /// whoever builds a page: the text is printed from it.
    ///
    /// ```
    /// # use appi::{Answer, Case, Edition, Language, Norm, Policy};
    /// # let policy: Policy = toml::from_str(&std::fs::read_to_string("examples/policies/002-gmo-globalsign.toml").unwrap()).unwrap();
    /// # let compiled = policy.compile(Edition::Y2024).unwrap();
    /// # let case: Case = toml::from_str(&std::fs::read_to_string("examples/cases/4-us-vendor-without-an-equivalent-system.toml").unwrap()).unwrap();
    /// use appi::explain::{FactState, Next};
    ///
    /// let prepared = compiled.prepare(&case).unwrap();
    /// let decision = prepared.decide(&[]);
    /// let explanation = decision.explain(Language::En);
    /// let data = explanation.data();
    /// assert_eq!(data.next, Next::Mend);
    ///
    /// let reason = &data.act.reasons[0];
    /// assert_eq!(reason.norm, Some(Norm::ForeignProvision));
    /// let system = |norm| norm == Some(Norm::EquivalentSystem);
    /// let exception = reason.exceptions.iter().find(|one| system(one.norm)).unwrap();
    /// let failing = &exception.elements[0];
    /// assert_eq!((failing.fact.as_str(), failing.wanted), ("equivalent-system", Answer::Yes));
    /// assert_eq!(failing.state, FactState::Fails);
    ///
    /// let first = &data.remedies[0].steps[0];
    /// assert_eq!((first.fact.as_ref().unwrap().as_str(), first.answer), ("equivalent-system", Some(Answer::Yes)));
    /// assert_eq!(data.memo(Language::En), explanation.to_string());
    /// ```
    #[must_use]
    pub fn data(&self) -> Explained {
        // What takes longest to read off is read off once.
        let _ = (self.ways_out(), self.taken(), self.open(), self.asked_first());
        let [en, ja] = [Language::En, Language::Ja].map(|language| self.translated(language));
        Teller::of_both(&en, &ja).explained()
    }
}

/// The full text.
impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Teller::of(self).explained().memo(self.language))
    }
}

impl Teller<'_, '_> {
    /// Everything that is told.
    pub(super) fn explained(&self) -> Explained {
        let (decision, prepared) = (self.decision(), self.decision().prepared);
        let (policy, case) = (prepared.policy(), &prepared.case);
        let mut told = FactMask::EMPTY;
        let [act, policy_ruling] = AUTHORITIES.map(|authority| self.ruling(authority, &mut told));
        let presumptions = self.presumptions([&act, &policy_ruling]);
        let next = self.one().next();
        let mut explained = Explained {
            crate_version: env!("CARGO_PKG_VERSION").to_owned(),
            edition: prepared.edition,
            policy: policy.id.clone(),
            policy_version: policy.version,
            register: prepared.register().map(|register| register.id.clone()),
            digest: prepared.digest(),
            date: case.date,
            handling: case.handling,
            verdict: decision.verdict(),
            conflict: decision.is_conflict(),
            next,
            headline: self.text(|one| one.headline()),
            asked: self.text(|one| one.words().question(&one.subject(), case.date)),
            next_says: self.text(|one| next.name(one.language).to_owned()),
            act,
            policy_ruling,
            cited: self.one().cited().into_iter().map(|clause| clause.id.clone()).collect(),
            considered: self.considered(),
            information: self.information(),
            consents: decision.relied_consents(),
            consents_not_counted: self.consents(),
            enforcement_withheld: self.withheld(),
            on_record: self.on_record(),
            passed_over: self.passed_over(),
            contradictions: self.contradictions(),
            questions: self.missing(),
            policy_questions: self.missing_of_the_policy(),
            remedies: self.remedies(),
            duties: self.arising(),
            duties_if_amended: self.if_amended(),
            not_owed: self.not_owed(),
            to_keep: self.to_keep(),
            also_limited: self.also_limited(),
            standing_duties: self.standing(),
            suit: self.suit(),
            presumptions,
            terms: Vec::new(),
            warnings: self.warnings(),
            clauses: Vec::new(),
        };
        let named = explained.named_clauses();
        let named = policy.clauses.iter().filter(|clause| named.contains(&&clause.id));
        let clauses: Vec<ToldClause> = named
            .map(|clause| ToldClause { says: self.written(&clause.says), ..clause.into() })
            .collect();
        explained.clauses = clauses;
        explained.terms = self.own_terms(|| explained.memo(self.one().language));
        explained
    }
}

impl Explained {
    /// 説明: the full text in a language, as [`Explanation`](super::Explanation) prints it.
    #[must_use]
    pub fn memo(&self, language: Language) -> String {
        self.lines(language).into_text()
    }

    fn lines(&self, language: Language) -> Lines {
        let mut memo = Memo { words: Words::of(language), language, out: Lines::default() };
        let words = memo.words;
        memo.line(&self.headline);
        memo.line(&self.asked);
        memo.out.line(words.what_next(self.next));
        memo.out.line(words.why);
        self.rulings(&mut memo);
        self.beside(&mut memo);
        self.open(&mut memo);
        self.ways_out(&mut memo);
        self.owed(&mut memo);
        self.taken(&mut memo);
        memo.out
    }

    fn rulings(&self, memo: &mut Memo) {
        let words = memo.words;
        for (name, ruling) in [(words.act, &self.act), (words.policy, &self.policy_ruling)] {
            memo.out.line(format_args!("  {}", words.labelled(name, memo.say(&ruling.says))));
            ruling.reasons.iter().for_each(|reason| memo.reason(reason));
            for one in ruling.unregulated.iter().chain(&ruling.other_cases) {
                memo.entry("    - ", &one.text);
            }
        }
    }

    fn beside(&self, memo: &mut Memo) {
        let words = memo.words;
        if !self.cited.is_empty() {
            memo.out.line(format_args!("  {}", words.clauses_cited));
        }
        for clause in self.cited.iter().filter_map(|id| self.clause(id)) {
            let says = memo.say(&clause.says);
            let text = words.clause(clause.id.as_str(), &clause.at, says);
            memo.out.line(format_args!("    - {text}"));
        }
        if let Some(one) = &self.considered {
            memo.out.line(format_args!("  {}{}", words.considered, memo.say(&one.text)));
        }
        if let Some(one) = &self.information {
            memo.out.line(format_args!("  {}{}", words.what_it_is, memo.say(&one.text)));
        }
        self.consents_not_counted.iter().for_each(|one| memo.entry("  ", &one.text));
        self.enforcement_withheld.iter().for_each(|one| memo.entry("  ", &one.text));
        memo.list(words.on_record, self.on_record.iter().map(|one| &one.text));
        if !self.passed_over.is_empty() {
            memo.out.line(words.passed_over);
        }
        for one in &self.passed_over {
            let text = words.keyed(memo.say(&one.text), one.fact.as_str());
            memo.out.line(format_args!("  - {text}"));
        }
    }

    fn open(&self, memo: &mut Memo) {
        let words = memo.words;
        memo.questions(words.contradictory, &self.contradictions);
        let missing = match self.questions.len() {
            0 | 1 => words.missing.to_owned(),
            _ => words.parenthesis(words.missing, words.first_settles_most),
        };
        memo.questions(&missing, &self.questions);
        memo.questions(words.missing_of_the_policy, &self.policy_questions);
    }

    fn ways_out(&self, memo: &mut Memo) {
        let words = memo.words;
        if self.remedies.is_empty() {
            let must = words.own_words(self.handling, Verdict::Prohibited).is_some();
            if self.verdict == Verdict::Prohibited && !must {
                memo.out.line(words.no_remedy);
            }
            return;
        }
        memo.out.line(match (self.remedies.len() > 1, self.verdict == Verdict::Undetermined) {
            (true, _) => words.remedies,
            (false, false) => words.the_remedy,
            (false, true) => words.the_remedy_of_the_open,
        });
        self.remedies.iter().filter(|one| one.in_full).for_each(|one| memo.remedy(one));
        let longer = |one: &&ToldRemedy| one.steps.len() > STEPS_SHOWN;
        let others = || self.remedies.iter().filter(|one| !one.in_full);
        let others = others().filter(|one| !longer(one)).chain(others().filter(longer));
        let others = distinct(others.map(|one| memo.say(&one.called).to_owned()));
        if !others.is_empty() {
            memo.out.line(format_args!("  - {}", words.more_remedies(&others)));
        }
    }

    fn owed(&self, memo: &mut Memo) {
        let words = memo.words;
        let heading = match self.verdict {
            Verdict::Undetermined if self.handling.is_about_a_leak() => words.duties_if_so,
            Verdict::Undetermined => words.duties_if_permitted,
            _ => words.duties,
        };
        memo.list(heading, self.duties.iter().map(|one| &one.text));
        memo.list(words.duties_if_amended, self.duties_if_amended.iter().map(|one| &one.text));
        self.not_owed.iter().for_each(|one| memo.line(&one.text));
        self.to_keep.iter().for_each(|text| memo.line(text));
        self.also_limited.iter().for_each(|one| memo.line(&one.text));
        let (of_the_act, of_the_policy): (Vec<_>, Vec<_>) =
            self.standing_duties.iter().partition(|one| one.authority == Authority::Act);
        for one in of_the_policy {
            memo.out.line(words.must(memo.say(&one.text)));
        }
        let standing = distinct(of_the_act.into_iter().map(|one| memo.say(&one.text)));
        if !standing.is_empty() {
            memo.out.line(words.standing(&standing.join(words.comma)));
        }
        self.suit.iter().for_each(|one| memo.line(&one.text));
        let breaches: Vec<&ToldDuty> =
            self.duties.iter().chain(&self.standing_duties).filter(|one| one.breach).collect();
        if !breaches.is_empty() {
            memo.out.line(words.breaches);
        }
        for one in breaches {
            let text = words.titled(memo.say(&one.place), memo.say(&one.says));
            memo.out.line(format_args!("  - {text}"));
        }
    }

    fn taken(&self, memo: &mut Memo) {
        let words = memo.words;
        let of_the_law =
            |code| matches!(code, WarningCode::LawReadBefore | WarningCode::PartInForce);
        let with = |wanted: fn(WarningCode) -> bool| {
            self.warnings.iter().filter(move |one| wanted(one.code))
        };
        let law: Vec<&Text> = with(of_the_law).map(|one| &one.text).collect();
        if !self.presumptions.is_empty() || !law.is_empty() {
            let prohibited = self.verdict == Verdict::Prohibited;
            memo.out.line(if prohibited { words.presumed } else { words.to_confirm });
        }
        let is_regular = |kind| kind == PresumptionKind::Regular;
        for one in self.presumptions.iter().filter(|one| is_regular(one.kind)) {
            let keys = one.facts.iter().map(|fact| keyed(fact.fact.as_str(), fact.answer));
            let keys = keys.collect::<Vec<_>>().join(", ");
            memo.out.line(format_args!("  - {}", words.keyed(memo.say(&one.text), &keys)));
        }
        law.into_iter().for_each(|text| memo.entry("  - ", text));
        for one in self.presumptions.iter().filter(|one| !is_regular(one.kind)) {
            memo.entry("  - ", &one.text);
        }
        memo.questions(words.own_terms, &self.terms);
        let reserved =
            |code| matches!(code, WarningCode::BeforeTheVersion | WarningCode::CalledOtherwise);
        for one in with(reserved) {
            memo.out.line(words.labelled(words.reserved, memo.say(&one.text)));
        }
        let reading = |code| matches!(code, WarningCode::Reading | WarningCode::ReadingNotCompared);
        let read: Vec<&str> = with(reading).map(|one| memo.say(&one.text)).collect();
        if !read.is_empty() {
            memo.out.line(words.read_with(&read.join(words.comma)));
        }
        with(|code| code == WarningCode::LawApplied).for_each(|one| memo.line(&one.text));
    }
}

/// A key with its value, as a case writes it.
fn keyed(key: &str, value: Answer) -> String {
    format!("{key} = {value}")
}

/// The text, as it is written.
struct Memo {
    words: Words,
    language: Language,
    out: Lines,
}

impl Memo {
    fn say<'t>(&self, text: &'t Text) -> &'t str {
        text.in_language(self.language)
    }

    fn line(&mut self, text: &Text) {
        self.out.line(text.in_language(self.language));
    }

    fn entry(&mut self, mark: &str, text: &Text) {
        self.out.line(format_args!("{mark}{}", text.in_language(self.language)));
    }

    /// A heading and its entries, where there are any.
    fn list<'t>(&mut self, heading: &str, entries: impl Iterator<Item = &'t Text>) {
        for (before, text) in entries.enumerate() {
            if before == 0 {
                self.out.line(heading);
            }
            self.entry("  - ", text);
        }
    }

    fn questions(&mut self, heading: &str, questions: &[ToldQuestion]) {
        if !questions.is_empty() {
            self.out.line(heading);
        }
        for one in questions {
            let asked = self.words.keyed(self.say(&one.question), one.id.as_str());
            let text = match &one.leads_to {
                Some(leads_to) => self.words.parenthesis(&asked, self.say(leads_to)),
                None => asked,
            };
            self.out.line(format_args!("  - {text}"));
        }
    }

    fn reason(&mut self, reason: &ToldReason) {
        let said = |texts: &[Text]| -> Vec<String> {
            let texts = texts.iter().map(|text| self.say(text).to_owned());
            texts.filter(|text| !text.is_empty()).collect()
        };
        let head = said(&reason.rule).join(self.words.comma);
        match said(&reason.says).as_slice() {
            [] => self.out.line(format_args!("    - {head}")),
            [only] => self.out.line(format_args!("    - {}", self.words.labelled(&head, only))),
            several => {
                self.out.line(format_args!("    - {head}"));
                several.iter().for_each(|one| self.out.line(format_args!("      - {one}")));
            }
        }
        reason.met.iter().for_each(|met| self.entry("      ", met));
    }

    /// The measures, each that is one fact with its key; and what is then owed.
    fn remedy(&mut self, remedy: &ToldRemedy) {
        let steps = remedy.steps.iter().map(|step| {
            let text = self.say(&step.text);
            match step.fact.as_ref().zip(step.answer) {
                Some((fact, answer)) => self.words.keyed(text, &keyed(fact.as_str(), answer)),
                None => text.to_owned(),
            }
        });
        let steps: Vec<String> = steps.collect();
        let text = self.words.cured(&steps, self.say(&remedy.rests_on));
        self.out.line(format_args!("  - {text}"));
        let duties: Vec<&str> = remedy.duties.iter().map(|duty| self.say(&duty.text)).collect();
        if !duties.is_empty() {
            let then = self.words.then_owed(&duties.join(self.words.comma));
            self.out.line(format_args!("    {then}"));
        }
    }
}
