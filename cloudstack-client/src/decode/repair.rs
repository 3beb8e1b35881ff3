use std::borrow::Cow;

use serde::de::DeserializeOwned;

/// Parses JSON, and once more after repairing it if that fails: CloudStack un-escapes its own output, so control characters come raw and
/// a literal `\u0041` becomes the invalid `\A`.
pub(crate) fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    // One look at the whole is quicker than one at each text in it.
    let first = match std::str::from_utf8(bytes) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(bytes),
    };
    first.or_else(|first| match repair(bytes) {
        Cow::Borrowed(_) => Err(first),
        Cow::Owned(repaired) => serde_json::from_slice(&repaired),
    })
}

/// Escapes what is illegal inside JSON strings. Borrowed when there was nothing to do.
fn repair(bytes: &[u8]) -> Cow<'_, [u8]> {
    let text = String::from_utf8_lossy(bytes);
    let source = text.as_bytes();
    let mut out = Vec::with_capacity(source.len() + 16);
    let (mut in_string, mut changed, mut i) = (false, matches!(text, Cow::Owned(_)), 0);
    while let Some(&byte) = source.get(i) {
        i += 1;
        match byte {
            b'"' => {
                in_string = !in_string;
                out.push(byte);
            }
            b'\\' if in_string => {
                let (kept, replacement): (usize, &[u8]) = match source.get(i..).unwrap_or_default() {
                    [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => (1, &[]),
                    rest @ [b'u', ..] => unicode_escape(rest),
                    _ => (0, b"\\\\"),
                };
                if replacement.is_empty() {
                    out.push(b'\\');
                    out.extend_from_slice(source.get(i..i + kept).unwrap_or_default());
                } else {
                    changed = true;
                    out.extend_from_slice(replacement);
                }
                i += kept;
            }
            0..=0x1f if in_string => {
                changed = true;
                out.extend_from_slice(format!("\\u{byte:04x}").as_bytes());
            }
            _ => out.push(byte),
        }
    }
    if changed { Cow::Owned(out) } else { Cow::Borrowed(bytes) }
}

/// What follows a backslash and starts with `u`: how much of it to take, and what to write instead (nothing: as it is).
fn unicode_escape(rest: &[u8]) -> (usize, &'static [u8]) {
    match code_unit(rest) {
        None => (0, b"\\\\"),
        Some(0xd800..=0xdbff) => {
            let low = rest.get(5).filter(|&&c| c == b'\\').and_then(|_| code_unit(rest.get(6..)?));
            if matches!(low, Some(0xdc00..=0xdfff)) { (11, b"") } else { (5, b"\\ufffd") }
        }
        Some(0xdc00..=0xdfff) => (5, b"\\ufffd"),
        Some(_) => (5, b""),
    }
}

fn code_unit(escape: &[u8]) -> Option<u32> {
    let digits = escape.strip_prefix(b"u")?.get(..4)?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn repairs_what_the_server_breaks() {
        for (broken, meant) in [
            ("{\"a\":\"x\u{1b}[0m\ny\"}", json!({"a": "x\u{1b}[0m\ny"})),
            (r#"{"a":"C:\Apps \u00zz"}"#, json!({"a": r"C:\Apps \u00zz"})),
            (r#"{"a":"\ud83d!", "b":"\ud83d\ude00"}"#, json!({"a": "\u{fffd}!", "b": "😀"})),
            (r#"{"a":"fine \" \\ \u0041"}"#, json!({"a": "fine \" \\ A"})),
        ] {
            assert_eq!(from_slice::<Value>(broken.as_bytes()).unwrap(), meant, "{broken}");
        }
        assert_eq!(from_slice::<Value>(b"{\"a\":\"\xff\"}").unwrap(), json!({"a": "\u{fffd}"}));
    }

    #[test]
    fn keeps_what_is_beyond_repair_an_error() {
        for broken in ["", "{", "<html>", "{\"a\":}", "\"\\"] {
            assert!(from_slice::<Value>(broken.as_bytes()).is_err(), "{broken}");
        }
    }
}
