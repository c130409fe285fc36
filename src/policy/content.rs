//! What the parts of a document consist of. Each kind of part lists its fields once, beside
//! its struct, and whoever asks which clauses it cites, to what it refers or which texts it
//! has reads that list.

use core::any::Any;
use core::fmt;

use super::check::{Check, Step};
use super::clauses::Clauses;
use super::section::Section;
use super::stated::Stated;
use crate::text::Text;
use crate::vocabulary::Id;

/// A part of a document, or a part of one.
pub(crate) trait Content: Any + fmt::Debug {
    /// The id by which it is declared, where it has one.
    fn id(&self) -> Option<&Id> {
        None
    }

    /// Its fields, by their names in Rust.
    fn fields(&self) -> &'static [&'static str];

    /// Shows its fields to a reader, in the order of the format.
    fn show<'p>(&'p self, reader: &mut dyn Reader<'p>);

    /// What it says, whatever the order of its lists.
    fn said(&self) -> String;

    /// Takes over the clause around it, for itself and its parts, where it names none.
    fn said_by(&mut self, around: Option<&Clauses>);

    /// What must hold beyond what its fields show.
    fn check(&self, _check: &mut Check<'_>) {}
}

/// One who reads parts; what it does not ask for passes it by.
pub(crate) trait Reader<'p> {
    /// Goes into a field or an entry of a list.
    fn enter(&mut self, _step: Step) {}

    /// Goes back.
    fn leave(&mut self) {}

    /// A part of the part.
    fn part(&mut self, part: &'p dyn Content);

    /// A clause that says it.
    fn clause(&mut self, _clause: &'p Id) {}

    /// So many clauses say it together.
    fn clauses(&mut self, _count: usize) {}

    /// An id that the document gives.
    fn name(&mut self, _name: &'p Id) {}

    /// A text for people.
    fn text(&mut self, _text: &'p str) {}

    /// A part of a section, by its id.
    fn refer(&mut self, _to: Section, _id: &'p Id) {}

    /// Parts of a section, each once.
    fn refer_all(&mut self, _to: Section, _ids: &'p [Id]) {}

    /// A fact of the Act, by its id.
    fn fact(&mut self, _id: &'p str) {}

    /// Facts of the Act, each once.
    fn facts(&mut self, _ids: &'p [String]) {}

    /// A norm, by its id.
    fn norm(&mut self, _id: &'p str) {}

    /// Facts and terms, affirmed or denied.
    fn literals(&mut self, _literals: &'p [String]) {}
}

/// Lists the fields of a part, each with its role; one that is left out does not compile.
/// `(id)` beside the part says by which field it is declared, and a function `check` at the
/// end what else must hold. A field that every document gives has its type, and `new` takes it;
/// each other begins as a document that leaves it out has it.
///
/// | Role | Of what |
/// | --- | --- |
/// | `clause` | the clause that says it |
/// | `name` | an id that the document gives |
/// | `text` | words for people |
/// | `refers(Section)` | parts of a section, by their ids |
/// | `fact`, `facts`, `norm`, `literal`, `literals` | what is said in the Act's own names |
/// | `part` | parts of the part |
/// | `words` | lists of words of the format |
/// | `plain` | all else |
macro_rules! content {
    (
        $part:ident $( ($id:ident) )? {
            $( $field:ident: $role:ident $( ($section:ident) )? $( as $type:ty )? $( = $default:expr )?, )+
        }
        $( $check:tt )*
    ) => {
        $crate::policy::made::made! {
            $part { $( $field $( as $type )? $( = $default )?, )+ }
        }

        impl $crate::policy::content::Content for $part {
            $( fn id(&self) -> Option<&$crate::vocabulary::Id> { Some(&self.$id) } )?

            fn fields(&self) -> &'static [&'static str] {
                &[$( stringify!($field), )+]
            }

            fn show<'p>(&'p self, reader: &mut dyn $crate::policy::content::Reader<'p>) {
                use $crate::policy::check::Step;
                use $crate::policy::content::role;
                let Self { $( $field, )+ } = self;
                $(
                    reader.enter(Step::Field(stringify!($field)));
                    role::$role(reader, $field $( , $crate::policy::Section::$section )?);
                    reader.leave();
                )+
            }

            fn said(&self) -> String {
                $crate::policy::unordered::said(self)
            }

            fn said_by(&mut self, around: Option<&$crate::policy::Clauses>) {
                use $crate::policy::content::around;
                let mut around = around.cloned();
                let Self { $( $field, )+ } = self;
                $( around::$role($field, &mut around); )+
            }

            $( $check )*
        }

        impl $crate::policy::unordered::Unordered for $part {
            fn sort_lists(&mut self) {
                let Self { $( $field, )+ } = self;
                $( $crate::policy::unordered::order::$role($field); )+
            }
        }
    };
}

pub(crate) use content;

/// How a field of each role is shown.
pub(crate) mod role {
    use super::{Cites, Names, Nested, Reader, Refers, Section, Texts};

    pub(crate) fn clause<'p>(reader: &mut dyn Reader<'p>, field: &'p impl Cites) {
        field.cites(reader);
    }

    pub(crate) fn name<'p>(reader: &mut dyn Reader<'p>, field: &'p impl Names) {
        field.names(reader);
    }

    pub(crate) fn text<'p>(reader: &mut dyn Reader<'p>, field: &'p impl Texts) {
        field.texts(reader);
    }

    pub(crate) fn refers<'p>(reader: &mut dyn Reader<'p>, field: &'p impl Refers, to: Section) {
        field.refers(reader, to);
    }

    pub(crate) fn part<'p>(reader: &mut dyn Reader<'p>, field: &'p impl Nested) {
        field.nested(reader);
    }

    pub(crate) fn fact<'p>(reader: &mut dyn Reader<'p>, field: &'p Option<String>) {
        if let Some(id) = field {
            reader.fact(id);
        }
    }

    pub(crate) fn facts<'p>(reader: &mut dyn Reader<'p>, field: &'p [String]) {
        reader.facts(field);
    }

    pub(crate) fn norm<'p>(reader: &mut dyn Reader<'p>, field: &'p Option<String>) {
        if let Some(id) = field {
            reader.norm(id);
        }
    }

    pub(crate) fn literals<'p>(reader: &mut dyn Reader<'p>, field: &'p [String]) {
        reader.literals(field);
    }

    pub(crate) fn literal<'p>(reader: &mut dyn Reader<'p>, field: &'p Option<String>) {
        reader.literals(field.as_slice());
    }

    pub(crate) const fn words<T>(_reader: &mut dyn Reader<'_>, _field: &[T]) {}

    pub(crate) const fn plain<T>(_reader: &mut dyn Reader<'_>, _field: &T) {}
}

/// How the clause around a field reaches it: the field that cites comes before the parts.
pub(crate) mod around {
    use super::{Cites, Clauses, Nested};

    pub(crate) fn clause(field: &mut impl Cites, around: &mut Option<Clauses>) {
        field.take_over(around);
    }

    pub(crate) fn part(field: &mut impl Nested, around: &mut Option<Clauses>) {
        field.said_by(around.as_ref());
    }

    pub(crate) const fn plain<T: ?Sized>(_field: &mut T, _around: &mut Option<Clauses>) {}

    pub(crate) use plain as fact;
    pub(crate) use plain as facts;
    pub(crate) use plain as literal;
    pub(crate) use plain as literals;
    pub(crate) use plain as name;
    pub(crate) use plain as norm;
    pub(crate) use plain as refers;
    pub(crate) use plain as text;
    pub(crate) use plain as words;
}

pub(crate) trait Cites {
    fn cites<'p>(&'p self, reader: &mut dyn Reader<'p>);

    /// Takes over the clause around it where it is left out, and is then around what follows.
    fn take_over(&mut self, around: &mut Option<Clauses>);
}

impl Cites for Clauses {
    fn cites<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        if !self.is_list() {
            return reader.clause(self.first());
        }
        reader.clauses(self.iter().count());
        for (at, clause) in self.iter().enumerate() {
            reader.enter(Step::At(at));
            reader.clause(clause);
            reader.leave();
        }
    }

    fn take_over(&mut self, around: &mut Option<Self>) {
        match around {
            Some(around) if self.is_unsaid() => self.clone_from(around),
            _ => *around = Some(self.clone()),
        }
    }
}

impl Cites for Option<Clauses> {
    fn cites<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        if let Some(one) = self {
            one.cites(reader);
        }
    }

    fn take_over(&mut self, around: &mut Self) {
        match self {
            None => self.clone_from(around),
            Some(_) => around.clone_from(self),
        }
    }
}

pub(crate) trait Names {
    fn names<'p>(&'p self, reader: &mut dyn Reader<'p>);
}

impl Names for Id {
    fn names<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        reader.name(self);
    }
}

impl Names for Option<Id> {
    fn names<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        if let Some(id) = self {
            reader.name(id);
        }
    }
}

pub(crate) trait Texts {
    fn texts<'p>(&'p self, reader: &mut dyn Reader<'p>);
}

impl Texts for String {
    fn texts<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        reader.text(self);
    }
}

impl Texts for Text {
    fn texts<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        match self {
            Self::One(text) => reader.text(text),
            Self::Both { en, ja } => {
                for (language, text) in [("en", en), ("ja", ja)] {
                    reader.enter(Step::Field(language));
                    reader.text(text);
                    reader.leave();
                }
            }
        }
    }
}

impl Texts for Stated {
    fn texts<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        match self {
            Self::Here(text) => text.texts(reader),
            Self::Elsewhere { elsewhere } => {
                reader.enter(Step::Field("elsewhere"));
                reader.text(elsewhere);
                reader.leave();
            }
        }
    }
}

impl<T: Texts> Texts for Option<T> {
    fn texts<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        if let Some(one) = self {
            one.texts(reader);
        }
    }
}

pub(crate) trait Refers {
    fn refers<'p>(&'p self, reader: &mut dyn Reader<'p>, to: Section);
}

impl Refers for Id {
    fn refers<'p>(&'p self, reader: &mut dyn Reader<'p>, to: Section) {
        reader.refer(to, self);
    }
}

impl Refers for Vec<Id> {
    fn refers<'p>(&'p self, reader: &mut dyn Reader<'p>, to: Section) {
        reader.refer_all(to, self);
    }
}

impl<T: Refers> Refers for Option<T> {
    fn refers<'p>(&'p self, reader: &mut dyn Reader<'p>, to: Section) {
        if let Some(one) = self {
            one.refers(reader, to);
        }
    }
}

pub(crate) trait Nested {
    fn nested<'p>(&'p self, reader: &mut dyn Reader<'p>);

    fn said_by(&mut self, around: Option<&Clauses>);
}

impl<T: Content> Nested for Option<T> {
    fn nested<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        if let Some(part) = self {
            reader.part(part);
        }
    }

    fn said_by(&mut self, around: Option<&Clauses>) {
        if let Some(part) = self {
            part.said_by(around);
        }
    }
}

impl<T: Content> Nested for Vec<T> {
    fn nested<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        for (at, part) in self.iter().enumerate() {
            reader.enter(Step::At(at));
            reader.part(part);
            reader.leave();
        }
    }

    fn said_by(&mut self, around: Option<&Clauses>) {
        for part in self {
            part.said_by(around);
        }
    }
}
