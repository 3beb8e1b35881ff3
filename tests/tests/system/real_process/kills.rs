//! SIGKILL at random moments. `cargo xtask kills` does it 200 times and more.

use support::real::Fate;

use super::bench::Real;
use crate::programs::{both_built, run, text};

#[test]
fn killed_at_random_moments_they_come_back_and_end() {
    both_built();
    // A seed with lost replies and failing jobs, three restarts, and one database for all.
    let output = run("kills", &["--seed", "100", "--times", "25"]);
    let out = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{out}{}", text(&output.stderr));
    assert!(out.contains(" in 20 cleanups, 0 rounds with harm, "), "{out}");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_key_in_many_processes_at_once_is_one_cleanup() {
    let real = Real::new(2).await;
    let workers: Vec<_> = (0..20).map(|_| real.worker(&real.settings)).collect();
    for worker in workers {
        let fate = worker.until(None).await.unwrap();
        assert!(matches!(fate, Fate::Ended(Some(0), ..)), "{fate:?}");
    }
    let after = real.completed().await;
    assert_eq!(after.takeovers, 0);
    // Claim, stop, two detaches, two attaches, destroy.
    assert_eq!(real.asked().await.len(), 7);
}
