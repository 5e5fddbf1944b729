#[derive(num_enum::TryFromPrimitive)]
struct Level; //~ struct

fn used(value: u8) -> Option<Level> {
    <Level as TryFrom<u8>>::try_from(value).ok()
}

fn main() {}
