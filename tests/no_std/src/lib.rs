//! A closed enum, and an open one with a field of its own, without `std` and without an allocator.

#![no_std]
#![forbid(unsafe_code)]

use core::panic::PanicInfo;

use graph_enum::{Flags, GraphEnum};

/// The program that a token belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
pub enum Program {
    /// For businesses.
    Business,
    /// For schools.
    Education,
}

/// Architectures of an app: flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, GraphEnum)]
#[graph(flags)]
pub enum Architecture {
    /// 32 bits.
    X86 = 1,
    /// 64 bits.
    X64 = 2,
}

/// Reads a set, adds to it, and says what may be sent of it.
pub fn add(text: &str) -> Option<Flags<Architecture>> {
    let set = text.parse::<Flags<Architecture>>().ok()? | Architecture::X64;
    let is_literal = set.odata_literal().is_ok() && Architecture::X86.odata_literal().is_ok();
    (is_literal && set.request_text(graph_enum::request::UnknownMembers::Included).is_ok()).then_some(set)
}

/// The first bytes of a text.
#[derive(Debug)]
pub struct Start([u8; 16], usize);

impl From<&str> for Start {
    fn from(text: &str) -> Self {
        let mut start = Self([0; 16], 0);
        for (byte, letter) in start
            .0
            .iter_mut()
            .zip(text.bytes().take_while(u8::is_ascii))
        {
            *byte = letter;
            start.1 += 1;
        }
        start
    }
}

impl AsRef<str> for Start {
    fn as_ref(&self) -> &str {
        core::str::from_utf8(&self.0[..self.1]).unwrap_or_default()
    }
}

/// An open enum.
#[derive(Debug, GraphEnum)]
pub enum State {
    /// It works.
    Valid,
    /// What this build does not know.
    #[graph(unknown)]
    Unknown(Start),
}

/// Uses what is generic as well, so that it is compiled.
pub fn read(text: &str) -> (Result<Program, graph_enum::ParseError>, State) {
    (text.parse(), State::from(text))
}

/// Serde's traits need no allocator either.
pub fn is_serde<T: graph_enum::private::serde_core::Serialize>() -> bool {
    true
}

/// See above.
pub fn check() -> bool {
    is_serde::<Program>() && is_serde::<State>() && is_serde::<Flags<Architecture>>()
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
