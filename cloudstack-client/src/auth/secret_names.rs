/// Parts of names under which secrets and user data are sent.
const PARTS: [&str; 13] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "privatekey",
    "presharedkey",
    "accesskey",
    "apikey",
    "token",
    "credential",
    "userdata",
    "configdata",
    "cniconfig",
];

/// Whole names of such parameters that have none of the parts.
const NAMES: [&str; 5] = ["signature", "sessionkey", "codefor2fa", "mountopts", "psk"];

/// Ends of names: of `bindpass`, `truststorepass` and `ipsecpsk`.
const ENDS: [&str; 2] = ["pass", "psk"];

/// Ends of names that only tell something about a secret: whether there is one, which one, what it is for.
const ABOUT: [&str; 6] = ["id", "name", "policy", "enabled", "params", "access"];

/// Whether the value of a parameter, or of a member of a map such as `details[0].rootPassword`, is a secret or user data.
pub(crate) fn names_a_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let (map, member) = name.split_once('[').unwrap_or((&name, ""));
    tells(map) || tells(member.split_once("].").map_or("", |(_, member)| member))
}

fn tells(name: &str) -> bool {
    let of_secret = PARTS.iter().any(|part| name.contains(part))
        || NAMES.contains(&name)
        || ENDS.iter().any(|end| name.ends_with(end));
    of_secret && !ABOUT.iter().any(|end| name.ends_with(end))
}

/// What a URL holds that lets its bearer in: the password of its user, or the user where that is all, and what its query says under telling names.
/// CloudStack takes storage pools and image stores as such URLs, with characters in them that no URL may hold.
pub(crate) fn secrets_of_url(value: &str) -> Vec<&str> {
    let Some((_, rest)) = value.split_once("://") else { return Vec::new() };
    let user = rest.rsplit_once('@').map(|(user, _)| user.split_once(':').map_or(user, |(_, password)| password));
    let query = rest.split_once('?').map_or("", |(_, query)| query);
    let named = query.split('&').filter_map(|pair| pair.split_once('=')).filter(|(name, _)| names_a_secret(name));
    user.into_iter().chain(named.map(|(_, value)| value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_of_secrets_and_not_of_what_is_about_them() {
        for name in [
            "password",
            "newPassword",
            "userdata",
            "secretkey",
            "usersecretkey",
            "userapikey",
            "details[0].rootPassword",
            "details[0].Encrypted.Password",
            "externaldetails[3].apitoken",
            "userdatadetails[0].hostname",
            "cniconfigdetails[0].id",
            "cniconfig",
            "token",
            "privatekey",
            "ipsecpsk",
            "bindpass",
            "truststorepass",
            "codefor2fa",
        ] {
            assert!(names_a_secret(name), "{name}");
        }
        for name in [
            "userdataid",
            "cniconfigurationid",
            "passwordenabled",
            "apikeyaccess",
            "userdatapolicy",
            "userdataparams",
            "details[0].passwordEnabled",
            "keypair",
            "id",
            "tags[0].key",
            "signatureversion",
        ] {
            assert!(!names_a_secret(name), "{name}");
        }
    }

    #[test]
    fn urls_tell_who_may_come_in() {
        for (url, expected) in [
            ("rbd://cloudstack:AQ/b+c==@10.0.0.1/pool", &["AQ/b+c=="][..]),
            ("https://t0ken@host/x.iso", &["t0ken"]),
            ("cifs://10.0.0.1/share?user=u&password=p4ss&domain=d", &["p4ss"]),
            ("nfs://10.0.0.1/share", &[]),
            ("someone@example.org", &[]),
        ] {
            assert_eq!(secrets_of_url(url), expected, "{url}");
        }
    }
}
