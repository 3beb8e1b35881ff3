//! Login with a password: a cookie and a session key instead of signatures.

use serde_json::{Value, json};

use super::WireResponse;
use crate::cloud::Cloud;
use crate::commands::{ApiError, ApiResult, Parameters, Wrapper};
use crate::model::{Caller, Session};
use crate::{Secret, render};

/// Seconds of silence after which a session is over, as the login says.
const TIMEOUT_S: u32 = 1_800;

/// The values of a `Cookie` header that count.
#[derive(Clone, Copy, Default)]
pub(super) struct Cookies<'a> {
    pub(super) session: Option<&'a str>,
    session_key: Option<&'a str>,
}

impl<'a> Cookies<'a> {
    pub(super) fn read(header: &'a str) -> Self {
        let mut cookies = Self::default();
        for (name, value) in header.split(';').filter_map(|pair| pair.trim().split_once('=')) {
            match name {
                "JSESSIONID" => cookies.session = Some(value),
                "sessionkey" => cookies.session_key = Some(value),
                _ => {}
            }
        }
        cookies
    }
}

impl Cloud {
    /// Opens a session, if name, password and domain are right.
    pub(super) fn login(&mut self, named: &Parameters, wall_unix_ms: i64) -> WireResponse {
        let given = |name: &str| named.get(name).map(String::as_str).unwrap_or_default();
        let domain = given("domain").trim_matches('/');
        let domain_is_root = domain.is_empty() || domain.eq_ignore_ascii_case("ROOT");
        let account = self.database.account(given("username")).filter(|account| {
            let password = account.password.as_ref().map(Secret::expose);
            domain_is_root && password.is_some_and(|password| password == given("password"))
        });
        let Some(account) = account else {
            let text = format!("Failed to authenticate user {}; please provide valid credentials", given("username"));
            let refusal = Err(ApiError { wrapper: Wrapper::Command, cs_code: None, ..ApiError::new(531, 0, text) });
            self.note_call(None, "login", named, &refusal);
            return self.envelope(Some("login"), &refusal, wall_unix_ms);
        };
        let caller = account.caller();
        let (id, key) = (self.database.new_id().replace('-', ""), self.database.new_id().replace('-', ""));
        let answer = Ok(json!({
            "username": caller.account, "userid": caller.user_id, "domainid": render::DOMAIN, "timeout": TIMEOUT_S,
            "account": caller.account, "firstname": caller.account, "lastname": "user",
            "type": if caller.root_admin { "1" } else { "0" }, "registered": "false", "sessionkey": key,
            "is2faenabled": "false", "is2faverified": "true", "issuerfor2fa": "CloudStack"
        }));
        self.note_call(Some(&caller.account), "login", named, &answer);
        let mut response = self.envelope(Some("login"), &answer, wall_unix_ms);
        let cookies =
            [format!("JSESSIONID={id};Path=/client;HttpOnly"), format!("sessionkey={key};HttpOnly;SameSite=Lax")];
        response.headers.extend(cookies.map(|cookie| ("set-cookie", cookie)));
        let session = Session { account: caller.account, key: Secret::new(key), last_used: wall_unix_ms };
        self.sessions.open(id, session);
        response
    }

    /// Ends the session of these cookies; whether there was one.
    pub(super) fn logout(&mut self, cookies: Cookies<'_>, wall_unix_ms: i64) -> Option<Value> {
        let id = cookies.session?;
        self.sessions.live(id, wall_unix_ms)?;
        self.sessions.close(id);
        Some(json!({"description": "success"}))
    }

    /// Who calls in a session; `None` = the cookies name no session, so that the request must be signed. A wrong session key ends the session.
    pub(super) fn session_caller(
        &mut self,
        cookies: Cookies<'_>,
        command: &str,
        named: &Parameters,
        wall_unix_ms: i64,
    ) -> Option<ApiResult<Caller>> {
        let id = cookies.session?;
        let session = self.sessions.live(id, wall_unix_ms)?;
        let key = session.key.expose();
        if cookies.session_key != Some(key) || named.get("sessionkey").map(String::as_str) != Some(key) {
            self.sessions.close(id);
            let text = "unable to verify user credentials".to_owned();
            return Some(Err(ApiError { text, ..ApiError::unauthorized(Wrapper::Command) }));
        }
        session.last_used = wall_unix_ms;
        let account = session.account.clone();
        let caller = self.database.account(&account)?.caller();
        if !self.knows(command) {
            let mut error = ApiError::not_available(command, &caller.user_id);
            if caller.root_admin {
                error.text = format!("Unknown API command: {command}");
            }
            return Some(Err(error));
        }
        Some(Ok(caller))
    }
}
