//! Several users at once, and users that give up half-way.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use serde_json::json;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use super::bench::{
    Bench, Found, all_events, check, cleanup, committed, ensure, event, gapless, get, numbered, put_new, same,
};
use super::check::Check;
use crate::repository::{Put, Row, RowKind};

pub(super) const CHECKS: &[Check] = &[
    check!(
        one_of_many_puts_wins_each_version,
        "puts a row if it is at version `expected`: of many at once, exactly one"
    ),
    check!(one_of_many_first_puts_wins, "`None`: if there is no such row yet: of many at once, exactly one"),
    check!(one_of_many_gets_the_claim, "a claim belongs to at most one row, also of many that ask at once"),
    check!(rows_do_not_stand_in_each_others_way, "puts of different rows at once all commit"),
    check!(readers_see_whole_puts, "row and events become durable together"),
    check!(
        a_dropped_put_is_whole_or_nothing,
        "row, claims and events together or not at all, also when the put is dropped half-way"
    ),
];

/// How many ask at once.
const MANY: usize = 50;

/// At how many points a put is dropped; more than it waits for anything.
const DROPS: u32 = 50;

/// Runs them at once and gives their answers in the order in which they were given.
async fn at_once<F>(puts: impl IntoIterator<Item = F>) -> Result<Vec<Put>, Found>
where
    F: Future<Output = Put> + Send + 'static,
{
    let puts: Vec<F> = puts.into_iter().collect();
    let start = Arc::new(Barrier::new(puts.len()));
    let mut tasks = JoinSet::new();
    for (number, put) in puts.into_iter().enumerate() {
        let start = Arc::clone(&start);
        tasks.spawn(async move {
            start.wait().await;
            (number, put.await)
        });
    }
    let mut answers = Vec::new();
    while let Some(joined) = tasks.join_next().await {
        answers.push(joined.map_err(|e| Found(format!("a put panicked: {e}")))?);
    }
    answers.sort_by_key(|(number, _)| *number);
    Ok(answers.into_iter().map(|(_, answer)| answer).collect())
}

/// The one that committed.
fn winner(answers: &[Put]) -> Result<usize, Found> {
    let won: Vec<usize> = (0..answers.len()).filter(|at| matches!(answers[*at], Put::Committed(_))).collect();
    if let Some(odd) = answers.iter().find(|answer| matches!(answer, Put::Refused(_) | Put::Unknown(_))) {
        return Err(Found(format!("one of {} puts at once answered {odd:?}", answers.len())));
    }
    match won[..] {
        [one] => Ok(one),
        _ => Err(Found(format!("{} of {} puts at once committed", won.len(), answers.len()))),
    }
}

async fn one_of_many_puts_wins_each_version(bench: &Bench<'_>) -> Result<(), Found> {
    let handles = [bench.open().await?, bench.open().await?];
    put_new(&*handles[0], &cleanup("a"), &[]).await?;
    for version in 1..=4_u64 {
        let answers = at_once((0..MANY).map(|number| {
            let repository = Arc::clone(&handles[number % 2]);
            let given = Row { body: json!(number), ..cleanup("a") };
            async move { repository.put_if(Some(version), &given, &[], &[event(json!(number))]).await }
        }))
        .await?;
        let winner = winner(&answers)?;
        let found = get(&*handles[0], RowKind::Cleanup, "a").await?;
        same("the version after a round", found.version, version + 1)?;
        same("the body after a round", found.body, json!(winner))?;
        let events = all_events(&*handles[1], RowKind::Cleanup, "a").await?;
        gapless(&events, version)?;
        same("the last event", events.last().map(|event| event.data.clone()), Some(json!(winner)))?;
    }
    Ok(())
}

async fn one_of_many_first_puts_wins(bench: &Bench<'_>) -> Result<(), Found> {
    let handles = [bench.open().await?, bench.open().await?];
    let answers = at_once((0..MANY).map(|number| {
        let repository = Arc::clone(&handles[number % 2]);
        let given = Row { body: json!(number), ..cleanup("a") };
        async move { repository.put_if(None, &given, &[], &[event(json!(number))]).await }
    }))
    .await?;
    let winner = winner(&answers)?;
    same("the body", get(&*handles[0], RowKind::Cleanup, "a").await?.body, json!(winner))?;
    gapless(&all_events(&*handles[0], RowKind::Cleanup, "a").await?, 1)
}

async fn one_of_many_gets_the_claim(bench: &Bench<'_>) -> Result<(), Found> {
    let handles = [bench.open().await?, bench.open().await?];
    let answers = at_once((0..MANY).map(|number| {
        let repository = Arc::clone(&handles[number % 2]);
        let own = format!("own {number}");
        async move { repository.put_if(None, &cleanup(&number.to_string()), &[own, "shared".into()], &[]).await }
    }))
    .await?;
    let winner = winner(&answers)?;
    for number in 0..MANY {
        let found = handles[0].get(RowKind::Cleanup, &number.to_string()).await?.is_some();
        same("whether a row is there", found, number == winner)?;
    }
    Ok(())
}

async fn rows_do_not_stand_in_each_others_way(bench: &Bench<'_>) -> Result<(), Found> {
    let handles = [bench.open().await?, bench.open().await?];
    let answers = at_once((0..MANY).map(|number| {
        let repository = Arc::clone(&handles[number % 2]);
        async move {
            let given = cleanup(&number.to_string());
            repository.put_if(None, &given, &[format!("own {number}")], &[event(json!(number))]).await
        }
    }))
    .await?;
    for answer in answers {
        committed("one of many puts of different rows", answer)?;
    }
    for number in 0..MANY {
        gapless(&all_events(&*handles[0], RowKind::Cleanup, &number.to_string()).await?, 1)?;
    }
    Ok(())
}

async fn readers_see_whole_puts(bench: &Bench<'_>) -> Result<(), Found> {
    const PUTS: u64 = 60;
    let repository = bench.open().await?;
    committed("a put", repository.put_if(None, &cleanup("a"), &[], &[event(json!(1))]).await)?;
    let writer = Arc::clone(&repository);
    let writing = tokio::spawn(async move {
        for version in 1..PUTS {
            committed("a put", writer.put_if(Some(version), &cleanup("a"), &[], &[event(json!(version + 1))]).await)?;
        }
        Ok::<(), Found>(())
    });
    let reader = bench.open().await?;
    loop {
        let before = all_events(&*reader, RowKind::Cleanup, "a").await?.len() as u64;
        let version = get(&*reader, RowKind::Cleanup, "a").await?.version;
        let after = all_events(&*reader, RowKind::Cleanup, "a").await?.len() as u64;
        ensure!(
            before <= version && version <= after,
            "a reader saw {before} events, then version {version}, then {after} events, where each put adds one"
        );
        if version == PUTS || writing.is_finished() {
            break;
        }
        tokio::task::yield_now().await;
    }
    writing.await.map_err(|e| Found(format!("a put panicked: {e}")))??;
    same("the last version", get(&*reader, RowKind::Cleanup, "a").await?.version, PUTS)
}

async fn a_dropped_put_is_whole_or_nothing(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &cleanup("a"), &[]).await?;
    for polls in 1..=DROPS {
        let before = get(&*repository, RowKind::Cleanup, "a").await?.version;
        let events = all_events(&*repository, RowKind::Cleanup, "a").await?.len() as u64;
        let given = Row { body: json!(polls), ..cleanup("a") };
        let news = numbered(events + 1..=events + 3);
        let dropped = polled(polls, repository.put_if(Some(before), &given, &[], &news)).await.is_none();
        // What was dropped in the middle of its commit may come through a moment later; the next put settles it.
        let after = loop {
            let found = get(&*repository, RowKind::Cleanup, "a").await?.version;
            match repository.put_if(Some(found), &cleanup("a"), &[], &[]).await {
                Put::Committed(version) => break version,
                Put::Conflict(_) if dropped => {}
                other => return Err(Found(format!("the put after one that was dropped answered {other:?}"))),
            }
        };
        let wrote = match after - before {
            1 => 0,
            2 => news.len() as u64,
            more => return Err(Found(format!("two puts raised the version by {more}"))),
        };
        gapless(&all_events(&*repository, RowKind::Cleanup, "a").await?, events + wrote)?;
    }
    Ok(())
}

/// Drops the future if it is not ready after so many polls.
async fn polled<T>(polls: u32, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut left = polls;
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => {
            left -= 1;
            if left == 0 { Poll::Ready(None) } else { Poll::Pending }
        }
    })
    .await
}
