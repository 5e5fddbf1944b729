//! The schemas through schemars and utoipa: the JSON of the crate's own text.

use graph_enum::{EnumType, Flags, GraphEnum, UnknownMember};
use serde_json::{Value, json};
use utoipa::openapi::OpenApiBuilder;
use utoipa::openapi::schema::ComponentsBuilder;
use utoipa::{PartialSchema, ToSchema};

/// How *likely* it is.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum RiskLevel {
    /// Probably "legitimate".
    Low = 0,
    High = 2,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
enum ComplianceState {
    Compliant = 1,
    NonCompliant = 2,
}

#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum ClonableTeamParts {
    Apps = 1,
    #[graph(alias = "channels")]
    Tabs = 2,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum Odd {
    None = 0,
    #[graph(name = "a.b")]
    Dotted = 1,
}

fn own(enum_type: &EnumType) -> Value {
    serde_json::from_str(&enum_type.json_schema().to_string()).unwrap()
}

fn own_known(enum_type: &EnumType) -> Value {
    serde_json::from_str(&enum_type.json_schema_known().to_string()).unwrap()
}

fn by_utoipa<T: PartialSchema>() -> Value {
    serde_json::to_value(T::schema()).unwrap()
}

#[test]
fn an_open_enum_allows_any_string() {
    let schema = json!({
        "title": "microsoft.graph.riskLevel",
        "description": "How *likely* it is.",
        "anyOf": [
            { "type": "string", "enum": ["low", "high"] },
            { "type": "string" }
        ],
        "x-ms-enum": {
            "name": "riskLevel",
            "modelAsString": true,
            "values": [
                { "value": "low", "description": "Probably \"legitimate\"." },
                { "value": "high" }
            ]
        }
    });
    assert_eq!(own(RiskLevel::TYPE), schema);
    assert_eq!(by_utoipa::<RiskLevel>(), schema);
    assert_eq!(
        schemars::schema_for!(RiskLevel).to_value()["anyOf"],
        schema["anyOf"]
    );
}

#[test]
fn known_allows_members_alone() {
    let schema = json!({
        "title": "microsoft.graph.riskLevel",
        "description": "How *likely* it is.",
        "type": "string",
        "enum": ["low", "high"],
        "x-ms-enum": {
            "name": "riskLevel",
            "modelAsString": false,
            "values": [
                { "value": "low", "description": "Probably \"legitimate\"." },
                { "value": "high" }
            ]
        }
    });
    assert_eq!(own_known(RiskLevel::TYPE), schema);
    let known = graph_enum::utoipa::known::<RiskLevel>();
    assert_eq!(serde_json::to_value(known).unwrap(), schema);
    let known = graph_enum::schemars::known::<RiskLevel>(&mut schemars::SchemaGenerator::default());
    assert_eq!(known.to_value(), schema);
    assert_eq!(own(ComplianceState::TYPE), own_known(ComplianceState::TYPE));
    assert_eq!(
        by_utoipa::<ComplianceState>()["enum"],
        json!(["compliant", "nonCompliant"])
    );
}

#[test]
fn a_set_is_a_string_with_a_pattern() {
    let pattern = "^(0|(apps|tabs|channels)( *, *(apps|tabs|channels))*)$";
    let schema = json!({
        "title": "microsoft.graph.clonableTeamParts",
        "anyOf": [{ "type": "string", "pattern": pattern }, { "type": "string" }],
        "x-ms-enum-flags": { "isFlags": true },
        "x-ms-enum": {
            "name": "clonableTeamParts",
            "modelAsString": true,
            "values": [{ "value": "apps" }, { "value": "tabs" }]
        }
    });
    assert_eq!(own(ClonableTeamParts::TYPE), schema);
    assert_eq!(by_utoipa::<Flags<ClonableTeamParts>>(), schema);
    assert_eq!(own_known(ClonableTeamParts::TYPE)["pattern"], pattern);
    // A zero member is the empty set's name; a dot is a dot.
    let schema = by_utoipa::<Flags<Odd>>();
    assert_eq!(schema["pattern"], r"^((none|a\.b)( *, *(none|a\.b))*)$");
    assert_eq!(schema["type"], "string");
}

#[test]
fn schemars_names_and_defines_them_once() {
    #[derive(schemars::JsonSchema)]
    #[expect(dead_code, reason = "only its schema is used")]
    struct Team {
        level: RiskLevel,
        history: Vec<RiskLevel>,
        parts: Flags<ClonableTeamParts>,
    }
    let schema = schemars::schema_for!(Team).to_value();
    let fields = &schema["properties"];
    assert_eq!(fields["level"]["$ref"], "#/$defs/riskLevel");
    assert_eq!(fields["history"]["items"]["$ref"], "#/$defs/riskLevel");
    assert_eq!(fields["parts"]["$ref"], "#/$defs/clonableTeamParts");
    assert_eq!(
        schema["$defs"],
        json!({
            "riskLevel": own(RiskLevel::TYPE),
            "clonableTeamParts": own(ClonableTeamParts::TYPE)
        })
    );
    // A set is no single member.
    let schema = schemars::schema_for!(Flags<Odd>).to_value();
    assert_eq!(schema["type"], "string");
    assert_eq!(schema["x-ms-enum-flags"]["isFlags"], true);
    assert_eq!(schema.get("enum"), None);
    assert_eq!(
        <Flags<ClonableTeamParts> as schemars::JsonSchema>::schema_id(),
        "microsoft.graph.clonableTeamParts"
    );
}

#[test]
fn what_the_pattern_allows_is_read() {
    for text in ["0", "apps", "channels", "apps,tabs", "tabs , apps"] {
        let set: Flags<ClonableTeamParts> = text.parse().unwrap();
        assert!(set.iter().all(|member| !member.is_unknown()), "{text}");
    }
    assert_eq!("none,a.b".parse::<Flags<Odd>>().unwrap().to_string(), "a.b");
}

#[test]
fn a_document_names_the_schemas_as_graph_does() {
    assert_eq!(RiskLevel::name(), "riskLevel");
    assert_eq!(<Flags<ClonableTeamParts>>::name(), "clonableTeamParts");
    let components = ComponentsBuilder::new().schema_from::<RiskLevel>().build();
    let document = OpenApiBuilder::new().components(Some(components)).build();
    let document: Value = serde_json::from_str(&document.to_json().unwrap()).unwrap();
    assert_eq!(
        document["components"]["schemas"]["riskLevel"],
        own(RiskLevel::TYPE)
    );
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct Team {
    level: Option<RiskLevel>,
    history: Vec<RiskLevel>,
    parts: Flags<ClonableTeamParts>,
    #[schema(inline)]
    copied: Option<Flags<ClonableTeamParts>>,
    #[schema(schema_with = graph_enum::utoipa::known::<RiskLevel>)]
    before: RiskLevel,
}

#[test]
fn fields_of_a_derived_schema() {
    let schema = by_utoipa::<Team>();
    let fields = &schema["properties"];
    let level = json!({ "$ref": "#/components/schemas/riskLevel" });
    assert_eq!(fields["level"]["oneOf"][1], level);
    assert_eq!(fields["history"]["items"], level);
    assert_eq!(fields["before"], own_known(RiskLevel::TYPE));
    assert_eq!(fields["copied"]["oneOf"][1], own(ClonableTeamParts::TYPE));
    let name = fields["parts"]["$ref"]
        .as_str()
        .unwrap()
        .rsplit('/')
        .next()
        .unwrap();
    let mut schemas = Vec::new();
    Team::schemas(&mut schemas);
    let parts = schemas
        .iter()
        .find(|(each, _)| each == name)
        .map(|(_, schema)| schema);
    assert_eq!(
        serde_json::to_value(parts).unwrap(),
        own(ClonableTeamParts::TYPE)
    );
}
