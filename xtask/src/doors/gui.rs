//! The page with the button, in a real browser.

use std::path::PathBuf;

use anyhow::Result;

use crate::place::Place;
use crate::run::{debian, program, run};

/// Clicks the button. The npm package must have been built.
pub(crate) fn test(place: &Place) -> Result<()> {
    let chromium = chromium()?;
    let gui = place.root.join("examples/gui");
    run(&mut program("npm", &["ci", "--no-audit", "--no-fund"], &gui))?;
    run(program("npm", &["test"], &gui)
        .env("CHROMIUM", chromium)
        .env("CLOUDSTACK_SIMULATOR", place.programs().join("cloudstack-simulator"))
        .env("GUI_PICTURES", place.packages().join("pictures")))
}

/// A browser; Debian's is installed if there is none and that is allowed.
fn chromium() -> Result<PathBuf> {
    if let Some(own) = std::env::var_os("CHROMIUM") {
        return Ok(own.into());
    }
    debian("chromium", "chromium")?;
    Ok("/usr/bin/chromium".into())
}
