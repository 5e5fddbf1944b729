use graph_enum::{GraphEnum, UnknownMember};

#[derive(Debug, GraphEnum)]
enum Level {
    #[graph(name = 1)]
    Low,
}

#[derive(Debug, GraphEnum)]
enum State {
    #[graph(unknown = "other")]
    Unknown(UnknownMember),
}

fn main() {
    let state = State::from(Level::Low.as_str());
    println!("{:?} {state}", Level::from_name("low"));
}
