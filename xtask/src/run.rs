//! Programs, started so that a failure says what was run and where.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// Runs a program to its end.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.status().with_context(|| format!("{shown} could not be started"))?;
    if !status.success() {
        bail!("{shown} failed ({status})");
    }
    Ok(())
}

/// The same, and what it wrote to standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.output().with_context(|| format!("{shown} could not be started"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        bail!("{shown} failed ({}):\n{text}{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    Ok(text)
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// A program in a folder.
pub(crate) fn program(name: impl AsRef<OsStr>, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(folder);
    command
}

/// Refuses plainly if a program is missing.
pub(crate) fn need(name: &str, advice: &str) -> Result<()> {
    match Command::new(name).arg("--version").output() {
        Ok(output) if output.status.success() => Ok(()),
        _ => bail!("{name} is missing: {advice}"),
    }
}

/// Installs one of Debian's packages if its program is missing and that is allowed.
pub(crate) fn debian(program_name: &str, package: &str) -> Result<()> {
    if need(program_name, "").is_ok() {
        return Ok(());
    }
    let quiet = |arguments: &[&str]| {
        run(program("apt-get", arguments, Path::new("/")).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let installed =
        quiet(&["update", "-qq"]).and_then(|()| quiet(&["install", "-y", "-qq", "--no-install-recommends", package]));
    if let Err(e) = installed {
        bail!("{program_name} is missing, and Debian's package {package} could not be installed ({e}): install it");
    }
    Ok(())
}
