//! What changes nothing in the cloud: records, plans, reports.

use cleanup_core::{FailoverTestId, Result};
use cleanup_doors::{CleanupOutput, Door, PlanOutput, Told, harmless};

use super::which;
use crate::code::Code;
use crate::flags::{Fingerprints, Place, Register, What, Which, Withdraw};
use crate::out::Out;
use crate::show;

pub(super) async fn register(out: Out, door: &Door, register: &Register) -> Result<Code> {
    let test = door.engine.register(&register.input()?.record(door.test_tag.as_ref())?).await?;
    out.answer(&test, || {
        format!("Failover test {} of {} is recorded.", harmless(test.id.as_str()), harmless(&test.source_vm))
    });
    Ok(Code::Done)
}

pub(super) async fn fingerprints(out: Out, door: &Door, wanted: &Fingerprints) -> Result<Code> {
    let (appliance, volumes) = wanted.input().ids()?;
    let found = door.engine.fingerprints(&appliance, &volumes).await?;
    each(out, &found, || show::fingerprints(&found));
    Ok(Code::Done)
}

pub(super) async fn import(out: Out, door: &Door, name: &str) -> Result<Code> {
    let imported = door.import(name).await?;
    out.answer(&imported, || {
        let test = &imported.test;
        let mut lines = vec![format!(
            "Failover test {} of {} is recorded: test VM {}, {} volume(s).",
            harmless(test.id.as_str()),
            harmless(&test.source_vm),
            test.test_vm,
            test.volumes.len()
        )];
        lines.extend(imported.notes.iter().map(|note| format!("Note: {}.", harmless(note))));
        lines.join("\n")
    });
    Ok(Code::Done)
}

pub(super) async fn sync(out: Out, door: &Door) -> Result<Code> {
    let told = door.sync().await?;
    each(out, &told, || {
        let lines: Vec<String> = told
            .iter()
            .map(|one| format!("{} ({}): {}.", harmless(&one.source_vm), harmless(&one.test), harmless(&one.text)))
            .collect();
        if lines.is_empty() { "There is nothing to tell.".to_owned() } else { lines.join("\n") }
    });
    Ok(if told.iter().all(Told::is_so) { Code::Done } else { Code::Error })
}

pub(super) async fn withdraw(out: Out, door: &Door, withdraw: &Withdraw) -> Result<Code> {
    let id = FailoverTestId::new(&withdraw.test)?;
    let test = door.engine.withdraw(&id, &withdraw.by.name()).await?;
    out.answer(&test, || format!("Failover test {} is withdrawn.", harmless(test.id.as_str())));
    Ok(Code::Done)
}

pub(super) async fn plan(out: Out, door: &Door, what: &What) -> Result<Code> {
    let plan =
        PlanOutput::from(door.engine.plan(&what.options.input(what.test.clone()).request(door.cloud_only)?).await?);
    out.answer(&plan, || show::plan(&plan.plan));
    Ok(Code::Done)
}

pub(super) async fn status(out: Out, door: &Door, place: &Place, wanted: &Which) -> Result<Code> {
    let report = door.engine.report(which(door, wanted).await?).await?;
    let cleanup = CleanupOutput::new(&report, None);
    out.answer(&cleanup, || show::status(&cleanup, &place.retry(report.cleanup)));
    Ok(Code::Done)
}

pub(super) async fn report(out: Out, door: &Door, place: &Place, wanted: &Which) -> Result<Code> {
    let report = door.engine.report(which(door, wanted).await?).await?;
    out.answer(&report, || show::report(&report, place));
    Ok(Code::Done)
}

pub(super) async fn list(out: Out, door: &Door, cleanups: bool) -> Result<Code> {
    if cleanups {
        let all = door.engine.cleanups().await?;
        each(out, &all, || show::cleanups(&all));
    } else {
        let all = door.engine.tests().await?;
        each(out, &all, || show::tests(&all));
    }
    Ok(Code::Done)
}

/// One JSON line for each, or one table.
fn each<T: serde::Serialize>(out: Out, all: &[T], text: impl FnOnce() -> String) {
    if out.json {
        for one in all {
            out.answer(one, String::new);
        }
    } else {
        out.answer(&(), text);
    }
}
