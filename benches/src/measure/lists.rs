//! What does a long list cost, and how long does it take when each page takes its time?

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::Bench;
use crate::program::{Program, work};
use crate::simulator::Simulator;
use crate::table::{Cell, Row, Unit};

const VMS: u64 = 10_000;
const PAGE_MS: u64 = 100;

/// One client after the other, with nothing else under way.
pub(crate) async fn lists(bench: &Bench) -> Result<Vec<Row>> {
    let mut server = Simulator::start(&bench.simulator, usize::try_from(VMS)?).await?;
    let [ours, cs, go] = &bench.programs;
    let streamed = best(bench, ours, &server, "list-vms").await?;
    let kept = best(bench, ours, &server, "keep-vms").await?;
    let of_cs = best(bench, cs, &server, "list-vms").await?;
    let of_go = best(bench, go, &server, "list-vms").await?;
    server.slow_down("listVolumes", None, PAGE_MS).await?;
    let mut pages = Vec::new();
    for program in &bench.programs {
        pages.push(best(bench, program, &server, "list-volumes").await?.wall_s);
    }
    let mebibytes = |best: Best| best.peak_kib.map(|kib| kib / 1_024.0);
    let cells = |ours: Option<f64>, cs: Option<f64>, go: Option<f64>| [ours, cs, go].map(Cell::measured);
    let name = "10,000 full VMs (58 MB of JSON, in gzip)";
    Ok(vec![
        Row::new(
            format!("{name}, page by page (cs keeps them all): peak memory"),
            Unit::Mebibytes,
            // 20 MB.
            Some(20e6 / 1_048_576.0),
            cells(mebibytes(streamed), mebibytes(of_cs), mebibytes(of_go)),
        ),
        Row::new(
            format!("{name}, page by page (cs keeps them all): CPU time"),
            Unit::Seconds,
            Some(0.2),
            cells(streamed.cpu_s, of_cs.cpu_s, of_go.cpu_s),
        ),
        Row::new(
            format!("{name}, all kept: peak memory"),
            Unit::Mebibytes,
            None,
            cells(mebibytes(kept), mebibytes(of_cs), None),
        ),
        Row::new(format!("{name}, all kept: CPU time"), Unit::Seconds, None, cells(kept.cpu_s, of_cs.cpu_s, None)),
        Row::new(
            format!("20 pages of {PAGE_MS} ms each: time"),
            Unit::Seconds,
            Some(0.6),
            cells(pages[0], pages[1], pages[2]),
        ),
    ])
}

/// The best of all rounds, each number for itself.
#[derive(Clone, Copy, Default)]
struct Best {
    cpu_s: Option<f64>,
    peak_kib: Option<f64>,
    wall_s: Option<f64>,
}

async fn best(bench: &Bench, program: &Program, server: &Simulator, name: &str) -> Result<Best> {
    let mut best = Best::default();
    if !program.is_there() {
        return Ok(best);
    }
    for _ in 0..bench.rounds {
        let printed = program.run(&server.url, &work(name, &[])).await?.context("nothing was printed")?;
        ensure!(printed["rows"] == VMS, "{} of {VMS} rows were listed", printed["rows"]);
        let less = |known: Option<f64>, field: &str| {
            let new = printed.get(field).and_then(Value::as_f64);
            known.map_or(new, |known| new.map(|new| new.min(known)))
        };
        best = Best {
            cpu_s: less(best.cpu_s, "cpu_s"),
            peak_kib: less(best.peak_kib, "peak_kib"),
            wall_s: less(best.wall_s, "wall_s"),
        };
    }
    Ok(best)
}
