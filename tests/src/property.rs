//! Properties of random inputs, the same inputs in each run.

pub use arbtest::arbitrary::{Result, Unstructured};
use arbtest::arbtest;

/// Checks a property with so many inputs, each made from so many random bytes. A failure prints the seed.
///
/// # Panics
///
/// When the property does.
pub fn check(cases: u64, bytes: u32, property: impl Fn(&mut Unstructured<'_>) -> Result<()>) {
    for case in 1..=cases {
        // A seed has random bits above, and the number of bytes below. Without the factor, the first bytes of all
        // cases would be alike.
        let bits = case.wrapping_mul(0x9e37_79b9) << 32;
        arbtest(&property).seed(bits | u64::from(bytes));
    }
}
