//! CloudStack keeps every sentence of the provider's and the store's traits, and so do small providers that promise less.

use std::collections::BTreeSet;

use cleanup_core::testkit::provider_suites::{vm_provider_checks, volume_store_checks};
use cleanup_core::testkit::{MockCloud, vm_provider_suite, volume_store_suite};

use super::cloud::{Manner, SmallCloud};

#[tokio::test(start_paused = true)]
async fn cloudstack_keeps_every_sentence_of_a_provider() {
    vm_provider_suite(async |_: String| MockCloud::failover_test(3).bench()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn cloudstack_keeps_every_sentence_of_a_store() {
    volume_store_suite(async |_: String| MockCloud::failover_test(3).bench()).await.unwrap();
}

/// Without waiting for a permit to grow old, which takes ten seconds.
#[tokio::test(start_paused = true)]
async fn small_clouds_keep_every_sentence() {
    for manner in [Manner::Plain, Manner::Careful, Manner::Queued] {
        let bench = async |_: String| Ok(SmallCloud::new(manner, 2).bench());
        for check in
            vm_provider_checks().chain(volume_store_checks()).filter(|c| c.name() != "an_old_permit_is_refused")
        {
            check.run(&bench).await.unwrap_or_else(|failure| panic!("{manner:?}: {failure}"));
        }
    }
}

#[test]
fn every_check_has_a_name_of_its_own() {
    for checks in [vm_provider_checks().collect::<Vec<_>>(), volume_store_checks().collect()] {
        let names: BTreeSet<_> = checks.iter().map(|check| check.name()).collect();
        assert_eq!(names.len(), checks.len());
    }
}
