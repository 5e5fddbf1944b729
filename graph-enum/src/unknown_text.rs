//! [`UnknownText`]: the types that the field of an unknown variant may have.

/// A type that holds a text and returns it.
///
/// `How` tells the impls apart. With two candidates, rustc reports a type that implements neither as lacking this
/// trait, in one error; with one, it reports each bound of that impl, or a lifetime.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the text of an unknown member; use `graph_enum::UnknownMember`",
    label = "must be `From<&str>` and `AsRef<str>`"
)]
pub trait UnknownText<How: ?Sized> {
    /// Holds `text`.
    fn hold(text: &str) -> Self;

    /// The text as it was given.
    fn text(&self) -> &str;
}

/// A type that anybody can make from a text.
impl<T: for<'a> From<&'a str> + AsRef<str>> UnknownText<str> for T {
    #[inline]
    fn hold(text: &str) -> Self {
        Self::from(text)
    }

    #[inline]
    fn text(&self) -> &str {
        self.as_ref()
    }
}

/// A type that only this crate makes from a text: not `From<&str>`, so that nobody can make an unknown member of a known
/// name.
pub trait OpaqueText: AsRef<str> {
    /// Holds `text`.
    fn new(text: &str) -> Self;
}

#[cfg(feature = "alloc")]
impl OpaqueText for crate::UnknownMember {
    fn new(text: &str) -> Self {
        Self::new(text)
    }
}

impl<T: OpaqueText> UnknownText<()> for T {
    #[inline]
    fn hold(text: &str) -> Self {
        T::new(text)
    }

    #[inline]
    fn text(&self) -> &str {
        self.as_ref()
    }
}
