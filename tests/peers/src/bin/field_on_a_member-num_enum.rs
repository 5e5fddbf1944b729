#[derive(num_enum::TryFromPrimitive)]
#[repr(u8)]
enum Level {
    Low,
    High(std::fs::File), //~ High
}

fn used(value: u8) -> Option<Level> {
    <Level as TryFrom<u8>>::try_from(value).ok()
}

fn main() {}
