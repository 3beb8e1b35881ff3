//! What a cleanup without faults costs.

use cleanup_core::Ending;
use cloudstack_simulator::{FailoverTest as World, VmState};
use tokio::time::Instant;

use super::support::Lab;

#[tokio::test(start_paused = true)]
async fn a_cleanup_without_faults_keeps_its_budget() {
    for volumes in [1, 4, 8] {
        let lab = Lab::new(volumes).await;
        let began = Instant::now();
        let report = lab.run().await.unwrap();
        let took = began.elapsed();
        assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
        lab.check_home();
        let n = u64::try_from(volumes).unwrap();
        let (calls, vm) = lab.cloud.with(|cloud| (cloud.calls().clone(), cloud.vm(World::TEST_VM).unwrap()));
        assert_eq!(vm.state, VmState::Destroyed);
        println!(
            "{volumes} volumes: {took:?}, {} changes, {} result reads, {} other reads; {:?}; client {:?}",
            calls.mutating,
            calls.result_reads,
            calls.other_reads,
            calls.by_command,
            lab.client.stats()
        );
        assert_eq!(calls.mutating, 2 * n + 2 + 1);
        assert!(calls.result_reads <= 2 * calls.mutating, "{} result reads", calls.result_reads);
        assert!(calls.other_reads <= 14 + 3 * n, "{} other reads: {:?}", calls.other_reads, calls.by_command);
        // stop, N detaches, one attach, three ticks of destroy: two seconds each; and one tick of grace.
        let critical = 2 * (1 + n + 1 + 3);
        assert!(took.as_secs_f64() <= f64::from(u32::try_from(critical + 2).unwrap()), "{took:?}");
    }
}
