//! How a file is opened.

use std::time::Duration;

/// What may be done with the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SqliteAccess {
    /// Reads and writes; a missing file is created, a missing folder is not.
    #[default]
    Create,
    /// Reads and writes; a missing file is an error.
    Existing,
    /// Only reads: every put is refused.
    ReadOnly,
}

/// How a file is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqliteOptions {
    /// What may be done with the file.
    pub access: SqliteAccess,
    /// How long a put waits for another process's put; 5 s unless told. At most 10 minutes are used.
    pub busy_timeout: Duration,
}

impl Default for SqliteOptions {
    fn default() -> Self {
        Self { access: SqliteAccess::default(), busy_timeout: Duration::from_secs(5) }
    }
}
