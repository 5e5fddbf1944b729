//! `arbitrary::Arbitrary` of an enum.

/// `arbitrary::Arbitrary` of an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_arbitrary {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<'a, $($parameters)*> $crate::private::arbitrary::Arbitrary<'a> for $enum $($bounds)* {
            fn arbitrary(
                unstructured: &mut $crate::private::arbitrary::Unstructured<'a>,
            ) -> $crate::private::arbitrary::Result<Self> {
                $crate::private::arbitrary_value(unstructured)
            }
        }
    };
}
