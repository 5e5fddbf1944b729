//! What a derive gives beside its data: the items of every enum, as macros by example.
//!
//! The derive emits what differs between enums (`__discriminant`, `__from_index`, the declaration
//! of the schema) and one call of [`__derive`](crate::__derive). What that expands to is read here as plain
//! Rust, and the stubs of a failed derive share its traits. Each function is one call: the compiler checks
//! it once for each of a thousand enums. What is called is too large for it to be copied into that function, and
//! so no table of the enum is evaluated before somebody uses it.

mod content;
mod inherent;
mod traits;

/// The items of an enum.
///
/// Takes its kind (`[closed]`, `[lost Other "other"]` with the name that is written in place of the
/// text, `[kept Unknown(UnknownMember)]`), the enum with visibility and `repr`, attributes of the `impl`
/// block and of `TYPE`, what the derive declares, the sizes of its tables, the members, and how `from_value` finds
/// the member of an integer: `by_table`, the first of those that ascend by one, or the arms of a `match` over the
/// integers (inside their range, where that helps) or over their slots.
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
