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
    assert_eq!(<&'static str>::from(Closed::Low), "low");

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
    assert_eq!(i16::try_from(Open::Low), Ok(-1));
    assert_eq!(i16::try_from(Open::from(3_i16)), Ok(3));

    let error = i16::try_from(Open::from("middle")).unwrap_err();
    assert_eq!(
        (error.kind(), error.text()),
        (ParseErrorKind::NoValue, "middle")
    );
    let error = i16::try_from(Open::from("40000")).unwrap_err();
    assert_eq!(error.kind(), ParseErrorKind::OutOfRange);
    assert!(
        error
            .to_string()
            .ends_with("is outside Edm.Int16 (-32768 to 32767)")
    );
}

#[test]
fn text() {
    let text: &str = Open::High.as_ref();
    assert_eq!(text, "high");
    assert_eq!(Open::High, *"high");
    assert_eq!(Open::High, "high");
    assert_ne!(Open::High, "High");
    assert_eq!(Open::from("odd one"), "odd one");
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
    fn through<E: GraphEnum + FromStr<Err = ParseError>>(text: &str) -> Result<String, ParseError> {
        text.parse::<E>().map(|value| value.as_str().to_owned())
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
