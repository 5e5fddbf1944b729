//! Whole expansions, to read and to review. After a change, run with `INSTA_UPDATE=always` and read what differs.

use crate::derive::derive;

fn expand(source: &str) -> String {
    let output = derive(source.parse().expect("tokens"));
    prettyplease::unparse(&syn::parse2(output).expect("items"))
}

#[test]
fn closed() {
    insta::assert_snapshot!(expand(
        "/// Whether an action succeeded.
         #[repr(u8)]
         pub enum Outcome {
             /// It did.
             Success,
             #[graph(alias = \"error\")]
             Failure,
             UnknownFutureValue = 7,
             Timeout = 8,
         }"
    ));
}

#[test]
fn open() {
    insta::assert_snapshot!(expand(
        "/// Whether a token can be used.
         #[graph(namespace = \"microsoft.graph\", version = \"beta\", skip(schemars))]
         #[repr(i32)]
         pub enum TokenState {
             /// It can.
             #[graph(doc(\"de\" = \"Ja.\"))]
             Valid = 1,
             #[deprecated]
             Expired = EXPIRED,
             #[graph(unknown)]
             UnknownMember(UnknownMember),
         }"
    ));
}

#[test]
fn lossy() {
    insta::assert_snapshot!(expand("enum Level { Low, High, #[graph(unknown)] Other }"));
}

#[test]
fn flags() {
    insta::assert_snapshot!(expand(
        "#[graph(flags)] enum Rights { None = 0, Read = 1, Write = 2, All = 3 }"
    ));
}

#[test]
fn failed() {
    insta::assert_snapshot!(expand("#[graph(flag)] enum Rights<T> { Read(T) }"));
}
