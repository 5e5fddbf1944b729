use graph_enum::GraphEnum;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, GraphEnum)]
pub enum Level<'a, T: Clone = i32, const N: usize = 3>
where
    T: Default,
{
    Low([T; N]),
    #[graph(unknown)]
    Unknown(&'a str),
}

#[derive(Serialize, Deserialize)]
struct Row {
    level: Level<'static>,
}

fn text<E: GraphEnum>(member: &E) -> &str {
    member.as_str()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let low = Level::<'_, String, 7>::from("low");
    println!("{low} {} {:?} {:?}", text(&low), low.index(), low.value());
    println!("{:?}", Level::<'_, i32>::MEMBERS);
    let row: Row = serde_json::from_str("{}")?;
    println!("{}", serde_json::to_string(&row)?);
    Ok(())
}
