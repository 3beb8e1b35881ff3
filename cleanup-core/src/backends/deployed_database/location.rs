//! The address of the server, read from a URL whose password is never shown.

use std::net::IpAddr;
use std::str::FromStr;

use sqlx::ConnectOptions;
use sqlx::mysql::{MySqlConnectOptions, MySqlSslMode};

use super::error;
use super::options::{DeployedOptions, DeployedTls};
use crate::error::Result;

/// Where the server is.
pub(super) struct Location {
    pub(super) connect: MySqlConnectOptions,
    /// Host, port and database: all that is ever shown.
    pub(super) shown: String,
}

pub(super) fn parse(url: &str, options: &DeployedOptions) -> Result<Location> {
    if !url.starts_with("mysql://") && !url.starts_with("mariadb://") {
        return Err(error::bad_url("does not begin with mysql:// or mariadb://"));
    }
    if let Some((_, parameters)) = url.split_once('?') {
        for pair in parameters.split('&') {
            if pair.split('=').next() != Some("socket") {
                return Err(error::bad_url("has a parameter other than socket"));
            }
        }
    }
    // What the parser complains about is not shown: it might quote the URL.
    let parsed = MySqlConnectOptions::from_str(url).map_err(|_| error::bad_url("cannot be read"))?;
    let Some(database) = parsed.get_database().filter(|name| !name.is_empty()) else {
        return Err(error::bad_url("names no database"));
    };
    let shown = match parsed.get_socket() {
        Some(socket) => format!("{} {database}", socket.display()),
        None => format!("{}:{}/{database}", parsed.get_host(), parsed.get_port()),
    };
    let here = parsed.get_socket().is_some() || is_loopback(parsed.get_host());
    let connect = match &options.tls {
        DeployedTls::Off => parsed.ssl_mode(MySqlSslMode::Disabled),
        DeployedTls::Auto if here => parsed.ssl_mode(MySqlSslMode::Disabled),
        DeployedTls::Auto => parsed.ssl_mode(MySqlSslMode::VerifyIdentity),
        DeployedTls::Authority(file) => parsed.ssl_mode(MySqlSslMode::VerifyIdentity).ssl_ca(file),
    };
    // The server's own time zone: the deployed programs write times without a zone in it.
    Ok(Location { connect: connect.timezone(None).disable_statement_logging(), shown })
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(url: &str, tls: DeployedTls) -> MySqlSslMode {
        parse(url, &DeployedOptions { tls, ..DeployedOptions::default() }).unwrap().connect.get_ssl_mode()
    }

    #[test]
    fn the_way_to_another_machine_is_encrypted_unless_switched_off() {
        for here in ["mysql://u@127.0.0.1/db", "mysql://u@[::1]:3307/db", "mariadb://u@localhost/db"] {
            assert!(matches!(mode(here, DeployedTls::Auto), MySqlSslMode::Disabled), "{here}");
            assert!(matches!(mode(here, DeployedTls::Authority("ca.pem".into())), MySqlSslMode::VerifyIdentity));
        }
        for away in ["mysql://u@10.0.0.5/db", "mysql://u@localhost.example/db", "mysql://u@db:3307/db"] {
            assert!(matches!(mode(away, DeployedTls::Auto), MySqlSslMode::VerifyIdentity), "{away}");
            assert!(matches!(mode(away, DeployedTls::Off), MySqlSslMode::Disabled), "{away}");
        }
    }

    #[test]
    fn a_url_that_cannot_be_used_is_refused_and_never_shown() {
        for url in [
            "postgres://u:planted@db/x",
            "mysql://u:planted@db",
            "mysql://u:planted@db/",
            "mysql://u:planted@db/x?ssl-mode=DISABLED",
            "mysql://u:planted@db:99999999/x",
            "mysql://u:planted@/x y?socket=a&planted=1",
        ] {
            let error = parse(url, &DeployedOptions::default()).err().unwrap();
            assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
        }
        assert_eq!(parse("mysql://u:planted@db/x", &DeployedOptions::default()).unwrap().shown, "db:3306/x");
    }
}
