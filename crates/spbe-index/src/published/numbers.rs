//! Reads what the build has packed (`build/pack.rs`): numbers, and tables of them.

/// Packed numbers, from the first that is not read yet. After the last one there are only zeros.
pub(super) struct Numbers<'bytes> {
    bytes: std::slice::Iter<'bytes, u8>,
}

impl<'bytes> Numbers<'bytes> {
    pub(super) fn new(bytes: &'bytes [u8]) -> Self {
        Self { bytes: bytes.iter() }
    }

    /// The next number: bytes that add up to it, of which only the last is below 255.
    pub(super) fn next(&mut self) -> u16 {
        let mut number = 0;
        loop {
            let byte = self.bytes.next().copied().unwrap_or(0);
            number += u16::from(byte);
            if byte < 255 {
                return number;
            }
        }
    }

    /// The cells of the next table, row by row.
    ///
    /// A column comes as the numbers that occur in it, then the place of each row's among them.
    pub(super) fn table(&mut self, columns: usize) -> Vec<u16> {
        let mut cells = vec![0; usize::from(self.next()) * columns];
        for column in 0..columns {
            let (mut known, mut last) = (Vec::new(), 0);
            for _ in 0..self.next() {
                last += self.next();
                known.push(last);
            }
            for row in cells.chunks_exact_mut(columns) {
                if let Some(cell) = row.get_mut(column) {
                    *cell = known.get(usize::from(self.next())).copied().unwrap_or(0);
                }
            }
        }
        cells
    }
}
