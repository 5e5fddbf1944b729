//! What the tests share: Microsoft's metadata where it is at hand, packages of their own, properties of random
//! inputs, and the count of tests that cannot run.

pub mod metadata;
pub mod package;
pub mod property;
mod skip;

pub use self::skip::skip;
