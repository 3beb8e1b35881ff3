//! What the commands do: open a door, call the engine, show the answer.

pub(crate) mod appliance;
mod carry_out;
mod doctor;
mod evidence;
mod look;
mod serve;

use cleanup_core::{CleanupId, Error, ErrorKind, Result, TestRef};
use cleanup_doors::Door;

use crate::code::Code;
use crate::flags::{Command, Flags, Which};
use crate::out::Out;

pub(crate) async fn run(flags: Flags) -> Code {
    let out = Out { json: flags.json };
    // Before anything is opened: without a token nothing is served.
    let token = match &flags.command {
        Command::Serve(serve) => match serve::token(serve.token_file.as_deref()) {
            Ok(token) => Some((serve, token)),
            Err(e) => return out.problem(&e),
        },
        _ => None,
    };
    if let Command::Verify(file) = &flags.command {
        return evidence::verify(out, file).unwrap_or_else(|e| out.problem(&e));
    }
    // What runs on the appliance needs no cloud.
    let here = match &flags.command {
        Command::Agent(agent) => Some(appliance::agent(out, agent).await),
        Command::Devices(devices) => Some(appliance::devices(out, devices).await),
        _ => None,
    };
    if let Some(result) = here {
        return result.unwrap_or_else(|e| out.problem(&e));
    }
    let door = match open(&flags).await {
        Ok(door) => door,
        Err(e) => return out.problem(&e),
    };
    if let Some((serve, token)) = token {
        return serve::serve(out, door, serve, token).await.unwrap_or_else(|e| out.problem(&e));
    }
    let result = match &flags.command {
        Command::Register(register) => look::register(out, &door, register).await,
        Command::Fingerprints(wanted) => look::fingerprints(out, &door, wanted).await,
        Command::Import { name } => look::import(out, &door, name).await,
        Command::Sync => look::sync(out, &door).await,
        Command::Withdraw(withdraw) => look::withdraw(out, &door, withdraw).await,
        Command::Plan(what) => look::plan(out, &door, what).await,
        Command::Status(which) => look::status(out, &door, &flags.place, which).await,
        Command::Report(report) if report.page => evidence::page(out, &door, &report.which).await,
        Command::Report(report) => look::report(out, &door, &flags.place, &report.which).await,
        Command::Evidence(which) => evidence::evidence(out, &door, which).await,
        Command::List { cleanups } => look::list(out, &door, *cleanups).await,
        Command::Run(run) => carry_out::run(out, &door, &flags.place, run).await,
        Command::Watch(which) => carry_out::watch(out, &door, &flags.place, which).await,
        Command::Resolve(which) => carry_out::resolve(out, &door, &flags.place, which).await,
        Command::Cancel(which) => carry_out::cancel(out, &door, &flags.place, which).await,
        Command::Retry(which) => carry_out::retry(out, &door, &flags.place, which).await,
        Command::Doctor => doctor::doctor(out, &door).await,
        Command::Serve(_) | Command::Verify(_) | Command::Agent(_) | Command::Devices(_) => Ok(Code::Done),
    };
    let code = result.unwrap_or_else(|e| out.problem(&e));
    door.close().await;
    code
}

async fn open(flags: &Flags) -> Result<Door> {
    Door::open(flags.settings()?).await
}

/// The cleanup that is meant: by its id, or the latest of a failover test.
async fn which(door: &Door, which: &Which) -> Result<CleanupId> {
    if let Ok(id) = which.cleanup.parse::<CleanupId>() {
        match door.engine.report(id).await {
            Ok(_) => return Ok(id),
            // A test VM's id looks the same.
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => return Err(e),
        }
    }
    let test = door.engine.find_test(&TestRef::Any(which.cleanup.clone())).await?;
    test.cleanup.ok_or_else(|| {
        Error::new(ErrorKind::NotFound, format!("failover test {} has no cleanup yet: run one", test.id))
    })
}
