//! What the tests share: Microsoft's metadata where it is at hand, packages of their own, and the count of
//! tests that cannot run.

pub mod metadata;
pub mod package;
mod skip;

pub use self::skip::skip;
