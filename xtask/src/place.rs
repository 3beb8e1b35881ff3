//! Where things are.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The workspace, and where what is built for the tests goes.
pub(crate) struct Place {
    /// The workspace.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
}

impl Place {
    pub(crate) fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the workspace")?.to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// Programs of the workspace.
    pub(crate) fn programs(&self) -> PathBuf {
        self.target.join("debug")
    }

    /// The program that plays a deployed appliance for the tests of packages. The tests of the workspace build it.
    pub(crate) fn appliance(&self) -> PathBuf {
        self.programs().join("examples/deployed_appliance")
    }

    /// A folder for packages that are built and installed for the tests.
    pub(crate) fn packages(&self) -> PathBuf {
        self.target.join("packages")
    }

    /// The Python of the environment that the wheel is installed into.
    pub(crate) fn python(&self) -> PathBuf {
        self.packages().join("venv/bin/python")
    }

    /// The project that the npm package is installed into.
    pub(crate) fn project(&self) -> PathBuf {
        self.packages().join("project")
    }
}
