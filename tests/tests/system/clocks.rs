//! A server that does not say what time it is, and a local clock that is wrong.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use cloudstack_client::backend::{Clock, TokioClock};
use cloudstack_client::{Client, Credentials, JobPolling};
use jiff::{SignedDuration, Timestamp};

use crate::bench::{Bench, SPEED};

/// A clock that is wrong by a fixed time.
#[derive(Debug)]
struct Wrong {
    clock: TokioClock,
    by: SignedDuration,
}

#[async_trait]
impl Clock for Wrong {
    fn now(&self) -> Timestamp {
        self.clock.now() + self.by
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }

    async fn sleep_until(&self, at: Duration) {
        self.clock.sleep_until(at).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_ten_minutes_off_either_way_does_not_matter() {
    for minutes in [-10, 10] {
        let bench = Bench::new(2).await;
        let clock = Wrong { clock: TokioClock::new(), by: SignedDuration::from_mins(minutes) };
        let client = Client::builder()
            .endpoint(bench.lab.server.url())
            .credentials(Credentials::new("admin-api-key", "admin-secret-key"))
            .polling(JobPolling::at_speed(SPEED))
            .clock(Arc::new(clock))
            .build()
            .unwrap();
        let repository = Arc::new(bench.repository.clone());
        let timing = cleanup_core::Timing::at_speed(SPEED);
        let engine = bench.lab.engine(client.clone(), repository, timing).unwrap();
        let report = engine.start(&bench.start()).await.unwrap().wait().await.unwrap();
        bench.completed(&report).await;
        // The server's clock is found out once, and known well enough for a minute's expiry ever after.
        assert!(client.stats().probes <= 8, "{minutes} minutes: {:?}", client.stats());
        let off = client.server_time().duration_since(Timestamp::now()).abs();
        assert!(
            off < SignedDuration::from_secs(60),
            "{minutes} minutes: the server's clock is taken to be {off:?} off"
        );
        assert_eq!(bench.with(|cloud| cloud.calls().mutating), 7, "{minutes} minutes");
    }
}
