//! How long the texts of a workbook's list are, which cells name by their places.

/// The letters of each text (UTF-16). `parts` are the record of the list and those that continue it, wherever it was cut.
/// `None` where the list is cut off.
pub(super) fn lengths(parts: &[&[u8]]) -> Option<Vec<u16>> {
    let (list, more) = parts.split_first()?;
    // It begins with two counts, which nobody keeps to.
    let mut texts = Texts { data: list.get(8..)?, more };
    let mut lengths = Vec::new();
    while !texts.data.is_empty() || texts.next_part().is_some() {
        lengths.push(texts.text()?);
    }
    Some(lengths)
}

/// What is left of the list.
struct Texts<'a> {
    data: &'a [u8],
    more: &'a [&'a [u8]],
}

impl Texts<'_> {
    fn next_part(&mut self) -> Option<()> {
        (self.data, self.more) = self.more.split_first().map(|(data, more)| (*data, more))?;
        Some(())
    }

    fn bytes<const COUNT: usize>(&mut self) -> Option<[u8; COUNT]> {
        let (bytes, rest) = self.data.split_first_chunk()?;
        self.data = rest;
        Some(*bytes)
    }

    fn text(&mut self) -> Option<u16> {
        // A part without bytes counts as an empty text.
        if self.data.is_empty() {
            return Some(0);
        }
        let length = u16::from_le_bytes(self.bytes()?);
        let [flags] = self.bytes()?;
        let runs = if flags & 8 == 0 { 0 } else { u16::from_le_bytes(self.bytes()?) };
        let extension = if flags & 4 == 0 { 0 } else { u32::from_le_bytes(self.bytes()?) };
        self.letters(length.into(), flags & 1 != 0)?;
        self.skip(usize::from(runs) * 4)?;
        self.skip(usize::try_from(extension).ok()?)?;
        Some(length)
    }

    /// Passes over letters of one or two bytes; a part that cuts them says anew how wide they are.
    fn letters(&mut self, mut left: usize, mut is_wide: bool) -> Option<()> {
        while left > 0 {
            let width = if is_wide { 2 } else { 1 };
            let here = left.min(self.data.len() / width);
            self.data = self.data.get(here * width..)?;
            left -= here;
            if left > 0 {
                self.next_part()?;
                let [flags] = self.bytes()?;
                is_wide = flags & 1 != 0;
            }
        }
        Some(())
    }

    fn skip(&mut self, mut left: usize) -> Option<()> {
        while left > 0 {
            if self.data.is_empty() {
                self.next_part()?;
            }
            let here = left.min(self.data.len());
            self.data = self.data.get(here..)?;
            left -= here;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::lengths;

    /// Two texts, the second of which is cut after its first letter and goes on in wide letters.
    #[test]
    fn a_text_goes_on_in_the_next_part() {
        let list = [&[0; 8][..], &[2, 0, 0, b'a', b'b', 3, 0, 8, 1, 0, b'c']].concat();
        let more = [1, b'd', 0, b'e', 0, 9, 9, 9, 9];
        assert_eq!(lengths(&[&list, &more]), Some(vec![2, 3]));
        assert_eq!(lengths(&[&list, &more[..8]]), None);
        assert_eq!(lengths(&[&list]), None);
    }
}
