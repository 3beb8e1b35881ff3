//! The crate.

use cleanup_core::{Engine, ProgressEvents, Run, SnapshotRule};
use cleanup_doors::{Door, PlanInput, RegisterInput, StartInput};
use serde_json::{Value, json};

use super::stage::Stage;
use super::{Story, Told, told};

/// Calls a method and says its name, so that the two cannot differ.
macro_rules! by {
    ($kind:ident :: $method:ident ( $($argument:expr),* )) => {
        (concat!(stringify!($kind), "::", stringify!($method)), $kind::$method($($argument),*))
    };
}

fn text(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

async fn all(mut events: ProgressEvents) -> Vec<Value> {
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        seen.push(text(&event));
    }
    seen
}

pub(crate) async fn tell(stage: &Stage) -> Story {
    let door = Door::open(serde_json::from_value(stage.settings()).unwrap()).await.unwrap();
    let engine = &door.engine;
    let mut story = Story::new();
    let mut tell = |step: &str, told: Told| story.insert(step.to_owned(), told);

    if stage.tells() {
        let wanted = stage.source_vm();
        let (name, work) = by!(Door::import(&door, &wanted));
        let imported = work.await.unwrap();
        assert_eq!(imported.test.id.as_str(), "story-1");
        tell("import", told(name, text(&imported), Vec::new()));
        engine.withdraw(&imported.test.id, "story").await.unwrap();
    }

    let record = serde_json::from_value::<RegisterInput>(stage.test()).unwrap().record(None).unwrap();
    let (name, work) = by!(Engine::register(engine, &record));
    tell("register", told(name, text(&work.await.unwrap()), Vec::new()));

    // A record that was wrong is taken back, and recorded again.
    let (name, work) = by!(Engine::fingerprints(engine, &record.appliance, &record.volumes));
    tell("fingerprints", told(name, json!(work.await.unwrap_err().kind().code()), Vec::new()));
    let (name, work) = by!(Engine::withdraw(engine, &record.id, "story"));
    tell("withdraw", told(name, text(&work.await.unwrap()), Vec::new()));
    engine.register(&record).await.unwrap();

    let wanted = PlanInput { snapshots: SnapshotRule::Revert, ..PlanInput::new("story-1") };
    let request = wanted.request(door.cloud_only).unwrap();
    let (name, work) = by!(Engine::plan(engine, &request));
    let plan = work.await.unwrap();
    let hash = plan.hash();
    tell("plan", told(name, json!({ "plan_hash": hash, "plan": plan }), Vec::new()));

    let start = StartInput {
        test: "story-1".to_owned(),
        snapshots: SnapshotRule::Revert,
        plan_hash: hash,
        by: "story".to_owned(),
        ..StartInput::default()
    };
    let start = start.request(door.cloud_only, "story".to_owned()).unwrap();
    let (name, work) = by!(Engine::start(engine, &start));
    let run = work.await.unwrap();
    let id = run.id();
    let ended = run.wait().await.unwrap();
    tell("run", told(name, text(&id), all(run.progress()).await));
    let (name, events) = by!(Run::progress(&run));
    tell("watch", told(name, text(&ended), all(events).await));

    stage.put_right().await;
    let (name, work) = by!(Engine::resolve(engine, id, "story"));
    let run = work.await.unwrap();
    let ended = run.wait().await.unwrap();
    tell("resolve", told(name, text(&ended), all(run.progress()).await));

    let (name, work) = by!(Engine::report(engine, id));
    let report = work.await.unwrap();
    assert_eq!(report.residue.len(), 1, "{report:#?}");
    tell("report", told(name, text(&report), Vec::new()));

    let (name, work) = by!(Engine::retry(engine, id, "story"));
    let report = work.await.unwrap();
    assert!(report.residue.is_empty(), "{report:#?}");
    tell("retry", told(name, text(&report), Vec::new()));

    if stage.tells() {
        stage.untell().await;
        let (name, work) = by!(Door::sync(&door));
        let all = work.await.unwrap();
        assert_eq!(all.iter().map(|one| one.outcome).collect::<Vec<_>>(), ["written"], "{all:?}");
        tell("sync", told(name, text(&all), Vec::new()));
    }
    door.close().await;
    story
}
