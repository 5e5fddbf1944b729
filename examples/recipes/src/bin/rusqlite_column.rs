//! A text column and an integer column of `SQLite`, through rusqlite and serde.

use graph_enum::GraphEnum;
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};
use serde_rusqlite::{from_rows, to_params_named};

/// What became of the risk.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, GraphEnum)]
enum RiskState {}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

// begin
#[derive(Serialize, Deserialize)]
struct User {
    name: String,
    state: Option<RiskState>, // TEXT
    #[serde(with = "graph_enum::as_value")]
    before: RiskState, // INTEGER
}

fn insert(db: &Connection, user: &User) -> Result<usize> {
    let values = to_params_named(user)?;
    let insert = "INSERT INTO user VALUES (:name, :state, :before)";
    Ok(db.execute(insert, &*values.to_slice())?)
}

fn in_states(db: &Connection, states: &[RiskState]) -> Result<Vec<User>> {
    let marks = vec!["?"; states.len()].join(", ");
    let mut query = db.prepare(&format!("SELECT * FROM user WHERE state IN ({marks})"))?;
    let rows = query.query(params_from_iter(states.iter().map(RiskState::as_str)))?;
    Ok(from_rows(rows).collect::<serde_rusqlite::Result<_>>()?)
}
// end

fn main() -> Result<()> {
    let db = Connection::open_in_memory()?;
    db.execute_batch("CREATE TABLE user (name TEXT, state TEXT, before INTEGER)")?;
    let quarantined = RiskState::from("quarantined");
    for (name, state) in [
        ("Adele", Some(RiskState::AtRisk)),
        ("Alex", Some(quarantined.clone())),
        ("Diego", None),
    ] {
        let (name, before) = (name.to_owned(), RiskState::Remediated);
        insert(
            &db,
            &User {
                name,
                state,
                before,
            },
        )?;
    }
    let stored = db.query_row(
        "SELECT group_concat(quote(state) || ' ' || before, ', ') FROM user",
        [],
        |row| row.get::<_, String>(0),
    )?;
    println!("{stored}");
    for user in in_states(&db, &[RiskState::AtRisk, quarantined])? {
        println!("{}: {:?}, before {}", user.name, user.state, user.before);
    }
    Ok(())
}
