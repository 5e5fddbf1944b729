//! Sizes: an open enum takes 16 bytes, a closed one what its integers take.

use graph_enum::beta::{ActionState, VppTokenActionFailureReason};
use graph_enum::{GraphEnum, UnknownMember};

#[test]
fn an_open_enum_takes_sixteen_bytes() {
    assert_eq!(size_of::<UnknownMember>(), size_of::<usize>());
    assert_eq!(size_of::<Option<UnknownMember>>(), size_of::<usize>());
    assert_eq!(size_of::<VppTokenActionFailureReason>(), 16);
    assert_eq!(size_of::<Option<VppTokenActionFailureReason>>(), 16);
    assert_eq!(size_of::<Option<ActionState>>(), 16);
}

#[test]
fn a_closed_enum_is_its_discriminant() {
    #[derive(Clone, Copy, GraphEnum)]
    enum Small {
        A,
        B,
    }
    assert_eq!(size_of::<Small>(), 1);
    assert_eq!(size_of::<Option<Small>>(), 1);
    assert_eq!(Small::A.as_str().len() + Small::B.as_str().len(), 2);
}
