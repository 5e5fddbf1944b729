//! A text column and an integer column of `SQLite`, through sqlx.

use graph_enum::GraphEnum;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::sqlite::{
    Sqlite, SqliteArgumentsBuffer, SqlitePoolOptions, SqliteTypeInfo, SqliteValueRef,
};
use sqlx::{Decode, Encode, FromRow, QueryBuilder, SqlitePool, Type};

/// What became of the risk.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, GraphEnum)]
enum RiskState {}

// begin
impl Type<Sqlite> for RiskState {
    fn type_info() -> SqliteTypeInfo {
        <str as Type<Sqlite>>::type_info()
    }
}

impl Encode<'_, Sqlite> for RiskState {
    fn encode_by_ref(&self, buffer: &mut SqliteArgumentsBuffer) -> Result<IsNull, BoxDynError> {
        Encode::<Sqlite>::encode_by_ref(&self.as_str().to_owned(), buffer)
    }
}

impl<'r> Decode<'r, Sqlite> for RiskState {
    fn decode(value: SqliteValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(<&str as Decode<Sqlite>>::decode(value)?.into())
    }
}

async fn in_states(db: &SqlitePool, states: &[RiskState]) -> sqlx::Result<Vec<User>> {
    let mut query = QueryBuilder::new("SELECT * FROM user WHERE state IN (");
    for (nth, state) in states.iter().enumerate() {
        query.push(if nth > 0 { ", " } else { "" }).push_bind(state);
    }
    query.push(")").build_query_as().fetch_all(db).await
}
// end

#[derive(Debug, FromRow)]
struct User {
    name: String,
    state: Option<RiskState>,
    #[sqlx(try_from = "i32")]
    before: RiskState,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> sqlx::Result<()> {
    let pool = SqlitePoolOptions::new().max_connections(1);
    let db = pool.connect("sqlite::memory:").await?;
    sqlx::query("CREATE TABLE user (name TEXT, state TEXT, before INTEGER)")
        .execute(&db)
        .await?;
    let quarantined = RiskState::from("quarantined");
    for (name, state) in [
        ("Adele", Some(RiskState::AtRisk)),
        ("Alex", Some(quarantined.clone())),
        ("Diego", None),
    ] {
        let insert = sqlx::query("INSERT INTO user VALUES (?, ?, ?)")
            .bind(name)
            .bind(state);
        insert
            .bind(RiskState::Remediated.value())
            .execute(&db)
            .await?;
    }
    let others = sqlx::query_as("SELECT * FROM user WHERE state IS NULL")
        .fetch_all(&db)
        .await?;
    for user in in_states(&db, &[RiskState::AtRisk, quarantined])
        .await?
        .into_iter()
        .chain(others)
    {
        println!("{}: {:?}, before {}", user.name, user.state, user.before);
    }
    Ok(())
}
