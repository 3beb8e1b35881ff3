//! The parts of a deployed appliance that settings speak of: its Volume Daemon and its database.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use cleanup_core::backends::deployed_database::{
    ContextRule, DeployedDatabase, DeployedOptions, DeployedRef, DeployedTest, DeployedTls, Synced, WithDeployed,
    WriteBack,
};
use cleanup_core::backends::volume_daemon::{VolumeDaemon, VolumeDaemonOptions};
use cleanup_core::{ErrorKind, FailoverTest, JobRepository, Result, TestRef, VmId, VolumeStore, harmless};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::door::Door;
use crate::settings::invalid;

/// The Volume Daemon that moves the volumes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DaemonSettings {
    /// Its address, such as `http://127.0.0.1:8090`.
    pub url: String,
    /// Whether it may be on another machine. It asks nobody who they are, and speaks no TLS.
    #[serde(default)]
    pub allow_remote: bool,
}

/// The database with the failover jobs, which are read from there and told how their cleanups stand.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatabaseSettings {
    /// `mysql://USER:PASSWORD@HOST/DATABASE`. This or `url_file`.
    #[serde(default)]
    pub url: Option<SecretString>,
    /// A file whose only line is that.
    #[serde(default)]
    pub url_file: Option<PathBuf>,
    /// A PEM file with the authority of its certificate: TLS even to this machine. Without one, TLS to other machines, checked against the public authorities.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// Whether password and answers may cross a network in clear.
    #[serde(default)]
    pub allow_plain: bool,
    /// Whether the VM context goes back to `ready_for_failover` when its test is cleaned up.
    #[serde(default)]
    pub reset_context: bool,
    /// The appliance, for a database that names none.
    #[serde(default)]
    pub appliance: Option<VmId>,
}

/// A volume store that moves volumes through the daemon.
pub(crate) fn daemon(settings: &DaemonSettings, beneath: Arc<dyn VolumeStore>, speed: f64) -> Result<VolumeDaemon> {
    let usual = VolumeDaemonOptions::at_speed(speed);
    let options = VolumeDaemonOptions { allow_remote: settings.allow_remote, ..usual };
    VolumeDaemon::new(&settings.url, beneath, options)
}

/// A job repository that tells the deployed one. Connects only when there is something to tell.
pub(crate) fn database(
    settings: DatabaseSettings,
    inner: Arc<dyn JobRepository>,
) -> Result<(DeployedDatabase, Arc<WithDeployed>)> {
    let url = match (settings.url, settings.url_file) {
        (Some(url), None) => url,
        (None, Some(file)) => std::fs::read_to_string(&file)
            .map(|text| SecretString::from(text.trim()))
            .map_err(|e| invalid(format!("the deployed database's url_file {} cannot be read: {e}", file.display())))?,
        _ => return Err(invalid("the deployed database needs either a url or a url_file")),
    };
    let tls = match (settings.ca_file, settings.allow_plain) {
        (Some(_), true) => {
            return Err(invalid("the deployed database has a ca_file and allow_plain: give one of them"));
        }
        (Some(file), false) => DeployedTls::Authority(file),
        (None, true) => DeployedTls::Off,
        (None, false) => DeployedTls::Auto,
    };
    let context = if settings.reset_context { ContextRule::Reset } else { ContextRule::Leave };
    let options = DeployedOptions { tls, context, appliance: settings.appliance, ..DeployedOptions::default() };
    let database = DeployedDatabase::new(url.expose_secret(), options)?;
    Ok((database.clone(), Arc::new(WithDeployed::new(inner, database))))
}

/// A failover test that was taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// The record, as it is registered now.
    pub test: FailoverTest,
    /// What a person should know before its cleanup is started.
    pub notes: Vec<String>,
}

/// What became of telling one failover test's row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// The failover test.
    pub test: String,
    /// The protected machine's name.
    pub source_vm: String,
    /// `written`, `already_so`, `changed`, `no_row` or `failed`.
    pub outcome: &'static str,
    /// What that means, in a sentence.
    pub text: String,
}

impl Told {
    /// Whether the row says now how the failover test stands.
    #[must_use]
    pub fn is_so(&self) -> bool {
        matches!(self.outcome, "written" | "already_so")
    }
}

/// Whether nothing is left to clean up.
fn is_over(test: &FailoverTest) -> bool {
    !test.status.is_open()
}

impl Door {
    /// Takes a failover test over from the deployed database: by the protected machine's name, or by the job's id.
    ///
    /// # Errors
    /// `InvalidInput` without a deployed database; those of [`DeployedDatabase::failover_test`] and of [`Engine::register`](cleanup_core::Engine::register).
    pub async fn import(&self, wanted: &str) -> Result<Imported> {
        let (database, _) = self.deployed()?;
        let found = match database.failover_test(&DeployedRef::Job(wanted.to_owned())).await {
            Err(e) if e.kind() == ErrorKind::NotFound => {
                let found = database.failover_test(&DeployedRef::VmName(wanted.to_owned())).await;
                match found {
                    // Older versions of the column have one word for a test that is up and for one that was cleaned up: we know which are over.
                    Err(e) if e.kind() == ErrorKind::Ambiguous => self.only_one_left(wanted).await?.ok_or(e)?,
                    found => found?,
                }
            }
            other => other?,
        };
        let DeployedTest { test, notes, .. } = found;
        Ok(Imported { test: self.engine.register(&test).await?, notes })
    }

    /// The only test of this machine in the deployed database that is not over by our own record.
    async fn only_one_left(&self, name: &str) -> Result<Option<DeployedTest>> {
        let (database, _) = self.deployed()?;
        let over: BTreeSet<String> =
            self.engine.tests().await?.into_iter().filter(is_over).map(|t| t.id.to_string()).collect();
        let mut left = Vec::new();
        for listed in database.failover_tests().await? {
            if listed.row.vm_name == name && !over.contains(&listed.row.job) {
                left.push(listed.row.job);
            }
        }
        match left.as_slice() {
            [job] => database.failover_test(&DeployedRef::Job(job.clone())).await.map(Some),
            _ => Ok(None),
        }
    }

    /// The failover test that is meant; if none is recorded, or only one that is over, and there is a deployed database, the one that is there.
    ///
    /// # Errors
    /// Those of [`Engine::find_test`](cleanup_core::Engine::find_test) and [`Door::import`].
    pub async fn find_or_import(&self, wanted: &TestRef) -> Result<FailoverTest> {
        let missing = match self.engine.find_test(wanted).await {
            Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::Ambiguous) && self.deployed.is_some() => e,
            Ok(found) if self.deployed.is_some() && is_over(&found) => return self.newer_than(found, wanted).await,
            found => return found,
        };
        let (TestRef::SourceVm(name) | TestRef::Any(name)) = wanted else { return Err(missing) };
        if missing.kind() == ErrorKind::Ambiguous && !self.engine.tests().await?.iter().all(|t| t.source_vm != *name) {
            // Several are recorded: the deployed database does not know better which one is meant.
            return Err(missing);
        }
        let imported = self.import(name).await?;
        for note in &imported.notes {
            tracing::warn!(test = %imported.test.id, note, "taken over from the deployed database");
        }
        Ok(imported.test)
    }

    /// Another test of the same machine that nobody recorded yet, or else the one that is over.
    async fn newer_than(&self, over: FailoverTest, wanted: &TestRef) -> Result<FailoverTest> {
        let (TestRef::SourceVm(name) | TestRef::Any(name)) = wanted else { return Ok(over) };
        if over.source_vm != *name {
            return Ok(over);
        }
        match self.only_one_left(name).await? {
            Some(found) => self.engine.register(&found.test).await,
            None => Ok(over),
        }
    }

    /// Tells the deployed database how every failover test stands, as far as it does not know.
    ///
    /// # Errors
    /// `InvalidInput` without a deployed database; those of [`WithDeployed::sync`].
    pub async fn sync(&self) -> Result<Vec<Told>> {
        Ok(self.deployed()?.1.sync().await?.into_iter().map(told).collect())
    }

    /// Whether the parts of a deployed appliance that the settings name answer, and what they say of themselves.
    pub async fn appliance(&self) -> Vec<(&'static str, Result<String>)> {
        let mut parts = Vec::new();
        if let Some(daemon) = &self.daemon {
            let version = daemon.version().await.map(|version| {
                version.map_or_else(
                    || "it answers".to_owned(),
                    |version| format!("it answers, version {}", harmless(&version)),
                )
            });
            parts.push(("volume daemon", version));
        }
        if let Some((database, _)) = &self.deployed {
            let name = database.name().to_owned();
            let usable = database.check_rights().await.map(|()| format!("{name} can be read, and its jobs written"));
            parts.push(("deployed database", usable));
        }
        parts
    }

    /// Whether there is a deployed database to be told.
    #[must_use]
    pub fn tells(&self) -> bool {
        self.deployed.is_some()
    }

    fn deployed(&self) -> Result<&(DeployedDatabase, Arc<WithDeployed>)> {
        self.deployed.as_ref().ok_or_else(|| invalid("the settings name no deployed_database"))
    }
}

fn told(synced: Synced) -> Told {
    let (outcome, text) = match synced.told {
        Ok(WriteBack::Written { now, instead: None }) => ("written", format!("its row says {} now", now.status)),
        Ok(WriteBack::Written { instead: Some(why), .. }) => ("written", why),
        Ok(WriteBack::AlreadySo { now }) => ("already_so", format!("its row says {} already", now.status)),
        Ok(WriteBack::Changed { now, wanted }) => (
            "changed",
            format!(
                "somebody else has set its row to {}, so it was left: set it to {wanted} by hand if that is right",
                now.status
            ),
        ),
        Ok(WriteBack::NoRow) => ("no_row", "the deployed database has no row of it".to_owned()),
        // A newer core's, or nothing to be told: sync leaves those out.
        Ok(_) => ("already_so", "there is nothing to tell".to_owned()),
        Err(e) => ("failed", format!("it could not be told: {e}")),
    };
    Told { test: synced.test, source_vm: synced.source_vm, outcome, text }
}
