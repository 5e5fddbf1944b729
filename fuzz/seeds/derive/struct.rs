pub struct Pair<'a, T: Clone = u8, const N: usize = 3> where T: 'a { first: &'a [T; N], second: (u8,) }
