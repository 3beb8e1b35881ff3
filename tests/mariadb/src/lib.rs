//! A MariaDB of one's own, for the length of a test: from Debian's programs, in a new folder, on a free port of 127.0.0.1.
//!
//! The server is a child of a small shell that waits for its standard input to end. So it is stopped, by its own process id, also when
//! this process is killed.
#![forbid(unsafe_code)]

use std::io::{Error, ErrorKind, Read, Result};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Where a server is given instead: a URL whose user may create databases and users.
pub const URL_VARIABLE: &str = "CLEANUP_TEST_MYSQL_URL";

/// How long a server may take to be ready.
const PATIENCE: Duration = Duration::from_secs(120);
/// Where Debian puts programs that not every user has in the path.
const FOLDERS: [&str; 3] = ["/usr/sbin", "/usr/bin", "/usr/libexec"];

/// Folder, install program, server, port, user, then the server's own options.
const SCRIPT: &str = r#"
set -eu
folder=$1 install=$2 program=$3 port=$4 user=$5
shift 5
trap 'rm -rf "$folder"' EXIT
[ "$(id -u)" != 0 ] || chown -R "$user" "$folder"
common="--no-defaults --user=$user --datadir=$folder/data --innodb-buffer-pool-size=16M --innodb-log-file-size=8M"
"$install" $common --auth-root-authentication-method=socket --skip-test-db > "$folder/log" 2>&1 \
    || { cat "$folder/log" >&2; exit 1; }
"$program" $common --bind-address=127.0.0.1 --port="$port" --socket="$folder/socket" --pid-file="$folder/pid" \
    --skip-name-resolve --skip-log-bin --innodb-use-native-aio=0 --innodb-flush-log-at-trx-commit=0 \
    --init-file="$folder/init.sql" "$@" >> "$folder/log" 2>&1 &
server=$!
cat > "$folder/never"
kill "$server" 2> "$folder/never" || true
wait "$server" || true
"#;

/// A server that runs until this is dropped or the process ends.
#[derive(Debug)]
pub struct PrivateMariaDb {
    shell: Child,
    url: String,
}

impl PrivateMariaDb {
    /// Starts a server.
    ///
    /// # Errors
    /// `NotFound` if MariaDB's server programs are not installed; what the server wrote, if it does not get ready.
    pub fn start() -> Result<Self> {
        Self::start_with(&[])
    }

    /// Starts a server with options of its own, as in `--default-time-zone=+05:00`. Files that they name must be readable to everybody.
    ///
    /// # Errors
    /// As [`PrivateMariaDb::start`].
    pub fn start_with(options: &[&str]) -> Result<Self> {
        let (install, server) = installed()?;
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).map_err(Error::other)?.as_nanos();
        let folder = std::env::temp_dir().join(format!("private-mariadb-{}-{nanos}", std::process::id()));
        std::fs::create_dir(&folder)?;
        let password = format!("private{nanos:x}");
        std::fs::write(
            folder.join("init.sql"),
            format!(
                "CREATE USER 'cleanup'@'127.0.0.1' IDENTIFIED BY '{password}';\n\
                 GRANT ALL ON *.* TO 'cleanup'@'127.0.0.1' WITH GRANT OPTION;\n"
            ),
        )?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let user = if is_root(&folder)? { "nobody".to_owned() } else { std::env::var("USER").unwrap_or_default() };
        let mut shell = Command::new("sh");
        shell
            .args(["-c", SCRIPT, "sh"])
            .arg(&folder)
            .arg(install)
            .arg(server)
            .arg(port.to_string())
            .arg(user)
            .args(options);
        let shell = shell.stdin(Stdio::piped()).spawn()?;
        let mut started = Self { shell, url: format!("mysql://cleanup:{password}@127.0.0.1:{port}/mysql") };
        started.wait_until_ready(port, &folder)?;
        Ok(started)
    }

    /// Its URL, with a user who may do everything.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A server that greets whoever connects is ready.
    fn wait_until_ready(&mut self, port: u16, folder: &Path) -> Result<()> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let began = Instant::now();
        loop {
            if let Ok(mut connection) = TcpStream::connect(address)
                && connection.read(&mut [0; 1]).is_ok_and(|read| read == 1)
            {
                return Ok(());
            }
            let log = || std::fs::read_to_string(folder.join("log")).unwrap_or_default();
            if let Some(status) = self.shell.try_wait()? {
                return Err(Error::other(format!("MariaDB could not be started ({status})")));
            }
            if began.elapsed() > PATIENCE {
                return Err(Error::new(ErrorKind::TimedOut, format!("MariaDB does not get ready:\n{}", log())));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for PrivateMariaDb {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        // The shell ends when the server has; there is nothing to do about one that cannot be waited for.
        let _ = self.shell.wait();
    }
}

/// The programs that make and run a server's data.
///
/// # Errors
/// `NotFound` if one of them is not installed.
pub fn installed() -> Result<(PathBuf, PathBuf)> {
    Ok((program("mariadb-install-db")?, program("mariadbd")?))
}

fn program(name: &str) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(FOLDERS.map(PathBuf::from));
    folders.map(|folder| folder.join(name)).find(|file| file.is_file()).ok_or_else(|| {
        Error::new(ErrorKind::NotFound, format!("{name} is not installed: install Debian's mariadb-server-core"))
    })
}

#[cfg(unix)]
fn is_root(ours: &Path) -> Result<bool> {
    use std::os::unix::fs::MetadataExt;
    Ok(std::fs::metadata(ours)?.uid() == 0)
}

#[cfg(not(unix))]
fn is_root(_ours: &Path) -> Result<bool> {
    Err(Error::new(ErrorKind::NotFound, "a private MariaDB needs a Unix"))
}
