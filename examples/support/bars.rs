//! Progress: bars on a terminal, plain lines elsewhere.

use std::collections::BTreeMap;
use std::io::IsTerminal;

use cleanup_core::{Place, Plan, ProgressEvent, ProgressEvents, VolumeId, VolumeStep};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::sync::mpsc::UnboundedReceiver;

/// Shows progress, and what is said meanwhile, until the run is over.
pub(crate) async fn watch(plan: &Plan, mut events: ProgressEvents, mut said: UnboundedReceiver<String>) {
    let mut view: Box<dyn Shows + Send> =
        if std::io::stdout().is_terminal() { Box::new(Bars::new(plan)) } else { Box::new(Lines::default()) };
    loop {
        tokio::select! {
            biased;
            Some(text) = said.recv() => view.say(&text),
            event = events.next() => match event {
                Some(event) => view.show(&event),
                None => break,
            },
        }
    }
    view.end();
}

trait Shows {
    fn show(&mut self, event: &ProgressEvent);
    fn say(&mut self, text: &str);
    fn end(&mut self);
}

/// How soon the same line is not worth showing again: what is waited for is asked again and again.
const SOON: f64 = 5.0;

#[derive(Default)]
struct Lines {
    began: Option<jiff::Timestamp>,
    /// When each line was shown last, in seconds.
    shown: BTreeMap<String, f64>,
}

impl Shows for Lines {
    fn show(&mut self, event: &ProgressEvent) {
        let began = *self.began.get_or_insert(event.at);
        let seconds = event.at.duration_since(began).as_secs_f64();
        if self.shown.get(&event.step).is_some_and(|shown| seconds - shown < SOON) {
            return;
        }
        self.shown.insert(event.step.clone(), seconds);
        crate::say!("{seconds:7.2} s {:3} % {}", event.percent, event.step);
    }

    fn say(&mut self, text: &str) {
        crate::say!("{text}");
    }

    fn end(&mut self) {}
}

struct Bars {
    bars: MultiProgress,
    all: ProgressBar,
    volumes: BTreeMap<VolumeId, ProgressBar>,
}

/// How many steps a volume goes from the test VM to the appliance.
const STEPS: u64 = 5;

impl Bars {
    fn new(plan: &Plan) -> Self {
        // Nothing is drawn until all lines are there.
        let bars = MultiProgress::with_draw_target(ProgressDrawTarget::hidden());
        let style = |template: &str| {
            // A template that cannot be read leaves the plain bar.
            ProgressStyle::with_template(template)
                .unwrap_or_else(|_| ProgressStyle::default_bar())
                .progress_chars("━╸ ")
        };
        let widest = plan.volumes.iter().map(|volume| volume.name.chars().count()).max().unwrap_or(0).max(5);
        let volumes = plan.volumes.iter().map(|volume| {
            let bar = bars.add(ProgressBar::new(STEPS));
            bar.set_style(style("{prefix} {bar:20} {msg}"));
            bar.set_prefix(format!("{:widest$}", volume.name));
            bar.set_message(match volume.place {
                Place::TestVm => "on the test VM",
                Place::Free => "free",
                Place::Appliance => "on the appliance",
            });
            (volume.id.clone(), bar)
        });
        let volumes: BTreeMap<VolumeId, ProgressBar> = volumes.collect();
        let all = bars.add(ProgressBar::new(100));
        all.set_style(style("{prefix} {bar:20} {percent:>3} % {wide_msg}"));
        all.set_prefix(format!("{:widest$}", "total"));
        bars.set_draw_target(ProgressDrawTarget::stdout());
        for bar in volumes.values().chain([&all]) {
            bar.tick();
        }
        Self { bars, all, volumes }
    }
}

impl Shows for Bars {
    fn show(&mut self, event: &ProgressEvent) {
        self.all.set_position(u64::from(event.percent));
        match (event.volume.as_ref().and_then(|id| self.volumes.get(id)), event.volume_step) {
            (Some(bar), Some(step)) => {
                let (position, words) = place(step);
                bar.set_position(position);
                bar.set_message(words);
            }
            _ => self.all.set_message(event.step.clone()),
        }
    }

    fn say(&mut self, text: &str) {
        // What cannot be shown is in the report as well.
        let _ = self.bars.println(text);
    }

    fn end(&mut self) {
        // Left as they are: what follows says how it ended.
        for bar in self.volumes.values().chain([&self.all]) {
            bar.abandon();
        }
        crate::say!();
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
