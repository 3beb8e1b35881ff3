//! CloudStack's signature: HMAC-SHA1 over sorted, encoded, lower-cased parameters.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha1::Sha1;

/// What Java's `URLEncoder` leaves as it is, besides letters and digits.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'*').remove(b'_');

/// The text that is signed: parameters sorted by name as sent, names raw, values encoded, all of it in lower case. A parameter called `signature` is left out.
fn text<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut sorted: Vec<(&str, &str)> =
        parameters.into_iter().filter(|(name, _)| !name.eq_ignore_ascii_case("signature")).collect();
    // Java compares UTF-16 code units.
    sorted.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
    let pairs: Vec<String> =
        sorted.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, ESCAPED))).collect();
    pairs.join("&").to_lowercase()
}

/// The signature that a server expects for these parameters (decoded, names as sent), before it is encoded for the wire.
pub fn signature<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>, secret_key: &str) -> String {
    // An HMAC takes keys of every length, so this cannot fail.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret_key.as_bytes()) else { return String::new() };
    mac.update(text(parameters).as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "s3cr3t/KEY+=";

    #[test]
    fn a_plain_list() {
        let parameters = [
            ("command", "listVirtualMachines"),
            ("apikey", "plgWJfZK4gyS3mOMTVmjUVg-X-jlWlnfaUJ9GAbBbf9EdM-kAYMmAiLqzzq1ElZLYq_u38zCm0bewzGUdP66mg"),
            ("response", "json"),
            ("listall", "true"),
            ("state", "Running"),
            ("page", "1"),
            ("pagesize", "500"),
        ];
        let key = "VDaACYb0LV9eNjTetIOElcVQkvJck_J_QljX_FcHRj87ZKiy0z0ty0ZsYBkoXkY9b7eq1EhwJaw7FF3akA3KBQ";
        assert_eq!(signature(parameters, key), "faydoCgNzZsv8joX+rTj6K/lJJ8=");
    }

    #[test]
    fn every_kind_of_escape() {
        let parameters = [
            ("command", "listVirtualMachines"),
            ("apiKey", "k1"),
            ("response", "json"),
            ("signatureVersion", "3"),
            ("expires", "2030-01-02T03:04:05+0000"),
            ("name", "a b*c~d+e/f=g&h"),
            ("keyword", "Zoë-日本-😀"),
        ];
        assert!(
            text(parameters)
                .contains("keyword=zo%c3%ab-%e6%97%a5%e6%9c%ac-%f0%9f%98%80&name=a%20b*c%7ed%2be%2ff%3dg%26h")
        );
        assert_eq!(signature(parameters, KEY), "xB20FlzXbMy4E+ZK0Niac2at7KA=");
    }

    #[test]
    fn names_are_sorted_before_they_are_lower_cased() {
        let parameters = [
            ("command", "updateVirtualMachine"),
            ("id", "6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab"),
            ("apikey", "k1"),
            ("response", "json"),
            ("details[0].rootDiskController", "virtio"),
            ("details[0].UEFI", "[a]{b}"),
            ("tags[1].key", "Env"),
            ("tags[1].value", "Prod (EU)"),
            ("displayName", "It's 100% !\"<>"),
        ];
        assert_eq!(signature(parameters, KEY), "oCtdePRyCql2op53kecMKdjki40=");
    }

    #[test]
    fn a_plain_change_whose_own_signature_is_left_out() {
        let parameters = [
            ("command", "detachVolume"),
            ("id", "6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab"),
            ("apikey", "k1"),
            ("response", "json"),
            ("Signature", "whatever"),
        ];
        assert_eq!(signature(parameters, KEY), "U5IiGJ7fUKHBM1lIwkz/CS3Dg/8=");
    }
}
