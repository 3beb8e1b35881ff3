use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use super::Secrets;

/// What proves who we are: an API key and its secret key, or a user's name and password. None of the secrets is ever printed, and their
/// memory is wiped.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    Keys { api_key: SecretString, secret_key: SecretString },
    Password(UserPassword),
}

/// A user who logs in.
#[derive(Clone)]
pub(crate) struct UserPassword {
    pub(crate) username: String,
    pub(crate) password: SecretString,
    pub(crate) domain: Option<String>,
}

impl Credentials {
    /// The two keys as CloudStack shows them in a user's details. Spaces and line breaks around them, as copying brings them along, are left out.
    #[must_use]
    pub fn new(api_key: impl Into<SecretString>, secret_key: impl Into<SecretString>) -> Self {
        Self(Kind::Keys { api_key: trimmed(api_key.into()), secret_key: trimmed(secret_key.into()) })
    }

    /// A user who logs in with a password, as in the web interface. The client logs in before its first call, and again when the server has
    /// ended the session.
    ///
    /// Keys are better where there are any: calls of a session do not expire, so the client cannot promise that a delayed copy of one is
    /// refused. What needs such a promise (`expires_at`, [`fresh_expiry`](crate::Client::fresh_expiry),
    /// [`expiry_has_passed`](crate::Client::expiry_has_passed)) is refused with `invalid_request`.
    ///
    /// A call that is answered with 401 was refused before the server looked at what it asks for. It is sent once more after a new login, a
    /// change too.
    #[must_use]
    pub fn password(username: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Kind::Password(UserPassword { username: username.into(), password: password.into(), domain: None }))
    }

    /// The domain that the user belongs to, as a path such as `/customers/acme`. Without it, ROOT. Keys belong to a domain anyway, so for
    /// them this changes nothing.
    #[must_use]
    pub fn in_domain(mut self, path: impl Into<String>) -> Self {
        if let Kind::Password(user) = &mut self.0 {
            user.domain = Some(path.into()).filter(|path| !path.is_empty());
        }
        self
    }

    pub(crate) fn keys(&self) -> Option<(&str, &str)> {
        match &self.0 {
            Kind::Keys { api_key, secret_key } => Some((api_key.expose_secret(), secret_key.expose_secret())),
            Kind::Password(_) => None,
        }
    }

    pub(crate) fn user(&self) -> Option<&UserPassword> {
        match &self.0 {
            Kind::Keys { .. } => None,
            Kind::Password(user) => Some(user),
        }
    }

    /// What is missing or cannot be right, in words.
    pub(crate) fn complaint(&self) -> Option<&'static str> {
        match &self.0 {
            Kind::Keys { api_key, secret_key } => {
                let keys = [api_key.expose_secret(), secret_key.expose_secret()];
                if keys.iter().any(|key| key.is_empty()) {
                    Some("the API key or the secret key is empty")
                } else if keys.iter().any(|key| key.contains(|c: char| c.is_whitespace() || c.is_control())) {
                    Some("the API key or the secret key has a space or a line break in it: copy it again")
                } else {
                    None
                }
            }
            Kind::Password(user) => {
                let empty = user.username.is_empty() || user.password.expose_secret().is_empty();
                empty.then_some("the user name or the password is empty")
            }
        }
    }

    /// What nothing printed may hold.
    pub(crate) fn secrets(&self) -> Secrets {
        match &self.0 {
            Kind::Keys { api_key, secret_key } => [secret_key, api_key].into_iter().cloned().collect(),
            Kind::Password(user) => [user.password.clone()].into_iter().collect(),
        }
    }
}

fn trimmed(key: SecretString) -> SecretString {
    match key.expose_secret().trim() {
        same if same.len() == key.expose_secret().len() => key,
        shorter => SecretString::from(shorter),
    }
}

impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Kind::Password(one), Kind::Password(other)) => {
                (&one.username, &one.domain) == (&other.username, &other.domain)
                    && one.password.expose_secret() == other.password.expose_secret()
            }
            _ => self.keys().is_some() && self.keys() == other.keys(),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials([redacted])")
    }
}
