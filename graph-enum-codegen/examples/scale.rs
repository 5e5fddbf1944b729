//! Measures how time grows with the size of a source: each case at 1, 4 and 16 times its size. Before that, `diff` of
//! two files of 34 MB, and of one type with 16,000 renamed members.
//!
//! ```sh
//! cargo run --release -p graph-enum-codegen --example scale
//! cargo run --release -p graph-enum-codegen --example scale -- suggest   # the cases with this word
//! ```
//!
//! A step may take longer than its work grows: 16,000 types do not fit into a processor's cache. Instructions tell:
//!
//! ```sh
//! valgrind --tool=callgrind --toggle-collect='*diff*differences*' --dump-after='scale::diff_types*' \
//!     target/release/examples/scale types
//! ```

use std::fmt::Write as _;
use std::time::Duration;

use cpu_time::ThreadTime;
use graph_enum_codegen::{Generator, Schema, Selection, Source, differences};

/// A linear case grows by 4 from one size to the next, one of n log n by a little more.
const MOST_GROWTH: f64 = 4.5;

const PATIENCE: Duration = Duration::from_secs(2);

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
    let word = std::env::args().nth(1).unwrap_or_default();
    if word.is_empty() {
        print_bounds();
    }
    println!("| case | 1x | 4x | 16x | growth |\n| --- | ---: | ---: | ---: | ---: |");
    let mut too_slow = Vec::new();
    for case in CASES.iter().filter(|case| case.name.contains(&word)) {
        let times = shortest(case.run, [1, 4, 16].map(|factor| case.size * factor));
        let seconds = times.map(|time| time.as_secs_f64());
        let growth = (seconds[1] / seconds[0], seconds[2] / seconds[1]);
        let [first, second, third] = times.map(milliseconds);
        println!(
            "| {} | {first} | {second} | {third} | {:.1}, {:.1} |",
            case.name, growth.0, growth.1
        );
        if growth.0.max(growth.1) > MOST_GROWTH {
            too_slow.push(case.name);
        }
    }
    for name in too_slow {
        println!("grows by more than {MOST_GROWTH}: {name}");
    }
}

fn print_bounds() {
    for (what, other_elements) in [
        ("a sixth of which is enumerations", 40),
        ("of enumerations alone", 0),
    ] {
        let time = milliseconds(diff_files(other_elements));
        let memory = most_memory();
        println!("diff of two files of 34 MB, {what}: {time}, {memory} MB at most");
    }
    let [time] = shortest(diff_members, [16_000]).map(milliseconds);
    println!("diff of one type with 16,000 renamed members: {time}\n");
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

/// The shortest time of each size. The sizes take turns, so that a slow second of the machine hits all of them.
fn shortest<const N: usize>(run: fn(usize) -> Duration, sizes: [usize; N]) -> [Duration; N] {
    let mut shortest = [Duration::MAX; N];
    let mut total = Duration::ZERO;
    for round in 0.. {
        for (shortest, size) in shortest.iter_mut().zip(sizes) {
            let time = run(size);
            *shortest = time.min(*shortest);
            total += time;
        }
        if round >= 4 && total > PATIENCE {
            break;
        }
    }
    shortest
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

/// The time of reading and comparing two files of 34 MB, with so many properties after each enumeration.
fn diff_files(other_elements: usize) -> Duration {
    const SIZE: usize = 34_000_000;
    let property =
        "<Property Name=\"expirationDateTime\" Type=\"Edm.DateTimeOffset\" Nullable=\"true\"/>";
    let entity = format!(
        "<EntityType Name=\"token\">{}</EntityType>",
        property.repeat(other_elements)
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
    time + timed(|| differences(&old, &new))
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
