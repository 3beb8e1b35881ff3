//! Requests as the recorder sent them.

use cloudstack_simulator::{WireRequest, signature};
use serde_json::Value;

use crate::recording::Step;

pub(crate) const API_KEY: &str = "admin-api-key";
pub(crate) const SECRET_KEY: &str = "admin-secret-key";

pub(crate) fn request(step: &Step, limited: (&str, &str), wall_ms: i64) -> WireRequest {
    let option = |name: &str| step.request.get(name);
    let api_key = match option("apikey").and_then(Value::as_str) {
        Some("limited account") => limited.0,
        Some(other) => other,
        None => API_KEY,
    };
    let secret_key = match option("secret").and_then(Value::as_str) {
        Some("limited account") => limited.1,
        Some(other) => other,
        None => SECRET_KEY,
    };
    let mut parameters: Vec<(String, String)> = step.params.iter().map(|(k, v)| (k.clone(), v.clone())).collect();
    let mut add = |name: &str, value: &str| parameters.push((name.to_owned(), value.to_owned()));
    add("command", step.command.as_deref().unwrap());
    add("apikey", api_key);
    add("response", "json");
    let expires = match option("expires") {
        None => Some(120.0),
        Some(Value::Null) => None,
        Some(seconds) => seconds.as_f64(),
    };
    if let Some(seconds) = expires {
        let at = jiff::Timestamp::from_millisecond(wall_ms).unwrap() + jiff::SignedDuration::from_secs_f64(seconds);
        add("signatureversion", "3");
        add("expires", &at.strftime("%Y-%m-%dT%H:%M:%S+0000").to_string());
    }
    let signed = signature(parameters.iter().map(|(k, v)| (k.as_str(), v.as_str())), secret_key);
    parameters.push(("signature".to_owned(), signed));
    let encoded: Vec<String> = parameters.iter().map(|(k, v)| format!("{}={}", encode(k), encode(v))).collect();
    let encoded = encoded.join("&");
    if option("method").and_then(Value::as_str) == Some("GET") {
        WireRequest::get(encoded)
    } else {
        WireRequest::post_form(encoded)
    }
}

fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
