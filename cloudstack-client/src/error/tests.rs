//! Errors are told apart by codes and by their `is_…`, never by a caller who reads texts.

use std::time::Duration;

use serde_json::json;

use crate::scripted_server::{Answer, ScriptedServer};
use crate::{Error, ErrorKind};

async fn error_of(answer: Answer) -> Error {
    let client = ScriptedServer::new(move |_, _| answer.clone()).builder().retry(crate::RetryPolicy::never()).build();
    client.unwrap().raw("listZones").send().await.unwrap_err()
}

fn refusal(code: u16, cs_code: Option<i32>, text: &str) -> Answer {
    let mut body =
        json!({"uuidList": [{"uuid": "u-1", "description": "vmId"}, "u-2"], "errorcode": code, "errortext": text});
    if let Some(cs_code) = cs_code {
        body["cserrorcode"] = cs_code.into();
    }
    Answer::Json(code, json!({ "response": body }))
}

/// Every question that can be asked of an error, by name.
fn says(error: &Error) -> Vec<&'static str> {
    [
        ("not_found", error.is_not_found()),
        ("conflict", error.is_conflict()),
        ("auth", error.is_auth()),
        ("throttled", error.is_throttled()),
        ("limit", error.is_limit()),
        ("capacity", error.is_capacity()),
        ("timeout", error.is_timeout()),
        ("retryable", error.is_retryable()),
    ]
    .into_iter()
    .filter_map(|(name, holds)| holds.then_some(name))
    .collect()
}

#[tokio::test(start_paused = true)]
async fn claim_12_every_code_has_its_meaning() {
    for (code, cs_code, text, expected) in [
        (401, None, "unable to verify user credentials and/or request signature", vec!["auth"]),
        (429, Some(9999), "please retry after [1913] ms.", vec!["throttled", "retryable"]),
        (430, Some(9999), "Unable to decode parameter", vec![]),
        (
            431,
            Some(9999),
            "Invalid parameter id value=x due to incorrect long value format, or entity does not exist",
            vec!["not_found"],
        ),
        (431, Some(4350), "UUID: x already exists so can't create/update with custom id", vec!["conflict"]),
        (431, Some(4350), "the VM is in the wrong state", vec![]),
        (432, Some(9999), "The API [x] does not exist or is not available for the account", vec!["auth"]),
        (503, Some(9999), "Maintenance or Shutdown has been initiated", vec!["retryable"]),
        (511, Some(9999), "second factor", vec!["auth"]),
        (530, Some(4250), "Internal error executing command", vec![]),
        (530, Some(4300), "There are concurrent operations on this VM", vec!["conflict"]),
        (531, Some(4365), "Caller does not have permission", vec!["auth"]),
        (532, Some(4280), "Maximum number of resources exceeded", vec!["limit"]),
        (533, Some(4325), "Insufficient capacity", vec!["capacity"]),
        (534, Some(4380), "Unable to contact resource", vec![]),
        (535, Some(4370), "Maximum number of volumes", vec!["limit"]),
        (536, Some(4375), "Resource is in use", vec!["conflict"]),
        (537, Some(9999), "The range conflicts", vec!["conflict"]),
    ] {
        let error = error_of(refusal(code, cs_code, text)).await;
        assert_eq!(says(&error), expected, "{code} {cs_code:?} {text}");
        let facts =
            (error.http_status(), error.error_code(), error.cs_error_code(), error.error_text(), error.command());
        let diagnosed = code == 401;
        assert!(diagnosed || facts == (Some(code), Some(code), cs_code, Some(text), Some("listZones")), "{facts:?}");
        assert!(diagnosed || error.uuids() == ["u-1", "u-2"], "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn claim_12_a_proxys_page_keeps_its_status() {
    for (status, retryable) in [(404, false), (413, false), (500, true), (502, true), (503, true), (504, true)] {
        let error = error_of(Answer::Text(status, "<html><body>Bad Gateway</body></html>".into())).await;
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Http, Some(status)));
        assert_eq!((error.is_retryable(), error.error_code()), (retryable, None), "{status}");
        assert!(!error.to_string().contains("html"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn claim_12_a_throttled_call_says_when_to_come_back() {
    let error = error_of(refusal(429, Some(9999), "limit, please retry after [1913] ms.")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_millis(1913)));
}

/// Kinds have codes that programs in other languages compare with.
#[test]
fn claim_12_codes_of_kinds_are_stable() {
    let codes = [
        (ErrorKind::Config, "config"),
        (ErrorKind::InvalidRequest, "invalid_request"),
        (ErrorKind::NotSent, "not_sent"),
        (ErrorKind::ReplyLost, "reply_lost"),
        (ErrorKind::Timeout, "timeout"),
        (ErrorKind::Http, "http"),
        (ErrorKind::Malformed, "malformed_reply"),
        (ErrorKind::ReplyTooLong, "reply_too_long"),
        (ErrorKind::Auth, "auth"),
        (ErrorKind::ClockSkew, "clock_skew"),
        (ErrorKind::Throttled, "throttled"),
        (ErrorKind::Api, "api"),
        (ErrorKind::NotFound, "not_found"),
        (ErrorKind::Ambiguous, "ambiguous"),
        (ErrorKind::JobFailed, "job_failed"),
        (ErrorKind::JobOutcomeUnknown, "job_outcome_unknown"),
        (ErrorKind::JobStillRunning, "job_still_running"),
    ];
    assert!(codes.iter().all(|(kind, code)| kind.code() == *code && kind.to_string() == *code));
}
