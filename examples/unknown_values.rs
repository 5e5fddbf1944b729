//! Unknown members keep their text, differ from each other, and are written as they were read.
//!
//! ```text
//! cargo run --example unknown_values
//! ```

use graph_enum::beta::VppTokenState;

fn main() -> Result<(), serde_json::Error> {
    // `unknown` is a member of this enumeration; `suspendedByApple` and 9 are not.
    let json = r#"["unknown","suspendedByApple","9","VALID"]"#;
    let states: Vec<VppTokenState> = serde_json::from_str(json)?;

    for state in &states {
        match state {
            VppTokenState::UnknownMember(text) => match text.value() {
                Some(number) => println!("{number}: a number that the schema does not declare"),
                None => println!("{text}: a name that the schema does not declare"),
            },
            declared => println!("{declared}: a declared member"),
        }
    }

    // Nothing is lost on the way back. Only the case of a declared name becomes the declared one.
    let written = serde_json::to_string(&states)?;
    assert_eq!(written, r#"["unknown","suspendedByApple","9","valid"]"#);
    println!("{written}");
    Ok(())
}
