use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::HeaderValue;
use http::header::SET_COOKIE;
use secrecy::{ExposeSecret, SecretString};

use super::Body;
use super::client::{Client, Inner};
use super::exchange::Signing;
use super::stats::count;
use crate::auth::{Secrets, UserPassword};
use crate::backend::HttpReply;
use crate::decode;
use crate::error::{Error, ErrorKind, Result};

/// The login session of a client whose user has a password.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    current: Mutex<Option<Arc<Session>>>,
    /// One caller at a time logs in. What the server said when it last refused to, and when.
    login: tokio::sync::Mutex<Option<(Duration, Error)>>,
}

/// So long a refused login is taken for the answer to all others of this client: servers disable users after a few wrong passwords.
const REFUSAL_HOLDS: Duration = Duration::from_secs(30);

/// What the server gave at the login. Debug shows none of it.
#[derive(Debug)]
pub(crate) struct Session {
    key: SecretString,
    cookies: SecretString,
    /// Each cookie's value.
    values: Vec<SecretString>,
}

impl Session {
    /// The `sessionkey` that each call carries as a parameter.
    pub(super) fn key(&self) -> &str {
        self.key.expose_secret()
    }

    /// The `Cookie` header that each call carries.
    pub(super) fn cookies(&self) -> Result<HeaderValue> {
        let mut cookies = HeaderValue::from_str(self.cookies.expose_secret())
            .map_err(|_| Error::new(ErrorKind::Malformed, "the server's cookies cannot be sent back"))?;
        cookies.set_sensitive(true);
        Ok(cookies)
    }

    /// What nothing printed may hold.
    pub(super) fn secrets(&self) -> Secrets {
        [&self.cookies, &self.key].into_iter().chain(&self.values).cloned().collect()
    }
}

impl Sessions {
    fn current(&self) -> Option<Arc<Session>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn replace(&self, session: Option<Arc<Session>>) {
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = session;
    }

    /// The server has ended this session. Another that was begun meanwhile stays.
    pub(super) fn end(&self, ended: &Arc<Session>) {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.as_ref().is_some_and(|session| Arc::ptr_eq(session, ended)) {
            *current = None;
        }
    }

    /// What nothing printed may hold of the session, if there is one.
    pub(super) fn secrets(&self) -> Secrets {
        self.current().map(|session| session.secrets()).unwrap_or_default()
    }
}

impl Inner {
    /// The session of this user, begun now if there is none and if that succeeds before `end`.
    pub(super) async fn session(&self, user: &UserPassword, end: Duration) -> Result<Arc<Session>> {
        self.within(end, self.begin_session(user, end)).await.map_err(|error| error.with_command("login", false))
    }

    async fn begin_session(&self, user: &UserPassword, end: Duration) -> Result<Arc<Session>> {
        if let Some(session) = self.sessions.current() {
            return Ok(session);
        }
        let mut refused = self.sessions.login.lock().await;
        if let Some(session) = self.sessions.current() {
            return Ok(session);
        }
        let now = self.clock.monotonic();
        if let Some((at, error)) = refused.as_ref().filter(|(at, _)| now < at.saturating_add(REFUSAL_HOLDS)) {
            tracing::debug!(ago = ?now.saturating_sub(*at), "the login was refused, and is not tried again so soon");
            return Err(error.duplicate());
        }
        match self.log_in(user, end.saturating_sub(now)).await {
            Ok(session) => {
                let session = Arc::new(session);
                *refused = None;
                self.sessions.replace(Some(Arc::clone(&session)));
                Ok(session)
            }
            Err(error) => {
                if error.kind() == ErrorKind::Auth {
                    *refused = Some((self.clock.monotonic(), error.duplicate()));
                }
                Err(error)
            }
        }
    }

    async fn log_in(&self, user: &UserPassword, timeout: Duration) -> Result<Session> {
        let mut form = vec![
            ("command", "login"),
            ("response", "json"),
            ("username", user.username.as_str()),
            ("password", user.password.expose_secret()),
        ];
        form.extend(user.domain.as_deref().map(|domain| ("domain", domain)));
        count(&self.counters.logins);
        let reply = self.carry("login", self.form(form, None, timeout), timeout, || self.secrets()).await?;
        let cookies = cookies(&reply);
        let body = self.judge(reply).and_then(Body::unpack).map_err(|error| match error.error_code() {
            Some(531) => error.with_kind(ErrorKind::Auth, "the server does not accept this user, password and domain"),
            _ => error,
        });
        let body = body.map_err(|error| error.scrubbed(&self.secrets().and(&cookie_values(&cookies).collect())))?;
        let unusable = || Error::new(ErrorKind::Malformed, "the server's answer to the login has no session in it");
        let answer = decode::wrapped(&body).map_err(|_| unusable())?;
        let says = |name: &str| answer.get(name).is_some_and(|value| *value == true || *value == "true");
        if says("is2faenabled") && !says("is2faverified") {
            let message =
                "the user has to confirm the login with a second factor, which this client cannot do: use API keys";
            return Err(Error::new(ErrorKind::Auth, message));
        }
        let key = answer.get("sessionkey").and_then(serde_json::Value::as_str).ok_or_else(unusable)?;
        let values = cookie_values(&cookies).map(SecretString::from).collect();
        Ok(Session { key: key.into(), cookies: cookies.into(), values })
    }
}

/// The cookies of a reply in the form in which they are sent back.
fn cookies(reply: &HttpReply) -> String {
    let set = reply.headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
    set.filter_map(|text| text.split(';').next()).map(str::trim).collect::<Vec<_>>().join("; ")
}

fn cookie_values(cookies: &str) -> impl Iterator<Item = &str> {
    cookies.split("; ").filter_map(|cookie| Some(cookie.split_once('=')?.1))
}

impl Client {
    /// Ends the login session, on the server too. The next call logs in again. Does nothing when there is no session.
    ///
    /// # Errors
    /// Those of one exchange. The session is forgotten here in any case; the server ends it by itself after half an hour without calls.
    pub async fn logout(&self) -> Result<()> {
        let inner = &self.0;
        let Some(session) = inner.sessions.current() else { return Ok(()) };
        let signing = Signing::Session(Arc::clone(&session));
        let command = super::CommandInfo::change("logout");
        let limit = inner.timeouts.request;
        let purpose = super::ReadPurpose::Other;
        let sent = inner.exchange(&command, &crate::request::Params::default(), signing, purpose, limit).await;
        inner.sessions.end(&session);
        match sent {
            // It had ended already.
            Err(error) if error.kind() == ErrorKind::Auth => Ok(()),
            other => other.map(drop),
        }
    }
}
