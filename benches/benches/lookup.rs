//! Name to member: how long does one lookup take, in enumerations of any size?

use std::str::FromStr;

use criterion::Criterion;
use graph_enum_benches::measure::{Contest, harness};
use graph_enum_benches::streams::{Kind, fact, texts};
use graph_enum_benches::{each_enum, enums};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use serde::de::value::{Error, StrDeserializer};

fn through_serde<'a, E: Deserialize<'a>>(name: &'a str) -> Option<E> {
    E::deserialize(StrDeserializer::<Error>::new(name)).ok()
}

/// Every contender reads the same texts; a name in the wrong case only those that know it then.
fn measure(criterion: &mut Criterion, kind: Kind) {
    let mut group = criterion.benchmark_group(format!("lookup {}", kind.label()));
    macro_rules! each {
        ($size:literal, $name:literal, $enum:ident) => {
            let fact = fact($name);
            let pairs = texts(kind, &fact);
            let texts: Vec<&str> = pairs.iter().map(|(text, _)| *text).collect();
            let mut contest = Contest::new(&mut group, stringify!($size));
            contest.run("graph-enum", &texts, enums::closed::$enum::from_name);
            contest.run("graph-enum, open", &texts, enums::open::$enum::from_name);
            if kind == Kind::Case {
                let strum = |text| enums::strum_any_case::$enum::from_str(text).ok();
                contest.run("strum, any case", &texts, strum);
            } else {
                let member = enums::by_hand::$enum::from_name(&fact.members[0].0);
                let known = |(text, name): (&str, &str)| if text == name { member } else { None };
                contest.run("floor", &pairs, known);
                let find = enums::by_hand::$enum::from_name;
                let members = fact.members.iter();
                let map: FxHashMap<&str, _> = members
                    .filter_map(|(name, _)| Some((&**name, find(name)?)))
                    .collect();
                contest.run("HashMap, Fx", &texts, |text| map.get(text).copied());
                contest.run("match", &texts, find);
                contest.run("strum", &texts, |text| {
                    enums::strum::$enum::from_str(text).ok()
                });
                let strum_phf = |text| enums::strum_phf::$enum::from_str(text).ok();
                contest.run("strum, phf", &texts, strum_phf);
                contest.run("phf", &texts, enums::phf_map::$enum::from_name);
                let few = match kind {
                    Kind::Miss => &texts[..texts.len() / 16],
                    _ => &texts[..],
                };
                let serde = through_serde::<enums::serde_derived::$enum>;
                contest.run("serde", few, serde);
            }
        };
    }
    each_enum!(each);
    group.finish();
}

fn main() {
    let mut criterion = harness();
    for kind in Kind::ALL {
        measure(&mut criterion, kind);
    }
    criterion.final_summary();
}
