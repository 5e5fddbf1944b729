//! The text of a source's bytes.

use crate::diagnostic::{Diagnostic, Report};
use crate::position::Positions;

/// Schemas are UTF-8 in practice. The error distinguishes another encoding from damaged text, because the fix differs.
/// A byte order mark is dropped.
pub(crate) fn decode(name: &str, mut bytes: Vec<u8>) -> Result<String, Report> {
    if let Some((kind, help)) = packed(&bytes) {
        let error = Diagnostic::error(format!("{name}: this is packed with {kind}"));
        return Err(error.help(help).into());
    }
    if let Some(encoding) = wide_encoding(&bytes) {
        let error = Diagnostic::error(format!(
            "{name}: the text is {}",
            encoding.get(..6).unwrap_or(encoding)
        ));
        return Err(error.help(save_as_utf_8(encoding)).into());
    }
    if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..at).unwrap_or(&[]));
        let (line, column) = Positions::default().find(&before, before.len());
        if error.utf8_error().error_len().is_none() {
            let message = format!("{name}:{line}:{column}: the text ends within a character");
            let help = "it was cut; get it again";
            return Diagnostic::error(message).help(help).into();
        }
        let message = format!("{name}:{line}:{column}: the text is not UTF-8 from here on");
        Diagnostic::error(message)
            .help(save_as_utf_8("LATIN1"))
            .into()
    })
}

// By the first bytes of each format.
fn packed(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    match bytes {
        [0x1F, 0x8B, ..] => Some((
            "gzip",
            "unpack it: `gzip -dc FILE > graph.csdl`; `curl --compressed` does it by itself",
        )),
        [b'P', b'K', 3, 4, ..] => Some(("zip", "unpack it: `unzip FILE`")),
        [b'B', b'Z', b'h', b'1'..=b'9', ..] => Some(("bzip2", "unpack it: `bunzip2 FILE`")),
        [0xFD, b'7', b'z', b'X', b'Z', 0, ..] => Some(("xz", "unpack it: `unxz FILE`")),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => Some(("zstd", "unpack it: `unzstd FILE`")),
        _ => None,
    }
}

// Or UTF-32: by its mark, or by every other byte of the first two letters, which are ASCII in every format read here.
fn wide_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        [1..=255, 0, 1..=255, 0, ..] => Some("UTF-16LE"),
        [0, 1..=255, 0, 1..=255, ..] => Some("UTF-16BE"),
        _ => None,
    }
}

fn save_as_utf_8(encoding: &str) -> String {
    format!("save it as UTF-8, for example with `iconv -f {encoding} -t UTF-8`")
}
