//! One difference between two schemas, and what it breaks.

use graph_enum_core::UnderlyingType;

/// What is different about one enumeration type or one of its members.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The type's qualified name in the new schema, or in the old one if it was removed.
    pub type_name: String,
    /// What is different.
    pub change: Change,
    /// Which programs it breaks.
    pub breaks: Breaks,
}

/// What is different.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// A new type, and its number of members.
    TypeAdded(usize),
    /// The type is gone, which had this number of members.
    TypeRemoved(usize),
    /// The qualified name differs in case from this old one.
    TypeCaseChanged(String),
    /// A new member.
    MemberAdded {
        /// The member's name.
        member: String,
        /// Its integer, if the schema has it.
        value: Option<i64>,
    },
    /// A member is gone.
    MemberRemoved {
        /// The member's name.
        member: String,
        /// Its integer, if the schema has it.
        value: Option<i64>,
    },
    /// The member's name differs in case.
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
    /// The integer belongs to another member.
    NumberReused {
        /// The integer.
        value: i64,
        /// The member that had it.
        from: String,
        /// The member that has it now.
        to: String,
    },
    /// The new `IsFlags`.
    FlagsChanged(bool),
    /// The integers are of another type.
    UnderlyingTypeChanged {
        /// In the old schema.
        from: UnderlyingType,
        /// In the new schema.
        to: UnderlyingType,
    },
}

/// The programs, written for the old schema, that a change breaks.
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

    /// Returns `true` if names or integers break.
    #[must_use]
    pub const fn any(self) -> bool {
        self.names || self.integers
    }
}
