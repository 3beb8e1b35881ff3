//! The parts of the description that are not beside a handler.

use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{Components, Info, OpenApi, OpenApiBuilder};

/// The shapes of bodies. The engine's types know nothing of OpenAPI; a test holds real answers against these.
const SCHEMAS: &str = include_str!("schemas.json");

pub(crate) fn head() -> OpenApi {
    let mut info = Info::new("Cleanup", env!("CARGO_PKG_VERSION"));
    info.description =
        Some("Brings the volumes of a failover test home and deletes its test VM, without ever losing one.".to_owned());
    OpenApiBuilder::new().info(info).build()
}

pub(crate) fn complete(mut described: OpenApi) -> OpenApi {
    // Checked by a test: the file is part of the program.
    let mut components: Components = serde_json::from_str(SCHEMAS).unwrap_or_default();
    components.add_security_scheme("token", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
    described.components = Some(components);
    described.security = Some(vec![SecurityRequirement::new::<_, [&str; 0], &str>("token", [])]);
    described
}

/// A name as one segment of a path.
pub(crate) fn encoded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_leads_somewhere() {
        let components: Components = serde_json::from_str(SCHEMAS).unwrap();
        let text = serde_json::to_string(&crate::openapi()).unwrap();
        let names = text.split("#/components/schemas/").skip(1).filter_map(|rest| rest.split('"').next());
        let mut count = 0;
        for name in names {
            assert!(components.schemas.contains_key(name), "{name}");
            count += 1;
        }
        assert!(count > 20, "{count}");
    }

    #[test]
    fn names_are_one_segment() {
        assert_eq!(encoded("a/b \"ü\""), "a%2Fb%20%22%C3%BC%22");
    }
}
