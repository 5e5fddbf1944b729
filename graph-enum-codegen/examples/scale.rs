//! Measures how time grows with the size of a source: each case at 1, 4 and 16 times its size, and at the end one
//! comparison of two files of 34 MB.
//!
//! ```sh
//! cargo run --release -p graph-enum-codegen --example scale
//! ```

use std::fmt::Write as _;
use std::time::Duration;

use cpu_time::ThreadTime;
use graph_enum_codegen::{Generator, Schema, Selection, Source, differences};

/// A linear case grows by 4 from one size to the next, one of n log n by a little more.
const MOST_GROWTH: f64 = 4.5;

struct Case {
    name: &'static str,
    /// The first of the three sizes.
    size: usize,
    run: fn(usize) -> Duration,
}

const CASES: [Case; 11] = [
    Case {
        name: "diff, renamed members of one type",
        size: 1_000,
        run: diff_members,
    },
    Case {
        name: "diff, renamed types",
        size: 1_000,
        run: diff_types,
    },
    Case {
        name: "diff, types in another case",
        size: 1_000,
        run: diff_case,
    },
    Case {
        name: "generate, members of one type",
        size: 1_000,
        run: generate_members,
    },
    Case {
        name: "generate, types",
        size: 1_000,
        run: generate_types,
    },
    Case {
        name: "generate, members of one identifier",
        size: 1_000,
        run: generate_collisions,
    },
    Case {
        name: "generate, odd words of a description",
        size: 4_000,
        run: generate_odd_words,
    },
    Case {
        name: "generate, rows of a page beside metadata",
        size: 1_000,
        run: generate_rows,
    },
    Case {
        name: "read, nested spans of a cell",
        size: 4_000,
        run: read_spans,
    },
    Case {
        name: "read, attributes of one element",
        size: 4_000,
        run: read_attributes,
    },
    Case {
        name: "suggest, letters of a name",
        size: 100_000,
        run: suggest,
    },
];

fn main() {
    println!("| case | 1x | 4x | 16x | growth |\n| --- | ---: | ---: | ---: | ---: |");
    let (time, megabytes) = diff_files();
    let mut too_slow = Vec::new();
    for case in CASES {
        let times = [1, 4, 16].map(|factor| best_of_five(case.run, case.size * factor));
        let seconds = times.map(|time| time.as_secs_f64());
        let growth = (seconds[1] / seconds[0], seconds[2] / seconds[1]);
        let [first, second, third] =
            times.map(|time| format!("{:.2} ms", time.as_secs_f64() * 1e3));
        println!(
            "| {} | {first} | {second} | {third} | {:.1}, {:.1} |",
            case.name, growth.0, growth.1
        );
        if growth.0.max(growth.1) > MOST_GROWTH {
            too_slow.push(case.name);
        }
    }
    println!(
        "\ndiff of two files of 34 MB: {:.1} s, {megabytes} MB at most",
        time.as_secs_f64()
    );
    for name in too_slow {
        println!("grows by more than {MOST_GROWTH}: {name}");
    }
}

fn best_of_five(run: fn(usize) -> Duration, size: usize) -> Duration {
    (0..5).map(|_| run(size)).min().unwrap_or_default()
}

fn csdl(name: &str, types: &str) -> Source {
    Source::new(name, format!("<Schema Namespace=\"a\">{types}</Schema>"))
}

fn read(sources: &[Source]) -> Schema {
    Schema::read(sources).expect("a source without a mistake")
}

fn enumeration(name: &str, members: impl Iterator<Item = String>) -> String {
    let mut text = format!("<EnumType Name=\"{name}\">");
    for member in members {
        let _ = write!(text, "<Member Name=\"{member}\"/>");
    }
    text + "</EnumType>"
}

/// The processor time of this thread, to which others' work does not count.
fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = ThreadTime::now();
    std::hint::black_box(work());
    start.elapsed()
}

fn diff_members(size: usize) -> Duration {
    let schema = |letter: char| {
        let members = (0..size).map(|index| format!("{letter}{index}"));
        read(&[csdl("a.csdl", &enumeration("tone", members))])
    };
    let (old, new) = (schema('a'), schema('b'));
    timed(|| differences(&old, &new))
}

fn diff_types(size: usize) -> Duration {
    diff_named(size, "old", "new")
}

fn diff_case(size: usize) -> Duration {
    diff_named(size, "tone", "TONE")
}

fn diff_named(size: usize, old: &str, new: &str) -> Duration {
    let schema = |name: &str| {
        let types = (0..size)
            .map(|index| enumeration(&format!("{name}{index}"), ["low".to_owned()].into_iter()));
        read(&[csdl("a.csdl", &types.collect::<String>())])
    };
    let (old, new) = (schema(old), schema(new));
    timed(|| differences(&old, &new))
}

fn generate(sources: &[Source]) -> Duration {
    timed(|| {
        Generator::new()
            .generate(&read(sources))
            .expect("enums")
            .to_string()
    })
}

fn generate_members(size: usize) -> Duration {
    let members = (0..size).map(|index| format!("member{index}"));
    generate(&[csdl("a.csdl", &enumeration("tone", members))])
}

fn generate_types(size: usize) -> Duration {
    let types =
        (0..size).map(|index| enumeration(&format!("tone{index}"), ["low".to_owned()].into_iter()));
    generate(&[csdl("a.csdl", &types.collect::<String>())])
}

/// Names with other signs between their letters, which no identifier has.
fn generate_collisions(size: usize) -> Duration {
    let members = (0..size).map(|index| {
        let signs = (0..16).map(|bit| if index >> bit & 1 == 1 { '-' } else { '.' });
        format!("low{}high", signs.collect::<String>())
    });
    generate(&[csdl("a.csdl", &enumeration("tone", members))])
}

fn generate_odd_words(size: usize) -> Duration {
    let words = "- [ ` * ]( ".repeat(size);
    let types = format!(
        "<EnumType Name=\"tone\"><Annotation Term=\"Org.OData.Core.V1.Description\" String=\"{words}\"/></EnumType>"
    );
    generate(&[csdl("a.csdl", &types)])
}

fn generate_rows(size: usize) -> Duration {
    let members = (0..size).map(|index| format!("member{index}"));
    let metadata = csdl("a.csdl", &enumeration("tone", members));
    let mut page =
        "# tone enum type\n\nNamespace: a\n\n|Member|Value|Description|\n|:--|:--|:--|\n"
            .to_owned();
    for index in 0..size {
        let _ = writeln!(page, "|member{index}|{index}|Text.|");
    }
    generate(&[metadata, Source::new("tone.md", page)])
}

fn read_spans(size: usize) -> Duration {
    let spans = "<span class=\"a\">".repeat(size);
    let page = format!("# tone enum type\n\n|Member|Description|\n|:--|:--|\n|low|{spans}a|\n");
    let page = Source::new("tone.md", page);
    timed(|| read(std::slice::from_ref(&page)))
}

fn read_attributes(size: usize) -> Duration {
    let mut types = "<EnumType Name=\"tone\"".to_owned();
    for index in 0..size {
        let _ = write!(types, " a{index}=\"b\"");
    }
    let source = csdl("a.csdl", &(types + "/>"));
    timed(|| read(std::slice::from_ref(&source)))
}

fn suggest(size: usize) -> Duration {
    let schema = read(&[csdl("a.csdl", &enumeration("tone", std::iter::empty()))]);
    let selection = Selection::new(["a".repeat(size)], None);
    timed(|| schema.select(&selection))
}

/// The time of reading and comparing two files of 34 MB, and the most memory that this process had.
fn diff_files() -> (Duration, u64) {
    const SIZE: usize = 34_000_000;
    // As in Graph's metadata, where a sixth is enumerations.
    let property =
        "<Property Name=\"expirationDateTime\" Type=\"Edm.DateTimeOffset\" Nullable=\"true\"/>";
    let entity = format!(
        "<EntityType Name=\"token\">{}</EntityType>",
        property.repeat(40)
    );
    let text = |new: &str| {
        let mut text = String::with_capacity(SIZE + SIZE / 100);
        text.push_str("<Schema Namespace=\"a\">");
        for number in 0.. {
            let members =
                (0..12).map(|index| format!("expiredNotificationCertificate{index}{new}"));
            let name = format!("tokenActionFailureReason{new}{number}");
            text.push_str(&enumeration(&name, members));
            text.push_str(&entity);
            if text.len() >= SIZE {
                break;
            }
        }
        text + "</Schema>"
    };
    let mut time = Duration::ZERO;
    let mut read_new = |new: &str| {
        let source = Source::new("a.csdl", text(new));
        let mut schema = None;
        time += timed(|| schema = Some(read(&[source])));
        schema.unwrap_or_default()
    };
    let (old, new) = (read_new(""), read_new("New"));
    time += timed(|| differences(&old, &new));
    (time, most_memory())
}

fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kilobytes
        .and_then(|found| found.trim().parse().ok())
        .unwrap_or(0)
        / 1000
}
