//! Turning what the machine does into progress that people can watch.

use jiff::Timestamp;
use tokio::time::Instant;

use super::report;
use super::row::CleanupBody;
use super::run::Progressing;
use super::words;
use crate::decide::{Lane, Progress, View};
use crate::machine::{Effect, End, Machine, Pause};
use crate::model::{After, CallKind, Phase, Place, ProgressEvent, VolumeStep};

/// Units of work: one for each two-second tick that the provider needs on the critical path, more or less.
const STOP: u32 = 1;
const MOVE: u32 = 2;
const DELETE: u32 = 3;
const RECORD: u32 = 1;

#[derive(Debug)]
pub(super) struct Tracker {
    out: Progressing,
    seq: u64,
    percent: u8,
    steps: Vec<VolumeStep>,
    /// What was said since a volume last moved: a loop of looks is told once.
    said: Vec<String>,
    began: Instant,
}

impl Tracker {
    pub(super) fn new(body: &CleanupBody, out: Progressing) -> Self {
        let steps = body
            .plan
            .volumes
            .iter()
            .map(|v| match v.place {
                Place::TestVm => VolumeStep::OnTestVm,
                Place::Free => VolumeStep::Free,
                Place::Appliance => VolumeStep::Attached,
            })
            .collect();
        Self { out, seq: 0, percent: 0, steps, said: Vec::new(), began: Instant::now() }
    }

    /// Shows what changed, and what happens next.
    pub(super) fn show(&mut self, machine: &Machine, effect: &Effect, body: &CleanupBody) {
        let (progress, view) = (machine.progress(), machine.view());
        let phase = phase(progress, view, effect);
        self.raise_percent(progress, view, body, effect);
        if let Some(view) = view {
            for i in 0..self.steps.len() {
                let step = volume_step(progress, view, i);
                if self.steps.get(i) != Some(&step) {
                    if let Some(known) = self.steps.get_mut(i) {
                        *known = step;
                    }
                    let name = body.plan.volumes.get(i).map(|v| (v.id.clone(), v.name.clone()));
                    self.said.clear();
                    if let Some((id, name)) = name {
                        self.send(
                            body,
                            phase,
                            format!("volume {} {}", crate::harmless(&name), step_words(step)),
                            Some((id, step)),
                        );
                    }
                }
            }
        }
        if let Some(text) = effect_words(effect, body)
            && !self.said.contains(&text)
        {
            self.said.push(text.clone());
            self.send(body, phase, text, None);
        }
    }

    /// Nothing has ended for a while: say so, so that silence never has to be read.
    pub(super) fn still_waiting(&mut self, machine: &Machine, body: &CleanupBody, what: &str) {
        let phase = phase(machine.progress(), machine.view(), &Effect::Load);
        let seconds = self.began.elapsed().as_secs();
        self.send(body, phase, format!("still waiting after {seconds} s: {what}"), None);
    }

    fn send(&mut self, body: &CleanupBody, phase: Phase, step: String, volume: Option<(crate::VolumeId, VolumeStep)>) {
        self.seq += 1;
        let (volume, volume_step) = volume.unzip();
        self.out.send(ProgressEvent {
            v: 1,
            cleanup: body.cleanup,
            seq: self.seq,
            at: Timestamp::now(),
            phase,
            step,
            volume,
            volume_step,
            percent: self.percent,
            remaining_s: self.remaining(),
        });
    }

    fn raise_percent(&mut self, progress: &Progress, view: Option<&View>, body: &CleanupBody, effect: &Effect) {
        let plan = &body.plan;
        let count = u32::try_from(plan.volumes.len()).unwrap_or(u32::MAX);
        let delete = if plan.after == After::DeleteVm { DELETE } else { 1 };
        let total = STOP + MOVE.saturating_mul(count) + delete + RECORD;
        let mut done = 0;
        if progress.stopped || progress.destroyed {
            done += STOP;
        }
        if let Some(view) = view {
            for i in 0..view.volumes.len() {
                done += match report::step(Some(view), i) {
                    VolumeStep::Home | VolumeStep::Attached => MOVE,
                    VolumeStep::Free => 1,
                    _ => 0,
                };
            }
        } else if progress.destroyed {
            done += MOVE.saturating_mul(count);
        }
        if progress.destroyed || progress.kept_flushed {
            done += delete;
        }
        let finished = matches!(effect, Effect::End(End::Completed));
        let percent = if finished { 100 } else { (done * 100 / total.max(1)).min(99) };
        self.percent = self.percent.max(u8::try_from(percent).unwrap_or(99));
    }

    /// By the pace so far.
    fn remaining(&self) -> Option<u32> {
        let percent = f64::from(self.percent);
        if percent < 5.0 {
            return None;
        }
        let left = self.began.elapsed().as_secs_f64() / percent * (100.0 - percent);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "rounded, positive, and clamped to the range"
        )]
        Some(left.ceil().clamp(0.0, f64::from(u32::MAX)) as u32)
    }
}

fn phase(progress: &Progress, view: Option<&View>, effect: &Effect) -> Phase {
    if progress.looked_twice || matches!(effect, Effect::Record(_)) {
        return Phase::Record;
    }
    let home =
        view.is_some_and(|view| (0..view.volumes.len()).all(|i| report::step(Some(view), i) == VolumeStep::Home));
    let deleting = progress.lane_t.is_some_and(|open| open.step.kind == CallKind::Destroy);
    if home || deleting || progress.destroyed || progress.kept_flushed {
        return Phase::Delete;
    }
    if progress.stopped {
        return Phase::Volumes;
    }
    let stopping = progress.attempts.keys().any(|step| !matches!(step.kind, CallKind::Claim | CallKind::Release));
    if stopping { Phase::PowerOff } else { Phase::Validate }
}

fn volume_step(progress: &Progress, view: &View, i: usize) -> VolumeStep {
    let open = [Lane::TestVm, Lane::Appliance].into_iter().filter_map(|lane| progress.open(lane));
    let mine = open.into_iter().find(|open| open.step.volume.is_some_and(|volume| usize::from(volume) == i));
    match mine.map(|open| open.step.kind) {
        Some(CallKind::Detach) => VolumeStep::Detaching,
        Some(CallKind::Attach) => VolumeStep::Attaching,
        _ => report::step(Some(view), i),
    }
}

fn step_words(step: VolumeStep) -> &'static str {
    match step {
        VolumeStep::OnTestVm => "is on the test VM",
        VolumeStep::Detaching => "comes off the test VM",
        VolumeStep::Free => "is off the test VM",
        VolumeStep::Attaching => "goes to the appliance",
        VolumeStep::Attached => "is on the appliance",
        VolumeStep::Home => "is home",
        VolumeStep::Astray => "is not where it should be",
    }
}

fn effect_words(effect: &Effect, body: &CleanupBody) -> Option<String> {
    let plan = &body.plan;
    Some(match effect {
        Effect::Load => "taking the cleanup".to_owned(),
        Effect::Inquire { .. } => "asking what became of earlier calls".to_owned(),
        Effect::AskQuiet { .. } => "making sure that nothing sent earlier can still happen".to_owned(),
        Effect::Send(open) => words::step(plan, open.step),
        Effect::Rest(Pause::Look(wait)) => words::wait(plan, *wait),
        Effect::Rest(Pause::Stable) => "letting the attachments settle before the second look".to_owned(),
        Effect::Rest(Pause::Settle | Pause::Inquire) => {
            "waiting until nothing sent earlier can still happen".to_owned()
        }
        Effect::ProveOff => "finding out whether the test VM is off on its host".to_owned(),
        Effect::Record(_) => "writing it down".to_owned(),
        Effect::End(End::Completed) => "completed".to_owned(),
        Effect::End(End::Cancelled) => "cancelled".to_owned(),
        Effect::End(End::Parked(why)) => format!("parked: {}", words::why(*why, body).why),
        Effect::End(End::Lost) => "another executor has taken over".to_owned(),
        Effect::End(End::RepositoryFailed) => "the job repository failed".to_owned(),
        Effect::End(End::AlreadyOver) => "it had ended before".to_owned(),
        Effect::Observe(_) | Effect::Commit(_) | Effect::Watch(_) => return None,
    })
}
