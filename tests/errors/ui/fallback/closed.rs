use std::collections::HashMap;

use graph_enum::{EnumType, GraphEnum, Member, ParseError};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(nmae = "level")]
#[repr(u8)]
pub enum Level {
    Low = 1,
    High = 2,
}

#[derive(Serialize, Deserialize)]
struct Row {
    level: Option<Level>,
    #[serde(with = "graph_enum::as_value")]
    value: Level,
    by_level: HashMap<Level, i32>,
}

const TYPE: &EnumType = Level::TYPE;
const MEMBERS: &[Level] = Level::MEMBERS;
const LOW: Option<Level> = Level::from_name("low");
const HIGH: Option<Level> = Level::from_value(2);
const NAME: &str = Level::Low.as_str();
const VALUE: u8 = Level::Low.value();
const MEMBER: Option<&Member> = Level::Low.member();
const IS_UNKNOWN: bool = Level::Low.is_unknown();

fn generic<E: GraphEnum<Repr = u8>>(member: &E) -> Option<u8> {
    member.member().and(E::from_name(E::TYPE.name())).and(member.value())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let low: Level = "low".parse::<Level>()?;
    let high = Level::try_from("high")?;
    let failed: Result<Level, ParseError> = Level::try_from(3_u8);
    let (value, name) = (u8::from(low), high.as_str());
    println!("{low} {high:>9} {failed:?} {value} {name} {:?}", generic(&low));
    println!("{TYPE:?} {MEMBERS:?} {LOW:?} {HIGH:?} {NAME} {VALUE} {MEMBER:?} {IS_UNKNOWN}");
    let text: &str = low.as_ref();
    println!("{text} {:?} {:?}", low.index(), Level::parse_known("low"));
    let row: Row = serde_json::from_str("{}")?;
    println!("{:?} {}", row.level, serde_json::to_string(&row)?);
    Ok(())
}
