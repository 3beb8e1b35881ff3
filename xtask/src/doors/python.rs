//! The Python package.

use std::fs;

use anyhow::{Context, Result};

use super::APPLIANCE;
use crate::database;
use crate::place::Place;
use crate::run::{need, program, run};

/// What builds and tests the package.
const TOOLS: [&str; 3] = ["maturin==1.16.0", "pytest==9.2.0", "mypy==2.4.1"];

/// Builds the wheel, installs it into a new virtual environment, and tests it there.
pub(crate) fn test(place: &Place) -> Result<()> {
    need("python3", "install Python 3.10 or newer")?;
    let (package, packages) = (place.root.join("bindings/python"), place.packages());
    let (venv, wheels) = (packages.join("venv"), packages.join("wheels"));
    // What an earlier run left would hide what is missing.
    let _ = fs::remove_dir_all(&venv);
    let _ = fs::remove_dir_all(&wheels);
    fs::create_dir_all(&wheels)?;
    run(program("python3", &["-m", "venv"], &packages).arg(&venv))?;
    let python = place.python();
    let pip = ["-m", "pip", "--disable-pip-version-check", "install", "--quiet"];
    run(program(&python, &pip, &packages).args(TOOLS))?;
    run(program(&python, &["-m", "maturin", "build", "--profile", "dev", "--locked", "--out"], &package)
        .arg(&wheels)
        .env("CARGO_TARGET_DIR", &place.target))?;
    let wheel = fs::read_dir(&wheels)?.next().context("maturin wrote no wheel")??.path();
    run(program(&python, &pip, &packages).arg(wheel))?;
    database::run_with(program(&python, &["-m", "pytest"], &package).env(APPLIANCE, place.appliance()))?;
    run(&mut program(&python, &["-m", "mypy", "tests"], &package))
}
