//! Simulated clouds in this process.

use std::path::Path;
use std::sync::Arc;

use cleanup_core::{Error, ErrorKind, Result};
use cloudstack_client::{Config, Credentials};
use cloudstack_simulator::{Cloud, FailoverTest as Ids, Server, ServerOptions, Settings as Behaviour, World};

use crate::door::wrong;
use crate::input::RegisterInput;
use crate::settings::invalid;

/// Milliseconds between two drains of a real server's queues.
const TICK_MS: f64 = 2_000.0;

/// A cloud with the world of a file, or else of a failover test. `faster` shortens its own times; without it they are a real server's.
pub(crate) fn cloud(world: Option<&Path>, volumes: u8, faster: Option<f64>) -> Result<Cloud> {
    let world = match world {
        None => World::failover_test(usize::from(volumes)),
        Some(path) => {
            let shown = path.display();
            let text =
                std::fs::read_to_string(path).map_err(|e| invalid(format!("world {shown} cannot be read: {e}")))?;
            World::from_json(&text).map_err(|e| invalid(format!("world {shown} cannot be used: {e}")))?
        }
    };
    let usual = Behaviour { send_date_header: true, ..Behaviour::default().starting_now() };
    let behaviour = match faster {
        None => usual,
        Some(speed) => {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 2 to 20,000")]
            let tick_ms = (TICK_MS / speed).round().max(2.0) as u64;
            Behaviour { tick_ms, tick_phase_ms: Some(tick_ms / 2), job_start_ms: 1, work_ms: 1, ..usual }
        }
    };
    Ok(Cloud::new(world, behaviour))
}

/// Lets a cloud listen.
pub(crate) async fn start(cloud: Cloud, options: ServerOptions) -> Result<Arc<Server>> {
    let failed = |e: cloudstack_simulator::ServerError| {
        Error::new(ErrorKind::Unavailable, format!("the simulator does not start: {e}"))
    };
    Server::start(cloud, options).await.map(Arc::new).map_err(failed)
}

/// The root admin's keys.
pub(crate) fn keys() -> (String, String) {
    let keys = Behaviour::default();
    (keys.admin_api_key.expose().to_owned(), keys.admin_secret_key.expose().to_owned())
}

/// How to reach a simulator that listens.
pub(crate) fn config(server: &Server) -> Result<Config> {
    let (key, secret) = keys();
    Config::new(&server.url(), Credentials::new(key, secret)).map_err(wrong)
}

/// The failover test in a simulator's own world, ready to be recorded.
pub(crate) fn failover_test(volumes: u8) -> RegisterInput {
    RegisterInput {
        id: Some("web01-test-1".to_owned()),
        source_vm: "web01".to_owned(),
        test_vm: Ids::TEST_VM.to_owned(),
        appliance: Ids::APPLIANCE.to_owned(),
        volumes: Ids::volumes(usize::from(volumes)).iter().map(ToString::to_string).collect(),
        began_at: Ids::BEGAN_AT.parse().ok(),
        by: "the simulator".to_owned(),
        ..RegisterInput::default()
    }
}
