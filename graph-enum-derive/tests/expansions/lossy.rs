::graph_enum::private::if_rust_analyzer! {
    const _ : () = { use ::graph_enum::keys:: { unknown as _ }; };
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::{i32 as __Repr, parameters::*};
    #[inline]
    const fn __discriminant(member: &Level) -> __private::i64 {
        let __own: __private::isize = match *member {
            Level::Low => 0,
            Level::High => 1,
            Level::Other { .. } => 2,
        };
        __own as __private::i64
    }
    #[inline]
    const fn __from_index(index: __private::u64) -> __private::Option<Level> {
        __private::Option::Some(
            match index {
                0 => Level::Low,
                1 => Level::High,
                _ => return __private::Option::None,
            },
        )
    }
    #[inline]
    fn __unknown(_: &__private::str) -> Level {
        Level::Other
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
        ///The schema: names, integers and descriptions as data.
        #[doc(alias = "level")]
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
        ///The text on the wire: the member's name.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &'static __private::str {
            match *self {
                Level::Other => "other",
                _ => __private::name::<Self>(__discriminant(self)),
            }
        }
        ///The integer; `None` for an unknown member.
        #[inline]
        #[must_use]
        pub const fn value(&self) -> __private::Option<__Repr> {
            match *self {
                Level::Other => __private::Option::None,
                _ => __private::Option::Some(__discriminant(self) as __Repr),
            }
        }
        ///Returns `true` for the unknown variant: a member that this build does not know.
        #[inline]
        #[must_use]
        pub const fn is_unknown(&self) -> __private::bool {
            match *self {
                Level::Other { .. } => true,
                _ => false,
            }
        }
        ///The declared member of an integer.
        #[inline]
        #[must_use]
        pub const fn from_value(value: __Repr) -> __private::Option<Self> {
            match value {
                0..=1 => {
                    __private::Option::Some(
                        match value {
                            0 => Level::Low,
                            1 => Level::High,
                            _ => return __private::Option::None,
                        },
                    )
                }
                _ => __private::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl __private::GraphEnum for Level {
        type Repr = __Repr;
        type __Tables = __private::TableSizes<2usize, 2usize>;
        const MEMBERS: &'static [Self] = &[Level::Low, Level::High];
        const __DECLARATION: __private::Declaration = __private::Declaration::open(
            "microsoft.graph.level",
            "low,high",
            b"\x07\x01\0\0\0\0\x01\0\0\0\0\0\0\0\x03\0\0\0\x04\0\0\0\0\0\0\0\x01\0\x02\0",
            __private::ValueForm::Dense(0i64),
        );
        const __CONSTRUCTORS: __private::Constructors<Self> = __private::Constructors {
            from_index: __from_index,
            unknown: __private::Option::Some(__unknown),
        };
        #[inline]
        fn from_value(value: __Repr) -> __private::Option<Self> {
            Self::from_value(value)
        }
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            match self {
                Level::Other => __private::Content::Unknown("other"),
                _ => __private::Content::Declared(__discriminant(self)),
            }
        }
    }
    #[automatically_derived]
    impl __private::fmt::Display for Level {
        #[inline]
        fn fmt(
            &self,
            formatter: &mut __private::fmt::Formatter<'_>,
        ) -> __private::fmt::Result {
            __private::print(self, formatter)
        }
    }
    #[automatically_derived]
    impl __private::FromStr for Level {
        type Err = __private::ParseError;
        #[inline]
        fn from_str(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse(text)
        }
    }
    #[automatically_derived]
    impl __private::AsRef<__private::str> for Level {
        #[inline]
        fn as_ref(&self) -> &__private::str {
            __private::GraphEnum::as_str(self)
        }
    }
    #[automatically_derived]
    impl __private::From<&__private::str> for Level {
        #[inline]
        fn from(text: &__private::str) -> Self {
            __private::from_text(text, __unknown)
        }
    }
    ::graph_enum::private::if_alloc! {
        #[automatically_derived] impl __private::From < __private::String > for Level {
        #[inline] fn from(text : __private::String) -> Self {
        __private::from_string(text) } }
    }
    #[automatically_derived]
    impl __private::From<__Repr> for Level {
        #[inline]
        fn from(value: __Repr) -> Self {
            __private::from_value(value)
        }
    }
    ::graph_enum::private::impl_serde!([] Level[]);
    ::graph_enum::private::impl_schemars!([] Level[]);
    ::graph_enum::private::impl_utoipa!([] Level[]);
    ::graph_enum::private::impl_arbitrary!([] Level[]);
};
