#[enumflags2::bitflags]
#[derive(Clone, Copy)]
struct Level; //~ struct

fn used(bits: u8) -> Option<enumflags2::BitFlags<Level>> {
    enumflags2::BitFlags::from_bits(bits).ok()
}

fn main() {}
