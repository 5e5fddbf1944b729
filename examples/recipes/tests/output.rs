//! What the recipes print.

use std::process::Command;

/// What a program prints on standard output and on standard error.
fn run(program: &str) -> (String, String) {
    let output = Command::new(program).output().expect("it starts");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(output.status.success(), "{err}");
    (out, err)
}

#[test]
fn rusqlite_column() {
    assert_eq!(
        run(env!("CARGO_BIN_EXE_rusqlite_column")).0,
        "'atRisk' 2, 'quarantined' 2, NULL 2\n\
         Adele: Some(AtRisk), before remediated\n\
         Alex: Some(UnknownMember(\"quarantined\")), before remediated\n"
    );
}

#[test]
fn sqlx_column() {
    assert_eq!(
        run(env!("CARGO_BIN_EXE_sqlx_column")).0,
        "Adele: Some(AtRisk), before remediated\n\
         Alex: Some(UnknownMember(\"quarantined\")), before remediated\n\
         Diego: None, before remediated\n"
    );
}

#[test]
fn diesel_column() {
    assert_eq!(
        run(env!("CARGO_BIN_EXE_diesel_column")).0,
        "Adele: Some(AtRisk)\n\
         Alex: Some(UnknownMember(\"quarantined\"))\n\
         Diego: None\n"
    );
}

#[test]
fn reqwest_pages() {
    let printed = run(env!("CARGO_BIN_EXE_reqwest_pages")).0;
    let expected = "applied: true\n\
        1: lifecycleTaskCategory(joiner | mover)\n\
        2: lifecycleTaskCategory(mover | \"returner\")\n\
        sent: leaver,mover,returner\n\
        not sent: member \"unknownFutureValue\" of ";
    assert!(printed.starts_with(expected), "{printed}");
}

#[test]
fn tracing_hook() {
    let (out, log) = run(env!("CARGO_BIN_EXE_tracing_hook"));
    assert_eq!(
        out,
        "(High, clonableTeamParts(apps | tabs))\n\
         (UnknownMember(\"severe\"), clonableTeamParts(apps | \"channels\"))\n"
    );
    assert_eq!(
        log,
        " WARN unknown member enum_type=\"microsoft.graph.riskLevel\" text=\"severe\"\n \
         WARN unknown member enum_type=\"microsoft.graph.clonableTeamParts\" text=\"channels\"\n"
    );
}
