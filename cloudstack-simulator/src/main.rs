//! `cloudstack-simulator`: a CloudStack on a loopback port.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Parser;
use cloudstack_simulator::{Cloud, Secret, Server, ServerOptions, Settings, Throttle, World};

/// An Apache CloudStack management server in memory, with faults.
#[derive(Parser)]
#[command(version, about)]
struct Flags {
    /// Address and port; port 0 takes any free one
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// What exists: a JSON file with "virtualmachines" and "volumes", or a recording [default: a failover test with three volumes]
    #[arg(long, value_name = "FILE")]
    world: Option<PathBuf>,
    /// Instead of a file: so many running VMs with a value in every field, about 5.8 kB each
    #[arg(long, value_name = "VMS", conflicts_with = "world", value_parser = vms)]
    size: Option<usize>,
    /// API key of the root admin
    #[arg(long, value_name = "KEY", default_value = "admin-api-key")]
    api_key: String,
    /// Secret key of the root admin
    #[arg(long, value_name = "KEY", default_value = "admin-secret-key")]
    secret_key: String,
    /// Password of the root admin's user, admin, for logins
    #[arg(long, value_name = "PASSWORD", default_value = "password")]
    password: String,
    /// Refuse changes by GET, and requests that do not expire within 15 minutes
    #[arg(long)]
    enforce_post: bool,
    /// Calls that an account other than root admin may make, as in 25/1
    #[arg(long, value_name = "CALLS/SECONDS", value_parser = throttle)]
    throttle: Option<Throttle>,
    /// Simulated time per real time; 0 = time moves only through the control API
    #[arg(long, value_name = "N", default_value_t = 1.0)]
    speed: f64,
    /// Offer the control API below /control, to everybody who reaches the port
    #[arg(long)]
    control: bool,
    /// Data disks that a VM may have [default: what its hypervisor allows]
    #[arg(long, value_name = "N")]
    max_data_volumes: Option<u32>,
    /// Send a Date header with every answer
    #[arg(long)]
    send_date_header: bool,
    /// Listen also where other machines can connect
    #[arg(long)]
    allow_remote: bool,
    /// Ids and keys that the server makes up are derived from this number
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
}

fn throttle(text: &str) -> Result<Throttle, String> {
    let parts = text.split_once('/').and_then(|(calls, seconds)| Some((calls.parse().ok()?, seconds.parse().ok()?)));
    match parts {
        Some((calls, seconds)) if seconds > 0 => Ok(Throttle { calls, seconds }),
        _ => Err("write calls and seconds as in 25/1".to_owned()),
    }
}

fn vms(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(vms) if (1..=World::LARGEST).contains(&vms) => Ok(vms),
        _ => Err(format!("write a number from 1 to {}", World::LARGEST)),
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let flags = Flags::parse();
    let world = match &flags.world {
        Some(file) => {
            let text = std::fs::read_to_string(file)
                .with_context(|| format!("cannot read {}; does it exist?", file.display()))?;
            World::from_json(&text).with_context(|| format!("cannot use {}", file.display()))?
        }
        None => flags.size.map_or_else(|| World::failover_test(3), World::sized),
    };
    if flags.api_key.is_empty() || flags.secret_key.is_empty() || flags.password.is_empty() {
        bail!("the keys and the password must not be empty");
    }
    let settings = Settings {
        seed: flags.seed,
        enforce_post: flags.enforce_post,
        throttle: flags.throttle,
        max_data_volumes: flags.max_data_volumes,
        admin_api_key: Secret::new(flags.api_key),
        admin_secret_key: Secret::new(flags.secret_key),
        admin_password: Secret::new(flags.password),
        send_date_header: flags.send_date_header,
        ..Settings::default().starting_now()
    };
    let options = ServerOptions {
        listen: flags.listen,
        speed: flags.speed,
        control: flags.control,
        allow_remote: flags.allow_remote,
    };
    let server = Server::start(Cloud::new(world, settings), options).await?;
    ready(&server.url());
    tokio::signal::ctrl_c().await.context("cannot wait for Ctrl-C")?;
    Ok(())
}

/// The one line that tells a parent process that the port is open.
#[expect(clippy::print_stdout, reason = "this line is the program's interface")]
fn ready(url: &str) {
    println!("{url}");
}
