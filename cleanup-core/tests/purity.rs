//! What must stay out of the pure modules, and out of the crates above.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn the_rules_know_no_provider_clock_thread_or_dice() {
    const FORBIDDEN: [&str; 9] = [
        "tokio",
        "async fn",
        "SystemTime",
        "Instant",
        "Timestamp::now",
        "new_v4",
        "HashMap",
        "cloudstack",
        "CloudStack",
    ];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut read = 0;
    for folder in ["model", "decide", "machine"] {
        for path in sources(&root.join(folder)) {
            read += 1;
            let text = fs::read_to_string(&path).unwrap();
            let code: String =
                text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
            for word in FORBIDDEN {
                assert!(!code.contains(word), "{} names {word}", path.display());
            }
        }
    }
    assert!(read > 15, "only {read} files were read");
}
