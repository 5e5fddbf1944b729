//! Sets of members of flags enumerations, as users meet them.

mod algebra;
mod enums;
mod errors;
mod irregular;
mod limits;
mod literals;
mod model;
mod odata;
mod operators;
mod properties;
mod reading;
mod requests;
mod writing;
