//! The schema at run time: a pick list, the documentation page, CSDL and JSON Schema of an enumeration.
//!
//! ```text
//! cargo run --example schema
//! ```

use graph_enum::EnumType;
use graph_enum::beta::VppTokenActionFailureReason;

fn main() {
    let schema: &EnumType = VppTokenActionFailureReason::TYPE;

    println!("{} ({})", schema.qualified_name(), schema.underlying_type());
    for member in schema.members() {
        let chinese = member.description_in("zh-CN").unwrap_or_default();
        println!(
            "  {} = {}: {} {chinese}",
            member.name(),
            member.value(),
            member.description()
        );
    }

    println!("\n--- The documentation page\n\n{}", schema.markdown());
    println!("--- The same in Chinese\n\n{}", schema.markdown_in("zh-CN"));
    println!("--- CSDL\n\n{}", schema.csdl());
    println!("--- JSON Schema\n\n{}", schema.json_schema());
}
