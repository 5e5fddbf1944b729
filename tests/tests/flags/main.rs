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

use arbtest::arbitrary::{Result, Unstructured};
use arbtest::arbtest;

/// Runs a property with 256 random inputs, the same in each run.
///
/// A seed has random bits above, and the number of random bytes below. Without the factor, the first
/// bytes of all cases would be alike.
fn check(property: impl Fn(&mut Unstructured<'_>) -> Result<()>) {
    for case in 1..=256 {
        arbtest(&property).seed(((case * 0x9e37_79b9) << 32) | 1024);
    }
}
