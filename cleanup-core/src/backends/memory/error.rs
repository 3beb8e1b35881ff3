//! The errors that are injected.

use crate::error::{Error, ErrorKind};

pub(super) fn unreadable() -> Error {
    Error::new(ErrorKind::Repository, "the memory repository was told to fail this read: try again")
        .in_operation("memory.read")
}

pub(super) fn refused() -> Error {
    Error::new(ErrorKind::Repository, "the memory repository was told to refuse this put: nothing was written")
        .in_operation("memory.put_if")
}

pub(super) fn answer_lost() -> Error {
    Error::new(ErrorKind::Repository, "the memory repository was told to lose the answer to this put: read it again")
        .in_operation("memory.put_if")
}
