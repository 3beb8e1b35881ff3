//! The process that dies, or goes on where another one died.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::anyhow;
use cleanup_core::backends::cloudstack::{CloudStack, CloudStackOptions};
use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{CleanupId, Engine, ErrorKind, PlanRequest, StartRequest, TestRef};

use super::flags::{Flags, KEY, SPEED, timing};
use super::points::{MortalCloud, MortalRepository, Points};
use crate::control::{Control, HostInspector};
use crate::lab::{SHORT_SETTLE, client, record};
use crate::words;

/// Registers the test, starts its cleanup or goes on with it, and sees it to its end; the same for the first process and for every later one.
pub(super) async fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    let told = &flags.child;
    let (Some(endpoint), Some(control), Some(database)) = (&told.endpoint, &told.control, &told.database) else {
        return Err(anyhow!("--endpoint, --control and --database belong together; without them this is the parent"));
    };
    let points = Points::new(told.die_at);
    let options = CloudStackOptions { settle: SHORT_SETTLE, ..CloudStackOptions::default() };
    let cloud = Arc::new(CloudStack::with_options(client(endpoint, SPEED)?, options));
    let cloud = Arc::new(MortalCloud { cloud, points: points.clone() });
    let repository = Arc::new(SqliteRepository::open(database).await.map_err(words)?);
    let repository = Arc::new(MortalRepository { repository, points });
    let inspector = Arc::new(HostInspector(Control::new(control).map_err(words)?));
    let engine = Engine::builder(cloud.clone(), cloud, repository).inspector(inspector).timing(timing()).build();

    let test = engine.register(&record(usize::from(flags.volumes)).map_err(words)?).await.map_err(words)?;
    let cleanup = CleanupId::from_key(KEY);
    let run = match engine.resume(cleanup).await {
        Err(e) if e.kind() == ErrorKind::NotFound => {
            let plan = PlanRequest::new(TestRef::Id(test.id));
            let start = StartRequest { key: Some(KEY.to_owned()), ..StartRequest::new(plan, "crash") };
            engine.start(&start).await
        }
        other => other,
    };
    let report = run.map_err(words)?.wait().await.map_err(words)?;
    crate::say!("{}", report.ending.map_or("running", |ending| ending.name()));
    Ok(ExitCode::SUCCESS)
}
