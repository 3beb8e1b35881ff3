//! The secret that a caller must know.

use std::fmt;
use std::path::Path;

use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::error::{Error, ErrorKind, Result};

/// The shortest token: 256 bits as base64 without padding.
const SHORTEST: usize = 43;
const LONGEST: usize = 512;
const ADVICE: &str = "make one with: openssl rand -hex 32";

/// A bearer token, kept only as its SHA-256.
#[derive(Clone)]
pub struct Token([u8; 32]);

impl Token {
    /// A token of at least 43 visible ASCII characters, which is what 256 random bits take in base64; 64 in hex.
    ///
    /// # Errors
    /// `InvalidInput` if it is shorter, longer than 512, too regular to be random, or holds anything else. The text never shows it.
    pub fn new(text: &str) -> Result<Self> {
        let text = text.trim();
        let invalid = |why: &str| Err(Error::new(ErrorKind::InvalidInput, format!("the token {why}: {ADVICE}")));
        if text.len() < SHORTEST {
            return invalid("has fewer than 256 bits");
        }
        if text.len() > LONGEST || !text.bytes().all(|b| b.is_ascii_graphic()) {
            return invalid("must be at most 512 visible ASCII characters");
        }
        let different: std::collections::BTreeSet<u8> = text.bytes().collect();
        if different.len() < 8 {
            return invalid("is too regular to be random");
        }
        Ok(Self(Sha256::digest(text.as_bytes()).into()))
    }

    /// Reads the token from a file's only line.
    ///
    /// # Errors
    /// `InvalidInput` if the file cannot be read or does not hold a token.
    pub fn read(path: &Path) -> Result<Self> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).map_err(|e| {
            Error::new(
                ErrorKind::InvalidInput,
                format!("the token file {shown} cannot be read ({e}): {ADVICE} > {shown}"),
            )
        })?;
        Self::new(&text)
    }

    /// Whether somebody knows the token. Takes the same time whatever they say.
    #[must_use]
    pub fn is(&self, given: &str) -> bool {
        let given: [u8; 32] = Sha256::digest(given.as_bytes()).into();
        self.0.ct_eq(&given).into()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_token_is_the_token() {
        let text = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        let token = Token::new(&format!("{text}\n")).unwrap();
        assert!(token.is(text));
        for other in ["", "0", &text[1..], &format!("{text}0"), &text.to_uppercase()] {
            assert!(!token.is(other), "{other:?}");
        }
        assert_eq!(format!("{token:?}"), "Token([redacted])");
    }

    #[test]
    fn a_token_that_can_be_guessed_is_refused_without_being_shown() {
        for text in [
            "",
            "planted",
            &"planted".repeat(100),
            &"ab".repeat(40),
            &format!("planted {}", "0123456789abcdef".repeat(4)),
        ] {
            let error = Token::new(text).unwrap_err();
            assert!(error.to_string().contains("openssl rand -hex 32"), "{error}");
            assert!(!error.to_string().contains("planted"), "{error}");
        }
    }
}
