//! JSON texts to values, and values to JSON texts.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// Reads what a caller wrote. An error names the field, and says what is wrong with it unless `secret`, for then the value may be a key.
fn parse<T: DeserializeOwned>(what: &str, text: &str, secret: bool) -> Result<T, Problem> {
    let text = if text.is_empty() { "{}" } else { text };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut deserializer).map_err(|e| {
        let path = e.path().to_string();
        let place = if path == "." { what.to_owned() } else { format!("{what}.{path}") };
        let told = e.into_inner().to_string();
        let named = told.starts_with("unknown field") || told.starts_with("missing field");
        // serde_json ends every text with the place in a text that the caller never saw.
        let told = told.rsplit_once(" at line ").map_or(told.as_str(), |(told, _)| told);
        let told = if secret && !named { "this is not what is expected here" } else { told };
        Problem::new("invalid_input", format!("{place}: {told}"), "correct what was asked for; nothing was changed")
    })
}

/// Reads an input.
pub(super) fn input<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, Problem> {
    parse(what, text, false)
}

/// Reads what may hold keys.
pub(super) fn settings<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    parse("settings", text, true)
}

/// Writes an answer.
pub(super) fn output(value: &impl Serialize) -> Result<String, Problem> {
    serde_json::to_string(value)
        .map_err(|e| Problem::new("unexpected", format!("an answer cannot be written: {e}"), "please report it"))
}
