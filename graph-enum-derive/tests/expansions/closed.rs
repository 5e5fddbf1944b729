::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { alias as _ }; };
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::{u8 as __Repr, parameters::*};
    #[inline]
    const fn __discriminant(member: &Outcome) -> __private::i64 {
        let __own: __private::u8 = match *member {
            Outcome::Success => 0,
            Outcome::Failure => 1,
            Outcome::UnknownFutureValue => 7,
            Outcome::Timeout => 8,
        };
        __own as __private::i64
    }
    #[inline]
    const fn __from_index(index: __private::u64) -> __private::Option<Outcome> {
        __private::Option::Some(
            match index {
                0 => Outcome::Success,
                1 => Outcome::Failure,
                2 => Outcome::UnknownFutureValue,
                3 => Outcome::Timeout,
                _ => return __private::Option::None,
            },
        )
    }
    /**# `microsoft.graph.outcome`

A closed enumeration of Microsoft Graph, with integers of type `Edm.Byte`.

| Member | Variant | Value | Description |
| --- | --- | ---: | --- |
| `success` | [`Success`](Self::Success) | 0 | It did. |
| `failure`, also `error` | [`Failure`](Self::Failure) | 1 |  |
| `unknownFutureValue`, the [sentinel](https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations) | [`UnknownFutureValue`](Self::UnknownFutureValue) | 7 |  |
| `timeout`, needs the [`Prefer` header](https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations) | [`Timeout`](Self::Timeout) | 8 |  |
*/
    #[allow(clippy::same_name_method)]
    #[automatically_derived]
    impl Outcome {
        ///The schema: names, integers and descriptions as data.
        #[doc(alias = "outcome")]
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
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &'static __private::str {
            __private::name::<Self>(__discriminant(self))
        }
        /// The integer.
        #[inline]
        #[must_use]
        pub const fn value(&self) -> __Repr {
            __discriminant(self) as __Repr
        }
        /// Returns `false`: a closed enum has no unknown member.
        #[inline]
        #[must_use]
        pub const fn is_unknown(&self) -> __private::bool {
            false
        }
        ///The declared member of an integer.
        #[inline]
        #[must_use]
        pub const fn from_value(value: __Repr) -> __private::Option<Self> {
            __private::Option::Some(
                match value {
                    0 => Outcome::Success,
                    1 => Outcome::Failure,
                    7 => Outcome::UnknownFutureValue,
                    8 => Outcome::Timeout,
                    _ => return __private::Option::None,
                },
            )
        }
    }
    #[automatically_derived]
    impl __private::GraphEnum for Outcome {
        type Repr = __Repr;
        type __Tables = __private::TableSizes<4usize, 8usize, 0usize, 9usize>;
        const MEMBERS: &'static [Self] = &[
            Outcome::Success,
            Outcome::Failure,
            Outcome::UnknownFutureValue,
            Outcome::Timeout,
        ];
        const __DECLARATION: __private::Declaration = __private::Declaration::closed(
                "microsoft.graph.outcome",
                "success,failure,unknownFutureValue,timeout",
                b"\x01\x01\0\0\0=\xAF\xCD\x1D{9\xA8 \xE2\x05\0\0\0\x12\0\0\0\0\0\0\0\0\0\0\0\x04\0\x01\0\0\0\x03\0\x05\0\x02\0",
                __private::ValueForm::Hashed {
                    first: 0i64,
                    multiplier: 1u64,
                    shift: 0u32,
                    displacements: b"",
                },
            )
            .description("Whether an action succeeded.")
            .integers(&[0, 1, 7, 8])
            .descriptions(&["It did.", "", "", ""])
            .aliases(&[(1usize, &["error"])]);
        const __CONSTRUCTORS: __private::Constructors<Self> = __private::Constructors {
            from_index: __from_index,
            unknown: __private::Option::None,
        };
        #[inline]
        fn from_value(value: __Repr) -> __private::Option<Self> {
            Self::from_value(value)
        }
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            __private::Content::Declared(__discriminant(self))
        }
    }
    #[automatically_derived]
    impl __private::fmt::Display for Outcome {
        #[inline]
        fn fmt(
            &self,
            formatter: &mut __private::fmt::Formatter<'_>,
        ) -> __private::fmt::Result {
            __private::print(self, formatter)
        }
    }
    #[automatically_derived]
    impl __private::FromStr for Outcome {
        type Err = __private::ParseError;
        #[inline]
        fn from_str(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse(text)
        }
    }
    #[automatically_derived]
    impl __private::AsRef<__private::str> for Outcome {
        #[inline]
        fn as_ref(&self) -> &__private::str {
            __private::GraphEnum::as_str(self)
        }
    }
    #[automatically_derived]
    impl __private::TryFrom<&__private::str> for Outcome {
        type Error = __private::ParseError;
        #[inline]
        fn try_from(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse(text)
        }
    }
    ::graph_enum::private::if_alloc! {
        #[automatically_derived] impl __private::TryFrom < __private::String > for
        Outcome { type Error = __private::ParseError; #[inline] fn try_from(text :
        __private::String) -> __private::Result < Self, __private::ParseError > {
        __private::parse(text.as_str()) } }
    }
    #[automatically_derived]
    impl __private::TryFrom<__Repr> for Outcome {
        type Error = __private::ParseError;
        #[inline]
        fn try_from(value: __Repr) -> __private::Result<Self, __private::ParseError> {
            __private::parse_value(value)
        }
    }
    #[automatically_derived]
    impl __private::From<Outcome> for __Repr {
        #[inline]
        fn from(value: Outcome) -> Self {
            value.value()
        }
    }
    ::graph_enum::private::impl_serde!([] Outcome[]);
    ::graph_enum::private::impl_schemars!([] Outcome[]);
    ::graph_enum::private::impl_utoipa!([] Outcome[]);
    ::graph_enum::private::impl_arbitrary!([] Outcome[]);
};
