//! The simulator's control API, over HTTP: what the hosts really hold.

use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::{Device, DeviceInspector, Error, ErrorKind, Result, VmId};
use serde_json::Value;

/// Asks a simulator for everything there is.
#[derive(Clone, Debug)]
pub struct Control {
    http: reqwest::Client,
    root: String,
}

impl Control {
    /// The control API below this URL, as in `http://127.0.0.1:8080/control`.
    ///
    /// # Errors
    /// `Unexpected` if no HTTP client can be made.
    pub fn new(root: impl Into<String>) -> Result<Self> {
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(10)).build();
        let http = http.map_err(|e| Error::new(ErrorKind::Unexpected, "no HTTP client could be made").caused_by(e))?;
        Ok(Self { http, root: root.into() })
    }

    /// Everything, including what a CloudStack never shows: which guest really has which disk open, and what became of every call.
    ///
    /// # Errors
    /// `Unavailable` if the simulator does not answer.
    pub async fn state(&self) -> Result<Value> {
        let url = format!("{}/state", self.root);
        let gone = |e: reqwest::Error| {
            Error::new(ErrorKind::Unavailable, format!("the simulator does not answer at {url}")).caused_by(e)
        };
        let reply = self.http.get(&url).send().await.and_then(reqwest::Response::error_for_status).map_err(gone)?;
        let text = reply.text().await.map_err(gone)?;
        serde_json::from_str(&text)
            .map_err(|e| Error::new(ErrorKind::Unavailable, "the simulator's state is not JSON").caused_by(e))
    }
}

/// Looks at the appliance's devices. A real one would run on the appliance and read `/dev/disk/by-id`; here the simulator says what its hosts hold.
#[derive(Clone, Debug)]
pub struct HostInspector(pub Control);

#[async_trait]
impl DeviceInspector for HostInspector {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let state = self.0.state().await?;
        let now = state["now_ms"].as_u64().unwrap_or_default();
        let Some(disks) = state["hosts"][appliance.as_str()].as_array() else {
            return Err(Error::new(
                ErrorKind::Unavailable,
                format!("appliance {appliance} does not run, so nobody can look at its devices"),
            ));
        };
        let visible = disks.iter().filter(|disk| disk["visible_from"].as_u64().is_some_and(|from| from <= now));
        Ok(visible
            .map(|disk| {
                let text = |field: &str| disk[field].as_str().unwrap_or_default().to_owned();
                let (bus, serial) = (text("bus"), text("serial"));
                Device { path: format!("/dev/disk/by-id/{bus}-{serial}"), serial, size: disk["size"].as_u64(), bus }
            })
            .collect())
    }
}
