//! What reads show: the truth of one moment, or of several.

use cleanup_core::decide::{ApplianceView, DeviceView, Leftover, Power, Scope, TestVmView, View, VolumeView, Where};

use super::cloud::{ON_X, Owner};
use super::config::{Config, Mutant};
use super::world::{Exec, World};

/// After which part an observation is torn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cut {
    Vms,
    Leftover,
    Volumes,
}

impl World {
    fn truth(&self, config: &Config) -> View {
        let volumes = (0..config.setup.volumes)
            .map(|i| {
                let disk = self.cloud.disks[usize::from(i)];
                let shown = match config.mutant {
                    Mutant::TrustDatabase => disk.owner == Owner::X,
                    _ => disk.open & ON_X != 0,
                };
                VolumeView {
                    place: match disk.owner {
                        Owner::Nobody => Where::Free,
                        Owner::T => Where::TestVm,
                        Owner::X => Where::Appliance,
                        Owner::Other => Where::Elsewhere,
                    },
                    ready: true,
                    busy: config.mutant != Mutant::HideBusy && self.cloud.volume_busy(i),
                    right_size: true,
                    device: if shown { DeviceView::Right } else { DeviceView::Absent },
                    mark: if disk.owner == Owner::Nobody { 0 } else { u64::from(disk.mark) + 1 },
                }
            })
            .collect();
        View {
            test_vm: TestVmView {
                power: self.cloud.power,
                busy: self.cloud.vm_busy(),
                protected: false,
                own: true,
                claim: self.cloud.claim,
            },
            appliance: ApplianceView::Usable,
            volumes,
            leftover: if self.cloud.extra { Leftover::Foreign } else { Leftover::Disposable },
        }
    }

    /// Only the parts in scope, the others as the engine leaves them.
    fn only(mut view: View, scope: Scope) -> View {
        if !scope.vms {
            view.test_vm.power = Power::Unknown;
            view.appliance = ApplianceView::Unknown;
        }
        if !scope.leftover {
            view.leftover = Leftover::NotAsked;
        }
        for volume in &mut view.volumes {
            if !scope.volumes {
                volume.place = Where::Unknown;
            }
            if !scope.devices {
                volume.device = DeviceView::NotAsked;
            }
        }
        view
    }

    pub(crate) fn observe(&self, scope: Scope, exec: &mut Exec, config: &Config) -> View {
        let old = exec.machine.view().cloned();
        if config.mutant == Mutant::NoPreflight
            && scope != Scope::FULL
            && scope != Scope::FINAL
            && let Some(view) = old
        {
            return view;
        }
        let mut now = self.truth(config);
        if let Some(first) = exec.torn.take() {
            // Read before: the parts that are not marked as unread.
            if first.test_vm.power != Power::Unknown {
                now.test_vm = first.test_vm;
                now.appliance = first.appliance;
            }
            if first.leftover != Leftover::NotAsked {
                now.leftover = first.leftover;
            }
            for (mine, before) in now.volumes.iter_mut().zip(&first.volumes) {
                let device = mine.device;
                if before.place != Where::Unknown {
                    *mine = *before;
                    mine.device = device;
                }
            }
        }
        if config.mutant == Mutant::NoSecondLook
            && scope == Scope::FINAL
            && exec.machine.progress().destroyed
            && let Some(first) = &exec.machine.progress().first_look
        {
            for (volume, mark) in now.volumes.iter_mut().zip(first) {
                volume.place = Where::Appliance;
                volume.device = DeviceView::Right;
                volume.mark = *mark;
                volume.busy = false;
            }
        }
        Self::only(now, scope)
    }

    pub(crate) fn first_part(&self, cut: Cut, config: &Config) -> View {
        let scope = match cut {
            Cut::Vms => Scope { vms: true, ..Scope::default() },
            Cut::Leftover => Scope { vms: true, leftover: true, ..Scope::default() },
            Cut::Volumes => Scope { devices: false, ..Scope::FULL },
        };
        Self::only(self.truth(config), scope)
    }

    pub(crate) fn blind(&self, scope: Scope, config: &Config) -> View {
        let mut view = Self::only(self.truth(config), Scope { vms: false, ..scope });
        if scope.leftover {
            view.leftover = Leftover::Unknown;
        }
        for volume in &mut view.volumes {
            if scope.devices {
                volume.device = DeviceView::Unknown;
            }
        }
        view
    }
}

/// Whether this tear lets anything change between two parts.
pub(crate) fn worth_tearing(scope: Scope, cut: Cut) -> bool {
    match cut {
        Cut::Vms => scope.vms && (scope.volumes || scope.leftover || scope.devices),
        Cut::Leftover => scope.leftover,
        Cut::Volumes => scope.volumes && scope.devices,
    }
}
