//! One difference between two schemas, and what it breaks.

use graph_enum_core::UnderlyingType;

/// What is different about one enumeration type or one of its members.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The type's qualified name in the new schema, or in the old one where it is gone.
    pub type_name: String,
    /// What is different.
    pub change: Change,
    /// Whom it hurts.
    pub breaks: Breaks,
}

/// What is different.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// A new type with so many members.
    TypeAdded(usize),
    /// The type is gone; it had so many members.
    TypeRemoved(usize),
    /// The type's qualified name, which was `.0`, has other capitals.
    TypeCaseChanged(String),
    /// A new member.
    MemberAdded(Named),
    /// A member is gone.
    MemberRemoved(Named),
    /// The member's name has other capitals.
    MemberCaseChanged {
        /// In the old schema.
        from: String,
        /// In the new schema.
        to: String,
    },
    /// The member has another integer.
    Renumbered {
        /// The member's name.
        member: String,
        /// In the old schema.
        from: i64,
        /// In the new schema.
        to: i64,
    },
    /// The integer stands for another member.
    NumberReused {
        /// The integer.
        value: i64,
        /// The member that it stood for.
        from: String,
        /// The member that it stands for now.
        to: String,
    },
    /// `IsFlags` is now what is said here.
    FlagsChanged(bool),
    /// The integers are of another type.
    UnderlyingTypeChanged {
        /// In the old schema.
        from: UnderlyingType,
        /// In the new schema.
        to: UnderlyingType,
    },
}

/// A member by name, and its integer where it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Named {
    /// The name on the wire.
    pub name: String,
    /// The integer.
    pub value: Option<i64>,
}

/// What a program that was written for the old schema can no longer rely on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Breaks {
    /// Programs that read or write names.
    pub names: bool,
    /// Programs that read or write integers.
    pub integers: bool,
}

impl Breaks {
    pub(super) const NOTHING: Self = Self::new(false, false);
    pub(super) const NAMES: Self = Self::new(true, false);
    pub(super) const INTEGERS: Self = Self::new(false, true);
    pub(super) const BOTH: Self = Self::new(true, true);

    pub(super) const fn new(names: bool, integers: bool) -> Self {
        Self { names, integers }
    }

    /// Whether anybody is hurt.
    #[must_use]
    pub const fn any(self) -> bool {
        self.names || self.integers
    }
}
