//! Simulated clouds.

use std::path::PathBuf;
use std::sync::Arc;

use cleanup_core::testkit::MockCloud;
use cloudstack_simulator::{Server, ServerOptions};
use serde::Deserialize;
use serde_json::json;

use super::read::{input, output};
use crate::door::connect;
use crate::given::Given;
use crate::inspector::SimulatedDevices;
use crate::problem::Problem;
use crate::settings::{check_speed, invalid, three};
use crate::simulated;

/// A CloudStack in this process, with faults. Cheap to clone; clones are the same cloud.
#[derive(Clone, Debug)]
pub struct JsonCloud {
    cloud: Kind,
    speed: f64,
    /// How many volumes its own failover test has; `None` with a world of the caller's.
    volumes: Option<u8>,
}

#[derive(Clone, Debug)]
enum Kind {
    Server(Arc<Server>),
    Mock(MockCloud),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    #[serde(default = "three")]
    volumes: u8,
    #[serde(default)]
    speed: Option<f64>,
    #[serde(default)]
    world: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    ms: u64,
}

impl Options {
    fn read(text: &str, usual: f64) -> Result<(Self, f64), Problem> {
        let options: Self = input("options", text)?;
        let speed = options.speed.unwrap_or(usual);
        check_speed("options.speed", speed)?;
        if !(1..=60).contains(&options.volumes) {
            return Err(invalid("options.volumes must be from 1 to 60").into());
        }
        Ok((options, speed))
    }

    fn own(&self) -> Option<u8> {
        self.world.is_none().then_some(self.volumes)
    }
}

impl JsonCloud {
    /// One that listens on a loopback port, with signatures checked, for any CloudStack client.
    ///
    /// # Errors
    /// `invalid_input` if the options or the world file cannot be used; `unavailable` if it cannot listen.
    pub async fn simulator(text: &str) -> Result<Self, Problem> {
        let (options, speed) = Options::read(text, 1.0)?;
        let cloud = simulated::cloud(options.world.as_deref(), options.volumes, None)?;
        let server = simulated::start(cloud, ServerOptions { speed, ..ServerOptions::default() }).await?;
        Ok(Self { cloud: Kind::Server(server), speed, volumes: options.own() })
    }

    /// One without a socket.
    ///
    /// # Errors
    /// `invalid_input` if the options or the world file cannot be used.
    pub fn mock(text: &str) -> Result<Self, Problem> {
        let (options, speed) = Options::read(text, 200.0)?;
        let cloud = simulated::cloud(options.world.as_deref(), options.volumes, Some(speed))?;
        Ok(Self { cloud: Kind::Mock(MockCloud::new(cloud)), speed, volumes: options.own() })
    }

    /// `{"endpoint","key","secret"}`; the endpoint is null where nothing listens.
    ///
    /// # Errors
    /// None that are expected.
    pub fn access(&self) -> Result<String, Problem> {
        let endpoint = match &self.cloud {
            Kind::Server(server) => Some(server.url()),
            Kind::Mock(_) => None,
        };
        let (key, secret) = simulated::keys();
        output(&json!({ "endpoint": endpoint, "key": key, "secret": secret }))
    }

    /// The failover test in its own world, ready to be registered; null with a world of the caller's.
    ///
    /// # Errors
    /// None that are expected.
    pub fn failover_test(&self) -> Result<String, Problem> {
        output(&self.volumes.map(simulated::failover_test))
    }

    /// One of `state`, `faults`, `restart`, `accounts`, `people` and `advance`, as over the simulator's control API.
    ///
    /// # Errors
    /// `invalid_input`; `refused` if the cloud is not in a state in which anybody could do it.
    pub fn control(&self, what: &str, text: &str) -> Result<String, Problem> {
        if what == "advance" {
            let Advance { ms } = input(what, text)?;
            return match &self.cloud {
                Kind::Server(server) => output(&json!({ "now_ms": server.advance(ms).as_millis() })),
                Kind::Mock(_) => Err(invalid("the time of a mock cloud cannot be pushed: use a simulator").into()),
            };
        }
        let done = match &self.cloud {
            Kind::Server(server) => server.with_cloud(|cloud| cloud.control(what, text.as_bytes())),
            Kind::Mock(mock) => mock.with(|cloud| cloud.control(what, text.as_bytes())),
        };
        match done {
            Ok(answer) => output(&answer),
            Err(e @ cloudstack_simulator::ControlError::NotPossible(_)) => {
                Err(Problem::new("refused", e.to_string(), "look at the state of the cloud; nothing was changed"))
            }
            Err(e) => Err(invalid(e.to_string()).into()),
        }
    }

    pub(super) fn given(&self) -> Result<Given, Problem> {
        Ok(match &self.cloud {
            Kind::Server(server) => Given {
                client: connect(simulated::config(server)?, self.speed)?,
                devices: Arc::new(SimulatedDevices(Arc::clone(server))),
                speed: self.speed,
            },
            Kind::Mock(mock) => Given { client: mock.client()?, devices: Arc::new(mock.clone()), speed: self.speed },
        })
    }
}
