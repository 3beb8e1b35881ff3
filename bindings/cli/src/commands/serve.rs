//! Serving until somebody says stop.

use std::path::Path;
use std::time::Duration;

use cleanup_core::{Error, ErrorKind, Result};
use cleanup_doors::Door;
use cleanup_server::{ServeOptions, Service, Token};
use serde_json::json;

use crate::code::Code;
use crate::flags::Serve;
use crate::out::Out;

/// Where the token is, if not in a file.
const VARIABLE: &str = "CLEANUP_TOKEN";

pub(super) async fn serve(out: Out, door: Door, flags: &Serve, token: Token) -> Result<Code> {
    let mut options = ServeOptions::new(token);
    options.listen = flags.listen;
    options.allow_remote = flags.allow_remote;
    let service = Service::start(door, options).await?;
    let ready = json!({ "url": format!("http://{}", service.address()), "resumed": service.resumed() });
    out.answer(&ready, || {
        format!("Listening on http://{}, {} unfinished cleanup(s) resumed.", service.address(), service.resumed())
    });
    stopped().await;
    out.note("Stopping: no cleanup is cancelled.");
    if !service.stop(Duration::from_secs(u64::from(flags.grace))).await {
        out.note("Some cleanups are unfinished. The next start resumes them.");
    }
    service.door().close().await;
    Ok(Code::Done)
}

/// The token that callers must know: from this file, or from the environment.
pub(super) fn token(file: Option<&Path>) -> Result<Token> {
    if let Some(file) = file {
        return Token::read(file);
    }
    match std::env::var(VARIABLE) {
        Ok(text) => Token::new(&text),
        Err(_) => Err(Error::new(
            ErrorKind::InvalidInput,
            format!(
                "nothing is served without a token: openssl rand -hex 32 > token, then --token-file token; or set {VARIABLE}"
            ),
        )),
    }
}

/// Waits for Ctrl-C, or for what service managers send.
pub(super) async fn stopped() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    let _ = tokio::signal::ctrl_c().await;
}
