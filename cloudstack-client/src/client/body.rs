use std::io::Read;

use bytes::Bytes;
use flate2::bufread::MultiGzDecoder;
use http::header::CONTENT_ENCODING;

use crate::backend::{HttpReply, Sent};
use crate::error::{Error, ErrorKind, Result};

/// What marks gzip, whatever the headers say. No JSON begins so.
const MAGIC: [u8; 2] = [0x1f, 0x8b];
/// Deflate makes nothing shorter than this part of it.
const MOST_PACKED: usize = 1032;

/// The body of a reply, perhaps still in gzip: pages that wait to be read take a small part of their memory so.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    bytes: Bytes,
    packed: bool,
    /// The longest that it may be when unpacked.
    max: usize,
}

impl Body {
    pub(super) fn of(reply: HttpReply, max: usize) -> Self {
        let said = reply
            .headers
            .get_all(CONTENT_ENCODING)
            .iter()
            .any(|coding| coding.as_bytes().eq_ignore_ascii_case(b"gzip"));
        Self { packed: said && reply.body.starts_with(&MAGIC), bytes: reply.body, max }
    }

    pub(super) fn unpacked(bytes: Bytes) -> Self {
        Self { max: bytes.len(), packed: false, bytes }
    }

    /// Bytes that it takes as it is.
    pub(crate) fn held(&self) -> usize {
        self.bytes.len()
    }

    /// How long it is when unpacked, as gzip says it at its end. A lie costs no more than the memory that so many packed bytes can fill.
    pub(super) fn announced(&self) -> usize {
        match (self.packed, self.bytes.last_chunk::<4>()) {
            (true, Some(length)) => {
                let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
                length.min(self.bytes.len().saturating_mul(MOST_PACKED))
            }
            _ => self.bytes.len(),
        }
    }

    /// What needs no unpacking; nothing of a long reply in gzip.
    pub(super) fn as_plain(&self) -> &[u8] {
        if self.packed { &[] } else { &self.bytes }
    }

    /// The plain bytes.
    ///
    /// # Errors
    /// `reply_lost` when it is broken, `reply_too_long`.
    pub(crate) fn unpack(self) -> Result<Bytes> {
        if !self.packed {
            return Ok(self.bytes);
        }
        let limit = u64::try_from(self.max).unwrap_or(u64::MAX).saturating_add(1);
        let mut plain = Vec::new();
        plain.reserve_exact(self.announced().min(self.max));
        MultiGzDecoder::new(&*self.bytes).take(limit).read_to_end(&mut plain).map_err(|error| {
            let message = format!("the connection broke within the reply: {error}");
            Error::new(ErrorKind::ReplyLost, message).with_sent(Sent::ReplyLost)
        })?;
        if plain.len() > self.max {
            let message = format!("the reply is longer than {} bytes", self.max);
            return Err(Error::new(ErrorKind::ReplyTooLong, message).with_sent(Sent::ReplyLost));
        }
        Ok(plain.into())
    }

    /// The plain text as it is unpacked, if it needs unpacking. Cut where it gets longer than it may be.
    pub(crate) fn unpacking(&self) -> Option<impl Read + '_> {
        let limit = u64::try_from(self.max).unwrap_or(u64::MAX);
        self.packed.then(|| MultiGzDecoder::new(&*self.bytes).take(limit))
    }

    /// What stands for the plain bytes: the same when they are the same, if the server packs as it did before.
    pub(crate) fn fingerprint(&self) -> &[u8] {
        // Not the time of packing, in the first ten bytes.
        self.bytes.get(if self.packed { 10 } else { 0 }..).unwrap_or_default()
    }
}
