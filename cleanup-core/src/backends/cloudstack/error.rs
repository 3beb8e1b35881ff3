//! The client's errors in the words of this crate.

use crate::error::{Error, ErrorKind};

/// The error of a read.
pub(super) fn reading(what: &str, e: cloudstack_client::Error) -> Error {
    let kind = if e.is_not_found() {
        ErrorKind::NotFound
    } else if e.is_auth() {
        ErrorKind::Denied
    } else {
        ErrorKind::Unavailable
    };
    Error::new(kind, format!("{what}: {e}")).caused_by(e)
}
