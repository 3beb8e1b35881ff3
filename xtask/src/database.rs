//! The MariaDB that the tests of the deployed database need.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use private_mariadb::{PrivateMariaDb, URL_VARIABLE, installed};

use crate::run::{debian, need, output, program, run};

/// Runs a command that may need a MariaDB to its end, with one.
pub(crate) fn run_with(command: &mut Command) -> Result<()> {
    let private = start()?;
    if let Some(server) = &private {
        command.env(URL_VARIABLE, server.url());
    }
    run(command)
}

/// A server of our own, unless one is given by the environment. Debian's programs are installed if they are missing and that is allowed;
/// they bring no service that would be started. `None`: a server is given, or there is none to be had.
fn start() -> Result<Option<PrivateMariaDb>> {
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
