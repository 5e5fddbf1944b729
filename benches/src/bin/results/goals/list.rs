//! The goals: which contender over which, where, and what was tried for those that are not reached.

use graph_enum_benches::compile::Report;

use super::Bound::{AtLeast, AtMost};
use super::Goal;
use crate::rounds::{Groups, ratio};

const OWN: &str = "graph-enum";
const OPEN: &str = "graph-enum, open";
const HIT: &str = "lookup uniform";
const SIZES: [u32; 10] = [2, 4, 5, 8, 16, 18, 32, 68, 472, 826];
/// The sizes from 4 members up.
const FROM_FOUR: [u32; 9] = [4, 5, 8, 16, 18, 32, 68, 472, 826];

/// A contender's times; none where it was not measured.
fn times<'a>(groups: &'a Groups, group: &str, contender: &str, size: u32) -> &'a [f64] {
    let row = groups.get(group).and_then(|times| times.get(contender));
    row.and_then(|row| row.get(&size))
        .map_or(&[], Vec::as_slice)
}

/// The ratio of two contenders, each of its group, at each size.
fn ratios(
    groups: &Groups,
    over: (&str, &str),
    under: (&str, &str),
    sizes: &[u32],
) -> Vec<(String, f64)> {
    let ratio = |size: &u32| {
        let over = times(groups, over.0, over.1, *size);
        let under = times(groups, under.0, under.1, *size);
        (size.to_string(), ratio(over, under))
    };
    sizes.iter().map(ratio).collect()
}

pub(super) fn hits(groups: &Groups) -> Vec<Goal> {
    let against = |peers: &[&str], sizes: &[u32]| {
        let of = |peer: &&str| ratios(groups, (HIT, peer), (HIT, OWN), sizes);
        peers.iter().flat_map(of).collect::<Vec<_>>()
    };
    let matches = ["strum", "serde", "match"];
    let goal = |what, bound, ratios, note| Goal {
        what,
        bound,
        ratios,
        note,
    };
    vec![
        goal(
            "a hit at 2: strum, serde, `match` over ours",
            AtLeast(1.0),
            against(&matches, &[2]),
            "Two comparisons with constants, as a `match` has, and no branch between them.",
        ),
        goal(
            "a hit from 4 up: the same",
            AtLeast(1.0),
            against(&matches, &FROM_FOUR),
            "",
        ),
        goal(
            "a hit at 16: the same",
            AtLeast(1.6),
            against(&matches, &[16]),
            "The noise of the run: 1.9 to 2.1 in quieter ones.",
        ),
        goal(
            "a hit at 68 and 472: the same",
            AtLeast(3.0),
            against(&matches, &[68, 472]),
            "Of the 68 names 54 are longer than 32 bytes: four times sixteen bytes to compare of each, and a branch to those.",
        ),
        goal(
            "a hit at 826: the same",
            AtLeast(5.0),
            against(&matches, &[826]),
            "",
        ),
        goal(
            "a hit: phf over ours",
            AtLeast(4.0),
            against(&["phf"], &SIZES),
            "",
        ),
        goal(
            "a hit: a map with a fast hash over ours",
            AtLeast(1.7),
            against(&["HashMap, Fx"], &SIZES),
            "The second level of the hash is one load more than a map's probe; it keeps the table at most half empty.",
        ),
        goal(
            "a hit: ours over the floor",
            AtMost(1.6),
            ratios(groups, (HIT, OWN), (HIT, "floor"), &SIZES),
            "On this processor the floor's `memcmp` has AVX-512: one masked comparison of any of these lengths, and no branch. \
             Ours is safe code, and branches on whether a name has eight bytes where names are longer than sixteen too; mixed, that cannot \
             be predicted. An older EPYC without AVX-512 had 1.22 at worst. Tried: windows of 4, 8 and 16 bytes, of zeros where the \
             text is too short, and no branch: 2.9 ns for 3.6 at 16 and 3.0 for 2.8 at 32, but 2.6 for 1.9 and 2.8 for 1.8 where one member is \
             usual, and 2.2 for 1.2 at 5. Up to sixteen bytes it pays, and is so.",
        ),
        goal(
            "a hit: 826 members over 5",
            AtMost(1.6),
            vec![(
                "826".to_owned(),
                ratio(times(groups, HIT, OWN, 826), times(groups, HIT, OWN, 5)),
            )],
            "The words of 826 names do not fit into the nearest cache, and a second level of the hash is one load more; at 5 \
             members neither is needed. One level without collisions would need some 65,536 slots, a load from beyond that cache too.",
        ),
    ]
}

pub(super) fn others(groups: &Groups) -> Vec<Goal> {
    let own_over_hit = |group| ratios(groups, (group, OWN), (HIT, OWN), &SIZES);
    let integers = "convert integer to member";
    let num_enum = |sizes| ratios(groups, (integers, "num_enum"), (integers, OWN), sizes);
    vec![
        Goal {
            what: "a miss over a hit",
            bound: AtMost(1.5),
            ratios: own_over_hit("lookup miss"),
            note: "The noise of the run: at most 1.3 in quieter ones.",
        },
        Goal {
            what: "a name in the wrong case over a hit",
            bound: AtMost(2.0),
            ratios: own_over_hit("lookup case"),
            note: "Where names have digits (68 and 472 members), what differs in the bit of the case alone may be a control character: \
                   the text is looked at once more.",
        },
        Goal {
            what: "integer to member: num_enum over ours",
            bound: AtLeast(1.0),
            ratios: num_enum(&SIZES),
            note: "Up to 32 members, 18 apart, both compile to the same few instructions: the ratio is the noise of the run (0.95 and more in quieter ones).",
        },
        Goal {
            what: "integer to member, 18 (sparse) and 472: the same",
            bound: AtLeast(2.0),
            ratios: num_enum(&[18, 472]),
            note: "The noise of the run: 2.2 and more in quieter ones.",
        },
    ]
}

pub(super) fn json(groups: &Groups) -> Vec<Goal> {
    let decoded = [
        ("usual", "json usual, 0 unknown"),
        ("large", "json large, 0 unknown"),
    ];
    let of = |over: &str, under: &str| {
        let ratio = |(shape, group): &(&str, &str)| {
            let over = times(groups, group, over, 100_000);
            let under = times(groups, group, under, 100_000);
            ((*shape).to_owned(), ratio(over, under))
        };
        decoded.iter().map(ratio).collect::<Vec<_>>()
    };
    vec![
        Goal {
            what: "JSON: an open enum over a borrowed `&str`",
            bound: AtMost(1.1),
            ratios: of(OPEN, "&str"),
            note: "Objects of little but enums show it most; in whole ones it is lost among the rest (`vppToken`, below). Of 12 ns that a \
                   field takes more than a `&str`, the lookup is 5, as a closed enum shows (asking for a string instead of any value saves \
                   nothing); the rest is that the object must be dropped where the text after it is no JSON. A pointer to it is \
                   taken there, so that the compiler keeps it in memory, not in registers, and copies it: the load of sixteen bytes waits for \
                   the store of a four-byte discriminant. A field of any type with something to drop, as `String`, has that. Tried: dropping \
                   out of line, of a value that is taken out before (1.20 for 1.24 with usual enums, 1.36 for 1.28 with large ones), the unknown \
                   variant first (level), a visitor of indices, one visitor for all enums with the lookup as a function pointer (1 to 7 % \
                   slower), `Arc` as the payload, a call of the lookup (11 % slower with large enums). What it would cost: unknown texts that are \
                   never freed reach 1.10 with usual enums and 1.18 with large ones (closed: 1.08 and 1.12), and a service could fill the \
                   memory with them.",
        },
        Goal {
            what: "JSON: `#[serde(other)]` over an open enum",
            bound: AtLeast(1.0),
            ratios: of("serde(other)", OPEN),
            note: "It forgets the text, so that nothing has to be dropped.",
        },
        Goal {
            what: "JSON: `#[serde(untagged)]` over an open enum",
            bound: AtLeast(1.3),
            ratios: of("serde(untagged)", OPEN),
            note: "The noise of the run: 1.4 to 1.8 in quieter ones.",
        },
    ]
}

pub(super) fn compile(report: &Report) -> Vec<Goal> {
    let cost = |mode: &str, contender: &str| {
        let costs = report.costs.get(mode);
        costs
            .and_then(|costs| costs.get(contender))
            .copied()
            .unwrap_or_default()
    };
    let over = |peer: &str| {
        let own = |mode: &str| (mode.to_owned(), cost(mode, OPEN).cpu / cost(mode, peer).cpu);
        vec![own("check"), own("release")]
    };
    let rlib = cost("release", OPEN).rlib / cost("release", STACK).rlib;
    let cold = |label: &str| report.cold.get(label).copied().unwrap_or_default().cpu;
    vec![
        Goal {
            what: "859 open enums: CPU over strum + num_enum + serde",
            bound: AtMost(1.0 / 3.0),
            ratios: over(STACK),
            note: ITEMS,
        },
        Goal {
            what: "859 open enums: CPU over serde alone",
            bound: AtMost(0.5),
            ratios: over("serde"),
            note: "The same; serde alone gives two traits.",
        },
        Goal {
            what: "859 open enums: rlib over strum + num_enum + serde",
            bound: AtMost(1.0 / 3.0),
            ratios: vec![("release".to_owned(), rlib)],
            note: "More than nine tenths are the compiler's metadata of those items: what may be inlined, and a row in each of its tables.",
        },
        Goal {
            what: "cold build of the macro: CPU over serde_derive",
            bound: AtMost(1.0),
            ratios: vec![(
                "debug".to_owned(),
                cold("graph-enum-derive") / cold("serde_derive"),
            )],
            note: "",
        },
    ]
}

const STACK: &str = "strum + num_enum + serde";
const ITEMS: &str = "An open enum gets eleven trait impls, eight inherent items and its schema, 26 bodies. Each is parsed, resolved, \
     type-checked and borrow-checked: some 0.7 million instructions of the compiler a trait, however little it says; the \
     standard library's derives are a quarter of the whole. Tables are literals, of which the compiler computes nothing before \
     they are used, and each function is one call that it does not inline before it must: of 60 enums, by instructions, that made \
     `check` 0.93 and a release build 0.82 of serde alone (1.03 and 1.10 before). Tried: items as macros by example instead of tokens \
     of the derive (6 % fewer instructions, level in seconds), shorter paths (1 %), no attributes (1 %), no documentation (nothing). \
     An older EPYC had 0.83 and 0.70 of serde alone, of nearly the same code. Half of serde needs fewer items, and those are what users come for.";
