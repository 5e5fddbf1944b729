//! The arguments of the command.

use std::num::NonZeroUsize;
use std::path::PathBuf;

/// A neighbour on the machine is busy for minutes: many short rounds are better than few long ones.
const ROUNDS: NonZeroUsize = NonZeroUsize::new(21).unwrap();

pub(crate) struct Options {
    pub(crate) rounds: NonZeroUsize,
    /// Another checkout of this repository.
    pub(crate) against: Option<PathBuf>,
}

impl Options {
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            rounds: ROUNDS,
            against: None,
        };
        while let Some(argument) = arguments.next() {
            let value = arguments
                .next()
                .ok_or_else(|| format!("`{argument}` needs a value"))?;
            match argument.as_str() {
                "--rounds" => {
                    let rounds = value.parse();
                    options.rounds =
                        rounds.map_err(|error| format!("--rounds {value}: {error}"))?;
                }
                "--against" => options.against = Some(value.into()),
                _ => return Err(format!("unknown argument `{argument}`")),
            }
        }
        Ok(options)
    }
}
