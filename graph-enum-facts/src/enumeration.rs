//! One line of the text.

/// An enumeration type.
#[derive(Clone, Copy, Debug)]
pub struct Enumeration {
    qualified_name: &'static str,
    namespace: &'static str,
    name: &'static str,
    underlying_type: &'static str,
    is_flags: bool,
    deprecation: Option<Deprecation>,
    members: &'static str,
}

/// A member of an [`Enumeration`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// The wire name.
    pub name: &'static str,
    /// The integer.
    pub value: i64,
    /// The dates of its deprecation.
    pub deprecation: Option<Deprecation>,
}

/// When a type or member was deprecated, where the metadata says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deprecation {
    /// When it was announced: `2024-04-10`.
    pub date: Option<&'static str>,
    /// When it is going to be removed.
    pub removal_date: Option<&'static str>,
}

impl Enumeration {
    // `microsoft.graph.alertStatus Int32 !2024-04-10/2026-04-10: unknown=0 newAlert=1`
    pub(crate) fn parse(line: &'static str) -> Option<Self> {
        let (head, members) = line.split_once(':')?;
        let mut words = head.split(' ');
        let qualified_name = words.next()?;
        let (namespace, name) = qualified_name.rsplit_once('.')?;
        let mut enumeration = Self {
            qualified_name,
            namespace,
            name,
            underlying_type: words.next()?,
            is_flags: false,
            deprecation: None,
            members,
        };
        for word in words {
            match word.strip_prefix('!') {
                Some(dates) => enumeration.deprecation = Deprecation::parse(dates),
                None => enumeration.is_flags |= word == "flags",
            }
        }
        Some(enumeration)
    }

    /// Namespace, dot, name: `microsoft.graph.riskLevel`.
    #[must_use]
    pub fn qualified_name(&self) -> &'static str {
        self.qualified_name
    }

    /// The namespace: `microsoft.graph`.
    #[must_use]
    pub fn namespace(&self) -> &'static str {
        self.namespace
    }

    /// The name: `riskLevel`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The underlying type without `Edm.`: `Int32`.
    #[must_use]
    pub fn underlying_type(&self) -> &'static str {
        self.underlying_type
    }

    /// Whether values combine: `IsFlags="true"`.
    #[must_use]
    pub fn is_flags(&self) -> bool {
        self.is_flags
    }

    /// The dates of its deprecation.
    #[must_use]
    pub fn deprecation(&self) -> Option<Deprecation> {
        self.deprecation
    }

    /// The members, in ascending value.
    pub fn members(&self) -> impl Iterator<Item = Member> + Clone + use<> {
        self.members
            .split_ascii_whitespace()
            .filter_map(Member::parse)
    }
}

impl Member {
    // `low=0`, `low=0!2024-04-10/2026-04-10`
    fn parse(text: &'static str) -> Option<Self> {
        let (name, value) = text.split_once('=')?;
        let (value, dates) = value.split_once('!').unwrap_or((value, ""));
        Some(Self {
            name,
            value: value.parse().ok()?,
            deprecation: Deprecation::parse(dates),
        })
    }
}

impl Deprecation {
    // `2024-04-10/2026-04-10`, `2024-04-10/`
    fn parse(dates: &'static str) -> Option<Self> {
        let (date, removal_date) = dates.split_once('/')?;
        let given = |date: &'static str| (!date.is_empty()).then_some(date);
        Some(Self {
            date: given(date),
            removal_date: given(removal_date),
        })
    }
}

/// Namespace and name of the type in the first line of `lines`.
pub(crate) fn head_of(lines: &str) -> (&str, &str) {
    let head = lines.split(' ').next().unwrap_or_default();
    head.rsplit_once('.').unwrap_or(("", head))
}
