//! Parts made in code.

/// How a part is made in code; one without a field that it must have is a `Default` instead.
macro_rules! made {
    ( $part:ident { $first:ident, $( $rest:tt )* } ) => {};
    ( $part:ident { $( $field:ident $( as $type:ty )? $( = $default:expr )?, )+ } ) => {
        impl $part {
            /// With what it must have. All else is left out, to be assigned where it is said.
            #[must_use]
            pub fn new( $( $( $field: impl Into<$type>, )? )+ ) -> Self {
                Self {
                    $( $field: $crate::policy::made::begin!(
                        $field $( as $type )? $( = $default )?
                    ), )+
                }
            }
        }
    };
}

pub(crate) use made;

/// With what a field begins.
macro_rules! begin {
    ( $field:ident as $type:ty ) => {
        $field.into()
    };
    ( $field:ident = $default:expr ) => {
        $default
    };
    ( $field:ident ) => {
        Default::default()
    };
}

pub(crate) use begin;
