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
    use __private::parameters::*;
    #[inline]
    const fn __discriminant<T>(member: &Rights<T>) -> ::core::primitive::i64
    where
        Rights<T>: 'static,
    {
        let __own: ::core::primitive::isize = match *member {
            _ => 0,
        };
        __own as ::core::primitive::i64
    }
    #[inline]
    const fn __from_index<T>(
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<Rights<T>>
    where
        Rights<T>: 'static,
    {
        ::core::option::Option::None
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
        ::graph_enum::private::inherent!(Rights < T > [#[doc(alias = "rights")]]);
        /// The text on the wire: the member's name.
        #[inline]
        #[must_use]
        const fn as_str(&self) -> &'static ::core::primitive::str {
            __private::name::<Self>(__discriminant(self))
        }
        const fn value(&self) -> ::core::option::Option<::core::primitive::i32> {
            ::core::option::Option::Some(__discriminant(self) as ::core::primitive::i32)
        }
        /// Returns `false`: a closed enum has no unknown member.
        #[inline]
        #[must_use]
        const fn is_unknown(&self) -> ::core::primitive::bool {
            false
        }
        /// The declared member of an integer.
        #[inline]
        #[must_use]
        const fn from_value(
            value: ::core::primitive::i32,
        ) -> ::core::option::Option<Rights<T>> {
            __from_index(__private::index_of_dense(value as ::core::primitive::i64, 0))
        }
    }
    #[automatically_derived]
    impl<T> __private::GraphEnum for Rights<T>
    where
        Rights<T>: 'static,
    {
        type Repr = ::core::primitive::i32;
        const __TABLES: __private::Tables<Rights<T>> = __private::Tables::new(
            &[],
            &__private::Declaration::open(
                    "microsoft.graph.rights",
                    "",
                    __private::ValueForm::Dense(0i64),
                )
                .flags()
                .rows(
                    b"\x07\x01\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0",
                    b"",
                ),
        );
        const __FROM_INDEX: fn(
            ::core::primitive::usize,
        ) -> ::core::option::Option<Rights<T>> = __from_index;
        #[inline]
        fn __content(&self) -> __private::Content<'_> {
            __private::Content::Declared(__discriminant(self))
        }
        #[inline]
        fn __unknown(_: &::core::primitive::str) -> ::core::option::Option<Rights<T>> {
            ::core::option::Option::Some({
                fn __failed<__T>() -> __T {
                    ::core::unreachable!()
                }
                __failed()
            })
        }
    }
    #[automatically_derived]
    impl<T> ::core::convert::From<&::core::primitive::str> for Rights<T>
    where
        Rights<T>: 'static,
    {
        #[inline]
        fn from(text: &::core::primitive::str) -> Rights<T> {
            match __private::read_known::<Rights<T>>(text) {
                ::core::option::Option::Some(__member) => __member,
                ::core::option::Option::None => {
                    fn __failed<__T>() -> __T {
                        ::core::unreachable!()
                    }
                    __failed()
                }
            }
        }
    }
    ::graph_enum::private::impl_text!(
        open i32[T,] Rights < T > [where Rights < T > : 'static]
    );
    ::graph_enum::private::impl_feature!(
        serde[T,] Rights < T > [where Rights < T > : 'static]
    );
    ::graph_enum::private::impl_feature!(
        schemars[T,] Rights < T > [where Rights < T > : 'static]
    );
    ::graph_enum::private::impl_feature!(
        utoipa[T,] Rights < T > [where Rights < T > : 'static]
    );
    ::graph_enum::private::impl_feature!(
        arbitrary[T,] Rights < T > [where Rights < T > : 'static]
    );
    #[automatically_derived]
    impl<T> __private::FlagsEnum for Rights<T>
    where
        Rights<T>: 'static,
    {
        type __UnknownTokens = ();
        const __FLAGS: __private::FlagTable = __private::FlagTable::new(
            &__private::flag_rows::<Self, 0usize>(),
            &__private::flag_bits::<Self, 0usize>(),
        );
        const __LOSSY_NAME: ::core::option::Option<&'static ::core::primitive::str> = ::core::option::Option::None;
        fn __bit(&self) -> ::core::primitive::u64 {
            0
        }
    }
    ::graph_enum::private::impl_flag_operators!(
        Operand[T,] Rights < T > [where Rights < T > : 'static]
    );
};
