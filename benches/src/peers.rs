//! What peers have by hand beside their enums.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Visitor};

/// An unknown member in Google's SDK: the number or the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UnknownValue {
    /// What a number was.
    Integer(i64),
    /// What a text was.
    String(String),
}

/// The visitor that all enums of Google's SDK share.
#[derive(Debug)]
pub struct EnumVisitor<E> {
    name: &'static str,
    result: PhantomData<E>,
}

impl<E> EnumVisitor<E> {
    /// For an enum of this name.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        let result = PhantomData;
        Self { name, result }
    }
}

impl<E: for<'a> From<&'a str> + From<i64>> Visitor<'_> for EnumVisitor<E> {
    type Value = E;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a string or integer for {}", self.name)
    }

    fn visit_str<R: Error>(self, value: &str) -> Result<E, R> {
        Ok(E::from(value))
    }

    fn visit_i64<R: Error>(self, value: i64) -> Result<E, R> {
        Ok(E::from(value))
    }

    fn visit_u64<R: Error>(self, value: u64) -> Result<E, R> {
        i64::try_from(value).map(E::from).map_err(R::custom)
    }
}
