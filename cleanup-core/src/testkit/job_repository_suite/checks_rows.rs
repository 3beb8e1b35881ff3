//! Rows and their versions.

use jiff::Timestamp;
use serde_json::json;

use super::bench::{
    Bench, Found, all_events, check, claims, cleanup, committed, conflict, ensure, event, get, put_new, row, same,
};
use super::check::Check;
use crate::repository::{Conflict, Row, RowKind};

pub(super) const CHECKS: &[Check] = &[
    check!(a_missing_row_is_none, "one row, or `None`"),
    check!(
        a_row_comes_back_as_put,
        "the repository understands the fields it can be searched by and keeps `body` as it is"
    ),
    check!(versions_count_up, "version: given by the repository: 1 for a new row, then one more with every put"),
    check!(the_given_version_and_time_are_ignored, "version and updated_at are given by the repository"),
    check!(
        a_wrong_version_conflicts,
        "puts a row if it is at version `expected` (`None`: if there is no such row yet)"
    ),
    check!(a_version_conflict_writes_nothing, "conflict: nothing was written"),
    check!(kinds_are_apart, "id: unique among the rows of its kind"),
    check!(ids_are_exact, "an id names one row and no other that is written alike"),
    check!(large_and_foreign_bodies_are_kept, "keeps `body` as it is"),
    check!(the_name_is_one_short_line, "a short name for messages"),
];

async fn a_missing_row_is_none(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    same("a row that was never put", repository.get(RowKind::Cleanup, "never").await?, None)?;
    same("the list of its events", all_events(&*repository, RowKind::Cleanup, "never").await?, Vec::new())
}

async fn a_row_comes_back_as_put(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    let before = repository.now().await?;
    let body = json!({ "text": "a", "list": [1, 2.5, null, true], "deep": { "er": { "still": [] } }, "max": u64::MAX, "min": i64::MIN });
    let given = Row { body, ..cleanup("a") };
    put_new(&*repository, &given, &[]).await?;
    let found = get(&*repository, RowKind::Cleanup, "a").await?;
    let after = repository.now().await?;
    ensure!(
        before <= found.updated_at && found.updated_at <= after,
        "updated_at is {} but it was put between {before} and {after} by the repository's clock",
        found.updated_at
    );
    same("the row", Row { updated_at: given.updated_at, ..found }, Row { version: 1, ..given })
}

async fn versions_count_up(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    for version in 1..=5_u64 {
        let expected = (version > 1).then(|| version - 1);
        let given = Row { body: json!(version), ..cleanup("a") };
        let answer = committed("a put at the right version", repository.put_if(expected, &given, &[], &[]).await)?;
        same("the version that the put answered", answer, version)?;
        let found = get(&*repository, RowKind::Cleanup, "a").await?;
        same("the version that is read", found.version, version)?;
        same("the body after another put", found.body, json!(version))?;
    }
    Ok(())
}

async fn the_given_version_and_time_are_ignored(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    let given = Row { version: 77, updated_at: Timestamp::UNIX_EPOCH, ..cleanup("a") };
    same("the version that the put answered", put_new(&*repository, &given, &[]).await?, 1)?;
    let found = get(&*repository, RowKind::Cleanup, "a").await?;
    same("the version that is read", found.version, 1)?;
    ensure!(found.updated_at != given.updated_at, "updated_at is the given one");
    Ok(())
}

async fn a_wrong_version_conflicts(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    for wrong in [1, 0, u64::MAX] {
        let answer = repository.put_if(Some(wrong), &cleanup("missing"), &[], &[]).await;
        same(
            "the conflict of a missing row",
            conflict("a put of a missing row at a version", answer)?,
            Conflict::Version(None),
        )?;
    }
    put_new(&*repository, &cleanup("a"), &[]).await?;
    committed("a put at version 1", repository.put_if(Some(1), &cleanup("a"), &[], &[]).await)?;
    for wrong in [None, Some(0), Some(1), Some(3), Some(u64::MAX), Some(i64::MAX.cast_unsigned() + 1)] {
        let answer = repository.put_if(wrong, &cleanup("a"), &[], &[]).await;
        let what = format!("a put at {wrong:?} of a row at version 2");
        same(&what, conflict(&what, answer)?, Conflict::Version(Some(2)))?;
    }
    Ok(())
}

async fn a_version_conflict_writes_nothing(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    committed(
        "the first put",
        repository.put_if(None, &cleanup("a"), &claims(&["kept"]), &[event(json!("kept"))]).await,
    )?;
    let before = get(&*repository, RowKind::Cleanup, "a").await?;
    let changed = Row { status: "changed".into(), body: json!("changed"), ..cleanup("a") };
    for wrong in [None, Some(9)] {
        let answer = repository.put_if(wrong, &changed, &claims(&["new"]), &[event(json!("new"))]).await;
        conflict("a put at a wrong version", answer)?;
    }
    same("the row", get(&*repository, RowKind::Cleanup, "a").await?, before)?;
    same("the number of events", all_events(&*repository, RowKind::Cleanup, "a").await?.len(), 1)?;
    put_new(&*repository, &cleanup("b"), &claims(&["new"])).await?;
    let answer = repository.put_if(None, &cleanup("c"), &claims(&["kept"]), &[]).await;
    let wanted = Conflict::Claim { claim: "kept".into(), holder: "a".into() };
    same("the conflict about the claim from before", conflict("taking the claim from before", answer)?, wanted)
}

async fn kinds_are_apart(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &row(RowKind::FailoverTest, "a"), &[]).await?;
    same("a cleanup with the id of a failover test", repository.get(RowKind::Cleanup, "a").await?, None)?;
    put_new(&*repository, &Row { body: json!("other"), ..cleanup("a") }, &[]).await?;
    same("the failover test's body", get(&*repository, RowKind::FailoverTest, "a").await?.body, json!({ "of": "a" }))?;
    same("the cleanup's body", get(&*repository, RowKind::Cleanup, "a").await?.body, json!("other"))
}

async fn ids_are_exact(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    for id in ALIKE {
        put_new(&*repository, &cleanup(id), &[]).await?;
    }
    for id in ALIKE {
        same("the body of a row", get(&*repository, RowKind::Cleanup, id).await?.body, json!({ "of": id }))?;
    }
    Ok(())
}

/// Texts that databases like to take for one another.
pub(super) const ALIKE: &[&str] =
    &["a", "A", "a ", " a", "á", "a\u{301}", "ａ", "%", "_", "a'--", "ß", "ss", "a\\", "😀", "😁"];

async fn large_and_foreign_bodies_are_kept(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    let large: String = "Überlänge 長い 😀 \"\\\n\t\u{1f} ".chars().cycle().take(1 << 20).collect();
    let given = Row {
        source_vm: "Büro-PC «Ж» 東京 🖥".into(),
        status: "waiting for 人".into(),
        body: json!({ "großer Schlüssel 🔑": large }),
        ..cleanup("large")
    };
    let events = [event(json!(large)), event(json!("small"))];
    committed("a put of a megabyte", repository.put_if(None, &given, &[], &events).await)?;
    let found = get(&*repository, RowKind::Cleanup, "large").await?;
    same("the source VM", found.source_vm, given.source_vm)?;
    same("the status", found.status, given.status)?;
    same("the body", found.body, given.body)?;
    let found = all_events(&*repository, RowKind::Cleanup, "large").await?;
    same("the data of the first event", found.first().map(|event| event.data.clone()), Some(json!(large)))?;
    same("the number of events", found.len(), 2)
}

async fn the_name_is_one_short_line(bench: &Bench<'_>) -> Result<(), Found> {
    let name = bench.open().await?.name();
    ensure!(!name.trim().is_empty() && !name.contains('\n') && name.len() < 500, "it is {name:?}");
    Ok(())
}
