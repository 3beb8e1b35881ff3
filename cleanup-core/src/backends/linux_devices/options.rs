//! Where and at what the inspector looks.

use std::path::PathBuf;

/// Where and at what the inspector looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinuxDevicesOptions {
    /// The folder that has `sys` and `dev` in it; `/` unless told. Another one is for a container that sees its host's trees elsewhere, and for tests.
    pub root: PathBuf,
    /// What becomes of loop devices.
    pub loop_devices: LoopDevices,
}

impl Default for LinuxDevicesOptions {
    fn default() -> Self {
        Self { root: PathBuf::from("/"), loop_devices: LoopDevices::default() }
    }
}

/// What becomes of loop devices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LoopDevices {
    /// They are left out: no volume becomes one.
    #[default]
    Ignored,
    /// Those that have a file behind them are listed, on the bus `loop` and without a serial. For tests with real block devices.
    Listed,
}
