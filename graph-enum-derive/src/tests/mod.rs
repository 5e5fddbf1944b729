//! The macro over tokens that tests make.

mod expansions;
mod mutations;
