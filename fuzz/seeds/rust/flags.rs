#[graph(flags)]
#[repr(u8)]
enum Flags { None = 0, Read = 0b1, Write = 0x2, All = b'\x03', UnknownFutureValue = 0o10 }
