//! A request as it was sent, and what its sender gets.

/// One HTTP request to the API.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct WireRequest {
    /// `GET` or `POST`.
    pub method: String,
    /// What follows the `?`, encoded as it was sent; without the `?`.
    pub query: String,
    /// The body of a POST.
    pub body: Vec<u8>,
    /// The `Content-Type` header. A body is read only if it is `application/x-www-form-urlencoded`.
    pub content_type: Option<String>,
}

impl WireRequest {
    /// A GET with this query.
    pub fn get(query: impl Into<String>) -> Self {
        Self { method: "GET".to_owned(), query: query.into(), ..Self::default() }
    }

    /// A POST with this form, already encoded.
    pub fn post_form(body: impl Into<Vec<u8>>) -> Self {
        Self {
            method: "POST".to_owned(),
            body: body.into(),
            content_type: Some("application/x-www-form-urlencoded".to_owned()),
            ..Self::default()
        }
    }

    /// The same with this query.
    #[must_use]
    pub fn with_query(self, query: impl Into<String>) -> Self {
        Self { query: query.into(), ..self }
    }
}

/// Shows neither query nor body: both hold keys and signatures.
impl std::fmt::Debug for WireRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WireRequest")
            .field("method", &self.method)
            .field("query_bytes", &self.query.len())
            .field("body_bytes", &self.body.len())
            .field("content_type", &self.content_type)
            .finish()
    }
}

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// What the sender gets.
    pub outcome: Outcome,
    /// How much later than usual it arrives, in milliseconds of simulated time.
    pub delay_ms: u64,
}

/// What the sender of a request gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An answer.
    Answered(WireResponse),
    /// Nothing: the request was carried out and the answer got lost.
    ReplyLost,
    /// Nothing: the connection ended before the request was looked at.
    Dropped,
}

impl Outcome {
    /// The answer, if there is one.
    pub fn response(&self) -> Option<&WireResponse> {
        match self {
            Self::Answered(response) => Some(response),
            Self::ReplyLost | Self::Dropped => None,
        }
    }
}

/// One HTTP answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireResponse {
    /// The HTTP status, which is CloudStack's error code.
    pub status: u16,
    /// Headers besides those of the connection.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}
