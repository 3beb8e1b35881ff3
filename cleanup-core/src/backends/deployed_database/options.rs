//! How the deployed database is used.

use std::path::PathBuf;
use std::time::Duration;

use crate::model::VmId;

/// Whether the connection is encrypted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DeployedTls {
    /// TLS with the server's certificate and name checked against the public authorities, unless the server is this machine.
    #[default]
    Auto,
    /// TLS, also to this machine, with certificate and name checked against the authorities in this PEM file.
    Authority(PathBuf),
    /// None, wherever the server is: password and answers can be read on the way.
    Off,
}

/// What happens to the status of the VM context when a cleanup has ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ContextRule {
    /// Nothing.
    #[default]
    Leave,
    /// `failed_over_test` becomes `ready_for_failover`, in the same transaction as the job's row, if no newer failover job of the context is there.
    Reset,
}

/// How the deployed database is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeployedOptions {
    /// Whether the connection is encrypted.
    pub tls: DeployedTls,
    /// What happens to the VM context when a cleanup has ended.
    pub context: ContextRule,
    /// The appliance, for a database that names none. Another one there is an error.
    pub appliance: Option<VmId>,
    /// How long one question or one write may take, connecting included; 5 s unless told.
    pub patience: Duration,
}

impl Default for DeployedOptions {
    fn default() -> Self {
        Self {
            tls: DeployedTls::default(),
            context: ContextRule::default(),
            appliance: None,
            patience: Duration::from_secs(5),
        }
    }
}
