//! JSON texts to values, and values to JSON texts.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::Problem;
use crate::settings::told;

/// Reads what a caller wrote. An error names the field, and says what is wrong with it unless `secret`, for then the value may be a key.
fn parse<T: DeserializeOwned>(what: &str, text: &str, secret: bool) -> Result<T, Problem> {
    let text = if text.is_empty() { "{}" } else { text };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut deserializer).map_err(|e| {
        let path = e.path().to_string();
        let place = if path == "." { what.to_owned() } else { format!("{what}.{path}") };
        let wrong = e.into_inner();
        let said = if secret {
            told(&wrong).unwrap_or_else(|| "this is not what is expected here".to_owned())
        } else {
            // serde_json ends every text with the place in a text that the caller never saw.
            let said = wrong.to_string();
            said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said).to_owned()
        };
        Problem::new("invalid_input", format!("{place}: {said}"), "correct what was asked for; nothing was changed")
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
