//! The shape of answers: one member whose key tells the command, and the server's headers.

use serde_json::{Value, json};

use super::WireResponse;
use crate::cloud::Cloud;
use crate::commands::{ApiError, ApiResult, Wrapper};
use crate::time::http_date;

impl Cloud {
    pub(super) fn envelope(&self, command: Option<&str>, answer: &ApiResult<Value>, wall_unix_ms: i64) -> WireResponse {
        match answer {
            Ok(body) => self.response(200, &json!({key(command): body}), wall_unix_ms),
            Err(error) => {
                let key = match error.wrapper {
                    Wrapper::Command if command.is_some_and(|name| name == "login" || self.knows(name)) => key(command),
                    Wrapper::Command | Wrapper::Error => "errorresponse".to_owned(),
                    Wrapper::Null => "null".to_owned(),
                };
                let mut response = self.response(error.status, &json!({key: error_body(error)}), wall_unix_ms);
                if error.cs_code.is_some() {
                    // A header is one line of visible text.
                    let text: String = error.text.chars().map(|c| if c.is_ascii_graphic() { c } else { ' ' }).collect();
                    response.headers.push(("x-description", text));
                }
                response
            }
        }
    }

    fn response(&self, status: u16, body: &Value, wall_unix_ms: i64) -> WireResponse {
        self.answer_with("application/json; charset=UTF-8", status, body.to_string().into_bytes(), wall_unix_ms)
    }

    pub(super) fn plain(&self, status: u16, text: &str, wall_unix_ms: i64) -> WireResponse {
        self.answer_with("text/plain; charset=UTF-8", status, text.as_bytes().to_vec(), wall_unix_ms)
    }

    fn answer_with(&self, content_type: &str, status: u16, body: Vec<u8>, wall_unix_ms: i64) -> WireResponse {
        let mut headers = vec![
            ("content-type", content_type.to_owned()),
            ("x-content-type-options", "nosniff".to_owned()),
            ("x-xss-protection", "1;mode=block".to_owned()),
            ("content-security-policy", "default-src 'none'".to_owned()),
        ];
        if self.settings.send_date_header {
            headers.push(("date", http_date(wall_unix_ms)));
        }
        WireResponse { status, headers, body }
    }
}

fn key(command: Option<&str>) -> String {
    format!("{}response", command.unwrap_or_default().to_lowercase())
}

fn error_body(error: &ApiError) -> Value {
    let mut body = json!({"uuidList": [], "errorcode": error.status, "errortext": error.text});
    if let Some(code) = error.cs_code {
        body["cserrorcode"] = json!(code);
    }
    body
}
