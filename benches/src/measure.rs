//! One measurement: a stream through a function, each result consumed.

use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput};

/// Short samples: there are hundreds of measurements, and each repeats itself thousands of times.
#[must_use]
pub fn harness() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(60))
        .measurement_time(Duration::from_millis(240))
        .sample_size(20)
        .nresamples(1_000)
        .without_plots()
        .configure_from_args()
}

/// One enumeration's measurements, in a group of those of all sizes.
pub struct Contest<'a, 'c> {
    group: &'a mut BenchmarkGroup<'c, WallTime>,
    size: &'static str,
}

impl<'a, 'c> Contest<'a, 'c> {
    /// Among enumerations of this size.
    pub fn new(group: &'a mut BenchmarkGroup<'c, WallTime>, size: &'static str) -> Self {
        Self { group, size }
    }

    /// Measures one contender over a whole stream.
    pub fn run<I: Copy, O>(&mut self, contender: &str, inputs: &[I], read: impl Fn(I) -> O) {
        let group = &mut *self.group;
        group.sampling_mode(SamplingMode::Flat);
        group.throughput(Throughput::Elements(inputs.len() as u64));
        group.bench_function(BenchmarkId::new(contender, self.size), |bencher| {
            bencher.iter(|| {
                for input in inputs {
                    black_box(read(*input));
                }
            });
        });
    }
}
