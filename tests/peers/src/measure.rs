//! Counts what the compiler says of each file in `src/bin`, and prints the table of `tests/README.md`.
//!
//! In such a file a line with a mistake ends in `//~` and the token at fault; `//~ first` marks the other
//! place of two that clash. What comes after the item, from `fn used` on, is right.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const PEERS: [&str; 5] = ["ours", "strum", "num_enum", "serde", "enumflags2"];

/// What one derive made of the mistakes of one file.
#[derive(Clone, Copy, Default)]
struct Score {
    mistakes: usize,
    reported: usize,
    at_the_token: usize,
    follow_on: usize,
}

/// A place that the compiler points to: the line that it begins on, and its columns, from 1.
struct Place {
    line: usize,
    columns: Range<usize>,
}

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let places = errors(folder)?;
    let mut table: BTreeMap<String, BTreeMap<String, Score>> = BTreeMap::new();
    for entry in fs::read_dir(folder.join("src/bin"))? {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let Some((mistake, peer)) = stem.split_once('-') else {
            continue;
        };
        let found = places.get(stem.as_ref()).map_or(&[][..], Vec::as_slice);
        let score = judge(&fs::read_to_string(&path)?, found);
        let row = table.entry(mistake.replace('_', " ")).or_default();
        row.insert(peer.to_owned(), score);
    }
    print(&table);
    Ok(())
}

/// The primary places of all errors, by file.
fn errors(folder: &Path) -> io::Result<BTreeMap<String, Vec<Place>>> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--bins", "--keep-going", "--quiet"])
        .arg("--message-format=json")
        .current_dir(folder)
        .output()?;
    let mut errors: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(report) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let message = &report["message"];
        let spans = message["spans"].as_array().into_iter().flatten();
        let primary = spans.filter(|span| span["is_primary"] == true);
        if message["level"] == "error" {
            let target = report["target"]["name"].as_str().unwrap_or_default();
            let places = errors.entry(target.to_owned()).or_default();
            places.extend(primary.take(1).map(place));
        }
    }
    Ok(errors)
}

fn place(span: &Value) -> Place {
    let number = |key: &str| {
        let number = span[key].as_u64().unwrap_or(0);
        usize::try_from(number).unwrap_or(0)
    };
    let is_one_line = span["line_start"] == span["line_end"];
    let end = if is_one_line {
        number("column_end")
    } else {
        usize::MAX
    };
    Place {
        line: number("line_start"),
        columns: number("column_start")..end,
    }
}

fn judge(source: &str, errors: &[Place]) -> Score {
    let mut score = Score::default();
    let (mut at_others, mut explained) = (0, 0);
    let mut used = usize::MAX;
    for (index, line) in source.lines().enumerate() {
        let at = |error: &&Place| error.line == index + 1;
        if line.starts_with("fn used") {
            used = index + 1;
        }
        let Some((code, token)) = line.split_once("//~ ") else {
            continue;
        };
        let here = errors.iter().filter(at).count().min(1);
        explained += here;
        if token == "first" {
            at_others += here;
            continue;
        }
        score.mistakes += 1;
        score.reported += here;
        let mut here = errors.iter().filter(at);
        score.at_the_token += usize::from(here.any(|error| touches(error, code, token)));
    }
    // In the item, though elsewhere, an error still says of a mistake that there is one.
    let strays = errors.len() - explained;
    let in_the_use = errors.iter().filter(|error| error.line >= used).count();
    let missing = score.mistakes - score.reported;
    let misplaced = (strays - in_the_use).min(missing.saturating_sub(at_others));
    score.reported += misplaced + at_others.min(missing);
    score.follow_on = strays - misplaced;
    score
}

/// Whether an error points to the token or what stands beside it, and not to the whole line.
fn touches(error: &Place, code: &str, token: &str) -> bool {
    let Some(start) = code.rfind(token) else {
        return false;
    };
    let (start, end) = (start + 1, start + 1 + token.len());
    let is_narrow = error.columns.len() < code.trim().len();
    is_narrow && error.columns.start <= end && error.columns.end >= start
}

fn print(table: &BTreeMap<String, BTreeMap<String, Score>>) {
    println!("| mistake | {} |", PEERS.join(" | "));
    println!("| --- |{}", " --- |".repeat(PEERS.len()));
    let mut totals = [Score::default(); PEERS.len()];
    for (mistake, row) in table {
        let cells = PEERS.iter().zip(&mut totals).map(|(peer, total)| {
            let Some(score) = row.get(*peer) else {
                return "·".to_owned();
            };
            total.mistakes += score.mistakes;
            total.reported += score.reported;
            total.at_the_token += score.at_the_token;
            total.follow_on += score.follow_on;
            cell(score)
        });
        println!("| {mistake} | {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    let cells = totals.iter().map(|total| format!("**{}**", cell(total)));
    println!("| **all** | {} |", cells.collect::<Vec<_>>().join(" | "));
}

fn cell(score: &Score) -> String {
    let Score {
        mistakes,
        reported,
        at_the_token,
        follow_on,
    } = score;
    format!("{reported}/{mistakes}, {at_the_token}, {follow_on}")
}
