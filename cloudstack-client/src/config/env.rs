use super::Config;
use crate::auth::Credentials;
use crate::error::{Error, Result};

/// The two spellings of each variable: that of `cs` and Ansible, and that of Terraform.
const ENDPOINT: [&str; 2] = ["CLOUDSTACK_ENDPOINT", "CLOUDSTACK_API_URL"];
const KEY: [&str; 2] = ["CLOUDSTACK_KEY", "CLOUDSTACK_API_KEY"];
const SECRET: [&str; 2] = ["CLOUDSTACK_SECRET", "CLOUDSTACK_SECRET_KEY"];

impl Config {
    /// Reads `CLOUDSTACK_ENDPOINT`, `CLOUDSTACK_KEY`, `CLOUDSTACK_SECRET`, or the same as `CLOUDSTACK_API_URL`, `CLOUDSTACK_API_KEY`, `CLOUDSTACK_SECRET_KEY`.
    ///
    /// `CLOUDSTACK_TIMEOUT` is not read: it means seconds for one request to some tools and seconds for a job to others.
    ///
    /// # Errors
    /// `config` when one is missing, or both spellings are set and differ.
    pub fn from_env() -> Result<Self> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// The same from variables that are given, such as those of a test.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let endpoint = pick(&variable, ENDPOINT)?;
        let credentials = Credentials::new(pick(&variable, KEY)?, pick(&variable, SECRET)?);
        Self::new(&endpoint, credentials)
    }
}

fn pick(variable: &impl Fn(&str) -> Option<String>, names: [&str; 2]) -> Result<String> {
    let [one, other] = names.map(|name| variable(name).filter(|value| !value.trim().is_empty()));
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

    #[test]
    fn a_missing_variable_is_named() {
        let error = read(&[("CLOUDSTACK_KEY", "kkkk")]).unwrap_err();
        assert!(error.to_string().contains("CLOUDSTACK_ENDPOINT"), "{error}");
    }
}
