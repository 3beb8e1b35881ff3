//! Requests to the daemon.

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request, Response, StatusCode, Url};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error;
use super::options::VolumeDaemonOptions;
use super::wire::{Health, Operation};
use crate::backends::http::{self, NoBody};
use crate::error::{Error, ErrorKind, Result};

/// What came of a request to change something.
pub(super) enum Posted {
    /// The daemon took it.
    Taken(Operation),
    /// There was no connection on which anything could have been sent. A connection that broke, or took the request and was silent, is not this.
    NotSent(Error),
    /// It may have been carried out.
    Unclear(Error),
}

/// Asks one daemon.
#[derive(Clone, Debug)]
pub(super) struct Client {
    http: reqwest::Client,
    root: Url,
    longest_answer: usize,
}

impl Client {
    pub(super) fn new(daemon: &str, options: &VolumeDaemonOptions) -> Result<Self> {
        let root = http::address(daemon).map_err(error::address)?;
        if !options.allow_remote && !http::is_this_machine(&root) {
            return Err(error::not_here(&root));
        }
        let http = reqwest::Client::builder()
            // Neither a redirect nor the environment decides who moves volumes, and nothing is sent a second time.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .http1_only()
            // A connection that the daemon closes at the wrong moment is one more way to lose an answer.
            .pool_max_idle_per_host(0)
            .connect_timeout(options.connect_timeout)
            .timeout(options.timeout)
            .build()
            .map_err(error::no_client)?;
        Ok(Self { http, root, longest_answer: options.longest_answer })
    }

    pub(super) fn root(&self) -> &Url {
        &self.root
    }

    /// An id becomes one segment of the path, whatever is in it.
    fn url(&self, path: &[&str]) -> Result<Url> {
        let mut url = self.root.clone();
        if path.iter().any(|part| matches!(*part, "" | "." | "..")) {
            return Err(Error::new(ErrorKind::InvalidInput, "an id that is a dot or two cannot be put into a path"));
        }
        let mut segments = url.path_segments_mut().map_err(|()| error::address("cannot be asked"))?;
        segments.pop_if_empty().extend(path);
        drop(segments);
        Ok(url)
    }

    fn api(&self, path: &[&str]) -> Result<Url> {
        self.url(&[&["api", "v1"], path].concat())
    }

    /// Reads something. `None` is a 404, which is also what the daemon answers when its database fails.
    pub(super) async fn get<T: DeserializeOwned>(&self, path: &[&str], query: &[(&str, &str)]) -> Result<Option<T>> {
        let mut url = self.api(path)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        self.read(url).await
    }

    async fn read<T: DeserializeOwned>(&self, url: Url) -> Result<Option<T>> {
        let (status, body) = self.send(Request::new(Method::GET, url)).await?;
        match status {
            StatusCode::OK => self.parse(&body).map(Some),
            StatusCode::NOT_FOUND => Ok(None),
            _ => Err(error::refusal(&self.root, status, &body)),
        }
    }

    /// The daemon's version, where it says one.
    pub(super) async fn version(&self) -> Result<Option<String>> {
        let health: Option<Health> = self.read(self.url(&["health"])?).await?;
        health.map(|health| health.version).ok_or_else(|| error::no_route(&self.root, "/health"))
    }

    /// Asks for a change, once.
    pub(super) async fn post(&self, path: &[&str], body: Option<Value>) -> Posted {
        let url = match self.api(path) {
            Ok(url) => url,
            Err(e) => return Posted::NotSent(e),
        };
        let mut request = Request::new(Method::POST, url);
        if let Some(body) = body {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            *request.body_mut() = Some(body.to_string().into());
        }
        let response = match self.http.execute(request).await {
            Ok(response) => response,
            // Only the making of the connection is called so, its time-out among it: this client has no older connections to use.
            Err(e) if e.is_connect() => return Posted::NotSent(error::unreachable(&self.root, e)),
            Err(e) => return Posted::Unclear(error::unreachable(&self.root, e)),
        };
        let status = response.status();
        match self.body(response).await {
            Ok(body) if matches!(status, StatusCode::OK | StatusCode::CREATED) => match self.parse(&body) {
                Ok(operation) => Posted::Taken(operation),
                Err(e) => Posted::Unclear(e),
            },
            Ok(body) => Posted::Unclear(error::refusal(&self.root, status, &body)),
            Err(e) => Posted::Unclear(e),
        }
    }

    async fn send(&self, request: Request) -> Result<(StatusCode, Vec<u8>)> {
        let response = self.http.execute(request).await.map_err(|e| error::unreachable(&self.root, e))?;
        let status = response.status();
        Ok((status, self.body(response).await?))
    }

    async fn body(&self, response: Response) -> Result<Vec<u8>> {
        http::body(response, self.longest_answer).await.map_err(|why| match why {
            NoBody::Broken(e) => error::unreachable(&self.root, e),
            NoBody::TooLong => {
                error::nonsense(&self.root, &format!("answers with more than {} bytes", self.longest_answer))
            }
        })
    }

    /// What is wrong with an answer is said without quoting it: it may be anything.
    fn parse<T: DeserializeOwned>(&self, body: &[u8]) -> Result<T> {
        serde_json::from_slice(body).map_err(|e| {
            let what = format!("answers with something else than it should (line {}, column {})", e.line(), e.column());
            error::nonsense(&self.root, &what)
        })
    }
}
