//! The tables of a perfect hash, made at compile time.

/// Names or integers by slot, and the indices of the members that they belong to.
///
/// Two tables instead of one table of pairs: the address of an entry is then a single scaled load, and the indices, which
/// are needed after the comparison only, do not make the table of keys larger.
#[derive(Clone, Copy, Debug)]
pub struct Slots<K, const SLOTS: usize> {
    /// Names or integers by slot. The name of an unused slot is empty.
    pub keys: [K; SLOTS],
    /// Indices of members by slot.
    pub indices: [u16; SLOTS],
}
