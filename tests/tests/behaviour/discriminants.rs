//! Integers: any constant expression, every underlying type, dense, sparse and negative ones.

use graph_enum::{GraphEnum, UnknownMember};

const BASE: i32 = 100;

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum Expressions {
    Zero,
    Shifted = 1 << 3,
    Next,
    Negative = -(2),
    Hex = 0x1_00,
    Named = BASE,
    AfterNamed,
    Sum = BASE + 50,
    Maximum = i32::MAX,
    #[graph(unknown)]
    Unknown(UnknownMember) = 7,
}

#[test]
fn constant_expressions_on_an_open_enum() {
    let expected = [0, 8, 9, -2, 256, 100, 101, 150, 2_147_483_647];
    let values: Vec<_> = Expressions::MEMBERS
        .iter()
        .map(|member| member.value().unwrap())
        .collect();
    assert_eq!(values, expected);
    for (member, value) in Expressions::MEMBERS.iter().zip(expected) {
        assert_eq!(Expressions::from_value(value).as_ref(), Some(member));
        assert_eq!(Expressions::from(value.to_string().as_str()), *member);
        assert_eq!(member.member().unwrap().value(), i64::from(value));
    }
    // The integer that Rust gives the unknown variant is none of the schema's.
    assert_eq!(Expressions::from_value(7), None);
    assert_eq!(Expressions::from(7).as_str(), "7");
}

#[test]
fn constant_expressions_on_a_closed_enum_without_repr() {
    const FIRST: isize = 3;
    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    enum E {
        A = FIRST,
        B,
        C = 1 << 4,
    }
    assert_eq!(
        E::MEMBERS.iter().map(E::value).collect::<Vec<_>>(),
        [3, 4, 16]
    );
    assert_eq!(E::from_value(4), Some(E::B));
    assert_eq!(E::from_value(5), None);
    assert_eq!(i32::from(E::C), 16);
}

#[test]
fn the_largest_integer_before_an_unknown_variant() {
    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    enum E {
        Largest = 2_147_483_647,
        #[graph(unknown)]
        Other,
    }
    assert_eq!(E::Largest.value(), Some(i32::MAX));
    assert_eq!(E::from_value(i32::MAX), Some(E::Largest));
    assert_eq!(E::from(i32::MIN), E::Other);
    assert_eq!(E::Other.value(), None);
}

#[test]
fn underlying_types() {
    macro_rules! check {
        ($repr:ident, $name:literal) => {{
            #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
            #[repr($repr)]
            enum E {
                Least = $repr::MIN,
                One = 1,
                Most = $repr::MAX,
            }
            assert_eq!(E::TYPE.underlying_type().to_string(), $name);
            assert_eq!(E::Most.value(), $repr::MAX);
            assert_eq!(E::try_from($repr::MIN), Ok(E::Least));
            assert_eq!(E::from_name("one"), Some(E::One));
            assert_eq!(E::try_from($repr::MAX.to_string().as_str()), Ok(E::Most));
        }};
    }
    check!(u8, "Edm.Byte");
    check!(i8, "Edm.SByte");
    check!(i16, "Edm.Int16");
    check!(i32, "Edm.Int32");
    check!(i64, "Edm.Int64");
}

/// Negative and far apart, as in Graph's `iosUpdatesInstallStatus`.
#[test]
fn sparse_and_negative() {
    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    #[repr(i32)]
    enum IosUpdatesInstallStatus {
        UpdateScanFailed = -2_016_330_712,
        DeviceOsHigherThanDesiredOsVersion = -2_016_330_696,
        UpdateError = -2_016_330_697,
        SharedDeviceUserLoggedInError = -2_016_330_699,
        NotSupportedOperation = -2_016_330_701,
        InstallFailed = -2_016_330_702,
        InstallPhoneCallInProgress = -2_016_330_703,
        InstallInsufficientPower = -2_016_330_704,
        Success = 0,
        Available = 1,
        Idle = 2,
        Unknown = 3,
        #[graph(unknown)]
        Other(UnknownMember),
    }
    type Status = IosUpdatesInstallStatus;
    for member in Status::MEMBERS {
        assert_eq!(
            Status::from_value(member.value().unwrap()).as_ref(),
            Some(member)
        );
        assert_eq!(
            Status::from(member.value().unwrap().to_string().as_str()),
            *member
        );
    }
    assert_eq!(
        Status::from("-2016330704"),
        Status::InstallInsufficientPower
    );
    for undeclared in [-2_016_330_705, -1, 4, i32::MIN, i32::MAX] {
        assert_eq!(Status::from_value(undeclared), None);
        assert_eq!(Status::from(undeclared).value(), Some(undeclared));
    }
}

#[test]
fn no_member_at_all() {
    // As `auditLogUserType` of v1.0's `microsoft.graph.security`.
    #[derive(Clone, Debug, PartialEq, GraphEnum)]
    enum OnlyUnknown {
        #[graph(unknown)]
        Unknown(UnknownMember),
    }
    assert!(OnlyUnknown::MEMBERS.is_empty());
    assert_eq!(OnlyUnknown::from("x").as_str(), "x");
    assert_eq!(OnlyUnknown::from(0).value(), Some(0));
    assert_eq!(OnlyUnknown::from_value(0), None);
    assert_eq!(OnlyUnknown::from_name(""), None);

    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    enum Nothing {}
    assert!("x".parse::<Nothing>().is_err());
    assert_eq!(Nothing::from_value(0), None);
}

#[test]
fn bits_that_the_type_has_lost_stay_lost() {
    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    #[repr(i32)]
    enum Signed {
        Minus = (1 << 31) >> 31,
    }
    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    #[repr(u8)]
    enum Unsigned {
        Zero = ((1 << 7) << 1) >> 1,
    }
    assert_eq!((Signed::Minus as i32, Signed::Minus.value()), (-1, -1));
    assert_eq!((Unsigned::Zero as u8, Unsigned::Zero.value()), (0, 0));
    assert_eq!(Signed::from_value(-1), Some(Signed::Minus));
}

#[test]
fn constants_of_the_enum_itself() {
    #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
    #[repr(i16)]
    enum E {
        Low = Self::BASE,
        Next,
        High = Self::BASE + 10,
    }
    impl E {
        const BASE: i16 = 5;
    }
    assert_eq!(
        E::MEMBERS.iter().map(E::value).collect::<Vec<_>>(),
        [5, 6, 15]
    );
    assert_eq!(E::from_value(15), Some(E::High));
    assert_eq!(E::TYPE.members()[1].value(), 6);
}
