//! An enumeration type in OData's metadata.

use core::fmt;

use graph_enum_core::UnderlyingType;

use super::{plain, write_escaped};
use crate::schema::{EnumType, Member};

/// Writes the `<EnumType>` element of a type.
pub(super) fn write(formatter: &mut fmt::Formatter<'_>, enum_type: &EnumType) -> fmt::Result {
    write!(formatter, "<EnumType Name=\"{}\"", enum_type.name())?;
    // `Edm.Int32` is the default.
    let underlying_type = enum_type.underlying_type();
    if underlying_type != UnderlyingType::Int32 {
        write!(formatter, " UnderlyingType=\"{underlying_type}\"")?;
    }
    if enum_type.is_flags() {
        write!(formatter, " IsFlags=\"true\"")?;
    }
    writeln!(formatter, ">")?;
    for member in enum_type.members() {
        write_member(formatter, member)?;
    }
    write_description(formatter, "  ", enum_type.description())?;
    writeln!(formatter, "</EnumType>")
}

fn write_member(formatter: &mut fmt::Formatter<'_>, member: &Member) -> fmt::Result {
    write!(formatter, "  <Member Name=\"")?;
    write_attribute(formatter, member.name().chars())?;
    write!(formatter, "\" Value=\"{}\"", member.value())?;
    if member.description().is_empty() && !member.is_deprecated() {
        return writeln!(formatter, "/>");
    }
    writeln!(formatter, ">")?;
    write_description(formatter, "    ", member.description())?;
    if member.is_deprecated() {
        formatter.write_str(DEPRECATED)?;
    }
    writeln!(formatter, "  </Member>")
}

/// OData has no attribute for deprecation; Graph's metadata annotates a revision.
const DEPRECATED: &str = r#"    <Annotation Term="Org.OData.Core.V1.Revisions">
      <Collection>
        <Record>
          <PropertyValue Property="Kind" EnumMember="Org.OData.Core.V1.RevisionKind/Deprecated"/>
        </Record>
      </Collection>
    </Annotation>
"#;

fn write_description(formatter: &mut fmt::Formatter<'_>, indent: &str, text: &str) -> fmt::Result {
    if text.is_empty() {
        return Ok(());
    }
    write!(
        formatter,
        "{indent}<Annotation Term=\"Org.OData.Core.V1.Description\" String=\""
    )?;
    write_attribute(formatter, plain(text))?;
    writeln!(formatter, "\"/>")
}

/// Text between double quotes. XML 1.0 cannot express most control characters and two more; they become blanks.
fn write_attribute(
    formatter: &mut fmt::Formatter<'_>,
    letters: impl Iterator<Item = char>,
) -> fmt::Result {
    write_escaped(formatter, letters, |letter| match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\t' => Some("&#9;"),
        '\u{fffe}' | '\u{ffff}' => Some(" "),
        _ if letter.is_control() => Some(" "),
        _ => None,
    })
}
