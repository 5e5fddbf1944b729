//! The tables of an enum that nobody looks at: they cost no time, since the compiler does not evaluate them.

use std::fs;
use std::path::Path;
use std::process::Output;

use graph_enum_tests::package;

/// Two enums as the derive expands them, whose tables cannot be evaluated: they have one name too many.
fn source() -> String {
    let expansion = |name: &str, first: &str| {
        let path = format!("graph-enum-derive/tests/expansions/{name}.rs");
        let text = fs::read_to_string(package::workspace().join(path)).expect("the file is there");
        let names = format!("\"{first},");
        assert_eq!(text.matches(&names).count(), 1);
        text.replace(&names, &format!("\"more,{first},"))
    };
    format!(
        "use graph_enum::UnknownMember;
         const EXPIRED: i32 = 2;
         #[repr(u8)]
         pub enum Outcome {{ Success, Failure, UnknownFutureValue = 7, Timeout = 8 }}
         {}
         #[repr(i32)]
         pub enum TokenState {{ Valid = 1, #[deprecated] Expired = EXPIRED, UnknownMember(UnknownMember) }}
         {}",
        expansion("closed", "success"),
        expansion("open", "valid"),
    )
}

fn build(name: &str, source: &str) -> Output {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let runtime = package::workspace().join("graph-enum");
    let manifest = format!(
        "[workspace]\n[package]\nname = {name:?}\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n\
         [dependencies]\ngraph-enum = {{ path = '{}' }}\n",
        runtime.display()
    );
    fs::create_dir_all(&folder).expect("the folder is writable");
    fs::write(folder.join("Cargo.toml"), manifest).expect("the folder is writable");
    fs::write(folder.join("lib.rs"), source).expect("the folder is writable");
    package::cargo(&folder, &["build", "--release"])
}

#[test]
fn tables_that_nobody_uses_are_not_evaluated() {
    let output = build("unused-tables", &source());
    assert!(output.status.success(), "{}", package::printed(&output));
}

#[test]
fn tables_that_somebody_uses_are_evaluated() {
    for (name, user) in [
        ("closed", "Outcome::Success.as_str()"),
        ("open", "TokenState::Valid.as_str()"),
    ] {
        let user = format!("pub fn length() -> usize {{ {user}.len() }}");
        let output = build(&format!("used-tables-{name}"), &(source() + &user));
        let printed = package::printed(&output);
        assert!(
            printed.contains("the derive counts the members"),
            "{name}: {printed}"
        );
    }
}
