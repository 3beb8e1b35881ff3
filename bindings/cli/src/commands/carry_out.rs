//! What carries a cleanup out, and waits for its end.

use std::path::Path;

use cleanup_core::{CleanupId, Error, ErrorKind, Plan, Result, Run, StartRequest};
use cleanup_doors::{Door, PlanOutput, key, plan_hash};

use super::which;
use crate::code::Code;
use crate::flags::{Place, RunFlags, Which, WhichBy};
use crate::out::Out;
use crate::{ask, bars, show};

pub(super) async fn run(out: Out, door: &Door, place: &Place, flags: &RunFlags) -> Result<Code> {
    let request = flags.what.input().request(door.cloud_only)?;
    let shown = flags.plan.as_deref().map(read_plan).transpose()?;
    let wanted = match &shown {
        Some(plan) => Some(plan.hash()),
        None => flags.plan_hash.as_deref().map(plan_hash).transpose()?,
    };
    let key = match &flags.key {
        Some(given) => key(given)?,
        None => uuid::Uuid::new_v4().to_string(),
    };
    // The same key again goes on with the same cleanup: there is nothing to plan or to ask.
    let id = CleanupId::from_key(&key);
    let expect = match door.engine.report(id).await {
        Ok(_) => None,
        Err(_) => match door.engine.plan(&request).await {
            Ok(plan) => {
                let plan = PlanOutput::from(plan);
                out.answer(&plan, || show::plan(&plan.plan));
                if !flags.yes {
                    ask::confirm(&plan.plan)?;
                }
                Some(wanted.unwrap_or(plan.plan_hash))
            }
            // Another process with the same key was a moment faster.
            Err(e) if e.kind() == ErrorKind::Busy && e.get("cleanup") == Some(id.to_string().as_str()) => None,
            Err(e) => return Err(e),
        },
    };
    let start = StartRequest { key: Some(key), expect, shown, ..StartRequest::new(request, flags.by.name()) };
    let run = door.engine.start(&start).await?;
    out.note(&format!("Cleanup {} has begun.", run.id()));
    wait(out, door, place, &run).await
}

/// A plan that `cleanup plan --json` wrote.
fn read_plan(path: &Path) -> Result<Plan> {
    let invalid = |why: String| {
        let text = format!("{} is not a plan as `cleanup plan --json` writes it: {why}", path.display());
        Error::new(ErrorKind::InvalidInput, text)
    };
    let text = std::fs::read_to_string(path).map_err(|e| invalid(e.to_string()))?;
    let PlanOutput { plan_hash, plan } = serde_json::from_str(&text).map_err(|e| invalid(e.to_string()))?;
    if plan.hash() != plan_hash {
        return Err(invalid("its plan is not the one with its plan_hash".to_owned()));
    }
    Ok(plan)
}

pub(super) async fn watch(out: Out, door: &Door, place: &Place, wanted: &Which) -> Result<Code> {
    let run = door.engine.resume(which(door, wanted).await?).await?;
    wait(out, door, place, &run).await
}

pub(super) async fn resolve(out: Out, door: &Door, place: &Place, wanted: &WhichBy) -> Result<Code> {
    let run = door.engine.resolve(which(door, &wanted.which).await?, &wanted.by.name()).await?;
    wait(out, door, place, &run).await
}

pub(super) async fn cancel(out: Out, door: &Door, place: &Place, wanted: &WhichBy) -> Result<Code> {
    let id = which(door, &wanted.which).await?;
    door.engine.cancel(id, &wanted.by.name()).await?;
    out.note("Going to the nearest safe place: no further volume is detached, and what is free is brought home.");
    // Whoever ran it may be gone; then this process brings it there.
    let run = door.engine.resume(id).await?;
    wait(out, door, place, &run).await
}

pub(super) async fn retry(out: Out, door: &Door, place: &Place, wanted: &WhichBy) -> Result<Code> {
    let id = which(door, &wanted.which).await?;
    let report = door.engine.retry(id, &wanted.by.name()).await?;
    out.answer(&report, || show::report(&report, place));
    // However the cleanup had ended: what was asked for was done.
    Ok(Code::Done)
}

/// Shows progress until the run ends. Ctrl-C stops the waiting.
async fn wait(out: Out, door: &Door, place: &Place, run: &Run) -> Result<Code> {
    let plan = door.engine.report(run.id()).await?.plan;
    tokio::select! {
        () = bars::watch(out, &plan, run.progress()) => {}
        _ = tokio::signal::ctrl_c() => {
            eprintln!("\nStopped waiting. The cleanup is not cancelled: its record stays, and nothing is lost.");
            eprintln!("Go on with it:                   cleanup{} watch {}", place.again(), run.id());
            eprintln!("Or bring it to a safe place:     cleanup{} cancel {}", place.again(), run.id());
            return Ok(Code::Interrupted);
        }
    }
    let report = run.wait().await?;
    out.answer(&report, || format!("\n{}", show::report(&report, place)));
    Ok(Code::from(&report))
}
