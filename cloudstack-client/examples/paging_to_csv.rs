//! A list of any length, written to a CSV file page by page: memory holds a few pages, never the whole list.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod support;

use anyhow::ensure;
use support::{Playground, playground};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    // The server gives at most 500 rows a page.
    let Playground { server: _server, cloud } = playground(1_250).await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("vms.csv");
    let mut csv = csv::Writer::from_path(&file)?;
    csv.write_record(["id", "name", "display name", "state", "tags"])?;

    let mut pages = cloud.virtual_machine().list().listall(true).pages().concurrent(2);
    let (mut rows, mut number) = (0, 0);
    while let Some(page) = pages.next().await {
        let page = page?;
        number += 1;
        println!("page {number}: {} VMs", page.len());
        for vm in page {
            let tags = vm.tags.iter();
            let tags: Vec<String> = tags
                .map(|tag| format!("{}={}", tag.key.as_deref().unwrap_or(""), tag.value.as_deref().unwrap_or("")))
                .collect();
            let id = vm.id.as_ref().map_or("", |id| id.as_str());
            let text = |field: &Option<String>| field.clone().unwrap_or_default();
            csv.write_record([id, &text(&vm.name), &text(&vm.displayname), &text(&vm.state), &tags.join(" ")])?;
            rows += 1;
        }
    }
    csv.flush()?;
    let written = csv::Reader::from_path(&file)?.records().count();
    println!("{rows} VMs, {written} lines in {}", file.display());
    ensure!((rows, written) == (1_250, 1_250), "some VMs are missing");
    Ok(())
}
