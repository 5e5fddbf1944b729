::core::compile_error! {
    "unknown `graph` key `flag`; did you mean `flags`?"
}
::core::compile_error! {
    "an enumeration cannot have generic parameters; remove them"
}
::core::compile_error! {
    "member `Read` cannot have fields; mark it `#[graph(unknown)]` to hold members this build does not know"
}
const _: () = {
    use ::graph_enum::private as __private;
    use __private::{i32 as __Repr, parameters::*};
    #[inline]
    const fn __discriminant<T>(member: &Rights<T>) -> __private::i64
    where
        Rights<T>: 'static,
    {
        let __own: __private::isize = match *member {
            _ => 0,
        };
        __own as __private::i64
    }
    #[inline]
    const fn __from_index<T>(index: __private::u64) -> __private::Option<Rights<T>>
    where
        Rights<T>: 'static,
    {
        __private::Option::None
    }
    #[inline]
    fn __unknown<T>(_: &__private::str) -> Rights<T>
    where
        Rights<T>: 'static,
    {
        ::core::unreachable!()
    }
    /**# `microsoft.graph.rights`

A flags enumeration of Microsoft Graph, with integers of type `Edm.Int32`. Its values combine: a property of this type is a `Flags<Rights>`.

| Member | Variant | Value |
| --- | --- | ---: |
*/
    #[allow(clippy::same_name_method)]
    #[automatically_derived]
    impl<T> Rights<T>
    where
        Rights<T>: 'static,
    {
        ///The schema: names, integers and descriptions as data.
        #[doc(alias = "rights")]
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
        pub const fn value(&self) -> __private::Option<__Repr> {
            __private::Option::Some(__discriminant(self) as __Repr)
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
            __from_index(value as __private::u64)
        }
    }
    #[automatically_derived]
    impl<T> __private::GraphEnum for Rights<T>
    where
        Rights<T>: 'static,
    {
        type Repr = __Repr;
        type __Tables = __private::TableSizes<0usize, 0usize>;
        const MEMBERS: &'static [Self] = &[];
        const __DECLARATION: __private::Declaration = __private::Declaration::open(
                "microsoft.graph.rights",
                "",
                b"\x07\x01\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0",
                __private::ValueForm::Dense(0i64),
            )
            .flags();
        const __CONSTRUCTORS: __private::Constructors<Self> = __private::Constructors {
            from_index: __from_index,
            unknown: __private::Option::Some(__unknown),
        };
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            __private::Content::Declared(__discriminant(self))
        }
    }
    #[automatically_derived]
    impl<T> __private::fmt::Display for Rights<T>
    where
        Rights<T>: 'static,
    {
        #[inline]
        fn fmt(
            &self,
            formatter: &mut __private::fmt::Formatter<'_>,
        ) -> __private::fmt::Result {
            __private::print(self, formatter)
        }
    }
    #[automatically_derived]
    impl<T> __private::FromStr for Rights<T>
    where
        Rights<T>: 'static,
    {
        type Err = __private::ParseError;
        #[inline]
        fn from_str(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseError> {
            __private::parse(text)
        }
    }
    #[automatically_derived]
    impl<T> __private::AsRef<__private::str> for Rights<T>
    where
        Rights<T>: 'static,
    {
        #[inline]
        fn as_ref(&self) -> &__private::str {
            __private::GraphEnum::as_str(self)
        }
    }
    #[automatically_derived]
    impl<T> __private::From<&__private::str> for Rights<T>
    where
        Rights<T>: 'static,
    {
        #[inline]
        fn from(text: &__private::str) -> Self {
            __private::from_text(text, __unknown)
        }
    }
    ::graph_enum::private::if_alloc! {
        #[automatically_derived] impl < T > __private::From < __private::String > for
        Rights < T > where Rights < T > : 'static { #[inline] fn from(text :
        __private::String) -> Self { __private::from_string(text) } }
    }
    #[automatically_derived]
    impl<T> __private::From<__Repr> for Rights<T>
    where
        Rights<T>: 'static,
    {
        #[inline]
        fn from(value: __Repr) -> Self {
            __private::from_value(value)
        }
    }
    ::graph_enum::private::impl_serde!([T,] Rights < T > [where Rights < T > : 'static]);
    ::graph_enum::private::impl_schemars!(
        [T,] Rights < T > [where Rights < T > : 'static]
    );
    ::graph_enum::private::impl_utoipa!(
        [T,] Rights < T > [where Rights < T > : 'static]
    );
    ::graph_enum::private::impl_arbitrary!(
        [T,] Rights < T > [where Rights < T > : 'static]
    );
    #[automatically_derived]
    impl<T> __private::FlagsEnum for Rights<T>
    where
        Rights<T>: 'static,
    {
        type __UnknownTokens = ();
        const __LOSSY_NAME: __private::Option<&'static __private::str> = __private::Option::None;
        fn __bit(&self) -> __private::u64 {
            0
        }
    }
    #[automatically_derived]
    impl<T, Operand: __private::AsFlags<Self>> ::core::ops::BitOr<Operand> for Rights<T>
    where
        Rights<T>: 'static,
    {
        type Output = __private::Flags<Self>;
        #[inline]
        fn bitor(self, other: Operand) -> __private::Flags<Self> {
            ::core::ops::BitOr::bitor(
                <__private::Flags<Self> as __private::From<Self>>::from(self),
                other,
            )
        }
    }
    #[automatically_derived]
    impl<T, Operand: __private::AsFlags<Self>> ::core::ops::BitAnd<Operand> for Rights<T>
    where
        Rights<T>: 'static,
    {
        type Output = __private::Flags<Self>;
        #[inline]
        fn bitand(self, other: Operand) -> __private::Flags<Self> {
            ::core::ops::BitAnd::bitand(
                <__private::Flags<Self> as __private::From<Self>>::from(self),
                other,
            )
        }
    }
    #[automatically_derived]
    impl<T, Operand: __private::AsFlags<Self>> ::core::ops::BitXor<Operand> for Rights<T>
    where
        Rights<T>: 'static,
    {
        type Output = __private::Flags<Self>;
        #[inline]
        fn bitxor(self, other: Operand) -> __private::Flags<Self> {
            ::core::ops::BitXor::bitxor(
                <__private::Flags<Self> as __private::From<Self>>::from(self),
                other,
            )
        }
    }
    #[automatically_derived]
    impl<T, Operand: __private::AsFlags<Self>> ::core::ops::Sub<Operand> for Rights<T>
    where
        Rights<T>: 'static,
    {
        type Output = __private::Flags<Self>;
        #[inline]
        fn sub(self, other: Operand) -> __private::Flags<Self> {
            ::core::ops::Sub::sub(
                <__private::Flags<Self> as __private::From<Self>>::from(self),
                other,
            )
        }
    }
    #[automatically_derived]
    impl<T> ::core::ops::Not for Rights<T>
    where
        Rights<T>: 'static,
    {
        type Output = __private::Flags<Self>;
        #[inline]
        fn not(self) -> __private::Flags<Self> {
            !<__private::Flags<Self> as __private::From<Self>>::from(self)
        }
    }
};
