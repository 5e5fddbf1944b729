//! Measurements to the tables of the results.

use std::fmt::Write;

use graph_enum_benches::compile::Report;
use graph_enum_benches::report::Medians;

use crate::rounds::{Times, quiet, ratio};

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
         serde alone derives two traits; ours are eleven impls, of a closed enum twelve, with eight inherent items and the schema. Each \
         function has its cost, however little is in it.\n\n\
         | what | CPU s | wall s | memory MB | rlib MB |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    for (mode, costs) in &report.costs {
        for (contender, cost) in costs {
            let _ = writeln!(
                text,
                "| {mode}, {contender} | {:.2} | {:.2} | {:.0} | {:.1} |",
                cost.cpu, cost.wall, cost.memory, cost.rlib
            );
        }
    }
    text.push_str("\n| source after expansion | MB |\n| --- | ---: |\n");
    for (contender, size) in &report.expanded {
        let _ = writeln!(text, "| {contender} | {size:.1} |");
    }
    text.push_str("\n| the macro with its dependencies, from nothing | CPU s |\n| --- | ---: |\n");
    for (label, cost) in &report.cold {
        let _ = writeln!(text, "| {label} | {:.2} |", cost.cpu);
    }
    text
}
