//! `Serialize` and `Deserialize` of an enum.

/// `serde::Serialize` and `serde::Deserialize` of an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_serde {
    ([$($parameters:tt)*] $enum:ty [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> $crate::private::serde_core::Serialize for $enum $($bounds)* {
            #[inline]
            fn serialize<S: $crate::private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::private::serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de, $($parameters)*> $crate::private::serde_core::Deserialize<'de> for $enum $($bounds)* {
            #[inline]
            fn deserialize<D: $crate::private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::private::deserialize(deserializer)
            }
        }
    };
}
