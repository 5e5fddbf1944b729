//! Microsoft's own metadata and pages. They are not in this repository: without `GRAPH_ENUM_DATA`, these tests
//! are skipped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use graph_enum_codegen::{Change, Generator, Schema, Source, differences};
use graph_enum_tests::metadata;

/// Types of the pages that no metadata declares under this name.
const NOT_DECLARED: [&str; 7] = [
    "authenticatorAppContextType",
    "callType",
    "chatMessagePolicyViolationDlpActionType",
    "chatMessagePolicyViolationUserActionType",
    "chatMessagePolicyViolationVerdictDetailsType",
    "entityTypes",
    "teamsAppInstallationScope",
];

/// Members of the pages that no metadata declares in this spelling.
const NO_MEMBERS: [(&str, &str); 28] = [
    ("actionSource", "mandatory"),
    ("actionSource", "policyDefault"),
    ("analyticsActivityType", "call"),
    ("analyticsActivityType", "chat"),
    ("analyticsActivityType", "email"),
    ("analyticsActivityType", "focus"),
    ("analyticsActivityType", "meeting"),
    ("attributeFlowBehavior", "flowAlways"),
    ("attributeFlowBehavior", "flowWhenChanged"),
    ("attributeFlowType", "always"),
    ("attributeFlowType", "multiValueAddOnly"),
    ("attributeFlowType", "objectAddOnly"),
    ("attributeFlowType", "restId"),
    ("cloudPcAuditActivityOperationType", "other"),
    ("cloudPcAuditActivityResult", "other"),
    ("cloudPcAuditActorType", "unknown"),
    ("cloudPcAuditCategory", "other"),
    ("fileHashType", "peSha1"),
    ("fileHashType", "peSha256"),
    ("identityUserFlowAttributeInputType", "dateTimeDropDown"),
    ("modality", "screenSharing"),
    ("registryHive", "localMachineSamSoftware"),
    ("riskDetail", "external"),
    ("riskDetail", "externalNonPartner"),
    ("riskDetail", "externalPartner"),
    ("riskDetail", "internal"),
    ("scopeOperatorMultiValuedComparisonType", "all"),
    ("scopeOperatorMultiValuedComparisonType", "any"),
];

/// Integers of the pages that the metadata gives otherwise.
const OTHER_INTEGERS: [(&str, &str, i64); 20] = [
    ("alertStatus", "inProgress", 20),
    ("alertStatus", "newAlert", 10),
    ("alertStatus", "resolved", 30),
    ("logonType", "batch", 3),
    ("logonType", "interactive", 0),
    ("logonType", "network", 2),
    ("logonType", "remoteInteractive", 1),
    ("logonType", "service", 4),
    ("logonType", "unknown", -1),
    ("processIntegrityLevel", "high", 40),
    ("processIntegrityLevel", "low", 20),
    ("processIntegrityLevel", "medium", 30),
    ("processIntegrityLevel", "system", 50),
    ("processIntegrityLevel", "untrusted", 10),
    ("registryHive", "localMachineSystem", 5),
    ("registryHive", "usersDefault", 6),
    ("userAccountSecurityType", "administrator", 2),
    ("userAccountSecurityType", "power", 1),
    ("userAccountSecurityType", "standard", 0),
    ("userAccountSecurityType", "unknown", -1),
];

fn read(path: &Path) -> Schema {
    Source::read(path)
        .and_then(|source| Schema::read(&[source]))
        .unwrap_or_else(|report| panic!("{report}"))
}

fn pages(data: &Path) -> Vec<PathBuf> {
    let folder = std::fs::read_dir(data.join("pages-zh-CN")).expect("a folder");
    let mut pages: Vec<PathBuf> = folder
        .map(|entry| entry.expect("an entry").path())
        .collect();
    pages.push(data.join("vppTokenActionFailureReason.zh-CN.md"));
    pages.sort();
    pages
}

/// Of each type of any metadata, its members with the integers that are known.
type Declared = BTreeMap<String, BTreeMap<String, BTreeSet<i64>>>;

fn declared(data: &Path) -> Declared {
    let mut declared = Declared::new();
    for file in ["graph-v1.0.csdl", "graph-beta-2020.csdl"] {
        for found in read(&data.join(file)).types {
            let members = declared.entry(found.qualified_name()).or_default();
            for member in found.members {
                members.entry(member.name).or_default().extend(member.value);
            }
        }
    }
    let names = std::fs::read(data.join("graph-beta-names.json")).expect("readable");
    let names: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        serde_json::from_slice(&names).expect("names by type by namespace");
    for (namespace, types) in names {
        for (name, members) in types {
            let known = declared.entry(format!("{namespace}.{name}")).or_default();
            for member in members {
                known.entry(member).or_default();
            }
        }
    }
    declared
}

#[test]
fn every_page_says_what_the_metadata_says() {
    let Some(data) = metadata::folder() else {
        return;
    };
    let declared = declared(&data);
    let mut not_declared = BTreeSet::new();
    let mut no_members = BTreeSet::new();
    let mut other_integers = BTreeSet::new();
    let mut checked = 0;
    for found in pages(&data).iter().flat_map(|page| read(page).types) {
        let Some(known) = declared.get(&found.qualified_name()) else {
            not_declared.insert(found.name);
            continue;
        };
        for member in found.members {
            checked += 1;
            let integers = known.get(&member.name);
            match (integers, member.value) {
                (None, _) => _ = no_members.insert((found.name.clone(), member.name)),
                (Some(known), Some(value)) if !known.is_empty() && !known.contains(&value) => {
                    other_integers.insert((found.name.clone(), member.name, value));
                }
                _ => {}
            }
        }
    }
    assert!(checked > 1200, "only {checked} members");
    assert!(
        not_declared.iter().eq(NOT_DECLARED.iter()),
        "{not_declared:#?}"
    );
    let no_members: Vec<_> = no_members
        .iter()
        .map(|(name, member)| (&**name, &**member))
        .collect();
    assert_eq!(no_members, NO_MEMBERS);
    let other_integers: Vec<_> = other_integers
        .iter()
        .map(|(name, member, value)| (&**name, &**member, *value))
        .collect();
    assert_eq!(other_integers, OTHER_INTEGERS);
}

#[test]
fn a_folder_of_pages_is_all_its_pages() {
    let Some(data) = metadata::folder() else {
        return;
    };
    let folder = data.join("pages-zh-CN");
    let sources = Source::read_all([&folder]).expect("pages");
    let schema = Schema::read(&sources).unwrap_or_else(|report| panic!("{report}"));
    let mut together: Vec<String> = schema
        .types
        .iter()
        .map(|found| found.name.clone())
        .collect();
    let mut one_by_one: Vec<String> = sources
        .iter()
        .flat_map(|source| read(Path::new(source.name())).types)
        .map(|found| found.name)
        .collect();
    for names in [&mut together, &mut one_by_one] {
        names.sort();
        names.dedup();
    }
    assert_eq!(together, one_by_one);
    assert!(
        !schema
            .warnings
            .to_string()
            .contains("describe no enumeration")
    );
}

#[test]
fn no_section_of_a_page_is_passed_by() {
    let Some(data) = metadata::folder() else {
        return;
    };
    for page in pages(&data) {
        let text = std::fs::read_to_string(&page).expect("UTF-8");
        let found: BTreeSet<String> = read(&page)
            .types
            .iter()
            .map(|found| found.name.to_lowercase())
            .collect();
        let anchors = text
            .lines()
            .filter(|line| line.starts_with('#'))
            .filter_map(|line| {
                let name = line.split_once("<a name=\"")?.1.split_once('"')?.0;
                name.strip_suffix("-values")
                    .or_else(|| name.strip_suffix("-enum-type"))
            });
        let headed: BTreeSet<String> = anchors
            .filter(|name| *name != "enum")
            .map(str::to_owned)
            .collect();
        assert_eq!(found, headed, "{}", page.display());
    }
}

#[test]
fn a_localised_page_alone_gives_the_prebuilt_enum() {
    let Some(data) = metadata::folder() else {
        return;
    };
    let schema = read(&data.join("vppTokenActionFailureReason.zh-CN.md"));
    let source = Generator::new()
        .generate(&schema)
        .expect("an enum")
        .to_string();
    for line in [
        "#[graph(namespace = \"microsoft.graph\", version = \"beta\")]",
        "pub enum VppTokenActionFailureReason {",
        "    None = 0,",
        "    AppleFailure = 1,",
        "    InternalError = 2,",
        "    ExpiredVppToken = 3,",
        "    ExpiredApplePushNotificationCertificate = 4,",
        "    UnknownMember(UnknownMember),",
    ] {
        assert!(
            source.lines().any(|found| found == line),
            "{line}\n{source}"
        );
    }
    let translations = source
        .lines()
        .filter(|line| line.contains("#[graph(doc(\"zh-CN\" = \""));
    assert_eq!(translations.count(), 6, "the type and five members");
}

#[test]
fn all_metadata_is_generated_and_read_back_the_same() {
    let Some(data) = metadata::folder() else {
        return;
    };
    for file in ["graph-v1.0.csdl", "graph-beta-2020.csdl"] {
        let schema = read(&data.join(file));
        let output = Generator::new()
            .generate(&schema)
            .unwrap_or_else(|report| panic!("{report}"));
        let rust = Schema::read_rust(&Source::new("graph.rs", output.to_string())).expect("Rust");
        assert_eq!(rust.types.len(), schema.types.len());
        assert_eq!(differences(&rust, &schema), []);
    }
}

#[test]
fn integers_that_moved_between_versions_are_found() {
    let Some(data) = metadata::folder() else {
        return;
    };
    let [old, new] = ["graph-beta-2020.csdl", "graph-v1.0.csdl"].map(|file| read(&data.join(file)));
    let found = differences(&old, &new);
    let mut of_type = found
        .iter()
        .filter(|found| found.type_name == "microsoft.graph.conditionalAccessClientApp");
    let browser = of_type.find(|found| {
        matches!(&found.change, Change::Renumbered { member, from: 0, to: 1 } if member == "browser")
    });
    assert!(browser.is_some_and(|browser| browser.breaks.integers && !browser.breaks.names));
}
