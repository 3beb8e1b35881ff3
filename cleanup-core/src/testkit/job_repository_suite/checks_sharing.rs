//! Several handles to one store, and what is left when all are gone.

use serde_json::json;

use super::bench::{
    Bench, Found, all_events, check, claims, cleanup, committed, conflict, ensure, event, gapless, get, put_new, row,
    same,
};
use super::check::Check;
use crate::repository::{Conflict, RowKind, RowQuery};

pub(super) const CHECKS: &[Check] = &[
    check!(handles_see_each_others_puts, "what one process put, another one that shares the store sees"),
    check!(handles_share_one_clock, "the repository's own clock, which all its users share"),
    check!(a_reopened_store_has_everything, "nothing that was committed changes when the process dies"),
];

async fn handles_see_each_others_puts(bench: &Bench<'_>) -> Result<(), Found> {
    let (one, other) = (bench.open().await?, bench.open().await?);
    same("a row before it was put", other.get(RowKind::Cleanup, "a").await?, None)?;
    for version in 0..10_u64 {
        let (writer, reader) = if version % 2 == 0 { (&one, &other) } else { (&other, &one) };
        let expected = (version > 0).then_some(version);
        let answer = writer.put_if(expected, &cleanup("a"), &claims(&["volume"]), &[event(json!(version))]).await;
        committed("a put at the version that the other handle put", answer)?;
        same("the version seen by the other", get(&**reader, RowKind::Cleanup, "a").await?.version, version + 1)?;
        gapless(&all_events(&**reader, RowKind::Cleanup, "a").await?, version + 1)?;
        let answer = reader.put_if(None, &cleanup("b"), &claims(&["volume"]), &[]).await;
        let wanted = Conflict::Claim { claim: "volume".into(), holder: "a".into() };
        same("the conflict seen by the other", conflict("taking a claim of the other", answer)?, wanted)?;
        let found = reader.find(&RowQuery::all(RowKind::Cleanup)).await?.len();
        same("the number of rows seen by the other", found, 1)?;
    }
    Ok(())
}

async fn handles_share_one_clock(bench: &Bench<'_>) -> Result<(), Found> {
    let (one, other) = (bench.open().await?, bench.open().await?);
    let mut last = one.now().await?;
    for _ in 0..10 {
        for handle in [&other, &one] {
            let now = handle.now().await?;
            ensure!(last <= now, "one handle said {last}, and then the other one said {now}");
            last = now;
        }
    }
    Ok(())
}

async fn a_reopened_store_has_everything(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    let events = [event(json!(1)), event(json!(2))];
    let answer = repository.put_if(None, &cleanup("a"), &claims(&["volume"]), &events).await;
    committed("a put", answer)?;
    put_new(&*repository, &row(RowKind::FailoverTest, "a"), &[]).await?;
    committed("a put", repository.put_if(Some(1), &cleanup("a"), &claims(&["volume"]), &[event(json!(3))]).await)?;
    let row = get(&*repository, RowKind::Cleanup, "a").await?;
    let events = all_events(&*repository, RowKind::Cleanup, "a").await?;
    drop(repository);

    let repository = bench.open().await?;
    same("the row", get(&*repository, RowKind::Cleanup, "a").await?, row)?;
    same("the list of events", all_events(&*repository, RowKind::Cleanup, "a").await?, events)?;
    get(&*repository, RowKind::FailoverTest, "a").await?;
    let answer = repository.put_if(None, &cleanup("b"), &claims(&["volume"]), &[]).await;
    let wanted = Conflict::Claim { claim: "volume".into(), holder: "a".into() };
    same("the conflict", conflict("taking a claim from before", answer)?, wanted)?;
    let answer = repository.put_if(Some(2), &cleanup("a"), &[], &[event(json!(4))]).await;
    same("the next version", committed("the next put", answer)?, 3)?;
    gapless(&all_events(&*repository, RowKind::Cleanup, "a").await?, 4)
}
