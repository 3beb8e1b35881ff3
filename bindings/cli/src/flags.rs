//! The command line.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use cleanup_core::{
    After, CleanupId, Error, ErrorKind, ForcedStop, ProofRule, Result, SnapshotRule, Tag, TestFingerprint,
};
use cleanup_doors::{Cloud, ConsentInput, FingerprintsInput, PlanInput, RegisterInput, Settings, SnapshotInput};
use jiff::Timestamp;

/// Brings the volumes of a failover test home and deletes its test VM, without ever losing one.
#[derive(Debug, Parser)]
#[command(name = "cleanup", version, after_help = crate::code::HELP)]
pub(crate) struct Flags {
    #[command(flatten)]
    pub(crate) place: Place,
    /// One JSON object a line instead of text
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Which cloud, and where it is remembered.
#[derive(Debug, Args)]
#[command(next_help_heading = "Where")]
pub(crate) struct Place {
    /// A JSON file with everything below, and keys if need be
    #[arg(long, global = true, value_name = "FILE", env = "CLEANUP_SETTINGS", conflicts_with_all = ["simulator", "config"])]
    settings: Option<PathBuf>,
    /// A configuration file of cs, CloudMonkey or Terraform [default: CLOUDSTACK_ENDPOINT, CLOUDSTACK_KEY and CLOUDSTACK_SECRET]
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "simulator")]
    config: Option<PathBuf>,
    /// The section or profile in it
    #[arg(long, global = true, value_name = "NAME", requires = "config")]
    section: Option<String>,
    /// A CloudStack that lives only as long as this command, with the failover test of "web01": for trying things out
    #[arg(long, global = true)]
    simulator: bool,
    /// How many volumes the simulated failover test has
    #[arg(long, global = true, value_name = "N", requires = "simulator", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=60))]
    volumes: u8,
    /// How many times faster than a real server the cloud works [default: 1; a simulator: 10]
    #[arg(long, global = true, value_name = "X")]
    speed: Option<f64>,
    /// The SQLite file that remembers what was done, and must outlive this command [default: cleanup.db; a simulator: none]
    #[arg(long, global = true, value_name = "FILE", env = "CLEANUP_DATABASE")]
    database: Option<PathBuf>,
    /// Agree that the cloud's word is enough: nobody looks at the appliance's devices
    #[arg(long, global = true)]
    cloud_only: bool,
}

impl Place {
    /// The settings that are meant.
    ///
    /// # Errors
    /// `InvalidInput` if the file cannot be read.
    pub(crate) fn settings(&self) -> Result<Settings> {
        let mut settings = match (&self.settings, &self.config) {
            (Some(file), _) => Settings::read(file)?,
            (None, Some(path)) => Settings::new(Cloud::File { path: path.clone(), section: self.section.clone() }),
            (None, None) if self.simulator => {
                let mut settings = Settings::simulator(10.0);
                settings.cloud = Cloud::Simulator { world: None, volumes: self.volumes };
                settings
            }
            (None, None) => Settings::new(Cloud::Environment),
        };
        settings.speed = self.speed.unwrap_or(settings.speed);
        settings.cloud_only |= self.cloud_only;
        if self.database.is_some() {
            settings.database.clone_from(&self.database);
        }
        if settings.database.is_none() && !matches!(settings.cloud, Cloud::Simulator { .. }) {
            settings.database = Some(PathBuf::from("cleanup.db"));
        }
        Ok(settings)
    }

    /// The flags that find the same place again, for a person to type.
    pub(crate) fn again(&self) -> String {
        let mut words = String::new();
        for (flag, file) in [("--settings", &self.settings), ("--config", &self.config), ("--database", &self.database)]
        {
            if let Some(file) = file {
                words.push_str(&format!(" {flag} {}", file.display()));
            }
        }
        if let Some(section) = &self.section {
            words.push_str(&format!(" --section {section}"));
        }
        words
    }

    /// The command that goes on with a parked cleanup.
    pub(crate) fn resolve(&self, cleanup: CleanupId) -> String {
        format!("cleanup{} resolve {cleanup}", self.again())
    }

    /// The command that tries again to take away what a cleanup left behind.
    pub(crate) fn retry(&self, cleanup: CleanupId) -> String {
        format!("cleanup{} retry {cleanup}", self.again())
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Record that a failover test was started: which volumes belong where
    Register(Register),
    /// Take over a failover test from the deployed system's database, which the settings name
    Import {
        /// The protected machine's name, or the failover job's id
        name: String,
    },
    /// Tell the deployed system's database how its failover tests stand
    Sync,
    /// Take back a failover test that was recorded wrongly; then it can be registered again
    Withdraw(Withdraw),
    /// Show what a cleanup would do; changes nothing
    Plan(What),
    /// Show the plan, ask, carry it out and wait for the end
    Run(RunFlags),
    /// Wait for a cleanup, and go on with it if whoever ran it is gone
    Watch(Which),
    /// Show how a cleanup stands
    Status(Which),
    /// List failover tests, or cleanups
    List {
        /// List cleanups
        #[arg(long)]
        cleanups: bool,
    },
    /// A person has done what the report asks for: look again and go on with a parked cleanup
    Resolve(WhichBy),
    /// Stop at the nearest safe place: every volume home or untouched
    Cancel(WhichBy),
    /// Try again to take away what a cleanup that ended has left behind; touches no volume
    Retry(WhichBy),
    /// Show where every volume was and is; for a parked cleanup, what to do
    Report(ReportFlags),
    /// Write the sealed event log of a cleanup, one JSON object a line
    Evidence(Which),
    /// Check an event log that was written by `evidence`; asks nobody
    Verify(Verify),
    /// Serve cleanups over HTTP
    Serve(Serve),
    /// On the appliance: show its disks to engines that run elsewhere
    Agent(Agent),
    /// Read what volumes hold while they are on the appliance, to be recorded with a failover test before it begins
    Fingerprints(Fingerprints),
    /// List this machine's disks as an appliance's are listed
    Devices(Devices),
    /// Check everything that a cleanup needs
    Doctor,
}

#[derive(Debug, Args)]
pub(crate) struct Fingerprints {
    /// The id of the VM that the volumes are on
    #[arg(long, value_name = "ID")]
    appliance: String,
    /// The id of a volume; give every one
    #[arg(long = "volume", value_name = "ID", required = true)]
    volume: Vec<String>,
}

impl Fingerprints {
    pub(crate) fn input(&self) -> FingerprintsInput {
        FingerprintsInput { appliance: self.appliance.clone(), volumes: self.volume.clone() }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Register {
    /// The name of the protected machine
    #[arg(long, value_name = "NAME")]
    source_vm: String,
    /// The id of the VM that was started for the test, and that a cleanup deletes
    #[arg(long, value_name = "ID")]
    test_vm: String,
    /// The id of the VM that the volumes go home to
    #[arg(long, value_name = "ID")]
    appliance: String,
    /// The id of a volume that goes home; give every one
    #[arg(long = "volume", value_name = "ID", required = true)]
    volume: Vec<String>,
    /// The id of a volume that may go with the test VM
    #[arg(long, value_name = "ID")]
    disposable: Vec<String>,
    /// A snapshot that was taken of a volume before the test wrote to it; may be given for every volume
    #[arg(long, value_name = "VOLUME=SNAPSHOT", value_parser = snapshot)]
    snapshot: Vec<SnapshotInput>,
    /// What the volumes held before the test: a file that `cleanup fingerprints --json` wrote while they were on the appliance
    #[arg(long, value_name = "FILE")]
    fingerprints: Option<PathBuf>,
    /// When the test began, such as 2026-11-23T08:00:00Z: its VM was created later, which shows that the VM is the test's. This, --tag or the settings' test_tag is needed
    #[arg(long, value_name = "TIME")]
    began_at: Option<Timestamp>,
    /// The tag that the test VM carries, which shows it as well
    #[arg(long, value_name = "KEY=VALUE")]
    tag: Option<Tag>,
    /// The failover test's own id [default: made from the test VM's]
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    #[command(flatten)]
    by: By,
}

impl Register {
    pub(crate) fn input(&self) -> Result<RegisterInput> {
        Ok(RegisterInput {
            id: self.id.clone(),
            source_vm: self.source_vm.clone(),
            test_vm: self.test_vm.clone(),
            appliance: self.appliance.clone(),
            volumes: self.volume.clone(),
            disposable: self.disposable.clone(),
            snapshots: self.snapshot.clone(),
            fingerprints: self.fingerprints.as_deref().map(fingerprints).transpose()?.unwrap_or_default(),
            began_at: self.began_at,
            tag: self.tag.clone(),
            by: self.by.name(),
        })
    }
}

/// What `cleanup fingerprints --json` wrote: a line for each volume.
fn fingerprints(file: &Path) -> Result<Vec<TestFingerprint>> {
    let invalid =
        |why: String| Error::new(ErrorKind::InvalidInput, format!("the fingerprints in {} {why}", file.display()));
    let text = std::fs::read_to_string(file).map_err(|e| invalid(format!("cannot be read: {e}")))?;
    let lines = serde_json::Deserializer::from_str(&text).into_iter::<TestFingerprint>();
    let found: Vec<_> = lines
        .collect::<std::result::Result<_, _>>()
        .map_err(|e| invalid(format!("are not what `cleanup fingerprints --json` writes: {e}")))?;
    if found.is_empty() { Err(invalid("are none: the file is empty".to_owned())) } else { Ok(found) }
}

fn snapshot(text: &str) -> Result<SnapshotInput, String> {
    let pair =
        text.split_once('=').filter(|(volume, snapshot)| !volume.trim().is_empty() && !snapshot.trim().is_empty());
    let (volume, snapshot) = pair.ok_or("give the volume's id, =, and the id of its snapshot")?;
    Ok(SnapshotInput { volume: volume.to_owned(), snapshot: snapshot.to_owned() })
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Snapshots {
    /// They stay, and so does what the test wrote
    Keep,
    /// They are deleted once every volume is home; what the test wrote stays
    Delete,
    /// Each volume goes back to its snapshot, so that what the test wrote is gone; then they are deleted
    Revert,
}

impl From<Snapshots> for SnapshotRule {
    fn from(rule: Snapshots) -> Self {
        match rule {
            Snapshots::Keep => Self::Keep,
            Snapshots::Delete => Self::Delete,
            Snapshots::Revert => Self::Revert,
        }
    }
}

/// What is to be done.
#[derive(Debug, Args)]
pub(crate) struct What {
    /// The failover test: its id, its test VM's id, or the source VM's name
    pub(crate) test: String,
    #[command(flatten)]
    pub(crate) options: Options,
}

/// How it is to be done.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Leave the test VM, stopped
    #[arg(long)]
    keep_vm: bool,
    /// What happens to the snapshots that the record names
    #[arg(long, value_name = "RULE", value_enum, default_value_t = Snapshots::Keep)]
    snapshots: Snapshots,
    /// Allow turning the test VM off by force if it does not shut down; its last writes may be lost
    #[arg(long)]
    force_stop: bool,
    /// Want every device seen on the appliance, whatever the settings say
    #[arg(long, conflicts_with = "cloud_only")]
    device_proof: bool,
}

impl Options {
    pub(crate) fn input(&self, test: String) -> PlanInput {
        PlanInput {
            test,
            after: if self.keep_vm { After::KeepVm } else { After::DeleteVm },
            snapshots: self.snapshots.into(),
            consent: ConsentInput {
                forced_stop: if self.force_stop { ForcedStop::Allowed } else { ForcedStop::Never },
                proof: self.device_proof.then_some(ProofRule::Device),
            },
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct RunFlags {
    /// The failover test: its id, its test VM's id, or the source VM's name; a plan in a file names it already
    #[arg(required_unless_present = "plan")]
    pub(crate) test: Option<String>,
    #[command(flatten)]
    pub(crate) options: Options,
    /// Do not ask
    #[arg(long)]
    pub(crate) yes: bool,
    /// The same key always means the same cleanup; a new one is drawn unless told
    #[arg(long, value_name = "KEY")]
    pub(crate) key: Option<String>,
    /// Start only if the plan still has this hash
    #[arg(long, value_name = "HASH")]
    pub(crate) plan_hash: Option<String>,
    /// Start only what this file says, as `cleanup plan --json` wrote it with the same options; if the world has changed since, say how
    #[arg(long, value_name = "FILE", conflicts_with = "plan_hash")]
    pub(crate) plan: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) by: By,
}

#[derive(Debug, Args)]
pub(crate) struct Withdraw {
    /// The failover test's id, as `cleanup list` shows it
    pub(crate) test: String,
    #[command(flatten)]
    pub(crate) by: By,
}

#[derive(Debug, Args)]
pub(crate) struct Which {
    /// The cleanup's id, or whatever names its failover test
    pub(crate) cleanup: String,
}

#[derive(Debug, Args)]
pub(crate) struct ReportFlags {
    #[command(flatten)]
    pub(crate) which: Which,
    /// As one HTML page, with a timeline and the event log
    #[arg(long, conflicts_with = "json")]
    pub(crate) page: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The file
    pub(crate) file: PathBuf,
    /// The seal that was noted elsewhere, as on a report's page: shows also what was cut off or made up as a whole
    #[arg(long, value_name = "SEAL")]
    pub(crate) head: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct WhichBy {
    #[command(flatten)]
    pub(crate) which: Which,
    #[command(flatten)]
    pub(crate) by: By,
}

#[derive(Debug, Args)]
pub(crate) struct By {
    /// Who asks, for the record
    #[arg(long, value_name = "NAME", env = "USER", hide_env = true)]
    by: Option<String>,
}

impl By {
    pub(crate) fn name(&self) -> String {
        self.by.clone().filter(|name| !name.is_empty()).unwrap_or_else(|| "command line".to_owned())
    }
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Address and port; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8474")]
    pub(crate) listen: SocketAddr,
    /// Listen also where other machines can connect; put TLS in front
    #[arg(long)]
    pub(crate) allow_remote: bool,
    /// A file with the token that callers must know [default: CLEANUP_TOKEN]
    #[arg(long, value_name = "FILE")]
    pub(crate) token_file: Option<PathBuf>,
    /// How many seconds running cleanups get to end when the service stops; what does not end is resumed at the next start
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    pub(crate) grace: u16,
}

#[derive(Debug, Args)]
pub(crate) struct Agent {
    /// The id of the VM that this machine is
    #[arg(long, value_name = "ID")]
    pub(crate) appliance: String,
    /// Address and port; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8475")]
    pub(crate) listen: SocketAddr,
    /// Listen also where other machines can connect; put TLS in front
    #[arg(long)]
    pub(crate) allow_remote: bool,
    /// A file with the token that callers must know [default: CLEANUP_TOKEN]
    #[arg(long, value_name = "FILE")]
    pub(crate) token_file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) root: Root,
}

#[derive(Debug, Args)]
pub(crate) struct Devices {
    /// Read a MiB at each end of every disk too, which tells whether it holds the same data as before; takes root or the group disk
    #[arg(long)]
    pub(crate) fingerprint: bool,
    #[command(flatten)]
    pub(crate) root: Root,
}

#[derive(Debug, Args)]
pub(crate) struct Root {
    /// The folder with sys and dev in it, for a container that sees its host's elsewhere [default: /]
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
}

impl Flags {
    /// What a door is opened with.
    pub(crate) fn settings(&self) -> Result<Settings, Error> {
        self.place.settings()
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_flags_do_not_contradict_each_other() {
        Flags::command().debug_assert();
    }
}
