//! Compression as a static host does it: once, at the strongest setting.
use std::io::Write as _;

use anyhow::Result;
use brotli::CompressorWriter;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Bytes after `gzip -9`, without a name or a time in them.
pub(crate) fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    Ok(gzip.finish()?)
}

/// Bytes after brotli at its highest quality.
pub(crate) fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut brotli = CompressorWriter::new(Vec::new(), content.len().max(4096), 11, 22);
    brotli.write_all(content)?;
    Ok(brotli.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compression_is_at_work() {
        let (gzip, brotli) = (gzip(&[b'a'; 10_000]).unwrap(), brotli(&[b'a'; 10_000]).unwrap());
        assert!((10..100).contains(&gzip.len()), "{}", gzip.len());
        assert!((5..50).contains(&brotli.len()), "{}", brotli.len());
    }
}
