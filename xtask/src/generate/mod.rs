//! `cargo xtask generate`: writes `cloudstack-client/src/api/` and the client's feature list from `cloudstack-client/api/*.json`.

mod corrections;
mod features;
mod ids;
mod model;
mod names;
mod output;
mod services;
mod table;
mod types;

use std::path::Path;

use anyhow::{Context, Result, bail};

use corrections::Corrections;
use model::Model;
use output::Output;
use table::Table;

/// Arguments of `generate`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Change nothing; fail when what is committed is not what would be written.
    #[arg(long)]
    check: bool,
}

/// Writes or checks everything.
pub(crate) fn run(args: &Args) -> Result<()> {
    let client =
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent folder")?.join("cloudstack-client");
    let mut table = Table::read(&client.join("api/cloudstack-4.22.json"))?;
    Corrections::read(&client.join("api/corrections.json"))?.apply(&mut table)?;
    let model = Model::new(&table)?;
    let mut output = Output::new(client.join("src/api"));
    ids::write(&model, &mut output);
    types::write(&model, &mut output)?;
    services::write(&model, &mut output)?;
    let manifest = features::manifest(&model, &client.join("Cargo.toml"))?;
    let stale = if args.check { output.differences(&manifest)? } else { output.commit(&manifest)? };
    if args.check && !stale.is_empty() {
        bail!("stale, run `cargo xtask generate`:\n  {}", stale.join("\n  "));
    }
    Ok(())
}
