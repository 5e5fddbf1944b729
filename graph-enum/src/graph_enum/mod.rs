//! The trait [`GraphEnum`]: what every derived enum has, for generic code.

mod lookup;
mod tables;

use core::fmt::Display;
use core::str::FromStr;

pub use self::lookup::{
    Constructors, Content, enum_type, index, index_of_name, index_of_value, name, parse_known,
    print, row, slot_of_value, variants,
};
pub use self::tables::{TableSizes, Tables};
use crate::error::ParseError;
use crate::repr::{Repr, integer_of};
use crate::request::{self, ODataLiteral, RequestError, UnknownMembers};
use crate::schema::{Declaration, EnumType, Member};

/// The trait of every derived enumeration. Derive it; do not implement it by hand.
///
/// A derived enum has the constants, lookups and conversions as inherent items too, `const fn` where possible. Import
/// the trait for generic code, and for [`odata_literal`](Self::odata_literal) and [`request_text`](Self::request_text).
///
/// ```
/// use graph_enum::{GraphEnum, beta::VppTokenState};
///
/// /// A pick list for a form: what to send, and what to show.
/// fn choices<E: GraphEnum>() -> Vec<(&'static str, &'static str)> {
///     E::TYPE.members().iter().map(|member| (member.name(), member.description())).collect()
/// }
///
/// assert_eq!(choices::<VppTokenState>()[1].0, "valid");
/// ```
pub trait GraphEnum: Display + FromStr<Err = ParseError> + AsRef<str> + Sized + 'static {
    /// The Rust type of the members' integers.
    type Repr: Repr;

    /// The schema.
    const TYPE: &'static EnumType = &EnumType::new(
        &Self::__DECLARATION,
        <Self::Repr as Repr>::UNDERLYING_TYPE,
        <Self::__Tables as Tables<Self>>::MEMBERS,
        <Self::__Tables as Tables<Self>>::NAMES,
        <Self::__Tables as Tables<Self>>::VALUES,
    );

    /// Every declared member, in declaration order.
    const MEMBERS: &'static [Self];

    /// The text on the wire: the member's name, or the text of an unknown member as it was sent.
    #[inline]
    fn as_str(&self) -> &str {
        match self.__content() {
            Content::Declared(discriminant) => name::<Self>(discriminant),
            Content::Unknown(text) => text,
        }
    }

    /// The declared member of a name or alias, in any ASCII case unless the enum is
    /// `case_sensitive`.
    #[inline]
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        (Self::__CONSTRUCTORS.from_index)(index_of_name::<Self>(name))
    }

    /// The declared member of an integer.
    #[inline]
    #[must_use]
    fn from_value(value: Self::Repr) -> Option<Self> {
        (Self::__CONSTRUCTORS.from_index)(index_of_value::<Self>(value.into()))
    }

    /// The declared member of a text that a person typed: an argument, a configuration, a form.
    ///
    /// The text is read in the [order](crate#open-and-closed-enums) of `FromStr`. An open enum refuses an unknown member,
    /// too.
    ///
    /// # Errors
    ///
    /// If the text is not a declared member. The error suggests the nearest name.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenState;
    ///
    /// assert_eq!(VppTokenState::parse_known("valid"), Ok(VppTokenState::Valid));
    /// let error = VppTokenState::parse_known("vaild").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "unknown member \"vaild\" of microsoft.graph.vppTokenState; did you mean \"valid\"?"
    /// );
    /// ```
    #[inline]
    fn parse_known(text: &str) -> Result<Self, ParseError> {
        parse_known(text)
    }

    /// The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.
    ///
    /// ```
    /// use graph_enum::beta::VppTokenState;
    ///
    /// let mut count = [0; VppTokenState::MEMBERS.len()];
    /// for state in ["valid", "expired", "valid", "suspended"].map(VppTokenState::from) {
    ///     if let Some(index) = state.index() {
    ///         count[index] += 1;
    ///     }
    /// }
    /// assert_eq!(count, [0, 2, 1, 0, 0, 0]);
    /// ```
    #[inline]
    fn index(&self) -> Option<usize> {
        match self.__content() {
            Content::Declared(discriminant) => index::<Self>(discriminant),
            Content::Unknown(_) => None,
        }
    }

    /// The member's row in the schema; `None` for an unknown one.
    #[inline]
    fn member(&self) -> Option<&'static Member> {
        match self.__content() {
            Content::Declared(discriminant) => row::<Self>(discriminant),
            Content::Unknown(_) => None,
        }
    }

    /// The integer. For an unknown member: the number, if its text is one that the underlying type holds, otherwise `None`.
    ///
    /// The inherent function of a closed enum returns the integer itself.
    #[inline]
    fn value(&self) -> Option<Self::Repr> {
        match self.__content() {
            Content::Declared(discriminant) => Self::Repr::from_i64(discriminant),
            Content::Unknown(text) => integer_of(text),
        }
    }

    /// Returns `true` for the unknown variant: a member that this build does not know.
    #[inline]
    fn is_unknown(&self) -> bool {
        matches!(self.__content(), Content::Unknown(_))
    }

    /// The literal of the value in a `$filter`; print it with `{}`.
    ///
    /// # Errors
    ///
    /// If an unknown member's text is not a list of OData identifiers or integers, because it could end the literal and
    /// rewrite the query.
    ///
    /// ```
    /// use graph_enum::RequestErrorKind;
    /// use graph_enum::{GraphEnum, beta::VppTokenActionFailureReason as Reason};
    ///
    /// let literal = Reason::ExpiredVppToken.odata_literal().unwrap();
    /// assert_eq!(
    ///     literal.to_string(),
    ///     "microsoft.graph.vppTokenActionFailureReason'expiredVppToken'"
    /// );
    ///
    /// let error = Reason::from("x' or 1 eq 1").odata_literal().unwrap_err();
    /// assert_eq!(error.kind(), RequestErrorKind::NotLiteral);
    /// ```
    fn odata_literal(&self) -> Result<ODataLiteral<&str>, RequestError> {
        if self.is_unknown() {
            request::check_literal(Self::TYPE, self.as_str())?;
        }
        Ok(ODataLiteral::new(Self::TYPE, self.as_str()))
    }

    /// The text to send, if a request may contain this value. `unknown_members` says whether the request has the
    /// header [`PREFER`](crate::request::PREFER).
    ///
    /// An unknown member may be sent. Its text is the service's, or the unknown variant's name if the enum loses the text.
    ///
    /// # Errors
    ///
    /// When this is the sentinel `unknownFutureValue`, a member above it that the request does not include, or empty
    /// text.
    ///
    /// ```
    /// use graph_enum::GraphEnum;
    /// use graph_enum::request::{RequestErrorKind, UnknownMembers::{Hidden, Included}};
    ///
    /// #[derive(Clone, Copy, GraphEnum)]
    /// enum AuthenticationMethodKeyStrength {
    ///     Normal,
    ///     Weak,
    ///     Unknown,
    /// }
    /// #[derive(Clone, Copy, GraphEnum)]
    /// enum TeamworkConversationIdentityType {
    ///     Team,
    ///     Channel,
    ///     Chat,
    ///     UnknownFutureValue,
    /// }
    ///
    /// assert_eq!(AuthenticationMethodKeyStrength::Unknown.request_text(Hidden), Ok("unknown"));
    /// let sentinel = TeamworkConversationIdentityType::UnknownFutureValue;
    /// assert_eq!(sentinel.request_text(Included).unwrap_err().kind(), RequestErrorKind::Sentinel);
    /// ```
    fn request_text(&self, unknown_members: UnknownMembers) -> Result<&str, RequestError> {
        match self.member() {
            Some(member) => request::check_member(Self::TYPE, member, unknown_members)?,
            None => request::check_unknown(Self::TYPE, self.as_str())?,
        }
        Ok(self.as_str())
    }

    /// The literals that the derive emits.
    #[doc(hidden)]
    const __DECLARATION: Declaration;

    /// The lookup tables, computed of the declaration.
    #[doc(hidden)]
    type __Tables: Tables<Self>;

    /// The discriminant, or the unknown text.
    #[doc(hidden)]
    fn __content(&self) -> Content<'_>;

    /// The functions that make a value. A constant compiles faster than functions that only forward.
    #[doc(hidden)]
    const __CONSTRUCTORS: Constructors<Self>;
}
