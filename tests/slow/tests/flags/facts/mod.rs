//! Every flags enumeration of the metadata, as names and integers: each as a closed and as an open
//! enum, and as a list of literals to hold them against.

/// `Enum "name" { Variant "member" = 1, … }`, for each enumeration.
macro_rules! flags_enumerations {
    ($($enum:ident $name:literal { $($variant:ident $member:literal = $value:literal),* $(,)? })*) => {
        pub(crate) mod closed {$(
            #[derive(Clone, Copy, Debug, PartialEq, Eq, graph_enum::GraphEnum)]
            #[graph(flags, name = $name)]
            pub(crate) enum $enum {
                $(#[graph(name = $member)] $variant = $value,)*
            }
        )*}

        pub(crate) mod open {$(
            #[derive(Clone, Debug, PartialEq, Eq, graph_enum::GraphEnum)]
            #[graph(flags, name = $name)]
            #[repr(i32)]
            pub(crate) enum $enum {
                $(#[graph(name = $member)] $variant = $value,)*
                #[graph(unknown)]
                NotKnown(graph_enum::UnknownMember) = -1,
            }
        )*}

        /// Each enumeration's name, and its members' names and integers.
        pub(crate) const FACTS: &[(&str, &[(&str, i32)])] = &[$(($name, &[$(($member, $value)),*])),*];

        /// Calls a check with each enumeration.
        pub(crate) fn each(mut check: impl crate::Check) {
            $(check.closed::<closed::$enum>(&[$(($member, $value)),*]);)*
            $(check.open::<open::$enum>(&[$(($member, $value)),*]);)*
        }
    };
}

pub(crate) mod beta_2020;
pub(crate) mod v1_0;
