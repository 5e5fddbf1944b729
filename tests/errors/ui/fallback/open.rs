use graph_enum::{GraphEnum, ParseError, UnknownMember};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(nmae = "level")]
#[repr(i64)]
pub enum Level {
    Low = 1,
    High = 2,
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[derive(Serialize, Deserialize)]
struct Row {
    levels: Vec<Level>,
}

fn generic<E: GraphEnum>(member: &E) -> bool {
    member.is_unknown() && E::MEMBERS.is_empty()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let low: Level = "low".parse::<Level>()?;
    let (high, other) = (Level::from("high"), Level::from(3_i64));
    let value: Option<i64> = high.value();
    let known: Result<Level, ParseError> = Level::parse_known("high");
    println!("{low} {high} {other} {value:?} {known:?} {}", generic(&low));
    println!("{:?} {:?} {:?}", Level::TYPE, Level::MEMBERS, low.member());
    println!("{:?} {:?}", Level::from_name("low"), Level::from_value(1));
    println!("{} {:?} {}", Level::from(String::new()), high.index(), other.is_unknown());
    match low {
        Level::Unknown(text) => println!("{text}"),
        known => println!("{} {:?} {}", known.as_str(), known.value(), known.as_ref()),
    }
    let row: Row = serde_json::from_str("{}")?;
    println!("{}", serde_json::to_string(&row)?);
    Ok(())
}
