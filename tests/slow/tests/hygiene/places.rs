//! Inside functions, blocks, constants and `impl` blocks.

use graph_enum::{GraphEnum, UnknownMember};

#[derive(Debug, PartialEq, GraphEnum)]
enum Level {
    Outer,
}

#[test]
fn in_a_function() {
    const HIGH: isize = 9;

    #[derive(Debug, PartialEq, GraphEnum)]
    enum Level {
        Low,
        High = HIGH,
    }

    #[derive(Debug, PartialEq, GraphEnum)]
    enum Open {
        #[graph(unknown)]
        Unknown(UnknownMember),
    }

    assert_eq!("high".parse(), Ok(Level::High));
    assert_eq!(Open::from("x").as_str(), "x");
    {
        #[derive(Debug, PartialEq, GraphEnum)]
        enum Level {
            Inner,
        }
        assert_eq!("inner".parse(), Ok(Level::Inner));
        assert!("low".parse::<Level>().is_err());
    }
    assert_eq!(Level::Low.as_str(), "low");
}

#[test]
fn in_a_module_beside_one_in_a_function() {
    assert_eq!("outer".parse(), Ok(Level::Outer));
}

const NAME: &str = {
    #[derive(GraphEnum)]
    enum Level {
        InConstant,
    }
    Level::InConstant.as_str()
};

struct Outside;

impl Outside {
    fn name() -> &'static str {
        #[derive(GraphEnum)]
        enum Level {
            InMethod,
        }
        Level::InMethod.as_str()
    }
}

fn generic<T: Default>() -> (T, &'static str) {
    #[derive(GraphEnum)]
    enum Level {
        InGeneric,
    }
    (T::default(), Level::InGeneric.as_str())
}

#[test]
fn in_other_bodies() {
    assert_eq!(NAME, "inConstant");
    assert_eq!(Outside::name(), "inMethod");
    assert_eq!(generic::<u8>(), (0, "inGeneric"));
    let in_a_closure = || {
        #[derive(GraphEnum)]
        enum Level {
            InClosure,
        }
        Level::InClosure.as_str()
    };
    assert_eq!(in_a_closure(), "inClosure");
}
