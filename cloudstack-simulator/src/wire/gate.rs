//! Everything between a request's arrival and its command, in the server's order.

use std::collections::BTreeMap;

use serde_json::Value;

use super::expires;
use super::form;
use super::session::Cookies;
use super::signature::signature;
use super::{Exchange, Outcome, WireRequest};
use crate::SimTime;
use crate::cloud::Cloud;
use crate::commands::{ApiError, ApiResult, Mode, Parameters, Wrapper, find};
use crate::model::Caller;

/// `expires` may be this far ahead where POST and expiry are enforced.
const FURTHEST_EXPIRY_MS: i64 = 15 * 60 * 1_000;

/// Jetty takes 8192 bytes of request line and headers together.
const LONGEST_QUERY: usize = 8_000;

/// Reads that begin like changes.
const ALSO_READS: [&str; 9] = [
    "isaccountallowedtocreateofferingswithtags",
    "readyforshutdown",
    "cloudianisenabled",
    "quotabalance",
    "quotasummary",
    "quotatarifflist",
    "quotaisenabled",
    "quotastatement",
    "verifyoauthcodeandgetuser",
];

type Sent = BTreeMap<String, String>;

/// A request as far as it has been read.
struct Arrived<'a> {
    request: &'a WireRequest,
    cookies: Cookies<'a>,
    sent: &'a Sent,
    /// The same, names in lower case.
    named: &'a Parameters,
    wall_unix_ms: i64,
}

impl Cloud {
    /// Takes one request at simulated time `now`, when the server's own clock shows `wall_unix_ms` (Unix milliseconds; signatures expire and throttling counts by
    /// it), and says what its sender gets.
    ///
    /// Its sender has no cookies: see [`Cloud::handle_with_cookies`].
    pub fn handle(&mut self, now: SimTime, wall_unix_ms: i64, request: &WireRequest) -> Exchange {
        self.handle_with_cookies(now, wall_unix_ms, request, "")
    }

    /// As [`Cloud::handle`], for a request with this `Cookie` header: that of a session, opened by `login`, stands in for a signature.
    pub fn handle_with_cookies(
        &mut self,
        now: SimTime,
        wall_unix_ms: i64,
        request: &WireRequest,
        cookies: &str,
    ) -> Exchange {
        self.advance(now);
        let cookies = Cookies::read(cookies);
        let sent = form::parameters(request);
        let command = sent.get("command").map(String::as_str);
        if request.query.len() > LONGEST_QUERY {
            let text = "the query is longer than the server's 8 KiB of request headers; send it as a POST form";
            return answered(self.plain(414, text, wall_unix_ms), 0);
        }
        let named = lower_case_names(&sent);
        let fault = command.and_then(|command| self.faults.on_arrival(command, named.get("id").map(String::as_str)));
        let fault = fault.unwrap_or_default();
        if fault.drop_connection {
            return Exchange { outcome: Outcome::Dropped, delay_ms: 0 };
        }
        if let Some(ms) = fault.throttle_ms {
            let answer = Err(over_limit(i64::try_from(ms).unwrap_or(i64::MAX)));
            self.note_call(None, command.unwrap_or_default(), &named, &answer);
            return answered(self.envelope(command, &answer, wall_unix_ms), 0);
        }
        if command == Some("login") && request.method != "POST" {
            return answered(self.plain(405, "Please use HTTP POST to authenticate using this API", wall_unix_ms), 0);
        }
        if sent.get("response").is_none_or(|format| !format.eq_ignore_ascii_case("json")) {
            let text =
                "this simulator answers in JSON only: add response=json (a CloudStack server would answer in XML)";
            let answer = Err(ApiError { wrapper: Wrapper::Error, ..ApiError::new(400, 9999, text) });
            return answered(self.envelope(command, &answer, wall_unix_ms), 0);
        }
        if command == Some("login") {
            return answered(self.login(&named, wall_unix_ms), 0);
        }
        if command == Some("logout")
            && let Some(goodbye) = self.logout(cookies, wall_unix_ms)
        {
            return answered(self.envelope(command, &Ok(goodbye), wall_unix_ms), 0);
        }
        let arrived = Arrived { request, cookies, sent: &sent, named: &named, wall_unix_ms };
        let mut result = self.answer(&arrived);
        if fault.duplicate {
            result = self.answer(&arrived);
        }
        let (answer, delay_ms) = result;
        if fault.lose_reply {
            return Exchange { outcome: Outcome::ReplyLost, delay_ms };
        }
        answered(self.envelope(command, &answer, wall_unix_ms), delay_ms)
    }

    fn answer(&mut self, arrived: &Arrived<'_>) -> (ApiResult<Value>, u64) {
        let Arrived { sent, named, .. } = *arrived;
        let Some(command) = sent.get("command") else {
            return (Err(ApiError::unauthorized(Wrapper::Null)), 0);
        };
        let caller = match self.admit(command, arrived) {
            Ok(caller) => caller,
            Err(error) => {
                let answer = Err(error);
                self.note_call(None, command, named, &answer);
                return (answer, 0);
            }
        };
        // Calls with a job meet the host in the job; the others here.
        let direct = find(command).is_none_or(|command| command.mode != Mode::Job);
        let target = named.get("id").map(String::as_str);
        let fault = if direct { self.faults.at_work(command, target).unwrap_or_default() } else { Default::default() };
        let delay_ms = fault.delay_ms.unwrap_or(0);
        let failure = || Err(ApiError::new(530, 4250, "Simulated failure").masked(caller.root_admin));
        if fault.fail {
            let answer = failure();
            self.note_call(Some(&caller.account), command, named, &answer);
            return (answer, delay_ms);
        }
        let answer = self.execute(&caller, command, named);
        (if fault.fail_after_effect { failure() } else { answer }, delay_ms)
    }

    /// Authentication, permission and rate, in the order in which the server checks them.
    fn admit(&mut self, command: &str, arrived: &Arrived<'_>) -> ApiResult<Caller> {
        let Arrived { request, cookies, sent, named, wall_unix_ms } = *arrived;
        if self.settings.enforce_post && request.method != "POST" && changes_state(command) {
            return Err(ApiError::new(
                400,
                9999,
                format!("State changing command {command} needs to be sent using POST request"),
            ));
        }
        if let Some(caller) = self.session_caller(cookies, command, named, wall_unix_ms) {
            let caller = caller?;
            self.authorize(&caller, command)?;
            self.check_rate(&caller, wall_unix_ms)?;
            return Ok(caller);
        }
        let known = self.knows(command);
        let refused = || ApiError::unauthorized(if known { Wrapper::Command } else { Wrapper::Error });
        if !known {
            return Err(refused());
        }
        let (Some(given), Some(api_key)) = (named.get("signature"), named.get("apikey")) else {
            return Err(refused());
        };
        self.check_expiry(named, wall_unix_ms).ok_or_else(refused)?;
        let account = self
            .database
            .accounts
            .iter()
            .find(|account| account.api_key.as_ref().is_some_and(|key| key.expose() == api_key))
            .ok_or_else(refused)?;
        let caller = account.caller();
        let secret_key = account.secret_key.clone();
        // A role that lacks the command and an account over its limit are told so whether or not the signature is right.
        self.authorize(&caller, command)?;
        self.check_rate(&caller, wall_unix_ms)?;
        let expected = signature(sent.iter().map(|(name, value)| (name.as_str(), value.as_str())), secret_key.expose());
        if secret_key.expose().is_empty() || expected != *given {
            return Err(refused());
        }
        Ok(caller)
    }

    /// `None` = the request is not acceptable at this moment.
    fn check_expiry(&self, named: &Parameters, wall_unix_ms: i64) -> Option<()> {
        if named.get("signatureversion").map(String::as_str) != Some("3") {
            return (!self.settings.enforce_post).then_some(());
        }
        let expires = expires::parse(named.get("expires")?)?;
        let furthest = wall_unix_ms.saturating_add(FURTHEST_EXPIRY_MS);
        let too_far = self.settings.enforce_post && expires > furthest;
        (expires >= wall_unix_ms && !too_far).then_some(())
    }

    /// A fixed window per account that begins with its first call; the root admin has none.
    fn check_rate(&mut self, caller: &Caller, wall_unix_ms: i64) -> ApiResult<()> {
        let Some(throttle) = self.settings.throttle.filter(|_| !caller.root_admin) else { return Ok(()) };
        let length = i64::from(throttle.seconds) * 1_000;
        let window = self.windows.entry(caller.account.clone()).or_insert((wall_unix_ms, 0));
        if wall_unix_ms >= window.0.saturating_add(length) {
            *window = (wall_unix_ms, 0);
        }
        window.1 = window.1.saturating_add(1);
        if window.1 > throttle.calls {
            return Err(over_limit(window.0.saturating_add(length) - wall_unix_ms));
        }
        Ok(())
    }
}

fn answered(response: super::WireResponse, delay_ms: u64) -> Exchange {
    Exchange { outcome: Outcome::Answered(response), delay_ms }
}

fn over_limit(ms: i64) -> ApiError {
    ApiError::new(
        429,
        9999,
        format!("The given user has reached his/her account api limit, please retry after [{ms}] ms."),
    )
}

fn changes_state(command: &str) -> bool {
    let lower = command.to_lowercase();
    let reads = ["get", "list", "query", "find"]
        .iter()
        .any(|verb| lower.strip_prefix(verb).is_some_and(|rest| !rest.is_empty()));
    !reads && !ALSO_READS.contains(&lower.as_str())
}

/// Names count in any case, except inside the fields of maps.
fn lower_case_names(sent: &Sent) -> Parameters {
    sent.iter()
        .map(|(name, value)| {
            let name = if name.contains('[') { name.clone() } else { name.to_lowercase() };
            (name, value.clone())
        })
        .collect()
}
