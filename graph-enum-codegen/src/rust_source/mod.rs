//! Takes a Rust source; gives the schema that its enums with `#[derive(GraphEnum)]` declare.

mod attributes;
mod constant;
mod depth;

use attributes::{TypeKeys, VariantKeys};
use graph_enum_core::UnderlyingType;
use graph_enum_core::{WireCase, lower_first};
use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::visit::Visit;

use crate::check;
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{Description, EnumerationType, Member, Schema};
use crate::source::{Location, Source};

impl Schema {
    /// Reads the enums of a Rust file that derive `GraphEnum`, those in inline modules as well.
    ///
    /// Conditional compilation is not looked at: a variant behind `#[cfg]` counts.
    ///
    /// ```
    /// use graph_enum_codegen::{Schema, Source};
    ///
    /// let source = Source::new(
    ///     "tone.rs",
    ///     "#[derive(GraphEnum)] #[repr(i32)]
    ///      pub enum Tone { Low = 1, #[graph(name = \"HIGH\")] High }",
    /// );
    /// let schema = Schema::read_rust(&source)?;
    /// let tone = schema.get("microsoft.graph.tone").expect("declared above");
    /// assert!(!tone.is_open);
    /// assert_eq!(tone.member("HIGH").and_then(|member| member.value), Some(2));
    /// # Ok::<(), graph_enum_codegen::Report>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When it is not Rust, or an enum is one that the derive would not take.
    pub fn read_rust(source: &Source) -> Result<Self, Report> {
        depth::with_stack(|| read(source)).unwrap_or_else(|| {
            let message = format!("cannot read {}: the memory does not suffice", source.name());
            Err(Diagnostic::error(message).into())
        })
    }
}

// Places in the source are known to the thread alone that read it.
fn read(source: &Source) -> Result<Schema, Report> {
    let mut reader = RustReader {
        source,
        types: Vec::new(),
        report: Report::default(),
    };
    match parse(source) {
        Ok(file) => {
            reader.visit_file(&file);
            reader.check_any_found();
        }
        Err(error) => reader.report.push(error),
    }
    check::check_types_differ(&reader.types, &mut reader.report);
    check::check_namespaces(&reader.types, &mut reader.report);
    if reader.report.has_errors() {
        return Err(reader.report);
    }
    Ok(Schema {
        types: reader.types,
        warnings: reader.report,
        ..Schema::default()
    })
}

fn parse(source: &Source) -> Result<syn::File, Diagnostic> {
    // What are no tokens, the parser says better.
    let tokens: TokenStream = source.text().parse().unwrap_or_default();
    depth::check_depth(tokens).map_err(|span| {
        let error = Diagnostic::error("this is nested too deep to be read");
        let help = "give the file that declares the enums, with macros not expanded";
        error.at(&locate(source, span), "").help(help)
    })?;
    syn::parse_file(source.text()).map_err(|error| {
        let location = locate(source, error.span());
        Diagnostic::error(format!("this is not Rust: {error}")).at(&location, "")
    })
}

struct RustReader<'a> {
    source: &'a Source,
    types: Vec<EnumerationType>,
    report: Report,
}

impl<'ast> Visit<'ast> for RustReader<'_> {
    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        let attributes = attributes::conditional(&item.attrs);
        if attributes::derives_graph_enum(&attributes) {
            match self.parse_enum(item, &attributes) {
                Ok(enumeration) => {
                    check::check_type(&enumeration, &mut self.report);
                    self.types.push(enumeration);
                }
                Err(error) => {
                    let location = locate(self.source, error.span());
                    self.report
                        .push(Diagnostic::error(error.to_string()).at(&location, ""));
                }
            }
        }
    }
}

impl RustReader<'_> {
    // Compared with a schema, nothing would differ, and that the file is the wrong one stay unsaid.
    fn check_any_found(&mut self) {
        if self.types.is_empty() && !self.report.has_errors() {
            let name = self.source.name();
            let message = format!("{name}: no enum with `#[derive(GraphEnum)]` in this file");
            let help =
                "give the file that declares them; modules in files of their own are not followed";
            self.report.push(Diagnostic::error(message).help(help));
        }
    }

    fn parse_enum(
        &self,
        item: &syn::ItemEnum,
        attributes: &[syn::Meta],
    ) -> syn::Result<EnumerationType> {
        let keys = TypeKeys::parse(attributes)?;
        let identifier = item.ident.unraw().to_string();
        let mut enumeration = EnumerationType {
            name: keys
                .name
                .unwrap_or_else(|| lower_first(&identifier).collect()),
            namespace: keys
                .namespace
                .unwrap_or_else(|| "microsoft.graph".to_owned()),
            underlying_type: keys.underlying_type.unwrap_or(UnderlyingType::Int32),
            is_flags: keys.is_flags,
            is_open: false,
            api_version: keys.version,
            description: Description::default(),
            deprecation: None,
            page: None,
            members: Vec::new(),
            location: locate(self.source, item.ident.span()),
        };
        let rule = keys.rename_all.unwrap_or(WireCase::Camel);
        self.parse_variants(item, rule, &mut enumeration)?;
        Ok(enumeration)
    }

    fn parse_variants(
        &self,
        item: &syn::ItemEnum,
        rule: WireCase,
        enumeration: &mut EnumerationType,
    ) -> syn::Result<()> {
        let mut next = Some(0_i64);
        for variant in &item.variants {
            let keys = VariantKeys::parse(&attributes::conditional(&variant.attrs))?;
            if let Some((_, discriminant)) = &variant.discriminant {
                next = Some(constant::integer(
                    discriminant,
                    enumeration.underlying_type,
                )?);
            }
            let value = next;
            next = value.and_then(|value| value.checked_add(1));
            // With a field or without: unknown members become it, and it is none itself.
            if keys.is_unknown {
                enumeration.is_open = true;
                continue;
            }
            let identifier = variant.ident.unraw().to_string();
            enumeration.members.push(Member {
                name: keys
                    .name
                    .unwrap_or_else(|| rule.apply(&identifier).collect()),
                value,
                aliases: keys.aliases,
                description: Description::default(),
                deprecation: None,
                location: locate(self.source, variant.ident.span()),
            });
        }
        Ok(())
    }
}

fn locate(source: &Source, span: Span) -> Location {
    source.location(span.byte_range())
}
