//! A CloudStack to try things on: simulated, inside this process, on a free port of this machine.

use cloudstack_client::{Client, Credentials, JobPolling};
use cloudstack_simulator::{Cloud, Server, ServerOptions, Settings, World};

/// How many times faster than a real server's its work runs, so that an example takes seconds.
const SPEED: f64 = 20.0;

/// A server that lives as long as this value, and a client of it.
pub(crate) struct Playground {
    pub(crate) server: Server,
    pub(crate) cloud: Client,
}

/// A server with so many running VMs.
pub(crate) async fn playground(vms: usize) -> anyhow::Result<Playground> {
    let options = ServerOptions { speed: SPEED, ..ServerOptions::default() };
    let server = Server::start(Cloud::new(World::sized(vms), Settings::default().starting_now()), options).await?;
    let cloud = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::new("admin-api-key", "admin-secret-key"))
        // Only because this server is faster than real ones.
        .polling(JobPolling::at_speed(SPEED))
        .build()?;
    Ok(Playground { server, cloud })
}
