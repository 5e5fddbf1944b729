//! The keys of `#[graph(...)]` as items, for an editor: it shows their documentation.
#![expect(non_upper_case_globals, reason = "they are called as the keys are")]

/// `name = "..."`: on the enum the OData type name, on a variant the name on the wire.
///
/// Without it: the identifier with its first letter lowered, or what `rename_all` makes of a variant.
///
/// ```text
/// #[graph(name = "vppTokenState")]
/// ```
pub const name: () = ();

/// `namespace = "..."`: the OData namespace of the type, `microsoft.graph` without it.
///
/// ```text
/// #[graph(namespace = "microsoft.graph.security")]
/// ```
pub const namespace: () = ();

/// `version = "..."`: the API version that declares the type. `"beta"` adds the notice that it may change.
///
/// ```text
/// #[graph(version = "beta")]
/// ```
pub const version: () = ();

/// `rename_all = "..."`: the rule that makes names of variants, one of serde's eight; `camelCase`
/// without it.
///
/// ```text
/// #[graph(rename_all = "PascalCase")]
/// ```
pub const rename_all: () = ();

/// `flags`: the metadata says `IsFlags="true"`, values combine; the set is `Flags<E>`.
///
/// ```text
/// #[graph(flags)]
/// ```
pub const flags: () = ();

/// `case_sensitive`: names are read in the declared case only.
///
/// ```text
/// #[graph(case_sensitive)]
/// ```
pub const case_sensitive: () = ();

/// `skip(serde, ...)`: no impls for these features of `graph-enum`, because the crate has impls of its own;
/// of `serde`, `schemars`, `utoipa` and `arbitrary`.
///
/// ```text
/// #[graph(skip(serde))]
/// ```
pub const skip: () = ();

/// `alias = "..."`: a further name that is read as this member and never written; repeatable.
///
/// ```text
/// #[graph(alias = "blockedAccess")]
/// ```
pub const alias: () = ();

/// `doc("..." = "...")`: the description in another language, by its BCP 47 tag; repeatable.
///
/// ```text
/// #[graph(doc("de" = "Das Token ist abgelaufen."))]
/// ```
pub const doc: () = ();

/// `unknown`: the variant of members that this build does not know, which makes the enum open. With one
/// unnamed field it keeps their text; a unit variant loses it.
///
/// ```text
/// #[graph(unknown)]
/// UnknownMember(UnknownMember),
/// ```
pub const unknown: () = ();
