//! The MariaDB that the tests of the deployed database need.

use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};
pub(crate) use private_mariadb::URL_VARIABLE;
use private_mariadb::{PrivateMariaDb, installed};

use crate::run::{debian, need, output, program};

/// A server of our own, unless one is given by the environment. Debian's programs are installed if they are missing and that is allowed;
/// they bring no service that would be started. `None`: a server is given, or there is none to be had.
pub(crate) fn start() -> Result<Option<PrivateMariaDb>> {
    if std::env::var_os(URL_VARIABLE).is_some() {
        return Ok(None);
    }
    if missing().is_some() && may_install() {
        debian("mariadbd", "mariadb-server-core")?;
    }
    match PrivateMariaDb::start() {
        Ok(server) => Ok(Some(server)),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e).context("MariaDB is installed, but cannot be used"),
    }
}

/// Why there is no server, in words.
pub(crate) fn missing() -> Option<String> {
    if std::env::var_os(URL_VARIABLE).is_some() {
        return None;
    }
    installed().err().map(|e| format!("{e}, or name a server in {URL_VARIABLE}"))
}

fn may_install() -> bool {
    let root = output(&mut program("id", &["-u"], Path::new("/"))).is_ok_and(|id| id.trim() == "0");
    root && need("apt-get", "").is_ok()
}
