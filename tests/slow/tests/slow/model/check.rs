#![allow(dead_code, unused_imports, unused_macros, non_camel_case_types)]
use graph_enum::request::UnknownMembers::{Hidden, Included};
use graph_enum::{Flags, GraphEnum};

/// Names and integers of the members, and reading by name alone and by integer.
macro_rules! check_members {
    ($enum:ident, ($members:ident, $sentinel:ident), $names:ident, $integers:ident) => {
        assert_eq!($enum::TYPE.sentinel().map(|member| member.name()), $sentinel);
        assert_eq!($enum::MEMBERS.len(), $members.len());
        for (member, (name, value, is_above)) in $enum::MEMBERS.iter().zip($members) {
            let is_sentinel = $sentinel == Some(*name);
            assert_eq!(member.request_text(Hidden).is_ok(), !is_sentinel && !is_above, "{name}");
            assert_eq!(member.request_text(Included).is_ok(), !is_sentinel, "{name}");
            assert_eq!(member.as_str(), *name);
            assert_eq!(GraphEnum::value(member).map(i64::from), Some(*value), "{name}");
            let row = $enum::TYPE.member(name).expect(name);
            assert_eq!((row.name(), row.value()), (*name, *value));
            assert_eq!((row.is_sentinel(), row.is_above_sentinel()), (is_sentinel, *is_above));
            assert_eq!(serde_json::to_value(member).unwrap(), serde_json::Value::from(*name));
        }
        for (text, place) in $names {
            let read = $enum::from_name(text);
            assert_eq!(read, place.map(|place| $enum::MEMBERS[place].clone()), "{text:?}");
        }
        for (value, place) in $integers {
            let read = (*value).try_into().ok().and_then($enum::from_value);
            assert_eq!(read, place.map(|place| $enum::MEMBERS[place].clone()), "{value}");
        }
    };
}

macro_rules! check_closed {
    ($enum:ident, $members:tt, $texts:ident, $names:ident, $integers:ident) => {
        check_members!($enum, $members, $names, $integers);
        for (text, place) in $texts {
            let expected = place.map(|place| $enum::MEMBERS[place]);
            assert_eq!(text.parse::<$enum>().ok(), expected, "{text:?}");
            let json = serde_json::to_string(text).unwrap();
            assert_eq!(serde_json::from_str::<$enum>(&json).ok(), expected, "{text:?}");
        }
        for (value, place) in $integers {
            let read = serde_json::from_str::<$enum>(&value.to_string()).ok();
            assert_eq!(read, place.map(|place| $enum::MEMBERS[place]), "{value}");
        }
    };
}

macro_rules! check_open {
    ($enum:ident, $members:tt, $texts:ident, $names:ident, $integers:ident) => {
        check_members!($enum, $members, $names, $integers);
        for (text, place) in $texts {
            let json = serde_json::to_string(text).unwrap();
            for read in [$enum::from(*text), serde_json::from_str(&json).unwrap()] {
                match place {
                    Some(place) => assert_eq!(read, $enum::MEMBERS[*place], "{text:?}"),
                    None => {
                        assert!(read.is_unknown(), "{text:?}");
                        assert_eq!(read.as_str(), *text);
                        assert_eq!(serde_json::to_string(&read).unwrap(), json);
                    }
                }
            }
        }
        for (value, place) in $integers {
            let read: $enum = serde_json::from_str(&value.to_string()).unwrap();
            match place {
                Some(place) => assert_eq!(read, $enum::MEMBERS[*place], "{value}"),
                None => assert_eq!(read.as_str(), value.to_string()),
            }
        }
    };
}

macro_rules! check_lossy {
    ($enum:ident, $members:tt, $texts:ident, $names:ident, $integers:ident) => {
        check_members!($enum, $members, $names, $integers);
        for (text, place) in $texts {
            let read = $enum::from(*text);
            assert_eq!(read.is_unknown(), place.is_none(), "{text:?}");
            if let Some(place) = place {
                assert_eq!(read, $enum::MEMBERS[*place], "{text:?}");
            }
        }
    };
}

/// Sets: the OR of the integers, which members are contained, and what is printed and read back.
macro_rules! check_sets {
    ($enum:ident, $sets:ident) => {
        for (text, bits, contained, printed) in $sets {
            let set: Flags<$enum> = text.parse().unwrap();
            assert_eq!(i64::from(set.bits()), *bits, "{text}");
            for (member, is_contained) in $enum::MEMBERS.iter().zip(*contained) {
                assert_eq!(set.contains(member.clone()), *is_contained, "{text}: {member}");
            }
            // A composite is printed only if it was given.
            assert_eq!(set.to_string(), *printed, "{text}");
            assert_eq!(set.to_string().parse::<Flags<$enum>>().unwrap(), set);
            let json = serde_json::to_string(&set).unwrap();
            assert_eq!(serde_json::from_str::<Flags<$enum>>(&json).unwrap(), set);
        }
    };
}
