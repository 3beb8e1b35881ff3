use std::path::Path;

use super::Config;
use super::ini::{Ini, Section};
use crate::auth::Credentials;
use crate::error::{Error, Result};

impl Config {
    /// Reads a file of any known format: `cs` (`cloudstack.ini`), `cmk` (`~/.cmk/config`) or Terraform's, told apart by the keys in it.
    ///
    /// Of several sections, takes the one the file itself names (`profile = …`), or `[cloudstack]`, or the only one.
    ///
    /// # Errors
    /// `config`, with the file, the line and the key, and what to do.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {
        let ini = Ini::read(path.as_ref())?;
        let (cs, cmk) = (ini.sections_with("endpoint"), ini.sections_with("url"));
        match (cs.as_slice(), cmk.as_slice()) {
            ([], []) => Err(Error::config(format!(
                "{} has no section with `endpoint` (as cs has) or `url` (as cmk and Terraform have)",
                ini.path().display()
            ))),
            (_, []) => cs_section(&ini.section(pick(&ini, &cs, "cloudstack")?)?),
            ([], _) => cmk_section(&ini, &ini.section(pick(&ini, &cmk, ini.top("profile").unwrap_or("localcloud"))?)?),
            _ => Err(Error::config(format!(
                "{} has sections of two formats: say which with from_cs_file or from_cmk_file",
                ini.path().display()
            ))),
        }
    }

    /// Reads a section of a `cs` file: `endpoint`, `key`, `secret`, `timeout`, `job_timeout`, `verify` (a CA file), `cert`, `cert_key`,
    /// `dangerous_no_tls_verify`.
    ///
    /// # Errors
    /// `config`, with the file, the line and the key, and what to do.
    pub fn from_cs_file(path: impl AsRef<Path>, section: &str) -> Result<Self> {
        cs_section(&Ini::read(path.as_ref())?.section(section)?)
    }

    /// Reads a profile of a `cmk` file: `url`, `apikey`, `secretkey` (or `username`, `password`, `domain`), and from its top `timeout` (for jobs) and `verifycert`.
    ///
    /// # Errors
    /// `config`, with the file, the line and the key, and what to do.
    pub fn from_cmk_file(path: impl AsRef<Path>, profile: &str) -> Result<Self> {
        let ini = Ini::read(path.as_ref())?;
        cmk_section(&ini, &ini.section(profile)?)
    }

    /// Reads a profile of a file that Terraform's `config` names: `url`, `apikey`, `secretkey`. Verifies certificates, which Terraform does not.
    ///
    /// # Errors
    /// `config`, with the file, the line and the key, and what to do.
    pub fn from_terraform_file(path: impl AsRef<Path>, profile: &str) -> Result<Self> {
        let ini = Ini::read(path.as_ref())?;
        let section = ini.section(profile)?;
        keys(&section, "url", "apikey", "secretkey")
    }
}

fn pick<'a>(ini: &'a Ini, candidates: &[&'a str], preferred: &str) -> Result<&'a str> {
    if let Some(found) = candidates.iter().find(|name| **name == preferred) {
        return Ok(found);
    }
    match candidates {
        [only] => Ok(only),
        _ => Err(Error::config(format!(
            "{} has several sections ({}) and none is called [{preferred}]: name one",
            ini.path().display(),
            candidates.join(", ")
        ))),
    }
}

fn cs_section(section: &Section<'_>) -> Result<Config> {
    let mut config = keys(section, "endpoint", "key", "secret")?;
    config.request_timeout = section.seconds("timeout")?;
    config.job_timeout = section.seconds("job_timeout")?;
    config.dangerously_skip_tls_verification = section.flag("dangerous_no_tls_verify")?.unwrap_or(false);
    match section.get("verify") {
        None | Some("true" | "True") => {}
        Some("false" | "False") => {
            return Err(section.wrong(
                "verify",
                "must be the path of a CA file; to turn verification off, set dangerous_no_tls_verify",
            ));
        }
        Some(path) => config.ca_file = Some(path.into()),
    }
    config.client_certificate = section.get("cert").map(Into::into);
    config.client_key = section.get("cert_key").map(Into::into);
    Ok(config)
}

fn cmk_section(ini: &Ini, section: &Section<'_>) -> Result<Config> {
    let mut config = match (section.get("apikey"), section.get("username")) {
        // As in cmk: keys when there are any, else the user.
        (None, Some(username)) => {
            let credentials = Credentials::password(username, section.required("password")?);
            let domain = section.get("domain").unwrap_or_default();
            at_url(section, "url", credentials.in_domain(domain))?
        }
        _ => keys(section, "url", "apikey", "secretkey")?,
    };
    // cmk's time-out is for requests and jobs alike; as long as it is, it can only be meant for jobs.
    if let Some(seconds) = ini.top("timeout").and_then(|text| text.parse().ok()).filter(|seconds| *seconds > 0) {
        config.job_timeout = Some(std::time::Duration::from_secs(seconds));
    }
    let verify = section
        .flag("verifycert")?
        .unwrap_or(!ini.top("verifycert").is_some_and(|text| text.eq_ignore_ascii_case("false")));
    config.dangerously_skip_tls_verification = !verify;
    Ok(config)
}

fn keys(section: &Section<'_>, url: &str, key: &str, secret: &str) -> Result<Config> {
    let credentials = Credentials::new(section.required(key)?, section.required(secret)?);
    at_url(section, url, credentials)
}

fn at_url(section: &Section<'_>, url: &str, credentials: Credentials) -> Result<Config> {
    Config::new(section.required(url)?, credentials).map_err(|error| section.wrong(url, &format!("is wrong: {error}")))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<Config> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.ini");
        std::fs::write(&path, text).unwrap();
        Config::from_file(&path)
    }

    #[test]
    fn reads_a_cs_file() {
        let config = read(
            "# mine\n[cloudstack]\nendpoint = https://c.example/client/api\nkey = kkkk\nsecret = s=s:s\ntimeout = 12.5\n\
             verify = ca.pem\ncert = c.pem\ncert_key = k.pem\n\
             [other]\nendpoint = https://o.example/client/api\nkey = o\nsecret = o\n",
        )
        .unwrap();
        assert_eq!(config.endpoint.host_str(), Some("c.example"));
        assert_eq!(config.credentials, Credentials::new("kkkk", "s=s:s"));
        assert_eq!((config.request_timeout, config.job_timeout), (Some(Duration::from_millis(12_500)), None));
        let files = [config.ca_file, config.client_certificate, config.client_key].map(Option::unwrap);
        assert_eq!(files, ["ca.pem", "c.pem", "k.pem"].map(std::path::PathBuf::from));
    }

    #[test]
    fn reads_a_cmk_file() {
        let config = read(
            "prompt = 🐱\nasyncblock = true\ntimeout = 1800\nverifycert = true\nprofile = prod\n\n\
             [localcloud]\nurl = http://localhost:8080/client/api\napikey = a\nsecretkey = b\n\n\
             [prod]\nurl = https://p.example/client/api\nusername = \napikey = pppp\nsecretkey = qqqq\n",
        )
        .unwrap();
        assert_eq!(config.endpoint.host_str(), Some("p.example"));
        assert_eq!(
            (config.job_timeout, config.dangerously_skip_tls_verification),
            (Some(Duration::from_secs(1800)), false)
        );
    }

    #[test]
    fn a_cmk_profile_may_have_a_user_in_place_of_keys() {
        let text =
            "[localcloud]\nurl = http://localhost:8080/client/api\nusername = nora\npassword = p\ndomain = /acme\n";
        let credentials = Credentials::password("nora", "p").in_domain("/acme");
        assert_eq!(read(&format!("{text}apikey =\nsecretkey =\n")).unwrap().credentials, credentials);
        assert_ne!(read(&text.replace("/acme", "/")).unwrap().credentials, credentials);
        assert_eq!(
            read(&format!("{text}apikey = a\nsecretkey = b\n")).unwrap().credentials,
            Credentials::new("a", "b")
        );
        let error = read(&text.replace("password", "passwort")).unwrap_err();
        assert!(error.to_string().contains("no value for `password`"), "{error}");
    }

    #[test]
    fn mistakes_are_told_with_file_line_and_key_but_no_value() {
        for (text, told) in [
            (
                "[cloudstack]\nendpoint = https://c.example/client/api\nkey = planted\n",
                "no value for `secret` in section [cloudstack]",
            ),
            ("[cloudstack]\nplanted\n", "line 2: neither"),
            ("[cloudstack\n", "line 1: a section header"),
            ("[cloudstack]\nendpoint = planted\nkey = planted\nsecret = planted\n", "line 2: `endpoint` is wrong"),
            ("[a]\nurl = x\n[b]\nurl = y\n", "several sections (a, b) and none is called [localcloud]"),
            ("[cloudstack]\nkey = planted\n", "no section with `endpoint`"),
            (
                "[cloudstack]\nendpoint=https://c.example/client/api\nkey=k\nsecret=s\ntimeout=soon\n",
                "line 5: `timeout` must be a number",
            ),
            (
                "[cloudstack]\nendpoint=https://c.example/client/api\nkey=k\nsecret=s\ntimeout=0\n",
                "line 5: `timeout` must be a number of seconds greater than 0",
            ),
            ("[cloudstack]\nkey = planted\nsecret = s\nKEY = planted2\n", "line 4: `key` was given in line 2 already"),
            (
                "[cloudstack]\nkey = planted\n[other]\n[cloudstack]\nkey = planted2\n",
                "line 5: `key` was given in line 2",
            ),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.to_string().contains(told), "{error}");
            assert!(
                told.contains("endpoint` is wrong") || !format!("{error} {error:?}").contains("planted"),
                "{error}"
            );
        }
        let error = Config::from_cs_file("/does/not/exist", "x").unwrap_err();
        assert!(error.to_string().contains("/does/not/exist"), "{error}");
    }

    proptest! {
        #[test]
        fn garbage_never_panics(text in "(\\[?[a-z]{0,9}\\]?[ =:]?\\PC{0,12}\n){0,9}") {
            let path = Path::new("garbage.ini");
            if let Ok(ini) = Ini::parse(path, &text) {
                for name in ini.sections_with("url").into_iter().chain(ini.sections_with("endpoint")) {
                    let section = ini.section(name).unwrap();
                    let _ = (cs_section(&section), cmk_section(&ini, &section));
                }
            }
        }
    }
}
