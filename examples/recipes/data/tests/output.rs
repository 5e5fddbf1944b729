//! What the recipe prints.

use std::process::Command;

#[test]
fn datafusion_sign_ins() {
    let output = Command::new(env!("CARGO_BIN_EXE_datafusion_sign_ins"))
        .output()
        .expect("it starts");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "+--------+----------+\n\
         | level  | sign_ins |\n\
         +--------+----------+\n\
         | high   | 10000    |\n\
         | medium | 40000    |\n\
         | severe | 10000    |\n\
         +--------+----------+\n\
         +---------------------+----------+\n\
         | token               | sign_ins |\n\
         +---------------------+----------+\n\
         | deviceBoundToken    | 20000    |\n\
         | primaryRefreshToken | 20000    |\n\
         | refreshToken        | 60000    |\n\
         | saml20              | 40000    |\n\
         +---------------------+----------+\n"
    );
}
