::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { namespace as _, version as _, skip as _,
    doc as _, doc as _, unknown as _ }; };
}
#[allow(deprecated)]
const _: () = {
    use ::graph_enum::private as __private;
    #[automatically_derived]
    impl TokenState {
        #[allow(non_upper_case_globals, unused_braces, unused_parens)]
        const __VALUE_Expired: __private::i32 = EXPIRED;
        #[allow(non_upper_case_globals, unused_braces, unused_parens)]
        const __VALUE_UnknownMember: __private::i32 = __private::i32::wrapping_add(
            TokenState::__VALUE_Expired,
            1,
        );
    }
};
#[allow(deprecated)]
const _: () = {
    use ::graph_enum::private as __private;
    use __private::{i32 as __Repr, parameters::*};
    #[inline]
    const fn __discriminant(member: &TokenState) -> __private::i64 {
        let __own: __private::i32 = match *member {
            TokenState::Valid => 1,
            TokenState::Expired => TokenState::__VALUE_Expired,
            TokenState::UnknownMember { .. } => TokenState::__VALUE_UnknownMember,
        };
        __own as __private::i64
    }
    #[inline]
    const fn __from_index(index: __private::u64) -> __private::Option<TokenState> {
        __private::Option::Some(
            match index {
                0 => TokenState::Valid,
                1 => TokenState::Expired,
                _ => return __private::Option::None,
            },
        )
    }
    #[inline]
    fn __unknown(text: &__private::str) -> TokenState {
        TokenState::UnknownMember(
            <UnknownMember as __private::UnknownText<_>>::hold(text),
        )
    }
    /**# `microsoft.graph.tokenState`

An open enumeration of Microsoft Graph, API version beta, with integers of type `Edm.Int32`. APIs of the beta version may change; do not depend on them in production.

| Member | Variant | Value | Description |
| --- | --- | ---: | --- |
| `valid` | [`Valid`](Self::Valid) | 1 | It can. |
| `expired`, *deprecated* | [`Expired`](Self::Expired) | computed |  |
*/
    #[allow(clippy::same_name_method)]
    #[automatically_derived]
    impl TokenState {
        ///The schema: names, integers and descriptions as data.
        #[doc(alias = "tokenState")]
        pub const TYPE: &'static __private::EnumType = __private::enum_type::<Self>();
        /// Every declared member, in declaration order.
        pub const MEMBERS: &'static [Self] = __private::variants::<Self>();
        /// The member's schema; `None` for an unknown member.
        #[inline]
        #[must_use]
        pub const fn member(&self) -> __private::Option<&'static __private::Member> {
            __private::row::<Self>(__discriminant(self))
        }
        /// The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.
        #[inline]
        #[must_use]
        pub const fn index(&self) -> __private::Option<__private::usize> {
            __private::index::<Self>(__discriminant(self))
        }
        /// The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
        ///
        /// `FromStr` also accepts white space around the name, and integers.
        #[inline]
        #[must_use]
        pub const fn from_name(name: &__private::str) -> __private::Option<Self> {
            __from_index(__private::index_of_name::<Self>(name))
        }
        /// The declared member of a text that a person typed, read as `FromStr` reads it.
        ///
        /// # Errors
        ///
        /// If the text is not a declared member; the error suggests the nearest name.
        #[inline]
        pub fn parse_known(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse_known(text)
        }
        /// The text on the wire: the member's name, or the text of an unknown member as it was sent.
        #[inline]
        #[must_use]
        pub fn as_str(&self) -> &__private::str {
            __private::GraphEnum::as_str(self)
        }
        /// The integer. For an unknown member: its text as an integer, if it is one in the range of the underlying type,
        /// otherwise `None`.
        #[inline]
        #[must_use]
        pub fn value(&self) -> __private::Option<__Repr> {
            __private::GraphEnum::value(self)
        }
        ///Returns `true` for the unknown variant: a member that this build does not know.
        #[inline]
        #[must_use]
        pub const fn is_unknown(&self) -> __private::bool {
            match *self {
                TokenState::UnknownMember { .. } => true,
                _ => false,
            }
        }
        ///The declared member of an integer.
        #[inline]
        #[must_use]
        pub const fn from_value(value: __Repr) -> __private::Option<Self> {
            __from_index(__private::index_of_value::<Self>(value as __private::i64))
        }
    }
    #[automatically_derived]
    impl __private::GraphEnum for TokenState {
        type Repr = __Repr;
        type __Tables = __private::TableSizes<2usize, 2usize>;
        const MEMBERS: &'static [Self] = &[
            TokenState::Valid,
            __private::with_value(
                TokenState::Expired,
                TokenState::__VALUE_Expired as __private::i64,
            ),
        ];
        const __DECLARATION: __private::Declaration = __private::Declaration::open(
                "microsoft.graph.tokenState",
                "valid,expired",
                b"\x07\x01\0\0\0\0\x01\0\0\0\0\0\0\0\x05\0\0\0\x07\0\0\0\0\0\0\0\x01\0\x02\0",
                __private::ValueForm::Scanned,
            )
            .version("beta")
            .description("Whether a token can be used.")
            .translations(&[("de", "Ob es geht.")])
            .integers(&[1, TokenState::__VALUE_Expired as __private::i64])
            .descriptions(&["It can.", ""])
            .member_translations(&[(0usize, &[("de", "Ja.")])])
            .deprecated(&[1usize]);
        const __CONSTRUCTORS: __private::Constructors<Self> = __private::Constructors {
            from_index: __from_index,
            unknown: __private::Option::Some(__unknown),
        };
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            match self {
                TokenState::UnknownMember(__held) => {
                    __private::Content::Unknown(
                        <UnknownMember as __private::UnknownText<_>>::text(__held),
                    )
                }
                _ => __private::Content::Declared(__discriminant(self)),
            }
        }
    }
    #[automatically_derived]
    impl __private::fmt::Display for TokenState {
        #[inline]
        fn fmt(
            &self,
            formatter: &mut __private::fmt::Formatter<'_>,
        ) -> __private::fmt::Result {
            __private::print(self, formatter)
        }
    }
    #[automatically_derived]
    impl __private::FromStr for TokenState {
        type Err = __private::ParseError;
        #[inline]
        fn from_str(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse(text)
        }
    }
    #[automatically_derived]
    impl __private::AsRef<__private::str> for TokenState {
        #[inline]
        fn as_ref(&self) -> &__private::str {
            __private::GraphEnum::as_str(self)
        }
    }
    #[automatically_derived]
    impl __private::From<&__private::str> for TokenState {
        #[inline]
        fn from(text: &__private::str) -> Self {
            __private::from_text(text, __unknown)
        }
    }
    ::graph_enum::private::if_alloc! {
        #[automatically_derived] impl __private::From < __private::String > for
        TokenState { #[inline] fn from(text : __private::String) -> Self {
        __private::from_string(text) } }
    }
    #[automatically_derived]
    impl __private::From<__Repr> for TokenState {
        #[inline]
        fn from(value: __Repr) -> Self {
            __private::from_value(value)
        }
    }
    ::graph_enum::private::impl_serde!([] TokenState[]);
    ::graph_enum::private::impl_utoipa!([] TokenState[]);
    ::graph_enum::private::impl_arbitrary!([] TokenState[]);
};
