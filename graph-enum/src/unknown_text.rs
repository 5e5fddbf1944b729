//! [`UnknownText`]: which types the field of an unknown variant may have.

/// What the field of an unknown variant can do: hold text, and give it back.
///
/// `How` tells the impls apart. Of several that a type could have, the compiler looks at the bounds
/// of each, and a type that has none is reported as lacking this trait, in one error, not as lacking
/// each of the bounds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the text of an unknown member; use `graph_enum::UnknownMember`",
    label = "must be `From<&str>` and `AsRef<str>`"
)]
pub trait UnknownText<How> {
    /// Holds `text`.
    fn hold(text: &str) -> Self;

    /// The text as it was given.
    fn text(&self) -> &str;
}

/// [`UnknownText`] of a type that anybody can make of a text.
#[derive(Debug)]
pub struct Public;

impl<T: for<'a> From<&'a str> + AsRef<str>> UnknownText<Public> for T {
    #[inline]
    fn hold(text: &str) -> Self {
        Self::from(text)
    }

    #[inline]
    fn text(&self) -> &str {
        self.as_ref()
    }
}

/// [`UnknownText`] of a type that only this crate makes of a text: not `From<&str>`, so that nobody
/// can make an unknown member of a known name.
#[derive(Debug)]
pub struct Opaque;

/// A type that only this crate makes of a text.
pub trait OpaqueText: AsRef<str> {
    /// Holds `text`.
    fn new(text: &str) -> Self;
}

#[cfg(feature = "alloc")]
impl OpaqueText for crate::UnknownMember {
    #[inline]
    fn new(text: &str) -> Self {
        Self::new(text)
    }
}

impl<T: OpaqueText> UnknownText<Opaque> for T {
    #[inline]
    fn hold(text: &str) -> Self {
        T::new(text)
    }

    #[inline]
    fn text(&self) -> &str {
        self.as_ref()
    }
}
