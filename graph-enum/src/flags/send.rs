//! A set in a request: its literal, and its text.

use super::{Flags, FlagsEnum};
use crate::request::{self, ODataLiteral, RequestError, UnknownMembers};

impl<E: FlagsEnum> Flags<E> {
    /// The set in a `$filter`, at the right of `eq` or `has`; print it with `{}`.
    ///
    /// # Errors
    ///
    /// When an unknown name is no OData identifier: it could end the literal and rewrite the query.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flags/doc_example.rs")); }
    /// # use example::{PasskeyTypes, WindowsArchitecture::{X64, X86}};
    /// # use graph_enum::Flags;
    /// let literal = (X86 | X64).odata_literal().unwrap();
    /// assert_eq!(
    ///     format!("applicableArchitectures has {literal}"),
    ///     "applicableArchitectures has microsoft.graph.windowsArchitecture'x86,x64'"
    /// );
    /// assert_eq!(literal.unqualified().to_string(), "'x86,x64'");
    ///
    /// let types: Flags<PasskeyTypes> = "synced,x' or 1 eq 1".parse().unwrap();
    /// assert_eq!(types.odata_literal().unwrap_err().text(), "x' or 1 eq 1");
    /// ```
    pub fn odata_literal(&self) -> Result<ODataLiteral<Self>, RequestError> {
        for name in self.unknown_names() {
            request::check_literal(E::TYPE, name)?;
        }
        Ok(ODataLiteral::new(E::TYPE, self.clone()))
    }

    /// The set itself, to print or to serialize, if a request may contain all of it. `unknown_members` says whether the
    /// request has the header [`PREFER`](crate::request::PREFER).
    ///
    /// # Errors
    ///
    /// When the set contains the sentinel, a member above it that the request does not include, or an empty token.
    ///
    /// ```
    /// use graph_enum::GraphEnum;
    /// use graph_enum::request::{RequestErrorKind, UnknownMembers::{Hidden, Included}};
    ///
    /// #[derive(Clone, Copy, GraphEnum)]
    /// #[graph(flags)]
    /// enum LifecycleTaskCategory {
    ///     Joiner = 1,
    ///     Leaver = 2,
    ///     UnknownFutureValue = 4,
    ///     Mover = 8,
    /// }
    /// use LifecycleTaskCategory::{Joiner, Leaver, Mover, UnknownFutureValue};
    ///
    /// assert_eq!((Joiner | Leaver).request_text(Hidden).unwrap().to_string(), "joiner,leaver");
    /// assert_eq!((Joiner | Mover).request_text(Included).unwrap().to_string(), "joiner,mover");
    /// let error = (Joiner | Mover).request_text(Hidden).unwrap_err();
    /// assert_eq!((error.text(), error.kind()), ("mover", RequestErrorKind::AboveSentinel));
    /// let error = (Joiner | UnknownFutureValue).request_text(Included).unwrap_err();
    /// assert_eq!(error.kind(), RequestErrorKind::Sentinel);
    /// ```
    pub fn request_text(&self, unknown_members: UnknownMembers) -> Result<&Self, RequestError> {
        let rows = E::__FLAGS.rows_of(self.members);
        let members = rows.filter_map(|row| E::TYPE.members().get(row.index));
        // The empty set goes out as its zero member.
        let zero = E::__FLAGS.zero().filter(|_| self.is_empty());
        let zero = zero.and_then(|name| E::TYPE.member(name));
        for member in members.chain(zero) {
            request::check_member(E::TYPE, member, unknown_members)?;
        }
        for name in self.unknown_names() {
            request::check_unknown(E::TYPE, name)?;
        }
        Ok(self)
    }
}
