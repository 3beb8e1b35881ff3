//! A cloud that the program itself brings.

use std::fmt;
use std::sync::Arc;

use cleanup_core::DeviceInspector;
use cloudstack_client::Client;

/// A simulated cloud that exists already.
#[derive(Clone)]
pub struct Given {
    /// The way to it.
    pub client: Client,
    /// Looks at the devices of its hosts.
    pub devices: Arc<dyn DeviceInspector>,
    /// How many times faster than a real server it works.
    pub speed: f64,
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Given").field("speed", &self.speed).finish_non_exhaustive()
    }
}
