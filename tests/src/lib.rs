//! What the tests share: Microsoft's metadata, where it is at hand.

pub mod metadata;
