//! Bytes of a shared text: numbers in as few of them as they need, and a checksum.

/// Writes what a [`Reader`] reads back.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
}

/// Reads bytes from the front. `None` once there are not enough of them.
pub(super) struct Reader<'bytes> {
    rest: &'bytes [u8],
}

impl Writer {
    pub(super) fn number(&mut self, number: u32, bytes: usize) {
        let all = number.to_be_bytes();
        self.bytes.extend(all.iter().skip(all.len().saturating_sub(bytes)));
    }

    /// A text of at most 255 bytes; what is longer is cut at a letter.
    pub(super) fn text(&mut self, text: &str) {
        let mut end = text.len().min(255);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let text = text.get(..end).unwrap_or_default();
        self.bytes.push(u8::try_from(text.len()).unwrap_or_default());
        self.bytes.extend(text.bytes());
    }

    /// Digits below `radix` as one large number, which takes less room than a whole number of bits for each.
    pub(super) fn digits(&mut self, digits: &[u16], radix: u16) {
        let mut number = vec![0_u8; width(digits.len(), radix)];
        for digit in digits {
            multiply_add(&mut number, radix, *digit);
        }
        self.bytes.extend(number);
    }

    /// Bytes as they are.
    pub(super) fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    /// All that was written, and its checksum.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let sum = checksum(&self.bytes);
        self.number(sum, 3);
        self.bytes
    }
}

impl<'bytes> Reader<'bytes> {
    /// The bytes without their checksum; `None` when it is another one.
    pub(super) fn new(bytes: &'bytes [u8]) -> Option<Self> {
        let (rest, sum) = bytes.split_at_checked(bytes.len().checked_sub(3)?)?;
        let expected = checksum(rest).to_be_bytes();
        (expected.get(1..)? == sum).then_some(Self { rest })
    }

    /// All that is left.
    pub(super) fn rest(self) -> &'bytes [u8] {
        self.rest
    }

    pub(super) fn number(&mut self, bytes: usize) -> Option<u32> {
        let taken = self.take(bytes)?;
        Some(taken.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    }

    pub(super) fn text(&mut self) -> Option<&'bytes str> {
        let length = usize::try_from(self.number(1)?).ok()?;
        std::str::from_utf8(self.take(length)?).ok()
    }

    pub(super) fn digits(&mut self, count: usize, radix: u16) -> Option<Vec<u16>> {
        let mut number = self.take(width(count, radix))?.to_vec();
        let mut digits: Vec<_> = (0..count).map(|_| divide(&mut number, radix)).collect();
        digits.reverse();
        // Anything left over was not written by us.
        number.iter().all(|byte| *byte == 0).then_some(digits)
    }

    pub(super) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    fn take(&mut self, bytes: usize) -> Option<&'bytes [u8]> {
        let (taken, rest) = self.rest.split_at_checked(bytes)?;
        self.rest = rest;
        Some(taken)
    }
}

/// How many bytes the largest number of so many digits has.
fn width(count: usize, radix: u16) -> usize {
    let mut largest = vec![0_u8; 2 * count];
    for _ in 0..count {
        multiply_add(&mut largest, radix, radix - 1);
    }
    largest.iter().skip_while(|byte| **byte == 0).count()
}

/// `number · factor + more`, in place.
fn multiply_add(number: &mut [u8], factor: u16, more: u16) {
    let mut carry = u32::from(more);
    for byte in number.iter_mut().rev() {
        carry += u32::from(*byte) * u32::from(factor);
        *byte = carry.to_le_bytes()[0];
        carry >>= 8;
    }
}

/// `number / divisor` in place; the remainder.
fn divide(number: &mut [u8], divisor: u16) -> u16 {
    let mut rest = 0_u32;
    for byte in number.iter_mut() {
        rest = rest << 8 | u32::from(*byte);
        *byte = u8::try_from(rest / u32::from(divisor)).unwrap_or_default();
        rest %= u32::from(divisor);
    }
    u16::try_from(rest).unwrap_or_default()
}

/// CRC-24 as `OpenPGP` has it (RFC 9580, 6.1.1): finds every fault of up to 24 neighbouring bits, and all but one in sixteen
/// million of the others.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x00B7_04CE, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte) << 16, |sum, _| {
            let shifted = sum << 1;
            if shifted & 0x0100_0000 == 0 { shifted } else { (shifted ^ 0x0086_4CFB) & 0x00FF_FFFF }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_published_one() {
        // The check value of CRC-24/OPENPGP in the catalogue of parametrised CRC algorithms.
        assert_eq!(checksum(b"123456789"), 0x0021_CF02);
    }

    #[test]
    fn forty_seven_levels_take_sixteen_bytes() {
        assert_eq!(width(47, 6), 16);
        let digits: Vec<_> = (0..47).map(|digit| digit % 6).collect();
        let mut writer = Writer::default();
        writer.digits(&digits, 6);
        let bytes = writer.finish();
        assert_eq!(bytes.len(), 16 + 3);
        assert_eq!(Reader::new(&bytes).unwrap().digits(47, 6), Some(digits));
    }

    #[test]
    fn a_text_too_long_is_cut_at_a_letter() {
        let mut writer = Writer::default();
        writer.text(&"é".repeat(200));
        let bytes = writer.finish();
        assert_eq!(Reader::new(&bytes).unwrap().text(), Some("é".repeat(127).as_str()));
    }
}
