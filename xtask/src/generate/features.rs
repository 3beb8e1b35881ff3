use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::model::Model;
use super::names;

const BEGIN: &str = "# Services: written by `cargo xtask generate`.\n";
const END: &str = "# End of services.\n";

/// The manifest with a feature for each service.
pub(super) fn manifest(model: &Model<'_>, path: &Path) -> Result<(PathBuf, String)> {
    let old = std::fs::read_to_string(path)?;
    let (before, rest) = old.split_once(BEGIN).with_context(|| format!("{} has no line {BEGIN:?}", path.display()))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("{} has no line {END:?}", path.display()))?;
    let features: Vec<String> = model.services.keys().map(|service| names::feature(service)).collect();
    let mut text = String::from("full = [\n");
    for feature in &features {
        let _ = writeln!(text, "    {feature:?},");
    }
    text.push_str("]\n");
    text.push_str("_any-service = []\n");
    for feature in &features {
        let _ = writeln!(text, "{feature} = [\"_any-service\"]");
    }
    Ok((path.to_owned(), format!("{before}{BEGIN}{text}{END}{after}")))
}
