//! Records of an old Excel workbook: two bytes of a kind, two of a length, and so many bytes.

/// The kinds that are read. All others are passed over.
pub(super) mod kind {
    pub(in super::super) const FORMULA: u16 = 0x0006;
    pub(in super::super) const END: u16 = 0x000A;
    pub(in super::super) const DATES_FROM: u16 = 0x0022;
    pub(in super::super) const PROTECTED: u16 = 0x002F;
    pub(in super::super) const CONTINUE: u16 = 0x003C;
    pub(in super::super) const CODE_PAGE: u16 = 0x0042;
    /// A sheet: where it begins in the stream, and its name.
    pub(in super::super) const SHEET: u16 = 0x0085;
    /// Several numbers of a row: the row, the first column, the numbers, the last column.
    pub(in super::super) const NUMBERS: u16 = 0x00BD;
    pub(in super::super) const RICH_TEXT: u16 = 0x00D6;
    pub(in super::super) const CELL_FORMAT: u16 = 0x00E0;
    /// The list of texts that cells name by their places.
    pub(in super::super) const TEXTS: u16 = 0x00FC;
    pub(in super::super) const LISTED_TEXT: u16 = 0x00FD;
    pub(in super::super) const NUMBER: u16 = 0x0203;
    pub(in super::super) const TEXT: u16 = 0x0204;
    pub(in super::super) const TRUTH: u16 = 0x0205;
    /// The text that the formula before it came to.
    pub(in super::super) const RESULT: u16 = 0x0207;
    pub(in super::super) const SHORT_NUMBER: u16 = 0x027E;
    pub(in super::super) const FORMAT: u16 = 0x041E;
    pub(in super::super) const BEGIN: u16 = 0x0809;
}

pub(super) struct Record<'stream> {
    pub(super) kind: u16,
    pub(super) data: &'stream [u8],
}

impl Record<'_> {
    pub(super) fn u16(&self, at: usize) -> Option<u16> {
        Some(u16::from_le_bytes(*self.data.get(at..)?.first_chunk()?))
    }

    pub(super) fn u32(&self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(*self.data.get(at..)?.first_chunk()?))
    }
}

/// The records of a stream one after the other; `None` for one that is cut off, after which nothing follows.
pub(super) struct Records<'stream>(pub(super) &'stream [u8]);

impl<'stream> Records<'stream> {
    fn take(&mut self) -> Option<Record<'stream>> {
        let ([kind_low, kind_high, length_low, length_high], rest) =
            std::mem::take(&mut self.0).split_first_chunk()?;
        let length = usize::from(u16::from_le_bytes([*length_low, *length_high]));
        let (data, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some(Record { kind: u16::from_le_bytes([*kind_low, *kind_high]), data })
    }
}

impl<'stream> Iterator for Records<'stream> {
    type Item = Option<Record<'stream>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() { None } else { Some(self.take()) }
    }
}
