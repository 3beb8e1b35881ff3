//! The npm package.

use std::fs;

use anyhow::{Context, Result};

use super::APPLIANCE;
use crate::database;
use crate::place::Place;
use crate::run::{need, program, run};

/// npm, without words about money and audits.
const QUIET: [&str; 2] = ["--no-audit", "--no-fund"];

/// Builds the package, tests its tarball in an empty project, and leaves one such project for other tests.
pub(crate) fn test(place: &Place) -> Result<()> {
    need("node", "install Node.js 20 or newer")?;
    need("npm", "install Node.js 20 or newer with npm")?;
    let package = place.root.join("bindings/node");
    run(program("npm", &["ci"], &package).args(QUIET))?;
    run(program("npm", &["run", "build", "--", "--", "--locked"], &package).env("CARGO_TARGET_DIR", &place.target))?;
    run(&mut program("npm", &["run", "check"], &package))?;
    database::run_with(program("npm", &["test"], &package).env(APPLIANCE, place.appliance()))?;

    let project = place.project();
    // What an earlier run left would hide what is missing.
    let _ = fs::remove_dir_all(&project);
    fs::create_dir_all(&project)?;
    fs::write(project.join("package.json"), r#"{"name":"empty","private":true}"#)?;
    run(program("npm", &["pack", "--pack-destination"], &package).arg(&project))?;
    let tarball = fs::read_dir(&project)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
        .context("npm pack wrote no tarball")?;
    run(program("npm", &["install"], &project).args(QUIET).arg(tarball))
}
