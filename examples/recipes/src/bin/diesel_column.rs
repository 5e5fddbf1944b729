//! A text column of `SQLite`, through diesel.

use diesel::deserialize::{FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::serialize::{IsNull, Output, ToSql};
use diesel::sql_types::Text;
use diesel::sqlite::{Sqlite, SqliteValue};
use graph_enum::GraphEnum;

// begin
/// What became of the risk.
#[graph_enum_catalog::v1]
#[derive(Clone, Debug, PartialEq, GraphEnum, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
enum RiskState {}

impl ToSql<Text, Sqlite> for RiskState {
    fn to_sql<'b>(&'b self, output: &mut Output<'b, '_, Sqlite>) -> diesel::serialize::Result {
        output.set_value(self.as_str());
        Ok(IsNull::No)
    }
}

impl FromSql<Text, Sqlite> for RiskState {
    fn from_sql(value: SqliteValue<'_, '_, '_>) -> diesel::deserialize::Result<Self> {
        let text: String = FromSql::<Text, Sqlite>::from_sql(value)?;
        Ok(text.as_str().into())
    }
}
// end

diesel::table! {
    user (name) {
        name -> Text,
        state -> Nullable<Text>,
    }
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = user)]
struct User {
    name: String,
    state: Option<RiskState>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut db = SqliteConnection::establish(":memory:")?;
    diesel::sql_query("CREATE TABLE user (name TEXT PRIMARY KEY NOT NULL, state TEXT)")
        .execute(&mut db)?;
    let quarantined = RiskState::from("quarantined");
    for (name, state) in [
        ("Adele", Some(RiskState::AtRisk)),
        ("Alex", Some(quarantined.clone())),
        ("Diego", None),
    ] {
        let name = name.to_owned();
        diesel::insert_into(user::table)
            .values(User { name, state })
            .execute(&mut db)?;
    }
    let states = [RiskState::AtRisk, quarantined];
    let of_states = user::table
        .filter(user::state.eq_any(states))
        .load::<User>(&mut db)?;
    let others = user::table
        .filter(user::state.is_null())
        .load::<User>(&mut db)?;
    for user in of_states.iter().chain(&others) {
        println!("{}: {:?}", user.name, user.state);
    }
    Ok(())
}
