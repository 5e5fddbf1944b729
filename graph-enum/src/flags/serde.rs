//! Serde: a set as its comma list.

use core::fmt;
use core::marker::PhantomData;

use graph_enum_core::Digits;
use serde_core::de::{Deserialize, Deserializer, Error, Visitor};
use serde_core::ser::{Serialize, Serializer};

use super::{Flags, FlagsEnum};

impl<E: FlagsEnum> Serialize for Flags<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.one_word() {
            Some(word) => serializer.serialize_str(word),
            None => serializer.collect_str(self),
        }
    }
}

impl<'de, E: FlagsEnum> Deserialize<'de> for Flags<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(SetVisitor(PhantomData))
        } else {
            deserializer.deserialize_str(SetVisitor(PhantomData))
        }
    }
}

struct SetVisitor<E>(PhantomData<E>);

impl<E: FlagsEnum> Visitor<'_> for SetVisitor<E> {
    type Value = Flags<E>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "members of {} in one string, with commas between",
            E::TYPE.qualified_name()
        )
    }

    #[inline]
    fn visit_str<R: Error>(self, text: &str) -> Result<Flags<E>, R> {
        text.parse().map_err(R::custom)
    }

    fn visit_i64<R: Error>(self, value: i64) -> Result<Flags<E>, R> {
        self.visit_i128(value.into())
    }

    fn visit_u64<R: Error>(self, value: u64) -> Result<Flags<E>, R> {
        self.visit_i128(value.into())
    }

    fn visit_i128<R: Error>(self, value: i128) -> Result<Flags<E>, R> {
        Flags::read_integer(value).map_err(R::custom)
    }

    fn visit_u128<R: Error>(self, value: u128) -> Result<Flags<E>, R> {
        match i128::try_from(value) {
            Ok(value) => self.visit_i128(value),
            Err(_) => self.visit_str(Digits::new(value).as_str()),
        }
    }
}
