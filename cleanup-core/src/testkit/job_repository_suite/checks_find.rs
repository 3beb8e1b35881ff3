//! Searches.

use super::bench::{Bench, Found, check, cleanup, committed, put_new, row, same};
use super::check::Check;
use super::checks_rows::ALIKE;
use crate::repository::{JobRepository, Row, RowKind, RowQuery};

pub(super) const CHECKS: &[Check] = &[
    check!(an_empty_query_finds_every_row_of_its_kind, "an empty query finds every row of its kind"),
    check!(each_part_of_a_query_filters, "which rows to find: all given parts must fit"),
    check!(any_status_of_the_list_fits, "status: any of these words; empty means every status"),
    check!(the_latest_put_comes_first, "all rows that fit, the latest put first"),
    check!(a_search_sees_rows_as_they_are_now, "all rows that fit, as they were put last"),
    check!(searches_are_exact, "the exact test VM; the exact source VM name"),
];

async fn ids(repository: &dyn JobRepository, query: &RowQuery) -> Result<Vec<String>, Found> {
    Ok(repository.find(query).await?.into_iter().map(|row| row.id).collect())
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

fn query() -> RowQuery {
    RowQuery::all(RowKind::Cleanup)
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

async fn an_empty_query_finds_every_row_of_its_kind(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    same("the list of rows in an empty store", ids(&*repository, &query()).await?, names(&[]))?;
    for id in ["a", "b"] {
        put_new(&*repository, &cleanup(id), &[]).await?;
    }
    put_new(&*repository, &row(RowKind::FailoverTest, "c"), &[]).await?;
    same("the list of cleanups", ids(&*repository, &query()).await?, names(&["b", "a"]))?;
    let tests = RowQuery::all(RowKind::FailoverTest);
    same("the list of failover tests", ids(&*repository, &tests).await?, names(&["c"]))
}

async fn each_part_of_a_query_filters(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    for (id, status, test_vm, source_vm, test) in [
        ("a", "active", "vm 1", "web", "t1"),
        ("b", "parked", "vm 1", "web", "t2"),
        ("c", "active", "vm 2", "web", "t3"),
        ("d", "active", "vm 1", "db", "t3"),
    ] {
        let given = Row {
            status: status.into(),
            test_vm: test_vm.into(),
            source_vm: source_vm.into(),
            test: test.into(),
            ..cleanup(id)
        };
        put_new(&*repository, &given, &[]).await?;
    }
    for (query, wanted) in [
        (RowQuery { status: names(&["active"]), ..query() }, &["d", "c", "a"][..]),
        (RowQuery { test_vm: some("vm 1"), ..query() }, &["d", "b", "a"]),
        (RowQuery { source_vm: some("web"), ..query() }, &["c", "b", "a"]),
        (RowQuery { test: some("t3"), ..query() }, &["d", "c"]),
        (RowQuery { status: names(&["active"]), test_vm: some("vm 1"), ..query() }, &["d", "a"]),
        (RowQuery { test_vm: some("vm 1"), source_vm: some("web"), ..query() }, &["b", "a"]),
        (
            RowQuery {
                status: names(&["parked"]),
                test_vm: some("vm 1"),
                source_vm: some("web"),
                test: some("t2"),
                ..query()
            },
            &["b"],
        ),
        (RowQuery { test: some("t2"), status: names(&["active"]), ..query() }, &[]),
        (RowQuery { test_vm: some(""), ..query() }, &[]),
        (RowQuery { kind: RowKind::FailoverTest, test_vm: some("vm 1"), ..query() }, &[]),
    ] {
        same(&format!("the answer to {query:?}"), ids(&*repository, &query).await?, names(wanted))?;
    }
    Ok(())
}

async fn any_status_of_the_list_fits(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    for id in ["one", "two", "three"] {
        put_new(&*repository, &Row { status: id.into(), ..cleanup(id) }, &[]).await?;
    }
    for (status, wanted) in [
        (&["one", "three"][..], &["three", "one"][..]),
        (&["three", "one", "one", "none"], &["three", "one"]),
        (&["none"], &[]),
        (&[], &["three", "two", "one"]),
    ] {
        let query = RowQuery { status: names(status), ..query() };
        same(&format!("the answer to {status:?}"), ids(&*repository, &query).await?, names(wanted))?;
    }
    Ok(())
}

async fn the_latest_put_comes_first(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    for id in ["b", "c", "a"] {
        put_new(&*repository, &cleanup(id), &[]).await?;
    }
    same("the order after the first puts", ids(&*repository, &query()).await?, names(&["a", "c", "b"]))?;
    committed("a put", repository.put_if(Some(1), &cleanup("c"), &[], &[]).await)?;
    committed("a put", repository.put_if(Some(1), &cleanup("b"), &[], &[]).await)?;
    same("the order after more puts", ids(&*repository, &query()).await?, names(&["b", "c", "a"]))
}

async fn a_search_sees_rows_as_they_are_now(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    put_new(&*repository, &Row { status: "old".into(), ..cleanup("a") }, &[]).await?;
    let given = Row { status: "new".into(), test_vm: "other".into(), ..cleanup("a") };
    committed("a put", repository.put_if(Some(1), &given, &[], &[]).await)?;
    let old = RowQuery { status: names(&["old"]), ..query() };
    same("what is found by its old status", ids(&*repository, &old).await?, names(&[]))?;
    let found = repository.find(&RowQuery { test_vm: some("other"), ..query() }).await?;
    let read = repository.get(RowKind::Cleanup, "a").await?;
    same("what is found by its new test VM", found, read.into_iter().collect())
}

async fn searches_are_exact(bench: &Bench<'_>) -> Result<(), Found> {
    let repository = bench.open().await?;
    for (number, text) in ALIKE.iter().enumerate() {
        let text = (*text).to_owned();
        let given = Row {
            status: text.clone(),
            test_vm: text.clone(),
            source_vm: text.clone(),
            test: text,
            ..cleanup(&number.to_string())
        };
        put_new(&*repository, &given, &[]).await?;
    }
    for (number, text) in ALIKE.iter().enumerate() {
        for query in [
            RowQuery { status: names(&[text]), ..query() },
            RowQuery { test_vm: some(text), ..query() },
            RowQuery { source_vm: some(text), ..query() },
            RowQuery { test: some(text), ..query() },
        ] {
            let wanted = vec![number.to_string()];
            same(&format!("the answer to {query:?}"), ids(&*repository, &query).await?, wanted)?;
        }
    }
    Ok(())
}
