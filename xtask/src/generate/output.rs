use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// The first line of every generated file.
const HEADER: &str = "// Written by `cargo xtask generate`; do not edit.\n";

/// Files to be written below one folder, which holds nothing else.
pub(super) struct Output {
    root: PathBuf,
    files: BTreeMap<PathBuf, String>,
}

impl Output {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root, files: BTreeMap::new() }
    }

    /// Adds a file; the header comes by itself.
    pub(super) fn file(&mut self, path: impl AsRef<Path>, text: &str) {
        self.files.insert(self.root.join(path), format!("{HEADER}\n{text}"));
    }

    /// Adds a file that lists modules. Their order is left to rustfmt, which has its own idea of it.
    pub(super) fn index(&mut self, path: impl AsRef<Path>, text: &str) -> Result<()> {
        let text = rustfmt(text)?;
        self.file(path, &text);
        Ok(())
    }

    /// What is on disk and should be different.
    pub(super) fn differences(&self, manifest: &(PathBuf, String)) -> Result<Vec<String>> {
        let mut stale = Vec::new();
        for (path, text) in self.files.iter().chain([(&manifest.0, &manifest.1)]) {
            if std::fs::read_to_string(path).ok().as_ref() != Some(text) {
                stale.push(path.display().to_string());
            }
        }
        let mut known = Vec::new();
        walk(&self.root, &mut known)?;
        stale.extend(
            known
                .iter()
                .filter(|path| !self.files.contains_key(*path))
                .map(|path| format!("{} (left over)", path.display())),
        );
        Ok(stale)
    }

    /// Writes what differs and removes what is left over.
    pub(super) fn commit(&self, manifest: &(PathBuf, String)) -> Result<Vec<String>> {
        for (path, text) in self.files.iter().chain([(&manifest.0, &manifest.1)]) {
            if std::fs::read_to_string(path).ok().as_ref() == Some(text) {
                continue;
            }
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        let mut known = Vec::new();
        walk(&self.root, &mut known)?;
        for path in known.iter().filter(|path| !self.files.contains_key(*path)) {
            std::fs::remove_file(path)?;
        }
        Ok(Vec::new())
    }
}

fn rustfmt(text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max,reorder_modules=true"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run rustfmt")?;
    rustfmt.stdin.take().context("rustfmt takes no input")?.write_all(text.as_bytes())?;
    let formatted = rustfmt.wait_with_output()?;
    ensure!(formatted.status.success(), "rustfmt refuses what was generated");
    Ok(String::from_utf8(formatted.stdout)?)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        // Written by hand, beside what it tests.
        if path.file_name().is_some_and(|name| name == "tests.rs" || name == "wire_tests.rs") {
            continue;
        }
        if path.is_dir() { walk(&path, found)? } else { found.push(path) }
    }
    Ok(())
}
