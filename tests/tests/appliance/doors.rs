//! The appliance as its settings file describes it, behind the service that takes the deployed one's place.

use cleanup_core::{PlanRequest, StartRequest, TestRef};
use cleanup_doors::Door;
use cleanup_server::{ServeOptions, Service, Token};
use cloudstack_simulator::{FailoverTest as Ids, Settings, VmState};
use serde_json::{Value, json};

use crate::bench::{Appliance, TOKEN};
use crate::daemon::{SPEED, options};
use crate::tables::Shape;

/// A door whose job repository is in this folder.
pub(crate) async fn door(appliance: &Appliance, folder: &tempfile::TempDir) -> Door {
    let token_file = folder.path().join("token");
    std::fs::write(&token_file, TOKEN).unwrap();
    let url_file = folder.path().join("url");
    std::fs::write(&url_file, format!("{}\n", appliance.database.url())).unwrap();
    let keys = Settings::default();
    let settings = json!({
        "cloud": {
            "kind": "keys",
            "endpoint": appliance.lab.server.url(),
            "key": keys.admin_api_key.expose(),
            "secret": keys.admin_secret_key.expose(),
        },
        "database": folder.path().join("jobs.db"),
        "inspector": { "agent": { "url": appliance.agent_url(), "token_file": token_file } },
        "volume_daemon": { "url": appliance.double.url() },
        "deployed_database": { "url_file": url_file },
        "speed": SPEED,
    });
    Door::open(serde_json::from_value(settings).unwrap()).await.unwrap()
}

/// The deployed page calls it with a name and nothing else, and nobody has registered anything here.
#[tokio::test(flavor = "multi_thread")]
async fn the_old_endpoint_cleans_up_what_only_the_deployed_database_knows() {
    // Its column has one word for a test that is up and for one that was cleaned up.
    let Some(appliance) = Appliance::with(2, Shape::Deployed, options()).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let door = door(&appliance, &folder).await;
    for (part, said) in door.appliance().await {
        assert!(said.is_ok(), "{part}: {said:?}");
    }
    let service = Service::start(door, ServeOptions::new(Token::new(TOKEN).unwrap())).await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let call = async |name: &str| -> Value {
        let url = format!("http://{}/api/v1/failover/cleanup/{name}", service.address());
        http.post(url).bearer_auth(TOKEN).send().await.unwrap().json().await.unwrap()
    };
    let nobody = call("web02").await;
    assert_eq!(nobody["success"], false, "{nobody}");
    assert_eq!(appliance.status().await, "completed", "nothing has begun");

    let answer = call("web01").await;
    assert_eq!(answer["success"], true, "{answer}");
    assert_eq!(appliance.status().await, appliance.ended());
    assert_eq!(appliance.unmapped(), 0);
    let (vm, volumes) = appliance.lab.server.with_cloud(|cloud| {
        let owners: Vec<_> = Ids::volumes(2).iter().map(|id| cloud.volume(id).unwrap().virtual_machine).collect();
        (cloud.vm(Ids::TEST_VM), owners)
    });
    assert!(vm.is_none_or(|vm| vm.state == VmState::Destroyed));
    assert_eq!(volumes, [Some(Ids::APPLIANCE.to_owned()), Some(Ids::APPLIANCE.to_owned())]);
    // A second test of the same machine: the first is over by our own record, whatever word the column has for that.
    let job = "0d5c1c1e-0000-4000-8000-000000000002";
    appliance
        .database
        .run(&format!(
            "INSERT INTO failover_jobs (vm_context_id, job_id, vm_id, job_type, status, source_vm_name, destination_vm_id, created_at)
                SELECT vm_context_id, '{job}', vm_id, 'test', 'completed', 'web01', 'b0000000-0000-4000-8000-0000000000ff', created_at
                FROM failover_jobs;"
        ))
        .await;
    let again = call("web01").await;
    assert_eq!(again["success"], true, "its VM is not there, and its volumes are home: {again}");
    let tests = service.door().engine.tests().await.unwrap();
    assert!(tests.iter().any(|test| test.id.as_str() == job && !test.status.is_open()), "{tests:?}");
    assert_eq!(
        service.door().import("web01").await.unwrap_err().kind(),
        cleanup_core::ErrorKind::Ambiguous,
        "both are over"
    );
    // The deployed database knows already.
    let told = service.door().sync().await.unwrap();
    assert_eq!(told.iter().map(|one| one.outcome).collect::<Vec<_>>(), ["already_so", "already_so"], "{told:?}");
    assert!(service.stop(std::time::Duration::from_secs(5)).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_is_imported_by_its_job_or_its_machine_and_cleaned_up() {
    let Some(appliance) = Appliance::new(1).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let door = door(&appliance, &folder).await;
    let by_name = door.import("web01").await.unwrap();
    let by_job = door.import(by_name.test.id.as_str()).await.unwrap();
    assert_eq!((&by_name.test, &by_job.test), (&appliance.test, &appliance.test));
    assert!(door.import("web02").await.is_err());
    let request = PlanRequest::new(TestRef::Any("web01".to_owned()));
    let run = door.engine.start(&StartRequest::new(request, "tests")).await.unwrap();
    let report = run.wait().await.unwrap();
    assert!(report.warnings.is_empty() && report.volumes[0].device.is_some(), "{report:#?}");
    assert_eq!(appliance.status().await, appliance.ended());
    door.close().await;
}
