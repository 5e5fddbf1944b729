//! What a derive gives beside its data: the items of every enum, as macros by example.
//!
//! The derive emits what differs between enums (`__discriminant`, `__from_index`, the declaration
//! of the schema) and one call of [`__derive`](crate::__derive). What that expands to is read here as plain
//! Rust, and the stubs of a failed derive share its traits. Each function is one call: the compiler checks
//! it once for each of a thousand enums.

mod content;
mod inherent;
mod traits;

/// The items of an enum.
///
/// Takes its kind (`[closed]`, `[lost Other "other"]` with the name that is written in place of the
/// text, `[kept Unknown(UnknownMember)]`), the enum with visibility and `repr`, attributes of the `impl`
/// block and of `TYPE`, what the derive declares, the sizes of its tables, the members, and the integers if a `match` finds them best.
#[doc(hidden)]
#[macro_export]
macro_rules! __derive {
    (
        $kind:tt $visibility:vis enum $enum:ident: $repr:ident;
        impl $docs:tt TYPE $alias:tt;
        __DECLARATION = $declaration:expr;
        __Tables = $tables:ty;
        MEMBERS = $members:expr;
        from_value $values:tt
    ) => {
        $crate::__inherent!($kind [$visibility] $enum $repr $docs $alias $values);
        $crate::__graph_enum!($kind $enum $repr [$declaration] [$tables] [$members] $values);
        $crate::__impl_traits!($kind [] $enum [] $repr);
    };
}
