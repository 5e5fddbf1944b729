//! What the tests share: Microsoft's metadata where it is at hand, and packages of their own.

pub mod metadata;
pub mod package;
