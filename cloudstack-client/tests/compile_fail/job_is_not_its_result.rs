//! A command that was accepted is not done.

use cloudstack_client::{Client, Result};

async fn stop(cloud: Client) -> Result<Option<String>> {
    let stopped = cloud.virtual_machine().stop("6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab").send().await?;
    Ok(stopped.state)
}

fn main() {}
