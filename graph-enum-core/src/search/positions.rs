//! The positions of key bytes that tell the most names apart.

use alloc::vec;
use alloc::vec::Vec;

use crate::ascii_case::Fold;
use crate::bytes::byte_near;
use crate::hash::MOST_BYTES;

/// Positions, and the byte of each name at each of them: thousands of pairs are tried.
pub(super) struct Candidates {
    positions: Vec<i8>,
    /// By position, then by name.
    bytes: Vec<Vec<u64>>,
    lengths: Vec<u64>,
    /// The last trial that met a key, by a few bits of the key.
    met: Vec<u32>,
    trial: u32,
}

impl Candidates {
    pub(super) fn new(names: &[&str], fold: Fold) -> Self {
        let positions = candidate_positions(names);
        let bytes_at = |position: &i8| {
            let byte = |name: &&str| u64::from(byte_near(name.as_bytes(), *position));
            let fold = fold.case_bits() & 0xff;
            names.iter().map(|name| byte(name) | fold).collect()
        };
        Self {
            bytes: positions.iter().map(bytes_at).collect(),
            positions,
            lengths: names.iter().map(|name| name.len() as u64).collect(),
            met: vec![0; 1 << 16],
            trial: 0,
        }
    }

    /// The positions of `count` key bytes that tell the most names apart, where `chosen` are the best for one less. One or
    /// two are tried exhaustively; a third is added to the best pair.
    pub(super) fn best(&mut self, count: usize, chosen: [i8; MOST_BYTES]) -> [i8; MOST_BYTES] {
        let last = self.positions.len();
        let chosen: Vec<usize> = self.columns(&chosen[..count - 1]).collect();
        let trials: Vec<Vec<usize>> = if count == 2 {
            let seconds = |first| (first + 1..last).map(move |second| vec![first, second]);
            (0..last).flat_map(seconds).collect()
        } else {
            let with = |next| chosen.iter().copied().chain([next]).collect();
            (0..last).map(with).collect()
        };
        let mut best: (usize, &[usize]) = (0, &[]);
        for columns in &trials {
            let apart = self.count_apart(columns);
            if apart > best.0 {
                best = (apart, columns);
            }
            if apart == self.lengths.len() {
                break;
            }
        }
        let mut positions = [0; MOST_BYTES];
        for (position, column) in positions.iter_mut().zip(best.1) {
            *position = self.positions[*column];
        }
        positions
    }

    fn columns(&self, chosen: &[i8]) -> impl Iterator<Item = usize> {
        let column = |position: &i8| self.positions.iter().position(|it| it == position);
        chosen.iter().filter_map(column)
    }

    /// The number of names that the length and these bytes tell apart; seldom one or two less.
    fn count_apart(&mut self, columns: &[usize]) -> usize {
        self.trial += 1;
        let mut apart = 0;
        for (name, length) in self.lengths.iter().enumerate() {
            let mut key = *length;
            for column in columns {
                key = key << 8 | self.bytes[*column][name];
            }
            let spread = key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48;
            let met = &mut self.met[usize::try_from(spread).unwrap_or(0)];
            if *met != self.trial {
                *met = self.trial;
                apart += 1;
            }
        }
        apart
    }
}

/// Candidate positions from the front and from the back. Positions inside every name come first, because a lookup does
/// not clamp them.
fn candidate_positions(names: &[&str]) -> Vec<i8> {
    let lengths = || {
        names
            .iter()
            .map(|name| i8::try_from(name.len()).unwrap_or(i8::MAX))
    };
    let longest = lengths().max().unwrap_or(0).min(32);
    let shortest = lengths().min().unwrap_or(0).min(longest);
    let of_all = (0..shortest).chain((-shortest..0).rev());
    let of_some = (shortest..longest).chain((-longest..-shortest).rev());
    of_all.chain(of_some).collect()
}
