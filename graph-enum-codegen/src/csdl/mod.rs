//! The enumeration types and annotations of a CSDL document.
//!
//! The document is read as a stream. Only enumeration types and annotations are looked at, and an
//! annotation about something else is forgotten at once: metadata of 3 MB has 2 MB of entity types.

use std::sync::Arc;

mod aliases;
mod annotations;
mod attributes;
mod element;
mod uses;

use aliases::{Aliases, add_alias};
pub(crate) use annotations::{Annotation, apply_annotations};
use element::{Element, Tags};
pub use uses::{Use, UseKind};

use crate::check;
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Member};
use crate::source::Source;

const NOT_CSDL: &str = "CSDL is `<edmx:Edmx>` or `<Schema>`: what `$metadata` answers";

/// Checks that XML is CSDL.
pub(crate) fn check_csdl(source: &Source) -> Result<(), Report> {
    let mut tags = Tags::new(source);
    let mut range = 0..0;
    while let Some(element) = tags.next_element()? {
        match element.name.as_str() {
            "Edmx" | "DataServices" | "Reference" | "Schema" => return Ok(()),
            "Include" => {}
            _ => {
                range = element.range;
                break;
            }
        }
    }
    let error = Diagnostic::error("this is XML, but not CSDL").at(&source.location(range), "");
    Err(error.help(NOT_CSDL).into())
}

/// Reads the types and annotations of one document. The annotations may be about types of another document. Errors and
/// warnings go to `report`; a fault of XML is returned.
pub(crate) fn parse_csdl(
    source: &Source,
    report: &mut Report,
) -> Result<(Vec<EnumerationType>, Vec<Annotation>), Report> {
    let mut document = Document {
        source,
        report,
        aliases: Aliases::default(),
        types: Vec::new(),
        annotations: Vec::new(),
    };
    document.parse()?;
    // At the end, because an alias may come after the annotation.
    for annotation in &mut document.annotations {
        annotation.resolve(&document.aliases);
    }
    Ok((document.types, document.annotations))
}

struct Document<'a> {
    source: &'a Source,
    report: &'a mut Report,
    aliases: Aliases,
    types: Vec<EnumerationType>,
    annotations: Vec<Annotation>,
}

impl Document<'_> {
    fn parse(&mut self) -> Result<(), Report> {
        let mut tags = Tags::new(self.source);
        let mut namespace = (String::new(), None);
        while let Some(mut element) = tags.next_element()? {
            match element.name.as_str() {
                // The last two are of the `.edmx` of Entity Framework.
                "Edmx" | "DataServices" | "Reference" | "Runtime" | "ConceptualModels" => {}
                "Include" => add_alias(&mut self.aliases, &element),
                "Schema" => namespace = self.parse_schema(&element),
                "EnumType" => {
                    tags.complete(&mut element)?;
                    self.parse_type(&element, &namespace);
                }
                "Annotations" => {
                    tags.complete(&mut element)?;
                    self.annotations.extend(Annotation::out_of_line(&element));
                }
                _ => tags.skip()?,
            }
        }
        Ok(())
    }

    // The namespace and its alias.
    fn parse_schema(&mut self, element: &Element) -> (String, Option<Arc<str>>) {
        add_alias(&mut self.aliases, element);
        let alias = element.attribute("Alias").map(Arc::from);
        (self.parse_namespace(element), alias)
    }

    fn parse_type(&mut self, element: &Element, namespace: &(String, Option<Arc<str>>)) {
        let (namespace, alias) = namespace;
        let location = self.source.location(element.range.clone());
        let found_before = self.report.diagnostics.len();
        let Some(name) = self.parse_name(element) else {
            return;
        };
        let mut enumeration = EnumerationType {
            name,
            namespace: namespace.clone(),
            namespace_alias: alias.clone(),
            underlying_type: self.parse_underlying_type(element),
            is_flags: self.parse_is_flags(element),
            is_open: true,
            is_case_sensitive: false,
            api_version: None,
            description: None,
            deprecation: None,
            page: None,
            members: Vec::new(),
            location,
        };
        let path = enumeration.qualified_name();
        self.annotations.extend(Annotation::in_line(element, &path));
        self.parse_members(element, &path, &mut enumeration);
        check::check_type(&enumeration, self.report);
        self.report.about(&path, found_before);
        self.types.push(enumeration);
    }

    // OData 4.01, 10.2: without values, members count from zero in order of appearance. A schema that
    // gives only some is not valid; where one does, counting goes on after the last, as in C#.
    fn parse_members(&mut self, element: &Element, path: &str, enumeration: &mut EnumerationType) {
        let mut next = Some(0_i64);
        let all: Vec<_> = element.children_named("Member").collect();
        let given = all
            .iter()
            .filter(|member| member.attribute("Value").is_some());
        let is_mixed = ![0, all.len()].contains(&given.count());
        enumeration.members.reserve_exact(all.len());
        for member in all {
            let location = self.source.location(member.range.clone());
            let Some(name) = self.parse_name(member) else {
                continue;
            };
            let value = match member.attribute("Value") {
                Some(text) => self.parse_value(text, member),
                None => next,
            };
            if is_mixed && member.attribute("Value").is_none() {
                let message = format!("`{name}` has no value while others have one; it counts on");
                self.report
                    .push(Diagnostic::warning(message).at(&location, ""));
            }
            next = value.and_then(|value| value.checked_add(1));
            let member_path = format!("{path}/{name}");
            self.annotations
                .extend(Annotation::in_line(member, &member_path));
            enumeration.members.push(Member {
                name,
                value,
                aliases: Vec::new(),
                description: None,
                deprecation: None,
                location,
            });
        }
    }
}
