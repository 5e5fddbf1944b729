//! Reads the schema that the enums with `#[derive(GraphEnum)]` of a Rust source declare, by the rules of the derive.

mod attributes;
mod depth;
mod find;

use graph_enum_syntax::{Errors, Kind, Model, Value, check, parse_attributes};
use proc_macro2::{Span, TokenStream};
use syn::{Data, DeriveInput, LitStr};

use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumerationType, Member, Schema};
use crate::source::{Location, Source};

impl Schema {
    /// Reads the enums of a Rust file that derive `GraphEnum`, those in inline modules as well.
    ///
    /// Conditional compilation is not evaluated: a variant behind `#[cfg]` counts, and an attribute in `#[cfg_attr]` too.
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
    /// If the source is not Rust, or if the derive would report a mistake in one of the enums.
    pub fn read_rust(source: &Source) -> Result<Self, Report> {
        let schema = Self::read_rust_enums(source)?;
        if schema.types.is_empty() {
            // Compared with a schema, nothing would differ, and nobody would learn that the file is the wrong one.
            let name = source.name();
            let message = format!("{name}: no enum with `#[derive(GraphEnum)]` in this file");
            let help =
                "give the file that declares them; modules in files of their own are not followed";
            return Err(Diagnostic::error(message).help(help).into());
        }
        Ok(schema)
    }

    /// As [`read_rust`](Self::read_rust); a file without such enums is an empty schema.
    pub(crate) fn read_rust_enums(source: &Source) -> Result<Self, Report> {
        depth::with_stack(|| read(source)).unwrap_or_else(|| {
            let message = format!("cannot read {}: the memory does not suffice", source.name());
            Err(Diagnostic::error(message).into())
        })
    }
}

// Places in the source are known to the thread alone that read it.
fn read(source: &Source) -> Result<Schema, Report> {
    let mut types = Vec::new();
    let mut report = Report::default();
    match source.text().parse::<TokenStream>() {
        Ok(tokens) => {
            let enums = find::enums(tokens).into_iter();
            types.extend(enums.filter_map(|tokens| read_enum(source, tokens, &mut report)));
        }
        Err(error) => report.push(not_rust(source, error.span(), &error)),
    }
    crate::check::check_types_differ(&types, &mut report);
    crate::check::check_namespaces(&types, &mut report);
    if report.has_errors() {
        return Err(report);
    }
    Ok(Schema {
        types,
        warnings: report,
        ..Schema::default()
    })
}

fn read_enum(source: &Source, tokens: TokenStream, report: &mut Report) -> Option<EnumerationType> {
    if let Err(span) = depth::check_depth(tokens.clone()) {
        let error = error_at(source, span, "this is nested too deep to be read");
        report.push(error.help("give the file that declares the enums, with macros not expanded"));
        return None;
    }
    let mut item: DeriveInput = match syn::parse2(tokens) {
        Ok(item) => item,
        Err(error) => {
            report.push(not_rust(source, error.span(), &error));
            return None;
        }
    };
    item.attrs = attributes::conditional(item.attrs);
    if !attributes::derives_graph_enum(&item.attrs) {
        return None;
    }
    if let Data::Enum(data) = &mut item.data {
        for variant in &mut data.variants {
            variant.attrs = attributes::conditional(std::mem::take(&mut variant.attrs));
        }
    }
    let mut errors = Errors::default();
    let attributes = parse_attributes(&mut errors, &item);
    let model = check(&mut errors, &item, &attributes);
    for error in errors.iter() {
        report.push(error_at(source, error.span(), error.to_string()));
    }
    errors.is_empty().then(|| {
        let enumeration = enumeration_of(source, &model, report);
        crate::check::check_type(&enumeration, report);
        enumeration
    })
}

fn enumeration_of(source: &Source, model: &Model<'_>, report: &mut Report) -> EnumerationType {
    let mut members = Vec::new();
    for member in &model.members {
        if let Value::Computed(expression, ..) = member.value {
            let span = syn::spanned::Spanned::span(expression);
            report.push(error_at(source, span, "only literals, operators and casts can be compared with a schema; write the integer itself"));
        }
        members.push(Member {
            name: member.name.clone(),
            value: member.value.known(),
            aliases: member
                .attributes
                .aliases
                .iter()
                .map(LitStr::value)
                .collect(),
            description: None,
            deprecation: None,
            location: locate(source, member.variant.ident.span()),
        });
    }
    EnumerationType {
        name: model.name.clone(),
        namespace: model.namespace.clone(),
        underlying_type: model.repr.underlying_type(),
        namespace_alias: None,
        is_flags: model.is_flags(),
        is_open: matches!(model.kind, Kind::Open(_)),
        is_case_sensitive: model.attributes.case_sensitive.is_some(),
        api_version: model.attributes.version.as_ref().map(LitStr::value),
        description: None,
        deprecation: None,
        page: None,
        members,
        location: locate(source, model.ident.span()),
    }
}

fn not_rust(source: &Source, span: Span, error: &impl std::fmt::Display) -> Diagnostic {
    error_at(source, span, format!("this is not Rust: {error}"))
}

fn error_at(source: &Source, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(message).at(&locate(source, span), "")
}

fn locate(source: &Source, span: Span) -> Location {
    source.location(span.byte_range())
}
