//! The macro over tokens that tests make.

mod expansions;
mod items;
mod mistakes;
mod mutations;
