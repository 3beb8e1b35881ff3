use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha1::Sha1;

/// What the server's `java.net.URLEncoder` escapes: all but letters, digits and these four.
const JAVA_ESCAPES: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'*').remove(b'_');

/// The signature of a request, in base64.
///
/// The server sorts by the names as sent, leaves names as they are, escapes values its own way, lower-cases the whole and takes the HMAC.
pub(crate) fn sign<'a>(params: impl IntoIterator<Item = (&'a str, &'a str)>, secret_key: &str) -> String {
    let canonical = canonical(params);
    let mac = Hmac::<Sha1>::new_from_slice(secret_key.as_bytes()).map(|mut mac| {
        mac.update(canonical.as_bytes());
        mac.finalize().into_bytes()
    });
    // HMAC takes keys of any length; there is no error to report.
    mac.map(|bytes| STANDARD.encode(bytes)).unwrap_or_default()
}

fn canonical<'a>(params: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut params: Vec<_> = params.into_iter().filter(|(name, _)| !name.eq_ignore_ascii_case("signature")).collect();
    // Java orders by UTF-16 code units, which differs from bytes only beyond the basic plane; names are ASCII except inside map keys.
    params.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    let mut text = String::new();
    for (name, value) in params {
        if !text.is_empty() {
            text.push('&');
        }
        text.push_str(name);
        text.push('=');
        text.extend(utf8_percent_encode(value, JAVA_ESCAPES));
    }
    text.to_lowercase()
}

/// The form body: every name and value escaped.
pub(crate) fn encode_form<'a>(params: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut body = String::new();
    for (name, value) in params {
        if !body.is_empty() {
            body.push('&');
        }
        body.extend(utf8_percent_encode(name, JAVA_ESCAPES));
        body.push('=');
        body.extend(utf8_percent_encode(value, JAVA_ESCAPES));
    }
    body
}

/// `2030-01-02T03:04:05+0000`: the format that every version reads, in whole seconds.
pub(crate) fn server_format(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S+0000").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "s3cr3t/KEY+=";
    const ID: (&str, &str) = ("id", "6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab");

    #[test]
    fn claim_01_signs_a_plain_list() {
        let api_key = "plgWJfZK4gyS3mOMTVmjUVg-X-jlWlnfaUJ9GAbBbf9EdM-kAYMmAiLqzzq1ElZLYq_u38zCm0bewzGUdP66mg";
        let secret = "VDaACYb0LV9eNjTetIOElcVQkvJck_J_QljX_FcHRj87ZKiy0z0ty0ZsYBkoXkY9b7eq1EhwJaw7FF3akA3KBQ";
        let params = [
            ("command", "listVirtualMachines"),
            ("apikey", api_key),
            ("response", "json"),
            ("listall", "true"),
            ("state", "Running"),
            ("page", "1"),
            ("pagesize", "500"),
        ];
        assert_eq!(sign(params, secret), "faydoCgNzZsv8joX+rTj6K/lJJ8=");
    }

    #[test]
    fn claim_01_signs_escapes_and_unicode() {
        let params = [
            ("command", "listVirtualMachines"),
            ("apiKey", "k1"),
            ("response", "json"),
            ("signatureVersion", "3"),
            ("expires", "2030-01-02T03:04:05+0000"),
            ("name", "a b*c~d+e/f=g&h"),
            ("keyword", "Zoë-日本-😀"),
        ];
        assert_eq!(sign(params, KEY), "xB20FlzXbMy4E+ZK0Niac2at7KA=");
    }

    #[test]
    fn claim_01_sorts_before_lower_casing_and_keeps_brackets() {
        let params = [
            ("command", "updateVirtualMachine"),
            ID,
            ("apikey", "k1"),
            ("response", "json"),
            ("details[0].rootDiskController", "virtio"),
            ("details[0].UEFI", "[a]{b}"),
            ("tags[1].key", "Env"),
            ("tags[1].value", "Prod (EU)"),
            ("displayName", "It's 100% !\"<>"),
        ];
        assert_eq!(sign(params, KEY), "oCtdePRyCql2op53kecMKdjki40=");
    }

    #[test]
    fn signs_a_change_and_ignores_an_old_signature() {
        let params = [("command", "detachVolume"), ID, ("apikey", "k1"), ("response", "json"), ("Signature", "old")];
        assert_eq!(sign(params, KEY), "U5IiGJ7fUKHBM1lIwkz/CS3Dg/8=");
    }

    #[test]
    fn claim_01_escapes_all_95_printable_characters_as_java_does() {
        for c in ' '..='~' {
            let kept = c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '*' | '_');
            let expected = if kept { c.to_string() } else { format!("%{:02x}", u32::from(c)) };
            let value = c.to_string();
            assert_eq!(canonical([("a", value.as_str())]), format!("a={}", expected.to_lowercase()), "{c:?}");
        }
    }

    /// The server decodes the form, escapes the values in Java's way and signs for itself.
    fn as_the_server_signs(body: &str, secret: &str) -> (String, String) {
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let mut fields: Vec<(String, String)> = body
            .split('&')
            .map(|pair| pair.split_once('=').unwrap())
            .map(|(name, value)| (decode(name), decode(value)))
            .collect();
        let sent = fields.iter().position(|(name, _)| name == "signature").map(|at| fields.remove(at).1).unwrap();
        fields.sort();
        let java = |value: &str| -> String {
            let keep = |byte: u8| byte.is_ascii_alphanumeric() || b".-*_".contains(&byte);
            value.bytes().map(|b| if keep(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
        };
        let text: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", java(value))).collect();
        let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(text.join("&").to_lowercase().as_bytes());
        (sent, STANDARD.encode(mac.finalize().into_bytes()))
    }

    proptest::proptest! {
        /// Any text in a value, a map's key or the secret: what arrives verifies.
        #[test]
        fn claim_01_any_unicode_verifies(value in "\\PC{0,40}", other in ".{0,20}", key in "[ -~]{0,12}", secret in "\\PC{1,30}") {
            let name = format!("details[0].{key}");
            let mut params = vec![("command", "updateVirtualMachine"), ("name", &*value), ("keyword", &*other), (&*name, "v")];
            let signature = sign(params.iter().copied(), &secret);
            params.push(("signature", &signature));
            let (sent, expected) = as_the_server_signs(&encode_form(params), &secret);
            proptest::prop_assert_eq!(sent, expected);
        }
    }

    #[test]
    fn form_bodies_escape_names_too() {
        assert_eq!(
            encode_form([("tags[0].key", "a b"), ("signature", "+/=")]),
            "tags%5B0%5D.key=a%20b&signature=%2B%2F%3D"
        );
    }

    #[test]
    fn writes_dates_without_fraction() {
        let moment: Timestamp = "2030-01-02T03:04:05.999Z".parse().unwrap();
        assert_eq!(server_format(moment), "2030-01-02T03:04:05+0000");
    }
}
