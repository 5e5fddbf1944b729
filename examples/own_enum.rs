//! A closed enum for a service of your own, whose members are all known.
//!
//! ```text
//! cargo run --example own_enum
//! ```

use graph_enum::{GraphEnum, ParseError};
use serde::{Deserialize, Serialize};

/// How urgent a ticket is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, GraphEnum)]
#[graph(namespace = "contoso.helpdesk")]
enum TicketPriority {
    /// Whenever there is time.
    Low = 10,
    /// Within the week.
    #[graph(alias = "medium")]
    Normal = 20,
    /// Today.
    #[graph(name = "P1")]
    High = 30,
}

#[derive(Debug, Serialize, Deserialize)]
struct Ticket {
    title: String,
    priority: TicketPriority,
}

/// Found at compile time.
const URGENT: TicketPriority = match TicketPriority::from_name("P1") {
    Some(priority) => priority,
    None => TicketPriority::Low,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The old spelling is read, the new one is written.
    let ticket: Ticket = serde_json::from_str(r#"{"title":"Printer","priority":"medium"}"#)?;
    assert_eq!(ticket.priority, TicketPriority::Normal);
    println!("{}", serde_json::to_string(&ticket)?);

    // Members compare and sort as Rust's own enums do.
    assert!(TicketPriority::High > TicketPriority::Low);
    assert_eq!(TicketPriority::High.as_str(), "P1");

    println!("{URGENT} is {:?}, value {:?}", URGENT, URGENT.value());

    // The error suggests the nearest name.
    let error: ParseError = "norml".parse::<TicketPriority>().unwrap_err();
    println!("{error}");
    Ok(())
}
