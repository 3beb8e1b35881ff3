//! Events.

use jiff::Timestamp;
use serde_json::json;

use super::bench::{
    Bench, Found, all_events, check, cleanup, committed, conflict, event, gapless, numbered, put_new, row, same,
};
use super::check::Check;
use crate::evidence::{NewRecord, Record, RecordKind};
use crate::repository::RowKind;

pub(super) const CHECKS: &[Check] = &[
    check!(
        events_are_numbered_in_order,
        "events are append-only and numbered from 1 for each row without gaps, in the order given"
    ),
    check!(events_come_back_as_put, "an event keeps its time to the microsecond, its kind and its data"),
    check!(each_row_has_its_own_events, "numbered from 1 for each row"),
    check!(
        events_are_paged,
        "the events of a row with numbers greater than `since`, in order, at most `limit` of them"
    ),
    check!(a_conflict_leaves_no_gap, "numbered without gaps, also after a put that was turned down"),
    check!(many_events_fit_in_one_put, "events are numbered without gaps, in the order given, however many"),
];

async fn events_are_numbered_in_order(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    let mut expected = None;
    for batch in [1..=3, 4..=4, 5..=9] {
        let answer = repository.put_if(expected, &cleanup("a"), &[], &numbered(batch)).await;
        expected = Some(committed("a put with events", answer)?);
    }
    let answer = repository.put_if(expected, &cleanup("a"), &[], &[]).await;
    committed("a put without events", answer)?;
    let found = all_events(&*repository, RowKind::Cleanup, "a").await?;
    gapless(&found, 9)?;
    for event in found {
        same("the data of an event", event.data, json!({ "number": event.number }))?;
    }
    Ok(())
}

async fn events_come_back_as_put(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    let kinds = [
        RecordKind::Registered,
        RecordKind::Started,
        RecordKind::TakenOver,
        RecordKind::Intent,
        RecordKind::Withdrawn,
        RecordKind::Sent,
        RecordKind::Outcome,
        RecordKind::Observed,
        RecordKind::Settled,
        RecordKind::Person,
        RecordKind::Parked,
        RecordKind::Ended,
    ];
    let given: Vec<NewRecord> = (1_700_000_000_000_001..)
        .zip(kinds)
        .map(|(micros, kind)| {
            let at = Timestamp::from_microsecond(micros).unwrap_or_default();
            NewRecord { at, kind, data: json!({ "text": "ü 😀", "list": [null, 0.5, u64::MAX] }) }
        })
        .collect();
    committed("a put", repository.put_if(None, &cleanup("a"), &[], &given).await)?;
    let wanted: Vec<Record> =
        (1..).zip(given).map(|(number, new)| Record { number, at: new.at, kind: new.kind, data: new.data }).collect();
    same("the list of events", all_events(&*repository, RowKind::Cleanup, "a").await?, wanted)
}

async fn each_row_has_its_own_events(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    let rows = [cleanup("a"), cleanup("b"), row(RowKind::FailoverTest, "a")];
    for (name, given) in ["first", "second", "third"].iter().zip(&rows) {
        let events = [event(json!(name)), event(json!(name))];
        committed("a put", repository.put_if(None, given, &[], &events).await)?;
    }
    for (name, given) in ["first", "second", "third"].iter().zip(&rows) {
        let found = all_events(&*repository, given.kind, &given.id).await?;
        gapless(&found, 2)?;
        for event in found {
            same("the data of a row's event", event.data, json!(name))?;
        }
    }
    Ok(())
}

async fn events_are_paged(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    committed("a put", repository.put_if(None, &cleanup("a"), &[], &numbered(1..=10)).await)?;
    for (since, limit, wanted) in [
        (0, 3, 1..=3),
        (3, 3, 4..=6),
        (9, 3, 10..=10),
        (4, u32::MAX, 5..=10),
        (0, 10, 1..=10),
        #[expect(clippy::reversed_empty_ranges, reason = "no event is to be found")]
        (10, 3, 1..=0),
        #[expect(clippy::reversed_empty_ranges, reason = "no event is to be found")]
        (0, 0, 1..=0),
        #[expect(clippy::reversed_empty_ranges, reason = "no event is to be found")]
        (u64::MAX, 3, 1..=0),
    ] {
        let found = repository.events(RowKind::Cleanup, "a", since, limit).await?;
        let numbers: Vec<u64> = found.iter().map(|event| event.number).collect();
        same(&format!("the page after {since} of at most {limit}"), numbers, wanted.collect())?;
    }
    Ok(())
}

async fn a_conflict_leaves_no_gap(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &cleanup("holder"), &["taken".into()]).await?;
    committed("a put", repository.put_if(None, &cleanup("a"), &[], &numbered(1..=2)).await)?;
    conflict("a put at a wrong version", repository.put_if(Some(7), &cleanup("a"), &[], &numbered(1..=5)).await)?;
    let answer = repository.put_if(Some(1), &cleanup("a"), &["taken".into()], &numbered(1..=5)).await;
    conflict("a put with a claim that is held", answer)?;
    committed("a put", repository.put_if(Some(1), &cleanup("a"), &[], &numbered(3..=4)).await)?;
    let found = all_events(&*repository, RowKind::Cleanup, "a").await?;
    gapless(&found, 4)?;
    for event in found {
        same("the data of an event", event.data, json!({ "number": event.number }))?;
    }
    Ok(())
}

async fn many_events_fit_in_one_put(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    committed("a put of 1000 events", repository.put_if(None, &cleanup("a"), &[], &numbered(1..=1_000)).await)?;
    let found = all_events(&*repository, RowKind::Cleanup, "a").await?;
    gapless(&found, 1_000)?;
    for event in found {
        same("the data of an event", event.data, json!({ "number": event.number }))?;
    }
    Ok(())
}
