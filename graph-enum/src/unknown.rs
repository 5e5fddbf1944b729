//! [`UnknownMember`]: the text of a member that this build does not know, one pointer wide.

use alloc::boxed::Box;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::repr::integer_of;

/// The text of a member that a service sent and this build does not know, byte for byte.
///
/// It is the field of an open enum's unknown variant. Only reading a value makes one, so that it never contains the name of
/// a declared member. It is one pointer wide: an open enum takes 16 bytes, and so does an `Option` of it.
///
/// Do not match on the text inside the unknown variant. Once a new version declares the member, that arm is never reached,
/// and the compiler does not warn. Compare the enum's own `as_str()`, which is right before and after.
///
/// ```
/// use graph_enum::beta::VppTokenActionFailureReason;
///
/// let reason = VppTokenActionFailureReason::from("tokenRevokedByApple");
/// let VppTokenActionFailureReason::UnknownMember(unknown) = &reason else { panic!() };
/// assert_eq!(unknown.as_str(), "tokenRevokedByApple");
/// assert_eq!(unknown.value(), None);
///
/// // A number that the schema does not declare keeps its number.
/// let reason = VppTokenActionFailureReason::from(17);
/// let VppTokenActionFailureReason::UnknownMember(unknown) = &reason else { panic!() };
/// assert_eq!((unknown.as_str(), unknown.value()), ("17", Some(17)));
/// ```
#[derive(Eq)]
pub struct UnknownMember {
    // A `Box<str>` is two words wide, and would make every value larger.
    text: Box<Box<str>>,
}

impl UnknownMember {
    pub(crate) fn new(text: &str) -> Self {
        Self {
            text: Box::new(Box::from(text)),
        }
    }

    /// The text as it was sent.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The integer, if the text is one that fits an `i64`. It may be outside the enumeration's underlying type.
    #[must_use]
    pub fn value(&self) -> Option<i64> {
        integer_of(self.as_str())
    }
}

// What users derive on an open enum calls these. Out of line: unknown members are rare, and each of a thousand enums
// would have the text's own code in it.

impl Clone for UnknownMember {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self::new(self.as_str())
    }
}

impl PartialEq for UnknownMember {
    #[inline(never)]
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl PartialOrd for UnknownMember {
    #[inline(never)]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for UnknownMember {
    #[inline(never)]
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for UnknownMember {
    #[inline(never)]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl AsRef<str> for UnknownMember {
    // Cold, so that rustc leaves it to LLVM to inline it: into programs, not into the library of a thousand enums.
    #[cold]
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for UnknownMember {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for UnknownMember {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
