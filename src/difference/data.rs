//! A difference as data.

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::differ::Difference;
use super::row::Row;
use crate::text::{Language, Text};

/// A row beside the difference whose words tell it.
struct Told<'a>(&'a Difference, &'a Row);

impl Serialize for Difference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let [old, new] = &self.each;
        let mut data = serializer.serialize_struct("Difference", 10)?;
        data.serialize_field("policies", &[&old.policy().id, &new.policy().id])?;
        data.serialize_field("versions", &[old.policy().version, new.policy().version])?;
        data.serialize_field("editions", &[old.edition(), new.edition()])?;
        data.serialize_field("days", &self.days)?;
        data.serialize_field("presume", &self.presume)?;
        data.serialize_field("beside-the-act", &self.with_the_act)?;
        data.serialize_field("questions", &self.questions)?;
        data.serialize_field("datasets-of-one-side", &self.only)?;
        data.serialize_field("questions-apart", &self.apart)?;
        let rows: Vec<Told<'_>> = self.rows.iter().map(|row| Told(self, row)).collect();
        data.serialize_field("rows", &rows)?;
        data.end()
    }
}

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(difference, row) = self;
        let says = Text::in_both(|language| difference.says(row, language));
        let decided =
            [Language::En, Language::Ja].map(|language| difference.decided(row, language));
        let citations = row.citations().map(|one| one.map(|place| place.to_string()));
        let mut data = serializer.serialize_struct("Row", 18)?;
        data.serialize_field("says", &says)?;
        data.serialize_field("changes", &row.changes())?;
        data.serialize_field("only", &row.only())?;
        data.serialize_field("does", &row.does())?;
        data.serialize_field("authority", &row.authority())?;
        data.serialize_field("norm", &row.norm())?;
        data.serialize_field("id", &row.id())?;
        data.serialize_field("exception", &row.exception())?;
        data.serialize_field("grounds", row.grounds())?;
        data.serialize_field("citations", &citations)?;
        data.serialize_field("clauses", row.clauses())?;
        data.serialize_field("where", row.conditions())?;
        data.serialize_field("unless-lifted", &row.unless_lifted())?;
        data.serialize_field("unless-taken-out", &row.unless_taken_out())?;
        data.serialize_field("questions", row.questions())?;
        data.serialize_field("share", &row.share())?;
        data.serialize_field("example", row.example())?;
        let [en, ja] = decided;
        data.serialize_field("decided", &Decided { en, ja })?;
        data.end()
    }
}

/// How either side decides the example.
#[derive(Serialize)]
struct Decided {
    en: [Option<String>; 2],
    ja: [Option<String>; 2],
}
