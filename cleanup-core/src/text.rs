//! Text that came from elsewhere.

/// The same text on one line, without anything that a terminal or a log obeys or that turns the order of letters around.
///
/// Names of VMs and volumes are written by anybody who may rename one. Letters of every script and emoji stay as they are.
#[must_use]
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || is_invisible(c) { '\u{fffd}' } else { c }).collect()
}

/// The same text without what looks like a key, a password or a signature: what stands after the names of such things, in URLs and outside of
/// them, and the user in a URL. For the words of programs that print what they send.
#[cfg(any(test, feature = "volume-daemon"))]
pub(crate) fn without_secrets(text: &str) -> String {
    const NAMES: [&str; 8] =
        ["apikey", "secretkey", "sessionkey", "signature", "password", "passwd", "token", "authorization"];
    let lower = text.to_ascii_lowercase();
    let mut hidden = vec![false; text.len()];
    for name in NAMES {
        for (at, _) in lower.match_indices(name) {
            let rest = lower.get(at + name.len()..).unwrap_or_default();
            let value = rest.trim_start_matches(['"', '\'', ' ', ':', '=', '\\']);
            let between = rest.len() - value.len();
            let value = value.strip_prefix("bearer ").unwrap_or(value);
            let start = lower.len() - value.len();
            let named = lower.get(at + name.len()..start).is_some_and(|signs| signs.contains([':', '=']));
            let length = value.find(['&', '"', '\'', ' ', ',', ';', ')', '}', '\\']).unwrap_or(value.len());
            if between > 0 && named {
                hidden.iter_mut().skip(start).take(length).for_each(|hide| *hide = true);
            }
        }
    }
    // `//USER:PASSWORD@HOST` and `USER:PASSWORD@tcp(HOST)`.
    for (at, _) in lower.match_indices('@') {
        let before = lower.get(..at).unwrap_or_default();
        let start = before.rfind(['/', ' ', '"', '\'', '(', '=']).map_or(0, |sign| sign + 1);
        if before.get(start..).is_some_and(|user| user.contains(':')) {
            hidden.iter_mut().take(at).skip(start).for_each(|hide| *hide = true);
        }
    }
    let mut shown = String::with_capacity(text.len());
    let mut before = false;
    for (at, letter) in text.char_indices() {
        let hide = hidden.get(at).copied().unwrap_or_default();
        match (hide, before) {
            (false, _) => shown.push(letter),
            (true, false) => shown.push_str("[redacted]"),
            (true, true) => {}
        }
        before = hide;
    }
    shown
}

/// Marks that change the direction of text, break lines, or cannot be seen. The joiner inside emoji (U+200D) is not among them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_print_of_what_they_send_holds_no_secret() {
        for (text, shown) in [
            (
                "detach failed: Get \"https://cs.example/client/api?apiKey=PLANTED&command=detachVolume&id=1&signature=PLANTED%3D\": dial tcp: refused",
                "detach failed: Get \"https://cs.example/client/api?apiKey=[redacted]&command=detachVolume&id=1&signature=[redacted]\": dial tcp: refused",
            ),
            ("dsn oma_user:PLANTED@tcp(127.0.0.1:3306)/x", "dsn [redacted]@tcp(127.0.0.1:3306)/x"),
            ("https://nora:PLANTED@cs.example/x is away", "https://[redacted]@cs.example/x is away"),
            ("{\"secretKey\":\"PLANTED\",\"id\":\"v\"}", "{\"secretKey\":\"[redacted]\",\"id\":\"v\"}"),
            ("Authorization: Bearer PLANTED", "Authorization: Bearer [redacted]"),
            ("password = 'PLANTED', token:PLANTED", "password = '[redacted]', token:[redacted]"),
        ] {
            assert_eq!(without_secrets(text), shown);
        }
        for same in [
            "",
            "unable to verify user credentials and/or request signature",
            "the token is wrong",
            "nora@cs.example",
            "volume 1: busy",
            "mapping creation failed: Error 1062: Duplicate entry 'ö'",
            "passwords differ",
        ] {
            assert_eq!(without_secrets(same), same);
        }
    }

    #[test]
    fn nothing_that_a_terminal_obeys_is_left() {
        assert_eq!(harmless("a\nb\u{1b}[2Jc\u{202e}d"), "a\u{fffd}b\u{fffd}[2Jc\u{fffd}d");
        for same in ["<b>\"x\"</b>", "naïve 名前", "👩\u{200d}💻", "it's"] {
            assert_eq!(harmless(same), same);
        }
    }
}
