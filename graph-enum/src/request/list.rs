//! [`odata_list`]: several values in a `$filter`, at the right of `in`.

use core::fmt::{self, Write};
use core::marker::PhantomData;

use super::error::{RequestError, RequestErrorKind};
use super::literal::ODataLiteral;
use crate::wire::Wire;

/// Values at the right of `in`; returned by [`odata_list`], and printed with `{}`.
#[derive(Clone, Copy, Debug)]
pub struct ODataList<T, L> {
    values: L,
    is_qualified: bool,
    value: PhantomData<T>,
}

/// The right side of `in` in a `$filter`, of enums or sets.
///
/// # Errors
///
/// When there are no values, or an unknown member's text is not a list of OData identifiers or integers.
///
/// ```
/// use graph_enum::beta::VppTokenState::{Expired, Invalid};
/// use graph_enum::request::odata_list;
///
/// let list = odata_list([Expired, Invalid]).unwrap();
/// assert_eq!(
///     format!("state in {list}"),
///     "state in (microsoft.graph.vppTokenState'expired',microsoft.graph.vppTokenState'invalid')"
/// );
/// assert_eq!(list.unqualified().to_string(), "('expired','invalid')");
/// ```
pub fn odata_list<T: Wire, L: AsRef<[T]>>(values: L) -> Result<ODataList<T, L>, RequestError> {
    if values.as_ref().is_empty() {
        let kind = RequestErrorKind::EmptyList;
        return Err(RequestError::new(T::__TYPE, "", kind));
    }
    for value in values.as_ref() {
        value.__check_literal()?;
    }
    Ok(ODataList {
        values,
        is_qualified: true,
        value: PhantomData,
    })
}

impl<T, L> ODataList<T, L> {
    /// The list without the type's name: `('expired','invalid')`.
    #[must_use]
    pub fn unqualified(self) -> Self {
        Self {
            is_qualified: false,
            ..self
        }
    }
}

impl<T: Wire, L: AsRef<[T]>> fmt::Display for ODataList<T, L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, value) in self.values.as_ref().iter().enumerate() {
            formatter.write_char(if nth > 0 { ',' } else { '(' })?;
            let literal = ODataLiteral::new(T::__TYPE, value);
            let literal = if self.is_qualified {
                literal
            } else {
                literal.unqualified()
            };
            literal.fmt(formatter)?;
        }
        formatter.write_char(')')
    }
}
