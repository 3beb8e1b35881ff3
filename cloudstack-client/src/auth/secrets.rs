use std::fmt;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

/// Texts that nothing printed may hold.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[SecretString]>);

/// Anything shorter is removed only where it is a word of its own: it would turn parts of ordinary words into holes.
const SHORT: usize = 4;

impl Secrets {
    /// These and the others.
    pub(crate) fn and(&self, others: &Self) -> Self {
        if others.0.is_empty() {
            return self.clone();
        }
        Self(self.0.iter().chain(others.0.iter()).cloned().collect())
    }

    /// The text without them, should whoever wrote it have echoed them: as they are, as they stand in URLs and forms, and as they stand within
    /// quotes. All of them at once, for one may be a part of another.
    pub(crate) fn scrub(&self, text: &str) -> String {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for secret in &*self.0 {
            let secret = secret.expose_secret().as_bytes();
            let mut at = 0;
            while at < text.len() {
                let end =
                    ends(text.as_bytes(), at, secret).filter(|end| secret.len() >= SHORT || is_word(text, at, *end));
                found.extend(end.map(|end| (at, end)));
                at = end.unwrap_or(at + 1);
            }
        }
        found.sort_unstable();
        let mut scrubbed = String::with_capacity(text.len());
        let mut shown = 0;
        for (start, end) in found {
            if start >= shown {
                scrubbed.push_str(text.get(shown..start).unwrap_or_default());
                scrubbed.push_str("[redacted]");
            }
            shown = shown.max(end);
        }
        scrubbed + text.get(shown..).unwrap_or_default()
    }
}

impl<S: Into<SecretString>> FromIterator<S> for Secrets {
    fn from_iter<I: IntoIterator<Item = S>>(secrets: I) -> Self {
        let secrets = secrets.into_iter().map(Into::into);
        Self(secrets.filter(|secret: &SecretString| !secret.expose_secret().is_empty()).collect())
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

/// Where the secret ends that begins at `at`, in the longest of its shapes: a percent sign within it may be one of the text or begin an escape.
fn ends(text: &[u8], at: usize, secret: &[u8]) -> Option<usize> {
    let rest = text.get(at..)?;
    let plain = rest.starts_with(secret).then_some(secret.len());
    plain.max(encoded(rest, secret)).map(|long| at + long)
}

/// How long the secret is at the start of this, where any of its bytes may be written in percent, a space as a plus, or after a backslash.
fn encoded(text: &[u8], secret: &[u8]) -> Option<usize> {
    let mut rest = text;
    for &byte in secret {
        rest = match rest {
            [b'%', high, low, rest @ ..] if hex(*high)? << 4 | hex(*low)? == byte => rest,
            [b'%', ..] => return None,
            [b'\\', escaped, rest @ ..] if *escaped == byte || (*escaped, byte) == (b'n', b'\n') => rest,
            [b'+', rest @ ..] if byte == b' ' => rest,
            [same, rest @ ..] if *same == byte => rest,
            _ => return None,
        };
    }
    Some(text.len() - rest.len())
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Whether what is there is no part of a longer word.
fn is_word(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scrubbed(secret: &str, text: &str) -> String {
        Secrets::from_iter([secret]).scrub(text)
    }

    #[test]
    fn a_secret_goes_in_every_shape_it_has_on_the_wire() {
        for text in ["a/b+c= d*", "a%2Fb%2Bc%3D%20d%2A", "a%2fb%2bc%3d%20d*", "a%2Fb%2Bc%3D+d*", "a\\/b+c= d*"] {
            assert_eq!(scrubbed("a/b+c= d*", &format!("<{text}> and <{text}>")), "<[redacted]> and <[redacted]>");
        }
        assert_eq!(scrubbed("k-1_2.3~4", "k-1_2.3~4 k%2D1%5F2%2E3%7E4"), "[redacted] [redacted]");
        assert_eq!(scrubbed("50%25", "50%25 50%2525"), "[redacted] [redacted]");
        assert_eq!(scrubbed("say \"no\"\n", r#"{"x": "say \"no\"\n"}"#), r#"{"x": "[redacted]"}"#);
        assert_eq!(scrubbed("ünïx", "ü<%C3%BCn%C3%AFx>"), "ü<[redacted]>");
        assert_eq!(scrubbed("", "nothing"), "nothing");
        assert_eq!(scrubbed("long-secret", "cut off: long-se"), "cut off: long-se");
    }

    #[test]
    fn a_short_one_goes_where_it_is_a_word() {
        assert_eq!(
            scrubbed("no", "not nominal: value=no, (no) n%6F"),
            "not nominal: value=[redacted], ([redacted]) [redacted]"
        );
        assert_eq!(scrubbed("nope", "canopener"), "ca[redacted]ner");
    }

    #[test]
    fn one_may_be_a_part_of_another_or_overlap_it() {
        let secrets = Secrets::from_iter(["hunter2", "hunter22!", "2!abcd"]);
        assert_eq!(secrets.scrub("hunter22! hunter2 <hunter22!abcd>"), "[redacted] [redacted] <[redacted]>");
        let both = Secrets::from_iter(["hunter2"]).and(&Secrets::from_iter(["other"]));
        assert_eq!(both.scrub("hunter2 other"), "[redacted] [redacted]");
    }
}
