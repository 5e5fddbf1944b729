//! Enumerations with more names than three bytes tell apart: they compile, and read right.

use std::fmt::Write as _;
use std::path::Path;

use graph_enum_tests::package;

/// Six times as many as the largest in use has.
const MEMBERS: i32 = 5_000;

/// Every member by its name, in upper case and by its integer, and none by what is no name.
const MAIN: &str = r#"
fn main() {
    for number in 0..5_000 {
        let name = format!("deviceSetting{number}Of{}", number % 7);
        let member = Setting::from_name(&name).unwrap();
        assert_eq!(member.as_str(), name);
        assert_eq!(member.value(), number * 9 - 20_000);
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

    assert_eq!(run("large", &source), "5000 members\n");
}

/// The derive of an enum whose members have these names, and a check of each.
fn enum_and_check(ident: &str, key: &str, names: &[String]) -> (String, String) {
    let mut variants = String::new();
    let mut checks = String::new();
    for (number, name) in names.iter().enumerate() {
        let _ = writeln!(variants, "#[graph(name = {name:?})] V{number},");
        let mut texts = vec![name.clone()];
        if key.is_empty() {
            texts.extend([name.to_ascii_uppercase(), name.to_ascii_lowercase()]);
        }
        for text in texts {
            let _ = writeln!(
                checks,
                "assert_eq!({ident}::from_name({text:?}), Some({ident}::V{number}));"
            );
        }
    }
    let derive = format!(
        "#[derive(Clone, Copy, Debug, PartialEq, graph_enum::GraphEnum)]\n{key}\nenum {ident} {{ {variants} }}\n"
    );
    (derive, checks)
}

/// `Member0` and so on: with so many beside them, names are told apart by more than three bytes.
fn among_others(names: &[&str]) -> Vec<String> {
    let others = (0..100).map(|number| format!("Member{number}"));
    names
        .iter()
        .map(|name| (*name).to_owned())
        .chain(others)
        .collect()
}

#[test]
fn many_names_that_look_alike_compile_and_read_right() {
    let letters = || ('A'..='Z').map(String::from);
    let columns =
        letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let runs = (24..40).map(|len| format!("{}b", "a".repeat(len)));
    let more_runs = (24..40).map(|len| "a".repeat(len));
    let enums = [
        (
            "Short",
            "",
            among_others(&["A", "Ba", "M", "Nm", "bb", "bbb", "bbbb", "bbbbb", "bbbbbb"]),
        ),
        ("Columns", "", letters().chain(columns).collect()),
        ("Runs", "", runs.chain(more_runs).collect()),
        (
            "Accents",
            "",
            among_others(&["é", "É", "[", "{", "@", "`", "low[", "low{"]),
        ),
        (
            "Cases",
            "#[graph(case_sensitive)]",
            among_others(&["a", "A", "ab", "Ab", "aB", "AB", "member0"]),
        ),
    ];
    let enums = enums.map(|(ident, key, names)| enum_and_check(ident, key, &names));
    let mut source: String = enums.iter().map(|(derive, _)| derive.as_str()).collect();
    let checks: String = enums.iter().map(|(_, checks)| checks.as_str()).collect();
    let _ = writeln!(
        source,
        "fn main() {{ {checks}
        assert_eq!(Columns::from_name(\"zz\"), Some(Columns::V701));
        assert_eq!(Accents::from_name(\"LOW{{\"), Some(Accents::V7));
        assert_eq!(Accents::from_name(\"È\"), None);
        assert_eq!(Cases::from_name(\"MEMBER1\"), None);
        println!(\"each found\"); }}"
    );
    assert_eq!(run("alike", &source), "each found\n");
}

/// What a program in a crate of its own prints.
fn run(name: &str, source: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let output = package::run(&folder, "", source);
    assert!(output.status.success(), "{}", package::printed(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
