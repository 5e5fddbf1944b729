//! The output compiles wherever an enum can stand, whatever stands beside it.

mod attributes;
mod identifiers;
mod macro_rules;
mod no_implicit_prelude;
mod places;
mod shadowed_crates;
mod shadowed_names;
mod visibility;
