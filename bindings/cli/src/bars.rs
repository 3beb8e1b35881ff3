//! Progress: JSON lines, bars on a terminal, plain lines elsewhere.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::io::Write as _;

use cleanup_core::{Plan, ProgressEvent, ProgressEvents, VolumeId, VolumeStep};
use cleanup_doors::harmless;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::out::Out;

/// Shows progress until the run is over.
pub(crate) async fn watch(out: Out, plan: &Plan, mut events: ProgressEvents) {
    let mut bars = (!out.json && std::io::stderr().is_terminal()).then(|| Bars::new(plan));
    let mut lines = Lines::default();
    while let Some(event) = events.next().await {
        match &mut bars {
            Some(bars) => bars.show(&event),
            None if out.json => out.answer(&event, String::new),
            None => lines.show(&event),
        }
    }
    if let Some(bars) = bars {
        bars.end();
    }
}

/// How soon the same line is not worth showing again, in seconds: what is waited for is asked again and again.
const SOON: f64 = 5.0;

#[derive(Default)]
struct Lines {
    began: Option<jiff::Timestamp>,
    /// When each line was shown last, in seconds.
    shown: BTreeMap<String, f64>,
}

impl Lines {
    fn show(&mut self, event: &ProgressEvent) {
        let began = *self.began.get_or_insert(event.at);
        let seconds = event.at.duration_since(began).as_secs_f64();
        if self.shown.get(&event.step).is_some_and(|shown| seconds - shown < SOON) {
            return;
        }
        self.shown.insert(event.step.clone(), seconds);
        let _ = writeln!(std::io::stdout(), "{seconds:7.2} s {:3} % {}", event.percent, harmless(&event.step));
    }
}

struct Bars {
    all: ProgressBar,
    volumes: BTreeMap<VolumeId, ProgressBar>,
}

/// How many steps a volume goes from the test VM to the appliance.
const STEPS: u64 = 5;

impl Bars {
    fn new(plan: &Plan) -> Self {
        let bars = MultiProgress::with_draw_target(ProgressDrawTarget::stderr());
        let style = |template: &str| {
            // A template that cannot be read leaves the plain bar.
            ProgressStyle::with_template(template)
                .unwrap_or_else(|_| ProgressStyle::default_bar())
                .progress_chars("━╸ ")
        };
        let names: Vec<String> = plan.volumes.iter().map(|volume| harmless(&volume.name)).collect();
        let widest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0).max(5);
        let volumes = plan.volumes.iter().zip(names).map(|(volume, name)| {
            let bar = bars.add(ProgressBar::new(STEPS));
            bar.set_style(style("{prefix} {bar:20} {msg}"));
            bar.set_prefix(format!("{name:widest$}"));
            bar.tick();
            (volume.id.clone(), bar)
        });
        let volumes = volumes.collect();
        let all = bars.add(ProgressBar::new(100));
        all.set_style(style("{prefix} {bar:20} {percent:>3} % {wide_msg}"));
        all.set_prefix(format!("{:widest$}", "total"));
        Self { all, volumes }
    }

    fn show(&mut self, event: &ProgressEvent) {
        self.all.set_position(u64::from(event.percent));
        match (event.volume.as_ref().and_then(|id| self.volumes.get(id)), event.volume_step) {
            (Some(bar), Some(step)) => {
                let (position, words) = place(step);
                bar.set_position(position);
                bar.set_message(words);
            }
            _ => self.all.set_message(harmless(&event.step)),
        }
    }

    fn end(self) {
        // Left as they are: what follows says how it ended.
        for bar in self.volumes.values().chain([&self.all]) {
            bar.abandon();
        }
    }
}

fn place(step: VolumeStep) -> (u64, &'static str) {
    match step {
        VolumeStep::OnTestVm => (0, "on the test VM"),
        VolumeStep::Detaching => (1, "coming off the test VM"),
        VolumeStep::Free => (2, "free"),
        VolumeStep::Attaching => (3, "going to the appliance"),
        VolumeStep::Attached => (4, "on the appliance"),
        VolumeStep::Home => (STEPS, "home"),
        VolumeStep::Astray => (0, "not where it should be"),
    }
}
