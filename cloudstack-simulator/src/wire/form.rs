//! Queries and forms.

use std::collections::BTreeMap;

use percent_encoding::percent_decode;

use super::WireRequest;

/// The parameters of a request by name as sent. A name that is in the query ends with its last value there; one that is only in the body, with its first.
pub(super) fn parameters(request: &WireRequest) -> BTreeMap<String, String> {
    let mut parameters = BTreeMap::new();
    if request.method == "POST" && is_form(request.content_type.as_deref()) {
        for (name, value) in pairs(&request.body) {
            parameters.entry(name).or_insert(value);
        }
    }
    for (name, value) in pairs(request.query.as_bytes()) {
        parameters.insert(name, value);
    }
    parameters
}

fn is_form(content_type: Option<&str>) -> bool {
    let media_type = content_type.and_then(|value| value.split(';').next()).map(str::trim);
    media_type.is_some_and(|value| value.eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

fn pairs(bytes: &[u8]) -> impl Iterator<Item = (String, String)> + '_ {
    bytes.split(|byte| *byte == b'&').filter(|token| !token.is_empty()).map(|token| {
        // A token without `=` is a name with an empty value.
        let at = token.iter().position(|byte| *byte == b'=').unwrap_or(token.len());
        (decoded(&token[..at]), decoded(token.get(at + 1..).unwrap_or_default()))
    })
}

fn decoded(bytes: &[u8]) -> String {
    let spaced: Vec<u8> = bytes.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_decode(&spaced).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(query: &str, body: &str) -> WireRequest {
        WireRequest::post_form(body.as_bytes().to_vec()).with_query(query)
    }

    #[test]
    fn the_last_value_in_the_query_wins() {
        let parameters = parameters(&post("a=1&b=%2B+x&a=2&flag", "a=3&c=4&c=5"));
        let flat: Vec<(&str, &str)> = parameters.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(flat, [("a", "2"), ("b", "+ x"), ("c", "4"), ("flag", "")]);
    }

    #[test]
    fn a_body_that_is_no_form_is_not_read() {
        let mut request = post("", "a=1");
        request.content_type = Some("application/json".to_owned());
        assert!(parameters(&request).is_empty());
        request.content_type = Some("application/x-www-form-urlencoded; charset=UTF-8".to_owned());
        assert_eq!(parameters(&request).len(), 1);
    }
}
