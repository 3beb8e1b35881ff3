use super::Config;
use crate::auth::Credentials;
use crate::error::{Error, Result};

/// The two spellings of each variable: that of `cs` and Ansible, and that of Terraform.
const ENDPOINT: [&str; 2] = ["CLOUDSTACK_ENDPOINT", "CLOUDSTACK_API_URL"];
const KEY: [&str; 2] = ["CLOUDSTACK_KEY", "CLOUDSTACK_API_KEY"];
const SECRET: [&str; 2] = ["CLOUDSTACK_SECRET", "CLOUDSTACK_SECRET_KEY"];
/// A user who logs in, in place of keys; a domain only where it is not ROOT.
const USERNAME: &str = "CLOUDSTACK_USERNAME";
const PASSWORD: &str = "CLOUDSTACK_PASSWORD";
const DOMAIN: &str = "CLOUDSTACK_DOMAIN";

impl Config {
    /// Reads `CLOUDSTACK_ENDPOINT`, `CLOUDSTACK_KEY`, `CLOUDSTACK_SECRET`, or the same as `CLOUDSTACK_API_URL`, `CLOUDSTACK_API_KEY`, `CLOUDSTACK_SECRET_KEY`.
    /// In place of the two keys, `CLOUDSTACK_USERNAME` and `CLOUDSTACK_PASSWORD`, with `CLOUDSTACK_DOMAIN` for a user outside of ROOT.
    ///
    /// `CLOUDSTACK_TIMEOUT` is not read: it means seconds for one request to some tools and seconds for a job to others.
    ///
    /// # Errors
    /// `config` when one is missing, both spellings are set and differ, or there are keys and a user.
    pub fn from_env() -> Result<Self> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// The same from variables that are given, such as those of a test.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let endpoint = pick(&variable, ENDPOINT)?;
        Self::new(&endpoint, credentials(&variable)?)
    }
}

fn credentials(variable: &impl Fn(&str) -> Option<String>) -> Result<Credentials> {
    // Spaces may belong to a password.
    let user = [USERNAME, PASSWORD, DOMAIN].map(|name| variable(name).filter(|value| !value.is_empty()));
    let key = KEY.into_iter().chain(SECRET).find(|name| set(variable, name).is_some());
    match (user, key) {
        ([None, None, _], _) => Ok(Credentials::new(pick(variable, KEY)?, pick(variable, SECRET)?)),
        ([username, _, _], Some(key)) => {
            let name = if username.is_some() { USERNAME } else { PASSWORD };
            Err(Error::config(format!("{key} and {name} are both set: use keys or a user, and unset the others")))
        }
        ([Some(username), Some(password), domain], None) => {
            Ok(Credentials::password(username, password).in_domain(domain.unwrap_or_default()))
        }
        ([username, _, _], None) => {
            let missing = if username.is_some() { PASSWORD } else { USERNAME };
            Err(Error::config(format!("the environment has no {missing}: set it")))
        }
    }
}

fn set(variable: &impl Fn(&str) -> Option<String>, name: &str) -> Option<String> {
    variable(name).filter(|value| !value.trim().is_empty())
}

fn pick(variable: &impl Fn(&str) -> Option<String>, names: [&str; 2]) -> Result<String> {
    let [one, other] = names.map(|name| set(variable, name));
    match (one, other) {
        (Some(a), Some(b)) if a != b => {
            Err(Error::config(format!("{} and {} are both set and differ: unset one of them", names[0], names[1])))
        }
        (Some(value), _) | (None, Some(value)) => Ok(value),
        (None, None) => Err(Error::config(format!("the environment has no {} (nor {}): set it", names[0], names[1]))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Config> {
        Config::from_variables(|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn both_spellings_work_and_may_mix() {
        for names in [
            ["CLOUDSTACK_ENDPOINT", "CLOUDSTACK_KEY", "CLOUDSTACK_SECRET"],
            ["CLOUDSTACK_API_URL", "CLOUDSTACK_API_KEY", "CLOUDSTACK_SECRET_KEY"],
        ] {
            let config =
                read(&[(names[0], "https://c.example/client/api"), (names[1], "kkkk"), (names[2], "ssss")]).unwrap();
            assert_eq!(config.endpoint.as_str(), "https://c.example/client/api");
            assert_eq!(config.credentials, Credentials::new("kkkk", "ssss"));
        }
    }

    #[test]
    fn a_contradiction_is_refused_without_showing_values() {
        let error = read(&[
            ("CLOUDSTACK_ENDPOINT", "https://c.example/client/api"),
            ("CLOUDSTACK_KEY", "kkkk"),
            ("CLOUDSTACK_SECRET", "planted-one"),
            ("CLOUDSTACK_SECRET_KEY", "planted-two"),
        ])
        .unwrap_err();
        assert_eq!(
            error.to_string(),
            "CLOUDSTACK_SECRET and CLOUDSTACK_SECRET_KEY are both set and differ: unset one of them"
        );
        assert!(!format!("{error:?}").contains("planted"));
    }

    const URL: (&str, &str) = ("CLOUDSTACK_ENDPOINT", "https://c.example/client/api");

    #[test]
    fn a_user_may_stand_in_place_of_keys() {
        let user = [URL, ("CLOUDSTACK_USERNAME", "ann"), ("CLOUDSTACK_PASSWORD", " open sesame ")];
        assert_eq!(read(&user).unwrap().credentials, Credentials::password("ann", " open sesame "));
        let with_domain = [&user[..], &[("CLOUDSTACK_DOMAIN", "/acme")]].concat();
        let expected = Credentials::password("ann", " open sesame ").in_domain("/acme");
        assert_eq!(read(&with_domain).unwrap().credentials, expected);
        // A domain alone is nobody.
        let keys = [URL, ("CLOUDSTACK_KEY", "kkkk"), ("CLOUDSTACK_SECRET", "ssss"), ("CLOUDSTACK_DOMAIN", "/acme")];
        assert_eq!(read(&keys).unwrap().credentials, Credentials::new("kkkk", "ssss"));
    }

    #[test]
    fn half_a_user_or_a_user_with_keys_is_refused_without_showing_values() {
        for (variables, said) in [
            (&[URL, ("CLOUDSTACK_USERNAME", "planted")][..], "the environment has no CLOUDSTACK_PASSWORD: set it"),
            (&[URL, ("CLOUDSTACK_PASSWORD", "planted")], "the environment has no CLOUDSTACK_USERNAME: set it"),
            (
                &[URL, ("CLOUDSTACK_USERNAME", "planted"), ("CLOUDSTACK_API_KEY", "planted")],
                "CLOUDSTACK_API_KEY and CLOUDSTACK_USERNAME are both set: use keys or a user, and unset the others",
            ),
            (
                &[URL, ("CLOUDSTACK_PASSWORD", "planted"), ("CLOUDSTACK_SECRET", "planted")],
                "CLOUDSTACK_SECRET and CLOUDSTACK_PASSWORD are both set: use keys or a user, and unset the others",
            ),
        ] {
            let error = read(variables).unwrap_err();
            assert_eq!(error.to_string(), said);
            assert!(!format!("{error:?}").contains("planted"));
        }
    }

    #[test]
    fn a_missing_variable_is_named() {
        let error = read(&[("CLOUDSTACK_KEY", "kkkk")]).unwrap_err();
        assert!(error.to_string().contains("CLOUDSTACK_ENDPOINT"), "{error}");
    }
}
