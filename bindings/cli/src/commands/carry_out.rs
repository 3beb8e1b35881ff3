//! What carries a cleanup out, and waits for its end.

use std::path::Path;
use std::time::Duration;

use cleanup_core::{
    After, CleanupId, Consent, Ending, Error, ErrorKind, ForcedStop, Plan, PlanRequest, ProofRule, Result, Run,
    SnapshotRule, StartRequest, TestRef,
};
use cleanup_doors::{Door, PlanOutput, key, plan_hash};

use tokio::time::Instant;

use super::which;
use crate::code::Code;
use crate::flags::{Place, RunFlags, Which, WhichBy};
use crate::out::Out;
use crate::{ask, bars, show};

/// How long somebody who resolves a parked cleanup while it is cancelled may take to begin.
const RESOLVED_MEANWHILE: Duration = Duration::from_secs(2);
/// Between two looks at a parked cleanup.
const LOOK_PAUSE: Duration = Duration::from_millis(100);

pub(super) async fn run(out: Out, door: &Door, place: &Place, flags: &RunFlags) -> Result<Code> {
    let shown = flags.plan.as_deref().map(read_plan).transpose()?;
    let test = which_test(door, flags.test.as_deref(), shown.as_ref()).await?;
    let request = flags.options.input(test).request(door.cloud_only)?;
    if let (Some(file), Some(plan)) = (&flags.plan, &shown) {
        asked_as_planned(file, plan, &request)?;
    }
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

/// The failover test that is named, or that the plan is for.
async fn which_test(door: &Door, named: Option<&str>, shown: Option<&Plan>) -> Result<String> {
    match (named, shown) {
        (Some(name), None) => Ok(name.to_owned()),
        (None, Some(plan)) => Ok(plan.test.to_string()),
        (Some(name), Some(plan)) => {
            let test = door.engine.find_test(&TestRef::Any(name.to_owned())).await?;
            if test.id == plan.test {
                return Ok(plan.test.to_string());
            }
            let text = format!("the plan is for failover test {}, and {name} is {}", plan.test, test.id);
            Err(Error::new(ErrorKind::InvalidInput, text).advise("leave the name out, or give the plan that is meant"))
        }
        (None, None) => Err(Error::new(ErrorKind::InvalidInput, "neither a failover test nor a plan is given")),
    }
}

/// Refuses other options than the plan was made with: whoever agrees to something says so again.
fn asked_as_planned(file: &Path, plan: &Plan, asked: &PlanRequest) -> Result<()> {
    if (plan.after, plan.snapshots, plan.consent) == (asked.after, asked.snapshots, asked.consent) {
        return Ok(());
    }
    // Which proof is usual is up to the settings, so it is only told where it differs.
    let proof = plan.consent.proof != asked.consent.proof;
    let then = options(plan.after, plan.snapshots, plan.consent, proof);
    let now = options(asked.after, asked.snapshots, asked.consent, proof);
    let [then, now] = [then, now].map(|words| if words.is_empty() { "no options".to_owned() } else { words.join(" ") });
    let text = format!("{} was made with {then}, and this asks for {now}", file.display());
    Err(Error::new(ErrorKind::InvalidInput, text)
        .advise("give the options that the plan was made with, or make a plan with these; nothing was changed"))
}

/// The options that mean this, as a person types them.
fn options(after: After, snapshots: SnapshotRule, consent: Consent, proof: bool) -> Vec<&'static str> {
    let after = (after == After::KeepVm).then_some("--keep-vm");
    let snapshots = match snapshots {
        SnapshotRule::Keep => None,
        SnapshotRule::Delete => Some("--snapshots delete"),
        SnapshotRule::Revert => Some("--snapshots revert"),
    };
    let force = (consent.forced_stop == ForcedStop::Allowed).then_some("--force-stop");
    let proof = proof.then_some(match consent.proof {
        ProofRule::Device => "--device-proof",
        ProofRule::CloudOnly => "--cloud-only",
    });
    [after, snapshots, force, proof].into_iter().flatten().collect()
}

/// A plan that `cleanup plan --json` wrote.
fn read_plan(path: &Path) -> Result<Plan> {
    let invalid = |why: String| {
        let text = format!("{} is not a plan as `cleanup plan --json` writes it: {why}", path.display());
        Error::new(ErrorKind::InvalidInput, text)
    };
    let text = std::fs::read_to_string(path)
        .map_err(|e| Error::new(ErrorKind::InvalidInput, format!("the plan {} cannot be read: {e}", path.display())))?;
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
    if still_parked(door, id).await? {
        out.note("It is parked: it goes there when somebody resolves it.");
    }
    // Whoever ran it may be gone; then this process brings it there.
    let run = door.engine.resume(id).await?;
    wait(out, door, place, &run).await
}

/// Whether a cleanup is parked, and is not being resolved at this very moment.
async fn still_parked(door: &Door, id: CleanupId) -> Result<bool> {
    let until = Instant::now() + RESOLVED_MEANWHILE;
    while matches!(door.engine.report(id).await?.ending, Some(Ending::Parked { .. })) {
        if Instant::now() >= until {
            return Ok(true);
        }
        tokio::time::sleep(LOOK_PAUSE).await;
    }
    Ok(false)
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
