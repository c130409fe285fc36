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

    /// Whether another part says the same, whatever the order of their lists.
    fn says_the_same(&self, other: &dyn Content) -> bool;

    /// What must hold beyond what its fields show.
    fn check(&self, _check: &mut Check<'_>) {}
}

/// A part whose lists are sets: their order says nothing.
pub(crate) trait Unordered: Clone + PartialEq {
    /// Puts every list in one order, the same for all.
    fn sort_lists(&mut self);

    /// The part with every list in that order: two parts that say the same are equal.
    fn sorted(&self) -> Self {
        let mut part = self.clone();
        part.sort_lists();
        part
    }
}

/// Whether two parts say the same.
pub(crate) fn says_the_same<T: Unordered>(one: &T, other: &T) -> bool {
    one == other || one.sorted() == other.sorted()
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

            fn says_the_same(&self, other: &dyn $crate::policy::content::Content) -> bool {
                let other: &dyn core::any::Any = other;
                let other = other.downcast_ref::<Self>();
                other.is_some_and(|other| $crate::policy::content::says_the_same(self, other))
            }

            $( $check )*
        }

        impl $crate::policy::content::Unordered for $part {
            fn sort_lists(&mut self) {
                let Self { $( $field, )+ } = self;
                $( $crate::policy::content::order::$role($field); )+
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

/// How a field of each role is put in order.
pub(crate) mod order {
    use super::Unordered;

    pub(crate) fn words<T: Ord>(field: &mut Vec<T>) {
        field.sort_unstable();
        field.dedup();
    }

    pub(crate) fn clause(field: &mut impl Unordered) {
        field.sort_lists();
    }

    pub(crate) use clause as part;
    pub(crate) use clause as refers;
    pub(crate) use words as facts;
    pub(crate) use words as literals;

    pub(crate) const fn plain<T>(_field: &T) {}

    pub(crate) use plain as fact;
    pub(crate) use plain as literal;
    pub(crate) use plain as name;
    pub(crate) use plain as norm;
    pub(crate) use plain as text;
}

impl Unordered for Id {
    fn sort_lists(&mut self) {}
}

impl Unordered for Clauses {
    fn sort_lists(&mut self) {
        self.sort();
    }
}

impl<T: Unordered> Unordered for Option<T> {
    fn sort_lists(&mut self) {
        if let Some(part) = self {
            part.sort_lists();
        }
    }
}

impl<T: Unordered + Ord> Unordered for Vec<T> {
    fn sort_lists(&mut self) {
        self.iter_mut().for_each(Unordered::sort_lists);
        order::words(self);
    }
}

pub(crate) trait Cites {
    fn cites<'p>(&'p self, reader: &mut dyn Reader<'p>);
}

impl Cites for Clauses {
    fn cites<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        if !self.is_list() {
            return reader.clause(self.first());
        }
        for (at, clause) in self.iter().enumerate() {
            reader.enter(Step::At(at));
            reader.clause(clause);
            reader.leave();
        }
    }
}

impl<T: Cites> Cites for Option<T> {
    fn cites<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        if let Some(one) = self {
            one.cites(reader);
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
}

impl<T: Content> Nested for Option<T> {
    fn nested<'p>(&'p self, reader: &mut dyn Reader<'p>) {
        if let Some(part) = self {
            reader.part(part);
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
}
