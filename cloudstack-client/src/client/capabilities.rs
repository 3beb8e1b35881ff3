use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::client::{Client, Inner};
use super::expiry::HARMLESS;
use super::version::Version;
use super::{CommandInfo, ReadPurpose};
use crate::decode::{self, record};
use crate::error::Result;
use crate::request::{CallOptions, Params, malformed};

record! {
    /// One command that the server offers.
    #[expect(unreachable_pub, reason = "records are public, and this one is read here only")]
    ApiRow {
        name: Option<String> = "name",
        is_async: Option<bool> = "isasync",
        params: Vec<ApiParam> = "params",
    }
}

record! {
    /// One of its parameters.
    #[expect(unreachable_pub, reason = "records are public, and this one is read here only")]
    ApiParam {
        name: Option<String> = "name",
    }
}

/// What a server is and what it offers to the account of the client; see [`Client::capabilities`].
#[derive(Debug, Clone, Default)]
pub struct Capabilities {
    facts: Map<String, Value>,
    commands: BTreeMap<String, Offered>,
}

#[derive(Debug, Clone, Default)]
struct Offered {
    is_async: bool,
    params: BTreeSet<String>,
}

impl Capabilities {
    /// The server's version as it writes it, such as `4.22.0.0`.
    #[must_use]
    pub fn server_version(&self) -> Option<&str> {
        self.fact("cloudstackversion")?.as_str()
    }

    /// One of the facts of `listCapabilities`, such as `apilimitmax`.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&Value> {
        self.facts.get(name)
    }

    /// Whether the account may call this command: the server has it, and the account's role allows it.
    #[must_use]
    pub fn has(&self, command: &str) -> bool {
        self.commands.contains_key(command)
    }

    /// Whether the account may call this command with this parameter.
    #[must_use]
    pub fn has_parameter(&self, command: &str, parameter: &str) -> bool {
        let parameter = parameter.to_lowercase();
        self.commands.get(command).is_some_and(|offered| offered.params.contains(&parameter))
    }

    /// Whether the command starts a job; `None` when the account does not have it.
    #[must_use]
    pub fn is_async(&self, command: &str) -> Option<bool> {
        self.commands.get(command).map(|offered| offered.is_async)
    }

    /// All commands that the account may call, sorted.
    pub fn commands(&self) -> impl Iterator<Item = &str> {
        self.commands.keys().map(String::as_str)
    }
}

impl Client {
    /// Asks the server for its version and for everything that this account may call: two reads, `listCapabilities` and `listApis`.
    ///
    /// Once the version is known, the client warns (through `tracing`) of each parameter that it sends and that is newer than the server,
    /// which ignores what it does not know.
    ///
    /// A server that throttles may count one call for each command in `listApis` of an account that is not root admin.
    ///
    /// ```no_run
    /// # async fn example(cloud: cloudstack_client::Client) -> cloudstack_client::Result<()> {
    /// let capabilities = cloud.capabilities().await?;
    /// if !capabilities.has("expungeVirtualMachine") {
    ///     println!("this account of a {:?} cannot expunge VMs", capabilities.server_version());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of a read.
    pub async fn capabilities(&self) -> Result<Capabilities> {
        let (params, options) = (Params::default(), CallOptions::default());
        let body = self.0.read(&HARMLESS, &params, &options, ReadPurpose::Other).await?;
        let facts = decode::wrapped(&body).map_err(|error| malformed(&HARMLESS, error))?;
        let Value::Object(facts) = decode::single(facts) else { return Ok(Capabilities::default()) };
        let list = CommandInfo::read("listApis");
        let body = self.0.read(&list, &params, &options, ReadPurpose::Other).await?;
        let page = decode::list_page::<ApiRow>(&body).map_err(|error| malformed(&list, error))?;
        let offered = |row: ApiRow| {
            let params = row.params.into_iter().filter_map(|param| Some(param.name?.to_lowercase())).collect();
            Some((row.name?, Offered { is_async: row.is_async.unwrap_or(false), params }))
        };
        Ok(Capabilities { facts, commands: page.rows.into_iter().filter_map(offered).collect() })
    }
}

impl Inner {
    /// Takes the server's version from an answer to `listCapabilities`, whatever that was asked for.
    pub(super) fn note_version(&self, command: &CommandInfo, body: &[u8]) {
        if command.name != HARMLESS.name || self.newer.server_is_known() {
            return;
        }
        let facts = decode::wrapped(body).map(decode::single).unwrap_or_default();
        if let Some(version) = facts.get("cloudstackversion").and_then(Value::as_str).and_then(Version::parse) {
            self.newer.server_is(version);
        }
    }
}
