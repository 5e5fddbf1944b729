#[derive(num_enum::TryFromPrimitive)]
#[repr(u8)]
enum Level {
    #[num_enum(alternative = [3])] //~ alternative
    Low = 1,
    High = 2,
}

fn used(value: u8) -> Option<Level> {
    <Level as TryFrom<u8>>::try_from(value).ok()
}

fn main() {}
