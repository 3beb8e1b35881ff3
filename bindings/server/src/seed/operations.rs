//! `POST /api/v1/cleanup/test-failover`, one volume a call, and `GET /api/v1/operations/{id}`.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use cleanup_core::{
    After, Consent, Ending, Error, ErrorKind, FailoverTest, FailoverTestId, ForcedStop, Origin, Place, PlanRequest,
    Report, Result, StartRequest, TestRef, TestStatus, VmId, VolumeId, VolumeReport, VolumeStep,
};
use cleanup_doors::{PlanInput, key};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{error, status};
use crate::app::App;
use crate::body::{Id, read};

/// Who asked, in the record of a cleanup that this endpoint started; what was asked for follows as JSON.
const CALLER: &str = "POST /api/v1/cleanup/test-failover ";
/// Between a failover test's id and the volume, in the id of the record for one volume alone.
const ALONE: char = '#';

/// The old request.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Asked {
    test_vm_id: String,
    volume_id: String,
    oma_vm_id: String,
    #[serde(default)]
    delete_vm: bool,
    #[serde(default)]
    force_clean: bool,
}

/// Brings one volume of a test VM home. Answers at once; the operation says how it goes.
#[utoipa::path(post, path = "/api/v1/cleanup/test-failover", tag = "old endpoints",
    request_body(content = ref("#/components/schemas/SeedCleanup"), content_type = "application/json"),
    responses((status = 201, description = "The operation", body = ref("#/components/schemas/SeedOperation")),
        (status = "default", description = "It was not started", body = ref("#/components/schemas/SeedError"))))]
pub(crate) async fn cleanup_test_failover(State(app): State<App>, headers: HeaderMap, request: Request) -> Response {
    let bytes = match read(request).await {
        Ok(bytes) => bytes,
        Err(failure) => return error(failure.status, &failure.problem.message),
    };
    let asked: Asked = match serde_json::from_slice(&bytes) {
        Ok(asked) => asked,
        Err(e) => return error(StatusCode::BAD_REQUEST, &format!("invalid request body: {e}")),
    };
    match start(&app, &asked, &headers).await {
        Ok(report) => {
            let operation = operation_of(&report, &asked, Some("pending"));
            (StatusCode::CREATED, Json(operation)).into_response()
        }
        Err(e) => error(status(&e), &e.to_string()),
    }
}

/// How an operation stands.
#[utoipa::path(get, path = "/api/v1/operations/{id}", tag = "old endpoints", params(("id" = String, Path, description = "The operation's id")),
    responses((status = 200, description = "The operation", body = ref("#/components/schemas/SeedOperation")),
        (status = 404, description = "There is none", body = ref("#/components/schemas/SeedError"))))]
pub(crate) async fn operation(
    State(app): State<App>,
    id: std::result::Result<Id, crate::failure::Failure>,
) -> Response {
    let nothing = || error(StatusCode::NOT_FOUND, "operation not found");
    let Ok(Id(id)) = id else { return nothing() };
    match app.door.engine.report(id).await {
        Ok(report) => {
            match report.by.strip_prefix(CALLER).and_then(|asked| serde_json::from_str::<Asked>(asked).ok()) {
                Some(asked) => Json(operation_of(&report, &asked, None)).into_response(),
                None => nothing(),
            }
        }
        Err(e) if e.kind() == ErrorKind::NotFound => nothing(),
        Err(e) => error(status(&e), &e.to_string()),
    }
}

async fn start(app: &App, asked: &Asked, headers: &HeaderMap) -> Result<Report> {
    let engine = &app.door.engine;
    let volume = VolumeId::new(&asked.volume_id)?;
    let key = headers.get("idempotency-key").and_then(|value| value.to_str().ok()).map(key).transpose()?;
    let whole = recorded(app, asked, &volume).await?;
    let usual = PlanInput::new(whole.id.as_str()).request(app.door.cloud_only)?;
    let force = if asked.force_clean { ForcedStop::Allowed } else { ForcedStop::Never };
    let consent = Consent { forced_stop: force, ..usual.consent };
    let keep = PlanRequest { after: After::KeepVm, consent, ..usual };
    // Reads only: where every volume is now, or why nothing may be done.
    let plan = engine.plan(&keep).await?;
    let last = plan.volumes.iter().all(|other| other.id == volume || other.place == Place::Appliance);
    let wanted = if last {
        // The whole failover test: every other volume is proven home once more before its VM may go.
        PlanRequest { after: if asked.delete_vm { After::DeleteVm } else { After::KeepVm }, ..keep }
    } else {
        let id = FailoverTestId::new(format!("{}{ALONE}{volume}", whole.id))?;
        let alone = FailoverTest { id, volumes: vec![volume], status: TestStatus::Active, cleanup: None, ..whole };
        PlanRequest { test: TestRef::Id(engine.register(&alone).await?.id), ..keep }
    };
    let by = format!("{CALLER}{}", serde_json::to_string(asked).unwrap_or_default());
    let run = engine.start(&StartRequest { key, ..StartRequest::new(wanted, by) }).await?;
    engine.report(run.id()).await
}

/// The failover test of the VM: the one that is recorded, or a new one of all that is on the VM now.
async fn recorded(app: &App, asked: &Asked, volume: &VolumeId) -> Result<FailoverTest> {
    let (test_vm, appliance) = (VmId::new(&asked.test_vm_id)?, VmId::new(&asked.oma_vm_id)?);
    let invalid = |text: String| Err(Error::new(ErrorKind::InvalidInput, text));
    let mut known: Vec<FailoverTest> = app.door.engine.tests().await?;
    known.retain(|test| test.test_vm == test_vm && !test.id.as_str().contains(ALONE));
    if known.len() > 1 {
        known.retain(|test| test.status != TestStatus::CleanupCompleted);
    }
    match known.as_slice() {
        [] => {}
        [test] if test.appliance != appliance => {
            return invalid(format!(
                "the volumes of test VM {test_vm} go home to appliance {}, not {appliance}",
                test.appliance
            ));
        }
        [test] if !test.volumes.contains(volume) => {
            return invalid(format!("volume {volume} is not one of failover test {}", test.id));
        }
        [test] => return Ok(test.clone()),
        several => {
            return Err(Error::new(
                ErrorKind::Ambiguous,
                format!(
                    "{} failover tests of test VM {test_vm} are recorded: clean up the right one by its id",
                    several.len()
                ),
            ));
        }
    }
    let Some(vm) = app.door.vms.vm(&test_vm).await? else {
        return Err(Error::new(
            ErrorKind::NotFound,
            format!(
                "no failover test of test VM {test_vm} is recorded, and there is no such VM: register the test first"
            ),
        ));
    };
    let volumes: Vec<VolumeId> =
        app.door.volumes.volumes_of(&test_vm).await?.into_iter().map(|found| found.id).collect();
    if !volumes.contains(volume) {
        return invalid(format!(
            "no failover test of test VM {test_vm} is recorded, and volume {volume} is not on it: register the test first"
        ));
    }
    // Before anything is recorded: a record that names the wrong VMs would stand in the way of the right one.
    if app.door.vms.vm(&appliance).await?.is_none() {
        return invalid(format!(
            "appliance {appliance} does not exist, or this account may not see it: check oma_vm_id"
        ));
    }
    let origin = Origin { began_at: None, tag: app.door.test_tag.clone() };
    if app.door.test_tag.is_some()
        && let Err(why) = origin.shown_by(&vm)
    {
        return invalid(format!("nothing shows that VM {test_vm} is a test VM: {why}"));
    }
    if app.door.engine.tests().await?.iter().any(|other| other.appliance == test_vm || other.test_vm == appliance) {
        return invalid(format!(
            "VM {test_vm} or {appliance} is recorded the other way round: check test_vm_id and oma_vm_id"
        ));
    }
    if app.door.test_tag.is_none() {
        return invalid(format!(
            "no failover test of test VM {test_vm} is recorded, and nothing shows that it is a test VM: register the test first, or name in the settings the tag that every test VM carries (test_tag)"
        ));
    }
    let test = FailoverTest {
        id: FailoverTestId::new(format!("test-on-{test_vm}"))?,
        source_vm: vm.name,
        test_vm,
        appliance,
        volumes,
        disposable: Vec::new(),
        snapshots: Vec::new(),
        fingerprints: Vec::new(),
        began_at: None,
        tag: app.door.test_tag.clone(),
        by: CALLER.trim_end().to_owned(),
        status: TestStatus::Active,
        cleanup: None,
    };
    app.door.engine.register(&test).await
}

fn operation_of(report: &Report, asked: &Asked, at_once: Option<&str>) -> Value {
    let mine = VolumeId::new(&asked.volume_id).ok();
    let volume = report.volumes.iter().find(|volume| Some(&volume.id) == mine.as_ref());
    let (now, problem) = match &report.ending {
        None => (at_once.unwrap_or("executing"), None),
        Some(Ending::Completed) => ("completed", None),
        Some(Ending::Cancelled) => ("cancelled", None),
        Some(Ending::Parked { code, why, next }) => ("failed", Some(format!("{}{why}. {next}", label(code, volume)))),
        Some(_) => ("failed", Some("the cleanup ended in a way this version does not know".to_owned())),
    };
    let deleted = report.ending == Some(Ending::Completed) && report.plan.after == After::DeleteVm;
    let later = (asked.delete_vm && report.plan.after == After::KeepVm)
        .then_some("the test VM is kept for now: delete_vm takes effect only with its last volume");
    let mut body = json!({
        "id": report.cleanup, "type": "cleanup", "status": now, "volume_id": asked.volume_id, "vm_id": asked.test_vm_id,
        "request": asked, "created_at": report.began_at, "updated_at": report.at,
    });
    let Some(fields) = body.as_object_mut() else { return body };
    if now == "completed" {
        let path =
            volume.and_then(|volume| volume.device.as_ref()).map(|device| device.path.as_str()).unwrap_or_default();
        let message = match (deleted, later) {
            (true, _) => "test failover cleanup completed: the volume is home and the test VM is deleted",
            (false, Some(later)) => later,
            (false, None) => "test failover cleanup completed: the volume is home",
        };
        fields.insert(
            "response".to_owned(),
            json!({
                "test_vm_id": asked.test_vm_id, "volume_id": asked.volume_id, "oma_vm_id": asked.oma_vm_id,
                "device_path": path, "vm_deleted": deleted, "message": message,
            }),
        );
    }
    if let Some(problem) = problem {
        fields.insert("error".to_owned(), problem.into());
    }
    if let Some(later) = later {
        fields.insert("note".to_owned(), later.into());
    }
    if report.ending.is_some() {
        fields.insert("completed_at".to_owned(), json!(report.at));
    }
    body
}

/// The beginnings by which old callers tell failures apart. What says that the device is missing also says that the volume is attached.
fn label(code: &str, volume: Option<&VolumeReport>) -> &'static str {
    match (code, volume.map(|volume| volume.step)) {
        ("will_not_power_off", _) => "failed to power off test VM: ",
        ("not_proven_off", _) => "test VM still not powered off after forced shutdown: ",
        (_, Some(VolumeStep::OnTestVm | VolumeStep::Detaching)) => "failed to detach volume from test VM: ",
        (_, Some(VolumeStep::Free | VolumeStep::Attaching)) => "failed to reattach volume to SHA: ",
        (_, Some(VolumeStep::Attached)) => "by-id device resolution failed: ",
        _ => "cleanup parked: ",
    }
}
