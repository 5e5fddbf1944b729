::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { alias as _ }; };
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::parameters::*;
    #[inline]
    const fn __discriminant(member: &Outcome) -> ::core::primitive::i64 {
        let __own: ::core::primitive::u8 = match *member {
            Outcome::Success => 0,
            Outcome::Failure => 1,
            Outcome::UnknownFutureValue => 7,
            Outcome::Timeout => 8,
        };
        __own as ::core::primitive::i64
    }
    #[inline]
    const fn __from_index(
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<Outcome> {
        ::core::option::Option::Some(
            match index {
                0usize => Outcome::Success,
                1usize => Outcome::Failure,
                2usize => Outcome::UnknownFutureValue,
                3usize => Outcome::Timeout,
                _ => return ::core::option::Option::None,
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
        ::graph_enum::private::inherent!(pub Outcome[#[doc(alias = "outcome")]]);
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &'static ::core::primitive::str {
            __private::name::<Self>(__discriminant(self))
        }
        /// The integer.
        #[inline]
        #[must_use]
        pub const fn value(&self) -> ::core::primitive::u8 {
            __discriminant(self) as ::core::primitive::u8
        }
        /// Returns `false`: a closed enum has no unknown member.
        #[inline]
        #[must_use]
        pub const fn is_unknown(&self) -> ::core::primitive::bool {
            false
        }
        /// The declared member of an integer.
        #[inline]
        #[must_use]
        pub const fn from_value(
            value: ::core::primitive::u8,
        ) -> ::core::option::Option<Outcome> {
            match value {
                0 => ::core::option::Option::Some(Outcome::Success),
                1 => ::core::option::Option::Some(Outcome::Failure),
                7 => ::core::option::Option::Some(Outcome::UnknownFutureValue),
                8 => ::core::option::Option::Some(Outcome::Timeout),
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl __private::GraphEnum for Outcome {
        type Repr = ::core::primitive::u8;
        const __TABLES: __private::Tables<Outcome> = __private::Tables::new(
            &[
                Outcome::Success,
                Outcome::Failure,
                Outcome::UnknownFutureValue,
                Outcome::Timeout,
            ],
            &__private::Declaration::closed(
                    "microsoft.graph.outcome",
                    "success,failure,unknownFutureValue,timeout",
                    __private::ValueForm::Hashed(__private::ValueHash {
                        first: 0i64,
                        multiplier: 1u64,
                        shift: 0u32,
                        displacements: b"",
                    }),
                )
                .description("Whether an action succeeded.")
                .integers(&[0, 1, 7, 8])
                .descriptions(&["It did.", "", "", ""])
                .aliases(&[(1usize, &["error"])])
                .rows(
                    b"\x01\x01\0\0\0=\xAF\xCD\x1D{9\xA8 \xE2\x05\0\0\0\x12\0\0\0\0\0\0\0",
                    b"\0\0\x04\x01\0\x03\x05\x02",
                )
                .value_slots::<9usize>(),
        );
        const __FROM_INDEX: fn(
            ::core::primitive::usize,
        ) -> ::core::option::Option<Outcome> = __from_index;
        #[inline]
        fn from_value(value: ::core::primitive::u8) -> ::core::option::Option<Outcome> {
            <Outcome>::from_value(value)
        }
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            __private::Content::Declared(__discriminant(self))
        }
    }
    ::graph_enum::private::impl_text!(closed u8[] Outcome[]);
    ::graph_enum::private::impl_feature!(serde[] Outcome[]);
    ::graph_enum::private::impl_feature!(schemars[] Outcome[]);
    ::graph_enum::private::impl_feature!(utoipa[] Outcome[]);
    ::graph_enum::private::impl_feature!(arbitrary[] Outcome[]);
};
