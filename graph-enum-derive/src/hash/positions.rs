//! Where the key's bytes are: the positions that tell the most names apart.

/// Positions, and what stands there in each name: thousands of pairs are tried.
pub(super) struct Candidates {
    positions: Vec<i8>,
    /// By position, then name.
    bytes: Vec<Vec<u64>>,
    lengths: Vec<u64>,
    /// By a few bits of a key, the last trial that met it.
    met: Vec<u32>,
    trial: u32,
}

impl Candidates {
    pub(super) fn new(names: &[&str], fold: u8) -> Self {
        let positions = candidate_positions(names);
        let bytes_at = |position: &i8| {
            let byte = |name: &&str| u64::from(byte_at(name.as_bytes(), *position) | fold);
            names.iter().map(byte).collect()
        };
        Self {
            bytes: positions.iter().map(bytes_at).collect(),
            positions,
            lengths: names.iter().map(|name| name.len() as u64).collect(),
            met: vec![0; 1 << 16],
            trial: 0,
        }
    }

    /// The positions of `count` key bytes that tell the most names apart, where `chosen` were the best
    /// for one less. One or two are tried exhaustively, a third is added to the best pair.
    pub(super) fn best(&mut self, count: usize, chosen: &[i8]) -> Option<Vec<i8>> {
        let last = self.positions.len();
        let chosen: Vec<usize> = self.columns(chosen).collect();
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
        let positions = best.1.iter().map(|column| self.positions[*column]);
        (best.0 > 0).then(|| positions.collect())
    }

    fn columns(&self, chosen: &[i8]) -> impl Iterator<Item = usize> {
        let column = |position: &i8| self.positions.iter().position(|it| it == position);
        chosen.iter().filter_map(column)
    }

    /// How many names the length and these bytes tell apart; seldom, one or two less.
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

/// From the front and from the back, as far as the names go, and not farther than pays. First come those
/// that every name has: the runtime need not clamp them.
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

/// The length and the bytes at the positions, as `Hash::slot_number` takes them.
pub(super) fn byte_key(name: &str, fold: u8, positions: &[i8]) -> u64 {
    let name = name.as_bytes();
    positions.iter().fold(name.len() as u64, |key, position| {
        key << 8 | u64::from(byte_at(name, *position) | fold)
    })
}

/// A position past either end is clamped to that end.
fn byte_at(name: &[u8], position: i8) -> u8 {
    let distance = usize::from(position.unsigned_abs());
    let at = if position >= 0 {
        distance.min(name.len().saturating_sub(1))
    } else {
        name.len().saturating_sub(distance)
    };
    name.get(at).copied().unwrap_or(0)
}
