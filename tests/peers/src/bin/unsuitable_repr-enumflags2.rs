#[enumflags2::bitflags]
#[repr(i8)] //~ i8
#[derive(Clone, Copy)]
enum Level {
    Low = 1,
    High = 2,
}

fn used(bits: u8) -> Option<enumflags2::BitFlags<Level>> {
    enumflags2::BitFlags::from_bits(bits).ok()
}

fn main() {}
