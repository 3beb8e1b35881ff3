//! A whole cleanup whose proof comes over HTTP. Time is real here: a socket does not know of another.

use std::sync::Arc;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::backends::remote_devices::DeviceAgent;
use cleanup_core::testkit::MockCloud;
use cleanup_core::{Ending, Engine, ErrorKind, PlanRequest, StartRequest, TestRef, Timing};
use cloudstack_simulator::{Cloud, FailoverTest as World, Settings, World as Worlds};

use super::parts::{client, options};

const VOLUMES: usize = 2;
const SPEED: f64 = 100.0;

#[tokio::test]
async fn a_whole_cleanup_is_proven_by_a_remote_inspector() {
    let settings = Settings { tick_ms: 20, ..Settings::default() };
    let cloud = MockCloud::new(Cloud::new(Worlds::failover_test(VOLUMES), settings));
    let agent = DeviceAgent::start(Arc::new(cloud.clone()), options()).await.unwrap();
    let provider = cloud.provider().unwrap();
    let engine = Engine::builder(provider.clone(), provider, Arc::new(MemoryRepository::new()))
        .inspector(Arc::new(client(agent.address())))
        .timing(Timing::at_speed(SPEED))
        .build();
    let test = MockCloud::record(VOLUMES).unwrap();
    engine.register(&test).await.unwrap();
    let request = PlanRequest::new(TestRef::Id(test.id.clone()));
    let report = engine.start(&StartRequest::new(request.clone(), "tests")).await.unwrap().wait().await.unwrap();
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
    cloud.with(|cloud| {
        for id in World::volumes(VOLUMES) {
            assert_eq!(cloud.volume(&id).unwrap().open_in, [World::APPLIANCE]);
        }
    });
}

#[tokio::test]
async fn nothing_begins_while_the_agent_is_gone() {
    let cloud = MockCloud::failover_test(VOLUMES);
    let agent = DeviceAgent::start(Arc::new(cloud.clone()), options()).await.unwrap();
    let provider = cloud.provider().unwrap();
    let engine = Engine::builder(provider.clone(), provider, Arc::new(MemoryRepository::new()))
        .inspector(Arc::new(client(agent.address())))
        .build();
    let test = MockCloud::record(VOLUMES).unwrap();
    engine.register(&test).await.unwrap();
    agent.stop().await;
    let error = engine.plan(&PlanRequest::new(TestRef::Id(test.id.clone()))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error:?}");
    assert!(error.to_string().contains("the device agent at"), "{error}");
    assert_eq!(cloud.with(|cloud| cloud.calls().mutating), 0);
}
