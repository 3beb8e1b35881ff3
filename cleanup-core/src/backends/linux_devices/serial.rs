//! Serial numbers as devices state them.

use crate::text::harmless;

/// The page code of the SCSI inquiry page that holds the unit's serial number.
const UNIT_SERIAL_NUMBER: u8 = 0x80;

/// What a device states, without the blanks and NULs that pad it to a field's length. Never cut or completed.
pub(super) fn text(raw: &[u8]) -> String {
    let is_padding = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    let start = raw.iter().position(|byte| !is_padding(byte)).unwrap_or(raw.len());
    let end = raw.iter().rposition(|byte| !is_padding(byte)).map_or(start, |last| last + 1);
    harmless(&String::from_utf8_lossy(raw.get(start..end).unwrap_or_default()))
}

/// The serial number in a SCSI inquiry page 80h, as `vpd_pg80` holds it: four bytes of header, then as many as they say. `None` if it is no such page.
pub(super) fn of_page(page: &[u8]) -> Option<String> {
    let [_, UNIT_SERIAL_NUMBER, high, low, rest @ ..] = page else { return None };
    rest.get(..usize::from(u16::from_be_bytes([*high, *low]))).map(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_goes_and_nothing_else() {
        for (raw, expected) in [
            (&b"6f1c1b6e3f5e4b0e9d0e"[..], "6f1c1b6e3f5e4b0e9d0e"),
            (b"  6F1C1B6E3F5E4B0E9D0E\n", "6F1C1B6E3F5E4B0E9D0E"),
            (b"\0 6f1c\0\0\0", "6f1c"),
            (b"6f1c 1b6e", "6f1c 1b6e"),
            (b"6f1c\x001b6e", "6f1c\u{fffd}1b6e"),
            (b"6f\xff", "6f\u{fffd}"),
            (b" \0\n", ""),
            (b"", ""),
        ] {
            assert_eq!(text(raw), expected, "{raw:?}");
        }
    }

    #[test]
    fn a_page_says_how_long_its_serial_is() {
        assert_eq!(of_page(b"\0\x80\0\x046f1c").as_deref(), Some("6f1c"));
        assert_eq!(of_page(b"\0\x80\0\x086f1c    rest").as_deref(), Some("6f1c"));
        assert_eq!(of_page(b"\0\x80\0\0").as_deref(), Some(""));
        let no_pages = [&b""[..], b"\0\x80\0", b"\0\x83\0\x046f1c", b"\0\x80\0\x056f1c", b"\0\x80\x01\x046f1c"];
        for page in no_pages {
            assert_eq!(of_page(page), None, "{page:?}");
        }
    }
}
