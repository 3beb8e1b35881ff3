//! How the program ends. Scripts rely on the numbers: they never change.

use std::process::ExitCode;

use cleanup_core::{Ending, Error, ErrorKind, Report};

/// An exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Code {
    /// The cleanup is completed, or what was asked for was done or shown.
    Done = 0,
    /// Something could not be reached, read or written. Nothing is lost; try again.
    Error = 1,
    /// The cleanup that was waited for is parked: a person is needed, and the report says for what.
    Parked = 2,
    /// The input is wrong, or the plan may not be carried out. Nothing was changed.
    Refused = 3,
    /// Another cleanup is in the way.
    Busy = 4,
    /// The cleanup that was waited for was cancelled: every volume is home or was never touched.
    Cancelled = 5,
    /// Waiting was interrupted. The cleanup is neither over nor cancelled.
    Interrupted = 130,
}

/// What `--help` says about them.
pub(crate) const HELP: &str = "\
Exit codes: 0 completed, done or shown; 1 error; 3 refused or wrong input; 4 busy.
What waits for the end of a cleanup (run, watch, resolve, cancel) also ends with 2 parked, 5 cancelled, 130 interrupted.";

impl From<Code> for ExitCode {
    fn from(code: Code) -> Self {
        Self::from(code as u8)
    }
}

impl From<&Error> for Code {
    fn from(e: &Error) -> Self {
        match e.kind() {
            ErrorKind::InvalidInput
            | ErrorKind::NotFound
            | ErrorKind::Ambiguous
            | ErrorKind::Refused
            | ErrorKind::Drifted => Self::Refused,
            ErrorKind::Busy => Self::Busy,
            _ => Self::Error,
        }
    }
}

impl From<&Report> for Code {
    fn from(report: &Report) -> Self {
        match &report.ending {
            Some(Ending::Completed) => Self::Done,
            Some(Ending::Cancelled) => Self::Cancelled,
            Some(_) => Self::Parked,
            None => Self::Interrupted,
        }
    }
}
