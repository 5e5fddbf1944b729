//! [`Feature`]: the optional impls of an enum, for `skip(...)`.

/// A feature of the runtime crate that adds impls to every enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// `Serialize` and `Deserialize`.
    Serde,
    /// `JsonSchema`.
    Schemars,
    /// `ToSchema`.
    Utoipa,
    /// `Arbitrary`.
    Arbitrary,
}

impl Feature {
    /// Every feature.
    pub const ALL: [Self; 4] = [Self::Serde, Self::Schemars, Self::Utoipa, Self::Arbitrary];

    /// The name in `Cargo.toml` and in `skip(...)`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Serde => "serde",
            Self::Schemars => "schemars",
            Self::Utoipa => "utoipa",
            Self::Arbitrary => "arbitrary",
        }
    }
}
