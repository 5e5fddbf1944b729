#[enumflags2::bitflags]
#[repr(u8)]
#[derive(Clone, Copy)]
enum Level {
    Low = 1,
    High(std::fs::File), //~ High
}

fn used(bits: u8) -> Option<enumflags2::BitFlags<Level>> {
    enumflags2::BitFlags::from_bits(bits).ok()
}

fn main() {}
