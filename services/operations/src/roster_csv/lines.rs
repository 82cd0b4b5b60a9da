//! Which line of a file a record is on. The `csv` crate's own count stands before empty lines that it skips.

/// Counts lines up to a byte, in one pass over the file.
pub struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    /// A count that stands at the beginning of these bytes, on line 1.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, line: 1 }
    }

    /// The line of the first record at or after this byte; bytes must not go backwards.
    pub fn line_of(&mut self, byte: u64) -> u64 {
        let mut to = usize::try_from(byte).unwrap_or(usize::MAX).min(self.bytes.len());
        while self.bytes.get(to).is_some_and(|b| matches!(b, b'\r' | b'\n')) {
            to += 1;
        }
        let from = self.at.min(to);
        self.line += self.bytes[from..to].iter().filter(|b| **b == b'\n').count() as u64;
        self.at = to;
        self.line
    }
}
