//! The agent's client.

use std::fmt;
use std::path::Path;

use async_trait::async_trait;
use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Certificate, Response, Url};
use serde::de::DeserializeOwned;

use super::error;
use super::options::RemoteDevicesOptions;
use super::wire::{Data, Listing, Refusal, VERSION, Versioned};
use crate::backends::http::{self, NoBody};
use crate::device::DeviceInspector;
use crate::error::{Error, ErrorKind, Result};
use crate::model::{Device, Fingerprint, VmId};
use crate::text::harmless;
use crate::token::Token;

/// Characters of the agent's own words that are repeated.
const LONGEST_MESSAGE: usize = 300;

/// Asks a [`DeviceAgent`](super::DeviceAgent). `Debug` shows its address only.
#[derive(Clone)]
pub struct RemoteDevices {
    http: reqwest::Client,
    agent: Url,
    authorization: HeaderValue,
    longest_answer: usize,
}

impl fmt::Debug for RemoteDevices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteDevices").field("agent", &self.agent.as_str()).finish_non_exhaustive()
    }
}

impl RemoteDevices {
    /// For the agent at an address such as `https://appliance.example`. What follows a slash there is kept, for proxies that serve several things.
    /// Connects only when asked.
    ///
    /// # Errors
    /// `InvalidInput` if the address, the token or the CA file cannot be used, or if the token would cross a network in clear. The text never shows the token.
    pub fn new(agent: &str, token: &str, options: RemoteDevicesOptions) -> Result<Self> {
        let agent = address(agent, options.allow_plain_http)?;
        // Refuses what no agent can have, and what would break a header.
        Token::new(token)?;
        let invalid = |_| Error::new(ErrorKind::InvalidInput, "the token cannot be sent");
        let mut authorization = HeaderValue::from_str(&format!("Bearer {}", token.trim())).map_err(invalid)?;
        authorization.set_sensitive(true);
        let mut http = reqwest::Client::builder()
            // Neither a redirect nor the environment decides who gets the token.
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .http1_only()
            .no_gzip()
            .connect_timeout(options.connect_timeout)
            .timeout(options.timeout);
        if let Some(path) = &options.ca_file {
            http = http.tls_certs_merge(certificates(path)?);
        }
        let http = http.build().map_err(error::no_client)?;
        Ok(Self { http, agent, authorization, longest_answer: options.longest_answer })
    }

    async fn body(&self, response: Response) -> Result<Vec<u8>> {
        http::body(response, self.longest_answer).await.map_err(|why| match why {
            NoBody::Broken(e) => error::unreachable(&self.agent, e),
            NoBody::TooLong => {
                let what = format!("answers with more than {} bytes", self.longest_answer);
                error::nonsense(&self.agent, &what)
            }
        })
    }

    /// The answer, if it is one of this version. What is wrong with it is said without quoting it: it may hold the token.
    fn parse<T: DeserializeOwned>(&self, body: &[u8]) -> Result<T> {
        let wrong = |e: serde_json::Error| {
            let what = format!("answers with something else than it should (line {}, column {})", e.line(), e.column());
            error::nonsense(&self.agent, &what)
        };
        let Versioned { version } = serde_json::from_slice(body).map_err(wrong)?;
        if version != VERSION {
            let what = format!("speaks version {version}, and this software version {VERSION}: update the older one");
            return Err(error::nonsense(&self.agent, &what));
        }
        serde_json::from_slice(body).map_err(wrong)
    }

    /// The agent's words, fit for an error: short, on one line, and without the token, should they repeat it.
    fn quote(&self, message: &str) -> String {
        let token =
            self.authorization.to_str().ok().and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        harmless(&message.replace(token, "[redacted]")).chars().take(LONGEST_MESSAGE).collect()
    }
}

fn certificates(path: &Path) -> Result<Vec<Certificate>> {
    let pem = std::fs::read(path).map_err(|e| error::ca_file(path, &format!("cannot be read ({e})")))?;
    let found = Certificate::from_pem_bundle(&pem).ok().filter(|found| !found.is_empty());
    found.ok_or_else(|| error::ca_file(path, "has no PEM certificates in it"))
}

fn address(text: &str, allow_plain_http: bool) -> Result<Url> {
    let agent = http::address(text).map_err(error::address)?;
    if agent.scheme() == "http" && !allow_plain_http && !http::is_this_machine(&agent) {
        return Err(error::plain_http(&agent));
    }
    Ok(agent)
}

impl RemoteDevices {
    async fn ask<T: DeserializeOwned>(&self, path: &str, question: &[(&str, &str)]) -> Result<T> {
        let mut address = self.agent.join(path).map_err(|_| error::address("cannot be asked"))?;
        address.query_pairs_mut().extend_pairs(question);
        let request = self.http.get(address).header(AUTHORIZATION, self.authorization.clone());
        let response = request.send().await.map_err(|e| error::unreachable(&self.agent, e))?;
        let status = response.status();
        let body = self.body(response).await?;
        if status != reqwest::StatusCode::OK {
            let refusal: Refusal = self.parse(&body).map_err(|e| e.with("status", status))?;
            return Err(error::refusal(&self.agent, refusal.kind(), &self.quote(&refusal.message)));
        }
        self.parse(&body)
    }
}

#[async_trait]
impl DeviceInspector for RemoteDevices {
    /// # Errors
    /// `Unavailable` if there is no answer or none that makes sense; `Denied` if the agent does not know the token; `Refused` if it is another
    /// appliance's; otherwise what the agent's own inspector says. Trying again is safe.
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let listing: Listing = self.ask("v1/devices", &[("appliance", appliance.as_str())]).await?;
        if listing.appliance != *appliance {
            return Err(error::other_appliance(&self.agent, appliance, &listing.appliance));
        }
        Ok(listing.into_devices())
    }

    /// # Errors
    /// As for [`devices`](Self::devices). An older agent answers no such question: `Unavailable`.
    async fn fingerprint(&self, appliance: &VmId, serial: &str) -> Result<Fingerprint> {
        let found: Data = self.ask("v1/fingerprint", &[("appliance", appliance.as_str()), ("serial", serial)]).await?;
        if found.appliance != *appliance {
            return Err(error::other_appliance(&self.agent, appliance, &found.appliance));
        }
        if found.serial != serial {
            return Err(error::nonsense(&self.agent, "answers with the fingerprint of another disk"));
        }
        Ok(found.fingerprint)
    }
}
