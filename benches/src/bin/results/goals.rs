//! Measurements to the table of goals: what was to be reached, and whether it was.

mod list;

use std::fmt::Write;

use graph_enum_benches::compile::Report;

use self::list::{compile, hits, json, others};
use crate::rounds::Groups;

/// A ratio of two contenders of one run, and the bound that it has to keep in all places where it was taken.
struct Goal {
    what: &'static str,
    bound: Bound,
    /// Where, and how much.
    ratios: Vec<(String, f64)>,
    /// What was tried, and what it would cost; shown where the goal is not reached.
    note: &'static str,
}

#[derive(Clone, Copy)]
enum Bound {
    AtLeast(f64),
    AtMost(f64),
}
use self::Bound::{AtLeast, AtMost};

impl Bound {
    /// Of a ratio as it is printed: more than hundredths is noise.
    fn is_kept(self, ratio: f64) -> bool {
        let ratio = (ratio * 100.0).round() / 100.0;
        match self {
            AtLeast(bound) => ratio >= bound,
            AtMost(bound) => ratio <= bound,
        }
    }

    fn text(self) -> String {
        match self {
            AtLeast(bound) => format!("at least {bound:.2}"),
            AtMost(bound) => format!("at most {bound:.2}"),
        }
    }
}

/// The table of goals, and a note on each that is not reached.
pub(crate) fn goals_table(groups: &Groups, report: &Report) -> String {
    let mut text = String::from(
        "\n## Goals\n\nRatios of this run, medians of the rounds' own; what is not reached has a note below. \
         A place is a number of members, unless it says what it is; \
         enums are closed, unless it says open.\n\n\
         | what | to reach | worst, at | reached |\n| --- | --- | --- | --- |\n",
    );
    let mut notes = String::new();
    let goals = [hits(groups), others(groups), json(groups), compile(report)];
    for goal in goals.iter().flatten() {
        let failed: Vec<&(String, f64)> = goal
            .ratios
            .iter()
            .filter(|it| !goal.bound.is_kept(it.1))
            .collect();
        let reached = if failed.is_empty() { "yes" } else { "no" };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {} | {} | {} | {reached} |",
            goal.what,
            goal.bound.text(),
            worst(goal)
        );
        if !failed.is_empty() {
            let failed: Vec<String> = failed
                .iter()
                .map(|(at, ratio)| format!("{at}: {ratio:.2}"))
                .collect();
            let _ = writeln!(
                notes,
                "- *{}* ({}). {}",
                goal.what,
                failed.join(", "),
                goal.note
            );
        }
    }
    if !notes.is_empty() {
        text = text
            + "\nNot reached (the machine is shared: a ratio near its bound falls on either side of it in another run):\n\n"
            + &notes;
    }
    text
}

fn worst(goal: &Goal) -> String {
    let ratios = goal.ratios.iter();
    let worst = match goal.bound {
        AtLeast(_) => ratios.min_by(|left, right| left.1.total_cmp(&right.1)),
        AtMost(_) => ratios.max_by(|left, right| left.1.total_cmp(&right.1)),
    };
    worst.map_or_else(String::new, |(at, ratio)| format!("{ratio:.2} at {at}"))
}
