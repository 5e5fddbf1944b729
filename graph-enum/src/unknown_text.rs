//! [`UnknownText`]: the types that the field of an unknown variant may have.

/// A type that holds a text and returns it.
///
/// Every type that anybody can make of a text implements it, and [`UnknownMember`](crate::UnknownMember), which only
/// this crate can make: nobody makes an unknown member of a known name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the text of an unknown member; use `graph_enum::UnknownMember`",
    label = "must be `From<&str>` and `AsRef<str>`"
)]
pub trait UnknownText {
    /// Holds `text`.
    fn hold(text: &str) -> Self;

    /// The text as it was given.
    fn text(&self) -> &str;
}

impl<T: for<'a> From<&'a str> + AsRef<str>> UnknownText for T {
    #[inline]
    fn hold(text: &str) -> Self {
        Self::from(text)
    }

    #[inline]
    fn text(&self) -> &str {
        self.as_ref()
    }
}

#[cfg(feature = "alloc")]
impl UnknownText for crate::UnknownMember {
    #[inline]
    fn hold(text: &str) -> Self {
        Self::new(text)
    }

    #[inline]
    fn text(&self) -> &str {
        self.as_str()
    }
}
