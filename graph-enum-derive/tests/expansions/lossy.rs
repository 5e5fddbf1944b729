::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { unknown as _ }; };
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::parameters::*;
    #[inline]
    const fn __discriminant(member: &Level) -> ::core::primitive::i64 {
        let __own: ::core::primitive::isize = match *member {
            Level::Low => 0,
            Level::High => 1,
            Level::Other { .. } => 2,
        };
        __own as ::core::primitive::i64
    }
    #[inline]
    const fn __from_index(
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<Level> {
        ::core::option::Option::Some(
            match index {
                0usize => Level::Low,
                1usize => Level::High,
                _ => return ::core::option::Option::None,
            },
        )
    }
    /**# `microsoft.graph.level`

An open enumeration of Microsoft Graph, with integers of type `Edm.Int32`.

| Member | Variant | Value |
| --- | --- | ---: |
| `low` | [`Low`](Self::Low) | 0 |
| `high` | [`High`](Self::High) | 1 |
*/
    #[allow(clippy::same_name_method)]
    #[automatically_derived]
    impl Level {
        ::graph_enum::private::inherent!(Level[#[doc(alias = "level")]]);
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        const fn as_str(&self) -> &'static ::core::primitive::str {
            match *self {
                Level::Other => "other",
                _ => __private::name::<Self>(__discriminant(self)),
            }
        }
        /// The integer; `None` for an unknown member.
        #[inline]
        #[must_use]
        const fn value(&self) -> ::core::option::Option<::core::primitive::i32> {
            match *self {
                Level::Other => ::core::option::Option::None,
                _ => {
                    ::core::option::Option::Some(
                        __discriminant(self) as ::core::primitive::i32,
                    )
                }
            }
        }
        /// Returns `true` for the unknown variant: a member that this build does not know.
        #[inline]
        #[must_use]
        const fn is_unknown(&self) -> ::core::primitive::bool {
            match *self {
                Level::Other { .. } => true,
                _ => false,
            }
        }
        /// The declared member of an integer.
        #[inline]
        #[must_use]
        const fn from_value(
            value: ::core::primitive::i32,
        ) -> ::core::option::Option<Level> {
            match value {
                0..=1 => {
                    match value {
                        0 => ::core::option::Option::Some(Level::Low),
                        1 => ::core::option::Option::Some(Level::High),
                        _ => ::core::option::Option::None,
                    }
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl __private::GraphEnum for Level {
        type Repr = ::core::primitive::i32;
        const __TABLES: __private::Tables<Level> = __private::Tables::new(
            &[Level::Low, Level::High],
            &__private::Declaration::open(
                    "microsoft.graph.level",
                    "low,high",
                    __private::ValueForm::Dense(0i64),
                )
                .rows(
                    b"\x07\x01\0\0\0\0\x01\0\0\0\0\0\0\0\x03\0\0\0\x04\0\0\0\0\0\0\0",
                    b"\x01\x02",
                ),
        );
        const __FROM_INDEX: fn(
            ::core::primitive::usize,
        ) -> ::core::option::Option<Level> = __from_index;
        #[inline]
        fn from_value(value: ::core::primitive::i32) -> ::core::option::Option<Level> {
            <Level>::from_value(value)
        }
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            if let Level::Other = *self {
                return __private::Content::Unknown("other");
            }
            __private::Content::Declared(__discriminant(self))
        }
        #[inline]
        fn __unknown(_: &::core::primitive::str) -> ::core::option::Option<Level> {
            ::core::option::Option::Some(Level::Other)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&::core::primitive::str> for Level {
        #[inline]
        fn from(text: &::core::primitive::str) -> Level {
            match __private::read_known::<Level>(text) {
                ::core::option::Option::Some(__member) => __member,
                ::core::option::Option::None => Level::Other,
            }
        }
    }
    ::graph_enum::private::impl_text!(open i32[] Level[]);
    ::graph_enum::private::impl_feature!(serde[] Level[]);
    ::graph_enum::private::impl_feature!(schemars[] Level[]);
    ::graph_enum::private::impl_feature!(utoipa[] Level[]);
    ::graph_enum::private::impl_feature!(arbitrary[] Level[]);
};
