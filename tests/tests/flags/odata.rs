//! Texts of OData's own test cases: of the rules `enumLiteral` and `enumValue`, and of a server's filter tests.

use graph_enum::{Flags, GraphEnum, UnknownMember};

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags, namespace = "Sales", rename_all = "PascalCase")]
#[repr(i64)]
enum Pattern {
    Plain = 0,
    Solid = 8,
    Yellow = 1,
    #[graph(unknown)]
    UnknownMember(UnknownMember) = -1,
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags, namespace = "NS", rename_all = "PascalCase")]
enum ColorFlags {
    Red = 1,
    Green = 2,
    Blue = 4,
    GreenRed = 3,
}

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(namespace = "NS", rename_all = "PascalCase")]
#[repr(i32)]
enum Color {
    Red = 1,
    Green = 2,
    Blue = 3,
    White = -10,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[test]
fn values_of_an_open_set_and_their_literals() {
    for (text, written, literal) in [
        ("Yellow", "Yellow", Some("Sales.pattern'Yellow'")),
        (
            "Solid,Yellow",
            "Yellow,Solid",
            Some("Sales.pattern'Yellow,Solid'"),
        ),
        (
            "Solid,Yellow,+42",
            "Yellow,Solid,34",
            Some("Sales.pattern'Yellow,Solid,34'"),
        ),
        (
            "Solid,Yellow,-42",
            "Yellow,Solid,-42",
            Some("Sales.pattern'Yellow,Solid,-42'"),
        ),
        ("32", "32", Some("Sales.pattern'32'")),
        ("Yellow,32", "Yellow,32", Some("Sales.pattern'Yellow,32'")),
        (
            " Solid, yellow",
            "Yellow,Solid",
            Some("Sales.pattern'Yellow,Solid'"),
        ),
        (
            "9223372036854775807",
            "Yellow,Solid,9223372036854775798",
            Some("Sales.pattern'Yellow,Solid,9223372036854775798'"),
        ),
        (
            "9223372036854775808",
            "9223372036854775808",
            Some("Sales.pattern'9223372036854775808'"),
        ),
        (
            "-9223372036854775808",
            "-9223372036854775808",
            Some("Sales.pattern'-9223372036854775808'"),
        ),
        // A literal, or what a URL makes of a list, is not a value.
        ("Solid%2CYellow", "Solid%2CYellow", None),
        ("'Yellow'", "'Yellow'", None),
        ("Sales.Pattern'Yellow'", "Sales.Pattern'Yellow'", None),
        ("Sales.Pattern/Yellow", "Sales.Pattern/Yellow", None),
    ] {
        let set: Flags<Pattern> = text.parse().unwrap();
        assert_eq!(set.to_string(), written);
        let written = set.odata_literal().ok().map(|literal| literal.to_string());
        assert_eq!(written.as_deref(), literal, "{text}");
    }
}

#[test]
fn values_of_a_closed_set_with_a_composite() {
    for (text, written, bits) in [
        ("Green", "Green", 2),
        ("2", "Green", 2),
        ("Green,Red", "Red,Green", 3),
        ("GreenRed", "GreenRed", 3),
        ("3", "GreenRed", 3),
        ("1,2", "Red,Green", 3),
        ("2,Red", "Red,Green", 3),
        ("0", "0", 0),
        ("Red,Green,GreenRed", "Red,Green,GreenRed", 3),
        ("Red, Green, GreenRed, Blue", "Red,Green,GreenRed,Blue", 7),
        ("green,GREEN", "Green", 2),
    ] {
        let set: Flags<ColorFlags> = text.parse().unwrap();
        assert_eq!(
            (set.to_string().as_str(), set.bits()),
            (written, bits),
            "{text}"
        );
        assert_eq!(Flags::from_bits(bits), Some(set));
    }
    for text in [
        "GreenYellow",
        "Green,Yellow",
        "8",
        "Red,,Green",
        ",Red,Green",
        "Red,Green,",
        "",
    ] {
        assert!(text.parse::<Flags<ColorFlags>>().is_err(), "{text:?}");
    }
}

#[test]
fn values_of_an_open_enum() {
    for (text, member, value) in [
        ("Green", Some(Color::Green), Some(2)),
        ("green", Some(Color::Green), Some(2)),
        ("2", Some(Color::Green), Some(2)),
        ("-10", Some(Color::White), Some(-10)),
        ("-20", None, Some(-20)),
        ("238563", None, Some(238_563)),
        ("0", None, Some(0)),
        ("_54", None, None),
        ("3.0", None, None),
        ("Red,Green", None, None),
        ("'Green'", None, None),
        ("NS.Color'Green'", None, None),
        ("null", None, None),
        ("", None, None),
    ] {
        let color = Color::from(text);
        match member {
            Some(member) => assert_eq!(color, member),
            None => assert!(color.is_unknown() && color.as_str() == text),
        }
        assert_eq!(color.value(), value, "{text}");
    }
}
