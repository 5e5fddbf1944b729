//! An enumeration six times as large as the largest in use: it compiles, and reads right.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use graph_enum_tests::package;

const MEMBERS: i32 = 5_000;

/// Every member by its name, in upper case and by its integer, and none by what is no name.
const MAIN: &str = r#"
fn main() {
    for number in 0..5_000 {
        let name = format!("deviceSetting{number}Of{}", number % 7);
        let member = Setting::from_name(&name).unwrap();
        assert_eq!(member.as_str(), name);
        assert_eq!(member.value(), Some(number * 9 - 20_000));
        assert_eq!(Setting::from_value(number * 9 - 20_000), Some(member));
        assert_eq!(Setting::from_name(&name.to_uppercase()), Some(member));
        assert_eq!(Setting::from_name(&name.replace("Of", "of ")), None);
        assert_eq!(Setting::from_name(&name.replace("device", "devicf")), None);
        assert_eq!(Setting::from_value(number * 9 - 19_999), None);
    }
    assert_eq!(Setting::MEMBERS.len(), 5_000);
    println!("5000 members");
}
"#;

#[test]
fn five_thousand_members_compile_and_read_right() {
    let mut source = String::from(
        "#[derive(Clone, Copy, Debug, PartialEq, graph_enum::GraphEnum)]\npub enum Setting {\n",
    );
    for number in 0..MEMBERS {
        let (name, value) = (
            format!("DeviceSetting{number}Of{}", number % 7),
            number * 9 - 20_000,
        );
        let _ = writeln!(source, "{name} = {value},");
    }
    source += "}\n";
    source += MAIN;

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("large");
    fs::create_dir_all(folder.join("src")).expect("the target folder is writable");
    let runtime = package::workspace().join("graph-enum");
    let manifest = format!(
        "[workspace]\n[package]\nname = \"large\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\ngraph-enum = {{ path = {runtime:?} }}\n[profile.dev]\ndebug = false\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("writable");
    fs::write(folder.join("src/main.rs"), source).expect("writable");

    let output = package::cargo(&folder, &["run"]);
    assert!(output.status.success(), "{}", package::printed(&output));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "5000 members\n");
}
