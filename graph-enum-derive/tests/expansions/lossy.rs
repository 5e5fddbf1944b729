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
        /// The schema: names, integers and descriptions as data.
        #[doc(alias = "level")]
        const TYPE: &'static __private::EnumType = __private::enum_type::<Level>();
        /// Every declared member, in declaration order.
        const MEMBERS: &'static [Level] = __private::variants::<Level>();
        /// The member's schema; `None` for an unknown member.
        #[inline]
        #[must_use]
        const fn member(&self) -> ::core::option::Option<&'static __private::Member> {
            __private::row::<Level>(__discriminant(self))
        }
        /// The position in [`MEMBERS`](Self::MEMBERS); `None` for an unknown member.
        #[inline]
        #[must_use]
        const fn index(&self) -> ::core::option::Option<::core::primitive::usize> {
            __private::index::<Level>(__discriminant(self))
        }
        /// The declared member of a name or alias, in any ASCII case unless the enum is `case_sensitive`.
        ///
        /// `FromStr` also accepts white space around the name, and integers.
        #[inline]
        #[must_use]
        const fn from_name(
            name: &::core::primitive::str,
        ) -> ::core::option::Option<Level> {
            __from_index(__private::index_of_name::<Level>(name))
        }
        /// The declared member of a text that a person typed, read as `FromStr` reads it.
        ///
        /// # Errors
        ///
        /// If the text is not a declared member; the error suggests the nearest name.
        #[inline]
        fn parse_known(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<Level, __private::ParseError> {
            __private::parse_known(text)
        }
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
    impl ::core::fmt::Display for Level {
        #[inline]
        fn fmt(
            &self,
            formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __private::print(self, formatter)
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Level {
        type Err = __private::ParseError;
        #[inline]
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<Level, __private::ParseError> {
            __private::parse(text)
        }
    }
    #[automatically_derived]
    impl ::core::convert::AsRef<::core::primitive::str> for Level {
        #[inline]
        fn as_ref(&self) -> &::core::primitive::str {
            self.as_str()
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
    ::graph_enum::private::if_alloc! {
        #[automatically_derived] impl ::core::convert::From < __private::String > for
        Level { #[inline] fn from(text : __private::String) -> Level {
        __private::from_string(text) } }
    }
    #[automatically_derived]
    impl ::core::convert::From<::core::primitive::i32> for Level {
        #[inline]
        fn from(value: ::core::primitive::i32) -> Level {
            __private::from_value(value)
        }
    }
    ::graph_enum::private::if_serde! {
        #[automatically_derived] impl __private::serde_core::Serialize for Level {
        #[inline] fn serialize < S : __private::serde_core::Serializer > (& self,
        serializer : S,) -> ::core::result::Result < S::Ok, S::Error > {
        __private::serialize(self, serializer) } } #[automatically_derived] impl < 'de >
        __private::serde_core::Deserialize < 'de > for Level { #[inline] fn deserialize <
        D : __private::serde_core::Deserializer < 'de >> (deserializer : D,) ->
        ::core::result::Result < Self, D::Error > { __private::deserialize(deserializer)
        } }
    }
    ::graph_enum::private::if_schemars! {
        #[automatically_derived] impl __private::schemars::JsonSchema for Level { fn
        schema_name() -> __private::Cow < 'static, ::core::primitive::str > {
        __private::Cow::Borrowed(< Level as __private::GraphEnum > ::TYPE.name()) } fn
        schema_id() -> __private::Cow < 'static, ::core::primitive::str > {
        __private::Cow::Borrowed(< Level as __private::GraphEnum > ::TYPE
        .qualified_name()) } fn json_schema(_ : & mut
        __private::schemars::SchemaGenerator) -> __private::schemars::Schema {
        __private::schemars_schema(< Level as __private::GraphEnum > ::TYPE) } }
    }
    ::graph_enum::private::if_utoipa! {
        #[automatically_derived] impl __private::utoipa::__dev::ComposeSchema for Level {
        fn compose(_ : __private::UtoipaSchemas,) -> __private::utoipa::openapi::RefOr <
        __private::utoipa::openapi::schema::Schema > { __private::utoipa_schema(< Level
        as __private::GraphEnum > ::TYPE) } } #[automatically_derived] impl
        __private::utoipa::ToSchema for Level { fn name() -> __private::Cow < 'static,
        ::core::primitive::str > { __private::Cow::Borrowed(< Level as
        __private::GraphEnum > ::TYPE.name()) } }
    }
    ::graph_enum::private::if_arbitrary! {
        #[automatically_derived] impl < 'a > __private::arbitrary::Arbitrary < 'a > for
        Level { fn arbitrary(unstructured : & mut __private::arbitrary::Unstructured < 'a
        >,) -> __private::arbitrary::Result < Self > {
        __private::arbitrary_value(unstructured) } }
    }
};
