//! Beside modules that are called as the crates that the output names.

use graph_enum::{GraphEnum, UnknownMember};

mod core {}
mod std {}
mod alloc {}
mod serde {}
mod serde_core {}
mod private {}

#[derive(Debug, PartialEq, GraphEnum)]
enum Level {
    Low,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[test]
fn works() {
    assert_eq!(Level::from("low"), Level::Low);
    assert_eq!(Level::from("new").to_string(), "new");
}

/// Where even the runtime's name is taken: an absolute path finds the crate.
mod taken {
    mod graph_enum {}

    #[derive(Debug, PartialEq, ::graph_enum::GraphEnum)]
    enum Level {
        Low,
    }

    #[test]
    fn works() {
        assert_eq!("low".parse(), Ok(Level::Low));
    }
}

/// The crate by another path, relative to the enum.
mod elsewhere {
    mod reexports {
        pub(super) mod nested {
            pub(in super::super) use ::graph_enum as ours;
        }
    }

    #[derive(Debug, PartialEq, self::reexports::nested::ours::GraphEnum)]
    #[graph(crate = self::reexports::nested::ours)]
    enum Level {
        Low,
        #[graph(unknown)]
        Unknown(String),
    }

    #[test]
    fn works() {
        assert_eq!(Level::from("low"), Level::Low);
        assert_eq!(Level::from("new"), Level::Unknown("new".to_owned()));
    }
}
