//! Claims.

use super::bench::{Bench, Found, all_events, check, claims, cleanup, committed, conflict, event, put_new, row, same};
use super::check::Check;
use super::checks_rows::ALIKE;
use crate::repository::{Conflict, JobRepository, RowKind};

pub(super) const CHECKS: &[Check] = &[
    check!(a_claim_belongs_to_one_row, "a claim belongs to at most one row"),
    check!(
        a_claim_conflict_writes_nothing,
        "a put is atomic: row, claims and events become durable together or not at all"
    ),
    check!(a_put_replaces_all_claims, "a put replaces all claims of its row by the given ones"),
    check!(an_empty_list_gives_claims_up, "an empty list gives them up"),
    check!(claims_of_both_kinds_exclude_each_other, "a claim belongs to at most one row, of whatever kind"),
    check!(a_claim_named_twice_counts_once, "a claim belongs to at most one row: naming it twice is no conflict"),
    check!(claims_are_exact, "a claim is its text and no other that is written alike"),
    check!(many_claims_are_held, "a put replaces all claims of its row by the given ones, however many"),
];

/// Whether a new row can take the claim; it then gives it up again.
async fn is_free(repository: &dyn JobRepository, claim: &str, probe: &str) -> Result<bool, Found> {
    match repository.put_if(None, &cleanup(probe), &claims(&[claim]), &[]).await {
        crate::repository::Put::Conflict(Conflict::Claim { .. }) => Ok(false),
        answer => {
            let version = committed("taking a claim that should be free", answer)?;
            let answer = repository.put_if(Some(version), &cleanup(probe), &[], &[]).await;
            committed("giving it up again", answer)?;
            Ok(true)
        }
    }
}

async fn a_claim_belongs_to_one_row(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &cleanup("a"), &claims(&["vm 1", "volume 1"])).await?;
    let answer = repository.put_if(None, &cleanup("b"), &claims(&["volume 0", "volume 1", "volume 2"]), &[]).await;
    let wanted = Conflict::Claim { claim: "volume 1".into(), holder: "a".into() };
    same("the conflict", conflict("a put that claims what another row holds", answer)?, wanted.clone())?;
    put_new(&*repository, &cleanup("c"), &[]).await?;
    let answer = repository.put_if(Some(1), &cleanup("c"), &claims(&["volume 1"]), &[]).await;
    same("the conflict of a row that exists", conflict("a later put that claims it", answer)?, wanted)
}

async fn a_claim_conflict_writes_nothing(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &cleanup("a"), &claims(&["taken"])).await?;
    put_new(&*repository, &cleanup("b"), &claims(&["own"])).await?;
    let before = repository.get(RowKind::Cleanup, "b").await?;
    let wanted = claims(&["first", "taken", "last"]);
    let news = [event("news".into())];
    conflict("a later put", repository.put_if(Some(1), &cleanup("b"), &wanted, &news).await)?;
    conflict("a first put", repository.put_if(None, &cleanup("c"), &wanted, &news).await)?;
    same("the row that was there", repository.get(RowKind::Cleanup, "b").await?, before)?;
    same("the row that was not there", repository.get(RowKind::Cleanup, "c").await?, None)?;
    for id in ["b", "c"] {
        same("the list of events", all_events(&*repository, RowKind::Cleanup, id).await?, Vec::new())?;
    }
    for (claim, free) in [("first", true), ("last", true), ("own", false), ("taken", false)] {
        let found = is_free(&*repository, claim, &format!("probe {claim}")).await?;
        same(&format!("whether {claim:?} is free afterwards"), found, free)?;
    }
    Ok(())
}

async fn a_put_replaces_all_claims(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &cleanup("a"), &claims(&["left", "kept"])).await?;
    let answer = repository.put_if(Some(1), &cleanup("a"), &claims(&["kept", "new"]), &[]).await;
    committed("a put with other claims", answer)?;
    for (claim, free) in [("left", true), ("kept", false), ("new", false)] {
        let found = is_free(&*repository, claim, &format!("probe {claim}")).await?;
        same(&format!("whether {claim:?} is free"), found, free)?;
    }
    Ok(())
}

async fn an_empty_list_gives_claims_up(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &cleanup("a"), &claims(&["one", "two"])).await?;
    committed("a put without claims", repository.put_if(Some(1), &cleanup("a"), &[], &[]).await)?;
    put_new(&*repository, &cleanup("b"), &claims(&["one", "two"])).await?;
    let answer = repository.put_if(Some(2), &cleanup("a"), &claims(&["one"]), &[]).await;
    let wanted = Conflict::Claim { claim: "one".into(), holder: "b".into() };
    same("the conflict", conflict("taking a claim back from its new holder", answer)?, wanted)
}

async fn claims_of_both_kinds_exclude_each_other(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &row(RowKind::FailoverTest, "a"), &claims(&["volume 1"])).await?;
    let answer = repository.put_if(None, &cleanup("a"), &claims(&["volume 1"]), &[]).await;
    let wanted = Conflict::Claim { claim: "volume 1".into(), holder: "a".into() };
    same("the conflict", conflict("a row of another kind with the same id", answer)?, wanted)
}

async fn a_claim_named_twice_counts_once(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &cleanup("a"), &claims(&["twice", "once", "twice"])).await?;
    same("whether it is free", is_free(&*repository, "twice", "probe").await?, false)
}

async fn claims_are_exact(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    for (number, claim) in ALIKE.iter().enumerate() {
        put_new(&*repository, &cleanup(&format!("row {number}")), &claims(&[claim])).await?;
    }
    for (number, claim) in ALIKE.iter().enumerate() {
        let answer = repository.put_if(None, &cleanup("late"), &claims(&[claim]), &[]).await;
        let wanted = Conflict::Claim { claim: (*claim).to_owned(), holder: format!("row {number}") };
        same("the conflict", conflict("taking a claim that is held", answer)?, wanted)?;
    }
    Ok(())
}

async fn many_claims_are_held(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    let many: Vec<String> = (0..1_000).map(|number| format!("volume {number}")).collect();
    put_new(&*repository, &cleanup("a"), &many).await?;
    for number in [0, 499, 999] {
        let claim = format!("volume {number}");
        same("whether one of them is free", is_free(&*repository, &claim, "probe").await?, false)?;
    }
    Ok(())
}
