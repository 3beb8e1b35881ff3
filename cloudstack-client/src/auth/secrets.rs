use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};

/// Texts that nothing printed may hold.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[SecretString]>);

impl Secrets {
    /// The text without them, should whoever wrote it have echoed them.
    pub(crate) fn scrub(&self, text: &str) -> String {
        without(text, self.0.iter())
    }
}

impl<S: Into<SecretString>> FromIterator<S> for Secrets {
    fn from_iter<I: IntoIterator<Item = S>>(secrets: I) -> Self {
        Self(secrets.into_iter().map(Into::into).collect())
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

/// The text without these secrets, as they are and as they stand in URLs and forms.
pub(crate) fn without<'a>(text: &str, secrets: impl IntoIterator<Item = &'a SecretString>) -> String {
    let mut scrubbed = Cow::Borrowed(text);
    for secret in secrets {
        let secret = secret.expose_secret();
        // One of a few letters, as tests use, would turn ordinary words into holes.
        if secret.len() < 4 {
            continue;
        }
        if scrubbed.contains(secret) {
            scrubbed = Cow::Owned(scrubbed.replace(secret, "[redacted]"));
        }
        let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
        // Most encoders leave these four as they are, and forms write a space as a plus.
        let usual = encoded.replace("%2D", "-").replace("%2E", ".").replace("%5F", "_").replace("%7E", "~");
        let form = usual.replace("%20", "+");
        for shape in [encoded, usual, form] {
            if let Some(without) = without_encoded(&scrubbed, &shape) {
                scrubbed = Cow::Owned(without);
            }
        }
    }
    scrubbed.into_owned()
}

/// The text without what may be written in upper or in lower case, if it is there.
fn without_encoded(text: &str, encoded: &str) -> Option<String> {
    if !encoded.contains('%') {
        return None;
    }
    let (lower, wanted) = (text.to_ascii_lowercase(), encoded.to_ascii_lowercase());
    let mut scrubbed = String::new();
    let mut end = 0;
    while let Some(at) = lower.get(end..).and_then(|rest| rest.find(&wanted)) {
        scrubbed.push_str(text.get(end..end + at)?);
        scrubbed.push_str("[redacted]");
        end += at + wanted.len();
    }
    (end > 0).then(|| scrubbed + text.get(end..).unwrap_or_default())
}

/// Whether the value of a parameter of this name is a secret or user data.
pub(crate) fn names_a_secret(name: &str) -> bool {
    const WORDS: [&str; 11] = [
        "password",
        "passwd",
        "passphrase",
        "secret",
        "privatekey",
        "presharedkey",
        "accesskey",
        "token",
        "credential",
        "userdata",
        "configdata",
    ];
    let name = name.to_ascii_lowercase();
    let about = ["id", "name", "policy", "enabled", "params"].iter().any(|end| name.ends_with(end));
    !about && WORDS.iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scrubbed(secret: &str, text: &str) -> String {
        Secrets::from_iter([secret]).scrub(text)
    }

    #[test]
    fn a_secret_goes_in_every_shape_it_has_on_the_wire() {
        for text in ["a/b+c= d", "a%2Fb%2Bc%3D%20d", "a%2fb%2bc%3d%20d", "a%2Fb%2Bc%3D+d"] {
            assert_eq!(scrubbed("a/b+c= d", &format!("<{text}> and <{text}>")), "<[redacted]> and <[redacted]>");
        }
        assert_eq!(scrubbed("k-1_2.3~4", "k-1_2.3~4 k%2D1%5F2%2E3%7E4"), "[redacted] [redacted]");
        assert_eq!(scrubbed("no", "no, not now"), "no, not now");
        assert_eq!(scrubbed("ünï", "<%C3%BCn%C3%AF>"), "<[redacted]>");
    }

    #[test]
    fn names_tell_of_secrets_and_not_of_what_is_about_them() {
        for name in [
            "password",
            "newPassword",
            "userdata",
            "secretkey",
            "details[0].rootPassword",
            "token",
            "privatekey",
            "userdatadetails[0].x",
        ] {
            assert!(names_a_secret(name), "{name}");
        }
        for name in
            ["userdataid", "passwordenabled", "userdatapolicy", "keypair", "id", "tags[0].key", "userdataparams"]
        {
            assert!(!names_a_secret(name), "{name}");
        }
    }
}
