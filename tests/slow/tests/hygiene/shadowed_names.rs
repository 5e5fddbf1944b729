//! Beside items that are called as those of the standard library, as primitive types, as macros, or as
//! what the output could call its variables.
#![expect(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    unused_macros,
    reason = "only the names matter"
)]

struct Option;
struct Result;
struct String;
struct Box;
struct Formatter;
struct ParseError;
struct EnumType;
struct Member;
trait From {}
trait TryFrom {}
trait FromStr {}
trait AsRef {}
trait Display {}
trait PartialEq {}
trait Copy {}
trait Sized {}
trait Send {}
trait Fn {}
trait Serialize {}
trait Deserialize {}

fn Some() {}
fn None() {}
fn Ok() {}
fn Err() {}
fn drop() {}

struct str;
struct bool;
struct i32;
struct i64;
struct u8;
struct usize;
struct isize;

const member: () = ();
const members: () = ();
const index: () = ();
const error: () = ();
const source: () = ();
const formatter: () = ();
const other: () = ();
const held: () = ();
const serializer: () = ();
const deserializer: () = ();
static text: () = ();

macro_rules! assert {
    () => {};
}
macro_rules! panic {
    () => {};
}
macro_rules! impl_features {
    () => {};
}
macro_rules! concat {
    () => {};
}

#[derive(graph_enum::GraphEnum)]
enum Closed {
    Low = 1,
    High = TWO,
}

const TWO: std::primitive::isize = 2;

#[derive(graph_enum::GraphEnum)]
#[repr(i64)]
enum Open {
    Low = 1,
    #[graph(unknown)]
    Unknown(graph_enum::UnknownMember),
}

#[derive(graph_enum::GraphEnum)]
enum Lossy {
    Low,
    #[graph(unknown)]
    Other,
}

#[derive(Clone, Copy, graph_enum::GraphEnum)]
#[graph(flags)]
enum Flags {
    Low = 1,
    High = TWO,
}

#[derive(Clone, graph_enum::GraphEnum)]
#[graph(flags)]
#[repr(u8)]
enum OpenFlags {
    Low = 1,
    High = 2,
    #[graph(unknown)]
    Unknown(graph_enum::UnknownMember),
}

#[test]
fn works() {
    std::assert_eq!(
        Closed::from_name("high").map(|it| it.as_str()),
        "high".into()
    );
    std::assert_eq!(Closed::High.value(), 2);
    std::assert_eq!(Open::from_value(1).map(|it| it.is_unknown()), false.into());
    std::assert_eq!(
        Lossy::from_name("other").map(|it| it.to_string()),
        std::option::Option::None
    );
    std::assert_eq!((Flags::Low | Flags::High).to_string(), "low,high");
    std::assert_eq!((OpenFlags::Low | OpenFlags::High).len(), 2);
}

/// Enums that are themselves called so.
mod enums {
    use graph_enum::GraphEnum;

    #[derive(GraphEnum)]
    enum Option {
        Some,
        None,
    }

    #[derive(GraphEnum)]
    enum Result {
        Ok,
        Err,
        #[graph(unknown)]
        Unknown(std::string::String),
    }

    #[derive(GraphEnum)]
    enum EnumType {
        Member,
        EnumType,
    }

    #[derive(GraphEnum)]
    enum str {
        i32,
        bool,
    }

    #[test]
    fn work() {
        std::assert_eq!(Option::None.as_str(), "none");
        std::assert_eq!(Result::Err.as_str(), "err");
        std::assert_eq!(EnumType::EnumType.as_str(), "enumType");
        std::assert_eq!(str::bool.to_string(), "bool");
    }
}
