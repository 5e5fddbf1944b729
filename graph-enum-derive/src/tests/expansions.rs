//! Whole expansions, to read and to review. After a change, run with `UPDATE_EXPECT=1` and read what differs.

use expect_test::expect_file;

use crate::derive::derive;

fn expand(source: &str) -> String {
    let output = derive(source.parse().expect("tokens"));
    prettyplease::unparse(&syn::parse2(output).expect("items"))
}

#[test]
fn closed() {
    expect_file!["../../tests/expansions/closed.rs"].assert_eq(&expand(
        "/// Whether an action succeeded.
         #[repr(u8)]
         pub enum Outcome {
             /// It did.
             Success,
             #[graph(alias = \"error\")]
             Failure,
             UnknownFutureValue = 7,
             Timeout = 8,
         }",
    ));
}

#[test]
fn open() {
    expect_file!["../../tests/expansions/open.rs"].assert_eq(&expand(
        "/// Whether a token can be used.
         #[graph(namespace = \"microsoft.graph\", version = \"beta\", skip(schemars), doc(\"de\" = \"Ob es geht.\"))]
         #[repr(i32)]
         pub enum TokenState {
             /// It can.
             #[graph(doc(\"de\" = \"Ja.\"))]
             Valid = 1,
             #[deprecated]
             Expired = EXPIRED,
             #[graph(unknown)]
             UnknownMember(UnknownMember),
         }",
    ));
}

#[test]
fn lossy() {
    expect_file!["../../tests/expansions/lossy.rs"]
        .assert_eq(&expand("enum Level { Low, High, #[graph(unknown)] Other }"));
}

#[test]
fn flags() {
    expect_file!["../../tests/expansions/flags.rs"].assert_eq(&expand(
        "#[graph(flags)] enum Rights { None = 0, Read = 1, Write = 2, All = 3 }",
    ));
}

#[test]
fn failed() {
    expect_file!["../../tests/expansions/failed.rs"]
        .assert_eq(&expand("#[graph(flag)] enum Rights<T> { Read(T) }"));
}
