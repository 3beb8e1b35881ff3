//! The repository: one connection that writes, a few that read.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;
use tokio::sync::Mutex;

use super::location::{self, Identity};
use super::options::{SqliteAccess, SqliteOptions};
use super::put::{Change, Done};
use super::{connection, error, put, read};
use crate::error::Result;
use crate::evidence::{NewRecord, Record};
use crate::repository::{JobRepository, Put, Row, RowKind, RowQuery};

/// A job repository in one SQLite file. Clones share one set of connections.
///
/// ```no_run
/// # async fn example() -> cleanup_core::Result<()> {
/// use cleanup_core::backends::sqlite::SqliteRepository;
///
/// let repository = SqliteRepository::open("/var/lib/cleanup/jobs.db").await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct SqliteRepository {
    shared: Arc<Shared>,
}

struct Shared {
    path: PathBuf,
    identity: Identity,
    options: SqliteOptions,
    readers: SqlitePool,
    /// Made for being held over an await: puts queue here in order, instead of in SQLite, where the luckiest wins.
    writer: Mutex<Writer>,
}

enum Writer {
    Ready(SqliteConnection),
    /// Away: a put was dropped half-way or left it in doubt. The next put makes a new one.
    Gone,
    Closed,
    ReadOnly,
}

impl SqliteRepository {
    /// Opens a file for reading and writing, and creates it if it is missing.
    ///
    /// # Errors
    /// - `InvalidInput` if the path cannot be a job repository: no folder there, a folder itself, not a SQLite file,
    ///   the database of another program, or a place where SQLite's locks and syncs do not hold.
    /// - `NewerVersion` if a newer version of this software wrote it; nothing was changed.
    /// - `Repository` if it is locked, damaged, write-protected or its disk is full. Trying again is safe.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_with(path, SqliteOptions::default()).await
    }

    /// Opens a file as told.
    ///
    /// # Errors
    /// As [`SqliteRepository::open`], and `NotFound` if the file is missing and may not be created.
    pub async fn open_with(path: impl AsRef<Path>, options: SqliteOptions) -> Result<Self> {
        let path = location::check(path.as_ref(), options.access)?;
        let writer = match options.access {
            SqliteAccess::ReadOnly => Writer::ReadOnly,
            SqliteAccess::Create | SqliteAccess::Existing => Writer::Ready(connection::writer(&path, &options).await?),
        };
        let readers = connection::readers(&path, &options);
        connection::check_reader(&path, &readers).await?;
        let identity = Identity::of(&path).map_err(|e| error::missing(&path).caused_by(e))?;
        // From now on a missing file is one that was taken away.
        let options = match options.access {
            SqliteAccess::Create => SqliteOptions { access: SqliteAccess::Existing, ..options },
            SqliteAccess::Existing | SqliteAccess::ReadOnly => options,
        };
        let writer = Mutex::new(writer);
        Ok(Self { shared: Arc::new(Shared { path, identity, options, readers, writer }) })
    }

    /// The absolute path of the file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.shared.path
    }

    /// Closes the connections of all clones, after the puts under way. Not needed for safety; afterwards the file can
    /// be copied alone if no other process uses it.
    pub async fn close(&self) {
        let writer = std::mem::replace(&mut *self.shared.writer.lock().await, Writer::Closed);
        self.shared.readers.close().await;
        if let Writer::Ready(open) = writer {
            connection::close(open).await;
        }
    }

    async fn put(&self, change: &Change<'_>) -> Put {
        let Shared { path, identity, options, .. } = &*self.shared;
        let mut writer = self.shared.writer.lock().await;
        if Identity::of(path).ok() != Some(*identity) {
            return Put::Refused(error::replaced(path));
        }
        // Taken out for the time of the put: if this future is dropped, the connection goes with it, and SQLite itself
        // decides whether the commit came through.
        let mut open = match std::mem::replace(&mut *writer, Writer::Gone) {
            Writer::Ready(open) => open,
            Writer::Gone => match connection::writer(path, options).await {
                Ok(open) => open,
                Err(e) => return Put::Refused(e),
            },
            Writer::Closed => {
                *writer = Writer::Closed;
                return Put::Refused(error::closed(path));
            }
            Writer::ReadOnly => {
                *writer = Writer::ReadOnly;
                return Put::Refused(error::read_only(path));
            }
        };
        match put::put(&mut open, path, change).await {
            Done::Clean(answer) => {
                *writer = Writer::Ready(open);
                answer
            }
            Done::Broken(answer) => {
                connection::close(open).await;
                answer
            }
        }
    }
}

impl fmt::Debug for SqliteRepository {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shared { path, options, .. } = &*self.shared;
        f.debug_struct("SqliteRepository").field("path", path).field("options", options).finish_non_exhaustive()
    }
}

#[async_trait]
impl JobRepository for SqliteRepository {
    fn name(&self) -> String {
        format!("sqlite {}", self.shared.path.display())
    }

    async fn now(&self) -> Result<Timestamp> {
        read::now(&self.shared.readers, &self.shared.path).await
    }

    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        read::get(&self.shared.readers, &self.shared.path, kind, id).await
    }

    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        read::find(&self.shared.readers, &self.shared.path, query).await
    }

    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        read::events(&self.shared.readers, &self.shared.path, (kind, id), since, limit).await
    }

    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        match Change::new(&self.shared.path, expected, row, claims, events) {
            Ok(change) => self.put(&change).await,
            Err(e) => Put::Refused(e),
        }
    }
}
