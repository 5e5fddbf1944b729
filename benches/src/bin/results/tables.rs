//! Measurements to the tables of the results.

use std::fmt::Write;

use graph_enum_benches::compile::{Builds, Cost, Report};
use graph_enum_benches::report::Medians;

use crate::rounds::{Groups, Times, median, quiet, ratio};

/// Names of a group's contenders, and how often each one's time is that of `own`.
pub(crate) fn ratios(times: &Times, own: &str) -> Medians {
    let mut ratios = Medians::new();
    for (contender, row) in times.iter().filter(|(contender, _)| *contender != own) {
        for (size, over) in row {
            let under = times.get(own).and_then(|row| row.get(size));
            let ratio = ratio(over, under.map_or(&[], Vec::as_slice));
            ratios
                .entry(contender.clone())
                .or_default()
                .insert(*size, ratio);
        }
    }
    ratios
}

/// Our times over those of another checkout: 1.00 where nothing has changed.
pub(crate) fn against_table(own: &Groups, other: &Groups) -> String {
    let mut text = String::from(
        "| group | contender | members | here / there |\n| --- | --- | ---: | ---: |\n",
    );
    for (group, times) in own {
        let ours = times
            .iter()
            .filter(|(contender, _)| contender.starts_with("graph-enum"));
        for (contender, row) in ours {
            for (size, here) in row {
                let there = other.get(group).and_then(|it| it.get(contender)?.get(size));
                let ratio = ratio(here, there.map_or(&[], Vec::as_slice));
                let _ = writeln!(text, "| {group} | {contender} | {size} | {ratio:.2} |");
            }
        }
    }
    text
}

#[expect(clippy::cast_precision_loss, reason = "the size of a text")]
pub(crate) fn json_table(times: &Times, what: &str, bytes: usize) -> String {
    let ratios = ratios(times, "&str");
    let mut text = format!(
        "\n### {what}\n\n| field | ms | MB/s | of `&str` |\n| --- | ---: | ---: | ---: |\n"
    );
    for (contender, row) in quiet(times) {
        for (size, time) in row {
            let ratio = ratios.get(&contender).and_then(|row| row.get(&size));
            let _ = writeln!(
                text,
                "| {contender} | {:.1} | {:.0} | {:.2} |",
                time / 1e6,
                bytes as f64 / time * 1e3,
                ratio.copied().unwrap_or(1.0)
            );
        }
    }
    text
}

pub(crate) fn compile_tables(report: &Report) -> String {
    let mut text = String::from(
        "\n## Compiling all 859 enumerations that have members\n\n\
         | what | CPU s | `graph-enum, open` over it | memory MB | rlib MB |\n\
         | --- | ---: | ---: | ---: | ---: |\n",
    );
    for (mode, costs) in &report.costs {
        for (contender, builds) in costs {
            let of = |part| median_of(builds, part);
            let _ = writeln!(
                text,
                "| {mode}, {contender} | {:.2} | {:.2} | {:.0} | {:.1} |",
                of(|cost| cost.cpu),
                cpu_over(costs, "graph-enum, open", contender),
                of(|cost| cost.memory),
                of(|cost| cost.rlib)
            );
        }
    }
    text.push_str("\n| source after expansion | MB |\n| --- | ---: |\n");
    for (contender, size) in &report.expanded {
        let _ = writeln!(text, "| {contender} | {size:.1} |");
    }
    text.push_str(
        "\n| the macro with its dependencies, from nothing | CPU s | `graph-enum-derive` over it |\n\
         | --- | ---: | ---: |\n",
    );
    for (label, builds) in &report.cold {
        let cpu = median_of(builds, |cost| cost.cpu);
        let ratio = cpu_over(&report.cold, "graph-enum-derive", label);
        let _ = writeln!(text, "| {label} | {cpu:.2} | {ratio:.2} |");
    }
    text
}

/// The median of a part of what the builds took.
fn median_of(builds: &[Cost], part: fn(&Cost) -> f64) -> f64 {
    median(&builds.iter().map(part).collect::<Vec<_>>())
}

fn cpu_over(costs: &Builds, own: &str, other: &str) -> f64 {
    let cpu = |label| {
        let builds = costs.get(label).map_or(&[][..], Vec::as_slice);
        median_of(builds, |cost| cost.cpu)
    };
    cpu(own) / cpu(other)
}
