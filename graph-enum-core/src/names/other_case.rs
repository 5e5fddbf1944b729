//! Lookup of a name in another case, out of line, so that the declared case stays fast.
#![expect(
    clippy::inline_always,
    reason = "measured: a call costs as much as the lookup"
)]

use super::{NO_INDEX, Names};
use crate::ascii_case::{Fold, has_control, same_but_for_case};

impl Names {
    /// Index of the slot's member if `difference` between name and text is only ASCII case, and case is ignored.
    #[inline(always)]
    pub(super) const fn index_in_other_case(
        &self,
        slot: usize,
        text: &[u8],
        difference: u64,
    ) -> usize {
        let fold = self.hash.fold;
        if difference & !fold.case_bits() != 0 {
            return NO_INDEX;
        }
        let index = self.indices[slot] as usize;
        match fold {
            Fold::Nothing | Fold::Letters => index,
            Fold::Alphanumeric => if_no_control(text, index),
            Fold::Mixed => if_same_but_for_case(self.slots[slot].as_bytes(), text, index),
        }
    }
}

/// The index of a name in another case.
///
/// Out of line, so that the compiler makes a branch before the call: the usual case is then predicted, where it would
/// wait for the whole comparison. The same goes for the functions below.
#[inline(never)]
pub(super) const fn other_case(index: u16) -> usize {
    index as usize
}

/// The index, if the text differs from letters and digits in the case bit of letters only.
///
/// Out of line, and with the whole result, so that the usual case has no registers to save.
#[inline(never)]
const fn if_no_control(text: &[u8], index: usize) -> usize {
    if has_control(text) { NO_INDEX } else { index }
}

/// The index, if the name is the text in another case.
#[inline(never)]
const fn if_same_but_for_case(name: &[u8], text: &[u8], index: usize) -> usize {
    if same_but_for_case(name, text) {
        index
    } else {
        NO_INDEX
    }
}
