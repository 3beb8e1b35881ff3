//! The event log holds together, and whoever alters it is found out.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::sync::Arc;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::evidence::{Evidence, page};
use cleanup_core::testkit::MockCloud;
use cleanup_core::{
    Ending, Engine, FailoverTest, PlanRequest, Report, SnapshotRule, StartRequest, TestRef, TestSnapshot,
};
use cloudstack_simulator::{Cloud, FailoverTest as Ids, Fault, Settings, World};

async fn cleanup(faults: &[Fault]) -> (Engine, Report, Evidence) {
    cleanup_with(World::failover_test(2), SnapshotRule::Keep, faults).await
}

/// Snapshots of this world are named in the record.
async fn cleanup_with(world: World, rule: SnapshotRule, faults: &[Fault]) -> (Engine, Report, Evidence) {
    let text = |row: &serde_json::Map<String, serde_json::Value>, name: &str| row[name].as_str().unwrap().to_owned();
    let named = |row| TestSnapshot {
        volume: text(row, "volumeid").parse().unwrap(),
        snapshot: text(row, "id").parse().unwrap(),
    };
    let snapshots = world.snapshots.iter().map(named).collect();
    let cloud = MockCloud::new(Cloud::new(world, Settings::default()));
    cloud.with(|cloud| faults.iter().for_each(|fault| cloud.inject(fault.clone())));
    let provider = cloud.provider().unwrap();
    let engine = Engine::builder(provider.clone(), provider, Arc::new(MemoryRepository::new()))
        .inspector(Arc::new(cloud))
        .build();
    let named = FailoverTest {
        source_vm: "<script>alert(1)</script> & \"web\"".to_owned(),
        by: "tests".to_owned(),
        snapshots,
        ..MockCloud::record(2).unwrap()
    };
    let test = engine.register(&named).await.unwrap();
    let plan = PlanRequest { snapshots: rule, ..PlanRequest::new(TestRef::Id(test.id)) };
    let start = StartRequest::new(plan, "<img src=x onerror=y>");
    let run = engine.start(&start).await.unwrap();
    let report = run.wait().await.unwrap();
    let evidence = engine.evidence(run.id()).await.unwrap();
    (engine, report, evidence)
}

#[tokio::test(start_paused = true)]
async fn a_log_is_whole_and_says_intent_answer_and_outcome_of_every_call() {
    let lost = Fault { lose_reply: true, ..Fault::on("attachVolume") };
    let (_, report, evidence) = cleanup(&[lost]).await;
    assert_eq!(report.ending, Some(Ending::Completed));
    assert_eq!(evidence.chain.entries, evidence.records.len() as u64);
    let read = Evidence::verify(&evidence.to_lines()).unwrap();
    assert_eq!(read, evidence);
    let told = |kind: &str| -> Vec<String> {
        let of_kind = evidence.records.iter().filter(|r| serde_json::to_value(r.kind).unwrap() == kind);
        of_kind.filter_map(|r| r.data["call"]["id"].as_str().or(r.data["call"].as_str()).map(str::to_owned)).collect()
    };
    let (intents, sent, outcomes) = (told("intent"), told("sent"), told("outcome"));
    assert_eq!(intents.len(), 7, "claim, stop, two moves each, destroy: {intents:?}");
    assert_eq!(sent, intents);
    assert!(intents.iter().all(|call| outcomes.contains(call)), "{intents:?} {outcomes:?}");
    assert_eq!(evidence.records[0].data["by"], "<img src=x onerror=y>");
}

#[tokio::test(start_paused = true)]
async fn the_first_altered_line_is_named() {
    let (_, _, evidence) = cleanup(&[]).await;
    let whole = evidence.to_lines();
    let lines: Vec<&str> = whole.lines().collect();
    let broken = |lines: &[&str]| Evidence::verify(&(lines.join("\n") + "\n")).unwrap_err().line;
    for i in 1..lines.len() {
        let number = i + 1;
        // Another number of a call, another moment, another seal: any digit of any entry.
        for (place, c) in lines[i].char_indices().filter(|(_, c)| c.is_ascii_digit()).step_by(7) {
            let other = if c == '1' { '2' } else { '1' };
            let altered = format!("{}{other}{}", &lines[i][..place], &lines[i][place + 1..]);
            let mut file = lines.clone();
            file[i] = &altered;
            assert_eq!(broken(&file), number, "{altered}");
        }
        let mut without = lines.clone();
        without.remove(i);
        // The last one is missed at the end of the file.
        assert_eq!(broken(&without), if number == lines.len() { number - 1 } else { number }, "without line {number}");
        let mut twice = lines.clone();
        twice.insert(i, lines[i]);
        assert_eq!(broken(&twice), number + 1, "line {number} twice");
    }
    // What reads the same, and says more or is written differently.
    for i in 0..lines.len() {
        let data = format!("{}\"data\":{{\"call\":\"another\",", lines[i].split("\"data\":{").next().unwrap());
        let twice = lines[i].split_once("\"data\":{").map_or_else(|| format!(" {}", lines[i]), |(_, rest)| data + rest);
        for more in
            [lines[i].replacen('{', "{\"x\":1,", 1), lines[i].replacen(':', ": ", 1), format!("{}\r", lines[i]), twice]
        {
            let mut file = lines.clone();
            file[i] = &more;
            assert_eq!(broken(&file), i + 1, "{more:?}");
        }
    }
    let mut swapped = lines.clone();
    swapped.swap(3, 4);
    assert_eq!(broken(&swapped), 4);
    assert_eq!(broken(&[]), 1);
    assert_eq!(broken(&["{}"]), 1);
    // Cut off, and the count made to fit: the head still speaks of what is gone.
    let short = lines[0].replace(
        &format!("\"entries\":{}", evidence.chain.entries),
        &format!("\"entries\":{}", evidence.chain.entries - 1),
    );
    let mut cut = vec![short.as_str()];
    cut.extend(&lines[1..lines.len() - 1]);
    assert_eq!(broken(&cut), 1);
}

#[tokio::test(start_paused = true)]
async fn another_cleanups_entries_do_not_fit() {
    let (_, _, one) = cleanup(&[]).await;
    let (_, _, other) = cleanup(&[]).await;
    let mixed = Evidence { cleanup: other.cleanup, ..one };
    assert_eq!(mixed.check().unwrap_err().line, 2);
}

#[tokio::test(start_paused = true)]
async fn a_log_goes_on_after_it_parked_and_was_cancelled_or_resolved() {
    let never = Fault { fail: true, times: 100, ..Fault::on("stopVirtualMachine") };
    let (engine, report, parked) = cleanup(&[never]).await;
    assert!(matches!(report.ending, Some(Ending::Parked { .. })), "{:?}", report.ending);
    parked.check().unwrap();
    engine.cancel(report.cleanup, "somebody").await.unwrap();
    let asked = engine.evidence(report.cleanup).await.unwrap();
    asked.check().unwrap();
    let report = engine.resolve(report.cleanup, "somebody").await.unwrap().wait().await.unwrap();
    let after = engine.evidence(report.cleanup).await.unwrap();
    after.check().unwrap();
    assert!(parked.chain.entries < asked.chain.entries && asked.chain.entries < after.chain.entries);
    assert_eq!(after.records[..asked.records.len()], asked.records);
}

#[tokio::test(start_paused = true)]
async fn the_page_needs_nothing_else_and_runs_nothing() {
    let (_, report, evidence) = cleanup(&[]).await;
    let html = page(&report, &evidence);
    for never in ["<script", "<img", "onerror=y>", "http://", "https://", "url("] {
        assert!(!html.contains(never), "{never} in the page");
    }
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;web&quot;"));
    assert!(html.contains(&evidence.chain.head) && html.contains("Completed"));
    assert_eq!(html.matches("<i class=\"good\"").count(), 7, "a bar for every call");
    let mut altered = evidence.clone();
    altered.records[4].data["step"] = "x".into();
    assert!(page(&report, &altered).contains("NOT as it was written: entry 5"));
    if let Some(file) = std::env::var_os("EVIDENCE_PAGE") {
        std::fs::write(file, html).unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn the_page_names_what_is_left_behind_and_what_was_tried_again() {
    let mut world = World::failover_test(2);
    let id = "50000000-0000-4000-8000-00000000000e";
    let name = "<img src=x onerror=y>";
    let snapshot = serde_json::json!({ "id": id, "volumeid": Ids::volume(0), "name": name });
    world.snapshots.extend(snapshot.as_object().cloned());
    let stays = Fault { fail: true, ..Fault::on("deleteSnapshot") };
    let (engine, report, evidence) = cleanup_with(world, SnapshotRule::Revert, &[stays]).await;
    assert_eq!(report.ending, Some(Ending::Completed), "{report:#?}");
    let html = page(&report, &evidence);
    let section = html.split("<h2>Left behind</h2>").nth(1).unwrap().split("<h2>").next().unwrap();
    for told in [
        "Snapshot &lt;img src=x onerror=y&gt;",
        id,
        "5.0 GiB",
        "could not be deleted",
        "deleteSnapshot id=",
        "or try again",
    ] {
        assert!(section.contains(told), "{told}: {section}");
    }
    assert!(!html.contains("<img") && html.contains("1, which are what the volumes go back to"), "{html}");
    assert!(html.contains("completed, 1 left behind"), "{html}");

    let report = engine.retry(report.cleanup, "somebody").await.unwrap();
    let html = page(&report, &engine.evidence(report.cleanup).await.unwrap());
    assert!(
        !html.contains("Left behind") && html.contains("retry by somebody") && html.contains("looked again"),
        "{html}"
    );
    // Each call has a bar that says what it was.
    assert_eq!((html.matches("<i class=").count(), html.matches("<tr><th></th>").count()), (10, 0), "{html}");
}
