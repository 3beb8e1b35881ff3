use serde_json::Value;

/// The error that CloudStack wrote into a reply or a job result.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<u16>,
    pub(crate) cs_code: Option<i32>,
    pub(crate) text: Option<String>,
    pub(crate) uuids: Vec<String>,
}

impl ErrorBody {
    /// Reads `{"errorcode":…}`; `None` when the object is not an error.
    pub(crate) fn read(object: &Value) -> Option<Self> {
        let fields = object.as_object()?;
        if !fields.contains_key("errorcode") && !fields.contains_key("errortext") {
            return None;
        }
        Some(Self {
            code: fields.get("errorcode").and_then(number).and_then(|n| u16::try_from(n).ok()),
            cs_code: fields.get("cserrorcode").and_then(number).and_then(|n| i32::try_from(n).ok()),
            text: fields.get("errortext").and_then(Value::as_str).map(str::to_owned),
            uuids: fields.get("uuidList").and_then(Value::as_array).map(|list| uuids(list)).unwrap_or_default(),
        })
    }

    /// The milliseconds of "please retry after [1913] ms." (4.18 and later) or "after 1913 ms." (before).
    pub(crate) fn retry_after_ms(&self) -> Option<u64> {
        let text = self.text.as_deref()?;
        let rest = text.rsplit_once("after ")?.1.trim_start_matches('[');
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let after = rest.get(digits..)?.trim_start_matches(']').trim_start();
        if !after.starts_with("ms") {
            return None;
        }
        rest.get(..digits)?.parse().ok()
    }
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn uuids(list: &[Value]) -> Vec<String> {
    list.iter()
        .filter_map(|entry| entry.as_str().or_else(|| entry.get("uuid").and_then(Value::as_str)))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_the_wait_of_both_throttle_texts() {
        for (text, expected) in [
            ("The given user has reached his/her account api limit, please retry after [1913] ms.", Some(1913)),
            ("The given user has reached his/her account api limit, please retry after 250 ms.", Some(250)),
            ("come back after lunch", None),
            ("after [99999999999999999999999] ms", None),
        ] {
            let body = ErrorBody::read(&json!({"errorcode": 429, "errortext": text})).unwrap();
            assert_eq!(body.retry_after_ms(), expected, "{text}");
        }
    }

    #[test]
    fn reads_codes_and_uuids() {
        let body = ErrorBody::read(&json!({
            "uuidList": [{"uuid": "a", "description": "vmId"}], "errorcode": "431", "cserrorcode": 4350, "errortext": "no"
        }))
        .unwrap();
        assert_eq!((body.code, body.cs_code, body.uuids), (Some(431), Some(4350), vec!["a".to_owned()]));
        assert_eq!(ErrorBody::read(&json!({"success": true})), None);
    }
}
