//! What criterion measured, as tables and plots.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use plotters::prelude::*;
use serde_json::Value;

/// Medians in nanoseconds: contender, then size.
pub type Medians = BTreeMap<String, BTreeMap<u32, f64>>;

/// The medians of one group, for each element where the group counts elements, else for one run.
///
/// # Errors
///
/// When criterion's files are not there or not as they were.
pub fn medians(target: &Path, group: &str) -> io::Result<Medians> {
    let mut medians = Medians::new();
    for contender in fs::read_dir(target.join("criterion").join(group))? {
        for size in fs::read_dir(contender?.path()).into_iter().flatten() {
            let results = size?.path().join("new");
            let (benchmark, estimates) = (
                results.join("benchmark.json"),
                results.join("estimates.json"),
            );
            if !benchmark.exists() {
                continue;
            }
            let benchmark: Value = serde_json::from_slice(&fs::read(benchmark)?)?;
            let estimates: Value = serde_json::from_slice(&fs::read(estimates)?)?;
            let elements = benchmark["throughput"]["Elements"].as_f64().unwrap_or(1.0);
            let median = estimates["median"]["point_estimate"].as_f64();
            let size = benchmark["value_str"]
                .as_str()
                .and_then(|size| size.parse().ok());
            if let (Some(name), Some(size), Some(median)) =
                (benchmark["function_id"].as_str(), size, median)
            {
                medians
                    .entry(name.to_owned())
                    .or_default()
                    .insert(size, median / elements);
            }
        }
    }
    Ok(medians)
}

/// A table with a row for each contender and a column for each size.
#[must_use]
pub fn table(medians: &Medians) -> String {
    let sizes: Vec<u32> = medians
        .values()
        .next()
        .map(|row| row.keys().copied().collect())
        .unwrap_or_default();
    let mut text = String::from("| members |");
    // Writing to a string cannot fail.
    for size in &sizes {
        let _ = write!(text, " {size} |");
    }
    text.push_str("\n| --- |");
    text.push_str(&" ---: |".repeat(sizes.len()));
    for (contender, row) in medians {
        let _ = write!(text, "\n| {contender} |");
        for size in &sizes {
            match row.get(size) {
                Some(median) => {
                    let _ = write!(text, " {median:.2} |");
                }
                None => text.push_str(" |"),
            }
        }
    }
    text + "\n"
}

/// Time over size, one line a contender.
///
/// # Errors
///
/// When the file cannot be written.
pub fn plot(medians: &Medians, title: &str, file: &Path) -> io::Result<()> {
    draw(medians, title, file).map_err(|error| io::Error::other(error.to_string()))
}

fn draw(medians: &Medians, title: &str, file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let points = || medians.values().flatten();
    let (smallest, largest) = points().fold((u32::MAX, 2), |(low, high), (size, _)| {
        (low.min(*size), high.max(*size))
    });
    let most = points().fold(1.0_f64, |most, (_, median)| most.max(*median));
    // Where there are no lines.
    let legend = if points().all(|(_, median)| *median > 1.0) {
        SeriesLabelPosition::LowerRight
    } else {
        SeriesLabelPosition::UpperLeft
    };
    let area = SVGBackend::new(file, (900, 520)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .caption(title, ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(36)
        .y_label_area_size(56)
        .build_cartesian_2d(
            (smallest..largest).log_scale(),
            (0.2..most * 1.1).log_scale(),
        )?;
    chart
        .configure_mesh()
        .x_desc("members")
        .y_desc("ns")
        .draw()?;
    for (nth, (contender, row)) in medians.iter().enumerate() {
        let color = match contender.as_str() {
            "graph-enum" => BLACK.stroke_width(3),
            _ => Palette99::pick(nth).stroke_width(2),
        };
        let line = LineSeries::new(row.iter().map(|(size, median)| (*size, *median)), color);
        chart
            .draw_series(line)?
            .label(contender.as_str())
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], color));
    }
    chart
        .configure_series_labels()
        .position(legend)
        .background_style(WHITE.mix(0.8))
        .draw()?;
    area.present()?;
    Ok(())
}
