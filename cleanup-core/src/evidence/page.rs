//! The report as one HTML page that needs nothing else: no script, no font, no network.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::Timestamp;
use serde_json::Value;

use super::{Evidence, Record, RecordKind};
use crate::model::{Ending, Report, Residue, ResidueKind, SnapshotRule};
use crate::text::harmless;

const STYLE: &str = include_str!("page.css");

/// A page with where every volume was and is, a timeline of every call, and the whole event log.
#[must_use]
pub fn page(report: &Report, evidence: &Evidence) -> String {
    let mut out = Html(String::new());
    let (word, class) = match &report.ending {
        None => ("Running", "open"),
        Some(Ending::Completed) => ("Completed", "good"),
        Some(Ending::Cancelled) => ("Cancelled", "open"),
        Some(Ending::Parked { .. }) => ("Parked", "bad"),
    };
    out.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
    out.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>");
    out.text(&format!("Cleanup of {}: {word}", report.plan.source_vm));
    out.raw("</title><style>").raw(STYLE).raw("</style></head><body><main>");
    out.raw("<header><p class=\"state ").raw(class).raw("\">").raw(word).raw("</p><h1>Cleanup of ");
    out.text(&report.plan.source_vm).raw("</h1></header>");
    if let Some(Ending::Parked { why, next, .. }) = &report.ending {
        out.raw("<section class=\"parked\"><p>").text(why).raw("</p><p><b>Next:</b> ").text(next).raw("</p></section>");
    }
    facts(&mut out, report, evidence);
    volumes(&mut out, report);
    left_behind(&mut out, &report.residue);
    if !report.warnings.is_empty() {
        out.raw("<h2>Worth knowing</h2><ul>");
        for warning in &report.warnings {
            out.raw("<li>").text(warning).raw("</li>");
        }
        out.raw("</ul>");
    }
    timeline(&mut out, report, &evidence.records);
    log(&mut out, report.began_at, &evidence.records);
    out.raw("</main></body></html>\n");
    out.0
}

/// A page under construction. What came from elsewhere only gets in by [`Html::text`].
struct Html(String);

impl Html {
    fn raw(&mut self, html: &str) -> &mut Self {
        self.0.push_str(html);
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        for c in harmless(text).chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                other => self.0.push(other),
            }
        }
        self
    }

    fn cell(&mut self, text: &str) -> &mut Self {
        self.raw("<td>").text(text).raw("</td>")
    }
}

fn facts(out: &mut Html, report: &Report, evidence: &Evidence) {
    let plan = &report.plan;
    let sealed = match evidence.check() {
        Ok(()) => format!("{} entries, sealed by {}", evidence.chain.entries, evidence.chain.head),
        Err(altered) => format!("NOT as it was written: entry {}: {}", altered.line.saturating_sub(1), altered.why),
    };
    out.raw("<dl>");
    for (name, value) in [
        ("Test VM", format!("{} ({}): {}", plan.test_vm_name, plan.test_vm, report.test_vm)),
        ("Appliance", format!("{} ({})", plan.appliance_name, plan.appliance)),
        ("Failover test", plan.test.to_string()),
        ("Cleanup", report.cleanup.to_string()),
        ("Asked by", report.by.clone()),
        ("Began", moment(report.began_at)),
        ("Last written", moment(report.at)),
        ("Snapshots", snapshots(report)),
        ("Plan", report.plan_hash.clone()),
        ("Event log", sealed),
    ] {
        out.raw("<dt>").raw(name).raw("</dt><dd>").text(&value).raw("</dd>");
    }
    out.raw("</dl>");
}

fn volumes(out: &mut Html, report: &Report) {
    out.raw(
        "<h2>Volumes</h2><div class=\"wide\"><table><thead><tr><th>Volume</th><th>Was</th><th>Is</th><th>Device</th>",
    );
    out.raw("<th>Last call</th><th>Next</th></tr></thead><tbody>");
    for volume in &report.volumes {
        out.raw("<tr><td>").text(&volume.name).raw("<br><small>").text(volume.id.as_str()).raw("</small></td>");
        out.cell(&volume.was).cell(&volume.is);
        out.raw("<td>").text(volume.device.as_ref().map_or(&volume.guest, |device| &device.path));
        if let Some(data) = &volume.data {
            out.raw("<br><small>").text(&data.words()).raw("</small>");
        }
        out.raw("</td>");
        out.cell(volume.last_call.as_deref().unwrap_or("none")).cell(volume.next.as_deref().unwrap_or(""));
        out.raw("</tr>");
    }
    out.raw("</tbody></table></div>");
}

/// What the plan does with the snapshots from before the test.
fn snapshots(report: &Report) -> String {
    let planned = report.plan.volumes.iter().filter(|volume| volume.snapshot.is_some()).count();
    let what = match report.plan.snapshots {
        _ if planned == 0 => return "none that the plan knows".to_owned(),
        SnapshotRule::Keep => "stay",
        SnapshotRule::Delete => "are deleted once every volume is home",
        SnapshotRule::Revert => "are what the volumes go back to; then they are deleted",
    };
    format!("{planned}, which {what}")
}

/// What is there still and need not be.
fn left_behind(out: &mut Html, residue: &[Residue]) {
    if residue.is_empty() {
        return;
    }
    out.raw("<h2>Left behind</h2><div class=\"wide\"><table><thead><tr><th>What</th><th>Of</th><th>Size</th>");
    out.raw("<th>Made</th><th>Why</th><th>Next</th></tr></thead><tbody>");
    for item in residue {
        let kind = match item.kind {
            ResidueKind::Snapshot => "Snapshot",
            ResidueKind::OldRoot => "Old root disk",
            ResidueKind::Tag => "Mark",
        };
        out.raw("<tr><td>").raw(kind).raw(" ").text(&item.name).raw("<br><small>").text(&item.id).raw("</small></td>");
        out.cell(&item.of);
        out.cell(&item.size.map(gib).unwrap_or_default()).cell(&item.created.map(moment).unwrap_or_default());
        out.cell(&item.reason).raw("<td>").text(&item.next);
        out.raw(if item.retry { "<br><small>or try again</small></td></tr>" } else { "</td></tr>" });
    }
    out.raw("</tbody></table></div>");
}

/// A call, from what the log says of it.
struct Bar<'a> {
    step: &'a str,
    sent: Timestamp,
    ended: Option<(Timestamp, &'a str)>,
}

fn bars(records: &[Record]) -> Vec<Bar<'_>> {
    let mut order = Vec::new();
    let mut all: BTreeMap<&str, Bar<'_>> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, &str> = BTreeMap::new();
    for record in records {
        if let (Some(id), Some(kind)) = (record.data["call"]["id"].as_str(), record.data["call"]["kind"].as_str()) {
            kinds.insert(id, kind);
        }
        let Some(call) = record.data["call"].as_str() else { continue };
        match record.kind {
            RecordKind::Sent => {
                // What was tried again after the end is no step of the plan.
                let step = record.data["step"].as_str().or(kinds.get(call).copied()).unwrap_or_default();
                let status = record.data["outcome"]["status"]["status"].as_str();
                let answer = record.data["outcome"]["answer"].as_str();
                let ended = match (answer, status) {
                    (Some("accepted"), Some("pending")) => None,
                    (Some("accepted"), Some(status)) => Some((record.at, status)),
                    (Some(answer), _) => Some((record.at, answer)),
                    (None, _) => None,
                };
                order.push(call);
                all.insert(call, Bar { step, sent: record.at, ended });
            }
            RecordKind::Outcome => {
                if let (Some(bar), Some(status)) = (all.get_mut(call), record.data["status"]["status"].as_str()) {
                    bar.ended = Some((record.at, status));
                }
            }
            _ => {}
        }
    }
    order.dedup();
    order.iter().filter_map(|call| all.remove(call)).collect()
}

/// A step such as `detach/0`, with the volume's name.
fn named(report: &Report, step: &str) -> String {
    let volume = step.split_once('/').and_then(|(kind, i)| Some((kind, report.volumes.get(i.parse::<usize>().ok()?)?)));
    volume.map_or_else(|| step.replace('_', " "), |(kind, volume)| format!("{kind} {}", volume.name))
}

fn timeline(out: &mut Html, report: &Report, records: &[Record]) {
    let bars = bars(records);
    let (Some(first), Some(last)) = (records.first(), records.last()) else { return };
    if bars.is_empty() {
        return;
    }
    let length = seconds(first.at, last.at).max(0.001);
    let place = |at: Timestamp| (seconds(first.at, at) / length * 100.0).clamp(0.0, 100.0);
    out.raw("<h2>Calls</h2><div class=\"wide\"><table class=\"line\"><tbody>");
    for bar in &bars {
        let (end, word) = bar.ended.unwrap_or((last.at, "open"));
        let class = match word {
            "succeeded" => "good",
            "failed" | "refused" => "bad",
            _ => "open",
        };
        let (left, width) = (place(bar.sent), (place(end) - place(bar.sent)).max(0.4));
        out.raw("<tr><th>").text(&named(report, bar.step)).raw("</th><td class=\"lane\"><i class=\"").raw(class);
        // Numbers only.
        let _ = write!(out.0, "\" style=\"left:{left:.2}%;width:{width:.2}%\"></i></td><td class=\"n\">");
        let _ =
            write!(out.0, "after {:.1} s, took {:.1} s</td><td>", seconds(first.at, bar.sent), seconds(bar.sent, end));
        out.text(word).raw("</td></tr>");
    }
    out.raw("</tbody></table></div>");
}

fn log(out: &mut Html, began: Timestamp, records: &[Record]) {
    let began = records.first().map_or(began, |record| record.at);
    out.raw(
        "<h2>Event log</h2><div class=\"wide\"><table class=\"log\"><thead><tr><th>#</th><th>After</th><th>What</th>",
    );
    out.raw("<th>Facts</th></tr></thead><tbody>");
    for record in records {
        let _ = write!(out.0, "<tr><td class=\"n\">{}</td><td class=\"n\">", record.number);
        let _ = write!(out.0, "{:.3} s</td>", seconds(began, record.at));
        let kind = serde_json::to_value(record.kind).ok();
        out.cell(kind.as_ref().and_then(Value::as_str).unwrap_or("?"));
        out.raw("<td><details><summary>").text(&brief(record)).raw("</summary><pre>");
        let whole = serde_json::to_string_pretty(&record.data).unwrap_or_default();
        for line in whole.lines() {
            out.text(line).raw("\n");
        }
        out.raw("</pre></details></td></tr>");
    }
    out.raw("</tbody></table></div>");
}

/// An entry in a few words.
fn brief(record: &Record) -> String {
    let data = &record.data;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    match record.kind {
        RecordKind::Started => format!("by {}", text(&data["by"])),
        RecordKind::Intent => format!("{} {}", text(&data["call"]["kind"]), text(&data["call"]["target"])),
        RecordKind::Sent => {
            let answer = text(&data["outcome"]["answer"]);
            format!("{}: {answer} {}", text(&data["step"]), text(&data["outcome"]["status"]["status"]))
        }
        RecordKind::Outcome => format!("{}: {}", text(&data["step"]), text(&data["status"]["status"])),
        RecordKind::Withdrawn => text(&data["step"]),
        RecordKind::Person => format!("{} by {}", text(&data["asked"]), text(&data["by"])),
        RecordKind::Parked => text(&data["text"]),
        RecordKind::Ended => {
            let ending = data["ending"].as_str().unwrap_or("looked again");
            match data["residue"].as_array().map_or(0, Vec::len) {
                0 => ending.to_owned(),
                left => format!("{ending}, {left} left behind"),
            }
        }
        RecordKind::Observed => "what was seen".to_owned(),
        RecordKind::Settled => "nothing sent earlier can still happen".to_owned(),
        RecordKind::TakenOver => "an executor has it".to_owned(),
        RecordKind::Registered => "the failover test".to_owned(),
    }
}

fn seconds(from: Timestamp, to: Timestamp) -> f64 {
    to.duration_since(from).as_secs_f64()
}

fn gib(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
    let size = bytes as f64 / f64::from(1_u32 << 30);
    format!("{size:.1} GiB")
}

fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}
