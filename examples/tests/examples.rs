//! The examples as a person runs them: what they print, and what they say of bad input.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::{env, fs};

use graph_enum_tests::package;

/// The folder where cargo puts examples beside this test.
fn built() -> PathBuf {
    let test = env::current_exe().expect("a test");
    let profile = test.ancestors().nth(2).expect("a target folder");
    profile.join("examples")
}

/// Runs an example with arguments and standard input, at the root of the workspace.
fn run(example: &str, arguments: &[&str], input: &str) -> Output {
    let program = built().join(format!("{example}{}", env::consts::EXE_SUFFIX));
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo has built it");
    // An example that does not read its input closes it.
    let _ = child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(input.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn output(example: &str, arguments: &[&str], input: &str) -> String {
    let output = run(example, arguments, input);
    assert!(
        output.status.success(),
        "{example}: {}",
        package::printed(&output)
    );
    String::from_utf8(output.stdout).expect("text")
}

fn error(arguments: &[&str], input: &str) -> String {
    let output = run("vpp_report", arguments, input);
    assert_eq!(
        output.status.code(),
        Some(1),
        "{}",
        package::printed(&output)
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    String::from_utf8(output.stderr).expect("text")
}

/// The cells of the row that begins with a token's name.
fn row(report: &str, token: &str) -> Vec<String> {
    let cells = |line: &str| {
        line.trim_matches('│')
            .split('┆')
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
    let rows: Vec<Vec<String>> = report.lines().map(cells).collect();
    rows.into_iter().find(|row| row[0] == token).expect("a row")
}

#[test]
fn the_main_job() {
    let report = output("vpp_report", &[], "");
    assert_eq!(
        row(&report, "Contoso Retail"),
        [
            "Contoso Retail",
            "business",
            "expired",
            "failed",
            "revokeLicenses: failed",
            "expiredVppToken",
            "The token has expired."
        ]
    );
    // Members that the schema does not know, of two enumerations.
    assert_eq!(
        row(&report, "Fabrikam Labs")[2..],
        [
            "suspendedByApple",
            "failed",
            "revokeLicenses: failed",
            "termsOfUseNotAccepted",
            "not known to this build"
        ]
    );
    // A number, a name in another case, a token without a name of its own.
    assert_eq!(
        row(&report, "Northwind Traders")[2..],
        [
            "valid",
            "inProgress",
            "revokeLicenses: failed",
            "expiredApplePushNotificationCertificate",
            "The push notification certificate has expired."
        ]
    );
    assert_eq!(
        row(&report, "Adventure Works")[2..],
        ["assignedToExternalMDM", "none", "–", "–", ""]
    );
}

#[test]
fn the_main_job_on_other_input() {
    let page = r#"{"value":[{"organizationName":"A","vppTokenAccountType":"business","state":"valid","lastSyncStatus":3}]}"#;
    assert_eq!(
        row(&output("vpp_report", &["-"], page), "A")[..4],
        ["A", "business", "valid", "failed"]
    );
    let file = output("vpp_report", &["examples/data/vpp_tokens.json"], "");
    assert_eq!(row(&file, "Contoso Schools")[2], "valid");
}

#[test]
fn the_main_job_on_bad_input() {
    assert!(
        error(&["no/such/file.json"], "").starts_with("error: cannot read no/such/file.json: ")
    );
    assert_eq!(
        error(&["-"], "{"),
        "error: standard input is no page of vppToken objects: EOF while parsing an object at line 1 column 1\n"
    );
    assert_eq!(
        error(
            &["-"],
            r#"{"value":[{"vppTokenAccountType":"business","state":true}]}"#
        ),
        "error: standard input is no page of vppToken objects: value[0].state: invalid type: boolean `true`, \
         expected a member of microsoft.graph.vppTokenState at line 1 column 56\n"
    );
}

#[test]
fn own_enum() {
    let printed = output("own_enum", &[], "");
    assert!(printed.contains(r#"{"title":"Printer","priority":"normal"}"#));
    assert!(printed.contains("did you mean \"normal\"?"));
}

#[test]
fn unknown_values() {
    let printed = output("unknown_values", &[], "");
    assert!(printed.ends_with("[\"unknown\",\"suspendedByApple\",\"9\",\"valid\"]\n"));
}

#[test]
fn integers() {
    assert!(
        output("integers", &[], "")
            .starts_with("3 is \"expiredVppToken\"\nstored as {\"state\":4}\n")
    );
}

#[test]
fn risky_users() {
    assert_eq!(
        output("risky_users", &["--level", "HIGH,medium"], ""),
        "adele@contoso.example    high     atRisk\n\
         diego@contoso.example    severe   atRisk\n\
         grady@contoso.example    medium   confirmedCompromised\n\
         lidia@contoso.example    high     dismissed\n"
    );
    let refused = run("risky_users", &["--level", "hgih"], "");
    assert_eq!(refused.status.code(), Some(2));
    let message = String::from_utf8(refused.stderr).expect("text");
    assert!(
        message.contains("tip: a similar value exists: 'high'"),
        "{message}"
    );
}

#[test]
fn schema() {
    let printed = output("schema", &[], "");
    assert!(printed.contains("  expiredVppToken = 3: The token has expired. 令牌已过有效期。\n"));
    assert!(printed.contains("|expiredVppToken|3|令牌已过有效期。|\n"));
}

#[test]
fn flags() {
    let printed = output("flags", &[], "");
    assert!(printed.contains("userActivityTypes(downloadFile | print | \"scan\")\n"));
    assert!(printed.contains(
        r#"{"activities":"uploadFile,downloadFile,scan","partsToClone":"tabs,settings,members"}"#
    ));
    assert!(printed.contains("error:   token 2 of \"apps,,tabs\""));
}

#[test]
fn request() {
    let printed = output("request", &[], "");
    assert!(printed.contains("?%24filter=category+has+%27joiner%2Cmover%27\n"));
    assert!(printed.contains("refused: member \"x' or category ne 'y\" of"));
    assert!(
        printed.contains("prefer: include-unknown-enum-members\n{\"category\":\"joiner,mover\"}\n")
    );
    assert!(printed.ends_with("applied: true\n"));
}

/// The programs that the page of recipes shows a part of, in the page's order.
const RECIPES: [&str; 8] = [
    "examples/risky_users.rs",
    "examples/recipes/src/bin/rusqlite_column.rs",
    "examples/recipes/src/bin/sqlx_column.rs",
    "examples/recipes/src/bin/diesel_column.rs",
    "examples/recipes/src/bin/reqwest_pages.rs",
    "examples/recipes/src/bin/tracing_hook.rs",
    "examples/recipes/data/src/bin/datafusion_sign_ins.rs",
    "examples/recipes/tests/proptest_values.rs",
];

#[test]
fn recipes_page() {
    let read = |file| fs::read_to_string(package::workspace().join(file)).expect("a file");
    let page = read("graph-enum/docs/recipes.md");
    let mut rest = page.as_str();
    for program in RECIPES {
        let text = read(program);
        let marked = text.split_once("// begin\n").expect("a marker").1;
        let marked = marked.split_once("// end\n").expect("a marker").0;
        assert!(marked.lines().count() <= 25, "{program} is too long");
        let block = rest.split_once(&format!("```rust\n{marked}```\n"));
        rest = block
            .unwrap_or_else(|| panic!("the page has another text of {program}:\n{marked}"))
            .1;
    }
    assert_eq!(page.matches("```rust\n").count(), RECIPES.len());
}

#[test]
fn sign_ins() {
    let expected = "\
ada@contoso.com: high (atRisk), access failure, because of application,users
max@contoso.com: extreme (none), access success, because of none
$filter=riskState eq 'atRisk'
{\"riskState\":\"dismissed\"}
";
    assert_eq!(output("sign_ins", &[], ""), expected);
}
