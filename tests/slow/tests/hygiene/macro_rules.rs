//! Written by a `macro_rules` macro, with its variables in every position: they arrive in invisible groups.

use graph_enum::{GraphEnum, UnknownMember};

macro_rules! everything {
    (
        $(#[$attribute:meta])*
        $visibility:vis enum $name:ident: $repr:ident as $wire_name:literal in $namespace:expr,
        crate $crate_path:path, rule $rule:expr, doc $doc:literal;
        $($(#[$on_variant:meta])* $variant:ident = $value:expr, $member_name:expr, $alias:literal, $language:literal: $text:expr;)*
        => $unknown:ident($field:ty)
    ) => {
        $(#[$attribute])*
        #[derive(Debug, PartialEq, GraphEnum)]
        #[graph(name = $wire_name, namespace = $namespace, crate = $crate_path, rename_all = $rule)]
        #[repr($repr)]
        #[doc = $doc]
        $visibility enum $name {
            $(
                $(#[$on_variant])*
                #[graph(name = $member_name, alias = $alias, doc($language = $text))]
                $variant = $value,
            )*
            #[graph(unknown)]
            $unknown($field),
        }
    };
}

everything! {
    /// First.
    #[derive(Clone)]
    pub(crate) enum Level: i16 as "state" in "contoso",
    crate ::graph_enum, rule "PascalCase", doc "Second.";
    /// Low.
    Low = -5 + 1, "low", "lowest", "de": "Niedrig.";
    #[deprecated]
    High = SEVEN, "high", "highest", "zh-CN": "高。";
    => Unknown(UnknownMember)
}

#[test]
fn variables_in_every_position() {
    assert_eq!(Level::TYPE.qualified_name(), "contoso.state");
    assert_eq!(Level::TYPE.description(), "First. Second.");
    assert_eq!(Level::TYPE.underlying_type().to_string(), "Edm.Int16");
    let [low, high] = Level::TYPE.members() else {
        panic!("two members");
    };
    assert_eq!(
        (low.name(), low.value(), low.description()),
        ("low", -4, "Low.")
    );
    assert_eq!(low.description_in("de"), Some("Niedrig."));
    assert_eq!(
        (high.name(), high.value(), high.is_deprecated()),
        ("high", 7, true)
    );
    assert_eq!(Level::from("lowest"), Level::Low);
    assert_eq!(Level::from("new").as_str(), "new");
}

const SEVEN: i16 = 7;

macro_rules! keys {
    ($($key:ident = $value:tt),*; $word:ident; $entry:meta; $variant_entry:meta; $mark:meta) => {
        #[derive(Debug, PartialEq, GraphEnum)]
        #[graph($($key = $value),*)]
        #[graph($word)]
        #[graph($entry)]
        enum Keys {
            #[graph($variant_entry)]
            Low,
            #[graph($mark)]
            Other,
        }
    };
}

keys!(name = "keys", version = "beta"; case_sensitive; namespace = "contoso"; alias = "LOW"; unknown);

#[test]
fn variables_as_keys_and_entries() {
    assert_eq!(Keys::TYPE.qualified_name(), "contoso.keys");
    assert_eq!(Keys::TYPE.version(), Some("beta"));
    assert_eq!(
        [Keys::from("LOW"), Keys::from("Low")],
        [Keys::Low, Keys::Other]
    );
}

macro_rules! attributes {
    (#[$graph:meta] #[$repr:meta] $($item:tt)*) => {
        #[derive(Debug, PartialEq, GraphEnum)]
        #[$graph]
        #[$repr]
        $($item)*
    };
}

attributes! {
    #[graph(rename_all = "kebab-case")]
    #[repr(i64)]
    enum Whole {
        VeryLow = 1 << 40,
    }
}

#[test]
fn whole_attributes() {
    assert_eq!(Whole::from_name("very-low"), Some(Whole::VeryLow));
    assert_eq!(Whole::VeryLow.value(), 1_i64 << 40);
}

macro_rules! item {
    ($item:item) => {
        #[derive(Debug, PartialEq, GraphEnum)]
        $item
    };
}

item! {
    enum Item {
        Low = LAST,
        High,
    }
}

const LAST: isize = 8;

/// One that a macro of a macro declares, in a function, beside a variable of the caller's.
#[test]
fn nested() {
    macro_rules! outer {
        ($name:ident, $($variant:ident),*) => {
            item! {
                enum $name { $($variant),* }
            }
        };
    }
    outer!(Nested, Low, High);
    let member = Nested::High;
    assert_eq!(member.as_str(), "high");
    assert_eq!(Item::High.value(), 9);
}

/// Items that nobody uses are no dead code, even if their visibility is written by a macro.
mod unused {
    #![deny(warnings)]

    use graph_enum::GraphEnum;

    macro_rules! unused {
        () => {
            #[derive(Clone, Copy, Debug, GraphEnum)]
            #[graph(flags)]
            pub(crate) enum Rights {
                Read = 1,
                Write = 2,
            }
        };
    }

    unused!();

    #[test]
    fn only_variants_are_used() {
        assert_eq!(
            format!("{:?}", [Rights::Read, Rights::Write]),
            "[Read, Write]"
        );
    }
}
