use graph_enum::GraphEnum;

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
struct Level(i32);

impl Level {
    const LOW: Level = Level(1);
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let level: Level = serde_json::from_str("1")?;
    println!("{level} {} {}", level == Level::LOW, i32::from(level));
    println!("{:?} {:?}", Level::from_name("low"), Level::try_from("low")?);
    Ok(())
}
