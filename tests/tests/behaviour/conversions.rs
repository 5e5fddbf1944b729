//! The standard traits: what fails for a closed enum succeeds for an open one, and the other way round.

use std::str::FromStr;

use graph_enum::{GraphEnum, ParseError, ParseErrorKind, UnknownMember};

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[repr(u8)]
enum Closed {
    Low = 1,
    High = 2,
}

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i16)]
enum Open {
    Low = -1,
    High = 2,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[test]
fn closed() {
    assert_eq!(Closed::try_from("low"), Ok(Closed::Low));
    assert_eq!(Closed::try_from(2_u8), Ok(Closed::High));
    assert_eq!(Closed::from_str("HIGH"), Ok(Closed::High));
    assert_eq!(u8::from(Closed::High), 2);
    assert_eq!(Closed::try_from("low".to_owned()), Ok(Closed::Low));
    assert_eq!(Closed::Low.value(), 1);

    let error: ParseError = Closed::try_from("middle".to_owned()).unwrap_err();
    assert_eq!(error.text(), "middle");
    let error: ParseError = Closed::try_from("middle").unwrap_err();
    assert_eq!(error.kind(), ParseErrorKind::UnknownName);
    let error: ParseError = Closed::try_from(3_u8).unwrap_err();
    assert_eq!(
        (error.kind(), error.text()),
        (ParseErrorKind::UndeclaredValue, "3")
    );
}

#[test]
fn open() {
    assert_eq!(Open::from("low"), Open::Low);
    assert_eq!(Open::from(2_i16), Open::High);
    assert_eq!(Open::from_str("middle").unwrap().as_str(), "middle");
    assert_eq!(Open::from(3_i16).as_str(), "3");
    assert_eq!(Open::from("middle".to_owned()).as_str(), "middle");
    assert_eq!(Open::from("HIGH".to_owned()), Open::High);
    assert_eq!(Open::Low.value(), Some(-1));
    assert_eq!(Open::from(3_i16).value(), Some(3));
    assert_eq!(Open::from("middle").value(), None);
    assert_eq!(Open::from("40000").value(), None);
}

#[test]
fn what_a_person_typed() {
    assert_eq!(Open::parse_known(" HIGH "), Ok(Open::High));
    assert_eq!(Open::parse_known("-1"), Ok(Open::Low));
    assert_eq!(Closed::parse_known("2"), Ok(Closed::High));
    let message = |text| Open::parse_known(text).unwrap_err().to_string();
    assert_eq!(
        message("hihg"),
        "unknown member \"hihg\" of microsoft.graph.open; did you mean \"high\"?"
    );
    let kind = |text| Open::parse_known(text).unwrap_err().kind();
    assert_eq!(kind(""), ParseErrorKind::UnknownName);
    assert_eq!(kind("low,high"), ParseErrorKind::UnknownName);
    assert_eq!(kind("3"), ParseErrorKind::UndeclaredValue);
    assert_eq!(kind("40000"), ParseErrorKind::OutOfRange);
    assert_eq!(<Closed as GraphEnum>::parse_known("low"), Ok(Closed::Low));
}

#[test]
fn positions() {
    const HIGH: Option<usize> = Open::High.index();
    assert_eq!(HIGH, Some(1));
    assert_eq!(Closed::Low.index(), Some(0));
    assert_eq!(Open::from("middle").index(), None);
    assert_eq!(GraphEnum::index(&Closed::High), Some(1));
    assert_eq!(GraphEnum::index(&Open::from("3")), None);
}

#[test]
fn text() {
    let text: &str = Open::High.as_ref();
    assert_eq!(text, "high");
    assert_eq!(Open::from("odd one").as_ref(), "odd one");
    assert_eq!(Closed::Low.to_string(), "low");
    // A table pads and aligns.
    assert_eq!(
        format!(
            "[{:>6}] [{:<6}] [{:.2}]",
            Closed::Low,
            Open::High,
            Open::High
        ),
        "[   low] [high  ] [hi]"
    );
}

#[test]
fn generic_code() {
    fn through<E: GraphEnum>(text: &str) -> Result<String, ParseError> {
        text.parse::<E>().map(|value| value.to_string())
    }
    assert_eq!(through::<Open>("middle").unwrap(), "middle");
    assert!(through::<Closed>("middle").is_err());

    fn values<E: GraphEnum>() -> Vec<i64> {
        E::MEMBERS
            .iter()
            .filter_map(GraphEnum::value)
            .map(Into::into)
            .collect()
    }
    assert_eq!(values::<Closed>(), [1, 2]);
    assert_eq!(values::<Open>(), [-1, 2]);
    assert_eq!(<Open as GraphEnum>::from_value(-1), Some(Open::Low));
    assert!(GraphEnum::is_unknown(&Open::from("x")));
    assert_eq!(GraphEnum::value(&Open::from("77")), Some(77));
}
